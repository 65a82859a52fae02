"""Shared passages, and who counts as a witness."""

from pathlib import Path

from briefing.compose.independence import reprints, shared_texts, with_families
from tests.helpers import brief_of
from tests.values import document

WIRE = (
    "Three of the four states that share the river signed an accord late on Thursday. It guarantees a flow of 310 "
    "cubic metres per second at the gauge in the dry months. The fourth state sent observers but did not sign."
)


def test_a_reprint_is_one_witness_with_its_original_and_its_spans_are_the_same_words() -> None:
    documents = (document(WIRE, "wire"), document(f"From our staff. {WIRE} More below.", "echo"))
    (shared,) = shared_texts(documents)
    assert shared.one_witness
    texts = {d.source.id: d.source.text for d in documents}
    for passage in shared.passages:
        first, second = (texts[s.source][s.start : s.end] for s in (passage.first, passage.second))
        assert first == second
    families = {d.source.id: d.source.family for d in with_families(documents, (shared,))}
    assert families == {"wire": "wire", "echo": "wire"}


def test_a_shared_quotation_does_not_make_a_reprint() -> None:
    quotation = "“Water that is not measured is water that is mistrusted by all”"
    one = document(
        f"The minister of Vesmark said on the phone: {quotation}. She then left for the coast by train.", "a"
    )
    other = document(
        f"At noon came a release of twelve pages. {quotation}, it says, and little else of note.", "b"
    )
    (shared,) = shared_texts((one, other))
    assert not shared.one_witness
    assert all(d.source.family is None for d in with_families((one, other), (shared,)))


def test_texts_without_a_common_passage_share_nothing() -> None:
    assert shared_texts((document("The dam is old and dry.", "a"), document("A train came late.", "b"))) == ()


def test_fifty_identical_sources_are_one_witness(tmp_path: Path) -> None:
    receipt = brief_of(tmp_path, {f"s{n:02}.txt": WIRE for n in range(50)}).receipt
    assert {entry.family for entry in receipt.sources} == {"s00"}
    assert all(takeaway.witnesses == 1 for takeaway in receipt.takeaways)
    assert receipt.disagreements == ()
    assert any("one witness" in notice for notice in receipt.notices)


def test_many_copies_of_one_text_are_told_in_one_sentence() -> None:
    documents = tuple(document(WIRE, f"copy{n:02}") for n in range(1, 8))
    other = document("The mill at Orrin closed for good on Monday after a fire in its boiler house.", "mill")
    everything = (*documents[:3], other, *documents[3:])
    told = list(reprints(shared_texts(everything), [d.source for d in everything]))
    assert told == ["Sources 1 to 3 and 5 to 8 share 100% of the shorter text: they count as one witness."]


def test_two_groups_of_copies_are_told_apart() -> None:
    mill = "The mill at Orrin closed for good on Monday after a fire in its boiler house, its owner wrote."
    everything = tuple(
        document(text, name) for text, name in ((WIRE, "a"), (mill, "b"), (WIRE, "c"), (mill, "d"))
    )
    told = list(reprints(shared_texts(everything), [d.source for d in everything]))
    assert [sentence.split(" share")[0] for sentence in told] == ["Sources 1 and 3", "Sources 2 and 4"]
