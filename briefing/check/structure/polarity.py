"""Does the claim deny what the source affirms, or affirm what it denies?

A denial can be worded in many ways, so a mismatch counts only when the other side has no word left that
could carry it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.groups import groups_of
from briefing.check.language.matching import Match, content
from briefing.check.language.parse import attributive, is_verb
from briefing.check.language.scope import PLAIN, Standing
from briefing.check.language.thesaurus import BROADER, DERIVED, SAME, SYNONYM, entry
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.affirmed import affirmed
from briefing.check.structure.clause import denying, elliptic, refused, within_clause
from briefing.check.structure.contrast import check_additions, check_contrasts
from briefing.check.structure.denied_all import bounded, neither_does
from briefing.check.structure.denying import UNTIL, excused
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.governing import governed, paired
from briefing.check.structure.happening import all_told, happens, linked
from briefing.check.structure.idle import idle, matchless, otherwise, twice
from briefing.check.structure.needing import lapsing, needed, turned_order, while_without
from briefing.check.structure.opposed import LIGHT as EMPTY
from briefing.check.structure.opposed import exchanged_opposites
from briefing.check.structure.opposites import opposites
from briefing.check.structure.panel import Panel
from briefing.check.structure.per_sentence import POLARITY
from briefing.check.structure.retracted import retracted
from briefing.check.structure.reversed import reversed_words
from briefing.check.structure.same_denial import kept_denial, repeated_denial
from briefing.check.structure.stances import agreed
from briefing.check.structure.undenied import undenied
from briefing.models import ReasonCode

CERTAIN = 0.75
AROUND = 4
FAR = 6
NEXT = 3
USUAL = 5
ONCE = frozenset({"once", "when", "after", "only"})
EVER, IF, REFUSING = frozenset({"ever"}), frozenset({"if"}), frozenset({"refuse", "decline"})
# They name who says it, and account for no act of the source ("give").
ATTRIBUTING = frozenset({"according", "quoted", "cited"})
NOT = frozenset({"not", "n't", "never"})


class _Polarity:
    name = "polarity"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(FRAMED(frame))
            found.extend([replace(f, hard=f.weight >= CERTAIN) for f in HARDENED(frame)])
        return sorted(found, key=lambda f: (f.weight, f.hard), reverse=True)[:1]


def _reversed(frame: Frame) -> Sequence[Finding]:
    found = reversed_words(frame)
    return () if found and (retracted(frame) or agreed(frame)) else found


def _denials(frame: Frame) -> list[Finding]:
    """The denial, on either side, that covers most of what both sides share and that the other side lacks."""
    mine = denying(frame.sentence)
    denied = [denying(source) for source in frame.evidence.sentences]
    if not mine and True not in denied:
        return []
    words = frame.sentence.tokens
    groups: dict[tuple[bool, int, int], list[int]] = {}
    alike: list[tuple[int, Standing, Standing]] = []
    for i, match in frame.matches.items():
        if match.strength < BROADER or not (mine or denied[match.sentence]):
            continue
        token = words[i]
        if token.tag == "CD" or token.lower == "according" or (token.verb and token.lemma in EMPTY):
            continue
        if match.strength < SYNONYM and token.verb != match.token.verb:
            continue
        # A sentence without a denial has no word that is denied.
        here = frame.standing[i] if mine else PLAIN
        there = frame.there(match) if denied[match.sentence] else PLAIN
        if not here.denials and not there.denials:
            continue
        if i and words[i - 1].lower == "per":
            continue  # "metres per second"
        if token.lower in ATTRIBUTING and match.token.lemma not in cues.SPEECH_CLASS:
            continue
        if match.token.verb and match.token.lemma in EMPTY and match.token.lemma != token.lemma:
            continue  # "quoted by" is no "giving"
        here, there = (
            within_clause(frame.sentence, i, here),
            within_clause(frame.source(match), match.token.index, there),
        )
        if here.negative == there.negative:
            if here.negative and match.strength >= SYNONYM - 0.05:
                alike.append((match.sentence, there, here))
            continue
        if _agrees(frame, i, here) or (here.negative and _taken_back(frame)):
            continue
        if here.negative and neither_does(frame, here.denials[0], match.sentence):
            continue
        if (
            (attributive(frame.sentence, i) and attributive(frame.source(match), match.token.index))
            or bounded(frame, match, here, there, i)
            or _at_last(frame, i, match, here, there)
            or needed(frame.sentence, frame.source(match))
        ):
            continue
        sides = (
            (frame.sentence, frame.source(match)) if here.negative else (frame.source(match), frame.sentence)
        )
        if lapsing(sides[0], (here if here.negative else there).denials[0], sides[1]):
            continue
        key = (True, -1, here.denials[0]) if here.negative else (False, match.sentence, there.denials[0])
        groups.setdefault(key, []).append(i)
    if not groups:
        return []
    rendered = _rendered_denials(frame, alike)
    best: Finding | None = None
    for (own, number, denial), places in groups.items():
        # What is denied on both sides accounts for the denial.
        if (own, number, denial) in rendered and not _direct(frame, own, denial, places):
            continue
        result = _weighed(frame, own, number, denial, places)
        if result and (best is None or result.weight > best.weight):
            best = result
    return [best] if best else []


def _rendered_denials(
    frame: Frame, alike: list[tuple[int, Standing, Standing]]
) -> set[tuple[bool, int, int]]:
    """The denials of some words that are denied on both sides: by the sentence, there and here."""
    rendered: set[tuple[bool, int, int]] = set()
    for number, there, here in alike:
        if not _worded(frame, number, there, here):
            rendered.update([(True, -1, k) for k in here.denials])
            rendered.update([(False, number, k) for k in there.denials])
    return rendered


@lru_cache(maxsize=128)
def _taken_back(frame: Frame) -> bool:
    """Whether the source takes back, refuses or leaves open what it tells, so that a claim may deny it."""
    sources = frame.evidence.sentences
    if retracted(frame) or any(s.has(REFUSING) and refused(s) for s in sources):
        return True
    return frame.sentence.has(IF) and any(map(elliptic, sources))


def _at_last(frame: Frame, i: int, match: Match, here: Standing, there: Standing) -> bool:
    """ "Not before August", "not until it has published": done then, so that nothing is denied."""
    mine, theirs = frame.sentence, frame.source(match)
    sentence, other, denial = (
        (mine, theirs, here.denials[0]) if here.negative else (theirs, mine, there.denials[0])
    )
    if while_without(sentence, other):
        return True
    if not sentence.has(UNTIL):
        return False
    if other.has(UNTIL):
        return turned_order(sentence, denial, other, i if other is mine else match.token.index)
    if other.has(ONCE) and any(t.lower in UNTIL for t in sentence.tokens[:denial]):
        return True  # "until it is clean, it will not open"
    for token in sentence.tokens[denial + 1 : denial + 8]:
        if token.text in {",", ";", ":"}:
            return False
        if token.lower in UNTIL:
            return True
    return False


def _worded(frame: Frame, number: int, there: Standing, here: Standing) -> bool:
    """Whether other words of the claim than its denials account for the source's ("keep", "prevent")."""
    said = {
        m.token.index
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= SYNONYM and i not in here.denials
    }
    return said.issuperset(there.denials)


