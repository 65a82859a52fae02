"""Which of two figures of a source is the larger, against a claim that compares without figures.

"Nine boats sank, compared with four in May": more sank than in May, and "fewer than in May" is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.comparison_denied import DENYING
from briefing.check.structure.figures import (
    BREAKS,
    LINKS,
    PARTS,
    Pair,
    apart,
    figures,
    pairs,
    partitive,
    tellers,
)
from briefing.check.structure.frame import Frame, finding
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

UP = frozenset(
    "more greater higher larger bigger above exceed outnumber rise grow increase climb jump soar surge beat"
    " surpass top beyond farther further longer dearer costlier outstrip overtake growth gain"
    " outweigh double triple treble quadruple up".split()
)
DOWN = frozenset(
    "less fewer lower smaller below fall drop decline decrease shrink slip dip plunge cheaper shorter"
    " trail reduction short dwindle down halve".split()
)
SELF = frozenset(
    "above below exceed outnumber beat surpass top beyond outstrip overtake trail outweigh short".split()
)
CHANGING = frozenset(
    "rise grow increase climb jump soar surge fall drop decline decrease shrink slip dip plunge growth gain"
    " reduction dwindle".split()
)
MULTIPLYING = frozenset("double triple treble quadruple halve".split())
# Words that compare in some places only.
PLACED = frozenset("top short above below beyond further gain up down".split())
ON = frozenset({"up", "down"})
FARTHER = (UP | DOWN) - ON
DEGREES = frozenset("expensive costly far numerous often frequent frequently common many much".split())
TIMES = DAYS | frozenset(
    "decade century earlier before ago previously previous then past now today currently present quarter"
    " spring summer autumn winter march first start beginning end later later since last".split()
)
NOW = frozenset("now today currently present nowadays".split())
# "Less than twice as many" may well be more.
TIMES_OVER = frozenset("half twice double triple thrice".split())
GENERIC = frozenset("day week month year time decade quarter century figure number estimate total".split())
BESIDE = frozenset("while whereas but".split())
CLAUSES = frozenset("while whereas but although though as because after before".split())
JOINT = frozenset({"combined", "together"})


def jointly(sentence: Sentence) -> bool:
    """Whether something is compared with others taken together; not "brings together"."""
    if not sentence.has(JOINT):
        return False
    words = sentence.tokens
    return any(
        t.lower == "combined" or words[t.index - 1].lower == "taken" or not words[t.index - 1].verb
        for t in words[1:]
        if t.lower in JOINT
    )


class Comparing(NamedTuple):
    """A word that compares, its sign, and the words on either side of it as sets of indices."""

    place: int
    sign: int
    left: frozenset[int]
    right: frozenset[int]
    changing: bool


def comparing(sentence: Sentence) -> Iterator[Comparing]:
    """The comparisons of a sentence that name no figure."""
    words = sentence.tokens
    for i, token in enumerate(words):
        word = token.lower if token.lower in UP or token.lower in DOWN else token.lemma
        if word not in UP and word not in DOWN:
            continue
        after = words[i + 1] if i + 1 < len(words) else None
        if word in PLACED and not compares(words, i, word):
            continue
        if (
            token.lower in {"more", "less"}
            and after is not None
            and after.tag in {"JJ", "RB"}
            and after.lemma not in DEGREES
        ):
            continue
        if (
            token.verb
            and word in {"fall", "drop", "slip"}
            and after is not None
            and after.lower in {"short", "to", "on", "through", "behind", "due"}
        ):
            continue
        if token.verb and any(
            t.lower in {"more", "less", "faster", "slower", "steeper"} for t in words[i + 1 : i + 3]
        ):
            continue
        if word in {"more", "less", "fewer"} and i and words[i - 1].lower == "or":
            continue  # "five or more"
        pivot = i if word in SELF else i + 1 if word in ON else _pivot(words, i)
        ahead = words[pivot + 1 : pivot + 4] if pivot >= 0 else ()
        if any(counted(words, t) for t in ahead) or share_ahead(ahead):
            continue
        if ahead and ahead[0].lower in TIMES_OVER and any(t.lower == "as" for t in ahead):
            continue
        if any(t.lower in DENYING for t in words[max(0, i - 6) : i]):
            continue
        if word in SELF and ahead and ahead[0].lower in {"no", "none", "nothing"}:
            continue  # "a weak deal beats none"
        cut = pivot if pivot >= 0 else len(words)
        yield Comparing(
            i,
            1 if word in UP else -1,
            frozenset(
                [
                    t.index
                    for t in words[_opening(words, i) : cut]
                    if t.index != i and (t.content or t.tag == "CD")
                ]
            ),
            frozenset(
                [
                    t.index
                    for t in words[cut:]
                    if t.index != i and (t.content or t.tag == "CD" or t.lower in TIMES)
                ]
            ),
            pivot < 0 and (word in CHANGING or (token.verb and word in MULTIPLYING)),
        )


def _opening(words: tuple[Token, ...], i: int) -> int:
    """Where the clause of a word begins after another one: "…, while the loan exceeds the grant"."""
    opened = (t.index for t in reversed(words[1:i]) if t.lower in BESIDE and words[t.index - 1].text == ",")
    return next(opened, -1) + 1


def counted(words: tuple[Token, ...], token: Token) -> bool:
    """A figure that is compared with; "than ten years ago" names none."""
    if token.tag not in {"CD", "$"} or _year(token) or token.lower == "one":
        return False
    after = [t.lower for t in words[token.index + 1 : token.index + 3]]
    return not (len(after) == 2 and after[1] in {"ago", "earlier", "before", "previously"})


def share_ahead(ahead: Sequence[Token]) -> bool:
    """ "More than a third", "under two fifths": a share that is compared with."""
    return len(ahead) > 1 and ahead[0].lower in SHARED and ahead[1].lower in PARTS


SHARED = frozenset({"a", "an", *UNITS})
MORE = frozenset({"more", "less", "fewer"})


def _pivot(words: tuple[Token, ...], i: int) -> int:
    ahead = words[i + 1 : i + 16]
    # "had 4 fewer, more than twice the gain": that "than" is another word's
    found = (
        t.index
        for t in ahead
        if t.lower == "than" and (t.index - 1 == i or words[t.index - 1].lower not in MORE)
    )
    than = next(found, -1)
    return than if than >= 0 else next((t.index for t in ahead[:12] if t.lower in LINKS), -1)


def _year(token: Token) -> bool:
    return token.text.isdecimal() and len(token.text) == 4


def compares(words: tuple[Token, ...], i: int, word: str) -> bool:
    """ "Short of the goal", "well below those of May", not "the report below"."""
    after = words[i + 1] if i + 1 < len(words) else None
    if after is None:
        return False
    if word == "short":
        return after.lower == "of"
    if word in ON:  # "is up on last year", not "up from the harbour"
        return after.lower == "on" and (words[i - 1].lemma == "be" or words[i - 1].lower == ",")
    if word == "top":
        return words[i].verb and words[i].tag != "VB"
    if word == "further":
        return any(t.lower == "than" for t in words[i + 1 : i + 10])
    if word == "gain":
        return False
    return after.tag in {"DT", "PRP$", "WP", "NN", "NNS", "NNP", "JJ"}


def check_figures(frame: Frame) -> list[Finding]:
    """The first comparison of the claim that two figures of the source contradict."""
    found = [
        (n, p) for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) >= 0.5 for p in pairs(s)
    ]
    if not found:
        return []
    level = _levelled(frame, [p for _, p in found if p.linked and not p.change])
    if level:
        message = f"the claim takes “{level}” for a difference, the source gives it as a level"
        return [finding(ReasonCode.COMPARISON, message, level, level, 0.75)]
    for change in (p for p in pairs(frame.sentence) if p.change):
        for number, pair in found:
            if pair.linked and _backwards(frame, number, change, pair):
                text = f"from {change.standard.value:g} to {change.main.value:g}"
                message = f"the claim has it change {text}, the source the other way round"
                return [finding(ReasonCode.COMPARISON, message, text, text, 0.75)]
    crossed = next((p for n, p in found if _crossed(frame, n, p)), None)
    if crossed is not None:
        text = f"{crossed.main.value:g}, {crossed.standard.value:g}"
        message = f"the claim exchanges two figures of the source ({text})"
        return [finding(ReasonCode.COMPARISON, message, text, text, 0.75)]
    for mine in () if jointly(frame.sentence) else comparing(frame.sentence):
        verdicts = []
        own = frame.matches.get(mine.place)
        for number, pair in found:
            way = 0 if _called(frame, mine, number) else _way(frame, mine, number, pair)
            if own is not None and own.sentence != number and own.strength == 1.0:
                continue  # the word is another sentence's
            if way:
                verdicts.append((way * (1 if pair.main.value > pair.standard.value else -1), number, pair))
        if verdicts and all(sign != mine.sign for sign, _, _ in verdicts):
            _, number, pair = verdicts[0]
            words = frame.evidence.sentences[number].tokens
            text = frame.sentence.tokens[mine.place].text
            theirs = f"{words[pair.main.place].text} … {words[pair.standard.place].text}"
            message = (
                f"the claim compares by “{text}”, the figures of the source ({theirs}) the other way round"
            )
            return [finding(ReasonCode.COMPARISON, message, text, theirs, 0.75)]
    return []


def _called(frame: Frame, mine: Comparing, number: int) -> bool:
    """ "The rise is to be voted on", of "a 13 percent rise, down from 15": a change that the source calls so
    too."""
    word = frame.sentence.tokens[mine.place]
    if not mine.changing or word.tag not in {"NN", "NNS"}:
        return False
    return any(t.lemma == word.lemma and not t.verb for t in frame.evidence.sentences[number].tokens)


def _levelled(frame: Frame, found: list[Pair]) -> str:
    """ "31 kilometres further than" where the source has 31 kilometres, compared with 18."""
    if not found or not any(t.lower == "than" for t in frame.sentence.tokens):
        return ""
    words = frame.sentence.tokens
    values = {p.main.value for p in found} | {p.standard.value for p in found}
    gaps = {abs(p.main.value - p.standard.value) for p in found}
    compared = [
        t.lower
        for s in frame.evidence.sentences
        for t in s.tokens
        if t.tag in {"JJR", "RBR"} or t.lower in FARTHER
    ]
    for figure in figures(frame.sentence):
        ahead = [t.lower for t in words[figure.place + 1 : figure.place + 4]]
        if figure.value in values - gaps and any(w in FARTHER for w in ahead[:3]) and not compared:
            return words[figure.place].text
    return ""


def _crossed(frame: Frame, number: int, pair: Pair) -> bool:
    """ "1,100 last year against 640 ten years ago" for "640 last year against 1,100 ten years ago": each
    figure stands with the words that the source has with the other."""
    one, two = (
        [f for f in figures(frame.sentence) if f.value == g.value] for g in (pair.main, pair.standard)
    )
    source = frame.evidence.sentences[number]
    if any(tellers(source, g) for g in (pair.main, pair.standard)):
        return False
    if not pair.linked and (pair.main.unit == "%") != (pair.standard.unit == "%"):
        return False  # "had risen to 200, 7 per cent more": a share and a count are not taken for one another
    if len(one) != 1 or len(two) != 1 or partitive(source, pair.main) or partitive(source, pair.standard):
        return False
    there = {
        i: m.token.index
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= SYNONYM - 0.1
    }
    counted = {k for f in (pair.main, pair.standard) for k in range(f.place, f.place + 4)}
    left, right = pair.main.near - pair.standard.near, pair.standard.near - pair.main.near
    here = one[0].near - two[0].near, two[0].near - one[0].near
    own = ((one[0].near, pair.main.near), (two[0].near, pair.standard.near))
    if any(_year(frame.sentence.tokens[i]) and there.get(i) in near for mine, near in own for i in mine):
        return False  # "18 miles upriver in 2005, compared with 31 now"
    mine, others = ({there[i] for i in near if i in there} - counted for near in here)
    return len(mine & right) + len(others & left) > max(1, 3 * (len(mine & left) + len(others & right)))


def _backwards(frame: Frame, number: int, change: Pair, pair: Pair) -> bool:
    """Whether the claim's change ends at the figure that the source takes as the standard, neither figure
    having words of its own that stand beside it there as well."""
    if (change.main.value, change.standard.value) != (pair.standard.value, pair.main.value):
        return False
    there = _there(frame, number)
    two = pair.standard.near - pair.main.near
    words = frame.sentence.tokens
    own = (i for i in change.main.near - change.standard.near if words[i - 1].lower != "since")
    return not any(there.get(i) in two for i in own)


def _there(frame: Frame, number: int) -> dict[int, int]:
    """Which word of a sentence of the source each word of the claim stands for; "year" and "day" stand for
    any."""
    return {
        i: m.token.index
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= SYNONYM - 0.1 and m.token.lemma not in GENERIC
    }


def _about(frame: Frame, mine: Comparing, there: dict[int, int], source: Sentence, pair: Pair) -> bool:
    """Whether what the claim compares is what the figures are of: the clause of the word that compares has a
    word that stands in the clause of the figures."""
    words = frame.sentence.tokens
    start = next(
        (
            k + 1
            for k in range(mine.place - 1, -1, -1)
            if words[k].text in BREAKS or words[k].lower in CLAUSES
        ),
        0,
    )
    here = [
        there[k]
        for k in mine.left | mine.right
        if k in there and k >= start and words[k].lemma not in TIMES
        if source.tokens[there[k]].lemma not in TIMES
    ]
    low, high = sorted((pair.main.place, pair.standard.place))
    first = next(
        (
            k
            for k in range(low, -1, -1)
            if source.tokens[k].text in BREAKS or source.tokens[k].lower in CLAUSES
        ),
        -1,
    )
    last = next(
        (
            k
            for k in range(high, len(source.tokens))
            if source.tokens[k].text in BREAKS or source.tokens[k].lower in CLAUSES
        ),
        len(source.tokens),
    )
    return any(first < k < last for k in here)


def _way(frame: Frame, mine: Comparing, number: int, pair: Pair) -> int:
    """1 if the claim holds the first figure's thing against the second's, -1 the other way round, 0 if it
    speaks of something else."""
    after = frame.evidence.sentences[number].tokens[pair.standard.place + 1 :]
    if after and after[0].lower in {"fewer", "less"}:
        return 0  # "4.8 fewer, compared with 2.1 fewer": the figures are differences
    there = _there(frame, number)
    one, two = apart(frame.evidence.sentences[number], pair.main, pair.standard)
    left_one, left_two = (sum(there.get(i, -1) in side for i in mine.left) for side in (one, two))
    right_one, right_two = (sum(there.get(i, -1) in side for i in mine.right) for side in (one, two))
    # The standard decides: what stands before "than" is often said of both.
    if (left_one and right_two > right_one) or (right_two and right_two == right_one and left_one > left_two):
        return 1
    if (left_two and right_one > right_two) or (right_one and right_two == right_one and left_two > left_one):
        return -1
    if not pair.linked:
        return 0
    source = frame.evidence.sentences[number]
    timed = (
        any(source.tokens[k].lemma in TIMES or _year(source.tokens[k]) for k in two)
        or pair.standard.place < pair.main.place
    )
    if not _about(frame, mine, there, source, pair):
        return 0
    if mine.changing:
        return 1 if timed else 0
    words = frame.sentence.tokens
    if timed and any(words[k].lower in NOW for k in mine.right):
        return -1 if left_two else 0
    then = any(words[k].lemma in TIMES or _year(words[k]) for k in mine.right)
    if right_one and not right_two:
        return 0
    return 1 if right_two or (then and timed) else 0
