"""Two events told as one: the day, the place or the number of one sentence put into another's event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.belonging import check_belonging, check_passed_on
from briefing.check.structure.dealings import check_dealings
from briefing.check.structure.fates import check_fates
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, each, finding, quoted
from briefing.check.structure.heading import misheaded
from briefing.check.structure.left_to import check_left_to
from briefing.check.structure.named_instead import named_instead
from briefing.check.structure.nearer import nearer
from briefing.check.structure.of_which import check_of_which
from briefing.check.structure.own_part import check_own_part
from briefing.check.structure.panel import Panel
from briefing.check.structure.parts import clauses, clauses_of, homes_of
from briefing.check.structure.queried import check_matter_asked, check_queried
from briefing.check.structure.refilled import check_refilled
from briefing.check.structure.renamed import misplaced, names
from briefing.check.structure.share_of import check_share_of, check_share_of_them, check_share_of_these
from briefing.check.structure.shared_out import check_shares
from briefing.check.structure.sorts import check_sorts
from briefing.check.structure.strayed import partnered, strayed
from briefing.check.structure.timed import check_timed
from briefing.check.structure.told_of import told_of
from briefing.check.structure.told_when import told_when
from briefing.check.structure.traded import traded
from briefing.check.structure.transplanted import check_transplanted
from briefing.check.structure.upon_itself import check_upon_itself
from briefing.check.structure.whose import check_whose
from briefing.check.structure.withheld import check_withheld
from briefing.models import ReasonCode

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
SPOKEN = 3
PLACING = frozenset("in at near".split())
CIRCUMSTANTIAL = frozenset({"NNP", "CD"})


class _Merged:
    name = "merged"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        for frame in each(claim, evidence):
            if found := FRAMED(frame):
                return found[:1]
        return []


check_merged = _Merged()


def _moved(frame: Frame) -> list[Finding]:
    """A circumstance that only another sentence has, while the event's own has one of the same kind."""
    if len(frame.evidence.sentences) < 2:
        return []
    for token, slot in _slots(frame.sentence).items():
        home = _home(frame, token)
        if home is None:
            continue
        own = frame.evidence.sentences[home]
        if any(t.lower == token.lower for t in own.tokens):
            continue
        others = [t for t, kind in _slots(own).items() if kind == slot]
        here = {t.lower for t in frame.sentence.tokens}
        elsewhere = [
            s
            for n, s in enumerate(frame.evidence.sentences)
            if n != home and any(t.lower == token.lower and kind == slot for t, kind in _slots(s).items())
        ]
        if elsewhere and others and not any(t.lower in here for t in others):
            message = (
                f"the claim puts “{token.text}” of another sentence where this one has “{others[0].text}”"
            )
            return [finding(ReasonCode.ROLE, message, token.text, others[0].text, 0.75)]
    return []


def _moved_within(frame: Frame) -> list[Finding]:
    """A place, weekday or number of one clause of the source where the clause that is told has its own."""
    words = frame.sentence.tokens
    for token, slot in _slots(frame.sentence).items():
        rivals = list(_rivals(frame, token, slot))
        if not rivals:
            continue
        evidence = frame.evidence
        homes, away = clauses_of(evidence), homes_of(evidence, token)
        clause = next(c for c in clauses(frame.sentence) if token.index in c)
        known = [homes_of(evidence, words[k]) for k in clause if content(words[k]) and words[k] is not token]
        others = [next(iter(home)) for home in known if len(home) == 1]
        if len(away) != 1 or away.intersection(others) or len(set(others)) != 1 or len(others) < 3:
            continue
        own = [other for other, n in rivals if homes.get((n, other.index)) == others[0]]
        if own:
            message = f"the claim puts “{token.text}” where the source's clause has “{own[0].text}”"
            return [finding(ReasonCode.ROLE, message, token.text, own[0].text, 0.75)]
    return []


