"""How much of what a careful reader finds a brief holds, beside simple summaries of the same length.

    python bench/compose.py                        # a table for the seeds and for the example
    python bench/compose.py --unrelated FILE.jsonl # false alarms among articles that have nothing in common

An item of the annotated gold counts as found when a statement of the brief, in the same section, cites one
of its spans; a disagreement when two of its spans are cited. A date is right when the event that cites the
gold event's span has that date, and wrong when one is given where none can be known. The baselines have no
sections, so any of their sentences counts for any section: first three sentences of each source; LexRank and
TextRank (sumy), each cut to as many sentences as the brief prints. Optional items are not counted as missed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench" / "gold")]

from score import SECTIONS, alike, brief_spans, gold_spans, overlap  # noqa: E402
from verify import decode  # noqa: E402

from briefing.ask.extractive import ExtractiveAnalyst  # noqa: E402
from briefing.ask.extractive.rank import stems  # noqa: E402
from briefing.check.receipt import verify  # noqa: E402
from briefing.models import Brief, Document, SentenceKind, Source  # noqa: E402
from briefing.pipeline import build  # noqa: E402
from briefing.spec import LoadedSpec, Period, Section, Takeaways, load_spec  # noqa: E402

Span = tuple[str, int, int]
SETS = {
    "seeds": (ROOT / "seeds", ROOT / "seeds", ROOT / "bench" / "gold" / "seeds.toml"),
    "example": (
        ROOT / "examples" / "ilmara-conference",
        ROOT / "examples" / "ilmara-conference" / "sources",
        ROOT / "examples" / "ilmara-conference" / "expectations.toml",
    ),
}


@dataclass
class Score:
    """Found of needed, right of printed; dates right of known, and given where none can be known."""

    found: int = 0
    needed: int = 0
    right: int = 0
    printed: int = 0

    def add(self, other: Score) -> None:
        for name in ("found", "needed", "right", "printed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def shown(self) -> str:
        recall = f"{self.found}/{self.needed}"
        return recall if not self.printed else f"{recall}, right {self.right}/{self.printed}"


def main(arguments: Sequence[str]) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--unrelated", type=Path, help="JSON lines with a “document” each")
    parser.add_argument("--articles", type=int, default=400)
    given = parser.parse_args(arguments)
    if given.unrelated:
        print(unrelated(given.unrelated, given.articles))
        return 0
    totals: dict[str, dict[str, Score]] = {}
    for name, (folder, texts, gold) in SETS.items():
        print(f"\n## {name}\n")
        rows = table(folder, texts, gold)
        show(rows)
        for label, row in rows.items():
            for kind, score in row.items():
                totals.setdefault(label, {}).setdefault(kind, Score()).add(score)
    print("\n## both\n")
    show(totals)
    return 0


def show(rows: dict[str, dict[str, Score]]) -> None:
    """A Markdown table: found of needed, then right of printed."""
    kinds = [*SECTIONS, "dates"]
    print("| | " + " | ".join(kinds) + " |\n|" + "---|" * (len(kinds) + 1))
    for label, row in rows.items():
        print(f"| {label} | " + " | ".join(row[k].shown() if k in row else "–" for k in kinds) + " |")


def table(folder: Path, texts: Path, gold: Path) -> dict[str, dict[str, Score]]:
    """One row for each way to choose sentences."""
    loaded = load_spec(folder)
    items = tomllib.loads(gold.read_text("utf-8"))
    content = {file.name: decode(file) for file in sorted(texts.iterdir()) if file.suffix in (".txt", ".md")}
    rows: dict[str, dict[str, Score]] = {}
    length = 0
    for label, spec in (("brief", loaded), ("brief, spec without topics", stripped(loaded))):
        with TemporaryDirectory() as out:
            start = time.process_time()
            brief = made(spec, Path(out))
            seconds = time.process_time() - start
            (Path(out) / "brief.json").write_text(brief.receipt.model_dump_json(), "utf-8")
            faults = verify(Path(out) / "brief.json", loaded.root)
        data = json.loads(brief.receipt.model_dump_json())
        cited = {span for section in SECTIONS for span in brief_spans(data[section], paths(data))}
        length = length or len(cited)
        rows[label] = scored(data, items, content)
        print(f"{label}: {len(cited)} passages, {len(faults)} unsupported, {seconds:.1f} s of CPU")
    documents = brief.documents
    print()
    for label, choose in (("first three sentences", lead), ("LexRank", lexrank), ("TextRank", textrank)):
        spans = set(choose(documents, length))
        rows[label] = {kind: recall(items.get(kind, []), spans, content, kind) for kind in SECTIONS[:-1]}
    return rows


def stripped(loaded: LoadedSpec) -> LoadedSpec:
    """The same sources and title, and nothing else that a person would have to think about."""
    spec = loaded.spec
    bare = spec.model_copy(
        update={
            "takeaways": Takeaways(count=spec.takeaways.count),
            **{name: Section() for name in ("bottom_line", "risks", "events", "positions")},
            "period": spec.period if isinstance(spec.period, Period) else None,
        }
    )
    return loaded.model_copy(update={"spec": bare})


def made(loaded: LoadedSpec, out: Path) -> Brief:
    with ThreadPoolExecutor(1) as executor:
        return build(loaded, ExtractiveAnalyst(), executor, out=out)


def paths(brief: dict[str, Any]) -> dict[str, str]:
    return {source["id"]: Path(source["path"]).name for source in brief["sources"]}


def scored(brief: dict[str, Any], gold: dict[str, Any], texts: dict[str, str]) -> dict[str, Score]:
    """Recall, precision and dates of a brief."""
    names = paths(brief)
    row: dict[str, Score] = {}
    for kind in SECTIONS:
        items = [(item, gold_spans(item, texts)) for item in gold.get(kind, [])]
        printed = [brief_spans(item, names) for item in brief[kind]]
        needed = [spans for item, spans in items if not item.get("optional")]
        row[kind] = Score(
            sum(any(alike(kind, p, spans) for p in printed) for spans in needed),
            len(needed),
            sum(any(alike(kind, spans, other) for _, other in items) for spans in printed),
            len(printed),
        )
    row["dates"] = dates(brief, gold, texts)
    return row


def dates(brief: dict[str, Any], gold: dict[str, Any], texts: dict[str, str]) -> Score:
    """Dated gold events with the right date; and of the dates printed for gold events, how many are right."""
    score = Score()
    names = paths(brief)
    events = [(event["date"] or "", brief_spans(event["statement"], names)) for event in brief["events"]]
    items = [(item, gold_spans(item, texts)) for item in gold["events"]]
    for item, spans in items:
        if item["date"] and not item.get("optional"):
            score.needed += 1
            score.found += any(date == item["date"] and overlap(found, spans) for date, found in events)
    for date, found in events:
        known = {item["date"] for item, spans in items if overlap(found, spans)}
        if date and known:
            score.printed += 1
            score.right += date in known or any(day.startswith(date) for day in known)
    return score


def recall(items: list[dict[str, Any]], spans: set[Span], texts: dict[str, str], kind: str) -> Score:
    """What sentences without sections touch."""
    needed = [gold_spans(item, texts) for item in items if not item.get("optional")]
    return Score(sum(alike(kind, spans, found) for found in needed), len(needed))


def sentences(document: Document) -> Iterator[tuple[Span, str]]:
    name = Path(document.source.path).name
    for sentence in document.sentences:
        if sentence.kind in (SentenceKind.SENTENCE, SentenceKind.ITEM):
            text = document.source.text[sentence.body_start : sentence.body_end]
            yield (name, sentence.body_start, sentence.body_end), text


def lead(documents: Sequence[Document], length: int) -> Iterator[Span]:
    """The first three sentences of each source."""
    for document in documents:
        yield from [span for span, _ in sentences(document)][:3]


class Stems:
    """A tokenizer for sumy that needs no download: our own stems."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return stems(text)


