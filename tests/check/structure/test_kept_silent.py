"""Those who say nothing, and by what words a figure is somebody's."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.speaker import check_speaker

SALE = "Two bankers say the sale is off; the ministry declined to comment."
FERRY = "The ferry was two hours late. Officials at Lund could not be reached."
CROWD = "Police said about 1,200 people took part in a march by growers outside the town hall."
WISH = "The Danish premier said that Norway “does not seem to want a truce”."
LETTER = "According to news outlets, Norway's letter reflected a change of course."


@pytest.mark.parametrize(("source", "claim"), [
    (SALE, "The ministry said that the sale was off."),
    (FERRY, "Officials at Lund confirmed that the ferry had been two hours late."),
    (CROWD, "The organisers put at roughly 1,200 the number of those who took part in the march."),
    (CROWD, "The organisers' estimate of attendance at the growers' march was about 1,200."),
    (CROWD, "About 1,200 people marched outside the town hall, organisers reckoned."),
    (CROWD, "A count by organisers had about 1,200 people at the march."),
    (WISH, "Norway does not, on its own admission, want a truce."),
    ("After talks with a dozen ministers, Lind made it clear that the towns must pay.",
     "After meeting Lind, a dozen ministers said that the towns must pay."),
    ("The Danish premier was adamant that no ship would sail.",
     "The harbour master was adamant that no ship would sail."),
    ("The sale may yet fail, one senior European banker told the Herald.",
     "The sale may yet fail, a senior Dutch banker told the Herald."),
    (LETTER, "Norway itself saw in its letter a sign of a change of course."),
])  # fmt: skip
def test_another_speaker_is_found(source: str, claim: str) -> None:
    assert check_speaker(claim, Evidence((Passage(text=source),)))


@pytest.mark.parametrize(("source", "claim"), [
    (SALE, "The sale is off, two bankers say, and the ministry gave no comment."),
    ("Lind declined to comment on the figure but said that talks were going on.",
     "Lind said that talks were under way."),
    ("After talks with a dozen ministers, Lind made it clear that the towns must pay.",
     "Lind said plainly, after meeting a dozen ministers, that the towns must pay."),
    ("The sale may yet fail, one senior Dutch banker told the Herald.",
     "The sale may yet fail, a senior European banker told the Herald."),
    (CROWD, "Police put at about 1,200 the number of those at the march."),
    (CROWD, "The figure of about 1,200 was given by police."),
    (LETTER, "News outlets saw in Norway's letter a sign of a change of course."),
])  # fmt: skip
def test_the_same_speaker_passes(source: str, claim: str) -> None:
    assert not check_speaker(claim, Evidence((Passage(text=source),)))
