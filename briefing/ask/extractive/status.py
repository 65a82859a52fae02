"""How settled a matter is, by the finite verbs of the main clause: no status rather than a wrong one.

Participles ("…, rejecting the plan"), verbs inside quotation marks, conditions, possibilities and denials
say nothing about what was settled, so they are left out.
"""

from __future__ import annotations

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import Predicate, Sentence, analyse
from briefing.models import Status
from briefing.prose.clauses import main_predicates
from briefing.quotes import quoted

_BY_VERB = {
    verb: status
    for status, verbs in {
        Status.AGREED: "agree sign adopt approve ratify endorse conclude",
        Status.ANNOUNCED: "announce unveil pledge commit promise vow",
        Status.PROPOSED: "propose recommend urge lobby",
        Status.REJECTED: "reject refuse veto",
        Status.DENIED: "deny refute",
        Status.UNDER_DISCUSSION: "discuss consider negotiate mull weigh debate",
    }.items()
    for verb in verbs.split()
}
_BY_PHRASE = {
    ("call", "on"): Status.PROPOSED,
    ("call", "for"): Status.PROPOSED,
    ("push", "for"): Status.PROPOSED,
    ("press", "for"): Status.PROPOSED,
    ("rule", "out"): Status.REJECTED,
    ("put", "forward"): Status.PROPOSED,
}
_AWAITED = frozenset({"expect", "schedule", "plan", "intend", "due"})
_POSSIBLE = frozenset({"may", "might", "can", "could", "would", "should", "must"})
_STANDING = frozenset("depend test decide help be have need want remain continue play mean".split())
"""With "will" these foretell a state, not something to happen."""


def status_of(text: str) -> Status | None:
    """The status that the main clause states in so many words, or None."""
    inside, _ = quoted(text)
    for sentence in analyse(text):
        if sentence.tokens[-1].text == "?":
            continue
        for predicate in main_predicates(sentence, inside):
            found = _status(sentence, predicate)
            # What is only reported may be reported as untrue: of that, no more than that it is awaited.
            if found and (found is Status.EXPECTED or not _reported(sentence, predicate)):
                return found
    return None


def _reported(sentence: Sentence, predicate: Predicate) -> bool:
    return predicate.above >= 0 and sentence.tokens[predicate.above].lemma in SPEECH_CLASS


def _status(sentence: Sentence, predicate: Predicate) -> Status | None:
    words = sentence.tokens
    verb = words[predicate.verb].lemma
    helpers = set(predicate.auxiliaries)
    if predicate.negated or helpers & _POSSIBLE:
        return None
    following = words[predicate.verb + 1].lower if predicate.verb + 1 < len(words) else ""
    if verb == "be" and following == "due":
        return Status.EXPECTED
    if helpers & {"will", "shall"}:
        return None if verb in _STANDING else Status.EXPECTED
    if verb in _AWAITED and "be" in helpers:
        return Status.EXPECTED
    return _BY_PHRASE.get((verb, following)) or _BY_VERB.get(verb)
