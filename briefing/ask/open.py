"""Puts the model's side together: settings and spec in, an analyst ready to ask out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

from briefing.ask.asking import Asker
from briefing.ask.model.capabilities import Capabilities
from briefing.ask.model.client import OpenAIModel, Patience
from briefing.ask.model.endpoint import refuse_remote, shown
from briefing.ask.model.gate import Gate, Limits
from briefing.ask.model.metered import BudgetedModel, Ledger
from briefing.ask.model.pending import PendingModel
from briefing.ask.model.request import Model, Parameters
from briefing.ask.model.stored import StoredModel
from briefing.ask.model_analyst import ModelAnalyst, PendingAnalyst
from briefing.ask.parallel import GRACE, DaemonExecutor, Parallel
from briefing.ask.plan import plan, plan_lines
from briefing.ask.prompts import PromptLibrary
from briefing.batch import PendingError, write_pending
from briefing.cost import Budget, Caps, Prices
from briefing.models import AnalystInfo, Document, PromptInfo, Usage
from briefing.settings import Settings
from briefing.spec import LoadedSpec
from briefing.store import NAME, Store

Notify = Callable[[str], None]


@dataclass(frozen=True)
class Opened:
    """An analyst at work and the accounts of it."""

    analyst: ModelAnalyst
    executor: Executor
    asker: Asker
    ledger: Ledger
    prices: Prices
    store: Store

    def prompts(self) -> tuple[PromptInfo, ...]:
        return self.asker.prompts.used()

    def usage(self) -> tuple[Usage, ...]:
        return self.ledger.usage()

    def notices(self) -> tuple[str, ...]:
        return (*self.analyst.notices(), *self.ledger.notices())

    def report(self) -> list[str]:
        """Lines for stderr: what was asked in this run, for each stage, and what it cost."""
        return self.ledger.report(self.prices)


def store_path(settings: Settings, root: Path) -> Path:
    """The store of a project: named by the operator, else in the folder of brief.toml."""
    return settings.store or root / NAME


@contextmanager
def open_model_analyst(
    settings: Settings,
    loaded: LoadedSpec,
    *,
    executor: Executor | None = None,
    notify: Notify = lambda _: None,
    pending: Path | None = None,
) -> Iterator[Opened]:
    """A model analyst for one build. Leaving it by an error waits for answers under way; by Ctrl-C, 0.3 s.

    :param executor: runs the requests; by default ``settings.jobs`` threads that cannot hold up an exit
    :param notify: told what a user should know at once, a sentence each
    :param pending: ask nothing; write what is missing to this file
    :raises UsageError: the settings do not say whom to ask, or forbid to ask there
    """
    endpoint, name = settings.endpoint(), settings.model_name()
    if settings.offline:
        refuse_remote(endpoint)
    prompts = PromptLibrary(loaded.root)
    prices = Prices(name, shown(endpoint), loaded.spec.prices)
    gate = Gate(Limits(settings.rpm, settings.tpm, failures=max(12, 3 * settings.jobs)))
    with ExitStack() as stack:
        store = stack.enter_context(Store(store_path(settings, loaded.root)))
        waiting = PendingModel()
        if pending is None:
            model: Model = _live(settings, endpoint, prices, gate, store.salt, notify, stack)
        else:
            model = waiting
        ledger = Ledger(StoredModel(model, store, refresh=settings.refresh and pending is None))
        asker = Asker(ledger, prompts, name, shown(endpoint), Parameters(max_tokens=settings.longest_reply))
        info = AnalystInfo(name="model", model=name, endpoint=shown(endpoint), version=version("briefing"))
        workers = executor or _threads(settings, gate, stack)
        if pending is None:
            run = Parallel(workers, gate.stop)
            analyst = ModelAnalyst(asker, info, budget=settings.claims_budget, run=run)
        else:
            analyst = PendingAnalyst(
                asker,
                info,
                budget=settings.claims_budget,
                missing=lambda: bool(waiting.requests),
                flush=lambda: _flush(waiting, pending, store),
            )
        yield Opened(analyst, workers, asker, ledger, prices, store)


def plan_build(settings: Settings, loaded: LoadedSpec, documents: Sequence[Document]) -> list[str]:
    """What a build would ask and cost, line by line. Nothing is asked and nothing written.

    :raises UsageError: the settings do not say whom to ask
    """
    endpoint, name = shown(settings.endpoint()), settings.model_name()
    path = store_path(settings, loaded.root)
    asker = Asker(
        PendingModel(),
        PromptLibrary(loaded.root),
        name,
        endpoint,
        Parameters(max_tokens=settings.longest_reply),
    )
    prices = Prices(name, endpoint, loaded.spec.prices)
    with Store(path if path.is_file() else None) as store:
        steps = plan(
            asker, documents, loaded.spec, store, budget=settings.claims_budget, judge=settings.judge
        )
    return plan_lines(steps, prices)


def _live(
    settings: Settings,
    endpoint: str,
    prices: Prices,
    gate: Gate,
    salt: str,
    notify: Notify,
    stack: ExitStack,
) -> Model:
    budget = Budget(Caps(settings.max_cost, settings.max_tokens), prices)
    client = OpenAIModel(
        endpoint,
        settings.api_key,
        gate=gate,
        capabilities=Capabilities(notify),
        salt=salt,
        patience=Patience(attempts=settings.attempts, timeout=settings.timeout),
        direct=settings.offline,
    )
    stack.callback(client.close)
    return BudgetedModel(client, budget)


def _threads(settings: Settings, gate: Gate, stack: ExitStack) -> Executor:
    workers = DaemonExecutor(settings.jobs)

    def leave(kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            workers.shutdown()
            return
        # No new attempt is made; answers under way are paid for, and waited for unless somebody is waiting.
        gate.stop()
        workers.shutdown(wait=False, cancel_futures=True)
        workers.idle(settings.timeout if issubclass(kind, Exception) else GRACE)

    stack.push(leave)
    return workers


def _flush(waiting: PendingModel, path: Path, store: Store) -> NoReturn:
    requests = waiting.requests
    write_pending(requests, path, store)
    raise PendingError(
        f"{len(requests)} {'reply is' if len(requests) == 1 else 'replies are'} missing: wrote {path}",
        "run the batch, then: brief batch import REPLIES.jsonl, then this command again",
    )
