"""Does the claim deny what the source affirms, or affirm what it denies?

A denial can be worded in many ways, so a mismatch counts only when the other side has no word left that
could carry it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match, content
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.scope import Standing, starts
from briefing.check.language.thesaurus import BROADER, SYNONYM, entry, eventful, opposite
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode

CERTAIN = 0.75
PARTICLES = frozenset({"up", "down", "above", "below"})


class _Polarity:
    name = "polarity"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend([*_exchanged(frame), *_denials(frame), *_opposites(frame)])
        return [replace(f, hard=f.weight >= CERTAIN) for f in sorted(found, key=lambda f: -f.weight)[:1]]


check_polarity = _Polarity()


def _denials(frame: Frame) -> list[Finding]:
    """The denial, on either side, that covers most of what both sides share and that the other side lacks."""
    groups: dict[tuple[bool, int, int], list[int]] = {}
    for i, match in frame.matches.items():
        if match.strength < BROADER or frame.sentence.tokens[i].tag == "CD":
            continue
        here, there = frame.standing[i], frame.there(match)
        if here.negative == there.negative or _agrees(frame, i, here):
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
    if _spoken(frame, denial) if mine else _rendered(frame, number, denial):
        return None
    numbers = sorted({frame.matches[i].sentence for i in places})
    other = [frame.evidence.sentences[n] for n in numbers] if mine else [frame.sentence]
    both = (frame.sentence,) if mine else tuple(frame.evidence.sentences[n] for n in numbers)
    said = frozenset(t.lemma for s in both for t in s.tokens)
    if any(_could_deny(sentence, said) for sentence in other):
        return None
    verbs = sum(1 for i in places if _event(frame, i, mine, denial))
    share = len(places) / max(1, len(frame.matches))
    if mine and _matchless(frame, denial):
        return None
    contrast = mine and _set_apart(frame, places, denial)
    if not verbs and not contrast and (share < 0.3 or len(places) < 2):
        return None
    weight = min(1.0, 0.45 + 0.25 * verbs + 0.5 * share) if verbs else 0.7 if contrast else 0.45
    weight *= frame.trust(frame.matches[places[0]].sentence)
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


def _matchless(frame: Frame, denial: int) -> bool:
    """ "No agreement has mattered as much": a denial that praises."""
    after = [t for t in frame.sentence.tokens if t.index > denial]
    as_as = sum(t.lower in {"as", "so"} for t in after) >= 2
    return frame.sentence.tokens[denial].lower in {"no", "never", "nobody", "nothing"} and (
        as_as or any(t.tag == "JJR" for t in after)
    )


def _set_apart(frame: Frame, places: list[int], denial: int) -> bool:
    """ "But not individuals", "rather than towns": the claim leaves out what the source puts in."""
    words = frame.sentence.tokens
    before = words[denial - 1].lower if denial else ""
    apart = words[denial].lower in {"rather", "instead"} or before in {"but", "and", ","}
    return apart and any(0 < i - denial <= 4 and words[i].tag[:2] == "NN" for i in places)


def _agrees(frame: Frame, i: int, here: Standing) -> bool:
    """Whether the evidence says the word elsewhere with the sign that the claim gives it."""
    accounts = frame.evidence.accounts(frame.sentence.tokens[i].lemma)
    return any(
        frame.standings[number][token.index].negative == here.negative
        for lemma, strength in accounts.items()
        if strength >= 0.8
        for token, number in frame.evidence.lemmas[lemma]
    )


def _event(frame: Frame, i: int, mine: bool, denial: int) -> bool:
    """Whether what is denied happens, rather than exists: an offer turned down was still an offer."""
    token, match = frame.sentence.tokens[i], frame.matches[i]
    denied, cue = (
        (token, frame.sentence.tokens[denial]) if mine else (match.token, frame.source(match).tokens[denial])
    )
    if cue.lemma in cues.DENIERS_OF_THINGS:
        return is_verb(denied) and is_verb(match.token if mine else token)
    head = frame.sentence.tokens[token.head] if token.head >= 0 else token
    agent = token.lemma.endswith(("er", "or"))
    return (
        is_verb(token) or (eventful(token.lemma) and not agent) or (token.tag == "JJ" and head.lemma == "be")
    )


def _rendered(frame: Frame, number: int, denial: int) -> bool:
    """Whether some word of the claim accounts for the source's denying word."""
    cue = frame.evidence.sentences[number].tokens[denial]
    return any(m.token is cue and m.strength >= BROADER for m in frame.matches.values())


def _spoken(frame: Frame, denial: int) -> bool:
    """Whether the claim's denying word is itself accounted for."""
    match = frame.matches.get(denial)
    return match is not None and match.strength >= SYNONYM


def _could_deny(sentence: Sentence, said: frozenset[str]) -> bool:
    """Whether any word of a sentence, but those that the other side has too, could be how it words a
    denial."""
    if starts(sentence, cues.DENYING_PHRASES):
        return True
    for i, token in enumerate(sentence.tokens):
        lemma = token.lemma
        if lemma in said and lemma not in cues.NEGATORS:
            continue
        if lemma in cues.NEGATORS:
            following = sentence.tokens[i + 1].lower if i + 1 < len(sentence.tokens) else ""
            if following not in {"less", "only", "later", "more"}:
                return True
        elif (
            lemma in cues.DENIERS
            or lemma in cues.NEGATIVE_HINTS
            or token.lower in cues.NEGATIVE_HINTS
            or (
                any(
                    lemma.startswith(p) and lemma[len(p) :] in entry(lemma).opposites
                    for p in cues.NEGATIVE_PREFIXES
                )
            )
        ):
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
            weight = (0.9 if _near(frame, token, Match(place, number, 1.0), there) else 0.45) * frame.trust(
                number
            )
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
