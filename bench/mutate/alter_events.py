"""Invented details, merged events and causes that no source states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.mutate.alter_values import MONTHS, WEEKDAYS
from bench.mutate.model import Base, Variant
from bench.mutate.text import QUOTED, mend_articles, outside_quotations

_DETAILS = (
    ", according to a leaked memo",
    ", two officials in Geneva said",
    ", despite protests in Vienna",
    ", a step that Japan has welcomed",
    ", documents seen by a Norwegian newspaper show",
    ", days after a vote in the Irish parliament",
)
_SAYING = (
    r"\b(?:said|told|warned|stressed|suggested|acknowledged|accepted|noted|added|wrote|announced|stating|"
    r"[Aa]ccording)\b"
)
# First word of a detail -> what must not stand in the claim already.
_CLASH = {
    "according": _SAYING, "two": _SAYING, "documents": _SAYING,
    "despite": r"[Dd]espite", "a": r", a step", "days": r"\bdays\b",
}  # fmt: skip
_ENDS_PLAINLY = re.compile(r"[a-z]\.$")


def invented(base: Base, random: Random) -> Iterator[Variant]:
    """A circumstance appended that nothing in the evidence mentions."""
    claim = base.claim
    if _ENDS_PLAINLY.search(claim) and not claim.endswith(("said.", "stated.")):
        for detail in random.sample(_DETAILS, len(_DETAILS)):
            if re.search(_CLASH[detail.split()[1]], claim):
                continue
            words = set(re.findall(r"[A-Z]\w+", detail))
            if not words & set(re.findall(r"\w+", base.evidence)):
                yield Variant(claim[:-1] + detail + ".", f"added: {detail.strip(', ')}")


_SLOTS = (
    re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b"),
    re.compile(rf"\b(?:{'|'.join(MONTHS)}) \d{{1,2}}\b(?!, \d)"),
    re.compile(r"\b(?<=in )(?:London|Paris|Riyadh|Brussels|Berlin|Geneva|Washington)\b(?!, )"),
    re.compile(r"\b\d+(?= (?:countries|nations|allied nations|people|companies))"),
)


def merged(base: Base, neighbours: list[str]) -> Iterator[Variant]:
    """A date, place or count taken from a neighbouring event; both sentences are cited."""
    for pattern in _SLOTS:
        for match in outside_quotations(base.claim, pattern):
            for other in neighbours:
                found = next(outside_quotations(other, pattern), None)
                if found and found[0] not in base.evidence and match[0] not in other:
                    claim = mend_articles(base.claim[: match.start()] + found[0] + base.claim[match.end() :])
                    yield Variant(
                        claim, f"{match[0]} -> {found[0]}, from another event", quote=(*base.quote, other)
                    )


_OPENING = re.compile(r"^(?:The|Several|Some|Many|In|On|Military|European|New|Continuous|Diplomatic|Senior) ")
_UNFIT = re.compile(
    r"\b(?:This|These|That|Those|He|She|It|They|His|Her|Its|such|both|because|led|force[ds]|prompt\w*|result\w*)\b"
)


def caused(base: Base, following: str | None) -> Iterator[Variant]:
    """Two sentences that the source sets side by side, told as cause and effect."""
    if following is None or not base.verbatim or QUOTED.search(base.claim) or QUOTED.search(following):
        return
    if (
        not _ENDS_PLAINLY.search(base.claim)
        or _UNFIT.search(following)
        or len((base.claim + following).split()) > 55
    ):
        return
    opening = _OPENING.match(following)
    if not opening:
        return
    keep = opening[0].strip() in {"European"}
    second = following if keep else following[:1].lower() + following[1:]
    claim = f"{base.claim[:-1]}; as a direct result, {second}"
    yield Variant(claim, "two statements told as cause and effect", quote=(*base.quote, following))
