"""Events of the claim laid beside the same events of the source: is each party in the part it has there?"""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import NOMINAL, Sentence, is_verb
from briefing.check.language.thesaurus import DERIVED, SYNONYM
from briefing.check.language.transfer import BACK, FORTH, dealing
from briefing.check.language.words import Token
from briefing.check.structure.arguments import event_at, events
from briefing.check.structure.deeds import deed
from briefing.check.structure.event import Event
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.happenings import happenings
from briefing.check.structure.party import animate, any_same, gaps, led_by, meant, same, shown, vague, within
from briefing.check.structure.people import somebody
from briefing.check.structure.reaching import reaches
from briefing.check.structure.same_events import EMPTY, related, same_events
from briefing.check.structure.speaker_words import BODIES
from briefing.check.structure.told_by_nouns import utters
from briefing.models import ReasonCode

# Verbs whose parties are on a level, so that either may come first.
SYMMETRIC = frozenset(
    "meet agree talk discuss negotiate marry divorce merge compete match equal share sign join involve"
    " follow precede lead succeed cause chat cooperate collaborate differ resemble border include"
    " contain clash fight debate play exchange draw pass speak confer consult correspond coincide"
    " participate partner ally".split()
)
# Verbs whose subject may be what their object is in another sentence ("the mine closed", "they closed it").
LABILE = frozenset(
    "open close start begin end stop change move increase decrease grow fall drop rise double triple"
    " halve raise let prove sound look break burn sink melt freeze improve worsen widen narrow shrink"
    " expand extend spread split turn continue resume shut run finish develop vary slow accelerate"
    " return settle gather collapse crash explode strengthen weaken reopen last take cost show mean"
    " leave remain stay keep let".split()
)
# Verbs whose passive may have the receiver before it and the thing after it.
HANDING = frozenset(
    "pay give offer grant award lend send show teach tell promise owe hand assign allow deny refuse charge"
    " ask guarantee allocate accord issue supply provide serve sell bring spare cost feed fine".split()
)
# Of these nothing can be told: who does them may come first or second, or has done nothing yet.
UNTOLD = EMPTY | SYMMETRIC | frozenset("remain stay become seem appear".split())
# What stands for those who wrote it.
WRITTEN = frozenset(
    "text report study document letter law bill act treaty accord agreement deal plan statement paper article"
    " survey draft clause rule figure data move step decision".split()
)


class Laid(NamedTuple):
    """How a claim's event compares with one of the source: how sure that they contradict, or that they
    agree; both 0 when nothing can be told."""

    wrong: float
    right: bool
    mine: Event
    theirs: Event
    number: int


def miscast(frame: Frame) -> list[Finding]:
    """The event that is most surely told with its parties exchanged."""
    best: Laid | None = None
    for place, lemma in happenings(frame.sentence).items():
        if lemma in UNTOLD or not (there := same_events(frame, place, lemma)):
            continue
        mine = event_at(frame.sentence, place)
        if not _placed(frame.sentence, mine) or utters(frame.sentence, place):
            continue
        if _remark(mine) or _takes(frame, mine):
            continue
        if frame.standing[place].negative and not frame.evidence.has(cues.NEGATORS):
            continue  # "did not vote" for "abstained"
        top = _worst(frame, mine, there)
        if top is not None and (best is None or top.wrong > best.wrong):
            best = top
    return [_finding(frame, best)] if best else []


def _placed(sentence: Sentence, event: Event) -> bool:
    """Whether an event has a party of whom it can be told that the source has it in another part: one that
    it is done to, or a doer who is told."""
    if event.patients or event.goals or event.origins:
        return True
    return bool([k for k in event.agents if not vague(sentence, k)])


def _worst(frame: Frame, mine: Event, there: list[tuple[int, int]]) -> Laid | None:
    """The event of the source that contradicts one of the claim most; None where one agrees with it."""
    sentences = frame.evidence.sentences
    others = [(event_at(sentences[number], place), number) for place, number in there]
    if not [other for other, _ in others if other.agents or other.others]:
        return None
    top: Laid | None = None
    for other, number in others:
        laid = _lay(frame, mine, other, number)
        if laid.right:
            return None
        if laid.wrong and (top is None or laid.wrong > top.wrong):
            top = laid
    return top


