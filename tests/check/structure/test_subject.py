from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.fields import fields_of, kindred, shown_by
from briefing.check.structure.frame import frames
from briefing.check.structure.subject import check_subject


def found(source: str, claim: str) -> list[tuple[str, str]]:
    return among(claim, Evidence((Passage(text=source),)))


def among(claim: str, evidence: Evidence) -> list[tuple[str, str]]:
    return [
        (f.reason.claim_words, f.reason.source_words)
        for frame in frames(claim, evidence.text)
        for f in check_subject(frame, evidence)
    ]


@pytest.mark.parametrize(("source", "claim", "pair"), [
    ("New shipments of medical aid reached the port on Friday.",
     "Fresh shipments of food aid arrived in the port on Friday.", ("food", "medical")),
    ("The two sides traded accusations over the country's migration policy.",
     "The two sides have exchanged accusations over the country's energy policy.", ("energy", "migration")),
    ("The union wants guarantees on wages before it signs.",
     "Before it signs, the union wants guarantees on pensions.", ("pensions", "wages")),
    ("The ministry has a ten-year plan for the health of the islands.",
     "The ministry has a plan, over ten years, for the economy of the islands.", ("economy", "health")),
])  # fmt: skip
def test_a_matter_of_another_field_is_found(source: str, claim: str, pair: tuple[str, str]) -> None:
    assert found(source, claim) == [pair]


@pytest.mark.parametrize(("source", "claim"), [
    ("The union wants guarantees on wages before it signs.", "Before it signs, the union wants guarantees on pay."),
    ("The minister promised more weapons for the border.", "The minister promised more armaments for the border."),
    ("The yard repaired the rifle parts.", "The yard repaired the weapon parts."),
    ("Food and medical aid reached the port.", "Medical aid, with food, reached the port."),
])  # fmt: skip
def test_another_word_of_the_same_field_is_left_alone(source: str, claim: str) -> None:
    assert not found(source, claim)


def test_words_of_two_fields_share_none() -> None:
    assert not fields_of("humanitarian", "humanitarian") & fields_of("military", "military")
    assert fields_of("loan", "loans") & fields_of("funding", "funding")
    assert fields_of("plan", "plan") == 0


def test_a_word_may_show_a_field_without_being_of_it() -> None:
    assert not fields_of("join", "joined")
    assert fields_of("membership", "membership") & shown_by("join", "joined")
    assert fields_of("money", "money") & shown_by("€40", "€40")


def test_a_kind_is_kindred_however_far() -> None:
    assert kindred("frigate", "vessel")
    assert not kindred("tariff", "hospital")


@pytest.mark.parametrize(("source", "claim", "word"), [
    ("The two foreign ministers discussed the dispute on Monday.",
     "The two foreign ministers discussed the dispute by telephone on Monday.", "telephone"),
    ("A panel of six experts will review the contract.",
     "A panel of six independent experts will review the contract.", "independent"),
    ("The council adopted the plan after a short debate.",
     "The council adopted the plan unanimously after a short debate.", "unanimously"),
    ("The council means to rebuild the old pier.", "The council means to borrow for the old pier.", "borrow"),
    ("The owner has to agree before the statue is moved.",
     "Before the statue is moved, its owner has to agree in writing.", "writing"),
    ("The committee will report to the minister.", "The committee will send the minister monthly reports.", "monthly"),
])  # fmt: skip
def test_a_matter_of_which_the_source_does_not_speak_is_found(source: str, claim: str, word: str) -> None:
    assert found(source, claim) == [(word, "")]


@pytest.mark.parametrize(("source", "claim"), [
    ("The two foreign ministers spoke on Monday.", "The two foreign ministers conferred by telephone on Monday."),
    ("The judges threw out the claim.", "The claim was thrown out by the court."),
    ("The firm paid the villagers 2 million dollars.", "The villagers got 2 million dollars as compensation."),
    ("All 15 members of the council backed the plan.", "The council backed the plan unanimously."),
    ("The committee will report to the minister every month.", "The minister will receive monthly reports."),
    ("She asked not to be named.", "She spoke anonymously."),
])  # fmt: skip
def test_a_matter_told_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert not found(source, claim)


