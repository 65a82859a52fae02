import pytest

from briefing.errors import ReceiptError
from briefing.models import Citation, Judgement, Statement
from briefing.render.index import Use, index
from briefing.render.layout import lay_out
from briefing.render.passages import passages

from .sample import seeds_brief
from .seeds import seed_sources
from .shelf import Shelf


def test_the_passages_of_a_source_are_its_text() -> None:
    brief = seeds_brief()
    view = lay_out(brief)
    for source, document in zip(view.sources, brief.documents, strict=True):
        lines = [line for passage in source.passages for line in passage.lines]
        text = "".join(line.lead + "".join(run.text for run in line.runs) + line.tail for line in lines)
        assert text == document.source.text


def test_cited_runs_are_exactly_the_cited_spans() -> None:
    brief = seeds_brief()
    view = lay_out(brief)
    for source in view.sources:
        lines = [line for passage in source.passages for line in passage.lines]
        marked = "".join(run.text for line in lines for run in line.runs if run.cited)
        cited = {
            position
            for note in view.notes
            if note.source == source.number
            for position in range(note.start, note.end)
        }
        bodies = {
            position
            for sentence in brief.documents[source.number - 1].sentences
            for position in range(sentence.body_start, sentence.body_end)
        }
        text = brief.documents[source.number - 1].source.text
        assert marked == "".join(text[position] for position in sorted(cited & bodies))


def test_every_use_leads_to_a_statement_and_back() -> None:
    view = lay_out(seeds_brief())
    statements = [
        *view.bottom_line,
        *(s for t in view.takeaways for s in t.statements + t.against),
        *(s for r in view.risks for s in r.statements),
        *(e.statement for e in view.events),
        *(s for p in view.positions for s in p.statements),
        *(s for d in view.disagreements for s in d.sides),
    ]
    anchors = [s.anchor for s in statements]
    assert len(anchors) == len(set(anchors))
    lines = {line.anchor: line for s in view.sources for p in s.passages for line in p.lines}
    for statement in statements:
        for cite in statement.cites:
            assert statement.anchor in {use.anchor for use in lines[cite.anchor].uses}
    used = {use.anchor for line in lines.values() for use in line.uses}
    assert used <= set(anchors) | {risk.anchor for risk in view.risks if risk.further}


def test_a_citation_is_labelled_by_source_and_sentence() -> None:
    shelf = Shelf(*seed_sources())
    found = index(seeds_brief()).cite(shelf.cite("northwood", "Military chiefs from some 30 countries"))
    assert (found.label, found.sentences, found.note) == ("2:1", "sentence 1", 0)


def test_notes_are_numbered_in_reading_order_and_kept_once() -> None:
    view = lay_out(seeds_brief())
    assert [note.note for note in view.notes] == list(range(1, len(view.notes) + 1))
    assert len({(note.source, note.start, note.end) for note in view.notes}) == len(view.notes)
    assert view.bottom_line[0].cites[0].note == 1


def test_verbatim_text_is_sliced_from_the_source_not_copied() -> None:
    brief = seeds_brief()
    first = brief.receipt.bottom_line[0]
    mangled = first.model_copy(update={"text": first.text.replace(" ", "  ")})
    changed = brief.receipt.model_copy(update={"bottom_line": (mangled,)})
    shown = lay_out(brief.model_copy(update={"receipt": changed})).bottom_line[0]
    assert shown.verbatim
    assert shown.text == first.text


def test_words_that_no_source_has_are_not_shown_as_a_quotation() -> None:
    brief = seeds_brief()
    first = brief.receipt.bottom_line[0]
    edited = first.model_copy(update={"text": first.text.replace("most", "all")})
    changed = brief.receipt.model_copy(update={"bottom_line": (edited,)})
    view = lay_out(brief.model_copy(update={"receipt": changed}))
    assert not view.bottom_line[0].verbatim
    assert view.verbatim == "some"


def test_a_citation_of_an_unknown_source_is_refused() -> None:
    brief = seeds_brief()
    lost = Statement(
        id="x", text="x", verbatim=False, citations=(Citation(source="ghost", start=0, end=1, exact="x"),)
    )
    changed = brief.receipt.model_copy(update={"bottom_line": (lost,)})
    with pytest.raises(ReceiptError, match="ghost"):
        lay_out(brief.model_copy(update={"receipt": changed}))


def test_a_source_without_its_text_is_refused() -> None:
    brief = seeds_brief()
    with pytest.raises(ReceiptError, match="missing"):
        lay_out(brief.model_copy(update={"documents": brief.documents[1:]}))


def test_events_are_numbered_by_date_and_what_is_to_come_is_first() -> None:
    view = lay_out(seeds_brief())
    assert [e.number for e in view.past] == [1, 2, 3, 4, 5]
    assert [e.event.date for e in view.upcoming] == ["2025-03-24", None]
    assert view.upcoming[0].statement.cites[0].note < view.past[0].statement.cites[0].note


def test_a_speaker_named_in_the_sentence_is_not_named_again() -> None:
    shelf = Shelf(*seed_sources())
    text = "“Ukraine is the party of peace,” Starmer said"
    brief = seeds_brief()
    said = (
        shelf.say("operational", text, speaker="Keir Starmer"),
        shelf.say("lead", "he said", speaker="A B C"),
    )
    other = shelf.say("lead", "he said", speaker="Keir Starmer")
    changed = brief.receipt.model_copy(update={"bottom_line": (*said, other)})
    shown = lay_out(brief.model_copy(update={"receipt": changed})).bottom_line
    assert [s.unnamed_speaker for s in shown] == [None, None, "Keir Starmer"]


def test_a_sentence_with_a_partial_citation_is_marked_in_part() -> None:
    shelf = Shelf(*seed_sources())
    brief = seeds_brief()
    found = index(brief)
    found.cite(shelf.cite("lead", "do the heavy lifting, but"), Use("bottom-line-1", "Bottom line"))
    runs = [
        [(run.text, run.cited) for run in line.runs]
        for passage in passages(found.shelf("lead"), found)
        for line in passage.lines
        if line.uses
    ]
    assert len(runs) == 1
    assert [text for text, cited in runs[0] if cited] == ["do the heavy lifting, but"]


def test_a_judges_doubt_is_shown() -> None:
    brief = seeds_brief()
    first = brief.receipt.bottom_line[0]
    for supported, doubt in ((True, None), (False, "it says less")):
        judged = first.model_copy(update={"judgement": Judgement(supported=supported, reason="it says less")})
        changed = brief.receipt.model_copy(update={"bottom_line": (judged,)})
        shown = lay_out(brief.model_copy(update={"receipt": changed}))
        assert shown.bottom_line[0].doubt == doubt


def test_republishers_of_one_text_are_named_as_one_witness() -> None:
    brief = seeds_brief()
    sources = [
        entry.model_copy(update={"family": "wire"}) if number in (1, 3) else entry
        for number, entry in enumerate(brief.receipt.sources)
    ]
    changed = brief.receipt.model_copy(update={"sources": tuple(sources)})
    view = lay_out(brief.model_copy(update={"receipt": changed}))
    assert [source.same_text for source in view.sources] == [(), (4,), (), (2,), ()]
