"""Something that happens, with its parties."""

from __future__ import annotations

from typing import NamedTuple


class Event(NamedTuple):
    """Something that happens, at the token ``place``; the rest are indices of the heads of its parties.

    ``goals`` are those it is directed at ("to", "against"), ``origins`` those it comes from. ``lemma`` is
    that of the noun where a verb only carries it. ``passive`` tells a verb's voice, ``sure`` in (0, 1] how
    far the reading of voice and subject can be relied on, ``voiced`` whether an auxiliary tells the voice, or
    a verb who does to whom what a noun tells. ``implied`` tells that the doers are those whom a pronoun or a
    gerund leaves to be understood.
    """

    place: int
    lemma: str
    agents: frozenset[int]
    patients: frozenset[int]
    goals: frozenset[int] = frozenset()
    origins: frozenset[int] = frozenset()
    passive: bool = False
    noun: bool = False
    sure: float = 1.0
    voiced: bool = False
    implied: bool = False

    @property
    def others(self) -> frozenset[int]:
        """Every party but the doer."""
        return self.patients | self.goals | self.origins
