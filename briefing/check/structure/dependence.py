"""What depends on what: "Q only if P" told as "P only if Q", what is needed told as enough, and a dependence
put between two things on both of which a third depends.

"Peace depends on guarantees", "guarantees are a condition for peace", "any peace must have guarantees" and
"no peace without guarantees" are one dependence: what is needed, and what needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.condition import OPENINGS, conditions
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.stretches import since, stretch, until
from briefing.models import ReasonCode

TRUSTED, RATHER = 0.5, 0.7
VAGUE = frozenset({"only"})
ON = frozenset({"on", "upon"})
HANGING = frozenset("depend hinge rest hang".split())
HUNG = frozenset("contingent conditional dependent predicated premised".split())
PRECONDITIONS = frozenset("condition precondition prerequisite requirement".split())
NECESSARY = frozenset("necessary essential indispensable vital crucial".split())
REQUIRING = frozenset("require presuppose necessitate".split())
ANY = frozenset("any every each all no".split())
OPENING = frozenset({",", "but", "and", "that"})
OBJECT = frozenset("DT JJ NN NNS NNP PRP$ CD VBG".split())
MUST = frozenset({"must", "needs", "need"})
DEPENDING = OPENINGS | HANGING | HUNG | PRECONDITIONS | NECESSARY | REQUIRING | MUST | {"any", "every"}
NEEDING = HANGING | HUNG | PRECONDITIONS | NECESSARY | REQUIRING | MUST | ANY
ASKING = frozenset("decide determine see know ask wonder tell settle".split())
UNLESS = frozenset({"unless", "without", "failing", "barring"})
ASIDE = 9


class Dependence(NamedTuple):
    """The words that tell what is needed and what needs it; ``text`` says so. ``enough``: whatever has the
    one surely has the other."""

    needed: frozenset[int]
    needing: frozenset[int]
    text: str
    enough: bool = False


def converse(frame: Frame) -> list[Finding]:
    """The first dependence of the claim that the source has the other way round, or as a need and no more."""
    mine = dependences(frame.sentence) if frame.sentence.has(DEPENDING) else ()
    for number, source in enumerate(frame.evidence.sentences) if mine else ():
        if frame.trust(number) < TRUSTED:
            continue
        there = {i: m.token.lemma for i, m in frame.matches.items() if m.strength >= RATHER}
        for other in dependences(source):
            needed, needing = _lemmas(source, other.needed), _lemmas(source, other.needing)
            needed, needing = needed - needing, needing - needed
            for one in mine:
                fault = _fault(there, one, needed, needing)
                if not fault and other.needing and source.has(JOINED):
                    fault = _beside(frame.sentence, there, one, needed, _heads(source, other) or needing)
                if not fault and one.enough and not other.enough:
                    fault = _enough(there, one, needed, needing)
                if fault:
                    message = f"the claim makes by “{one.text}” {fault}"
                    return [finding(ReasonCode.MODALITY, message, one.text, other.text, 0.75)]
    return []


JOINED = frozenset({"and"})


def _fault(there: dict[int, str], one: Dependence, needed: set[str], needing: set[str]) -> str:
    straight = _shared(there, one.needed, needed) + _shared(there, one.needing, needing)
    crossed = _shared(there, one.needed, needing), _shared(there, one.needing, needed)
    if min(crossed) > 0 and sum(crossed) >= 3 and sum(crossed) > 2 * straight:
        return "the condition what the source makes to depend on it"
    if min(crossed) > 1 and sum(crossed) >= 2 * straight:
        return "the condition what the source makes to depend on it"
    # "A depends on B and C" for "B depends on A and C"
    if min(crossed) > 1 and not _shared(there, one.needing, needing):
        return "the condition what the source makes to depend on it"
    return ""


def _beside(
    sentence: Sentence, there: dict[int, str], one: Dependence, needed: set[str], needing: set[str]
) -> str:
    """ "The loan depends on the vote" for "the bridge depends on the vote and the loan"."""
    left, right = (
        {there[i] for i in side if there.get(i) in needed and sentence.tokens[i].tag != "NNP"}
        for side in one[:2]
    )
    plain = [k for k in one.needed | one.needing if sentence.tokens[k].tag != "NNP"]
    third = _shared(there, plain, needing)
    if third == 0 and min(len(left), len(right)) >= 2 and not left & right:
        return "one thing depend on another, beside which it stands in the source"
    return ""


def _heads(source: Sentence, other: Dependence) -> set[str]:
    """The first noun of what needs it: the "success" of "the success of the plan depends on"."""
    nouns = [k for k in sorted(other.needing) if source.tokens[k].tag in {"NN", "NNS"}]
    return _lemmas(source, frozenset(nouns[:1]))


def _enough(there: dict[int, str], one: Dependence, needed: set[str], needing: set[str]) -> str:
    straight = _shared(there, one.needed, needed), _shared(there, one.needing, needing)
    crossed = _shared(there, one.needed, needing) + _shared(there, one.needing, needed)
    return "enough what the source only says is needed" if min(straight) > 0 and not crossed else ""


def _lemmas(sentence: Sentence, side: frozenset[int]) -> set[str]:
    return {form for k in side for form in (sentence.tokens[k].lemma, sentence.tokens[k].lower)} - VAGUE


def _shared(there: dict[int, str], here: Iterable[int], lemmas: set[str]) -> int:
    return sum(there.get(i, "") in lemmas for i in here)


@lru_cache(maxsize=1024)
def dependences(sentence: Sentence) -> tuple[Dependence, ...]:
    """What is needed, what needs it, and the words that say so."""
    if not sentence.has(DEPENDING):
        return ()
    return (*_conditional(sentence), *(_by_word(sentence) if sentence.has(NEEDING) else ()))


def _conditional(sentence: Sentence) -> Iterator[Dependence]:
    words = sentence.tokens
    for c in conditions(sentence):
        if c.marker.lower() in UNLESS or _asked(words, min(c.inner)):
            continue
        needed, needing = _content(sentence, c.inner), _content(sentence, c.governed(sentence))
        first = next((k for k in range(min(c.inner), max(c.inner)) if words[k].tag in FINITE), -1)
        wished = first > 0 and words[first].lemma == "be" and words[first + 1].tag == "TO"
        yield Dependence(*((needing, needed) if wished else (needed, needing)), c.marker)


def _asked(words: tuple[Token, ...], first: int) -> bool:
    """ "It will decide if the plan works": whether it does."""
    near = words[max(0, first - 3) : first]
    return any(t.lemma in ASKING and u.lower == "if" for t, u in pairwise(near))


def _by_word(sentence: Sentence) -> Iterator[Dependence]:
    words = sentence.tokens
    for i, token in enumerate(words[:-1]):
        after = words[i + 1].lower
        if token.lemma in PRECONDITIONS and after in {"for", "of"} and words[i - 1].lower != "on":
            yield Dependence(_side(sentence, range(i)), _side(sentence, range(i + 2, len(words))), token.text)
        elif token.lemma in HANGING or token.lower in HUNG:
            on = _on(sentence, i)
            if on:
                yield Dependence(
                    _told(sentence, until(sentence, on)), _told(sentence, since(sentence, i)), token.text
                )
        elif token.lower in NECESSARY and after in {"to", "for"}:
            yield Dependence(
                _told(sentence, since(sentence, i)), _told(sentence, until(sentence, i + 2)), token.text
            )
        elif token.lemma in REQUIRING and token.verb and token.tag != "VBN" and words[i + 1].tag in OBJECT:
            yield Dependence(
                _told(sentence, until(sentence, i + 1)), _told(sentence, since(sentence, i)), token.text
            )
        elif token.lower in ANY and token.tag == "DT":
            yield from _any(sentence, i)
        if token.tag == "TO" and words[i + 1].tag == "VB" and (i == 0 or words[i - 1].lower in OPENING):
            comma = next((t.index for t in words[i + 1 : i + 9] if t.text == ","), -1)
            must = next((t.index for t in words[comma:] if t.lower in MUST), -1)
            if 0 < comma < must:
                needed = _side(sentence, range(must + 1, len(words)))
                yield Dependence(needed, _side(sentence, range(i + 1, comma)), words[must].text)


def _on(sentence: Sentence, i: int) -> int:
    """Where "on" ends that follows "depend", at once or after an aside; 0 if none does."""
    words = sentence.tokens
    after = words[i + 1]
    if after.text == ",":
        close = next((t.index for t in words[i + 2 : i + 2 + ASIDE] if t.text == ","), -1)
        after = words[close + 1] if 0 < close < len(words) - 1 else after
    return after.index + 1 if after.lower in ON else 0


def _any(sentence: Sentence, i: int) -> Iterator[Dependence]:
    """ "Any lasting peace must have guarantees"; "any peace that has guarantees will last"."""
    words = sentence.tokens
    noun = next((t.index for t in words[i + 1 : i + 7] if not t.tag.startswith(("NN", "JJ", "VBN"))), -1)
    if noun < i + 2:
        return
    if words[noun].lower == "must":
        yield Dependence(_told(sentence, until(sentence, noun + 1)), stretch(words, i + 1, noun), "must")
    elif words[noun].tag in {"WDT", "WP"} or words[noun].lower == "with":
        main = next((t.index for t in words[noun + 2 :] if t.tag == "MD"), -1)
        if main > 0 and not any(t.text in {",", ";"} for t in words[noun:main]):
            needed = _told(sentence, stretch(words, noun + 1, main))
            enough = words[main].lower in {"will", "would", "can"}
            yield Dependence(needed, _told(sentence, until(sentence, main + 1)), words[i].text, enough)


def _content(sentence: Sentence, places: Iterable[int]) -> frozenset[int]:
    aside = _speaker(sentence)
    return frozenset(k for k in places if sentence.tokens[k].content and k not in aside)


@lru_cache(maxsize=512)
def _speaker(sentence: Sentence) -> frozenset[int]:
    """The words that say who says it, where, when: from a mark before a verb of saying to the next mark, or
    to the clause that tells what is said."""
    words = sentence.tokens
    out: set[int] = set()
    for token in words:
        if not token.verb or token.lemma not in cues.SPEECH_CLASS:
            continue
        near = range(token.index - 1, max(-1, token.index - 9), -1)
        mark = next((k for k in near if words[k].text in MARKS), -1)
        if mark < 0 or not all(
            words[k].tag[:2] in {"NN", "DT", "JJ", "PR", "CD"} for k in range(mark + 1, token.index)
        ):
            continue
        stop = next((t.index for t in words[token.index :] if t.text in MARKS), len(words))
        told = any(t.tag in FINITE for t in words[token.index + 1 : stop])
        out.update(range(mark, token.index + 1 if told else stop))
    return frozenset(out)


MARKS = frozenset({",", "”", '"', ";", "’", "'"})


def _told(sentence: Sentence, places: Iterable[int]) -> frozenset[int]:
    return frozenset(k for k in places if sentence.tokens[k].lemma not in cues.SPEECH_CLASS)


def _side(sentence: Sentence, places: range) -> frozenset[int]:
    """The content words of a stretch, but for who says it."""
    words = sentence.tokens
    return frozenset(
        k
        for k in places
        if words[k].content and words[k].lemma not in cues.SPEECH_CLASS and words[k].tag != "NNP"
    )
