"""The seam against a real local server with every fault: what comes back, how often it was asked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydantic import SecretStr
from server import (
    CUT_OFF,
    DROP,
    FILTERED,
    IGNORES_SCHEMA,
    LATE,
    NO_USAGE,
    PAGE,
    RATE_LIMITED,
    RATE_LIMITED_SILENT,
    REFUSAL,
    REFUSES_SCHEMA,
    SERVER_ERROR,
    TRUNCATED,
    UNAUTHORISED,
    Fault,
    ProtocolServer,
)
from values import chunk, document, spec

from briefing.ask.asking import Asker
from briefing.ask.model.capabilities import Capabilities
from briefing.ask.model.client import OpenAIModel, Patience
from briefing.ask.model.gate import Gate, Limits
from briefing.ask.model.request import Failure, Mode, Request
from briefing.ask.prompts import PromptLibrary
from briefing.ask.summarise import summary_request
from briefing.ask.wire import WireSummary

Start = Callable[..., ProtocolServer]
Connect = Callable[..., OpenAIModel]
QUICK = Patience(attempts=4, first=0.01, longest=0.02, timeout=5.0)


@pytest.fixture
def connect() -> Iterator[Connect]:
    models: list[OpenAIModel] = []

    def make(url: str, patience: Patience = QUICK, **options: Any) -> OpenAIModel:
        options = {"gate": Gate(), "capabilities": Capabilities(), "salt": "salt", **options}
        models.append(OpenAIModel(url, SecretStr("key"), patience=patience, **options))
        return models[-1]

    yield make
    for model in models:
        model.close()


def question(text: str | None = None) -> Request[WireSummary]:
    doc = document(text) if text else document()
    asker = Asker(model=None, prompts=PromptLibrary(), name="copyist")  # type: ignore[arg-type]
    request = summary_request(asker, chunk(doc), doc, spec())
    assert request is not None
    return request


def test_a_good_reply_is_a_value_with_usage(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server()
    reply = connect(server.url).ask(question())
    assert reply.value is not None
    assert reply.value.claims[1].quotations == ["The ferry carries 900 people a day."]
    assert reply.usage.prompt > 300
    assert not reply.usage.estimated
    assert server.bodies[0]["response_format"]["json_schema"]["strict"] is True
    assert server.bodies[0]["max_tokens"] == 4096


@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        (REFUSAL, Failure.REFUSED),
        (CUT_OFF, Failure.CUT_OFF),
        (FILTERED, Failure.FILTERED),
        (IGNORES_SCHEMA, Failure.INVALID),
    ],
)
def test_each_outcome_is_a_failure_that_keeps_its_usage(
    protocol_server: Start, connect: Connect, fault: Fault, failure: Failure
) -> None:
    server = protocol_server(fault)
    reply = connect(server.url).ask(question())
    assert reply.value is None
    assert reply.failure is failure
    assert reply.message
    assert reply.usage.prompt > 300
    assert len(server.bodies) == 1, "an answer that was paid for is not bought again here"


@pytest.mark.parametrize(
    "fault", [RATE_LIMITED, RATE_LIMITED_SILENT, SERVER_ERROR, DROP, TRUNCATED, Fault(503), Fault(408)]
)
def test_a_passing_fault_is_tried_again(protocol_server: Start, connect: Connect, fault: Fault) -> None:
    server = protocol_server(None, fault, fault)
    model = connect(server.url)
    assert model.ask(question()).value is not None
    assert model.ask(question("Another text altogether.")).value is not None
    assert len(server.bodies) == 4


def test_a_question_that_the_provider_filters_is_no_failure_of_the_endpoint(
    protocol_server: Start, connect: Connect
) -> None:
    words = "The response was filtered due to the prompt triggering the content management policy."
    server = protocol_server(Fault(400, words, "content_filter"))
    model = connect(server.url)
    reply = model.ask(question())
    assert (reply.failure, reply.message) == (Failure.FILTERED, words)
    assert model.ask(question()).mode is Mode.SCHEMA, "and teaches nothing about schemas"


def test_attempts_do_not_multiply(protocol_server: Start, connect: Connect) -> None:
    """The SDK's own retries are off: four attempts are four requests."""
    server = protocol_server(plan=lambda number, body: Fault(503, "busy"))
    reply = connect(server.url).ask(question())
    assert reply.failure is Failure.UNAVAILABLE
    assert "503: busy" in reply.message
    assert "run the same command again" in reply.hint
    assert len(server.bodies) == 4


