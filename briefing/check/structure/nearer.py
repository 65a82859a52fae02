"""What the source tells right beside one party, told of another.

"A was silent, and B resigned": that A resigned puts words at A which stand beside B. No word need be kept,
and no parse: each word of the claim that the source accounts for draws to the party in whose clause it
stands, and less to those further off. What stands before may be told of a later party as well ("A won 40
seats and B 30"), so the later one is looked at only if both play the same part in their sentences.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.mentions import (
    Mention,
    Party,
    alike,
    kind_of,
    mentions,
    parties,
    rivals,
    role,
    slot,
)
from briefing.check.structure.parts import COARSE, cuts, places
from briefing.check.structure.told_by_nouns import utters
from briefing.check.structure.voices import voices
from briefing.models import ReasonCode

MOST_NAMES, FEW_NAMES = 3, 2
DRAWN, SURE = 0.33, 0.6
# How far apart what a mark or conjunction parts is, what a strong one parts, and each word.
WEAK, STRONG, WORD = 0.5, 2.0, 0.08
# What stands before a name is less of it than what follows, but for a place; a subject's clause goes on, and
# so does a pronoun's that begins the next sentence.
BEFORE, SUBJECT = 1.0, 1.5
# A party named sentences before or after; what is added to every pull, so that far words count alike.
EARLIER, LATER, FURTHER, FLOOR = 3.0, 5.0, 3.0, 0.05
PARTING = frozenset("while whereas but although though yet".split())
JOINING = frozenset(
    "and or who whom whose which where when that because after before against than unlike except nor not"
    " rather instead compared with".split()
)
# Where what is told of a party in the claim ends.
CLAUSAL = frozenset(
    "while whereas although though after before because since when as if unless once until ; :".split()
)
# Words that point to what another part tells, or that hold several parties against one another.
BACK = frozenset(
    "it this these those them they both such so same former latter neither none other others another likewise"
    " too also reverse contrary each instead similarly agree disagree one ones".split()
)
COMPARED = frozenset("than twice times double half equal equally".split())
OTHERS = frozenset("than most".split())
COMPARING = frozenset({"JJR", "JJS", "RBR", "RBS"})


class Depth(NamedTuple):
    """How many weak and strong marks stand before a word."""

    weak: int
    strong: int


def nearer(frame: Frame) -> list[Finding]:
    """The first party of the claim whose words stand beside another one in the source."""
    here, evidence = mentions(frame.sentence), frame.evidence
    there = parties(evidence) if 0 < len(here) <= MOST_NAMES else ()
    if len(there) < 2 or (frame.sentence.has(OTHERS) and _compared(frame.sentence)):
        return []
    meant = {one: _meant(one, there) for one in here}
    for one, party in meant.items():
        if party < 0 or kind_of(evidence, party) == "open":
            continue  # what is neither place nor person nor body may be what anybody does something with
        beside = rivals(evidence, party)
        if not beside:
            continue
        if _speaks(frame.sentence, one) and any(map(_heard(evidence), there[party])):
            continue  # who says it may stand anywhere
        either = not _compared(frame.sentence) and not all(_points_back(evidence, m) for m in there[party])
        others = [
            other
            for other, alike_placed in beside
            if ((other > party and len(here) <= FEW_NAMES) or (either and alike_placed))
            and other not in meant.values()
            and not any(alike(m, o) for m in here for o in there[other])
            and not any(_seat(evidence, o) or _described(frame, o) for o in there[other])
        ]
        told = _told(frame, one, meant) if others else []
        most = DRAWN * sum(weight(t.lower) for t in told)
        for other in others:
            if told and _pull(frame, told, there[party], there[other]) < -most:
                left, right = one.text(frame.sentence), _named(evidence, there[other])
                message = f"the claim tells of “{left}” what stands beside “{right}” in the source"
                return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


def _compared(sentence: Sentence) -> bool:
    return sentence.has(COMPARED) or any(t.tag in COMPARING for t in sentence.tokens)


def _seat(evidence: Index, one: Mention) -> bool:
    """ "The government in Port Royal": a place that stands for a country."""
    words = evidence.sentences[one.number].tokens
    return one.first > 1 and words[one.first - 1].lower == "in" and words[one.first - 2].lemma in GOVERNING


GOVERNING = frozenset("government authority cabinet parliament leadership minister ministry ruler".split())


def _described(frame: Frame, one: Mention) -> bool:
    """ "According to the reporter" for "Reporter Sam Tran said": the claim speaks of the other one too."""
    heard = [k for voice in voices(frame.sentence) for k in voice.phrase(frame.sentence)]
    if not heard:
        return False
    words = frame.evidence.sentences[one.number].tokens
    told = {t.lower for t in words[max(0, one.first - 3) : one.last] if t.tag[:2] == "NN"}
    return any((t := frame.sentence.tokens[k]).tag == "NN" and t.lower in told for k in heard)


def _heard(evidence: Index) -> Callable[[Mention], bool]:
    return lambda one: _speaks(evidence.sentences[one.number], one)


def _speaks(sentence: Sentence, one: Mention) -> bool:
    """Whether a name is that of someone who says what a sentence tells."""
    return any(one.first in voice.phrase(sentence) for voice in voices(sentence))


def _points_back(evidence: Index, one: Mention) -> bool:
    """Whether what is told of a party is said in part by a word for what another clause tells."""
    sentence = evidence.sentences[one.number]
    parts = cuts(sentence)[COARSE]
    return any(
        parts[t.index] in (parts[one.first], parts[one.last])
        and (t.lower in BACK or t.lemma in BACK or (t.lower == "that" and t.tag == "DT"))
        for t in sentence.tokens
        if t.tag != "CD"
    )


def drawn(
    frame: Frame, told: list[Token], mine: frozenset[int], sentence: Sentence, other: frozenset[int]
) -> float:
    """How much nearer some words stand to whom words of the claim name than to whom those of a sentence of
    the source name; 0 where either names nobody."""
    there = parties(frame.evidence)
    number = next((n for n, s in enumerate(frame.evidence.sentences) if s is sentence), -1)
    one = next((_meant(m, there) for m in mentions(frame.sentence) if m.first in mine), -1) if there else -1
    two = next((p for p in there if any(m.number == number and m.first in other for m in p)), None)
    return _pull(frame, told, there[one], two) if one >= 0 and two is not None else 0.0


def _meant(one: Mention, there: tuple[Party, ...]) -> int:
    """The number of the one party of the source that a name of the claim fits best; -1 for none."""
    fits = [max([alike(one, m) for m in party]) for party in there]
    best = max(fits, default=0)
    return fits.index(best) if best and fits.count(best) == 1 else -1


def _told(frame: Frame, one: Mention, meant: dict[Mention, int]) -> list[Token]:
    """The words of a claim that go with one of its names."""
    words = frame.sentence.tokens
    cuts = [t.index for t in words if t.lower in CLAUSAL]
    first = max((k for k in cuts if k <= one.first), default=0)
    end = min((k for k in cuts if k > one.last), default=len(words))
    kind = kind_of(frame.evidence, meant[one])
    near = {m for m, p in meant.items() if p >= 0 and m != one and kind_of(frame.evidence, p) == kind}
    named = {k for m in meant for k in range(m.first, m.last + 1)}
    told = [t for t in words[first:end] if t.content and t.index not in named]
    told = [t for t in told if not (t.verb and utters(frame.sentence, t.index))]
    return [t for t in told if min(meant, key=lambda m: _gap(m, t.index)) not in near] if near else told


def _gap(one: Mention, i: int) -> int:
    return min(abs(i - one.first), abs(i - one.last))


def _pull(frame: Frame, told: list[Token], mine: Party, other: Party) -> float:
    """How much nearer some words stand to one party than to the other; below 0 if nearer to the other."""
    total = 0.0
    for token in told:
        found = places(frame.evidence, token)
        if found:
            if all(_of_both(frame.evidence, mine, other, *place) for place in found):
                continue
            one = math.exp(-min([_apart(frame.evidence, mine, *place) for place in found]))
            two = math.exp(-min([_apart(frame.evidence, other, *place) for place in found]))
            worth = weight(token.lower) * max(found.values())
            total += worth * math.log((one + FLOOR) / (two + FLOOR))
    return total


def _of_both(evidence: Index, mine: Party, other: Party, number: int, i: int) -> bool:
    """ "Losses were severe in Hull, slight in Leeds": what stands before two who share its verb is told of
    the later one as well."""
    words = evidence.sentences[number].tokens
    return any(
        i < two.first < one.first
        and number == one.number == two.number
        and role(evidence, one) == role(evidence, two)
        and not any(t.verb or t.text in {";", ":"} for t in words[two.last + 1 : _end(words, one)])
        for one in mine
        for two in other
    )


def _end(words: tuple[Token, ...], one: Mention) -> int:
    """Where the part ends that a name stands in."""
    return next((t.index for t in words[one.last + 1 :] if t.text in {",", ";", "."}), len(words))


def _apart(evidence: Index, party: Party, number: int, i: int) -> float:
    """How far a word of the source stands from the nearest mention of a party."""
    source = evidence.sentences[number]
    depths = _depths(source)
    found = []
    for one in party:
        if one.number > number:
            found.append(LATER + FURTHER * (one.number - number))
        elif one.number < number:
            goes_on = one.number == number - 1 and source.tokens[0].tag == "PRP"
            gap = SUBJECT if goes_on else EARLIER * (number - one.number)
            found.append(gap + (depths[i].weak * WEAK + depths[i].strong * STRONG) / 2)
        else:
            at = one.first if i < one.first else one.last
            weak, strong = abs(depths[i].weak - depths[at].weak), abs(depths[i].strong - depths[at].strong)
            gap = weak * WEAK + strong * STRONG + WORD * abs(i - at)
            if i < one.first and slot(evidence, one) != "in":
                gap += BEFORE
            elif not strong and role(evidence, one) == "subject":
                gap = min(gap, SUBJECT)
            found.append(gap)
    return min(found)


@lru_cache(maxsize=2048)
def _depths(sentence: Sentence) -> tuple[Depth, ...]:
    out, weak, strong = [], 0, 0
    for token in sentence.tokens:
        strong += token.text in {";", ":", "—"} or token.lower in PARTING
        weak += token.text in {",", "(", ")"} or token.lower in JOINING
        out.append(Depth(weak, strong))
    return tuple(out)


def _named(evidence: Index, party: Party) -> str:
    one = party[0]
    return one.text(evidence.sentences[one.number])
