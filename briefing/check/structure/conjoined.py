"""Two things that the source joins, told apart by the claim: "money but no men", "only at sea" for "money and
men", "at sea and on land".

Read by order: what is joined has "and", "or" or a comma of a list between, and no verb.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

NOT = frozenset("not n't no".split())
PARTING = frozenset("rather instead without excluding except excepting bar barring unlike".split())
# "In place of B", "in lieu of B".
STEAD = frozenset({"place", "lieu"})
# "But leaves the coast aside", "ignoring the coast".
LEAVING = frozenset(
    "leave leaves leaving omit omits omitting ignore ignores ignoring disregard disregards disregarding"
    " neglects neglecting overlooks overlooking exempts exempting skips skipping".split()
)
ASIDE = frozenset({"aside", "out"})
SETTING = NOT | PARTING | STEAD | LEAVING
# What stands before a "not" that sets one thing apart from another and denies no clause.
OPENING = frozenset(", ; : — – - ( but though although yet while and albeit if even".split())
SOFTENING = frozenset(
    "only merely just simply solely necessarily yet least until even all every always alone either more less"
    " fewer later longer to".split()
)
EXCLUSIVE = frozenset(
    "only solely exclusively purely entirely wholly just alone nothing confined limited restricted".split()
)
# By which a source may itself tell its items apart.
APART = (
    EXCLUSIVE
    | PARTING
    | frozenset(
        "not n't no nor neither never none nothing nobody but while whereas though although however less more"
        " partly mainly mostly chiefly except than against versus".split()
    )
)
NEITHER = frozenset({"neither"})
PARTED = EXCLUSIVE | PARTING | frozenset({"but", "except"})
DENYING = frozenset("not n't no nor neither never none without cannot".split())
LIMITING = frozenset("confined limited restricted".split())
INCLUDING = frozenset("include includes included including".split())
JOINTS = frozenset("and or plus & nor".split())
STOPS = frozenset({",", ";", ":", "—", "–", "(", ")", ".", '"', "“", "”"})
SELF = frozenset("itself themselves himself herself ourselves oneself myself yourself".split())
ITEMS = frozenset("NN NNS NNP NNPS JJ CD".split())
LEAST, TRUST, REACH, SPAN, FAR = 0.8, 0.5, 5, 10, 8


def check_conjoined(frame: Frame) -> list[Finding]:
    """The first thing that the claim denies beside, or leaves out of, what the source joins it with."""
    return _denied(frame) or _only(frame)


def _denied(frame: Frame) -> list[Finding]:
    """ "A but not B" for "A and B", or for "neither A nor B"."""
    if not frame.sentence.has(SETTING):
        return []
    parted = frame.evidence.has(PARTED)
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for start, end in _set_apart(words):
        if start in inside:
            continue
        for number, place, shown in _places(frame, start, end):
            source = frame.evidence.sentences[number]
            neither = source.has(NEITHER) and frame.standings[number][place].negative
            if frame.trust(number) < TRUST:
                continue
            if not neither and (parted or _told_apart(frame, number, place)):
                continue
            for i, match in frame.matches.items():
                if start - 2 <= i < end or match.sentence != number or match.strength < LEAST:
                    continue
                if _denied_too(words, i, start, end) or not joined(source, match.token.index, place):
                    continue
                if neither and not frame.there(match).negative:
                    continue
                kept = match.token.text
                message = f"the claim sets “{shown}” apart, the source has it beside “{kept}”"
                return [finding(ReasonCode.POLARITY, message, shown, kept, 0.75)]
    return []


def _set_apart(words: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Where what is set apart begins, and where it ends: after "but not", "though no", "rather than"."""
    for i, token in enumerate(words[1:-1], 1):
        low, after = token.lower, words[i + 1].lower
        if low not in SETTING or after in SOFTENING or _less(words, i):
            continue
        start = i + 1
        if low in {"rather", "instead"} or low in STEAD:
            if after not in {"than", "of"} or (low in STEAD and words[i - 1].lower != "in"):
                continue
            start += 1
        elif low in LEAVING:
            near = [t.lower for t in words[i : i + REACH]]
            if words[i - 1].lower not in OPENING | {"and"} or (low[:4] == "leav" and ASIDE.isdisjoint(near)):
                continue
            start += after in ASIDE
        elif low in NOT and words[i - 1].text.lower() not in OPENING:
            continue
        end = next((t.index for t in words[start:] if t.text in STOPS or t.lower in JOINTS), len(words))
        end = min(end, start + REACH)
        verb = next((t.index for t in words[start:end] if t.verb and t.tag != "VBG"), end)
        if verb == end or (verb > start and words[i - 2].tag in ITEMS):  # "halls but no coaches were offered"
            yield start, verb


def _less(words: tuple[Token, ...], i: int) -> bool:
    """ "Not as quick as others", "not so quick": less quick."""
    after = words[i + 1 : i + 1 + REACH]
    return after[0].lower in {"as", "so"} and any(t.lower == "as" for t in after[1:])


def _denied_too(words: tuple[Token, ...], i: int, start: int, end: int) -> bool:
    """Whether a denial of its own stands before a word; the parse may hang the other one's on it."""
    first = max(0, i - FAR) if i < start else end
    first = next((k for k in range(i - 1, first, -1) if words[k].text in STOPS), first)
    return any(t.lower in DENYING for t in words[first:i])


