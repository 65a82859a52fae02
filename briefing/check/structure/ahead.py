"""One mechanism after the other over many sentences, instead of all of them over one sentence.

A check of one claim runs through some 300 rules with their tables, far more than a processor keeps at hand,
so that each claim fetches all of it again from memory. Asked of forty-eight claims in turn, a rule is fetched
once: a claim costs two thirds (measured by bench/speed.py). The answers wait on the frames until the checks
ask for them; what a mechanism finds depends on its frame alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Check
from briefing.check.structure import comparison, merged, modality, polarity, relation, role, scope
from briefing.check.structure.frame import Frame
from briefing.check.structure.panel import Panel

ASKED: dict[str, tuple[Panel, ...]] = {
    "merged": (merged.FRAMED,),
    "polarity": (polarity.FRAMED, polarity.HARDENED),
    "modality": (modality.FRAMED,),
    "role": (role.FRAMED,),
    "scope": (scope.FRAMED,),
    "relation": (relation.FRAMED,),
    "comparison": (comparison.FRAMED,),
}
"""By the name of the check."""


def ask_ahead(check: Check, frames: Sequence[Frame]) -> None:
    """Have the mechanisms of a check answer for some frames, if it has any that need nothing else."""
    for panel in ASKED.get(check.name, ()):
        panel.ask(frames)
