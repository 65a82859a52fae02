"""What one party does in one sentence of the source, told of a party that only another sentence names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Predicate, Sentence, named
from briefing.check.language.thesaurus import BROADER, NARROWER, SYNONYM
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.mentions import Mention, alike, mentions
from briefing.check.structure.party import definite
from briefing.check.structure.people import collective
from briefing.check.structure.told_by_nouns import utters
from briefing.models import ReasonCode

# Verbs that say little, or whose subject may be what another sentence has beside its own.
VAGUE = frozenset(
    "be have do make take get go come give say tell hold keep follow precede mean include involve join attend"
    " participate need".split()
)
THINKING = frozenset(
    "think believe estimate reckon consider regard feel argue expect find calculate see view deem".split()
)
WITH = frozenset({"alongside"})
TOGETHER = frozenset("jointly together tandem conjunction concert partnership".split())
BESIDE = frozenset("together along jointly tandem".split())
ALONG = WITH | BESIDE
JOINING = ALONG | {"and"}
NOUNS = frozenset({"NN", "NNS", "NNP"})
DESCRIBING = frozenset({"DT", "NN", "JJ", "NNP", "POS"})
POINTING = frozenset("the this that these those his her its their our whose".split())


def strayed(frame: Frame) -> list[Finding]:
    """A subject that only another sentence has, where the verb's own one names somebody else."""
    if len(frame.evidence.sentences) < 2:
        return []
    words = frame.sentence.tokens
    for mine in frame.sentence.predicates:
        match = frame.matches.get(mine.verb)
        lemma = words[mine.verb].lemma
        if mine.passive or not mine.direct or match is None or match.strength < SYNONYM - 0.05:
            continue
        if utters(frame.sentence, mine.verb):
            continue
        if (
            lemma in THINKING
            or lemma in VAGUE
            or not content(words[mine.verb])
            or _homes(frame, lemma) != {match.sentence}
        ):
            continue
        if not mine.subjects or not all(_foreign(frame, k, match.sentence) for k in mine.subjects):
            continue
        source = frame.evidence.sentences[match.sentence]
        theirs = [k for k in _doers(frame, match.sentence, lemma) if source.tokens[k].text[0].isalnum()]
        if not theirs or not all(_apart(frame, k, source, theirs, match.sentence) for k in mine.subjects):
            continue
        if all(source.tokens[k].tag in NOUNS for k in theirs):
            one, two = words[mine.subjects[0]].text, source.tokens[theirs[0]].text
            message = f"the claim has “{one}” do (“{words[mine.verb].text}”) what the source has “{two}” do"
            return [finding(ReasonCode.ROLE, message, one, two, 0.75)]
    return []


def _homes(frame: Frame, lemma: str, least: float = BROADER) -> set[int]:
    """The sentences that account for a lemma."""
    found = frame.evidence.accounts(lemma).items()
    return {n for other, sure in found if sure >= least for _, n in frame.evidence.lemmas[other]}


def _foreign(frame: Frame, i: int, home: int) -> bool:
    """Whether a subject is a name, or people told of for the first time, that only other sentences have."""
    token = frame.sentence.tokens[i]
    names = named(frame.sentence, i)
    if token.tag != "NNP" and not collective(token.lemma):
        return False
    match = frame.matches.get(i)
    if match is None or match.strength < BROADER:
        return False
    homes = _homes(frame, token.lemma, NARROWER)
    for k in (i, *names):
        if frame.sentence.tokens[k].text[0].isupper():
            homes |= {n for _, n, _ in frame.evidence.named(frame.sentence.tokens[k].lower)}
    return bool(homes) and home not in homes


def _apart(frame: Frame, i: int, source: Sentence, theirs: Sequence[int], home: int) -> bool:
    """Whether a subject is nobody whom the doers of the source may be, told in other words."""
    sentence = frame.sentence
    token, names = sentence.tokens[i], named(sentence, i)
    plain = all(source.tokens[k].tag == "NNP" for k in theirs)
    pointed = any(sentence.tokens[k].lower in POINTING for k in sentence.children[i])
    if token.tag == "NNP" or names or not pointed:
        if plain:
            return True
    elif plain and token.tag == "NNS" and len(theirs) == 1 and _heads(frame, token.lemma, home):
        return True  # "the signatories" are not "the Commission"
    if any(source.tokens[k].tag not in NOUNS or definite(source, k) for k in theirs):
        return False
    return (
        token.tag == "NNS"
        and all(source.tokens[k].tag == "NNS" for k in theirs)
        and _described(frame, i, home)
    )


