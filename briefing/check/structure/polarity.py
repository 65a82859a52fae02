"""Does the claim deny what the source affirms, or affirm what it denies?

A denial can be worded in many ways, so a mismatch counts only when the other side has no word left that could carry it.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match, content
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import Standing, starts
from briefing.check.language.thesaurus import BROADER, SYNONYM, entry, eventful, opposite
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode

PARTICLES = frozenset({"up", "down", "above", "below"})


class _Polarity:
    name = "polarity"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(_exchanged(frame) or _denials(frame) or _opposites(frame))
        return found[:1]


check_polarity = _Polarity()


def _denials(frame: Frame) -> list[Finding]:
    """The denial, on either side, that covers most of what both sides share and that the other side lacks."""
    groups: dict[tuple[bool, int, int], list[int]] = {}
    for i, match in frame.matches.items():
        if match.strength < BROADER or frame.sentence.tokens[i].tag == "CD":
            continue
        here, there = frame.standing[i], frame.there(match)
        if here.negative == there.negative:
            continue
        key = (True, -1, here.denials[0]) if here.negative else (False, match.sentence, there.denials[0])
        groups.setdefault(key, []).append(i)
    best: Finding | None = None
    for (mine, number, denial), places in groups.items():
        result = _weighed(frame, mine, number, denial, places)
        if result and (best is None or result.weight > best.weight):
            best = result
    return [best] if best else []


def _exchanged(frame: Frame) -> list[Finding]:
    """What the claim denies the source affirms, and the other way round."""
    denied: dict[int, list[int]] = {}
    affirmed: dict[int, list[int]] = {}
    for i, match in frame.matches.items():
        here, there = frame.standing[i].negative, frame.there(match).negative
        if (
            match.strength < SYNONYM
            or here == there
            or frame.sentence.tokens[i].tag not in {"NN", "NNS", "NNP"}
        ):
            continue
        if not _contrasted(frame.sentence, i) and not _contrasted(frame.source(match), match.token.index):
            continue
        (denied if here else affirmed).setdefault(match.sentence, []).append(i)
    for number, places in denied.items():
        if number in affirmed:
            left = frame.sentence.tokens[places[-1]].text
            right = frame.sentence.tokens[affirmed[number][-1]].text
            message = f"the claim denies “{left}” and affirms “{right}”, the source the other way round"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.8)]
    return []


def _contrasted(sentence: Sentence, i: int) -> bool:
    """Whether "not", "rather than" or "instead of" stands close before a word."""
    return any(t.lower in {"not", "rather", "instead"} for t in sentence.tokens[max(0, i - 5) : i])


def _weighed(frame: Frame, mine: bool, number: int, denial: int, places: list[int]) -> Finding | None:
    tokens = frame.sentence.tokens
    source = frame.source(frame.matches[places[0]])
    if mine and _spoken(frame, denial):
        return None
    other = frame.evidence.sentences if mine else (frame.sentence,)
    if any(_could_deny(sentence) for sentence in other):
        return None
    verbs = sum(1 for i in places if tokens[i].tag[:2] == "VB" or tokens[i].lemma in cues.DENIERS)
    verbs += sum(1 for i in places if tokens[i].tag[:2] != "VB" and eventful(tokens[i].lemma))
    share = len(places) / max(1, len(frame.matches))
    if not verbs and (share < 0.3 or len(places) < 2):
        return None
    weight = min(1.0, 0.45 + 0.25 * verbs + 0.5 * share)
    shown = max(places, key=lambda i: (tokens[i].tag[:2] == "VB", i))
    match = frame.matches[shown]
    cue = tokens[denial] if mine else source.tokens[denial]
    word = tokens[shown] if mine else match.token
    text = " … ".join(t.text for t in sorted((cue, word), key=lambda t: t.start))
    plain = match.token.text if mine else tokens[shown].text
    message = (
        f"the claim says “{text}”, the source “{plain}”"
        if mine
        else f"the source says “{text}”, the claim “{plain}”"
    )
    left, right = (text, plain) if mine else (plain, text)
    return finding(ReasonCode.POLARITY, message, left, right, weight)


def _spoken(frame: Frame, denial: int) -> bool:
    """Whether the claim's denying word is itself accounted for."""
    match = frame.matches.get(denial)
    return match is not None and match.strength >= SYNONYM


def _could_deny(sentence: Sentence) -> bool:
    """Whether any word of a sentence could be how it words a denial."""
    if starts(sentence, cues.DENYING_PHRASES):
        return True
    for i, token in enumerate(sentence.tokens):
        lemma = token.lemma
        if (
            lemma in cues.NEGATORS
            or lemma in cues.DENIERS
            or lemma in cues.NEGATIVE_HINTS
            or token.lower in cues.NEGATIVE_HINTS
        ):
            if not (
                lemma in {"no", "not"}
                and sentence.tokens[i + 1 : i + 2]
                and sentence.tokens[i + 1].lower in {"less", "only"}
            ):
                return True
        if len(lemma) > 5 and lemma.startswith(cues.NEGATIVE_PREFIXES) and entry(lemma).opposites:
            return True
    return False


def _opposites(frame: Frame) -> list[Finding]:
    """A word whose opposite stands in the evidence and that nothing else accounts for."""
    for token in frame.sentence.tokens:
        if not content(token) and token.lower not in PARTICLES:
            continue
        match = frame.matches.get(token.index)
        if match is not None and match.strength > 0.5:
            continue
        result = _rival(frame, token)
        if result:
            return [result]
    return []


def _rival(frame: Frame, token: Token) -> Finding | None:
    covered = {m.token.lemma for m in frame.matches.values() if m.strength >= SYNONYM}
    for rival in frame.evidence.opposites.get(token.lemma, ()):
        if rival in covered or not opposite(token.lemma, rival):
            continue
        for place, number in frame.evidence.lemmas.get(rival, ()):
            there = frame.standings[number][place.index]
            if frame.standing[token.index].negative != there.negative or place.tag[:1] != token.tag[:1]:
                continue
            weight = 0.9 if _near(frame, token, Match(place, number, 1.0), there) else 0.45
            message = f"the claim says “{token.text}”, the source “{place.text}”"
            return finding(ReasonCode.POLARITY, message, token.text, place.text, weight)
    return None


def _near(frame: Frame, token: Token, place: Match, there: Standing) -> bool:
    """Whether the word and its opposite have a neighbour in the parse that matches."""
    source = frame.source(place)
    mine = {token.head, *frame.sentence.children[token.index]}
    theirs = {place.token.head, *source.children[place.token.index]}
    for i in mine:
        match = frame.matches.get(i)
        if match and match.sentence == place.sentence and match.token.index in theirs:
            return True
    return any(_near_objects(frame, source, token, place))


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
