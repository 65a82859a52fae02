"""Short of a thing that is there: "three seats short of a majority" for "a majority of three seats".

What somebody lacks, misses or falls short of they do not have; the same thing had on the one side and lacked
on the other is an error, unless a denial or a word for losing it makes up for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

LACKING = frozenset("lack miss".split())
SHORT = frozenset({"short", "shy"})
HAVING = frozenset("have hold command enjoy possess own retain secure obtain win".split())
TURNING = frozenset(
    "not n't no never neither nor cannot without nobody none few little hardly barely lose lost want seek"
    " need hope if would could may might unless until risk threaten lack fail short strip cost"
    " despite".split()
)
PHRASE = frozenset("DT JJ PRP$ NN NNS CD JJR JJS VBN".split())
NOUNS = frozenset({"NN", "NNS"})
CUES = LACKING | SHORT
ALIKE, TRUSTED, SURE = 0.8, 0.5, 0.7


def short_of(frame: Frame) -> list[Finding]:
    """The first thing had on one side and lacked on the other."""
    mine = frame.sentence.has(CUES)
    if not mine and not frame.evidence.has(SHORT | LACKING):
        return []
    inside = quoted(frame.sentence)
    for k, cue in _lacked(frame.sentence) if mine else _had(frame.sentence):
        match = frame.matches.get(k)
        if match is None or match.strength < ALIKE or cue in inside or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        own = [at for j, at in (_had(source) if mine else _lacked(source)) if j == match.token.index]
        if not own:
            continue
        left, right = frame.sentence.tokens[cue].text, source.tokens[own[0]].text
        thing = match.token.text
        message = f"the claim says “{left}” of “{thing}”, the source “{right}”: one has it, the other has not"
        return [finding(ReasonCode.POLARITY, message, left, right, SURE)]
    return []


def _lacked(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What is lacked ("short of a majority"), and the word for it."""
    words = sentence.tokens
    for token in words:
        after = words[token.index + 1 : token.index + 2]
        if token.lower in SHORT and after and after[0].lower == "of":
            yield from ((k, token.index) for k in _noun(sentence, token.index + 2))
        elif token.verb and token.lemma in LACKING and not _turned(sentence, token.index):
            yield from ((k, token.index) for k in _noun(sentence, token.index + 1))


def _had(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What is had, and the word for it."""
    for token in sentence.tokens:
        if (
            token.lemma in HAVING
            and (token.verb or token.lemma == "have")
            and not _turned(sentence, token.index)
        ):
            yield from ((k, token.index) for k in _noun(sentence, token.index + 1))


def _noun(sentence: Sentence, first: int) -> tuple[int, ...]:
    """The head of the phrase that begins at a place."""
    k, words = first, sentence.tokens
    while k < len(words) and words[k].tag in PHRASE:
        if words[k].lower in TURNING:
            return ()
        k += 1
    return (k - 1,) if k > first and words[k - 1].tag in NOUNS else ()


def _turned(sentence: Sentence, i: int) -> bool:
    near = sentence.tokens[max(0, i - 5) : i + 2]
    return any(t.lower in TURNING or t.lemma in TURNING for t in near if t.index != i)
