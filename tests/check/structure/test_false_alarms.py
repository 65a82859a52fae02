"""Faithful ways of putting a thing that structural checks once took for errors, each with the error beside."""

from __future__ import annotations

import pytest

from briefing.check.base import Check
from briefing.check.structure import (
    check_attitude,
    check_comparison,
    check_merged,
    check_modality,
    check_polarity,
    check_relation,
    check_remainder,
    check_role,
    check_scope,
    check_speaker,
)
from tests.check.structure.weighing import SURE, heaviest

LOAN = "The Harbour Bank said it would lend 40 million euros, provided that Brenmark audits the port first."
BILL = "Brenmark will be paid 12 million euros a year, with Oltavia covering two-thirds of the bill and Sorn the rest."


def found(check: Check, source: str, claim: str) -> bool:
    return heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LOAN, "Brenmark must audit the port before the bank lends 40 million euros."),
        (
            BILL,
            "Brenmark will receive 12 million euros a year, two-thirds of it from Oltavia and the rest from Sorn.",
        ),
        (BILL, "Two-thirds of Brenmark's 12 million euros a year will be met by Oltavia, the rest by Sorn."),
    ],
)
def test_a_figure_beside_the_name_that_it_belongs_to_is_no_error(source: str, claim: str) -> None:
    assert not found(check_merged, source, claim)
    assert not found(check_role, source, claim)


def test_a_figure_of_the_other_party_is_an_error() -> None:
    assert found(check_merged, BILL, "Sorn will pay two-thirds of the bill and Oltavia the rest of it.")


@pytest.mark.parametrize(
    "claim",
    [
        "Both towns are behind the push for a ferry line that would serve the islands.",
        "A ferry line is what both towns have their sights on.",
    ],
)
def test_what_somebody_works_at_may_be_named(claim: str) -> None:
    source = "Both towns are leading efforts to create a ferry line that serves the islands."
    assert not found(check_modality, source, claim)


def test_what_is_deterred_need_not_be_called_potential() -> None:
    source = "The patrols are designed to deter potential attacks on the convoys."
    assert not found(check_modality, source, "The patrols have one aim: to deter attacks on the convoys.")


def test_a_possible_deal_is_no_deal() -> None:
    source = "The minister pointed to the possibility of a fishing deal between the two islands."
    assert found(check_modality, source, "The minister announced a fishing deal between the two islands.")


def test_a_noun_for_anybody_adds_nothing_to_a_list() -> None:
    source = "The ban hits individuals and entities that traded with the rebels."
    assert not found(
        check_remainder, source, "Individuals and organisations that did trade with the rebels are hit."
    )


def test_things_in_another_part_of_an_event_are_another_way_to_put_it() -> None:
    source = "He wants the council to delay the vote until the harbour is surveyed."
    assert not found(check_role, source, "The mayor wants the vote delayed pending a survey of the harbour.")


def test_people_in_another_part_of_an_event_are_an_error() -> None:
    source = "The tent supplier accused the transport contractor of rough handling."
    claim = "The tent supplier was accused by the transport contractor of rough handling."
    assert found(check_role, source, claim)


def test_a_meeting_is_named_after_its_place() -> None:
    source = (
        "Ministers will meet in Vienna on Monday. The Vienna meeting follows a gathering of officers in Oslo."
    )
    claim = "Ministers meet in Vienna on Monday, on the heels of an Oslo meeting of officers."
    assert not found(check_role, source, claim)


def test_a_premier_may_be_told_without_the_name() -> None:
    source = "British Prime Minister Ann Lee confirmed plans for a visit to President Carl Roth."
    claim = "Plans for a visit to President Roth were confirmed by the British Prime Minister."
    assert not found(check_role, source, claim)


LEADER = 'Ann Lee, who leads the Coastal Drivers\' Union, tells us: "We will accept the new shifts."'
BALKS = "The Reform League has promised to strike, though its head, Ann Lee, stopped short of saying when."


def test_a_speaker_may_be_described_by_the_clause_that_introduces_them() -> None:
    assert not found(check_speaker, LEADER, 'The drivers\' leader said they would "accept the new shifts".')
    assert found(check_speaker, LEADER, 'The bakers\' leader said they would "accept the new shifts".')


