"""A condition that is met by doing a thing told as met by promising it, and the other way round.

"Will lend once the town has pledged to publish its books" for "provided that it publishes its books first".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.condition import conditions
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

PROMISING = frozenset(
    "promise pledge vow undertake undertaking commit commitment announce announcement intend intention"
    " plan offer assurance assure guarantee word declare declaration signal readiness ready willingness"
    " willing prepared prepare swear".split()
)
# By which a source may ask for no more than a promise.
AGREEING = PROMISING | frozenset("agree agreement accept consent sign accede".split())
BACK, ALIKE, TRUSTED = 6, 0.75, 0.4


def promised(frame: Frame) -> list[Finding]:
    """The first deed of a condition that the claim has as promised only."""
    if not frame.sentence.has(PROMISING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        for condition in conditions(source):
            deed = condition.top
            if deed < 0 or _governor(source, deed) is not None:
                continue
            if any(source.tokens[k].lemma in AGREEING for k in condition.inner):
                continue
            for i, match in frame.matches.items():
                if match.sentence != number or match.token.index != deed or match.strength < ALIKE:
                    continue
                cue = None if i in inside else (_governor if is_verb(words[i]) else _of)(frame.sentence, i)
                other = frame.matches.get(cue.index) if cue else None
                if cue is None or (other is not None and other.strength >= ALIKE):
                    continue
                one, two = f"{cue.text} … {words[i].text}", f"{condition.marker} … {match.token.text}"
                message = f"in the source the condition is the deed (“{two}”), in the claim “{one}”"
                return [finding(ReasonCode.MODALITY, message, one, two, 0.75 * frame.trust(number))]
    return []


def _governor(sentence: Sentence, i: int) -> Token | None:
    """The word of promising that a verb hangs on: "has promised to publish", "its pledge to pay", "declares
    that it will pay"."""
    words = sentence.tokens
    if i < 2 or words[i - 1].lower not in {"to", "will", "would"}:
        return None
    for token in reversed(words[max(0, i - BACK) : i - 1]):
        if token.text in CLAUSE_MARKS or token.tag == "MD":
            return None
        if token.lemma in PROMISING:
            return token
        if is_verb(token):
            return None
    return None


def _of(sentence: Sentence, i: int) -> Token | None:
    """ "A promise of repayment", "repayment has been promised"."""
    words = sentence.tokens
    for token in reversed(words[max(0, i - BACK) : i]):
        if token.lower == "of":
            return next(
                (t for t in words[max(0, token.index - 1) : token.index] if t.lemma in PROMISING), None
            )
        if token.text in CLAUSE_MARKS or is_verb(token):
            break
    for token in words[i + 1 : i + BACK + 3]:
        if token.text in CLAUSE_MARKS or token.lower in {"that", "which", "if"}:
            return None
        if is_verb(token) and token.lemma not in {"be", "have"}:
            passive = token.tag == "VBN" and any(
                t.lemma == "be" for t in words[token.index - 2 : token.index]
            )
            return token if passive and token.lemma in PROMISING else None
    return None
