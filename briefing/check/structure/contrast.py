"""One thing and not another: "X, not Y", "not X but Y", "X rather than Y", "X instead of Y".

What a sentence denies in favour of something else is a pair; a claim errs if it affirms the denied side, or
turns the pair round, or denies what the source affirms beside the other, or has something else on one side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.cues import DENIERS, NEGATIVE_HINTS, NEGATORS
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.clause import denying_turns
from briefing.check.structure.denying import hints
from briefing.check.structure.exchanged import NO_DETAIL, strange
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

NOT = frozenset({"not", "n't"})
SETTING = NOT | {"rather", "instead", "opposed", "place"}
MARKS = frozenset({",", "—", "–", "-", "("})
STOPS = frozenset({",", ";", ":", "—", "–", ".", ")", "”", '"'})
INSTEAD = {("rather", "than"): "", ("instead", "of"): "", ("opposed", "to"): "as", ("and", "not"): "",
           ("but", "not"): "", ("though", "not"): "", ("place", "of"): "in"}  # fmt: skip
TURNING = (
    NEGATORS
    | DENIERS
    | NEGATIVE_HINTS
    | frozenset("but unlike rather instead than against n't yet without".split())
)
SOFTENING = frozenset(
    "only merely just simply solely necessarily yet least until before earlier sooner even all every"
    " always".split()
)
AS_MUCH = (["much", "as"], ["well", "as"])
THAN, EQUAL = frozenset({"than"}), frozenset("much well equal par alongside equally alike".split())
REACH = 8
COMMON = frozenset({"NN", "NNS"})
LEAST, SURE, HALF = 0.7, 0.9, 0.5


class Contrast(NamedTuple):
    """The content words affirmed and those denied, and where the words stand that set them apart."""

    affirmed: frozenset[int]
    denied: frozenset[int]
    place: int


@lru_cache(maxsize=1024)
def contrasts(sentence: Sentence) -> tuple[Contrast, ...]:
    """The pairs of a sentence in their order."""
    if not sentence.has(SETTING):
        return ()
    return tuple(c for c in _pairs(sentence.tokens) if c.affirmed and c.denied)


def _pairs(words: tuple[Token, ...]) -> Iterator[Contrast]:
    for i, token in enumerate(words):
        after = words[i + 1].lower if i + 1 < len(words) else ""
        if after in SOFTENING:
            continue
        pair = (token.lower, after)
        if pair in INSTEAD and (not INSTEAD[pair] or (i and words[i - 1].lower == INSTEAD[pair])):
            if i + 2 < len(words) and words[i + 2].lower in SOFTENING:
                continue
            start = 0 if i == 0 else -1
            denied = _onward(words, i + 2)
            affirmed = (
                _onward(words, _comma(words, i) + 1) if start == 0 else _back(words, i, i + 2, len(denied))
            )
            yield Contrast(affirmed, denied, i)
        elif token.lower in NOT:
            but = _but(words, i)
            if but > 0:
                yield Contrast(_onward(words, but + 1), _content(words[i + 1 : but]), i)
            elif i and words[i - 1].text in MARKS and not _finite(words, i + 1):
                denied = _onward(words, i + 1)
                yield Contrast(_back(words, i - 1, i + 1, len(denied)), denied, i)


def _but(words: tuple[Token, ...], i: int) -> int:
    """The "but" of "not X but Y", if no subject of its own follows it."""
    for token in words[i + 1 : i + 2 * REACH]:
        if token.text in {";", ":", "."}:
            return -1
        if token.lower == "but":
            after = words[token.index + 1 : token.index + 4]
            clause = any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in after)
            return -1 if clause and after[0].lower not in {"because", "that", "to"} else token.index
    return -1


def _finite(words: tuple[Token, ...], start: int) -> bool:
    """Whether a clause with its own verb follows: ", not that anyone saw it" denies no thing."""
    return start < len(words) and (
        words[start].lower == "that"
        or (words[start].lower == "to" and start + 1 < len(words) and words[start + 1].tag == "VB")
    )


def _comma(words: tuple[Token, ...], i: int) -> int:
    return next((t.index for t in words[i:] if t.text == ","), len(words))


def _content(tokens: tuple[Token, ...]) -> frozenset[int]:
    return frozenset([t.index for t in tokens if t.content])


def _onward(words: tuple[Token, ...], start: int) -> frozenset[int]:
    out: list[int] = []
    for token in words[start : start + 2 * REACH]:
        if token.text in STOPS or (out and token.lower in {"but", "and", "while", "that", "which", "who"}):
            break
        if token.content:
            out.append(token.index)
    return frozenset(out)


def _back(words: tuple[Token, ...], end: int, start: int, size: int) -> frozenset[int]:
    """What stands parallel to the denied side (which begins at ``start``): after the same preposition, or the
    last content words, as many as the denied side has and one more."""
    first = words[start].lower if start < len(words) and words[start].tag in {"IN", "TO"} else ""
    out: list[int] = []
    for token in reversed(words[max(0, end - 2 * REACH) : end]):
        if (token.text in STOPS and out) or (first and out and token.lower == first):
            break
        if token.content and not (token.verb and out and not first):
            out.append(token.index)
        if not first and (len(out) > size or (out and token.verb)):
            break
    return frozenset(out)


def check_contrasts(frame: Frame) -> list[Finding]:
    """A pair turned round, its denied side affirmed, or a side denied that the source affirms."""
    mine = contrasts(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        pairs = contrasts(source)
        if not pairs:
            continue
        there = {
            i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= LEAST
        }
        for other in pairs:
            affirmed, denied = other.affirmed - other.denied, other.denied - other.affirmed
            denied = frozenset([k for k in denied if source.tokens[k].lemma not in DAYS]) or denied
            said = " ".join(source.tokens[k].text for k in sorted(denied)[:4])
            wrong = any(_exchanged(there, one, affirmed, denied) for one in mine)
            if wrong:
                message = f"the source denies “{said}”, and the claim denies what it affirms"
                return [finding(ReasonCode.POLARITY, message, said, said, 0.8)]
            exchanged = next((pair for one in mine for pair in _other_side(frame, number, one, other)), None)
            if exchanged is not None:
                left, right = (token.text for token in exchanged)
                message = f"what the source sets against “{right}”, the claim sets against “{left}”"
                return [finding(ReasonCode.POLARITY, message, left, right, 0.75)]
            if not mine and _beside(frame, there, affirmed, denied, source.tokens[other.place].lower):
                message = f"the source says “not {said}”, the claim has it beside what is affirmed"
                return [finding(ReasonCode.POLARITY, message, said, said, 0.7)]
            if not mine and _affirms(frame, there, affirmed, denied):
                message = f"the source says “not {said}”, the claim affirms it"
                return [finding(ReasonCode.POLARITY, message, said, said, 0.75)]
    return [f for one in mine for f in _denied(frame, one)][:1]


def check_additions(frame: Frame) -> list[Finding]:
    """ "Not only X but also Y" told as "less X than Y"; "X rather than Y" told as "X as much as Y"."""
    mine = frame.sentence
    less = _less(mine.tokens) if mine.has(THAN) else None
    equal = mine.has(EQUAL) and _equal(mine.tokens)
    if less is None and not equal:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5:
            continue
        there = {
            i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= LEAST
        }
        added = _added(source.tokens)
        if less and added and any(there.get(i) in added for i in less):
            said = " ".join(source.tokens[k].text for k in sorted(added)[:4])
            message = f"the source says “not only {said}”, the claim sets it below something else"
            return [finding(ReasonCode.POLARITY, message, said, said, 0.75)]
        for pair in contrasts(source) if equal else ():
            places, denied = set(there.values()), pair.denied - pair.affirmed
            denied = frozenset([k for k in denied if source.tokens[k].lemma not in DAYS])
            if denied and denied <= places and not contrasts(mine):
                said = " ".join(source.tokens[k].text for k in sorted(denied)[:4])
                message = f"the source denies “{said}”, the claim puts it beside what is affirmed"
                return [finding(ReasonCode.POLARITY, message, said, said, 0.75)]
    return []


def _less(words: tuple[Token, ...]) -> frozenset[int] | None:
    """What "less X than Y" and "not so much X as Y" set below something else, and what stands before."""
    for i, token in enumerate(words):
        if (
            token.lower == "less"
            and i + 1 < len(words)
            and words[i + 1].tag in {"DT", "JJ", "NN", "IN", "TO"}
        ):
            than = next((t.index for t in words[i + 1 : i + 2 * REACH] if t.lower == "than"), -1)
            if than > 0 and not any(t.tag == "CD" for t in words[i + 1 : than + 3]):
                return _content(words[i + 1 : than])
        if token.lower == "more" and i + 1 < len(words) and words[i + 1].tag == "JJ":
            than = next((t.index for t in words[i + 1 : i + REACH] if t.lower == "than"), -1)
            if 0 < than < len(words) - 1 and words[than + 1].tag == "JJ":
                return frozenset({than + 1})  # "more economic than military"
    return None


def _equal(words: tuple[Token, ...]) -> bool:
    """Whether a sentence puts two things beside each other: "as much as", "has equal place with"."""
    return any(
        (t.lower == "as" and [w.lower for w in words[t.index + 1 : t.index + 3]] in AS_MUCH)
        or (t.lower == "equal" and words[t.index + 1 : t.index + 2] and words[t.index + 1].tag == "NN")
        or (t.lower == "par" and t.index and words[t.index - 1].lower == "a")
        or t.lower in {"alongside", "equally", "alike"}
        for t in words
    )


def _added(words: tuple[Token, ...]) -> frozenset[int]:
    """What follows "not only" and "not merely"."""
    for i, token in enumerate(words[:-2]):
        if token.lower in NOT and words[i + 1].lower in {"only", "merely", "just", "simply", "solely"}:
            return _onward(words, i + 2)
    return frozenset()


def _exchanged(
    there: dict[int, int], mine: Contrast, affirmed: frozenset[int], denied: frozenset[int]
) -> bool:
    """Whether a pair of the claim affirms what the source denies, and denies what it affirms."""
    crossed = sum(there.get(i) in affirmed for i in mine.denied)
    return any(there.get(i) in denied for i in mine.affirmed) and crossed > sum(
        there.get(i) in affirmed for i in mine.affirmed
    )


def _other_side(frame: Frame, number: int, mine: Contrast, theirs: Contrast) -> Iterator[tuple[Token, Token]]:
    """A noun of the claim's pair and the one in its place, the other side of the pair being the same: "from
    the reserve, not from a new fee" for "from the budget and not from a new fee"."""
    words, there = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    taken = {id(m.token) for m in frame.matches.values() if m.strength >= HALF}
    left = (mine.affirmed - mine.denied, mine.denied - mine.affirmed)
    right = (theirs.affirmed - theirs.denied, theirs.denied - theirs.affirmed)
    for side in (0, 1):
        same = {m.token.index for i in left[1 - side] if (m := frame.matches.get(i)) and m.sentence == number}
        other = [there[k] for k in sorted(right[side]) if there[k].tag in COMMON]
        if (
            not same & right[1 - side]
            or not other
            or any(_telling(there[k]) and id(there[k]) in taken for k in right[side])
        ):
            continue
        new = [words[i] for i in sorted(left[side]) if words[i].tag in COMMON]
        for token in new:
            match = frame.matches.get(token.index)
            elsewhere = match is not None and match.strength >= SURE and match.sentence != number
            if elsewhere or strange(frame, token):
                yield token, other[-1]


