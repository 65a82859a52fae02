"""Recorded exchanges with real servers, replayed: tests/cassettes/README.md says which and how.

Replaying, no socket is opened at all; a request that differs by one byte from the recorded one fails the test.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import server as faulty
import yaml
from pydantic import SecretStr
from server import Fault, ProtocolServer
from values import spec
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.serialize import deserialize
from vcr.serializers import yamlserializer

from briefing.ask.asking import Asker
from briefing.ask.judge import Judged
from briefing.ask.model.capabilities import Capabilities
from briefing.ask.model.client import OpenAIModel, Patience
from briefing.ask.model.gate import Gate
from briefing.ask.model.metered import Ledger
from briefing.ask.model.request import Failure, Mode, Parameters
from briefing.ask.model_analyst import ModelAnalyst
from briefing.ask.prompts import PromptLibrary
from briefing.ask.summarise import drafts, summary_request
from briefing.check.cite import Library
from briefing.check.stage import verify
from briefing.models import AnalystInfo, Document, VerdictStatus
from briefing.read import read_sources
from briefing.spec import LoadedSpec, load_spec
from briefing.split import split_source

SEEDS = Path(__file__).parents[1] / "seeds"
CASSETTES = Path(__file__).parent / "cassettes"
LLAMA = "http://127.0.0.1:8765/v1"
PROTOCOL = "http://127.0.0.1:8766/v1"
KEPT_HEADERS = {"content-type", "retry-after"}
_FOLDER = re.compile(rb"/[^\"\\\s]*/site-packages/")
Seeds = tuple[LoadedSpec, list[Document]]
Ask = Callable[..., tuple[Asker, Capabilities]]

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {
        "match_on": ["method", "scheme", "host", "port", "path", "query", "body"],
        "before_record_request": _bare,
        "before_record_response": _bare_response,
        "decode_compressed_response": True,
    }


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(CASSETTES / "test_cassettes")


def _bare(request: Any) -> Any:
    """Headers are on an allow-list: no key, no host's name, no version of anything."""
    request.headers = {k: v for k, v in request.headers.items() if k.lower() in KEPT_HEADERS}
    return request


def _bare_response(response: dict[str, Any]) -> dict[str, Any]:
    """llama-cpp-python prints its own folder in an error; that is nobody's business."""
    headers = {k: v for k, v in response["headers"].items() if k.lower() in KEPT_HEADERS}
    body = _FOLDER.sub(b"/site-packages/", response["body"]["string"])
    return {**response, "headers": headers, "body": {"string": body}}


@pytest.fixture
def protocol(request: pytest.FixtureRequest) -> Iterator[list[Fault | None]]:
    """The faults of the protocol server; it runs only while recording."""
    faults: list[Fault | None] = list(getattr(request, "param", []))
    if request.config.getoption("--record-mode") == "none":
        yield faults
        return
    server = ProtocolServer(*faults, port=8766)
    yield faults
    server.close()


@pytest.fixture
def ask() -> Iterator[Ask]:
    """Connects askers to an endpoint; closes the connections at the end."""
    models: list[OpenAIModel] = []

    def connect(url: str, name: str, reply_tokens: int = 4096) -> tuple[Asker, Capabilities]:
        capabilities, secret = Capabilities(), SecretStr("none")
        patience = Patience(attempts=3, first=0.01, longest=0.02)
        models.append(
            OpenAIModel(
                url, secret, gate=Gate(), capabilities=capabilities, salt="cassettes", patience=patience
            )
        )
        parameters = Parameters(max_tokens=reply_tokens)
        return Asker(Ledger(models[-1]), PromptLibrary(), name, url, parameters), capabilities

    yield connect
    for model in models:
        model.close()


@pytest.fixture(scope="module")
def seeds() -> Seeds:
    loaded = load_spec(SEEDS)
    return loaded, [split_source(source, 6000) for source in read_sources(loaded.spec, loaded.root)]


def test_llama_cpp_with_a_small_model_refuses_the_schema_and_gives_an_object(
    seeds: Seeds,
    ask: Ask,
) -> None:
    """A real exchange: json_schema is answered with 500, json_object is enforced; the checker judges the rest."""
    loaded, (document, *_) = seeds
    asker, capabilities = ask(LLAMA, "SmolLM2-135M-Instruct", reply_tokens=1024)
    request = summary_request(asker, document.chunks[0], document, loaded.spec)
    assert request is not None
    reply = asker.ask(request)
    assert reply.mode is Mode.OBJECT
    assert capabilities.notices == [
        "the endpoint refuses json_schema (500); asking for json_object with the schema in the prompt"
    ]
    assert reply.value is not None
    assert reply.usage.prompt > 500
    assert not reply.usage.estimated
    claims = drafts(reply.value)
    assert claims
    checked = verify(claims, document.chunks[0], Library({document.source.id: document}))
    for item in checked:
        for citation in item.claim.citations:
            assert document.source.text[citation.start : citation.end] == citation.exact
    assert any(item.claim.verdict is not VerdictStatus.SUPPORTED for item in checked), "it is no writer"


