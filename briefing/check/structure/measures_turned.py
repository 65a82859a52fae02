"""Measures turned round: "a third of the first figure" for "three times the first figure", "a third less"
for "a third of", more for fewer than the same standard, and a rate against another currency."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.direction import SIGNS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.numerals import UNITS
from briefing.check.values.units import CURRENCY_WORDS
from briefing.models import ReasonCode

RATED = frozenset({"against", "versus", "to"})
TIMES = {"twice": 2, "double": 2, "triple": 3, "treble": 3, "quadruple": 4}
COUNTS = {word: n for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}
LESS, MORE = (
    frozenset("less lower fewer smaller down below".split()),
    frozenset("more higher greater".split()),
)
LOSING = frozenset(
    "lose loss cut drop fall shrink reduce reduction decline decrease shed trim slash slip go miss gone take"
    " slump plunge remove cancel discount".split()
)
THAN = frozenset({"than"})
LEVEL = frozenset({"of", "as", "the"})
AMOUNT = "amount"
AHEAD, TRUSTED = 12, 0.5
THINGS = frozenset({"CD", "NN", "NNS", "NNP"})
Multiple = tuple[str, float, Token]


def check_measures_turned(frame: Frame) -> list[Finding]:
    """The first measure that the claim turns round."""
    return _currency(frame) or _multiple(frame) or _standard(frame) or _difference(frame)


def _currency(frame: Frame) -> list[Finding]:
    """ "Fell against the dollar" where the source has a rate against the euro alone."""
    if not frame.sentence.has(RATED):
        return []
    mine = _rates(frame.sentence)
    theirs = [
        rate for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) > TRUSTED for rate in _rates(s)
    ]
    said = {CURRENCY_WORDS[word] for word in frame.evidence.said if word in CURRENCY_WORDS}
    for one in mine if theirs else ():
        if CURRENCY_WORDS[one.lower] not in said:
            message = f"the claim says “{one.text}”, the source “{theirs[0].text}”"
            return [finding(ReasonCode.MONEY, message, one.text, theirs[0].text, 0.8)]
    return []


def _rates(sentence: Sentence) -> list[Token]:
    """The currencies that a rate is given against."""
    words = sentence.tokens
    return [
        t
        for t in words[2:]
        if t.lower in CURRENCY_WORDS
        and words[t.index - 1].lower in {"the", "us"}
        and words[t.index - 2].lower in RATED | {"the"}
    ]


def _multiple(frame: Frame) -> list[Finding]:
    """ "A third of" for "three times", or for "a third less than"; "twice" for "equal"."""
    mine = _multiples(frame.sentence)
    if not mine:
        return []
    theirs = [
        m for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) > TRUSTED for m in _multiples(s)
    ]
    if not theirs:
        return []
    # What has lost a third of its crew has a crew a third smaller.
    lost = any(s.has(LOSING) for s in (frame.sentence, *frame.evidence.sentences))
    for kind, value, token in mine:
        if token.index in quoted(frame.sentence) or (kind, value) in {m[:2] for m in theirs}:
            continue
        for other, there, word in theirs:
            if {kind, other} == {"times", "part"}:
                wrong = value * there == 1 and _same_base(frame, token, word)
            else:
                wrong = {kind, other} == {"part", "less"} and _share(value, there) and not lost
            if wrong:
                message = f"the claim says “{token.text}”, the source “{word.text}”, but of the other"
                if kind != "times" and other != "times":
                    message = f"“{token.text}” is a difference on one side and a level on the other"
                return [finding(ReasonCode.COMPARISON, message, token.text, word.text, 0.75)]
    return []


def _same_base(frame: Frame, token: Token, word: Token) -> bool:
    """Whether what the claim takes the part or the multiple of is what the source takes it of."""
    found = [
        frame.matches[i].token.index > word.index
        for i in range(token.index + 1, token.index + AHEAD)
        if i in frame.matches and frame.matches[i].token.tag in THINGS
    ]
    return bool(found) and sum(found) * 2 > len(found)


def _share(value: float, there: float) -> bool:
    """Whether a part and a difference are of one size, and not halves, which come to the same."""
    return value == there != 1 / 2


def _multiples(sentence: Sentence) -> list[Multiple]:
    """The multiples and parts by which a sentence compares, and of which kind each is."""
    words, out = sentence.tokens, list[Multiple]()
    for i, token in enumerate(words[:-1]):
        after = words[i + 1].lower
        if token.lower == "times" and i and words[i - 1].lower in COUNTS and after in LEVEL | MORE:
            out.append(("times", float(COUNTS[words[i - 1].lower]), token))
        elif token.lower in TIMES and not token.verb and after in LEVEL:
            out.append(("times", float(TIMES[token.lower]), token))
        elif token.lower in PARTS and i and (words[i - 1].lower in {"a", "one", "about", "nearly"}):
            if after in LESS:
                out.append(("less", 1 / PARTS[token.lower], token))
            elif after == "of" or after in {"as", "the"}:
                out.append(("part", 1 / PARTS[token.lower], token))
    return out


QUALITIES = frozenset({"RB", "JJ"})


def _standard(frame: Frame) -> list[Finding]:
    """More than a standard than which the source has it fewer, or the other way round."""
    if "than" not in frame.sentence.said or "than" not in frame.evidence.said:
        return []
    mine = _compared(frame.sentence)
    for n, source in enumerate(frame.evidence.sentences) if mine else ():
        for there, sign, lemmas in _compared(source) if frame.trust(n) > TRUSTED else ():
            for token, own, standard in mine:
                if own == -sign and standard == lemmas and not _both(mine, standard):
                    if _of_its_own(frame, token):
                        continue
                    if frame.standing[token.index].negative != frame.standings[n][there.index].negative:
                        continue
                    message = f"the claim says “{token.text}”, the source “{there.text}”, than the same"
                    return [finding(ReasonCode.COMPARISON, message, token.text, there.text, 0.8)]
    return []


def _of_its_own(frame: Frame, token: Token) -> bool:
    """ "More weakly": of a quality for which the source has no word."""
    after = frame.sentence.tokens[token.index + 1]
    graded = token.lower in {"more", "less"} and after.tag in {"RB", "JJ"}
    return graded and after.index not in frame.matches


def _both(found: list[tuple[Token, int, frozenset[str]]], standard: frozenset[str]) -> bool:
    return len({sign for _, sign, lemmas in found if lemmas == standard}) > 1


def _compared(sentence: Sentence) -> list[tuple[Token, int, frozenset[str]]]:
    """Each "more … than X" with its sign and what X is, where X is a time that nothing else can be."""
    words, out = sentence.tokens, []
    for k, token in enumerate(words):
        if token.lower != "than":
            continue
        before = [t for t in words[max(0, k - AHEAD) : k] if SIGNS.get(t.lower, ("", 0))[0] == AMOUNT]
        after = []
        for t in words[k + 1 : k + 4]:
            if t.tag in THINGS:
                after.append(t.lemma)
            elif after or t.lower not in {"in", "at", "during", "the"}:
                break
        if before and words[before[-1].index + 1].tag in QUALITIES:
            continue  # "more weakly than": of how, and not of how many
        if before and after and words[k + 1].lower in {"in", "at", "during"}:
            out.append((before[-1], SIGNS[before[-1].lower][1], frozenset(after)))
    return out


def _difference(frame: Frame) -> list[Finding]:
    """Four, of "six, two fewer than the inspector asked for": he asked for eight."""
    if not frame.evidence.has(THAN) or not frame.evidence.has(LESS | MORE):
        return []
    mine = {value: t for t in frame.sentence.tokens if (value := _number(t)) is not None}
    for source in frame.evidence.sentences if mine else ():
        words = source.tokens
        said = {value for t in words if (value := _number(t)) is not None}
        for token in words[2:-1]:
            if words[token.index + 1].lower != "than" or token.lower not in LESS | MORE:
                continue
            step = _number(words[token.index - 1])
            figures = [v for t in words[: token.index - 1] if (v := _number(t)) is not None]
            if step is None or not figures:
                continue
            way = 1 if token.lower in LESS else -1
            right, wrong = figures[-1] + way * step, figures[-1] - way * step
            if wrong in mine and wrong not in said and right not in mine:
                shown = f"{words[token.index - 1].text} {token.text} than"
                message = f"the source's “{shown}” comes to {right:g}, not to {wrong:g}"
                return [finding(ReasonCode.NUMBER, message, mine[wrong].text, shown, 0.8)]
    return []


def _number(token: Token) -> float | None:
    """A whole number in figures or in one word."""
    if token.text.replace(",", "").isdecimal():
        return int(token.text.replace(",", ""))
    return UNITS.get(token.lower) if token.tag == "CD" else None
