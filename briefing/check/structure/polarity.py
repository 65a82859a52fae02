"""Does the claim deny what the source affirms, or affirm what it denies?"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match, against, content
from briefing.check.language.scope import Standing
from briefing.check.language.thesaurus import BROADER, SYNONYM, opposite
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode


class _Polarity:
    name = "polarity"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(_denials(frame))
            found.extend(_opposites(frame))
        return found


check_polarity = _Polarity()


def _denials(frame: Frame) -> list[Finding]:
    """Words that are denied on one side only."""
    against_, for_ = [], []
    for i, match in frame.matches.items():
        token = frame.sentence.tokens[i]
        if match.strength < BROADER or token.lemma in cues.DENIERS or match.token.lemma in cues.DENIERS:
            continue
        here, there = frame.standing[i], frame.there(match)
        kind = token.tag[:2]
        weight = match.strength * (1.0 if kind in {"VB", "JJ"} else 0.6)
        if here.negative == there.negative:
            for_.append(weight)
        elif not _excused(frame, here, there, match):
            against_.append((weight, i, match, here, there))
    if not against_:
        return []
    against_.sort(key=lambda row: (-row[0], row[1]))
    weight, i, match, here, there = against_[0]
    total = sum(row[0] for row in against_)
    share = total / (total + 0.35 * sum(for_))
    token = frame.sentence.tokens[i]
    mine = _with(frame.sentence.tokens, here, token)
    theirs = _with(frame.source(match).tokens, there, match.token)
    message = f"the claim says “{mine}”, the source “{theirs}”"
    return [finding(ReasonCode.POLARITY, message, mine, theirs, min(1.0, weight * share))]


def _excused(frame: Frame, here: Standing, there: Standing, match: Match) -> bool:
    """A denial that the other side words differently: its negator is itself accounted for."""
    for denial in here.denials:
        if denial in frame.matches and frame.matches[denial].strength >= SYNONYM:
            return True
    return False


def _with(tokens: Sequence[Token], standing: Standing, token: Token) -> str:
    parts = sorted({*(tokens[k] for k in standing.denials), token}, key=lambda t: t.start)
    return " … ".join(t.text for t in parts)


def _opposites(frame: Frame) -> list[Finding]:
    """A word whose opposite stands in the evidence and that nothing else accounts for."""
    found = []
    for token in frame.sentence.tokens:
        if not content(token) and token.lower not in {
            "up",
            "down",
            "before",
            "after",
            "above",
            "below",
            "over",
            "under",
        }:
            continue
        if token.index in frame.matches and frame.matches[token.index].strength > 0.5:
            continue
        rivals = frame.evidence.opposites.get(token.lemma, ())
        for rival in rivals:
            if rival not in frame.evidence.lemmas or not opposite(token.lemma, rival):
                continue
            place, number = frame.evidence.lemmas[rival][0]
            there = frame.standings[number][place.index]
            if frame.standing[token.index].negative == there.negative and rival not in _covered(frame):
                message = f"the claim says “{token.text}”, the source “{place.text}”"
                found.append(finding(ReasonCode.POLARITY, message, token.text, place.text, 0.9))
                break
    return found[:1]


def _covered(frame: Frame) -> set[str]:
    """Lemmas of the evidence that some other word of the claim says too."""
    return {m.token.lemma for m in frame.matches.values() if m.strength >= SYNONYM} - {
        rival for t in frame.sentence.tokens for rival in against(t.lemma) if t.index in frame.matches
    }
