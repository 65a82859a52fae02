"""What the source tells of one name, told of another that stands in the same part there.

No word of a free paraphrase need stand where it stood. But each word of the evidence is told of the names
near it, most of those of its own part of the sentence. Where the claim's words are at home with a name that
the claim leaves out, and not with the one that it gives, and both have the same part to play in the source,
they have been taken for one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Index
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.reaching import FINITE
from briefing.check.structure.traded import COARSE, FINE, SEASONS, parts_of
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

NAMES = frozenset({"NNP", "NNPS"})
# Between the names of one party ("Norway's minister, Ann Lee").
JOINING = frozenset({"POS", "NN", "JJ", ","})
BEFORE = frozenset({"NN", "NNS", "JJ", "DT", "PRP$"})
LISTING = NAMES | BEFORE | {",", "CC", "POS", "CD"}
CLAUSAL = frozenset("that while whereas although because if".split())
# Words that point to what another part tells, or that hold several parties against one another.
BACK = frozenset(
    "it this these those them they both such so same former latter neither none other others another likewise"
    " too also reverse contrary each instead similarly agree disagree one ones".split()
)
COMPARED = frozenset("than twice times double half equal equally".split())
COMPARING = frozenset({"JJR", "JJS", "RBR", "RBS"})
REACH = 6
ACCOUNTED, NEARLY = 0.6, 0.05
NEAR, CLAUSE = 1.0, 0.7
GAIN, OWN = 0.3, 0.8
Place = tuple[int, int]


class Part(NamedTuple):
    """A party named in a sentence of the evidence: first and last word, and its part there."""

    number: int
    first: int
    last: int
    slot: str


def owned(frame: Frame) -> list[Finding]:
    """The first name of the claim whose words the source tells of another."""
    words = frame.sentence.tokens
    spans = _spans(frame.sentence)
    there = party_parts(frame.evidence) if spans else ()
    if len(there) < 2 or frame.sentence.has(COMPARED) or any(t.tag in COMPARING for t in words):
        return []
    at = {t.index: places(frame, t) for t in words if t.content or t.tag in NAMES or t.tag == "CD"}
    told = {place for found in at.values() for place in found}
    for first, last in spans:
        names = {p for i in range(first, last + 1) if words[i].tag in NAMES for p in at.get(i, ())}
        own = [m for m in there if any(m.number == n and m.first <= k <= m.last for n, k in names)]
        if not own or all(_points_back(frame.evidence, m) for m in own):
            continue
        rest = [(words[i], found) for i, found in at.items() if found and not first <= i <= last]
        fit = _fit(frame.evidence, rest, own)
        if fit >= OWN:
            continue
        best = max(
            ((_fit(frame.evidence, rest, [m]), m) for m in _rivals(frame.evidence, there, own, told)),
            default=None,
        )
        if best is not None and best[0] - fit >= GAIN:
            one, two = words[last].text, frame.evidence.sentences[best[1].number].tokens[best[1].last].text
            message = f"the claim tells of “{one}” what stands with “{two}” in the source"
            return [finding(ReasonCode.ROLE, message, one, two, 0.75)]
    return []


@lru_cache(maxsize=256)
def party_parts(evidence: Index) -> tuple[Part, ...]:
    """The parties that a text names."""
    return tuple(
        [
            Part(n, first, last, _slot(sentence, first, last, parts_of(evidence)[COARSE][n]))
            for n, sentence in enumerate(evidence.sentences)
            for first, last in _spans(sentence)
        ]
    )


@lru_cache(maxsize=2048)
def _spans(sentence: Sentence) -> list[tuple[int, int]]:
    """First and last word of each party named; what belongs to it and who leads it are one with it."""
    words, out = sentence.tokens, list[tuple[int, int]]()
    for i in [t.index for t in words if _named(t)]:
        if out and (i == out[-1][1] + 1 or _joined(words[out[-1][1] + 1 : i])):
            out[-1] = (out[-1][0], i)
        else:
            out.append((i, i))
    return out


def _joined(between: tuple[Token, ...]) -> bool:
    """Whether what stands between two names makes them one party's."""
    return (
        len(between) < REACH
        and any(t.tag in {"POS", "NN"} for t in between)
        and all(t.tag in JOINING or t.lower == "of" for t in between)
    )


