"""The most for more, the largest for one of the largest: a superlative that the source does not go as far as.

"Less decisive than others" is not "the least decisive of all", nor is "among the oldest" "the oldest".
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.figures import BREAKS, JOINTS, figures
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

DEGREES = {"most": 1, "more": 1, "least": -1, "less": -1}
# By which a source may say with a comparative that nothing goes further.
TOPPING = frozenset("any ever all every other no none nobody nothing never both two either".split())
AMONG = frozenset("among amongst second third fourth fifth nearly almost arguably".split())
GENERAL = {"best": "good", "better": "good", "worst": "bad", "worse": "bad"}
IDLE = frozenset("least most more less last late".split())


class Grade(NamedTuple):
    """A graded adjective: its lemma, whether it is a superlative, whether down, and its place."""

    lemma: str
    top: bool
    down: bool
    at: int


def extreme(frame: Frame) -> list[Finding]:
    """The first superlative of the claim that the source has as a comparative, or as one of several."""
    mine = [g for g in grades(frame.sentence) if g.top]
    if not mine:
        return []
    inside = quoted(frame.sentence)
    theirs = [(g, s, n) for n, s in enumerate(frame.evidence.sentences) for g in grades(s)]
    for one in mine:
        if one.at in inside or _among(frame.sentence, one):
            continue
        same = [(g, s, n) for g, s, n in theirs if (g.lemma, g.down) == (one.lemma, one.down)]
        if not same or any(frame.trust(n) < 0.5 for _, _, n in same):
            continue
        if all(_below(g, s) for g, s, _ in same):
            grade, source, _ = same[0]
            left = _shown(frame.sentence, one)
            right = _shown(source, grade)
            message = f"the claim says “{left}”, the source does not go as far (“{right}”)"
            return [finding(ReasonCode.COMPARISON, message, left, right, 0.7)]
    return []


# By which a source may set one thing above all others without a superlative.
FOREMOST = frozenset(
    "top leading foremost record unprecedented peak chief main primary prime principal paramount ultimate"
    " supreme first only sole unique never no nobody nothing none any every all more less most least than key"
    " central maximum minimum almost unlike especially particularly above".split()
)
SPOKEN = 0.65
FIGURES = 2
# "The most important and reliable ally": what may stand between the word of degree and the noun.
WITHIN_PHRASE = frozenset({"JJ", "JJR", "JJS", "CC", "RB", "VBN", "VBG", ","})
AHEAD = 7


def topped(frame: Frame) -> list[Finding]:
    """ "The biggest hurdle" for "a major hurdle", "the most reliable ally" for "a reliable ally"."""
    mine = [g for g in grades(frame.sentence) if g.top]
    if not mine or max(frame.trusts) < SAME:
        return []
    words = frame.sentence.tokens
    for source in frame.evidence.sentences:
        if _foremost(source) or sum(t.tag == "CD" for t in source.tokens) > FIGURES:
            return []
        if any(t.tag in {"JJS", "RBS"} or t.lower.endswith(("iest", "-most")) for t in source.tokens):
            return []
    for one in mine:
        named = one.at and (words[one.at - 1].lower == "the" or words[one.at - 1].tag in {"PRP$", "POS"})
        if not named or one.at in quoted(frame.sentence) or _among(frame.sentence, one):
            continue
        noun = next((t for t in words[one.at + 1 : one.at + AHEAD] if t.tag not in WITHIN_PHRASE), None)
        match = frame.matches.get(noun.index) if noun is not None and noun.tag in {"NN", "NNS"} else None
        if match is None or match.strength < SPOKEN or not _graded(frame.source(match), match.token.index):
            continue
        left, right = _shown(frame.sentence, one), match.token.text
        message = f"the claim says “{left}”, the source sets no “{right}” above all others"
        return [finding(ReasonCode.COMPARISON, message, left, right, 0.7)]
    return []


def _foremost(source: Sentence) -> bool:
    """Whether a source has a word that sets one thing above all others; "at least a quarter" does not."""
    return source.has(FOREMOST) and any(
        t.lower in FOREMOST and not (t.index and words[t.index - 1].lower == "at") and not _titled(words, t)
        for words in (source.tokens,)
        for t in words
    )


TITLES = frozenset(
    "minister ministers minister's ministership executive executives economist secretary justice inspector"
    " constable negotiator lady whip adviser advisor prosecutor spokesman spokeswoman".split()
)
TITLED = frozenset("prime chief first principal".split())


def _titled(words: tuple[Token, ...], token: Token) -> bool:
    """ "Prime minister", "chief executive", and "leading to": they set nothing above anything."""
    after = words[token.index + 1].lower if token.index + 1 < len(words) else ""
    return (token.lower in TITLED and after in TITLES) or (token.lower == "leading" and after == "to")


EVER = frozenset("ever history record memory".split())
WITHIN = frozenset({"since", "in", "for", "of"})
TIMES = frozenset("year month decade century".split())


def unbounded(frame: Frame) -> list[Finding]:
    """ "The highest ever" for "the highest since 2009"."""
    if not frame.sentence.has(EVER) or frame.evidence.has(EVER):
        return []
    mine = next((g for g in grades(frame.sentence) if g.top), None)
    told = next((t for t in frame.sentence.tokens if t.lower in EVER), None)
    if mine is None or told is None:
        return []
    for source in frame.evidence.sentences:
        words = source.tokens
        bound = next(
            (
                t
                for g in grades(source)
                if g.top
                for t in words[g.at + 1 : g.at + 12]
                if t.lower == "since" or (t.lower in WITHIN and _stretch(words[t.index + 1 : t.index + 5]))
            ),
            None,
        )
        if bound is not None:
            right = " ".join(t.text for t in words[bound.index : bound.index + 4])
            message = f"the claim says “{told.text}”, the source “{right}”"
            return [finding(ReasonCode.COMPARISON, message, told.text, right, 0.7)]
    return []


def _stretch(words: tuple[Token, ...]) -> bool:
    return any(t.lemma in TIMES for t in words)


def _graded(source: Sentence, i: int) -> bool:
    """ "A major hurdle", "an ally": one among others, or one of which an adjective says how great it is."""
    before = source.tokens[max(0, i - 4) : i]
    return any(t.lower in {"a", "an", "several", "some"} for t in before) or (
        bool(before) and before[-1].tag == "JJ"
    )


PLACES = {w: n for n, w in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)}


def misplaced(frame: Frame) -> list[Finding]:
    """ "The second-highest" for "the highest", and the other way round."""
    mine = _places(frame.sentence)
    if not mine:
        return []
    theirs = [p for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) >= SAME for p in _places(s)]
    for word, place, left in mine:
        there = [(other, right) for same, other, right in theirs if same == word]
        if there and all(other != place for other, _ in there):
            right = there[0][1]
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return []


SAME = 0.5


def _places(sentence: Sentence) -> list[tuple[str, int, str]]:
    """Each superlative, how far from the top it is ("second-largest": 2), and its words."""
    words, out = sentence.tokens, []
    for i, token in enumerate(words):
        if "-" in token.lower:
            ordinal, _, word = token.lower.partition("-")
            if ordinal in PLACES and word.endswith("est"):
                out.append((word, PLACES[ordinal], token.text))
                continue
        if token.tag == "JJS" and token.lower not in IDLE:
            before = words[i - 1].lower if i else ""
            if before in PLACES or not _among(sentence, Grade("", True, False, i)):
                place = PLACES.get(before, 1)
                out.append((token.lower, place, token.text if place == 1 else f"{before} {token.text}"))
    return out


TOP = frozenset("largest biggest highest most greatest heaviest costliest dearest".split())
BOTTOM = frozenset("smallest lowest least fewest lightest cheapest".split())
RANKING = TOP | BOTTOM
REACH = 4


def ranked(frame: Frame) -> list[Finding]:
    """ "The largest share falls to B", where the figures that the source gives make it A's."""
    if not frame.sentence.has(RANKING):
        return []
    for token in frame.sentence.tokens:
        if token.lower not in RANKING or _among(frame.sentence, Grade("", True, False, token.index)):
            continue
        if token.index and frame.sentence.tokens[token.index - 1].lower == "at":
            continue  # "at least as much"
        clause = _clause(frame.sentence, token.index)
        for number, source in enumerate(frame.evidence.sentences):
            shares = _shared_out(source) if frame.trust(number) >= LEAST else {}
            told = [t for t in clause if t.lower in shares]
            if len(shares) < 2 or len(told) != 1:
                continue
            best = (max if token.lower in TOP else min)(shares.values())
            if best != shares[told[0].lower]:
                left, right = f"{token.text} … {told[0].text}", f"{best:,.10g}"
                message = f"the claim says “{left}”, by the figures of the source it is who has {right}"
                return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return []


