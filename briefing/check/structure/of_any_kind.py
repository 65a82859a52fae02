"""A thing of one kind told as one of any: "bills of any kind" for "bills that raise spending", "a curfew of
any length" for "a curfew lasting beyond April"; and "however small" told as a bound.

The source's noun bears what restricts it, and the claim has no word of that.
"""

from __future__ import annotations

from typing import Final

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

KINDS: Final = frozenset(
    "kind sort type nature description length size duration form shape sum amount scale age value extent"
    " origin".split()
)
ANY: Final = frozenset({"any", "whatever", "every", "all"})
OF_IN: Final = frozenset({"of", "in"})
WHATSOEVER: Final = frozenset({"whatsoever", "irrespective", "regardless"})
THAT: Final = frozenset({"that", "which", "who", "whose"})
BOUNDING: Final = frozenset(
    "beyond over above under below worth exceeding within without before after".split()
)
#: By which a source has in all that there are.
UNBOUND: Final = frozenset(
    "any every all whatever however whatsoever irrespective regardless no matter even".split()
)
HOWEVER: Final = frozenset({"however"})
TRUSTED, ALIKE, SURE, BACK, AHEAD = 0.4, 0.8, 0.75, 4, 7


def check_of_any_kind(frame: Frame) -> list[Finding]:
    """The first thing that the claim tells of any kind and the source of one."""
    return _of_any(frame) or _however(frame)


def _of_any(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(KINDS) and not frame.sentence.has(WHATSOEVER):
        return []
    words = frame.sentence.tokens
    for i, token in enumerate(words):
        kind = token.lower in KINDS and i > 2 and words[i - 1].lower in ANY and words[i - 2].lower in OF_IN
        if (not kind and token.lower not in WHATSOEVER) or i in quoted(frame.sentence):
            continue
        first = i - 2 if kind else i
        noun = next((t for t in reversed(words[max(0, first - BACK) : first]) if t.tag[:2] == "NN"), None)
        match = frame.matches.get(noun.index) if noun is not None else None
        if noun is None or match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        bound = _bound(source, match.token.index)
        told = [k for k in bound if source.tokens[k].content]
        known = {m.token.index for m in frame.matches.values() if m.sentence == match.sentence}
        if told and not known.intersection(told):
            left = " ".join(t.text for t in words[noun.index : i + 1])
            right = " ".join(source.tokens[k].text for k in range(match.token.index, bound[-1] + 1))
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.SCOPE, message, left, right, SURE)]
    return []


def _bound(source: Sentence, i: int) -> list[int]:
    """What restricts a noun: the words behind it of a clause without a comma, a participle, a bound."""
    words = source.tokens
    if i + 2 >= len(words):
        return []
    after = words[i + 1]
    restricting = after.lower in THAT or after.lower in BOUNDING or after.tag == "VBG"
    if not restricting or any(t.lower in UNBOUND for t in words[i + 1 : i + AHEAD]):
        return []
    out = []
    for token in words[i + 1 : i + AHEAD]:
        if token.text in {",", ";", ":", "."}:
            break
        out.append(token.index)
    return out


def _however(frame: Frame) -> list[Finding]:
    """ "More than a small interest" for "an interest, however small"."""
    if not frame.evidence.has(HOWEVER) or frame.sentence.has(UNBOUND - {"all", "no", "any", "every"}):
        return []
    for i, match in frame.matches.items():
        source = frame.source(match)
        k = match.token.index
        if match.token.tag[:1] not in "JR" or not k or source.tokens[k - 1].lower != "however":
            continue
        before = [t.lower for t in frame.sentence.tokens[max(0, i - 3) : i]]
        if frame.trust(match.sentence) >= TRUSTED and match.strength >= ALIKE and "than" in before:
            left = " ".join(t.text for t in frame.sentence.tokens[max(0, i - 3) : i + 1])
            right = f"however {match.token.text}"
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.SCOPE, message, left, right, SURE)]
    return []
