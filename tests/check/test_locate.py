"""Locating quotations: what is found, where, and what never is."""

import pickle

import pytest

from briefing.check.fold import FoldedText, fold
from briefing.check.locate import Match, locate
from briefing.models import MatchStatus, Source, Span

# A source of our own with everything that the probe alters.
SUMMIT = (
    "Mayor Ada Lindqvist said the council’s plan costs £1.6bn and covers 5,000 homes. "
    "“We will not sell the harbour,” she told reporters on 4 June 2025, “and we won’t wait two months.” "
    "Growth reached 4.7 % last year, the bureau said — more than expected.\n"
    "Her rival, Tomas Okafor, disagreed: “The harbour must be sold, or the town will go under.” "
    "Both spoke for one month before the vote…\nThe vote is [sic] final. I cannot say more, he added. "
    "The plan will under no circumstances go ahead before June."
)
INDEX = FoldedText(SUMMIT, "s")


def found(quotation: str, text: str = SUMMIT) -> str | None:
    match = locate(quotation, FoldedText(text, "s"))
    return None if match.span is None else text[match.span.start : match.span.end]


@pytest.mark.parametrize(
    ("quotation", "status"),
    [
        ("We will not sell the harbour", "exact"),
        ("the council's plan costs £1.6bn", "folded"),
        ("we won’t\n  wait two months", "folded"),
        ("WE WILL NOT SELL THE HARBOUR", "folded"),
    ],
)
def test_faithful_quotations_are_found(quotation: str, status: str) -> None:
    match = locate(quotation, INDEX)
    assert match.status == status
    assert match.span is not None
    assert fold(SUMMIT[match.span.start : match.span.end]) == fold(quotation)


@pytest.mark.parametrize(
    "quotation",
    [
        "We will sell the harbour",  # negation dropped
        "The harbour must not be sold",  # negation added
        "the council’s plan costs £2.6bn",
        "covers 9,000 homes",
        "Growth reached 4.9 % last year",
        "reporters on 4 June 2026",
        "Both spoke for two months before the vote",
        "Mayor Tomas Okafor said the council’s plan",  # name swapped
        "We will not sell the harbour, or the town will go under",  # speakers spliced
        "we would not sell the harbour",
        "We will not sell the harbour, she told reporters, ever",  # tail invented
        "The ferry will be free for everyone",  # wholly invented
    ],
)
def test_altered_quotations_are_missing(quotation: str) -> None:
    match = locate(quotation, INDEX)
    assert match == Match(status=MatchStatus.MISSING)
    assert match.span is None


def test_exact_means_the_same_characters() -> None:
    match = locate("Tomas Okafor", INDEX)
    assert match.status is MatchStatus.EXACT
    assert match.span == Span(source="s", start=SUMMIT.index("Tomas"), end=SUMMIT.index(", disagreed"))


def test_white_space_at_the_edges_is_exact_only_when_the_source_has_it() -> None:
    assert found(" Tomas Okafor") == " Tomas Okafor"
    assert locate(" Tomas Okafor", INDEX).status is MatchStatus.EXACT
    assert found("  Tomas Okafor") == "Tomas Okafor"
    assert locate("  Tomas Okafor", INDEX).status is MatchStatus.FOLDED


@pytest.mark.parametrize("quotation", ["", " ", "\u200b", "…", "“”", "—", "[the mayor]", "[…]", "."])
def test_a_quotation_without_words_is_missing(quotation: str) -> None:
    assert locate(quotation, INDEX).status is MatchStatus.MISSING


@pytest.mark.parametrize(
    ("quotation", "text"),
    [
        ("not", "I cannot say"),
        ("5,000", "15,000 homes"),
        ("5,000", "5,000.5 homes"),
        ("000 homes", "5,000 homes"),
        ("binding", "a non-binding vote"),
        ("do", "I don't know"),
        ("f", "ﬁ x"),
        ("1", "½ x"),
        ("👨", "👨\u200d👩\u200d👧"),
        ("e", "e\u0301"),
        ("ss", "Straße"),
        ("harbour", "һarbour"),  # Cyrillic һ
        ("a deal", "\u0430 deal"),
        ("the tank is 6'1 long", 'the tank is 6"1 long'),
    ],
)
def test_part_of_a_word_number_or_character_is_missing(quotation: str, text: str) -> None:
    assert found(quotation, text) is None


