"""What only tells when a thing is done, told as what it is for or done by: "keep order so that a truce can be
signed" for "keep order once a truce is signed", "enforced by installing meters" for "before meters are
installed"; and what has come about by then as still sought: "while a truce is being sought".

The source has the event after a word for before or after, and nowhere else. The claim has it after a word for
a purpose, for a means, or for what goes on, and no word for the time before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.negators import ALL_DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

AFTER = frozenset("after once following upon".split())
TIMES = AFTER | {"before", "until", "till"}
# By which a claim may still tell the time, or a condition for a time.
TIMED = TIMES | frozenset(
    "when if as post since pending prior ahead advance wake case event should provided future eventual any"
    " aftermath result unless without run-up soon later then subsequent".split()
)
# "To reach a truce", "to have them agree on one", "to force the installation".
BRINGING = frozenset(
    "reach achieve secure obtain get bring broker negotiate conclude agree force ensure press push enforce"
    " impose produce create attain win clinch establish accelerate hasten speed finance fund".split()
)
ENABLING = frozenset({"allow", "enable", "permit", "facilitate"})
MEANS = frozenset({"through", "via", "by"})
GOING = frozenset({"being", "still"})
WHILE = frozenset({"while", "whilst", "as"})
# "Resigned over the report": what comes later is no reason.
REASON = frozenset("over because due owing account result response reaction protest reply".split())
TYING = MEANS | REASON | frozenset("so since as while which who although though".split())
DENYING = ALL_DENIALS | {"deny"}
LATER = frozenset({"before", "until", "till"})
CUES = MEANS | WHILE | BRINGING | REASON | ENABLING | {"so", "order", "purpose", "aim", "for"}
REACH, LIKE, TRUSTED = 12, 0.75, 0.45
AIM, MEANT, ONGOING, WHY = "aim", "means", "going on", "reason"


def check_moments(frame: Frame) -> list[Finding]:
    """The first event that the claim has as an aim, a means or as going on, and the source for the time."""
    if not frame.sentence.has(CUES) or not frame.evidence.has(TIMES):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for kind, cue, told in _tied(frame.sentence):
        things = [i for i in told if words[i].tag in {"NN", "NNS"}]
        found = [frame.matches.get(i) for i in things]
        if cue in inside or not things:
            continue
        first = found[0]
        if first is None or any(
            m is None or m.strength < LIKE or m.sentence != first.sentence for m in found
        ):
            continue
        number, source = first.sentence, frame.source(first)
        if frame.trust(number) < TRUSTED or not source.has(TIMES):
            continue
        for word, event in moments(source):
            if kind == ONGOING and source.tokens[word].lower not in AFTER:
                continue
            late = source.tokens[word].lower in LATER
            if kind == WHY and (not late or frame.sentence.has(DENYING)):
                continue
            if not all(m is not None and m.token.index in event for m in found):
                continue
            if kind == MEANT and len(things) + sum(words[i].verb for i in told) < 2:
                continue
            if any(_elsewhere(frame, m.token, number, event) for m in found if m is not None):
                continue
            mine = " ".join(t.text for t in words[cue : max(told) + 1])
            theirs = " ".join(t.text for t in source.tokens[word : max(event) + 1])
            message = (
                f"the claim has as {kind} (“{mine}”) what the source only gives the time by (“{theirs}”)"
            )
            return [finding(ReasonCode.RELATION, message, mine, theirs, 0.7)]
    return []


def _elsewhere(frame: Frame, word: Token, number: int, event: frozenset[int]) -> bool:
    """Whether the source has a word in another place too."""
    return any(n != number or t.index not in event for t, n in frame.evidence.lemmas.get(word.lemma, ()))


@lru_cache(maxsize=512)
def moments(source: Sentence) -> tuple[tuple[int, frozenset[int]], ...]:
    """The words for before and after, each with the words of the event behind it."""
    words, found = source.tokens, []
    for token in words[:-1]:
        if token.lower not in TIMES or token.tag not in {"IN", "VBG", "WRB", "RB"}:
            continue
        event: list[int] = []
        for after in words[token.index + 1 : token.index + REACH]:
            tied = after.tag in {"TO", "CC"} or after.lower in TYING
            if after.text in ENDS or after.lower in TIMES or (event and tied):
                break
            if after.content:
                event.append(after.index)
        if event:
            found.append((token.index, frozenset(event)))
    return tuple(found)


def _tied(sentence: Sentence) -> Iterator[tuple[str, int, list[int]]]:
    """The words behind each word for an aim, a means, or what goes on."""
    words = sentence.tokens
    for token in words[:-2]:
        i, after = token.index, words[token.index + 1]
        so = token.lower == "so" and after.lower in {"that", "as"}
        if so or (
            token.tag == "TO" and after.lemma in BRINGING and after.tag == "VB" and not _to_time(words, i)
        ):
            yield from _told(words, AIM, i, i + 2)
        elif token.lemma in ENABLING and token.verb and not _to_time(words, i):
            yield from _told(words, AIM, i, i + 1)
        elif token.lower in MEANS and token.tag == "IN" and not _agent(words, i):
            yield from _told(words, MEANT, i, i + 1)
        elif token.lower in REASON and after.lower not in {"by", "and", "from"} and not token.verb:
            yield from _told(words, WHY, i, i + 1)
        elif token.lower in WHILE and token.tag == "IN":
            near = [t.lower for t in words[i : i + REACH]]
            if not GOING.isdisjoint(near):
                yield from _told(words, ONGOING, i, i + 1)


def _to_time(words: Sequence[Token], i: int) -> bool:
    """ "Once they begin to reach a truce": the time is told before."""
    return any(t.lower in TIMES or t.lower == "when" for t in words[max(0, i - 5) : i])


def _agent(words: Sequence[Token], i: int) -> bool:
    """ "Signed by the growers": who does it, but not "by way of", "by means of", "by installing"."""
    if words[i].lower != "by":
        return False
    return words[i + 1].tag != "VBG" and words[i + 1].lower not in {"way", "means", "dint", "virtue"}


def _told(words: Sequence[Token], kind: str, cue: int, start: int) -> Iterator[tuple[str, int, list[int]]]:
    told: list[int] = []
    for token in words[start : start + REACH]:
        if token.text in ENDS:
            break
        if token.lower in TIMED:
            return
        if token.content and token.lower not in {"way", "means", "side"} and token.lemma != "side":
            told.append(token.index)
    if told:
        yield kind, cue, told
