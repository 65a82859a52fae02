"""Is what the source hopes, plans, asks for or thinks possible told as done, and the other way round?

Each word of reservation of the source, with the words that it governs, is held against every word of
reservation of the claim. So it needs neither a common verb nor a parse of the claim: "hoped to announce the
fund" against "used the summit to announce the fund".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence, attributive, is_verb
from briefing.check.language.words import Token
from briefing.check.structure.done import (
    GIVEN,
    GIVING,
    attendant,
    finished,
    governors,
    own_verb,
    past,
    realised,
)
from briefing.check.structure.exchanged import closeness
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.in_passing import undecided
from briefing.check.structure.realised import came_true, got_it
from briefing.check.structure.reservation import (
    Side,
    chained,
    cue_denied,
    cue_free,
    excused,
    firmer_cue,
    harmonic,
    left_open,
    left_over,
    stating,
    worded_there,
)
from briefing.check.structure.reserve import CLASS, EXCUSES, NEEDED, SHOWN, Cue, reservations
from briefing.check.structure.worded import (
    AIMING,
    FOLLOWING,
    moved,
    purposed,
    towards,
)
from briefing.models import ReasonCode

OPEN = frozenset("possible wanted proposed expected alleged nearly".split())
COMING = frozenset("planned promised required".split())
# Which a claim may put in of what the source has as done.
UNSURE = frozenset("alleged required nearly".split())
WILLING = frozenset("will shall would".split())
SURE = frozenset("certain certainly certainty sure surely assure assurance definite definitely".split())
TRUSTED, CLOSE, CLEARLY = 0.3, 0.5, 0.9
# A sentence that has little of a claim worded freely is hardly the one that it tells.
HALF, FREE = 0.35, 0.51


def check_realis(frame: Frame) -> list[Finding]:
    """The clearest reservation of the source that the claim drops, or puts in."""
    found: list[Finding] = []
    softer = [
        c for c in reservations(frame.sentence) if c.token.lemma not in WILLING and c.name not in UNSURE
    ]
    told = frozenset([m.token.lemma for m in frame.matches.values() if m.strength >= 0.6])
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or (frame.shares[number] < HALF and frame.kept < FREE):
            continue
        theirs = reservations(source)
        missing = _missing(frame.sentence, source, theirs) if theirs else []
        known = {cue.token.lemma for cue in theirs} if softer else ()
        added = [c for c in softer if c.token.lemma not in known]
        for cue in missing:
            covered = [k for k in cue.scope if source.tokens[k].lemma in told]
            rule = _dropped if cue.name in OPEN else _done
            found.extend(rule(frame, number, cue, covered))
        if added:
            found.extend(_weakened(frame, _side(frame, number), added))
    return sorted(found, key=lambda f: -f.weight)[:1]


@lru_cache(maxsize=128)
def _side(frame: Frame, number: int) -> Side:
    """One sentence of the evidence beside the claim."""
    sources = frame.evidence.sentences
    return Side(
        number,
        _lemmas(frame.evidence),
        closeness(frame)[1],
        reservations(frame.sentence, strict=False),
        reservations(sources[number]),
        frame.sentence.tokens,
        sources[number].tokens,
    )


@lru_cache(maxsize=128)
def _lemmas(evidence: Index) -> frozenset[str]:
    return frozenset([t.lemma for s in evidence.sentences for t in s.tokens])


def _missing(sentence: Sentence, source: Sentence, theirs: Sequence[Cue]) -> list[Cue]:
    """The source's reservations whose word the claim has not, or, of those of what is to come, has less
    often."""
    said = sentence.said
    return [
        cue
        for cue in theirs
        if (cue.token.lemma not in said and cue.token.lower not in said) or _fewer(sentence, source, cue)
    ]


def _fewer(sentence: Sentence, source: Sentence, cue: Cue) -> bool:
    lemma, lower = cue.token.lemma, cue.token.lower
    if cue.name in COMING:
        here, there = ([t for t in s.tokens if t.lemma == lemma] for s in (sentence, source))
        return len(here) < len(there)
    return not any(t.lemma == lemma or t.lower == lower for t in sentence.tokens)


def _dropped(frame: Frame, number: int, cue: Cue, covered: list[int]) -> list[Finding]:
    """Hoped, proposed, possible, alleged: and the claim has no word for it."""
    source = frame.evidence.sentences[number]
    if all(source.tokens[k].tag in {"NNP", "CD"} for k in covered):
        return []
    event = _event(frame, number, covered)
    near = [k for k in covered if k in cue.scope[:4]]
    if event is None or cue_denied(source, cue) or cue_free(source, cue) or chained(frame, source, cue):
        return []
    if cue.token.tag == "MD" and any(map(came_true, frame.evidence.sentences[number:])):
        return []
    if cue.name == "wanted" and got_it(source, cue.token.index):
        return []
    if frame.shares[number] < CLEARLY * max(frame.shares) and not _verbal(frame, number, covered):
        return []  # only the name of a thing, in what another sentence tells
    if cue.token.lemma == "aim" and towards(frame.sentence, event.index):
        return []
    if len(covered) < 0.5 * len(cue.scope) and (len(near) < 3 or cue.scope[0] not in covered):
        return []
    side = _side(frame, number)
    if cue.token.tag == "MD" and harmonic(side, cue):
        return []
    left = left_over(side, cue)
    sure = any(
        t.lemma in SURE and t.lemma not in side.lemmas and (t.lemma != "assure" or t.tag in {"VBN", "VBD"})
        for t in frame.sentence.tokens
    )
    if undecided(frame.sentence.tokens, event) or any(_covers(c, cue, event, side) for c in side.mine):
        return []
    if moved(frame.sentence, event) or excused(frame.sentence, side, cue, _spoken(side)):
        return []
    if any(not (firmer_cue(c, cue) or sure) for c in left):
        return []
    if cue.token.lemma in AIMING and purposed(frame.sentence, event.index):
        return []
    weight = 0.75 if len(covered) > 1 and cue.scope[0] in covered else 0.6
    before_noun = source.tokens[cue.token.index + 1].tag[:2] in {"NN", "JJ"}
    come = realised(frame.sentence, event.index, side.lemmas)
    if cue.token.tag == "JJ" and before_noun and not left and not come:
        weight -= 0.45 if source.tokens[cue.token.index - 1].lower in {"any", "every"} else 0.25
    return [_report(frame, side, cue, left, event, covered[-1], weight)]


def _covers(mine: Cue, cue: Cue, event: Token, side: Side) -> bool:
    """Whether a reservation that only the claim has governs the event as well, and is no firmer.

    "Proposes that fees fall" for "wants fees to fall".
    """
    own = mine.token.verb and mine.token.lemma not in side.lemmas
    return own and event.index in mine.scope and not firmer_cue(mine, cue)


def _done(frame: Frame, number: int, cue: Cue, covered: list[int]) -> list[Finding]:
    """Planned, promised, required: and the claim has it in the past or the perfect."""
    if cue.name not in COMING or not covered or len(covered) < 0.5 * len(cue.scope):
        return []
    source = frame.evidence.sentences[number]
    if any(past(t) for t in source.tokens[cue.token.index + 1 : cue.scope[0]]):
        return []
    needed = cue.scope[: 3 if cue.token.lemma in NEEDED else 1]  # "essential for them to do it"
    verb = any(is_verb(source.tokens[k]) for k in needed)
    event = _event(frame, number, [cue.scope[0]] if verb else covered)
    given = not verb and cue.token.lemma in GIVEN and cue.token.verb
    back = cue.name == "planned" or given
    done = own_verb(frame.sentence, event, back) if event is not None else None
    if (
        event is None
        or done is None
        or done.lemma in FOLLOWING
        or not (cue.name == "planned" or verb or done.lemma in GIVING)
    ):
        return []
    side = _side(frame, number)
    if _first(frame, side, cue, done):
        return []
    if excused(frame.sentence, side, cue, _rendering(frame, side, cue)) or left_over(side, cue):
        return []
    return [_report(frame, side, cue, [], done, covered[0], 0.75 if done is event else 0.6)]


def _first(frame: Frame, side: Side, cue: Cue, done: Token) -> bool:
    """Whether the claim tells by "once", "when" or "after" what comes first, and not only when it was said:
    "after the summit she said that"."""
    words = frame.sentence.tokens
    for token in words[: done.index]:
        if token.lower not in {"once", "when", "after"}:
            continue
        near = words[token.index : done.index]
        end = next((t.index for t in near if t.text == "," or t.lower == "that"), done.index)
        inner = [frame.matches[k] for k in range(token.index, end) if k in frame.matches]
        said = any(t.verb and t.lemma in cues.SPEECH_CLASS for t in words[end - 2 : done.index])
        said = said and token.lower == "after" and any(t.lower == "that" for t in words[end : done.index])
        if not said or any(m.sentence == side.number and m.token.index in cue.scope for m in inner):
            return True
    return False


TALKING = frozenset("talk talks discuss discussion debate".split())


def _spoken(side: Side) -> frozenset[int]:
    """The claim's words for talks, if the source tells of talks as well."""
    talking = any(t.lemma in TALKING for t in side.source)
    return frozenset([t.index for t in side.words if talking and t.lemma in TALKING])


