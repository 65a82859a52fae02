"""What is ruled out, or denied, on one side only."""

from briefing.check.structure import check_polarity
from tests.check.structure.weighing import SURE, heaviest

DISMISSED = "The transport minister dismissed the possibility of a toll on the northern bridge."


def test_what_is_not_excluded_contradicts_what_is_dismissed() -> None:
    claim = "The transport minister has not excluded the possibility of a toll on the northern bridge."
    assert heaviest(check_polarity, DISMISSED, claim) > SURE
    claim = "A toll on the northern bridge was not out of the question, the transport minister said."
    assert heaviest(check_polarity, DISMISSED, claim) > SURE


def test_what_is_ruled_out_was_dismissed() -> None:
    claim = "The transport minister ruled out a toll on the northern bridge."
    assert heaviest(check_polarity, DISMISSED, claim) < SURE


def test_declining_to_rule_out_is_not_excluding() -> None:
    source = "The transport minister declined to rule out a toll on the northern bridge."
    claim = "The transport minister has not excluded a toll on the northern bridge."
    assert heaviest(check_polarity, source, claim) < SURE


def test_conceding_contradicts_denying() -> None:
    source = "The brewery's director denied that waste had been poured into the stream."
    claim = "The brewery's director conceded that some waste had been poured into the stream."
    assert heaviest(check_polarity, source, claim) > SURE
    claim = "The brewery's director said that no waste had been poured into the stream."
    assert heaviest(check_polarity, source, claim) < SURE


def test_a_deed_denied_is_no_wish_turned_down() -> None:
    source = "The brewery's director denied that his firm had begun to fill the pond before the hearing."
    claim = "The brewery's director rejected the demand that filling of the pond wait until the hearing."
    assert heaviest(check_polarity, source, claim) > SURE
    assert heaviest(check_polarity, claim, source) > SURE
    claim = "The brewery's director rejected the claim that filling of the pond began before the hearing."
    assert heaviest(check_polarity, source, claim) < SURE
    source = "The brewery's director denied a request for the pond to be filled before the hearing."
    claim = "The brewery's director rejected a request for the pond to be filled before the hearing."
    assert heaviest(check_polarity, source, claim) < SURE
