"""When a reservation of the source needs no word of the claim: it is denied, governs nothing that is told,
another word of the claim does for it, or it is none where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import Token
from briefing.check.structure.done import (
    ASKED,
    REACH,
)
from briefing.check.structure.frame import Frame
from briefing.check.structure.reserve import CLASS, EXCUSES, Cue, reservations
from briefing.check.structure.worded import (
    MANDATED,
    WORKING,
    about,
    mandated,
    wanted,
    would_have,
)

CHARGES = frozenset(
    "charge blame say tell claim according quote call insist word complain see view regard"
    " attribute ascribe misgiving unease qualm apprehension reservation disquiet grievance reading eyes words"
    " account version telling verdict judgement judgment assessment estimation".split()
)
ASKING = frozenset("what whatever whichever how where why".split())
PRESSING = frozenset("pressure campaign better best worse plea call".split())
# "The caution about the costs", for "cautioned that it could cost": of what may come.
FORESEEING = frozenset({"caution", "warning"})
MERELY = frozenset({"may", "might", "could"})
VERBS_ONLY = frozenset("bank table float count like eye toy tip slate pencil mean".split())
WITH_TO = frozenset({"subject", "close"})


# By which a claim may say that a thing has come about.
class Side(NamedTuple):
    """One sentence of the evidence beside the claim: its number, what of the claim stands there too, and the
    reservations of both."""

    number: int
    lemmas: frozenset[str]
    kept: frozenset[int]
    mine: tuple[Cue, ...]
    theirs: tuple[Cue, ...]
    words: tuple[Token, ...] = ()
    source: tuple[Token, ...] = ()


def stating(words: Sequence[Token], cue: Cue) -> bool:
    """ "Suggested that it would not come": said so, and proposed nothing."""
    i = cue.token.index
    if cue.token.lemma != "suggest" or words[i + 1].lower != "that":
        return False
    verb = next((t for t in words[i + 2 : i + ASKED] if t.tag in {"MD", "VBZ", "VBD"}), None)
    return verb is not None and verb.lower not in {"should", "ought", "must"}


def worded_there(source: Sentence, cue: Cue) -> bool:
    """Whether some word of the source reserves in much the same way, whatever it governs."""
    if any(c.name == cue.name for c in reservations(source, strict=False)):
        return True
    words = source.tokens
    if cue.name in {"wanted", "proposed"} and any(t.lemma in PRESSING or t.lower in PRESSING for t in words):
        return True
    return any(t.lemma == "be" and after.tag == "TO" for t, after in pairwise(words))


def left_open(source: Sentence, i: int) -> bool:
    """Whether a word before this one, or right after it, leaves open or denies what the source tells."""
    near = source.tokens[: i + 4]
    return any(t.lemma in EXCUSES or t.lemma in cues.NEGATORS for t in near)


def cue_denied(source: Sentence, cue: Cue) -> bool:
    """ "Dismissed the possibility", "rejected a proposal": it is the denial that the claim should tell."""
    head = cue.token.head
    return cue.token.tag[:2] == "NN" and head >= 0 and source.tokens[head].lemma in cues.DENIERS


def cue_free(source: Sentence, cue: Cue) -> bool:
    """ "What might happen", "discussed how it might work": a name for a thing, or a question."""
    if cue.token.tag != "MD":
        return False
    for k in range(cue.token.index - 1, max(-1, cue.token.index - ASKED), -1):
        token = source.tokens[k]
        if token.lower in ASKING:
            return k > 0 or source.tokens[-1].text == "?" or token.lower in {"what", "whatever", "whichever"}
        if token.text in {",", ";", ":"} or is_verb(token):
            return False
    return False


def permitting(sentence: Sentence, token: Token) -> bool:
    """ "Is at liberty to", "has the power to", "leaves it free to": what says no more than "may"."""
    if token.lemma in cues.PERMITTING:
        return True
    if token.lower not in cues.PERMITTING_TO or (token.lower == "leave" and token.verb):
        return False
    ahead = sentence.tokens[token.index + 1 : token.index + 5]
    return any(t.tag == "TO" and u.tag == "VB" for t, u in pairwise(ahead))


def harmonic(side: Side, cue: Cue) -> bool:
    """ "Fear that it could spread", "worry about a spread": the fear leaves it open already."""
    i = cue.token.index
    above = [
        c.name for c in side.theirs if 0 < i - c.token.index <= REACH and c.name in {"alleged", "expected"}
    ]
    return any(c.name in above for c in side.mine)


def chained(frame: Frame, source: Sentence, cue: Cue) -> bool:
    """ "Threatened to seek", "suggested that it should go": the first word of status says enough."""
    i = cue.token.index
    if cue.token.lemma in MANDATED and mandated(frame, source, i):
        return True
    if i < 2 or source.tokens[i - 1].tag != "TO" or source.tokens[i - 2].lemma not in CLASS:
        return False
    return any(t.lemma == source.tokens[i - 2].lemma for t in frame.sentence.tokens)


SUGGESTING = frozenset("point poll survey study according evidence sign clue trace".split())


def excused(sentence: Sentence, side: Side, cue: Cue, rendering: frozenset[int] = frozenset()) -> bool:
    """Whether a word of the claim, other than those taken over with their neighbours or known to render
    others, may carry the reservation."""
    words = sentence.tokens
    for i, token in enumerate(words):
        if i in side.kept or i in rendering:
            continue
        if token.lemma in {"be", "have"} and i + 1 < len(words) and words[i + 1].tag == "TO":
            if cue.token.lower not in MERELY or not _arranged(words, i):
                return True
            continue
        if cue.name == "proposed" and token.lemma == "be" and _text(words, i + 1) in {"for", "against"}:
            return True  # "was for a larger share"
        if (
            token.lemma in {"condition", "requirement"}
            and _text(words, i + 1) in {"for", "of", "to"}
            and any(t.tag == "MD" for t in words[i + 1 :])
        ):
            return True  # "the condition for closing it" for "may close it after 20 days"
        if token.lemma in FORESEEING and token.tag == "NN":
            return True
        if cue.token.lower in MERELY and permitting(sentence, token):
            return True
        if cue.name == "alleged" and _hearsay(words, i):
            return True
        if token.lemma in side.lemmas:
            continue
        if token.lemma == "work" and i + 1 < len(words) and words[i + 1].lower in WORKING:
            return True
        if token.lemma == "put" and i + 1 < len(words) and words[i + 1].lower == "at":
            return True
        if (token.lemma in EXCUSES or token.lower in EXCUSES) and not _idle(words, i):
            return True
        if cue.token.lemma in {"suggest", "indicate"} and token.lemma in SUGGESTING:
            return True  # "in a poll", "it points to"
        if cue.name in {"wanted", "proposed"} and token.lower == "told" and _text(words, i + 1) == "to":
            return True  # "users were told to keep away" for "advised them to"
        if token.lemma in cues.NEGATORS:
            return True
        if cue.name in {"wanted", "proposed"} and (wanted(token) or would_have(words, i)):
            return True
        if (cue.name == "alleged" or cue.token.lemma in {"suggest", "hint"}) and (
            token.lemma in CHARGES or token.lower in CHARGES
        ):
            return True
    return False


def _text(words: Sequence[Token], i: int) -> str:
    return words[i].lower if i < len(words) else ""


def _arranged(words: Sequence[Token], i: int) -> bool:
    """ "Is to be paid in July": arranged, and no more a mere possibility."""
    return words[i].tag in {"VBZ", "VBP"} and words[i].lemma == "be" and words[i + 2 : i + 3] != ()


def _idle(words: Sequence[Token], i: int) -> bool:
    """ "The subject of the talks", "the central bank", "closed the mill": no reservation by these words."""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    if words[i].lemma in WITH_TO:
        return after != "to"
    return words[i].lemma in VERBS_ONLY and not words[i].verb


def firmer_cue(mine: Cue, cue: Cue) -> bool:
    """Whether a claim's word of status is no rendering of a weaker one: "must" for "may"."""
    if mine.token.lemma == "would":
        return False
    if mine.name in {"required", "planned"}:
        return cue.name in {"possible", "nearly"}
    if mine.token.lemma == "offer" and cue.name == "proposed":
        return False
    return mine.name == "promised"


