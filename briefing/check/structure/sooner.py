"""Earlier or later than what was told before: "previously" is not "subsequently", "in response" not "before
that"."""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

EARLIER = frozenset("previously earlier beforehand formerly".split())
LATER = frozenset("subsequently later afterwards afterward thereafter thereupon then".split())
UNTIL_NOW = (
    "until now",
    "up to now",
    "so far",
    "to date",
    "thus far",
    "up until now",
    "till now",
    "hitherto",
)
FROM_NOW = ("from now on", "henceforth", "from here on", "from today", "hereafter")
EARLIER_TURNS = ("before that", "prior to that", "until then", "in advance", "before then", "before this")
LATER_TURNS = (
    "in response", "in reply", "after that", "by way of reply",
    "in retaliation", "in the wake", "after this", "in the aftermath", "by way of response", "in answer",
)  # fmt: skip
CUES = EARLIER | LATER | frozenset("first before prior until in after as by since".split())
HELPING = frozenset({"have", "has", "had", "'ve", "'s", "'d"})
KEYS = EARLIER | LATER | frozenset(
    "first response reply retaliation wake aftermath answer prior advance now date far henceforth hereafter"
    " hitherto today since".split()
)  # fmt: skip
JOINING, THAT = frozenset("before after until".split()), frozenset("that then this".split())
# After these "later" and "earlier" place a thing on the calendar, not after another.
DATED = frozenset("than this that in on next last month week year day today tonight".split())
SPANS = frozenset("day week month year hour minute decade century moment night season".split())
SOONER, BEHIND = (
    frozenset("before earlier ahead early sooner".split()),
    frozenset("after later behind late".split()),
)
OFFSET = SOONER | BEHIND
PLANS = frozenset("schedule plan time timetable deadline target date".split())
ALIKE = 0.65


def check_sooner(frame: Frame) -> list[Finding]:
    """Where the claim puts after what was told what the source puts before it, or the reverse."""
    if frame.sentence.has(SPANS) and frame.sentence.has(OFFSET) and (found := _apart(frame)):
        return found
    if not frame.sentence.has(KEYS) and not (frame.sentence.has(JOINING) and frame.sentence.has(THAT)):
        return []
    mine = _told(frame.sentence)
    if not mine:
        return _now(frame)
    inside = quoted(frame.sentence)
    if len({sign for sign, _, _ in mine}) > 1 or mine[0][1] in inside:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.7 or frame.shares[number] < max(frame.shares):
            continue
        theirs = _told(source)
        if theirs and all(sign == -mine[0][0] for sign, _, _ in theirs):
            if not _of_one(frame, mine[0][1], number, theirs[0][1]):
                continue
            left, right = mine[0][2], theirs[0][2]
            message = f"the claim tells it as coming “{left}”, the source “{right}”"
            return [finding(ReasonCode.RELATION, message, left, right, 0.7)]
    return []


def _apart(frame: Frame) -> list[Finding]:
    """ "A month before the date" for "a month later than it", "two weeks behind" for "two weeks ahead"."""
    for sign, span, point, text in _offsets(frame.sentence):
        theirs = [o for s in frame.evidence.sentences if s.has(OFFSET) for o in _offsets(s) if o[1] == span]
        if not theirs or any(o[0] == sign for o in theirs):
            continue
        _, _, other, words = theirs[0]
        bare = not (point - PLANS) and not (other - PLANS)
        if bare and _of_other(frame):
            continue
        if bare or any(o in frame.evidence.accounts(lemma) for lemma in point for o in other):
            message = f"the claim says “{text}”, the source “{words}”"
            return [finding(ReasonCode.RELATION, message, text, words, 0.8)]
    return []


def _of_other(frame: Frame) -> bool:
    """Whether "a month after bringing it in" stands for "had brought it in a month earlier".

    There the source's word goes with the verb that the claim has behind its own.
    """
    for token, after in pairwise(frame.sentence.tokens):
        match = frame.matches.get(after.index) if token.lower in OFFSET and after.verb else None
        if match is not None and match.token.verb:
            source = frame.source(match)
            places = [t.index for t in source.tokens if t.lower in OFFSET]
            return any(_last_verb(source, k) == match.token.index for k in places)
    return False


def _last_verb(sentence: Sentence, i: int) -> int:
    """The nearest verb of meaning before a word; -1 without."""
    return next((t.index for t in reversed(sentence.tokens[:i]) if t.verb and t.content), -1)


