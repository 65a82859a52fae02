"""A model for tests: answers from a queue and remembers what it was asked."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from briefing.ask.model.request import Failure, Reply, Request, TokenUsage

ValueT = TypeVar("ValueT", bound=BaseModel)
Answer = BaseModel | dict[str, Any] | Failure | Reply[Any] | Callable[[Request[Any]], Any]


class FakeModel:
    """Queue-driven model: each request takes the next answer.

    An answer is a value, a dict to be validated as one, a Failure, a whole Reply, or a function of the
    request giving one of these. An empty queue answers ``default``; without one, it is an AssertionError.
    ``history`` holds every request in the order asked. Safe for threads.
    """

    def __init__(self, *answers: Answer, default: Answer | None = None) -> None:
        self.queue: deque[Answer] = deque(answers)
        self.default = default
        self.history: list[Request[Any]] = []
        self._lock = threading.Lock()

    def ask(self, request: Request[ValueT]) -> Reply[ValueT]:
        with self._lock:
            self.history.append(request)
            answer = self.queue.popleft() if self.queue else self.default
        assert answer is not None, f"nothing queued for request {len(self.history)} ({request.prompt})"
        if callable(answer) and not isinstance(answer, type):
            answer = cast(Answer, answer(request))
        return _reply(answer, request)


def _reply(answer: Answer, request: Request[ValueT]) -> Reply[ValueT]:
    if isinstance(answer, Reply):
        return cast(Reply[ValueT], answer)
    if isinstance(answer, Failure):
        return Reply(None, answer, message=f"queued {answer}")
    value = request.reply.model_validate(answer.model_dump() if isinstance(answer, BaseModel) else answer)
    usage = TokenUsage(prompt=sum(len(m.content) for m in request.messages) // 4, completion=10)
    return Reply(value, text=value.model_dump_json(), usage=usage)
