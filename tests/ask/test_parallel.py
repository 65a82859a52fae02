from __future__ import annotations

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from briefing.ask.parallel import DaemonExecutor, Parallel


def sleeper(seconds: float, value: int) -> int:
    time.sleep(seconds)
    return value


def test_answers_come_in_the_order_asked_whoever_is_first() -> None:
    executor = DaemonExecutor(3)
    delays = [0.03, 0.0, 0.01]
    calls = [lambda d=delay, n=number: sleeper(d, n) for number, delay in enumerate(delays)]
    assert Parallel(executor)(calls) == [0, 1, 2]
    executor.shutdown()


def test_no_more_threads_run_than_were_asked_for() -> None:
    executor, running, most = DaemonExecutor(2), [0], [0]
    lock = threading.Lock()

    def call() -> None:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        time.sleep(0.005)
        with lock:
            running[0] -= 1

    Parallel(executor)([call] * 12)
    executor.shutdown()
    assert most[0] == 2


@pytest.mark.parametrize("kind", [DaemonExecutor, ThreadPoolExecutor])
def test_the_first_error_cancels_what_has_not_begun(kind: type) -> None:
    begun: list[int] = []

    def fail() -> int:
        raise ValueError("no")

    def note(number: int) -> int:
        begun.append(number)
        return sleeper(0.01, number)

    executor = kind(1)
    with pytest.raises(ValueError, match="no"):
        Parallel(executor)([fail, *(lambda n=number: note(n) for number in range(50))])
    executor.shutdown()
    assert len(begun) < 50


def test_a_cancelled_queue_is_idle_at_once() -> None:
    executor = DaemonExecutor(1)
    held = threading.Event()
    first = executor.submit(held.wait, 5)
    later = [executor.submit(sleeper, 0, 1) for _ in range(5)]
    time.sleep(0.02)
    executor.shutdown(wait=False, cancel_futures=True)
    assert all(future.cancelled() for future in later)
    assert not executor.idle(0.02)
    held.set()
    assert executor.idle(1)
    assert first.result()


def test_a_call_that_never_ends_does_not_hold_up_the_exit() -> None:
    program = (
        "import time\nfrom briefing.ask.parallel import DaemonExecutor\n"
        "DaemonExecutor(1).submit(time.sleep, 60)\ntime.sleep(0.1)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], timeout=20, check=False).returncode == 0
