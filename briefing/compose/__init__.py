"""Stage 5: checked claims to a brief; its own sentences are checked again before they are printed."""

from briefing.compose.brief import Parts, compose

__all__ = ["Parts", "compose"]