@pytest.mark.usefixtures("protocol")
def test_the_seeds_are_summarised_merged_and_judged(seeds: Seeds, ask: Ask) -> None:
    loaded, documents = seeds
    asker, _ = ask(PROTOCOL, "copyist")
    analyst = ModelAnalyst(asker, AnalystInfo(name="model", model="copyist"))
    library = Library({document.source.id: document for document in documents})
    claims = []
    for document in documents:
        for chunk in document.chunks:
            summary = analyst.summarise(chunk, document, loaded.spec)
            assert summary.failure == ""
            claims += [item.claim for item in verify(summary.claims, chunk, library)]
    supported = [claim for claim in claims if claim.verdict is VerdictStatus.SUPPORTED]
    assert len(supported) > 30
    outline = analyst.compose(supported, loaded.spec)
    assert len(outline.takeaways) == 3
    known = {claim.id for claim in supported}
    statements = [statement for takeaway in outline.takeaways for statement in takeaway.statements]
    assert all(set(statement.claims) <= known for statement in statements)
    items = [Judged(claim.text, claim.citations[0].exact) for claim in supported[:5]]
    assert [opinion and opinion.supported for opinion in analyst.judge(items)] == [True] * 5
    stages = {usage.stage: usage for usage in asker.model.usage()}  # type: ignore[attr-defined]
    assert stages["judge"].prompt_tokens < stages["summarise"].prompt_tokens / 2


@pytest.mark.parametrize(
    "protocol", [[faulty.REFUSAL, faulty.CUT_OFF, faulty.FILTERED]], indirect=True, ids=["three"]
)
def test_each_outcome_of_a_completion(protocol: list[Fault | None], seeds: Seeds, ask: Ask) -> None:
    _, documents = seeds
    asker, _ = ask(PROTOCOL, "copyist")
    found = []
    for document in documents[: len(protocol)]:
        request = summary_request(asker, document.chunks[0], document, spec())
        assert request is not None
        found.append(asker.ask(request).failure)
    assert found == [Failure.REFUSED, Failure.CUT_OFF, Failure.FILTERED]


@pytest.mark.parametrize("protocol", [[faulty.RATE_LIMITED, faulty.TRUNCATED]], indirect=True, ids=["two"])
def test_a_rate_limit_and_a_torn_body_are_got_over(
    protocol: list[Fault | None], seeds: Seeds, ask: Ask
) -> None:
    _, documents = seeds
    asker, _ = ask(PROTOCOL, "copyist")
    request = summary_request(asker, documents[1].chunks[0], documents[1], spec())
    assert request is not None
    assert asker.ask(request).value is not None


@pytest.mark.parametrize("protocol", [[faulty.IGNORES_SCHEMA]], indirect=True, ids=["one"])
def test_an_invalid_reply_is_objected_to(protocol: list[Fault | None], seeds: Seeds, ask: Ask) -> None:
    _, documents = seeds
    asker, _ = ask(PROTOCOL, "copyist")
    request = summary_request(asker, documents[2].chunks[0], documents[2], spec())
    assert request is not None
    reply = asker.ask(request)
    assert reply.value is not None
    assert reply.mode is Mode.OBJECT


def test_a_changed_prompt_does_not_replay_the_old_answer(
    seeds: Seeds, ask: Ask, vcr: Any, request: pytest.FixtureRequest
) -> None:
    """The trap: matching without the body would answer this from any recording."""
    if request.config.getoption("--record-mode") != "none":
        pytest.skip("nothing to record")
    loaded, (document, *_) = seeds
    vcr.data = _recorded("test_llama_cpp_with_a_small_model_refuses_the_schema_and_gives_an_object")
    asker, _ = ask(LLAMA, "SmolLM2-135M-Instruct", reply_tokens=1025)
    changed = summary_request(asker, document.chunks[0], document, loaded.spec)
    assert changed is not None
    with pytest.raises(CannotOverwriteExistingCassetteException, match="max_tokens"):
        asker.ask(changed)


def _recorded(name: str) -> Any:
    text = (CASSETTES / "test_cassettes" / f"{name}.yaml").read_text(encoding="utf-8")
    requests, responses = deserialize(text, yamlserializer)
    return list(zip(requests, responses, strict=True))


def test_cassettes_hold_no_header_beyond_the_list_and_no_secret() -> None:
    files = sorted(CASSETTES.rglob("*.yaml"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "authorization" not in text.lower()
        assert "Bearer " not in text
        assert not re.search(r"\w/[^\s\"]*/site-packages/", text)
        for exchange in yaml.safe_load(text)["interactions"]:
            for side in ("request", "response"):
                assert {name.lower() for name in exchange[side]["headers"]} <= KEPT_HEADERS
