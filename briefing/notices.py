"""What a reader must know before trusting a brief, one sentence each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.compose import Parts
from briefing.models import Document, Source, SourceKind
from briefing.spec import Spec
from briefing.split.suspect import suspicion_notices


def notices(documents: Sequence[Document], parts: Parts, spec: Spec) -> Iterator[str]:
    """About the sources first, then about what could not be printed."""
    sources = [document.source for document in documents]
    yield from _about_sources(sources)
    if not parts.takeaways and not parts.bottom_line:
        yield "Nothing could be printed: no claim was supported by its citations. The ledger says why."
    if len(parts.takeaways) < spec.takeaways.count:
        yield (
            f"{len(parts.takeaways)} of {spec.takeaways.count} takeaways are printed: "
            "the sources do not support more."
        )
    yield from suspicion_notices(documents)
    if len(sources) == 1:
        yield "One source only: nothing in this brief is confirmed by a second one."


def _about_sources(sources: Sequence[Source]) -> Iterator[str]:
    undated = [source for source in sources if source.published is None]
    unnamed = [source for source in sources if source.publisher is None]
    unknown = [source for source in sources if source.kind is SourceKind.UNKNOWN]
    legacy = [source.path for source in sources if source.encoding == "cp1252"]
    if undated:
        verb = "carries" if len(undated) == 1 else "carry"
        yield f"{_share(undated, sources)} {verb} no date: a weekday there cannot be placed in the calendar."
    if unnamed:
        verb = "names" if len(unnamed) == 1 else "name"
        yield f"{_share(unnamed, sources)} {verb} no publisher."
    if unknown and len(unknown) < len(sources):
        verb = "is" if len(unknown) == 1 else "are"
        yield f"{_share(unknown, sources)} {verb} of unknown kind: report, opinion or other."
    if legacy:
        yield f"Read as Windows-1252: {', '.join(legacy)}."


def _share(some: Sequence[Source], all_: Sequence[Source]) -> str:
    if len(some) == len(all_):
        return f"All {len(all_)} sources" if len(all_) > 1 else "The source"
    return f"{len(some)} of {len(all_)} sources"