def test_who_does_not_say_a_thing_is_no_speaker() -> None:
    claim = "Ann Lee, who heads the Reform League, has not gone so far as to say when it will strike."
    assert not found(check_speaker, BALKS, claim)


def test_only_limited_progress_is_little_progress() -> None:
    source = "Although the talks were cordial, there was little progress on fishing rights."
    assert not found(check_scope, source, "The talks brought only limited progress on fishing rights.")
    assert found(check_scope, source, "The talks brought progress for the only islands with fishing rights.")


def test_a_verbless_though_sets_nothing_against_anything() -> None:
    source = "The first payment could be made in July 2027 at the earliest, to the lining of canals."
    claim = "The first payment may be made in July 2027, though certainly no sooner."
    assert heaviest(check_relation, source, claim) == 0


def test_all_but_one_of_four_is_three_of_four() -> None:
    source = "Three of the four states on the lake signed a pact late on Thursday."
    assert not found(
        check_scope, source, "Of the four states on the lake, all but one signed a pact on Thursday."
    )


def test_more_to_it_than_one_thing_is_not_merely_that() -> None:
    source = "The guarantees are not merely military in nature; they have an economic dimension as well."
    claim = "There is more to the guarantees than soldiers: they have an economic side too."
    assert not found(check_comparison, source, claim)


def test_words_before_a_semicolon_are_not_the_next_speakers() -> None:
    source = (
        "President Roth accused Brenmark of “stepping up the shelling” of the port. "
        "Minister Lee warned that forces were gathering near the lake."
    )
    claim = (
        "Roth accused Brenmark of “stepping up the shelling”; Lee warned that forces gathered near the lake."
    )
    assert not found(check_merged, source, claim)


def test_uncertainty_is_not_knowing() -> None:
    source = "The uncertainty in the capital has forced the mayors to spend more on defence."
    claim = "Not knowing where the capital stands has forced the mayors to spend more on defence."
    assert not found(check_relation, source, claim)


def test_the_things_may_be_those_few_of_which_the_source_speaks() -> None:
    source = "Two of the six carmakers that answered had ordered new chips."
    assert not found(check_scope, source, "The carmakers had ordered new chips.")
    assert found(check_scope, source, "The six carmakers that answered had ordered new chips.")


def test_both_before_two_names_is_no_whole() -> None:
    source = "The guarantees bind Norway and Chile in the same way."
    assert not found(check_scope, source, "The guarantees bind both Norway and Chile.")


def test_the_head_of_a_body_may_be_told_by_its_or_their() -> None:
    source = (
        "“It guards the wrong end,” said mayor Karel Roth. The fishing guild sees it differently. "
        "Its chairwoman, Ann Lee, whose members lost a third of their catch, said a weak pact was better than none."
    )
    assert not found(
        check_speaker, source, "The head of the fishing guild said a weak pact was preferable to none."
    )
    assert found(check_speaker, source, "Karel Roth said that a weak pact was better than none.")


def test_what_stands_before_a_title_in_a_list_is_another_ones_name() -> None:
    source = (
        "The talks were led by River Commission president Ursula Brandt and Delta Council chief Anton Reis."
    )
    claim = source.replace(" and Delta", ", Delta").replace("Reis", "Reis and others")
    assert not found(check_merged, source, claim)
    assert found(check_merged, source, "Ursula Brandt, who heads the Delta Council, led the talks.")


def test_who_describes_somebody_as_something_tells_it_in_words_of_the_other_ones_sentence() -> None:
    source = "Chile is an important and reliable ally for us\nsaid Karel Roth"
    assert not found(check_merged, source, "Karel Roth described Chile as an important and reliable ally.")


def test_everybody_changes_places_with_nothing() -> None:
    source = (
        "Everybody wants a peaceful outcome, a lasting peace, not least the Ferrymen\n"
        "if there is security arrangements in place to ensure that if there is a deal, it is a defended deal,” "
        "the mayor said on Monday at the meeting at the old port outside Holm"
    )
    claim = (
        "The mayor said on Monday, at the meeting at the old port outside Holm, that everybody wants a lasting "
        "peace, not least the Ferrymen, but that it will only last if security arrangements ensure that any deal "
        "is a defended one."
    )
    assert not found(check_merged, source, claim)