def _weighed(frame: Frame, mine: bool, number: int, denial: int, places: list[int]) -> Finding | None:
    tokens = frame.sentence.tokens
    source = frame.source(frame.matches[places[0]])
    if _spoken(frame, denial) if mine else _rendered(frame, number, denial):
        return None
    if excused(frame, mine, places) or repeated_denial(frame, mine, number, denial, places):
        return None
    verbs = sum(1 for i in places if happens(frame, i, mine, denial))
    share = len(places) / max(1, len(frame.matches))
    if matchless(tokens if mine else source.tokens, denial):
        return None
    if mine and tokens[denial].lower == "never" and source.has(EVER):
        return None  # "never so close" for "closer than ever"
    if mine and _described(tokens, denial, places):
        return None
    sides = (tokens, source.tokens) if mine else (source.tokens, tokens)
    if _reworded(frame, mine, denial, places):
        return None
    if idle(sides[0], denial, sides[1]) or (mine and twice(frame, denial, places)):
        return None
    if otherwise(frame.sentence, denial, source, mine):
        return None
    if kept_denial(frame, mine, denial, places) or undenied(frame, mine, denial, places):
        return None
    contrast = mine and _set_apart(frame, places, denial)
    if mine and not verbs and not contrast and not _direct(frame, mine, denial, places):
        return None
    if not verbs and not contrast and (share < 0.3 or len(places) < 2):
        return None
    weight = min(1.0, 0.45 + 0.25 * verbs + 0.5 * share) if verbs else 0.7 if contrast else 0.3
    sure = not mine or _direct(frame, mine, denial, places) or _plain(frame, denial, places)
    weight *= 1.0 if sure else _closeness(frame)
    weight *= max(frame.trust(frame.matches[places[0]].sentence), *(_together(frame, i) for i in places))
    if not mine and verbs:
        weight = max(weight, _sole(frame, number, denial, places))
    shown = max(places, key=lambda i: (tokens[i].tag[:2] == "VB", i))
    match = frame.matches[shown]
    cue = tokens[denial] if mine else source.tokens[denial]
    word = tokens[shown] if mine else match.token
    text = " … ".join(t.text for t in sorted((cue, word), key=lambda t: t.start))
    plain = match.token.text if mine else tokens[shown].text
    one, two = ("claim", "source") if mine else ("source", "claim")
    message = f"the {one} denies it (“{text}”), the {two} does not (“{plain}”)"
    left, right = (text, plain) if mine else (plain, text)
    return finding(ReasonCode.POLARITY, message, left, right, weight)


