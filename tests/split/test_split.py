"""Splitting: exact, contiguous, within the budget, and right about what a unit is."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.models import Document, SentenceKind, Source
from briefing.read import read_file
from briefing.spec import SourceSpec
from briefing.split import split_source

SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from(" \n\t\r.!?,;:-–—…\"'“”‘’()[]#*1ABab\u00a0\u200b\u0301é漢字😀\u2028"), st.characters()
    ),
    max_size=400,
)


def document(text: str, budget: int = 4000) -> Document:
    return split_source(Source(id="a", path="a.txt", sha256="", encoding="utf-8", text=text), budget)


def bodies(text: str) -> list[str]:
    return [text[s.body_start : s.body_end] for s in document(text).sentences]


def kinds(text: str) -> list[SentenceKind]:
    return [s.kind for s in document(text).sentences]


@given(TEXTS, st.integers(20, 300))
@settings(max_examples=300, deadline=None)
def test_sentences_and_chunks_are_contiguous_and_keep_the_budget(text: str, budget: int) -> None:
    split = document(text, budget)
    for units in (split.sentences, split.chunks):
        assert "".join(text[u.start : u.end] for u in units) == text
        assert all(a.end == b.start for a, b in pairwise(units))
        assert all(0 < u.end - u.start <= budget for u in units)
    for sentence in split.sentences:
        assert sentence.start <= sentence.body_start <= sentence.body_end <= sentence.end
    assert [s for chunk in split.chunks for s in chunk.sentences] == list(split.sentences)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_a_body_leaves_out_only_white_space_and_item_markers(text: str) -> None:
    for s in document(text).sentences:
        assert text[s.body_end : s.end].strip() == ""
        if s.kind not in (SentenceKind.ITEM, SentenceKind.HEADING):
            assert text[s.start : s.body_start].strip() == ""


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_the_seeds_round_trip(path: Path) -> None:
    source = read_file(SEEDS, SourceSpec.model_validate({"path": path.name}))
    for budget in (200, 1000, 4000):
        split = split_source(source, budget)
        assert "".join(source.text[c.start : c.end] for c in split.chunks) == source.text
        assert max(c.end - c.start for c in split.chunks) <= budget


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("“We go.” He left.", ["“We go.”", "He left."]),
        (
            '"We go," he said. "Not all can." Others stay.',
            ['"We go," he said.', '"Not all can."', "Others stay."],
        ),
        (
            'It should not deter those who can. "Not all will," he said.',
            ["It should not deter those who can.", '"Not all will," he said.'],
        ),
        ("The U.K.-U.S. relationship grew. It held.", ["The U.K.-U.S. relationship grew.", "It held."]),
        ("Dr. Smith met Mr. Jones at 5 p.m. on Monday.", ["Dr. Smith met Mr. Jones at 5 p.m. on Monday."]),
        ("Four voted no. Meanwhile it rained.", ["Four voted no.", "Meanwhile it rained."]),
        ("Third, the bank. Joran Pell spoke.", ["Third, the bank.", "Joran Pell spoke."]),
        ("It is No. 5 in the dept. Store of names.", ["It is No. 5 in the dept. Store of names."]),
        ("It rose by 3.5 percent. Prices fell.", ["It rose by 3.5 percent.", "Prices fell."]),
        ("First line\r\nwas broken. Second one.", ["First line", "was broken.", "Second one."]),
    ],
)
def test_sentence_boundaries(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


def test_wrapped_paragraphs_are_joined_and_plain_lines_are_not() -> None:
    wrapped = (
        "The committee met on Tuesday to settle the\nquestion of the budget, which had been open\n"
        "since the spring. It agreed.\n\nA second paragraph stands here and it runs\nover two lines.\n"
    )
    assert len(document(wrapped).sentences) == 3
    assert len(bodies("The committee met on Tuesday\nThe budget was settled")) == 2


def test_headings_and_items_are_units_of_their_own() -> None:
    text = "# Findings\n\nWe found this. And that.\n\n- one thing. Two things.\n1. another thing\n\nNext steps\nWe go on.\n"
    assert kinds(text) == [
        SentenceKind.HEADING,
        SentenceKind.SENTENCE,
        SentenceKind.SENTENCE,
        SentenceKind.ITEM,
        SentenceKind.ITEM,
        SentenceKind.ITEM,
        SentenceKind.HEADING,
        SentenceKind.SENTENCE,
    ]
    assert bodies(text)[0] == "Findings"
    assert bodies(text)[3:6] == ["one thing.", "Two things.", "another thing"]


@pytest.mark.parametrize(
    "line",
    [
        "- Category",
        "- Latest news",
        "Also Read: Ministers meet again",
        "Express your sentiment!",
        "Read more",
        "Share this article",
        "Advertisement",
        "© 2025 Example Media",
        "Subscribe to our newsletter",
        "3 min read",
        "https://example.org/story",
        "More from World",
        "Did you enjoy this article? Tell your friends!",
        "Contact: press office, 4 Gauge House Lane",
        "Thank you for reading.",
    ],
)
def test_page_furniture_is_recognised(line: str) -> None:
    assert kinds(f"The minister spoke.\n{line}\nThe talks go on.")[1] is SentenceKind.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "Share this burden with us, he told the allies.",
        "Follow-on talks will be held in March.",
        "Copyright law was changed in 2020.",
        "Sign up to the plan or leave, she said.",
        "News of the deal spread fast.",
        "Watch what they do, not what they say.",
        "Category errors abound in this debate.",
        "Comments were invited by May.",
    ],
)
def test_prose_is_not_furniture(line: str) -> None:
    assert kinds(f"The minister spoke.\n{line}\nThe talks go on.")[1] is not SentenceKind.FURNITURE


def test_a_sentence_longer_than_the_budget_is_cut_at_clause_marks_and_then_hard() -> None:
    text = "alpha beta gamma, " * 6 + "x" * 90 + "."
    units = document(text, 40).sentences
    assert "".join(text[u.start : u.end] for u in units) == text
    assert text[units[0].start : units[0].end].endswith(", ")


def test_a_heading_goes_with_what_it_heads() -> None:
    text = "Intro sentence here.\n" + "Contexts\n" + "A long sentence follows here. " * 20
    split = document(text, 200)
    heading = next(c for c in split.chunks if any(s.kind is SentenceKind.HEADING for s in c.sentences))
    assert heading.sentences[-1].kind is not SentenceKind.HEADING


def test_bare_labels_after_furniture_are_navigation_and_items_with_words_are_not() -> None:
    text = "- Category\n- World\n- Environment\nThe talks went on.\n- One thing was agreed.\n- Water\n"
    assert [kind is SentenceKind.FURNITURE for kind in kinds(text)] == [True, True, True, False, False, False]


def test_the_time_of_a_live_blog_entry_is_not_part_of_its_words() -> None:
    text = "- **10:50** We understand that it is agreed.\n- 11:05 – Nobody comments.\n"
    assert bodies(text) == ["We understand that it is agreed.", "Nobody comments."]
