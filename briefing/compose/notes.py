"""What a reader must know of the sources behind a section, and of the sources as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefing.compose.witnesses import witnesses
from briefing.models import Source, SourceKind
from briefing.prose.datelines import own_date
from briefing.spec import LoadedSpec


def sole_source(names: Sequence[str], sources: Mapping[str, Source]) -> str:
    """A caution where one witness stands alone behind a section, and it is undated or unattributed."""
    if not names or witnesses(names, sources) > 1:
        return ""
    source = sources[names[0]]
    wanting = [
        words
        for words, missing in (
            ("carries no date", source.published is None),
            ("names no publisher", source.publisher is None),
        )
        if missing
    ]
    return f"Rests on one source alone, which {' and '.join(wanting)}." if wanting else ""


def source_notes(sources: Sequence[Source], loaded: LoadedSpec) -> Iterator[str]:
    """Dates that were read from the sources' own text, and metadata that contradicts them."""
    given = {entry.id: entry.published for entry in loaded.spec.sources}
    as_of = loaded.spec.as_of
    for number, source in enumerate(sources, 1):
        own = own_date(source)
        said = given.get(source.id)
        if own and said is None:
            yield f"Source {number} is dated by its own text: “{own[1]}”."
        elif own and said and own[0] != said:
            yield (
                f"Source {number}: the specification dates it {said.isoformat()}, its own text “{own[1]}”; "
                "the specification is followed."
            )
        if as_of and source.published and source.published > as_of:
            yield f"Source {number} is dated {source.published.isoformat()}, after the date of this brief."


def named(sources: Sequence[Source], wanting: Sequence[Source], all_: str) -> str:
    """ "Sources 1, 2 and 4", or "All 5 sources" where none is left out."""
    if len(wanting) == len(sources) > 1:
        return all_
    numbers = [str(number) for number, source in enumerate(sources, 1) if source in wanting]
    if len(numbers) == 1:
        return f"Source {numbers[0]}"
    return f"Sources {', '.join(numbers[:-1])} and {numbers[-1]}"


def unattributed(sources: Sequence[Source]) -> Iterator[str]:
    """Which sources are undated, unattributed, or of an unknown kind."""
    everything = f"All {len(sources)} sources"
    undated = [source for source in sources if source.published is None]
    unnamed = [source for source in sources if source.publisher is None]
    unknown = [source for source in sources if source.kind is SourceKind.UNKNOWN]
    if undated:
        who = named(sources, undated, everything)
        verb = "carries" if who.startswith("Source ") else "carry"
        yield f"{who} {verb} no date: a weekday there cannot be placed in the calendar."
    if unnamed:
        who = named(sources, unnamed, everything)
        yield f"{who} {'names' if who.startswith('Source ') else 'name'} no publisher."
    if unknown and len(unknown) < len(sources):
        who = named(sources, unknown, everything)
        yield f"{who}: of unknown kind (report, opinion, press release …)."
