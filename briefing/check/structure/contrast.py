"""Not this but that: does the claim give what the source rules out, in place of what it gives?

A contrast ("not because of the price but because the young have left", "by road rather than by sea") denies a
phrase and no verb, so that a count of denials sees nothing in a claim that simply tells the phrase ruled out.
Phrases are found by order and punctuation.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.structure.denying import hints
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

# After "not" they make no contrast, but less or more of one thing ("not only", "not even").
DEGREES = frozenset(
    "only just merely simply least all every many much yet even more less until necessarily solely".split()
)
AUXILIARY = frozenset("be do have can could will would may might must should shall need".split())
PAIRS = {("rather", "than"), ("instead", "of")}
ENDS = frozenset({",", ";", ":", ".", "”"})
LINKS = frozenset("but while although though which who".split())
OWN = frozenset("without rather instead unlike".split())
REACH = 13
SAME, TOLD, UNTOLD = 0.75, 0.6, 0.4


class Contrast(NamedTuple):
    """The content words of what a sentence rules out, and of what it says instead."""

    place: int
    denied: tuple[int, ...]
    instead: tuple[int, ...]


def contrasted(frame: Frame) -> list[Finding]:
    """What the source rules out told for what it says, with or without a contrast of the claim's own."""
    mine = contrasts(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        for theirs in contrasts(source) if frame.trust(number) >= 0.3 else ():
            denied, instead = _apart(source, theirs)
            if not denied:
                continue
            if mine:
                wrong = any(_exchanged(frame, number, one, denied, instead) for one in mine)
            else:
                wrong = not _denies(frame, source) and _told(frame, number, denied) >= TOLD
                wrong = wrong and _told(frame, number, instead[-len(denied) :]) < UNTOLD
            if wrong:
                left = " ".join(source.tokens[k].text for k in denied[:4])
                right = " ".join(source.tokens[k].text for k in instead[-4:])
                message = f"the claim has “{left}”, which the source rules out for “{right}”"
                return [finding(ReasonCode.POLARITY, message, left, right, 0.8)]
    return []


@lru_cache(maxsize=2048)
def contrasts(sentence: Sentence) -> tuple[Contrast, ...]:
    """Every contrast of a sentence of which both phrases have content."""
    words = sentence.tokens
    found = []
    for i in range(len(words) - 1):
        first = _opens(sentence, i)
        if first < 0:
            continue
        last = first
        while last < len(words) and words[last].text not in ENDS and words[last].lower not in LINKS:
            last += 1
        denied = tuple(k for k in range(first, last) if content(words[k]))
        instead = tuple(k for k in _instead(sentence, i, last) if content(words[k]))
        if denied and instead:
            found.append(Contrast(i, denied, instead))
    return tuple(found)


def _opens(sentence: Sentence, i: int) -> int:
    """Where the phrase starts that a word or two rule out; -1 if they deny a verb, or nothing."""
    words = sentence.tokens
    after = words[i + 1]
    if (words[i].lower, after.lower) in PAIRS:
        return i + 2
    if words[i].lower != "not" or after.lower in DEGREES:
        return -1
    before = words[i - 1] if i else None
    but = any(t.lower == "but" for t in words[i + 1 : i + 1 + REACH])
    apart = before is not None and (before.tag in {",", ":"} or before.lower in {"and", "but"})
    helped = before is not None and (before.lemma in AUXILIARY or before.tag == "MD")
    if not (apart or but) or (helped and (not but or is_verb(after))):
        return -1
    return i + 1


def _instead(sentence: Sentence, i: int, last: int) -> range:
    """What follows "but" where that ends the phrase ruled out, or what stands before, up to a comma."""
    words = sentence.tokens
    but = next((k for k in range(last, min(len(words), i + 1 + REACH)) if words[k].lower == "but"), -1)
    if words[i].lower == "not" and but >= 0:
        end = next((k for k in range(but + 1, len(words)) if words[k].text in ENDS), len(words))
        return range(but + 1, end)
    end = i
    while end > 0 and (words[end - 1].tag in {",", "CC"}):
        end -= 1
    first = end
    while first > 0 and words[first - 1].text not in ENDS:
        first -= 1
    return range(first, end)


def _apart(source: Sentence, one: Contrast) -> tuple[list[int], list[int]]:
    """Both phrases without the words that they share."""
    left, right = ({source.tokens[k].lemma for k in part} for part in (one.denied, one.instead))
    denied = [k for k in one.denied if source.tokens[k].lemma not in right]
    return denied, [k for k in one.instead if source.tokens[k].lemma not in left]


def _exchanged(
    frame: Frame, number: int, mine: Contrast, denied: Collection[int], instead: Collection[int]
) -> bool:
    """Whether the claim rules out what the source says and says what it rules out."""
    ruled_out = _hits(frame, number, mine.denied, instead)
    given = _hits(frame, number, mine.instead, denied)
    return bool(ruled_out and given) and not _hits(frame, number, mine.denied, denied)


def _hits(frame: Frame, number: int, mine: Collection[int], theirs: Collection[int]) -> int:
    lemmas = {frame.evidence.sentences[number].tokens[k].lemma for k in theirs}
    found = [frame.matches[k] for k in mine if k in frame.matches]
    return sum(m.sentence == number and m.strength >= SAME and m.token.lemma in lemmas for m in found)


def _told(frame: Frame, number: int, region: Collection[int]) -> float:
    """How much of a phrase of the source the claim tells."""
    words = frame.evidence.sentences[number].tokens
    lemmas = {m.token.lemma for m in frame.matches.values() if m.sentence == number and m.strength >= SAME}
    total = sum(weight(words[k].lower) for k in region)
    have = sum(weight(words[k].lower) for k in region if words[k].lemma in lemmas)
    return have / total if total else 0.0


def _denies(frame: Frame, source: Sentence) -> bool:
    """Whether a word of the claim denies or may deny, and is not merely taken over."""
    said = {t.lemma for t in source.tokens}
    return any(
        t.lemma in cues.NEGATORS
        or t.lemma in cues.DENIERS
        or t.lower in OWN
        or (t.lemma not in said and (hints(t.lemma) or hints(t.lower)))
        for t in frame.sentence.tokens
    )
