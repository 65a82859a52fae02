"""Before, at the start of, during, at the end of or after an event: where a sentence places what it tells.

"As the talks wrapped up" is not "at the outset of the talks", and "before they got under way" still less.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.cause_words import RAISED
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

BEFORE, START, DURING, END, AFTER = -2, -1, 0, 1, 2
BEGINNING = frozenset("begin start open commence convene kick get launch".split())
ENDING = frozenset("end close conclude finish wrap adjourn break draw over culminate".split())
# What places a thing by the event that follows: where it lies, where if that event "began", if it "ended".
GOING = frozenset("go continue proceed progress way underway ongoing session last run".split())
# The place if that event is merely named, began, ended, or went on.
CONJUNCTIONS = {
    "before": (BEFORE, BEFORE, DURING, None), "after": (AFTER, DURING, AFTER, None),
    "once": (AFTER, DURING, AFTER, DURING), "as": (None, START, END, DURING),
    "when": (None, START, END, DURING), "while": (None, None, None, DURING),
    "following": (AFTER, DURING, AFTER, None), "during": (DURING, DURING, DURING, DURING),
    "since": (None, DURING, AFTER, None),
}  # fmt: skip
TURNS = {
    "ahead of": BEFORE, "prior to": BEFORE, "in the run-up to": BEFORE, "on the eve of": BEFORE,
    "in advance of": BEFORE, "on the way into": BEFORE, "on the way to": BEFORE, "way into": BEFORE,
    "way in to": BEFORE, "on arrival at": BEFORE, "on arrival for": BEFORE, "on arrival in": BEFORE,
    "on arriving at": BEFORE, "on arriving for": BEFORE,
    "arriving at": BEFORE, "arriving for": BEFORE, "on entering": BEFORE, "heading into": BEFORE,
    "going into": BEFORE, "at the outset of": START, "at the start of": START, "at the beginning of": START,
    "at the opening of": START, "from the outset of": START, "from the start of": START,
    "amid": DURING, "amidst": DURING, "in the midst of": DURING, "at the height of": DURING,
    "against the backdrop of": DURING, "against a backdrop of": DURING,
    "in the course of": DURING, "in the middle of": DURING, "midway through": DURING,
    "halfway through": DURING, "despite ongoing": DURING, "despite the ongoing": DURING,
    "despite continuing": DURING, "despite current": DURING,
    "at the end of": END, "at the close of": END, "at the conclusion of": END, "towards the end of": END,
    "in the closing stages of": END, "in the wake of": AFTER, "in the aftermath of": AFTER,
    "on leaving": AFTER, "leaving": AFTER, "emerging from": AFTER, "way out of": AFTER,
    "coming out of": AFTER,
    "subsequent to": AFTER, "on the heels of": AFTER, "on return from": AFTER, "on departure from": AFTER,
    "returning from": AFTER,
}  # fmt: skip
TIMES = DAYS | frozenset(
    "day week month year decade hour minute night morning evening century quarter time season spring summer"
    " autumn winter noon midnight half period term"
    " january february march april may june july august september october november december".split()
)
DENYING = frozenset("not n't never no nobody nothing none neither nor".split())
UNTIL = frozenset({"until", "till"})
ALIKE = 0.65


# "As he arrived at the talks", "on emerging from them".
GOING_TO = {
    "arrive": (BEFORE, frozenset({"at", "for"})), "head": (BEFORE, frozenset({"into", "for", "to"})),
    "walk": (BEFORE, frozenset({"into"})), "emerge": (AFTER, frozenset({"from"})),
    "come": (AFTER, frozenset({"from"})),
}  # fmt: skip


def _table() -> dict[str, list[tuple[list[str], int]]]:
    out: dict[str, list[tuple[list[str], int]]] = {}
    for turn, place in TURNS.items():
        out.setdefault(turn.split()[0], []).append((turn.split(), place))
    return out


_BY_FIRST = _table()
CUES = frozenset(GOING_TO) | frozenset(
    "preceded precedes predate predates herald opened opens inaugurate inaugurated kick kicked closed closes"
    " concluded concludes wrap wrapped round rounded cap capped crown crowned follow followed follows succeed"
    " succeeded".split()
) | frozenset(
    "amid amidst midst height backdrop despite"
    " before after once following during since ahead prior run-up eve advance way arrival arriving"
    " entering heading going outset start beginning opening course middle midway halfway end close"
    " conclusion closing wake aftermath leaving emerging coming subsequent heels return departure precede"
    " returning".split()
)  # fmt: skip
WHEN, PHASES = frozenset("as when while".split()), BEGINNING | ENDING | GOING


AMID = frozenset({"amid", "amidst", "against"})
# What goes on may well have come up before.
VAGUE = RAISED | frozenset("rise increase growth surge report rumour rumor change shift fall news".split())


class Placed(NamedTuple):
    """Where a thing is placed by an event, the event's noun, and the words that place it."""

    where: int
    event: int
    text: str


