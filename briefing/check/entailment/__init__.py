"""A local entailment model (ONNX) beside the checks: optional, off by default, nothing leaves the machine."""

from __future__ import annotations

from briefing.check.entailment.model import EntailmentModel, open_entailment

__all__ = ["EntailmentModel", "open_entailment"]