def _sumy(summarizer: Callable[..., Any], documents: Sequence[Document], length: int) -> Iterator[Span]:
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    spans = {" ".join(text.split()): span for d in documents for span, text in sentences(d)}
    model = ObjectDocumentModel([Paragraph([Sentence(text, Stems()) for text in spans])])
    for chosen in summarizer(model, min(length, len(spans))):
        yield spans[str(chosen)]


def lexrank(documents: Sequence[Document], length: int) -> Iterator[Span]:
    """LexRank (Erkan and Radev 2004) over all sentences."""
    from sumy.summarizers.lex_rank import LexRankSummarizer

    return _sumy(LexRankSummarizer(), documents, length)


def textrank(documents: Sequence[Document], length: int) -> Iterator[Span]:
    """TextRank (Mihalcea and Tarau 2004) over all sentences."""
    from sumy.summarizers.text_rank import TextRankSummarizer

    return _sumy(TextRankSummarizer(), documents, length)


def unrelated(path: Path, count: int) -> str:
    """Disagreements that the detectors raise among articles which have nothing to do with one another."""
    from briefing.compose.disagree.find import _clashes, _merged
    from briefing.compose.disagree.units import units
    from briefing.spec import Spec
    from briefing.split import split_source

    rows = (json.loads(line)["document"] for line in path.read_text("utf-8").splitlines())
    texts = sorted({text for text in rows if len(text) > 800})
    random.Random(17).shuffle(texts)
    documents = [
        split_source(Source(id=f"s{n}", path=f"s{n}", sha256="0" * 64, encoding="utf-8", text=text), 4000)
        for n, text in enumerate(texts[:count])
    ]
    spec = Spec.model_validate({"title": "unrelated", "sources": [{"path": "a"}]})
    found = units(documents, {})
    published = {document.source.id: None for document in documents}
    clashes = _merged(_clashes(found, published, spec))
    return f"{len(documents)} articles, {len(found)} sentences: {len(clashes)} disagreements raised"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
