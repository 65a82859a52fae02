"""What the combination looks at beside the findings: how well the claim's words and their ties are
accounted for."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.structure.focus import parts, weight
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


def signals(claim: str, evidence: Evidence, findings: Sequence[Finding]) -> dict[str, float]:
    """Name -> value of every signal; the names are the keys of the packaged weights."""
    out = {str(code): 0.0 for code in SOFT}
    for finding in findings:
        if str(finding.reason.code) in out:
            out[str(finding.reason.code)] = max(out[str(finding.reason.code)], sure(finding))
    out["sentences"] = min(1.0, len(parts(evidence.text)) / 20)
    return {**out, **_words(frames(claim, evidence.text))}


def sure(finding: Finding) -> float:
    """How sure a check is, from 0 to 1: hints count nothing."""
    return min(1.0, max(0.0, (finding.weight - 0.3) / 0.4))


def _words(found: Sequence[Frame]) -> dict[str, float]:
    missing: list[float] = []
    total = exact = loose = 0.0
    ties = kept = near = run = swaps = 0
    for frame in found:
        for token in frame.sentence.tokens:
            if not token.content:
                continue
            value = weight(token.lower)
            match = frame.matches.get(token.index)
            total += value
            if match is None or match.strength < 0.5:
                lack = value * (1.0 - (match.strength if match else 0.0))
                missing.append(lack)
            elif match.strength >= SYNONYM + 0.1:
                exact += value
            else:
                loose += value
        one, two, three = _ties(frame)
        ties, kept, near = ties + one, kept + two, near + three
        run = max(run, _longest_gap(frame))
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
    for i, match in frame.matches.items():
        head = _content_head(frame.sentence, i)
        other = frame.matches.get(head)
        if other is None or head == i:
            continue
        ties += 1
        if other.sentence == match.sentence:
            source = frame.source(match)
            apart = _apart(source, match.token.index, other.token.index)
            kept += apart <= 3
            near += apart <= 5 or abs(match.token.index - other.token.index) <= 4
    return ties, kept, near


def _content_head(sentence: Sentence, i: int) -> int:
    head = sentence.tokens[i].head
    for _ in range(4):
        if head < 0 or sentence.tokens[head].content:
            return head
        head = sentence.tokens[head].head
    return head


def _apart(sentence: Sentence, one: int, two: int) -> int:
    """Number of arcs between two words of one sentence, at most 9."""
    if max(one, two) >= len(sentence.tokens):
        return 9
    steps: dict[int, int] = {}
    node, n = one, 0
    while node >= 0 and n < 9:
        steps[node] = n
        node, n = sentence.tokens[node].head, n + 1
    node, n = two, 0
    while node >= 0 and n < 9:
        if node in steps:
            return min(9, steps[node] + n)
        node, n = sentence.tokens[node].head, n + 1
    return 9


def _longest_gap(frame: Frame) -> int:
    """The most content words in a row that nothing accounts for."""
    longest = run = 0
    for token in frame.sentence.tokens:
        if not token.content:
            continue
        match = frame.matches.get(token.index)
        run = 0 if match is not None and match.strength >= 0.5 else run + 1
        longest = max(longest, run)
    return longest
