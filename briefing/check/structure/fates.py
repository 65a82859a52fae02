"""What became of a matter: put off or thrown out, looked into or done, asked for or ordered.

Two words of one class may stand for one another; of two that exclude one another only one can be true of
one matter. The word of the source that is told of the claim's matter is the one in whose part of the
sentence most of the claim's other words stand.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import Index
from briefing.check.language.words import Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.parts import CLAUSE, COARSE, FINE, NEAR, Place, cuts, parts_of, places
from briefing.models import ReasonCode

CLASSES = {
    "deferred": "postpone defer shelve adjourn",
    "refused": "reject refuse veto rebuff spurn dismiss disallow exclude",
    "granted": "approve adopt accept endorse ratify authorise authorize grant permit enact uphold",
    "studied": "study consider examine review investigate reassess discuss debate monitor mull analyse"
    " analyze evaluate explore contemplate ponder inspect scrutinise scrutinize",
    "asked": "request urge recommend advise encourage",
    "sought": "request seek bid offer propose table solicit",
    "ordered": "order oblige instruct compel command mandate",
    "dropped": "cancel withdraw scrap abandon drop shelve revoke rescind repeal annul overturn abolish"
    " override overrule quash",
    "returned": "return refer resubmit",
    "effected": "introduce impose launch implement acquire purchase conclude settle resolve obtain enact",
    "ended": "terminate discontinue cease dissolve",
    "continued": "resume renew extend prolong reopen restart",
    "warned": "warn caution admonish reprimand",
    "punished": "fine punish sanction charge prosecute indict jail imprison convict sue penalise penalize",
    "freed": "acquit free pardon exonerate",
    "criticised": "criticise criticize condemn denounce deplore censure rebuke lambast",
    "praised": "praise commend applaud hail laud welcome thank salute",
}
EXCLUDING = (
    "deferred refused|deferred granted|deferred effected|deferred dropped|deferred continued|refused granted"
    "|refused studied|refused returned|refused effected|granted studied|granted dropped|granted returned"
    "|studied effected|studied continued|studied ended|studied ordered|studied dropped|studied punished"
    "|asked ordered|sought effected|sought ordered|warned punished|warned praised|freed punished"
    "|criticised praised|ended continued|dropped continued"
)
SURE, LEAST, CLEARLY = 0.7, 0.8, 0.3
ENOUGH, ALIKE = 2, 0.8
TURNING = frozenset(
    "not n't no never without nor neither nobody none nothing cannot hardly barely fail rather".split()
)
VERBAL = frozenset({"VBD", "VBN", "VBG", "VBP", "VBZ"})
# "Considers it rash", "what it charges": no fate.
VIEWS, PASSIVE = frozenset({"consider"}), frozenset({"charge", "fine", "free"})
SUPPOSED = frozenset("would could might should".split())
TELLING = frozenset({"VBD", "VBP", "VBZ"})
HELPING, BEFORE = frozenset({"be", "have", "get"}), 3


Homed = tuple[Token, dict[Place, float]]
"""A word of the claim, and where the source has what accounts for it."""


class Fate(NamedTuple):
    """A word that tells what became of something, and its classes."""

    number: int
    token: Token
    classes: frozenset[str]


@cache
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, words in CLASSES.items():
        for word in words.split():
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


@cache
def _told() -> frozenset[str]:
    return frozenset(_table())


@cache
def _excluding() -> frozenset[tuple[str, str]]:
    pairs = [tuple(pair.split()) for pair in EXCLUDING.split("|")]
    return frozenset([(a, b) for a, b in pairs] + [(b, a) for a, b in pairs])


def check_fates(frame: Frame) -> list[Finding]:
    """The first word of the claim for what became of a matter that the source's word for it excludes."""
    known = _table()
    if not frame.sentence.has(_told()):
        return []
    words = frame.sentence.tokens
    mine = [t for t in words if t.lemma in known and t.content and _tells(frame, t)]
    theirs = fates(frame.evidence) if mine and not frame.sentence.has(TURNING) else ()
    if not any(_exclude(known[t.lemma], f.classes) for t in mine for f in theirs):
        return []
    rest = [(t, found) for t in words if t.content and t not in mine and (found := places(frame.evidence, t))]
    for token in mine:
        own = _part(frame, token, rest)
        if token.index in quoted(frame.sentence) or len(own) < ENOUGH:
            continue
        scored = [(_fit(frame.evidence, own, f), f) for f in theirs]
        best, fate = max(scored, key=lambda row: row[0])
        near = [f for fit, f in scored if fit > best - CLEARLY]
        if best >= LEAST and all(
            _exclude(known[token.lemma], f.classes)
            and not _denied(frame, f)
            and not _told_too(frame, f)
            and not _spoken_for(frame, token, f, theirs, own)
            and not _anothers(frame, token, f)
            for f in near
        ):
            message = f"the claim has it “{token.text}”, the source “{fate.token.text}”"
            return [finding(ReasonCode.POLARITY, message, token.text, fate.token.text, SURE)]
    return []


