"""Puts a prompt to a model: renders it, asks, asks once more where the answer could not be used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel

from briefing.ask.model.request import Failure, Model, Parameters, Reply, Request
from briefing.ask.prompts import PromptLibrary
from briefing.errors import ModelError

ValueT = TypeVar("ValueT", bound=BaseModel)
_ECHO = 2000
"""Characters of an unusable answer that are shown to the model again."""


@dataclass(frozen=True)
class Asker:
    """A model, the prompts, and what all requests of a run have in common."""

    model: Model
    prompts: PromptLibrary
    name: str
    endpoint: str = ""
    parameters: Parameters = field(default_factory=Parameters)

    def request(
        self, prompt: str, reply: type[ValueT], *, stage: str = "", **values: object
    ) -> Request[ValueT]:
        """The request a prompt makes with these values.

        :raises UsageError: the prompt needs a value that it is not given
        """
        return Request(
            prompt=prompt,
            messages=self.prompts.load(prompt).messages(**values),
            reply=reply,
            model=self.name,
            parameters=self.parameters,
            endpoint=self.endpoint,
            stage=stage or prompt,
        )

    def ask(
        self, request: Request[ValueT], objection: Callable[[ValueT], str] = lambda value: ""
    ) -> Reply[ValueT]:
        """The reply; an unusable one is objected to once. The same answer bought twice would help nobody.

        :param objection: what is wrong with a value of the right form, or ""
        :raises ModelError: the endpoint cannot be used
        """
        reply = self._ask(request)
        wrong = reply.message if reply.failure is Failure.INVALID else ""
        if reply.value is not None:
            wrong = objection(reply.value)
        if not wrong:
            return reply
        said = self.prompts.load("again").messages(objection=wrong)[-1].content
        second = self._ask(request.again(reply.text[:_ECHO], said))
        return second if second.value is not None or reply.value is None else reply

    def _ask(self, request: Request[ValueT]) -> Reply[ValueT]:
        reply = self.model.ask(request)
        if reply.failure is Failure.UNAVAILABLE:
            raise ModelError(reply.message, reply.hint, retryable=True)
        return reply


def explain(reply: Reply[Any]) -> str:
    """Why a reply holds no value, in words for the reader."""
    words = {
        Failure.REFUSED: "the model refused to answer",
        Failure.CUT_OFF: "the model's answer was cut off at its longest permitted length",
        Failure.FILTERED: "the provider's content filter withheld the answer",
        Failure.INVALID: "the model's answer was twice not in the form asked for",
    }
    said = words.get(reply.failure, "the model gave no answer") if reply.failure else ""
    return f"{said} ({reply.message})" if reply.failure is Failure.INVALID else said
