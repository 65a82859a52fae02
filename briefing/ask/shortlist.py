"""Too many claims for one request: a tree of shortlists, until the rest fits.

Each node asks which of its claims matter most and passes those on, in the words that were checked; nothing is
rewritten on the way up. The tree hangs on the sources' order and on powers of two, so that a changed source
changes the nodes above it and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from briefing.ask.asking import Asker, explain
from briefing.ask.claimlist import ClaimList, source_of, tokens
from briefing.ask.model.request import Request
from briefing.ask.parallel import Runner
from briefing.ask.questions import questions
from briefing.ask.wire import WireShortlist
from briefing.models import Claim
from briefing.spec import Spec

Claims = tuple[Claim, ...]


def shortlist(
    asker: Asker, claims: Sequence[Claim], spec: Spec, budget: int, run: Runner
) -> tuple[Claims, tuple[str, ...]]:
    """At most ``budget`` tokens of claims, and what the reader must know about the choice."""
    leaves = _by_source(claims)
    notices: list[str] = []
    while (total := sum(tokens(leaf) for leaf in leaves)) > budget and sum(map(len, leaves)) > 1:
        share = 2 if total <= 2 * budget else 4
        nodes = _grouped(leaves, _fan(total, len(leaves), budget))
        pieces = [piece for node in nodes for piece in _pieces(node, budget)]
        answers = run([partial(_choose, asker, piece, spec, share) for piece in pieces])
        notices += [notice for _, notice in answers if notice]
        passed = iter(kept for kept, _ in answers)
        leaves = [_joined(next(passed) for _ in _pieces(node, budget)) for node in nodes]
    kept = {claim.id for claim in _joined(leaves)}
    chosen = tuple(claim for claim in claims if claim.id in kept)
    if len(chosen) < len(claims):
        notices.append(
            f"{len(claims)} claims were too many for one request: the model chose {len(chosen)} of them."
        )
    return chosen, tuple(dict.fromkeys(notices))


def shortlist_request(asker: Asker, listed: ClaimList, spec: Spec, keep: int) -> Request[WireShortlist]:
    """What to ask about one node of the tree."""
    return asker.request(
        "shortlist",
        WireShortlist,
        title=spec.title,
        audience=spec.audience,
        as_of=spec.as_of,
        questions=questions(spec),
        keep=keep,
        claims=listed.lines,
    )


def _choose(asker: Asker, claims: Claims, spec: Spec, share: int) -> tuple[Claims, str]:
    """The chosen claims in their old order. Without a usable answer the first ones stay, and that is said."""
    keep = -(-len(claims) // share)
    if keep == len(claims):
        return claims, ""
    listed = ClaimList(claims)
    reply = asker.ask(shortlist_request(asker, listed, spec, keep))
    if reply.value is None:
        return claims[:keep], f"Some claims were left out unread: {explain(reply)}."
    known = [listed.ids[key] for key in dict.fromkeys(reply.value.claims) if key in listed.ids]
    wanted = set(known[:keep])
    return tuple(claim for claim in claims if claim.id in wanted), ""


def _by_source(claims: Sequence[Claim]) -> list[Claims]:
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(source_of(claim), []).append(claim)
    return [tuple(group) for group in groups.values()]


def _fan(total: int, leaves: int, budget: int) -> int:
    """How many leaves a node takes: a power of two, about half a budget's worth."""
    fan = 1
    while fan < leaves and total / leaves * fan * 2 <= budget / 2:
        fan *= 2
    return fan if fan > 1 or leaves == 1 else 2


def _grouped(leaves: Sequence[Claims], fan: int) -> list[Claims]:
    return [_joined(leaves[at : at + fan]) for at in range(0, len(leaves), fan)]


def _joined(parts: Iterable[Claims]) -> Claims:
    return tuple(claim for part in parts for claim in part)


def _pieces(claims: Claims, budget: int) -> list[Claims]:
    """A node in runs that each fit one request."""
    pieces: list[list[Claim]] = [[]]
    for claim in claims:
        if pieces[-1] and tokens([*pieces[-1], claim]) > budget:
            pieces.append([])
        pieces[-1].append(claim)
    return [tuple(piece) for piece in pieces if piece]
