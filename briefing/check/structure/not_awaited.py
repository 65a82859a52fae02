"""What one will not wait for told as what comes first: "the wall can be built once the river has fallen" for
"we cannot wait for the river to fall, we have to build the wall".

The source denies the waiting. The claim must not wait either: neither by the word nor by a link that puts the
awaited event before what is done without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.cues import DENIERS, NEGATORS
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.order import Order, orders
from briefing.models import ReasonCode

WAITING = frozenset({"wait", "await"})
# With these before it there is no waiting ("rather than wait", "no time to wait").
WITHOUT = NEGATORS | frozenset(
    "without rather instead refuse stop cease unwilling decline hardly against".split()
)
# By which a claim tells it too, in other words.
DENYING = (
    WITHOUT
    | DENIERS
    | frozenset(
        "wrong mistake mistaken error insufficient inadequate unacceptable unthinkable oppose opposed foolish"
        " question dangerous folly unwise impossible unable warn caution criticise criticize even regardless"
        " whether already despite although ahead now".split()
    )
)
MEANING_IT = frozenset("that this it which them him her".split())
REACH, ALIKE = 7, 0.65


def not_awaited(frame: Frame) -> list[Finding]:
    """The first event that the claim waits for and the source does not."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(WAITING):
            continue
        for token, awaited in _unawaited(frame, number):
            places = {(m.sentence, m.token.index): i for i, m in frame.matches.items() if m.strength >= ALIKE}
            event = {places[place] for place in awaited if place in places}
            rest = {i for place, i in places.items() if place not in awaited}
            text = _waits(frame, event, rest, token)
            if not text and not number and not event and _pronominal(source.tokens, token.index):
                text = _waits_for_more(frame, rest)
            if text:
                message = f"the claim has it wait for what the source does not (“{token.text}”)"
                return [finding(ReasonCode.RELATION, message, text, token.text, 0.75)]
    return []


def _unawaited(frame: Frame, number: int) -> Iterator[tuple[Token, set[tuple[int, int]]]]:
    """Each waiting that a sentence denies, with the places of the words that tell of what."""
    words = frame.evidence.sentences[number].tokens
    for token in words:
        if token.lemma not in WAITING:
            continue
        i = token.index
        near = words[max(0, i - REACH) : i]
        mark = max((t.index for t in near if t.text in ENDS), default=-1)
        if not any((t.lower in WITHOUT or t.lemma in WITHOUT) and t.index > mark for t in near):
            continue
        close = next((t.index for t in words[i:] if t.text in ENDS), len(words))
        told = {(number, t.index) for t in words[i + 1 : close] if t.content}
        if number and any(t.lower in MEANING_IT for t in words[i + 1 : i + 3]):
            before = frame.evidence.sentences[number - 1]
            told |= {(number - 1, t.index) for t in before.tokens if t.content}
        yield token, told


def _waits(frame: Frame, event: set[int], rest: set[int], token: Token) -> str:
    """The claim's words that wait for the event."""
    sentence = frame.sentence
    if len(event) < 2:
        return ""
    denials = {t.lower for t in sentence.tokens if t.lower in DENYING or t.lemma in DENYING}
    if denials - {"not", "n't"}:
        return ""
    for mine in sentence.tokens if not denials else ():
        if mine.lemma in WAITING:
            return mine.text
    for order in orders(sentence):
        if denials and not order.until:
            continue  # "will not be built until the river falls"
        first, second = _sides(order)
        if len(first & event) >= 2 and len(second & rest) >= 1 and not second & event - first:
            return order.text
    return ""


def _pronominal(words: tuple[Token, ...], i: int) -> bool:
    """ "Wait for that", "wait for it to happen"."""
    return any(t.lower in MEANING_IT and t.tag in {"DT", "PRP"} for t in words[i + 1 : i + 3])


def _waits_for_more(frame: Frame, rest: set[int]) -> str:
    """The claim's words that have what the source tells wait for something that the source does not tell."""
    sentence = frame.sentence
    if any(t.lower in DENYING or t.lemma in DENYING for t in sentence.tokens):
        return ""
    for order in orders(sentence):
        first, second = _sides(order)
        known = [i for i in first if (m := frame.matches.get(i)) is not None and m.strength >= ALIKE]
        if first and not known and len(second & rest) >= 2 and not order.turned:
            return order.text
    return ""


def _sides(order: Order) -> tuple[frozenset[int], frozenset[int]]:
    return (order.second, order.first) if order.until else (order.first, order.second)
