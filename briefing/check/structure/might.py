"""What might or is unlikely to happen, told as what would or will.

"Would" has no rank of its own: it may be "will" told later, or carry a condition that stands elsewhere.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.structure.condition import without_first
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

SURE = frozenset({"would", "will"})
DOUBT = frozenset({"might", "may", "could"})
CHANCE = frozenset({"unlikely", "likely"})
UNSURE = DOUBT | CHANCE
# Words that keep a doubt, or set a condition, somewhere in the claim.
KEPT = frozenset(
    "if unless whether may might could can perhaps possibly maybe possible potential potentially likely"
    " unlikely probably presumably conceivably risk danger threaten chance prospect possibility fear"
    " hope doubt seem appear tend apt should provided once until when were likelihood probability"
    " believe think able allow enable permit option right ready willing prepared want ask call propose"
    " consider sure unsure certain uncertain question wonder unclear clear guarantee whatever doubtful"
    " improbable sceptical skeptical odds".split()
)
# Who does not expect a thing has it as unlikely.
EXPECTING = frozenset("expect anticipate foresee envisage".split())
IFS = frozenset({"if", "unless"})
NOT = frozenset("not n't hardly scarcely nobody no".split())


def check_might(frame: Frame) -> list[Finding]:
    """The first verb that the claim has with "would" or "will" and the source with "might"."""
    if not frame.sentence.has(SURE) or not frame.evidence.has(UNSURE):
        return []
    words = frame.sentence.tokens
    doubts = [t for t in words if t.lemma in KEPT or t.lower in KEPT]
    if any(t.lower in IFS for t in doubts) and (
        frame.evidence.has(IFS) or any(map(without_first, frame.evidence.sentences))
    ):
        doubts = [t for t in doubts if t.lower not in IFS]  # under a condition on both sides
    if doubts or (frame.sentence.has(EXPECTING) and frame.sentence.has(NOT)):
        return []
    for i, match in frame.matches.items():
        if match.strength < 0.85 or not is_verb(words[i]) or frame.trust(match.sentence) < 0.6:
            continue
        if _before(frame.sentence, i, SURE) < 0 or frame.standing[i].negative != frame.there(match).negative:
            continue
        source = frame.source(match)
        if not is_verb(match.token):
            continue
        place = _before(source, match.token.index, UNSURE)
        if place < 0 or source.tokens[place].lower == "likely":
            continue
        if (
            source.tokens[place].lower in CHANCE
            and place + 1 < len(source.tokens)
            and source.tokens[place + 1].lower != "to"
        ):
            continue
        one, two = f"would {words[i].text}", f"{source.tokens[place].text} {match.token.text}"
        message = f"the source has “{two}” as possible, the claim “{one}” as certain"
        return [finding(ReasonCode.MODALITY, message, one, two, 0.7)]
    return []


def _before(sentence: Sentence, i: int, wanted: frozenset[str]) -> int:
    """Where one of some words stands before a verb, adverbs and auxiliaries between them; -1 if none does."""
    words = sentence.tokens
    for k in range(i - 1, max(-1, i - 5), -1):
        if words[k].lower in wanted:
            return k
        if words[k].lemma not in {"be", "have", "to", "not"} and words[k].tag != "RB":
            return -1
    return -1