@pytest.mark.parametrize(
    ("quotation", "text", "expected"),
    [
        ("a good deal,", "it is a good deal for us", "a good deal"),
        ("a good deal.", "it is a good deal, he said", "a good deal"),
        ("“a good deal,”", "it is a good deal.", "a good deal"),
        ("a ‘good deal,’", "a ‘good deal’ for us", "a ‘good deal’"),
        ("5,000.", "for 5,000 homes", "5,000"),
        ("5,000.", "for 5,000.5 homes", None),
        ("A good deal —", "it is a good deal — for us", "a good deal"),
        ("- a good deal", "it is a good deal", "a good deal"),
        ("-5 degrees", "it is 5 degrees", None),
        ("- 5 degrees", "it is -5 degrees", None),
        ("a good deal?", "it is a good deal.", None),
        ("a good deal!", "it is a good deal.", None),
        ("a good deal?", "is it a good deal?", "a good deal?"),
        (
            "He said “we agreed in 2025” then",
            "He said ‘we agreed in 2025’ then",
            "He said ‘we agreed in 2025’ then",
        ),
    ],
)
def test_marks_that_style_adds_may_be_dropped(quotation: str, text: str, expected: str | None) -> None:
    assert found(quotation, text) == expected


def test_a_repeated_passage_is_the_one_in_or_nearest_to_the_place_cited() -> None:
    text = "We agreed. Then we waited. We agreed. Then we agreed again. WE AGREED."
    index = FoldedText(text, "s")
    places = [text.index("We agreed"), text.index("We agreed", 5), text.index("we agreed"), text.index("WE")]

    def at(near: Span | tuple[int, int] | None) -> int:
        span = locate("We agreed", index, near).span
        assert span is not None
        return places.index(span.start)

    assert at(None) == 0
    assert at((27, 37)) == 1
    assert at(Span(source="s", start=38, end=60)) == 2
    assert at((60, 70)) == 3
    assert at((len(text), len(text))) == 3
    assert at((0, 0)) == 0


def test_a_place_in_another_source_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="source 'other'"):
        locate("We agreed", INDEX, Span(source="other", start=0, end=1))


def test_an_exact_occurrence_is_preferred_to_an_earlier_folded_one() -> None:
    text = "THE VOTE was early. The vote was late."
    match = locate("The vote", FoldedText(text))
    assert match.status is MatchStatus.EXACT
    assert match.span is not None
    assert match.span.start == 20


@pytest.mark.parametrize(
    ("quotation", "pieces"),
    [
        ("We will not sell the harbour … and we won’t wait", 2),
        ("We will not sell the harbour... and we won’t wait", 2),
        ("We will not sell the harbour (…) and we won’t wait", 2),
        ("We will not sell the harbour [...] and we won’t wait", 2),
        ("We will not sell the harbour, . . . and we won't wait", 2),
        ("Mayor Ada Lindqvist said … covers 5,000 homes […] on 4 June 2025", 3),
        ("… we won’t wait two months …", 1),
        ("Both spoke for one month before the vote…", 1),  # the source's own ellipsis
        ("Mayor Ada Lindqvist … before the vote… The vote is [sic] final", 3),
    ],
)
def test_ellipses_join_fragments_in_order(quotation: str, pieces: int) -> None:
    match = locate(quotation, INDEX)
    assert len(match.fragments) == pieces
    assert match.span is not None
    assert match.span.start == match.fragments[0].start
    assert match.span.end == match.fragments[-1].end


def test_the_sources_own_ellipsis_is_exact() -> None:
    assert locate("before the vote…\nThe vote is [sic] final", INDEX).status is MatchStatus.EXACT


@pytest.mark.parametrize(
    "quotation",
    [
        "and we won’t wait … We will not sell the harbour",  # order
        "We will not sell the harbour … free for everyone",
        "the … of",
        "said … the",
        "We will … sell the harbour",  # hides "not"
        "The plan will … go ahead before June",  # hides a longer denial
        "We will not sell … the ferry … wait two months",
        "Mayor … cannot",
    ],
)
def test_fragments_that_are_not_evidence_are_missing(quotation: str) -> None:
    assert locate(quotation, INDEX).status is MatchStatus.MISSING


def test_fragments_far_apart_are_missing() -> None:
    text = "The council met in the hall. {}The plan was rejected by all."
    quotation = "The council met in the hall … The plan was rejected"
    assert found(quotation, text.format("It rained. " * 80)) is not None
    assert found(quotation, text.format("It rained. " * 100)) is None