def _described(tokens: Sequence[Token], denial: int, places: list[int]) -> bool:
    """ "In contrast to Sorn, the party of peace": what one is unlike is described after a comma."""
    if tokens[denial].lemma != "unlike":
        return False
    beyond = [i for i in places if i > denial and any(t.text == "," for t in tokens[denial:i])]
    return bool(beyond) and all(i in beyond or tokens[i].tag == "NNP" for i in places)


def _sole(frame: Frame, number: int, denial: int, places: list[int]) -> float:
    """A weight of its own for a plain denial of a verb that the source has nowhere else ("we cannot simply
    wait"), however short its sentence is."""
    source = frame.evidence.sentences[number]
    for i in places:
        token, match = frame.sentence.tokens[i], frame.matches[i]
        there = match.token
        if match.strength < SAME or token.lemma != there.lemma or not is_verb(token):
            continue
        if not is_verb(there) and denial != there.index - 1:
            continue  # but "could give no guarantee"
        near = 0 < there.index - denial <= FAR and source.tokens[denial].lemma in cues.NEGATORS
        if any(t.lemma in cues.NEGATORS for t in frame.sentence.tokens[max(0, i - FAR) : i]):
            continue  # "not merely to wait"
        if near and len(frame.evidence.lemmas[there.lemma]) == 1:
            return 0.6
    return 0.0


def _plain(frame: Frame, denial: int, places: list[int]) -> bool:
    """Whether a plain denial stands before an event that the source tells with the same parties."""
    return frame.sentence.tokens[denial].lemma in cues.NEGATORS and all_told(frame, places)


def _reworded(frame: Frame, mine: bool, denial: int, places: list[int]) -> bool:
    """Whether a claim only words by a denial what the source words otherwise: "the motion failed", or a
    denial of what has but a synonym there."""
    if not mine:
        return False
    words = frame.sentence.tokens
    failed = words[denial].lemma == "fail" and not any(words[i].verb for i in places)
    return failed or max(frame.matches[i].strength for i in places) < DERIVED


def _direct(frame: Frame, mine: bool, denial: int, places: list[int]) -> bool:
    """Whether a "not" or "neither" belongs to a verb that the other side has as well, without it. What is
    said of other figures ("$31m was paid", "$65m was not") is no denial."""
    if any(t.text[0].isdigit() and t.index not in frame.matches for t in frame.sentence.tokens):
        return False
    for i in places:
        match, token = frame.matches[i], frame.sentence.tokens[i]
        sentence, k = (frame.sentence, i) if mine else (frame.source(match), match.token.index)
        close = sentence.tokens[denial].lemma in cues.NEGATORS and 0 < k - denial <= NEXT
        joined = close and linked(frame.sentence, i) and linked(frame.source(match), match.token.index)
        if joined and match.strength >= SAME:
            return True
        if match.strength < SAME or not (is_verb(token) and is_verb(match.token)):
            continue
        subjects = [s for p in sentence.predicates if p.verb == k for s in (*p.subjects, *p.objects) if s < k]
        own = {*sentence.children[k], *(m for s in subjects for m in sentence.children[s])}
        if sentence.tokens[denial].lemma in cues.NEGATORS and denial in own:
            return True
    return False


