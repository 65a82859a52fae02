"""The hard checks: values that must stand in the evidence as they are."""

from __future__ import annotations

from briefing.check.base import Check
from briefing.check.values.number import duration, number

VALUE_CHECKS: tuple[Check, ...] = (number, duration)

__all__ = ["VALUE_CHECKS"]
