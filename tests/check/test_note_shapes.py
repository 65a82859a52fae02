"""``brief check NOTE.md``: Markdown as people write it, and as they should not."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.check.markdown import Markdown
from briefing.check.note import check_note
from briefing.check.outcome import Outcome, Result

TEXTS = {
    "harbour.txt": "The closure costs £1.6 billion and affects 5,000 workers.",
    "ferry.txt": "The ferry carries 900 people a day.",
}
TRUE, FALSE = "The closure affects 5,000 workers.", "The closure affects 9,000 workers."
ONE = "[^1]: harbour.txt: “affects 5,000 workers”"
TWO = "[^2]: ferry.txt: “The ferry carries 900 people a day.”"
HOLDS, FAILS = Result.SUPPORTED, Result.UNSUPPORTED


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def check(text: str, sources: Path) -> list[Outcome]:
    return list(check_note(text, Path("note.md"), sources))


def found(text: str, sources: Path) -> list[tuple[Result, int, int]]:
    return [(one.result, one.line, one.column) for one in check(text, sources)]


@pytest.mark.parametrize("between", ["", " ", ", ", ",", "; "])
def test_footnotes_in_a_row_belong_to_one_sentence(sources: Path, between: str) -> None:
    text = f"{TRUE}[^1]{between}[^2]\n\n{ONE}\n{TWO}\n"
    (outcome,) = check(text, sources)
    assert outcome.result is HOLDS
    assert [span.source for span in outcome.spans] == ["harbour.txt", "ferry.txt"]


def test_a_footnote_may_be_cited_by_two_sentences(sources: Path) -> None:
    assert found(f"{TRUE}[^1] {FALSE}[^1]\n\n{ONE}", sources) == [(HOLDS, 1, 1), (FAILS, 1, 40)]


def test_of_two_definitions_of_a_label_the_first_counts(sources: Path) -> None:
    assert found(f"{TRUE}[^1]\n\n{ONE}\n[^1]: harbour.txt: “nothing”\n", sources) == [(HOLDS, 1, 1)]


@pytest.mark.parametrize("label", ["1", "harbour", "Harbour-1", "a note", "ä", "1.2"])
def test_any_label_will_do(sources: Path, label: str) -> None:
    text = f"{FALSE}[^{label}]\n\n[^{label.upper()}]: harbour.txt: “affects 5,000 workers”"
    assert found(text, sources) == [(FAILS, 1, 1)]


@pytest.mark.parametrize(
    "footnote",
    [
        "[^1]: [The Post][post]: “affects 5,000 workers”\n\n[post]: harbour.txt",
        "[^1]: [post]: “affects 5,000 workers”\n\n[Post]: harbour.txt",
        '[^1]: [The Post][]: “affects 5,000 workers”\n\n[the post]: <harbour.txt> "T"',
        "[^1]: [it](sources/harbour%2Etxt#line-1): “affects 5,000 workers”",
        "[^1]: harbour.txt: “affects 5,000 workers [sic]”",
        "[^1]: [[harbour]]: “[The closure] affects 5,000 workers”",
    ],
)
def test_links_by_reference_and_brackets_of_an_editor(sources: Path, footnote: str) -> None:
    assert found(f"{TRUE}[^1]\n\n{footnote}\n", sources) == [(HOLDS, 1, 1)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"- [x] {FALSE}[^1]\n- [ ] {TRUE}[^1]", [(FAILS, 1, 7), (HOLDS, 2, 7)]),
        (f"> {TRUE}[^1]\n> {FALSE}[^1]", [(HOLDS, 1, 3), (FAILS, 2, 3)]),
        (f"| a | b |\n|---|---|\n| {FALSE}[^1] | {FALSE}[^1] |", [(FAILS, 3, 3), (FAILS, 3, 44)]),
        (f"| a | b |\n|---|---|\n| x \\| y | {FALSE}[^1] |", [(FAILS, 3, 12)]),
        ("| a |\n|---|\n| The ferry is free for all of us. |", []),
        (f"The closure\\\naffects 5,000 workers.[^1]\\\n{FALSE}[^1]", [(HOLDS, 1, 1), (FAILS, 3, 1)]),
        (f"<div>\n<p>{FALSE}[^1]</p>\n{TRUE}[^1]</div>", [(FAILS, 2, 4), (HOLDS, 3, 1)]),
        ("<p>The ferry is free\n    for all of us.</p>", [(Result.UNCITED, 1, 4)]),
        ("<h2>The ferry is free for all of us.</h2>", []),
        ("<script>\nvar a = 'The ferry is free for all of us.';\n</script>", []),
        ("<!--\nThe ferry is free for all of us.\n\nOr so they say in town.\n-->", []),
        (f"+++\ntitle = 'A b c d. E f g h.'\n+++\n{FALSE}[^1]", [(FAILS, 4, 1)]),
        (f"A\x0bb\x0cc\u2028d\x85e f g here.\n{FALSE}[^1]", [(Result.UNCITED, 1, 1), (FAILS, 2, 1)]),
        (f"A line.\r\n\r\n{FALSE}[^1]\r\n{TRUE}[^1]", [(FAILS, 3, 1), (HOLDS, 4, 1)]),
        (f"😀 مرحبا. {FALSE}[^1]", [(FAILS, 1, 10)]),
    ],
)
def test_every_block_that_a_reader_sees_is_checked_at_its_place(
    sources: Path, text: str, places: list[tuple[Result, int, int]]
) -> None:
    end = "\r\n\r\n" if "\r" in text else "\n\n"
    assert found(text + end + ONE, sources) == places


@pytest.mark.parametrize(
    "next_block", [f"# A heading\n{FALSE}[^1]", f"- {FALSE}[^1]", f"> {FALSE}[^1]", f"1. {FALSE}[^1]"]
)
def test_a_block_right_after_a_footnote_is_not_swallowed_by_it(sources: Path, next_block: str) -> None:
    assert [result for result, _, _ in found(f"{ONE}\n{next_block}\n", sources)] == [FAILS]


def test_a_footnote_may_be_defined_in_a_block_quote(sources: Path) -> None:
    text = f"> {FALSE}[^1]\n>\n> [^1]: harbour.txt:\n> “affects 5,000 workers”\n"
    assert found(text, sources) == [(FAILS, 1, 3)]


def test_brackets_that_are_no_link_are_what_a_reader_sees() -> None:
    (block,) = Markdown("The [US] and [the *UK*][nowhere] said [sic] so.").blocks
    assert block.plain.text == "The [US] and [the UK][nowhere] said [sic] so."
    assert block.plain.links == []
