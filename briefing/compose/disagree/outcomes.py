"""One matter, two outcomes: settled in one source, refused, put off or only awaited in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import product

from briefing.check.language.parse import Predicate, Sentence, analyse
from briefing.check.language.thesaurus import BROADER, likeness
from briefing.compose.disagree.units import Clash, Unit, apart, named, stems
from briefing.models import DisagreementKind, DisagreementNature
from briefing.prose.clauses import is_finite, predicates
from briefing.quotes import quoted

_SETTLES = frozenset("approve adopt agree sign ratify commit accept pass endorse join reaffirm".split())
_REFUSES = frozenset("decline refuse fail".split())
_DEFERS = frozenset("defer postpone reject shelve suspend withdraw".split())
_POSSIBLE = frozenset("may might can could would should must".split())
_WHOLE = ("that", "if", "unless", "whether", "until", "once", "when", "before")
_REACH = 6
_SHARED = 2
_GENERIC = frozenset(
    "deal agreement accord plan contract statement treaty offer pact bill law budget".split()
)
_BEFORE_NOUN = ("NNP", "NN", "JJ", "DT", "CD")


class Outcome(Enum):
    """How a matter stands by one sentence."""

    SETTLED = "settled"
    AWAITED = "awaited"
    OPEN = "open"


@dataclass(frozen=True)
class Stand:
    """The outcome of a deed: its verb, what it is done to, by whom."""

    unit: Unit
    outcome: Outcome
    deed: str
    object: str
    objects: frozenset[str]
    """The object's head and, of "a ceiling on water", the nouns above it."""
    about: frozenset[str]
    plain: frozenset[str]
    """Stems of the words in small letters: names say little about the matter."""
    agents: frozenset[str]
    shown: str


def outcomes(found: Sequence[Unit]) -> Iterator[Clash]:
    """Pairs of independent sources in which the same matter came out differently."""
    stands = [stand for unit in found for stand in _stands(unit)]
    settled = [s for s in stands if s.outcome is Outcome.SETTLED]
    open_ = [s for s in stands if s.outcome is Outcome.OPEN]
    awaited = [s for s in stands if s.outcome is Outcome.AWAITED]
    for one, other in product(settled, open_):
        if apart(one.unit, other.unit) and _same_matter(one, other):
            yield _clash(DisagreementNature.CONTRADICTION, one, other)
    for one, other in product(awaited, open_):
        if apart(one.unit, other.unit) and one.deed == other.deed and one.agents & other.agents:
            yield _clash(DisagreementNature.CHANGE, one, other)


def _clash(nature: DisagreementNature, one: Stand, other: Stand) -> Clash:
    sides = ((one.unit, one.shown), (other.unit, other.shown))
    return Clash(DisagreementKind.STATUS, nature, one.object or one.deed, sides)


def _same_matter(one: Stand, other: Stand) -> bool:
    """The same object with a second word in common, or the same deed by the same named one."""
    common = one.objects & other.objects
    if common and other.deed in _SETTLES | _DEFERS | {"put", "fall"}:
        around = {stem for stem in one.about & other.about if stem[:4] not in {w[:4] for w in common}}
        return len(around) >= (3 if common <= _GENERIC else 1)
    deeds = {one.deed, one.object} - {""}
    rivals = {other.deed, other.object} - {""}
    alike = any(max(likeness(a, b), likeness(b, a)) > BROADER for a in deeds for b in rivals)
    shared = {
        stem for stem in one.about & other.about if not any(stem[:4] == word[:4] for word in deeds | rivals)
    }
    return alike and bool(one.agents & other.agents) and len(shared) >= _SHARED


def _stands(unit: Unit) -> Iterator[Stand]:
    inside, _ = quoted(unit.text)
    denied = unit.passage != unit.text and _is_denied(unit)
    for sentence in analyse(unit.text):
        for predicate in predicates(sentence):
            verb = sentence.tokens[predicate.verb]
            if verb.start < len(inside) and inside[verb.start]:
                continue
            if stand := _stand(unit, sentence, predicate, denied):
                yield stand


def _is_denied(unit: Unit) -> bool:
    """The passage goes on to say that the sentence's report is not so."""
    rest = unit.passage[unit.passage.find(unit.text) + len(unit.text) :].split()[:3]
    return (
        len(rest) == 3 and rest[1] in ("has", "have", "had", "did", "is", "was") and rest[2].startswith("not")
    )


