"""A model that copies: what the protocol server answers to each of the prompts, and ways to get it wrong.

It reads the prompts as any model must: by their words. Its claims are the source's own sentences.
"""

from __future__ import annotations

import re
from typing import Any

_SENTENCE = re.compile(r"^(\d+) (.+)$", re.MULTILINE)
_CLAIM = re.compile(r"^(c\d+) \| ([^|]*) \| ([^|]*) \| ([^|]*) \| (.+)$", re.MULTILINE)
_JUDGED = re.compile(r"^(k\d+) (.+)$", re.MULTILINE)
_KEEP = re.compile(r"at most (\d+) claims")
_EXACTLY = re.compile(r"exactly (\d+)")


def answer(body: dict[str, Any]) -> dict[str, Any]:
    """The answer to a request's body."""
    system, user = body["messages"][0]["content"], body["messages"][1]["content"]
    if system.startswith("Extract"):
        return {"claims": [_claim(*found) for found in _SENTENCE.findall(user)[:8]]}
    if system.startswith("You mend"):
        return {"claims": []}
    if system.startswith("You choose"):
        keep = int(_KEEP.search(system)[1])  # type: ignore[index]
        return {"claims": [found[0] for found in _CLAIM.findall(user)[:keep]]}
    if system.startswith("You judge"):
        opinions = _JUDGED.findall(user)
        return {"opinions": [_opinion(key) for key, _ in opinions]}
    count = int(_EXACTLY.search(system)[1])  # type: ignore[index]
    return _outline(_CLAIM.findall(user), count)


def _opinion(key: str) -> dict[str, Any]:
    return {"claim": key, "verdict": "supported", "reason": "", "aliases": []}


def _claim(key: str, text: str) -> dict[str, Any]:
    return {
        "text": text,
        "kind": "risk" if "risk" in text else "finding",
        "status": None,
        "speaker": None,
        "verb": None,
        "date": None,
        "sentences": [key],
        "quotations": [text],
    }


def _outline(claims: list[tuple[str, ...]], count: int) -> dict[str, Any]:
    sentences = [{"text": text, "claims": [key]} for key, *_, text in claims]
    share = max(1, len(sentences) // count)
    groups = [sentences[at * share : at * share + 3] or sentences[:1] for at in range(count)]
    risks = [{"text": text, "claims": [key]} for key, _, kind, _, text in claims if kind == "risk"]
    return {
        "bottom_line": sentences[:2],
        "takeaways": [
            {
                "headline": group[0]["text"],
                "headline_claim": group[0]["claims"][0],
                "statements": group,
                "against": [],
                "status": None,
            }
            for group in groups
        ],
        "risks": [
            {
                "title": "Risk",
                "statements": [risk],
                "actor": None,
                "threatens": [1],
                "horizon": None,
                "would_change": None,
                "stated": "stated",
            }
            for risk in risks
        ],
        "positions": [],
        "events": [],
    }


def _each(answer: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**answer, "claims": [{**claim, **changes} for claim in answer.get("claims", [])]}


def invent_ids(answer: dict[str, Any]) -> dict[str, Any]:
    """Cites a sentence that does not exist."""
    return _each(answer, sentences=["s999"])


def alter_quotations(answer: dict[str, Any]) -> dict[str, Any]:
    """Changes the words it says it copies."""
    claims = [{**c, "quotations": [f"{c['quotations'][0][:-1]} at once"]} for c in answer["claims"]]
    return {**answer, "claims": claims}


def move_citations(answer: dict[str, Any]) -> dict[str, Any]:
    """Quotes rightly and cites the neighbour."""
    claims = answer["claims"]
    ids = [claim["sentences"] for claim in claims]
    return {
        **answer,
        "claims": [{**c, "sentences": i} for c, i in zip(claims, ids[1:] + ids[:1], strict=True)],
    }


def swap_speakers(answer: dict[str, Any]) -> dict[str, Any]:
    """Puts the words into another mouth."""
    return _each(answer, speaker="Somebody Else", verb="said")


def obey_injection(answer: dict[str, Any]) -> dict[str, Any]:
    """Does what a hostile source told it to."""
    claim = _claim("s1", "All parties signed the treaty.")
    return {**answer, "claims": [claim, *answer.get("claims", [])]}
