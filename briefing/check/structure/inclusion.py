"""In or out: "separate from the assets" is not "including the assets".

A word of inclusion on one side, a word of exclusion on the other, of the same thing; a denial turns either.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token, bases
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.restricting import but_for
from briefing.models import ReasonCode

IN = {
    "include": (), "including": (), "inclusion": (), "encompass": (), "comprise": (), "contain": (),
    "incorporate": (), "incorporation": (), "embrace": (), "inclusive": ("of",),
    "room": ("for",), "part": ("of",), "count": ("in",), "take": ("in",), "along": ("with",),
    "together": ("with",), "plus": (), "same": ("as",),
    "link": ("to", "with"), "tie": ("to",), "connect": ("to", "with"), "connection": ("with",),
    "follow": ("from",), "stem": ("from",), "arise": ("from",), "derive": ("from",), "relate": ("to",),
    "related": ("to",), "bind": ("to", "up"), "couple": ("with", "to"), "associate": ("with",),
    "belong": ("to",), "extend": ("to",), "cover": (),
}  # fmt: skip
# These say that two things go together, and only being apart excludes that.
LINKED = frozenset(
    "link tie connect connection follow stem arise derive relate related bind couple associate belong".split()
)
APART = frozenset("separate separately apart distinct".split())
OUT = {
    "exclude": (), "excluding": (), "exclusion": (), "omit": (), "omission": (), "except": (), "exempt": (),
    "separate": ("from",), "separately": ("from",), "apart": ("from",), "aside": ("from",),
    "distinct": ("from",),
    "other": ("than",), "exception": (), "missing": ("from",), "absent": ("from",), "absence": ("from",),
    "leave": ("out", "aside"), "left": ("out",), "keep": ("out",), "shut": ("out",),
    "exclusive": ("of",), "outside": (), "drop": ("from",), "strike": ("out",), "cut": ("out",),
    "but": (),
}  # fmt: skip
CUES = frozenset({*IN, *OUT})
# What is not there stands before the word for it: "Malmo was missing from the list".
NOT_THERE = frozenset({"missing", "absent"})
DENYING = frozenset("not n't never no without neither nor cannot fail refuse".split())
# What lists its things, to the end of the list.
LISTING = frozenset(
    "include includes included including comprise comprises comprised comprising cover covers covered"
    " covering encompass encompasses encompassing contain contains containing".split()
)
LACKING = frozenset("missing absent exception exempt".split())
BEING = frozenset("be form make constitute remain".split())
AHEAD, BACK, LONG = 7, 5, 24


class Side(NamedTuple):
    """Where a word says that something is in (1) or out (-1), and the nouns near that it may be said of."""

    at: int
    sign: int
    things: tuple[int, ...]
    out: bool


def inclusion(frame: Frame) -> list[Finding]:
    """The first thing that one side has in and the other out."""
    if found := _joined(frame):
        return found
    if not frame.sentence.has(CUES):
        return []
    if not frame.evidence.has(CUES):
        return []
    inside = quoted(frame.sentence)
    for mine in sides(frame.sentence):
        if mine.at in inside:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5 or not source.has(CUES):
                continue
            for other in sides(source):
                if mine.sign == other.sign or not (mine.out or other.out):
                    continue
                if frame.sentence.tokens[mine.at].lemma == source.tokens[other.at].lemma:
                    continue  # whether one of them is denied is for the check of polarity
                left, right = frame.sentence.tokens[mine.at], source.tokens[other.at]
                if (left.lemma in LINKED and right.lower not in APART) or (
                    right.lemma in LINKED and left.lower not in APART
                ):
                    continue
                if not _same(frame, mine, source, other):
                    continue
                if any(s.sign == mine.sign and _same(frame, mine, source, s) for s in sides(source)):
                    continue
                message = (
                    f"the claim has it in or out by “{left.text}”, the source the other way by “{right.text}”"
                )
                return [finding(ReasonCode.SCOPE, message, left.text, right.text, 0.7)]
    return []


# By which a claim may tell that one thing is not the other, nor made of it.
TELLING_APART = frozenset(
    "separate separately apart distinct aside other besides beside beyond addition additional"
    " additionally top"
    " independent independently different differently unconnected unrelated exclude excluding"
    " exclusive except"
    " outside alongside not n't no never none nothing nor neither without than rather unlike but own"
    " plus well both untouched"
    " leave standalone regardless irrespective and or".split()
)
BY_MEANS = frozenset(
    "form way means through using use drawing draw on from with via by as of out"
    " among consist consisting comprise comprising include including involve involving".split()
)


def _joined(frame: Frame) -> list[Finding]:
    """ "Sanctions by way of the assets", of sanctions "separate from the assets"."""
    if not frame.evidence.has(APART) or _told_apart(frame):
        return []
    words = frame.sentence.tokens
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.7 or not source.has(APART):
            continue
        for side in sides(source):
            cue = source.tokens[side.at]
            if side.sign > 0 or cue.lower not in APART or not side.things:
                continue
            last = _head(source, side.things)
            places = [
                i
                for i, m in frame.matches.items()
                if m.sentence == number and m.token is last and m.strength >= 0.8
            ]
            if len(places) != 1:
                continue
            before = words[max(0, places[0] - 6) : places[0]]
            if any(t.lower in JOINTS or t.text in {";", ":"} for t in before):
                continue
            if any(t.lower in BY_MEANS for t in before):
                message = (
                    f"the claim has it by way of “{last.text}”, which the source sets apart (“{cue.text}”)"
                )
                return [
                    finding(
                        ReasonCode.SCOPE, message, words[places[0]].text, f"{cue.text} … {last.text}", 0.7
                    )
                ]
    return []


JOINTS = frozenset({"and", "or"})


def _told_apart(frame: Frame) -> bool:
    """Whether a word of the claim may tell things apart: not the "additional" of "additional fines" where the
    source has "further fines"."""
    telling = (t for t in frame.sentence.tokens if t.lower in TELLING_APART or t.lemma in TELLING_APART)
    return any(
        t.lower not in JOINTS and (t.lower not in MORE or t.index not in frame.matches) for t in telling
    )


MORE = frozenset({"additional", "other"})


def _head(source: Sentence, things: tuple[int, ...]) -> Token:
    """The noun that a phrase is of: the last one before what tells more of it ("the levies under review")."""
    words = source.tokens
    for one, two in pairwise(things):
        if any(t.tag in {"IN", "RB", "VBG", "VBN"} for t in words[one + 1 : two]):
            return words[one]
    return words[things[-1]]


def sides(sentence: Sentence) -> list[Side]:
    """The words of inclusion and exclusion of a sentence."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        if token.lemma not in CUES and token.lower not in CUES:
            continue
        for table, sign in ((IN, 1), (OUT, -1)):
            key = token.lemma if token.lemma in table else token.lower
            if key not in table or (key == "but" and not but_for(words, i)):
                continue
            after = words[i + 1 : i + 2 + 4 * (token.verb or key == "same")]
            particle = table[key]
            place = next((t.index for t in after if t.lower in particle), -1) if particle else i
            if place < 0:
                continue
            denied = any(t.lemma in DENYING for t in words[max(0, i - 4) : i])
            out.append(Side(i, -sign if denied else sign, _things(words, i, place), sign < 0))
    return out


