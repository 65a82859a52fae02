"""A word of the claim whose opposite stands in the source."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.matching import Match
from briefing.check.language.parse import Sentence
from briefing.check.language.poles import poles
from briefing.check.language.scope import Standing
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import SYNONYM, opposite
from briefing.check.language.transfer import BACK, dealing
from briefing.check.language.words import Token
from briefing.check.structure.denying import could_deny
from briefing.check.structure.focus import weight as weigh
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.quantifier import EVERY, some_not
from briefing.models import ReasonCode

NEAR = 6
COPULAS = frozenset({"be", "remain", "stay", "seem", "look", "become", "appear"})
# One event told from its two ends.
TURNS = frozenset({"precede", "follow", "following"})
POSTURE = frozenset({"lie", "stand", "sit"})
PARTICLES = frozenset({"up", "down", "above", "below"})


def opposites(frame: Frame) -> list[Finding]:
    """A word whose opposite stands in the evidence and that nothing else accounts for."""
    for token in frame.sentence.tokens:
        if not token.content and token.lower not in PARTICLES:
            continue
        match = frame.matches.get(token.index)
        if match is not None and match.strength > 0.5 and not _by_root(token, match):
            continue
        result = _rival(frame, token)
        if result:
            return [result]
    return []


def _by_root(token: Token, match: Match) -> bool:
    """Whether a verb has only its doer for a counterpart: "raise" and "growers"."""
    if not token.verb or match.strength >= SYNONYM:
        return False
    lemma = match.token.lemma
    return (
        lemma.endswith(("er", "or")) and match.token.tag[:2] == "NN" and "V" not in lexicon().get(lemma, "")
    )


def _rival(frame: Frame, token: Token) -> Finding | None:
    rivals = frame.evidence.opposing(token.lemma)
    if not rivals:
        return None
    covered = {m.token.lemma for m in frame.matches.values() if m.strength >= SYNONYM}
    for rival in rivals:
        if rival in covered or not opposite(token.lemma, rival) or _falls_to(frame.sentence, token):
            continue
        places = frame.evidence.lemmas.get(rival, ())
        mine = frame.standing[token.index].negative
        if any(frame.standings[n][p.index].negative != mine for p, n in places):
            continue  # "is unable" for one of "was able" and "is not able"
        for place, number in places:
            there = frame.standings[number][place.index]
            if place.tag[:1] != token.tag[:1] or not (place.content or place.lower in PARTICLES):
                continue
            source = frame.evidence.sentences[number]
            every = frame.sentence.has(EVERY) or source.has(EVERY)
            if every and some_not(frame.sentence.tokens, source.tokens):
                continue
            if compared(frame, token, place, number):
                continue  # "A is slower than B": the check of comparisons lays the sides
            if _lessened(frame.sentence, token.index) != _lessened(
                frame.evidence.sentences[number], place.index
            ):
                continue
            if dealing(token.lemma, place.lemma) == BACK or any(
                {token.lemma, place.lemma} <= alike for alike in (TURNS, POSTURE)
            ):
                continue
            near = _near(frame, token, Match(place, number, 1.0), there)
            near = near and not _offset(frame, token, place, number) and not _said_too(frame, token)
            weight = 0.9 * _trust(frame, token, number) if near else 0.3 * frame.trust(number)
            message = f"the claim says “{token.text}”, the source “{place.text}”"
            return finding(ReasonCode.POLARITY, message, token.text, place.text, weight)
    return None


def _falls_to(sentence: Sentence, token: Token) -> bool:
    """ "The burden falls to the towns": it is theirs, and nothing sinks."""
    after = sentence.tokens[token.index + 1 : token.index + 5]
    if token.lemma != "fall" or not token.verb or len(after) < 2:
        return False
    place = after[0].lower in {"to", "on", "upon", "within", "under"}
    return place and not any(t.tag == "CD" or t.text in "€$£" for t in after[1:])


def compared(frame: Frame, token: Token, place: Token, number: int) -> bool:
    """Whether "than" follows either word, so that the sides may be exchanged too."""
    sides = ((frame.sentence, token), (frame.evidence.sentences[number], place))
    return all(
        (one.tag in {"JJR", "RBR"} or one.lower in {"more", "less"})
        and any(t.lower == "than" for t in s.tokens[one.index + 1 : one.index + 8])
        for s, one in sides
    )


def _lessened(sentence: Sentence, i: int) -> bool:
    """ "Less expensive"."""
    return i > 0 and sentence.tokens[i - 1].lower in {"less", "least"}


def _trust(frame: Frame, token: Token, number: int) -> float:
    """How far a sentence is about what the claim says, were the opposite taken for what it stands for."""
    total = sum(weigh(t.lower) for t in frame.sentence.tokens if t.content) or 1.0
    return max(0.0, min(1.0, (frame.shares[number] + weigh(token.lower) / total - 0.1) / 0.3))


def _offset(frame: Frame, token: Token, place: Token, number: int) -> bool:
    """Whether a denial near either word, or another word of its side, may make up for the difference."""
    sides = (
        (frame.sentence, token.index, frame.evidence.sentences[number]),
        (frame.evidence.sentences[number], place.index, frame.sentence),
    )
    for sentence, i, other in sides:
        said = {t.lemma for t in other.tokens}
        both = {t.index for t in sentence.tokens if t.lemma in said}
        if could_deny(sentence, {i}, both | {i}, frozenset(said), NEAR):
            return True
    return False


def _said_too(frame: Frame, token: Token) -> bool:
    """Whether a word at the claim's end of the scale stands in the evidence too ("went down" for "cut")."""
    ends = next((p.ends for p in poles(frame.sentence) if p.first == token.index), None)
    return ends is not None and any(
        other.ends.get(scale) == end
        for source in frame.evidence.sentences
        for other in poles(source)
        for scale, end in ends.items()
    )


