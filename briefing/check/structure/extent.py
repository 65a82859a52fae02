"""How much of the time, and with how many votes: always for sometimes, unanimously for by nine to six."""

from __future__ import annotations

import re

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

ALWAYS = frozenset(
    "always constantly permanently invariably daily year-round round-the-clock forever".split()
)
ALWAYS_TURNS = (
    "every day", "every time", "at all time", "throughout the year", "all year", "all the year", "day and"
    " night",
    "in every case", "without exception", "each time", "in all case", "on every occasion", "every night",
    "all the time", "round the clock", "around the clock", "for good", "for ever", "24 hour a day",
    "day by day", "day after day", "day in and day out", "day in , day out", "week after week",
    "week in , week", "year after year", "year in , year", "on a daily basis", "every single day",
    "seven day a week", "night after night", "each day", "time after time", "every single time",
    "every morning", "every evening", "from day to day", "from week to week", "from month to month",
    "from year to year", "at any time of the year", "the whole year", "the entire year", "all season",
    "in every season", "in all season", "twelve month a year", "at every hour", "at all hour",
)  # fmt: skip
SOMETIMES = frozenset(
    "sometimes occasionally often usually rarely seldom mostly mainly temporarily temporary seasonal"
    " frequently periodically intermittently sporadically generally normally typically".split()
)
SOMETIMES_TURNS = (
    "at time", "on occasion", "now and then", "from time to time", "as a rule", "in most case", "in some"
    " case",
    "on some day", "on certain day", "in the dry season", "in the wet season", "in the rainy season",
    "in summer", "in winter", "in spring", "in autumn", "in the summer", "in the winter", "in the dry month",
    "on the bad day", "on bad day", "where possible", "wherever possible", "when possible", "at weekend",
    "on weekday", "in a dry year", "in dry year", "in wet year", "in the off-season", "for the time being",
)  # fmt: skip
ALWAYS_KEYS = ALWAYS | frozenset(
    "every throughout all each exception clock ever 24 occasion night good day basis seven after week"
    " year month whole entire any twelve".split()
)
UNANIMOUS_KEYS = frozenset(
    "unanimous unanimously unopposed nem unanimity voice dissent opposition man vote".split()
)
EQUAL_KEYS = frozenset("equally equal same much fifty-fifty".split())
DENYING = frozenset("not n't never no nor neither without".split())
SOMETIMES_OR_NOT, SAYING_NO = SOMETIMES | DENYING, DENYING - {"without"}
UNANIMOUS = frozenset("unanimous unanimously unopposed nem unanimity".split())
UNANIMOUS_TURNS = ("with one voice", "without a dissent", "without dissent", "without opposition", "to a man",
                   "without a single vote against", "without any vote against")  # fmt: skip
_FEW = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty"
)
SPLIT = re.compile(
    rf"(?i)\b(?:\d+|{_FEW})(?: votes?)? (?:to|against) (?:\d+|{_FEW})\b"
    r"|\b(?:narrow(?:ly)?|slim) majority|\b(?:voted|were) against\b|\babstained\b|\bdissent(?:ed|ing)\b"
)


def check_extent(frame: Frame) -> list[Finding]:
    """ "Always" for "on some days", "unanimously" for "by nine votes to six"."""
    if not frame.sentence.has(KEYS):
        return []
    checks = (_always, _unanimous, _outright, _portion, _confined, _placed, _equally)
    return [found for one in checks for found in one(frame)][:1]


