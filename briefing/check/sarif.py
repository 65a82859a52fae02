"""Outcomes as a SARIF 2.1.0 log (OASIS Static Analysis Results Interchange Format), for code scanning."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from briefing.check.outcome import Outcome, Remark, Result
from briefing.check.plain import plain
from briefing.models import Strictness

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
RULES = {
    "no_citation": "A sentence or claim cites nothing.",
    "empty_claim": "The claim is empty.",
    "unknown_source": "The source named is not there or cannot be read.",
    "unknown_sentence": "A sentence is cited that the source does not have.",
    "quotation_missing": "The words quoted do not stand in the source.",
    "furniture": "The words cited are page furniture, not part of the article.",
    "other_language": "Claim and source are in different languages.",
    "too_long": "The claim is too long to be checked.",
    "quotation": "Words inside quotation marks do not stand in the words cited.",
    "number": "A number does not stand in the words cited, or belongs to something else.",
    "money": "An amount, its currency or its magnitude differs from the words cited.",
    "date": "A date, a time or an order of events differs from the words cited.",
    "name": "A name does not stand in the words cited.",
    "role": "Who does what to whom differs from the words cited.",
    "speaker": "Who said it, or how, differs from the words cited.",
    "polarity": "What is affirmed in one is denied in the other.",
    "modality": "How settled or certain it is differs from the words cited.",
    "scope": "How many or how much it is about differs from the words cited.",
    "comparison": "Which of two things is more, or less, differs from the words cited.",
    "relation": "A cause or an order is claimed that the words cited do not state.",
    "remainder": "Something is claimed that nothing in the words cited accounts for.",
    "judge": "The model that judges the claim does not find it supported.",
    "entailment": "The local entailment model, beside the checks, does not find it supported.",
    "receipt": "The receipt does not agree with its sources or with itself.",
    "line": "A line of the input is not a claim.",
}


def sarif(outcomes: Iterable[Outcome], strictness: Strictness = "normal") -> dict[str, Any]:
    """One run with a result for each remark; what cites nothing is a warning unless strictness is high."""
    results = [result for outcome in outcomes for result in _results(outcome, strictness)]
    names = list(RULES)
    rules = [{"id": name, "shortDescription": {"text": text}} for name, text in RULES.items()]
    for result in results:
        result["ruleIndex"] = names.index(result["ruleId"])
    driver = {"name": "brief", "version": version("briefing"), "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _results(outcome: Outcome, strictness: Strictness) -> Iterator[dict[str, Any]]:
    warning = outcome.result is Result.UNCITED and strictness != "high"
    for remark in outcome.remarks:
        yield {
            "ruleId": remark.code,
            "level": "warning" if warning else "error",
            "message": {"text": _message(outcome, remark)},
            "locations": [_location(outcome)],
        }
    for note in outcome.notes:
        yield {
            "ruleId": "receipt",
            "level": "note",
            "message": {"text": note},
            "locations": [_location(outcome)],
        }


def _message(outcome: Outcome, remark: Remark) -> str:
    parts = [remark.message]
    for who, words in (("claim", remark.claim_words), ("source", remark.source_words)):
        parts += [f"The {who}: “{words}”."] if words and words not in remark.message else []
    return plain(f"{outcome.result.value}: " + " ".join(parts))


def _location(outcome: Outcome) -> dict[str, Any]:
    region = {"startLine": outcome.line, "startColumn": outcome.column}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(outcome.path)}, "region": region}}


def _uri(path: str) -> str:
    if PurePath(path).is_absolute():
        return Path(path).as_uri()
    return quote(os.fsencode(PurePath(path).as_posix()))