def _remark(mine: Event) -> bool:
    """Somebody says a thing, and to nobody: what the check of speakers looks at."""
    return cues.SPEECH_CLASS.get(mine.lemma) == "state" and not mine.others


def _takes(frame: Frame, mine: Event) -> bool:
    """ "Takes shape", "took effect": what happens to the subject, and nothing that it does."""
    words = frame.sentence.tokens
    if not words[mine.place].lower.startswith(("tak", "took")):
        return False
    return mine.place + 1 < len(words) and words[mine.place + 1].lower in TAKEN


TAKEN = frozenset("shape effect form root hold".split())


def _converse(one: str, two: str) -> bool:
    return one != two and two in related(one) and _crossed(one, two)


def _crossed(one: str, two: str) -> bool:
    return frozenset((one, two)) in cues.CONVERSE_PAIRS or dealing(one, two) == BACK


def _lay(frame: Frame, mine: Event, other: Event, number: int) -> Laid:
    source = frame.evidence.sentences[number]
    converse = _converse(mine.lemma, other.lemma)
    if converse:
        doers, others = other.goals | other.origins | other.patients, other.agents
        doers = frozenset(k for k in doers if not any_same(frame, mine.patients, number, (k,)))
    else:
        doers, others = other.agents, other.others
    right = (
        any_same(frame, mine.agents, number, doers)
        or (not mine.agents and any_same(frame, mine.patients, number, other.patients))
        or (not converse and _beside(frame, mine, other, number))
        or any_same(frame, mine.agents, number, gaps(source))
    )
    if mine.lemma in SYMMETRIC or other.lemma in SYMMETRIC:
        return Laid(0.0, right, mine, other, number)
    if right:
        weight = _others_end(frame, mine, other, number)
        return Laid(weight, not weight, mine, other, number)
    sure_doers = frozenset([k for k in doers if not vague(source, k)])
    sure_mine = frozenset([k for k in mine.agents if not vague(frame.sentence, k)])
    up = any_same(frame, sure_mine, number, others)
    down = bool(sure_doers) and any_same(
        frame, [k for k in mine.others if not _done(frame.sentence, k)], number, sure_doers
    )
    if not up and not down:
        weight = _stranger(frame, mine, sure_mine, number, other, sure_doers)
        return Laid(weight * min(mine.sure, other.sure), False, mine, other, number)
    weight = _weight(frame, mine, other, number, up, down)
    weight *= min(mine.sure, other.sure)
    return Laid(weight * (1.0 if mine.lemma == other.lemma else 0.9), False, mine, other, number)


def _read(sentence: Sentence, event: Event) -> bool:
    """Whether all who do it can be its subject, whatever the parse says."""
    return event.noun or event.implied or all(reaches(sentence, k, event.place) for k in event.agents)


def _others_end(frame: Frame, mine: Event, other: Event, number: int) -> float:
    """How sure it is that the deed is done to another party, where who does it is the same: both parties are
    named on either side."""
    if not mine.patients or not other.patients:
        return 0.0
    if (mine.noun and not mine.voiced) or (other.noun and not other.voiced):
        return 0.0
    if _converse(mine.lemma, other.lemma):
        return 0.0
    alike = mine.lemma == other.lemma or other.lemma in related(mine.lemma)
    if not alike and frame.evidence.accounts(mine.lemma).get(other.lemma, 0.0) < SYNONYM:
        return 0.0
    source = frame.evidence.sentences[number]
    whom = [k for k in mine.patients if somebody(frame.sentence.tokens[k]) and not vague(frame.sentence, k)]
    theirs = [k for k in other.patients if somebody(source.tokens[k]) and not vague(source, k)]
    if not whom or not theirs or any_same(frame, whom, number, other.others | other.agents):
        return 0.0
    inside = {m for k in theirs for m in within(source, k)}
    here = {m for k in whom for m in within(frame.sentence, k)}
    if any_same(frame, whom, number, inside) or any_same(frame, here, number, theirs):
        return 0.0
    there = [t.index for t in source.tokens if somebody(t) and t.index not in inside]
    mine_too = [t.index for t in frame.sentence.tokens if somebody(t) and t.index not in here]
    if any_same(frame, whom, number, there) and any_same(frame, mine_too, number, theirs):
        return 0.6 * min(mine.sure, other.sure)
    return 0.0


