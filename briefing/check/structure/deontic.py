"""What must be, what need not be, and what must not be: an obligation denied is no ban.

"Must" and "need not" contradict one another, and so do "may not" and "need not", though they deny and affirm
in turn what no count of negations tells apart.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import Match
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.thesaurus import BROADER
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

MUST, FREE, BANNED = "must be", "need not be", "must not be"
CONTRARY = {(MUST, FREE), (FREE, MUST), (BANNED, FREE), (FREE, BANNED)}
NEGATIONS = frozenset({"not", "never", "no", "neither", "nobody", "none"})
MODALS = frozenset({"must", "shall", "should", "ought"})
BINDING = frozenset("require oblige compel force bind".split())
DUTIES = frozenset("obligation duty requirement need".split())
BANNING = frozenset("forbid prohibit ban bar".split())
SHUTTING = BANNING | frozenset("exclude preclude outlaw rule-out disallow ban prohibition".split())
EXPRESSLY = frozenset("expressly explicitly specifically categorically express explicit".split())
MENTIONING = frozenset("mention address refer touch".split())
RULED = SHUTTING | frozenset(
    "exempt exemption allow permit permission authorise authorize legalise legalize guarantee exclusion"
    " restrict cap".split()
)
SURE = 0.8
WORDS = MODALS | BINDING | DUTIES | BANNING | {"have", "may"}
BREAKS = frozenset("that because while but which who although though if unless".split())
# By which either side may say that an obligation holds at times only.
LIMITS = frozenset("only unless until except if once till otherwise else".split())
REACH = 7
TRUSTED = 0.5


class Duty(NamedTuple):
    """What a word is said to be, and the words that say so."""

    name: str
    shown: str
    after: bool = False


def deontic(frame: Frame) -> list[Finding]:
    """A thing obliged on one side that the other leaves free, or one banned there."""
    if not frame.sentence.has(WORDS) or WORDS.isdisjoint([t.lemma for t in frame.sentence.tokens]):
        return []
    # One of the two is free, and so is an obligation denied.
    if not frame.sentence.has(FREEING) and frame.evidence.lemmas.keys().isdisjoint(FREEING):
        return []
    for i, match in frame.matches.items():
        if match.strength < BROADER or frame.trust(match.sentence) < TRUSTED:
            continue
        mine = duty(frame.sentence, i)
        if mine is None:
            continue
        for place, number in _places(frame, i, match):
            theirs = duty(frame.evidence.sentences[number], place)
            if theirs is None or (theirs.name, mine.name) not in CONTRARY:
                continue
            if (mine.after or theirs.after) and _elsewhere(frame, i, number):
                continue
            if _limited(frame, i, number, place):
                continue
            left, right = (
                f"{mine.shown} {frame.sentence.tokens[i].text}",
                f"{theirs.shown} {match.token.text}",
            )
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.75 * frame.trust(number))]
    return []


def expressly(frame: Frame) -> list[Finding]:
    """ "Expressly forbids it", of a text that does not allow it, or does not speak of it: left out is not
    ruled out."""
    if not (frame.sentence.has(EXPRESSLY) and frame.sentence.has(SHUTTING)):
        return []
    words = frame.sentence.tokens
    for token in words:
        near = words[max(0, token.index - 2) : token.index + 3]
        own = next((t for t in near if t.lemma in SHUTTING), None) if token.lower in EXPRESSLY else None
        if own is None or frame.evidence.has(EXPRESSLY | SHUTTING):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            cue = next((t for t in source.tokens if t.lemma in NEGATIONS or t.lower == "n't"), None)
            if cue is None or frame.trust(number) < TRUSTED:
                continue
            left, right = f"{token.text} {own.text}", cue.text
            message = f"the claim says “{left}”, where the source only does not grant it (“{right}”)"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.7)]
    return []


def unmentioned(frame: Frame) -> list[Finding]:
    """ "The text exempts wells", of a text that does not mention them: passed over is not ruled on."""
    if not frame.sentence.has(RULED) or frame.sentence.has(MENTIONING | {"silent"}):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(MENTIONING) or source.has(RULED) or frame.trust(number) < TRUSTED:
            continue
        cue = next((t for t in source.tokens if t.lemma in MENTIONING and _unsaid(source, t)), None)
        if cue is None:
            continue
        there = {t for t in source.tokens[cue.index + 1 : cue.index + 6] if t.tag[:2] == "NN"}
        for token in frame.sentence.tokens:
            near = range(token.index - REACH, token.index + REACH)
            told = [
                i for i, m in frame.matches.items() if i in near and m.token in there and m.strength >= SURE
            ]
            if token.lemma in RULED and told and not _left_out(frame, token):
                message = f"the claim says “{token.text}” of what the source says is not mentioned"
                return [finding(ReasonCode.POLARITY, message, token.text, cue.text, 0.7)]
    return []


def _left_out(frame: Frame, token: Token) -> bool:
    """Whether the claim words the silence itself: "does not cover it", "leaves it without protection"."""
    near = frame.sentence.tokens[max(0, token.index - REACH) : token.index]
    denied = frame.standing[token.index].negative
    return denied or any(t.lemma in NEGATIONS or t.lower in {"n't", "without", "nor", "fail"} for t in near)


def _unsaid(source: Sentence, cue: Token) -> bool:
    """Whether a word of mentioning is denied, near it or by its subject ("no paragraph mentions")."""
    before = source.tokens[max(0, cue.index - REACH) : cue.index]
    return any(t.lemma in NEGATIONS or t.lower in {"n't", "without"} for t in before)


def _places(frame: Frame, i: int, match: Match) -> list[tuple[int, int]]:
    """Where the source has the word: where it was matched, or else in the sentence that names whom the claim
    names before it."""
    named = [
        frame.matches[k].sentence
        for k in range(max(0, i - 9), i)
        if frame.sentence.tokens[k].tag == "NNP" and k in frame.matches
    ]
    if not named or match.sentence in named:
        return [(match.token.index, match.sentence)]
    return [(t.index, n) for t, n in frame.evidence.lemmas[match.token.lemma] if n in named]


def _limited(frame: Frame, i: int, number: int, k: int) -> bool:
    """Whether one side alone has a word in its clause that limits what it says."""
    mine = _limits(frame.sentence.tokens, i)
    return bool(mine ^ _limits(frame.evidence.sentences[number].tokens, k))


def _limits(words: tuple[Token, ...], i: int) -> frozenset[str]:
    marks = [t.index for t in words if t.text in {";", ":"} or (t.text == "," and abs(t.index - i) > 2)]
    first = max([m for m in marks if m < i], default=-1)
    last = min([m for m in marks if m > i], default=len(words))
    return LIMITS & {t.lower for t in words[first + 1 : last]}


@lru_cache(maxsize=20_000)
def duty(sentence: Sentence, i: int) -> Duty | None:
    """What the nearest word of duty left of a word, in its clause, says of it; None for none."""
    words = sentence.tokens
    for k in range(i - 1, max(-1, i - 1 - REACH), -1):
        token = words[k]
        if token.lower in BREAKS or token.text in {",", ";", ":"}:
            break
        name = _duty(words, k) if token.lemma in WORDS else ""
        if name:
            denied = _denied(words, k) and token.lemma != "may" and words[k - 1].lower not in ASKING
            denied = denied or (token.lemma in BINDING | {"have", "need"} and _none(words, k))
            denied = denied or (token.lemma in BINDING and words[k + 1].lower == "no")
            shown = " ".join(t.text for t in words[k:i] if t.text[0].isalnum())
            if denied and token.lemma in MODALS:
                return Duty(BANNED, shown)
            if name == BANNED:
                return None if denied else Duty(BANNED, shown)
            return Duty(FREE if denied else MUST, shown)
    return _said_of(words, i)


def _none(words: tuple[Token, ...], i: int) -> bool:
    """Whether "no", "neither" or "nobody" stands before a word in its clause."""
    aside = _aside(words, i)
    for token in reversed(words[:i]):
        if token.index in aside:
            continue
        if token.text in {",", ";", ":"} or token.lower in BREAKS:
            return False
        if token.lower in {"no", "neither", "nobody", "none", "nor"}:
            return True
    return False


def _aside(words: tuple[Token, ...], i: int) -> range:
    """The clause between commas right before a word, that tells more of who is named there: "neither bank,
    whose board has agreed, needs a licence"."""
    commas = [t.index for t in words[:i] if t.text == ","]
    if len(commas) < 2 or words[commas[-2] + 1].lower not in WHO:
        return range(0)
    return range(commas[-2], commas[-1] + 1)


