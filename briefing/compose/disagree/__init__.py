"""Source against source: where two of them do not say the same. Flagged, never resolved."""

from briefing.compose.disagree.find import disagreements

__all__ = ["disagreements"]
