"""Who does what to whom: subject and object swapped, or another agent."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Predicate
from briefing.check.structure.frame import Frame, counterparts, each, finding
from briefing.models import ReasonCode


class _Role:
    name = "role"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            for predicate in frame.sentence.predicates:
                found.extend(_compare(frame, predicate))
        return sorted(found, key=lambda f: -f.weight)[:1]


check_role = _Role()


def _compare(frame: Frame, predicate: Predicate) -> list[Finding]:
    worst: Finding | None = None
    for other, number in counterparts(frame, predicate):
        result = _held(frame, predicate, other, number)
        if result is None:
            return []
        if worst is None or result.weight < worst.weight:
            worst = result
    return [worst] if worst else []


def _targets(frame: Frame, places: Sequence[int], number: int) -> set[int]:
    """Where the evidence's sentence has the words at these places of the claim."""
    out = set()
    for i in places:
        match = frame.matches.get(i)
        if match is not None and match.strength >= 0.8:
            lemma = match.token.lemma
            out |= {t.index for t in frame.evidence.sentences[number].tokens if t.lemma == lemma}
    return out


def _held(frame: Frame, mine: Predicate, other: Predicate, number: int) -> Finding | None:
    """None if nothing speaks against ``mine`` being what ``other`` says."""
    source = frame.evidence.sentences[number]
    subjects, objects = _targets(frame, mine.subjects, number), _targets(frame, mine.objects, number)
    theirs_s, theirs_o = set(other.subjects), {*other.objects, *(k for _, k in other.obliques)}
    swapped = (
        (subjects & theirs_o and not subjects & theirs_s),
        (objects & theirs_s and not objects & set(other.objects)),
    )
    verb = frame.sentence.tokens[mine.verb]
    if swapped[0] or swapped[1]:
        who = [frame.sentence.tokens[i].text for i in (mine.subjects if swapped[0] else mine.objects)]
        whom = [source.tokens[i].text for i in sorted(theirs_s)]
        message = f"in the claim “{' and '.join(who)}” has another part in “{verb.text}” than in the source"
        weight = 1.0 if swapped[0] and swapped[1] else 0.7
        return finding(ReasonCode.ROLE, message, f"{' '.join(who)} … {verb.text}", " ".join(whom), weight)
    if subjects and theirs_s and not subjects & theirs_s:
        who = [frame.sentence.tokens[i].text for i in mine.subjects]
        whom = [source.tokens[i].text for i in sorted(theirs_s)]
        message = (
            f"the claim has “{' and '.join(who)}” do it, the source “{' and '.join(whom)}” (“{verb.text}”)"
        )
        return finding(ReasonCode.ROLE, message, " ".join(who), " ".join(whom), 0.5)
    return None
