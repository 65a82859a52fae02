"""Runs independent questions side by side on one Executor; results in order, stops at the first error.

Threads of the default executor are daemons: an answer that will not come cannot hold up the program's end.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Executor, Future, wait
from functools import partial
from typing import Any, Protocol, TypeVar

ValueT = TypeVar("ValueT")
GRACE = 0.3
"""Seconds that answers under way are given to arrive and be stored after Ctrl-C."""


class Runner(Protocol):
    """Calls functions of no arguments, possibly side by side; answers in the order given."""

    def __call__(self, calls: Sequence[Callable[[], ValueT]]) -> list[ValueT]: ...


def in_turn(calls: Sequence[Callable[[], ValueT]]) -> list[ValueT]:
    """The plainest runner."""
    return [call() for call in calls]


class Parallel:
    """A runner on an executor. ``stop`` is called when a run is given up, so that waiting threads leave."""

    def __init__(self, executor: Executor, stop: Callable[[], None] = lambda: None) -> None:
        self._executor = executor
        self._stop = stop

    def __call__(self, calls: Sequence[Callable[[], ValueT]]) -> list[ValueT]:
        futures = [self._executor.submit(call) for call in calls]
        try:
            wait(futures, return_when=FIRST_EXCEPTION)
        except BaseException:
            self._give_up(futures, GRACE)
            raise
        failed = next((future for future in futures if future.done() and future.exception()), None)
        if failed is not None:
            for future in futures:
                future.cancel()
            wait(futures)
        return [future.result() for future in ([failed] if failed else futures)]

    def _give_up(self, futures: Sequence[Future[Any]], grace: float) -> None:
        for future in futures:
            future.cancel()
        self._stop()
        wait(futures, timeout=grace)


class DaemonExecutor(Executor):
    """A pool of daemon threads. (ThreadPoolExecutor's threads are joined when the interpreter exits.)"""

    def __init__(self, jobs: int) -> None:
        self._work: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._jobs = jobs
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._finished = threading.Condition()
        self._open = 0
        self._closed = False

    def submit(self, fn: Callable[..., ValueT], /, *args: Any, **kwargs: Any) -> Future[ValueT]:
        future: Future[ValueT] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if len(self._threads) < self._jobs:
                thread = threading.Thread(target=self._serve, daemon=True, name=f"ask-{len(self._threads)}")
                self._threads.append(thread)
                thread.start()
        with self._finished:
            self._open += 1
        self._work.put((future, partial(fn, *args, **kwargs)))
        return future

    def _serve(self) -> None:
        while (work := self._work.get()) is not None:
            _fulfil(*work)
            self._done()

    def _done(self) -> None:
        with self._finished:
            self._open -= 1
            self._finished.notify_all()

    def _next(self) -> tuple[Future[Any], Callable[[], Any]] | None:
        try:
            return self._work.get_nowait()
        except queue.Empty:
            return None

    def idle(self, seconds: float) -> bool:
        """Wait until nothing is under way, but not longer than that."""
        with self._finished:
            return self._finished.wait_for(lambda: self._open == 0, seconds)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        with self._lock:
            self._closed = True
        while cancel_futures and (work := self._next()) is not None:
            work[0].cancel()
            self._done()
        for _ in self._threads:
            self._work.put(None)
        if wait:
            for thread in self._threads:
                thread.join()


def _fulfil(future: Future[ValueT], call: Callable[[], ValueT]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(call())
    except BaseException as error:  # noqa: BLE001 (it belongs to whoever asks for the result)
        future.set_exception(error)