def _always(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(ALWAYS_KEYS):
        return []
    mine = [t.index for t in frame.sentence.tokens if t.lower in ALWAYS]
    mine += starts(frame.sentence, ALWAYS_TURNS)
    if not mine or min(mine) in quoted(frame.sentence) or _at_times(frame.sentence):
        return []
    if starts(frame.sentence, SOMETIMES_TURNS):
        return []
    found = None
    for number, source in enumerate(frame.evidence.sentences):
        if source.has(ALWAYS) or starts(source, ALWAYS_TURNS):
            return []
        theirs = [t.index for t in source.tokens if t.lower in SOMETIMES]
        theirs += starts(source, SOMETIMES_TURNS) or _season(source)
        if theirs and frame.trust(number) >= 0.6 and not source.has(DENYING):
            found = found or (source, min(theirs))
    if found is None:
        return []
    left = " ".join(t.text for t in frame.sentence.tokens[min(mine) : min(mine) + 3])
    right = " ".join(t.text for t in found[0].tokens[found[1] : found[1] + 4])
    message = f"the claim says “{left}”, the source “{right}”"
    return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]


def _at_times(sentence: Sentence) -> bool:
    """Whether a claim may say itself that it is not always so; "no less than 40" does not."""
    words = sentence.tokens
    return sentence.has(SOMETIMES_OR_NOT) and any(
        (t.lower in SOMETIMES_OR_NOT or t.lemma in SOMETIMES_OR_NOT)
        and not (
            t.lower in {"no", "not"}
            and words[t.index + 1 : t.index + 2]
            and words[t.index + 1].lower in BOUNDS
        )
        for t in words
    )


BOUNDS = frozenset({"less", "fewer", "lower", "more"})


def _season(source: Sentence) -> list[int]:
    """Where a stretch of some months begins: "from May 1 to Sept. 30"."""
    if not source.has(SEASONS) or not source.has(OPENING):
        return []
    words = source.tokens
    for token in words:
        if token.lower in OPENING:
            near = [t for t in words[token.index + 1 : token.index + 10] if t.lower in SEASONS]
            years = any(t.tag == "CD" and len(t.text) == 4 for t in words[token.index : token.index + 12])
            if len(near) == 2 and near[0].lower != near[1].lower and not years:
                between = words[near[0].index : near[1].index]
                if any(t.lower in {"to", "until", "till", "and", "through", "–", "-"} for t in between):
                    return [token.index]
    return []


SEASONS = frozenset(MONTHS) | frozenset("spring summer autumn winter fall".split())
OPENING = frozenset({"from", "between"})


def _agreed_there(frame: Frame, token: Token) -> bool | None:
    """Whether the source tells in one sentence with unanimity what the claim calls unanimous: the deed that
    stands nearest to the word. None where the source does not tell of the deed."""
    words = frame.sentence.tokens
    near = sorted((t for t in words if t.verb and t.content), key=lambda t: abs(t.index - token.index))
    deeds = [t for t in near if abs(t.index - token.index) <= DEED]
    after = [t for t in deeds if t.index > token.index]
    match = next((m for t in (after or deeds)[:1] if (m := frame.matches.get(t.index))), None)
    if match is None:
        return True if deeds else None
    return frame.source(match).has(UNANIMOUS)


DEED = 4


