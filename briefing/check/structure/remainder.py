"""Words of the claim that nothing in the evidence accounts for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.words import Token
from briefing.check.structure.acted import check_acted
from briefing.check.structure.added import check_added, check_brought_in, check_examples, check_joined
from briefing.check.structure.behest import check_behest
from briefing.check.structure.circumstance import check_circumstances
from briefing.check.structure.compound import check_compounds
from briefing.check.structure.exchanged import WRITERS, check_exchanged, check_modifiers, tells
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.portfolios import check_portfolios
from briefing.check.structure.possessed import check_possessed
from briefing.check.structure.subject import check_subject, governor
from briefing.check.values.paragraph import paragraph
from briefing.models import ReasonCode

# Missing words alone are no finding that the combination counts; it has figures of its own for them.
LISTED = 0.29
STRANGE, FOREIGN = 0.8, 0.9
"""Shares of a sentence's information without a counterpart.

Of faithful paraphrases one in a hundred lies above the first (more where all are heavy), of sentences about
something else four in five.
"""


class _Remainder:
    name = "remainder"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        missing: list[tuple[float, str]] = []
        total = worst = 0.0
        sure: list[Finding] = []
        for frame in each(claim, evidence):
            sure.extend(check_exchanged(frame))
            sure.extend(check_modifiers(frame))
            sure.extend(check_subject(frame, evidence))
            sure.extend(check_compounds(frame, evidence))
            sure.extend(check_added(frame))
            sure.extend(check_joined(frame))
            sure.extend(check_examples(frame))
            sure.extend(check_brought_in(frame))
            sure.extend(check_possessed(frame))
            sure.extend(check_behest(frame))
            sure.extend(check_acted(frame))
            sure.extend(check_portfolios(frame))
            sure.extend(check_circumstances(frame, claim, evidence))
            some, whole = unaccounted(frame)
            missing.extend(some)
            total += whole
            worst = max(worst, sum(w for w, _ in some) / whole if whole else 0.0)
        surest = [_known(f, evidence) for f in sorted(sure, key=lambda f: -f.weight)[:1]]
        if not missing:
            return surest
        share = sum(w for w, _ in missing) / total
        rows = ", ".join(f"“{text}”" for _, text in sorted(missing, key=lambda row: -row[0])[:4])
        little = "nearly nothing of this stands in the source; " if worst > STRANGE else ""
        message = f"{little}nothing in the source accounts for {rows}"
        pairs = [pair for frame in each(claim, evidence) for pair in swapped(frame)]
        theirs = pairs[0][1].text if pairs else ""
        if pairs:
            message += f"; where the claim says “{pairs[0][0].text}”, the source says “{theirs}”"
        mine = " ".join(text for _, text in missing)
        weight = _foreign(worst) or max(0.01, LISTED * share)
        return [*surest, finding(ReasonCode.REMAINDER, message, mine, theirs, weight)]


check_remainder = _Remainder()
MENTIONED = 0.2


def _known(found: Finding, evidence: Evidence) -> Finding:
    """Less sure of a word that the paragraph around the cited words has, or the title: it tells which fund or
    ceiling is meant."""
    mine = found.reason.claim_words or ""
    words = [w.lower().rstrip("s") for w in mine.split()]
    if not words:
        return found
    near = " ".join(f"{p.title} {paragraph(p)}" for p in evidence.passages).lower()
    return replace(found, weight=found.weight - MENTIONED) if all(w in near for w in words) else found


def _foreign(share: float) -> float:
    """How sure a sentence is about something else than the evidence: nearly nothing of it stands there."""
    if share <= STRANGE:
        return 0.0
    return min(0.7, 0.3 + 0.4 * (share - STRANGE) / (FOREIGN - STRANGE))


@lru_cache(maxsize=128)
def swapped(frame: Frame) -> list[tuple[Token, Token]]:
    """Words of the claim that stand where the source has another: on the same head, on the same side, of
    the same kind.

    "The nuclear strategy" for "the financial strategy". What the source's word is accounted for by is
    left out.
    """
    matches = frame.matches
    alone = [t for t in frame.missing if t.index not in matches and t.tag != "CD" and t.head >= 0]
    if not alone:
        return []
    taken = {id(m.token) for m in matches.values() if m.strength >= 0.5}
    out = []
    for token in alone:
        head = frame.matches.get(governor(frame.sentence, token))
        if head is None or head.strength < 0.8:
            continue
        source, place, kind = frame.source(head), head.token.index, token.tag[:2]
        for other in source.tokens[:place] if token.index < token.head else source.tokens[place:]:
            if (
                other.content
                and other.tag[:2] == kind
                and governor(source, other) == place
                and id(other) not in taken
            ):
                out.append((token, other))
                break
    return out


def unaccounted(frame: Frame) -> tuple[list[tuple[float, str]], float]:
    """Words without a counterpart with their weights, and the weight of all content words."""
    missing, total = [], 0.0
    words, matches = frame.sentence.tokens, frame.matches
    telling = frame.sentence.has(WRITERS)
    for i, value in frame.worth.items():
        token = words[i]
        if token.lemma in cues.SPEECH_CLASS or (telling and tells(frame.sentence, token)):
            continue
        lack = 1.0 - (matches[i].strength if i in matches else 0.0)
        total += value
        if lack > 0.25:
            missing.append((value * lack, token.text))
    return missing, total or 1.0
