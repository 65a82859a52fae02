"""How sure a predicate is read: with its subject before it and no clause between, a plain voice."""

from __future__ import annotations

from briefing.check.language.parse import Predicate, Sentence, is_verb
from briefing.check.language.words import FINITE
from briefing.check.structure.deeds import WANTING
from briefing.check.structure.implied import antecedent

HELPING = frozenset({"be", "get"})
PARTING = frozenset({"IN", ",", "CC"})
OPENING = frozenset(
    "that if because since although though while whereas after before until as whether unless once"
    " than".split()
)


def sure_of(sentence: Sentence, predicate: Predicate) -> float:
    """Finite verbs with a subject of their own and passives with their helper are read best."""
    words = sentence.tokens
    tag = words[predicate.verb].tag
    head = words[predicate.verb].head
    if tag == "VBN" and antecedent(sentence, predicate.verb) >= 0:
        return 0.8
    if predicate.passive:
        if not HELPING.isdisjoint(predicate.auxiliaries):
            return 1.0
        return 0.8 if max(predicate.subjects, default=-1) > predicate.verb else 0.4
    if tag == "VBD" and not predicate.objects and _reduced(sentence, predicate.verb):
        return 0.3  # "the tents delivered had leaked"
    if tag == "VBD" and not predicate.objects and _wanted(sentence, predicate):
        return 0.3  # "wants the vote delayed"
    before = [k for k in predicate.subjects if k < predicate.verb and governed(sentence, k)]
    if before:
        relative = any(words[k].tag in {"WDT", "WP"} for k in sentence.children[predicate.verb])
        if not relative:
            return 0.4
    if tag in FINITE or predicate.auxiliaries:
        return 1.0 if predicate.direct else 0.8
    if predicate.marker == "to" and head >= 0 and is_verb(words[head]):
        return 0.8
    return 0.5


def _reduced(sentence: Sentence, verb: int) -> bool:
    """Whether another finite verb follows that has no subject of its own but what stands before both."""
    for token in sentence.tokens[verb + 1 : verb + 4]:
        if token.tag in FINITE:
            return True
        if token.tag in {",", ":", "CC", "PRP", "DT", "NN", "NNS", "NNP"} or token.lower == "that":
            return False
    return False


def _wanted(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the noun before a participle is what somebody wants, has or sees done."""
    words = sentence.tokens
    first = min(predicate.subjects, default=0)
    return any(t.verb and t.lemma in WANTING for t in words[max(0, first - 4) : first])


def governed(sentence: Sentence, i: int) -> bool:
    """Whether a preposition stands right before a noun phrase, which is then hardly a subject."""
    words = sentence.tokens
    first = i
    for k in sentence.children[i]:
        if k >= i:
            break
        if words[k].tag not in PARTING:
            first = k
            break
    return first > 0 and words[first - 1].tag == "IN" and words[first - 1].lower not in OPENING
