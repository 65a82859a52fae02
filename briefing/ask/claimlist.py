"""Checked claims as numbered lines of a prompt, and the way back from the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from briefing.ask.model.completion import estimate_tokens
from briefing.material import one_line
from briefing.models import Claim

_FRAME = 12
"""Tokens of a line beside the claim's words: id, source, kind, status and bars."""


class ClaimList:
    """Claims numbered c1, c2, …: short to write, and the same whatever stands in other requests."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = tuple(claims)

    @cached_property
    def ids(self) -> dict[str, str]:
        """Number on the list to the claim's own id."""
        return {f"c{number}": claim.id for number, claim in enumerate(self.claims, 1)}

    @cached_property
    def lines(self) -> list[dict[str, str]]:
        """What the prompts print of each claim; sources are lettered in the order they appear."""
        sources = dict.fromkeys(source_of(claim) for claim in self.claims)
        letters = {source: _letters(number) for number, source in enumerate(sources)}
        return [
            {
                "id": f"c{number}",
                "source": letters[source_of(claim)],
                "kind": claim.kind.value,
                "status": claim.status.value if claim.status else "null",
                "text": one_line(claim.text),
            }
            for number, claim in enumerate(self.claims, 1)
        ]


def source_of(claim: Claim) -> str:
    """The source a claim was drawn from."""
    return claim.citations[0].source if claim.citations else ""


def tokens(claims: Sequence[Claim]) -> int:
    """Tokens the claims take on a list, estimated."""
    return sum(estimate_tokens(claim.text) + _FRAME for claim in claims)


def _letters(number: int) -> str:
    """a, b, …, z, aa, ab, …"""
    name = ""
    while number >= 0:
        name = chr(ord("a") + number % 26) + name
        number = number // 26 - 1
    return name
