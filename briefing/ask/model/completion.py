"""Reads a chat completion: what a server (or a batch file) answered, as a Reply.

The SDK's own parsing raises three of the five outcomes away, tokens and text with them; so the body is read
here, in one place for every transport.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from briefing.ask.model.request import Failure, Message, Mode, Reply, Request, TokenUsage

ValueT = TypeVar("ValueT", bound=BaseModel)
_THINKING = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
_FENCED = re.compile(r"\A\s*```(?:json)?\s*\n(.*)\n\s*```\s*\Z", re.DOTALL)
_BYTES_PER_TOKEN = 4


class NotACompletion(ValueError):  # noqa: N818
    """The body is JSON, but no chat completion."""


class _Lenient(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Content(_Lenient):
    content: str | None = None
    refusal: str | None = None


class _Choice(_Lenient):
    finish_reason: str | None = None
    message: _Content


class _Tokens(_Lenient):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class _Completion(_Lenient):
    choices: list[_Choice]
    usage: _Tokens | None = None


def estimate_tokens(text: str) -> int:
    """Tokens of a text, estimated from its bytes: no vocabulary is fetched for it."""
    return -(-len(text.encode("utf-8", "surrogatepass")) // _BYTES_PER_TOKEN)


def estimate_messages(messages: tuple[Message, ...]) -> int:
    """Tokens of a conversation, with four for the frame of each message."""
    return sum(estimate_tokens(message.content) + 4 for message in messages)


def read_completion(body: Any, request: Request[ValueT], mode: Mode) -> Reply[ValueT]:
    """Turn a decoded body into a reply.

    :raises NotACompletion: it has not the form of a chat completion
    """
    try:
        completion = _Completion.model_validate(body)
    except ValidationError as error:
        raise NotACompletion(_said(body) or _first(error)) from None
    if not completion.choices:
        raise NotACompletion("no choices")
    choice = completion.choices[0]
    text = choice.message.content or ""
    usage = _usage(completion.usage, request, text)
    failure, message = _outcome(choice)
    if failure is not None:
        return Reply(None, failure, message, text=choice.message.refusal or text, usage=usage, mode=mode)
    try:
        value = parse_strictly(text, request.reply)
    except ValueError as error:
        return Reply(None, Failure.INVALID, str(error), text=text, usage=usage, mode=mode)
    return Reply(value, text=text, usage=usage, mode=mode)


def _outcome(choice: _Choice) -> tuple[Failure | None, str]:
    if choice.finish_reason == "length":
        return Failure.CUT_OFF, "the reply was longer than it may be"
    if choice.finish_reason == "content_filter":
        return Failure.FILTERED, "the provider's content filter withheld the reply"
    if choice.message.refusal:
        return Failure.REFUSED, choice.message.refusal
    return None, ""


def parse_strictly(text: str, kind: type[ValueT]) -> ValueT:
    """The text as a value: JSON and nothing else, but for one enclosing code fence or a leading thought.

    Nothing is mended: a reply that is almost JSON is not JSON.

    :raises ValueError: it is not; the message says where, in words fit to be sent back
    """
    bare = _THINKING.sub("", text)
    fenced = _FENCED.match(bare)
    bare = (fenced.group(1) if fenced else bare).strip()
    if not bare:
        raise ValueError("the reply is empty")
    try:
        return kind.model_validate_json(bare)
    except ValidationError as error:
        raise ValueError(_first(error)) from None


def _first(error: ValidationError) -> str:
    items = error.errors(include_url=False, include_context=False)
    shown = [
        f"{'.'.join(str(part) for part in item['loc'])}: {item['msg']}".lstrip(": ") for item in items[:3]
    ]
    more = f" (and {len(items) - 3} more)" if len(items) > 3 else ""
    return "; ".join(shown) + more


def _said(body: Any) -> str:
    """What a body that is an error says."""
    error = body.get("error") if isinstance(body, Mapping) else None
    if isinstance(error, Mapping):
        return str(error.get("message", ""))
    return error if isinstance(error, str) else ""


def _usage(tokens: _Tokens | None, request: Request[Any], text: str) -> TokenUsage:
    if tokens is None or tokens.prompt_tokens is None or tokens.completion_tokens is None:
        return TokenUsage(
            prompt=estimate_messages(request.messages), completion=estimate_tokens(text), estimated=True
        )
    return TokenUsage(prompt=tokens.prompt_tokens, completion=tokens.completion_tokens)
