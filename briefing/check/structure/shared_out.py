"""Figures shared out among several parties: does each have its own?

"A covers two thirds and B the rest" has a clause for each party. A figure that stands in one party's clause
of the source and in another's of the claim is a finding, whatever the words between are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.names import any_same_name, same_name
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.parts import tags
from briefing.check.values.moment import MONTHS as CALENDAR
from briefing.models import ReasonCode

JOINING = frozenset("while whereas but although though with and or".split())
# What these open is a clause of its own, whoever is named in it.
OPENING = frozenset("than before after until once if unless provided because when while whereas".split())
PARTS = frozenset(
    "half third thirds quarter fifth two-thirds one-third three-quarters rest remainder".split()
)
THIRDS = frozenset({"third", "thirds"})
SMALL = frozenset("one two".split())
NAMES = frozenset({"NNP", "NNPS"})
PLACING = frozenset("in at near on of outside inside across around over through".split())
TIMES = frozenset("march may august".split())
MONTHS = frozenset("jan feb apr jun jul aug sept oct nov dec".split())
AHEAD = 6


class Share(NamedTuple):
    """A figure, the names of its clause that may have it, and all its names."""

    figure: Token
    told: str
    owners: frozenset[str]
    named: frozenset[str]


def check_shares(frame: Frame) -> list[Finding]:
    """A figure in the clause of another party than the source has it."""
    if "CD" not in tags(frame.sentence) and not frame.sentence.has(PARTS):
        return []
    for mine in shares(frame.sentence):
        if mine.owners <= MONTHS:
            continue
        if other := _other_part(frame, mine):
            return [other]
        theirs = [
            (share, n)
            for n, sentence in enumerate(frame.evidence.sentences)
            if mine.told in sentence.said or sentence.has(THIRDS)
            for share in shares(sentence)
            if share.told == mine.told
        ]
        if len(theirs) != 1 or frame.trust(theirs[0][1]) < TRUSTED:
            continue
        share = theirs[0][0]
        source = frame.evidence.sentences[theirs[0][1]]
        if _placed(source, mine) or _whose(source, mine, share) or _theirs(source, share.figure.index):
            continue
        if (
            any_same_name(mine.named, share.owners)
            or _of(frame, mine, share)
            or not _has(frame, mine, share)
            or _nearer(frame.sentence, mine, share)
        ):
            continue
        left, right = sorted(mine.owners)[0], sorted(share.owners)[0]
        message = f"the claim has “{mine.figure.text}” of “{left.title()}”, the source of “{right.title()}”"
        return [finding(ReasonCode.ROLE, message, mine.figure.text, share.figure.text, 0.75)]
    return []


REST = frozenset("rest remainder balance".split())
LEFT = {"one-third": "two-thirds", "two-thirds": "one-third", "quarter": "three-quarters", "one-quarter":
        "three-quarters", "three-quarters": "quarter"}  # fmt: skip


def made_up(frame: Frame) -> bool:
    """ "A third from X and the balance from Y" for "two-thirds from Y, the rest from X": shares that make up
    one whole, told from its other part."""
    if not frame.sentence.has(REST) or not frame.evidence.has(REST):
        return False
    here = {_told(frame.sentence.tokens, t) for t in frame.sentence.tokens if t.lower in WHOLES}
    return any(
        LEFT.get(_told(s.tokens, t)) in here
        for s in frame.evidence.sentences
        for t in s.tokens
        if t.lower in WHOLES
    )


WHOLES = THIRDS | LEFT.keys()


def _other_part(frame: Frame, mine: Share) -> Finding | None:
    """ "A third from X, the balance from Y" where X has two-thirds and Y the rest: the parts of a whole have
    changed hands."""
    if mine.told not in LEFT or not frame.sentence.has(REST):
        return None
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(REST):
            continue
        known = {share.told: share for share in shares(source)}
        theirs = known.get(LEFT[mine.told])
        if theirs is None or mine.told in known or not any_same_name(mine.owners, theirs.owners):
            continue
        if len(mine.owners) == len(theirs.owners) == 1:
            one, two = mine.figure.text, theirs.figure.text
            who = sorted(mine.owners)[0].title()
            message = f"the claim has “{one}” of “{who}”, the source “{two}”"
            return finding(ReasonCode.ROLE, message, one, two, 0.75)
    return None


TRUSTED = 0.4


def _of(frame: Frame, mine: Share, theirs: Share) -> bool:
    """ "Norwegian data": of the party that the source names with the figure."""
    near = frame.sentence.tokens[mine.figure.index + 1 : mine.figure.index + 6]
    if any(
        t.lower in theirs.owners and t.text[0].islower() and len(t.text) > 3 for t in frame.sentence.tokens
    ):
        return True  # "the bank" for the bank that the source names
    nations = [t.lower for t in near if t.text[0].isupper() and t.lower.endswith(("n", "ish", "ese"))]
    return any(same_name(one, two) and one != two for one in nations for two in theirs.owners)


def _nearer(sentence: Sentence, mine: Share, theirs: Share) -> bool:
    """Whether the source's party stands nearer to the figure ("ahead of B's 60")."""

    def joined(i: int) -> bool:
        low, high = sorted((i, mine.figure.index))
        return i > low and any(t.lower in JOINING - {"with"} for t in sentence.tokens[low:high])

    def away(owners: frozenset[str]) -> int:
        names = (
            t
            for t in sentence.tokens
            if t.tag in NAMES and any_same_name(owners, (t.lower,)) and not joined(t.index)
        )
        return min((abs(t.index - mine.figure.index) for t in names), default=99)

    return away(theirs.owners) < away(mine.owners)


