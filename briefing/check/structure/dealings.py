"""Something else done with the same thing: "refusing an agreement" for "a breach of an agreement", "hosting
weapons" for "acquiring weapons", "the coalition is to be enlarged" for "to form a coalition".

What may be done with a sort of thing falls into classes (``data/dealings.txt``). A word of the claim beside a
thing is held against the source's word of another class beside that thing; each counts only if the other side
has nothing of its class.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.language.tables import read_lines
from briefing.check.language.thesaurus import SAME
from briefing.check.language.words import Token, bases
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

ANY, SURE, SHARED = "*", 0.7, 0.55
NOUNS = frozenset({"NN", "NNS"})
QUALIFYING = frozenset({"JJ", "JJR", "VBN"})
KINDS = {"n": "NN", "v": "VB"}
# "Falls away" and "drops off" are read as "declines", which may also be to refuse.
FOLDED = frozenset({"decline", "refuse"})
NOT = frozenset(
    "not n't no never neither nor cannot without nobody none nothing hardly fail avoid stop prevent rather"
    " instead".split()
)
GIVING = frozenset("give grant pay hand offer lend award".split())
OPENING = frozenset("that which who".split())
MARKS = frozenset({";", ":", "—", "–"})
NEAR, FAR, BEFORE, TRUSTED, ALIKE, TOLD = 8, 11, 4, 0.5, 0.8, 0.6


class Sort(NamedTuple):
    """A sort of things (all where empty), and whether what is said of them may be denied."""

    things: frozenset[str]
    denied: bool


class Dealing(NamedTuple):
    """A word for what is done with a thing of some sort, and the classes of that sort that it is of."""

    number: int
    place: int
    sort: int
    classes: frozenset[int]


Row = tuple[int, str, str, frozenset[int]]
"""Of a word a sort, the word after it, the part of speech that it must be, and its classes."""


@cache
def _table() -> tuple[tuple[Sort, ...], dict[str, tuple[Row, ...]]]:
    """The sorts, and what is known of each word, or first word of a turn."""
    sorts, found = [], dict[tuple[str, int, str, str], set[int]]()
    for number, line in enumerate(read_lines("dealings.txt")):
        things, _, told = line.lstrip("! ").partition(":")
        sorts.append(Sort(frozenset(things.split()) - {ANY}, line[0] == "!"))
        for n, words in enumerate(told.split("|")):
            for word in words.split():
                turn, _, kind = word.partition(":")
                first, _, second = turn.partition("_")
                found.setdefault((first, number, second, KINDS.get(kind, "")), set()).add(n)
    table: dict[str, list[Row]] = {}
    for (first, number, second, kind), classes in found.items():
        table.setdefault(first, []).append((number, second, kind, frozenset(classes)))
    return tuple(sorts), {word: tuple(rows) for word, rows in table.items()}


@lru_cache(maxsize=20_000)
def _rows(lower: str, lemma: str) -> tuple[Row, ...]:
    """What a word may be, by itself or as the first word of a turn."""
    table = _table()[1]
    turns = [row for word in (lower, *bases(lower)) for row in table.get(word, ()) if row[1]]
    if lemma in FOLDED and lemma[:2] != lower[:2]:
        return tuple(turns)
    return (*(table.get(lemma) or table.get(lower, ())), *turns)


@lru_cache(maxsize=2048)
def _dealings(sentence: Sentence, number: int) -> tuple[Dealing, ...]:
    words = sentence.tokens
    return tuple(
        [
            one
            for token in words
            if token.content and _rows(token.lower, token.lemma)
            for one in _told_by(words, token, number)
        ]
    )


def _told_by(words: tuple[Token, ...], token: Token, number: int) -> list[Dealing]:
    """What a word tells that is done."""
    rows = _rows(token.lower, token.lemma)
    if not rows or _sorting(words, token.index):
        return []
    after = [t.lower for t in words[token.index + 1 : token.index + 3]]
    if token.lemma == "extend" and after[:1] == ["to"]:
        return []  # "may extend to sending ships"
    return [
        Dealing(number, token.index, sort, classes)
        for sort, second, kind, classes in rows
        if token.tag.startswith(kind) and (not second or second in after)
    ]


def _sorting(words: tuple[Token, ...], i: int) -> bool:
    """Whether a noun only tells of what sort another one is ("the command structure")."""
    return words[i].tag in NOUNS and i + 1 < len(words) and words[i + 1].tag in NOUNS


@lru_cache(maxsize=128)
def _told(evidence: Index) -> tuple[Dealing, ...]:
    return tuple([one for n, s in enumerate(evidence.sentences) for one in _dealings(s, n)])


def check_dealings(frame: Frame) -> list[Finding]:
    """The first such word of the claim."""
    if max(frame.shares, default=0.0) < SHARED:
        return []  # in free wording another word is no other dealing
    inside, words = quoted(frame.sentence), frame.sentence.tokens
    known = [t for t in words if t.content and _rows(t.lower, t.lemma)]
    kept = {t.index for t in known if (m := frame.matches.get(t.index)) is not None and m.strength >= SAME}
    told = [one for token in known if token.index not in kept for one in _told_by(words, token, -1)]
    theirs = _told(frame.evidence) if told else ()
    for one in told if theirs else ():
        others = [o for o in theirs if o.sort == one.sort and o.classes.isdisjoint(one.classes)]
        if not others or one.place in inside or _accounted(frame, one):
            continue
        mine = _dealings(frame.sentence, -1)
        if not _more(one, mine, theirs):
            continue
        for other in others:
            if not _more(other, theirs, mine):
                continue
            thing = min(_shared(frame, one, other), key=lambda t: abs(t.index - other.place), default=None)
            if thing is None or frame.trust(other.number) < TRUSTED or _rendered(frame, one, other):
                continue
            source = frame.evidence.sentences[other.number]
            if not _table()[0][one.sort].denied and (_denied(frame.sentence, one) or _denied(source, other)):
                continue
            left, right = words[one.place].text, source.tokens[other.place].text
            message = f"of “{thing.text}” the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


def _more(one: Dealing, here: tuple[Dealing, ...], there: tuple[Dealing, ...]) -> bool:
    """Whether one side has more words of a class than the other."""
    mine = [o for o in here if o.sort == one.sort and o.classes & one.classes]
    return len(mine) > len([o for o in there if o.sort == one.sort and o.classes & one.classes])


def _accounted(frame: Frame, one: Dealing) -> bool:
    """Whether a word of the source accounts for the claim's, which it has not itself, and for no other word
    of the claim better."""
    match = frame.matches.get(one.place)
    if match is None or match.strength < TOLD:
        return False
    return not any(m.token is match.token and m.strength >= SAME for m in frame.matches.values())


def _rendered(frame: Frame, one: Dealing, other: Dealing) -> bool:
    """Whether some word of the claim accounts for the source's. "Agree" in "agree to lead it" does not for
    "back"; who is given a thing does not give it."""
    source = frame.evidence.sentences[other.number]
    token, words = source.tokens[other.place], frame.sentence.tokens
    for i, match in frame.matches.items():
        if match.token is not token or match.strength < TOLD:
            continue
        dated = [t.tag for t in words[i + 2 : i + 3] if words[i + 1].lower == "of"]
        if words[i].lower == "end" and words[i].tag == "NN" and dated in (["NNP"], ["CD"]):
            continue  # "by the end of May" tells of no ending
        ready = words[i + 1].tag == "TO" and one.place == i + 2 if i + 2 < len(words) else False
        if not ready and not (_handed(frame.sentence, i) and not _handed(source, other.place)):
            return True
    return False


def _handed(sentence: Sentence, i: int) -> bool:
    """ "Is to be given a share"."""
    words = sentence.tokens
    if words[i].lemma not in GIVING or words[i].tag != "VBN":
        return False
    return any(t.lemma == "be" for t in words[max(0, i - 2) : i])


def _shared(frame: Frame, one: Dealing, other: Dealing) -> Iterator[Token]:
    """The things that stand beside both words."""
    words = frame.sentence.tokens
    things = _table()[0][one.sort].things
    reach = NEAR if things else FAR
    for k in _around(frame.sentence, one.place, reach):
        match = frame.matches.get(k)
        if match is None or match.strength < ALIKE or match.sentence != other.number:
            continue
        kinds = ("NN", "CD") if not things else ("NN",)  # "a grant of 2 billion", "the 2 billion of credit"
        if words[k].tag[:2] not in kinds or match.token.index == other.place:
            continue
        if things and not (
            _is(words, k, things) or _is(frame.source(match).tokens, match.token.index, things)
        ):
            continue
        if match.token.index in _around(frame.source(match), other.place, reach):
            yield match.token


def _is(words: tuple[Token, ...], k: int, things: frozenset[str]) -> bool:
    """Whether a noun is such a thing, or the name of one ("the Anvar reservoir")."""
    after = words[k + 1] if k + 1 < len(words) and words[k].tag == "NNP" else words[k]
    if after.tag == "NNP" and not things.isdisjoint(bases(after.lower)):
        return True  # "the Riga Accords"
    return words[k].lemma in things or after.lemma in things


def _around(sentence: Sentence, i: int, reach: int) -> range:
    """The words near a word, in its part of the sentence."""
    words, low, high = sentence.tokens, max(0, i - reach), i + reach + 1
    low = max([t.index + 1 for t in words[low:i] if t.text in MARKS], default=low)
    high = min([t.index for t in words[i:high] if t.text in MARKS], default=high)
    return range(low, min(high, len(words)))


def _denied(sentence: Sentence, one: Dealing) -> bool:
    if not sentence.has(NOT):
        return False
    words = sentence.tokens
    if words[one.place].tag in QUALIFYING and words[one.place + 1].tag[:2] in {"NN", "JJ"}:
        return False  # "avoided committing to increased support"
    for token in reversed(words[max(0, one.place - BEFORE) : one.place]):
        if token.lower in OPENING or token.text == ",":
            return False  # "left in no doubt that refusing it would …"
        if token.lower in NOT or token.lemma in NOT:
            return True
    return False
