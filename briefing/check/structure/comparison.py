"""More or less, higher or lower, better or worse: does the claim compare the same way round?

Comparisons with a figure ("more than 5,000") are the number check's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import DERIVED
from briefing.check.language.words import Token
from briefing.check.structure.degree import check_degrees
from briefing.check.structure.direction import exchanged, misdirected, times_over
from briefing.check.structure.extreme import extreme, misplaced, ranked, topped, unbounded
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.greater_part import greater_part
from briefing.check.structure.level_with import check_level
from briefing.check.structure.likeness import check_likeness
from briefing.check.structure.measured import check_figures, share_ahead
from briefing.check.structure.measures_turned import check_measures_turned
from briefing.check.structure.multiples import approached, changed, multiples
from briefing.check.structure.offset import check_offsets
from briefing.check.structure.ordered import agreed, check_ordering
from briefing.check.structure.outranked import check_ranking
from briefing.check.structure.panel import Panel
from briefing.check.structure.preference import check_preferences
from briefing.check.structure.reckoning import check_reckoning
from briefing.check.structure.rivals import check_rivals
from briefing.check.structure.since_then import since_then
from briefing.check.structure.standard import check_standards
from briefing.check.structure.told_change import told_change
from briefing.check.structure.unchanged import check_unchanged
from briefing.models import ReasonCode

UP = frozenset(
    "more greater higher larger bigger above exceed outnumber better stronger faster longer beat"
    " surpass outpace most highest largest biggest greatest best strongest outweigh longest majority"
    " prefer rather".split()
)
DOWN = frozenset(
    "less fewer lower smaller below worse weaker slower shorter trail lag least lowest smallest little"
    " worst weakest fewest slowest minority short".split()
)


EITHER = UP | DOWN
# What is compared: how much, how good, how fast, how long, how strong; a part; a liking.
FAMILIES = {
    word: name
    for name, words in {
        "amount": "more greater higher larger bigger above exceed outnumber surpass most highest largest"
        " biggest greatest outweigh less fewer lower smaller below least lowest smallest little fewest short",
        "worth": "better best worse worst",
        "force": "stronger strongest weaker weakest",
        "speed": "faster slower slowest outpace",
        "length": "longer longest shorter",
        "rivalry": "beat trail lag",
        "part": "majority minority most",
        "liking": "prefer rather",
    }.items()
    for word in words.split()
}
EXTREME = frozenset(
    "most highest largest biggest greatest best strongest longest least lowest smallest worst weakest fewest"
    " slowest".split()
)
PARTS = frozenset({"majority", "minority", "most"})


class Comparison(NamedTuple):
    """A word of comparison, its direction, and where the second side begins (of "than"; -1
    without)."""

    place: int
    up: bool
    than: int


class _Comparison:
    name = "comparison"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found = [f for frame in each(claim, evidence) for f in FRAMED(frame)]
        return sorted(found, key=lambda f: -f.weight)[:1]


UNDER = frozenset("under below beneath behind lower less fewer smaller down".split())
OVER = frozenset("over above up beyond higher more greater larger bigger".split())


def comparisons(sentence: Sentence) -> list[Comparison]:
    """The comparisons of a sentence that are not about a figure."""
    if not sentence.has(EITHER):
        return []
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        word = token.lower if token.lower in EITHER else token.lemma
        if word not in EITHER:
            continue
        before = words[i - 1].lower if i else ""
        if word == "more" and (before in {"dozen", "hundred", "score"} or (i and words[i - 1].tag == "CD")):
            continue
        if (word == "more" and before == "or") or (word == "least" and before in {"at", "not", "in"}):
            continue
        ahead = words[i + 1 : i + 4]
        if ahead and ahead[0].lower == "than" and share_ahead(ahead[1:]):
            continue  # "more than a third of it"
        if word == "short" and not (ahead and before in {"fall", "falls", "fell", "fallen", "falling"}):
            continue
        figured = any((t.tag in {"CD", "$"} or t.text[0].isdecimal()) and not _past(words, t) for t in ahead)
        known = figured and ahead[0].lower == "the" and word in {"above", "below", "exceed"}
        if (figured and not known) or (token.lower == "most" and not ahead):
            continue
        than = next(
            (
                t.index
                for t in words[i + 1 : i + 9]
                if t.lower in {"than", "to"} and (t.lower == "than" or word == "prefer")
            ),
            -1,
        )
        if word in {"rather", "short", "little"} and than != i + 1 and word == "rather":
            continue
        if word in {"exceed", "outnumber", "beat", "surpass", "outpace", "outweigh", "above", "below"}:
            than = i
        out.append(Comparison(i, (word in UP), than))
    return out


def _past(words: tuple[Token, ...], token: Token) -> bool:
    """ "Fewer than in 2021": a year is no figure that something is compared with."""
    year = len(token.text) == 4 and token.text.isdecimal()
    return year and words[token.index - 1].lower in {"in", "of", "during", "for"}


def _both_ways(frame: Frame, up: bool) -> bool:
    """ "Exceeded last year's while under the average" for "up from last year, but lower than the average":
    both tell of both ways."""
    mine, theirs = (UNDER, OVER) if up else (OVER, UNDER)
    return frame.sentence.has(mine) and any(s.has(theirs) for s in frame.evidence.sentences)


def _compare(frame: Frame) -> list[Finding]:
    mine = [c for c in comparisons(frame.sentence) if frame.sentence.tokens[c.place].lower not in {"rather"}]
    if not mine:
        return []
    theirs = [
        (s, c) for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) > 0.5 for c in comparisons(s)
    ]
    if not theirs:
        return []
    for one in mine:
        token = frame.sentence.tokens[one.place]
        if _kept(frame, one.place) or _of_another_quality(frame, one.place):
            continue
        if times_over(frame.sentence.tokens, one.place):
            continue
        same = [(s, c) for s, c in theirs if c.up == one.up]
        if not same and _both_ways(frame, one.up):
            continue
        for source, opposed in same if one.than >= 0 and len(theirs) == 1 else ():
            at = next(n for n, s in enumerate(frame.evidence.sentences) if s is source)
            if opposed.than < 0 and _other_end(frame, one, at, opposed):
                said = source.tokens[opposed.place].text
                message = (
                    f"the claim says “{token.text}” of what the source sets the other against (“{said}”)"
                )
                return [finding(ReasonCode.COMPARISON, message, token.text, said, 0.7)]
        if not same:
            alike = [
                (s, c) for s, c in theirs if _alike(frame.sentence, one, s, c) or _as_strong(frame, one, s, c)
            ]
            if not alike:
                continue
            sentence, other = alike[0]
            word = sentence.tokens[other.place]
            number = next(n for n, s in enumerate(frame.evidence.sentences) if s is sentence)
            if one.than >= 0 and other.than >= 0 and exchanged(frame, one.than, number, other.than):
                continue
            if one.than >= 0 and other.than < 0 and _other_end(frame, one, number, other):
                continue
            if frame.standing[one.place].negative != _negative(frame, sentence, other.place):
                continue
            if _unsaid(frame.sentence, one.place) != _unsaid(sentence, other.place):
                continue
            message = f"the claim compares by “{token.text}”, the source by “{word.text}”"
            kin = _kin(frame, one.place, sentence, other.place)
            return [
                finding(
                    ReasonCode.COMPARISON,
                    message,
                    token.text,
                    word.text,
                    0.8 if kin else 0.55 if len(mine) == len(theirs) == 1 else 0.4,
                )
            ]
    return _second(frame, mine, theirs)


def _second(frame: Frame, mine: list[Comparison], theirs: list[tuple[Sentence, Comparison]]) -> list[Finding]:
    """ "Fewer came, and each spent less" for "fewer came, but each spent more": of two comparisons the
    source has one of either way, the claim both of one."""
    if len(mine) != 2 or len(theirs) != 2 or mine[0].up != mine[1].up or theirs[0][1].up == theirs[1][1].up:
        return []
    source, other = next(pair for pair in theirs if pair[1].up != mine[0].up)
    number = next(n for n, s in enumerate(frame.evidence.sentences) if s is source)
    words = frame.sentence.tokens
    for one in mine:
        if (
            _near(frame, one.place, number, other.place)
            and frame.standing[one.place].negative == _negative(frame, source, other.place)
            and _unsaid(frame.sentence, one.place) == _unsaid(source, other.place)
        ):
            said, told = words[one.place].text, source.tokens[other.place].text
            message = f"the claim compares by “{said}” here too, the source by “{told}”"
            return [finding(ReasonCode.COMPARISON, message, said, told, 0.6)]
    return []


def _near(frame: Frame, i: int, number: int, j: int) -> bool:
    """Whether two words of what stands around one stand around the other, in the same part of a sentence."""
    here, there = _part(frame.sentence, i), _part(frame.evidence.sentences[number], j)
    shared = [
        k for k in here if (m := frame.matches.get(k)) and m.sentence == number and m.token.index in there
    ]
    return len(shared) > 1


def _part(sentence: Sentence, i: int) -> range:
    """The words between the marks around a word."""
    words = sentence.tokens
    first = next((k for k in range(i, -1, -1) if words[k].text in {",", ";", ":"}), -1)
    last = next((k for k in range(i, len(words)) if words[k].text in {",", ";", ":"}), len(words))
    return range(first + 1, last)


def _kept(frame: Frame, place: int) -> bool:
    """Whether the source too has the word before the same quality ("more cautious"), in any sentence."""
    words = frame.sentence.tokens
    if place + 1 >= len(words) or words[place + 1].tag != "JJ":
        return False
    pair = words[place].lower, words[place + 1].lower
    return any(
        t.lower == pair[1] and t.index and s.tokens[t.index - 1].lower == pair[0]
        for s in frame.evidence.sentences
        if s.has(frozenset({pair[1]}))
        for t in s.tokens
    )


def _of_another_quality(frame: Frame, place: int) -> bool:
    """ "More weakly": that is less, in a word that the source has not."""
    words = frame.sentence.tokens
    if words[place].lower not in {"more", "less", "most", "least"} or place + 1 >= len(words):
        return False
    after = words[place + 1]
    return after.lower.removesuffix("ly") in LITTLE and after.index not in frame.matches


LITTLE = frozenset(
    "weak slow low small poor bad short rare cheap narrow thin scarce sparse pessimistic gloomy mild modest"
    " light shallow limited sluggish".split()
)


def _other_end(frame: Frame, one: Comparison, number: int, other: Comparison) -> bool:
    """Whether the source compares from the other end: what is "fewer" there stands after the claim's "than"
    ("the count is higher than the clerk's" for "the clerk counts fewer")."""
    source = frame.evidence.sentences[number].tokens
    marks = [t.index for t in source[: other.place] if t.text in {";", ","} or t.lower in {"but", "and"}]
    first = max(marks, default=-1)
    there = {
        i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= DERIVED
    }
    near = {i for i, k in there.items() if first < k < other.place and source[k].tag[:2] == "NN"}
    before = any(k <= first and source[k].tag[:2] == "NN" for i, k in there.items() if i < one.place)
    return bool(near) and before and all(i > one.than for i in near)


def _alike(mine: Sentence, one: Comparison, theirs: Sentence, other: Comparison) -> bool:
    """Whether two words compare in one regard and to one degree: "less" and "more", not "less" and "best"."""
    left, right = _word(mine.tokens[one.place]), _word(theirs.tokens[other.place])
    if "little" in {left, right} and not {left, right} <= {"little", "more", "less"}:
        return False  # "relies little on gas" compares nothing
    if {left, right} <= PARTS:
        return True
    if FAMILIES.get(left) != FAMILIES.get(right):
        return False
    return _extreme(mine, one.place, left) == _extreme(theirs, other.place, right)


def _as_strong(frame: Frame, one: Comparison, theirs: Sentence, other: Comparison) -> bool:
    """ "Less involved" and "stronger involvement": how much and how strong of one thing."""
    words = _word(frame.sentence.tokens[one.place]), _word(theirs.tokens[other.place])
    kinds = {FAMILIES.get(word) for word in words}
    return kinds == {"amount", "force"} and _kin(frame, one.place, theirs, other.place)


def _word(token: Token) -> str:
    return token.lower if token.lower in EITHER else token.lemma


def _extreme(sentence: Sentence, i: int, word: str) -> bool:
    """Superlatives, and "no ship was smaller"."""
    before = sentence.tokens[:i]
    return word in EXTREME or any(t.lower in {"no", "nobody", "nothing", "none"} for t in before)


def _kin(frame: Frame, i: int, source: Sentence, j: int) -> bool:
    """Whether the two words compare the same thing: they hang on words that match."""
    mine, theirs = _around(frame.sentence, i), _around(source, j)
    found = (frame.matches[k] for k in mine if k in frame.matches)
    return any(m.token.index in theirs and source.tokens[m.token.index] is m.token for m in found)


def _around(sentence: Sentence, i: int) -> set[int]:
    """What hangs on a word, and the three words above it."""
    found, node = set(sentence.children[i]), sentence.tokens[i].head
    for _ in range(3):
        if node < 0:
            break
        found.add(node)
        node = sentence.tokens[node].head
    return found


def _unsaid(sentence: Sentence, i: int) -> bool:
    """ "More than half has not been paid": what is said of the one part is denied."""
    ahead = sentence.tokens[i + 1 : i + 14]
    if not ahead or ahead[0].lower != "than":
        return False
    verb = next((t for t in ahead if t.verb), None)
    return verb is not None and any(
        t.lower in {"not", "n't"} for t in sentence.tokens[verb.index + 1 : verb.index + 3]
    )


def _negative(frame: Frame, sentence: Sentence, i: int) -> bool:
    number = next(n for n, s in enumerate(frame.evidence.sentences) if s is sentence)
    return frame.standings[number][i].negative


def _otherwise(frame: Frame) -> list[Finding]:
    """What compares the other way round, unless all words of comparison agree."""
    return [] if agreed(frame) else [*check_degrees(frame), *_compare(frame), *misdirected(frame)]


FRAMED = Panel(
    _otherwise, check_ordering, check_figures, check_rivals, greater_part, check_offsets, check_ranking,
    check_likeness, check_level, extreme, ranked, misplaced, topped, unbounded, since_then,
    multiples, approached, changed, check_preferences, check_standards, check_unchanged,
    check_measures_turned, check_reckoning, told_change,
)  # fmt: skip
check_comparison = _Comparison()
