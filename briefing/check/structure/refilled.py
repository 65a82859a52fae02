"""A thing of another sentence put after the same words: "dismissed the possibility of tariffs", of a source
that dismisses the possibility of a strike and speaks of tariffs elsewhere.

A slot is a word of meaning with the preposition after it. It is refilled if the source has something else
in it, of which the claim says nothing, and the claim's own filler stands in another sentence only.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
COMMON = frozenset({"NN", "NNS"})
PHRASE = NOUNS | {"JJ", "CD", "DT", "PRP$", "POS", "VBG", "VBN", "JJR", "JJS"}
ONWARD = NOUNS | {"POS", "JJ"}
CLAUSAL = frozenset("that than as if because although though while before after since until".split())
# Words that are to a meeting or a group what "of" is.
AS_OF = {"of": "of", "involving": "of", "including": "of", "featuring": "of", "among": "of", "between": "of"}
NEAR, AHEAD = 4, 6
LEAST, SURE, ALIKE = 0.5, 0.8, 0.6


class Slot(NamedTuple):
    """A governing word, the preposition, and the phrase after it by its head and all its places."""

    governor: int
    word: str
    head: int
    phrase: range


def check_refilled(frame: Frame) -> list[Finding]:
    """The first slot that holds what only another sentence of the source has."""
    if len(frame.evidence.sentences) < 2:
        return []
    words = frame.sentence.tokens
    for slot in slots(frame.sentence):
        head, match = words[slot.head], frame.matches.get(slot.head)
        if match is None or match.strength < SURE or head.tag not in COMMON:
            continue
        found = _other(frame, slot, head)
        if found is not None:
            governor = words[slot.governor].text
            message = f"the claim says “{governor} {slot.word} {head.text}”, the source “… {found.text}”"
            return [finding(ReasonCode.ROLE, message, head.text, found.text, 0.75)]
    return []


def _other(frame: Frame, slot: Slot, head: Token) -> Token | None:
    """What the source has in a slot instead; None if anything there may be the claim's."""
    words, other = frame.sentence.tokens, None
    for number, source in enumerate(frame.evidence.sentences):
        there = source.tokens
        for theirs in slots(source):
            governor = there[theirs.governor]
            if not _alike(frame, words[slot.governor], governor):
                continue
            span = there[theirs.phrase.start : theirs.phrase.stop + AHEAD]
            told = there[theirs.head]
            if governor.lemma != words[slot.governor].lemma and _of_somebody_else(frame, slot, number):
                continue
            kin = slot.phrase if _another(frame, slot, theirs, number) else range(0)
            if any(
                _alike(frame, words[k], t)
                for k in slot.phrase
                if words[k].content
                for t in span
                if (not kin or t is not told) and not (words[k].tag == t.tag == "VBG")
            ):
                return None
            if theirs.word != slot.word or words[slot.governor].lemma != governor.lemma:
                continue
            if told.tag not in COMMON:
                continue
            said = [t for t in words if t.content and t.index not in kin and _alike(frame, t, told)]
            if said and not _foreign(frame, slot, said, number):
                continue
            if any(t.lemma == head.lemma for t in there):
                continue
            if frame.trust(number) < LEAST:
                return None
            other = told
    return other


def _of_somebody_else(frame: Frame, slot: Slot, number: int) -> bool:
    """Whether the slot itself stands in another sentence, with a name that the claim has before it and this
    one has not: "Lee dismissed the possibility of …", beside what Roth rejects."""
    words, lemmas = frame.sentence.tokens, frame.evidence.lemmas
    homes = {n for _, n in lemmas.get(words[slot.governor].lemma, ())}
    if not homes or number in homes:
        return False
    for token in reversed(words[: slot.governor]):
        if token.tag == "NNP":
            return {n for _, n in lemmas.get(token.lemma, ())} == homes
    return False


def _foreign(frame: Frame, slot: Slot, said: list[Token], number: int) -> bool:
    """Whether a claim that has the source's filler too has it outside the slot, which two words of another
    sentence fill ("dismissed the possibility of new tariffs … a strike")."""
    words, lemmas = frame.sentence.tokens, frame.evidence.lemmas
    near = range(slot.phrase.start, slot.phrase.stop + 3)
    if any(t.index in near for t in said):
        return False
    told = [words[k] for k in slot.phrase if words[k].content and words[k].tag[:2] in {"NN", "JJ"}]
    homes = [{n for _, n in lemmas.get(t.lemma, ())} for t in told]
    return len(told) > 1 and number not in homes[-1] and bool(set.intersection(*homes))


def _another(frame: Frame, mine: Slot, theirs: Slot, number: int) -> bool:
    """Whether the claim's phrase stands in another sentence ("military chiefs") and nothing of it in the
    source's slot ("political leaders"), though the two might else be words for the same."""
    words, there = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    one = [words[k] for k in mine.phrase if k <= mine.head and words[k].content]
    two = [there[k] for k in theirs.phrase if k <= theirs.head and there[k].content]
    if len(one) < 2 or len(two) < 2 or any(_alike(frame, a, b) for a in one[:-1] for b in two):
        return False
    pair = (one[-2].lemma, one[-1].lemma)
    return any(
        (a.lemma, b.lemma) == pair
        for n, s in enumerate(frame.evidence.sentences)
        if n != number
        for a, b in pairwise(s.tokens)
    )


def _alike(frame: Frame, mine: Token, theirs: Token) -> bool:
    if mine.lemma == theirs.lemma:
        return True
    match = frame.matches.get(mine.index)
    if match is not None and match.token is theirs and match.strength >= ALIKE:
        return True
    return frame.evidence.accounts(mine.lemma).get(theirs.lemma, 0.0) >= ALIKE


@lru_cache(maxsize=2048)
def slots(sentence: Sentence) -> tuple[Slot, ...]:
    """Every preposition with a noun phrase after it and a word of meaning close before it."""
    return tuple(_slots(sentence.tokens))


def _slots(words: tuple[Token, ...]) -> Iterator[Slot]:
    for token in words:
        if (token.tag not in {"IN", "TO"} and token.lower not in AS_OF) or token.lower in CLAUSAL:
            continue
        governor = _before(words, token.index)
        head, end = _phrase(words, token.index + 1)
        if governor >= 0 and head >= 0:
            yield Slot(governor, AS_OF.get(token.lower, token.lower), head, range(token.index + 1, end))


def _before(words: tuple[Token, ...], i: int) -> int:
    for token in reversed(words[max(0, i - NEAR) : i]):
        if token.text in {",", ";", ":"}:
            break
        if token.content and token.tag[:2] != "RB":
            return token.index
    return -1


def phrase_after(words: tuple[Token, ...], k: int) -> int:
    """The head of the noun phrase that begins here; -1 for none."""
    return _phrase(words, k)[0]


def _phrase(words: tuple[Token, ...], k: int) -> tuple[int, int]:
    """The head of the noun phrase that begins here, -1 for none, and where the phrase ends."""
    head = -1
    while k < len(words) and words[k].tag in (PHRASE if head < 0 else ONWARD):
        if words[k].tag in NOUNS:
            head = k
        k += 1
    return head, k
