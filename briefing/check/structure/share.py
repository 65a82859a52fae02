"""Which share of a whole the evidence gives: "three of the five", "by 12 votes to three", "more than half",
"two thirds".

"Most" and "all" of a claim may follow from such a share though the source has no word of quantity.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.values.numerals import TENS, UNITS
from briefing.models import ReasonCode

HALF, NEARLY = 0.5, 0.85
OVER = frozenset("over above exceeding".split())
UNDER = frozenset("under below less fewer".split())
NUMERALS = {**UNITS, **TENS}
PARTS = {"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
         "tenth": 10, "tenths": 10, "sixths": 6, "eighths": 8}  # fmt: skip
WHOLLY = frozenset(
    "any no none nobody nothing never both neither whole full complete total outright unanimous unanimously"
    " entire every each everyone all entirely fully completely wholly throughout".split()
)
DENIED = frozenset("not n't no none never neither nor nobody cannot".split())
SHARING = frozenset({"most", "majority", "minority", "all"})
NEAR = 4
REWORDED = 0.25


def no_share(sentence: Sentence, token: Token) -> bool:
    """Whether a word of quantity takes no share of anything here: "most likely", "at most", "gain the most",
    "as a whole", "a majority of five", "a slim majority for the treaty"."""
    words, i = sentence.tokens, token.index
    before = words[i - 1].lower if i else ""
    after = words[i + 1] if i + 1 < len(words) else None
    low = token.lower
    if low == "most":
        return (
            before in {"at", "the", "what"}
            or after is None
            or not after.text[0].isalnum()
            or (token.tag == "RBS" and after.tag[:2] in {"JJ", "RB", "VB"})
            or (after.tag[:2] in {"JJ", "RB"} and words[min(i + 2, len(words) - 1)].tag[:2] != "NN")
        )
    if low in {"whole", "entire"}:
        return before == "a"
    if low == "majority":
        counted = (
            i + 2 < len(words) and after is not None and after.lower == "of" and words[i + 2].tag == "CD"
        )
        return (
            after is None
            or after.lower != "of"
            or (counted and i + 3 < len(words) and words[i + 3].tag[:2] != "NN")
        )
    return False


def follows(frame: Frame, token: Token, rank: int) -> bool:
    """Whether "most" or "all" of a claim may be how it tells a share that the source gives in figures, or an
    "any", "no" or "full" of the source."""
    if rank == cues.ALL:
        if any(t.lower in WHOLLY for s in frame.evidence.sentences for t in s.tokens):
            return True
        return _apposed(frame, token)
    denied = any(t.lower in DENIED for t in frame.sentence.tokens)
    return any(
        share > HALF or (share < HALF and denied)
        for number, sentence in enumerate(frame.evidence.sentences)
        for share in shares(sentence)
    )


def complementary(mine: int, theirs: set[int]) -> bool:
    """Whether one side speaks of most and the other of few, which may be the two parts of one whole."""
    much, little = {cues.ALL, cues.MOST}, {cues.FEW}
    return (mine in much and bool(theirs & little)) or (mine in little and bool(theirs & much))


def reworded(frame: Frame) -> bool:
    """Whether many of the claim's words are its own, so that it may tell of the other part of a whole."""
    told = [t for t in frame.sentence.tokens if t.content]
    new = [t for t in told if (m := frame.matches.get(t.index)) is None or m.strength < HALF]
    return len(new) > REWORDED * len(told)


def _apposed(frame: Frame, token: Token) -> bool:
    """ "1,140 people, all of them adults" for "1,140 adults": nothing is said of them that the
    source does not say of those whom it counts."""
    words, i = frame.sentence.tokens, token.index
    if token.lower != "all" or i < 1 or words[i - 1].text != ",":
        return False
    rest = []
    for t in words[i + 1 :]:
        if t.text in {",", ";", ":"}:
            break
        rest.append(t)
    told = [t for t in rest if t.content]
    found = [frame.matches[t.index] for t in told if t.index in frame.matches]
    return bool(told) and len(found) == len(told) and len({m.sentence for m in found}) == 1


