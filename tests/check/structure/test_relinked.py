"""Words that link, rank or put first, exchanged while the words around are kept."""

from __future__ import annotations

import pytest

from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest


@pytest.mark.parametrize(("source", "claim"), [
    ("Bookings at the two lodges on the lake fell by a tenth on the report.",
     "Bookings at the two lodges on the lake fell by a tenth despite the report."),
    ("The glacier guides expect a longer season, because the snow came early this winter.",
     "The glacier guides expect a longer season, although the snow came early this winter."),
    ("Buyers of the new boiler get a rebate of 90 euros and a free inspection in spring.",
     "Buyers of the new boiler get either a rebate of 90 euros or a free inspection in spring."),
    ("The night ferry to Holm will carry lorries from the second week of May, but no coaches.",
     "The night ferry to Holm will carry lorries until the second week of May, but no coaches."),
    ("The bridge was closed for nine hours, leaving forty lorries stranded on the island.",
     "The bridge was closed for nine hours because forty lorries were stranded on the island."),
    ("The co-op will keep the mill in Lund, because the lease of the river bank runs out in May.",
     "The co-op will keep the mill in Lund unless the lease of the river bank runs out in May."),
    ("Halden Mills recalled the flour voluntarily before the ban was announced.",
     "Halden Mills recalled the flour in response to the ban."),
])  # fmt: skip
def test_a_link_exchanged_between_kept_words_is_found(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) >= SURE
    assert heaviest(check_relation, source, source) < SURE


@pytest.mark.parametrize(("source", "claim"), [
    ("Pilots may not smoke or drink on the old airfield in Holm.",
     "Pilots may not smoke and drink on the old airfield in Holm."),
    ("The guides expect a longer season, because the snow came early this winter.",
     "The guides expect a longer season since the snow came early this winter."),
    ("Ms Dahl said a wider canal would have made the lock useless because the water must first be cleared of oil.",
     "Ms Dahl said a wider canal to Lund would have made the lock useless because the water must first be cleared of"
     " oil."),
])  # fmt: skip
def test_another_link_of_the_same_kind_is_none(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE


@pytest.mark.parametrize(("source", "claim"), [
    ("The harvest was the largest since the drought of 1991.",
     "The harvest was the third-largest since the drought of 1991."),
    ("Vexel, the second-largest dealer in the region, has left.", "Vexel, the largest dealer in the region, has left."),
    ("The monks would rather sell the orchard than close the school.",
     "The monks would rather close the school than sell the orchard."),
    ("The clinic buys beds both for the town and for the islands.",
     "The clinic buys beds first for the town and only then for the islands."),
])  # fmt: skip
def test_another_rank_or_order_of_preference_is_found(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) >= SURE
    assert heaviest(check_comparison, source, source) < SURE


@pytest.mark.parametrize(("source", "claim"), [
    ("The mayor noted that the valley had never relied on one mill.",
     "The mayor noted that the valley no longer relied on one mill."),
    ("The hostel is already empty, the warden said.", "The hostel will soon be empty, the warden said."),
    ("The tenants had already moved to the coast.", "The tenants were about to move to the coast."),
])  # fmt: skip
def test_never_and_soon_are_phases(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) >= SURE
    assert heaviest(check_polarity, source, source) < SURE
