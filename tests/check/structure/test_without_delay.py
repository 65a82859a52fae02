"""\"Without delay\" does away with a term of the source, but not where the source says "soon" itself."""

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support

SOON = "Should the Chamber ratify? Yes, and soon. If it fails, the quarrel resumes with one difference: a second dam."
NOTICE = "A signatory may leave the accord on 12 months\u2019 notice."


def codes(claim: str, source: str) -> set[str]:
    return {reason.code.value for reason in check_support(claim, Evidence((Passage(text=source),))).reasons}


def test_soon_is_without_delay() -> None:
    assert "modality" not in codes("The Chamber should ratify without delay, or the quarrel resumes.", SOON)


def test_a_term_is_not() -> None:
    assert "modality" in codes("A signatory may leave the accord without delay.", NOTICE)
