"""Checked claims to an outline: one request, after a shortlist where the claims are too many for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.ask.analyst import (
    DraftEvent,
    DraftPosition,
    DraftRisk,
    DraftStatement,
    DraftTakeaway,
    Outline,
)
from briefing.ask.asking import Asker, explain
from briefing.ask.claimlist import ClaimList, tokens
from briefing.ask.model.request import Failure, Request
from briefing.ask.parallel import Runner
from briefing.ask.questions import language_name, questions
from briefing.ask.shortlist import shortlist
from briefing.ask.wire import WireEvent, WireOutline, WirePosition, WireRisk, WireStatement, WireTakeaway
from briefing.errors import ModelError
from briefing.material import one_line
from briefing.models import Claim, StatedAs, Status
from briefing.spec import Spec

_SMALLER = 2


def merge(
    asker: Asker, claims: Sequence[Claim], spec: Spec, budget: int, run: Runner, smaller: int = _SMALLER
) -> Outline:
    """Compose an outline from checked claims alone.

    :param budget: tokens that the claims of one request may take
    :raises ModelError: the endpoint cannot be used, or the model gives no usable outline
    """
    chosen, notices = shortlist(asker, claims, spec, budget, run)
    listed = ClaimList(chosen)
    reply = asker.ask(merge_request(asker, listed, spec), lambda outline: _count(outline, spec))
    if reply.failure is Failure.CUT_OFF and smaller and len(chosen) > 1:
        return merge(asker, chosen, spec, tokens(chosen) // 2, run, smaller - 1)
    if reply.value is None:
        raise ModelError(
            f"the claims could not be merged: {explain(reply)}", "try another model, or --analyst extractive"
        )
    return _outline(reply.value, listed.ids, spec, notices)


def merge_request(asker: Asker, listed: ClaimList, spec: Spec) -> Request[WireOutline]:
    """What to ask about a list of claims that fits one request."""
    return asker.request(
        "merge",
        WireOutline,
        title=spec.title,
        audience=spec.audience,
        language=language_name(spec.language),
        as_of=spec.as_of,
        takeaways=spec.takeaways.count,
        questions=questions(spec),
        claims=listed.lines,
    )


def _count(outline: WireOutline, spec: Spec) -> str:
    found, wanted = len(outline.takeaways), spec.takeaways.count
    return "" if found == wanted else f"it has {found} takeaways, and exactly {wanted} are wanted"


def _outline(wire: WireOutline, ids: Mapping[str, str], spec: Spec, notices: tuple[str, ...]) -> Outline:
    wanted = spec.takeaways.count
    if len(wire.takeaways) < wanted:
        notices = (*notices, f"The model gave {len(wire.takeaways)} takeaways; {wanted} were asked for.")
    return Outline(
        bottom_line=_statements(wire.bottom_line, ids),
        takeaways=tuple(_takeaway(item, ids) for item in wire.takeaways[:wanted]),
        risks=tuple(_risk(item, ids) for item in wire.risks if item.statements),
        positions=tuple(_position(item, ids) for item in wire.positions if item.statements),
        events=tuple(_event(item, ids) for item in wire.events if item.text.strip()),
        notices=notices,
    )


def _statements(wire: Sequence[WireStatement], ids: Mapping[str, str]) -> tuple[DraftStatement, ...]:
    """An id that is on no list stays as it is: composing finds that no claim has it, and says so."""
    return tuple(
        DraftStatement(text=one_line(item.text), claims=_claims(item.claims, ids))
        for item in wire
        if item.text.strip()
    )


def _claims(keys: Sequence[str], ids: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids.get(key.strip(" []"), key) for key in keys))


def _takeaway(wire: WireTakeaway, ids: Mapping[str, str]) -> DraftTakeaway:
    return DraftTakeaway(
        headline=one_line(wire.headline),
        headline_claim=_claims([wire.headline_claim], ids)[0] if wire.headline_claim else None,
        statements=_statements(wire.statements, ids),
        against=_statements(wire.against, ids),
        status=Status(wire.status) if wire.status else None,
    )


def _risk(wire: WireRisk, ids: Mapping[str, str]) -> DraftRisk:
    return DraftRisk(
        title=one_line(wire.title) or None,
        statements=_statements(wire.statements, ids),
        actor=_known(wire.actor),
        threatens=tuple(number for number in dict.fromkeys(wire.threatens) if number > 0),
        horizon=_known(wire.horizon),
        would_change=_known(wire.would_change),
        stated=StatedAs(wire.stated),
    )


def _position(wire: WirePosition, ids: Mapping[str, str]) -> DraftPosition:
    aliases = tuple(dict.fromkeys(one_line(name) for name in wire.aliases if name.strip()))
    return DraftPosition(
        actor=one_line(wire.actor), aliases=aliases, statements=_statements(wire.statements, ids)
    )


def _event(wire: WireEvent, ids: Mapping[str, str]) -> DraftEvent:
    statement = DraftStatement(text=one_line(wire.text), claims=_claims(wire.claims, ids))
    return DraftEvent(statement=statement, words=one_line(wire.words), date=_known(wire.date))


def _known(text: str | None) -> str | None:
    return one_line(text) or None if text else None
