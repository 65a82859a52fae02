"""What is handed over, sent or told, with another receiver: "send the member states a report" where the
source has "report to the Commission"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.structure.arguments import event_at
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.happenings import happenings
from briefing.check.structure.other_doer import same_deeds
from briefing.check.structure.party import same, shown, vague
from briefing.check.structure.people import somebody
from briefing.models import ReasonCode

TELLING = frozenset(
    "report send submit deliver hand transmit forward supply give grant offer lend pay donate present"
    " apologise apologize answer complain appeal apply write explain transfer refer notify address entrust"
    " dispatch issue sell ship report petition apology complaint application letter payment donation grant"
    " offer delivery loan transfer submission answer reply notification".split()
)
SAID, TRUSTED, SURE = 0.84, 0.4, 0.7


def receivers(frame: Frame) -> list[Finding]:
    """The first receiver that is not the one of the source."""
    if not frame.sentence.has(TELLING) or not frame.evidence.has(TELLING):
        return []
    for place, lemma in happenings(frame.sentence).items():
        if lemma not in TELLING:
            continue
        mine = event_at(frame.sentence, place)
        goals = _goals(frame.sentence, mine.goals)
        if not goals:
            continue
        there = [
            (number, other, _goals(frame.evidence.sentences[number], other.goals))
            for other, number in same_deeds(frame, lemma, SAID)
            if frame.evidence.sentences[number].has(TELLING)
        ]
        told = [(number, other, places) for number, other, places in there if places]
        if len(told) != 1 or frame.trust(told[0][0]) < TRUSTED:
            continue
        number, other, places = told[0]
        source = frame.evidence.sentences[number]
        if not all(_others(frame, k, number, j) for k in goals for j in places) or _named(
            frame, number, places
        ):
            continue
        left, right = shown(frame.sentence, goals), shown(source, places)
        verb, word = frame.sentence.tokens[mine.place].text, source.tokens[other.place].text
        message = f"in the claim “{left}” gets it (“{verb}”), in the source “{right}” (“{word}”)"
        return [finding(ReasonCode.ROLE, message, f"{verb} {left}", f"{word} {right}", SURE)]
    return []


def _goals(sentence: Sentence, goals: frozenset[int]) -> list[int]:
    """Those of the goals that are people or bodies, and come after "to", "with" or nothing."""
    words, found = sentence.tokens, []
    for k in sorted(goals):
        head = words[k].head
        before = words[head].lower if head >= 0 else ""
        if before in {"for", "against", "on", "at", "in", "into"} or words[k].lower in DAYS:
            continue
        if not vague(sentence, k) and somebody(words[k]):
            found.append(k)
    return found


def _others(frame: Frame, k: int, number: int, j: int) -> bool:
    """Whether two receivers cannot be one: two names, several for one by name, or somebody whom the source
    has in another part."""
    if same(frame, k, number, j):
        return False
    mine, theirs = frame.sentence.tokens[k], frame.evidence.sentences[number].tokens[j]
    if mine.tag == "NNP" and theirs.tag == "NNP":
        return True
    if mine.tag == "NNS" and theirs.tag == "NNP":
        return True
    match = frame.matches.get(k)
    return match is not None and match.strength >= SAID and match.token is not theirs


def _named(frame: Frame, number: int, places: list[int]) -> bool:
    """Whether the claim has the source's receiver too."""
    return any(
        same(frame, t.index, number, j) for t in frame.sentence.tokens if t.tag[:2] == "NN" for j in places
    )
