"""What a thing waits for, told as what it is to bring about: "guards sent to achieve a truce", or "so that a
truce can be signed", for "guards to be sent once a truce is signed".

The source names the event only as the time from which something is done; the claim has it as the purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

FROM = frozenset("after once when following upon if whenever".split())
EVENTS = frozenset({"NN", "NNS"})
# With "to" or "help" before them, or as what something is "aimed at" or "a means of".
BRINGING = frozenset(
    "achieve reach force broker produce obtain negotiate hasten facilitate enable bring cause"
    " encourage create conclude attain forge win press push get make establish build sign extract"
    " accelerate prompt prepare pave clear open work strive usher start begin launch precipitate"
    " compel impose initiate campaign agree accept".split()
)
INTO = frozenset("to at of help for and".split())
# "With a view to a truce", "in pursuit of a truce", "on the way to a truce".
TOWARDS = frozenset({("view", "to"), ("pursuit", "of"), ("hope", "of"), ("way", "to"), ("road", "to"),
                     ("path", "to"), ("step", "towards"), ("step", "toward"), ("way", "for")})  # fmt: skip
SO, THAT = frozenset({"so", "order"}), "that"
COMING = frozenset(
    "possible come happen occur follow begin start agree sign reach conclude achieve make build negotiate"
    " broker secure open take enter arrive".split()
)
# What is done to an event that is there already.
KEEPING = frozenset(
    "stick last survive endure uphold keep maintain preserve defend monitor protect permanent durable lasting"
    " work firm safe effective honour respect observe".split()
)
AFTERWARDS = FROM | frozenset("since later afterwards subsequent wake aftermath post".split())
CUES = BRINGING | SO | {"view", "pursuit", "hope", "way", "road", "path", "step", "help"}
DENYING = frozenset("not n't no never without neither nor cannot".split())
PLAIN = frozenset("DT JJ NN IN TO NNP NNS PRP".split())
STOPS = frozenset({",", ";", ":", "—", "–", "(", ")"})
TRUSTED, LIKE, SPAN, NEAR = 0.5, 0.8, 7, 5


def awaited_aim(frame: Frame) -> list[Finding]:
    """The first purpose of the claim that the source only waits for."""
    if not frame.sentence.has(CUES) or frame.sentence.has(AFTERWARDS | DENYING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(FROM):
            continue
        for cue, event in _awaited(source):
            if not all(n == number and t.index > cue.index for t, n in frame.evidence.lemmas[event.lemma]):
                continue  # told of elsewhere too
            for i, match in sorted(frame.matches.items()):
                if match.token is not event or match.strength < LIKE or i in inside:
                    continue
                how = _brought(words, i)
                if how is None or words[i].tag not in EVENTS:
                    continue
                mine, theirs = f"{how.text} … {words[i].text}", f"{cue.text} … {event.text}"
                message = (
                    f"the claim has “{mine}” as a purpose, the source as what is waited for (“{theirs}”)"
                )
                return [finding(ReasonCode.RELATION, message, mine, theirs, 0.7)]
    return []


def _awaited(source: Sentence) -> Iterator[tuple[Token, Token]]:
    """The words for "after", each with the first nouns behind it."""
    words = source.tokens
    for cue in words:
        if cue.lower not in FROM:
            continue
        for token in words[cue.index + 1 : cue.index + 1 + SPAN]:
            if token.text in STOPS or token.tag in {"VBD", "VBZ", "VBP", "MD", "TO"}:
                break
            after = words[token.index + 1 : token.index + 2]
            if token.tag in EVENTS and not (after and after[0].tag in EVENTS):  # "peace" in "peace deal"
                yield cue, token


def _brought(words: tuple[Token, ...], i: int) -> Token | None:
    """The word by which an event is what something is to bring about."""
    start = max(0, i - NEAR)
    low = max([t.index + 1 for t in words[start:i] if t.text in STOPS], default=start)
    for token in reversed(words[low:i]):
        k = token.index
        if token.lemma in KEEPING or token.lower in KEEPING:
            return None
        before = {t.lower for t in words[max(0, k - 3) : k]}
        brings = token.lemma in BRINGING and token.verb and before & INTO
        if brings and (token.lemma != "make" or _coming(words, i)):
            return token
        if (token.lemma, words[k + 1].lower) in TOWARDS:
            return token
        between = words[k + 1 : i]
        towards = token.lemma == "help" and token.verb and any(t.lower == "to" for t in between)
        if towards and all(t.tag in PLAIN for t in between):
            return token
        if token.lower == THAT and words[k - 1].lower in SO:
            return token if _coming(words, i) else None
    return None


def _coming(words: tuple[Token, ...], i: int) -> bool:
    """Whether an event is told right after its name to be possible, or to come about."""
    after = words[i + 1 : i + 1 + NEAR]
    if any(t.lemma in KEEPING or t.lower in KEEPING for t in after):
        return False
    return any(t.lemma in COMING or t.lower in COMING for t in after)
