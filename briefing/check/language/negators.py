"""Which words near a word deny it, told by order alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.words import Token

DENIALS = frozenset("not n't no never without neither nor cannot".split())
ALL_DENIALS = DENIALS | frozenset("nobody none nothing hardly".split())
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
    if words[k].lower in NOT and k in supposed(words):
        return False
    if words[k].lower == "not" and k and words[k - 1].lower == "or" and _ends(words, k + 1):
        return False  # "whether applauded or not"
    if not_since(words, k) or _foolish(words, k):
        return False
    following = [t.lower for t in words[k + 1 : k + 3]]
    if words[k].lower == "no" and following[:1] in NO_DENIAL:
        return False
    if following[:1] in SIMPLY and k and words[k - 1].lemma in BINDING and words[k + 1].tag == "RB":
        return True  # "cannot simply wait"
    return not following or (
        following[0] not in NOT_DENYING and following[1:] not in (["first"], ["only"], ["last"])
    )


MORE, LESS = frozenset("more over above exceed beyond".split()), frozenset("less fewer under below".split())
AT_MOST = frozenset("most maximum limit cap ceiling within under below up exceed".split())
AT_LEAST = frozenset("least minimum floor over above plus".split())
CAPPING = 8


def capping(words: Sequence[Token], k: int) -> int:
    """1 for a "not" that sets a bound from above ("not missed more than three"), -1 from below, else 0."""
    if words[k].lower not in BOUNDING or [t.lower in MORE | LESS for t in words[k + 1 : k + 2]] == [True]:
        return 0
    for token, after in pairwise(words[k + 1 : k + CAPPING]):
        if token.text in {",", ";", ":"}:
            return 0
        if token.lower in MORE | LESS and (after.lower in BY_HOW_MUCH or after.tag in {"CD", "$"}):
            than = words[token.index + 2 : token.index + 5] if after.lower == "than" else (after,)
            if any(t.tag in {"CD", "$"} or t.lower in TIMES for t in than):
                return 1 if token.lower in MORE else -1
    return 0


BOUNDING = frozenset("not n't never cannot no nobody".split())
TIMES = frozenset("once twice thrice half".split())
BY_HOW_MUCH = TIMES | {"than"}


def capped(words: Sequence[Token]) -> frozenset[int]:
    """The bounds that some words set by no verb's denial: "no more than three", "at least three"."""
    found = set()
    for before, token in pairwise(words):
        if before.lower == "no" and token.lower in MORE | LESS:
            found.add(1 if token.lower in MORE else -1)
        elif token.lower in AT_MOST | AT_LEAST and before.lower not in BOUNDING:
            found.add(1 if token.lower in AT_MOST else -1)
    return frozenset(found)


FOOLISH = frozenset(
    "fool foolish folly mad madness crazy insane unwise mistake error irresponsible negligent reckless naive"
    " absurd shame pity remiss".split()
)


def _foolish(words: Sequence[Token], k: int) -> bool:
    """ "We would be fools not to prepare": we must."""
    to = [t.lower for t in words[k + 1 : k + 2]] == ["to"]
    return to and words[k].lower == "not" and k > 0 and words[k - 1].lemma in FOOLISH


def not_since(words: Sequence[Token], k: int) -> bool:
    """ "Not since March has it risen as much": it has, and most since then; not "has not since returned"."""
    if words[k].lower != "not" or [t.lower for t in words[k + 1 : k + 2]] != ["since"]:
        return False
    return k == 0 or (words[k - 1].lemma not in AUXILIARIES and words[k - 1].tag != "MD")


def _ends(words: tuple[Token, ...], k: int) -> bool:
    return k == len(words) or not words[k].text[0].isalnum() or words[k].tag in {"CC", "MD", "VBZ", "VBD"}


SIMPLY = (["simply"], ["just"], ["merely"])
BINDING = frozenset({"can", "could", "must", "should"})
# "A motion of no confidence", "no doubt", "no wonder".
NO_DENIAL = (["confidence"], ["doubt"], ["wonder"], ["matter"], ["man"])


NOT = frozenset({"not", "n't", "never"})
WOULD = frozenset({"would", "'d", "’d", "could"})
INVERTED = frozenset({"were", "had", "did"})
THINKING = frozenset(
    "think believe expect feel consider trust convinced confident sure certain persuaded satisfied belief"
    " conviction reckon hope".split()
)


def supposed(words: tuple[Token, ...]) -> frozenset[int]:
    """The two denials of "would not do it if he did not think …", by which he does and thinks so; the first
    of "would not do it unless he thought …"."""
    first = next((t.index for t in words[1:] if t.lower in NOT and words[t.index - 1].lower in WOULD), -1)
    if first < 0:
        return frozenset()
    for token in words:
        i = token.index
        if token.lower == "unless" and any(t.lemma in THINKING for t in words[i + 1 : i + 6]):
            return frozenset({first})
        opens = token.lower == "if" and (i == 0 or words[i - 1].lower not in {"even", "as"})
        if not opens and not (token.lower in INVERTED and words[i + 1 : i + 2] and _clause_opens(words, i)):
            continue
        second = next((t.index for t in words[i + 1 : i + 6] if t.lower in NOT), -1)
        if (
            second > 0
            and second != first
            and any(t.lemma in THINKING for t in words[second + 1 : second + 4])
        ):
            return frozenset({first, second})
    return frozenset()


def _clause_opens(words: tuple[Token, ...], i: int) -> bool:
    """ "Were he not convinced", at the head of a clause."""
    return (i == 0 or words[i - 1].text in {",", "“", '"'}) and words[i + 1].tag in {"PRP", "NNP", "DT"}
