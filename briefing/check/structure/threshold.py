"""A threshold or a term of the source told as none: "late at all" for "more than 60 days late", "at once" for
"on 12 months' notice", "whatever the date" for "before 30 June".

The claim must have a turn for the least or for any measure; the source has a bound with a figure of its own.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

PROMPTLY = (
    "at once", "straight away", "straightaway", "right away", "immediately", "forthwith", "without delay",
    "without further delay",
)  # fmt: skip
# By which a source wants it promptly itself.
SOON = frozenset("soon quickly swiftly promptly speedily urgently".split())
LEAST = (
    *PROMPTLY,
    "at all", "so much as", "any length of", "any amount of", "any delay", "any number of", "as soon as",
    "the moment", "the minute", "the instant",
    "instantly", "on the spot", "without notice",
    "at any time", "at any moment", "at any point", "at short notice",
    "whatever the", "regardless of", "irrespective of", "no matter", "however long", "however short",
    "however small", "however late", "however little", "however few", "however low", "however high",
    "however slight", "however brief", "with immediate effect", "even a day", "even a single",
    "the slightest", "even one day", "even slightly", "at whatever", "on whatever", "any single",
    "any one day", "a single day", "any given day",
)  # fmt: skip
CUES = frozenset(
    "all much length amount delay number soon moment minute instant once straight straightaway right day"
    " immediately instantly forthwith spot notice time point whatever regardless irrespective matter however"
    " immediate single slightest slightly one given".split()
)
NONE = frozenset("no not n't none never nothing nobody without neither nor any hardly".split())
BOUNDS = frozenset(
    "more less than least most below above under over before after by until till within notice up exceed"
    " exceeding fewer beyond earlier later earliest latest row consecutive straight running"
    " successive".split()
)
TRUSTED, REACH = 0.6, 4


def threshold(frame: Frame) -> list[Finding]:
    """The first turn of the claim that does away with a bound of the source."""
    if not frame.sentence.has(CUES):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    begun = sorted(
        i for i in starts(frame.sentence, LEAST) if i not in inside and not _denied(frame.sentence, i)
    )
    if not begun:
        return []
    figures = frozenset(t.lower for t in words if t.tag == "CD")
    if not figures <= frozenset().union(*[s.said for s in frame.evidence.sentences]):
        return []
    if begun[0] in starts(frame.sentence, PROMPTLY) and any(s.has(SOON) for s in frame.evidence.sentences):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or starts(source, LEAST):
            continue
        bound = _bound(source, figures)
        if bound >= 0:
            left = " ".join(t.text for t in words[begun[0] : begun[0] + 2])
            right = " ".join(t.text for t in source.tokens[max(0, bound - 2) : bound + 2])
            message = f"the source sets a bound (“{right}”), the claim none (“{left}”)"
            return [finding(ReasonCode.MODALITY, message, left, right, 0.75)]
    return []


# Days in a row, and days added up.
RUNNING = (
    "in a row", "consecutive", "consecutively", "successive", "on end", "uninterrupted", "without a break",
    "without interruption", "straight", "run", "back to back", "continuous", "continuously",
)  # fmt: skip
ADDED_UP = (
    "in all", "in total", "a total of", "altogether", "consecutive or", "not necessarily consecutive",
    "cumulative", "cumulatively", "in aggregate", "all told", "add up", "whether or not consecutive",
    "not in a row", "non-consecutive", "spread over", "scatter",
)  # fmt: skip
SUMS = frozenset(
    "all total altogether consecutive cumulative cumulatively aggregate told add spread scatter row any"
    " non-consecutive".split()
)


def added_up(frame: Frame) -> list[Finding]:
    """ "20 days in all", "any 20 days", for "20 days in a row"."""
    if not frame.sentence.has(SPANS) or not (frame.sentence.has(SUMS) or frame.sentence.has(PERIODS)):
        return []
    if not frame.evidence.has(SPANS):
        return []
    begun = sorted((starts(frame.sentence, ADDED_UP) | _any(frame.sentence)) - quoted(frame.sentence))
    if not begun:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        row = _running(source) if frame.trust(number) >= TRUSTED and source.has(SPANS) else None
        if row and not starts(source, ADDED_UP) and _of_span(frame, source.tokens, min(row)):
            left = frame.sentence.tokens[begun[0]].text
            right = " ".join(t.text for t in source.tokens[min(row) : min(row) + 3])
            message = f"the claim counts together (“{left}”), the source in a row (“{right}”)"
            return [finding(ReasonCode.MODALITY, message, left, right, 0.75)]
    return []


def _any(sentence: Sentence) -> frozenset[int]:
    """ "On any 20 days", "on 20 days of the season", where nothing says that they follow one another."""
    if not sentence.has(SPANS) or _running(sentence):
        return frozenset()
    words = sentence.tokens
    found = set()
    for t in words[:-2]:
        if t.tag != "CD" or words[t.index + 1].lemma not in SPANS or t.index == 0:
            continue
        before, after = words[t.index - 1].lower, words[t.index + 2].lower
        wide = any(u.lemma in PERIODS for u in words[t.index + 3 : t.index + 6])
        if before == "any" or (
            before in {"on", "during", "over", "for", "after"} and after in WITHIN and wide
        ):
            found.add(t.index)
    return frozenset(found)


def _running(sentence: Sentence) -> frozenset[int]:
    """Words for what goes on without a break: "20 days running", not "the wells run dry"."""
    return frozenset(
        i
        for i in starts(sentence, RUNNING)
        if sentence.tokens[i].lemma != "run" or sentence.tokens[i].lower == "running"
    )


# In which days may lie apart.
PERIODS = frozenset("season year month quarter winter summer spring autumn week period decade year".split())
WITHIN = frozenset("in of per within during throughout over across a each every".split())


def _of_span(frame: Frame, there: tuple[Token, ...], at: int) -> bool:
    """Whether the claim tells of the days that follow one another in the source, and not of others."""
    near = {t.lemma for t in there[max(0, at - REACH + 1) : at + REACH] if t.lemma in SPANS}
    return any(t.lemma in near for t in frame.sentence.tokens)


SPANS = frozenset("hour day night week month quarter season year game match session time win loss".split())


def _denied(sentence: Sentence, i: int) -> bool:
    """ "None at all", "not at once"."""
    return any(t.lower in NONE for t in sentence.tokens[max(0, i - REACH) : i])


def _bound(sentence: Sentence, kept: frozenset[str]) -> int:
    """The first figure beside a word that makes it a bound, but for those kept; -1 for none."""
    words = sentence.tokens
    for token in words:
        near = words[max(0, token.index - REACH + 1) : token.index + REACH + 1]
        if token.tag == "CD" and token.lower not in kept and any(t.lower in BOUNDS for t in near):
            return token.index
    return -1
