"""Whether a comparison is denied: "did not pay more", "refused to pay more", but not "objected less"."""

from __future__ import annotations

from briefing.check.language.cues import DENIERS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token

DEGREES = frozenset({"more", "less", "most", "least"})
DENYING = frozenset("not n't no never neither nor nobody nothing none cannot hardly".split())
GOVERNING = DENIERS - {"drop"}
DEPTH = 6


def _adverbial(words: tuple[Token, ...], i: int) -> bool:
    """Whether a word of degree stands alone: "objected less to it"."""
    after = words[i + 1].tag[:2] if i + 1 < len(words) else ""
    return words[i].tag[:2] == "RB" or (words[i].lower in DEGREES and after not in {"NN", "JJ"})


def denied(sentence: Sentence, i: int) -> bool:
    """Whether a comparison is denied: by a "not" before it in its clause, or by a verb that denies what it
    governs ("refused to pay more", "ruled out a bigger fleet"); "objected less" denies
    nothing of the less."""
    words = sentence.tokens
    node, count = i, 0
    for _ in range(DEPTH):
        under = [k for k in sentence.children[node] if k < i]
        count += sum(words[k].lower in DENYING for k in under)
        if words[node].verb:
            count += any(_nobody(sentence, k) for k in under)
        above = words[node].head
        if above < 0:
            break
        if words[above].lemma in GOVERNING and (node != i or not _adverbial(words, i)):
            return count % 2 == 0
        modifies = node == i and words[i].tag == "VBN" and above > i
        if words[node].verb and not modifies and not _governed(words, node):
            break
        node = above
    return count % 2 == 1


def _nobody(sentence: Sentence, k: int) -> bool:
    """ "No country gives more": of none of them."""
    return sentence.tokens[k].tag[:2] == "NN" and any(
        sentence.tokens[c].lower == "no" for c in sentence.children[k] if c < k
    )


def _governed(words: tuple[Token, ...], i: int) -> bool:
    """ "Refused to commit itself to paying": an infinitive or gerund under the verb before it."""
    above = words[i].head
    return words[i].tag in {"VB", "VBG"} and above < i and words[above].tag in {"VB", "VBG", "TO", "IN"}
