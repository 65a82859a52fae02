"""The hard checks: values that must stand in the evidence as they are."""

from __future__ import annotations

from briefing.check.base import Check
from briefing.check.values.dates import dates
from briefing.check.values.name import name
from briefing.check.values.number import number
from briefing.check.values.quotation import quotation

VALUE_CHECKS: tuple[Check, ...] = (quotation, number, dates, name)

__all__ = ["VALUE_CHECKS"]
