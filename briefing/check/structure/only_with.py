"""Denied outright, told as granted on a condition: "may enter only with notice" for "have no right to enter".

"Only" looks like a denial, and of all other cases it is one. But it grants the case that it names, and a
source that denies the thing without any exception grants none.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

ONLY = frozenset({"only", "solely"})
# What names the one case that is granted.
CASES = frozenset(
    "with after if when once by under on upon from through via following where during subject provided"
    " while".split()
)
# With these the source may grant a case of its own, or the claim may deny.
GRANTING = frozenset(
    "if unless until till without except excepting only other than once provided providing save before solely"
    " otherwise however yet less more first rather fully entirely merely just beyond while when".split()
)
DENYING = frozenset("not n't no never nobody nothing none neither nor cannot without refuse decline".split())
NAMES = frozenset({"NNP", "NNPS"})
ALIKE, TRUSTED, REACH = 0.7, 0.4, 12


def only_with(frame: Frame) -> list[Finding]:
    """The first thing that the claim grants in one case, and the source in none."""
    if not frame.sentence.has(ONLY) or frame.sentence.has(DENYING):
        return []
    if any(s.has(GRANTING) for s in frame.evidence.sentences):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-2]:
        after = words[token.index + 1 : token.index + 4]
        if token.lower not in ONLY or after[0].lower not in CASES or token.index in inside:
            continue
        if any(t.tag in NAMES for t in after):
            continue  # "only in Malta": of the rest it is denied
        for host in words[max(0, token.index - REACH) : token.index]:
            match = frame.matches.get(host.index)
            if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
                continue
            if not _tells(host) or frame.standing[host.index].negative or not frame.there(match).negative:
                continue
            left = " ".join(t.text for t in words[token.index : token.index + 3])
            right = match.token.text
            message = f"the claim grants it in one case (“{left}”), the source denies it (“{right}”)"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.75)]
    return []


def _tells(token: Token) -> bool:
    return token.content and (token.verb or token.tag == "JJ")
