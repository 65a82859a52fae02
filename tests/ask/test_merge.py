"""Merging on a fake model: ids to claims, and the tree of shortlists."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
import writer
from values import claim, spec

from briefing.ask.asking import Asker
from briefing.ask.claimlist import tokens
from briefing.ask.merge import merge
from briefing.ask.model.fake import FakeModel
from briefing.ask.model.request import Failure, Request
from briefing.ask.parallel import in_turn
from briefing.ask.prompts import PromptLibrary
from briefing.errors import ModelError
from briefing.models import Claim, ClaimKind

CLAIMS = [
    claim("The ferry may close.", kind=ClaimKind.RISK),
    claim("It carries 900 people.", "other"),
    claim("A quay opens."),
]


def copy(request: Request[Any]) -> dict[str, Any]:
    return writer.answer({"messages": [message.model_dump() for message in request.messages]})


def asker(model: FakeModel) -> Asker:
    return Asker(model, PromptLibrary(), "copyist")


def outline(**changes: Any) -> dict[str, Any]:
    statement = {"text": "It may close.", "claims": ["c1", "[c2]", "c77"]}
    takeaway = {
        "headline": "It may close",
        "headline_claim": "c1",
        "statements": [statement],
        "against": [],
        "status": "expected",
    }
    empty: dict[str, Any] = {"risks": [], "positions": [], "events": []}
    return {"bottom_line": [statement], "takeaways": [takeaway] * 3, **empty, **changes}


def test_numbers_on_the_list_become_claim_ids_and_unknown_ones_stay_visible() -> None:
    model = FakeModel(outline())
    result = merge(asker(model), CLAIMS, spec(), 10_000, in_turn)
    assert result.bottom_line[0].claims == (CLAIMS[0].id, CLAIMS[1].id, "c77")
    assert result.takeaways[0].headline_claim == CLAIMS[0].id
    user = model.history[0].messages[1].content
    assert "c1 | a | risk | null | The ferry may close." in user
    assert "c2 | b | finding | null | It carries 900 people." in user


def test_risks_positions_and_events_are_carried_over() -> None:
    statement = {"text": "It may close.", "claims": ["c1"]}
    risk = {
        "title": "Closure", "statements": [statement], "actor": "", "threatens": [1, 1, 0],
        "horizon": "May", "would_change": None, "stated": "implied",
    }  # fmt: skip
    model = FakeModel(
        outline(
            risks=[risk],
            positions=[{"actor": "Dr Oda", "aliases": ["Oda", ""], "statements": [statement]}],
            events=[{"text": "A quay opens.", "claims": ["c3"], "words": "4 June", "date": "2031-06-04"}],
        )
    )
    result = merge(asker(model), CLAIMS, spec(), 10_000, in_turn)
    assert (result.risks[0].actor, result.risks[0].threatens) == (None, (1,))
    assert result.risks[0].stated == "implied"
    assert result.positions[0].aliases == ("Oda",)
    assert result.events[0].date == "2031-06-04"
    assert result.events[0].statement.claims == (CLAIMS[2].id,)


def test_a_wrong_number_of_takeaways_is_objected_to_once() -> None:
    short = outline(takeaways=outline()["takeaways"][:1])
    model = FakeModel(short, outline())
    assert len(merge(asker(model), CLAIMS, spec(), 10_000, in_turn).takeaways) == 3
    assert "it has 1 takeaways, and exactly 3" in model.history[1].messages[-1].content


def test_a_model_that_insists_on_fewer_takeaways_is_taken_at_its_word_and_said() -> None:
    short = outline(takeaways=outline()["takeaways"][:1])
    result = merge(asker(FakeModel(short, short)), CLAIMS, spec(), 10_000, in_turn)
    assert len(result.takeaways) == 1
    assert "gave 1 takeaways; 3 were asked for" in result.notices[0]


def test_no_usable_outline_is_an_error() -> None:
    with pytest.raises(ModelError, match="could not be merged: the model refused"):
        merge(asker(FakeModel(Failure.REFUSED)), CLAIMS, spec(), 10_000, in_turn)


def test_an_outline_that_is_cut_off_is_asked_for_from_fewer_claims() -> None:
    model = FakeModel(Failure.CUT_OFF, default=copy)
    many = [claim(f"Fact number {number} about the ferry.") for number in range(40)]
    merge(asker(model), many, spec(), 10_000, in_turn)
    asked = [request.prompt for request in model.history]
    assert asked[0] == asked[-1] == "merge"
    assert set(asked[1:-1]) == {"shortlist"}
    assert model.history[-1].messages[1].content.count("Fact number") <= 20


def many_sources(edited: int | None = None) -> list[Claim]:
    words = ["port", "quay", "rope", "tide", "crew", "fare"]
    return [
        claim(f"In town {source} the {word} is {'new' if source == edited else 'old'}.", f"source{source}")
        for source in range(50)
        for word in words
    ]


def test_claims_beyond_one_request_are_merged_as_a_tree_in_their_checked_words() -> None:
    claims, budget = many_sources(), 800
    assert tokens(claims) > 4 * budget
    model = FakeModel(default=copy)
    result = merge(asker(model), claims, spec(), budget, in_turn)
    asked = Counter(request.prompt for request in model.history)
    assert asked["merge"] == 1
    assert asked["shortlist"] > 4
    texts = {item.text for item in claims}
    for request in model.history:
        shown = re.findall(r"^c\d+ \| .* \| (.+)$", request.messages[1].content, re.MULTILINE)
        assert set(shown) <= texts, "only checked words go up the tree"
        assert len(request.messages[1].content) // 4 < budget * 1.3
    known = {item.id for item in claims}
    assert {key for item in result.bottom_line for key in item.claims} <= known
    assert "300 claims were too many for one request" in result.notices[-1]


def test_editing_one_source_of_fifty_asks_again_only_above_it() -> None:
    before, after = FakeModel(default=copy), FakeModel(default=copy)
    merge(asker(before), many_sources(), spec(), 800, in_turn)
    merge(asker(after), many_sources(edited=37), spec(), 800, in_turn)
    known = {request.key for request in before.history}
    new = [request for request in after.history if request.key not in known]
    levels = 5
    assert 1 <= len(new) <= levels
    assert len(new) < len(after.history) / 2


def test_a_shortlist_that_fails_is_said() -> None:
    def refuse(request: Request[Any]) -> Any:
        return Failure.REFUSED if request.prompt == "shortlist" else copy(request)

    result = merge(asker(FakeModel(default=refuse)), many_sources(), spec(), 800, in_turn)
    assert any("left out unread: the model refused" in notice for notice in result.notices)


def test_a_shortlist_that_keeps_everything_is_held_to_its_number() -> None:
    def greedy(request: Request[Any]) -> Any:
        if request.prompt != "shortlist":
            return copy(request)
        return {"claims": [f"c{number}" for number in range(1, 500)]}

    model = FakeModel(default=greedy)
    merge(asker(model), many_sources(), spec(), 800, in_turn)
    assert len(model.history) < 40
