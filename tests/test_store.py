"""The store: what is put is there, for everybody, however a process ends."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from briefing.errors import UsageError
from briefing.store import Row, Store

KEY = "ab" * 32


def row(key: str = KEY, reply: str = '{"text": "hello"}', prompt: str = "summarise") -> Row:
    return Row(key, prompt, "copyist", "http://localhost/v1", reply)


def test_what_was_put_is_there_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "replies.sqlite"
    with Store(path) as store:
        store.put(row())
        salt = store.salt
    with Store(path) as store:
        assert store.get(KEY) == '{"text": "hello"}'
        assert store.get("cd" * 32) is None
        assert store.salt == salt
    with Store(tmp_path / "another") as other:
        assert other.salt != salt


def test_a_file_that_is_no_store_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are my notes, and no database at all. " * 50, encoding="utf-8")
    with pytest.raises(UsageError, match=r"notes\.txt: cannot be used as a store") as caught:
        Store(path)
    assert "--store" in str(caught.value)
    assert path.read_text(encoding="utf-8").startswith("These are my notes")


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "replies.sqlite"
    with Store(path) as store:
        store._db.execute("PRAGMA user_version = 99")
    with pytest.raises(UsageError, match="newer version"):
        Store(path)


def test_groups_and_pruning(tmp_path: Path) -> None:
    with Store(tmp_path / "s") as store:
        store.put(row())
        store.put(row("cd" * 32, prompt="merge"))
        assert [(group.prompt, group.replies) for group in store.groups()] == [("merge", 1), ("summarise", 1)]
        store._db.execute("UPDATE replies SET used = 0 WHERE prompt = 'merge'")
        assert store.prune(3600) == 1
        assert store.get(KEY) is not None
        assert store.prune(0) == 1
        assert store.groups() == []


def test_using_a_reply_saves_it_from_pruning(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with Store(path) as store:
        store.put(row())
        store._db.execute("UPDATE replies SET used = 0")
        store.get(KEY)
    with Store(path) as store:
        assert store.prune(3600) == 0


def test_one_thread_at_a_time_asks_for_a_key() -> None:
    store = Store()
    inside, most = [0], [0]

    def ask() -> None:
        with store.asking(KEY):
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            time.sleep(0.005)
            inside[0] -= 1

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store.close()
    assert most[0] == 1


HOLDER = textwrap.dedent(
    """
    import sys, time
    from pathlib import Path
    from briefing.store import Row, Store
    path, key, wait = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
    store = Store(path)
    with store.asking(key):
        print("holding", flush=True)
        if store.get(key) is None:
            time.sleep(wait)
            store.put(Row(key, "summarise", "copyist", "e", "one"))
            print("asked", flush=True)
        else:
            print("found", flush=True)
    store.close()
    """
)


def holder(path: Path, wait: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLDER, str(path), KEY, str(wait)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_two_processes_ask_once(tmp_path: Path) -> None:
    path = tmp_path / "s"
    both = [holder(path, 0.5), holder(path, 0.5)]
    said = sorted(process.communicate(timeout=30)[0].split()[-1] for process in both)
    assert said == ["asked", "found"]


def test_a_killed_process_lets_go_of_its_key(tmp_path: Path) -> None:
    path = tmp_path / "s"
    first = holder(path, 60)
    assert first.stdout is not None
    assert first.stdout.readline() == "holding\n"
    first.send_signal(signal.SIGKILL)
    first.wait()
    first.stdout.close()
    assert holder(path, 0).communicate(timeout=30)[0].split()[-1] == "asked"


def test_many_processes_may_open_a_new_store_at_once(tmp_path: Path) -> None:
    path = tmp_path / "s"
    processes = [holder(path, 0) for _ in range(5)]
    assert [process.communicate(timeout=60)[0].split()[0] for process in processes] == ["holding"] * 5