@pytest.mark.parametrize(
    "quotation",
    [
        "[The mayor] said the council’s plan costs £1.6bn",
        "Mayor [Ada] Lindqvist said",
        "she told [the] reporters on 4 June 2025",
        "[Lindqvist] told reporters on 4 June",
        "[T]he council’s plan",
        "the council’s plan[s] costs £1.6bn",
        "The vote is [sic] final",
        "The harbour must be sold [sic]",
        "We will not sell the harbour, [she said] … we won’t wait",
    ],
)
def test_editorial_brackets_are_honoured(quotation: str) -> None:
    assert locate(quotation, INDEX).status is not MatchStatus.MISSING


@pytest.mark.parametrize(
    "quotation",
    [
        "The harbour must [not] be sold",
        "The harbour must [never again] be sold",
        "The harbour must [n't] be sold",
        "The harbour [should] be sold",
        "We will [certainly] sell the harbour",  # hides "not"
        "We [will] sell the harbour",
        "covers [9,000] homes",
        "covers [some] homes",  # hides a number
        "the [un]council",
        "do[n't] wait two months",
        "Mayor Ada Lindqvist [said] of Growth reached 4.7 %",  # too far
        "on 4 June [2026]",
    ],
)
def test_a_bracket_never_hides_a_change_of_meaning(quotation: str) -> None:
    assert locate(quotation, INDEX).status is MatchStatus.MISSING


def test_brackets_of_the_source_are_matched_as_they_stand() -> None:
    text = "They will [not] pay."
    assert locate("They will [not] pay", FoldedText(text)).status is MatchStatus.EXACT
    assert found("They will [never] pay", text) is None
    assert found("They will pay", text) is None


def test_a_missing_quotation_has_the_nearest_passage_and_its_difference_as_a_hint() -> None:
    hint = locate("We would not sell the harbour", INDEX).hint
    assert "We will not sell the harbour" in hint
    assert "the source has “will” for “would”" in hint
    assert locate("Quarks have colour charge", INDEX).hint == "nothing in the source resembles it"
    assert locate("Tomas Okafor", INDEX).hint == ""


def test_a_hint_names_words_without_the_marks_around_them() -> None:
    index = FoldedText("The summit took place in London on March 2, and ended “late”.")
    assert "the source has “2” for “12”" in locate("The summit took place in London on March 12", index).hint


def test_a_hint_ends_where_the_passage_does() -> None:
    hint = locate(
        "they will soon close the harbour", FoldedText("Today they will close the harbour, all said.")
    ).hint
    assert hint == "nearest passage: “they will close the harbour,” (“soon” is not there)"


def test_a_match_is_a_plain_value() -> None:
    missing = locate("We would not sell the harbour", INDEX)
    copy = pickle.loads(pickle.dumps(missing))
    assert copy == missing
    assert copy.hint == missing.hint
    assert len(pickle.dumps(copy)) < 2_000


def test_an_index_is_made_of_a_source() -> None:
    source = Source(id="a", path="a.txt", sha256="0" * 64, encoding="utf-8", text="The vote is final.")
    match = locate("vote", FoldedText.of(source))
    assert match.span == Span(source="a", start=4, end=8)


@pytest.mark.parametrize(
    ("text", "quotation", "expected"),
    [
        ("他说中国不同意这项计划。", "中国不同意", "中国不同意"),
        ("ﬁnal 合意", "final", "ﬁnal"),
        ("قال \u202bالسلام\u202c اليوم", "السلام", "السلام"),
        ("x 𝐀𝐁 y", "ab", "𝐀𝐁"),
        ("😀 yes 😀😀", "yes 😀", "yes 😀"),
        ("a \ud800 b", "\ud800 b", "\ud800 b"),
        ("cafe\u0301 noir", "café noir", "cafe\u0301 noir"),
        ("İstanbul’da", "i̇stanbul’da", "İstanbul’da"),
        ("wide Ｌｏｎｄｏｎ！", "London", "Ｌｏｎｄｏｎ"),
        ("I ❤\ufe0f it", "❤", "❤\ufe0f"),
        ("flags 🇬🇧🇸🇪", "🇧🇸", None),
    ],
)
def test_any_script(text: str, quotation: str, expected: str | None) -> None:
    assert found(quotation, text) == expected
