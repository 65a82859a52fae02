"""Ids and language tags from a closed alphabet, whatever the input holds."""

from __future__ import annotations

import hashlib
import re

_PLAIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
# ISO 639 codes of languages whose usual script runs from right to left (CLDR, characterOrder).
_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw ks ku ps sd ug ur uz-arab yi".split())
_LONGEST = 40


def safe_id(raw: str) -> str:
    """``raw`` itself when it is already plain; else its plain part and a digest of the whole.

    The answer matches ``[a-z0-9-]+``; different inputs give different ids.
    """
    if len(raw) <= _LONGEST and _PLAIN.fullmatch(raw):
        return raw
    digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    plain = re.sub(r"[^a-z0-9]+", "-", raw.lower()).strip("-")[:_LONGEST].strip("-")
    return f"{plain}-{digest}" if plain else f"x-{digest}"


def language_tag(raw: str | None, default: str = "en") -> str:
    """A well-formed BCP 47 tag, or the default."""
    return raw if raw and _LANGUAGE.fullmatch(raw) else default


def direction(language: str) -> str:
    """``rtl`` or ``ltr`` for a language tag."""
    return "rtl" if language.lower().split("-")[0] in _RIGHT_TO_LEFT else "ltr"