def shares(sentence: Sentence) -> Iterator[float]:
    """The shares of a whole that a sentence gives, between 0 and 1; "more than half" is 0.51."""
    words = sentence.tokens
    spread = spread_out(sentence)
    if spread is not None:
        yield (_value(spread[0]) or 0.0) / (_value(spread[1]) or 1.0)
    for i, token in enumerate(words):
        times, _, name = token.lower.rpartition("-")
        part = PARTS.get(name)
        if part is not None and (not times or times in NUMERALS):
            yield _part(words, i, part, NUMERALS.get(times))
        value = _value(token)
        if value is None or (i and words[i - 1].lower == "every"):
            continue  # "every one of the 48"
        after = [t.lower for t in words[i + 1 : i + 3]]
        if after[:1] in (["%"], ["percent"]) or after == ["per", "cent"]:
            yield value / 100
        whole = _whole(words, i)
        if whole is not None and whole >= value > 0:
            yield value / whole
        against = _against(words, i)
        if against is not None and value + against > 0:
            yield value / (value + against)


def spread_out(sentence: Sentence) -> tuple[Token, Token] | None:
    """Part and whole of "of the 47 people hurt, 39 went home"."""
    words = sentence.tokens
    for i in range(len(words) - 3):
        if words[i].lower not in {"of", "among"} or (i and words[i - 1].text not in {",", ";", ":", "("}):
            continue
        near = words[i + 1 : i + 3]
        whole = next((t for t in near if _value(t) is not None), None)
        if whole is None:
            continue
        part = next(
            (
                t
                for t in words[whole.index + 2 :]
                if _value(t) is not None and {",", "only", "just"} & {words[t.index - 1].lower}
            ),
            None,
        )
        after = words[part.index + 1].lower if part is not None and part.index + 1 < len(words) else ""
        if part is not None and after not in {"%", "percent", "per"}:
            most, some = _value(whole), _value(part)
            if most is not None and some is not None and 0 < some < most:
                return part, whole
    return None


def _part(words: tuple[Token, ...], i: int, part: int, times: float | None) -> float:
    before = [t.lower for t in words[max(0, i - 3) : i]]
    times = times or (_value(words[i - 1]) if i else None)
    share = (times or 1.0) / part
    if OVER & set(before) or before[-2:] == ["more", "than"]:
        return share + 0.01
    if UNDER & set(before):
        return share - 0.01
    return share


def _whole(words: tuple[Token, ...], i: int) -> float | None:
    """The whole of "three of the five"."""
    if i + 1 >= len(words) or words[i + 1].lower not in {"of", "out"}:
        return None
    return next((v for t in words[i + 2 : i + 2 + NEAR] if (v := _value(t)) is not None), None)


def _against(words: tuple[Token, ...], i: int) -> float | None:
    """The losing side of "12 votes to three", "nine to four"."""
    k = i + 1
    if k < len(words) and words[k].lower in {"vote", "votes"}:
        k += 1
    if (
        k + 1 < len(words)
        and words[k].lower in {"to", "against"}
        and i
        and words[i - 1].lower in {"by", "of", "voted"}
    ):
        return _value(words[k + 1])
    return None


def _value(token: Token) -> float | None:
    if token.lower in NUMERALS:
        return NUMERALS[token.lower]
    text = token.text.replace(",", "")
    return float(text) if text.isascii() and text.replace(".", "", 1).isdigit() else None