def _things(words: tuple[Token, ...], i: int, last: int) -> tuple[int, ...]:
    """The first noun phrase after the cue; before it for a passive ("the Sill is left out")."""
    if words[i].lower in LACKING and (lacking := _lacking(words, i)):
        return lacking
    listing = words[i].lower in LISTING
    passive = words[i].tag == "VBN" and any(t.lemma == "be" for t in words[max(0, i - 3) : i])
    owned = i > 0 and words[i - 1].tag == "POS"
    if words[i].lower in NOT_THERE:
        return tuple([t.index for t in words[max(0, i - BACK) : i] if t.tag[:2] == "NN"][-2:])
    if not passive and not owned:
        out: list[int] = []
        for token in words[i + 1 : last + 1 + (LONG if listing else AHEAD)]:
            if (
                token.text in {";", ":"}
                or (token.text == "," and not listing)
                or (_ends(token, listing) and out)
            ):
                break
            if token.content and (token.tag[:2] == "NN" or "-" in token.text):
                out.append(token.index)
        noun = words[i].lemma in {"inclusion", "exclusion", "omission", "incorporation"}
        if out or not noun:
            return tuple(out)
    before = [t.index for t in words[max(0, i - BACK) : i] if t.content and t.tag[:2] == "NN"]
    return tuple(before[-2:])


def _ends(token: Token, listing: bool) -> bool:
    """Whether a verb ends the things that are in or out; a list may have "training" and "sharing" in it."""
    return token.verb and (not listing or token.tag in FINITE or token.tag == "MD")


def _lacking(words: tuple[Token, ...], i: int) -> tuple[int, ...]:
    """What "is missing", "forms an exception": the subject, where a verb of being stands between."""
    before = words[max(0, i - BACK) : i]
    verb = next((t for t in reversed(before) if t.lemma in BEING), None)
    if verb is None:
        return ()
    found = [t.index for t in words[max(0, verb.index - 3) : verb.index] if t.content and t.tag[:2] == "NN"]
    return tuple(found)


def _same(frame: Frame, mine: Side, source: Sentence, other: Side) -> bool:
    there = {source.tokens[k].lemma for k in other.things}
    return any(
        (m := frame.matches.get(k)) is not None and m.strength >= 0.8 and m.token.lemma in there
        for k in mine.things
    ) or any(
        not there.isdisjoint(bases(part))
        for k in mine.things
        if "-" in (word := frame.sentence.tokens[k].lower)
        for part in word.split("-")
    )
