from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from briefing.ask.model.completion import NotACompletion, estimate_tokens, parse_strictly, read_completion
from briefing.ask.model.request import Failure, Message, Mode, Reply, Request


class Answer(BaseModel):
    word: str


REQUEST = Request(prompt="p", messages=(Message(role="user", content="?"),), reply=Answer, model="m")


def read(message: dict[str, Any], finish: str = "stop", **more: Any) -> Reply[Answer]:
    return read_completion(
        {"choices": [{"finish_reason": finish, "message": message}], **more}, REQUEST, Mode.PLAIN
    )


@pytest.mark.parametrize(
    "text",
    [
        '{"word": "yes"}',
        ' \n{"word": "yes"}\n',
        '```json\n{"word": "yes"}\n```',
        '```\n{"word": "yes"}\n```\n',
        '<think>\nIs {"word": "no"} right?\n</think>\n{"word": "yes"}',
    ],
)
def test_json_alone_is_read_and_one_fence_or_thought_around_it_is_forgiven(text: str) -> None:
    assert parse_strictly(text, Answer) == Answer(word="yes")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "empty"),
        ('Sure! {"word": "yes"}', "Invalid JSON"),
        ('{"word": "yes"} I hope this helps', "Invalid JSON"),
        ("{'word': 'yes'}", "Invalid JSON"),
        ('{"word": "yes"', "Invalid JSON"),
        ('{"word": 5}', "word: Input should be a valid string"),
        ("[]", "Input should be an object"),
        ("null", "Input should be an object"),
    ],
)
def test_what_is_almost_json_is_not_mended(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_strictly(text, Answer)


@pytest.mark.parametrize("text", ['{"word": "\ud800"}', "\ud800", '{"word": "\\ud800"}'])
def test_broken_unicode_is_an_invalid_reply_not_a_crash(text: str) -> None:
    assert read({"content": text}).failure is Failure.INVALID


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "text",
        {},
        {"choices": []},
        {"choices": [{}]},
        {"choices": None},
        {"error": {"message": "no"}},
    ],
)
def test_other_json_is_no_completion(body: Any) -> None:
    with pytest.raises(NotACompletion):
        read_completion(body, REQUEST, Mode.SCHEMA)


def test_an_error_in_a_body_is_passed_on_in_its_words() -> None:
    with pytest.raises(NotACompletion, match="model is loading"):
        read_completion({"error": {"message": "model is loading"}}, REQUEST, Mode.SCHEMA)


def test_unknown_fields_and_missing_usage_do_no_harm() -> None:
    reply = read(
        {"content": '{"word": "yes"}', "reasoning": "long", "tool_calls": None}, usage=None, timings={}
    )
    assert reply.value == Answer(word="yes")
    assert reply.usage.estimated


def test_a_refusal_without_content_is_a_refusal() -> None:
    assert read({"content": None, "refusal": "I will not"}).failure is Failure.REFUSED
    assert read({"content": None}).failure is Failure.INVALID


def test_tokens_are_estimated_from_bytes() -> None:
    assert (estimate_tokens(""), estimate_tokens("four"), estimate_tokens("fives")) == (0, 1, 2)
    assert estimate_tokens("東京") == 2
