"""What has come about in the source, told as what a thing was done for: "delayed in order to destroy two
bridges" for "delayed by the floods, which destroyed two bridges".

The source tells the deed in the past or the perfect, and speaks of no purpose. The claim has its verb behind
"in order to", "so as to", "with the aim of".
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

AIMING = frozenset(
    "order view aim purpose intention goal object so bid effort attempt designed intended".split()
)
# By which a source may tell why somebody does a thing, or that they wanted what came of it.
MEANING = frozenset(
    "purpose aim goal intend intention order mean want wish hope plan seek try attempt bid effort design"
    " deliberately deliberate intent objective motive reason why because so target strategy tactic"
    " lest help ploy meant work campaign push drive succeed manage ensure let allow".split()
)
REACH, LIKE, TRUSTED = 3, 0.8, 0.5


def check_as_purpose(frame: Frame) -> list[Finding]:
    """The first purpose of the claim that the source tells as something that came about."""
    if not frame.sentence.has(AIMING):
        return []
    inside = quoted(frame.sentence)
    for cue, verb in _purposes(frame.sentence):
        match = frame.matches.get(verb)
        if match is None or match.strength < LIKE or cue in inside or not match.token.verb:
            continue
        source, i = frame.source(match), match.token.index
        if frame.trust(match.sentence) < TRUSTED or frame.evidence.has(MEANING):
            continue
        if any(t.tag == "TO" for s in frame.evidence.sentences for t in s.tokens) or not finished(source, i):
            continue
        mine, theirs = (frame.sentence.tokens[verb].text, match.token.text)
        message = f"the claim tells “{mine}” as a purpose, the source only that it happened (“{theirs}”)"
        return [finding(ReasonCode.RELATION, message, mine, theirs, 0.65)]
    return []


def _purposes(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Each word for a purpose with its verb: "in order to see", "with a view to seeing"."""
    words = sentence.tokens
    for token in words[:-2]:
        i, after = token.index, words[token.index + 1]
        if token.lower in AIMING and after.lower in {"to", "of", "as", "at"}:
            verb = i + 2 + (after.lower == "as" and words[i + 2].tag == "TO")
            if verb < len(words) and words[verb].tag in {"VB", "VBG"}:
                yield i, verb
