"""A matter of another field in the place of the source's: "humanitarian aid" for "military aid".

The place is told by what both words hang on, or by what hangs on both. Other words in one place may mean the
same; words of two fields do not. Where the source has none in that place, a matter of which it does not speak
has been put in: less sure, as a paraphrase may draw on what stands around the cited words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from briefing.check.base import Evidence, Finding
from briefing.check.language.fields import fields_of, kindred, shown_by
from briefing.check.language.figurative import figurative
from briefing.check.language.matching import Index, Match
from briefing.check.language.parse import Sentence
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import eventful
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import closeness
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.people import collective
from briefing.check.values.paragraph import around, paragraph
from briefing.models import ReasonCode

KINDS = frozenset({"NN", "NNS", "JJ"})
NOUNS = frozenset({"NN", "NNS"})
WITHIN = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "CD", "VBN"})
POINTING = frozenset("the this that these those".split())
OWNING = frozenset("its their his her our whose".split())
# "The low-inflow condition" for "that condition".
NAMED_BEFORE = frozenset({"this", "that"})
# "In whose territory it rises" for "where it rises": where a country is, and no matter of its own.
GROUND = frozenset("territory soil".split())
UNNAMED = frozenset("unnamed anonymous unidentified".split())
OFFICES = frozenset("minister ministry secretary".split())
PARTICIPLES = frozenset({"VBN", "VBG"})
# Verbs that are as much about one matter as their nouns; most others ("lend a hand") are not.
ACTS = frozenset(
    "fund finance subsidise subsidize insure telephone rebuild train vaccinate inoculate deport evacuate"
    " imprison jail bomb shell borrow torpedo privatise privatize nationalise nationalize televise photograph"
    " disarm rearm annex invade kidnap abduct assassinate poison bribe hack sue vote".split()
)
# "A total of 15", "equal to 4 per cent": words that only hold a figure.
MEASURING = frozenset({"total", "equal", "equivalent", "full", "complete"})
NEUTRAL = frozenset("neutral neutrality".split())
SIDES = frozenset("position side stance view recommendation".split())
NO = frozenset("no not neither nor without".split())
# Who works for somebody, in any word for it.
STAFF = frozenset("staff employee worker officer official personnel".split())
# Words for whatever has been told of.
SHELLS = frozenset("money sum amount payment cash move decision measure step plan figure matter".split())
SHORT, OFTEN, LONG = 3, 5, 6
TOLD, SAME_PLACE, HINTED = 0.5, 0.7, 0.3
SURE, ALIEN = 0.75, 0.58
UNDERSTOOD = 0.9
COVERED, CLOSE, FREE = 0.7, 0.25, 0.3


def check_subject(frame: Frame, evidence: Evidence) -> list[Finding]:
    """The first word of a field of which the evidence does not speak; surer where it has one of another
    field in its place."""
    alien: Token | None = None
    for token in frame.missing:
        match = frame.matches.get(token.index)
        mine = fields_of(token.lemma, token.lower)
        if not mine or mine & shown(frame.evidence, shown_by) or not _counts(frame, token):
            continue
        if token.lower in GROUND and _owned(frame.sentence, token):
            continue
        if token.lower in UNNAMED and not any(m.token.tag == "NNP" for m in _called(frame, token)):
            continue
        if token.index in quoted(frame.sentence) or figurative(frame.sentence, token.index):
            continue
        if token.lower in MEASURING and any(
            t.tag == "CD" for t in frame.sentence.tokens[token.index + 1 :][:3]
        ):
            continue
        for other in _places(frame, token) if token.tag in KINDS else ():
            if {token.lemma, other.lemma} <= STAFF:
                continue
            if other.lemma in SHELLS and told_around(frame.sentence, token, evidence):
                continue  # "their refunds" for "the money"
            if not kindred(token.lemma, other.lemma) and _near(frame):
                message = f"the claim has “{token.text}” where the source has “{other.text}”"
                return [finding(ReasonCode.REMAINDER, message, token.text, other.text, SURE)]
        new = alien is None and (match is None or match.strength < HINTED) and _matter(frame, token)
        if new and not known(frame, token) and not told_around(frame.sentence, token, evidence):
            alien = None if _understood(frame, token, evidence) else token
    if alien is None:
        return []
    message = f"the claim speaks of “{alien.text}”, the source of nothing of the kind"
    return [finding(ReasonCode.REMAINDER, message, alien.text, "", ALIEN)]


def _counts(frame: Frame, token: Token) -> bool:
    """Whether a word, no part of which the source has, is a noun, an adjective, or what does the work of one
    ("secretly", "paid for")."""
    if "-" in token.lower and any(p in frame.evidence.lemmas for p in token.lower.split("-") if len(p) > 3):
        return False
    if neutral(frame, token):
        return False
    if token.lower in MEASURING and (_measures(frame.sentence, token) or _stands_in(frame.sentence, token)):
        return False
    if len(token.lemma) > SHORT and any(
        t.lower.startswith(token.lemma) and t.tag[:2] == "NN"
        for s in frame.evidence.sentences
        for t in s.tokens
    ):
        return False  # "snow" for "snowpack"
    if token.tag in KINDS:
        return True
    if token.tag == "RB":
        return token.lower.endswith("ly")
    if token.verb and (
        token.lemma in ACTS or (token.lemma == "pay" and _after(frame.sentence, token) == "for")
    ):
        return True
    return token.tag in PARTICIPLES and _next(frame.sentence, token) in NOUNS


def _called(frame: Frame, token: Token) -> list[Match]:
    """What stands in the source for the phrase that a word stands in."""
    ahead = range(token.index + 1, token.index + 5)
    return [frame.matches[k] for k in ahead if k in frame.matches]


def _matter(frame: Frame, token: Token) -> bool:
    """Whether a word names a matter, and not a party in other words ("the court" for "the judges")."""
    return token.tag not in NOUNS or _next(frame.sentence, token) in NOUNS or not collective(token.lemma)


def told_around(sentence: Sentence, token: Token, evidence: Evidence) -> bool:
    """Whether the title or the paragraph around the cited words has a word; or the article, where the claim
    speaks of a thing as of one that is known ("the ceiling")."""
    root = token.lower.rstrip("s")
    if token.tag == "NNS" and root.endswith("er") and len(root) > LONG:
        root = root[:-2]  # "rescuers" of "rescue teams"
    near = around if token.tag in NOUNS else paragraph
    if any(root in text.lower() for p in evidence.passages for text in (p.title, near(p))):
        return True
    if token.tag in NOUNS and any(_topic(root, p.article) for p in evidence.passages):
        return True
    return pointed(sentence, token) and any(root in _lowered(p.article) for p in evidence.passages)


@lru_cache(maxsize=128)
def _lowered(text: str) -> str:
    return text.lower()


@lru_cache(maxsize=4096)
def _topic(root: str, article: str) -> bool:
    """Whether an article keeps coming back to a thing: it is what its other words are about."""
    if _lowered(article).count(root) < OFTEN:
        return False
    return len(re.findall(rf"\b{re.escape(root)}s?\b", article, re.IGNORECASE)) >= OFTEN


def _understood(frame: Frame, token: Token, evidence: Evidence) -> bool:
    """ "Releasing water" for "the releases": of what they are the source has told before, and leaves out."""
    before = frame.sentence.tokens[token.index - 1]
    if before.lower == "of" and token.index > 1 and _noticed(frame, token):
        return True
    over = before.index if before.tag == "VBG" else governor(frame.sentence, token)
    match = frame.matches.get(over)
    if match is None or match.strength < UNDERSTOOD or match.token.tag not in NOUNS:
        return False
    source, i = frame.source(match), match.token.index
    bare = source.tokens[i - 1].lower in POINTING | OWNING if i else False
    after = source.tokens[i + 1].lower if i + 1 < len(source.tokens) else ""
    if not bare or after in {"of", "for", "to", "in"}:
        return False
    named = source.tokens[i - 1].lower in NAMED_BEFORE and before is not token and match.token.tag == "NN"
    if not named and not _act(match.token.lemma):
        return False
    root = token.lower.rstrip("s")
    if (
        named
        and "-" in root
        and any(root.replace("-", " ") in _lowered(p.article) for p in evidence.passages)
    ):
        return True
    return any(root in _lowered(p.article) for p in evidence.passages)


ENDING = frozenset("withdrawal termination departure resignation cancellation exit dismissal".split())


def _noticed(frame: Frame, token: Token) -> bool:
    """ "Notice of withdrawal" for "gave notice": of what else could it be."""
    return (
        token.lemma in ENDING
        and frame.sentence.tokens[token.index - 2].lemma == "notice"
        and "notice" in frame.evidence.lemmas
    )


def _act(lemma: str) -> bool:
    return eventful(lemma) or "V" in lexicon().get(lemma, "")


def known(frame: Frame, token: Token) -> bool:
    """Whether a free paraphrase speaks of a thing as of one that is known, or begins with it: it may be its
    own word for what the source is about."""
    if closeness(frame)[0] >= FREE:
        return False
    sentence = frame.sentence
    if token.index == 0 or pointed(sentence, token) or _of_people(sentence, token):
        return True
    return _owned(sentence, token) and not _near(frame)


def _owned(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands in a phrase for what is somebody's ("its ceiling", "Peru's ceiling")."""
    before = sentence.tokens[_start(sentence, token) - 1]
    return before.lower in OWNING or before.tag == "POS"


