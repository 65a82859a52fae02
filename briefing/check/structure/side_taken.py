"""Who has taken a side, told as not having taken one: "the union has yet to respond to the offer" of one that
turned it down, "reserved its judgement on the plan" of one that backs it.

The reverse of ``no_comment``. The party must be the same, what it is said not to have spoken on must be what
it took a side on (where the claim names it), and the claim must not have the side in words of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.check.base import Finding
from briefing.check.language.negators import DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.no_comment import before_verb
from briefing.models import ReasonCode

WAVERING = frozenset("undecided noncommittal non-committal uncommitted wavering agnostic unsure torn".split())
SPEAKING = frozenset("respond reply answer react decide comment pronounce".split())
KEEPING = frozenset("reserve withhold suspend defer".split())
JUDGEMENT = frozenset(
    "judgement judgment opinion verdict position view answer response decision stance reply".split()
)
TAKING = frozenset("take give adopt state make reach offer voice express issue announce define".split())
SITTING = frozenset({"fence"})
CUES = WAVERING | SPEAKING | JUDGEMENT | SITTING
YET = frozenset({"yet", "still"})
DECLINING = frozenset("decline refuse".split())
# By which the source says that somebody is for a thing, or against it.
SIDES = frozenset(
    "reject refuse accept approve back oppose support welcome criticise criticize condemn endorse denounce"
    " veto dismiss exclude reaffirm rebuff spurn ratify applaud deplore".split()
)
TURNS = {"rule": "out", "turn": "down", "throw": "out", "vote": "down", "come": "out", "shoot": "down"}
LEANING = frozenset("unlikely opposed unwilling determined willing against favour".split())
ANY_SIDE = SIDES | LEANING | frozenset(TURNS)
OPEN = frozenset(
    "if unless whether may might could would should must will shall urge ask call want demand expect hope"
    " plan decline before until yet to".split()
)
SILENT = frozenset("comment silent reserve withhold undecided respond reply unclear whether".split())
PLACES = frozenset({"to", "on", "about", "over", "of", "upon"})
STOPS = frozenset({",", ";", ":", "—", "–"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
BEFORE, BEHIND, NEAR, REACH, PARTY = 5, 6, 3, 12, 10
ALIKE, TOLD, TRUSTED, SURE = 0.7, 0.6, 0.35, 0.7


def side_taken(frame: Frame) -> list[Finding]:
    """The first party that is said to have taken no side, and took one in the source."""
    if not frame.sentence.has(CUES):
        return []
    sources = frame.evidence.sentences
    if not any(s.has(ANY_SIDE) for s in sources) or any(s.has(SILENT) for s in sources):
        return []
    if any(s.has(CUES) and any(_unspoken(s.tokens)) for s in sources):
        return []
    inside, words = quoted(frame.sentence), frame.sentence.tokens
    for first, last in _unspoken(words):
        if first in inside:
            continue
        for number, source in enumerate(sources):
            if not source.has(ANY_SIDE) or frame.trust(number) < TRUSTED:
                continue
            here = _parties(frame, first, number)
            topic = _topic(frame.sentence, last)
            for k in _sides(source):
                if not here.isdisjoint(_doers(source, k)) and _spoken_on(frame, topic, number, k):
                    left = " ".join(t.text for t in words[first : last + 1])
                    right = source.tokens[k].text
                    message = f"the claim has it take no side (“{left}”), in the source it did (“{right}”)"
                    return [finding(ReasonCode.POLARITY, message, left, right, SURE)]
    return []


def _unspoken(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First and last word of what says that somebody took no side."""
    for token in words:
        i, lemma = token.index, token.lemma
        if lemma in WAVERING:
            yield i, i
        elif lemma in SITTING and [t.lower for t in words[max(0, i - 2) : i]] == ["on", "the"]:
            yield i - 2, i
        elif lemma in SPEAKING and token.verb:
            for t in reversed(words[max(0, i - BEFORE) : i]):
                if t.text in STOPS:
                    break
                to = words[t.index + 1].lower == "to"
                if t.lower in DENIALS or (to and (t.lower in YET or t.lemma in DECLINING)):
                    yield t.index, i
                    break
        elif lemma in JUDGEMENT and token.tag in NOUNS:
            for t in reversed(words[max(0, i - BEFORE) : i]):
                if t.text in STOPS:
                    break
                if t.lemma in KEEPING and t.verb:
                    yield t.index, i
                    break
                if t.lemma in TAKING and t.verb:
                    low = words[max(0, t.index - NEAR) : t.index]
                    if any(u.lower in DENIALS or u.lower in YET for u in low) or any(
                        u.lower == "no" for u in words[t.index : i]
                    ):
                        yield t.index, i
                    break


def _parties(frame: Frame, first: int, number: int) -> set[int]:
    """Where the source has the nouns before such words."""
    words, found = frame.sentence.tokens, set[int]()
    for token in reversed(words[max(0, first - PARTY) : first]):
        if token.text in STOPS and found:
            break
        match = frame.matches.get(token.index)
        if token.tag in NOUNS and match is not None and match.strength >= ALIKE and match.sentence == number:
            found.add(match.token.index)
            break
    return found


def _topic(sentence: Sentence, last: int) -> list[int]:
    """The content words of what is not spoken on ("undecided on providing troops")."""
    words = sentence.tokens
    after = words[last + 1 : last + 2]
    if not after or after[0].lower not in PLACES:
        return []
    out = []
    for token in words[last + 2 : last + 2 + REACH]:
        if token.text in STOPS or token.lower in {"and", "but", "while", "because", "saying"}:
            break
        if token.content:
            out.append(token.index)
    return out


def _sides(source: Sentence) -> Iterator[int]:
    """The words by which the source says that a side was taken."""
    words = source.tokens
    for token in words:
        i, lemma = token.index, token.lemma
        after = [t.lower for t in words[i + 1 : i + 4]]
        if not (
            (lemma in SIDES and token.verb)
            or (lemma in TURNS and token.verb and TURNS[lemma] in after)
            or (lemma in LEANING and any(t.lemma in {"be", "remain"} for t in words[max(0, i - 3) : i]))
        ):
            continue
        if not any(t.lower in OPEN or t.lower in DENIALS for t in words[max(0, i - NEAR) : i]):
            yield i


def _doers(source: Sentence, k: int) -> set[int]:
    """Who takes the side."""
    known = {j for p in source.predicates if p.verb == k for j in p.subjects}
    if known:
        return known
    return set(before_verb(source, k))


def _spoken_on(frame: Frame, topic: list[int], number: int, k: int) -> bool:
    """Whether the side was taken on what the claim names, if it names anything that the source has; and the
    claim has no word for the side itself."""
    for match in frame.matches.values():
        if match.sentence == number and match.token.index == k and match.strength >= TOLD:
            return False
    told = [m for i in topic if (m := frame.matches.get(i)) is not None and m.strength >= TOLD]
    if not topic:
        return True
    return any(m.sentence == number and abs(m.token.index - k) <= REACH for m in told)
