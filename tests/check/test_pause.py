"""The garbage collector is paused during one check, and only then."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from briefing.check import support
from briefing.check.base import Evidence, Passage
from briefing.check.pause import collector_paused

EVIDENCE = Evidence((Passage(text="The council approved the harbour budget on Monday."),))


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    running = gc.isenabled()
    yield
    (gc.enable if running else gc.disable)()


def test_collector_is_paused_while_a_claim_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def look(claim: str, evidence: Evidence) -> tuple[()]:
        seen.append(gc.isenabled())
        return ()

    monkeypatch.setattr(support, "CHECKS", (look,))
    gc.enable()
    support.check_support("The budget was approved by the council.", EVIDENCE)
    assert seen == [False]
    assert gc.isenabled()


def test_collector_runs_again_after_a_check_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(claim: str, evidence: Evidence) -> tuple[()]:
        raise ZeroDivisionError

    monkeypatch.setattr(support, "CHECKS", (fail,))
    gc.enable()
    with pytest.raises(ZeroDivisionError):
        support.check_support("The budget was approved by the council.", EVIDENCE)
    assert gc.isenabled()


def test_collector_that_a_program_has_switched_off_stays_off() -> None:
    gc.disable()
    support.check_support("The budget was approved by the council.", EVIDENCE)
    assert not gc.isenabled()


def test_pauses_within_one_another_end_with_the_outer_one() -> None:
    gc.enable()
    with collector_paused():
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
