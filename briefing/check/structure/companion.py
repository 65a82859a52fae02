"""Whom "he said" means after a sentence on one person.

"Lind, alongside Brandt, has called for more ships. “We need them,” he said." It is Lind who needs them.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import named
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.heard import Heard
from briefing.check.structure.speakers import Party
from briefing.models import ReasonCode

NAME = 4  # words of a name
OPENING = frozenset({"NNP", "JJ", "RB", "DT", "NN", "POS", ","})


def companion(frame: Frame, mine: Party, one: Heard) -> Finding | None:
    """The source says "he" right after a sentence that one person is the subject of, and has the claim's
    speaker in another part: "Lind, alongside Brandt, has called for more. “We need it,” he said."."""
    if not mine.named or one.number == 0:
        return None
    before = frame.evidence.sentences[one.number - 1]
    words = before.tokens
    doers = {k for p in before.predicates for k in p.subjects}
    main = next((p.subjects[0] for p in before.predicates if p.direct and len(p.subjects) == 1), -1)
    if main < 0 or words[main].tag != "NNP" or words[main].lower in TABLE or not _foremost(words, main):
        return None
    places = [
        t.index for t in words if t.tag == "NNP" and any(same_name(name, t.lower) for name in mine.names)
    ]
    if not places or any(k in doers or abs(k - main) < 2 for k in places):
        return None
    there = " ".join(words[k].text for k in named(before, main) if abs(k - main) < NAME) or words[main].text
    message = (
        f"the claim names “{mine.text}” as the one who says it, the source says “{one.who.pronoun()}” after a"
        f" sentence on “{there}”"
    )
    return finding(ReasonCode.SPEAKER, message, mine.text, there, 0.6)


def _foremost(words: Sequence[Token], main: int) -> bool:
    """Whether a sentence begins with its subject, but for an office and a linking adverb."""
    return all(t.tag in OPENING for t in words[:main])
