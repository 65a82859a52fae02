"""Altered quotations: in the claim's quotation marks, and in the evidence that a claim cites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.mutate.model import NOT_FOUND, Base, Variant
from bench.mutate.text import QUOTED, mend_articles

_OTHER = {
    "must": "should", "will": "would", "want": "wish", "deal": "pact", "peace": "calm", "plan": "scheme",
    "clear": "plain", "strong": "firm", "country": "state", "nation": "state", "today": "yesterday",
    "cannot": "will not", "can": "may", "security": "safety", "willing": "ready", "fighting": "combat",
    "never": "not", "severe": "serious", "every": "each", "ourselves": "together", "lasting": "stable",
    "reliable": "faithful", "now": "soon", "all": "most", "is": "was", "are": "were", "has": "had",
    "and": "or",
    "countries": "states", "meeting": "session", "talks": "contacts", "war": "conflict", "leaders": "chiefs",
}  # fmt: skip
# Words that can go without harm to the grammar, so that only the source can tell.
_SPARE = {
    "important", "real", "heavy", "serious", "weak", "strong", "political", "military", "potential",
    "practical", "full", "severe", "very", "probably", "genuinely", "successfully", "directly", "simply",
    "exactly", "now",
    "today", "peaceful", "senior", "significant", "further", "joint", "economic", "large-scale", "long-term",
    "unconditional", "foreign", "immediate", "ongoing", "critical", "previous",
}  # fmt: skip
_LOOSE = {"itself", "has", "is", "it", "that", "to", "they", "their", "also", "will", "been"}
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]+")


def quotation(base: Base, random: Random) -> Iterator[Variant]:
    """A word dropped from, put into or changed in a quotation of the claim."""
    for match in QUOTED.finditer(base.claim):
        words = match[0]
        if len(words.split()) < 2 or words.strip("“”\"'‘’").rstrip(",.") not in base.evidence:
            continue
        for new, edit in _edits(words, random):
            if _flat(new).strip("\"',.") in _flat(base.evidence):
                continue  # shorter, but still the source's words
            yield Variant(base.claim[: match.start()] + new + base.claim[match.end() :], edit)


def evidence(base: Base, random: Random, text: str) -> Iterator[Variant]:
    """The cited passage itself altered: the claim then rests on words that the source does not have."""
    target = random.randrange(len(base.quote))
    for new, edit in _edits(base.quote[target], random):
        if _flat(new) not in _flat(text):
            quote = (*base.quote[:target], new, *base.quote[target + 1 :])
            yield Variant(base.claim, f"evidence: {edit}", quote=quote, label=NOT_FOUND)


def _edits(words: str, random: Random) -> Iterator[tuple[str, str]]:
    """A word changed, a spare word or a clause dropped, an 'and' pair turned, a digit changed."""
    matches = list(_WORD.finditer(words))
    known = [m for m in matches if m[0] in _OTHER]
    if known:
        match = random.choice(known)
        yield (
            words[: match.start()] + _OTHER[match[0]] + words[match.end() :],
            f"{match[0]} -> {_OTHER[match[0]]}",
        )
    inner = [m for m in matches[1:] if m[0] in _SPARE and not re.search(r"\ban? $", words[: m.start()])]
    if inner:
        match = random.choice(inner)
        dropped = words[: match.start()].rstrip() + words[match.end() :]
        yield dropped, f"dropped: {match[0]}"
    clause = re.search(r", (?:which|who|not|but|and|so|a) [^,.“”\"]+(?=, )", words)
    if clause:
        yield words.replace(clause[0], "", 1), f"dropped:{clause[0][1:]}"
    pair = re.search(r"\b(\w+) and (\w+)\b", words)
    if pair and not _LOOSE & {pair[1], pair[2]}:
        yield mend_articles(words.replace(pair[0], f"{pair[2]} and {pair[1]}", 1)), f"turned: {pair[0]}"
    digit = re.search(r"[1-8](?=\D|$)", words)
    if digit:
        yield (
            words[: digit.start()] + str(int(digit[0]) + 1) + words[digit.end() :],
            f"digit {digit[0]} raised",
        )


def _flat(text: str) -> str:
    return " ".join(
        text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').casefold().split()
    )
