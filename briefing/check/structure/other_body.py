"""A body put in the place of one of another sort: "the Treasury turned them down" for "the committee
refused", "reported to the regulator" for "reported to the company".

The claim brings in one body that nothing in the source may mean, by its sort (see ``bodies``), and leaves out
one of the source's that nothing in it may mean. Where no name nor pronoun of the source is left that the
claim's body may stand for, the one has been put in the other's place.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.bodies import SORTS, apart, sorts
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

TRUSTED, KNOWN, SURE = 0.6, 0.5, 0.7
BODIES = frozenset(SORTS)
NAMES = frozenset({"NNP", "NNPS"})
PERSONS = frozenset({"we", "our", "us"})
DOING = frozenset({"by", "from"})
PARTS = frozenset("to with at against".split())
Found = tuple[int, frozenset[str], str]


def other_body(frame: Frame) -> list[Finding]:
    """The body that the claim brings in, where the source has one that the claim leaves out."""
    mine = [one for one in bodies(frame.sentence) if not _known(frame, one)]
    if len(mine) != 1:
        return []
    k, own, part = mine[0]
    number = max(range(len(frame.shares)), key=lambda n: frame.shares[n], default=-1)
    if number < 0 or frame.trust(number) < TRUSTED:
        return []
    source = frame.evidence.sentences[number]
    told = [one for one in bodies(source) if not _kept(frame, number, one)]
    if len({source.tokens[j].lemma for j, _, _ in told}) != 1:
        return []
    j, theirs, role = told[0]
    if not apart(own, theirs) or (part != role and part and role):
        return []
    if not _nobody_else(frame, number, j):
        return []
    left, right = frame.sentence.tokens[k].text, source.tokens[j].text
    message = f"the claim tells of “{left}” what the source tells of “{right}”"
    return [finding(ReasonCode.ROLE, message, left, right, SURE)]


@lru_cache(maxsize=2048)
def bodies(sentence: Sentence) -> tuple[Found, ...]:
    """The bodies of a sentence told by a common noun: the head word, the sorts, and the part: "who" does it,
    a preposition, or "of" for whose a thing is."""
    if not sentence.has(BODIES):
        return ()
    doing = {k: p for p in sentence.predicates for k in p.subjects}
    out = []
    for token in sentence.tokens:
        kinds = sorts(sentence, token.index)
        if kinds and not _compound(sentence, token.index):
            out.append((token.index, kinds, _part(sentence, token.index, token.index in doing)))
    return tuple(out)


def _compound(sentence: Sentence, i: int) -> bool:
    """ "Company records", "the council chamber": another noun is told by it."""
    words = sentence.tokens
    return i + 1 < len(words) and words[i + 1].tag in {"NN", "NNS"} and words[i].tag == "NN"


def _part(sentence: Sentence, i: int, does: bool) -> str:
    words = sentence.tokens
    if i + 1 < len(words) and words[i + 1].tag == "POS":
        return "of"
    k = i - 1
    while k >= 0 and (words[k].tag in {"DT", "JJ", "NN", "NNP", "PRP$", "POS", "VBN"}):
        k -= 1
    if k >= 0 and words[k].lower in DOING:
        return "who"
    if k >= 0 and words[k].lower in PARTS:
        return words[k].lower
    return "who" if does else ""


def _known(frame: Frame, one: Found) -> bool:
    """Whether the source may mean a body of the claim by any of its words."""
    match = frame.matches.get(one[0])
    if match is not None and match.strength >= KNOWN:
        theirs = sorts(frame.source(match), match.token.index)
        if not apart(one[1], theirs):
            return True
    return any(
        t.lemma in SORTS and not apart(one[1], SORTS[t.lemma])
        for s in frame.evidence.sentences
        if s.has(BODIES)
        for t in s.tokens
    )


def _kept(frame: Frame, number: int, one: Found) -> bool:
    """Whether the claim may mean a body of the source by any of its words."""
    j, theirs, _ = one
    if any(
        m.sentence == number and m.token.index == j and not apart(sorts(frame.sentence, i), theirs)
        for i, m in frame.matches.items()
    ):
        return True
    return any(t.lemma in SORTS and not apart(SORTS[t.lemma], theirs) for t in frame.sentence.tokens)


def _nobody_else(frame: Frame, number: int, j: int) -> bool:
    """Whether the source has nobody left whom the claim's body may stand for: no name, no pronoun."""
    told = {m.token.index for m in frame.matches.values() if m.sentence == number}
    words = frame.evidence.sentences[number].tokens
    return not any(
        (t.tag in NAMES and t.index not in told and t.index != j) or t.lower in PERSONS for t in words
    )