def check_shares(frame: Frame) -> list[Finding]:
    """ "Most" of what is a minority in the figures of the source; "a minority" of more than half."""
    if frame.sentence.has(DENIED) and any(t.lower in DENIED for t in frame.sentence.tokens):
        return []
    for token in frame.sentence.tokens if frame.sentence.has(SHARING) else ():
        before = frame.sentence.tokens[token.index - 1].lower if token.index else ""
        nearly = token.lower == "all" and before in {"nearly", "almost", "virtually", "practically"}
        over = token.lower in {"most", "majority"} or nearly
        if not (over or token.lower == "minority") or no_share(frame.sentence, token):
            continue
        least = NEARLY if nearly else HALF
        found: list[float] = []
        for number, sentence in enumerate(frame.evidence.sentences):
            lows = {t.lower for t in sentence.tokens}
            if frame.trust(number) < 0.5:
                continue
            if lows & {"most", "majority", "minority", "mostly", "mainly", "largely", "all"} or lows & DENIED:
                return []
            found.extend(shares(sentence))
        halves = over and not nearly and set(found) == {HALF} and not frame.sentence.has(frozenset({"half"}))
        if halves or (found and all((share < least) == over for share in found) and least not in found):
            share = f"{100 * found[0]:.0f} %"
            message = f"the claim says “{token.text}”, the figures of the source come to {share}"
            return [finding(ReasonCode.SCOPE, message, token.text, share, 0.7)]
    return _halved(frame) or _bounded(frame)


MAJOR = frozenset({"most", "majority", "bulk"})
HALVES = frozenset({"half", "third", "quarter"})
UNHALVED = frozenset(
    "more over than first second other latter least almost nearly year hour century term time".split()
)


PARTED = frozenset({"half", "third", "quarter", "thirds", "quarters"})
RESTING = DENIED | frozenset("rest remainder remaining others other".split())
MORE, LESS = frozenset("more over above".split()), frozenset("less fewer under below".split())


def _bounded(frame: Frame) -> list[Finding]:
    """ "Less than half of it" for "two thirds of it"."""
    if not frame.sentence.has(PARTED) or not (frame.sentence.has(MORE) or frame.sentence.has(LESS)):
        return []
    words = frame.sentence.tokens
    for token in words[2:]:
        name = token.lower.rpartition("-")[2]
        if name not in PARTED or [t.lower for t in words[token.index + 1 : token.index + 2]] != ["of"]:
            continue
        before = [t.lower for t in words[max(0, token.index - 3) : token.index]]
        up, down = bool(MORE & set(before)), bool(LESS & set(before))
        noun = next((t for t in words[token.index + 2 : token.index + 7] if t.tag[:2] == "NN"), None)
        match = frame.matches.get(noun.index) if noun is not None else None
        if up == down or match is None or frame.trust(match.sentence) < HALF or DENIED & set(before):
            continue
        bound = _part(words, token.index, PARTS[name], None) - (0.01 if up else -0.01)
        source = frame.source(match)
        found = list(shares(source))
        if len(found) == 1 and not source.has(RESTING) and (found[0] - bound) * (1 if up else -1) < 0:
            text = " ".join(t.text for t in words[token.index - 2 : token.index + 1])
            share = f"{100 * found[0]:.0f} %"
            message = f"the claim says “{text}”, the figures of the source come to {share}"
            return [finding(ReasonCode.SCOPE, message, text, share, 0.7)]
    return []


def _halved(frame: Frame) -> list[Finding]:
    """ "Half of the burden" for "most of the burden"."""
    if not frame.sentence.has(HALVES) or frame.sentence.has(MAJOR):
        return []
    words = frame.sentence.tokens
    for token in words[:-1]:
        near = {t.lower for t in words[max(0, token.index - 3) : token.index + 3]}
        part = token.lower == "half" or (token.lower in HALVES and words[token.index + 1].lower == "of")
        if not part or near & UNHALVED or words[token.index + 1].lower not in {"of", "the", "its", "their"}:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            theirs = next((t for t in source.tokens if t.lower in MAJOR and not no_share(source, t)), None)
            if theirs is not None and frame.trust(number) >= HALF and not any(shares(source)):
                message = f"the claim says “{token.text}”, the source “{theirs.text}”"
                return [finding(ReasonCode.SCOPE, message, token.text, theirs.text, 0.7)]
    return []
