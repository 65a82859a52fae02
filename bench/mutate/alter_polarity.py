"""Negations added and dropped, and antonyms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.mutate.model import Base, Variant
from bench.mutate.text import by_table, outside_quotations, put

_NEGATED = re.compile(
    r"\b(?:not|never|no|nor|neither|cannot|without|unless|whether|if|than|few|little|hardly)\b|n[’']t\b"
)
_FINITE = re.compile(r"(?! that)[^,]*\b(?:is|are|was|were|has|have|will|would|can|could|may|must)\b")
_SUBORDINATE = re.compile(r"\b(?:once|before|after|until|when)\b[^,]*$|\bThere $")
_PAST = {
    "confirmed": "confirm", "announced": "announce", "rejected": "reject", "accepted": "accept",
    "praised": "praise", "accused": "accuse", "reaffirmed": "reaffirm", "reiterated": "reiterate",
    "emphasised": "emphasise", "emphasized": "emphasize", "stressed": "stress", "warned": "warn",
    "acknowledged": "acknowledge", "visited": "visit", "gathered": "gather", "participated": "participate",
    "underscored": "underscore", "described": "describe", "expressed": "express", "refuted": "refute",
    "highlighted": "highlight", "recognized": "recognize", "revealed": "reveal", "held": "hold",
    "approved": "approve", "signed": "sign", "agreed": "agree", "raised": "raise", "opened": "open",
}  # fmt: skip
_PARTICIPLE = (
    r"(?:\w+ed|been|taken|begun|made|given|shown|held|grown|become|forced|put|set|led|sent|won|lost)"
)
_ADD_NEGATION = [
    (rf"\b(has|have|had) (?={_PARTICIPLE}\b)", r"\1 not "),
    (
        r"\b(is|are|was|were) (?!(?:not|to|now|also|still|already|only|why|unlikely|due)\b)(?=[a-z])",
        r"\1 not ",
    ),
    (
        r"\b(will|would|must|should|could) (?!not\b|only\b|also\b|now\b|have to\b|depend\b)(?=[a-z])",
        r"\1 not ",
    ),
]
_DROP_NEGATION = [
    (r"\bcannot\b", "can"),
    (
        r"\b(has|have|had|is|are|was|were|will|would|must|should|could) not "
        r"(?!(?:only|merely|just|yet|every|been)\b)",
        r"\1 ",
    ),
    (r"\b(has|have|had) never (?=been)", r"\1 "),
    (r"\bwith no (?=[a-z]+ [a-z]+ in sight)", "with a "),
    (r"\bwith no (?=[a-z]+ end in sight)", "with an "),
    (r"\bdeclined to\b", "agreed to"),
    (r"\brefused to\b", "agreed to"),
    (r"\bfailed to\b", "managed to"),
    (r"\brejecting\b", "accepting"),
    (r"\brejected\b", "accepted"),
    (r"\bdismissed\b", "welcomed"),
    (r"\brefuted\b", "repeated"),
    (r"\bruled out\b", "announced"),
    (r"\bopposition\b(?=,|\.| to)", "support"),
    (r"\bwithout (?=[A-Z][\w.]* support)", "with "),
    (r"\bUnlike\b", "Like"),
    (r"\bunlikely to\b", "likely to"),
    (r"\bno longer\b", "still"),
]


def negation(base: Base) -> Iterator[Variant]:
    """A negation added (to the first clause that has none) or dropped, or an antonym."""
    yield from by_table(base.claim, _DROP_NEGATION)
    yield from by_table(base.claim, _ADD_NEGATION, allowed=_affirmative)
    subject = r"(?<=[a-zIX] )"
    verbs = re.compile(
        rf"{subject}(?:(also) )?\b({'|'.join(_PAST)})\b"
        r"(?= (?:that|the|a|an|in|on|their|its|plans|[A-Z]\w+))"
    )
    for match in outside_quotations(base.claim, verbs):
        before = base.claim[: match.start()]
        if _FINITE.match(base.claim[match.end() :]):
            continue  # a participle: "the accord signed in June is …"
        if not _NEGATED.search(before) and not re.search(
            r"(?:\b(?:is|are|was|were|be|been|has|have|had|and|by)|,) $", before
        ):
            new = f"did not {_PAST[match[2]]}"
            yield Variant(put(base.claim, match, new), f"{match[0]} -> {new}")
            break


def _affirmative(claim: str, match: re.Match[str]) -> bool:
    around = claim[: match.end()] + " " + " ".join(claim[match.end() :].split()[:4])
    return not _NEGATED.search(around) and not _SUBORDINATE.search(claim[: match.start()])
