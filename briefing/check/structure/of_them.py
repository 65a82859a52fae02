"""The same few of a whole, told of as doing it and as not: "only four of the eleven were answered" for "four
of the eleven received no reply", "four of whom were children" for "all but four of them children".

Both sides have the same figure as a part of a whole, and tell the same of it. Each denial in the clause turns
round of whom it is told, and so does "all but".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from briefing.check.base import Finding
from briefing.check.language.negators import NOT_DENYING
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

FRACTIONS: Final = {
    "half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "two-thirds": 2 / 3, "three-quarters": 3 / 4,
    "one-third": 1 / 3, "fifth": 1 / 5, "one-fifth": 1 / 5,
    "two-fifths": 2 / 5, "three-fifths": 3 / 5, "four-fifths": 4 / 5,
}  # fmt: skip
ALL: Final = frozenset({"all", "every"})
BUT: Final = frozenset({"but", "except", "bar"})
OF: Final = frozenset({"of"})
WHOM: Final = frozenset({"which", "whom", "them", "these", "those"})
REST: Final = frozenset("other others rest remaining remainder remain remains remained else".split())
TURNING: Final = frozenset(
    "not n't no never without none neither nor fail failed fails refuse refused refuses decline declined"
    " declines lack lacked lacks exempt exempts exempted exclude excludes excluded spare spares spared"
    " unaffected".split()
)
EITHER_WAY: Final = TURNING | BUT
#: These say little of their own: the noun that goes with them tells what is done.
LIGHT: Final = frozenset(
    "be have make do get give receive take submit lodge file put send obtain provide cover go come show"
    " remain hold".split()
)
MARKS: Final = frozenset({";", ":", "—", "–", "(", ")"})
JOINING: Final = frozenset("but while whereas although though because since".split())
AFTER_COMMA: Final = JOINING | frozenset("and or as so which who".split())
#: "The second half of 2027".
HALVES: Final = frozenset("first second last latter third fourth final".split())
TRUSTED, ALIKE, SURE, NEAR = 0.4, 0.8, 0.8, 3


class Part(NamedTuple):
    """A figure that is a part of a whole: its place, its value, the whole (0 if untold), whether all the
    others are meant, the words that count (the figure to the whole's noun), and its clause."""

    at: int
    value: float
    whole: float
    others: bool
    counted: range
    clause: range


def check_of_them(frame: Frame) -> list[Finding]:
    """The first part of a whole of which the claim affirms what the source denies, or the reverse."""
    if not frame.sentence.has(OF) and not frame.sentence.has(BUT):
        return []
    if not frame.evidence.has(OF) and not frame.evidence.has(BUT):
        return []
    if not frame.sentence.has(EITHER_WAY) and not frame.evidence.has(EITHER_WAY):
        return []
    mine = list(parts(frame.sentence))
    if not mine or frame.sentence.has(REST) or frame.evidence.has(REST):
        return []
    inside = quoted(frame.sentence)
    for one in mine:
        if one.at in inside:
            continue
        there = [
            (source, other)
            for n, source in enumerate(frame.evidence.sentences)
            if frame.trust(n) >= TRUSTED
            for other in parts(source)
            if abs(other.value - one.value) < 0.001
        ]
        if len(there) != 1:
            continue
        source, other = there[0]
        if one.whole and other.whole and one.whole != other.whole:
            continue
        told = list(_same_told(frame, one, source, other))
        if told and all(_turned(frame.sentence, one, k) != _turned(source, other, m) for k, m in told):
            left, right = _shown(frame.sentence, one), _shown(source, other)
            message = f"the claim tells it of “{left}”, the source denies it of those (“{right}”)"
            return [finding(ReasonCode.SCOPE, message, left, right, SURE)]
    return []


def parts(sentence: Sentence) -> Iterator[Part]:
    """ "Four of the eleven", "all but six of which", "of whom four", "two-thirds of its value"."""
    words = sentence.tokens
    for i, token in enumerate(words[:-1]):
        value = _value(token)
        if value is None or (i and words[i - 1].lower in HALVES):
            continue
        others = i > 1 and words[i - 1].lower in BUT and words[i - 2].lower in ALL
        after = words[i + 1].lower
        before = i > 1 and words[i - 2].lower == "of" and words[i - 1].lower in WHOM
        before = before or (i > 2 and words[i - 3].lower == "of" and words[i - 2].lower in WHOM)
        if after != "of" and not others and not before:
            continue
        last = i
        if after == "of":
            last = i + 1
            while last + 1 < len(words) and (
                words[last + 1].tag[:1] in "DPCJWR"
                or words[last + 1].tag in {"VBN", "POS"}
                or words[last + 1].lower in {"about", "some"}
            ):
                last += 1
            while last + 1 < len(words) and words[last + 1].tag[:2] == "NN":
                last += 1
        whole = next((v for t in words[i + 2 : last + 1] if (v := _value(t)) is not None), 0.0)
        first = i - 2 if others or before else i
        yield Part(
            i, value, whole if whole > value else 0.0, others, range(first, last + 1), _clause(words, i)
        )


def _value(token: Token) -> float | None:
    low = token.lower
    if low.isdecimal():
        return float(low)
    return FRACTIONS.get(low, UNITS.get(low))


def _clause(words: tuple[Token, ...], i: int) -> range:
    first = next((k + 1 for k in range(i - 1, -1, -1) if _parts(words, k, i)), 0)
    last = next((k for k in range(i + 1, len(words)) if _parts(words, k, i)), len(words))
    return range(first, last)


def _parts(words: tuple[Token, ...], k: int, i: int) -> bool:
    token = words[k]
    if token.text in MARKS or token.lower in JOINING:
        return token.lower != "but" or k == 0 or words[k - 1].lower not in ALL
    if token.lower == "that" and k and (words[k - 1].verb or words[k - 1].lower in {"ground", "grounds"}):
        return True
    if token.text != ",":
        return False
    ahead = [t.lower for t in words[k + 1 : k + 7]]
    if any(t.verb for t in words[k + 1 : k + 5]) and words[k + 1].tag in {"PRP", "DT"}:
        return True
    return ahead[:1] != [] and (ahead[0] in AFTER_COMMA or (k < i <= k + 6 and not WHOM.isdisjoint(ahead)))


def _turned(sentence: Sentence, one: Part, told: int) -> bool:
    """Whether what is told by the word at ``told`` is denied of those who are counted."""
    words = sentence.tokens
    low, high = min(one.counted.start, told), max(one.at, told)
    near = range(max(one.clause.start, low - NEAR), high + 1)
    denials = sum(
        words[k].lower in TURNING and k not in one.counted and words[k + 1].lower not in NOT_DENYING
        for k in near
        if k + 1 < len(words)
    )
    return (denials + one.others) % 2 == 1


def _same_told(frame: Frame, one: Part, source: Sentence, other: Part) -> Iterator[tuple[int, int]]:
    """What the two tell alike: a verb or an adjective that accounts for the other's, or their nouns where the
    verbs say little."""
    words, there = frame.sentence.tokens, source.tokens
    counted = {words[k].lemma for k in one.counted}
    told = [words[k] for k in one.clause if words[k].content and words[k].lemma not in counted]
    lemmas = {there[k].lemma: there[k] for k in other.clause if k not in other.counted and there[k].content}
    light = all(t.lemma in LIGHT or not t.content for t in (words[k] for k in one.clause) if t.verb)
    light = light and all(t.lemma in LIGHT for t in lemmas.values() if t.verb)
    for token in told:
        accounts = frame.evidence.accounts(token.lemma)
        found = [t for lemma, t in lemmas.items() if accounts.get(lemma, 0.0) >= ALIKE]
        if not found or token.lemma in LIGHT:
            continue
        after = any(words[k].verb for k in range(one.clause.start, token.index))
        predicative = token.tag[:2] == "VB" or (token.tag == "JJ" and after)
        verb = any(t.tag[:2] == "VB" for t in found)
        if predicative or verb or (light and token.tag[:2] == "NN" and after):
            yield token.index, found[0].index


def _shown(sentence: Sentence, one: Part) -> str:
    return " ".join(sentence.tokens[k].text for k in one.counted)
