"""The gate before the endpoint: rate limits, a pause shared by all threads, a circuit breaker, a stop.

Nothing here knows the vendor. Clock and sleep are handed in, so that tests need not wait.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass


class Stopped(Exception):  # noqa: N818 (not an error: the user asked for it)
    """The run is being stopped; waiting threads leave with this."""


class CircuitOpen(Exception):  # noqa: N818
    """Too many failures in a row: nothing more is asked. Carries what the last one said."""


@dataclass(frozen=True)
class Limits:
    """Requests and tokens a minute (None: no limit), and failures in a row until the circuit opens."""

    rpm: float | None = None
    tpm: float | None = None
    failures: int = 12


class Gate:
    """All threads of a run pass here before each attempt."""

    def __init__(
        self,
        limits: Limits = Limits(),
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._stop = threading.Event()
        self._sleep = sleep or self._interruptible
        self._lock = threading.Lock()
        self._next = 0.0
        self._paused_until = 0.0
        self._failures = 0
        self._last = ""

    def enter(self, tokens: int) -> None:
        """Wait for this attempt's turn.

        :raises Stopped: the run is being stopped
        :raises CircuitOpen: the endpoint has failed too often in a row
        """
        turn = self._reserve(tokens)
        while True:
            self.check()
            wait = max(turn, self._paused_until) - self._clock()
            if wait <= 0:
                return
            self._sleep(wait)

    def check(self) -> None:
        """Raise if nothing more may be asked."""
        if self._stop.is_set():
            raise Stopped
        if self._failures >= self._limits.failures:
            raise CircuitOpen(self._last)

    def _reserve(self, tokens: int) -> float:
        """The next free turn. Spreading requests evenly needs no memory of the last minute."""
        gaps = [60 / self._limits.rpm] if self._limits.rpm else []
        gaps += [60 * tokens / self._limits.tpm] if self._limits.tpm else []
        with self._lock:
            turn = max(self._next, self._clock())
            self._next = turn + max(gaps, default=0.0)
            return turn

    def pause(self, seconds: float) -> None:
        """Nobody asks before ``seconds`` have passed: the server said so to one, so it holds for all."""
        with self._lock:
            self._paused_until = max(self._paused_until, self._clock() + seconds)

    def sleep(self, seconds: float) -> None:
        """Wait, unless the run is stopped."""
        self._sleep(seconds)
        if self._stop.is_set():
            raise Stopped

    def succeeded(self) -> None:
        with self._lock:
            self._failures = 0

    def failed(self, why: str = "") -> None:
        with self._lock:
            self._failures += 1
            self._last = why

    def stop(self) -> None:
        """Let every waiting thread leave."""
        self._stop.set()

    def _interruptible(self, seconds: float) -> None:
        self._stop.wait(seconds)
