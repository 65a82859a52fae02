"""What one sentence tells and the next takes back: "an entry said that it had been approved. It has not."

The claim may then deny it, and may not tell it as so.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

HELPERS = frozenset("have be do will would can could may might should".split())
NOT = frozenset({"not", "n't", "never"})
UNTRUE = frozenset("false untrue wrong incorrect inaccurate baseless unfounded fabricated mistaken".split())
# By which a claim may word that it is not so, or that only an earlier report has it.
EXCUSING = cues.NEGATORS | frozenset(
    "n't yet still pending await outstanding wrong wrongly mistaken mistakenly mistake erroneous erroneously"
    " error incorrect incorrectly false falsely untrue inaccurate inaccurately premature prematurely retract"
    " withdraw deny denial refute contrary fail without unapproved rather until corrected correction".split()
)
EARLIER = frozenset(
    "earlier previous previously prior initial initially original originally first before".split()
)
# By which a claim has it so all the same.
AFFIRMING = frozenset("repeat reiterate confirm reaffirm indeed fact".split())
CORRECTING = frozenset("correct correction rectify amend clarify clarification".split())
ALIKE = 0.7


def takes_back(sentence: Sentence) -> bool:
    """ "It has not; …", "They did not.", "That is untrue"."""
    words = sentence.tokens
    if len(words) < 3 or words[0].tag not in {"PRP", "DT"} or words[1].lemma not in HELPERS:
        return False
    if words[2].lower in NOT:
        after = words[3] if len(words) > 3 else None
        return after is None or not after.text[0].isalnum() or after.lower in {"so", "true", "correct"}
    return words[1].lemma == "be" and words[2].lower in UNTRUE


def retracted(frame: Frame) -> bool:
    """Whether a sentence of the source takes back the one before it, or somebody gives up what he asked for:
    "had wanted it there but gave way" is as good as "dropped his demand"."""
    return any(map(takes_back, frame.evidence.sentences[1:])) or (
        frame.sentence.has(LETTING_GO) and any(map(_yields, frame.evidence.sentences))
    )


LETTING_GO = frozenset(
    "drop abandon withdraw renounce relinquish retract shelve forgo waive yield concede".split()
)
YIELDING = frozenset({("give", "way"), ("give", "in"), ("back", "down"), ("climb", "down")})


def _yields(sentence: Sentence) -> bool:
    words = sentence.tokens
    return sentence.has(RELENTING) and any(
        t.lemma in {"relent", "yield", "acquiesce"} or (t.lemma, u.lower) in YIELDING
        for t, u in pairwise(words)
    )


RELENTING = frozenset("give back climb relent yield acquiesce".split())


def _affirms(sentence: Sentence) -> bool:
    """Whether a sentence has something earlier as so ("as reported earlier"), or all that it has of the kind
    is what "goes before the board"."""
    words = sentence.tokens
    told = any(t.lower == "as" and u.lemma in cues.SPEECH_CLASS for t, u in pairwise(words))
    if told or sentence.has(AFFIRMING):
        return True
    early = [t.index for t in words if t.lower in EARLIER]
    return all(k and words[k].lower == "before" and words[k - 1].lemma in {"go", "come"} for k in early)


def _set_right(sentence: Sentence, i: int) -> bool:
    """Whether a verb is told as what is right after all: "corrected itself: it has been approved", "has been
    approved, contrary to what an earlier entry said"."""
    words = sentence.tokens
    start = max([t.index for t in words[:i] if t.text in {":", ";", ","}], default=-1)
    before = words[start + 1 : i]
    if any(t.lower in EXCUSING or t.lower in EARLIER or t.lemma in cues.SPEECH_CLASS for t in before):
        return False
    if not any(t.lower in {"has", "have", "is", "are"} for t in before):
        return False  # "had approved it, an entry wrongly said"
    corrected = start > 0 and words[start].text == ":" and any(t.lemma in CORRECTING for t in words[:start])
    after = next((t.index for t in words[i:] if t.lower == "contrary"), len(words))
    return corrected or any(t.lower in EARLIER or t.lower == "what" for t in words[after : after + 5])


def check_retracted(frame: Frame) -> list[Finding]:
    """What the source takes back, told as so."""
    sentences = frame.evidence.sentences
    for number in range(len(sentences) - 1):
        if not takes_back(sentences[number + 1]):
            continue
        excused = frame.sentence.has(EXCUSING) or (
            frame.sentence.has(EARLIER) and not _affirms(frame.sentence)
        )
        if frame.shares[number + 1] > frame.shares[number]:
            continue  # it tells what else the next sentence has
        told = [t for t in sentences[number].tokens if is_verb(t) and t.lemma not in HELPERS]
        if len(told) < 2 or told[-1].lemma in cues.SPEECH_CLASS:
            continue
        for i, match in frame.matches.items():
            if match.strength >= ALIKE and match.token is told[-1] and not frame.standing[i].negative:
                if excused and not _set_right(frame.sentence, i):
                    continue
                left = frame.sentence.tokens[i].text
                right = " ".join(t.text for t in sentences[number + 1].tokens[:3])
                message = f"the claim tells “{left}” as so, the source takes it back (“{right}”)"
                return [finding(ReasonCode.POLARITY, message, left, right, 0.8)]
    return []
