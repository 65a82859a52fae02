"""When a thing is said to happen, by the verb that a time expression hangs on."""

from __future__ import annotations

from enum import StrEnum

from briefing.check.language.parse import Sentence, analyse, is_verb

_NEAR = 7
_STEPS = 4
_COMING = frozenset({"schedule", "expect", "due", "plan", "set", "upcoming", "defer", "postpone", "next"})


class Tense(StrEnum):
    """Past, still to come (a present tense with a date is a timetable), or not said."""

    PAST = "past"
    COMING = "coming"
    UNKNOWN = "unknown"


def governing_verb(text: str, at: int) -> tuple[Sentence, int] | None:
    """The sentence of the character at ``at`` and the index of the verb above it in the parse."""
    for sentence in analyse(text):
        if not sentence.start <= at < sentence.end:
            continue
        index = next((t.index for t in sentence.tokens if t.start <= at < t.end), None)
        while index is not None and index >= 0:
            if is_verb(sentence.tokens[index]):
                return sentence, index
            index = sentence.tokens[index].head
        return _nearest(sentence, at)
    return None


def _nearest(sentence: Sentence, at: int) -> tuple[Sentence, int] | None:
    """The nearest verb before, where the parse does not connect the expression."""
    verbs = [token for token in sentence.tokens if is_verb(token) and token.start < at]
    verbs = verbs or [token for token in sentence.tokens if is_verb(token)]
    return (sentence, verbs[-1].index) if verbs else None


def tense(text: str, at: int, steps: int = _STEPS) -> Tense:
    """The tense of what happens at the time expression that starts at character ``at``.

    :param steps: verbs above to look at; a parse may lead back to where it came from
    """
    found = governing_verb(text, at)
    if found is None:
        return Tense.UNKNOWN
    sentence, index = found
    words = sentence.tokens
    verb = words[index]
    helpers = {
        token.lower for token in words[max(0, index - _NEAR) : index] if _helps(sentence, token.index, index)
    }
    if helpers & {"will", "shall", "may", "might", "could", "would"} or verb.lemma in _COMING:
        return Tense.COMING
    if verb.tag == "MD" or helpers & {"must", "can", "should"}:
        return Tense.COMING
    if helpers & {"was", "were", "had", "has", "have", "did"} or verb.tag == "VBD":
        return Tense.PAST
    if verb.tag in ("VBZ", "VBP") or helpers & {"is", "are"}:
        return Tense.COMING
    if verb.tag == "VB":
        return _above(text, sentence, index, steps)
    return Tense.PAST if verb.tag == "VBN" else _above(text, sentence, index, steps)


def _helps(sentence: Sentence, at: int, verb: int) -> bool:
    """Whether a word is a helper of the verb: no other verb stands between them."""
    word = sentence.tokens[at]
    if not (word.tag == "MD" or word.lemma in ("be", "have", "do")):
        return False
    between = sentence.tokens[at + 1 : verb]
    return not any(is_verb(t) and t.lemma not in ("be", "have", "do") for t in between)


def _above(text: str, sentence: Sentence, index: int, steps: int) -> Tense:
    """Of an infinitive or a participle: the tense of the verb above it; an infinitive is to come."""
    if any(sentence.tokens[k].lower == "to" for k in sentence.children[index]) or (
        index and sentence.tokens[index - 1].lower == "to"
    ):
        return Tense.COMING
    head = sentence.tokens[index].head
    if head < 0 or not steps:
        return Tense.UNKNOWN
    return tense(text, sentence.tokens[head].start, steps - 1)
