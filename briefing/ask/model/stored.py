"""A model that remembers: looks in the store before it asks, and stores a reply before it is used."""

from __future__ import annotations

import json
import threading
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from briefing.ask.model.request import Failure, Mode, Model, Reply, Request, TokenUsage
from briefing.store import Row, Store

ValueT = TypeVar("ValueT", bound=BaseModel)


class StoredModel:
    """Wraps a model. Failed answers that were paid for are stored too; only UNAVAILABLE is asked for again.

    :param refresh: ask again for what was stored before this run
    """

    def __init__(self, model: Model, store: Store, *, refresh: bool = False) -> None:
        self._model = model
        self._store = store
        self._refresh = refresh
        self._fresh: set[str] = set()
        self._lock = threading.Lock()

    def ask(self, request: Request[ValueT]) -> Reply[ValueT]:
        known = self._look_up(request)
        if known is not None:
            return known
        with self._store.asking(request.key):
            known = self._look_up(request)  # another thread or process may have been quicker
            if known is not None:
                return known
            reply = self._model.ask(request)
            if reply.failure is not Failure.UNAVAILABLE:
                self._store.put(row(request, reply))
                with self._lock:
                    self._fresh.add(request.key)
            return reply

    def _look_up(self, request: Request[ValueT]) -> Reply[ValueT] | None:
        if self._refresh and request.key not in self._fresh:
            return None
        text = self._store.get(request.key)
        return None if text is None else thaw(text, request)


def row(request: Request[Any], reply: Reply[Any]) -> Row:
    """A reply as it is stored."""
    return Row(request.key, request.prompt, request.model, request.endpoint, freeze(reply))


def freeze(reply: Reply[Any]) -> str:
    """A reply as JSON."""
    return json.dumps(
        {
            "value": None if reply.value is None else reply.value.model_dump(mode="json"),
            "failure": reply.failure,
            "message": reply.message,
            "text": reply.text,
            "usage": reply.usage.model_dump(),
            "mode": reply.mode,
        },
        ensure_ascii=True,
        sort_keys=True,
    )


def thaw(text: str, request: Request[ValueT]) -> Reply[ValueT] | None:
    """A stored reply; None when it is damaged or of another form: then it is asked for again."""
    try:
        data = json.loads(text)
        value = None if data["value"] is None else request.reply.model_validate(data["value"])
        failure = None if data["failure"] is None else Failure(data["failure"])
        usage = TokenUsage.model_validate(data["usage"])
        mode = Mode(data["mode"])
    except (ValueError, KeyError, TypeError, ValidationError):
        return None
    return Reply(value, failure, data["message"], text=data["text"], usage=usage, mode=mode, stored=True)