def test_a_matter_told_around_the_cited_words_is_left_alone() -> None:
    text = "It may be raised again in May."
    head = "Parliament set a price for milk."
    claim = "The milk price may be raised again in May."
    assert among(claim, Evidence((Passage(text=text),)))
    assert not among(claim, Evidence((Passage(text=text, before=head),)))
    opened = f"{head}\nNobody spoke.\n{text}"
    later = f"Talks end\nBy our staff\nIt rained.\n{head}\nNobody spoke.\n{text}"
    assert not among(claim, Evidence((Passage(text=text, article=later),)))
    apart = "Prices of milk may be raised again in May."
    assert among(apart, Evidence((Passage(text=text, article=later),)))
    assert not among(apart, Evidence((Passage(text=text, article=opened),)))
    near = Passage(text=text, before=f"{head} Nobody spoke.", article=later)
    assert not among(apart, Evidence((near,)))


def test_a_compound_is_of_the_fields_of_its_parts() -> None:
    assert fields_of("nuclear-powered", "nuclear-powered") & fields_of("reactor", "reactor")


@pytest.mark.parametrize(("claim", "word"), [
    ("The mayors discussed how the festival might be paid for.", "paid"),
    ("The mayors discussed how the festival might be funded.", "funded"),
    ("The mayors paid attention to the festival.", ""),
])  # fmt: skip
def test_a_verb_of_one_matter_counts_as_its_noun(claim: str, word: str) -> None:
    assert found("The mayors discussed how the festival might take place.", claim) == (
        [(word, "")] if word else []
    )


@pytest.mark.parametrize(("claim", "word"), [
    ("The mayors met in closed session to discuss the festival.", "closed"),
    ("The mayors discussed the festival with state-funded bands.", "state-funded"),
    ("The mayors discussed the unauthorised festival.", "unauthorised"),
    ("The mayors turned up unannounced to discuss the festival.", "unannounced"),
    ("The mayors discussed the festival with foreign bands.", "foreign"),
    ("The mayors discussed a joint appeal for the festival.", "joint"),
    ("A festival is in the pipeline, the mayors said.", ""),
    ("The mayors' talk on the festival was a departure from earlier ones.", ""),
])  # fmt: skip
def test_an_invented_circumstance_is_found_and_a_turn_of_speech_is_none(claim: str, word: str) -> None:
    assert found("The mayors discussed how the festival might take place.", claim) == (
        [(word, "")] if word else []
    )


@pytest.mark.parametrize(("source", "claim"), [
    ("The ministry plans further cuts in spending.", "Further cuts in spending are in the pipeline at the ministry."),
    ("The reform has been suspended until the autumn.", "The reform is on ice until the autumn."),
    ("The new council faces a great many complaints.", "The new council faces a flood of complaints."),
    ("The foreign forces in Ordania will stay.", "The foreign forces on Ordanian soil will stay."),
    ("The minister has broken with the old approach.", "The minister's plan is a departure from the old approach."),
])  # fmt: skip
def test_a_figure_of_speech_is_about_nothing_else(source: str, claim: str) -> None:
    assert found(source, claim) == []


@pytest.mark.parametrize(("claim", "word"), [
    ("Further cuts in gas supplies by the pipeline are planned.", "gas"),
    ("The ministry plans further cuts in its gas deliveries.", "gas"),
    ("The ministry plans further cuts in Norland's gas deliveries.", "gas"),
    ("The ministry plans a minister's departure.", "departure"),
])  # fmt: skip
def test_the_same_nouns_may_be_about_what_they_name(claim: str, word: str) -> None:
    assert [mine for mine, _ in found("The ministry plans further cuts.", claim)] == [word]


@pytest.mark.parametrize("claim", [
    "The trade will see more reductions, if the department has its way.",
    "Further reductions await its gas users, on the department's own reckoning.",
])  # fmt: skip
def test_a_thing_told_as_known_may_be_a_free_paraphrase(claim: str) -> None:
    assert found("The ministry plans further cuts.", claim) == []


@pytest.mark.parametrize(("source", "claim"), [
    ("Five of the bombs did not explode.", "Five of the weapons did not explode."),
    ("The ferries return after the truce.", "The ferries come back once the shooting stops."),
    ("The wells fall whenever the weather is dry.", "The wells fall in every drought."),
])  # fmt: skip
def test_a_word_of_the_field_shows_that_it_is_spoken_of(source: str, claim: str) -> None:
    assert not found(source, claim)
