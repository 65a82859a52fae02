"""The embedded analyst: selects whole source sentences, writes none of its own."""

from briefing.ask.extractive.analyst import ExtractiveAnalyst

__all__ = ["ExtractiveAnalyst"]
