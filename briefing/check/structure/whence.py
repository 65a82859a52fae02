"""Whom a deed told by a noun comes from: "praise came from X", "an offer emanating from X"."""

from __future__ import annotations

from briefing.check.language.parse import NOMINAL, Predicate, Sentence, conjuncts
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.people import somebody

BY, FROM, OF = "by", "from", "of"
# What one has of those who give it: "has the support of X", "without the consent of X".
BACKING = frozenset(
    "support backing blessing approval endorsement consent assent agreement help aid assistance confidence"
    " sympathy favour favor".split()
)
HAVING = frozenset("have enjoy need lack require command secure win get receive gain obtain want".split())
WITH = frozenset({"with", "without"})
COMING = frozenset("come stem emanate originate arrive".split())
FAR = 10
NONE = frozenset[int]()


def whence(sentence: Sentence, i: int, below: dict[str, frozenset[int]]) -> frozenset[int]:
    """Whom a deed comes from: "praise came from X", "an offer emanating from X", "on the part of X"."""
    words, found = sentence.tokens, set[int]()
    after = words[i + 1].lower if i + 1 < len(words) else ""
    if after == FROM:
        above = words[words[i].head] if words[i].head >= 0 else words[i]
        if not _within_deed(sentence, above):  # not "an invitation to a visit from X"
            found |= below.get(FROM, NONE)
    elif after == BY and i + 2 < len(words) and BY not in below:
        by = (k for k in sentence.children[i + 1] if k > i + 1 and words[k].tag in NOMINAL)
        found |= {k for k in by if somebody(words[k])}  # whatever the parse has it hang on
    for k in below.get("on", ()):
        if words[k].lemma == "part":
            found |= below_of(sentence, k).get(OF, NONE)
    if sentence.has(COMING):
        for predicate in sentence.predicates:
            token = words[predicate.verb]
            if token.lemma not in COMING:
                continue
            between = words[i : token.index]
            told = not any(t.tag in FINITE and t.lemma not in {"have", "be"} for t in between)
            apposed = token.tag == "VBG" and 0 < len(between) <= FAR
            opens = bool(between) and not any(t.tag in NOMINAL - {"DT"} for t in words[:i])
            if i in predicate.subjects or (told and (apposed or opens)):
                found |= {k for word, k in predicate.obliques if word == FROM and somebody(words[k])}
    return frozenset(found) if found else NONE


def _within_deed(sentence: Sentence, above: Token) -> bool:
    """Whether a preposition has a noun hang on another noun; on a verb or on its "yes" it does not."""
    return above.tag == "IN" and (above.head < 0 or sentence.tokens[above.head].tag in NOMINAL)


def backed(sentence: Sentence, i: int, carrier: Predicate | None) -> bool:
    """Whether "of X" after a noun tells who backs it: "has the support of X", "without the consent of X"."""
    if sentence.tokens[i].lemma not in BACKING:
        return False
    if carrier is not None:
        return sentence.tokens[carrier.verb].lemma in HAVING
    above = sentence.tokens[i].head
    return above >= 0 and sentence.tokens[above].lower in WITH


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
    found: dict[str, frozenset[int]] = {}
    for k in sentence.children[i]:
        if k > i and words[k].tag in {"IN", "TO"}:
            for m in sentence.children[k]:
                if m > k and words[m].tag in NOMINAL:
                    known = found.get(words[k].lower, NONE)
                    found[words[k].lower] = known.union(conjuncts(sentence, m))
    return found
