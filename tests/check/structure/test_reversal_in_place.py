from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.modality import check_modality
from briefing.check.structure.polarity import check_polarity

# Source, faithful claim, the claim turned round.
DENIED = [
    ("The guild has endorsed the tariff, and the dockers have proposed a strike in Porto Vell.",
     "The dockers have proposed a strike in Porto Vell, while the guild has endorsed the tariff.",
     "The dockers have not proposed a strike in Porto Vell, while the guild has endorsed the tariff."),
    ("The canal board refuted allegations that water had been diverted to the golf course.",
     "The canal board rebutted allegations that water had been diverted to the golf course.",
     "The canal board echoed allegations that water had been diverted to the golf course."),
    ("A dredger will be necessary, the harbour master added.",
     "The harbour master added that a dredger would be necessary.",
     "The harbour master added that a dredger would be unnecessary."),
    ("The curator said the vase is not a forgery.", "The curator said that the vase is no forgery.",
     "The curator said that the vase is a forgery."),
    ("Without a second pump, the mine could flood by Easter.", "The mine could flood by Easter without a second pump.",
     "Even with a second pump, the mine could flood by Easter."),
]  # fmt: skip
COMPARED = [
    ("The college opened a long-term shelter for former miners.", "A long-term shelter for former miners was opened.",
     "The college opened a short-term shelter for former miners."),
    ("The red tram stops later than the blue one.", "The blue tram stops earlier than the red one.",
     "The blue tram stops later than the red one."),
    ("The choir chose hymns rather than folk songs.", "The choir chose hymns and not folk songs.",
     "The choir chose folk songs rather than hymns."),
]  # fmt: skip
CONDITIONS = [
    ("The clinic will open once a licence is granted by the district.",
     "Once the district grants a licence, the clinic will open.", "The clinic will open."),
    ("The union has offered to send mediators to help settle a possible lockout.",
     "The union has offered to send mediators to help settle a possible lockout.",
     "The union has offered to send mediators whether or not there is a lockout."),
]  # fmt: skip


def evidence(text: str) -> Evidence:
    return Evidence((Passage(text=text),))


@pytest.mark.parametrize(("source", "same", "turned"), DENIED)
def test_a_denial_is_found_where_it_stands(source: str, same: str, turned: str) -> None:
    assert max((f.weight for f in check_polarity(turned, evidence(source))), default=0.0) >= 0.6
    assert max((f.weight for f in check_polarity(same, evidence(source))), default=0.0) <= 0.3


@pytest.mark.parametrize(("source", "same", "turned"), COMPARED)
def test_a_comparison_turned_round_is_found(source: str, same: str, turned: str) -> None:
    assert max((f.weight for f in check_comparison(turned, evidence(source))), default=0.0) >= 0.6
    assert not check_comparison(same, evidence(source))


@pytest.mark.parametrize(("source", "same", "turned"), CONDITIONS)
def test_a_condition_dropped_or_swept_aside_is_found(source: str, same: str, turned: str) -> None:
    assert max((f.weight for f in check_modality(turned, evidence(source))), default=0.0) >= 0.5
    assert not check_modality(same, evidence(source))


def test_fewer_the_other_way_round_is_more() -> None:
    source = evidence("Buses carried more passengers than trains last year.")
    assert not check_comparison("Trains carried fewer passengers than buses last year.", source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The bull was held under a vet's order, not a farmer's.", "The bull was held under a vet's order."),
        ("The envoy had mentioned a visit, not an exchange.", "The envoy had mentioned a visit."),
        (
            "The guests tried to exclude him from the regatta.",
            "The guests tried to have him shut out of the regatta.",
        ),
        (
            "A court in Lund overturned the fine for the dairy.",
            "Judges in Lund threw out the fine for the dairy.",
        ),
    ],
)
def test_what_only_looks_like_a_denial_is_left_alone(source: str, claim: str) -> None:
    assert max((f.weight for f in check_polarity(claim, evidence(source))), default=0.0) <= 0.5
