"""What a thing may come to include told as what it includes: "extends to road closures" for "includes
possible road closures", "a road closure is settled" for the same.

The source has the adjective right before the thing, after a verb for what is part of something or shown by
it. Elsewhere a possible thing may well be named without the adjective ("to keep a potential truce").
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASSES as NAMES
from briefing.check.structure.reserve import EXCUSES
from briefing.models import ReasonCode

MAYBE = frozenset("potential possible prospective hypothetical conceivable eventual".split())
INCLUDING = frozenset(
    "include involve entail comprise cover extend embrace encompass contain feature signal indicate".split()
)
# By which a claim may say that it is not yet sure.
OPEN = (
    MAYBE
    | (EXCUSES - {"before", "until", "next"})
    | frozenset(
        word
        for name in ("possible", "wanted", "proposed", "expected", "alleged")
        for word in NAMES[name].split()
    )
    | frozenset(
        "can would any not no never eventually later should moot ability prepared plan planned intend"
        " intention sign foreseen stage prospect maybe conceivably envision".split()
    )
)
TRUSTED, LIKE, AHEAD, NEAR, FAR = 0.2, 0.7, 5, 12, 20


def eventual(frame: Frame) -> list[Finding]:
    """The first thing that the claim has as part of another without the source's "possible"."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(MAYBE) or frame.trust(number) < TRUSTED or source.has(frozenset({"any"})):
            continue
        for adjective, head in _things(source):
            told = [
                i
                for i, m in sorted(frame.matches.items())
                if m.sentence == number and adjective < m.token.index <= head and m.strength >= LIKE
            ]
            if not told or not any(frame.matches[i].token.index == head for i in told):
                continue
            if told[0] in quoted(frame.sentence) or _open(frame, told[0], told[-1]):
                continue
            words, theirs = frame.sentence.tokens, source.tokens
            mine = " ".join(t.text for t in words[told[0] : told[-1] + 1][:5])
            shown = f"{theirs[adjective].text} {theirs[head].text}"
            message = f"the claim has “{mine}” as sure, the source “{shown}”"
            return [finding(ReasonCode.MODALITY, message, mine, shown, 0.65)]
    return []


def _things(source: Sentence) -> list[tuple[int, int]]:
    """Where "possible" stands, and the noun after it, for what is part of something."""
    words = source.tokens
    found = []
    for token in words[1:-1]:
        i = token.index
        if token.lower not in MAYBE or not any(
            t.lemma in INCLUDING and t.verb for t in words[max(0, i - 3) : i]
        ):
            continue
        last = -1
        for word in words[i + 1 : i + AHEAD]:
            if word.tag[:2] not in {"NN", "JJ"}:
                break
            last = word.index if word.tag in {"NN", "NNS"} else last
        if last > 0:
            found.append((i, last))
    return found


def _open(frame: Frame, first: int, last: int) -> bool:
    """Whether a word near the thing keeps it open, but for one that stands for another of the source."""
    words = frame.sentence.tokens

    def opens(t: Token) -> bool:
        if t.lower not in OPEN and t.lemma not in OPEN:
            return False
        match = frame.matches.get(t.index)
        if match is None or match.strength < LIKE or match.token.lower in MAYBE:
            return True
        return match.token.lower not in OPEN and match.token.lemma not in OPEN

    low, high = first, last
    while low > 0 and first - low < NEAR and words[low - 1].text not in {";", ":"}:
        low -= 1
    while high < len(words) - 1 and high - last < FAR and words[high + 1].text not in {";", ":"}:
        high += 1
    return any(opens(t) for t in words[low : high + 1])
