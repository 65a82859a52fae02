"""--ci: annotations and the summary page; what sources and models say is data there too."""

from __future__ import annotations

from pathlib import Path

from briefing.ci import summary, warning_lines
from briefing.models import Brief, Citation, Reason, ReasonCode, VerdictStatus, Withheld
from tests.helpers import built


def with_withheld(text: str) -> Brief:
    document = built().documents[1]
    sentence = document.sentences[6]
    citation = Citation(
        source=document.source.id,
        start=sentence.body_start,
        end=sentence.body_end,
        exact=document.source.text[sentence.body_start : sentence.body_end],
    )
    item = Withheld(
        id="w-1",
        text=text,
        place="takeaway 1",
        verdict=VerdictStatus.UNSUPPORTED,
        reasons=(Reason(code=ReasonCode.NUMBER, message="the source says 30, the claim 40"),),
        citations=(citation,),
    )
    receipt = built().receipt.model_copy(update={"withheld": (item,)})
    return built().model_copy(update={"receipt": receipt})


def test_a_withheld_sentence_is_annotated_at_its_line() -> None:
    (line,) = warning_lines(with_withheld("40 nations met."), Path("seeds"))
    assert line.startswith(
        "::warning file=seeds/001_0292e3234e648fe8.txt,line=4,title=withheld from takeaway 1::"
    )
    assert line.endswith("40 nations met. (the source says 30, the claim 40)")


def test_a_sentence_cannot_end_its_annotation_or_start_another() -> None:
    (line,) = warning_lines(with_withheld("100% sure\n::error::stop"), Path("seeds"))
    assert "\n" not in line
    assert "100%25 sure%0A::error::stop" in line


def test_the_summary_has_the_counts_and_escapes_what_it_prints() -> None:
    text = summary(with_withheld("<img src=x> | [a](b) *bold*").receipt)
    assert "| 5 |" in text
    assert "<img" not in text
    assert "\\|" in text
    assert "\\[a\\]" in text
