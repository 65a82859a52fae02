"""What is put before what: "A rather than B", "puts A ahead of B", "A takes precedence over B", "better than
none".

A claim errs that puts first what the source puts second, and one that puts either first of two that the
source puts beside each other ("not only A but also B", "both A and B", "A alongside B").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.negators import DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.contrast import Contrast, contrasts
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

# What stands before these is put first (1), or second (-1).
PIVOTS = {
    "rather than": 1, "instead of": 1, "in preference to": 1, "preferable to": 1, "superior to": 1,
    "better than": 1, "precedence over": 1, "priority over": 1, "at the expense of": 1, "at the cost of": 1,
    "to the detriment of": 1, "more than": 1, "sooner than": 1, "in place of": 1,
    "inferior to": -1, "worse than": -1, "less than": -1, "subordinate to": -1, "back seat to": -1,
    "second place to": -1, "second to": -1, "less so than": -1, "more so than": 1, "as opposed to": 1,
}  # fmt: skip
VERBS = frozenset("outweigh trump outrank override overshadow eclipse beat".split())
PREFERRING = frozenset(
    "prioritise prioritize favour favor prefer put place value rank choose set pick privilege elevate promote"
    " rate prize want select emphasise emphasize stress treat".split()
)
OVER = frozenset({"over", "above", "before", "ahead", "to"})
IMPORTANT = frozenset(
    "important vital crucial urgent pressing valuable prominent central essential significant".split()
)
BESIDE = ("alongside", "together with", "along with", "as well as", "as much as", "in tandem with",
          "no less than", "jointly with", "equally with", "on a par with", "just as much as")  # fmt: skip
TIMES = frozenset("times twice thrice half third quarter fold tenth fifth".split())
# With these neither comes first: a source that puts one first says otherwise.
LEVEL = frozenset(
    {"on a par with", "as much as", "just as much as", "no less than", "equally with", "both", "not only"}
)
LEVELLING = frozenset("par much less equally both only".split())
STOPS = frozenset({",", ";", ":", "—", "–", "(", ")", '"', "“", "”"})
CLAUSES = frozenset("that which who while whereas although because and but as".split())
MERELY = frozenset("only merely just simply solely mere ever that usual before".split())
NOTHING = frozenset("no none nothing nobody without".split())
NOT = DENIALS - NOTHING
SELF = frozenset("own itself themselves himself herself ourselves".split())
SIDE = 10
LEAST = 0.65
CUES = VERBS | frozenset(
    "rather instead preference preferable superior than precedence priority expense cost detriment"
    " place inferior subordinate seat opposed second prefer then".split()
)  # fmt: skip
ABOVE = frozenset("over above before ahead".split())
AHEAD = frozenset({"than", "ahead"})
ALSO = frozenset({"well", "also", "too"})
BESIDES = frozenset(
    "only merely just simply solely both alongside together along well much par jointly".split()
)


class Preference(NamedTuple):
    """Indices of what is put first and of what is put second, and the words that do so."""

    first: frozenset[int]
    second: frozenset[int]
    text: str


def _table(phrases: Iterator[str]) -> dict[str, list[list[str]]]:
    out: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        out.setdefault(phrase.split()[0], []).append(phrase.split())
    return out


_PIVOTS = _table(iter(PIVOTS))
_BESIDE = _table(iter(BESIDE))
# The words that each of the turns begins with, or has for its pivot.
_FIRST = frozenset(_PIVOTS) | VERBS | OVER | {"more", "less", "rather", "sooner", "then", "than"}


@lru_cache(maxsize=1024)
def preferences(sentence: Sentence) -> tuple[Preference, ...]:
    """What a sentence puts before what."""
    if not sentence.has(CUES) and not (sentence.has(PREFERRING) and sentence.has(ABOVE)):
        return ()
    return tuple(p for p in _preferences(sentence) if p.first and p.second)


def _preferences(sentence: Sentence) -> Iterator[Preference]:
    words = sentence.tokens
    for i, token in enumerate(words):
        if token.lower not in _FIRST and token.lemma not in VERBS:
            continue
        apart = _rather(words, i)
        if apart is not None:
            yield apart
        way, end = _pivot(words, i)
        if not way or any(t.lower in MERELY for t in words[end : end + 3] if t.lower != "that"):
            continue
        if end < len(words) and words[end].lower == "that":
            continue
        start = _verb(words, i) + 1 if token.lower in OVER else 0
        before, after = _back(words, i, start), _onward(words, end)
        if not before:
            close = next((t.index for t in words[end:] if t.text == ","), len(words))
            before = _onward(words, close + 1)
        if _counted(words, end):
            continue
        text = " ".join(t.text for t in words[i:end])
        yield Preference(*((before, after) if way > 0 else (after, before)), text)


@lru_cache(maxsize=1024)
def _loose(sentence: Sentence) -> tuple[Preference, ...]:
    """What is ahead of what in any regard: "a greater part than Ruritania", "ahead of Ruritania"."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        ahead = token.lower == "ahead" and i + 1 < len(words) and words[i + 1].lower == "of"
        more = token.lower == "than" and any(
            t.tag in {"JJR", "RBR"} or t.lower in {"more", "less"} for t in words[max(0, i - 8) : i]
        )
        end = i + 2 if ahead else i + 1
        if (ahead or more) and not _counted(words, end):
            found = Preference(
                _back(words, i, 0), _onward(words, end), " ".join(t.text for t in words[i:end])
            )
            out.append(found)
    return tuple(p for p in out if p.first and p.second)


