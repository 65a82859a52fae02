"""The one module that imports openai and tenacity: sends a request, retries, and answers with a Reply."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import openai
import tenacity
from pydantic import BaseModel, SecretStr

from briefing.ask.model.capabilities import Capabilities
from briefing.ask.model.completion import NotACompletion, estimate_messages, read_completion
from briefing.ask.model.endpoint import shown
from briefing.ask.model.gate import CircuitOpen, Gate
from briefing.ask.model.request import Failure, Message, Mode, Reply, Request
from briefing.ask.model.trouble import (
    RESUME,
    RateLimited,
    Unavailable,
    brief_words,
    is_filtered,
    is_page,
    refusal,
)

ValueT = TypeVar("ValueT", bound=BaseModel)
_SECURE = "check http or https in --base-url, and the server's certificate"
_START = "start the server or give --base-url"


@dataclass(frozen=True)
class Patience:
    """How often a request is tried and how long is waited: ``first`` seconds, doubled each time, at most
    ``longest``, and a random part less. ``timeout`` is for one attempt."""

    attempts: int = 8
    first: float = 0.5
    longest: float = 20.0
    timeout: float = 120.0


class OpenAIModel:
    """Any endpoint that speaks chat completions. Safe for threads; close it when done.

    Redirects are not followed (they would carry the key elsewhere), and with ``direct`` no proxy from the
    environment is used, so that a loopback address stays on this machine.
    """

    def __init__(
        self,
        base_url: str,
        api_key: SecretStr,
        *,
        gate: Gate,
        capabilities: Capabilities,
        salt: str,
        patience: Patience = Patience(),
        direct: bool = False,
    ) -> None:
        self._place = shown(base_url)
        self._gate = gate
        self._capabilities = capabilities
        self._salt = salt
        self._patience = patience
        self._answered = False
        self._client = openai.OpenAI(
            api_key=api_key.get_secret_value() or "none",
            base_url=base_url,
            max_retries=0,
            http_client=openai.DefaultHttpx2Client(
                timeout=patience.timeout, follow_redirects=False, trust_env=not direct
            ),
        )

        # Raw: the SDK's own parsing would raise the usage and the words of a failed reply away.
        self._completions = self._client.chat.completions.with_raw_response

    def close(self) -> None:
        self._client.close()

    def ask(self, request: Request[ValueT]) -> Reply[ValueT]:
        messages = request.sealed(self._salt)
        try:
            return self._retrying()(self._attempt, request, messages)
        except Unavailable as trouble:
            message, hint = f"{self._place}: {trouble.message}", trouble.hint
        except CircuitOpen as opened:
            message, hint = f"{self._place}: too many failures in a row, the last: {opened}", RESUME
        return Reply(None, Failure.UNAVAILABLE, message, hint)

    def _retrying(self) -> tenacity.Retrying:
        pause = tenacity.wait_random_exponential(multiplier=self._patience.first, max=self._patience.longest)
        return tenacity.Retrying(
            stop=tenacity.stop_after_attempt(self._patience.attempts),
            retry=tenacity.retry_if_exception(lambda error: isinstance(error, Unavailable) and error.again),
            wait=self._asked_for(pause),
            sleep=self._gate.sleep,
            reraise=True,
        )

    def _asked_for(
        self, pause: Callable[[tenacity.RetryCallState], float]
    ) -> Callable[[tenacity.RetryCallState], float]:
        """What the server asked for, else the exponential pause; after 429 everybody waits, at the gate."""

        def wait(state: tenacity.RetryCallState) -> float:
            trouble = state.outcome.exception() if state.outcome else None
            asked = trouble.wait if isinstance(trouble, Unavailable) else None
            seconds = pause(state) if asked is None else asked
            if not isinstance(trouble, RateLimited):
                return seconds
            self._gate.pause(seconds)
            return 0.0

        return wait

    def _attempt(self, request: Request[ValueT], messages: tuple[Message, ...]) -> Reply[ValueT]:
        """One try; more only where a refusal teaches another form to ask in."""
        while True:
            self._gate.enter(estimate_messages(messages) + request.parameters.max_tokens)
            mode = self._capabilities.mode
            body = self._capabilities.body(request, messages, mode)
            try:
                reply = self._exchange(request, body, mode)
            except openai.APIStatusError as error:
                said = _words(error)
                if is_filtered(error.code or "", said):
                    self._gate.succeeded()
                    return Reply(None, Failure.FILTERED, brief_words(said), mode=mode)
                if not self._capabilities.learn(error.status_code, said, mode, body):
                    raise self._noted(_refusal(error, said)) from None
            except openai.APIConnectionError as error:
                raise self._noted(self._unreached(error)) from None
            except Unavailable as trouble:
                raise self._noted(trouble) from None
            else:
                self._succeeded(reply, mode, estimate_messages(messages))
                return reply

    def _exchange(self, request: Request[ValueT], body: dict[str, Any], mode: Mode) -> Reply[ValueT]:
        if mode is Mode.SCHEMA:
            raw = self._completions.parse(**body, response_format=request.reply)
        else:
            raw = self._completions.create(**body)
        try:
            return read_completion(json.loads(raw.content), request, mode)
        except NotACompletion as error:
            raise Unavailable(f"the answer is no chat completion: {brief_words(str(error))}") from None
        except ValueError:
            raise _not_json(raw.text) from None

    def _succeeded(self, reply: Reply[Any], mode: Mode, estimate: int) -> None:
        self._answered = True
        self._gate.succeeded()
        if not reply.usage.estimated and reply.usage.prompt * 2 < estimate:
            self._capabilities.note(
                "the endpoint counts less than half the tokens a prompt must have: it may have cut the prompt"
            )
        if reply.failure is not Failure.INVALID:
            self._capabilities.proven(mode)
        elif mode is Mode.SCHEMA:
            self._capabilities.lower(mode, "takes json_schema but does not keep to it")

    def _noted(self, trouble: Unavailable) -> Unavailable:
        if not isinstance(trouble, RateLimited):
            self._gate.failed(trouble.message)
        return trouble

    def _unreached(self, error: openai.APIConnectionError) -> Unavailable:
        if isinstance(error, openai.APITimeoutError):
            return Unavailable(f"no answer within {self._patience.timeout:g} s", f"raise --timeout; {RESUME}")
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, ConnectionRefusedError) or "refused" in str(cause).lower():
                return Unavailable(
                    "connection refused", RESUME if self._answered else _START, again=self._answered
                )
            if "name or service" in str(cause).lower() or "getaddrinfo" in str(cause).lower():
                return Unavailable("no such host", "check --base-url", again=self._answered)
            if isinstance(cause, ssl.SSLError):
                said = brief_words(cause.reason or str(cause), 80)
                return Unavailable(f"no secure connection ({said})", _SECURE, again=self._answered)
            cause = cause.__cause__ or cause.__context__
        return Unavailable(f"the connection broke ({brief_words(str(error.__cause__ or error))})")


def _refusal(error: openai.APIStatusError, said: str) -> Unavailable:
    headers = {name.lower(): value for name, value in error.response.headers.items()}
    return refusal(error.status_code, said, error.code or "", headers)


def _words(error: openai.APIStatusError) -> str:
    """What the server said, whatever form it said it in; a web page says nothing."""
    body = error.body
    if isinstance(body, dict):
        inner = body.get("error", body)
        said = inner.get("message", inner) if isinstance(inner, dict) else inner
        return said if isinstance(said, str) else json.dumps(said, default=str)
    return "" if is_page(error.response.text) else error.response.text


def _not_json(text: str) -> Unavailable:
    if is_page(text):
        return Unavailable(
            "answered a web page, not JSON",
            "give --base-url the API's address, usually ending in /v1",
            again=False,
        )
    return Unavailable(f"answered malformed JSON ({brief_words(text, 60)})")