@lru_cache(maxsize=1024)
def placings(sentence: Sentence) -> tuple[Placed, ...]:
    """Every event by which a sentence places what it tells."""
    if not sentence.has(CUES) and not (sentence.has(WHEN) and sentence.has(PHASES)):
        return ()
    return tuple(_placings(sentence.tokens))


def _placings(words: tuple[Token, ...]) -> Iterator[Placed]:
    end = 0
    for i, token in enumerate(words):
        if i < end or (token.lower not in _FIRST and token.lemma not in _VERBS):
            continue
        if i and words[i - 1].lower == "not":
            continue
        turn = _turn(words, i)
        verbal = _verbal(words, i) if token.verb and token.lemma in BY_OBJECT else None
        if verbal is not None:
            where, event = verbal
            yield Placed(where, event, " ".join(t.text for t in words[i : event + 1][:4]))
        elif turn is not None:
            where, end = turn
            event = _event(words, end)
            if event >= 0 and (token.lower not in AMID or words[event].lemma not in VAGUE):
                yield Placed(where, event, " ".join(t.text for t in words[i:end]))
        elif token.lower in CONJUNCTIONS and token.tag not in {"NN", "JJ"}:
            event = _event(words, i + 1)
            met = _gathering(words, i + 1) if event < 0 else -1
            if met > 0:
                where_ = CONJUNCTIONS[token.lower][0]
                yield Placed(
                    DURING if where_ is None else where_, met, " ".join(t.text for t in words[i : met + 1])
                )
            if event < 0 or (token.lower == "following" and i and words[i - 1].tag in {"DT", "IN"}):
                continue
            phase, last = _phase(words, event)
            if not phase and _verb_follows(words, event):
                continue  # "once the pact is in force" is not after the pact
            where_ = CONJUNCTIONS[token.lower][phase]
            if where_ is not None:
                yield Placed(where_, event, " ".join(t.text for t in words[i : last + 1]))


# Where a thing lies that happens "at" one of these; verbs that place what they are said of by their object.
GATHERINGS = frozenset(
    "meeting summit conference talk talks session gathering visit hearing debate ceremony forum congress"
    " assembly dinner lunch briefing reception trial vote ballot election rally march parade funeral wedding"
    " festival fair match game final tournament concert workshop seminar retreat convention conclave council"
    " exercise drill inauguration launch opening".split()
)
BY_OBJECT = {
    "precede": BEFORE, "predate": BEFORE, "herald": BEFORE, "open": START, "inaugurate": START,
    "kick": START, "close": END, "conclude": END, "wrap": END, "round": END, "cap": END, "crown": END,
    "follow": AFTER, "succeed": AFTER,
}  # fmt: skip
_FIRST = frozenset(_BY_FIRST) | CONJUNCTIONS.keys() | {"upon"}
_VERBS = frozenset(BY_OBJECT) | GOING_TO.keys()


def _verbal(words: tuple[Token, ...], i: int) -> tuple[int, int] | None:
    """Where "opened the talks", "preceded any deal" places what comes before, and its event."""
    token = words[i]
    if token.tag not in FINITE | {"VB", "VBN"} or any(
        t.verb and t.lemma in {"be", "get"} for t in words[max(0, i - 3) : i]
    ):
        return None
    start = i + 1 + (words[i + 1 : i + 2] != () and words[i + 1].lower in {"off", "up"})
    event = _event(words, start)
    told = event >= 0 and not _verb_follows(words, event) and any(t.tag[:2] == "NN" for t in words[:i])
    return (BY_OBJECT[token.lemma], event) if told else None


def within(sentence: Sentence) -> Iterator[Placed]:
    """ "At the meeting", "in any deal": what happens, or stands, in an event."""
    words = sentence.tokens
    for i, token in enumerate(words[:-1]):
        low = token.lower
        if low not in {"at", "in"} or (low == "in" and words[i + 1].lower not in {"any", "a", "an", "the"}):
            continue
        event = _event(words, i + 1)
        if event >= 0 and (
            low == "in" or words[event].lower in GATHERINGS or words[event].lemma in GATHERINGS
        ):
            yield Placed(DURING, event, " ".join(t.text for t in words[i : event + 1][-4:]))


MEETING = frozenset("meet confer negotiate".split())


def _gathering(words: tuple[Token, ...], start: int) -> int:
    """The verb of "before he met the mayor", "after meeting her"; -1 for none."""
    for token in words[start : start + 5]:
        if token.verb and token.lemma in MEETING:
            return token.index
        if token.tag not in {"PRP", "DT", "NNP", "NN", "NNS", "PRP$", "RB"} and token.lemma not in {"have"}:
            return -1
    return -1


