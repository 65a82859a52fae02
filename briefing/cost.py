"""What asking costs: prices, what was spent, and a guard before each request.

An unknown price is None and reads "unknown"; it is never taken for nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from briefing.ask.model.request import TokenUsage
from briefing.errors import ModelError, UsageError
from briefing.spec import Price

_MILLION = 1_000_000
_RESUME = "what was answered is kept: raise the limit and run the same command again to go on"


class Prices:
    """The price of one model at one endpoint: the spec's, else from genai-prices if it is installed."""

    def __init__(self, model: str, endpoint: str, given: Sequence[Price] = ()) -> None:
        self._model = model
        self._endpoint = endpoint
        self._given = next((price for price in given if price.model == model), None)

    @property
    def known(self) -> bool:
        return self.cost(TokenUsage(prompt=_MILLION, completion=_MILLION)) is not None

    def cost(self, usage: TokenUsage) -> float | None:
        """US dollars for one exchange; None when the price is unknown."""
        if self._given is not None:
            total = self._given.input * usage.prompt + self._given.output * usage.completion
            return total / _MILLION
        return _from_table(self._model, self._endpoint, usage)


def _from_table(model: str, endpoint: str, usage: TokenUsage) -> float | None:
    try:
        from genai_prices import Usage, calc_price
    except ImportError:
        return None
    tokens: Any = Usage(input_tokens=usage.prompt, output_tokens=usage.completion)
    try:
        price = calc_price(tokens, model_ref=model, provider_api_url=endpoint)
    except LookupError:
        return None
    # A table's zero is a gap in the table: nobody who is asked for a price gives it away.
    return float(price.total_price) or (0.0 if not usage.total else None)


def dollars(cost: float | None) -> str:
    """A cost for people: "$0.0123", or "unknown"."""
    return "unknown" if cost is None else f"${cost:.4f}"


@dataclass(frozen=True)
class Caps:
    """Most that one run may spend, in US dollars and tokens (None: no limit)."""

    cost: float | None = None
    tokens: int | None = None


class Budget:
    """Lets a request through only if even its longest reply stays within the caps. Safe for threads.

    A request whose fate depends on others still under way waits for them.

    :raises UsageError: a cap on cost and no known price
    """

    def __init__(self, caps: Caps, prices: Prices) -> None:
        if caps.cost is not None and not prices.known:
            raise UsageError(
                "--max-cost: the price of the model is unknown",
                "give it in brief.toml ([[prices]] model, input, output), or use --max-tokens",
            )
        self._caps = caps
        self._prices = prices
        self._spent = TokenUsage()
        self._cost = 0.0
        self._promised: list[TokenUsage] = []
        self._settled = threading.Condition()

    def reserve(self, most: TokenUsage) -> None:
        """Wait until a request of at most that size is sure to fit.

        :raises ModelError: it would exceed a cap
        """
        with self._settled:
            while not self._fits([most, *self._promised]):
                excess = self._excess([most])
                if excess:
                    raise ModelError(excess, _RESUME)
                self._settled.wait(0.5)
            self._promised.append(most)

    def settle(self, most: TokenUsage, used: TokenUsage) -> None:
        """Book what a reserved request really took."""
        with self._settled:
            self._promised.remove(most)
            self._spent += used
            self._cost += self._prices.cost(used) or 0.0
            self._settled.notify_all()

    def _fits(self, more: Sequence[TokenUsage]) -> bool:
        return not self._excess(more)

    def _excess(self, more: Sequence[TokenUsage]) -> str:
        tokens = self._spent.total + sum(usage.total for usage in more)
        if self._caps.tokens is not None and tokens > self._caps.tokens:
            used = f"{self._spent.total:,} used"
            return f"--max-tokens {self._caps.tokens}: the next request might exceed it ({used})"
        cost = self._cost + sum(self._prices.cost(usage) or 0.0 for usage in more)
        if self._caps.cost is not None and cost > self._caps.cost:
            spent = f"{dollars(self._cost)} spent"
            return f"--max-cost {self._caps.cost:g}: the next request might exceed it ({spent})"
        return ""