def _telling(token: Token) -> bool:
    """Whether a word tells what is meant: "domestic", but not "new"."""
    return token.tag in COMMON or token.lemma not in NO_DETAIL


def _affirms(frame: Frame, there: dict[int, int], affirmed: frozenset[int], denied: frozenset[int]) -> bool:
    """Whether a claim without any denial takes over the denied side and leaves the other out."""
    if any(t.lemma in TURNING or t.lower in TURNING for t in frame.sentence.tokens):
        return False
    places = set(there.values())
    return bool(denied) and denied <= places and not affirmed & places


KEEPING = TURNING | frozenset(
    "over above ahead before prefer preference more less priority substitute replace replacement alternative"
    " contrast opposed distinct place than only neither exclude avoid stop second"
    " secondary subordinate".split()
)


def _beside(
    frame: Frame, there: dict[int, int], affirmed: frozenset[int], denied: frozenset[int], word: str
) -> bool:
    """Whether a claim without any word that sets one thing against another has both sides of "X rather than
    Y"."""
    if word not in {"rather", "instead"} or frame.sentence.has(KEEPING) or _reproached(frame.sentence):
        return False
    if any(hints(t.lemma) or hints(t.lower) for t in frame.sentence.tokens):
        return False
    places = set(there.values())
    sure = {m.token.index for m in frame.matches.values() if m.strength >= SURE and m.token.tag[:2] == "NN"}
    return bool(denied & sure) and denied <= places and bool(affirmed & places)


