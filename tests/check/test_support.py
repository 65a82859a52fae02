from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import check
from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import Citation, ReasonCode, Source, Verdict, VerdictStatus

TEXT = (
    'The ferry to Holm was cancelled on Monday. Captain Ida Strand said: "The harbour is full of ice." '
    "If the ice melts, the ferry will sail on Thursday.\n\nThe island has 300 inhabitants."
)


def source(text: str = TEXT) -> dict[str, Source]:
    made = Source(id="a", path="a.txt", sha256="", encoding="utf-8", text=text, published=date(2024, 1, 9))
    return {"a": made}


def cite(words: str, text: str = TEXT) -> Citation:
    start = text.index(words)
    return Citation(source="a", start=start, end=start + len(words), exact=words)


def span(start: int, end: int) -> Citation:
    return Citation(source="a", start=start, end=end, exact=TEXT[start:end])


def first_code(verdict: Verdict) -> ReasonCode:
    return verdict.reasons[0].code


def test_an_empty_claim_says_so() -> None:
    verdict = check(" \n", [cite("The ferry")], source())
    assert (verdict.status, first_code(verdict)) == (VerdictStatus.UNSUPPORTED, ReasonCode.EMPTY_CLAIM)


def test_a_claim_without_citation_is_not_found() -> None:
    verdict = check("The ferry was cancelled.", [], source())
    assert (verdict.status, first_code(verdict)) == (VerdictStatus.NOT_FOUND, ReasonCode.NO_CITATION)


def test_a_citation_to_an_unknown_source_is_not_found_and_named() -> None:
    verdict = check("The ferry was cancelled.", [Citation(source="b", start=0, end=3, exact="The")], source())
    assert (verdict.status, first_code(verdict)) == (VerdictStatus.NOT_FOUND, ReasonCode.UNKNOWN_SOURCE)
    assert "b" in verdict.reasons[0].message


def test_a_span_of_no_length_is_no_evidence() -> None:
    verdict = check("The ferry was cancelled.", [span(5, 5)], source())
    assert verdict.status is VerdictStatus.NOT_FOUND


def test_overlapping_spans_count_once() -> None:
    whole = cite("The ferry to Holm was cancelled on Monday.")
    verdicts = [check("The ferry to Holm was called off on Monday.", c, source())
                for c in ([whole], [whole, span(4, 20), span(10, 30)])]  # fmt: skip
    assert verdicts[0] == verdicts[1]
    assert verdicts[0].status is VerdictStatus.SUPPORTED


def test_a_claim_that_is_too_long_is_refused_quickly() -> None:
    verdict = check("ferry " * 10_000, [cite("The ferry")], source())
    assert first_code(verdict) is ReasonCode.TOO_LONG


def test_control_characters_do_not_change_the_verdict() -> None:
    citation = cite("The ferry to Holm was cancelled on Monday.")
    plain = check("The ferry to Holm was called off on Monday.", [citation], source())
    dirty = check("\x00The ferry to\x07 Holm was called off on Monday.\x1b", [citation], source())
    assert plain.status is dirty.status is VerdictStatus.SUPPORTED


def test_another_language_is_named_not_guessed() -> None:
    verdict = check("Die Fähre nach Holm ist am Montag wegen des Eises nicht gefahren und die Insel"
        " ist ohne Post.",
                    [cite(TEXT[:140])], source())  # fmt: skip
    assert first_code(verdict) is ReasonCode.OTHER_LANGUAGE
    assert "German" in verdict.reasons[0].message


@pytest.mark.parametrize(
    ("claim", "name"),
    [
        ("渡轮星期一停航。", "Chinese"),
        ("フェリーは月曜日に欠航した。", "Japanese"),
        ("페리는 월요일에 취소되었다.", "Korean"),
        ("Паром отменён.", "Cyrillic script"),
        ("Το πλοίο ακυρώθηκε.", "Greek"),
        ("أُلغيت العبّارة يوم الاثنين.", "Arabic script"),
        ("La traversée de Holm et du port annulée.", "French"),
    ],
)
def test_a_short_claim_in_another_language_is_named_too(claim: str, name: str) -> None:
    verdict = check(claim, [cite("The ferry to Holm was cancelled on Monday.")], source())
    assert first_code(verdict) is ReasonCode.OTHER_LANGUAGE
    assert name in verdict.reasons[0].message


@pytest.mark.parametrize(
    "claim",
    [
        "Los Angeles, Las Vegas and El Paso stopped the ferry of Rio de Janeiro.",
        "Bill de Blasio took a de facto ferry en route.",
        "I do love to do it.",
        "Captain 李小龙 said the harbour is full of ice.",
        "Ferry cancelled",
    ],
)
def test_foreign_names_and_words_do_not_make_another_language(claim: str) -> None:
    verdict = check(claim, [cite(TEXT)], source())
    assert not verdict.reasons or first_code(verdict) is not ReasonCode.OTHER_LANGUAGE


@pytest.mark.parametrize("claim", ["…", "?!", "😀", "—"])
def test_a_claim_without_a_word_is_empty(claim: str) -> None:
    assert first_code(check(claim, [cite("The ferry")], source())) is ReasonCode.EMPTY_CLAIM


