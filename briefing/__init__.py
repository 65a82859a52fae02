"""Policy briefs in which every sentence is traced to the exact words of a source."""

from briefing import check

__all__ = ["check"]
