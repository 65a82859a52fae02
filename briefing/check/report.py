"""Outcomes as text, JSON, JSON Lines or annotations of a GitHub Actions log (SARIF: see ``sarif.py``).

Text, GitHub and SARIF name what does not hold; JSON and JSON Lines carry every outcome. All but JSON and
SARIF stream: a line is out as soon as its outcome is in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from briefing.check.outcome import Outcome, Remark, Result, Tally
from briefing.check.plain import plain
from briefing.check.sarif import sarif

_LABELS = {
    Result.SUPPORTED: ("holds", "hold"),
    Result.UNSUPPORTED: ("does not hold", "do not hold"),
    Result.NOT_FOUND: ("cites what is not there", "cite what is not there"),
    Result.UNCITED: ("cites nothing", "cite nothing"),
    Result.ERROR: ("could not be checked", "could not be checked"),
}
_WORD = re.compile(r"[^\s“”(),;]+")
_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029]")


def render(form: str, outcomes: Iterable[Outcome], tally: Tally, path: str) -> Iterator[str]:
    """Lines of output in one of ``FORMATS``; ``tally`` is complete when they are."""
    return FORMATS[form](tally.watch(outcomes), tally, path)


def record(outcome: Outcome) -> dict[str, Any]:
    """One outcome for a program: {id, verdict, reasons, spans, score}, or with its text and
    place in a note; ``entailment`` when a local model was asked, ``notes`` when there are some.

    A line that could not be read is {id, line, error}.
    """
    if outcome.result is Result.ERROR:
        return {
            "id": outcome.id,
            "line": outcome.line,
            "error": "; ".join(r.message for r in outcome.remarks),
        }
    answer: dict[str, Any] = {
        "verdict": outcome.result.value,
        "reasons": [_reason(remark) for remark in outcome.remarks],
        "spans": [
            {"source": c.source, "start": c.start, "end": c.end, "exact": c.exact, "match": c.match.value}
            for c in outcome.spans
        ],
        "score": outcome.score,
    }
    if outcome.entailment is not None:
        answer["entailment"] = outcome.entailment.model_dump()
    if outcome.notes:
        answer["notes"] = list(outcome.notes)
    if outcome.is_claim:
        return {"id": outcome.id, **answer}
    return {"line": outcome.line, "column": outcome.column, "text": outcome.text, **answer}


def _reason(remark: Remark) -> dict[str, str]:
    return {
        "code": remark.code,
        "message": remark.message,
        "claim_words": remark.claim_words,
        "source_words": remark.source_words,
    }


def sentence(remark: Remark) -> str:
    """A remark in one line, with the words it is about where the message does not say them itself."""
    parts = [f"{remark.code}: {remark.message}"]
    for who, words in (("claim", remark.claim_words), ("source", remark.source_words)):
        if not _said(words, remark.message):
            parts.append(f"the {who}: “{_short(words)}”")
    return " ".join(plain(" — ".join(parts)).split())


def _said(words: str, message: str) -> bool:
    """Whether a message says all of these words itself."""
    return words in message or set(words.split()) <= set(_WORD.findall(message))


def _short(words: str, most: int = 160) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"


def _text(outcomes: Iterable[Outcome], tally: Tally, path: str) -> Iterator[str]:
    for outcome in outcomes:
        place = f"{outcome.path}:{outcome.line}:{outcome.column}:"
        name = f" {plain(str(outcome.id))}:" if outcome.id is not None else ""
        for remark in outcome.remarks:
            yield f"{place}{name} {outcome.result.value}: {sentence(remark)}"
        for note in outcome.notes:
            yield f"{outcome.path}: note: {note}"
    yield f"{path}: {_summary(tally)}"


def _summary(tally: Tally) -> str:
    if not tally.counts:
        return "nothing to check"
    if set(tally.counts) == {Result.SUPPORTED}:
        count = tally.counts.total()
        return f"all holds ({count} checked)" if count > 1 else "all holds"
    return ", ".join(
        f"{count} {labels[count > 1]}"
        for result, labels in _LABELS.items()
        if (count := tally.counts[result])
    )


def _json(outcomes: Iterable[Outcome], tally: Tally, path: str) -> Iterator[str]:
    results = [record(outcome) for outcome in outcomes]
    counts = {result.value: tally.counts[result] for result in Result}
    whole = {"file": path, "holds": not tally.failed, "counts": counts, "results": results}
    yield _dumped(whole, indent=2)


def _dumped(value: Any, indent: int | None = None) -> str:
    """JSON whose lines and control codes no reader can mistake: JSON itself need not escape some of them."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _BREAKS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _jsonl(outcomes: Iterable[Outcome], tally: Tally, path: str) -> Iterator[str]:
    return (_dumped(record(outcome)) for outcome in outcomes)


def _github(outcomes: Iterable[Outcome], tally: Tally, path: str) -> Iterator[str]:
    """Workflow commands; data and properties escaped as actions/toolkit's ``command.ts`` does."""
    for outcome in outcomes:
        level = "warning" if outcome.result is Result.UNCITED and tally.strictness != "high" else "error"
        for remark in outcome.remarks:
            place = f"file={_property(outcome.path)},line={outcome.line},col={outcome.column}"
            yield f"::{level} {place},title=brief check: {outcome.result.value}::{_data(sentence(remark))}"
        for note in outcome.notes:
            yield f"::notice file={_property(outcome.path)},title=brief check::{_data(note)}"
    yield f"{path}: {_summary(tally)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(outcomes: Iterable[Outcome], tally: Tally, path: str) -> Iterator[str]:
    yield _dumped(sarif(outcomes, tally.strictness), indent=2)


FORMATS: dict[str, Callable[[Iterable[Outcome], Tally, str], Iterator[str]]] = {
    "text": _text,
    "json": _json,
    "jsonl": _jsonl,
    "github": _github,
    "sarif": _sarif,
}
