"""Replies that were paid for, kept by the hash of what was asked: SQLite in WAL mode.

A reply is written, synced and then used, so that a program killed at any moment has lost none. Several
processes may share a store: a reply is asked for under a lock on its key, which dies with its process.
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from briefing.errors import UsageError
from briefing.locks import KeyLocks

NAME = ".briefing/replies.sqlite"
_VERSION = 1
_OPENING = "f" * 15
_SCHEMA = """
CREATE TABLE replies (
    key TEXT PRIMARY KEY, prompt TEXT NOT NULL, model TEXT NOT NULL, endpoint TEXT NOT NULL,
    reply TEXT NOT NULL, stored REAL NOT NULL, used REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE pending (key TEXT PRIMARY KEY, prompt TEXT NOT NULL, request TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class Row:
    """A stored reply: ``reply`` is JSON that its writer understands."""

    key: str
    prompt: str
    model: str
    endpoint: str
    reply: str


@dataclass(frozen=True)
class Group:
    """Replies of one prompt and model. Times are seconds since 1970."""

    prompt: str
    model: str
    replies: int
    bytes: int
    oldest: float
    newest: float


class Store:
    """A store of replies. Safe for threads; close it when done. ``path`` None keeps it in memory.

    :raises UsageError: the file cannot be opened, or is something else
    """

    def __init__(self, path: Path | None = None, *, create: bool = True) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._used: set[str] = set()
        if path is not None and not create and not path.is_file():
            raise UsageError(f"{path}: no store here", "name one with --store, or build with a model first")
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._locks = KeyLocks(path.with_name(path.name + "-lock") if path else None)
            # SQLite does not wait for a lock when it turns to WAL: one process after the other.
            with self._locks.held(_OPENING):
                self._db = sqlite3.connect(path or ":memory:", timeout=30, check_same_thread=False)
                self._db.isolation_level = None
                self._prepare()
        except (OSError, sqlite3.Error) as error:
            raise UsageError(
                f"{path}: cannot be used as a store: {error}", "name another with --store"
            ) from None

    def _prepare(self) -> None:
        # The journal's mode first: it cannot change inside a transaction.
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        with self._transaction() as db:
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version > _VERSION:
                raise sqlite3.DatabaseError("written by a newer version of this program")
            if version == 0:
                for statement in _SCHEMA.split(";"):
                    db.execute(statement)
                db.execute("INSERT INTO meta VALUES ('salt', ?)", (secrets.token_hex(16),))
                db.execute(f"PRAGMA user_version = {_VERSION}")

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    @property
    def salt(self) -> str:
        """A secret of this store, made when it was made: no source can know it."""
        with self._lock:
            (salt,) = self._db.execute("SELECT value FROM meta WHERE name = 'salt'").fetchone()
        return str(salt)

    def get(self, key: str) -> str | None:
        """The stored reply."""
        with self._lock:
            row = self._db.execute("SELECT reply FROM replies WHERE key = ?", (key,)).fetchone()
            if row is None:
                return None
            self._used.add(key)
            return str(row[0])

    def put(self, row: Row) -> None:
        """Keep a reply; when this returns, it is on disk. A request of that key is pending no more."""
        now = time.time()
        with self._transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?, ?)",
                (row.key, row.prompt, row.model, row.endpoint, row.reply, now, now),
            )
            db.execute("DELETE FROM pending WHERE key = ?", (row.key,))

    @contextmanager
    def asking(self, key: str) -> Iterator[None]:
        """Nobody else, thread or process, asks for this key meanwhile."""
        with self._locks.held(key):
            yield

    def add_pending(self, key: str, prompt: str, request: str) -> None:
        """Remember a request that went into a batch file."""
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO pending VALUES (?, ?, ?)", (key, prompt, request))

    def pending(self, key: str) -> str | None:
        """The request of that key, if it went into a batch file and has no reply yet."""
        with self._lock:
            row = self._db.execute("SELECT request FROM pending WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def groups(self) -> list[Group]:
        """What is stored, by prompt and model."""
        with self._lock:
            rows = self._db.execute(
                "SELECT prompt, model, count(*), sum(length(reply)), min(stored), max(stored)"
                " FROM replies GROUP BY prompt, model ORDER BY prompt, model"
            ).fetchall()
        return [Group(*row) for row in rows]

    def prune(self, unused_for: float) -> int:
        """Remove replies not used for that many seconds; the number removed."""
        with self._transaction() as db:
            count = db.execute("DELETE FROM replies WHERE used <= ?", (time.time() - unused_for,)).rowcount
        with self._lock:
            self._db.execute("VACUUM")
        return count

    def close(self) -> None:
        with self._lock:
            # That a reply was used only matters to pruning: a busy store may forget it.
            with contextlib.suppress(sqlite3.Error):
                self._touch()
            self._db.close()
        self._locks.close()

    def _touch(self) -> None:
        with self._transaction() as db:
            now = time.time()
            db.executemany("UPDATE replies SET used = ? WHERE key = ?", [(now, key) for key in self._used])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
