"""What the tests of the value checks share."""

from __future__ import annotations

from datetime import date

from briefing.check.base import Check, Evidence, Finding, Passage


def findings(
    check: Check, claim: str, *cited: str, published: date | None = None, before: str = "", title: str = ""
) -> list[Finding]:
    """What ``check`` has against ``claim``, each of ``cited`` being a passage of its own."""
    passages = tuple(Passage(text, published=published, before=before, title=title) for text in cited)
    return list(check(claim, Evidence(passages)))


def is_hard(found: list[Finding]) -> bool:
    """Some finding cannot be outvoted."""
    return any(finding.hard for finding in found)
