"""How many independent sources stand behind a set of citations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefing.models import Source, Statement


def sources_of(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Ids of the cited sources, in order of first citation."""
    return tuple(dict.fromkeys(c.source for s in statements for c in s.citations))


def witnesses(names: Iterable[str], sources: Mapping[str, Source]) -> int:
    """Sources counted once for each family of republishers."""
    return len({sources[name].family or f"\0{name}" for name in names})


def families(sources: Mapping[str, Source]) -> dict[str, str]:
    """The witness each source counts for: its family, else itself."""
    return {name: source.family or f"\0{name}" for name, source in sources.items()}
