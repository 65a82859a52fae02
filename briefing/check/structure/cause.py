"""What a sentence gives as the cause, reason or purpose of something, and what it gives as the effect.

The words that say so are a closed class (Quirk et al., A Comprehensive Grammar of the English Language, 15.45
to 15.49, and verbs of causing); what stands on which side is read off the order of words up to the next mark,
which is surer than a parse for clauses of any kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.cast_as import said_by
from briefing.check.structure.cause_turns import (
    active,
    between,
    explains,
    feeling_first,
    given_as,
    loosely,
    makes,
    moved_by,
    owed,
    told_before,
    when,
)
from briefing.check.structure.cause_words import (
    AFTER,
    ASCRIBING,
    BEFORE,
    CAUSING,
    CONCEDING,
    CREDITING,
    DECIDING,
    DEPENDING,
    ENDING,
    ENDS,
    FEELING,
    FEELINGS,
    GIVING,
    HINDERING,
    KEEPING,
    OBSTACLES,
    OUTCOMES,
    RAISED,
    RAISES,
    RAISING,
    REASONS,
    SPAN,
)
from briefing.check.structure.stretches import since, stretch, until


class Cause(NamedTuple):
    """The indices of the words told as the cause and as the effect; ``start`` and ``end`` bound the words
    that link them."""

    cause: frozenset[int]
    effect: frozenset[int]
    start: int
    end: int
    weak: bool = False


class Begun(NamedTuple):
    """The cues that begin with a word, the longest first; their second words, and whether one has none."""

    cues: list[list[str]]
    seconds: frozenset[str]
    alone: bool


def _by_first(cues: tuple[str, ...]) -> dict[str, Begun]:
    table: dict[str, list[list[str]]] = {}
    for cue in sorted(cues, key=lambda c: -len(c)):
        table.setdefault(cue.split()[0], []).append(cue.split())
    return {
        first: Begun(found, frozenset(parts[1] for parts in found if parts[1:]), [first] in found)
        for first, found in table.items()
    }


_AFTER, _BEFORE = _by_first(AFTER), _by_first(BEFORE)
_DEPENDING, _HINDERING = _by_first(DEPENDING), _by_first(HINDERING)
_TABLES = (_AFTER, _BEFORE, _DEPENDING, _HINDERING)
# The words that may tell a cause whatever follows them, and the second words of cues by the first.
_TELLING = frozenset(
    {first for table in _TABLES for first, begun in table.items() if begun.alone}
    | DECIDING
    | CAUSING
    | ASCRIBING.keys()
    | REASONS
    | CREDITING.keys()
    | KEEPING
    | OBSTACLES
    | RAISING
    | RAISES
    | FEELING
    | frozenset(
        "make out since as by due thanks give given with through bring explain amid so leave owing"
        " behind".split()
    )
)
_SECONDS: dict[str, frozenset[str]] = {}
for _table in _TABLES:
    for _first, _begun in _table.items():
        _SECONDS[_first] = _SECONDS.get(_first, frozenset()) | _begun.seconds
_FIRST = _TELLING | _SECONDS.keys()
# The words that each of the turns below has something to say about.
_WEAKLY = (
    frozenset(
        _DEPENDING.keys()
        | _HINDERING.keys()
        | DECIDING
        | {"with", "amid", "so", "leaving"}
        | RAISING
        | RAISES
    )
    | OBSTACLES
)
_BY_VERB = CAUSING | CREDITING.keys() | KEEPING | ASCRIBING.keys() | {"make", "give", "bring", "explain"}


@lru_cache(maxsize=1024)
def causes(sentence: Sentence) -> tuple[Cause, ...]:
    """Every cause with its effect that a sentence tells by a word for it, in their order."""
    if not sentence.has(_FIRST):
        return ()
    found: list[Cause] = []
    for one in _told(sentence):
        if one.cause and not any(o.start <= one.start < o.end for o in found):
            found.append(one)
    return tuple(found)


@lru_cache(maxsize=1024)
def concessions(sentence: Sentence) -> tuple[Cause, ...]:
    """What a sentence grants ("although it rained") as the cause of a pair, and what holds nevertheless."""
    if not sentence.has(GRANTING):
        return ()
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        if token.lower in SETTING_OFF and (token.lower != "even" or _follows(words, i, ("even", "so"))):
            end = i + 1 + (token.lower == "even")
            held = until(sentence, end + (words[end : end + 1] != () and words[end].text == ","))
            before = max((t.index for t in words[:i] if t.text in {";", ","} or t.lower == "and"), default=0)
            out.append(Cause(since(sentence, before), held, i, end))
        if token.lower not in CONCEDING:
            continue
        end = next((i + len(cue) for cue in CONCEDING[token.lower] if _follows(words, i, cue)), 0)
        if token.lower == "notwithstanding" and words[i + 1 :][:1] and words[i + 1].text in ENDS:
            comma = next((t.index for t in reversed(words[:i]) if t.text == ","), 0)
            held = since(sentence, comma) or until(sentence, i + 2)
            out.append(Cause(stretch(words, comma, i), held, i, i + 1))  # "the rain notwithstanding"
        elif end:
            start = i - 1 if i and words[i - 1].lower == "even" else i
            out.append(_after(sentence, start, end))
    return tuple(out)


# What stands before one of these does not hinder what stands after it.
SETTING_OFF = frozenset("nevertheless nonetheless even".split())
# "In spite of", and all other words of CONCEDING.
GRANTING = SETTING_OFF | (CONCEDING.keys() - {"in"}) | {"spite"}


def _follows(words: tuple[Token, ...], i: int, cue: tuple[str, ...]) -> bool:
    return tuple(t.lower for t in words[i : i + len(cue)]) == cue


def _told(sentence: Sentence) -> Iterator[Cause]:
    words = sentence.tokens
    for i, token in enumerate(words):
        if token.lemma not in _FIRST and token.lower not in _FIRST:
            continue
        if token.lemma not in _TELLING and token.lower not in _TELLING and not _goes_on(words, i):
            continue
        end = _cue(words, i, _AFTER)
        if token.lower == "due" and owed(words, i):
            continue
        if token.lower == "cited" and i + 1 < len(words) and words[i + 1].lower == "by":
            continue
        if end > 0:
            yield _after(sentence, i, end)
            continue
        end = _cue(words, i, _BEFORE)
        if (token.tag[:2] == "NN" and token.lemma in OUTCOMES) or _lagging(words, end):
            end = 0  # "good results in keeping"
        if end > 0 and not (token.lemma in GIVING and i and words[i - 1].tag in {"TO", "MD", "IN"}):
            yield _before(sentence, i, end)
            continue
        if token.lemma in _WEAKLY or token.lower in _WEAKLY:
            yield from _weakly(sentence, i)
        if cause := moved_by(sentence, i):
            yield Cause(*cause, weak=True)
        elif feeling_first(words, i):
            yield _after(sentence, i, i)._replace(weak=True)
        if token.verb and token.lemma in _BY_VERB:
            yield from _by_verb(sentence, i)
        if token.lemma in REASONS and token.tag[:2] == "NN":
            yield from _by_noun(sentence, i)
        end = loosely(sentence, i)
        if end > 0:
            yield _after(sentence, i, end)
        if (
            token.lower == "out"
            and words[i + 1 : i + 2]
            and words[i + 1].lower == "of"
            and any(t.lemma in FEELINGS for t in words[i + 2 : i + 5])
        ):
            yield _after(sentence, i, i + 2)


def _lagging(words: tuple[Token, ...], end: int) -> bool:  # "is behind with its payments"
    behind = 0 < end < len(words) and words[end - 1].lower == "behind"
    return behind and words[end].lower in {"with", "on", "schedule", "in", ",", "."}


def _goes_on(words: tuple[Token, ...], i: int) -> bool:
    """Whether the second word of a cue stands after the first one."""
    if i + 1 == len(words):
        return False
    after = words[i + 1]
    for first in (words[i].lemma, words[i].lower):
        seconds = _SECONDS.get(first)
        if seconds is not None and (after.lower in seconds or after.lemma in seconds):
            return True
    return False


def _weakly(sentence: Sentence, i: int) -> Iterator[Cause]:
    words = sentence.tokens
    end = _cue(words, i, _DEPENDING)
    passive = words[i].tag == "VBN" and i > 0 and words[i - 1].lemma == "be"
    if end > 0 and not passive:
        yield _after(sentence, i, end)._replace(weak=True)
    end = _cue(words, i, _HINDERING)
    decides = words[i].verb and words[i].lemma in DECIDING
    if end > 0 or (decides and not any(p.verb == i and p.passive for p in sentence.predicates)):
        yield _before(sentence, i, end or i + 1)._replace(weak=True)
        return
    token, after = words[i], words[i + 1 : i + 2]
    if token.lower in ATTENDING:
        if (i == 0 or token.lower != "with") and not when(words[i + 1 : i + 5]):
            yield _after(sentence, i, i + 1)._replace(weak=True)
    elif _follows_on(words, i):
        yield _before(sentence, i, i + 1)._replace(weak=True)
    elif token.lemma in OBSTACLES and after and after[0].tag in {"TO", "IN"}:
        be = next((t.index for t in reversed(words[max(0, i - 5) : i]) if t.lemma in BEING), 0)
        if be:
            yield Cause(since(sentence, be), until(sentence, i + 2), i, i + 2, weak=True)


def _follows_on(words: tuple[Token, ...], i: int) -> bool:
    """ "…, so they left", "…, leaving them in the cold", "raised doubts"."""
    token = words[i]
    if token.lower in {"so", "leaving"}:
        opens = i + 1 < len(words) and words[i + 1].tag in CLAUSAL
        joined = i > 0 and (words[i - 1].text == "," or (token.lower == "so" and words[i - 1].lower == "and"))
        return joined and (opens or token.lower != "so")
    raises = token.lemma in RAISING or token.lower in RAISES
    return raises and token.verb and any(t.lemma in RAISED for t in words[i + 1 : i + 4])


CLAUSAL = frozenset("PRP DT NNP NN NNS PRP$ EX".split())
ATTENDING = frozenset({"with", "amid"})
BEING = frozenset("be become remain pose present constitute prove form".split())


def _cue(words: tuple[Token, ...], i: int, table: dict[str, Begun]) -> int:
    """Where a cue that begins here ends, or 0."""
    token = words[i]
    found = table.get(token.lemma) or table.get(token.lower)
    if found is None:
        return 0
    if not found.alone:
        after = words[i + 1] if i + 1 < len(words) else None
        if after is None or (after.lower not in found.seconds and after.lemma not in found.seconds):
            return 0  # which is so of most
    for parts in found.cues:
        end = i + len(parts)
        if end > len(words):
            continue
        for part, word in zip(parts[1:], words[i + 1 : end], strict=False):
            if word.lower != part and word.lemma != part:
                break
        else:
            return end
    return 0


def _by_verb(sentence: Sentence, i: int) -> Iterator[Cause]:
    words = sentence.tokens
    token = words[i]
    passive = any(p.verb == i and p.passive for p in sentence.predicates) and not active(words, i)
    if token.lemma == "lead" and (
        not any(t.tag == "TO" for t in words[i + 1 : i + SPAN]) or words[i + 1].tag == "IN"
    ):
        return  # "leads on peace and wants to stop it"
    if token.lemma in CAUSING or (token.lemma == "make" and makes(words, i)):
        by = next((t.index for t in words[i + 1 : i + SPAN] if t.lower == "by"), -1)
        cleft = next((t for t in words[max(0, i - 3) : i] if t.lower == "what"), None)
        if cleft is not None:
            be = next((t.index for t in words[i + 1 :] if t.lemma == "be" and t.verb), -1)
            before = words[cleft.index - 1].lemma if cleft.index else ""
            if before == "be":
                yield Cause(since(sentence, cleft.index - 1), until(sentence, i + 1), cleft.index - 1, i + 1)
                return
            if be > 0:
                yield Cause(until(sentence, be + 1), stretch(words, i + 1, be), i, be + 1)
        elif passive and by > 0 and token.lemma != "lead":
            yield Cause(until(sentence, by + 1), since(sentence, i), i, by + 1)
        elif not passive:
            yield _before(sentence, i, i + 1)
    elif token.lemma == "give" and any(t.lemma in REASONS for t in words[i + 1 : i + 5]):
        if not passive and not any(t.lower == "as" for t in words[i + 1 : i + 5]):
            yield _before(sentence, i, i + 1)
    elif token.lemma == "give" and (end := given_as(words, i)):
        mark = next(k for k in range(i + 1, end) if words[k].lower == "as")
        yield Cause(stretch(words, i + 1, mark), until(sentence, end), i, end)
    elif token.lemma in CREDITING and not passive and (mark := between(words, i, CREDITING[token.lemma])):
        yield Cause(stretch(words, i + 1, mark), until(sentence, mark + 1), i, mark + 1)
    elif token.lemma in KEEPING and not passive and (mark := between(words, i, ("from",))):
        if mark + 1 < len(words) and words[mark + 1].tag == "VBG":
            yield Cause(since(sentence, i), until(sentence, i + 1), i, i + 1, weak=True)
    elif token.lemma == "bring" and not passive and (mark := between(words, i, ("to",))):
        if any(t.lemma in ENDING for t in words[mark + 1 : mark + 4]):
            yield _before(sentence, i, i + 1)
    elif token.lemma == "explain" and not passive and explains(words, i):
        yield _before(sentence, i, i + 1)
    elif token.lemma in ASCRIBING and not said_by(sentence, i):
        marks = ASCRIBING[token.lemma]
        for k in range(i + 1, min(i + 2 * SPAN, len(words) - len(marks))):
            if words[k].text in {",", ";"}:
                break
            if words[k - 1].tag == "JJ":
                continue  # "making it clear to them"
            if tuple(t.lower for t in words[k : k + len(marks)]) == marks:
                end = k + len(marks)
                effect = stretch(words, i + 1, k) | (since(sentence, i) if passive else frozenset())
                yield Cause(until(sentence, end), effect, i, end)
                return


def _by_noun(sentence: Sentence, i: int) -> Iterator[Cause]:
    """ "X is the main reason why Y", "the reason for Y was X"."""
    words = sentence.tokens
    be = next((t.index for t in reversed(words[max(0, i - 6) : i]) if t.lemma == "be" and t.verb), -1)
    if be > 0 and since(sentence, be):
        cause = since(sentence, be)
        effect = until(sentence, i + 1)
        before = effect or told_before(sentence, min(cause))
        yield Cause(cause, before, be, i + 1, weak=not effect)
        return
    after = next((t.index for t in words[i + 1 : i + 2 * SPAN] if t.lemma == "be" and t.verb), -1)
    if (
        after > 0
        and i + 1 < len(words)
        and words[i + 1].lower in {"for", "why", "that", "of", "given", "behind", "he", "she"}
    ):
        yield Cause(until(sentence, after + 1), stretch(words, i + 1, after), i, after + 1)


def _after(sentence: Sentence, start: int, end: int) -> Cause:
    cleft = (
        start >= 2 and sentence.tokens[start - 1].lemma == "be" and sentence.tokens[start - 2].lower == "it"
    )
    cause = until(sentence, end, stop="that" if cleft else "")
    last = max(cause, default=end)
    # "was calm but, because of the storm, brought in little": the effect follows.
    amid = start >= 2 and sentence.tokens[start - 1].text == "," and sentence.tokens[start - 2].tag == "CC"
    effect = (frozenset() if amid else since(sentence, start)) or _beyond(sentence, last + 2)
    return Cause(cause, effect, start, end)


def _beyond(sentence: Sentence, start: int) -> frozenset[int]:
    """What stands after a mark; after the next one if it is but an aside ("with prices up, above all in the
    north, the bank …")."""
    words = sentence.tokens
    found = until(sentence, start)
    mark = max(found, default=len(words)) + 1
    if start >= len(words) or words[start].tag not in {"IN", "RB"}:
        return found
    if mark < len(words) and words[mark].text == "," and not any(words[k].verb for k in found):
        return until(sentence, mark + 1) or found
    return found


def _before(sentence: Sentence, start: int, end: int) -> Cause:
    top = start
    while top > 1 and (
        sentence.tokens[top - 1].tag == "TO" or sentence.tokens[top - 1].lower in {"not", "n't"}
    ):
        top -= 2  # "failed to bring about": the failing is no cause
    cause = since(sentence, top)
    return Cause(cause, until(sentence, end), start, end)
