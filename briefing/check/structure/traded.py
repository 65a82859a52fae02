"""Two things that have changed places between the parts of a sentence: "floods in A and a drought in B" for
"a drought in A and floods in B".

Each word of the claim has its home, the one part of the source where it stands. In a claim that tells the
same, words of one part have one home, or homes that no other part of the claim has. Where two names, figures
or nouns are each at home where the rest of the other's part is, they have been exchanged. No parse is needed:
a part ends at a mark or a conjunction, and as no way to cut is always right, three are tried.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

from briefing.check.base import Finding
from briefing.check.language.matching import Index
from briefing.check.language.parse import DAYS, Sentence, conjuncts
from briefing.check.language.words import Token
from briefing.check.structure.displaced import collective
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

LEAST, SURE, SHORT = 0.8, 0.75, 2
JOINTS = frozenset("and or but while whereas although though".split())
CLAUSAL = frozenset("with which who whose where that because after before when if unless than".split())
SEASONS = frozenset("spring summer autumn winter".split())
MONTHS = frozenset("march may".split())
MARKS = frozenset({";", ":", "—"})
OPENING = frozenset({",", "("})
PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD", "DT", "POS"})
THINGS = frozenset({"CD", "NNP", "NN", "NNS"})
FINE, COARSE, WHOLE = 0, 1, 2
WAYS = ((FINE, FINE), (COARSE, COARSE), (FINE, COARSE), (FINE, WHOLE), (COARSE, WHOLE))


_Placed = tuple[Token, list[tuple[int, int]]]
"""A word of the claim, and where in the evidence (sentence, word) what accounts for it stands."""


def traded(frame: Frame) -> list[Finding]:
    """The first two things of the claim that stand in each other's place."""
    if not any(cut(frame.sentence, FINE)):
        return []  # of one part
    placed = [
        (frame.sentence.tokens[i], [(n, t.index) for t, n in frame.evidence.lemmas[match.token.lemma]])
        for i, match in frame.matches.items()
        if match.strength >= LEAST
    ]
    for mine, theirs in WAYS:
        pair = _exchange(frame, placed, mine, theirs)
        if pair:
            one, two = pair
            message = f"“{one.text}” and “{two.text}” have changed places"
            return [finding(ReasonCode.ROLE, message, one.text, two.text, SURE)]
    return []


def _exchange(frame: Frame, placed: list[_Placed], mine: int, theirs: int) -> tuple[Token, Token] | None:
    parts, homes = cut(frame.sentence, mine), _homes(frame.evidence, theirs)
    found: dict[int, dict[int, list[Token]]] = {}
    for token, places in placed:
        home = homes[places[0][0]][places[0][1]]
        if len(places) == 1 or all(homes[n][k] == home for n, k in places):
            found.setdefault(parts[token.index], {}).setdefault(home, []).append(token)
    mixed = [by_home for by_home in found.values() if len(by_home) > 1]
    for left, right in combinations(mixed, 2):
        for here, there_ in combinations(sorted(left.keys() & right.keys()), 2):
            for a, b in ((here, there_), (there_, here)):
                # What ``left`` has from ``a`` is at home with the rest of ``right``, and the other way round.
                if _strayed(left, a, b) and _strayed(right, b, a):
                    pair = _pair(frame, left[a], right[b])
                    if pair:
                        return pair
    return None


def _strayed(part: dict[int, list[Token]], away: int, home: int) -> bool:
    """Whether the words from ``away`` may be a phrase that strayed into a part from ``home``: none of another
    home stands between them, and more than a verb is at home."""
    first, last = part[away][0].index, part[away][-1].index
    if any(first < at.index < last for other in part if other != away for at in part[other]):
        return False
    return len(part[away]) <= SHORT or not all(at.verb for at in part[home])


def _pair(frame: Frame, left: list[Token], right: list[Token]) -> tuple[Token, Token] | None:
    one, two = _thing(frame, left), _thing(frame, right)
    if one is None or two is None or _kind(one) != _kind(two) or _listed(frame, one, two):
        return None
    return one, two


def _thing(frame: Frame, strays: list[Token]) -> Token | None:
    """What words far from home are about, a name, a figure or a noun that the claim has once."""
    if strays[0].verb or len({_kind(at) == "time" for at in strays}) > 1:
        return None
    words, i, last = frame.sentence.tokens, strays[0].index, strays[-1].index
    while i < last and words[i + 1].tag in PHRASE:
        i += 1
    head = words[i]
    if head.tag not in THINGS or i not in frame.matches or [t.lemma for t in words].count(head.lemma) > 1:
        return None
    return head if head.tag == "NNP" or frame.matches[i].token.lemma == head.lemma else None


def _kind(token: Token) -> str:
    if token.tag == "CD":
        return "figure"
    if token.lemma in DAYS or token.lemma in SEASONS or (token.tag == "NNP" and token.lower in MONTHS):
        return "time"
    return "party" if token.tag == "NNP" or collective(token.lemma) else "thing"


def _listed(frame: Frame, one: Token, two: Token) -> bool:
    """Whether both stand in one list, in whose order nothing lies, or may be words for one thing."""
    if frame.evidence.accounts(one.lemma).get(two.lemma, 0.0) > 0.5 or two.index in conjuncts(
        frame.sentence, one.index
    ):
        return True
    for sentence in frame.evidence.sentences:
        left = [t.index for t in sentence.tokens if t.lemma == one.lemma]
        right = [t.index for t in sentence.tokens if t.lemma == two.lemma]
        if any(j in conjuncts(sentence, i) or i in conjuncts(sentence, j) for i in left for j in right):
            return True
    return False


@lru_cache(maxsize=4096)
def cut(sentence: Sentence, way: int) -> tuple[int, ...]:
    """For each word the number of its part."""
    if way == WHOLE:
        return (0,) * len(sentence.tokens)
    out: list[int] = []
    number = last = around = 0
    for token in sentence.tokens:
        ends = token.lower in JOINTS or token.text in MARKS
        if ends or (way == FINE and (token.text in OPENING or token.lower in CLAUSAL)):
            around = number
            last = number = last + 1
        out.append(number)
        if token.text == ")":
            number = around  # what brackets enclose does not end the part that they stand in
    return tuple(out)


@lru_cache(maxsize=256)
def _homes(evidence: Index, way: int) -> tuple[tuple[int, ...], ...]:
    """The same for every sentence of the evidence, numbered on."""
    out, first = [], 0
    for sentence in evidence.sentences:
        parts = cut(sentence, way)
        out.append(tuple([first + part for part in parts]))
        first += max(parts, default=0) + 1
    return tuple(out)
