"""Locks by key, between the threads of a process and between processes.

Between processes each key is one byte of a lock file, locked through the system (POSIX record locks): the
system lets go of it when the process dies, however it dies. Where there are no such locks (Windows) only
threads are kept apart; two processes may then ask the same question once each.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # pragma: no cover (Windows)
    fcntl = None  # type: ignore[assignment]

_POLL = 0.05


class KeyLocks:
    """Locks named by hexadecimal hashes. ``path`` None: between threads only."""

    def __init__(self, path: Path | None) -> None:
        self._busy: set[int] = set()
        self._free = threading.Condition()
        # One descriptor for the whole time: closing any descriptor of the file would drop all its locks.
        flags = os.O_RDWR | os.O_CREAT
        self._file = os.open(path, flags, 0o600) if path and fcntl else None

    @contextmanager
    def held(self, key: str) -> Iterator[None]:
        """Wait for the key and hold it."""
        place = int(key[:15], 16)
        with self._free:
            self._free.wait_for(lambda: place not in self._busy)
            self._busy.add(place)
        try:
            self._lock(place)
            try:
                yield
            finally:
                self._unlock(place)
        finally:
            with self._free:
                self._busy.discard(place)
                self._free.notify_all()

    def _lock(self, place: int) -> None:
        while self._file is not None:
            try:
                fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
            except OSError:
                time.sleep(_POLL)
            else:
                return

    def _unlock(self, place: int) -> None:
        if self._file is not None:
            fcntl.lockf(self._file, fcntl.LOCK_UN, 1, place)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
