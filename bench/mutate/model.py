"""What the suite is made of: supported claims in, labelled mutants out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SUPPORTED = "supported"
UNSUPPORTED = "unsupported"
NOT_FOUND = "not_found"

Edit = list[str] | str


@dataclass(frozen=True)
class Base:
    """A supported claim: ``quote`` holds whole sentences of ``source``, verbatim, that entail ``claim``.

    ``altered`` and ``faithful`` map a kind to hand-made edits: a pair [words, new words] that applies to
    the claim (the words occur in it exactly once), or the whole text of the variant.
    """

    id: str
    source: str
    quote: tuple[str, ...]
    claim: str
    altered: dict[str, list[Edit]] = field(default_factory=dict)
    faithful: dict[str, list[Edit]] = field(default_factory=dict)
    verbatim: bool = False

    @property
    def evidence(self) -> str:
        return " ".join(self.quote)


@dataclass(frozen=True)
class Variant:
    """What a generator makes of a base. ``quote`` is set only when the evidence changes too."""

    claim: str
    edit: str
    quote: tuple[str, ...] | None = None
    label: str | None = None


@dataclass(frozen=True)
class Mutant:
    """One test case. ``hand`` says that a person wrote it, not a rule."""

    id: str
    kind: str
    source: str
    quote: tuple[str, ...]
    claim: str
    label: str
    original: str
    edit: str
    hand: bool

    def record(self) -> dict[str, object]:
        """The line of a dump: readable by ``brief check CLAIMS.jsonl``, which ignores the other keys."""
        return {
            "id": self.id,
            "source": self.source,
            "quote": list(self.quote),
            "claim": self.claim,
            "label": self.label,
            "kind": self.kind,
            "original": self.original,
            "edit": self.edit,
            "hand": self.hand,
        }


def read_claims(path: Path) -> Iterator[Base]:
    """The claims of a JSON Lines file: {id, source, quote, claim} and, optionally, altered and faithful."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        row = json.loads(line)
        quote = row["quote"]
        yield Base(
            id=row["id"],
            source=row["source"],
            quote=(quote,) if isinstance(quote, str) else tuple(quote),
            claim=row["claim"],
            altered=row.get("altered", {}),
            faithful=row.get("faithful", {}),
        )
