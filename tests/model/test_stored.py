"""What the store keeps of each outcome, and what is asked again."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from briefing.ask.model.fake import FakeModel
from briefing.ask.model.metered import BudgetedModel, Ledger
from briefing.ask.model.request import Failure, Message, Mode, Parameters, Reply, Request, TokenUsage
from briefing.ask.model.stored import StoredModel
from briefing.cost import Budget, Caps, Prices, dollars
from briefing.errors import ModelError, UsageError
from briefing.spec import Price
from briefing.store import Store


class Answer(BaseModel):
    word: str


def request(text: str = "Which?", **changes: Any) -> Request[Answer]:
    values = {"prompt": "merge", "model": "copyist", "endpoint": "http://h/v1", "stage": "merge", **changes}
    return Request(messages=(Message(role="user", content=text),), reply=Answer, **values)


def test_a_reply_is_asked_for_once_and_comes_back_the_same() -> None:
    fake = FakeModel({"word": "naïve\u2028\U0001f600\x00"})
    store = Store()
    first = StoredModel(fake, store).ask(request())
    again = StoredModel(fake, store).ask(request())
    assert again.value == first.value
    assert (again.usage, again.text, again.mode) == (first.usage, first.text, first.mode)
    assert (first.stored, again.stored) == (False, True)
    assert len(fake.history) == 1


@pytest.mark.parametrize("failure", [f for f in Failure if f is not Failure.UNAVAILABLE])
def test_a_failed_answer_that_was_paid_for_is_kept(failure: Failure) -> None:
    paid: Reply[Any] = Reply(None, failure, "why", text="words", usage=TokenUsage(prompt=5, completion=6))
    fake, store = FakeModel(paid), Store()
    StoredModel(fake, store).ask(request())
    again = StoredModel(fake, store).ask(request())
    assert (again.failure, again.message, again.text) == (failure, "why", "words")
    assert again.usage.total == 11
    assert len(fake.history) == 1


def test_an_unavailable_endpoint_leaves_nothing_in_the_store() -> None:
    fake, store = FakeModel(Failure.UNAVAILABLE, {"word": "yes"}), Store()
    assert StoredModel(fake, store).ask(request()).failure is Failure.UNAVAILABLE
    assert StoredModel(fake, store).ask(request()).value == Answer(word="yes")


@pytest.mark.parametrize(
    "other",
    [
        request("Another?"),
        request(model="other"),
        request(endpoint="http://other/v1"),
        request(parameters=Parameters(temperature=1.0)),
        request(parameters=Parameters(max_tokens=9)),
    ],
)
def test_everything_that_determines_the_reply_is_in_the_key(other: Request[Answer]) -> None:
    assert other.key != request().key


def test_what_does_not_determine_the_reply_is_not_in_the_key() -> None:
    assert request(prompt="x", stage="y").key == request().key


def test_refresh_asks_again_once(tmp_path: Path) -> None:
    store = Store(tmp_path / "s")
    StoredModel(FakeModel({"word": "old"}), store).ask(request())
    fake = FakeModel({"word": "new"})
    refreshing = StoredModel(fake, store, refresh=True)
    words = [refreshing.ask(request()).value for _ in range(3)]
    assert words == [Answer(word="new")] * 3
    assert len(fake.history) == 1
    assert StoredModel(FakeModel(), store).ask(request()).value == Answer(word="new")


def test_threads_that_ask_the_same_ask_once() -> None:
    fake, store = FakeModel(default={"word": "yes"}), Store()
    model = StoredModel(fake, store)
    threads = [threading.Thread(target=model.ask, args=(request(),)) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(fake.history) == 1


@pytest.mark.parametrize(
    "damage", ["", "{}", '{"value": {"word": 5}}', "[]", '{"value": null, "failure": "sad"}']
)
def test_a_damaged_reply_is_asked_for_again(damage: str) -> None:
    store = Store()
    StoredModel(FakeModel({"word": "old"}), store).ask(request())
    store._db.execute("UPDATE replies SET reply = ?", (damage,))
    assert StoredModel(FakeModel({"word": "new"}), store).ask(request()).value == Answer(word="new")


def test_the_ledger_counts_each_request_once_stored_or_not() -> None:
    store = Store()
    usage = TokenUsage(prompt=100, completion=20)

    def account() -> Ledger:
        reply: Reply[Any] = Reply(Answer(word="x"), usage=usage, mode=Mode.OBJECT)
        ledger = Ledger(StoredModel(FakeModel(default=reply), store))
        for text in ("a", "b", "a"):
            ledger.ask(request(text))
        return ledger

    first, second = account(), account()
    assert first.usage() == second.usage()
    assert (first.usage()[0].requests, first.usage()[0].prompt_tokens) == (2, 200)
    assert first.notices() == second.notices() != ()
    assert "json_object" in first.notices()[0]
    prices = Prices("copyist", "http://h/v1", [Price(model="copyist", input=1, output=10)])
    assert first.report(prices) == [
        "merge: copyist: 2 asked, 0 from the store; 200 + 40 tokens, cost $0.0006"
    ]
    assert second.report(prices) == ["merge: copyist: 0 asked, 2 from the store; 0 + 0 tokens, cost none"]


def test_an_unknown_price_reads_unknown_and_never_nothing() -> None:
    prices = Prices("no-such-model", "http://localhost/v1")
    assert prices.cost(TokenUsage(prompt=10, completion=10)) is None
    assert dollars(None) == "unknown"
    ledger = Ledger(FakeModel({"word": "x"}))
    ledger.ask(request())
    assert ledger.report(prices)[0].endswith("cost unknown")


def test_a_cap_on_cost_without_a_price_is_refused() -> None:
    with pytest.raises(UsageError, match="price of the model is unknown"):
        Budget(Caps(cost=1.0), Prices("no-such-model", "http://localhost/v1"))


def test_prices_come_from_the_table_where_it_is_installed() -> None:
    pytest.importorskip("genai_prices")
    prices = Prices("gpt-4o-mini", "https://api.openai.com/v1")
    cost = prices.cost(TokenUsage(prompt=1000, completion=1000))
    assert cost is not None
    assert cost > 0
    assert Prices("gpt-9-imaginary", "https://api.openai.com/v1").cost(TokenUsage(prompt=1)) is None


def test_the_request_that_would_exceed_the_cap_is_not_asked() -> None:
    fake = FakeModel(default={"word": "x"})
    small = Parameters(max_tokens=100)
    first = request(parameters=small)
    model = BudgetedModel(fake, Budget(Caps(tokens=200), Prices("copyist", "")))
    model.ask(first)
    model.ask(request("b", parameters=small))
    many = [request(f"c{number}", parameters=small) for number in range(20)]
    exceeded = r"--max-tokens 200: the next request might exceed it \(\d+ used\)"
    with pytest.raises(ModelError, match=exceeded) as caught:
        list(map(model.ask, many))
    assert "what was answered is kept" in caught.value.hint
    assert caught.value.exit_code == 3
    spent = sum(10 + len("Which?") // 4 for _ in fake.history)
    assert spent <= 200


def test_a_request_waits_for_others_before_it_is_refused() -> None:
    prices = Prices("m", "", [Price(model="m", input=0, output=1_000_000)])
    budget = Budget(Caps(cost=150.0), prices)
    most = TokenUsage(completion=100)
    budget.reserve(most)
    let_in = threading.Event()

    def second() -> None:
        budget.reserve(most)
        let_in.set()

    thread = threading.Thread(target=second, daemon=True)
    thread.start()
    assert not let_in.wait(0.05), "100 promised and 100 more might exceed 150"
    budget.settle(most, TokenUsage(completion=40))
    assert let_in.wait(2), "40 spent and 100 more do not"
    budget.settle(most, TokenUsage(completion=70))
    with pytest.raises(ModelError, match=r"--max-cost 150.*\$110"):
        budget.reserve(most)
