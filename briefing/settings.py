"""The operator's settings: which endpoint and model, how fast, how much; from command line and environment.

What the brief is about stands in brief.toml; nothing here changes that.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError

from briefing.errors import UsageError
from briefing.models import Frozen, Strictness

OPENAI = "https://api.openai.com/v1"
_PREFIX = "BRIEF_"
_STANDARD = {"OPENAI_BASE_URL": "base_url", "OPENAI_API_KEY": "api_key"}

Positive = Annotated[float, Field(gt=0)]


class Settings(Frozen):
    """How the work is done. ``None``: not limited, or not given."""

    analyst: Literal["extractive", "model"] | None = None
    model: Annotated[str, Field(min_length=1)] | None = None
    base_url: Annotated[str, Field(min_length=1)] | None = None
    api_key: SecretStr = SecretStr("")
    timeout: Positive = Field(default=120.0, description="seconds for one attempt")
    attempts: int = Field(default=8, ge=1, le=20, description="attempts at one request")
    jobs: int = Field(default=8, ge=1, le=256, description="requests under way at once")
    rpm: Positive | None = Field(default=None, description="requests a minute")
    tpm: Positive | None = Field(default=None, description="tokens a minute")
    context: int = Field(default=16_384, ge=2048, description="tokens the model can hold")
    reply_tokens: int = Field(default=4096, ge=256, description="tokens of a reply at most")
    max_cost: Positive | None = Field(default=None, description="US dollars for this run")
    max_tokens: int | None = Field(default=None, gt=0, description="tokens for this run")
    offline: bool = False
    refresh: bool = Field(default=False, description="ask again although the reply is stored")
    store: Path | None = Field(default=None, description="file of stored replies")
    judge: bool = Field(default=True, description="have a model judge what is printed")
    strictness: Strictness = Field(default="normal", description="where the borderline of the checks lies")
    entailment: Path | None = Field(default=None, description="a local entailment model")

    @property
    def uses_model(self) -> bool:
        """Whether a model writes the brief: it was named, or asked for by ``analyst``."""
        return self.analyst == "model" or (self.analyst is None and self.model is not None)

    @property
    def longest_reply(self) -> int:
        """Tokens a reply may have: a quarter of a small context leaves room for the question."""
        return min(self.reply_tokens, self.context // 4)

    @property
    def claims_budget(self) -> int:
        """Tokens of claims that fit one merging request beside its prompt and its reply."""
        return max(512, self.context - self.longest_reply - 1200)

    def endpoint(self) -> str:
        """The one address every request goes to.

        :raises UsageError: neither an address nor a key says where the model is
        """
        if self.base_url:
            return self.base_url
        if self.api_key.get_secret_value():
            return OPENAI
        raise UsageError("no endpoint for the model", "give --base-url URL, or set OPENAI_API_KEY")

    def model_name(self) -> str:
        """:raises UsageError: no model was named"""
        if self.model is None:
            raise UsageError("no model was named", "give --model NAME, or --analyst extractive")
        return self.model


def load_settings(environ: Mapping[str, str], **given: Any) -> Settings:
    """Settings from values given (None: not given), else from the environment.

    ``OPENAI_API_KEY``, ``OPENAI_BASE_URL``, and ``BRIEF_`` with a setting's name in capitals are read.

    :raises UsageError: values are wrong, all of them listed
    """
    named = {_PREFIX + name.upper(): name for name in Settings.model_fields}
    values: dict[str, Any] = {}
    for variable, name in {**_STANDARD, **named}.items():
        if environ.get(variable):
            values[name] = environ[variable]
    values |= {name: value for name, value in given.items() if value is not None}
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        problems = [f"{_option(item['loc'])}: {item['msg']}" for item in error.errors(include_url=False)]
        raise UsageError("; ".join(problems), "see docs/models.md") from None
    if settings.base_url and settings.analyst != "extractive" and "base_url" in given:
        settings.model_name()
    return settings


def _option(where: tuple[int | str, ...]) -> str:
    return "--" + str(where[0]).replace("_", "-") if where else "settings"
