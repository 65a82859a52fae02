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

FIRST = frozenset("first inaugural initial maiden first-ever debut".split())
AGAIN = frozenset("fresh further another renewed second third fourth fifth repeated follow-up".split())
# These tell one more of an occasion only: "a new round", not "a new school".
NEXT = frozenset("new next latest more additional subsequent".split())
OCCASIONS = frozenset(
    "round meeting talk talks session summit gathering conference visit attempt vote phase stage wave series"
    " strike attack negotiation discussion consultation hearing trial test launch bid call conversation"
    " appeal offer try effort ballot election edition".split()
)
ADVERBS = frozenset("again anew afresh".split())
VERBS = frozenset("resume reopen renew restart reconvene relaunch".split())
EVER = frozenset(
    "first second third fourth fifth inaugural initial initially maiden first-ever debut original originally"
    " earlier start begin launch open outset beginning start-up newly never unprecedented introduce"
    " introduction premiere previous previously last".split()
)
MORE = AGAIN | NEXT | ADVERBS | VERBS | frozenset(
    "return continue continuation still once back repeat repeatedly re-open revisit reiterate".split()
)  # fmt: skip
ENDS = frozenset({",", ";", ":", "—", "–", "(", ")", "”", '"', "."})
JOINTS = frozenset("and but while whereas which who that after before until when because if as".split())
AHEAD, ALIKE, TRUSTED = 7, 0.65, 0.4
CUES = FIRST | AGAIN | NEXT | ADVERBS | VERBS | {"once"}


def check_anew(frame: Frame) -> list[Finding]:
    """The first thing that is the first in the claim and one more in the source, or the reverse."""
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


UNVEILING = frozenset(
    "unveil launch introduce inaugurate debut devise conceive initiate invent pioneer originate create"
    " establish found premiere announce present propose reveal yield produce adopt".split()
)
# These bring a thing in by themselves; the others only together with "new".
SURELY = frozenset(
    "unveil launch introduce inaugurate debut devise conceive initiate invent pioneer originate found"
    " premiere reveal".split()
)
REPEATING = frozenset("reiterate reaffirm restate repeat reassert renew reconfirm uphold recall".split())
NOVEL = frozenset("new novel first newly newest unprecedented".split())
TOLD_BY = frozenset({"VB", "VBD", "VBZ", "VBP", "VBG"})
TOLD = 0.6


def check_unveiled(frame: Frame) -> list[Finding]:
    """ "Unveiled a new plan" for "reiterated the plan", "yielded a new promise" for "reaffirmed support"."""
    if not any(s.has(REPEATING) for s in frame.evidence.sentences) or frame.sentence.has(REPEATING | ADVERBS):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-1]:
        brought = token.verb and token.lemma in UNVEILING
        if token.index in inside or not (
            brought or (token.lower in NOVEL and words[token.index + 1].content)
        ):
            continue
        near = range(token.index + 1, min(len(words), token.index + 2 + AHEAD))
        new = token.lower in NOVEL or any(words[k].lower in NOVEL for k in near)
        if not new and token.lemma not in SURELY:
            continue
        for k in near:
            match = frame.matches.get(k)
            if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TOLD:
                continue
            source = frame.source(match)
            if words[k].tag[:2] != "NN" or source.has(NOVEL | UNVEILING):
                continue
            before = source.tokens[max(0, match.token.index - AHEAD) : match.token.index]
            again = next((t for t in before if t.tag in TOLD_BY and t.lemma in REPEATING), None)
            if again is None:
                continue
            left, right = f"{token.text} … {words[k].text}", f"{again.text} … {match.token.text}"
            message = f"the claim tells it as new (“{left}”), the source as said before (“{right}”)"
            return [finding(ReasonCode.RELATION, message, left, right, 0.75)]
    return []


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
        if token.lower not in FIRST:
            continue
        i = token.index
        if [t.lower for t in words[max(0, i - 2) : i + 2]] == ["for", "the", "first", "time"]:
            yield token, _clause(words, i - 2, i + 2)
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
        elif token.lemma in VERBS and token.verb:
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