LEAST = 0.4


def _shared_out(source: Sentence) -> dict[str, float]:
    """What each named party has by the figure right after its name ("A €7m, B €6m"); nothing where a name
    has two, or the units differ."""
    found: dict[str, float] = {}
    units: set[str] = set()
    for figure in figures(source):
        before = source.tokens[max(0, figure.place - REACH) : figure.place]
        cut = max((k for k, t in enumerate(before) if t.text in BREAKS or t.lower in JOINTS), default=-1)
        names = [t for t in before[cut + 1 :] if t.tag == "NNP" and t.content]
        if not names:
            continue
        if names[-1].lower in found:
            return {}
        found[names[-1].lower] = figure.value
        units.add(figure.unit)
    return found if len(units - {""}) < 2 else {}


def _clause(sentence: Sentence, i: int) -> tuple[Token, ...]:
    """The words of a word's clause, up to marks and joints."""
    ends = [t.index for t in sentence.tokens if t.text in BREAKS or t.lower in JOINTS]
    start = max((k for k in ends if k < i), default=-1)
    stop = min((k for k in ends if k > i), default=len(sentence.tokens))
    return sentence.tokens[start + 1 : stop]


@lru_cache(maxsize=512)
def grades(sentence: Sentence) -> tuple[Grade, ...]:
    """The comparatives and superlatives of a sentence; "more than 30" is none."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words[:-1]):
        if token.lower in DEGREES:
            after = words[i + 1]
            if after.tag == "JJ" or (after.tag == "RB" and after.lower.endswith("ly")):
                out.append(Grade(after.lemma, token.lower in {"most", "least"}, DEGREES[token.lower] < 0, i))
        elif token.tag in {"JJS", "JJR"} and token.lower not in IDLE:
            lemma = GENERAL.get(token.lower, token.lemma)
            out.append(Grade(lemma, token.tag == "JJS", False, i))
    return tuple(out)


def _among(sentence: Sentence, grade: Grade) -> bool:
    """ "One of the largest", "among the largest", "the second largest"."""
    before = [t.lower for t in sentence.tokens[max(0, grade.at - 4) : grade.at]]
    return not AMONG.isdisjoint(before) or ("of" in before and not {"one", "some", "two"}.isdisjoint(before))


def _below(grade: Grade, source: Sentence) -> bool:
    if grade.top:
        return _among(source, grade)
    return not any(t.lower in TOPPING and t.lower != "other" for t in source.tokens)


def _shown(sentence: Sentence, grade: Grade) -> str:
    return " ".join(t.text for t in sentence.tokens[max(0, grade.at - 1) : grade.at + 2])
