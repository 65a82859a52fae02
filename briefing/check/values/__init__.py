"""The hard checks: values that must stand in the evidence as they are."""

from __future__ import annotations

from briefing.check.base import Check
from briefing.check.values.dates import dates
from briefing.check.values.number import number

VALUE_CHECKS: tuple[Check, ...] = (number, dates)

__all__ = ["VALUE_CHECKS"]