def _beside(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether the claim's doer stands before the source's verb in the same clause, whatever the parse makes
    of it; or both are "to do it" after the same word ("a strategy to support them")."""
    words, source = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    i, k = mine.place, other.place
    if mine.noun or other.noun or other.passive:
        return False
    if not mine.passive and min(i, k) >= 2 and words[i - 1].tag == source[k - 1].tag == "TO":
        alike = words[i - 2].content and words[i - 2].lemma == source[k - 2].lemma
        return alike and not any_same(frame, mine.others, number, other.agents)
    for j in range(k - 1, -1, -1):
        token = source[j]
        if token.tag in {",", ":", "WDT", "WP", "IN"} and token.lower not in {"of", "from", "in"}:
            return False
        if is_verb(token) and token.lemma not in {"have", "be", "do"}:
            return False
        tail = source[j - 1].lower if j else ""
        party = token.tag in NOMINAL and tail not in {"of", "from", "in"} and not _owns(source, j)
        if party and any_same(frame, mine.agents, number, (j,)):
            return True
    return False


def _owns(words: tuple[Token, ...], j: int) -> bool:
    return j + 1 < len(words) and words[j + 1].tag in {"POS", "NN", "NNS", "NNP"}


def _weight(frame: Frame, mine: Event, other: Event, number: int, up: bool, down: bool) -> float:
    if up and down:
        return 1.0
    if mine.lemma in LABILE or other.lemma in LABILE:
        return 0.0
    if not _converse(mine.lemma, other.lemma) and not _named(frame.sentence, mine):
        return 0.0  # one noun in another part of an event: as often another way to put it
    whom = [k for k in mine.others if somebody(frame.sentence.tokens[k])]
    kept = any_same(frame, whom or mine.others, number, other.others)
    if mine.noun or other.noun:
        # "Asked Pennard" for "at Pennard's request": whose noun it is says little, but not where they deal.
        asked = down and not mine.noun and dealing(mine.lemma, other.lemma) == FORTH
        carried = up and not kept and all(e.voiced or not e.noun for e in (mine, other))
        return 0.6 if asked or carried else 0.0
    if not (other.agents or other.passive) or not (mine.agents or mine.passive):
        return 0.0
    hazy = all(vague(frame.evidence.sentences[number], k) for k in other.agents) if other.agents else False
    if up and not mine.patients and not other.agents:
        return 0.0
    if not up and not mine.agents and not other.patients and not (other.others and other.voiced):
        return 0.0
    if not _read(frame.sentence, mine) or not _read(frame.evidence.sentences[number], other):
        return 0.0
    if _handed(frame, mine, other, number):
        return 0.8  # "will be paid 38 million" for "will pay 38 million"
    if up and not down and (min(mine.sure, other.sure) < 1.0 or not _one_deed(mine.lemma, other.lemma)):
        return 0.0  # half an exchange, in a reading that may be wrong or of another deed
    if up and kept:
        return 0.0  # what the deed is done to stays, and the doer may be another word for it
    return (0.6 if kept else 0.8) * (0.7 if hazy else 1.0)


def _handed(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether one side hands over a thing and the other is handed it: the verbs are the same, the voices not,
    and the party stands before both."""
    if mine.passive == other.passive or mine.lemma not in HANDING or mine.lemma != other.lemma:
        return False
    if not (mine.voiced if mine.passive else other.voiced):
        return False
    ahead = [k for k in (mine.patients if mine.passive else mine.agents) if k < mine.place]
    there = [k for k in (other.patients if other.passive else other.agents) if k < other.place]
    doer = mine.agents if mine.passive else other.agents
    return any_same(frame, ahead, number, there) and not doer


def _named(sentence: Sentence, event: Event) -> bool:
    """Whether a party of an event is told by name, or all that do it are people or bodies."""
    words, doers = sentence.tokens, event.agents or event.others
    if any(words[k].tag in {"NNP", "NNPS"} for k in (*event.agents, *event.others)):
        return True
    return bool(doers) and all(words[k].tag == "PRP" or animate(words[k].lemma) for k in doers)


def _one_deed(one: str, two: str) -> bool:
    return one == two or two in related(one)


def _stranger(
    frame: Frame, mine: Event, doers: frozenset[int], number: int, other: Event, theirs: frozenset[int]
) -> float:
    """How sure it is that the claim's doer is another party, which does something else in the source."""
    source = frame.evidence.sentences[number]
    if not doers or not theirs or _converse(mine.lemma, other.lemma) or mine.noun or other.noun:
        return 0.0
    if {mine.lemma, other.lemma} & LABILE or min(mine.sure, other.sure) < 0.8 or _owned(source, theirs):
        return 0.0
    if meant(frame, number, doers, theirs) or any(led_by(frame.sentence, k, source) for k in doers):
        return 0.0
    if frame.evidence.accounts(mine.lemma).get(other.lemma, 0.0) < DERIVED:
        return 0.0
    match = frame.matches.get(mine.place)
    if match is None or (match.token is not source.tokens[other.place] and mine.lemma != other.lemma):
        return 0.0
    if not (mine.implied or all(reaches(frame.sentence, k, mine.place) for k in doers)):
        return 0.0
    if not (other.implied or all(reaches(source, k, other.place) for k in theirs)):
        return 0.0
    if any_same(frame, doers, number, gaps(source)):
        return 0.0
    around = {m for k in theirs for m in within(source, k)}
    if any_same(frame, doers, number, around) or any(
        same(frame, i, number, k) for d in doers for i in within(frame.sentence, d) for k in theirs
    ):
        return 0.0
    placed = any(
        any_same(frame, doers, n, event.agents)
        for n, s in enumerate(frame.evidence.sentences)
        for event in events(s)
        if not event.noun and (n != number or event.place != other.place)
    )
    taken = any(
        any_same(frame, event.agents, number, theirs)
        for event in events(frame.sentence)
        if event.place != mine.place
    )
    if not placed:
        return 0.0
    if taken:
        return 0.85
    return 0.45 if all(source.tokens[k].lemma in WRITTEN for k in theirs) else 0.6


def _done(sentence: Sentence, k: int) -> bool:
    """ "Norway's payment": a deed of theirs, and not they."""
    words = sentence.tokens
    return (
        words[k].tag in {"NN", "NNS"}
        and deed(words[k].lemma)
        and any(t.tag == "POS" or t.text in {"'s", "’s"} for t in words[max(0, k - 4) : k])
    )


def _owned(sentence: Sentence, places: frozenset[int]) -> bool:
    """Whether "his country", "its parent", "the company" may be the party that the claim names."""
    words = sentence.tokens
    return any(
        words[m].tag == "PRP$"
        or (words[m].lower in {"the", "this", "that"} and words[k].tag == "NN" and words[k].lemma in BODIES)
        for k in places
        for m in sentence.children[k]
    )


def _finding(frame: Frame, laid: Laid) -> Finding:
    source = frame.evidence.sentences[laid.number]
    mine, other = frame.sentence.tokens[laid.mine.place], source.tokens[laid.theirs.place]
    left, right = _told(frame.sentence, laid.mine), _told(source, laid.theirs)
    message = f"in the claim {left} (“{mine.text}”), in the source {right} (“{other.text}”)"
    weight = laid.wrong * frame.trust(laid.number)
    return finding(ReasonCode.ROLE, message, mine.text, other.text, weight)


def _told(sentence: Sentence, event: Event) -> str:
    who, whom = shown(sentence, event.agents), shown(sentence, event.others)
    if who and whom:
        return f"it is “{who}” to “{whom}”"
    return f"it is “{who}”" if who else f"it is done to “{whom}”"
