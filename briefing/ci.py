"""For a CI job: withheld statements as annotations, and a report for the job's summary page.

The form is that of GitHub's workflow commands; other systems print the lines as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefing.models import Brief, Citation, Receipt, Withheld


def warning_lines(brief: Brief, root: Path) -> Iterator[str]:
    """One ``::warning`` line for each withheld statement, at the place of its first citation if it has one.

    :param root: folder of the sources as the CI system knows it, relative to the repository
    """
    for item in brief.receipt.withheld:
        why = "; ".join(reason.message for reason in item.reasons)
        title = f"withheld from {item.place}"
        message = _data(f"{item.text} ({why})")
        yield f"::warning {_place(item, brief, root)}title={_property(title)}::{message}"


def _place(item: Withheld, brief: Brief, root: Path) -> str:
    if not item.citations:
        return ""
    first: Citation = item.citations[0]
    document = next(found for found in brief.documents if found.source.id == first.source)
    line = document.source.text.count("\n", 0, first.start) + 1
    return f"file={_property((root / document.source.path).as_posix())},line={line},"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def summary(receipt: Receipt) -> str:
    """A report in Markdown: title, counts, takeaways, and what was withheld with its reasons."""
    counts = receipt.counts
    lines = [
        f"## {_inline(receipt.title)}",
        "",
        "| sources | chunks | claims | supported | withheld |",
        "|---|---|---|---|---|",
        f"| {counts.sources} | {counts.chunks} | {counts.claims} | {counts.supported} | {counts.withheld} |",
        "",
        *(f"{number}. {_inline(t.headline)}" for number, t in enumerate(receipt.takeaways, 1)),
        "",
    ]
    if receipt.withheld:
        lines += ["### Withheld", ""]
        for item in receipt.withheld:
            why = "; ".join(reason.message for reason in item.reasons)
            lines.append(f"- {_inline(item.text)} — *{_inline(item.place)}*: {_inline(why)}")
        lines.append("")
    return "\n".join(lines) + "\n"


_MARKUP = str.maketrans(
    {mark: f"\\{mark}" for mark in "\\`*_[]|#"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
)  # fmt: skip


def _inline(text: str) -> str:
    """Source text and replies are data: nothing of them may become markup of the summary page."""
    return " ".join(text.split()).translate(_MARKUP)
