"""A word of a closed class exchanged for another, all else being kept: "any of the three" for "all three",
"next year" for "this year", "against the dollar" for "against the euro"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.cues import DENIERS
from briefing.check.language.parse import DAYS
from briefing.check.language.words import Token
from briefing.check.structure.edits import Edit, edits
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.needing import needed
from briefing.check.structure.quantifier import TURNING
from briefing.check.values.moment import MONTHS
from briefing.check.values.numerals import UNITS
from briefing.check.values.units import CURRENCY_WORDS, DURATIONS
from briefing.models import ReasonCode

KINDS = {
    word: kind
    for kind, words in {
        "all": "all both each every everyone everybody everything",
        "any": "any either",
        "none": "no none neither nobody nothing",
        "one": "one",
        "most": "most",
        "some": "some several certain various",
        "many": "many numerous",
        "few": "few",
        "only": "only sole",
    }.items()
    for word in words.split()
}
SHORT, LONGER = 4, 6
SEASONS = frozenset("spring summer autumn fall winter".split())
DATED = DAYS | SEASONS | frozenset(MONTHS)
PERIODS = DATED | frozenset(DURATIONS) | frozenset("weekend morning afternoon evening night".split())
NEAR = {
    "this": "this", "same": "this", "current": "this", "next": "next", "following": "next", "coming": "next",
    "last": "last", "previous": "last", "preceding": "last", "past": "last",
}  # fmt: skip
LIMITS = {"until": "until", "till": "until", "in": "from", "on": "from", "from": "from", "since": "from"}
ZONES = frozenset("eastern central mountain pacific".split())
ZONED = frozenset({"time", "standard", "daylight"})


def check_exchanged(frame: Frame) -> list[Finding]:
    """ "Any of the three" in place of "all three", the words around being kept."""
    for edit in edits(frame):
        longest = max(len(edit.mine), len(edit.theirs))
        if not edit.mine or not edit.theirs or longest > LONGER:
            continue
        pair, code = (_quantities(edit) if longest <= SHORT else None), ReasonCode.SCOPE
        if pair is None:
            pair, code = _values(frame, edit)
            if pair is None or _scaled(frame):
                continue
        if needed(frame.sentence, frame.evidence.sentences[edit.number]) or _more_than_any(frame, pair):
            continue
        if any(t.lower in TURNING or t.lemma in DENIERS for t in _changed(frame)):
            return []
        one, two = pair[0].text, pair[1].text
        message = f"the claim says “{one}”, the source “{two}”, with the same words around"
        return [finding(code, message, one, two, 0.75)]
    return []


def _changed(frame: Frame) -> list[Token]:
    """All words of the edits."""
    return [t for edit in edits(frame) for t in (*edit.mine, *edit.theirs)]


def _scaled(frame: Frame) -> bool:
    """One million a month are 12 million a year."""
    changed = _changed(frame)
    return any(t.tag == "CD" for t in changed) and any(t.lower in DURATIONS for t in changed)


def _more_than_any(frame: Frame, pair: tuple[Token, Token]) -> bool:
    """ "More costly than any since" for "the most costly since"; "every" for "any" of what is turned down."""
    mine, theirs = pair
    before = frame.sentence.tokens[mine.index - 1].lower if mine.index else ""
    if mine.lower == "any" and before == "than" and theirs.lower == "most":
        return True
    if {mine.lower, theirs.lower} != {"any", "every"}:
        return False
    # "Turned down every idea of it" for "rejected any idea of it".
    return all(
        any(t.lemma in DENIERS for t in words[max(0, one.index - 3) : one.index])
        for s in (frame.sentence, *frame.evidence.sentences)
        for words in (s.tokens,)
        for one in (mine, theirs)
        if one.index < len(words) and words[one.index] is one
    )


def _kind(words: Sequence[Token], token: Token) -> str:
    """The class of a quantity; "a few" are some."""
    few = token.lower == "few" and any(one.lower == "a" and two is token for one, two in pairwise(words))
    return "some" if few else KINDS[token.lower]


def _quantities(edit: Edit) -> tuple[Token, Token] | None:
    mine = [t for t in edit.mine if t.lower in KINDS]
    theirs = [t for t in edit.theirs if t.lower in KINDS]
    if len(mine) != 1 or len(theirs) != 1:
        return None
    kinds = {_kind(edit.mine, mine[0]), _kind(edit.theirs, theirs[0])}
    if len(kinds) == 1 or ("only" in kinds and (kinds != {"one", "only"} or not _one_of(edit))):
        return None
    return mine[0], theirs[0]


def _one_of(edit: Edit) -> bool:
    """ "One of the roads" for "the only road", or the other way round."""
    return any(t.lower == "of" for t in (*edit.mine, *edit.theirs))


def _values(frame: Frame, edit: Edit) -> tuple[tuple[Token, Token] | None, ReasonCode]:
    """A year, a numeral, a currency, a period or a time zone in place of another that the cited words do not
    have besides."""
    mine, theirs = edit.mine, edit.theirs
    for telling in (_year, _currency):
        left, right = [t for t in mine if telling(t)], [t for t in theirs if telling(t)]
        if len(left) == len(right) == 1:
            mine, theirs = (left[0],), (right[0],)
    if len(mine) != 1 or len(theirs) != 1:
        return None, ReasonCode.SCOPE
    one, two = mine[0], theirs[0]
    code = ReasonCode.DATE if _year(one) and _year(two) else _class(frame, one, two)
    return (None if code is None or _elsewhere(frame, one) else (one, two)), code or ReasonCode.SCOPE


def _class(frame: Frame, one: Token, two: Token) -> ReasonCode | None:
    """What kind of value two words exchanged for each other are; None if they are of no one class."""
    mine, theirs = one.lower, two.lower
    words = frame.sentence.tokens
    after = words[one.index + 1].lower if one.index + 1 < len(words) else ""
    if mine in UNITS and theirs in UNITS:
        return ReasonCode.NUMBER if UNITS[mine] != UNITS[theirs] else None
    if mine in CURRENCY_WORDS and theirs in CURRENCY_WORDS:
        return ReasonCode.MONEY if CURRENCY_WORDS[mine] != CURRENCY_WORDS[theirs] else None
    if mine in DURATIONS and theirs in DURATIONS:
        return ReasonCode.DATE if DURATIONS[mine] != DURATIONS[theirs] else None
    if mine in NEAR and theirs in NEAR and after in PERIODS:
        return ReasonCode.DATE if NEAR[mine] != NEAR[theirs] else None
    if mine in LIMITS and theirs in LIMITS and (after in DATED or after[:4].isdecimal()):
        return ReasonCode.DATE if LIMITS[mine] != LIMITS[theirs] else None
    zoned = mine in ZONES and theirs in ZONES and after in ZONED
    return ReasonCode.DATE if zoned and mine != theirs else None


def _year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdecimal() and token.text[:2] in {"18", "19", "20"}


def _currency(token: Token) -> bool:
    return token.lower in CURRENCY_WORDS


def _elsewhere(frame: Frame, token: Token) -> bool:
    """Whether the cited words have a word of the claim too: "this" and "last" only before a period."""
    low = token.lower
    if low in LIMITS:
        return False
    return any(
        t.lower == low and (low not in NEAR or any(u.lower in PERIODS for u in s.tokens[i + 1 : i + 2]))
        for s in frame.evidence.sentences
        for i, t in enumerate(s.tokens)
    )
