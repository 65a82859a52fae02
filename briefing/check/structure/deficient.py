"""A lack or a misgiving that a claim gives as the reason, where nothing in the source is lacking or doubted.

"Put off for lack of data" for "put off because the growers oppose it", "called him because the bank had
doubts" for "called him because the plan is to have its backing".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.cause import Cause
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

LACKING = frozenset(
    "lack shortage gap absence shortfall dearth scarcity scarce unable inability insufficient inadequate"
    " missing deficiency weakness failure fail deficit underfunded understaffed overstretched".split()
)
DOUBTING = frozenset(
    "doubt reservation complain complaint fear concern worry misgiving oppose opposition objection resist"
    " resistance refuse refusal reject rejection disagree disagreement anger angry distrust mistrust"
    " suspicion reluctance reluctant unwilling hesitation criticism scepticism skepticism protest"
    " dissatisfaction frustration discontent grievance quarrel unease".split()
)
DENIED = cues.NEGATORS | {"n't", "without", "unless", "less", "few", "little", "short", "against"}
PREFIXES = ("un", "in", "im", "ir", "dis", "non")
# A lack of these is a misgiving.
BACKING = frozenset(
    "support backing consent agreement approval enthusiasm will willingness cooperation consensus unity"
    " appetite acceptance readiness trust confidence".split()
)
# Denials by which nothing is lacking.
FULL = frozenset(
    "oppose opposition object resist postpone delay defer suspend cancel scrap halt stop abandon drop ban bar"
    " block veto prevent preclude".split()
)
OVERLY = frozenset({"too", "not", "n't"})
CUES = LACKING | DOUBTING | OVERLY


def deficient(frame: Frame, mine: Cause) -> list[Finding]:
    """The word for a lack or a misgiving in a cause, if the source has none of its kind and no denial."""
    if mine.weak or not mine.cause or not mine.effect or not frame.sentence.has(CUES):
        return []
    words = frame.sentence.tokens
    for token in words[min(mine.cause) : max(mine.cause) + 1]:
        kind = next((k for k in (LACKING, DOUBTING) if token.lemma in k), None)
        if token.lower in OVERLY and _too_much(frame.sentence, token.index):
            kind = LACKING
        if kind is None or _known(frame, token) or _denies(frame.evidence, kind):
            continue
        message = (
            f"the claim gives a lack or a doubt (“{token.text}”) as the reason, the source tells of none"
        )
        return [finding(ReasonCode.RELATION, message, token.text, "", 0.65)]
    return []


def _known(frame: Frame, token: Token) -> bool:
    """Whether something in the source accounts for a word, or it is quoted or denied ("no doubt")."""
    match = frame.matches.get(token.index)
    before = frame.sentence.tokens[max(0, token.index - 3) : token.index]
    return (
        (match is not None and match.strength >= 0.5)
        or token.index in quoted(frame.sentence)
        or any(t.lower in DENIED or t.lemma in cues.DENIERS for t in before)
        or any(t.lemma in BACKING for t in frame.sentence.tokens[token.index + 1 : token.index + 4])
    )


def _denies(evidence: Index, kind: frozenset[str]) -> bool:
    return any(
        t.lemma in kind
        or t.lower in DENIED
        or (t.lemma in cues.DENIERS and (kind is DOUBTING or t.lemma not in FULL | DOUBTING))
        or (t.tag[:2] == "JJ" and t.lower.startswith(PREFIXES) and t.lower[:3] not in {"int", "imp"})
        for s in evidence.sentences
        for t in s.tokens
    )


def _too_much(sentence: Sentence, i: int) -> bool:
    """ "Too thinly stretched to …", "too weak to …", "cannot pay"."""
    if sentence.tokens[i].lower != "too":
        return i > 0 and sentence.tokens[i - 1].lower in {"ca", "can", "could"}
    after = sentence.tokens[i + 1 : i + 5]
    return any(t.tag == "TO" for t in after[1:]) and after[0].tag in {"JJ", "RB"}
