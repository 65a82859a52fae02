"""Who does what to whom, who says it, whether it is denied, and how settled it is: the structural checks."""

from briefing.check.structure.attitude import check_attitude
from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.figured import check_figured
from briefing.check.structure.merged import check_merged
from briefing.check.structure.modality import check_modality
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.relation import check_relation
from briefing.check.structure.remainder import check_remainder
from briefing.check.structure.role import check_role
from briefing.check.structure.scope import check_scope
from briefing.check.structure.speaker import check_speaker

STRUCTURE_CHECKS = (
    check_polarity,
    check_modality,
    check_role,
    check_speaker,
    check_attitude,
    check_scope,
    check_relation,
    check_comparison,
    check_merged,
    check_figured,
    check_remainder,
)

__all__ = [
    "STRUCTURE_CHECKS",
    "check_attitude",
    "check_comparison",
    "check_figured",
    "check_merged",
    "check_modality",
    "check_polarity",
    "check_relation",
    "check_remainder",
    "check_role",
    "check_scope",
    "check_speaker",
]