def _start(sentence: Sentence, token: Token) -> int:
    """Where the phrase begins that a word stands in."""
    first = token.index
    while first > 0 and sentence.tokens[first - 1].tag in WITHIN:
        first -= 1
    return first


def _of_people(sentence: Sentence, token: Token) -> bool:
    """ "Its gas users", "her foreign minister", but "their arms deliveries": what somebody's people are."""
    if token.index + 1 >= len(sentence.tokens):
        return False
    after = sentence.tokens[token.index + 1]
    return sentence.tokens[token.index - 1].lower in OWNING and (
        after.lemma in OFFICES or (token.tag in NOUNS and after.tag in NOUNS and collective(after.lemma))
    )


def pointed(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands in a phrase that speaks of a thing as of one that is known ("its ceiling")."""
    first = _start(sentence, token)
    return first > 0 and sentence.tokens[first - 1].lower in POINTING


def neutral(frame: Frame, token: Token) -> bool:
    """ "Stayed neutral" for "took no position"."""
    return token.lower in NEUTRAL and frame.evidence.has(SIDES) and frame.evidence.has(NO)


def _stands_in(sentence: Sentence, token: Token) -> bool:
    """ "Below the convoys' total", "a complete lack": words that only hold another's place, or stress it."""
    before, after = sentence.tokens[token.index - 1], sentence.tokens[token.index + 1 : token.index + 2]
    owned = before.tag == "POS" or (before.text in {"'", "’"} and token.index > 1)
    return owned or any(t.lemma in {"lack", "absence"} for t in after)


def _measures(sentence: Sentence, token: Token) -> bool:
    """ "A total of 15", "equal to about 4 percent": beside a figure the word tells of no matter."""
    after = sentence.tokens[token.index + 2 : token.index + 6]
    return _after(sentence, token) in {"of", "to"} and any(t.tag == "CD" for t in after)


def _after(sentence: Sentence, token: Token) -> str:
    """The next word."""
    return sentence.tokens[token.index + 1].lower if token.index + 1 < len(sentence.tokens) else ""


def _next(sentence: Sentence, token: Token) -> str:
    """The tag of the next word."""
    return sentence.tokens[token.index + 1].tag if token.index + 1 < len(sentence.tokens) else ""


def _near(frame: Frame) -> bool:
    """Whether the claim tells what the source tells, in words or in wording: else a place says little."""
    told = [t.index in frame.matches for t in frame.sentence.tokens if t.content]
    return sum(told) >= COVERED * len(told) or closeness(frame)[0] >= CLOSE


@lru_cache(maxsize=256)
def shown(evidence: Index, of: Callable[[str, str], int]) -> int:
    """The kinds that the words of a text show, by a table of ``fields``."""
    found = 0
    for sentence in evidence.sentences:
        for token in sentence.tokens:
            found |= of(token.lemma, token.lower)
    return found


def _places(frame: Frame, token: Token) -> Iterator[Token]:
    """Words of a field that stand in the source where one of the claim stands, and account for nothing."""
    told = {m.token.lemma for m in frame.matches.values() if m.strength >= TOLD}
    above = frame.matches.get(governor(frame.sentence, token))
    below = [m for k in _dependents(frame.sentence, token.index) if (m := frame.matches.get(k)) is not None]
    for number, source in enumerate(frame.evidence.sentences):
        for other in source.tokens:
            if (
                other.tag not in KINDS
                or not (other.tag[:2] == token.tag[:2] or (_before(token) and _before(other)))
                or other.lemma in told
                or not fields_of(other.lemma, other.lower)
            ):
                continue
            over = above is not None and above.sentence == number and above.strength >= SAME_PLACE
            if (over and above is not None and governor(source, other) == above.token.index) or any(
                m.sentence == number and m.strength >= SAME_PLACE and governor(source, m.token) == other.index
                for m in below
            ):
                yield other


def _before(token: Token) -> bool:
    """Whether a word stands right before what it hangs on ("food aid", "medical aid")."""
    return 0 < token.head - token.index <= 2


def governor(sentence: Sentence, token: Token) -> int:
    """The word that a word hangs on, prepositions passed over; -1 for none."""
    head = token.head
    while head >= 0 and sentence.tokens[head].tag in {"IN", "TO"}:
        head = sentence.tokens[head].head
    return head


def _dependents(sentence: Sentence, i: int) -> Iterator[int]:
    """What hangs on a word, prepositions passed over."""
    for k in sentence.children[i]:
        if sentence.tokens[k].tag in {"IN", "TO"}:
            yield from (m for m in sentence.children[k] if m > k)
        else:
            yield k
