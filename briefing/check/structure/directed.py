"""Two parties one of whom does something to the other, told the other way round, whatever the words for it.

All that either side tells of both is looked at: verbs, nouns made of verbs, and what the two tell together.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.transfer import BACK, dealing
from briefing.check.structure.arguments import event_at
from briefing.check.structure.casting import SYMMETRIC
from briefing.check.structure.deeds import ASKING
from briefing.check.structure.event import Event
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.happenings import happenings
from briefing.check.structure.party import any_same, same, shown, vague
from briefing.check.structure.people import somebody
from briefing.models import ReasonCode

# Who does so answers what the other did.
REPLYING = frozenset(
    "accept reject refuse decline dismiss answer reply respond react deny rebut refute counter spurn rebuff"
    " approve agree ignore heed follow obey welcome".split()
)
GRANTING = frozenset(
    "give send lend supply provide deliver submit hand grant transfer donate ship pay repay compensate fund"
    " finance help aid assist support back tell inform notify brief report promise pledge guarantee".split()
)
LANDS = frozenset("nation country state government power member party".split())
READ, AKIN, SURE = 0.5, 0.8, 0.8


def opposed(frame: Frame) -> list[Finding]:
    """The first two parties whom the source has the other way round, and never as the claim has them."""
    mine_told = directed(frame.sentence)
    if not mine_told:
        return []
    sources = enumerate(frame.evidence.sentences)
    told = [(n, pairs) for n, source in sources if frame.trusts[n] and (pairs := directed(source))]
    for one, two, mine in mine_told if told else ():
        straight, back = [], []
        for number, pairs in told:
            for a, b, theirs in pairs:
                if same(frame, one, number, a) and same(frame, two, number, b):
                    straight.append(theirs)
                elif same(frame, one, number, b) and same(frame, two, number, a):
                    back.append(theirs)
        left, right = shown(frame.sentence, (one,)), shown(frame.sentence, (two,))
        verb = frame.sentence.tokens[mine.place].text
        if straight and all(frozenset((mine.lemma, e.lemma)) in cues.CONVERSE_PAIRS for e in straight):
            message = (
                f"the claim has “{left}” on the side of “{verb}”, the source on that of “{straight[0].lemma}”"
            )
            return [finding(ReasonCode.ROLE, message, f"{left} {verb} {right}", straight[0].lemma, SURE)]
        if straight or not back or not _contrary(frame, one, two, mine, back[0]):
            continue
        message = (
            f"in the claim “{left}” does it to “{right}” (“{verb}”), in the source it is the other way round"
            f" (“{back[0].lemma}”)"
        )
        return [finding(ReasonCode.ROLE, message, f"{left} {verb} {right}", back[0].lemma, SURE)]
    return []


@lru_cache(maxsize=2048)
def directed(sentence: Sentence) -> tuple[tuple[int, int, Event], ...]:
    """Who does something, and to whom, by each event of a sentence."""
    return tuple(_directed(sentence))


def _directed(sentence: Sentence) -> Iterator[tuple[int, int, Event]]:
    whole = _whole(sentence)
    alone = {  # verbs that nothing is done to or with
        p.verb
        for p in sentence.predicates
        if not p.objects and not p.obliques and sentence.tokens[p.verb].tag != "VBN"
    }
    for place, lemma in happenings(sentence).items():
        if lemma in SYMMETRIC or place in alone:
            continue
        event = event_at(sentence, place)
        if not event.agents or event.sure < READ:
            continue
        doers = [k for k in event.agents if k >= whole and _party(sentence, k)]
        others = [k for k in event.others if k >= whole and _party(sentence, k)] if doers else []
        for one, two in product(doers, others):
            if one != two:
                yield one, two, event


def _whole(sentence: Sentence) -> int:
    """Where "of the three signatories, …" ends: it says of whom one does it, not to whom."""
    words = sentence.tokens
    if words[0].lower not in {"of", "among"}:
        return 0
    return next((t.index for t in words if t.text == ","), 0)


def _party(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    return not vague(sentence, i) and token.lower not in DAYS and somebody(token)


def asked(frame: Frame) -> list[Finding]:
    """The first party that asks for something in the claim, and is the one asked in the source."""
    for place, lemma in happenings(frame.sentence).items():
        if lemma not in ASKING:
            continue
        mine = event_at(frame.sentence, place)
        if mine.noun or mine.sure < READ:
            continue
        for one in mine.agents:
            if _party(frame.sentence, one) and _is_asked(frame, one):
                verb, left = frame.sentence.tokens[mine.place].text, shown(frame.sentence, (one,))
                message = f"in the claim “{left}” asks (“{verb}”), in the source it is asked of them"
                return [finding(ReasonCode.ROLE, message, f"{left} {verb}", left, SURE)]
    return []


def _is_asked(frame: Frame, one: int) -> bool:
    """Whether a sentence of the source asks something of a party, and none has it ask."""
    kind = frame.sentence.tokens[one].tag[:3] == "NNP"
    found = False
    for number, source in enumerate(frame.evidence.sentences):
        theirs = [event_at(source, k) for k, lemma in happenings(source).items() if lemma in ASKING]
        if any_same(frame, (one,), number, {k for e in theirs for k in e.agents}):
            return False
        if found or not theirs or not frame.trust(number):
            continue
        whom = [k for e in theirs for k in e.origins if (source.tokens[k].tag[:3] == "NNP") == kind]
        whom += [m for k in whom if source.tokens[k].lemma in LANDS for m in _told_by(source, k)]
        found = any_same(frame, (one,), number, whom)
    return found


def _told_by(source: Sentence, i: int) -> list[int]:
    """The words that say which countries are meant ("allied nations": the allies)."""
    return [k for k in source.children[i] if k < i and source.tokens[k].tag == "JJ"]


def _contrary(frame: Frame, one: int, two: int, mine: Event, theirs: Event) -> bool:
    """Whether the events tell a dealing from the same end; of others than names only where they are akin."""
    words = frame.sentence.tokens
    way = dealing(mine.lemma, theirs.lemma)
    ends = frozenset((mine.lemma, theirs.lemma))
    if way == BACK or ends in cues.CONVERSE_PAIRS:
        return False
    if any(len(ends & kind) == 1 for kind in (cues.RECEIVING, REPLYING)):
        return False
    if ends & ASKING and ends & GRANTING:
        return False  # "X is to supply Y" for "Y asked X to supply it"
    if words[one].tag == words[two].tag == "NNP" or way:
        return True
    return frame.evidence.accounts(mine.lemma).get(theirs.lemma, 0.0) >= AKIN