def _heads(frame: Frame, lemma: str, home: int) -> bool:
    """Whether another sentence has a word as its subject."""
    return any(
        s.tokens[k].lemma == lemma
        for n, s in enumerate(frame.evidence.sentences)
        if n != home
        for p in s.predicates
        for k in p.subjects
    )


def _described(frame: Frame, i: int, home: int) -> bool:
    """Whether a noun and the words right before it ("defence ministers") stand in another sentence only."""
    words = frame.sentence.tokens
    before = words[i - 1] if i else None
    if before is None or before.tag not in {"NN", "JJ"} or home in _homes(frame, before.lemma):
        return False
    pair = (before.lower, words[i].lemma)
    return any(
        (a.lower, b.lemma) == pair
        for n, s in enumerate(frame.evidence.sentences)
        if n != home
        for a, b in pairwise(s.tokens)
    )


def _doers(frame: Frame, number: int, lemma: str) -> Sequence[int]:
    """Who does, in a sentence of the source, what a verb of the claim says; for "by signing", who signs."""
    source = frame.evidence.sentences[number]
    same = list(_same(frame, source, lemma))
    found = [k for p in same for k in p.subjects]
    if found:
        return found
    tops = {_governor(source, p.verb) for p in same}
    return [k for p in source.predicates if p.verb in tops for k in p.subjects]


def _same(frame: Frame, source: Sentence, lemma: str) -> Iterator[Predicate]:
    accounts = frame.evidence.accounts(lemma)
    for predicate in source.predicates:
        if accounts.get(source.tokens[predicate.verb].lemma, 0.0) >= BROADER:
            yield predicate


def _governor(source: Sentence, verb: int) -> int:
    """The word that a verb hangs on, a preposition passed over."""
    head = source.tokens[verb].head
    return source.tokens[head].head if head >= 0 and source.tokens[head].tag == "IN" else head


def partnered(frame: Frame) -> list[Finding]:
    """A party of another sentence in the place of the one that the source names beside its partner: "A and C"
    for "A and B", of what the source tells of A and B."""
    here = mentions(frame.sentence) if frame.sentence.has(JOINING) else ()
    if found := _companion(frame, here) if frame.sentence.has(ALONG) else _done_to(frame):
        return found
    if found := _jointly(frame) if frame.sentence.has(TOGETHER) else []:
        return found
    if len(frame.evidence.sentences) < 2:
        return []
    for mine in pairwise(here):
        if not _joined(frame.sentence, *mine):
            continue
        if any(_joined(frame.sentence, *two) for two in pairwise(here) if mine[0] is two[1]):
            continue  # "A and B and C": no pair
        for known, new in (mine, mine[::-1]):
            other = _partner(frame, known, new, here)
            if other:
                one = new.text(frame.sentence)
                message = f"the claim names “{one}” where the source has “{other}” with the same partner"
                return [finding(ReasonCode.ROLE, message, one, other, 0.75)]
    return []


def _companion(frame: Frame, here: tuple[Mention, ...]) -> list[Finding]:
    """ "Alongside A" of what the source has done alongside B, of whom the claim says nothing."""
    mine = [m for m in here if _along(frame.sentence, m)]
    if len(mine) != 1:
        return []
    known = [(n, m) for n, s in enumerate(frame.evidence.sentences) for m in mentions(s, n)]
    theirs = [m for n, m in known if _along(frame.evidence.sentences[n], m) and frame.trust(n) >= 0.5]
    if not theirs or not any(alike(mine[0], m) for _, m in known):
        return []
    if any(alike(m, one) for m in here for one in theirs):
        return []
    if any(alike(mine[0], m) and _after_with(frame.evidence.sentences[n], m) for n, m in known):
        return []  # "in conjunction with X"
    one, two = mine[0].text(frame.sentence), theirs[0].text(frame.evidence.sentences[theirs[0].number])
    message = f"the claim has it done alongside “{one}”, the source alongside “{two}”"
    return [finding(ReasonCode.ROLE, message, one, two, 0.75)]


