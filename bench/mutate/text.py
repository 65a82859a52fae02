"""Small tools for editing a sentence without breaking it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bench.mutate.model import Variant

QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)'[^']{2,80}'(?!\w)|‘[^’]*’(?!\w)")


def outside_quotations(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Matches that do not touch words inside quotation marks."""
    quoted = [(m.start(), m.end()) for m in QUOTED.finditer(text)]
    for match in pattern.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in quoted):
            yield match


def put(text: str, match: re.Match[str], new: str) -> str:
    """The text with one match replaced, capitalised as the match was."""
    old = match.group(0)
    if old[:1].isupper() and new[:1].islower() and match.start() == 0:
        new = new[:1].upper() + new[1:]
    return mend_articles(text[: match.start()] + new + text[match.end() :])


def swap(text: str, match: re.Match[str], new: str) -> Variant:
    """``put`` as a variant that says what it did."""
    return Variant(put(text, match, new), f"{match.group(0).strip()} -> {new.strip() or '(nothing)'}")


def by_table(
    claim: str, table: list[tuple[str, str]], allowed: Callable[[str, re.Match[str]], bool] | None = None
) -> Iterator[Variant]:
    """Apply rows (pattern, template) outside quotations; the first match of each row only."""
    for pattern, template in table:
        for match in outside_quotations(claim, re.compile(pattern)):
            if allowed is None or allowed(claim, match):
                yield swap(claim, match, match.expand(template))
                break


def mend_articles(text: str) -> str:
    """a/an before the word that now follows (by spelling; the few exceptions are listed)."""
    vowel = r"(?=[aeiouAEIO]|hour|honest|US[AB])"
    text = re.sub(rf"\b([Aa]) {vowel}(?!uni|use|usu|one\b|once|eu|Eu)", r"\1n ", text)
    return re.sub(r"\b([Aa])n (?=[bcdfgjklmnpqrstvwxyzBCDGJKPQTVWYZ]|h(?!o(?:ur|nest)))", r"\1 ", text)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def tidy(text: str) -> str:
    """One space between words, none before a comma or full stop."""
    return re.sub(r"\s+([,.;:])", r"\1", re.sub(r"\s{2,}", " ", text)).strip()