def test_retry_after_is_honoured(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server(RATE_LIMITED)
    begun = time.monotonic()
    assert connect(server.url).ask(question()).value is not None
    assert time.monotonic() - begun >= 0.2


def test_a_pause_after_429_holds_for_everybody(protocol_server: Start, connect: Connect) -> None:
    gate = Gate()
    server = protocol_server(RATE_LIMITED)
    connect(server.url, gate=gate, patience=Patience(attempts=1)).ask(question())
    gate.pause(0.15)
    begun = time.monotonic()
    connect(server.url, gate=gate).ask(question())
    assert time.monotonic() - begun >= 0.15


def test_a_too_long_retry_after_ends_the_run(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server(Fault(429, "tomorrow", headers=(("Retry-After", "86400"),)))
    reply = connect(server.url).ask(question())
    assert reply.failure is Failure.UNAVAILABLE
    assert "86400 s" in reply.message
    assert len(server.bodies) == 1


def test_no_answer_in_time_is_tried_again(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server(LATE)
    reply = connect(server.url, Patience(attempts=2, first=0.01, longest=0.01, timeout=0.2)).ask(question())
    assert reply.value is not None
    assert len(server.bodies) == 2


def test_a_server_that_never_answers_is_named_with_its_timeout(
    protocol_server: Start, connect: Connect
) -> None:
    server = protocol_server(LATE)
    reply = connect(server.url, Patience(attempts=1, timeout=0.1)).ask(question())
    assert reply.message == f"{server.url}: no answer within 0.1 s"
    assert "--timeout" in reply.hint


@pytest.mark.parametrize(
    ("fault", "message", "hint"),
    [
        (UNAUTHORISED, "401: the API key was refused (Incorrect API key provided)", "OPENAI_API_KEY"),
        (PAGE, "answered a web page, not JSON", "/v1"),
        (Fault(404, "model 'x' not found"), "404: no such model or path (model 'x' not found)", "--model"),
        (Fault(307, headers=(("Location", "https://elsewhere.example/"),)), "redirects to https://elsewhere", "--base-url"),
        (Fault(429, "no money", "insufficient_quota"), "429: no money", "quota"),
        (Fault(400, "maximum context length is 4096 tokens"), "400: maximum context length", "budget"),
    ],
)  # fmt: skip
def test_a_lasting_fault_is_one_clear_line_after_one_request(
    protocol_server: Start, connect: Connect, fault: Fault, message: str, hint: str
) -> None:
    server = protocol_server(fault)
    reply = connect(server.url).ask(question())
    assert reply.failure is Failure.UNAVAILABLE
    assert message in reply.message
    assert reply.message.startswith(f"{server.url}: ")
    assert "\n" not in reply.message
    assert hint in reply.hint
    assert len(server.bodies) == 1


def test_nobody_listening_is_one_clear_line(connect: Connect) -> None:
    begun = time.monotonic()
    reply = connect("http://127.0.0.1:9/v1", Patience()).ask(question())
    assert f"{reply.message}; {reply.hint}" == (
        "http://127.0.0.1:9/v1: connection refused; start the server or give --base-url"
    )
    assert time.monotonic() - begun < 10, "not tried eight times over"


def test_https_where_http_is_spoken_is_one_clear_line(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server()
    reply = connect(server.url.replace("http:", "https:"), Patience()).ask(question())
    assert "no secure connection" in reply.message
    assert "http or https" in reply.hint


def test_malformed_json_for_ever_is_named(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server(plan=lambda number, body: TRUNCATED)
    reply = connect(server.url).ask(question())
    assert "answered malformed JSON" in reply.message
    assert len(server.bodies) == 4


def test_a_server_that_refuses_the_schema_is_asked_for_an_object(
    protocol_server: Start, connect: Connect
) -> None:
    heard: list[str] = []
    server = protocol_server(REFUSES_SCHEMA)
    model = connect(server.url, capabilities=Capabilities(heard.append))
    assert model.ask(question()).mode is Mode.OBJECT
    assert model.ask(question("Another text altogether.")).mode is Mode.OBJECT
    formats = [body["response_format"]["type"] for body in server.bodies]
    assert formats == ["json_schema", "json_object", "json_object"], "noticed once, remembered"
    assert "JSON Schema" in server.bodies[1]["messages"][0]["content"]
    assert heard == [
        "the endpoint refuses json_schema (500); asking for json_object with the schema in the prompt"
    ]


def test_a_server_that_refuses_objects_too_is_asked_in_plain_text(
    protocol_server: Start, connect: Connect
) -> None:
    server = protocol_server(REFUSES_SCHEMA, Fault(400, "response_format is not supported"))
    reply = connect(server.url).ask(question())
    assert reply.value is not None
    assert reply.mode is Mode.PLAIN
    assert "response_format" not in server.bodies[-1]


def test_a_server_that_ignores_the_schema_is_noticed(protocol_server: Start, connect: Connect) -> None:
    capabilities = Capabilities()
    server = protocol_server(IGNORES_SCHEMA)
    model = connect(server.url, capabilities=capabilities)
    assert model.ask(question()).failure is Failure.INVALID
    assert model.ask(question()).mode is Mode.OBJECT
    assert "does not keep to it" in capabilities.notices[0]


def test_a_server_that_wants_another_length_field_gets_it(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server(
        Fault(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
        Fault(400, "Unsupported value: 'temperature' does not support 0 with this model."),
    )
    assert connect(server.url).ask(question()).value is not None
    assert server.bodies[-1]["max_completion_tokens"] == 4096
    assert "max_tokens" not in server.bodies[-1]
    assert "temperature" not in server.bodies[-1]


def test_missing_usage_is_estimated_and_marked(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server(NO_USAGE)
    usage = connect(server.url).ask(question()).usage
    assert usage.estimated
    assert usage.prompt > 300


def test_a_prompt_cut_in_silence_is_noticed(protocol_server: Start, connect: Connect) -> None:
    capabilities = Capabilities()
    server = protocol_server(Fault(prompt_tokens=100))
    connect(server.url, capabilities=capabilities).ask(question())
    assert "may have cut the prompt" in capabilities.notices[0]


def test_the_circuit_opens_after_failures_in_a_row(protocol_server: Start, connect: Connect) -> None:
    server = protocol_server(plan=lambda number, body: Fault(502, "down"))
    model = connect(server.url, gate=Gate(Limits(failures=6)))
    assert "502" in model.ask(question()).message
    reply = model.ask(question("Another text altogether."))
    assert "too many failures in a row, the last: 502: down" in reply.message
    assert model.ask(question("A third text.")).failure is Failure.UNAVAILABLE
    assert len(server.bodies) == 6


def test_the_sources_stand_between_boundaries_nobody_can_foresee(
    protocol_server: Start, connect: Connect
) -> None:
    server = protocol_server()
    model, other = connect(server.url), connect(server.url, salt="another project")
    first, again, third, fourth = question(), question(), question("Another text."), question()
    for asked in (first, again, third):
        model.ask(asked)
    other.ask(fourth)
    ends = [body["messages"][1]["content"].rsplit("\n", 1)[1] for body in server.bodies]
    assert ends[0] == ends[1], "asking again sends the same bytes"
    assert len({ends[0], ends[2], ends[3]}) == 3
    assert first.key == fourth.key, "the store's key does not depend on the boundary"
    assert all(len(end) == 8 for end in ends)


def test_only_the_given_key_identifies_the_user(
    protocol_server: Start, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_ORG_ID", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "another")
    server = protocol_server()
    connect(server.url).ask(question())
    assert server.headers[0]["authorization"] == "Bearer key"
    assert "openai-organization" not in server.headers[0]
