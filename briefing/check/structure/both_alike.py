"""Said of two where the source says it of one: "both Lund and Malmo must pay", "Lund and Malmo alike", "Lund
along with Malmo", of a source in which Lund must pay.

That it holds of two is what such words are for. So where nothing of the source joins the two, and it has no
word of its own for a pair, the claim has put the other in.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.conjoined import joined
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

CUES = frozenset("both alike along together jointly".split())
NAMES = frozenset({"NNP", "NNPS"})
NOUNS = NAMES | {"NN", "NNS"}
PHRASE = NOUNS | {"DT", "JJ", "POS", "PRP$", "CD"}
# By which a source may tell of two without a list.
TWO = frozenset(
    "both each two pair either neither nor alike together joint jointly mutual mutually all every also too"
    " everyone everybody sides parties side parts including with alongside same likewise so we our us they"
    " their".split()
)
ALIKE, TRUSTED, SPAN = 0.8, 0.5, 6


def both_alike(frame: Frame) -> list[Finding]:
    """The first such pair that the source does not join."""
    if found := _both_sides(frame):
        return found
    if not frame.sentence.has(CUES) or any(s.has(TWO) for s in frame.evidence.sentences):
        return []
    words = frame.sentence.tokens
    for one, two, cue in _pairs(frame.sentence):
        if cue in quoted(frame.sentence) or words[one].tag not in NAMES or words[two].tag not in NAMES:
            continue
        for first, second in ((one, two), (two, one)):
            match = frame.matches.get(first)
            if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
                continue
            if _beside(frame, match.sentence, match.token, second):
                continue
            left = " ".join(t.text for t in words[min(one, cue) : max(two, cue) + 1])
            message = (
                f"the claim tells of both “{words[one].text}” and “{words[two].text}” (“{words[cue].text}”), "
                f"the source joins no other to “{match.token.text}”"
            )
            return [finding(ReasonCode.SCOPE, message, left, match.token.text, 0.75)]
    return []


PARTIES = frozenset(
    "side party government country state nation leader capital company firm team town city union man woman"
    " minister president council army group partner neighbour neighbor people".split()
)


def _both_sides(frame: Frame) -> list[Finding]:
    """ "Which both sides have broken", "each side broke them", for "which Norland has broken"."""
    if not frame.sentence.has(BOTH) or any(s.has(PAIRED) for s in frame.evidence.sentences):
        return []
    words = frame.sentence.tokens
    for token in words[:-3]:
        if token.lower not in BOTH or token.index in quoted(frame.sentence):
            continue
        noun = next((t for t in words[token.index + 1 : token.index + 4] if t.lemma in PARTIES), None)
        if noun is None:
            continue
        verbs = [t for t in words[noun.index + 1 : noun.index + 8] if t.verb and t.content]
        for verb in verbs[:3]:
            match = frame.matches.get(verb.index)
            if match is None or match.strength < DONE or not match.token.verb:
                continue
            source = frame.source(match).tokens
            i = match.token.index
            while i and (source[i - 1].tag in {"RB", "MD"} or source[i - 1].lower in AUXILIARY):
                i -= 1
            if not i or source[i - 1].tag not in NAMES or frame.trust(match.sentence) < TRUSTED:
                continue
            start = _start(source, i - 1)
            if any(t.lower in {"and", "or"} for t in source[max(0, start - 1) : i]):
                continue
            left, right = f"{token.text} {noun.text}", source[i - 1].text
            message = f"the claim tells of “{left}” what the source tells of “{right}” (“{match.token.text}”)"
            return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []


BOTH = frozenset({"both", "each"})
PAIRED = TWO - frozenset("so we our us they their all every also with party everyone".split()) | {"another"}
AUXILIARY = frozenset("has have had is are was were be been".split())
DONE = 0.65


def _pairs(sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """First and second noun of each pair, and the word that makes it one."""
    words = sentence.tokens
    for token in words[1:-1]:
        i = token.index
        if token.lower == "and":
            one, two = _before(words, i), _after(words, i)
            if one < 0 or two < 0:
                continue
            start = _start(words, one)
            if start and words[start - 1].lower == "both":
                yield one, two, start - 1
            elif two + 1 < len(words) and words[two + 1].lower in {"alike", "both", "jointly"}:
                yield one, two, two + 1
        elif token.lower in {"along", "together", "jointly"} and words[i + 1].lower == "with":
            k = i - 1 if words[i - 1].text != "," else i - 2
            one, two = _before(words, k + 1), _after(words, i + 1)
            if one >= 0 and two >= 0:
                yield one, two, i


def _before(words: tuple[Token, ...], i: int) -> int:
    """The noun that ends right before a word."""
    return i - 1 if i and words[i - 1].tag in NOUNS else -1


def _start(words: tuple[Token, ...], i: int) -> int:
    """Where the phrase begins that a noun ends."""
    while i > 0 and words[i - 1].tag in PHRASE and words[i - 1].lower != "both":
        i -= 1
    return i


def _after(words: tuple[Token, ...], i: int) -> int:
    """The last noun of the phrase right after a word."""
    last = -1
    for token in words[i + 1 : i + 1 + SPAN]:
        if token.tag not in PHRASE:
            break
        if token.tag in NOUNS:
            last = token.index
    return last


def _beside(frame: Frame, number: int, there: Token, other: int) -> bool:
    """Whether the source joins the first of a pair, anywhere, to something that may be the second."""
    match = frame.matches.get(other)
    if match is None:
        return any(t.lower in {"and", "or", "&"} for t in frame.evidence.sentences[number].tokens)
    return any(
        joined(source, *sorted((t.index, u.index)))
        for k, source in enumerate(frame.evidence.sentences)
        for t in source.tokens
        if t.lemma == there.lemma
        for u in source.tokens
        if u.lemma == match.token.lemma and u is not t
    )
