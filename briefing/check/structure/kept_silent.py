"""Somebody who says nothing in the source made to speak by the claim: "Norland confirmed it" where the source
has "three delegates confirm it; Norland does not comment"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Predicate, Sentence, is_verb
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.heard import everyone
from briefing.check.structure.speakers import Party, compatible, party
from briefing.check.structure.unspoken import denied
from briefing.check.structure.voices import Voice, voices
from briefing.models import ReasonCode

SAYING = frozenset("comment elaborate".split())
ANSWERING = frozenset("respond reply answer return".split())
DECLINING = frozenset("decline refuse fail".split())
SILENT = frozenset("silence silent mum tight-lipped unavailable".split())
# "Could not be reached", "did not return a call".
REACHING = frozenset("reach contact".split())
CALLS = frozenset("call request message comment email question inquiry enquiry query".split())
GIVING = frozenset("make give offer provide issue".split())
REMARKS = frozenset("comment reply response answer".split())
TRIGGERS = SAYING | ANSWERING | SILENT | REACHING | REMARKS
# "Did not comment until after the vote".
FOR_NOW = frozenset("until till before further immediately beyond".split())
NO = frozenset({"no", "not", "n't", "never", "without"})
SURE = 0.7


def kept_silent(frame: Frame, evidence: Evidence) -> list[Finding]:
    """The first speaker of the claim of whom the source tells only that they say nothing."""
    if not any(source.has(TRIGGERS) for source in frame.evidence.sentences):
        return []
    own = voices(frame.sentence)
    if not own or _mute(frame.sentence):
        return []
    mute = [
        party(source, Voice(who, verb, "state"))
        for number, source in enumerate(frame.evidence.sentences)
        for who, verb in _mute(source)
    ]
    if not mute:
        return []
    for voice in own:
        mine = party(frame.sentence, voice)
        verb = frame.sentence.tokens[voice.verb]
        if mine.pronoun() or not mine.speaks() or not is_verb(verb) or verb.lemma in DECLINING:
            continue
        if denied(frame.sentence.tokens, voice.verb):
            continue
        met = (o for o in mute if not o.pronoun() and (not mine.vague() or _called_alike(frame, mine, o)))
        silent = next((one for one in met if compatible(frame, mine, one, evidence)), None)
        if silent is not None and not _speaks(frame, mine, silent, evidence):
            message = (
                f"the claim has “{mine.text}” say it (“{verb.text}”), in the source “{silent.text}” is silent"
            )
            return [finding(ReasonCode.SPEAKER, message, mine.text, silent.text, SURE)]
    return []


@lru_cache(maxsize=1024)
def _mute(sentence: Sentence) -> tuple[tuple[tuple[int, ...], int], ...]:
    return tuple(_silences(sentence)) if sentence.has(TRIGGERS) else ()


def _silences(sentence: Sentence) -> Iterator[tuple[tuple[int, ...], int]]:
    """Who says nothing, and the verb that says so: "declined to comment", "was silent"."""
    words = sentence.tokens
    for predicate in sentence.predicates:
        verb = words[predicate.verb]
        who = predicate.objects if predicate.passive else predicate.subjects
        who = tuple(k for k in who if k < predicate.verb)
        if who and _says_nothing(sentence, predicate):
            yield who, verb.index


def _says_nothing(sentence: Sentence, predicate: Predicate) -> bool:
    words, i = sentence.tokens, predicate.verb
    after = words[i + 1 : i + 5]
    lemma = words[i].lemma
    negated = predicate.negated or any(t.lower in NO for t in words[max(0, i - 3) : i])
    if any(t.lower in FOR_NOW for t in words[max(0, i - 2) : i + 5]):
        return False
    if lemma in SAYING:
        return negated
    if lemma in DECLINING:
        return any(t.lemma in SAYING for t in after[:3])
    if lemma in REACHING:
        return predicate.passive and negated
    if lemma in ANSWERING:
        return negated and any(t.lemma in CALLS for t in after)
    if lemma in GIVING:
        none = negated or any(t.lower == "no" for t in after[:2])
        return none and any(t.lemma in REMARKS for t in after[:3])
    return (
        lemma in {"be", "keep", "remain", "stay"}
        and not negated
        and any(t.lower in SILENT for t in after[:2])
    )


def _called_alike(frame: Frame, mine: Party, theirs: Party) -> bool:
    """Whether "the firm" can only be the source's: there is no other of the kind there."""
    alike = set(mine.described()) & set(theirs.described())
    said = [t.lemma for s in frame.evidence.sentences for t in s.tokens]
    return any(said.count(lemma) == 1 for lemma in alike)


def _speaks(frame: Frame, mine: Party, silent: Party, evidence: Evidence) -> bool:
    """Whether the source has the claim's speaker say something all the same."""
    mute = {(id(s), verb) for s in frame.evidence.sentences for _, verb in _mute(s)}
    return any(
        (id(one.who.sentence), one.voice.verb) not in mute
        and not denied(one.who.sentence.tokens, one.voice.verb)
        and one.who.named
        and compatible(frame, mine, one.who, evidence)
        for one in everyone(frame.evidence)
    )
