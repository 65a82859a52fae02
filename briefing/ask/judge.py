"""A model's opinion on whether evidence supports claims: many claims a request, blind to who wrote them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from briefing.ask.asking import Asker
from briefing.ask.model.completion import estimate_tokens
from briefing.ask.model.request import Request
from briefing.ask.parallel import Runner
from briefing.ask.wire import WireOpinion, WireOpinions
from briefing.material import one_line

_FRAME = 6
"""Tokens of a line beside its words."""


@dataclass(frozen=True)
class Judged:
    """A claim and the words it is to be held against: those it cites, and no others.

    ``around`` stands near them in the source and only says whom "he" means, who is speaking, which day.
    """

    text: str
    evidence: str
    around: str = ""


@dataclass(frozen=True)
class Opinion:
    """What the judge says, and the words that differ, if any."""

    supported: bool
    reason: str = ""
    aliases: tuple[tuple[str, str], ...] = ()
    """Names as the claim has them and as the evidence has them; not held against either yet."""


Numbered = tuple[int, Judged]


def judge(asker: Asker, items: Sequence[Judged], budget: int, run: Runner) -> list[Opinion | None]:
    """An opinion on each item, in order; None where the judge gave none (an absent opinion lifts nothing).

    :param budget: tokens of claims and evidence in one request
    :raises ModelError: the endpoint cannot be used
    """
    packs = _packs(list(enumerate(items)), budget)
    opinions: dict[int, Opinion] = {}
    for found in run([partial(_ask, asker, pack) for pack in packs]):
        opinions |= found
    return [opinions.get(number) for number in range(len(items))]


def judge_request(asker: Asker, pack: Sequence[Numbered]) -> Request[WireOpinions]:
    """What to ask about some items; those that cite the same words share them."""
    groups: dict[tuple[str, str], list[dict[str, str]]] = {}
    for at, (_, item) in enumerate(pack, 1):
        line = {"id": f"k{at}", "text": one_line(item.text)}
        groups.setdefault((one_line(item.evidence), one_line(item.around)), []).append(line)
    shown = [
        {"evidence": evidence, "around": around, "claims": claims}
        for (evidence, around), claims in groups.items()
    ]
    return asker.request("judge", WireOpinions, groups=shown)


def _ask(asker: Asker, pack: Sequence[Numbered]) -> dict[int, Opinion]:
    reply = asker.ask(judge_request(asker, pack))
    numbers = {f"k{at}": number for at, (number, _) in enumerate(pack, 1)}
    found: dict[int, Opinion] = {}
    for opinion in reply.value.opinions if reply.value else []:
        number = numbers.get(opinion.claim.strip())
        if number is None:
            continue
        supported = opinion.verdict == "supported"
        # Two opinions on one claim: the stricter holds.
        if number not in found or not supported:
            found[number] = _opinion(opinion)
    return found


def _opinion(said: WireOpinion) -> Opinion:
    if said.verdict != "supported":
        return Opinion(False, one_line(said.reason))
    names = [(one_line(alias.claim).strip(), one_line(alias.evidence).strip()) for alias in said.aliases]
    return Opinion(True, aliases=tuple(dict.fromkeys(pair for pair in names if all(pair))))


def _packs(items: Sequence[Numbered], budget: int) -> list[list[Numbered]]:
    """Runs of items that fit one request, those with the same evidence side by side."""
    first: dict[str, int] = {}
    for number, item in items:
        first.setdefault(item.evidence, number)
    packs: list[list[Numbered]] = [[]]
    size = 0
    for numbered in sorted(items, key=lambda pair: (first[pair[1].evidence], pair[0])):
        item = numbered[1]
        need = sum(map(estimate_tokens, (item.text, item.evidence, item.around))) + 3 * _FRAME
        if packs[-1] and size + need > budget:
            packs.append([])
            size = 0
        packs[-1].append(numbered)
        size += need
    return [pack for pack in packs if pack]
