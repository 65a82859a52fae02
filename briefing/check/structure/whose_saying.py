"""Whose a word of saying is where the parse takes the nearest noun for its subject.

"The officers who watched the test say", "the family represented by Lee says", "the firm accepts that the
setting was wrong but denies it".
"""

from __future__ import annotations

from briefing.check.language.parse import Predicate, Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.party import animate
from briefing.check.structure.reaching import OPENING, PHRASE

AGAINST = frozenset("but while whereas although though".split())
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
WHICH = frozenset({"WP", "WDT"})
JOINING = frozenset({"and", "but"})
# "Intervened to say", "went on to warn": it is said.
RISING = frozenset("intervene go rise stand return write phone ring interrupt proceed continue step".split())
PARTICLES = frozenset("on in up back forward out".split())
REACH = 10


def owner(sentence: Sentence, predicate: Predicate, who: tuple[int, ...]) -> tuple[int, ...]:
    """Who says it, by what stands around the noun that the parse takes for them; ``who`` if that is right."""
    if not who or max(who) > predicate.verb:
        return who
    if len(who) == 1 and (head := _described(sentence.tokens, who[0])) >= 0:
        return (head,)
    return _outer(sentence, predicate, who) or who


def _described(words: tuple[Token, ...], noun: int) -> int:
    """The noun that a clause or participle describes which ends in another noun; -1 if there is none."""
    k = noun
    while k > 0 and words[k - 1].tag in PHRASE:
        k -= 1
    before = words[k - 1] if k > 1 else None
    if before is None or not (before.verb or (before.tag in {"IN", "TO"} and before.lower not in OPENING)):
        return -1
    if before.lower == "by" and words[k - 2].tag == "VBN" and k > 2 and words[k - 3].tag in NOUNS:
        return k - 3
    for m in range(k - 2, max(0, k - REACH), -1):
        token = words[m]
        if token.text in {",", ";", ":"} or (token.tag == "CC" and words[m + 1].verb):
            return -1
        if token.tag in WHICH or (token.lower == "that" and words[m + 1].verb):
            return m - 1 if words[m - 1].tag in NOUNS and words[m + 1].tag not in PHRASE else -1
    return -1


def _outer(sentence: Sentence, predicate: Predicate, who: tuple[int, ...]) -> tuple[int, ...]:
    """ "Accepts that the setting was wrong but denies": the second verb is in the tense of the first, and the
    one between in another, or of a thing that cannot speak."""
    words, verb = sentence.tokens, predicate.verb
    if verb < 4 or words[verb].tag not in FINITE or words[verb - 1].lower not in JOINING:
        return ()
    inner = next((p for p in sentence.predicates if p.subjects == who and max(who) < p.verb < verb), None)
    if inner is None:
        return ()
    that = next((k for k in range(min(who), max(0, min(who) - 4), -1) if words[k].lower == "that"), 0)
    outer = [p for p in sentence.predicates if p.verb < that and p.subjects and max(p.subjects) < p.verb]
    if not that or not outer or words[outer[-1].verb].tag != words[verb].tag:
        return ()
    finite = next((t.tag for t in words[max(who) + 1 : inner.verb + 1] if t.verb or t.tag == "MD"), "")
    dumb = words[who[0]].tag in {"NN", "NNS"} and not animate(words[who[0]].lemma)
    return outer[-1].subjects if dumb or finite != words[verb].tag else ()


def rises(words: tuple[Token, ...], verb: int) -> bool:
    """ "Intervenes to say that", "went on to warn that"."""
    if verb < 3 or words[verb - 1].tag != "TO":
        return False
    k = verb - 2 - (words[verb - 2].lower in PARTICLES)
    return words[k].verb and words[k].lemma in RISING


def first(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """The first subject of a sentence that stands before its verb."""
    return next(
        (p.subjects for p in sentence.predicates if p.subjects and max(p.subjects) < p.verb < verb), ()
    )


def parted(sentence: Sentence, who: tuple[int, ...], verb: int) -> tuple[int, ...]:
    """ "The union rejects it; Lee would not agree, saying …", "many fell ill, but Lee gave no number, saying
    …": whoever acts after the semicolon or the conjunction."""
    words = sentence.tokens
    stop = next((k for k in range(verb - 1, max(who), -1) if _parts(words, k)), -1)
    if stop < 0:
        return who
    own = (p for p in sentence.predicates if stop < p.verb < verb)
    joint = words[stop].text != ";"
    return next((p.subjects for p in own if p.subjects and (not joint or min(p.subjects) > stop)), who)


def _parts(words: tuple[Token, ...], k: int) -> bool:
    """A semicolon, or a conjunction that sets one clause against another after a comma."""
    return words[k].text == ";" or (words[k].lower in AGAINST and words[k - 1].text == ",")