def _near(frame: Frame, token: Token, place: Match, there: Standing) -> bool:
    """Whether the word and its opposite have a neighbour in the parse that matches."""
    source = frame.source(place)
    mine = {token.head, *frame.sentence.children[token.index]}
    theirs = {place.token.head, *source.children[place.token.index]}
    for i in mine:
        match = frame.matches.get(i)
        if match and match.sentence == place.sentence and match.token.index in theirs:
            return True
        if match and any(k >= 0 and source.tokens[k].lemma == match.token.lemma for k in theirs):
            return True
    if _in_phrase(frame, source, token, place.token):
        return True
    return any(_near_objects(frame, source, token, place)) or _same_subject(frame, source, token, place)


def _in_phrase(frame: Frame, source: Sentence, token: Token, place: Token) -> bool:
    """ "In May at the latest", "in May at the earliest": the same phrase after the same word."""
    words, i, k = frame.sentence.tokens, token.index, place.index
    if i < 3 or k < 3 or any(words[i - n].lower != source.tokens[k - n].lower for n in (1, 2)):
        return False
    match = frame.matches.get(i - 3)
    return words[i - 2].tag == "IN" and match is not None and match.token is source.tokens[k - 3]


def _same_subject(frame: Frame, source: Sentence, token: Token, place: Match) -> bool:
    """ "Help is needless" and "help is needful": two complements of "be" whose subjects match."""
    heads = token.head, place.token.head
    if min(heads) < 0 or any(
        s.tokens[h].lemma not in COPULAS for s, h in zip((frame.sentence, source), heads, strict=True)
    ):
        return False
    theirs = {k for k in source.children[heads[1]] if source.tokens[k].tag[:2] == "NN"}
    return any(
        (m := frame.matches.get(k)) is not None and m.sentence == place.sentence and m.token.index in theirs
        for k in frame.sentence.children[heads[0]]
    )


def _near_objects(frame: Frame, source: Sentence, token: Token, place: Match) -> list[bool]:
    out = []
    for predicate in frame.sentence.predicates:
        if predicate.verb != token.index:
            continue
        for other in source.predicates:
            if other.verb == place.token.index:
                mine = {*predicate.subjects, *predicate.objects, *(k for _, k in predicate.obliques)}
                theirs = {*other.subjects, *other.objects, *(k for _, k in other.obliques)}
                out.append(any(i in frame.matches and frame.matches[i].token.index in theirs for i in mine))
    return out