def _turn(words: tuple[Token, ...], i: int) -> tuple[int, int] | None:
    low = words[i].lower
    going = GOING_TO.get(words[i].lemma) if words[i].verb else None
    if going is not None:
        near = {t.lower for t in words[max(0, i - 3) : i]}
        after = words[i + 1].lower if i + 1 < len(words) else ""
        if (words[i].tag == "VBG" or near & {"as", "when", "on", "upon", "while"}) and after in going[1]:
            return going[0], i + 2
    if low == "on" and i + 2 < len(words) and words[i + 1].tag == "PRP$" and words[i + 2].lower == "way":
        return None  # "way into" says it
    if low in {"on", "upon"}:
        return _coming(words, i)
    ahead = words[i + 1].lower if i + 1 < len(words) else ""
    for parts, place in _BY_FIRST.get(low, ()):
        if parts[1:2] in ([], [ahead]) and [t.lower for t in words[i : i + len(parts)]] == parts:
            return place, i + len(parts)
    return None


def _coming(words: tuple[Token, ...], i: int) -> tuple[int, int] | None:
    """ "On arrival at", "upon his arrival for", "on her return from", "on the eve of"."""
    span = [t.lower for t in words[i + 1 : i + 5] if t.tag != "PRP$"]
    for parts, place in _BY_FIRST["on"]:
        if span[: len(parts) - 1] == parts[1:]:
            owned = any(t.tag == "PRP$" for t in words[i + 1 : i + len(parts)])
            return place, i + len(parts) + owned
    return None


def _event(words: tuple[Token, ...], start: int) -> int:
    """The head of the noun group that begins there, or -1."""
    head = -1
    for token in words[start : start + 7]:
        if token.tag in {"NN", "NNS"} or (token.tag == "NNP" and head < 0):
            held = token.tag != "NNP" or token.lemma in GATHERINGS
            head = token.index if held else head
            continue
        if head >= 0 or token.tag not in {
            "DT",
            "PRP$",
            "JJ",
            "JJR",
            "JJS",
            "NNP",
            "POS",
            "CD",
            "VBN",
            "HYPH",
        }:
            break
    return -1 if head < 0 or words[head].lemma in TIMES or words[head].lower in TIMES else head


def _phase(words: tuple[Token, ...], event: int) -> tuple[int, int]:
    """1 if the event "began" there, 2 if it "ended", 3 if it "went on", else 0; and where that is said."""
    start = event + 1
    if start < len(words) and words[start].tag == "IN" and words[start].lower not in {"in", "under", "over"}:
        # "Talks with the unions were going on": the verb after the preposition's noun.
        finite = (t.index for t in words[start : start + 10] if t.tag in FINITE or t.text in {",", ";"})
        start = next(finite, len(words))
    for token in words[start : start + 5]:
        if token.text in {",", ";", ":", "."}:
            break
        if token.lemma in BEGINNING and token.verb:
            near = {t.lower for t in words[token.index : token.index + 4]}
            if token.lemma == "get" and near.isdisjoint(("way", "going", "started")):
                return 0, event
            return 1, token.index
        if (token.lemma in ENDING and token.verb) or token.lower == "over":
            return 2, token.index
        if token.lemma in GOING or token.lower in GOING:
            return 3, token.index
        if token.tag in {"NN", "NNS", "IN"} and token.lower not in {"way", "under", "in"}:
            break
    return 0, event


def _pronominal(words: tuple[Token, ...]) -> Iterator[int]:
    """Where "before it" and "during them" place a thing, whatever they mean."""
    for token, after in pairwise(words):
        where = CONJUNCTIONS.get(token.lower, (None,))[0]
        if where is not None and after.lower in {"it", "them", "this", "that", "which"}:
            yield where


def _verb_follows(words: tuple[Token, ...], event: int) -> bool:
    """Whether the noun is the subject of a clause."""
    for token in words[event + 1 : event + 4]:
        if token.tag in FINITE:
            return True
        if token.tag != "RB":
            return False
    return False


def check_placed(frame: Frame) -> list[Finding]:
    """The first thing of the claim that lies elsewhere in, before or after the same event in the source."""
    mine = placings(frame.sentence)
    if not mine:
        return []
    inside = quoted(frame.sentence)
    for one in mine:
        match = frame.matches.get(one.event)
        if (
            match is None
            or match.strength < ALIKE
            or one.event in inside
            or frame.trust(match.sentence) < 0.5
        ):
            continue
        source = frame.source(match)
        theirs = [
            p
            for p in placings(source)
            if p.event == match.token.index or source.tokens[p.event].lemma == match.token.lemma
        ]
        if not theirs and one.where in {BEFORE, START}:
            theirs = [p for p in within(source) if p.event == match.token.index]
            here = [p for p in within(frame.sentence) if frame.sentence.tokens[p.event].lemma in GATHERINGS]
            theirs = [] if here else theirs
        if not theirs or any(abs(p.where - one.where) < 2 for p in theirs):
            continue
        if any(abs(where - one.where) < 2 for where in _pronominal(source.tokens)):
            continue
        if _denies(frame.sentence) != _denies(source):
            continue
        other = theirs[0]
        message = f"the claim places it “{one.text}”, the source “{other.text}”"
        return [finding(ReasonCode.RELATION, message, one.text, other.text, 0.75)]
    return []


def _denies(sentence: Sentence) -> bool:
    """Whether a sentence says "not"; "not until" says that it happened."""
    return not sentence.has(UNTIL) and any(t.lower in DENYING for t in sentence.tokens)
