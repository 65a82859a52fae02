"""A name in the place of another one, the words around being kept."""

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.renamed import misplaced

SOURCE = (
    "The guild's push for a larger harbour underscores a broader belief that Europe is moving toward rail."
)


def found(source: str, claim: str) -> list[str]:
    return [one.reason.message for frame in frames(claim, source) for one in misplaced(frame)]


@pytest.mark.parametrize("name", ["Kenya", "Norway", "the United States"])
def test_a_place_that_the_source_does_not_name_is_found(name: str) -> None:
    assert found(SOURCE, SOURCE.replace("Europe", name))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SOURCE.replace("Europe", "Norway"), SOURCE),
        (SOURCE.replace("Europe", "Oslo"), SOURCE.replace("Europe", "Norway")),
        (SOURCE.replace("Europe", "Holt"), SOURCE.replace("Europe", "Norway")),
    ],
)
def test_a_wider_place_or_who_may_be_meant_passes(source: str, claim: str) -> None:
    assert not found(source, claim)