def _spoken_for(frame: Frame, token: Token, fate: Fate, theirs: tuple[Fate, ...], own: list[Homed]) -> bool:
    """Whether each side has a second verb for what the other tells: "agreed to the one but turned down the
    other" for "accepted the one but rejected the other". Which is whose is for other checks."""
    match = frame.matches.get(token.index)
    others = match is not None and match.token.verb and all(match.token is not f.token for f in theirs)
    if others and match is not None and match.strength >= ALIKE:
        return True  # "accepts the one but denies the other" for "rejects the other"
    classes, parts = _table()[token.lemma], parts_of(frame.evidence)[COARSE][fate.number]
    second = [o for o in theirs if o.number == fate.number and not _exclude(classes, o.classes)]
    homes = [{parts[k] for n, k in found if n == fate.number} for _, found in own]
    if not any(
        parts[o.token.index] in home and parts[fate.token.index] not in home for o in second for home in homes
    ):
        return False
    return any(
        m.token is fate.token and i != token.index and m.strength >= ALIKE and frame.sentence.tokens[i].verb
        for i, m in frame.matches.items()
    )


def _told_too(frame: Frame, fate: Fate) -> bool:
    """Whether the claim has the source's word as well ("withdrew its report that the loan was approved")."""
    return any(t.lemma == fate.token.lemma and t.tag in VERBAL for t in frame.sentence.tokens)


def _anothers(frame: Frame, token: Token, fate: Fate) -> bool:
    """Whether who does it in the claim is named by another sentence of the source alone."""
    words = frame.sentence.tokens
    doers = [k for p in frame.sentence.predicates if p.verb == token.index for k in p.subjects]
    named = [words[k] for k in doers if words[k].tag[:2] == "NN" and words[k].text[0].isupper()]
    homes = [{n for _, n in frame.evidence.lemmas.get(t.lemma, ())} for t in named]
    return bool(homes) and all(home and fate.number not in home for home in homes)


def _part(frame: Frame, token: Token, rest: list[Homed]) -> list[Homed]:
    """The words of the claim in the part of the sentence that a verb stands in, if there are enough."""
    parts = cuts(frame.sentence)[COARSE]
    own = [row for row in rest if parts[row[0].index] == parts[token.index]]
    return own if len(own) >= ENOUGH else rest


@lru_cache(maxsize=256)
def fates(evidence: Index) -> tuple[Fate, ...]:
    """The words of a text for what became of something."""
    known = _table()
    return tuple(
        [
            Fate(n, t, known[t.lemma])
            for n, sentence in enumerate(evidence.sentences)
            for t in sentence.tokens
            if t.lemma in known and t.tag in VERBAL and t.content and not _laid_by(sentence.tokens, t.index)
        ]
    )


def _laid_by(words: tuple[Token, ...], i: int) -> bool:
    """ "Has set aside 6 million": has kept it ready."""
    if words[i].lemma != "set" or i + 2 >= len(words) or words[i + 1].lower != "aside":
        return False
    return words[i + 2].tag in {"CD", "$"} or words[i + 2].lower in {
        "for",
        "about",
        "some",
        "around",
        "money",
    }


def _tells(frame: Frame, token: Token) -> bool:
    """Whether a verb tells what happens: in a finite form, or after "is", "was", "has"."""
    if token.lemma in VIEWS or (token.lemma in PASSIVE and token.tag != "VBN"):
        return False
    before = frame.sentence.tokens[max(0, token.index - BEFORE) : token.index]
    after = frame.sentence.tokens[token.index + 1 : token.index + 2]
    if any(t.lower in SUPPOSED for t in before) or (
        token.lemma == "settle" and after and after[0].lower == "at"
    ):
        return False  # "would have obliged them"; "settled at 310"
    return token.tag in TELLING or (
        token.tag in {"VBN", "VBG"} and any(t.lemma in HELPING for t in before) and before[-1].tag != "TO"
    )


def _exclude(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether no sense of the one goes with any of the other."""
    return all(pair in _excluding() for pair in product(mine, theirs))


def _denied(frame: Frame, fate: Fate) -> bool:
    """Whether the source's word is denied."""
    parts = parts_of(frame.evidence)[FINE][fate.number]
    source = frame.evidence.sentences[fate.number].tokens
    return any(t.lower in TURNING and parts[t.index] == parts[fate.token.index] for t in source)


def _fit(evidence: Index, rest: list[Homed], fate: Fate) -> float:
    """How far the claim's words stand in the part of the sentence that a word tells of."""
    ways = parts_of(evidence)
    fine, coarse = ways[FINE][fate.number], ways[COARSE][fate.number]
    at = fate.token.index
    total = 0.0
    for token, found in rest:
        here = [k for n, k in found if n == fate.number]
        worth = NEAR if any(fine[k] == fine[at] for k in here) else 0.0
        worth = worth or (CLAUSE if any(coarse[k] == coarse[at] for k in here) else 0.0)
        total += worth * (0.3 + 0.7 * weight(token.lower))
    return total
