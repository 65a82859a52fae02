"""How somebody says a thing without a verb of saying: "portrayed it as", "attributed to X", "X: …"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefing.check.language.parse import Predicate, Sentence
from briefing.check.language.words import FINITE, Token

CASTING = frozenset(
    "portray present depict characterise characterize paint cast frame interpret read take see view regard"
    " label brand style hail decry denounce welcome treat construe perceive represent bill".split()
)
CREDITING = frozenset("attribute ascribe credit".split())
# "Saw in it a sign of weakness", "read the letter as a threat".
SENSING = frozenset("see find read detect discern perceive recognise recognize spot".split())
SIGNS = frozenset(
    "sign reflection evidence proof indication symptom signal mark hint omen token confirmation shift echo"
    " attempt admission warning threat vindication".split()
)
TELLING = CASTING | CREDITING | SENSING | {":"}
OPENING = frozenset("\"“'‘``")
NO_OPINION = frozenset({"part", "place", "office", "over", "time", "force", "effect", "shape"})
# What is somebody's own, and not the effect of a cause.
WORDS = frozenset(
    "remark comment statement view opinion term phrase word words line quote quotation slogan label name"
    " expression idea claim assertion observation interpretation reading description suggestion proposal"
    " warning coinage saying verdict judgement judgment belief estimate assessment accusation criticism"
    " complaint call demand hope fear promise pledge concession admission argument position".split()
)
LONGEST = 7


def casts(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a verb says what somebody takes a thing for: "read the letter as a threat"."""
    words, verb = sentence.tokens, predicate.verb
    if words[verb].tag == "VBG" or predicate.marker == "to":
        return False
    if words[verb].lemma in SENSING and _finds_in(words, predicate):
        return True
    if words[verb].lemma not in CASTING:
        return False
    for k in range(verb + 1, min(len(words), verb + 1 + LONGEST)):
        if words[k].text in {",", ";", ":"} or words[k].lower in NO_OPINION or words[k].tag in FINITE:
            return False
        if words[k].lower == "as":
            return k > verb + 1 or predicate.passive
    return False


def _finds_in(words: tuple[Token, ...], predicate: Predicate) -> bool:
    """ "Saw in the vote a sign of fatigue", "found in it proof of bad faith"."""
    near = words[predicate.verb + 1 : predicate.verb + 1 + LONGEST + 3]
    return any(t.lower == "in" for t in near) and any(t.lemma in SIGNS for t in near)


def clausal(words: tuple[Token, ...], verb: int) -> bool:
    """ "Found that patients …": a clause, however the parse hangs what is in it."""
    return [(t.lower, t.tag) for t in words[verb + 1 : verb + 2]] == [("that", "IN")]


def at_figure(words: tuple[Token, ...], verb: int) -> bool:
    """ "Put the number of those who came at 4,000"."""
    return any(
        t.lower == "at"
        and (u.tag in {"CD", "$", "RB", "JJR", "IN"} or u.lower in {"half", "twice", "double", "some"})
        for t, u in pairwise(words[verb:])
    )


def credited(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Who speaks, and the word that says so, in "is attributed to X" and in 'X: "We will …"'."""
    words = sentence.tokens
    for predicate in sentence.predicates:
        if predicate.passive and words[predicate.verb].lemma in CREDITING:
            yield from ((k, predicate.verb) for k in predicate.subjects or _to(predicate))
    place = next((i for i, t in enumerate(words[: LONGEST + 1]) if t.text == ":"), 0)
    if place and place + 1 < len(words) and words[place + 1].text in OPENING and _only_names(words[:place]):
        yield place - 1, place


def _to(predicate: Predicate) -> list[int]:
    """X in "is attributed to X", of which nobody is told who does so."""
    return [k for word, k in predicate.obliques if word == "to"]


def said_by(sentence: Sentence, i: int) -> bool:
    """Whether a verb tells whose words or view something is: "the remark is attributed to X"."""
    words = sentence.tokens
    if words[i].lemma not in CREDITING:
        return False
    told = next((p.objects for p in sentence.predicates if p.verb == i and p.passive), ())
    return any(words[k].lemma in WORDS or words[k].tag == "''" for k in told) or any(
        t.lemma in WORDS for t in words[max(0, i - 2 * LONGEST) : i]
    )


def _only_names(before: tuple[Token, ...]) -> bool:
    capitals = [t for t in before if t.text[0].isupper() and t.tag[:2] == "NN"]
    return bool(capitals) and before[-1] in capitals and len(before) - len(capitals) <= 2
