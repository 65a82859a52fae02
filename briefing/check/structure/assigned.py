"""What the source tells of one of two, told of the other: "Poland fears delay, Latvia expects to gain" for
"Poland expects to gain and Latvia fears delay".

The two are set side by side in the claim and in the source, each in a stretch of its own. Words hang on
one of them by standing in its stretch alone, however loosely they are matched, for both must have strayed:
more of what each has comes from the other's stretch than from its own. No parse is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, pairwise

from briefing.check.base import Finding
from briefing.check.language.matching import Index
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.people import somebody
from briefing.check.structure.shared_out import made_up
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

STRONG = frozenset("; : — – while whereas but although though".split())
WEAK = frozenset({",", "and", "or"})
NAMES = frozenset({"NNP", "NNPS"})
NOUNS = frozenset({"NN", "NNS"})
ORDINALS = frozenset("first second third".split())
REASONS = frozenset("because as for by since".split())
REFERRING = frozenset({"former", "latter"})
PHRASE = NAMES | NOUNS | {"DT", "JJ", "POS", "CC"}
OWNED = PHRASE | {"CD", "$"}
ASIDE = 8
LOOSE, LEAST, ENOUGH, OWN = 0.5, 0.3, 1.0, 0.25
FARTHEST = 60  # words of a claim
Place = tuple[int, int]


def check_assigned(frame: Frame) -> list[Finding]:
    """The first two parties of the claim that have each other's words."""
    sentence, evidence = frame.sentence, frame.evidence
    if not sentence.has(STRONG) and not sentence.has(WEAK):
        return []
    if len(sentence.tokens) > FARTHEST or made_up(frame):
        return []
    known = [(i, there) for i in _candidates(sentence) if (there := _home(evidence, sentence.tokens[i]))]
    for (i, one), (j, two) in combinations(known, 2):
        kind = _kind(sentence.tokens[i])
        if kind == "NN" and not (somebody(sentence.tokens[i]) and somebody(sentence.tokens[j])):
            continue  # things may be set against each other in more ways than one
        if one & two or kind != _kind(sentence.tokens[j]) or not _apart(sentence, i, j, kind):
            continue
        if _exchanged(frame, (i, j), one, two):
            left, right = sentence.tokens[i].text, sentence.tokens[j].text
            message = (
                f"the source tells of “{right}” what the claim tells of “{left}”, and the other way round"
            )
            return [finding(ReasonCode.ROLE, message, left, right, 0.75)]
    return []


def _candidates(sentence: Sentence) -> Iterator[int]:
    """Names, the first and the second, and the nouns that stand before a verb at the head of a stretch."""
    words = sentence.tokens
    fresh = True
    for k, token in enumerate(words):
        following = words[k + 1] if k + 1 < len(words) else None
        if token.lower in STRONG or token.text in {",", "."}:
            fresh = True
        elif token.tag in NAMES:
            if (
                (following is None or following.tag not in NAMES)
                and token.lower not in MONTHS
                and token.lower not in DAYS
            ):
                yield k
        elif token.lower in ORDINALS:
            yield k
        elif token.tag in FINITE:
            fresh = False
        elif fresh and token.tag in NOUNS and (following is None or following.tag not in NOUNS | {"POS"}):
            yield k


def _kind(token: Token) -> str:
    """Names are told beside names, the first beside the second, nouns beside nouns."""
    return "ordinal" if token.lower in ORDINALS else token.tag[:3].rstrip("S")


def _home(evidence: Index, token: Token) -> frozenset[Place]:
    """Where the evidence has a party itself."""
    places = {(n, t.index) for t, n in evidence.lemmas.get(token.lemma, ())}
    if token.tag in NAMES:
        places |= {(n, t.index) for t, n, _ in evidence.named(token.lower)}
    return frozenset(places)


def _apart(sentence: Sentence, i: int, j: int, kind: str) -> bool:
    """Whether something parts two words of the claim; common nouns must be set against each other."""
    between = sentence.tokens[i:j]
    if any(t.lower in STRONG for t in between):
        return True
    parted = any(t.lower in WEAK for t in between)
    return parted and (kind != "NN" or sentence.tokens[0].lower in STRONG)


@lru_cache(maxsize=512)
def _parted(sentence: Sentence) -> frozenset[int]:
    """Where a stretch begins, whoever is told of."""
    if not sentence.has(STRONG):
        return frozenset()
    return frozenset([t.index for t in sentence.tokens[1:] if t.lower in STRONG and t.tag != "NN"])