def _whose(source: Sentence, mine: Share, theirs: Share) -> bool:
    """Whether the source says right after the figure that it is of the claim's party ("€6m of Irish aid")."""
    after = source.tokens[theirs.figure.index + 1 : theirs.figure.index + 10]
    of = next((k for k, t in enumerate(after) if t.lower == "of"), len(after))
    return any(t.text[0].isupper() and any_same_name(mine.owners, (t.lower,)) for t in after[of + 1 : of + 3])


def _placed(source: Sentence, mine: Share) -> bool:
    """Whether the source's sentence has the claim's party as a place ("officers met in Paris")."""
    words = source.tokens
    return any(
        t.tag in NAMES
        and t.index > 0
        and words[t.index - 1].lower in {"in", "at", "near"}
        and any_same_name(mine.owners, frozenset({t.lower}))
        for t in words
    )


PERSONAL = frozenset({"PRP", "PRP$"})
CLAUSE = 8


def _theirs(source: Sentence, figure: int) -> bool:
    """ "The 12 percent that she had been told to obtain", "his country will bring its 290 troops home": whose
    a figure is, a pronoun beside it tells, which may stand for anybody."""
    words = source.tokens
    stop = (";", ",", "(", ")")
    for step in (-1, 1):
        for k in range(figure + step, figure + step * CLAUSE, step):
            if not 0 <= k < len(words) or words[k].text in stop:
                break
            if words[k].tag in PERSONAL and words[k].lower not in {"it", "there"}:
                return True
    return False


@lru_cache(maxsize=2048)
def shares(sentence: Sentence) -> tuple[Share, ...]:
    """The figures of a sentence that stand in a clause with a name."""
    return tuple(_shares(sentence))


def _shares(sentence: Sentence) -> Iterator[Share]:
    words = sentence.tokens
    if not any(is_figure(t) for t in words if t.tag == "CD" or t.lower in PARTS):
        return
    parties = {t.index for t in words if t.tag in NAMES and _party(words, t)}
    if not parties:
        return
    edges = [0, *_edges(words, parties), len(words)]
    for low, high in pairwise(edges):
        owners = frozenset([t.lower for t in words[low:high] if t.index in parties])
        if owners:
            named = frozenset(t.lower for t in words[low:high] if t.tag in NAMES)
            for token in words[low:high]:
                if is_figure(token) and not _day(words, token.index):
                    own = _possessor(words, token.index)
                    yield Share(token, _told(words, token), own or owners, own or named)


def _day(words: tuple[Token, ...], i: int) -> bool:
    """ "30 November", "Nov. 30": nobody has it."""
    if not words[i].text.isdecimal() or len(words[i].text) > 2:
        return False
    before = words[i - 2 : i - 1] if i > 1 and words[i - 1].text == "." else words[max(0, i - 1) : i]
    near = [t for t in (*before, *words[i + 1 : i + 2]) if t.text[0].isupper()]
    return any(t.lower in CALENDAR or t.lower in MONTHS for t in near)


