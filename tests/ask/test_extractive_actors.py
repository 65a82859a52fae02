"""Who acts in a risk, who takes a stand, and one actor under several names."""

import pytest

from briefing.ask.extractive.acting import risk_actor
from briefing.ask.extractive.persons import Actors
from briefing.ask.extractive.stances import stances
from briefing.prose.speakers import attribution


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("However, the United States has so far declined to commit to a presence.", "the United States"),
        ("Orlov warned that Russian forces were amassing near the border.", "Russian forces"),
        ("The chancellor indicated that Italy is unlikely to contribute troops.", "Italy"),
        ("Meanwhile, Moscow has already voiced its opposition.", "Moscow"),
        ("Concerns exist over the absence of a commitment.", None),
        ("Starmer made it clear that a deal must be backed by strength, rejecting weak agreements.", None),
        ("“Italy refused to sign,” one diplomat said.", None),
    ],
)
def test_the_actor_of_a_risk_acts_and_does_not_only_speak(sentence: str, actor: str | None) -> None:
    assert risk_actor(sentence) == actor


def test_short_name_and_clerical_title_are_one_person() -> None:
    actors = Actors(["Sir Keir Starmer met Ann Marsh.", "Starmer said so.", "Keir Starmer left."])
    assert actors.key("Starmer") == actors.key("Sir Keir Starmer") == "Keir Starmer"


def test_two_people_with_one_last_name_stay_apart() -> None:
    actors = Actors(["Paul Weber resigned.", "Anna Weber stays.", "Weber said nothing."])
    assert len({actors.key(name) for name in ("Paul Weber", "Anna Weber", "Weber")}) == 3


def test_capital_and_country_are_one_actor() -> None:
    actors = Actors([])
    assert actors.key("Moscow") == actors.key("Kremlin") == actors.key("Russia") != actors.key("Ukraine")


def test_a_title_that_the_sources_use_alone_is_an_alias() -> None:
    texts = ["UK Prime Minister Keir Starmer spoke.", "The UK prime minister is also pushing for guarantees."]
    actors = Actors(texts)
    assert actors.titled(texts[1]) == ["starmer"]
    assert "the UK prime minister" in actors.names("Keir Starmer", [])


@pytest.mark.parametrize(
    "sentence",
    ["Nobody has said who pays.", "Police said 12 people came.", "Experts warn of floods.",
     "According to The Guardian, ten came.", "The plan is good, a diplomat told The Times."],
)  # fmt: skip
def test_nobody_police_and_media_take_no_stand(sentence: str) -> None:
    assert stances(sentence) == ()


def test_a_quotation_in_single_marks_has_its_speaker() -> None:
    found = attribution("'They guard the wrong end,' said mayor Karel Winn.")
    assert found is not None
    assert found.name == "Karel Winn"


def test_what_a_report_quotes_is_not_its_speaker() -> None:
    found = attribution("Macron, in remarks reported by AFP, said Russia “does not want peace”.")
    assert found is not None
    assert found.name == "Macron"
