from __future__ import annotations

from pathlib import Path

import pytest

from briefing.errors import UsageError
from briefing.settings import OPENAI, load_settings


def test_without_anything_the_embedded_analyst_writes() -> None:
    assert not load_settings({}).uses_model
    assert not load_settings({"OPENAI_API_KEY": "k"}).uses_model, "a key lying about is no order"


def test_a_named_model_writes_and_the_command_line_wins() -> None:
    environ = {"BRIEF_MODEL": "a", "OPENAI_BASE_URL": "http://env/v1", "BRIEF_TIMEOUT": "5"}
    settings = load_settings(environ, model="b", timeout=None)
    assert settings.uses_model
    assert (settings.model, settings.endpoint(), settings.timeout) == ("b", "http://env/v1", 5.0)
    assert not load_settings(environ, analyst="extractive").uses_model


def test_how_a_brief_is_checked_is_a_setting_too() -> None:
    assert (load_settings({}).strictness, load_settings({}).entailment) == ("normal", None)
    given = load_settings({"BRIEF_STRICTNESS": "high", "BRIEF_ENTAILMENT": "models/nli"}, strictness="low")
    assert (given.strictness, given.entailment) == ("low", Path("models/nli"))


def test_no_role_falls_back_to_a_default_endpoint() -> None:
    with pytest.raises(UsageError, match="no endpoint for the model; give --base-url"):
        load_settings({}, model="m").endpoint()
    assert load_settings({"OPENAI_API_KEY": "k"}, model="m").endpoint() == OPENAI


def test_an_address_without_a_model_is_an_error() -> None:
    with pytest.raises(UsageError, match="give --model"):
        load_settings({}, base_url="http://h/v1")
    with pytest.raises(UsageError, match="give --model"):
        load_settings({}, analyst="model").model_name()


def test_all_wrong_values_are_reported_together_by_their_option() -> None:
    with pytest.raises(UsageError) as caught:
        load_settings({"BRIEF_JOBS": "many"}, timeout=-1, max_cost=0)
    for option in ("--jobs", "--timeout", "--max-cost"):
        assert option in str(caught.value)


def test_a_key_is_never_shown() -> None:
    assert "secret" not in repr(load_settings({"OPENAI_API_KEY": "secret"}))


def test_a_small_context_leaves_room_for_question_claims_and_reply() -> None:
    settings = load_settings({}, context=4096)
    assert settings.longest_reply == 1024
    assert settings.longest_reply + settings.claims_budget < 4096
