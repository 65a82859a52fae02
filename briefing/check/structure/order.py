"""Which of two events comes first, read off the order of words: what stands on either side of "after",
"before", "by the time", "follow".

``sequence`` reads the same off the parse and sees less where a clause is parsed wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.cause_words import ENDS, OPENERS
from briefing.check.structure.order_cues import (
    CLAUSES,
    CONDITIONS,
    CUES,
    DELAYING,
    HANDLING,
    HAPPENING,
    NEVER,
    NEXT_ONE,
    NOT_IF,
    PERFECTING,
    THEN,
    TIMES,
    VERBS,
    perfected,
)
from briefing.check.structure.sequence import clausal
from briefing.check.values.units import DURATIONS


class Order(NamedTuple):
    """The content words of the earlier and of the later event, and the words that put them in order."""

    first: frozenset[int]
    second: frozenset[int]
    text: str
    until: bool = False
    turned: bool = False
    condition: bool = False


# "The night before" is no night that comes before something.
BY_THEN = frozenset(
    "the ever day year week month night evening morning afternoon weekend summer autumn winter spring season"
    " hour minute decade century".split()
)


def _table() -> dict[str, list[tuple[list[str], int]]]:
    out: dict[str, list[tuple[list[str], int]]] = {}
    for cue in sorted(CUES, key=lambda c: -len(c)):
        out.setdefault(cue.split()[0], []).append((cue.split(), CUES[cue]))
    return out


_BY_FIRST = _table()
_FIRST = frozenset(_BY_FIRST.keys() | VERBS.keys() | THEN | PERFECTING | {"when", "if"})
# The second words of cues by the first, where that says nothing by itself ("in", "on").
_SECONDS = {
    first: frozenset(parts[1] for parts, _ in found)
    for first, found in _BY_FIRST.items()
    if first not in CUES and first not in VERBS.keys() | THEN | PERFECTING
}


@lru_cache(maxsize=1024)
def orders(sentence: Sentence) -> tuple[Order, ...]:
    """Every two events that a sentence puts in order by a word for it."""
    if not sentence.has(_FIRST):
        return ()
    return tuple(o for o in _orders(sentence.tokens) if o.first and o.second)


def _lapse(words: tuple[Token, ...], i: int) -> bool:
    """ "Was back after 20 minutes": how long it took, and no event."""
    after = words[i + 1 : i + 4]
    at = next((t.index for t in after[1:3] if t.lower in DURATIONS), -1)
    if not after or after[0].tag not in {"CD", "DT", "JJ"} or after[0].lower == "the" or at < 0:
        return False
    return at + 1 == len(words) or words[at + 1].text in {".", ",", ";"} or words[at + 1].tag == "CC"


def _orders(words: tuple[Token, ...]) -> Iterator[Order]:
    end = 0
    for i, token in enumerate(words):
        if i < end or (token.lower not in _FIRST and token.lemma not in VERBS):
            continue
        if token.lower in THEN:
            yield from _then(words, i)
            continue
        seconds = _SECONDS.get(token.lower) if token.lemma not in VERBS else None
        if seconds is not None and (i + 1 == len(words) or words[i + 1].lower not in seconds):
            continue
        if token.lower == "after" and i and _lapse(words, i):
            continue
        way, end = _cue(words, i)
        if token.lower == "when":
            way, end = _already(words, i), i + 1
        if not way and token.lower in PERFECTING:
            end, way = perfected(words, i)
            if not way and token.lower == "having" and i:
                yield from _absolute(words, i)
        again = token.lower == "once" and words[i + 1 : i + 2] and words[i + 1].lower in {"more", "again"}
        if not way or again or (token.lower in {"once", "since"} and not clausal(words, i)):
            continue
        if (i and words[i - 1].lower == "than") or (token.lower == "since" and _reason(words, i)):
            continue  # "stronger than before the vote"
        inner = _onward(words, end)
        outer = _back(words, i)
        if outer and inner:
            inner |= _within(words, max(inner) + 1)
        if not outer:
            outer = _onward(words, max(inner, default=end) + 2)
            if outer and not any(words[k].verb for k in outer) and words[min(outer) - 1].tag != "DT":
                outer = (
                    _onward(words, max(outer) + 2) or outer
                )  # "After the vote, mainly due to X, they left"
        until = token.lower in {"until", "till", "pending"}
        if end < len(words) and words[end].lower in {"which", "whom"}:
            way = -way
        if until and any(words[k].lemma in DELAYING for k in outer):
            way, until = 1, False
        if i > 2 and words[i - 1].lower == "not" and words[i - 2].lower in {"but", "though", "although"}:
            outer = frozenset(
                [t.index for t in words[: i - 2] if _told(t)]
            )  # "left, but not before she came"
        turned = way < 0 and not until and token.lemma not in VERBS and _denied(words, outer, i)
        turned = turned and not any(t.lower == "whether" for t in words[:i])  # "could not say whether"
        if turned and all(words[k].tag == "CD" for k in inner):
            continue  # "no reason to raise it before 2040"
        if turned:
            way = 1
        if token.lower == "by" and way < 0 and _not_yet(_beside(words, i, inner)):
            way = 1
        text = " ".join(t.text for t in words[i:end])
        condition = " ".join(t.lower for t in words[i:end]) in CONDITIONS
        first, second = (inner, outer) if way > 0 else (outer, inner)
        yield Order(first, second, text, until, turned, condition)


def _then(words: tuple[Token, ...], i: int) -> Iterator[Order]:
    """ "A first, and B then": what two joined clauses tell, in their order."""
    before = words[i - 1].tag if i else ""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    timed = before in {"NN", "NNS", "IN", "CD"} and words[i].lower == "later" and words[i - 1].lemma in TIMES
    if after in {"than", "this", "that", "in", "on", "next", "today"} or before == "IN":
        return
    joint = next((k for k in range(i, 0, -1) if words[k].lower == "and" or words[k].text == ";"), -1)
    if i and words[i - 1].text == "," and words[i + 1 : i + 2] and words[i + 1].tag in {"VBD", "VBZ", "VBP"}:
        joint = i - 1  # "signed the lease, then resigned"
    if joint < 0 or i - joint > 12 or not any(t.verb for t in words[joint : i if timed else None]):
        return
    close = next((t.index for t in words[i:] if t.text in ENDS), len(words))
    first = frozenset([t.index for t in words[:joint] if _told(t)])
    second = frozenset([t.index for t in words[joint + 1 : close] if _told(t)])
    yield Order(first, second, words[i].text)


def _told(token: Token) -> bool:
    return token.content and token.lemma not in TIMES and token.tag[:2] != "RB"


def _reason(words: tuple[Token, ...], i: int) -> bool:
    """ "It was never used, since the money ran out": because."""
    if i < 2 or words[i - 1].text != ",":
        return False
    start = max([t.index for t in words[: i - 1] if t.text in {";", ":"}], default=0)
    return not any(t.lemma == "have" and t.verb for t in words[start:i])


def _already(words: tuple[Token, ...], i: int) -> int:
    """-1 for "when it opened, most had left": what had happened came first."""
    close = next((t.index for t in words[i:] if t.text in ENDS), len(words))
    inside = any(t.lower == "had" for t in words[i:close])
    rest = words[close:] if i < 2 else words[:i]
    if not inside and _not_yet(rest):
        return 1
    return -1 if not inside and any(t.lower == "had" and t.verb for t in rest) else 0


def _beside(words: tuple[Token, ...], i: int, inner: frozenset[int]) -> tuple[Token, ...]:
    """What goes with "by the time …": what stands before it, or after its clause if it opens."""
    return words[max(inner, default=i) + 1 :] if i < 2 else words[:i]


def _not_yet(words: tuple[Token, ...]) -> bool:
    """ "Had not yet left", "had yet to leave", "was still to leave"."""
    return any(
        (t.lower in {"not", "n't", "yet"} and u.lower in {"yet", "to"} and t.lower != u.lower)
        or (t.lower == "still" and u.lower == "to")
        for t, u in pairwise(words)
    )


def _denied(words: tuple[Token, ...], outer: frozenset[int], i: int) -> bool:
    """ "Nobody left before the vote": whoever left did so after it."""
    start = max(0, min(outer, default=i) - 3)
    return any(
        t.lower in NEVER or (t.lower == "no" and words[t.index + 1].tag[:2] == "NN") for t in words[start:i]
    )


def _cue(words: tuple[Token, ...], i: int) -> tuple[int, int]:
    """How the words from here put two events in order (0: not at all), and where they end."""
    token = words[i]
    after = words[i + 1] if i + 1 < len(words) else None
    if token.lower == "following" and i and words[i - 1].tag in NEXT_ONE:
        return 0, i + 1  # "the following week"
    if (
        token.verb
        and token.lemma in VERBS
        and after is not None
        and after.text not in ENDS
        and after.tag != "IN"
    ):
        if token.lower == "following" and i and words[i - 1].text in ENDS:
            return 1, i + 1
        helped = any(t.lemma in {"be", "get"} for t in words[max(0, i - 3) : i])
        plain = token.tag != "VBN" or (not helped and after.lower != "by" and after.tag in OPENERS)
        return (VERBS[token.lemma], i + 1) if plain else (0, i + 1)
    if token.lemma in VERBS and token.tag == "VBN" and after is not None and after.lower == "by":
        return -VERBS[token.lemma], i + 2
    if token.lower == "after" and i and words[i - 1].verb and words[i - 1].lemma in HANDLING:
        return 0, i + 1  # "to look after its own"
    if token.lower in {"since", "until"} and after is not None and after.lower in {"before", "after"}:
        return 0, i + 2  # "since before Easter": for how long
    if token.lower == "if" and i and (words[i - 1].lower in NOT_IF or words[i - 1].lemma in NOT_IF):
        return 0, i + 1
    for parts, way in _BY_FIRST.get(token.lower, ()):
        if parts[1:] and (after is None or after.lower != parts[1]):
            continue  # which most are
        if [t.lower for t in words[i : i + len(parts)]] == parts:
            before = words[i - 1].lower if i else ""
            if before in BY_THEN and token.lower in {
                "following",
                "before",
                "after",
            }:
                return (
                    (0, i + 1)
                    if after is None or after.text in ENDS or token.lower == "following"
                    else (way, i + 1)
                )
            return way, i + len(parts)
    return 0, i + 1


def _onward(words: tuple[Token, ...], start: int) -> frozenset[int]:
    out: list[int] = []
    skip = -1
    for token in words[start:]:
        if token.text == "," and out and not any(words[k].verb for k in out):
            skip = max(skip, _apposed(words, token.index))
        if token.index <= skip and (token.text in ENDS or token.lower in CLAUSES):
            continue
        if out and (token.text in ENDS or (token.lower in CLAUSES and not _told_by(words, token.index))):
            break
        if token.content and token.lemma not in TIMES:
            out.append(token.index)
    return frozenset(out)


def _within(words: tuple[Token, ...], k: int) -> frozenset[int]:
    """What happens in the event that a phrase names: "a fair in Lund, last May, at which they signed it"."""
    while k < len(words) and words[k].text == ",":
        close = next((t.index for t in words[k + 1 :] if t.text in ENDS), len(words))
        part = words[k + 1 : close]
        if len(part) > 2 and part[0].tag == "IN" and part[1].lower == "which":
            return frozenset([t.index for t in part if t.content and t.lemma not in TIMES])
        if any(t.verb or t.lower in CLAUSES for t in part):
            break
        k = close
    return frozenset()


def _told_by(words: tuple[Token, ...], i: int) -> bool:
    """The "that" of "reports that they left"."""
    return words[i].lower == "that" and i > 0 and words[i - 1].lemma in TELLING


TELLING = frozenset(
    "report news claim allegation accusation sign warning announcement statement fear rumour rumor indication"
    " revelation suggestion complaint assurance confirmation word hint finding evidence insistence demand"
    " call argument assertion contention view belief remark comment declaration promise pledge vow".split()
)


def _apposed(words: tuple[Token, ...], i: int) -> int:
    """The second comma of "his partner, Ann Lee, left", or -1."""
    close = next((t.index for t in words[i + 1 : i + 7] if t.text == ","), -1)
    after = words[close + 1] if 0 < close < len(words) - 1 else None
    return close if after is not None and after.verb else -1


QUOTES = frozenset({"”", '"'})


def _back(words: tuple[Token, ...], end: int) -> frozenset[int]:
    out: list[int] = []
    k = end - 1
    while k >= 0:
        token = words[k]
        if token.text in QUOTES and words[k - 1].text not in ENDS:
            k -= 1
            continue
        if out and (token.text in ENDS or (token.lower in CLAUSES and not _told_by(words, k))):
            aside = _opening(words, k) if token.text == "," and _happens(words, out) else -1
            if aside < 0 and token.text == "," and all(words[j].verb for j in out):
                aside = _relative(words, k)  # "the tax, which is new, was raised before"
            if aside < 0 and token.text == "," and words[k + 1].lower in ASIDES:
                aside = k  # ", in his view,"
            if aside < 0:
                break
            out.clear()
            k = aside - 1
            continue
        if token.content and token.lemma not in TIMES and token.tag[:2] != "RB":
            out.append(token.index)
        k -= 1
    return frozenset(out)


ASIDES = frozenset("in according by to".split())


def _happens(words: tuple[Token, ...], found: list[int]) -> bool:
    return all(words[k].lemma in HAPPENING for k in found)


def _relative(words: tuple[Token, ...], close: int) -> int:
    """The comma that opens a clause with "which" or "who" that ends with the one at ``close``; -1 if none."""
    aside = _opening(words, close)
    return aside if aside > 0 and words[aside + 1].tag in {"WDT", "WP", "WP$"} else -1


def _absolute(words: tuple[Token, ...], i: int) -> Iterator[Order]:
    """ "…, the work having been done": what has been done came before the rest."""
    mark = next((k for k in range(i - 1, max(-1, i - 10), -1) if words[k].text in ENDS), -1)
    before = words[mark + 1 : i]
    after = words[i + 1 : i + 3]
    noun = any(t.tag[:2] == "NN" for t in before) and words[i - 1].tag not in {"CC", "RB", "IN"}
    if not noun or any(t.tag in FINITE for t in before) or not any(t.tag in {"VBN", "VBD"} for t in after):
        return
    first = frozenset([t.index for t in before if _told(t)]) | _onward(words, i + 1)
    second = _back(words, mark) if mark > 0 else _onward(words, max(first) + 2)
    yield Order(first, second, "having")


def _opening(words: tuple[Token, ...], close: int) -> int:
    """The comma that opens what the one at ``close`` ends ("the talks, held in May, came …"); -1 if none."""
    return next((k for k in range(close - 1, max(0, close - 12), -1) if words[k].text == ","), -1)