def _told(words: tuple[Token, ...], figure: Token) -> str:
    """A figure in lower case; a part of a whole with how many, as in "two-thirds"."""
    before = words[figure.index - 1].lower if figure.index else ""
    if figure.lower == "thirds" and before == "two":
        return "two-thirds"
    return "one-third" if figure.lower == "third" else figure.lower


def _possessor(words: tuple[Token, ...], i: int) -> frozenset[str]:
    """Who has a figure in "Ghana's €60 million": nobody else of the clause has it."""
    k = i - 1 - (i > 0 and words[i - 1].tag in {"$", "#"})
    owned = k > 0 and words[k].tag == "POS" and words[k - 1].tag in NAMES
    return frozenset({words[k - 1].lower}) if owned else frozenset()


def _edges(words: tuple[Token, ...], parties: set[int]) -> list[int]:
    """Where a clause of another party begins."""
    out = []
    told = parties.union([t.index for t in words if t.lower in PARTS])
    for i, token in enumerate(words):
        if i == 0:
            continue
        joins = token.text == "," or token.lower in JOINING
        if joins and _apposed(words, i):
            continue
        if (
            token.text == ";"
            or token.lower in OPENING
            or (joins and not told.isdisjoint(range(i + 1, i + 1 + AHEAD)))
        ):
            out.append(i)
    return out


def _apposed(words: tuple[Token, ...], i: int) -> bool:
    """ "Ann Lee, Norway's minister, left": the same party in other words."""
    after = words[i + 1 : i + 4]
    return (
        words[i].text == ","
        and words[i - 1].tag in NAMES
        and any(t.tag == "POS" and after[k - 1].tag in NAMES for k, t in enumerate(after) if k)
    )


def _party(words: tuple[Token, ...], token: Token) -> bool:
    """Whether a name is somebody's who may have a figure, and no place or month."""
    if (
        token.tag not in NAMES
        or not token.text[0].isupper()
        or token.lower in DAYS
        or token.lower in TIMES
        or len(token.text) < 2
        or is_figure(token)
    ):
        return False
    last = token.index
    while last + 1 < len(words) and words[last].tag in NAMES:
        last += 1
    after = words[last]
    asks = last + 1 < len(words) and words[last + 1].lower == "for"
    if after.lemma in cues.SPEECH_CLASS and after.tag != "VBG" and not asks:
        return False  # who says it has no share in it
    if "-" in token.text and token.text[1:].islower() and not token.index:
        return False  # "Food-security analysts project …"
    if last < len(words) and after.tag in {"NN", "NNS"} and _beside(words, token.index):
        return False
    k = token.index - 1
    while k >= 0 and words[k].tag in {"NNP", "NNPS", "DT", "JJ", "POS", "NN"}:
        k -= 1
    if k > 0 and words[k].lower == "by" and words[k - 1].tag == "VBN" and words[k - 2].text == ",":
        return False  # "the exchange, mediated by Norway, freed …"
    return k < 0 or (words[k].lower not in PLACING and words[k].lower != "what")  # "what Peru asked for"


def _beside(words: tuple[Token, ...], i: int) -> bool:
    """Whether a name that belongs to a noun stands after "to" or "by": "posted to the EU delegation"."""
    k = i - 1 - (i > 0 and words[i - 1].tag == "DT")
    return k >= 0 and words[k].lower in {"to", "by"}


def is_figure(token: Token) -> bool:
    """A number or a part of a whole; no year, nor "one" and "two", which say little."""
    if token.tag != "CD" or token.lower in PARTS:
        return token.lower in PARTS
    year = len(token.text) == 4 and token.text.isdigit() and token.text[:2] in {"19", "20"}
    return token.lower not in SMALL and not year and ":" not in token.text


def _has(frame: Frame, mine: Share, theirs: Share) -> bool:
    """Whether the claim's party has another figure in the source, or the source's has one in the claim."""
    own = [share for s in frame.evidence.sentences for share in shares(s)]
    if any(any_same_name(mine.owners, o.owners) and o.told != mine.told for o in own):
        return True
    return any(any_same_name(theirs.owners, o.owners) and o.told != mine.told for o in shares(frame.sentence))
