"""Who heads which body: "X, who heads the Council" for "Commission president X".

The value check of names compares titles; here the body is compared, however the tie is worded: a verb, a
title before or after the name, *of*.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.names import TABLE
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

NOUNS = frozenset(
    "chief head president chair chairman chairwoman chairperson director boss leader governor commander"
    " captain secretary-general director-general commissioner executive editor founder owner".split()
)
VERBS = frozenset("lead head chair direct run oversee govern command found own".split())
CUES = NOUNS | VERBS
NAMES = frozenset({"NNP", "NNPS"})
RANKS = frozenset("vice deputy prime".split())
PAST = frozenset("former ex then once acting outgoing incoming".split())
SMALL = frozenset("von van der de la al bin".split())
ENDS_TITLE = frozenset({"secretary", "officer", "director", "producer", "assistant"})
BETWEEN = frozenset({",", "the", "as", "its", "'s", "’s", "is", "was"})
SURE = 0.75


class Tie(NamedTuple):
    """A person's surname and the words of the body headed, in lower case; the body as written."""

    person: str
    body: frozenset[str]
    shown: str


def misheaded(frame: Frame) -> list[Finding]:
    """The first person whom the claim puts at the head of another body than the source does."""
    if not frame.sentence.has(CUES):
        return []
    mine = ties(frame.sentence)
    if not mine:
        return []
    theirs = [tie for source in frame.evidence.sentences for tie in ties(source)]
    for tie in mine:
        known = [other for other in theirs if other.person == tie.person]
        if known and not any(_alike(tie.body, other.body) for other in known):
            message = f"the claim has “{tie.shown}” headed by one whom the source has at “{known[0].shown}”"
            return [finding(ReasonCode.ROLE, message, tie.shown, known[0].shown, SURE)]
    return []


def _alike(one: frozenset[str], two: frozenset[str]) -> bool:
    return one <= two or two <= one


@lru_cache(maxsize=2048)
def ties(sentence: Sentence) -> tuple[Tie, ...]:
    """Every person of a sentence with the body that he or she heads."""
    if not sentence.has(CUES):
        return ()
    words = sentence.tokens
    found: list[Tie] = []
    for token in words:
        i = token.index
        if token.lower in NOUNS and token.tag[:2] == "NN" and not _in_title(words, i):
            of = i + 1 < len(words) and words[i + 1].lower in {"of", "at"}
            body = _run(words, _skip(words, i + 2)) if of else _back(words, _over(words, i))
            if not body or any(t.lower in PAST for t in words[max(0, body[0].index - 2) : i + 1]):
                continue
            # "Commission president X" in a list: what stands before it is another's name.
            person = [] if of else _run(words, i + 1)
            person = person or _back(words, _over(words, i if of else body[0].index))
            person = person or _run(words, _skip(words, body[-1].index + 1 if of else i + 1))
        elif token.lemma in VERBS and token.verb and i and words[i - 1].lower == "who":
            body = _run(words, _skip(words, i + 1))
            person = _back(words, _over(words, i - 1))
        else:
            continue
        body = [t for t in body if t.lower not in RANKS]
        if person and body and person[-1] is not body[-1] and not all(_country(t) for t in body):
            shown = " ".join(t.text for t in body)
            found.append(Tie(person[-1].lower, frozenset(t.lower for t in body), shown))
    return tuple(found)


def _in_title(words: tuple[Token, ...], i: int) -> bool:
    """ "Executive Secretary", "Director General": a part of a longer title."""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    return after in ENDS_TITLE


def _country(token: Token) -> bool:
    return token.lower.replace(".", "") in TABLE


def _skip(words: tuple[Token, ...], i: int) -> int:
    """Past commas, articles and the like."""
    while i < len(words) and words[i].lower in BETWEEN:
        i += 1
    return i


def _over(words: tuple[Token, ...], i: int) -> int:
    """The same leftwards: the index after the word that is not passed over."""
    while i > 0 and words[i - 1].lower in BETWEEN:
        i -= 1
    return i


def _run(words: tuple[Token, ...], i: int) -> list[Token]:
    """The name that begins at a place; empty for none."""
    out: list[Token] = []
    while i < len(words) and (words[i].tag in NAMES or (out and words[i].lower in SMALL)):
        if words[i].lower in NOUNS:
            break
        out.append(words[i])
        i += 1
    return out


def _back(words: tuple[Token, ...], i: int) -> list[Token]:
    """The name that ends before a place; empty for none."""
    out: list[Token] = []
    while i > 0 and (words[i - 1].tag in NAMES or (out and words[i - 1].lower in SMALL)):
        if words[i - 1].lower in NOUNS:
            break
        out.insert(0, words[i - 1])
        i -= 1
    return out
