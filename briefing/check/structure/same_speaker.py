"""Whom "she says" means in a claim: the one who speaks right before there.

"The minister asks for more. She puts the offer at 280", "the mayor agreed; according to her, …": the one who
speaks goes on speaking, and is held against the source as if the claim had said so again.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.structure.frame import Frame
from briefing.check.structure.people import PEOPLE
from briefing.check.structure.speaker_words import OFFICES
from briefing.check.structure.speakers import Party, party
from briefing.check.structure.voices import Voice, voices

PERSONS = frozenset("he she him her".split())
PERSON = OFFICES | PEOPLE


def went_on(frames: Sequence[Frame], frame: Frame, voice: Voice) -> Party | None:
    """The last one whom the claim has speak before a "she" who says a thing; None where another person stands
    between, or nobody speaks before."""
    place = frame.sentence.tokens[voice.speakers[0]].start
    before: list[tuple[int, Party]] = []
    for one in frames:
        for other in voices(one.sentence):
            who = party(one.sentence, other)
            start = one.sentence.tokens[other.speakers[0]].start
            if start < place and not who.pronoun() and who.speaks():
                before.append((start, who))
    if not before:
        return None
    last = max(before, key=lambda row: row[0])[1]
    person = last.named or any(noun in PERSON for noun in last.described())
    return last if person and not last.vague() and len(last.heads) == 1 else None
