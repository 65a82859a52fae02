"""Two denials on one side, one on the other: "does not deny it" for "disputes it", "did not refuse to speak"
for "declined to comment".

Verbs of denying, of silence and of objecting may render one another within their group; whether they are
themselves denied must then be the same on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.idle import of_the_rest
from briefing.models import ReasonCode

GROUPS = tuple(
    frozenset(words.split())
    for words in (
        "deny denial dispute refute contradict rebut",
        "decline refuse refusal",
        "object objection oppose opposition",
        "doubt question disbelieve",
        "rule-out exclude preclude dismiss dismissal reject rejection",
    )
)
WORDS = frozenset().union(*GROUPS)
NOT = frozenset("not n't never no neither nor nobody none nothing without cannot".split())
# Whoever does so before one of the words leaves it open: "declined to rule out".
FAILING = frozenset({"fail", "failure"})
SPARING = frozenset("decline refuse avoid hesitate refrain".split())
IDLE = frozenset({"secret", "bones"})  # "made no secret of his objection"
NEAR, REACH, ALIKE = 4, 10, 0.7


def twofold(frame: Frame) -> list[Finding]:
    """The first such word of the claim that is denied where the source's is not, or the other way round."""
    if not frame.sentence.has(WORDS):
        return []
    inside = quoted(frame.sentence)
    for token in frame.sentence.tokens:
        if token.lemma not in WORDS or token.index in inside or _asked(token):
            continue
        group = next(g for g in GROUPS if token.lemma in g)
        mine = _denied(frame.sentence, token)
        for number, source in enumerate(frame.evidence.sentences):
            if not source.has(group) or of_the_rest(frame.sentence, source):
                continue
            theirs = [t for t in source.tokens if t.lemma in group]
            if any(_denied(source, t) == mine for t in theirs):
                continue
            if not _about(frame, token, number, theirs[0]) or _elsewhere(frame, source, token, theirs[0]):
                continue
            left = " ".join(t.text for t in frame.sentence.tokens[max(0, token.index - 1) : token.index + 1])
            message = f"the claim says “{left}”, the source “{theirs[0].text}”: one of them is denied"
            return [finding(ReasonCode.POLARITY, message, left, theirs[0].text, 0.7)]
    return []


def _asked(token: Token) -> bool:
    """A question that is settled or left open, which doubts nothing."""
    return token.lemma == "question" and not token.verb


def _denied(sentence: Sentence, token: Token) -> bool:
    """Whether a "not" or its like stands close before a word in its clause."""
    for other in reversed(sentence.tokens[max(0, token.index - NEAR) : token.index]):
        if other.text in {",", ";", ":"} or other.lemma in IDLE:
            return False
        if other.lower in NOT or other.lemma in SPARING or other.lemma in FAILING:
            return True
        if too_much(sentence.tokens, other.index, token.index):
            return True
    return False


def too_much(words: Sequence[Token], k: int, i: int) -> bool:
    """ "Too small to rule it out": a "too" at one place denies the infinitive at another."""
    return words[k].lower == "too" and words[k + 1].tag in {"JJ", "RB"} and words[i - 1].tag == "TO"


def _about(frame: Frame, mine: Token, number: int, theirs: Token) -> bool:
    """Whether two words near the one stand near the other."""
    here = range(mine.index - REACH, mine.index + REACH)
    source = frame.evidence.sentences[number].tokens
    near = {t.lemma for t in source[max(0, theirs.index - REACH) : theirs.index + REACH]}
    told = [m for i, m in frame.matches.items() if i in here and i != mine.index and m.token.lemma in near]
    return len([m for m in told if m.strength >= ALIKE]) >= 2


def _elsewhere(frame: Frame, source: Sentence, mine: Token, theirs: Token) -> bool:
    """Whether a further denial, on either side, may make up for the difference."""
    pairs = ((frame.sentence, mine), (source, theirs))
    extra = [
        sum(t.lower in NOT for t in s.tokens[max(0, w.index - REACH) : w.index + REACH]) - _denied(s, w)
        for s, w in pairs
    ]
    return extra[0] != extra[1]
