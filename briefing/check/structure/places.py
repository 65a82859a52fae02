"""The words around a party: what it does, what is done to it, and what it hangs on, read by order.

No parse is good enough to be relied on alone. What stands right before and right after a party's phrase tells
its part in most sentences, once passives are turned round.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.casting import SYMMETRIC

BEFORE, AFTER = "before", "after"
WORTH = (1.0, 0.7, 0.5)
MOST = len(WORTH)
HELPING = frozenset({"be", "to"})
PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD", "DT", "PRP$", "POS"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
LISTING = frozenset({"NNP", "NNPS", ",", "CC", "DT"})
STOPS = frozenset({":", "``", "''"})
CLAUSAL = frozenset(
    "that because while whereas although though but after before when unless if where".split()
)
REACH, AUXILIARY = 9, 3


class Around(NamedTuple):
    """A word near a party, on which side (passives turned round), and how near: 1 next to it."""

    token: Token
    side: str
    worth: float


@lru_cache(maxsize=20_000)
def around(sentence: Sentence, i: int) -> tuple[Around, ...]:
    """The nearest words before and after the phrase that a name or noun belongs to."""
    words = sentence.tokens
    first, last = i, i
    while first > 0 and words[first - 1].tag in PHRASE and words[first - 1].tag != "POS":
        first -= 1
    named = words[i].tag == "NNP"
    while last + 1 < len(words) and words[last + 1].tag == "NNP" and named:
        last += 1
    found = [*_side(sentence, first, -1), *_side(sentence, last, 1)]
    return tuple(found)


def after(sentence: Sentence, i: int) -> str:
    """The preposition that a phrase stands after; empty for none."""
    words = sentence.tokens
    while i > 0 and words[i - 1].tag in PHRASE:
        i -= 1
    return words[i - 1].lower if i > 0 and words[i - 1].tag in {"IN", "TO"} else ""


def listed(sentence: Sentence, i: int, j: int) -> bool:
    """Whether only names, marks and "and" stand between two words: "states, Peru, and the Netherlands"."""
    words, first, last = sentence.tokens, min(i, j), max(i, j)
    if last + 1 < len(words) and words[last + 1].tag in NOUNS:
        return False  # it only goes with a noun
    between = words[first + 1 : last]
    return bool(between) and between[0].tag in {",", "CC"} and all(t.tag in LISTING for t in between)


def _side(sentence: Sentence, edge: int, step: int) -> list[Around]:
    words, passives = sentence.tokens, _passives(sentence)
    out: list[Around] = []
    rank = 0
    k = edge + step
    turned = step < 0 and k >= 0 and words[k].lower == "by" and _undergone(sentence, k)
    last = min(len(words) - 1, edge + REACH) if step > 0 else len(words) - 1
    first = max(0, edge - REACH) if step < 0 else 0
    while first <= k <= last and rank < MOST:
        token = words[k]
        if token.tag in STOPS or (token.lower in CLAUSAL and (step < 0 or out)):
            break
        if token.text == "," and step > 0 and not out:
            over = _over(words, k)  # an aside between a subject and its verb
            if over == k and words[k + 1 : k + 2] and words[k + 1].tag == "VBG":
                break  # "backed the union, saying that": whoever backed it says so
            k = over
        elif token.content or token.lemma in cues.SPEECH_CLASS:
            passive = step > 0 and k in passives
            if token.lemma not in SYMMETRIC:
                side = AFTER if (step > 0) != (turned or passive) else BEFORE
                if token.verb and side is BEFORE and _said(words, k):
                    side = AFTER
                out.append(Around(token, side, WORTH[rank]))
            turned = turned or (passive and _finite(sentence, k))
            rank += 1
        k += step
    return out


def _undergone(sentence: Sentence, by: int) -> bool:
    """Whether "by" stands after a passive verb close by, which tells no saying."""
    return any(
        k in _passives(sentence) and cues.SPEECH_CLASS.get(sentence.tokens[k].lemma) != "state"
        for k in range(max(0, by - REACH), by)
    )


def _finite(sentence: Sentence, k: int) -> bool:
    """Whether a passive has its "is" or "was", so that all its clause is told of who undergoes it."""
    return any(t.lemma in {"be", "get"} for t in sentence.tokens[max(0, k - AUXILIARY) : k])


@lru_cache(maxsize=2048)
def _passives(sentence: Sentence) -> frozenset[int]:
    return frozenset([p.verb for p in sentence.predicates if p.passive])


def _over(words: tuple[Token, ...], k: int) -> int:
    """The comma that closes an aside; the one that opens it if none does."""
    return next((m for m in range(k + 1, min(len(words), k + 12)) if words[m].text == ","), k)


def _said(words: tuple[Token, ...], k: int) -> bool:
    """Whether a verb tells that its subject says something: "said X" is "X said"."""
    return words[k].lemma in cues.SPEECH_CLASS and (k == 0 or words[k - 1].lemma not in HELPING)
