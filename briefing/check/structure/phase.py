"""Does a thing still last, or has it ended; has it come yet, or not?

"No longer" against "remains", "already" against "not yet": found by the words that stand beside them, so that
it needs no common verb.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

LASTING = frozenset("still remain continue stay persist".split())
OPPOSED = {("ended", "lasting"), ("lasting", "ended"), ("come", "coming"), ("coming", "come"),
           ("over", "lasting"), ("lasting", "over"), ("ended", "never"), ("never", "ended"),
           ("ended", "coming"), ("coming", "ended"), ("soon", "come"), ("come", "soon"),
           ("coming", "going"), ("going", "coming"), ("off", "never"), ("never", "off")}  # fmt: skip
PROVING = frozenset("prove show demonstrate establish turn become".split())
OPEN = frozenset(
    "if whether may might could would should must will not n't never no hope need yet still until unless"
    " claim nor supposedly allegedly".split()
)
SURE = 0.8
REACH = 6
ALIKE = 0.65


class Phase(NamedTuple):
    """What a word says of the phase, and its index."""

    name: str
    at: int


def check_phase(frame: Frame) -> list[Finding]:
    """A phase of the claim that the source has the other way round, of the same thing."""
    mine = phases(frame.sentence)
    if not mine:
        return []
    for one in mine:
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.4:
                continue
            for two in phases(source):
                if (one.name, two.name) in OPPOSED and _same(frame, one, number, two):
                    left = _shown(frame.sentence, one)
                    right = _shown(source, two)
                    message = f"the claim says “{left}”, the source “{right}”"
                    return [finding(ReasonCode.POLARITY, message, left, right, 0.8 * frame.trust(number))]
        if one.name == "coming" and (found := _unproved(frame, one)):
            return found
    return []


def _unproved(frame: Frame, one: Phase) -> list[Finding]:
    """ "Has yet to prove reliable", "has still to show that it is safe", of what is so by the source."""
    words = frame.sentence.tokens
    ahead = words[one.at + 1 : one.at + 2 + REACH]
    if not any(t.lemma in PROVING for t in ahead[:3]):
        return []
    for token in ahead:
        match = frame.matches.get(token.index)
        if token.tag != "JJ" or match is None or match.strength < SURE or match.token.tag != "JJ":
            continue
        before = frame.source(match).tokens[: match.token.index]
        if frame.there(match).negative or any(t.lower in OPEN or t.lemma in PROVING for t in before):
            return []
        left = " ".join(t.text for t in words[one.at : token.index + 1])
        message = f"the claim says “{left}”, by the source it is “{match.token.text}”"
        return [
            finding(ReasonCode.POLARITY, message, left, match.token.text, 0.75 * frame.trust(match.sentence))
        ]
    return []


PHASAL = frozenset(
    {"longer", "anymore", "yet", "still", "already", "over", "end", "never", "soon", "about", "since"}
)
CUES = PHASAL | LASTING | {"off", "remove", "abandon", "scrap", "cease", "stop", "discontinue", "strike"}
# "Has since been dropped": what is so no longer.
DROPPING = frozenset(
    "drop remove withdraw abandon cancel end lapse leave quit stop cease scrap strike take cut discard ditch"
    " expire dissolve disband fall pull give lift repeal retire resign".split()
)
# What has been so once.
TAKEN = frozenset("taken took dropped struck crossed".split())
ENDING = frozenset("remove abandon scrap cease stop discontinue strike".split())
NEGATING = frozenset("not n't never no neither nor".split())
DENYING = frozenset("not n't never no nor neither without".split())
HAVING = frozenset("have has had having 's 've 'd".split())


@lru_cache(maxsize=512)
def phases(sentence: Sentence) -> tuple[Phase, ...]:
    """The words of phase of a sentence."""
    if not sentence.has(CUES):
        return ()
    words = sentence.tokens
    found = []
    for token in words:
        if token.lower not in CUES and token.lemma not in CUES:
            continue
        i = token.index
        if token.lower not in PHASAL and token.lemma not in LASTING:
            if _taken_off(words, i):
                found.append(Phase("off", i))
            continue
        before = words[i - 1].lower if i else ""
        after = words[i + 1].lower if i + 1 < len(words) else ""
        name = ""
        denied = not NEGATING.isdisjoint([t.lower for t in words[max(0, i - 3) : i]])
        if (token.lower == "longer" and before in {"no", "any"}) or (token.lower == "anymore" and denied):
            name = "ended"
        elif (
            token.lemma in LASTING
            and not denied
            and (after not in {"to", "not", "unlikely"} or token.lemma == "continue")
        ):
            name = "lasting"
        elif (token.lower == "yet" and (denied or after == "to")) or (
            token.lower == "still" and after in {"to", "not"}
        ):
            name = "coming"
        elif _over(words, i) and not denied:
            name = "over"
        elif token.lower == "already" and not denied:
            name = "come"
        elif token.lower == "since" and before in HAVING and not denied:
            verb = next((t for t in words[i + 1 : i + 4] if t.verb and t.lemma != "be"), None)
            off = (
                any(t.lower in {"off", "out", "away"} for t in words[verb.index + 1 :][:1]) if verb else False
            )
            name = "ended" if verb is not None and (off or verb.lemma in DROPPING) else ""
        elif token.lower == "never" and after not in {"again", "before"}:
            name = "never"
        elif (token.lower == "soon" and _to_come(words, i)) or (token.lower == "about" and after == "to"):
            name = "soon"
        if name:
            found.append(Phase(name, i))
        gerund = any(t.tag == "VBG" for t in words[i + 1 : i + 2])
        if name == "lasting" and token.lemma == "continue" and (after == "to" or gerund):
            found.append(Phase("going", i))
    return tuple(found)


def _taken_off(words: tuple[Token, ...], i: int) -> bool:
    """ "Had been taken off the list", "was scrapped", "stopped selling it": so it was there before."""
    token, before = words[i], words[max(0, i - REACH // 2) : i]
    if token.lower == "off":
        taken = any(t.lower in TAKEN for t in words[max(0, i - 2) : i])
    else:
        taken = token.lemma in ENDING and token.tag in {"VBN", "VBD"}
    return taken and not any(t.lower in DENYING for t in before)


def _to_come(words: tuple[Token, ...], i: int) -> bool:
    """ "Will soon be", "would be full soon", and not "as soon as"."""
    return any(t.tag == "MD" for t in words[max(0, i - 3) : i]) and words[i - 1].lower not in {"as", "so"}


def _over(words: tuple[Token, ...], i: int) -> bool:
    """ "Is over", "came to an end", "is at an end"."""
    before = [t.lower for t in words[max(0, i - 2) : i]]
    if words[i].lower == "end":
        return before in (["to", "an"], ["at", "an"])
    after = words[i + 1] if i + 1 < len(words) else None
    return words[i].lower == "over" and words[i - 1].lemma == "be" and (
        after is None or after.text in {".", ",", ";"} or after.tag in {"CC", "IN"}
    )  # fmt: skip


def _scope(sentence: Sentence, i: int) -> tuple[int, ...]:
    """The content words that a word of phase is said of: the nearest before and after, within the clause."""
    words = sentence.tokens
    out = []
    for step in (-1, 1):
        k, seen = i + step, 0
        while 0 <= k < len(words) and abs(k - i) <= REACH and seen < 3:
            if words[k].text in {",", ";", ":"} or words[k].lower in {"but", "while", "that", "as"}:
                break
            if content(words[k]) and words[k].lemma not in LASTING:
                out.append(k)
                seen += 1
            k += step
    return tuple(sorted(out))


def _same(frame: Frame, one: Phase, number: int, two: Phase) -> bool:
    """Whether both are said of the same: a word after the one is told after the other."""
    source = frame.evidence.sentences[number]
    there = {source.tokens[k].lemma: k for k in _scope(source, two.at)}
    told = []
    for k in _scope(frame.sentence, one.at):
        match = frame.matches.get(k)
        if match is not None and match.strength >= ALIKE and match.token.lemma in there:
            told.append((k, there[match.token.lemma]))
    if "over" in (one.name, two.name):
        return any((k < one.at) == (one.name == "over") or (j < two.at) for k, j in told)
    return any(k > one.at and j > two.at for k, j in told)


def _shown(sentence: Sentence, phase: Phase) -> str:
    words = sentence.tokens
    first = phase.at - 1 if words[phase.at].lower in {"longer", "anymore"} and phase.at else phase.at
    last = max([phase.at, *[k for k in _scope(sentence, phase.at) if 0 < k - phase.at <= 3]])
    return " ".join(t.text for t in words[first : last + 1])
