"""A later speaker's words told as his own: nothing to find."""

from __future__ import annotations

from briefing.check.structure.merged import check_merged
from tests.check.structure.weighing import heaviest

QUAY = (
    "Harbour chief Mats Oja said the quay would be closed in winter. Fishermen's leader Anna Berg replied"
    " that the closure would ruin thirty crews."
)


def test_a_later_speaker_may_be_told_with_an_earlier_ones_words() -> None:
    assert not heaviest(check_merged, QUAY, "Berg thinks that shutting the quay ruins thirty crews.")
    assert not heaviest(check_merged, QUAY, "To Berg, the winter plan for the quay is ruinous.")


def test_both_named_together_say_what_either_says() -> None:
    assert not heaviest(check_merged, QUAY, "Both Oja and Berg spoke of thirty crews.")