WHILE, OUGHT = frozenset("when while whereas where".split()), frozenset({"should", "ought"})


def _reproached(sentence: Sentence) -> bool:
    """ "They seek gain when they should be seeking peace"."""
    words = sentence.tokens
    return sentence.has(OUGHT) and any(
        t.lower in WHILE and any(u.lower in OUGHT for u in words[t.index + 1 : t.index + 6]) for t in words
    )


def _denied_there(frame: Frame, denied: frozenset[int]) -> bool:
    """Whether the source has one of the words itself, and denies it somewhere."""
    return any(
        frame.standings[n][t.index].negative
        for i in denied
        for t, n in frame.evidence.lemmas.get(frame.sentence.tokens[i].lemma, ())
    )


def _joined(source: Sentence, places: list[int]) -> bool:
    """Whether the source joins a thing to the rest ("while talking", "as well as growth"), whatever it denies
    besides."""
    near = source.tokens[max(0, min(places) - 3) : min(places)]
    return any(t.lower in {"while", "whilst", "alongside", "besides"} for t in near) or (
        [t.lower for t in near] == ["as", "well", "as"]
    )


def _left_behind(words: Sequence[Token], places: list[int]) -> bool:
    """ "1.4 rather than 1.1" for "raised from 1.1 to 1.4"."""
    first = min(places)
    after = [t.lower for t in words[max(places) + 1 : max(places) + 4]]
    return first > 0 and words[first - 1].lower == "from" and "to" in after


