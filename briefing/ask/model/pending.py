"""Stands where a model would when nothing may be asked: notes what is missing."""

from __future__ import annotations

import threading
from typing import Any, TypeVar

from pydantic import BaseModel

from briefing.ask.model.request import Reply, Request

ValueT = TypeVar("ValueT", bound=BaseModel)


class NotStored(Exception):  # noqa: N818 (a signal inside the model path)
    """The reply to a request is not in the store, and asking is not allowed."""


class PendingModel:
    """Notes every request and answers none. ``requests`` holds them by key, in the order of their keys."""

    def __init__(self) -> None:
        self._requests: dict[str, Request[Any]] = {}
        self._lock = threading.Lock()

    def ask(self, request: Request[ValueT]) -> Reply[ValueT]:
        with self._lock:
            self._requests[request.key] = request
        raise NotStored(request.key)

    @property
    def requests(self) -> dict[str, Request[Any]]:
        with self._lock:
            return dict(sorted(self._requests.items()))
