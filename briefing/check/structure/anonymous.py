"""Speakers whom a text leaves unnamed ("two delegates"), and people told by their own names."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence

# Who is quoted without a name; a body's spokesman may be told by its name.
UNNAMED = frozenset(
    "diplomat official source insider delegate negotiator adviser advisor aide analyst observer expert"
    " economist lawmaker legislator minister senator deputy mp politician soldier commander officer resident"
    " villager witness neighbour neighbor farmer grower worker employee scientist researcher doctor nurse"
    " teacher banker trader investor lawyer campaigner activist critic supporter opponent colleague friend"
    " relative survivor passenger driver shopkeeper engineer captain fisherman volunteer"
    " leader ambassador envoy governor councillor executive manager owner businessman student patient"
    " veteran refugee pensioner voter protester demonstrator organiser organizer producer parent".split()
)
INDEFINITE = frozenset(
    "a an one another some any two three four five six seven eight nine ten several many few dozens both"
    " most other others numerous various unnamed".split()
)
BODY = frozenset(
    "federation council union bank commission ministry association alliance party group institute"
    " agency office committee company university club house court treasury parliament government"
    " organisation opposition times post guardian herald press news journal street authority board fund"
    " network foundation chamber service police army department society forum trust centre center".split()
)
SELF = frozenset("himself herself itself themselves".split())


def unnamed(sentence: Sentence, heads: Sequence[int]) -> bool:
    """Whether a speaker is told as one whom the text does not name: "two delegates", "a senior diplomat"."""
    words = sentence.tokens
    for k in heads:
        if words[k].lemma not in UNNAMED or words[k].tag not in {"NN", "NNS"}:
            return False
        first = min(
            [k, *(m for m in sentence.children[k] if words[m].tag in {"DT", "CD", "JJ", "PRP$", "POS"})]
        )
        near = words[k + 1] if k + 1 < len(words) else None
        if any(words[m].tag in {"NNP", "PRP$", "POS"} for m in sentence.children[k]) or (
            near is not None and near.tag == "NNP"
        ):
            return False
        if words[first].lower not in INDEFINITE and not (words[k].tag == "NNS" and words[first].tag != "DT"):
            return False
    return bool(heads)


def personal(names: Sequence[str]) -> list[str]:
    """The words of a person's own name; none for a country or a body."""
    if any(name in BODY for name in names):
        return []
    return [name for name in names if name not in TABLE]


def two_people(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two phrases give the names of two people, though of one country or house."""
    mine, theirs = personal(one), personal(two)
    if min(len(mine), len(theirs)) > 2 and mine[0] == theirs[0]:
        mine, theirs = mine[1:], theirs[1:]  # the house of both: "Rovers captain A B", "Rovers manager C D"
    return bool(mine and theirs) and not any(same_name(a, b) for a in mine for b in theirs)


def itself(sentence: Sentence, i: int) -> int:
    """Who "himself" is right after a name; else the word itself."""
    words = sentence.tokens
    after = i > 0 and words[i].lower in SELF and words[i - 1].tag in {"NNP", "NNPS", "NN", "NNS"}
    return i - 1 if after else i
