"""Who leads and who only joins in: "the talks were convened by Lind" where the source has Lind take part in
them, "Peru will lead the mission" where it will back the mission.

What part somebody has in a joint undertaking is told by a verb ("chaired", "joined"), by a noun ("was the
host of", "under the command of") or by a turn ("at the head of", "in conjunction with").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import NOMINAL, Sentence
from briefing.check.structure.arguments import event_at
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.happenings import happenings
from briefing.check.structure.party import any_same, shown, vague, within
from briefing.check.structure.people import somebody
from briefing.check.structure.told_by_nouns import head_of
from briefing.models import ReasonCode

LEAD, JOIN, BACK, WATCH = "leads", "joins in", "backs it", "looks on"
LEADING = frozenset(
    "lead head chair host convene organise organize spearhead command preside convoke moderate orchestrate"
    " mastermind".split()
)
LEADERS = frozenset(
    "leader head chair chairman chairwoman host convener convenor organiser organizer initiator architect"
    " moderator commander instigator mastermind".split()
)
LEADERSHIP = frozenset("leadership direction command aegis chairmanship auspices".split())
FRONT = frozenset("head helm forefront lead command".split())
JOINING = frozenset("participate attend join".split())
HOLDING = frozenset("involve include".split())
PARTNERS = frozenset("conjunction cooperation coordination partnership concert tandem consultation"
                     " collaboration".split())  # fmt: skip
BACKING = frozenset("back support endorse assist aid bless".split())
WATCHERS = frozenset("observer onlooker spectator bystander".split())
KINDS = {LEAD: LEADING, JOIN: JOINING, BACK: BACKING}
TOP = LEADING | LEADERS | LEADERSHIP | FRONT
BELOW = JOINING | HOLDING | PARTNERS | BACKING | WATCHERS
TRUSTED, SURE = 0.4, 0.65


class Part(NamedTuple):
    """What part it is, who has it, in what, and the word that says so."""

    kind: str
    parties: frozenset[int]
    things: frozenset[int]
    word: int


def parts_played(frame: Frame) -> list[Finding]:
    """The first party that leads in the claim, and in the source does something less, and never leads."""
    if not frame.sentence.has(TOP) or not frame.evidence.has(BELOW):
        return []
    for mine in parts(frame.sentence):
        if mine.kind != LEAD:
            continue
        for k in mine.parties:
            theirs = _lesser(frame, k, mine)
            if theirs is None or _may_lead(frame, k):
                continue
            part, number = theirs
            source = frame.evidence.sentences[number]
            left, word = shown(frame.sentence, (k,)), frame.sentence.tokens[mine.word].text
            there = source.tokens[part.word].text
            message = f"in the claim “{left}” leads (“{word}”), in the source it only {part.kind} (“{there}”)"
            return [finding(ReasonCode.ROLE, message, f"{left} {word}", there, SURE)]
    return []


def _lesser(frame: Frame, k: int, mine: Part) -> tuple[Part, int] | None:
    """The lesser part that a sentence of the source gives the claim's party."""
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(BELOW):
            continue
        for part in parts(source):
            if part.kind == LEAD:
                continue
            alike = any_same(frame, mine.things, number, part.things)
            if part.kind == BACK and not alike:
                continue
            around = {m for j in part.parties for m in within(source, j)}
            pronoun = vague(frame.sentence, k) and part.kind == BACK and len(part.parties) == 1
            if pronoun or any_same(frame, (k,), number, around):
                return part, number
    return None


def _may_lead(frame: Frame, k: int) -> bool:
    """Whether the source may have the party lead: it has, or has somebody lead whom it does not tell."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(TOP):
            continue
        told = [part for part in parts(source) if part.kind == LEAD]
        placed = {part.word for part in told}
        if any(t.lemma in LEADING | LEADERSHIP and t.index not in placed for t in source.tokens):
            return True
        for part in told:
            around = {m for j in part.parties for m in within(source, j)}
            if vague(frame.sentence, k) or not around or any_same(frame, (k,), number, around):
                return True
            if all(vague(source, j) for j in part.parties):
                return True
    return False


@lru_cache(maxsize=2048)
def parts(sentence: Sentence) -> tuple[Part, ...]:
    """Every part that a sentence gives somebody in something."""
    return (*_by_verbs(sentence), *_by_nouns(sentence), *_beside(sentence))


def _by_verbs(sentence: Sentence) -> Iterator[Part]:
    for place, lemma in happenings(sentence).items():
        kind = next((kind for kind, verbs in KINDS.items() if lemma in verbs), "")
        if not kind and lemma not in HOLDING:
            continue
        event = event_at(sentence, place)
        if event.noun:
            continue
        if event.lemma in HOLDING:
            parties = frozenset(k for k in event.patients if somebody(sentence.tokens[k]))
            yield Part(JOIN, parties, event.agents, event.place)
        elif kind and not (event.lemma == "lead" and event.goals and not event.patients):
            yield Part(kind, event.agents, event.patients | event.goals, event.place)


def _by_nouns(sentence: Sentence) -> Iterator[Part]:
    """ "Was the host of the talks", "under the command of Lind", "under Lind's command"."""
    words = sentence.tokens
    if not sentence.has(LEADERS | LEADERSHIP | WATCHERS):
        return
    for predicate in sentence.predicates:
        if words[predicate.verb].lemma not in {"be", "become", "remain", "act", "serve"}:
            continue
        for k in (*predicate.objects, *(m for word, m in predicate.obliques if word == "as")):
            if words[k].lemma in LEADERS | WATCHERS and words[k].tag in {"NN", "NNS"}:
                kind = LEAD if words[k].lemma in LEADERS else WATCH
                yield Part(kind, frozenset(predicate.subjects), _of(sentence, k), k)
    for token in words:
        if token.lemma not in LEADERSHIP or token.tag != "NN":
            continue
        i = token.index
        first = next((k for k in range(i - 1, max(-1, i - 7), -1) if words[k].tag in {"IN", "TO"}), -1)
        if first < 0 or words[first].lower != "under":
            continue
        owners = frozenset(k - 1 for k in range(first + 2, i) if words[k].tag == "POS")
        yield Part(LEAD, owners or _of(sentence, i), frozenset(), i)


def _of(sentence: Sentence, i: int) -> frozenset[int]:
    """Y in "the host of Y"."""
    words = sentence.tokens
    if i + 2 < len(words) and words[i + 1].lower in {"of", "for", "to"}:
        found = head_of(sentence, i + 1)
        return frozenset({found}) if found > 0 else frozenset()
    return frozenset()


def _beside(sentence: Sentence) -> Iterator[Part]:
    """ "With Peru at its head", "in conjunction with Peru"."""
    words = sentence.tokens
    for token in words[1:-1]:
        i = token.index
        if token.lemma in PARTNERS and words[i - 1].lower == "in" and words[i + 1].lower == "with":
            found = head_of(sentence, i + 1)
            if found > 0 and somebody(words[found]):
                yield Part(JOIN, frozenset({found}), frozenset(), i)
        elif token.lemma in FRONT and token.tag == "NN":
            at = i - 1 if words[i - 1].tag == "IN" else i - 2
            ahead = at > 0 and words[at].lower in {"at", "in"} and words[at - 1].tag in NOMINAL
            if ahead and somebody(words[at - 1]):
                yield Part(LEAD, frozenset({at - 1}), frozenset(), i)
