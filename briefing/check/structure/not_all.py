"""All of them told as not all: "not every pupil passed" for "every pupil passed", "not everyone wants it" for
"everybody wants it, the farmers above all".

The denial stands right before the word for the whole, so that what is denied hangs on a word which the source
has as well, and no verb of the two differs. The source must have the whole without any word of exception.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SAME
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

PERSONS = frozenset("everyone everybody everything".split())
WHOLES = PERSONS | frozenset("all every each both always".split())
NOT = frozenset({"not", "n't"})
# By which a source may say of some that it is not so of them.
EXCEPTING = frozenset(
    "not n't no never none nobody nothing neither except save apart bar exception other than unlike nearly"
    " almost virtually practically most some few several many only half part without refuse fail decline"
    " abstain lack unable unless if whether against least".split()
)
WORDED = frozenset({"least"})  # "not least the farmers" excepts nobody
EVER = frozenset("always entirely fully wholly completely invariably totally altogether".split())
RESERVING = frozenset(
    "largely mostly broadly mainly usually often generally sometimes partly partially somewhat rather but"
    " though although however yet while mixed reservation doubt".split()
)
IDLE = frozenset({"day", "week", "month", "year", "time", "along", "over", "told"})
TRUSTED, ALIKE, NEAR, FAR = 0.5, 0.8, 6, 11


def not_all(frame: Frame) -> list[Finding]:
    """The first whole of the source that the claim denies."""
    if not frame.sentence.has(NOT):
        return []
    if frame.sentence.has(EVER) and (found := _at_times(frame)):
        return found
    if not frame.sentence.has(WHOLES):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    here = [
        b.index for a, b in pairwise(words) if a.lower in NOT and b.lower in WHOLES and b.index not in inside
    ]
    if not here or any(_denied_whole(s) for s in frame.evidence.sentences):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(WHOLES) or _excepts(source):
            continue
        for i in here:
            for token in source.tokens:
                if token.lower in WHOLES and _of_the_same(frame, i, number, token.index):
                    left = f"{words[i - 1].text} {words[i].text}"
                    message = f"the claim says “{left}”, the source “{token.text}”"
                    return [finding(ReasonCode.POLARITY, message, left, token.text, 0.7)]
    return []


def _at_times(frame: Frame) -> list[Finding]:
    """ "Not always reliable", "not wholly convinced" of what the source calls so without reserve."""
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for a, b, c in zip(words, words[1:], words[2:], strict=False):
        match = frame.matches.get(c.index)
        if a.lower not in NOT or b.lower not in EVER or match is None or c.index in inside:
            continue
        source = frame.source(match)
        if (
            c.tag[:2] in {"JJ", "VB"}
            and match.strength >= SAME
            and not _excepts(source)
            and not source.has(EVER | RESERVING)
            and len(frame.evidence.lemmas[match.token.lemma]) == 1
        ):
            left = f"{a.text} {b.text} {c.text}"
            message = f"the claim says “{left}”, the source “{match.token.text}”"
            return [finding(ReasonCode.POLARITY, message, left, match.token.text, 0.7)]
    return []


def _denied_whole(source: Sentence) -> bool:
    return any(a.lower in NOT and b.lower in WHOLES for a, b in pairwise(source.tokens))


def _excepts(source: Sentence) -> bool:
    """Whether a word may tell of an exception ("all but"); "not least" and "most of all" tell of none."""
    words = source.tokens
    return any(
        (t.lower in EXCEPTING or t.lemma in EXCEPTING) and not _not_least(words, t.index) for t in words
    ) or any(a.lower in WHOLES and b.lower == "but" for a, b in pairwise(words))


def _not_least(words: Sequence[Token], i: int) -> bool:
    if words[i].lower == "most":
        return [t.lower for t in words[i + 1 : i + 3]] == ["of", "all"]
    if words[i].lower in WORDED:
        return i > 0 and words[i - 1].lower == "not"
    return words[i].lower == "not" and i + 1 < len(words) and words[i + 1].lower in WORDED


def _of_the_same(frame: Frame, i: int, number: int, k: int) -> bool:
    """Whether the verb after the one whole accounts for one near the other, and its noun
    for the other's noun."""
    words, source = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    person = words[i].lower in PERSONS
    if person != (source[k].lower in PERSONS) or (source[k + 1 : k + 2] and source[k + 1].lemma in IDLE):
        return False
    told = [
        (words[j], match.token)
        for j, match in frame.matches.items()
        if match.sentence == number and match.strength >= ALIKE and words[j].content and i < j < i + FAR
    ]
    if not any(mine.verb and theirs.index < k + FAR for mine, theirs in told):
        return False
    if person or words[i].lower in {"always", "both"}:
        return True
    return any(
        mine.tag[:2] == "NN" and mine.index < i + NEAR and k < theirs.index < k + NEAR
        for mine, theirs in told
    )
