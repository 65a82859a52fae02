"""What the combination looks at beside the findings: how well the claim's words and their ties are
accounted for."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.structure.focus import parts
from briefing.check.structure.frame import Frame, frames
from briefing.check.structure.remainder import swapped
from briefing.models import ReasonCode

SOFT = (
    ReasonCode.NUMBER,
    ReasonCode.MONEY,
    ReasonCode.DATE,
    ReasonCode.NAME,
    ReasonCode.ROLE,
    ReasonCode.SPEAKER,
    ReasonCode.POLARITY,
    ReasonCode.MODALITY,
    ReasonCode.SCOPE,
    ReasonCode.RELATION,
    ReasonCode.COMPARISON,
    ReasonCode.REMAINDER,
)
_NAMES = tuple(map(str, SOFT))


def signals(claim: str, evidence: Evidence, findings: Sequence[Finding]) -> dict[str, float]:
    """Name -> value of every signal; the names are the keys of the packaged weights."""
    out = dict.fromkeys(_NAMES, 0.0)
    for finding in findings:
        code = finding.reason.code
        if code in out:
            out[code] = max(out[code], sure(finding))
    out["sentences"] = min(1.0, len(parts(evidence.text)) / 20)
    return {**out, **_words(frames(claim, evidence.text))}


def sure(finding: Finding) -> float:
    """How sure a check is, from 0 to 1: hints count nothing."""
    return min(1.0, max(0.0, (finding.weight - 0.3) / 0.4))


def _words(found: Sequence[Frame]) -> dict[str, float]:
    missing: list[float] = []
    total = exact = loose = 0.0
    ties = kept = near = swaps = 0
    run = 0  # the most content words in a row that nothing accounts for
    for frame in found:
        gap, matches = 0, frame.matches
        for i, value in frame.worth.items():
            strength = matches[i].strength if i in matches else 0.0
            total += value
            if strength < 0.5:
                missing.append(value * (1.0 - strength))
                gap += 1
                run = max(run, gap)
                continue
            gap = 0
            if strength >= SYNONYM + 0.1:
                exact += value
            else:
                loose += value
        one, two, three = _ties(frame)
        ties, kept, near = ties + one, kept + two, near + three
        swaps += len(swapped(frame))
    missing.sort(reverse=True)
    total = total or 1.0
    return {
        "missing_share": sum(missing) / total,
        "missing_most": missing[0] if missing else 0.0,
        "missing_second": missing[1] if len(missing) > 1 else 0.0,
        "missing_sum": min(sum(missing), 6.0),
        "exact_share": exact / total,
        "swap_exact": min(swaps, 2) / 2 * (exact / total),
        "loose_share": loose / total,
        "ties_lost": 1.0 - kept / ties if ties else 0.0,
        "ties_far": 1.0 - near / ties if ties else 0.0,
        "gap": min(run, 6) / 6,
        "length": min(total, 20.0) / 20,
    }


def _ties(frame: Frame) -> tuple[int, int, int]:
    """Pairs of head and dependent that both have a match; how many of them are tied, and how many near,
    there."""
    ties = kept = near = 0
    matches, words = frame.matches, frame.sentence.tokens
    for i, match in matches.items():
        head, steps = words[i].head, 0
        while head >= 0 and not words[head].content and steps < 4:
            head, steps = words[head].head, steps + 1
        if head not in matches or head == i:
            continue
        other = matches[head]
        ties += 1
        if other.sentence == match.sentence:
            one, two = match.token.index, other.token.index
            apart = _apart(frame.source(match), one, two)
            kept += apart <= 3
            near += apart <= 5 or abs(one - two) <= 4
    return ties, kept, near


def _apart(sentence: Sentence, one: int, two: int) -> int:
    """Number of arcs between two words of one sentence, at most 9."""
    words = sentence.tokens
    if one >= len(words) or two >= len(words):
        return 9
    if words[one].head == two != one:
        return 1
    steps: dict[int, int] = {}
    node, n = one, 0
    while node >= 0 and n < 9:
        steps[node] = n
        node, n = words[node].head, n + 1
    node, n = two, 0
    while node >= 0 and n < 9:
        if node in steps:
            return min(9, steps[node] + n)
        node, n = words[node].head, n + 1
    return 9