def _done_to(frame: Frame) -> list[Finding]:
    """Who does it along with another, told as one to whom it is done: "urged Oslo and B" for "A, alongside B,
    urged Oslo"."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(ALONG) or frame.trust(number) < 0.5:
            continue
        beside = [m for m in mentions(source, number) if _along(source, m)]
        for mine in frame.sentence.predicates:
            match = frame.matches.get(mine.verb)
            if match is None or match.strength < 0.8 or match.sentence != number or mine.passive:
                continue
            for one in mentions(frame.sentence):
                if not any(one.first <= k <= one.last for k in mine.objects):
                    continue
                for other in beside:
                    if other.last < match.token.index and alike(one, other) and _before(frame, one, mine):
                        left, verb = one.text(frame.sentence), frame.sentence.tokens[mine.verb].text
                        message = (
                            f"the claim has it done to “{left}” (“{verb}”), who does it along in the source"
                        )
                        return [finding(ReasonCode.ROLE, message, f"{verb} {left}", other.text(source), 0.7)]
    return []


def _before(frame: Frame, one: Mention, mine: Predicate) -> bool:
    """Whether a verb stands before the name that it is done to, and somebody else before the verb."""
    return mine.verb < one.first and bool(mine.subjects) and all(k < mine.verb for k in mine.subjects)


def _after_with(sentence: Sentence, one: Mention) -> bool:
    """Whether "with" stands before a name and what describes it."""
    words, k = sentence.tokens, one.first - 1
    while k > 0 and words[k].tag in DESCRIBING:
        k -= 1
    return k >= 0 and words[k].lower == "with"


def _jointly(frame: Frame) -> list[Finding]:
    """ "A leads it jointly with C", of what the source has A and B do: C is another's partner."""
    here, words = mentions(frame.sentence), frame.sentence.tokens
    for new in here:
        k = new.first - 1
        while k > 0 and words[k].tag in DESCRIBING:
            k -= 1
        if k < 1 or words[k].lower != "with" or words[k - 1].lower not in TOGETHER:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            there = mentions(source, number)
            if frame.trust(number) < 0.5 or not any(alike(new, m) for m in there):
                continue
            for a, b in pairwise(there):
                if not _joined(source, a, b) or alike(new, a) or alike(new, b):
                    continue
                known = [any(alike(m, one) for m in here) for one in (a, b)]
                if sum(known) == 1:
                    one, two = new.text(frame.sentence), (a if known[1] else b).text(source)
                    message = f"the claim has it done jointly with “{one}”, the source with “{two}”"
                    return [finding(ReasonCode.ROLE, message, one, two, 0.75)]
    return []


def _along(sentence: Sentence, one: Mention) -> bool:
    """Whether a name stands after "alongside", "together with"."""
    words, k = sentence.tokens, one.first - 1
    while k > 0 and words[k].tag in DESCRIBING:
        k -= 1
    joined = k > 0 and words[k].lower == "with" and words[k - 1].lower in BESIDE
    return joined or (k >= 0 and words[k].lower in WITH)


def _partner(frame: Frame, known: Mention, new: Mention, here: tuple[Mention, ...]) -> str:
    """Whom the sentence that the claim tells has beside a party instead of another; empty for nobody."""
    found, most = "", max(frame.shares)
    for number, source in enumerate(frame.evidence.sentences):
        there = mentions(source, number)
        if any(alike(new, m) for m in there):
            if frame.shares[number] >= most or any(alike(known, m) for m in there):
                return ""
            continue
        joined = [pair for pair in pairwise(there) if frame.shares[number] >= most and _joined(source, *pair)]
        for pair in joined:
            for a, b in (pair, pair[::-1]):
                if alike(known, a) and not any(alike(m, b) for m in here):
                    found = b.text(source)
    named = any(alike(new, m) for n, s in enumerate(frame.evidence.sentences) for m in mentions(s, n))
    return found if named else ""


def _joined(sentence: Sentence, one: Mention, two: Mention) -> bool:
    """Whether nothing but "and", and what describes the second, stands between two names, and no third
    before them."""
    words = sentence.tokens
    between = words[one.last + 1 : two.first]
    if not between or between[0].lower != "and" or any(t.tag not in DESCRIBING for t in between[1:]):
        return False
    return not (one.first > 1 and words[one.first - 1].text == "," and words[one.first - 2].tag == "NNP")
