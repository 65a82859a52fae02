"""The protocol that every support check implements, and what it is handed.

A check is a pure function of the claim's words and the cited words. It answers with findings; no finding
means that it has nothing against the claim. Hard findings can only lower a verdict and are never outvoted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol

from briefing.models import Reason


@dataclass(frozen=True)
class Passage:
    """One cited span. ``text`` is the evidence; all else is for reference only.

    ``before`` and ``after`` are the rest of the neighbouring sentences (whom "he" means, who is speaking);
    ``published`` resolves relative dates; ``title`` may introduce people by their full name. ``article`` is
    the whole source, only to tell who a name in ``text`` is: which office she bears, what her surname is.
    ``cited`` are the source's words where ``text`` tells by name who speaks in them (see ``spoken``).
    """

    text: str
    before: str = ""
    after: str = ""
    title: str = ""
    published: date | None = None
    language: str | None = None
    source: str = ""
    article: str = ""
    cited: str = ""
    publisher: str = ""

    @property
    def verbatim(self) -> str:
        """The cited words as the article has them, to find them there."""
        return self.cited or self.text


@dataclass(frozen=True)
class Evidence:
    """Everything a claim cites, in the order of citation."""

    passages: tuple[Passage, ...]

    @cached_property
    def text(self) -> str:
        """The cited words, one passage a line."""
        return "\n".join(passage.text for passage in self.passages)


@dataclass(frozen=True)
class Finding:
    """Something that speaks against a claim.

    ``weight`` in (0, 1] says how sure the check is; the combination uses it for soft findings only.
    """

    reason: Reason
    hard: bool
    weight: float = 1.0


class Check(Protocol):
    """A support check: reads, answers, keeps nothing."""

    name: str

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]: ...