def _rather(words: tuple[Token, ...], i: int) -> Preference | None:
    """ "Would rather sell the farm than borrow", "first for itself and only then for others"."""
    token = words[i]
    if token.lower in DEGREES and (found := _by_two(words, i)) is not None:
        return found
    if token.lower in {"rather", "sooner"} and _would(words, i):
        pivot = next((t.index for t in words[i + 2 : i + 16] if t.lower == "than"), -1)
    elif token.lower == "then" and words[i - 1].lower in {"and", "only"}:
        start = next((t.index for t in reversed(words[max(0, i - 14) : i]) if t.lower == "first"), -1)
        i, pivot = start, i if start >= 0 and words[start - 1].lower not in {"at", "the"} else -1
    else:
        return None
    if pivot < 0:
        return None
    text = f"{words[i].text} … {words[pivot].text}"
    return Preference(_span(words, i + 1, pivot), _onward(words, pivot + 1), text)


LINKS = frozenset("to by from on with for in of through because upon about at".split())
DEGREES = frozenset({"more", "less"})


def _by_two(words: tuple[Token, ...], i: int) -> Preference | None:
    """ "Owed more to the storm than to the strike", "driven less by fear than by greed"."""
    than = next((t.index for t in words[i + 2 : i + 16] if t.lower == "than"), -1)
    link = words[than + 1].lower if 0 < than < len(words) - 2 else ""
    if link not in LINKS or (i and words[i - 1].lower in {"no", "not", "n't", "any", "even"}):
        return None
    first = next((t.index for t in words[max(0, i - 1) : than] if t.lower == link), -1)
    if first < 0:
        return None
    one, two = _span(words, first + 1, than), _onward(words, than + 2)
    sides = (one, two) if words[i].lower == "more" else (two, one)
    return Preference(*sides, f"{words[i].text} {link} … than {link}")


def _would(words: tuple[Token, ...], i: int) -> bool:
    """Whether a word stands after "would" or "'d", with no "than" right after it."""
    return i + 1 < len(words) and words[i + 1].lower != "than" and any(
        t.lower in {"would", "'d", "’d", "had"} for t in words[max(0, i - 2) : i]
    )  # fmt: skip


