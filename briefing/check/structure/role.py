"""Who does what to whom: parties swapped, or another party in the same part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Predicate, Sentence, is_verb, named
from briefing.check.language.tables import lexicon
from briefing.check.structure.frame import Frame, counterparts, each, finding
from briefing.models import ReasonCode

LIGHT = frozenset(
    "be have do make take put get go come say tell hold keep let see need want give set bring".split()
)
CONVERSE = {frozenset(pair) for pair in cues.CONVERSES}
Party = frozenset[str]


class _Role:
    name = "role"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found = [f for frame in each(claim, evidence) for f in (*_orientation(frame), *_parts(frame))]
        return sorted(found, key=lambda f: -f.weight)[:1]


check_role = _Role()


def _party(sentence: Sentence, i: int) -> Party:
    """The name words of a phrase, lower case; empty for a phrase without a name."""
    return frozenset(sentence.tokens[k].lower for k in named(sentence, i))


def _pairs(sentence: Sentence) -> Iterator[tuple[Party, Party, Predicate]]:
    """Named doer and named other party of each predicate."""
    for predicate in sentence.predicates:
        if not predicate.direct or sentence.tokens[predicate.verb].lemma == "be":
            continue
        others = (*predicate.objects, *(k for _, k in predicate.obliques))
        for one, two in product(predicate.subjects, others):
            doer, other = _party(sentence, one), _party(sentence, two)
            if doer and other and not _alike(doer, other):
                yield doer, other, predicate


def _alike(one: Party, two: Party) -> bool:
    return any(same_name(a, b) for a in one for b in two)


def _orientation(frame: Frame) -> list[Finding]:
    """Two named parties whose places are exchanged, whatever the verb."""
    theirs = [(d, o, p, s) for s in frame.evidence.sentences for d, o, p in _pairs(s)]
    found = []
    for doer, other, mine in _pairs(frame.sentence):
        if any(_alike(doer, d) and _alike(other, o) for d, o, _, _ in theirs):
            continue
        for d, o, p, source in theirs:
            verbs = (frame.sentence.tokens[mine.verb], source.tokens[p.verb])
            if not (_alike(doer, o) and _alike(other, d)) or frozenset(v.lemma for v in verbs) in CONVERSE:
                continue
            if not (_proper(doer) and _proper(other)) and not _akin(frame, mine, verbs[1].lemma):
                continue
            left, right = " ".join(sorted(doer)), " ".join(sorted(other))
            message = (
                f"in the claim “{left}” does it to “{right}” (“{verbs[0].text}”), in the source it is the other way round"
                f" (“{verbs[1].text}”)"
            )
            found.append(
                finding(ReasonCode.ROLE, message, f"{left} {verbs[0].text} {right}", verbs[1].text, 0.9)
            )
    return found[:1]


def _proper(party: Party) -> bool:
    """Whether a name has a word that is no common noun with a capital ("Accord", "Chamber")."""
    return any(word not in lexicon() or word in TABLE for word in party)


def _akin(frame: Frame, mine: Predicate, other: str) -> bool:
    return frame.evidence.accounts(frame.sentence.tokens[mine.verb].lemma).get(other, 0.0) >= 0.8


def _parts(frame: Frame) -> list[Finding]:
    """Predicates that say the same with other parties in their parts."""
    found = []
    for mine in frame.sentence.predicates:
        if frame.sentence.tokens[mine.verb].lemma in LIGHT:
            continue
        results = [_held(frame, mine, other, number) for other, number in counterparts(frame, mine)]
        if results and all(results):
            found.append(min((r for r in results if r), key=lambda f: f.weight))
    return found


def _targets(frame: Frame, places: Sequence[int], number: int) -> set[int]:
    """Where the evidence's sentence has the words at these places of the claim."""
    out: set[int] = set()
    for i in places:
        match = frame.matches.get(i)
        if match is not None and match.strength >= 0.8:
            lemma = match.token.lemma
            out |= {t.index for t in frame.evidence.sentences[number].tokens if t.lemma == lemma}
    return out


def _held(frame: Frame, mine: Predicate, other: Predicate, number: int) -> Finding | None:
    """None if nothing speaks against ``mine`` being what ``other`` says."""
    source = frame.evidence.sentences[number]
    subjects, objects = _targets(frame, mine.subjects, number), _targets(frame, mine.objects, number)
    doers, done = set(other.subjects), set(other.objects)
    verb = frame.sentence.tokens[mine.verb]
    if not is_verb(verb):
        return None
    crossed = bool(subjects & done and not subjects & doers) and bool(objects & doers and not objects & done)
    if crossed:
        who = " and ".join(frame.sentence.tokens[i].text for i in mine.subjects)
        whom = " and ".join(source.tokens[i].text for i in sorted(doers))
        message = (
            f"in the claim “{who}” does it (“{verb.text}”), in the source it is done to them by “{whom}”"
        )
        return finding(ReasonCode.ROLE, message, f"{who} {verb.text}", whom, 1.0)
    return _other_doer(frame, mine, other, source)


def _other_doer(frame: Frame, mine: Predicate, other: Predicate, source: Sentence) -> Finding | None:
    """Both name the doer, the names differ, and the claim's one has another place in the source."""
    if not mine.subjects or not other.subjects or not (mine.direct and other.direct):
        return None
    left = frozenset().union(*(_party(frame.sentence, i) for i in mine.subjects))
    right = frozenset().union(*(_party(source, i) for i in other.subjects))
    verb = frame.sentence.tokens[mine.verb]
    if not left or not right or _alike(left, right):
        return None
    elsewhere = any(
        same_name(t.lower, name)
        for s in frame.evidence.sentences
        for t in s.tokens
        if t.tag == "NNP"
        for name in left
    )
    if not elsewhere or verb.lemma in cues.SPEECH_CLASS:
        return None
    one, two = " ".join(sorted(left)), " ".join(sorted(right))
    message = f"the claim has “{one}” do it (“{verb.text}”), the source “{two}”"
    return finding(ReasonCode.ROLE, message, f"{one} {verb.text}", two, 0.7)
