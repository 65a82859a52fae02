"""Batch files: what is not in the store goes out as OpenAI Batch API input, and its output comes back in.

Nothing is asked here. A build that meets a missing reply notes the request and goes on as far as it can; the
file then holds everything that the next step needs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.ask.model.completion import NotACompletion, read_completion
from briefing.ask.model.request import Failure, Message, Mode, Parameters, Reply, Request
from briefing.ask.model.stored import row
from briefing.ask.wire import REPLIES
from briefing.errors import BriefingError, OutputError, UsageError
from briefing.store import Store

URL = "/v1/chat/completions"


class PendingError(BriefingError):
    """A build stopped because replies are missing that a batch must bring."""

    exit_code = 4


def write_pending(requests: Mapping[str, Request[Any]], path: Path, store: Store) -> None:
    """Write the requests as Batch API input lines and remember them for the import.

    :raises OutputError: the file cannot be written
    """
    lines = [json.dumps(_line(request, store.salt), ensure_ascii=False) for request in requests.values()]
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}", "name a file elsewhere") from None
    for request in requests.values():
        store.add_pending(request.key, request.prompt, _logical(request))


def _line(request: Request[Any], salt: str) -> dict[str, Any]:
    schema = {"name": request.reply.__name__, "strict": True, "schema": request.schema}
    body: dict[str, Any] = {
        "model": request.model,
        "messages": [message.model_dump() for message in request.sealed(salt)],
        "max_completion_tokens": request.parameters.max_tokens,
        "response_format": {"type": "json_schema", "json_schema": schema},
    }
    if request.parameters.temperature is not None:
        body["temperature"] = request.parameters.temperature
    return {"custom_id": request.key, "method": "POST", "url": URL, "body": body}


def _logical(request: Request[Any]) -> str:
    return json.dumps(
        {
            "prompt": request.prompt,
            "messages": [message.model_dump() for message in request.messages],
            "reply": request.reply.__name__,
            "model": request.model,
            "parameters": request.parameters.model_dump(),
            "endpoint": request.endpoint,
        }
    )


@dataclass(frozen=True)
class Imported:
    """What an import did: replies stored, and complaints ("line 3: …") about the lines left out or odd."""

    stored: int
    left_out: int
    complaints: tuple[str, ...]


def import_replies(path: Path, store: Store) -> Imported:
    """Put Batch API output lines into the store. A bad line is reported by number and left out.

    :raises UsageError: the file cannot be read
    """
    stored, left_out, complaints = 0, 0, []
    for number, line in _lines(path):
        try:
            request, reply = _reply(line, store)
        except ValueError as error:
            left_out += 1
            complaints.append(f"line {number}: {error}")
            continue
        store.put(row(request, reply))
        stored += 1
        if reply.failure is not None:
            complaints.append(f"line {number}: {reply.failure}: {reply.message}")
    return Imported(stored, left_out, tuple(complaints))


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with path.open("rb") as file:
            yield from ((number, line) for number, line in enumerate(file, 1) if line.strip())
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read: {error.strerror}", "name a Batch API output file"
        ) from None


def _reply(line: bytes, store: Store) -> tuple[Request[Any], Reply[Any]]:
    """:raises ValueError: what is wrong with the line"""
    try:
        data = json.loads(line)
    except ValueError:
        raise ValueError("not JSON") from None
    if not isinstance(data, dict) or not isinstance(data.get("custom_id"), str):
        raise ValueError("no custom_id")
    known = store.pending(data["custom_id"])
    if known is None:
        stored = store.get(data["custom_id"]) is not None
        raise ValueError("has a reply already" if stored else "answers no pending request of this store")
    request = _request(json.loads(known))
    response = data.get("response")
    if data.get("error") or not isinstance(response, dict):
        raise ValueError(f"the request failed: {_said(data.get('error'))}")
    if response.get("status_code") != 200:
        raise ValueError(f"the request failed with status {response.get('status_code')}")
    try:
        reply = read_completion(response.get("body"), request, Mode.SCHEMA)
    except NotACompletion as error:
        raise ValueError(f"no chat completion: {error}") from None
    if reply.failure is Failure.INVALID:
        raise ValueError(f"not in the form asked for: {reply.message}")
    return request, reply


def _request(data: Mapping[str, Any]) -> Request[Any]:
    return Request(
        prompt=data["prompt"],
        messages=tuple(Message.model_validate(message) for message in data["messages"]),
        reply=REPLIES[data["reply"]],
        model=data["model"],
        parameters=Parameters.model_validate(data["parameters"]),
        endpoint=data["endpoint"],
    )


def _said(error: object) -> str:
    return str(error.get("message", error)) if isinstance(error, dict) else str(error or "no response")