def _unanimous(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(UNANIMOUS_KEYS):
        return []
    mine = [t for t in frame.sentence.tokens if t.lower in UNANIMOUS]
    if (not mine and not starts(frame.sentence, UNANIMOUS_TURNS)) or frame.sentence.has(
        DENYING - {"without"}
    ):
        return []
    agreed = _agreed_there(frame, mine[0]) if mine and frame.evidence.has(UNANIMOUS) else None
    if agreed:
        return []  # unanimous on one thing, split on another
    for number, source in enumerate(frame.evidence.sentences):
        if source.has(UNANIMOUS) or (agreed is None and frame.trust(number) < 0.5):
            continue
        text = " ".join(t.text for t in source.tokens)
        found = SPLIT.search(text)
        if found:
            left = mine[0].text if mine else "with one voice"
            message = f"the claim says “{left}”, the source “{found.group().strip()}”"
            return [finding(ReasonCode.SCOPE, message, left, found.group().strip(), 0.8)]
    return []


OUTRIGHT = (
    "without exception", "across the board", "in full", "in its entirety", "in their entirety", "to a man",
    "in every case", "without any exception", "in every respect", "to the full", "by a majority",
)  # fmt: skip
OUTRIGHT_KEYS = frozenset("exception board full entirety man case respect majority".split())
LARGELY = frozenset(
    "most mostly mainly largely partly partially chiefly generally predominantly several some".split()
)
LARGELY_TURNS = (
    "for the most part", "in part", "by and large", "on the whole", "in the main", "to some extent",
    "in large part", "to a large extent", "in some case", "in most case",
)  # fmt: skip


def _outright(frame: Frame) -> list[Finding]:
    """ "Without exception" for "for the most part", and "by a majority" for "unanimously"."""
    mine = starts(frame.sentence, OUTRIGHT) if frame.sentence.has(OUTRIGHT_KEYS) else ()
    if not mine or frame.sentence.has(SOMETIMES | SAYING_NO) or frame.sentence.has(LARGELY):
        return []
    words = frame.sentence.tokens
    left = " ".join(t.text for t in words[min(mine) : min(mine) + 2])
    majority = words[min(mine)].lower == "by"
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or starts(source, OUTRIGHT):
            continue
        there = UNANIMOUS if majority else LARGELY
        theirs = next((t.text for t in source.tokens if t.lower in there), "")
        turn = () if majority else starts(source, LARGELY_TURNS)
        theirs = theirs or " ".join(t.text for k in sorted(turn)[:1] for t in source.tokens[k : k + 3])
        if theirs:
            message = f"the claim says “{left}”, the source “{theirs}”"
            return [finding(ReasonCode.SCOPE, message, left, theirs, 0.75)]
    return []


PLACES = {
    word: kind
    for kind, words in {
        "first": "first initial opening inaugural maiden",
        "last": "last final closing concluding",
        "second": "second",
        "third": "third",
        "fourth": "fourth",
        "fifth": "fifth",
    }.items()
    for word in words.split()
}
ORDINALS = frozenset(PLACES)
SPANS = frozenset(
    "day week month year decade hour minute night quarter century season spring summer autumn winter"
    " time half place party world".split()
)


def _placed(frame: Frame) -> list[Finding]:
    """ "The last releases" for "the first releases"."""
    if not frame.sentence.has(ORDINALS):
        return []
    words = frame.sentence.tokens
    told = {
        PLACES[t.lower]
        for s in frame.evidence.sentences
        if s.has(ORDINALS)
        for t in s.tokens
        if t.lower in PLACES
    }
    for token in words[:-1]:
        kind = PLACES.get(token.lower)
        if kind is None or kind in told or token.index in quoted(frame.sentence):
            continue
        match = next((m for k in (1, 2) if (m := frame.matches.get(token.index + k)) is not None), None)
        if match is None or match.strength < 0.8 or match.token.lemma in SPANS or match.token.tag[:2] != "NN":
            continue
        source = frame.source(match)
        before = source.tokens[max(0, match.token.index - 2) : match.token.index]
        other = next((t for t in before if t.lower in PLACES), None)
        if other is not None and frame.trust(match.sentence) >= 0.5:
            message = f"the claim says “{token.text} {match.token.text}”, the source “{other.text}”"
            return [finding(ReasonCode.SCOPE, message, token.text, other.text, 0.75)]
    return []


GREATER = frozenset("greater larger bigger main major best vast".split())
LESSER = frozenset("smaller lesser minor small tiny smallest".split())
PORTIONS = frozenset("part share portion proportion".split())
MOSTLY = frozenset("most majority bulk mostly mainly largely".split())
FEWER = frozenset("minority few handful fraction".split())
SIZES = PORTIONS | MOSTLY | FEWER
SIZED = GREATER | LESSER


def _portion(frame: Frame) -> list[Finding]:
    """ "The smaller part of the burden" for "most of the burden"."""
    if not frame.sentence.has(SIZES):
        return []
    mine = _sized(frame.sentence)
    if mine is None:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = _sized(source) if frame.trust(number) >= 0.5 else None
        told = frame.sentence.has(PORTIONS) or source.has(PORTIONS)
        if theirs is not None and theirs[0] == -mine[0] and told:
            message = f"the claim says “{mine[1]}”, the source “{theirs[1]}”"
            return [finding(ReasonCode.SCOPE, message, mine[1], theirs[1], 0.75)]
    return []


def _sized(sentence: Sentence) -> tuple[int, str] | None:
    """1 for "the greater part" and "most", -1 for "a small share" and "few"; None for neither or both."""
    words = sentence.tokens
    found: dict[int, str] = {}
    for token in words:
        if token.lower in PORTIONS:
            before = {t.lower for t in words[max(0, token.index - 2) : token.index]}
            if before & SIZED:
                found[1 if before & GREATER else -1] = f"{words[token.index - 1].text} {token.text}"
        elif token.lower in MOSTLY or token.lower in FEWER:
            found[1 if token.lower in MOSTLY else -1] = token.text
    return next(iter(found.items())) if len(found) == 1 else None


CONFINING = frozenset("confine limit restrict".split())
NARROWING = cues.EXCLUSIVE | CONFINING | frozenset(
    "one single just reserve rather except half fewer mere simply all entirely within purpose mainly"
    " mostly cap ceiling maximum limitation restriction".split()
)  # fmt: skip


def _confined(frame: Frame) -> list[Finding]:
    """ "Confined to the sea" for "on the sea, in the air or on the ground"."""
    if not frame.sentence.has(CONFINING):
        return []
    words = frame.sentence.tokens
    for token in words[:-2]:
        if token.lemma not in CONFINING or token.tag not in {"VBN", "VBD"}:
            continue
        before = {t.lower for t in words[max(0, token.index - 3) : token.index]}
        figured = any(t.tag == "CD" for t in words[token.index + 2 : token.index + 7])
        if words[token.index + 1].lower != "to" or figured or before & {"not", "no", "n't"}:
            continue
        if not frame.evidence.lemmas.keys().isdisjoint(NARROWING):
            continue
        message = f"the claim says “{token.text} to”, the source does not"
        return [finding(ReasonCode.SCOPE, message, token.text, "", 0.7)]
    return []


EQUALLY = ("in equal measure", "in equal part", "in equal share", "to the same extent", "to the same degree",
           "to an equal extent", "on equal term", "as much as the other", "as much as every other",
           "fifty-fifty",
           "in the same measure", "as much as all the other")  # fmt: skip
EVEN = frozenset(
    "equal equally equality same as alike both share shared even evenly half halve matching identical"
    " similarly parity par likewise proportion proportionate jointly joint together uniform".split()
)


def _equally(frame: Frame) -> list[Finding]:
    """ "In equal measure", of which nothing stands in the source."""
    if not frame.sentence.has(EQUAL_KEYS):
        return []
    mine = [t.index for t in frame.sentence.tokens if t.lower in {"equally", "equal"} and _shared(frame, t)]
    mine += starts(frame.sentence, EQUALLY)
    if not mine or min(mine) in quoted(frame.sentence) or frame.sentence.has(DENYING):
        return []
    if frame.evidence.has(EVEN) or max(frame.trusts) < 0.5:
        return []
    left = " ".join(t.text for t in frame.sentence.tokens[min(mine) : min(mine) + 3])
    return [finding(ReasonCode.SCOPE, f"the claim says “{left}”, the source does not", left, "", 0.65)]


SHARES = frozenset(
    "part share portion role weight burden responsibility say split measure footing term voice stake half"
    " number amount standing partner blame".split()
)


def _shared(frame: Frame, token: Token) -> bool:
    """ "Equally", and "an equal part", but not "equal to 4 percent"."""
    after = frame.sentence.tokens[token.index + 1 : token.index + 3]
    return token.lower == "equally" or any(t.lemma in SHARES for t in after)


KEYS = OUTRIGHT_KEYS | ALWAYS_KEYS | UNANIMOUS_KEYS | EQUAL_KEYS | ORDINALS | SIZES | CONFINING