def _denied(frame: Frame, mine: Contrast) -> Iterator[Finding]:
    """What the claim denies in favour of something, where a source without any denial tells both."""
    denied = mine.denied - mine.affirmed
    found = [frame.matches[i] for i in denied if i in frame.matches and frame.matches[i].strength >= LEAST]
    if not found or len(found) < len(denied) or _denied_there(frame, denied):
        return
    numbers = {m.sentence for m in found}
    near = {frame.matches[i].sentence for i in mine.affirmed if i in frame.matches}
    for number in numbers & near:
        source = frame.evidence.sentences[number]
        places = [m.token.index for m in found]
        beside = source.tokens[max(0, min(places) - REACH) : max(places) + REACH]
        denying = bool(denying_turns(source)) or any(
            t.lemma in NEGATORS or t.lemma in DENIERS or t.lower in NOT
            for t, after in zip_longest(source.tokens, source.tokens[1:])
            if after is None or after.lower not in SOFTENING or t.lower not in NOT
        )
        added = bool(_added(source.tokens))
        denying = denying and not _joined(source, places)
        turned = not added and any(t.lemma in TURNING or t.lower in TURNING for t in beside)
        if len(numbers) > 1 or denying or turned or _left_behind(source.tokens, places):
            continue
        said = " ".join(frame.sentence.tokens[k].text for k in sorted(denied)[:4])
        message = f"the claim denies “{said}”, the source does not"
        yield finding(ReasonCode.POLARITY, message, said, found[0].token.text, 0.7 * frame.trust(number))
