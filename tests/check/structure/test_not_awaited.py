"""What the source will not wait for, told as what comes first."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "We cannot simply wait for the river to fall. We have to keep building the dam.",
        "She said the dam could be built once the river had fallen.",
    ),
    (
        "We cannot simply wait for the river to fall. We have to keep building the dam.",
        "She said that building the dam would begin when the river had fallen.",
    ),
    (
        "We cannot simply wait for the river to fall. We have to keep building the dam.",
        "She said the dam should be built only after the river falls.",
    ),
    (
        "We cannot simply wait for the river to fall. We have to keep building the dam.",
        "She urged them to wait until the river falls before building the dam.",
    ),
    (
        "Sooner or later the river will fall. But we can't sit back and wait for that. We have to keep building the dam.",
        "The dam should be built as soon as the river falls, as it must sooner or later.",
    ),
    (
        "Sooner or later the river will fall. But we can't sit back and wait for that. We have to keep building the dam.",
        "The river is bound to fall, she said, and so the villagers should wait for that before building the dam.",
    ),
    (
        "The town is building the dam without waiting for the state to approve the money.",
        "The town will build the dam after the state approves the money.",
    ),
    (
        "The town is building the dam rather than wait for the state to approve the money.",
        "The town will not build the dam until the state approves the money.",
    ),
    (
        "The town is building the dam rather than wait for the state to approve the money.",
        "The town will build the dam if the state approves the money.",
    ),
]
FAITHFUL = [
    (
        "We cannot simply wait for the river to fall. We have to keep building the dam.",
        "She said the dam had to be built before the river fell.",
    ),
    (
        "Sooner or later the river will fall. But we can't sit back and wait for that. We have to keep building the dam.",
        "The river would fall sooner or later, but waiting for that was no option; the dam had to be built.",
    ),
    (
        "Sooner or later the river will fall. But we can't sit back and wait for that. We have to keep building the dam.",
        "Instead of waiting for the river to fall, they should keep building the dam.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_no_claim_waits_for_what_the_source_does_not(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_a_claim_may_deny_the_waiting_too(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
