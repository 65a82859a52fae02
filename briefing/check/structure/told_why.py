"""A reason that the source tells without a word for it: in a clause that tells more of what is judged ("we
cannot take a roof, which any storm can lift": because a storm can lift it), or by a verb of raising ("the
visit raised questions": it gave rise to them)."""

from __future__ import annotations

from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import CLAUSE_MARKS
from briefing.check.structure.cause_words import FEELINGS, RAISING
from briefing.check.structure.frame import Frame

RAISED = frozenset("raise raises raised raising".split())
ASKED = frozenset("question doubt suspicion concern criticism protest outcry speculation eyebrow".split())
RELATIVE = frozenset({"which", "who"})


def raised(frame: Frame) -> bool:
    """Whether the source has something raise questions, draw criticism, stir doubts."""
    return any(
        (t.lemma in RAISING or t.lower in RAISED)
        and t.verb
        and any(u.lemma in FEELINGS or u.lemma in ASKED for u in s.tokens[t.index + 1 : t.index + 4])
        for s in frame.evidence.sentences
        if s.has(RAISING | RAISED)
        for t in s.tokens
    )


def judged(frame: Frame, reason: frozenset[int]) -> bool:
    """Whether a word of the claim's reason stands in the source in a clause after ", which", and something is
    demanded or denied before that."""
    for i in reason:
        match = frame.matches.get(i)
        if match is None or not frame.source(match).has(RELATIVE):
            continue
        words, k = frame.source(match).tokens, match.token.index
        while k > 0 and words[k].text not in CLAUSE_MARKS:
            k -= 1
        relative = words[k].text == "," and words[k + 1].lower in RELATIVE
        if relative and any(t.tag == "MD" or t.lemma in cues.NEGATORS for t in words[:k]):
            return True
    return False


ANYBODY = frozenset("anyone anybody someone somebody everyone everybody them him us people".split())


def makes_do(source: Sentence) -> bool:
    """ "Made anyone use less": led them to."""
    words = source.tokens
    return any(
        t.lemma == "make"
        and t.verb
        and t.index + 2 < len(words)
        and words[t.index + 1].tag in {"NN", "NNS", "NNP", "PRP"}
        and (words[t.index + 2].tag in {"VB", "VBP"} or words[t.index + 1].lower in ANYBODY)
        for t in words
    )


# Whoever urges somebody pushes them; what surprises them causes surprise.
URGING = frozenset("urge press call ask demand lobby appeal seek insist exhort pressure want implore".split())
STIRRING = frozenset(
    "surprise shock stun anger alarm upset irritate infuriate delight disappoint worry frighten please"
    " embarrass unsettle outrage disturb astonish startle deter discourage dissuade tempt reassure".split()
)


def moved(frame: Frame, text: str) -> bool:
    """Whether the source tells of urging, for a claim of pushing, or of what stirs somebody."""
    sources = frame.evidence.sentences
    if text.lower().startswith(("push", "press", "driv")) and frame.evidence.has(URGING):
        return True
    return any(t.lemma in STIRRING and t.verb for s in sources for t in s.tokens)