def _pivot(words: tuple[Token, ...], i: int) -> tuple[int, int]:
    """Whether the words from here put what stands before them first (1) or second (-1), and where they
    end."""
    token = words[i]
    if token.verb and token.lemma == "beat" and NOTHING.isdisjoint([t.lower for t in words]):
        return 0, i + 1
    if token.verb and token.lemma in VERBS:
        return (1, i + 1) if token.tag != "VBN" else (0, i + 1)
    if token.lower in OVER and _verb(words, i) >= 0:
        infinitive = i + 1 < len(words) and words[i + 1].tag == "VB"
        if token.lower == "to" and (words[_verb(words, i)].lemma != "prefer" or infinitive):
            return 0, i + 1
        if token.lower == "ahead":
            return (1, i + 2) if i + 1 < len(words) and words[i + 1].lower == "of" else (0, i + 1)
        return 1, i + 1
    if token.lower == "than" and i and _weighed(words, i):
        return _weighed(words, i), i + 1
    ahead = words[i + 1].lower if i + 1 < len(words) else ""
    for parts in _PIVOTS.get(token.lower, ()):
        if parts[1] == ahead and [t.lower for t in words[i : i + len(parts)]] == parts:
            return PIVOTS[" ".join(parts)], i + len(parts)
    return 0, i + 1


def _weighed(words: tuple[Token, ...], i: int) -> int:
    """1 for "more vital than", "more a sign than"; -1 for "less vital than"."""
    if words[i - 1].lower in IMPORTANT and i > 1:
        return {"more": 1, "less": -1}.get(words[i - 2].lower, 0)
    return 0


def _counted(words: tuple[Token, ...], end: int) -> bool:
    """ "More than 30": a figure, and no second side."""
    return any(t.tag == "CD" and t.lower != "one" for t in words[end : end + 2])


def _verb(words: tuple[Token, ...], i: int) -> int:
    """The verb of preferring before "over" or "ahead of", in the same clause."""
    for k in range(i - 1, max(-1, i - 8), -1):
        if words[k].text in STOPS:
            return -1
        if words[k].lemma in PREFERRING and words[k].verb:
            return k
        if words[k].tag in {"VBD", "VBZ", "VBP", "MD"}:
            return -1
    return -1


def _side(token: Token) -> bool:
    return token.content or token.lower in NOTHING or token.lower in SELF


def _back(words: tuple[Token, ...], end: int, start: int) -> frozenset[int]:
    out: list[int] = []
    for token in reversed(words[max(start, end - SIDE) : end]):
        if out and (token.text in STOPS or token.lower in CLAUSES):
            break
        if _side(token):
            out.append(token.index)
    return frozenset(out)


def _onward(words: tuple[Token, ...], start: int) -> frozenset[int]:
    out: list[int] = []
    for token in words[start : start + SIDE]:
        if out and (token.text in STOPS or token.lower in CLAUSES):
            break
        if _side(token):
            out.append(token.index)
    return frozenset(out)


