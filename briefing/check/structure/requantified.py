"""A word of quantity exchanged for another, all else being kept: "any of the three" for "all three"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.cues import DENIERS
from briefing.check.structure.edits import edits
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.needing import needed
from briefing.check.structure.quantifier import TURNING
from briefing.models import ReasonCode

KINDS = {
    word: kind
    for kind, words in {
        "all": "all both each every everyone everybody everything",
        "any": "any either",
        "none": "no none neither nobody nothing",
        "one": "one",
        "most": "most",
        "some": "some several certain various",
        "many": "many numerous",
        "few": "few",
    }.items()
    for word in words.split()
}
SHORT = 4


def check_exchanged(frame: Frame) -> list[Finding]:
    """ "Any of the three" in place of "all three", the words around being kept."""
    found = edits(frame)
    changed = [t for edit in found for t in (*edit.mine, *edit.theirs)]
    if any(t.lower in TURNING or t.lemma in DENIERS for t in changed):
        return []
    for edit in found:
        if max(len(edit.mine), len(edit.theirs)) > SHORT:
            continue
        if needed(frame.sentence, frame.evidence.sentences[edit.number]):
            continue
        mine = [t for t in edit.mine if t.lower in KINDS]
        theirs = [t for t in edit.theirs if t.lower in KINDS]
        if len(mine) != 1 or len(theirs) != 1 or KINDS[mine[0].lower] == KINDS[theirs[0].lower]:
            continue
        one, two = mine[0].text, theirs[0].text
        message = f"the claim says “{one}”, the source “{two}”, with the same words around"
        return [finding(ReasonCode.SCOPE, message, one, two, 0.75)]
    return []
