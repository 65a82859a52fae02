"""Who acts in a sentence: the subject of its main clause, or of the clause that the main clause reports."""

from __future__ import annotations

from briefing.ask.extractive.labels import risk_weight
from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import Predicate, Sentence, analyse
from briefing.prose.clauses import predicates
from briefing.quotes import quoted

_REPORTS = frozenset({"state", "warn", "suggest", "expect", "confirm"})
"""Classes of verbs of saying whose subject only reports; one who rejects, accuses or promises acts."""
_BODIES = frozenset(
    "force troop army navy militia rebel government parliament cabinet ministry bank union federation council"
    " coalition opposition company authority regulator court grower farmer".split()
)
_DETERMINERS = frozenset({"DT", "JJ", "NNP", "NN", "CD"})
_LONGEST = 6
"""Words in a name that is still a name."""
_REACH = 7
"""Words from the verb on in which the risk must be named for its subject to be the one who causes it."""


def risk_actor(text: str) -> str | None:
    """The one whose doing is the risk, in the sentence's own words; None when that is not clear."""
    inside, _ = quoted(text)
    for sentence in analyse(text):
        for predicate in predicates(sentence):
            verb = sentence.tokens[predicate.verb]
            if (
                predicate.above >= 0
                or inside[verb.start]
                or (verb.tag == "VBG" and not predicate.auxiliaries)
            ):
                continue
            acting = _acting(sentence, predicate)
            if acting and _is_risk(text, sentence, acting) and (name := _name(text, sentence, acting)):
                return name
    return None


def _is_risk(text: str, sentence: Sentence, predicate: Predicate) -> bool:
    span = sentence.tokens[predicate.verb : predicate.verb + _REACH]
    return risk_weight(text[span[0].start : span[-1].end]) > 0


def _acting(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The predicate itself, or the one it reports; None where only somebody speaks."""
    verb = sentence.tokens[predicate.verb]
    if SPEECH_CLASS.get(verb.lemma) not in _REPORTS or _own_act(sentence, predicate):
        return predicate
    below = (p for p in predicates(sentence) if p.above == predicate.verb and p.verb > predicate.verb)
    return next((p for p in below if p.marker == "that" or p.subjects != predicate.subjects), None)


def _own_act(sentence: Sentence, predicate: Predicate) -> bool:
    """ "voiced its opposition": the speaking is the act."""
    return any(sentence.tokens[k].lemma in ("opposition", "objection", "threat") for k in predicate.objects)


def _name(text: str, sentence: Sentence, predicate: Predicate) -> str | None:
    """The subject's words if it is a name, or a body of people that a name or a nationality marks."""
    words = sentence.tokens
    if len(predicate.subjects) != 1 or predicate.passive:
        return None
    head = predicate.subjects[0]
    first = head
    while first > 0 and words[first - 1].tag in _DETERMINERS and words[first - 1].tag != "CD":
        first -= 1
    span = words[first : head + 1]
    marked = any(word.text[:1].isupper() and word.lower not in ("the", "a", "an") for word in span)
    fits = words[head].tag == "NNP" or (words[head].lemma in _BODIES and marked)
    if not fits or len(span) > _LONGEST:
        return None
    name = text[span[0].start : span[-1].end]
    return name[:1].lower() + name[1:] if name.startswith(("The ", "A ", "An ")) else name
