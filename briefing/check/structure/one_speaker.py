"""Two phrases that mean one speaker though their heads or their names differ.

"Lee's brother" for "her brother, Tom", "the UN envoy" for the envoy of the United Nations, "Lowen Trust" for
"the trust" where "the trust Lowen" is told, "Lee and other supporters" for "supporters, led by Lee".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.check.language.names import TABLE, any_same_name
from briefing.check.language.parse import is_verb
from briefing.check.structure.speaker_words import BODIES, GENERIC, OFFICES
from briefing.check.values.parties import persons

if TYPE_CHECKING:
    from briefing.check.base import Evidence
    from briefing.check.structure.frame import Frame
    from briefing.check.structure.speakers import Party

NAMES = frozenset({"NNP", "NNPS"})
POSSESSIVE = frozenset("her his its their".split())
# Whoever heads a body, whatever the body calls them.
CHIEF = frozenset("chief head leader boss".split())
HEADS = OFFICES | {"secretary-general", "secretary", "executive", "chairperson"}
LED = frozenset("lead head chair".split())
REACH = 5


def one_speaker(frame: Frame, mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """Whether the claim's speaker surely may be the source's."""
    if mine.named:
        return _called(frame, mine, theirs) or _led(mine, theirs)
    heads = mine.described()
    if not heads:
        return False
    if not set(heads).isdisjoint(theirs.nouns) and (_owned(mine, theirs) or _initials(mine, theirs)):
        return True
    if not CHIEF.isdisjoint(heads) and _chief(theirs) and _known(mine, evidence):
        return True
    return _only_body(frame, mine, theirs, evidence)


def _owned(mine: Party, theirs: Party) -> bool:
    """ "Lee's brother" for "her brother, Tom Ray"."""
    words, there = mine.sentence.tokens, theirs.sentence.tokens
    if not any(words[k].tag == "POS" or words[k].lower == "of" for k in range(min(mine.words), _end(mine))):
        return False
    first = min(theirs.words)
    near = [k for k in (first - 1, first, *theirs.words) if 0 <= k < len(there)]
    return any(there[k].lower in POSSESSIVE for k in near)


def _end(mine: Party) -> int:
    return min(max(mine.words) + REACH, len(mine.sentence.tokens))


def _initials(mine: Party, theirs: Party) -> bool:
    """ "United Nations" for "UN"."""
    for one, two in ((mine.names, theirs.names), (theirs.names, mine.names)):
        letters = "".join(name[0] for name in one)
        if len(letters) > 1 and any(len(name) > 1 and name in letters for name in two):
            return True
    return False


def _chief(theirs: Party) -> bool:
    """Whether the source's speaker is told by an office alone ("the Secretary-General")."""
    words = [theirs.sentence.tokens[k] for k in theirs.words]
    told = [t for t in words if t.tag[:2] == "NN"]
    return bool(told) and all(t.lower in HEADS or t.lemma in BODIES for t in told)


def _known(mine: Party, evidence: Evidence) -> bool:
    """Whether the source speaks of what the claim has somebody head: not "the head of the police" for "the
    Secretary-General"."""
    told = " ".join(p.article or p.text for p in evidence.passages).lower()
    return all(noun in CHIEF or noun in GENERIC or noun in told for noun in mine.nouns)


def _called(frame: Frame, mine: Party, theirs: Party) -> bool:
    """ "The foundation", where the source has "the Swiss foundation Lowen"."""
    heads = theirs.described()
    if theirs.named or len(heads) != 1 or theirs.names:
        return False
    for sentence in frame.evidence.sentences:
        words = sentence.tokens
        for k, token in enumerate(words[:-1]):
            if token.lemma == heads[0] and words[k + 1].tag in NAMES:
                return any_same_name(mine.names, [words[k + 1].lower])
    return False


def _led(mine: Party, theirs: Party) -> bool:
    """ "Lee and two other members" for "the three members, led by Lee"."""
    if theirs.named or not set(mine.nouns) & set(theirs.nouns):
        return False
    words, last = theirs.sentence.tokens, max(theirs.heads)
    ahead = words[last + 1 : last + REACH + 5]
    if not any(is_verb(t) and t.lemma in LED for t in ahead[:3]):
        return False
    return any_same_name(mine.names, [t.lower for t in ahead if t.tag in NAMES])


def _only_body(frame: Frame, mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """ "The airline said" for "Lufthansa said", the one body without a kind that the source names."""
    if mine.names or mine.particular() != mine.described() or not set(mine.described()) <= BODIES:
        return False
    if not theirs.named or theirs.nouns or any(name in TABLE for name in theirs.names):
        return False
    people = {name for p in evidence.passages for name in persons(p.article or p.text)}
    return len(theirs.names) == 1 and theirs.names[0] not in people
