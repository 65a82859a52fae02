"""Something of another sort in the place of the source's own: "the price of milk" for "the price of beef".

In a free paraphrase a word without a counterpart proves little. Here the source has a word without one as
well, on the same head or with the same dependent, and the two are of sorts that exclude one another.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.sorts import exclusive, sorted_words, sorts
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

MET, SAME, TRUSTED, SURE, REACH = 0.5, 0.8, 0.5, 0.65, 4
PHRASE = frozenset({"DT", "JJ", "NN", "NNS", "CD", "PRP$", "POS", "NNP"})


def check_sorts(frame: Frame) -> list[Finding]:
    """The first noun or adjective of the claim that stands where the source has one of another sort."""
    sentence, known = frame.sentence, sorted_words()
    new = [t for t in sentence.tokens if t.content and t.lemma in known and not _met(frame, t.index)]
    if not new:
        return []
    inside = quoted(sentence)
    told = {m.token.lemma for m in frame.matches.values() if m.strength >= MET}
    for token in new:
        if token.index in inside or not (token.tag == "VBG" or strange(frame, token, MET)):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or not source.has(known):
                continue
            for other in source.tokens:
                if other.tag == "NNP" or other.lemma in told or not _excluded(frame, token, other):
                    continue
                if _beside(frame, token, number, other):
                    message = f"the claim has “{token.text}” where the source has “{other.text}”"
                    return [finding(ReasonCode.REMAINDER, message, token.text, other.text, SURE)]
    return []


def _met(frame: Frame, i: int) -> bool:
    match = frame.matches.get(i)
    return match is not None and match.strength >= MET


def _excluded(frame: Frame, token: Token, other: Token) -> bool:
    """Whether two words are of sorts that exclude one another, the source having nothing of the claim's sort
    and the claim nothing of the source's."""
    for field in exclusive(token.lemma, other.lemma):
        mine, theirs = sorts()[token.lemma][field], sorts()[other.lemma][field]
        here = _of(frame.sentence, field)
        there = frozenset[int]().union(*(_of(s, field) for s in frame.evidence.sentences))
        if mine.isdisjoint(there) and theirs.isdisjoint(here):
            return True
    return False


def _of(sentence: Sentence, field: int) -> frozenset[int]:
    """The sorts of a field of which a sentence speaks."""
    found = (sorts()[t.lemma].get(field, frozenset()) for t in sentence.tokens if t.lemma in sorts())
    return frozenset[int]().union(*found)


def _beside(frame: Frame, token: Token, number: int, other: Token) -> bool:
    """Whether both hang on one and the same word, stand after one and the same preposition, or bear one and
    the same word."""
    source = frame.evidence.sentences[number]
    after = _after(frame.sentence, token.index)
    if after and after == _after(source, other.index):
        return True
    head, their_head = _above(frame.sentence, token.index), _above(source, other.index)
    for i, match in frame.matches.items():
        if match.strength < SAME or match.sentence != number:
            continue
        k = match.token.index
        if i == head and k == their_head:
            return True
        if _above(frame.sentence, i) == token.index and _above(source, k) == other.index:
            return True
    return False


def _above(sentence: Sentence, i: int) -> int:
    """The nearest word with a meaning of its own that a word hangs on; -1 for none."""
    head = sentence.tokens[i].head
    for _ in range(REACH):
        if head < 0 or sentence.tokens[head].content:
            break
        head = sentence.tokens[head].head
    return head


def _after(sentence: Sentence, i: int) -> str:
    """The preposition that the phrase of a word stands after; empty for none."""
    words = sentence.tokens
    while i > 0 and words[i - 1].tag in PHRASE:
        i -= 1
    return words[i - 1].lower if i > 0 and words[i - 1].tag in {"IN", "TO"} else ""
