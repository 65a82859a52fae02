"""What a build would ask and cost, without asking: ``brief build --dry-run``.

The summarise stage is exact but for the length of its replies; the later stages depend on those replies and
are estimated from the shares below, which are assumptions and printed as estimates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.ask.asking import Asker
from briefing.ask.model.completion import estimate_messages, estimate_tokens
from briefing.ask.model.request import Request, TokenUsage
from briefing.ask.summarise import summary_request
from briefing.ask.wire import WireOutline, WireSummary
from briefing.cost import Prices, dollars
from briefing.models import Document
from briefing.spec import Spec
from briefing.store import Store

REPLY_SHARE = 1.0
"""Tokens of a summary for each token of its source: claims repeat the words they quote."""
CLAIM_SHARE = 0.6
"""Tokens of claims, as listed for merging, for each token of source."""
REPAIR_SHARE = 0.2
"""Chunks with a claim to mend."""
OUTLINE_TOKENS = 1500
JUDGED_SHARE = 0.3
"""Tokens of printed sentences and their evidence for each token of source."""
SURROUNDED = 2.2
"""Tokens of a judging request for each of sentences and evidence: 2.16 measured with ``bench.judge``."""


@dataclass(frozen=True)
class Step:
    """One stage: requests to come, those already stored, tokens, and whether this is exact."""

    stage: str
    requests: int
    stored: int
    usage: TokenUsage
    exact: bool = False


def plan(
    asker: Asker, documents: Sequence[Document], spec: Spec, store: Store, *, budget: int, judge: bool
) -> list[Step]:
    """The steps of a build. Nothing is asked; the store is only looked at."""
    requests = [
        request
        for document in documents
        for chunk in document.chunks
        if (request := summary_request(asker, chunk, document, spec)) is not None
    ]
    missing = [request for request in requests if store.get(request.key) is None]
    source = sum(estimate_tokens(document.source.text) for document in documents)
    steps = [_summaries(missing, len(requests) - len(missing)), _repairs(requests)]
    steps += _merges(int(source * CLAIM_SHARE), budget)
    if judge:
        tokens = int(source * JUDGED_SHARE)
        usage = TokenUsage(prompt=int(SURROUNDED * tokens) + 400, completion=tokens // 3)
        steps.append(Step("judge", 1, 0, usage))
    return [step for step in steps if step.requests or step.stored]


def _summaries(missing: Sequence[Request[WireSummary]], stored: int) -> Step:
    prompt = sum(estimate_messages(request.messages) for request in missing)
    return Step(
        "summarise",
        len(missing),
        stored,
        TokenUsage(prompt=prompt, completion=int(prompt * REPLY_SHARE)),
        True,
    )


def _repairs(requests: Sequence[Request[WireSummary]]) -> Step:
    count = round(len(requests) * REPAIR_SHARE)
    each = sum(estimate_messages(request.messages) for request in requests) // max(1, len(requests))
    return Step("repair", count, 0, TokenUsage(prompt=count * each, completion=count * each // 4))


def _merges(claims: int, budget: int) -> list[Step]:
    frame = estimate_tokens(str(WireOutline.model_json_schema()))
    lists = 0
    tokens = claims
    while tokens > budget:
        lists += -(-tokens // budget)
        tokens //= 2
    merge = Step("merge", 1, 0, TokenUsage(prompt=min(claims, budget) + frame, completion=OUTLINE_TOKENS))
    shortlist = TokenUsage(prompt=lists * budget, completion=lists * budget // 20)
    return [Step("shortlist", lists, 0, shortlist), merge]


def plan_lines(steps: Sequence[Step], prices: Prices) -> list[str]:
    """The plan for people: a line for each step and the sum."""
    lines = [_line(step, prices) for step in steps]
    total = TokenUsage()
    for step in steps:
        total += step.usage
    count = sum(step.requests for step in steps)
    lines.append(
        f"in all: about {count} requests, {total.prompt:,} + {total.completion:,} tokens, "
        f"cost {dollars(prices.cost(total))}"
    )
    return lines


def _line(step: Step, prices: Prices) -> str:
    about = "" if step.exact else "about "
    stored = f" ({step.stored} more in the store)" if step.stored else ""
    cost = dollars(prices.cost(step.usage))
    return (
        f"{step.stage}: {about}{step.requests} requests{stored}, about {step.usage.prompt:,} + "
        f"{step.usage.completion:,} tokens, cost {cost}"
    )