def _rivals(frame: Frame, token: Token, slot: str) -> Iterator[tuple[Token, int]]:
    """Words for a circumstance of one kind that stand, with their sentence, in one sentence with the claim's
    and that the claim does not have."""
    homes = {n for _, n in frame.evidence.lemmas.get(token.lemma, ())}
    here = {t.lower for t in frame.sentence.tokens} if homes else set()
    for n in homes:
        source = frame.evidence.sentences[n]
        yield from ((t, n) for t, kind in _slots(source).items() if t.lower not in here and kind == slot)


def _ascribed(frame: Frame) -> list[Finding]:
    """Quoted words of one sentence given to a speaker whom only another sentence names."""
    words = frame.sentence.tokens
    inside = sorted(quoted(frame.sentence))
    if len(inside) < SPOKEN:
        return []
    spoken = {words[i].lower for i in inside if content(words[i])}
    if not spoken:
        return []
    for token in words:
        after = words[token.index + 1].lemma if token.index + 1 < len(words) else ""
        if token.tag != "NNP" or after not in cues.SPEECH_CLASS or token.index in inside:
            continue
        near = min(inside, key=lambda k: abs(k - token.index))
        if any(t.text == ";" for t in words[min(near, token.index) : max(near, token.index)]):
            continue  # "Lee spoke of “a gap”; Roth warned of a strike"
        homes = [s for s in frame.evidence.sentences if spoken <= {t.lower for t in s.tokens}]
        named = [
            s for s in frame.evidence.sentences if any(same_name(token.lower, n) for n in names(s.tokens))
        ]
        if len(homes) != 1 or not named or homes[0] in named:
            continue
        heads = [homes[0].tokens[k] for p in homes[0].predicates for k in p.subjects]
        rivals = [t for t in heads if t.tag == "NNP" and t.lower not in TABLE]
        if rivals and not any(t.tag == "PRP" for t in heads):
            message = f"the claim gives to “{token.text}” words from a sentence about “{rivals[0].text}”"
            return [finding(ReasonCode.ROLE, message, token.text, rivals[0].text, 0.75)]
    return []


@lru_cache(maxsize=512)
def _slots(sentence: Sentence) -> dict[Token, str]:
    """The circumstances of a sentence, and of what kind each is."""
    return {
        token: slot
        for token in sentence.tokens
        if (token.tag in CIRCUMSTANTIAL or token.lower in WEEKDAYS) and (slot := _slot(sentence, token))
    }


def _slot(sentence: Sentence, token: Token) -> str:
    """What kind of circumstance a word is: a weekday, a place after "in", a number of something."""
    words = sentence.tokens
    if token.lower in WEEKDAYS:
        return "weekday"
    before = words[token.index - 1] if token.index else None
    if token.tag == "NNP" and before is not None and before.lower in PLACING:
        return "place"
    if token.tag == "CD" and token.index + 1 < len(words) and words[token.index + 1].tag == "NNS":
        return "number of " + words[token.index + 1].lemma
    return ""


def _home(frame: Frame, token: Token) -> int | None:
    """The sentence that has nearly all of the claim's other words; None if there is not one alone."""
    scores = [0.0] * len(frame.evidence.sentences)
    total = 0.0
    for other in frame.sentence.tokens:
        match = frame.matches.get(other.index)
        if other is token or match is None or not content(other):
            continue
        value = weight(other.lower)
        total += value
        for number in {n for _, n in frame.evidence.lemmas[match.token.lemma]}:
            scores[number] += value
    ranked = sorted(range(len(scores)), key=lambda n: -scores[n])
    best, second = ranked[0], ranked[1]
    if not total or scores[best] < 0.8 * total or scores[second] > 0.5 * scores[best]:
        return None
    return best


FRAMED = Panel(
    _moved,
    _moved_within,
    misplaced,
    _ascribed,
    strayed,
    partnered,
    told_of,
    traded,
    misheaded,
    check_share_of,
    check_share_of_them,
    check_share_of_these,
    check_shares,
    check_timed,
    told_when,
    named_instead,
    check_belonging,
    check_passed_on,
    check_whose,
    check_refilled,
    check_transplanted,
    check_queried,
    check_matter_asked,
    nearer,
    check_sorts,
    check_fates,
    check_dealings,
    check_upon_itself,
    check_left_to,
    check_withheld,
    check_own_part,
    check_of_which,
    first_only=True,
)
