from __future__ import annotations

import threading

import pytest

from briefing.ask.model.gate import CircuitOpen, Gate, Limits, Stopped


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def gate(limits: Limits) -> tuple[Gate, Clock]:
    clock = Clock()
    return Gate(limits, clock=clock, sleep=clock.sleep), clock


def test_requests_a_minute_are_spread_evenly() -> None:
    door, clock = gate(Limits(rpm=30))
    times = []
    for _ in range(4):
        door.enter(0)
        times.append(clock.now - 1000)
    assert times == [0, 2, 4, 6]


def test_tokens_a_minute_hold_back_the_next_request() -> None:
    door, clock = gate(Limits(tpm=6000))
    times = []
    for tokens in (1000, 3000, 1):
        door.enter(tokens)
        times.append(clock.now - 1000)
    assert times == [0, 10, 40]


def test_a_pause_holds_for_whoever_comes_next() -> None:
    door, clock = gate(Limits())
    door.pause(30)
    door.pause(5)
    door.enter(0)
    assert clock.now == 1030


def test_failures_in_a_row_open_the_circuit_and_a_success_between_does_not() -> None:
    door, _ = gate(Limits(failures=3))
    for _ in range(2):
        door.failed()
    door.succeeded()
    for _ in range(2):
        door.failed()
    door.enter(0)
    door.failed()
    with pytest.raises(CircuitOpen):
        door.enter(0)


def test_a_stop_ends_every_wait_at_once() -> None:
    door = Gate()
    door.pause(60)
    left = threading.Event()

    def wait() -> None:
        with pytest.raises(Stopped):
            door.enter(0)
        left.set()

    threading.Thread(target=wait, daemon=True).start()
    assert not left.wait(0.05)
    door.stop()
    assert left.wait(1)
    with pytest.raises(Stopped):
        door.sleep(60)