def _places(frame: Frame, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """What of the source the words stand for: sentence, place, and the claim's word."""
    for token in frame.sentence.tokens[start:end]:
        match = frame.matches.get(token.index)
        if match is not None and match.strength >= LEAST:
            yield match.sentence, match.token.index, token.text
            return
        if token.lower == "own" or token.lower in SELF:
            for number, source in enumerate(frame.evidence.sentences):
                for other in source.tokens if source.has(SELF) else ():
                    if other.lower in SELF:
                        yield number, other.index, token.text
            return


def _told_apart(frame: Frame, number: int, place: int) -> bool:
    """Whether the source denies the word, here or elsewhere."""
    standing = frame.standings[number][place]
    lemma = frame.evidence.sentences[number].tokens[place].lemma
    return standing.negative or any(
        frame.standings[n][t.index].negative for t, n in frame.evidence.lemmas.get(lemma, ())
    )


def joined(source: Sentence, one: int, two: int) -> bool:
    """Whether two words of a sentence are items of one list."""
    words = source.tokens
    low, high = min(one, two), max(one, two)
    between = words[low + 1 : high]
    if not between or len(between) > FAR:
        return False
    mine, theirs = words[low], words[high]
    selves = mine.lower in SELF or theirs.lower in SELF
    if not selves and (mine.tag[:2] != theirs.tag[:2] or mine.tag not in ITEMS):
        return False
    joint = next((t.index for t in between if t.lower in JOINTS), -1)
    also = joint < 0 and [t.lower for t in between][:3] == ["as", "well", "as"]
    if also:
        joint = low + 3
    if joint < 0:
        joint = next((t.index for t in between if t.text == ","), -1)
        later = words[high + 1 : high + 1 + FAR]
        if joint < 0 or not any(t.lower in JOINTS for t in later):
            return False
    for token in between:
        if (
            token.verb
            or token.lower in DENYING - {"nor"}
            or token.text in STOPS - {","}
            or token.tag in {"WDT", "WP"}
        ):
            return False
        if token.tag == "IN" and not also and not (joint < token.index <= joint + 2):
            return False
        if token.tag in {"PRP", "MD", "TO", "EX"}:
            return False
        if token.lower in {"but", "then", "while"}:
            return False
    return True


def _only(frame: Frame) -> list[Finding]:
    """ "Only A" or "confined to A" for "A and B"."""
    if not frame.sentence.has(EXCLUSIVE):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-1]:
        if token.index in inside or not _excludes(words, token):
            continue
        items = [
            (i, m)
            for i, m in frame.matches.items()
            if token.index < i <= token.index + SPAN and m.strength >= LEAST
        ]
        told = _among(frame, token.index)
        if told is not None:
            message = f"the claim says “{token.text}”, the source only “{told.text}” these"
            return [finding(ReasonCode.SCOPE, message, token.text, told.text, 0.75)]
        if not items or any(t.text in STOPS for t in words[token.index + 1 : items[0][0]]):
            continue
        for _, match in items:
            source = frame.source(match)
            if frame.trust(match.sentence) < TRUST or source.has(APART):
                continue
            left = _left_out(frame, match.sentence, match.token.index)
            if left is not None:
                message = f"the claim says “{token.text}”, the source has “{left.text}” as well"
                return [finding(ReasonCode.SCOPE, message, token.text, left.text, 0.75)]
    return []


def _excludes(words: tuple[Token, ...], token: Token) -> bool:
    """Whether a word leaves out all but what follows it."""
    low = token.lower
    if low not in EXCLUSIVE or low == "alone":
        return False
    before = [t.lower for t in words[max(0, token.index - 4) : token.index]]
    after = words[token.index + 1]
    if not NOT.isdisjoint(before) or (before and before[-1] in {"the", "an", "its", "their", "his", "her"}):
        return False
    if low in LIMITING:
        ahead = words[token.index + 1 : token.index + SPAN]
        return after.lower == "to" or (after.text == "," and any(t.lower == "to" for t in ahead))
    if low == "nothing":
        return after.lower in {"but", "except"}
    return after.tag in {"IN", "DT", "NNP", "NN", "NNS", "PRP$", "CD"} and after.lower not in {
        "as", "before", "after", "over", "under", "if", "when", "once", "because", "by", "until", "since",
        "a", "an",
    }  # fmt: skip


def _among(frame: Frame, i: int) -> Token | None:
    """The "included" of the source after which stands what the claim names as all: "confined to A and B"."""
    here = [m for k, m in frame.matches.items() if i < k <= i + FAR + REACH and m.strength >= LEAST]
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUST or not source.has(INCLUDING) or source.has(APART):
            continue
        cue = next((t for t in source.tokens if t.lower in INCLUDING), None)
        if (
            cue is not None
            and sum(m.sentence == number and 0 < m.token.index - cue.index <= FAR for m in here) > 1
        ):
            return cue
    return None


def _left_out(frame: Frame, number: int, place: int) -> Token | None:
    """An item beside a word of the source of which the claim says nothing."""
    source = frame.evidence.sentences[number]
    told = {m.token.index for m in frame.matches.values() if m.sentence == number}
    for token in source.tokens[max(0, place - FAR) : place + FAR + 1]:
        if token.index == place or token.index in told or not token.content or token.tag not in ITEMS:
            continue
        near = {*source.children[token.index]}
        if near & told or not joined(source, place, token.index) or _modifies(source, token):
            continue
        if not frame.sentence.has(frozenset({token.lemma, token.lower})):
            return token
    return None


def _modifies(source: Sentence, token: Token) -> bool:
    """Whether a noun follows at once, which is the item."""
    after = source.tokens[token.index + 1 : token.index + 2]
    return bool(after) and after[0].tag in ITEMS
