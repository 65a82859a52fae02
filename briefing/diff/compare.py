"""Two receipts to a list of changes. What is only worded or chosen otherwise is no change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.diff.items import Item, ledger, likeness, printed
from briefing.models import Change, ChangeKind, DisagreementNature, Receipt, SourceEntry

_EVIDENCE = 0.98
"""From here on two sentences rest on the same words."""


def compare(old: Receipt, new: Receipt) -> tuple[Change, ...]:
    """Changes from the old brief to the new, in the order of ``ChangeKind``'s listing by section."""
    before, after = printed(old), printed(new)
    pairs = _paired(before, after)
    changes = [
        *_sources(old, new),
        *(change for one, other in pairs for change in _changed(one, other)),
        *_contradicted(old, new),
        *_gone(before, {id(one) for one, _ in pairs}, ledger(new), ChangeKind.DROPPED),
        *_gone(after, {id(other) for _, other in pairs}, ledger(old), ChangeKind.NEW),
    ]
    return tuple(dict.fromkeys(changes))


def _paired(before: Sequence[Item], after: Sequence[Item]) -> list[tuple[Item, Item]]:
    """Each old sentence with the new one that is most like it; no sentence twice."""
    scored = [
        (score, a, b)
        for a, one in enumerate(before)
        for b, other in enumerate(after)
        if (score := likeness(one, other))
    ]
    pairs: list[tuple[Item, Item]] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, a, b in sorted(scored, key=lambda row: (-row[0], row[1], row[2])):
        if a not in taken[0] and b not in taken[1]:
            taken[0].add(a)
            taken[1].add(b)
            pairs.append((before[a], after[b]))
    return sorted(pairs, key=lambda pair: before.index(pair[0]))


def _changed(one: Item, other: Item) -> Iterator[Change]:
    """What is different between two wordings of one claim."""
    if one.figures != other.figures and likeness(one, other) < 1:
        gone, come = one.shown_figures(other.figures), other.shown_figures(one.figures)
        yield _change(ChangeKind.FIGURE, one, other, f"{gone or '(none)'} → {come or '(none)'}")
    elif not one.evidence & other.evidence:
        yield _change(ChangeKind.EVIDENCE, one, other, _other_words(one, other))
    if one.status is not other.status:
        states = [item.status.value if item.status else "(none)" for item in (one, other)]
        yield _change(ChangeKind.STATUS, one, other, " → ".join(states))


def _change(kind: ChangeKind, one: Item, other: Item, detail: str) -> Change:
    return Change(kind=kind, before=one.text, after=other.text, detail=detail)


def _other_words(one: Item, other: Item) -> str:
    """The words that only one of the two has."""
    mine, theirs = one.folded.split(), other.folded.split()
    gone = [word for word in mine if word not in theirs]
    come = [word for word in theirs if word not in mine]
    return f"{' '.join(gone) or '(none)'} → {' '.join(come) or '(none)'}"


def _gone(
    items: Sequence[Item], paired: set[int], elsewhere: Sequence[Item], kind: ChangeKind
) -> Iterator[Change]:
    """Sentences without a counterpart, unless the other brief only left out what its sources say."""
    for item in items:
        if id(item) in paired or any(likeness(item, other) >= _EVIDENCE for other in elsewhere):
            continue
        if any(_contains(other, item) for other in elsewhere):
            continue
        dropped = kind is ChangeKind.DROPPED
        yield Change(kind=kind, before=item.text if dropped else "", after="" if dropped else item.text)


def _contains(longer: Item, shorter: Item) -> bool:
    """A passage cut differently: the same words within more of them."""
    return shorter.folded in longer.folded or longer.folded in shorter.folded


def _contradicted(old: Receipt, new: Receipt) -> Iterator[Change]:
    """Sentences of the old brief that a source of the new one contradicts and did not before."""
    known = {_sides(d.summary) for d in old.disagreements}
    said = printed(old)
    for item in new.disagreements:
        if item.nature is not DisagreementNature.CONTRADICTION or _sides(item.summary) in known:
            continue
        texts = [side.text for side in item.sides]
        mine = next((text for text in texts if any(text == one.text for one in said)), None)
        if mine:
            other = next(text for text in texts if text != mine)
            yield Change(kind=ChangeKind.CONTRADICTED, before=mine, after=other, detail=item.summary)


def _sides(summary: str) -> frozenset[str]:
    return frozenset(summary.split(" / "))


def _sources(old: Receipt, new: Receipt) -> Iterator[Change]:
    """Sources by their bytes, and by their id where the bytes were edited."""
    for entry in old.sources:
        if not _held(entry, new.sources):
            yield Change(kind=ChangeKind.SOURCE_WITHDRAWN, before=_name(entry))
    for entry in new.sources:
        if not _held(entry, old.sources):
            yield Change(kind=ChangeKind.SOURCE_ADDED, after=_name(entry))


def _held(entry: SourceEntry, others: Sequence[SourceEntry]) -> bool:
    return any(entry.sha256 == other.sha256 or entry.id == other.id for other in others)


def _name(entry: SourceEntry) -> str:
    return entry.title or entry.path
