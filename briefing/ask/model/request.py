"""What is asked of a model and what comes back: frozen values, no vendor's types.

A request is logical: the same words under every transport. Its ``key`` names the reply in the store and
leaves out what does not determine the reply's content: the random boundary around material (a placeholder
here, filled in when sent) and the form in which the server is told about the reply's schema.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache, cached_property
from typing import Generic, Literal, Protocol, TypeVar

from pydantic import BaseModel

from briefing.models import Frozen

BOUNDARY = "\ue000boundary\ue001"
"""Stands for the boundary until a message is sent. Material has no private-use code points."""

ValueT = TypeVar("ValueT", bound=BaseModel)


class Message(Frozen):
    """One message of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


class Parameters(Frozen):
    """What else determines a reply. ``max_tokens`` bounds the reply and so its cost."""

    temperature: float | None = 0.0
    max_tokens: int = 4096


class Failure(StrEnum):
    """Why a reply holds no value. The set is closed."""

    REFUSED = "refused"
    CUT_OFF = "cut off"
    FILTERED = "filtered"
    INVALID = "invalid"
    UNAVAILABLE = "unavailable"


class Mode(StrEnum):
    """How the reply's schema was asked for, from the firmest to the loosest."""

    SCHEMA = "json_schema"
    OBJECT = "json_object"
    PLAIN = "plain text"


class TokenUsage(Frozen):
    """Tokens of one exchange. ``estimated`` when the server did not say."""

    prompt: int = 0
    completion: int = 0
    estimated: bool = False

    def __add__(self, other: TokenUsage) -> TokenUsage:
        return TokenUsage(
            prompt=self.prompt + other.prompt,
            completion=self.completion + other.completion,
            estimated=self.estimated or other.estimated,
        )

    @property
    def total(self) -> int:
        return self.prompt + self.completion


@dataclass(frozen=True)
class Request(Generic[ValueT]):
    """One question. ``prompt`` names the prompt file, ``stage`` the account its usage is booked under."""

    prompt: str
    messages: tuple[Message, ...]
    reply: type[ValueT]
    model: str
    parameters: Parameters = field(default_factory=Parameters)
    endpoint: str = ""
    stage: str = ""

    @cached_property
    def key(self) -> str:
        """SHA-256, hexadecimal, of all that determines the reply."""
        determinants = {
            "endpoint": self.endpoint,
            "model": self.model,
            "messages": [message.model_dump() for message in self.messages],
            "schema": self.schema,
            "parameters": self.parameters.model_dump(),
        }
        text = json.dumps(determinants, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def schema(self) -> dict[str, object]:
        """JSON Schema of the reply. Shared by all requests of its kind: not to be changed."""
        return _schema(self.reply)

    def sealed(self, salt: str) -> tuple[Message, ...]:
        """The messages with the boundary filled in.

        It derives from the key and a secret of the store: no source can foresee it (40 bits), yet asking
        again gives the same bytes.
        """
        digest = hmac.new(salt.encode(), self.key.encode(), hashlib.sha256).digest()
        secret = base64.b32encode(digest[:5]).decode().lower()
        return tuple(
            message.model_copy(update={"content": message.content.replace(BOUNDARY, secret)})
            for message in self.messages
        )

    def again(self, answer: str, objection: str) -> Request[ValueT]:
        """The same question, with the unusable answer and what was wrong with it."""
        more = (Message(role="assistant", content=answer), Message(role="user", content=objection))
        return replace(self, messages=(*self.messages, *more))


@dataclass(frozen=True)
class Reply(Generic[ValueT]):
    """An answer: a value, or a failure with a message. ``text`` is what the model wrote, word for word."""

    value: ValueT | None
    failure: Failure | None = None
    message: str = ""
    hint: str = ""
    text: str = ""
    usage: TokenUsage = field(default_factory=TokenUsage)
    mode: Mode = Mode.SCHEMA
    stored: bool = False
    """Came from the store: nothing was asked."""


@cache
def _schema(reply: type[BaseModel]) -> dict[str, object]:
    return reply.model_json_schema()


class Model(Protocol):
    """Answers requests. Failures are values; only a programmer's mistake or a stop raises."""

    def ask(self, request: Request[ValueT]) -> Reply[ValueT]: ...
