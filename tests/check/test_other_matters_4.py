"""Who says it, on other matters: bodies of another sort in the source's place."""

from briefing.check.base import Evidence, Passage
from briefing.check.structure.speaker import check_speaker


def test_the_speaker_is_of_another_sort() -> None:
    told = Evidence((Passage(text="By the firm's own account, the gates held for nine hours in the storm."),))
    assert check_speaker("According to council officials, the gates held for nine hours in the storm.", told)
    assert not check_speaker("According to the company, the gates held for nine hours in the storm.", told)


def test_officials_of_a_body() -> None:
    told = Evidence((Passage(text="Island councils said that the new rule rewards late ferries."),))
    assert check_speaker("The department's officials said that the new rule rewards late ferries.", told)


def test_a_body_that_tells_of_itself() -> None:
    words = "The minister told us that the new rule rewards late ferries. We accept that on this point."
    told = Evidence((Passage(text=words),))
    assert not check_speaker("The committee accepted that the new rule rewards late ferries.", told)