@lru_cache(maxsize=1024)
def beside(sentence: Sentence) -> tuple[Preference, ...]:
    """Which two things a sentence puts beside each other, neither first."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        low = token.lower
        if low in {"not", "n't"} and i + 1 < len(words) and words[i + 1].lower in MERELY:
            but = next((t.index for t in words[i + 2 : i + 20] if t.lower == "but"), -1)
            if but < 0 and any(
                t.lower in ALSO for t in words[i + 2 :]
            ):  # "not only large; it is old as well"
                but = next((t.index for t in words[i + 2 : i + 20] if t.text in STOPS), -1)
            if but > 0:
                out.append(Preference(_span(words, i + 2, but), _span(words, but + 1, but + 16), "not only"))
        elif low == "both":
            joint = next((t.index for t in words[i + 1 : i + 10] if t.lower == "and"), -1)
            if joint > 0:
                out.append(Preference(_span(words, i + 1, joint), _onward(words, joint + 1), "both"))
        else:
            for parts in _BESIDE.get(low, ()):
                times = i > 0 and words[i - 1].lower in TIMES and low == "as"
                if not times and [t.lower for t in words[i : i + len(parts)]] == parts:
                    after = _onward(words, i + len(parts))
                    left = frozenset([t.index for t in words[:i] if _side(t)])
                    out.append(Preference(left, after, " ".join(parts)))
    return tuple(p for p in out if p.first and p.second)


def _span(words: tuple[Token, ...], start: int, end: int) -> frozenset[int]:
    return frozenset([t.index for t in words[start:end] if _side(t)])


def check_preferences(frame: Frame) -> list[Finding]:
    """The first preference of the claim that the source turns round, or does not have."""
    mine = preferences(frame.sentence)
    beside_there = frame.evidence.has(BESIDES)
    pairs = [_set_apart(frame.sentence, c) for c in _sharp(frame.sentence)] if beside_there else []
    loose = _loose(frame.sentence) if frame.sentence.has(AHEAD) else ()
    told = mine or pairs or loose
    if not told and not (frame.sentence.has(LEVELLING) and beside(frame.sentence)):
        return []
    denied = sum([t.lower in NOT for t in frame.sentence.tokens])
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5:
            continue
        there = stands_for(frame, number)
        theirs = preferences(source)
        even = denied % 2 == sum([t.lower in NOT for t in source.tokens]) % 2
        for one in (*mine, *[p for p in loose if p.text.lower() == "ahead of"]) if even else ():
            laid = [_laid(there, one, other) for other in theirs]
            if any(straight for straight, _ in laid):
                continue
            crossed = next((o for o, (_, turned) in zip(theirs, laid, strict=True) if turned), None)
            if crossed is not None:
                message = (
                    f"the claim (“{one.text}”) puts first what the source (“{crossed.text}”) puts second"
                )
                return [finding(ReasonCode.COMPARISON, message, one.text, crossed.text, 0.8)]
        if theirs and even:
            level = next((p for p in beside(frame.sentence) if any(_laid(there, p, theirs[0]))), None)
            if level is not None and level.text in LEVEL and not mine and not pairs:
                message = f"the claim puts both on one level (“{level.text}”), the source puts one first"
                return [finding(ReasonCode.COMPARISON, message, level.text, theirs[0].text, 0.75)]
        if theirs or _loose(source):
            continue
        for one in (*mine, *pairs, *loose):
            for other in beside(source):
                if any(_laid(there, one, other)):
                    message = f"the claim puts one before the other (“{one.text}”), the source “{other.text}”"
                    return [finding(ReasonCode.COMPARISON, message, one.text, other.text, 0.75)]
    return []


def _sharp(sentence: Sentence) -> list[Contrast]:
    """The pairs of a sentence but "rather than only"."""
    words = sentence.tokens
    return [
        c for c in contrasts(sentence) if not any(t.lower in MERELY for t in words[c.place : c.place + 5])
    ]


def _set_apart(sentence: Sentence, pair: Contrast) -> Preference:
    """ "Not on its own behalf but on theirs": the side denied, with a word for oneself."""
    near = sentence.tokens[pair.place : min(pair.affirmed | {pair.place + SIDE})]
    own = [t.index for t in near if t.lower in SELF]
    return Preference(pair.affirmed, pair.denied.union(own), "not")


def stands_for(frame: Frame, number: int) -> dict[int, frozenset[int]]:
    """Which words of a sentence of the source each word of the claim may stand for."""
    source = frame.evidence.sentences[number]
    out: dict[int, frozenset[int]] = {}
    for token in frame.sentence.tokens:
        for kind in (NOTHING, SELF):
            if token.lower in kind:
                out[token.index] = frozenset([t.index for t in source.tokens if t.lower in kind])
    for i, match in frame.matches.items():
        if match.sentence == number and match.strength >= LEAST:
            out[i] = frozenset({match.token.index})
    return out


def _laid(there: dict[int, frozenset[int]], one: Preference, other: Preference) -> tuple[bool, bool]:
    """Whether the two sides lie as in the source, or exchanged."""
    counts = [
        [
            sum(not there.get(i, frozenset()).isdisjoint(far) for i in here - both)
            for far in (other[0], other[1])
        ]
        for here in (one.first, one.second)
        for both in (one.first & one.second,)
    ]
    straight, crossed = counts[0][0] + counts[1][1], counts[0][1] + counts[1][0]
    return (
        min(counts[0][0], counts[1][1]) > 0 and straight >= crossed,
        min(counts[0][1], counts[1][0]) > 0 and crossed > straight,
    )