@pytest.mark.parametrize(
    "same",
    [
        "The fer\u00adry to Holm sai\u200bled.",
        "\ufeffThe ferry to Holm sailed.",
        "\x1b[31mThe ferry\x1b[0m to Holm sailed.",
    ],
)
def test_characters_that_nobody_sees_change_no_score(same: str) -> None:
    plain = check("The ferry to Holm sailed.", [cite(TEXT[:60])], source())
    assert check(same, [cite(TEXT[:60])], source()) == plain


def test_composed_and_decomposed_letters_are_the_same() -> None:
    text = "Mayor José Núñez spoke on Monday about the ferry and the ice."
    claim = "José Núñez spoke about the ice."
    one, two = (
        check(unicodedata.normalize(form, claim), [cite(text, text)], source(text)) for form in ("NFC", "NFD")
    )
    assert one == two


def test_a_quotation_that_is_not_there_shows_whole_words_of_the_source() -> None:
    (reason, *_) = check("She said “the harbour is full of fish”.", [cite(TEXT[43:110])], source()).reasons
    assert reason.code is ReasonCode.QUOTATION
    assert set(reason.source_words.split()) <= set(TEXT.split())


def test_a_whole_sentence_word_for_word_is_supported_with_full_score() -> None:
    verdict = check("The ferry to Holm was cancelled on Monday.", [cite(TEXT[:110])], source())
    assert (verdict.status, verdict.score) == (VerdictStatus.SUPPORTED, 1.0)


def test_a_fragment_cut_out_of_a_condition_is_not_supported() -> None:
    verdict = check("The ferry will sail on Thursday.", [cite("If the ice melts, the ferry will sail"
        " on Thursday.")],
                    source())  # fmt: skip
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert first_code(verdict) is ReasonCode.MODALITY


@pytest.mark.parametrize("cue", ["denied that", "did not say that"])
def test_a_fragment_cut_out_of_a_denial_is_not_supported(cue: str) -> None:
    text = f"The chairman {cue} the plant had leaked acid into the river."
    verdict = check_support("The plant had leaked acid into the river.", Evidence((Passage(text=text),)))
    assert verdict.status is VerdictStatus.UNSUPPORTED


def test_every_sentence_of_a_claim_is_checked() -> None:
    citation = cite(TEXT[:110])
    verdict = check(
        "The ferry to Holm was cancelled on Monday. The harbour is not full of ice.", [citation], source()
    )
    assert verdict.status is VerdictStatus.UNSUPPORTED


def test_he_is_the_speaker_named_before() -> None:
    text = 'Mayor Odd Lien opened the hall. He said: "The roof cost too much."'
    evidence = [cite('He said: "The roof cost too much."', text)]
    good = check("The roof cost too much, according to Mayor Lien.", evidence, source(text))
    assert ReasonCode.SPEAKER not in {r.code for r in good.reasons}


def test_strictness_only_ever_rejects_more() -> None:
    claim, citation = "Captain Strand reports thick ice in the port of the island.", cite(TEXT[:110])
    order = [check(claim, [citation], source(), strictness=s).status is VerdictStatus.SUPPORTED
             for s in ("low", "normal", "high")]  # fmt: skip
    assert order == sorted(order, reverse=True)


def test_the_same_question_gets_the_same_answer() -> None:
    answers = {
        check("Holm has 300 people.", [cite("The island has 300 inhabitants.")], source()) for _ in range(3)
    }
    assert len(answers) == 1


@given(st.text(max_size=120), st.text(max_size=200))
def test_no_text_makes_it_fail(claim: str, text: str) -> None:
    verdict = check_support(claim, Evidence((Passage(text=text),)))
    assert verdict.score is not None
    assert 0.0 <= verdict.score <= 1.0


@pytest.mark.parametrize("digit", ["²", "①", "½", "٤", "４", "1²", "Ⅷ", "五"])
@pytest.mark.parametrize(
    "words",
    [
        "on {} May", "May {}, 2024", "on {}/{}/2024", "at {}:{} am", "{} of the {} members", "{}/{} of it",
        "half past {}", "20{} ships", "{},{} people", "£{} was paid", "from {} to {} ships",
    ],
)  # fmt: skip
def test_digits_that_are_no_numbers_make_no_check_fail(words: str, digit: str) -> None:
    """A footnote mark after a year, a list number in a circle."""
    odd, plain = words.format(digit, digit), "They met on 3 May 2024; 5 of the 9 ships rose from 4 to 8."
    for claim, text in ((odd, plain), (plain, odd)):
        check_support(claim, Evidence((Passage(text=text, article=text),)))


@pytest.mark.parametrize(
    "claim", ["It closed with", "They were disinclined to pay.", "Even with that.", "The weakest"]
)
def test_a_claim_of_cue_words_makes_no_check_fail(claim: str) -> None:
    assert check_support(claim, Evidence((Passage(text="It closed with"),))).score is not None


@pytest.mark.parametrize("text", ["", " ", "…", "—"])
def test_evidence_without_words_supports_nothing(text: str) -> None:
    verdict = check_support("The weakest of them fell.", Evidence((Passage(text=text),)))
    assert verdict.status is VerdictStatus.NOT_FOUND
    assert [reason.code for reason in verdict.reasons] == [ReasonCode.NO_CITATION]
