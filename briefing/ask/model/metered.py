"""Models that count: one holds a run to its budget, one keeps the account of a brief."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from pydantic import BaseModel

from briefing.ask.model.completion import estimate_messages, estimate_tokens
from briefing.ask.model.request import Failure, Mode, Model, Reply, Request, TokenUsage
from briefing.cost import Budget, Prices, dollars
from briefing.models import Usage

ValueT = TypeVar("ValueT", bound=BaseModel)
_STAGES = ("summarise", "repair", "shortlist", "merge", "judge")


class BudgetedModel:
    """Asks only what the budget allows: the prompt as estimated, a third added, and the longest reply."""

    def __init__(self, model: Model, budget: Budget) -> None:
        self._model = model
        self._budget = budget

    def ask(self, request: Request[ValueT]) -> Reply[ValueT]:
        most = largest(request)
        self._budget.reserve(most)
        used = TokenUsage()
        try:
            reply = self._model.ask(request)
            used = reply.usage
        finally:
            self._budget.settle(most, used)
        return reply


def largest(request: Request[ValueT]) -> TokenUsage:
    """The most tokens a request may take. The schema goes in as well, in whatever form."""
    prompt = estimate_messages(request.messages) + _schema_tokens(request.reply)
    return TokenUsage(prompt=prompt * 4 // 3, completion=request.parameters.max_tokens)


@cache
def _schema_tokens(reply: type[BaseModel]) -> int:
    return estimate_tokens(str(reply.model_json_schema()))


@dataclass(frozen=True)
class Entry:
    """One reply in the account."""

    stage: str
    model: str
    usage: TokenUsage
    mode: Mode
    stored: bool


class Ledger:
    """Keeps what every reply of a brief took, whether asked for now or stored; each request counts once."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._entries: dict[str, Entry] = {}
        self._lock = threading.Lock()

    def ask(self, request: Request[ValueT]) -> Reply[ValueT]:
        reply = self._model.ask(request)
        if reply.failure is not Failure.UNAVAILABLE:
            entry = Entry(request.stage, request.model, reply.usage, reply.mode, reply.stored)
            with self._lock:
                self._entries.setdefault(request.key, entry)
        return reply

    def usage(self) -> tuple[Usage, ...]:
        """For the receipt: what the brief took in all. The same whether replies were stored or not."""
        return tuple(
            Usage(
                stage=stage,
                model=model,
                requests=len(entries),
                prompt_tokens=sum(entry.usage.prompt for entry in entries),
                completion_tokens=sum(entry.usage.completion for entry in entries),
            )
            for (stage, model), entries in self._stages()
        )

    def notices(self) -> tuple[str, ...]:
        """For the reader: in which form replies were asked for, if not the firmest."""
        entries = list(self._entries.values())
        out = [
            f"The endpoint did not keep to a JSON schema: {sum(e.mode is mode for e in entries)} replies were"
            f" asked for as {mode}, with the schema in the prompt."
            for mode in (Mode.OBJECT, Mode.PLAIN)
            if any(entry.mode is mode for entry in entries)
        ]
        if any(entry.usage.estimated for entry in entries):
            out.append("The endpoint reported no token counts for some replies: those are estimates.")
        return tuple(out)

    def report(self, prices: Prices) -> list[str]:
        """For stderr: a line for each stage and model, with what was asked in this run and what it cost."""
        lines = []
        for (stage, model), entries in self._stages():
            asked = [entry for entry in entries if not entry.stored]
            costs = [prices.cost(entry.usage) for entry in asked]
            cost = None if any(c is None for c in costs) else sum(c or 0.0 for c in costs)
            prompt = sum(entry.usage.prompt for entry in asked)
            completion = sum(entry.usage.completion for entry in asked)
            lines.append(
                f"{stage}: {model}: {len(asked)} asked, {len(entries) - len(asked)} from the store; "
                f"{prompt:,} + {completion:,} tokens, cost {dollars(cost) if asked else 'none'}"
            )
        return lines

    def _stages(self) -> Iterator[tuple[tuple[str, str], list[Entry]]]:
        groups: dict[tuple[str, str], list[Entry]] = {}
        for entry in self._entries.values():
            groups.setdefault((entry.stage, entry.model), []).append(entry)

        def order(key: tuple[str, str]) -> tuple[int, str, str]:
            at = _STAGES.index(key[0]) if key[0] in _STAGES else len(_STAGES)
            return at, *key

        for key in sorted(groups, key=order):
            yield key, groups[key]
