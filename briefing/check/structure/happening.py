"""What, denied, does not happen: verbs, events named by nouns, adjectives told of a subject.

An offer turned down was still an offer, and a limit on which nobody could agree has been proposed.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.thesaurus import eventful
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame

LINKING = frozenset("be remain stay become seem appear prove look feel keep".split())
BEFORE = 4
AGREEING = frozenset("agree decide settle vote rule consult reflect".split())
FAR = 4
# Verbs by their form, they tell what a thing is like.
PLACED = frozenset("neighbouring neighboring existing leading following remaining surrounding".split())
LIGHT = ("be",), ("have", "need", "require", "get", "receive", "want")


def linked(sentence: Sentence, i: int) -> bool:
    """Whether a word is an adjective told of a subject: "is crucial", "remains far from clear"."""
    words = sentence.tokens
    if words[i].tag not in {"JJ", "VBN"} or (i + 1 < len(words) and words[i + 1].tag[:2] in {"NN", "JJ"}):
        return False
    for k in range(i - 1, max(-1, i - 1 - BEFORE), -1):
        if words[k].lemma in LINKING:
            return True
        if words[k].tag not in {"RB", "JJ", "RBR", "RBS"}:
            return False
    return False


def happens(frame: Frame, i: int, mine: bool, denial: int) -> bool:
    """Whether what is denied happens, rather than exists: an offer turned down was still an offer."""
    token, match = frame.sentence.tokens[i], frame.matches[i]
    denied, cue = (
        (token, frame.sentence.tokens[denial]) if mine else (match.token, frame.source(match).tokens[denial])
    )
    if denied.lower in PLACED:
        return False
    if cue.lemma in cues.DENIERS_OF_THINGS:
        return is_verb(denied) and is_verb(match.token if mine else token)
    if not is_verb(denied) and _aside(frame.sentence if mine else frame.source(match), denied, denial):
        return False
    head = frame.sentence.tokens[token.head] if token.head >= 0 else token
    agent = token.lemma.endswith(("er", "or"))
    return (
        is_verb(token)
        or (eventful(token.lemma) and not agent)
        or (token.tag == "JJ" and head.lemma == "be")
        or _carried(frame, i)
        or (not mine and is_verb(denied) and _occurs(frame.sentence, i))
    )


def all_told(frame: Frame, places: list[int]) -> bool:
    """Whether the verb, its doer and what it is done to all stand so in the source: "no boats were sent by
    Oslo" for "Oslo sent boats"."""
    for predicate in frame.sentence.predicates:
        match = frame.matches.get(predicate.verb)
        if predicate.verb not in places or match is None or not match.token.verb:
            continue
        theirs = next((p for p in frame.source(match).predicates if p.verb == match.token.index), None)
        if theirs is None:
            continue
        sides = (predicate.subjects, theirs.subjects), (predicate.objects, theirs.objects)
        if all(
            any((m := frame.matches.get(i)) is not None and m.token.index in there for i in here)
            for here, there in sides
        ):
            return True
    return False


OCCURRING = frozenset("happen occur arise emerge materialise materialize ensue undergo".split())
PAIRS = {("come", "about"), ("take", "place"), ("there", "be")}


def _occurs(sentence: Sentence, i: int) -> bool:
    """ "A change has come about", "there has been a change"."""
    near = sentence.tokens[max(0, i - FAR) : i + FAR + 1]
    said = {(t.lemma, u.lemma) for t, u in pairwise(near)} | {
        (t.lemma, v.lemma) for t, v in zip(near, near[2:], strict=False)
    }
    return any(t.lemma in OCCURRING for t in near) or not PAIRS.isdisjoint(said)


def _aside(sentence: Sentence, token: Token, denial: int) -> bool:
    """ "Could not agree on a limit": there is one all the same. So it is with what stands far below."""
    words, node, steps = sentence.tokens, token.head, 0
    if denial in sentence.children[token.index]:
        return False
    while node >= 0 and node != denial and denial not in sentence.children[node]:
        below, node, steps = node, words[node].head, steps + 1
        if node >= 0 and words[below].tag == "IN" and words[node].lemma in AGREEING:
            return True
    return steps >= FAR


def _carried(frame: Frame, i: int) -> bool:
    """Whether a noun completes a verb that says little, and the same there: "is an ally", "has support"."""
    source = frame.source(frame.matches[i])
    mine, theirs = frame.sentence.tokens[i], source.tokens[frame.matches[i].token.index]
    if {mine.tag[:2], theirs.tag[:2]} - {"NN", "JJ"}:
        return False
    if mine.head < 0 or mine.head >= i or not 0 <= theirs.head < theirs.index:
        return False
    one, two = frame.sentence.tokens[mine.head].lemma, source.tokens[theirs.head].lemma
    return any(one in kind and two in kind for kind in LIGHT)
