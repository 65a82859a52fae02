"""How settled a matter is, and how much of it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.mutate.model import Base, Variant
from bench.mutate.text import by_table

_MODALITY = [
    (r"\b(?:may|might) (?=[a-z]+)(?!not\b)", "will "),
    (r"\bcould (?=[a-z]+)(?!not\b)", "will "),
    (r"\b(?:is|are) expected to (?=[a-z])", "have already agreed to "),
    (r"\b(has|have) proposed deploying", r"\1 begun deploying"),
    (r"\b(has|have) proposed (?!deploying)(?=a |the |to )", r"\1 approved "),
    (r"\b(has|have) called on (\w+) to\b", r"\1 persuaded \2 to"),
    (r"\bmust (?=[a-z])(?!not\b)", "may "),
    (r"\brevealed plans to impose\b", "imposed"),
    (r"\bis scheduled to take place\b", "was proposed, but not agreed, to take place"),
    (r"\bunlikely to\b", "certain not to"),
    (r"\b(is|are) likely to\b", r"\1 certain to"),
    (r"\b(?:is|are) pushing for\b", "has secured"),
    (r"\b(has|have) been lobbying (\w+) to provide\b", r"\1 persuaded \2 to provide"),
    (r"\bhad sought to\b", "had managed to"),
    (r"\b(has|have) been trying to\b", r"\1 managed to"),
    (r"\b(is|are) trying to\b", r"\1 certain to"),
    (r"\b(has|have) (?:reportedly )?shown interest in joining\b", r"\1 agreed to join"),
    (r"\bseeking to\b", "managing to"),
    (r"\bproposing\b", "ordering"),
    (r"(?<!dismissed )\bthe possibility of\b", "the signing of"),
]


def modality(base: Base) -> Iterator[Variant]:
    """The matter is more or less settled than the source says."""
    yield from by_table(base.claim, _MODALITY, allowed=_affirmative_before)


def _affirmative_before(claim: str, match: re.Match[str]) -> bool:
    # "not every nation could" entails "not every nation will": a stronger verb is then a weaker claim.
    return not re.search(r"\b(?:not every|no|never)\b[^,;]*$", claim[: match.start()])


_SCOPE = [
    (r"\b[Ss]everal (?=[a-z]+s\b)", "all "),
    (r"\b[Ss]ome (?=[a-z]+s\b)", "all "),
    (r"(?<![Hh]ow )\b[Mm]any (?=[a-z]+s\b)", "all "),
    (r"\b[Aa] number of (?=[a-z]+s\b)", "all "),
    (r"\b[Mm]ost of\b", "all of"),
    (r"\b[Mm]ost (?=[a-z]+s\b)(?!serious|famous|precious)", "all "),
    (r"\bnot every (\w+)\b", r"no \1"),
    (r"\b(?:primarily|mainly|largely|mostly) (?=on|focused|because|from|to)", "exclusively "),
    (r"(?<!rely )\bsolely (?=on )", "partly "),
    (r"\bparticularly\b(?= (?:due to|because))", "exclusively"),
    (r"\bmajor (?=European countries)", "all "),
    (r"\bmore than a dozen (?=European leaders)", "all "),
    (r"\bone senior\b", "every senior"),
    (r"\b[Aa] growing (?=recognition)", "a universal "),
    (r"\bworse in some\b", "worse in all"),
    (r"\bnot merely (\w+) in nature\b", r"purely \1 in nature"),
    (r"\b[Bb]oth for itself and for\b", "only for"),
    (r"\b[Tt]op five\b", "only"),
    (r"\ba key (?=security player)", "the only "),
]


def scope(base: Base) -> Iterator[Variant]:
    """How many, how wholly, whether alone."""
    yield from by_table(base.claim, _SCOPE)
