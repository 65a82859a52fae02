"""A means told as the aim: "use the coming talks to arm the guards" for "arm the guards to win the talks".

The source does one thing to do another ("arm … to win … in the talks"). The claim's purpose is the first of
the two, and what it uses for that is told by the source within the second.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

USING = frozenset("use utilise utilize exploit employ seize leverage".split())
ORDER = frozenset({"order"})
CUES = USING | ORDER
# By which the source may say that it uses something.
MEANS = USING | frozenset("through by via using means tool opportunity chance occasion advantage".split())
LEAST, TRUSTED, REACH = 0.65, 0.4, 9


def means_for_aim(frame: Frame) -> list[Finding]:
    """The first purpose of the claim that is the means in the source."""
    if not frame.sentence.has(CUES):
        return []
    for text, verb, used in _purposes(frame.sentence):
        match = frame.matches.get(verb)
        if match is None or match.strength < LEAST or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        if source.has(MEANS):
            continue
        there = [
            m.token.index
            for i in used
            if (m := frame.matches.get(i)) is not None
            and m.sentence == match.sentence
            and m.strength >= LEAST
            and m.token.tag[:2] == "NN"
        ]
        for to in _aims(source, match.token.index):
            if there and max(there) > to + 1:
                one, two = frame.sentence.tokens[verb].text, source.tokens[to + 1].text
                message = f"the claim's aim is to “{one}”, the source's is to “{two}”"
                return [finding(ReasonCode.RELATION, message, text, f"to {two}", 0.7)]
    return []


def _purposes(sentence: Sentence) -> Iterator[tuple[str, int, frozenset[int]]]:
    """Each purpose: its words, its verb, and the words of what is used, or done, for it."""
    words = sentence.tokens
    for token in words:
        i = token.index
        if token.lemma in USING and token.verb:
            to = next((t.index for t in words[i + 1 : i + REACH] if t.tag == "TO" or t.text in ENDS), 0)
            if to and words[to].tag == "TO" and words[to + 1 : to + 2]:
                passive = to == i + 1  # "the talks are to be used to"
                near = words[max(0, i - REACH) : i] if passive else words[i + 1 : to]
                used = frozenset(t.index for t in near if t.content)
                yield f"{token.text} … to", to + 1, used
        elif token.lower in ORDER and words[i + 1 : i + 2] and words[i + 1].tag == "TO" and i > 1:
            back = next((t.index for t in reversed(words[: i - 1]) if t.text in ENDS), -1)
            used = frozenset(t.index for t in words[back + 1 : i - 1] if t.content)
            if i + 2 < len(words) and used:
                yield "in order to", i + 2, used


def _aims(source: Sentence, verb: int) -> Iterator[int]:
    """The "to" of what the source does something for: after the verb and its object."""
    words = source.tokens
    for token in words[verb + 2 : verb + REACH]:
        i = token.index
        if token.text in ENDS:
            return
        if token.tag == "TO" and words[i - 1].tag[:2] == "NN" and words[i + 1].tag == "VB":
            yield i