def _stand(unit: Unit, sentence: Sentence, predicate: Predicate, denied: bool) -> Stand | None:
    words = sentence.tokens
    verb = words[predicate.verb].lemma
    following = words[predicate.verb + 1].lower if predicate.verb + 1 < len(words) else ""
    helpers = set(predicate.auxiliaries)
    if (verb == "put" and following == "off") or (verb == "fall" and following == "short") or verb in _DEFERS:
        outcome = None if predicate.negated or helpers & _POSSIBLE else Outcome.OPEN
        return outcome and _made(unit, sentence, predicate, outcome, verb, denied)
    if verb in _REFUSES or (verb == "expect" and "be" in helpers):
        deed = _infinitive(sentence, predicate)
        if deed is None:
            return None
        outcome = Outcome.AWAITED if verb == "expect" else Outcome.OPEN
        return _made(unit, sentence, predicate, outcome, words[deed].lemma, denied)
    if verb not in _SETTLES or not is_finite(sentence, predicate) or predicate.marker in _WHOLE[1:]:
        return None
    if predicate.negated:
        return _made(unit, sentence, predicate, Outcome.OPEN, verb, denied)
    if helpers & (_POSSIBLE | {"will", "shall"}):
        return None
    return _made(unit, sentence, predicate, Outcome.SETTLED, verb, denied)


def _infinitive(sentence: Sentence, predicate: Predicate) -> int | None:
    """The verb after "to": "declined to commit", "is expected to sign"."""
    return next(
        (
            p.verb
            for p in sentence.predicates
            if p.marker == "to" and predicate.verb < p.verb <= predicate.verb + _REACH
        ),
        None,
    )


def _made(
    unit: Unit, sentence: Sentence, predicate: Predicate, outcome: Outcome, deed: str, denied: bool
) -> Stand | None:
    if denied and outcome is Outcome.SETTLED:
        outcome = Outcome.OPEN
    words = sentence.tokens
    object_ = _object(sentence, predicate)
    agents = frozenset[str]()
    for k in predicate.subjects:
        agents |= named(_phrase(unit.text, sentence, k))
    if not agents and outcome is Outcome.AWAITED:
        agents = named(unit.text[: words[predicate.verb].start])
    chain = _chain(sentence, object_) if object_ is not None else []
    return Stand(
        unit,
        outcome,
        deed,
        words[object_].lemma if object_ is not None else "",
        frozenset(words[k].lemma for k in chain),
        stems(unit.text),
        stems(" ".join(word for word in unit.text.split() if word[:1].islower())),
        agents,
        _shown(unit.text, sentence, predicate, chain, deed),
    )


def _object(sentence: Sentence, predicate: Predicate) -> int | None:
    """The head of what the deed is done to; of "agree on X" and "falls short" the X."""
    words = sentence.tokens
    nouns = [k for k in predicate.objects if words[k].tag[:2] == "NN"]
    if nouns:
        return nouns[0]
    linked = [
        k for preposition, k in predicate.obliques if preposition in ("on", "to") and words[k].tag[:2] == "NN"
    ]
    if linked:
        return linked[0]
    if words[predicate.verb].lemma in ("put", "fall", *_DEFERS) and predicate.subjects:
        subject = predicate.subjects[0]
        return subject if words[subject].tag[:2] == "NN" else None
    return None


def _chain(sentence: Sentence, at: int) -> list[int]:
    """A noun and the nouns that it hangs on by a preposition, as indices."""
    words = sentence.tokens
    found = [at]
    above = words[at].head
    while above >= 0 and words[above].tag == "IN" and words[above].head >= 0:
        if words[words[above].head].tag[:2] != "NN":
            break
        found.append(words[above].head)
        above = words[words[above].head].head
    return found


def _shown(text: str, sentence: Sentence, predicate: Predicate, chain: list[int], deed: str) -> str:
    """The words from the one who acts, or what is acted on, to the deed or its object."""
    words = sentence.tokens
    around = [predicate.verb, *predicate.subjects[:1], *chain]
    reach = range(predicate.verb, min(predicate.verb + _REACH, len(words)))
    around += [k for k in reach if words[k].lemma == deed]
    first = min(around)
    left = [c for c in sentence.children[first] if c < first and words[c].tag in _BEFORE_NOUN]
    return text[words[min([first, *left])].start : words[max(around)].end]


def _phrase(text: str, sentence: Sentence, k: int) -> str:
    """The words of a noun phrase up to its head."""
    left = min([k, *(c for c in sentence.children[k] if c < k)])
    return text[sentence.tokens[left].start : sentence.tokens[k].end]
