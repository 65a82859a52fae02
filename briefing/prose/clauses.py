"""Clauses of a sentence: which predicates make its main statement, and whether it makes one at all."""

from __future__ import annotations

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import Predicate, Sentence, analyse

_SHORT = 8
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def predicates(sentence: Sentence) -> list[Predicate]:
    """Predicates with a helper that the parse kept apart ("has so far declined") joined to its verb."""
    by_verb = {predicate.verb: predicate for predicate in sentence.predicates}
    for verb, predicate in list(by_verb.items()):
        word = sentence.tokens[verb]
        helper = next((k for k in sentence.children[verb] if k < verb and _helps(sentence, k, by_verb)), None)
        if helper is None or word.tag not in ("VBN", "VBG", "VB", "VBD") or predicate.auxiliaries:
            continue
        other = by_verb.pop(helper)
        by_verb[verb] = predicate._replace(
            subjects=predicate.subjects or other.subjects,
            auxiliaries=(sentence.tokens[helper].lemma,),
            negated=predicate.negated or other.negated,
            passive=sentence.tokens[helper].lemma == "be" and word.tag == "VBN",
        )
    return [by_verb[verb] for verb in sorted(by_verb)]


def _helps(sentence: Sentence, at: int, known: dict[int, Predicate]) -> bool:
    word = sentence.tokens[at]
    return at in known and (word.lemma in ("have", "be", "do") or word.tag == "MD")


def main_predicates(sentence: Sentence, inside: list[bool]) -> list[Predicate]:
    """Finite predicates of the main clause, of what it is coordinated with and of what it reports."""
    words = sentence.tokens
    chosen: dict[int, Predicate] = {}
    for predicate in predicates(sentence):
        verb = words[predicate.verb]
        outside = verb.start < len(inside) and not inside[verb.start]
        if outside and is_finite(sentence, predicate) and _heads_clause(sentence, predicate):
            chosen[predicate.verb] = predicate
    return list(chosen.values())


def is_finite(sentence: Sentence, predicate: Predicate) -> bool:
    verb = sentence.tokens[predicate.verb]
    return verb.tag in _FINITE or bool(predicate.auxiliaries)


def _heads_clause(sentence: Sentence, predicate: Predicate) -> bool:
    """The root, a predicate coordinated with it, or what a neutral verb of saying reports."""
    if predicate.marker not in ("", "that"):
        return False
    if predicate.above < 0:
        return True
    above = next((p for p in predicates(sentence) if p.verb == predicate.above), None)
    if above is None or not _heads_clause(sentence, above):
        return False
    if SPEECH_CLASS.get(sentence.tokens[above.verb].lemma) == "state":
        return True
    between = sentence.tokens[above.verb : predicate.verb]
    return predicate.verb > above.verb and any(word.tag == "CC" for word in between)


def has_statement(text: str) -> bool:
    """Whether a text says something by itself: a short one without a finite verb is a title or an entry."""
    if len(text.split()) > _SHORT:
        return True
    return any(is_finite(sentence, p) for sentence in analyse(text) for p in predicates(sentence))
