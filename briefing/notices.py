"""What a reader must know before trusting a brief, one sentence each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.compose import Parts
from briefing.compose.independence import reprints
from briefing.compose.notes import source_notes, unattributed
from briefing.models import Document, SharedText, Source
from briefing.spec import LoadedSpec, Takeaways
from briefing.split.suspect import suspicion_notices


def notices(
    documents: Sequence[Document], parts: Parts, loaded: LoadedSpec, shared: Sequence[SharedText]
) -> Iterator[str]:
    """About the sources first, then about what could not be printed."""
    sources = [document.source for document in documents]
    yield from unattributed(sources)
    yield from source_notes(sources, loaded)
    yield from reprints(shared, sources)
    yield from _encodings(sources)
    yield from _printed(parts, loaded.spec.takeaways)
    yield from suspicion_notices(documents)
    if len(sources) == 1:
        yield (
            "One source only: nothing in this brief is confirmed by a second one, "
            "and no disagreement can show."
        )
    elif len({source.family or source.id for source in sources}) == 1:
        yield (
            f"All {len(sources)} sources are one text: they count as one witness, "
            "and no disagreement can show."
        )


def _encodings(sources: Sequence[Source]) -> Iterator[str]:
    legacy = [source.path for source in sources if source.encoding == "cp1252"]
    if legacy:
        yield f"Read as Windows-1252: {', '.join(legacy)}."


def _printed(parts: Parts, wanted: Takeaways) -> Iterator[str]:
    if not parts.takeaways and not parts.bottom_line:
        yield "Nothing could be printed: no claim was supported by its citations. The ledger says why."
    if len(parts.takeaways) < wanted.count:
        printed = f"{len(parts.takeaways)} of {wanted.count} takeaways are printed"
        if wanted.topics and len(parts.takeaways) == len(wanted.topics):
            named = f"{len(wanted.topics)} topic{'s' if len(wanted.topics) > 1 else ''}"
            yield f"{printed}: the spec names no more than {named}."
        else:
            yield f"{printed}: the sources do not support more."
