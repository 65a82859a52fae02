"""What a server's refusal means for the user: one line, what to do, and whether asking again may help."""

from __future__ import annotations

import email.utils
import re
import time
from collections.abc import Mapping

RESUME = "what was answered is kept: run the same command again to go on"
LONGEST_PAUSE = 300.0
"""Seconds of Retry-After that are waited for; beyond, the run stops and can be resumed."""

_TAG = re.compile(r"<[a-zA-Z!/][^>]*>")
_MEANING = {
    401: ("the API key was refused", "set OPENAI_API_KEY to a valid key"),
    402: ("payment is required", "check the account at your provider"),
    403: ("access was refused", "check what the API key may do"),
    404: (
        "no such model or path",
        "check --model, and that --base-url ends as the server wants it, usually in /v1",
    ),
    413: ("the request is too large", "lower `budget` in brief.toml"),
}


class Unavailable(Exception):  # noqa: N818
    """An attempt failed. ``again``: another may succeed; ``wait``: seconds the server asked for."""

    def __init__(
        self, message: str, hint: str = RESUME, *, again: bool = True, wait: float | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.again = again
        self.wait = wait


class RateLimited(Unavailable):
    """429: the server is well and wants fewer requests."""


def refusal(status: int, said: str, code: str, headers: Mapping[str, str]) -> Unavailable:
    """An HTTP status of 3xx to 5xx as a trouble."""
    words = f"{status}: {brief_words(said)}" if said else str(status)
    if status == 429:
        return _too_many(words, code, headers)
    if status in (408, 409, 425) or status >= 500:
        return Unavailable(words, wait=retry_after(headers))
    if 300 <= status < 400:
        where = headers.get("location", "elsewhere")
        return Unavailable(f"{status}: redirects to {where}", "give that address as --base-url", again=False)
    if "context" in said.lower():
        return Unavailable(
            words, "lower `budget` in brief.toml, or take a model with a longer context", again=False
        )
    meaning, hint = _MEANING.get(status, ("the request was refused", "see docs/models.md"))
    return Unavailable(
        f"{status}: {meaning}" + (f" ({brief_words(said)})" if said else ""), hint, again=False
    )


def is_filtered(code: str, said: str) -> bool:
    """Whether a 400 means that the provider's filter stopped the question (Azure, and OpenAI's own)."""
    return code in ("content_filter", "invalid_prompt") or "content management policy" in said


def _too_many(words: str, code: str, headers: Mapping[str, str]) -> Unavailable:
    if code == "insufficient_quota":
        return Unavailable(words, "the quota is used up: check the account at your provider", again=False)
    wait = retry_after(headers)
    if wait is not None and wait > LONGEST_PAUSE:
        return Unavailable(f"{words} (asks to wait {wait:.0f} s)", f"then go on; {RESUME}", again=False)
    return RateLimited(words, f"lower --jobs or give --rpm; {RESUME}", wait=wait)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds the server asks to wait: Retry-After in seconds or as a date, or retry-after-ms."""
    for name, scale in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers[name]) * scale)
        except (KeyError, ValueError):
            continue
    try:
        when = email.utils.parsedate_to_datetime(headers["retry-after"])
    except (KeyError, ValueError):
        return None
    return max(0.0, when.timestamp() - time.time())


def is_page(text: str) -> bool:
    """Whether a body is a web page rather than an API's answer."""
    return text.lstrip()[:200].lower().startswith(("<!doctype", "<html", "<?xml", "<head", "<body"))


def brief_words(text: str, most: int = 200) -> str:
    """A server's words on one line, without markup and control characters, cut to ``most``."""
    clean = " ".join("".join(c if c.isprintable() else " " for c in _TAG.sub(" ", text)).split())
    return clean if len(clean) <= most else clean[: most - 1] + "…"
