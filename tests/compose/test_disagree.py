"""Disagreements between sources: found where they are, not raised where there are none."""

from pathlib import Path

import pytest

from briefing.models import Disagreement, DisagreementKind, DisagreementNature
from tests.helpers import brief_of, built


def differ(folder: Path, one: str, other: str, **keys: object) -> list[Disagreement]:
    return list(brief_of(folder, {"a.txt": one, "b.txt": other}, **keys).receipt.disagreements)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (
            "US President Donald Trump spoke at length on Monday.",
            "The plan suits former President Donald Trump well.",
            DisagreementKind.NAME,
        ),
        (
            "The bank will lend to a new flood fund of 420 million euros.",
            "Half of the flood fund of 460 million euros goes to the coast.",
            DisagreementKind.FIGURE,
        ),
        (
            "The guarantee takes effect on May 1, 2027, and covers the lower river.",
            "The guarantee will apply from June 1, 2027, for all towns on the lower river.",
            DisagreementKind.DATE,
        ),
        (
            "Delegates could not agree on a ceiling for water use by farms.",
            "The ceiling on water for farms was adopted at the meeting.",
            DisagreementKind.STATUS,
        ),
        (
            "“Unmeasured water is water that is mistrusted,” said Odile Hartsen in her release on the new accord.",
            "'Unmeasured water is water that is mistrusted,' said Sadia Corrin when we rang her at home last night.",
            DisagreementKind.ATTRIBUTION,
        ),
        (
            "Three of the four states signed an accord on Thursday.",
            "The four countries have signed a historic agreement.",
            DisagreementKind.SCOPE,
        ),
    ],
)
def test_a_contradiction_is_flagged_with_both_spans(
    tmp_path: Path, one: str, other: str, kind: DisagreementKind
) -> None:
    (found,) = differ(tmp_path, one, other)
    assert found.kind is kind
    assert found.nature is DisagreementNature.CONTRADICTION
    assert {side.citations[0].exact for side in found.sides} == {one, other}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("US President Donald Trump spoke.", "President Trump spoke again at noon."),
        ("Former Prime Minister Tony Blair came.", "Prime Minister Keir Starmer came too."),
        ("The flood fund of 420 million euros is new.", "The rail fund of 460 million euros is old."),
        ("The flood fund of €420 million is new.", "A flood fund of 420 million euros is planned."),
        ("Talks will resume on 6 March 2027 in Oslo.", "Talks will resume on 9 April 2027 in Rome."),
        (
            "The council adopted the budget for schools.",
            "The council could not agree on a ceiling for farms.",
        ),
        (
            "“We will never accept a weak deal,” said Ann Marsh on her way to the hall this morning.",
            "“We will never accept a weak deal,” said Marsh, who then went home by train.",
        ),
        ("Norway has agreed to join the fund.", "Denmark declined to join the fund."),
        ("The company said 400 workers had left.", "In the north, 900 farmers have new wells."),
    ],
)
def test_what_only_looks_alike_is_not_flagged(tmp_path: Path, one: str, other: str) -> None:
    assert differ(tmp_path, one, other) == []


def test_estimates_of_one_crowd_are_a_spread(tmp_path: Path) -> None:
    (found,) = differ(
        tmp_path,
        "About 1,200 people took part in a protest by growers on Wednesday.",
        "About 3,000 growers demonstrated in the town on Wednesday.",
        a__published="2026-10-09",
        b__published="2026-10-10",
    )
    assert found.nature is DisagreementNature.SPREAD


def test_two_meetings_that_look_alike_are_told_apart() -> None:
    found = next(d for d in built().receipt.disagreements if d.kind is DisagreementKind.FIGURE)
    assert found.nature is DisagreementNature.LOOKALIKE
    assert "30" in found.summary
    assert "37" in found.summary


def test_reprints_of_one_text_do_not_disagree(tmp_path: Path) -> None:
    text = "Three of the four states signed an accord. The fund is worth 420 million euros in all, a minister said. "
    assert differ(tmp_path, text * 3, (text * 3).replace("420", "460")) == []


def test_one_source_alone_cannot_disagree(tmp_path: Path) -> None:
    text = "The fund of 420 million euros is new. The new fund of 460 million euros is small."
    receipt = brief_of(tmp_path, {"a.txt": text}).receipt
    assert receipt.disagreements == ()
    assert any("no disagreement can show" in notice for notice in receipt.notices)
