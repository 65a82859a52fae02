"""What the endpoint turned out to understand: noticed once, remembered for the run."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Mapping
from typing import Any

from briefing.ask.model.request import Message, Mode, Request

_LOWER = {Mode.SCHEMA: Mode.OBJECT, Mode.OBJECT: Mode.PLAIN}
_ABOUT_FORMAT = re.compile(
    r"response_format|json_schema|json_object|json schema|structured output|grammar|'text' or 'json_object'",
    re.IGNORECASE,
)
_ABOUT_LENGTH = re.compile(r"max_tokens|max_completion_tokens", re.IGNORECASE)
_ABOUT_ELSE = re.compile(r"context|too long|too large|\bmodel\b|api key|quota|billing", re.IGNORECASE)
_ABOUT_TEMPERATURE = re.compile(r"\btemperature\b", re.IGNORECASE)


class Capabilities:
    """The forms in which an endpoint takes a request. Safe for threads.

    ``notify`` gets one sentence for each thing noticed; ``notices`` keeps them in order.
    """

    def __init__(self, notify: Callable[[str], None] = lambda _: None) -> None:
        self.mode = Mode.SCHEMA
        self.length_field = "max_tokens"
        self.takes_temperature = True
        self.notices: list[str] = []
        self._proven: set[Mode] = set()
        self._notify = notify
        self._lock = threading.Lock()

    def body(self, request: Request[Any], messages: tuple[Message, ...], mode: Mode) -> dict[str, Any]:
        """The body of a request; under ``Mode.SCHEMA`` the SDK adds the form of the reply."""
        body: dict[str, Any] = {
            "model": request.model,
            "messages": [message.model_dump() for message in self._told(request, messages, mode)],
            self.length_field: request.parameters.max_tokens,
        }
        if self.takes_temperature and request.parameters.temperature is not None:
            body["temperature"] = request.parameters.temperature
        if mode is Mode.OBJECT:
            body["response_format"] = {"type": "json_object", "schema": request.schema}
        return body

    def _told(self, request: Request[Any], messages: tuple[Message, ...], mode: Mode) -> tuple[Message, ...]:
        if mode is Mode.SCHEMA:
            return messages
        schema = json.dumps(request.schema, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        first = messages[0]
        told = first.model_copy(update={"content": f"{first.content}\nThe reply's JSON Schema: {schema}"})
        return (told, *messages[1:])

    def proven(self, mode: Mode) -> None:
        """A reply came under this mode."""
        self._proven.add(mode)

    def learn(self, status: int, said: str, mode: Mode, sent: Mapping[str, Any]) -> bool:
        """Whether a refusal of the body ``sent`` taught something, so that another form may pass."""
        if status == 400 and _ABOUT_LENGTH.search(said) and "max_tokens" in sent:
            self._swap_length_field()
            return True
        if status == 400 and _ABOUT_TEMPERATURE.search(said) and "temperature" in sent:
            self._drop_temperature()
            return True
        vague = status in (400, 415, 422, 501) and not _ABOUT_ELSE.search(said)
        if _ABOUT_FORMAT.search(said) or (vague and mode not in self._proven):
            return self.lower(mode, f"refuses {mode} ({status})")
        return False

    def unproven(self, mode: Mode) -> bool:
        """Whether no reply came under this mode yet and a looser one is left to try."""
        return mode in _LOWER and mode not in self._proven

    def lower(self, mode: Mode, why: str) -> bool:
        """Go one mode down from ``mode``, if another thread has not. False when there is none below."""
        if mode not in _LOWER:
            return False
        with self._lock:
            if self.mode is mode:
                self.mode = _LOWER[mode]
                self._note(f"the endpoint {why}; asking for {self.mode} with the schema in the prompt")
        return True

    def note(self, sentence: str) -> None:
        """Say and keep a sentence, once."""
        with self._lock:
            self._note(sentence)

    def _note(self, sentence: str) -> None:
        if sentence not in self.notices:
            self.notices.append(sentence)
            self._notify(sentence)

    def _swap_length_field(self) -> None:
        with self._lock:
            self.length_field = "max_completion_tokens"
            self._note("the endpoint wants max_completion_tokens in place of max_tokens")

    def _drop_temperature(self) -> None:
        with self._lock:
            self.takes_temperature = False
            self._note("the endpoint does not take a temperature; its own is used")