def _regions(sentence: Sentence, ones: list[int], twos: list[int]) -> list[int]:
    """For each word whom it stands with: 1, 2, both (3), or neither (0)."""
    words = sentence.tokens
    marks = sorted([(k, 1) for k in ones] + [(k, 2) for k in twos])
    if sentence.has(REFERRING) and ones and twos:
        turned = min(twos) < min(ones)
        marks += [(t.index, 1 + ((t.lower == "latter") != turned)) for t in words if t.lower in REFERRING]
        marks.sort()
    cuts = set(_parted(sentence))
    for (i, a), (j, b) in pairwise(marks):
        if a == b or any(i < k <= j for k in cuts):
            continue
        weak = [k for k in range(i + 1, j) if _divides(words, i, k, j)]
        if weak:
            joined = [k for k in weak if words[k].lower in WEAK - {","}]
            cuts.add(joined[-1] if joined and words[0].lower not in STRONG else weak[-1])
    edges = [0, *sorted(cuts), len(words)]
    found, last = [], 0
    for low, high in pairwise(edges):
        label = 0
        for k, one in marks:
            if low <= k < high:
                label |= one
        last = label or last
        found += [last] * (high - low)
    return found


def _divides(words: tuple[Token, ...], i: int, k: int, j: int) -> bool:
    """Whether a weak mark at ``k`` divides what is told of the party at ``i`` from what is told of that at
    ``j``: no list."""
    if words[k].lower not in WEAK or all(t.tag in PHRASE or t.text == "," for t in words[i + 1 : k]):
        return False
    if words[k].text != ",":
        return words[k - 1].text == "," or _kind(words[k - 1]) != _kind(words[k + 1])
    if words[0].lower in STRONG:
        return True
    reason = any(t.lower in REASONS for t in words[j + 1 : j + 2])
    return reason and all(t.tag == "DT" for t in words[k + 1 : j])


def _marks(sentence: Sentence, lemma: str) -> list[int]:
    """Where the claim has a party, but for where it only tells whose another is ("officers of the union")."""
    words = sentence.tokens
    found = [t.index for t in words if t.lemma == lemma]
    free = [i for i in found if not any(t.lower == "of" for t in words[max(0, i - 2) : i])]
    return free or found


def _phrase(sentence: Sentence, i: int) -> range:
    """A party with what stands by it in its phrase: before it, as its own ("Peru's 80 boats"), or set off
    ("the first, sent in May,")."""
    words = sentence.tokens
    first, last = i, i + 1
    while first and words[first - 1].tag in PHRASE - {"CC"}:
        first -= 1
    if last < len(words) and words[last].tag == "POS":
        while last < len(words) and words[last].tag in OWNED:
            last += 1
    elif last < len(words) and words[last].text == ",":
        end = next((k for k in range(last + 2, min(last + ASIDE, len(words))) if words[k].text == ","), last)
        if not any(t.tag in FINITE for t in words[last:end]):
            last = end
    return range(first, last)


def _exchanged(frame: Frame, parties: tuple[int, int], one: frozenset[Place], two: frozenset[Place]) -> bool:
    """Whether what stands with either stands with the other in the source."""
    sentence, evidence = frame.sentence, frame.evidence
    lemmas = [sentence.tokens[k].lemma for k in parties]
    mine = _regions(sentence, *(_marks(sentence, lemma) for lemma in lemmas))
    if 1 not in mine or 2 not in mine:
        return False
    theirs = [
        _regions(s, *([i for m, i in places if m == n] for places in (one, two)))
        for n, s in enumerate(evidence.sentences)
    ]
    inside = {k for i in parties for k in _phrase(sentence, i)}
    crossed, own = {1: 0.0, 2: 0.0}, {1: 0.0, 2: 0.0}
    for token in sentence.tokens:
        side = mine[token.index]
        if side not in crossed or token.index in inside or not (token.content or token.tag == "CD"):
            continue
        here, there, beside = 0.0, 0.0, False
        for t, n, strength in evidence.options(token.lower, token.lemma):
            region = theirs[n][t.index]
            if region == 3 - side:
                there = max(there, strength)
            elif region == side:
                here = max(here, strength)
            else:
                beside = True
        if there >= LOOSE and there > here and not beside:
            crossed[side] += weight(token.lower) * (there - here)
        elif here >= LOOSE and here > there:
            own[side] += weight(token.lower) * (here - there)
    if min(crossed.values()) < LEAST or sum(crossed.values()) < ENOUGH:
        return False
    return all(own[k] <= OWN * crossed[k] for k in crossed)
