"""What somebody does to itself, told as done to another: "had begun to audit Elmby" for "has begun to audit
itself", "the inspection of Torsk" for "the inspection of ourselves".
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

SELVES = frozenset("itself themselves himself herself ourselves myself yourselves oneself yourself".split())
OWN = SELVES | frozenset("own self its their his her our".split())
NAMES, NOUNS = frozenset({"NNP", "NNPS"}), frozenset({"NN", "NNS"})
WITHIN = frozenset({"DT", "JJ", "PRP$", "POS", "CD"})
LIKE, TRUSTED, SURE = 0.8, 0.4, 0.7


def check_upon_itself(frame: Frame) -> list[Finding]:
    """The first deed that the source has done to whoever does it, and the claim to another."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(SELVES) or frame.sentence.has(SELVES) or frame.trust(number) < TRUSTED:
            continue
        for place, itself in to_itself(source):
            deed = source.tokens[place]
            for i, match in frame.matches.items():
                if match.token is not deed or match.strength < LIKE:
                    continue
                other = _object(frame, i)
                if other is None or _named(source, other):
                    continue
                message = (
                    f"the claim has “{frame.sentence.tokens[i].text} … {other.text}”, the source"
                    f" “{deed.text} … {itself.text}”"
                )
                return [finding(ReasonCode.ROLE, message, other.text, itself.text, SURE)]
    return []


@lru_cache(maxsize=2048)
def to_itself(sentence: Sentence) -> tuple[tuple[int, Token], ...]:
    """Each word for what is done to oneself: right before the word for that, or before its "of"."""
    words = sentence.tokens
    found = []
    for token in words[2:]:
        if token.lower not in SELVES:
            continue
        before = words[token.index - 1]
        if before.lower == "of" and words[token.index - 2].tag in NOUNS:
            found.append((token.index - 2, token))
        elif before.verb and before.content:
            found.append((before.index, token))
    return tuple(found)


def _object(frame: Frame, i: int) -> Token | None:
    """The name that stands right after a deed, or after its "of"."""
    words = frame.sentence.tokens
    inside = quoted(frame.sentence)
    k = i + 1
    if k < len(words) and words[k].lower == "of":
        k += 1
    elif not words[i].verb:
        return None
    while k < len(words) and words[k].tag in WITHIN and words[k].lower not in OWN:
        k += 1
    if k >= len(words) or words[k].tag not in NAMES or k in inside:
        return None
    return words[k]


def _named(source: Sentence, other: Token) -> bool:
    return any(t.lemma == other.lemma for t in source.tokens)
