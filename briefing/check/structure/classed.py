"""A word of one class told by a word of another that goes further, or less far, about the same thing.

What is necessary is not for that reason on its way, nor merely welcome; what is being tested is not proved;
what lies ahead is not what has been. Each class is closed; both words must be without a counterpart.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

NEEDED = frozenset(
    "necessary needed essential vital crucial indispensable imperative required must need"
    " prerequisite necessity".split()
)
WELCOME = frozenset(
    "welcome desirable useful helpful beneficial optional advantageous preferable nice".split()
)
COMING = frozenset("forthcoming assured guaranteed secured granted promised pledged imminent".split())
TESTED = frozenset(
    "test trial examine assess evaluate scrutinise scrutinize question challenge probe investigate".split()
)
PROVED = frozenset(
    "demonstrate confirm prove establish show verify validate vindicate proven demonstrated proof".split()
)
NOTED = frozenset("note receive hear discuss debate acknowledge".split())
ENDORSED = frozenset("endorse approve adopt ratify accept back uphold embrace agree".split())
KEPT = frozenset("whether if may might could should would-be ought unclear".split())


class Pair(NamedTuple):
    """The class of the source's word and that of the claim's."""

    theirs: frozenset[str]
    mine: frozenset[str]
    shown: str


PAIRS = (
    Pair(NEEDED, WELCOME, "needed"),
    Pair(NEEDED, COMING, "needed"),
    Pair(WELCOME, NEEDED, "welcome"),
    Pair(TESTED, PROVED, "put to the test"),
    Pair(NOTED, ENDORSED, "noted"),
)
ANY = WELCOME | COMING | PROVED | NEEDED | ENDORSED
BACK = frozenset("past previous former earlier prior bygone".split())
NOW = frozenset("current present existing ongoing".split())
AHEAD = frozenset(
    "future further additional next coming upcoming forthcoming increased extra fresh more".split()
)
TIMES = {**dict.fromkeys(BACK, "back"), **dict.fromkeys(NOW, "now"), **dict.fromkeys(AHEAD, "ahead")}
# "Take up a plan" is to adopt it, or to talk of it.
TAKE_UP = ("tak", "took")
REACH, ALIKE = 8, 0.8


def classed(frame: Frame) -> list[Finding]:
    """The first such exchange."""
    return _exchanged(frame) or _timed(frame)


def _exchanged(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(ANY):
        return []
    inside = quoted(frame.sentence)
    for pair in PAIRS:
        mine = [
            t
            for t in frame.sentence.tokens
            if _is(t, pair.mine)
            and t.index not in inside
            and _said(frame.sentence, t)
            and not t.lower.startswith(TAKE_UP)
        ]
        if not mine or frame.sentence.has(pair.theirs) or frame.sentence.has(KEPT):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            theirs = [t for t in source.tokens if _is(t, pair.theirs) and _said(source, t)]
            if not theirs or any(s.has(pair.mine) for s in frame.evidence.sentences):
                continue
            if any(_subject(frame, one, number, two) for one in mine for two in theirs):
                message = (
                    f"the claim says “{mine[0].text}”, the source has it as {pair.shown} (“{theirs[0].text}”)"
                )
                return [finding(ReasonCode.MODALITY, message, mine[0].text, theirs[0].text, 0.7)]
    return []


def _said(sentence: Sentence, token: Token) -> bool:
    """Whether a word is what the clause says: a verb, or an adjective after "be"."""
    before = sentence.tokens[max(0, token.index - 3) : token.index]
    after = [t.lower for t in sentence.tokens[token.index + 1 : token.index + 2]]
    if token.lemma in NOTED and after == ["that"]:
        return False  # "noted that …": said so
    if token.lower == "note" and any(t.lemma == "take" for t in before):
        return True
    return token.verb or any(t.lemma in {"be", "remain", "become", "prove", "seem"} for t in before)


def _is(token: Token, words: frozenset[str]) -> bool:
    return token.lower in words or token.lemma in words


def _subject(frame: Frame, mine: Token, number: int, theirs: Token) -> bool:
    """Whether a noun near the one word is what stands nearest to the other."""
    source = frame.evidence.sentences[number].tokens
    near = [
        t for t in source[max(0, theirs.index - REACH) : theirs.index + 4] if t.tag[:2] == "NN" and t.content
    ]
    lemmas = {t.lemma for t in near if t is not theirs}
    here = range(mine.index - REACH, mine.index + REACH)
    return any(
        m.sentence == number and m.token.lemma in lemmas and m.strength >= ALIKE
        for i, m in frame.matches.items()
        if i in here
    )


def _timed(frame: Frame) -> list[Finding]:
    """ "Past aggression" for "further aggression", "the current level of support" for "increased support"."""
    if not frame.sentence.has(frozenset(TIMES)):
        return []
    words = frame.sentence.tokens
    for i, token in enumerate(words[:-1]):
        mine = TIMES.get(token.lower, "")
        if not mine or token.tag[:2] != "JJ" or (i and words[i - 1].lower in {"no", "than"}):
            continue
        match = next(
            (m for k in range(i + 1, min(i + 5, len(words))) if (m := _noun(frame, k)) is not None), None
        )
        if match is None or match[1] < 0.5:
            continue
        source, place = match[0], match[2]
        theirs = [
            t
            for t in source.tokens[max(0, place - 2) : place]
            if t.lower in TIMES and t.tag[:2] in {"JJ", "VB"}
        ]
        if not theirs or TIMES[theirs[-1].lower] == mine or "ahead" not in {mine, TIMES[theirs[-1].lower]}:
            continue
        message = f"the claim says “{token.text}”, the source “{theirs[-1].text}”, of the same thing"
        return [finding(ReasonCode.COMPARISON, message, token.text, theirs[-1].text, 0.7)]
    return []


def _noun(frame: Frame, k: int) -> tuple[Sentence, float, int] | None:
    match = frame.matches.get(k)
    if match is None or match.strength < ALIKE or frame.sentence.tokens[k].tag[:2] != "NN":
        return None
    return frame.source(match), frame.trust(match.sentence), match.token.index