def left_over(side: Side, cue: Cue) -> list[Cue]:
    """The claim's reservations that may render the source's: not those that render another one."""
    words = side.words
    return [
        c
        for c in side.mine
        if c.token.index not in side.kept
        and not _other(c, side.theirs, cue)
        and not about(words, c)
        and not _namesake(side, c.token, cue.token)
    ]


def _namesake(side: Side, mine: Token, cue: Token) -> bool:
    """Whether a noun of the claim is another one of the source's sentence than the reservation: the "peace
    plan" of "plans for a meeting on a peace plan"."""
    if mine.lemma != cue.lemma or mine.index == 0 or mine.tag[:2] != "NN":
        return False
    before = side.words[mine.index - 1]
    return before.tag[:2] in {"NN", "JJ"} and any(
        t.lemma == mine.lemma and t is not cue and t.index and side.source[t.index - 1].lemma == before.lemma
        for t in side.source
    )


def _other(mine: Cue, theirs: tuple[Cue, ...], cue: Cue) -> bool:
    if mine.token.lemma == cue.token.lemma or mine.name == cue.name:
        return False
    return any(
        mine.name == other.name or mine.token.lemma == other.token.lemma
        for other in theirs
        if other is not cue
    )


HEARD = frozenset("reported said believed thought understood reputed rumoured rumored".split())


def _hearsay(words: tuple[Token, ...], i: int) -> bool:
    """ "Are reported to have shown interest", "the reported interest", "by all reports": for "reportedly"."""
    if words[i].lower == "reports" and words[i].tag == "NNS":
        return True
    after = words[i + 1] if i + 1 < len(words) else words[i]
    if words[i].lower == "reported" and i and words[i - 1].tag in {"DT", "PRP$", "POS"}:
        return after.tag[:2] == "NN"
    return words[i].lower in HEARD and words[i - 1].lemma == "be" and after.lower in {"to", "that"}
