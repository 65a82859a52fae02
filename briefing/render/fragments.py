"""Links to the very words on a publisher's page: text fragments (``#:~:text=``).

https://wicg.github.io/scroll-to-text-fragment/ : ``-``, ``,`` and ``&`` are syntax and must be encoded.
"""

from __future__ import annotations

from urllib.parse import quote, urlsplit

_WHOLE = 90
_EDGE = 5


def web_url(url: str | None) -> str | None:
    """The URL when it is a link that a page may carry (http or https, with a host), else None."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme.lower() in {"http", "https"} and parts.netloc else None


def text_fragment(url: str | None, words: str) -> str | None:
    """``url`` with a fragment that highlights ``words``: whole when short, else its first and last words."""
    base = web_url(url)
    tokens = words.split()
    if base is None or not tokens:
        return base
    joiner = ":~:text=" if "#" in base else "#:~:text="
    if len(" ".join(tokens)) <= _WHOLE or len(tokens) < 2 * _EDGE:
        return base + joiner + _encode(tokens)
    return f"{base}{joiner}{_encode(tokens[:_EDGE])},{_encode(tokens[-_EDGE:])}"


def _encode(tokens: list[str]) -> str:
    return quote(" ".join(tokens), safe="").replace("-", "%2D")
