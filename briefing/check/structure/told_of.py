"""What one sentence of the source tells of its own party, told of a party that only another sentence names.

Each predicate of the claim has a party that it is told of and words that it tells. Where all these words are
at home in one sentence of the source, and that sentence names somebody else and not the party, two facts
have been run together.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.names import TABLE
from briefing.check.language.parse import DAYS, Predicate, Sentence, named
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import NARROWER
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import definite, vague
from briefing.check.structure.people import somebody
from briefing.check.structure.reaching import reaches, subjects_before
from briefing.check.structure.same_events import CALLING
from briefing.check.structure.speaker_words import GENERIC
from briefing.check.structure.surely_read import governed
from briefing.models import ReasonCode

PRONOUNS = frozenset({"PRP", "DT"})
ACCOUNTED = 0.8
ENOUGH = 2
PERSONAL = frozenset("he she they it we i you him her them us me this these those that one".split())
# Where what a predicate tells ends.
ENDS = frozenset(", ; : while but though although whereas yet before after unless until because".split())
TAKING_UP = frozenset(
    "this that these those it its he his him she her they their them both former latter first second third"
    " such so same other one ones do neither either there then also too likewise".split()
)
QUANTITIES = frozenset("each every any some no several many few all".split())
POINTED = frozenset({"DT", "PRP$", "POS"})
PREPOSITIONAL = frozenset("accord include regard concern follow depend base pend".split())
PHRASE = frozenset({"DT", "JJ", "JJS", "JJR", "NN", "NNS", "NNP", "POS", "PRP$", "CD", "RB", "WP$"})


def told_of(frame: Frame) -> list[Finding]:
    """The first predicate of the claim whose party another sentence than its words names."""
    if len(frame.evidence.sentences) < 2:
        return []
    words = frame.sentence.tokens
    for predicate in frame.sentence.predicates:
        told = _told(frame.sentence, predicate)
        at = home_of(frame, told) if len(told) >= ENOUGH else -1
        if at < 0:
            continue
        parties = _parties(frame.sentence, predicate)
        if not parties:
            continue
        homes = [mentioned(frame, k) for k in parties]
        if not all(homes) or any(at in home or _carried_on(frame, at, home) for home in homes):
            continue
        other = _own(frame, at)
        if other is not None:
            one, verb = words[parties[0]].text, words[predicate.verb].text
            message = f"the claim tells of “{one}” (“{verb}”) what the source tells of “{other.text}”"
            return [finding(ReasonCode.ROLE, message, one, other.text, 0.75)]
    return []


def _carried_on(frame: Frame, at: int, home: frozenset[int]) -> bool:
    """Whether a later sentence that names the party takes up what this one tells ("did so", "the latter")."""
    return any(number > at and frame.evidence.sentences[number].has(TAKING_UP) for number in home)


def _parties(sentence: Sentence, predicate: Predicate) -> tuple[int, ...]:
    """The parties that a predicate is told of, names or people; none where one of them is neither."""
    words, verb = sentence.tokens, predicate.verb
    if words[verb].lemma in PREPOSITIONAL:
        return ()
    told = tuple(k for k in (*predicate.subjects, *predicate.objects) if k < verb)
    if any(governed(sentence, k) for k in told):
        told = subjects_before(sentence, verb)
    return told if all(_party(sentence, k, verb) for k in told) else ()


def _party(sentence: Sentence, i: int, verb: int) -> bool:
    """Whether a word before a verb is its subject, and a name or people told of by name."""
    words = sentence.tokens
    token = words[i]
    if vague(sentence, i) or token.lower in DAYS or not reaches(sentence, i, verb):
        return False
    first = i
    while first > 0 and words[first - 1].tag in PHRASE:
        first -= 1
    first = _list_from(words, first)
    if first > 0 and (words[first - 1].verb or words[first - 1].lower == "by" or governed(sentence, i)):
        return False
    return somebody(token) and bool(named(sentence, i))


def _list_from(words: Sequence[Token], first: int) -> int:
    """Where a list of names begins that ends with the phrase from a word on: "signed by A, B and C"."""
    while first > 1 and words[first - 1].lower in {",", "and"} and words[first - 2].tag == "NNP":
        first -= 2
        while first > 0 and words[first - 1].tag in {"NNP", "DT"}:
            first -= 1
    return first


def _told(sentence: Sentence, predicate: Predicate) -> list[int]:
    """The words that a predicate tells: from its verb to the next mark."""
    words = sentence.tokens
    end = next((t.index for t in words[predicate.verb + 1 :] if t.lower in ENDS), len(words))
    said = {t.lower if t.lower == "as" else t.tag for t in words[predicate.verb + 1 : end]}
    lemma = words[predicate.verb].lemma
    if (lemma in cues.SPEECH_CLASS and said & FINITE) or (lemma in CALLING and "as" in said):
        return []  # what somebody else does or is, in somebody's mouth
    return [k for k in range(predicate.verb, end) if words[k].content]


def mentioned(frame: Frame, i: int) -> frozenset[int]:
    """The sentences that may name the party of the claim."""
    found: set[int] = set()
    for k in {i, *named(frame.sentence, i)}:
        token = frame.sentence.tokens[k]
        for lemma, strength in frame.evidence.accounts(token.lemma).items():
            if strength >= NARROWER:
                found.update(n for _, n in frame.evidence.lemmas[lemma])
        if token.text[0].isupper():
            found.update(n for _, n, _ in frame.evidence.named(token.lower))
    return frozenset(found) if found else _pronominal(frame, i)


def _pronominal(frame: Frame, i: int) -> frozenset[int]:
    """The one sentence whose subject is "he" or "she", for a person whom the cited words do not name."""
    if frame.sentence.tokens[i].tag != "NNP":
        return frozenset()
    found = [
        n
        for n, s in enumerate(frame.evidence.sentences)
        if any(s.tokens[k].lower in {"he", "she"} for p in s.predicates for k in p.subjects)
    ]
    return frozenset(found) if len(found) == 1 else frozenset()


def home_of(frame: Frame, told: list[int]) -> int:
    """The one sentence that has the words of a predicate, those that several have left aside; -1 if words of
    two are mixed, or if hardly any is found."""
    votes: dict[int, int] = {}
    lost = 0
    for k in told:
        token = frame.sentence.tokens[k]
        homes = _homes(frame, token)
        if not homes:
            lost += weight(token.lower) > 0.3
        elif len(homes) == 1:
            (n,) = homes
            votes[n] = votes.get(n, 0) + 1
            if len(votes) > 1:
                return -1
    if not votes:
        return -1
    ((n, count),) = votes.items()
    return n if count >= ENOUGH and lost <= count else -1


def _homes(frame: Frame, token: Token) -> frozenset[int]:
    """The sentences that account for a word."""
    found = {
        n
        for lemma, strength in frame.evidence.accounts(token.lemma).items()
        if strength >= ACCOUNTED
        for _, n in frame.evidence.lemmas[lemma]
    }
    if token.tag == "NNP":
        found.update(n for _, n, _ in frame.evidence.named(token.lower))
    return frozenset(found)


def _own(frame: Frame, number: int) -> Token | None:
    """The first name of a sentence that stands by itself; None where the claim's party may be meant there."""
    source = frame.evidence.sentences[number]
    doers = {k for p in source.predicates for k in (*p.subjects, *subjects_before(source, p.verb))}
    if any(_anybody(source, k) for k in doers):
        return None
    first = next((t for t in source.tokens if _free(source, t)), None)
    if first is None or any(t.lower in PERSONAL and t.tag in PRONOUNS for t in source.tokens[: first.index]):
        return None
    return first


def _free(source: Sentence, token: Token) -> bool:
    """Whether a name stands after no preposition and before nothing that it describes."""
    i = token.index
    if token.tag != "NNP" or token.lower in DAYS or governed(source, i):
        return False
    after = source.tokens[i + 1 : i + 2]
    common = i == 0 and token.lower in lexicon() and token.lower not in TABLE
    return not common and not any(t.tag in {"POS", "NN", "NNS", "NNP"} for t in after)


def _anybody(source: Sentence, i: int) -> bool:
    """Whether a subject ("the company", "her government") may be any party that is named elsewhere."""
    words = source.tokens
    return definite(source, i) or (
        words[i].lemma in GENERIC
        and any(t.tag in POINTED and t.lower not in QUANTITIES for t in words[max(0, i - 4) : i])
    )
