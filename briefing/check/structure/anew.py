"""The first of its kind, or one more: "a first round of talks" for "a fresh round", "met for the first time"
for "met again", "will resume the talks" for "will hold their first talks".

Each word of either class is said of what stands near it in its clause: of the nouns after an adjective, of
the verb and its objects beside an adverb. The same thing must be called the first on one side and one more on
the other, and neither side may have a word of the other class.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

FIRST = frozenset("first inaugural initial maiden first-ever debut opening".split())
AGAIN = frozenset(
    "fresh further another renewed second third fourth fifth repeated follow-up existing longstanding"
    " long-standing long-established".split()
)
# These tell one more of an occasion only: "a new round", not "a new school".
NEXT = frozenset("new next latest more additional subsequent".split())
OCCASIONS = frozenset(
    "round meeting talk talks session summit gathering conference visit attempt vote phase stage wave series"
    " strike attack negotiation discussion consultation hearing trial test launch bid call conversation"
    " appeal offer try effort ballot election edition".split()
)
ADVERBS = frozenset("again anew afresh".split())
VERBS = frozenset(
    "resume reopen renew restart reconvene relaunch reiterate reaffirm restate reassert".split()
)
LASTS = frozenset("final concluding closing ultimate eventual last".split())
AT_LAST = frozenset("eventually ultimately".split())
EVER = frozenset(
    "first second third fourth fifth inaugural initial initially maiden first-ever debut original"
    " originally opening unveil inaugurate"
    " earlier start begin launch open outset beginning start-up newly never unprecedented introduce"
    " introduction premiere previous previously last".split()
)
MORE = AGAIN | NEXT | ADVERBS | VERBS | frozenset(
    "return continue continuation still once back repeat repeatedly re-open revisit"
    " reiterate reaffirm restate reassert".split()
)  # fmt: skip
ENDS = frozenset({",", ";", ":", "—", "–", "(", ")", "”", '"', "."})
JOINTS = frozenset("and but while whereas which who that after before until when because if as".split())
AHEAD, ALIKE, TRUSTED = 7, 0.65, 0.4
CUES = FIRST | AGAIN | NEXT | ADVERBS | VERBS | {"once"}
ENDING = frozenset("end ends ended".split())
CLOSING = LASTS | AT_LAST | ENDING
ENDS_OF_ROW = FIRST | CLOSING


def check_anew(frame: Frame) -> list[Finding]:
    """The first thing that is the first in the claim and one more in the source, or the reverse."""
    if frame.sentence.has(ENDS_OF_ROW) and (found := _ended(frame)):
        return found
    if frame.sentence.has(CHANGING) and (found := _had_before(frame)):
        return found
    if not frame.sentence.has(CUES):
        return []
    inside = quoted(frame.sentence)
    for told in (firsts, repeats):
        other, excuse = (repeats, EVER) if told is firsts else (firsts, MORE)
        for token, mine in told(frame.sentence):
            if token.index in inside:
                continue
            for number, source in enumerate(frame.evidence.sentences):
                if frame.trust(number) < TRUSTED or not source.has(CUES):
                    continue
                if frame.shares[number] < max(frame.shares):
                    continue  # "the talks began; a further round is planned": the first was before
                for there, theirs in other(source):
                    if not _same(frame, number, mine, theirs) or _excused(frame, excuse, token, there):
                        continue
                    message = f"the claim says “{token.text}”, the source “{there.text}”"
                    return [finding(ReasonCode.RELATION, message, token.text, there.text, 0.75)]
    return []


# What can be done only with a thing that there is already.
CHANGING = frozenset(
    "raise increase extend prolong restore reinstate maintain keep continue amend update tighten loosen"
    " expand lower reduce relax strengthen renew reaffirm retain preserve revive improve".split()
)
# By which a source brings a thing about.
BRINGING = frozenset(
    "guarantee introduce create establish set provide grant give allow permit ban impose found launch offer"
    " require adopt recognise recognize open promise secure win agree start begin assure ensure lay".split()
)


def _had_before(frame: Frame) -> list[Finding]:
    """ "Raised the guaranteed minimum" for "guarantees a minimum for the first time"."""
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(FIRST) or source.has(CHANGING):
            continue
        for token, said in firsts(source):
            if source.tokens[token.index + 1].lower != "time":
                continue
            near = source.tokens[max(0, token.index - 2 * AHEAD) : token.index + AHEAD]
            verb = next((t for t in near if t.lemma in BRINGING), None)
            if verb is None:
                continue
            for mine in frame.sentence.tokens:
                if not mine.verb or mine.lemma not in CHANGING or mine.index in frame.matches:
                    continue
                objects = _phrase(frame.sentence.tokens, mine.index)
                met = [m for k in objects if (m := frame.matches.get(k)) and m.sentence == number]
                if any(
                    m.token.index in said and m.token.tag[:2] == "NN" and m.strength >= ALIKE for m in met
                ):
                    right = f"{verb.text} … for the first time"
                    message = f"the claim has it there before (“{mine.text}”), the source not (“{right}”)"
                    return [finding(ReasonCode.RELATION, message, mine.text, right, 0.75)]
    return []


def _ended(frame: Frame) -> list[Finding]:
    """ "Ended up offering 30", "the final offer" for "the opening offer", and the reverse."""
    for here, there in ((firsts, lasts), (lasts, firsts)):
        for token, mine in here(frame.sentence):
            if token.index in quoted(frame.sentence):
                continue
            for number, source in enumerate(frame.evidence.sentences):
                if frame.trust(number) < TRUSTED or not source.has(ENDS_OF_ROW):
                    continue
                if any(True for _ in here(source)) or any(True for _ in there(frame.sentence)):
                    continue
                for other, theirs in there(source):
                    nouns = [k for k in theirs if source.tokens[k].tag[:2] == "NN"]
                    head = min(nouns, default=-1)
                    met = (m for i in mine if (m := frame.matches.get(i)) and m.sentence == number)
                    if any(m.token.index == head and m.strength >= ALIKE for m in met):
                        message = f"the claim says “{token.text}”, the source “{other.text}”"
                        return [finding(ReasonCode.RELATION, message, token.text, other.text, 0.7)]
    return []


def lasts(sentence: Sentence) -> Iterator[tuple[Token, frozenset[int]]]:
    """Each word that tells the last of a kind, or what came of it in the end, with what it is said of."""
    words = sentence.tokens
    for token in words:
        i, after = token.index, words[token.index + 1 : token.index + 2]
        if token.lower in LASTS and after and after[0].tag[:2] == "NN":
            if token.lower != "last" or after[0].lemma in OCCASIONS:
                yield token, frozenset({i + 1})
        elif token.lower in ENDING and token.verb and after and after[0].lower == "up":
            yield token, _phrase(words, i + 1)
        elif token.lower in AT_LAST or [t.lower for t in words[max(0, i - 2) : i + 1]] == [
            "in",
            "the",
            "end",
        ]:
            yield token, _clause(words, i, i + 1)


def _excused(frame: Frame, excuse: frozenset[str], token: Token, there: Token) -> bool:
    """Whether the source has a word for what the claim says, or the claim for what the source says."""
    mine = MORE if excuse is EVER else EVER
    return any(
        (t.lower in excuse or t.lemma in excuse) and t is not there
        for s in frame.evidence.sentences
        for t in s.tokens
    ) or any((t.lower in mine or t.lemma in mine) and t is not token for t in frame.sentence.tokens)


def firsts(sentence: Sentence) -> Iterator[tuple[Token, frozenset[int]]]:
    """Each word that calls a thing the first of its kind, with the places of what it is said of."""
    words = sentence.tokens
    for token in words:
        i = token.index
        if token.lower not in FIRST:
            continue
        if [t.lower for t in words[max(0, i - 2) : i + 2]] == ["for", "the", "first", "time"]:
            said = i + 2 < len(words) and words[i + 2].lower == "that"
            yield token, _clause(words, i - 2, i + 2 + said)
        elif i + 1 < len(words) and words[i + 1].tag[:2] in {"NN", "JJ", "VB"} and words[i - 1].lower != "at":
            yield token, _phrase(words, i)


def repeats(sentence: Sentence) -> Iterator[tuple[Token, frozenset[int]]]:
    """Each word that tells of one more of a kind, with the places of what it is said of."""
    words = sentence.tokens
    for token in words:
        i, low = token.index, token.lower
        if low in AGAIN or low in NEXT:
            phrase = _phrase(words, i)
            noun = min((k for k in phrase if words[k].tag[:2] == "NN"), default=-1)
            calendar = low == "next" and (not i or words[i - 1].lower not in {"the", "their", "its"})
            if noun > 0 and (low in AGAIN or words[noun].lemma in OCCASIONS) and not calendar:
                yield token, phrase
        elif low in ADVERBS or (low == "more" and i and words[i - 1].lower == "once"):
            yield token, _clause(words, i, i + 1)
        elif token.verb and token.lemma in VERBS:
            yield token, _phrase(words, i)


def _phrase(words: tuple[Token, ...], i: int) -> frozenset[int]:
    """The words of meaning that follow, up to a verb, a mark or a new clause."""
    out: list[int] = []
    for token in words[i + 1 : i + 1 + AHEAD]:
        if token.text in ENDS or token.lower in JOINTS or (token.tag in {"MD", "VBD", "VBZ"} and out):
            break
        if token.content:
            out.append(token.index)
    return frozenset(out)


def _clause(words: tuple[Token, ...], start: int, end: int) -> frozenset[int]:
    """The words of meaning around some words, up to a mark or a new clause."""
    out: list[int] = []
    for near in (reversed(words[max(0, start - AHEAD) : start]), iter(words[end : end + AHEAD])):
        for token in near:
            if token.text in ENDS or token.lower in JOINTS:
                break
            if token.content:
                out.append(token.index)
    return frozenset(out)


def _same(frame: Frame, number: int, mine: frozenset[int], theirs: frozenset[int]) -> bool:
    """Whether both are said of the same thing: a common noun, or a verb with something that is no name."""
    words = frame.sentence.tokens
    common = [
        i
        for i in mine
        if (m := frame.matches.get(i)) is not None
        and m.sentence == number
        and m.strength >= ALIKE
        and m.token.index in theirs
        and words[i].tag[:3] != "NNP"
    ]
    nouns = [i for i in common if words[i].tag[:2] == "NN" and words[i].lemma not in VAGUE]
    if not nouns:
        return False
    head = min(i for i in mine if words[i].tag[:2] == "NN")
    return len(common) >= min(2, len(mine)) or (head in nouns and words[head].lemma in OCCASIONS)


VAGUE = frozenset("time day week month year part place thing way".split())
