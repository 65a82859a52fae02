"""Which words near a word deny it, told by order alone."""

from __future__ import annotations

from briefing.check.language import cues
from briefing.check.language.words import Token

NOT_DENYING = frozenset(
    {
        "merely",
        "simply",
        "solely",
        "necessarily",
        "only",
        "least",
        "less",
        "more",
        "fewer",
        "later",
        "sooner",
        "earlier",
        "just",
        "every",
        "all",
        "until",
        "quite",
        "choice",
        "alternative",
        "option",
    }
)


def not_one(words: tuple[Token, ...], k: int) -> bool:
    """ "Not one of them agreed", "not a single one"."""
    return words[k].lower == "not" and [t.lower for t in words[k + 1 : k + 2]] in (["one"], ["a"])


def right_before(words: tuple[Token, ...], node: int) -> list[int]:
    """The negator between an auxiliary and its verb ("have not proposed"), wherever the parse hangs it."""
    if words[node].tag[:2] != "VB":
        return []
    k = node - 1
    while k > 0 and (words[k].tag in {"RB", "``", "''"} or not words[k].text[0].isalnum()):
        if words[k].text in {",", ";", ":"}:
            return []
        if words[k].lower in {"not", "n't", "never"} and negator(words, k):
            auxiliary = words[k - 1].tag == "MD" or words[k - 1].lemma in AUXILIARIES
            turned = k > 1 and words[k - 1].tag == "PRP" and words[k - 2].lemma in AUXILIARIES  # "had he not"
            return [k] if auxiliary or turned else []
        k -= 1
    return []


AUXILIARIES = frozenset({"do", "be", "have", "need", "dare"})


def apart(words: tuple[Token, ...], k: int) -> bool:
    """Whether a "not" sets a phrase apart ("a rotation, not a withdrawal") and denies no verb."""
    if words[k].lower != "not" or k == 0 or k + 1 == len(words):
        return False
    before, after = words[k - 1], words[k + 1]
    return (before.tag in {",", ":"} or before.lower in {"and", "but"}) and (
        after.tag in {"DT", "PRP$", "IN", "NN", "NNS", "NNP", "CD"} and after.lower not in {"that", "if"}
    )


def contrast(words: tuple[Token, ...], node: int) -> list[int]:
    """The "not" that sets this noun apart from another one before it."""
    if words[node].tag[:2] != "NN":
        return []
    k = node - 1
    while k > 0 and words[k].tag in {"DT", "PRP$", "IN", "TO", "JJ", "NN", "NNS", "NNP", "POS", "CD"}:
        k -= 1
    return [k] if k > 0 and apart(words, k) else []


def negator(words: tuple[Token, ...], k: int) -> bool:
    if words[k].lemma not in cues.NEGATORS:
        return False
    following = [t.lower for t in words[k + 1 : k + 3]]
    if words[k].lower == "no" and following[:1] in NO_DENIAL:
        return False
    if following[:1] in SIMPLY and k and words[k - 1].lemma in BINDING and words[k + 1].tag == "RB":
        return True  # "cannot simply wait"
    return not following or (
        following[0] not in NOT_DENYING and following[1:] not in (["first"], ["only"], ["last"])
    )


SIMPLY = (["simply"], ["just"], ["merely"])
BINDING = frozenset({"can", "could", "must", "should"})
# "A motion of no confidence", "no doubt", "no wonder".
NO_DENIAL = (["confidence"], ["doubt"], ["wonder"], ["matter"], ["man"])