EXPERTS = (
    "The fair followed a meeting in Holm, the Danish town, at which experts from 22 guilds drew up the rules."
)
PLAN = "As part of the talks, Reyes and Chilean President Ana Ito have proposed deploying guards to Peru."
STATES = "Doubts about the pact might push coastal states, Peru, and South Korea to buy arms."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (EXPERTS, "Before the fair, experts from 22 guilds had met in Holm to draw up the rules."),
        (EXPERTS, "The rules were drawn up in Holm, at a meeting attended by experts from 22 guilds."),
        (PLAN, "The deployment to Peru of guards, as proposed by Reyes and Ito, is part of the talks."),
        (
            STATES,
            "Doubts about the pact, it was said, might lead Peru, South Korea and coastal states to buy arms.",
        ),
    ],
)
def test_what_keeps_its_preposition_its_fellow_or_its_list_has_not_changed_places(
    source: str, claim: str
) -> None:
    assert not found(check_merged, source, claim)


def test_bodies_before_two_names_of_a_list_have_changed_places() -> None:
    source = "The talks involved River Commission President Ada Brandt and Delta Council chief Anton Reis."
    claim = "The River Commission was represented by Anton Reis, the Delta Council by Ada Brandt."
    assert found(check_merged, source, claim)


NATIONS = "Several nations have shown interest in the pact, though Reyes refrained from naming them."
RATIFIED = "The pact needs the vote of the Senate of Peru. No ratification is required in Chile or in Cuba."
LATE = "If a fee is more than 60 days late, the port may suspend the berths."


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_scope, NATIONS, "Reyes would not say which of the nations had shown interest in the pact."),
        (check_scope, NATIONS, "Reyes did not name the nations said to have shown interest in the pact."),
        (check_scope, "Several villages may be flooded.", "A study warns that villages may be flooded."),
        (check_scope, "The coming weeks will tell whether it fully works.", "The next few weeks will tell."),
        (check_scope, "That, more than any speech, is why they voted no.", "Chiefly for that they voted no."),
        (check_polarity, RATIFIED, "The pact has yet to be ratified in Peru; ratification is required in Peru."),
        (
            check_polarity,
            "New aid packages for Peru are being announced and will continue to come.",
            "New aid packages for Peru are being announced, and they will not be the last.",
        ),
        (
            check_modality,
            "The crew may start work in May, “if the snow lets them in”.",
            "The crew might get to work in May, so long as the snow allowed it.",
        ),
        (check_modality, "She would not say what it would do if the Senate voted no.",
         "She did not say what it would do after a no vote in the Senate."),
        (check_role, "The next meeting on March 6 may shape the plan.", "The meeting on 6 March could affect the plan."),
        (check_remainder, "The visit highlighted efforts to end the row.", "The visit testified to efforts to end the row."),
        (check_remainder, "The committee opens hearings on the pact.", "The committee takes up the pact."),
    ],
)  # fmt: skip
def test_another_way_to_put_it_is_no_error(check: Check, source: str, claim: str) -> None:
    assert not found(check, source, claim)


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_scope, "Several villages may be flooded.", "All villages may be flooded."),
        (check_polarity, RATIFIED, "The pact has to be ratified in Chile, where ratification is required."),
        (check_modality, "The crew may start work if the snow lets them in.",
         "The crew may start work now that the snow lets them in."),
        (check_remainder, "The visit highlighted efforts to end the row.", "The visit was regretted."),
    ],
)  # fmt: skip
def test_the_error_beside_is_found(check: Check, source: str, claim: str) -> None:
    assert found(check, source, claim)