def _together(frame: Frame, i: int) -> float:
    """A trust of its own for a word whose neighbours are its neighbours in the source too, 0 for others."""
    match = frame.matches[i]
    source = frame.source(match).tokens
    there = {t.lower for t in source[max(0, match.token.index - AROUND) : match.token.index + AROUND + 1]}
    words = frame.sentence.tokens
    low, high = max(0, i - AROUND), min(len(words), i + AROUND + 1)
    low = next((k for k in range(i, low, -1) if words[k].text in CLAUSE_MARKS), low)
    high = next((k for k in range(i, high) if words[k].text in CLAUSE_MARKS or words[k].lower in UNTIL), high)
    near = [t for t in words[low:high] if t.content or t.tag == "NNP"]
    kept = sum(t.lower in there or _stands(frame, t, match) for t in near)
    return 0.85 if kept >= 2 and kept >= 0.6 * len(near) else 0.0


def _stands(frame: Frame, token: Token, place: Match) -> bool:
    """Whether a word has its counterpart close to that of another word."""
    match = frame.matches.get(token.index)
    return (
        match is not None
        and match.sentence == place.sentence
        and abs(match.token.index - place.token.index) <= AROUND
    )


def _closeness(frame: Frame) -> float:
    """How far a claim keeps the source's words, in [0, 1]: a free paraphrase words things by denials."""
    total = sum(1 for t in frame.sentence.tokens if content(t)) or 1
    same = sum(1 for m in frame.matches.values() if m.strength >= DERIVED)
    return max(0.3, min(1.0, (same / total - 0.4) / 0.4))


def _set_apart(frame: Frame, places: list[int], denial: int) -> bool:
    """ "But not individuals", "rather than towns": the claim leaves out what the source puts in."""
    words = frame.sentence.tokens
    before = words[denial - 1].lower if denial else ""
    apart = words[denial].lower in {"rather", "instead"} or before in {"but", "and", ","}
    return apart and any(0 < i - denial <= 4 and words[i].tag[:2] == "NN" for i in places)


def _agrees(frame: Frame, i: int, here: Standing) -> bool:
    """Whether the evidence says the word elsewhere with the sign that the claim gives it."""
    word = frame.sentence.tokens[i]
    mine = word.lemma
    accounts = frame.evidence.accounts(mine)
    return any(
        frame.standings[number][token.index].negative == here.negative
        for lemma, strength in accounts.items()
        if strength >= 0.8 and (strength > SYNONYM or _plainly(mine, lemma))
        for token, number in frame.evidence.lemmas[lemma]
        if strength > SYNONYM or token.verb or not word.verb
    )


def _plainly(one: str, two: str) -> bool:
    """Whether two words share a usual sense: "take" means "need" only at times."""
    if not groups_of(one).isdisjoint(groups_of(two)):
        return True
    left, right = entry(one).senses, entry(two).senses
    return not (left and right) or not frozenset(left[:USUAL]).isdisjoint(right[:USUAL])


def _rendered(frame: Frame, number: int, denial: int) -> bool:
    """Whether some word of the claim accounts for the source's denying word, and is no more denied than it:
    not "did not refrain from" for "avoided"."""
    cue = frame.evidence.sentences[number].tokens[denial]
    denied = frame.standings[number][denial].negative
    return any(
        m.token is cue and m.strength >= BROADER and (denied or not _not_before(frame, i))
        for i, m in frame.matches.items()
    )


def _not_before(frame: Frame, i: int) -> bool:
    """Whether a plain "not" stands right before a verb of denying, and turns it round."""
    words = frame.sentence.tokens
    return bool(i) and words[i - 1].lower in NOT and words[i].verb


def _spoken(frame: Frame, denial: int) -> bool:
    """Whether the claim's denying word is itself accounted for."""
    match = frame.matches.get(denial)
    if match is None or match.strength < SYNONYM:
        return False
    by = [
        frame.standing[i].denials
        for i, other in frame.matches.items()
        if other.sentence == match.sentence and match.token.index in frame.there(other).denials
    ]
    # "Refused to come and declined to sign" for "came but refused to sign": another word accounts for it.
    return any(denial in denials for denials in by) or not any(by)


FRAMED = Panel(
    _denials, opposites, governed, check_contrasts, check_additions, affirmed, *POLARITY,
)  # fmt: skip
HARDENED = Panel(exchanged_opposites, paired, _reversed)
"""What they are sure of is never outvoted."""
check_polarity = _Polarity()
