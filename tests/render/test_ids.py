import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.render.ids import direction, language_tag, safe_id


def test_plain_ids_stay() -> None:
    assert safe_id("seed-3") == "seed-3"


@given(st.text())
def test_every_id_is_from_the_closed_alphabet(raw: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+", safe_id(raw))


@given(st.text(), st.text())
def test_different_inputs_give_different_ids(one: str, other: str) -> None:
    assert (safe_id(one) == safe_id(other)) == (one == other)


@pytest.mark.parametrize(
    ("raw", "tag"), [("en", "en"), ("pt-BR", "pt-BR"), ('"><script>', "en"), (None, "en")]
)
def test_language_tags_are_well_formed(raw: str | None, tag: str) -> None:
    assert language_tag(raw) == tag


@pytest.mark.parametrize(
    ("language", "expected"), [("ar", "rtl"), ("he-IL", "rtl"), ("en", "ltr"), ("zh", "ltr")]
)
def test_direction_of_a_language(language: str, expected: str) -> None:
    assert direction(language) == expected