WHO = frozenset({"who", "whose", "which"})
# "Did not change who had to pay": the denial is of the question.
ASKING = frozenset({"who", "what", "whoever", "whatever"})


def _elsewhere(frame: Frame, i: int, number: int) -> bool:
    """Whether the claim says it of somebody whom another sentence of the source names."""
    words = frame.sentence.tokens
    end = next((t.index for t in words[i + 1 :] if t.text in {",", ";"} or t.lower in BREAKS), len(words))
    before, after = (
        [frame.matches[k].sentence for k in reach if words[k].tag == "NNP" and k in frame.matches]
        for reach in (range(max(0, i - 9), i), range(i + 1, min(end, i + 9)))
    )
    return any(n != number for n in before) or (bool(after) and number not in after)


def _said_of(words: tuple[Token, ...], i: int) -> Duty | None:
    """ "No ratification is required", "a licence is not needed": the word of duty stands after."""
    ahead = words[i + 1 : i + 7]
    place = next((t.index for t in ahead if t.lower in REQUIRED), -1)
    if place < 0 or not any(t.lemma in {"be", "become", "remain"} for t in words[i + 1 : place]):
        return None
    between = words[i + 1 : place]
    if any(t.text in {",", ";", ":"} or t.lower in BREAKS or t.tag == "IN" for t in between):
        return None
    denied = any(t.lemma in NEGATIONS for t in between) or _none(words, i)
    denied = denied or any(t.lower in NOWHERE for t in words[place + 1 : place + 3])
    shown = " ".join(t.text for t in words[i + 1 : place + 1])
    return Duty(FREE if denied else MUST, shown, True)


