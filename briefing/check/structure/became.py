"""What becomes what, told the other way round: "turned the school into a barn" for "converted the barn into a
school", "trams took the place of buses" for "the city replaced its trams with buses".

Each turn has something that was before and something that comes of it. A claim errs where what it has for the
one is what the source has for the other, and nothing of it stands on the side where it belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

# "Turn A into B".
TURNING = frozenset("turn convert transform change make translate recast transmute remake morph".split())
# "Form A out of B".
FORMING = frozenset("form make create build fashion forge shape distil distill fabricate".split())
# "Replace A with B", "swap A for B".
REPLACING = {
    "replace": {"with", "by"}, "supplant": {"with", "by"}, "supersede": {"with", "by"}, "swap": {"for"},
    "exchange": {"for"}, "trade": {"for"}, "barter": {"for"}, "ditch": {"for"}, "abandon": {"for"},
}  # fmt: skip
OUSTING = frozenset({"replace", "supplant", "supersede", "displace", "oust"})
# "Switch from A to B".
SWITCHING = frozenset(
    "switch shift convert change transition migrate move transfer relocate put bring postpone".split()
)
PARTICLES = frozenset("back forward up down off away over forwards backwards out on".split())
CUES = TURNING | FORMING | OUSTING | REPLACING.keys() | SWITCHING | {"substitute", "place", "way"}
BEING = frozenset("be is are was were been being get got".split())
BOUNDS = frozenset("that which who while and but as after before when if".split())
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "VBN", "VBG", "CD"})
REACH, LIKE, TRUSTED = 9, 0.8, 0.45


class Change(NamedTuple):
    """What was before, what comes of it, and the verb that says so."""

    old: frozenset[int]
    new: frozenset[int]
    verb: int


def check_became(frame: Frame) -> list[Finding]:
    """The first change of the claim that the source has the other way round."""
    if not frame.sentence.has(CUES) or not frame.evidence.has(CUES):
        return []
    inside = quoted(frame.sentence)
    for mine in changes(frame.sentence):
        crossed = None
        for number, source in enumerate(frame.evidence.sentences):
            theirs = changes(source) if frame.trust(number) >= TRUSTED and source.has(CUES) else ()
            for other in theirs:
                straight = _laid(frame, number, mine.old, other.old) + _laid(
                    frame, number, mine.new, other.new
                )
                over = _laid(frame, number, mine.old, other.new), _laid(frame, number, mine.new, other.old)
                if straight:
                    crossed = None
                    break
                if sum(over) > 1 or min(over):
                    crossed = crossed or (number, other)
            else:
                continue
            break
        if crossed is None or mine.verb in inside:
            continue
        number, other = crossed
        left = _shown(frame.sentence, mine)
        right = _shown(frame.evidence.sentences[number], other)
        message = (
            f"the claim has one thing become the other (“{left}”), the source the other way round (“{right}”)"
        )
        return [finding(ReasonCode.RELATION, message, left, right, 0.75)]
    return []


def _laid(frame: Frame, number: int, here: frozenset[int], there: frozenset[int]) -> int:
    return sum(
        (m := frame.matches.get(i)) is not None
        and m.sentence == number
        and m.strength >= LIKE
        and m.token.index in there
        for i in here
    )


def _shown(sentence: Sentence, one: Change) -> str:
    words = sentence.tokens
    last = max(one.new | one.old)
    first = min(one.verb, *one.new, *one.old)
    return " ".join(t.text for t in words[first : last + 1])


@lru_cache(maxsize=512)
def changes(sentence: Sentence) -> tuple[Change, ...]:
    """Everything that a sentence has become something else."""
    found = [one for token in sentence.tokens if token.lemma in CUES for one in _at(sentence.tokens, token)]
    return tuple(one for one in found if one.old and one.new)


def _at(words: Sequence[Token], token: Token) -> Iterator[Change]:
    i = token.index
    after = words[i + 1].lower if i + 1 < len(words) else ""
    if token.lower == "place" and words[i - 1].lower == "the" and after == "of" and _taken(words, i):
        yield Change(_ahead(words, i + 2), _before(words, i - 2), i)
        return
    if token.lower == "way" and after == "to" and i and words[i - 1].lemma == "give":
        yield Change(_before(words, i - 1), _ahead(words, i + 2), i)
        return
    if not token.verb or token.lemma in {"place", "way"}:
        return
    passive = i > 0 and words[i - 1].lower in BEING and token.tag in {"VBN", "VBD"}
    links = REPLACING.get(token.lemma, set()) | ({"into"} if token.lemma in TURNING else set())
    links |= {"out"} if token.lemma in FORMING else set()
    links |= {"for"} if token.lemma == "substitute" else set()
    links |= {"from"} if token.lemma in SWITCHING else set()
    link = _link(words, i + 1, links)
    if link < 0:
        if token.lemma in OUSTING and not passive:
            yield Change(_ahead(words, i + 1), _before(words, i), i)
        return
    low = words[link].lower
    one = _before(words, i - 1) if passive else _between(words, i + 1, link)
    if low == "from":
        to = _link(words, link + 1, {"to"})
        if to > 0 and all(t.lower in PARTICLES for t in words[i + 1 : link]):
            yield Change(_between(words, link + 1, to), _ahead(words, to + 1), i)
        return
    if low == "out" and (link + 1 == len(words) or words[link + 1].lower != "of"):
        return
    other = _ahead(words, link + 1)
    yield Change(other, one, i) if low == "out" or token.lemma == "substitute" else Change(one, other, i)


def _taken(words: Sequence[Token], i: int) -> bool:
    return i > 1 and words[i - 2].lemma == "take"


def _link(words: Sequence[Token], start: int, links: set[str]) -> int:
    """The word that opens the second side; -1 for none in this clause."""
    for token in words[start : start + REACH] if links else ():
        if token.lower in links:
            return token.index
        if token.text in ENDS or (token.lower in BOUNDS and token.tag != "DT"):
            return -1
    return -1


def _between(words: Sequence[Token], low: int, high: int) -> frozenset[int]:
    return frozenset(t.index for t in words[low:high] if t.content and t.tag in NOMINAL)


def _ahead(words: Sequence[Token], start: int) -> frozenset[int]:
    """The words of the noun phrase from here; a clause may tell what it is ("what was a plan")."""
    found: set[int] = set()
    for token in words[start : start + REACH]:
        if token.text in ENDS or (found and (token.tag in {"IN", "TO", "MD"} or token.lower in BOUNDS)):
            break
        if token.content and (token.tag in NOMINAL or token.index == start):
            found.add(token.index)
        elif found and token.verb:
            break
    return frozenset(found)


def _before(words: Sequence[Token], end: int) -> frozenset[int]:
    """The words of the noun phrase before a verb and its auxiliaries."""
    found: set[int] = set()
    for token in reversed(words[max(0, end - REACH) : end]):
        if token.text in ENDS or token.lower in BOUNDS or (found and (token.verb or token.tag == "TO")):
            break
        opens = token.index == 0 or words[token.index - 1].text in ENDS
        if token.tag == "IN" and not opens:
            found.clear()  # "the trams of the city"
        elif token.content and token.tag in NOMINAL and token.tag != "VBG":
            found.add(token.index)
    return frozenset(found)