WORRIES = "Lima and Quito lead the drive for a pact.\nHowever, concerns exist over the absence of a clear pledge from Oslo."
VOTES = "In the vote nine of the 15 states were in favour, four were against and two abstained."


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_relation, WORRIES, "The drive led by Lima and Quito raises worries because Oslo has given no clear pledge."),
        (check_relation, "The pact will lapse unless the Senate ratifies it by May.",
         "Failure by the Senate to ratify it by May would cause the pact to lapse."),
        (check_relation, "“It is turning words into deeds, whether at sea, in the air or on the ground,” Reyes said.",
         "It was turning words into deeds, said Reyes, at sea or on the ground."),
        (check_relation, "She suggested that growing doubts about the pact might push states to buy arms.",
         "Doubts about the pact, in Hill's view, could lead states to buy arms."),
        (check_attitude, VOTES, "Four states opposed it in the vote, while two chose to abstain."),
        (check_role, "Peru can use €6 million of Irish export finance to buy boats.",
         "Irish export finance in the amount of €6 million will enable Peru to buy boats."),
        (check_scope, "The guarantee takes effect in May and runs for a trial period of two years.",
         "The guarantee, limited to a trial of two years, takes effect in May."),
        (check_modality, "Oslo has reaffirmed its commitment to supporting the pact following the storm.",
         "Oslo's reaffirmation of support for the pact came after the storm."),
        (check_modality, "The mayor's push for a solid plan underscores a wider insight.",
         "The mayor's pressing for a solid plan bears out a wider insight."),
    ],
)  # fmt: skip
def test_a_cause_a_vote_or_a_share_in_other_words_is_no_error(check: Check, source: str, claim: str) -> None:
    assert not found(check, source, claim)


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_relation, "The mine closed in May. Prices fell in June across the whole valley.",
         "Prices fell across the whole valley in June because the mine closed in May."),
        (check_attitude, VOTES.replace("four were against and ", ""), "The nine states opposed it in the vote."),
        (check_scope, "The guarantee covers the sea, the air and the ground.",
         "The guarantee is limited to the sea."),
        (check_modality, "The mayor's push for a solid plan is known.", "The mayor has a solid plan."),
    ],
)  # fmt: skip
def test_the_cause_vote_or_share_that_is_wrong_is_found(check: Check, source: str, claim: str) -> None:
    assert found(check, source, claim)


MET = "During their meeting, Reyes recognized Lind as a tough negotiator."
SALT = "Salt water now moves 31 miles upriver in late summer, compared with 18 in 2005."
JOIN = "The government has said that it would join the pact only if the bay were excluded; Chile has ruled that out."


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_role, MET, "In the course of their meeting, Lind received recognition from Reyes as a tough negotiator."),
        (check_role, "The next round of talks is to take place on Monday in Holm, Chilean aide Ann Lee said.",
         "The scheduling of the next round of talks for Monday in Holm was announced by Ann Lee, a Chilean aide."),
        (check_role, SALT, "The distance that salt water moves upriver has grown from 18 to 31 miles since 2005."),
        (check_merged, SALT, "The distance that salt water moves upriver has grown from 18 to 31 miles since 2005."),
        (check_modality, "The guarantees are crucial for fostering peace.", "They are a must if peace is to grow."),
        (check_modality, "For now, Chile goes ahead.", "For the moment Chile is pressing ahead."),
        (check_modality, JOIN, "It says it would join only if the bay were left out, which Chile has ruled out."),
        (check_comparison, "Nine of the 15 states were in favour; twelve votes were needed.",
         "The plan won the support of nine states, three fewer than were required."),
        (check_scope, "There is uncertainty over the plan, particularly as Reyes has spoken against it.",
         "Nobody quite knows about the plan, least of all since Reyes has spoken against it."),
    ],
)  # fmt: skip
def test_what_is_told_from_the_other_end_is_no_error(check: Check, source: str, claim: str) -> None:
    assert not found(check, source, claim)


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_role, MET, "In the course of their meeting, Reyes received recognition from Lind as a tough negotiator."),
        (check_modality, JOIN, "It says it would join the pact only if the bay were kept in it."),
        (check_modality, "The guarantees are there for peace.", "They hold if Chile signs."),
    ],
)  # fmt: skip
def test_what_is_turned_round_is_found(check: Check, source: str, claim: str) -> None:
    assert found(check, source, claim)
