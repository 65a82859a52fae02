"""What a sentence calls "the ferry", "neither firm" or "we" may be told by the name that stands before."""

from briefing.check.structure.merged import check_merged
from briefing.check.structure.remainder import check_remainder
from briefing.check.structure.role import check_role
from briefing.check.structure.speaker import check_speaker
from tests.check.structure.weighing import SURE, heaviest

FERRY = (
    "Lyra-2 left the yard in Gdansk on Monday and reached Ystad a day later. The ferry replaces Lyra-1, which"
    " burned out in 2019 after a fire in its engine room."
)
FIRMS = (
    "Orvel blamed the weather for the delay; Tamsin said the port had been too full. Neither firm has ruled"
    " out a further strike in June."
)
UNION = (
    '"We can talk about wages, but we will not accept any plan that closes a depot in the north," Moreno told'
    " members outside the gates in Leeds."
)


def test_a_thing_without_a_name_may_be_the_one_named_right_before() -> None:
    claim = "Lyra-2 replaces Lyra-1, which burned out in 2019 after a fire in its engine room."
    assert heaviest(check_role, FERRY, claim) < SURE
    assert heaviest(check_merged, FERRY, claim) < SURE


def test_neither_firm_may_be_the_two_named_right_before() -> None:
    claim = "Neither Orvel nor Tamsin has ruled out a further strike in June."
    assert heaviest(check_role, FIRMS, claim) < SURE


def test_a_person_told_by_an_office_is_no_other_named_before() -> None:
    source = "Orvel opened the yard in Ystad on Monday. The mayor criticised Tamsin for the delay."
    assert heaviest(check_role, source, "Tamsin criticised the mayor for the delay.") > SURE


def test_what_a_named_plant_uses_is_what_the_plant_uses() -> None:
    source = (
        "The Spanish mill in Lugo is to open in 2025. Ferrer has promised to publish the mill's consumption."
    )
    assert heaviest(check_role, source, "Ferrer has promised to publish the Lugo mill's consumption.") < SURE


def test_the_union_may_be_who_says_we() -> None:
    claim = (
        "Moreno told members in Leeds that the union could talk about wages but would not accept any plan that"
        " closes a depot in the north."
    )
    assert heaviest(check_remainder, UNION, claim) < SURE
    other = UNION.replace("We", "They").replace(" we ", " they ")
    assert heaviest(check_remainder, other, claim) > SURE


def test_who_turns_an_offer_down_does_not_make_it() -> None:
    source = (
        "Halden offered to sell the mill. It had first proposed to sell only a store in Metz, an offer which the"
        " Commission rejected in March as insufficient."
    )
    claim = (
        "Halden had first proposed to sell only a store in Metz, an offer the Commission rejected in March as"
        " insufficient."
    )
    assert heaviest(check_speaker, source, claim) < SURE


def test_a_name_for_she_of_the_next_sentence_has_changed_no_places() -> None:
    source = (
        "Judge Ana Roth heard arguments on Tuesday on a request by three growers to send the drivers back to work."
        " She said she doubted that she had the power to issue such an order, but promised a ruling by Monday."
    )
    claim = (
        "Judge Roth said she doubted that she had the power to send the drivers back to work, but promised a"
        " ruling by Monday."
    )
    assert heaviest(check_merged, source, claim) < SURE


CALLED = "The drivers' group Clear Roads called the reply of the ministry half-hearted and the fine overdue."


def test_two_words_exchanged_over_what_each_is_of() -> None:
    claim = (
        "The drivers' group Clear Roads called the reply of the ministry overdue and the fine half-hearted."
    )
    assert heaviest(check_role, CALLED, claim) > SURE
    assert heaviest(check_role, CALLED, CALLED) < SURE


def test_two_of_one_list_in_another_order_are_not_exchanged() -> None:
    source = "The ministry called for a cut in the tax on fuel and a cut in the tax on grain from the first of May."
    claim = "The ministry called for a cut in the tax on grain and a cut in the tax on fuel from the first of May."
    assert heaviest(check_role, source, claim) < SURE