def _named(token: Token) -> bool:
    return token.tag in NAMES and not (token.lower in DAYS or token.lower in MONTHS or token.lower in SEASONS)


def _slot(sentence: Sentence, first: int, last: int, parts: tuple[int, ...]) -> str:
    """What a party is in its part of the sentence: a preposition, an owner, a subject, or an object."""
    words, k = sentence.tokens, first - 1
    while k >= 0 and words[k].tag in BEFORE:
        k -= 1
    if k >= 0 and words[k].tag in {"IN", "TO"} and words[k].lower not in CLAUSAL:
        return words[k].lower
    after = words[last + 1].tag if last + 1 < len(words) else ""
    if after in {"NN", "NNS", "JJ"}:
        return ""  # it only describes another word
    if after == "POS":
        return "owner"
    if k >= 0 and words[k].verb and parts[k] == parts[last]:
        return "object"
    told = (t for t in words[last + 1 :] if parts[t.index] == parts[last])
    return "subject" if any(t.tag in FINITE for t in told) else "object"


def _rivals(evidence: Index, there: tuple[Part, ...], own: list[Part], told: set[Place]) -> Iterator[Part]:
    """The parties that the claim does not name and that have the part of one that it names."""
    slots = {m.slot for m in own}
    for m in there:
        if (
            not m.slot
            or m.slot not in slots
            or any((m.number, k) in told for k in range(m.first, m.last + 1))
        ):
            continue
        if _quoted_last(evidence.sentences[m.number], m):
            continue
        if not any(m.number == o.number and _listed(evidence.sentences[m.number], m, o) for o in own):
            yield m


def _quoted_last(sentence: Sentence, party: Part) -> bool:
    """Whether a party only says what stands before it ("…, Ann Lee said")."""
    words = sentence.tokens
    after = words[party.last + 1].lemma if party.last + 1 < len(words) else ""
    return after in cues.SPEECH_CLASS and any(
        t.text == "," for t in words[max(0, party.first - 2) : party.first]
    )


def _listed(sentence: Sentence, one: Part, two: Part) -> bool:
    """Whether two parties stand in one list."""
    low, high = sorted((one.last, two.last))
    return all(t.tag in LISTING for t in sentence.tokens[low:high])


def places(frame: Frame, token: Token) -> set[Place]:
    """Sentence and place of the words that account for a word best."""
    accounts = frame.evidence.accounts(token.lemma)
    best = max(accounts.values(), default=0.0)
    least = max(ACCOUNTED, best - NEARLY)
    found = {
        (n, t.index)
        for lemma, strength in accounts.items()
        if strength >= least
        for t, n in frame.evidence.lemmas[lemma]
    }
    if not found and token.tag in NAMES:
        found.update((n, t.index) for t, n, _ in frame.evidence.named(token.lower))
    return found


def _fit(evidence: Index, rest: list[tuple[Token, set[Place]]], parties: list[Part]) -> float:
    """How far the words of the claim stand with a party, the rare ones more."""
    return sum(
        (0.3 + 0.7 * weight(token.lower)) * max(_near(evidence, n, k, m) for n, k in found for m in parties)
        for token, found in rest
    )


def _near(evidence: Index, number: int, place: int, party: Part) -> float:
    """How close a word stands to a party: between the same marks, in the same clause, or neither."""
    if number == party.number:
        for way, worth in ((FINE, NEAR), (COARSE, CLAUSE)):
            parts = parts_of(evidence)[way][number]
            if parts[place] in (parts[party.first], parts[party.last]):
                return worth
    return 0.0


def _points_back(evidence: Index, party: Part) -> bool:
    """Whether the party's clause says part of what it tells by a word for what another clause tells."""
    parts = parts_of(evidence)[COARSE][party.number]
    here = {parts[party.first], parts[party.last]}
    return any(
        parts[t.index] in here
        and (t.lower in BACK or t.lemma in BACK or (t.lower == "that" and t.tag == "DT"))
        for t in evidence.sentences[party.number].tokens
        if t.tag != "CD"
    )