def _rendering(frame: Frame, side: Side, cue: Cue) -> frozenset[int]:
    """Words of the claim that stand for others of the source than its reservation ("talk" for "discuss")."""
    return _spoken(side) | frozenset(
        i
        for i, m in frame.matches.items()
        if m.sentence == side.number
        and m.strength >= 0.8
        and m.token is not cue.token
        and (m.token.lemma in CLASS or m.token.lemma in EXCUSES)
        and m.token.index > cue.token.index
    )


def _weakened(frame: Frame, side: Side, added: Sequence[Cue]) -> list[Finding]:
    """A reservation that the claim adds to what the source has as done, in a sentence that has none."""
    source = frame.evidence.sentences[side.number]
    if len(side.kept) < CLOSE * len(frame.sentence.tokens):
        return []  # in other words "the planned closure" may well stand for what has begun
    for cue in added:
        if cue.token.index in side.kept or not cue.scope:
            continue
        own = frame.matches.get(cue.token.index)
        if own and own.strength >= 0.5 and any(own.token.lemma == c.token.lemma for c in side.theirs):
            continue
        if (
            worded_there(source, cue)
            or cue_denied(frame.sentence, cue)
            or stating(frame.sentence.tokens, cue)
        ):
            continue
        told = [k for k in cue.scope if (m := frame.matches.get(k)) is not None and m.strength >= 0.6]
        if len(told) < 0.6 * len(cue.scope) or cue.scope[0] not in told:
            continue
        match = frame.matches[cue.scope[0]]
        if (
            match.sentence != side.number
            or left_open(source, match.token.index)
            or attributive(frame.sentence, cue.scope[0])
            or attributive(source, match.token.index)
        ):
            continue
        done = next((t for t in (match.token, *governors(source, match.token)) if is_verb(t)), None)
        before = [c for c in reservations(source, strict=False) if c.token.index < match.token.index]
        if any(match.token.index in c.scope for c in before):
            continue
        if done is not None and match.token.tag == "NNP" and cues.SPEECH_CLASS.get(done.lemma) == "state":
            continue  # who says it
        if done is None or not (finished(source, done.index) or attendant(source, done)):
            continue
        mine = f"{cue.token.text} … {frame.sentence.tokens[cue.scope[0]].text}"
        message = f"the claim has “{mine}” as {SHOWN[cue.name]}, the source has “{done.text}” as done"
        return [finding(ReasonCode.MODALITY, message, mine, done.text, 0.65 * frame.trust(side.number))]
    return []


def _report(
    frame: Frame, side: Side, cue: Cue, left: list[Cue], event: Token, last: int, weight: float
) -> Finding:
    shown = f"{left[0].token.text} … {event.text}" if left else event.text
    theirs = f"{cue.token.text} … {frame.evidence.sentences[side.number].tokens[last].text}"
    message = f"the source has “{theirs}” as {SHOWN[cue.name]}, the claim “{shown}” without that"
    return finding(
        ReasonCode.MODALITY, message, shown, theirs, weight * min(1.0, 0.3 + frame.trust(side.number))
    )


def _event(frame: Frame, number: int, covered: list[int]) -> Token | None:
    """The claim's first word for something governed."""
    places = {(number, k) for k in covered}
    for i in sorted(frame.matches):
        match = frame.matches[i]
        if (match.sentence, match.token.index) in places and frame.sentence.tokens[i].lemma not in CLASS:
            return frame.sentence.tokens[i]
    return None


def _verbal(frame: Frame, number: int, covered: list[int]) -> bool:
    """Whether a verb of the claim stands for something governed."""
    return any(
        is_verb(frame.sentence.tokens[i]) and m.sentence == number and m.token.index in covered
        for i, m in frame.matches.items()
    )
