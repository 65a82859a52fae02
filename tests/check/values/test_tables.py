"""The tables of names and units are well formed."""

from __future__ import annotations

import pytest

from briefing.check.values import units
from briefing.check.values.resources import lines
from briefing.check.values.tables import common, entities, fold, members, same_word, titles


def test_every_country_has_code_names_people_and_seats() -> None:
    rows = [line.split("|") for line in lines("countries.tsv")]
    assert all(len(row) == 4 and row[0] and row[1] for row in rows)
    codes = [row[0] for row in rows]
    assert len(codes) == len(set(codes)) > 190


def test_regions_consist_of_countries_of_the_table() -> None:
    codes = {line.split("|")[0] for line in lines("countries.tsv")}
    assert all(countries <= codes for countries in members().values())


@pytest.mark.parametrize("table", ["institutions.tsv", "variants.tsv", "titles.tsv"])
def test_no_name_stands_twice_in_a_line(table: str) -> None:
    for line in lines(table):
        names = line.lstrip("*~").split(";")
        assert len(names) == len(set(names))
        assert all(name == name.strip() != "" for name in names)


def test_no_country_or_month_counts_as_a_common_word() -> None:
    assert not {"france", "london", "thursday", "january"} & common()
    assert {"officials", "however", "rearmament"} <= common()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zelenskyy", "Zelensky"), ("Sergey", "Sergei"), ("António", "Antonio"), ("Yevgeny", "Evgenii")],
)
def test_accepted_spellings_of_a_name_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Putin", "Pushkin"), ("Merz", "Merkel"), ("Oslo", "Osaka")])
def test_different_names_do_not_fold_together(one: str, other: str) -> None:
    assert fold(one) != fold(other)
    assert fold(other) not in same_word(fold(one))


def test_the_tables_say_what_they_are_asked() -> None:
    assert {entity.id for entity in entities()[("kremlin",)]} == {"RU"}
    assert titles()[("pm",)] == titles()[("premier",)] == "prime minister"
    assert units.CURRENCY_SIGNS["£"] == "GBP"
    assert units.MEASURES["miles"] == ("length", 1609.344)
    assert units.DURATIONS["centuries"] == ("month", 1200.0)