def _offsets(sentence: Sentence) -> list[tuple[int, tuple[str, str], frozenset[str], str]]:
    """For each "two weeks before X": -1 for before, 1 for after, the span, the lemmas of X, and the words."""
    words, out = sentence.tokens, []
    for i, token in enumerate(words[:-1]):
        after = words[i + 1]
        sign = -1 if after.lower in SOONER else 1 if after.lower in BEHIND else 0
        if not sign or token.lemma not in SPANS or not i:
            continue
        close = next((t.index for t in words[i + 2 :] if t.verb or t.text in {",", ";", "."}), len(words))
        point = frozenset(t.lemma for t in words[i + 2 : close] if t.content and t.tag[:2] == "NN")
        count = "one" if words[i - 1].lower in {"a", "an"} else words[i - 1].lower
        out.append((sign, (count, token.lemma), point, " ".join(t.text for t in words[i - 1 : i + 2])))
    return out


def _now(frame: Frame) -> list[Finding]:
    """ "From now on" for "until now"."""
    for one, two in ((UNTIL_NOW, FROM_NOW), (FROM_NOW, UNTIL_NOW)):
        if not starts(frame.sentence, one) or starts(frame.sentence, two):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) >= 0.7 and starts(source, two) and not starts(source, one):
                left, right = (
                    s.tokens[min(starts(s, turns))].text
                    for s, turns in ((frame.sentence, one), (source, two))
                )
                message = f"the claim speaks of the time “{left} …”, the source of that “{right} …”"
                return [finding(ReasonCode.RELATION, message, left, right, 0.75)]
    return []


def _of_one(frame: Frame, mine: int, number: int, theirs: int) -> bool:
    """Whether both words of order go with the same verb."""
    one, two = _verb(frame.sentence, mine), _verb(frame.evidence.sentences[number], theirs)
    match = frame.matches.get(one)
    return match is not None and match.sentence == number and match.token.index == two


def _verb(sentence: Sentence, i: int) -> int:
    """The nearest verb of meaning; -1 without."""
    verbs = [t.index for t in sentence.tokens if t.verb and t.content]
    return min(verbs, key=lambda k: (abs(k - i), k < i), default=-1)


def _told(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Each word of order: -1 for earlier or 1 for later, its place, and the words."""
    if not sentence.has(CUES):
        return []
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        sign = -1 if token.lower in EARLIER else 1 if token.lower in LATER else 0
        if token.lower == "first" and _first(words, i):
            sign = -1
        elif token.lower == "since" and _meanwhile(words, i):
            sign = 1
        elif not sign or token.tag[:2] != "RB" or _dated(sentence, i):
            continue
        out.append((sign, i, token.text))
    for sign, turns in ((-1, EARLIER_TURNS), (1, LATER_TURNS)):
        for i in starts(sentence, turns):
            after = words[i + 2].lower if i + 2 < len(words) else ""
            if after != "to" or words[i].lower != "in":
                out.append((sign, i, " ".join(t.text for t in words[i : i + 2])))
    return out


def _meanwhile(words: tuple[Token, ...], i: int) -> bool:
    """ "Has since resigned"."""
    after = words[i + 1].tag if i + 1 < len(words) else ""
    return i > 0 and words[i - 1].lower in HELPING and after in {"VBN", "VBD", "RB"}


def _first(words: tuple[Token, ...], i: int) -> bool:
    """ "Must publish the data first": before the rest."""
    return i > 1 and (i + 1 == len(words) or words[i + 1].text in {".", ",", ";", "”", '"'}) and (
        words[i - 1].lower not in {"at", "the", "as"}
    )  # fmt: skip


def _dated(sentence: Sentence, i: int) -> bool:
    """ "Later this month", "two days later", "earlier than May", "and then"."""
    words = sentence.tokens
    after = words[i + 1] if i + 1 < len(words) else None
    before = words[i - 1] if i else None
    if after is not None and (after.lower in DATED or after.tag in {"CD", "NNP", "NN", "NNS"}):
        return True
    if (
        words[i].lower == "then"
        and before is not None
        and before.lower in {"if", "since", "by", "until", "and"}
    ):
        return True
    spanned = before is not None and before.lemma in SPANS and words[i].lower != "thereafter"
    return before is not None and (before.lower in {"no", "or", "sooner", "by"} or spanned)
