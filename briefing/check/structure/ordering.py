"""Which of two is more: every way to say that one thing goes further than another, read as one.

"A is larger than B", "B is smaller than A", "A exceeds B", "B trails A", "A is preferred to B" all order A
before B on a scale; "as large as" puts them level. Only what stands on either side of the pivot and the sign
count.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token

AMOUNT = "amount"
SCALES = {
    AMOUNT: (
        "more great large big high many much numerous considerable vast broad wide extensive",
        "less few small low little slight narrow modest tiny limited",
    ),
    "force": ("strong robust powerful mighty intense", "weak feeble frail fragile loose faint"),
    "speed": ("fast quick rapid swift speedy brisk", "slow sluggish gradual"),
    "time": ("late", "early soon"),
    "length": ("long lengthy", "short brief"),
    "worth": ("good well favourable favorable", "bad ill badly"),
    "wealth": ("rich wealthy affluent prosperous", "poor"),
    "cost": ("expensive costly dear pricey", "cheap inexpensive affordable"),
    "distance": ("far distant remote", "close near"),
    "rigour": (
        "strict tough harsh stringent tight rigorous severe stern hard firm",
        "lax loose lenient soft mild gentle relaxed flexible",
    ),
    "effort": ("hard difficult tough complex complicated", "easy simple"),
    "danger": ("dangerous risky unsafe hazardous", "safe secure"),
    "age": ("old", "young new recent"),
    "warmth": ("hot warm", "cold cool"),
    "weight": ("heavy", "light"),
    "mood": ("optimistic hopeful happy upbeat bright rosy", "pessimistic gloomy sad downbeat bleak"),
}  # fmt: skip
POLES: dict[str, frozenset[tuple[str, int]]] = {}
for _scale, _ends in SCALES.items():
    for _sign, _words in zip((1, -1), _ends, strict=True):
        for _word in _words.split():
            POLES[_word] = POLES.get(_word, frozenset()) | {(_scale, _sign)}
DEGREES = {"more": 1, "less": -1, "fewer": -1}
# "Better prepared" is more prepared.
QUALITY = {"better": 1, "worse": -1}
IRREGULAR = {
    "better": "good", "worse": "bad", "further": "far", "farther": "far", "sooner": "soon", "lower": "low",
    "later": "late", "greater": "great", "elder": "old", "lesser": "little",
}  # fmt: skip
EXCEEDING = frozenset(
    "exceed outstrip outstripp outpace outpac outnumber outweigh surpass beat overtake over-take dwarf"
    " eclipse outperform outdo outspend outsell outlast overshadow trump outrank outrun".split()
)
# Which the tagger does not know for verbs.
PAST = frozenset("outsold outspent outran outshone outbid outdid".split())
TRAILING = frozenset("trail lag undershoot".split())
PREFERRING = frozenset(
    "prefer favour favor value put place rank prioritise prioritize choose rate pick want".split()
)
OVER = frozenset("over above before ahead".split())
FIXED = {
    ("ahead", "of"): 1, ("short", "of"): -1, ("second", "only", "to"): -1, ("superior", "to"): 1,
    ("inferior", "to"): -1,
}  # fmt: skip
BEGINNING = frozenset(cue[0] for cue in FIXED)
INSTEAD = {("rather", "than"), ("instead", "of"), ("preference", "to"), ("preferable", "to")}
PLACED = {"behind": -1, "above": 1, "below": -1}
CUES = frozenset(
    "than as rather ahead behind above below short second superior inferior instead preference"
    " preferable".split()
)
SURPASSING = EXCEEDING | TRAILING
WORDS = CUES | SURPASSING | PAST | PREFERRING
CLAUSES = frozenset("while whereas although though but because".split())
BREAKS = frozenset({",", ";", ":", "—", "–", "(", ")", "“", "”", '"'})
DENYING = frozenset("not n't no never neither nor none nobody nothing cannot hardly few without".split())
JOINING = frozenset("far long soon well".split())
TURNED = frozenset("half twice thrice third quarter times double fifth tenth".split())
THINGS = frozenset({"NN", "JJ", "CD", "VB"})
ONE = frozenset({"one", "ones"})
BACK, AHEAD, DENIED = 14, 9, 10


class Ordering(NamedTuple):
    """The left of ``pivot`` is more (1) or less (-1) than the right on the scales ``keys``, or as much, with
    ``level``; with ``least`` it is at least or at most as much ("no less than")."""

    place: int
    keys: frozenset[tuple[str, int]]
    level: bool
    pivot: int
    end: int
    least: bool = False


@lru_cache(maxsize=2048)
def orderings(sentence: Sentence) -> tuple[Ordering, ...]:
    """The comparisons of a sentence that are not denied and name no bare figure."""
    if not sentence.has(WORDS):
        return ()
    return tuple([o for o in _orderings(sentence) if not _denied(sentence, o) and not _figured(sentence, o)])


def _orderings(sentence: Sentence) -> Iterator[Ordering]:
    words = sentence.tokens
    for i, token in enumerate(words):
        low = token.lower
        if low not in WORDS and token.lemma not in WORDS:
            continue
        after = words[i + 1].lower if i + 1 < len(words) else ""
        if low == "than":
            yield from _than(sentence, i)
        elif low == "as":
            yield from _as(sentence, i)
        elif low in PAST or (token.verb and token.lemma in SURPASSING):
            yield from _surpassing(sentence, i, after)
        elif low in PLACED and i and _ranked(words[i - 1], low):
            yield _made(sentence, i, frozenset({(AMOUNT, PLACED[low])}), False, i + 1)
        elif token.lemma in PREFERRING and (token.verb or token.tag == "JJ"):
            yield from _liked(sentence, i)
        for cue, sign in FIXED.items() if low in BEGINNING else ():
            if tuple(t.lower for t in words[i : i + len(cue)]) == cue:
                yield _made(sentence, i, frozenset({(AMOUNT, sign)}), False, i + len(cue))
        if (low, after) in INSTEAD:
            yield _made(sentence, i, frozenset({("liking", 1)}), False, i + 2)


def _as(sentence: Sentence, i: int) -> Iterator[Ordering]:
    """ "As strong as", not "as far as" and "half as many as"."""
    words = sentence.tokens
    second = next((t.index for t in words[i + 2 : i + 10] if t.lower == "as"), -1)
    if second < 0 or words[i + 1].tag not in {"JJ", "RB"} or words[i + 1].lower in JOINING:
        return
    if not i or words[i - 1].lower not in TURNED:
        yield _made(sentence, i, _graded(words[i + 1], 1), True, second + 1)


def _surpassing(sentence: Sentence, i: int, after: str) -> Iterator[Ordering]:
    words = sentence.tokens
    sign = -1 if words[i].lemma in TRAILING else 1
    by = next((t.index for t in words[i + 1 : i + 4] if t.lower == "by"), -1)
    if not any(p.verb == i and p.passive for p in sentence.predicates):
        yield _made(sentence, i, frozenset({(AMOUNT, sign)}), False, i + 1 + (after == "behind"))
    elif by > 0:
        yield _made(sentence, i, frozenset({(AMOUNT, -sign)}), False, by + 1)


def _liked(sentence: Sentence, i: int) -> Iterator[Ordering]:
    """ "Prefers A to B", "puts A above B"."""
    words = sentence.tokens
    over = OVER | {"to"} if words[i].lemma == "prefer" else OVER
    for token in words[i + 1 : i + AHEAD]:
        if token.text in BREAKS:
            return
        if token.lower in over:
            end = token.index + 1 + (token.lower == "ahead")
            yield _made(sentence, i, frozenset({("liking", 1)}), False, end)
            return


LYING = frozenset("be stay remain fall lie run rank rise come put set keep".split())
MEASURED = frozenset("well far just slightly percent cent % points and still".split())
LAGGING = frozenset("fall run rank come finish sit far well percent point".split())


def _ranked(before: Token, low: str) -> bool:
    """ "Lies well below", "ran behind", not "rooms above the shop" and "is behind the plan"."""
    if low == "behind":
        return before.lemma in LAGGING
    return before.lemma in LYING or before.lower in MEASURED


def _than(sentence: Sentence, than: int) -> Iterator[Ordering]:
    words = sentence.tokens
    if words[than - 1].lower in {"rather", "other", "sooner"}:
        return
    for k in range(than - 1, max(-1, than - BACK), -1):
        token = words[k]
        if token.text in BREAKS:
            return
        if token.lower in DEGREES:
            after = words[k + 1]
            keys = (
                _graded(after, DEGREES[token.lower])
                if after.tag in {"JJ", "RB", "VBN"} and after.lower != "than"
                else frozenset({(AMOUNT, DEGREES[token.lower])})
            )
            if words[k - 1].lower == "no" and k:
                turned = frozenset([(scale, -sign) for scale, sign in keys])
                yield _made(sentence, k - 1, turned, False, than + 1)._replace(least=True)
            else:
                yield _made(sentence, k, keys, False, than + 1)
            return
        if token.lower in QUALITY and words[k + 1].tag == "VBN":
            yield _made(
                sentence, k, frozenset({("=" + words[k + 1].lemma, QUALITY[token.lower])}), False, than + 1
            )
            return
        if token.tag in {"JJR", "RBR"} or token.lower in IRREGULAR or comparative(token.lower):
            if k and words[k - 1].lower == "no":  # "no greater than": at most as great
                yield _made(sentence, k - 1, _graded(token, -1), False, than + 1)._replace(least=True)
            else:
                yield _made(sentence, k, _graded(token, 1), False, than + 1)
            return


def _graded(token: Token, sign: int) -> frozenset[tuple[str, int]]:
    """The scales of an adjective or adverb; its own where it is on none of the table."""
    for name in (IRREGULAR.get(token.lower, ""), token.lemma, token.lower, *_stems(token.lower)):
        if name in POLES:
            return frozenset([(scale, pole * sign) for scale, pole in POLES[name]])
    return frozenset({("=" + token.lemma, sign)})


def comparative(word: str) -> bool:
    """ "Faster", which the tagger may take for an adverb of no degree."""
    return word.endswith("er") and any(stem in POLES for stem in _stems(word))


def _stems(word: str) -> tuple[str, ...]:
    if word.endswith("ily"):
        return (word[:-3] + "y",)
    if word.endswith("ly"):
        return (word[:-2], word[:-1] + "e")
    if word.endswith("ier"):
        return (word[:-3] + "y",)
    return (word[:-2], word[:-1]) if word.endswith("er") else ()


def _made(
    sentence: Sentence, place: int, keys: frozenset[tuple[str, int]], level: bool, pivot: int
) -> Ordering:
    words = sentence.tokens
    end = next(
        (
            t.index
            for t in words[pivot + 1 :]
            if t.text in BREAKS or t.lower in CLAUSES or t.index > pivot + AHEAD
        ),
        len(words),
    )
    return Ordering(place, keys, level, pivot, end)


def _denied(sentence: Sentence, one: Ordering) -> bool:
    words = sentence.tokens
    for token in reversed(words[max(0, one.place - DENIED) : one.place]):
        if token.text in BREAKS or token.lower in CLAUSES:
            return False
        if token.lower in DENYING:
            return token.lower != "nothing" or words[token.index - 1].lemma != "do"
    return False


def _figured(sentence: Sentence, one: Ordering) -> bool:
    """ "More than 30", "above the 350": with a figure as the standard."""
    words = sentence.tokens
    ahead = words[one.pivot : one.pivot + 3]
    if words[one.pivot - 1].lower == "than" and words[one.pivot - 2].tag == "NNS":
        return False  # "cured more adults than ten injections did"
    return any(
        (t.tag in {"CD", "$"} or t.text[0].isdecimal())
        and t.lower not in ONE
        and not _counted(words, t, one.pivot)
        for t in ahead
    )


def _counted(words: tuple[Token, ...], token: Token, pivot: int) -> bool:
    """ "More than the three clinics did": the standard is the clinics, not how many they are."""
    if token.index == pivot or not token.text.isalpha() or token.index + 1 >= len(words):
        return False
    before = words[token.index - 1]
    return (before.lower == "the" or before.tag in {"PRP$", "POS"}) and words[token.index + 1].tag[:1] in "NJ"


def left(sentence: Sentence, one: Ordering) -> Iterator[Token]:
    """The content words before the pivot, back to the beginning of the clause."""
    for token in reversed(sentence.tokens[: one.pivot]):
        if token.text in {";", ":"} or token.lower in CLAUSES:
            return
        if token.content and token.index != one.place:
            yield token


def right(sentence: Sentence, one: Ordering) -> Iterator[Token]:
    """The content words after the pivot, to the end of the clause."""
    for token in sentence.tokens[one.pivot : one.end]:
        if token.content and token.tag[:2] in THINGS and token.lower not in ONE:
            yield token
