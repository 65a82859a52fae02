"""Whom a deed told by a noun comes from: "praise came from X", "an offer emanating from X"."""

from __future__ import annotations

from briefing.check.language.parse import NOMINAL, Sentence, conjuncts
from briefing.check.structure.people import somebody

FROM, OF = "from", "of"
COMING = frozenset("come stem emanate originate arrive".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
FAR = 10


def whence(sentence: Sentence, i: int, below: dict[str, frozenset[int]]) -> frozenset[int]:
    """Whom a deed comes from: "praise came from X", "an offer emanating from X", "on the part of X"."""
    words, found = sentence.tokens, set[int]()
    above = words[words[i].head] if words[i].head >= 0 else words[i]
    if i + 1 < len(words) and words[i + 1].lower == FROM and above.tag != "IN":
        found |= below.get(FROM, frozenset())  # not "an invitation to a visit from X"
    for k in below.get("on", ()):
        if words[k].lemma == "part":
            found |= below_of(sentence, k).get(OF, frozenset())
    if sentence.has(COMING):
        for predicate in sentence.predicates:
            token = words[predicate.verb]
            between = words[i : token.index]
            told = not any(t.tag in FINITE and t.lemma not in {"have", "be"} for t in between)
            apposed = token.tag == "VBG" and 0 < len(between) <= FAR
            opens = bool(between) and not any(t.tag in NOMINAL - {"DT"} for t in words[:i])
            if token.lemma in COMING and (i in predicate.subjects or (told and (apposed or opens))):
                found |= {k for word, k in predicate.obliques if word == FROM and somebody(words[k])}
    return frozenset(found)


def giver(sentence: Sentence, i: int) -> frozenset[int]:
    """Whom what is received comes from, whatever stands between ("an invitation to a dinner from X")."""
    words = sentence.tokens
    for token in words[i + 1 :]:
        if token.verb or token.text in {",", ";"}:
            break
        if token.lower == FROM:
            return frozenset(
                k for k in sentence.children[token.index] if k > token.index and somebody(words[k])
            )
    return frozenset()


def below_of(sentence: Sentence, i: int) -> dict[str, frozenset[int]]:
    """Preposition -> heads of what it puts after a noun."""
    words = sentence.tokens
    found: dict[str, set[int]] = {}
    for k in sentence.children[i]:
        if k > i and words[k].tag in {"IN", "TO"}:
            for m in sentence.children[k]:
                if m > k and words[m].tag in NOMINAL:
                    found.setdefault(words[k].lower, set()).update(conjuncts(sentence, m))
    return {word: frozenset(group) for word, group in found.items()}
