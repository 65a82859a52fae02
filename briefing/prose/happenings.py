"""Which sentence dates a happening, and with which words."""

from __future__ import annotations

import re

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.values.moment import Moment
from briefing.check.values.times import moments
from briefing.check.values.words import Words, words
from briefing.prose.datelines import DATELINE
from briefing.prose.tense import Tense, governing_verb, tense
from briefing.quotes import quoted

_MEETING = re.compile(
    r"\b(?:meet(?:s|ing|ings)?|met|summit|talks|visit(?:ed|s)?|conference|discussions|negotiations|gather(?:ed|ing)"
    r"|conven\w+|election|vote[ds]?|hearings?|round|session|deadline)\b",
    re.IGNORECASE,
)
_STATES = frozenset("be have remain stand continue stay lie mean show seem appear move live own".split())
_TO_COME = re.compile(r"\b(?:will|shall|due|may)\b")
_AWAITED = frozenset({"expect", "schedule"})


def date_words(text: str) -> str | None:
    """The words that date the sentence's happening, as written; None where it dates none."""
    cut = words(text)
    inside, _ = quoted(text)
    dateline = DATELINE.match(text)
    begins = dateline.end() if dateline else 0
    found = [m for m in moments(text) if cut.starts[m.first] >= begins and not _within(inside, cut, m)]
    dated = [m for m in found if _places(cut, m, text) and not _in_range(cut, m, found)]
    happening = [m for m in dated if _happens(text, cut.starts[m.first])]
    if not happening:
        return None
    first = happening[0]
    return cut.slice(_lead(cut, first), _tail(cut, first, found))


def _within(inside: list[bool], cut: Words, moment: Moment) -> bool:
    at = cut.starts[moment.first]
    return at < len(inside) and inside[at]


def _places(cut: Words, moment: Moment, text: str) -> bool:
    """Whether it can place a happening: a day, a weekday, a coming month; not "since July" or "as of May"."""
    before = cut.low[moment.first - 1] if moment.first else ""
    if moment.relation in ("since", "after", "before") and before != "before":
        return False
    if (
        before == "of"
        and moment.first > 1
        and cut.low[moment.first - 2] in ("as", "end", "beginning", "middle")
    ):
        return False
    if moment.day is not None and moment.month is not None:
        return True
    if moment.weekday is not None or moment.unit in ("day", "night", "month"):
        return moment.unit != "day" or moment.shift in (-1, 0, 1)
    if moment.month is not None:
        return moment.year is not None or tense(text, cut.starts[moment.first]) is Tense.COMING
    return False


def _in_range(cut: Words, moment: Moment, found: list[Moment]) -> bool:
    """One end of "from May 1 to Sept. 30" or "between 1 May and 30 September"."""
    joins = {"to", "and", "until", "till", "-", "–"}
    for other in found:
        between = cut.low[moment.last : other.first] or cut.low[other.last : moment.first]
        if other is not moment and between and set(between) <= joins | {"."} and set(between) & joins:
            return True
    return False


def _happens(text: str, at: int) -> bool:
    """A deed or a meeting is dated, not a state, and not only somebody's saying so."""
    found = governing_verb(text, at)
    meets = _MEETING.search(text) is not None
    if found is None:
        return meets
    sentence, index = found
    verb = sentence.tokens[index].lemma
    helpers = {token.lower for token in sentence.tokens[max(0, index - 4) : index]}
    if {"would", "have"} <= helpers or (verb == "be" and "there" in helpers):
        return False
    if verb in SPEECH_CLASS and verb not in _AWAITED and SPEECH_CLASS[verb] not in ("promise", "reject"):
        return meets or ("will" in helpers)
    return verb not in _STATES or meets or _TO_COME.search(text) is not None


def _lead(cut: Words, moment: Moment) -> int:
    """The preposition and adverb before the expression belong to its words."""
    at = moment.first
    while at > 0 and cut.low[at - 1] in (
        "on",
        "by",
        "in",
        "from",
        "until",
        "before",
        "late",
        "early",
        "at",
        "the",
    ):
        if cut.low[at - 1] == "the" and cut.low[at - 2] not in ("on", "by", "in", "from"):
            break
        at -= 1
    return at


def _tail(cut: Words, moment: Moment, found: list[Moment]) -> int:
    """ "in May next year" is one expression."""
    following = next((other for other in found if other.first == moment.last), None)
    return following.last if following and following.unit == "year" else moment.last