# "Is needed neither here nor there", "is required of no one".
NOWHERE = frozenset("neither nowhere no none nobody".split())
FREEING = NEGATIONS | NOWHERE | {"nor"}
REQUIRED = frozenset("required needed necessary obligatory mandatory compulsory".split())


def _duty(words: tuple[Token, ...], k: int) -> str:
    token, after = words[k], words[k + 1 : k + 3]
    lead = [t for t in after if t.lemma != "not"][:1]
    infinitive = any(t.lower == "to" for t in lead)
    if token.lemma in MODALS and token.tag == "MD":
        return MUST
    if token.lemma == "may" and after and after[0].lemma == "not":
        return BANNED
    if token.lemma == "need" and (infinitive or (after and after[0].lemma == "not")):
        return MUST
    if token.lemma == "have" and infinitive:
        return MUST
    if is_verb(token) and token.lemma in BINDING:
        return MUST
    if is_verb(token) and token.lemma in BANNING:
        return BANNED
    return MUST if token.lemma in DUTIES and infinitive else ""


def _denied(words: tuple[Token, ...], k: int) -> bool:
    """Whether "not", "never" or "no" stands right before a word of duty, or "not" right after it."""
    near = [t for t in words[max(0, k - 3) : k] if t.text not in {",", ";"}]
    after = words[k + 1].lemma if k + 1 < len(words) else ""
    if words[k].tag == "MD" or words[k].lemma == "need":
        return after in {"not", "never"} or any(t.lemma in NEGATIONS for t in near[-2:])
    return any(t.lemma in NEGATIONS for t in near)
