"""A party taken into what the source tells of one: "Russia and Ukraine must show it" where it is for
Russia to show it, "a truce that both sides have broken" where one side has.

The claim joins two parties. Its verb is the source's, where one of the two alone stands as the doer (or as
the one it is done to), and the other has no such part anywhere in the source, nor stands beside the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, any_same_name, same_name
from briefing.check.language.parse import DAYS, Predicate, Sentence, conjuncts, named
from briefing.check.language.words import Token
from briefing.check.structure.casting import SYMMETRIC
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

JOINING = frozenset("and along together both alongside".split())
AND = frozenset({"and"})
# The words after the first of what joins two.
WITH = {
    "along": ("with",), "together": ("with",), "as": ("well", "as"), "and": ("also",), "alongside": (),
}  # fmt: skip
# Both of whom there is talk.
BOTH = frozenset({"both", "two"})
OPENING = frozenset({*BOTH, *WITH})
SIDES = frozenset("sides parties countries governments leaders capitals nations camps states".split())
# By which a source may itself tell it of more than the one, or of nobody in particular.
SHARED = frozenset(
    "both also too each other mutual mutually either neither alike jointly together alongside along they we"
    " likewise similarly sides parties everyone everybody all themselves respective respectively".split()
)
PARTING = frozenset(
    "who which that while whereas but after before because although though as if when".split()
)
ENDS = frozenset({",", ";", ":", ".", "—", "–", "(", ")"})
TIMES = frozenset(MONTHS) | frozenset(DAYS)
REACH, AHEAD, ALIKE, TRUSTED, PAIR = 9, 4, 0.84, 0.6, 2


class Group(NamedTuple):
    """Where two parties are joined: their heads (-1 for the second of "both sides"), and the last word."""

    one: int
    two: int
    last: int


def taken_in(frame: Frame) -> list[Finding]:
    """The first party that the claim joins to the only one of whom the source tells a thing."""
    if not frame.sentence.has(JOINING) and not frame.sentence.has(SIDES):
        return []
    inside = quoted(frame.sentence)
    for group in _groups(frame.sentence):
        if group.last in inside:
            continue
        for number, there, alone in _told_of_one(frame, group):
            source = frame.evidence.sentences[number]
            if frame.trust(number) < TRUSTED or source.has(SHARED) or _joined(frame, group, source, alone):
                continue
            other = _other(frame, group, source, alone)
            if other is None:
                continue
            left, right = frame.sentence.tokens[other].text, source.tokens[alone].text
            if group.two < 0:
                left = f"{frame.sentence.tokens[group.last - 1].text} {left}"
            message = f"the claim takes in “{left}”, the source tells it of “{right}” alone"
            shown = f"{right} … {source.tokens[there].text}"
            return [finding(ReasonCode.ROLE, message, left, shown, 0.75)]
    return _compound(frame) if frame.sentence.has(AND) else []


def _joined(frame: Frame, group: Group, source: Sentence, alone: int) -> bool:
    """Whether the source joins the same two by "and", though its parse has one of them alone."""
    names = {frame.sentence.tokens[k].lower for k in (group.one, group.two) if k >= 0}
    pairs = ((alone - 2, alone), (alone, alone + 2))
    words = source.tokens
    return any(
        a >= 0
        and b < len(words)
        and words[a + 1].lower == "and"
        and {words[a].lower, words[b].lower} == names
        for a, b in pairs
    )


def _compound(frame: Frame) -> list[Finding]:
    """ "Peru, Chile and Bolivia hold talks" for "Peru-Chile talks on Bolivia"."""
    if sum([t.tag == "NNP" and t.lower in TABLE for t in frame.sentence.tokens]) <= PAIR:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        for pair in source.tokens[:-1] if frame.trust(number) >= TRUSTED else ():
            if "-" not in pair.text or pair.tag not in {"NNP", "JJ"}:
                continue
            names = pair.lower.split("-")
            noun = source.tokens[pair.index + 1]
            if len(names) != PAIR or not all(n in TABLE for n in names) or noun.tag[:2] != "NN":
                continue
            if not any(m.token is noun and m.strength >= ALIKE for m in frame.matches.values()):
                continue
            rest = [t for t in source.tokens if t.tag == "NNP" and t is not pair and t.lower in TABLE]
            third = _third(frame.sentence, names, [t.lower for t in rest])
            if third is not None:
                message = f"the claim takes in “{third.text}”, the source has “{pair.text} {noun.text}”"
                return [finding(ReasonCode.ROLE, message, third.text, f"{pair.text} {noun.text}", 0.75)]
    return []


def _third(sentence: Sentence, names: list[str], rest: list[str]) -> Token | None:
    """The name that stands in one list with both of the others: "A, B and C"."""
    run: list[Token] = []
    for token in sentence.tokens:
        if token.tag == "NNP" or token.text == "," or token.lower in {"and", "the", "with"}:
            run.append(token)
            continue
        found = [t for t in run if t.tag == "NNP"]
        if any(t.lower == "and" for t in run) and all(
            any(same_name(n, t.lower) for t in found) for n in names
        ):
            others = [t for t in found if not any(same_name(n, t.lower) for n in names)]
            return next((t for t in others if any(same_name(t.lower, n) for n in rest)), None)
        run = []
    return None


def _groups(sentence: Sentence) -> Iterator[Group]:
    words = sentence.tokens
    for i in [t.index for t in words[1:-2] if t.lower in OPENING]:
        first = words[i].lower
        if first in BOTH:
            if words[i + 1].lower in SIDES and (first == "both" or words[i - 1].lower == "the"):
                yield Group(i + 1, -1, i + 1)
            continue
        rest = WITH[first]
        size = 1 if first == "and" else 0
        if tuple([t.lower for t in words[i + 1 : i + 1 + len(rest)]]) == rest:
            size = 1 + len(rest)
        before = words[i - 2] if words[i - 1].text == "," and i > 1 and size > 1 else words[i - 1]
        if not size or before.tag[:2] != "NN":
            continue
        k = i + size
        while (
            k < len(words)
            and words[k].tag in {"DT", "JJ", "NNP", "POS", "NNS", "NN"}
            and k < i + size + AHEAD
        ):
            k += 1
        k -= 1
        if (
            words[k].tag[:2] == "NN"
            and "NNP" in {before.tag, words[k].tag}
            and _party(before)
            and _party(words[k])
        ):
            yield Group(before.index, k, k)


def _party(token: Token) -> bool:
    return token.tag == "NNS" or (token.tag == "NNP" and token.lower not in TIMES)


def _told_of_one(frame: Frame, group: Group) -> Iterator[tuple[int, int, int]]:
    """Each verb of the source that the claim has of the group and that is told of one word there alone:
    the sentence, the verb, and the word."""
    words = frame.sentence.tokens
    for token in words[group.last + 1 : group.last + 1 + REACH]:
        if token.text in ENDS or token.lower in PARTING:
            break
        gerund = token.lower.endswith("ing")  # "a record of breaking it"
        if (token.verb or gerund) and (found := _predicate(frame, token)) is not None:
            number, there = found
            if len(there.subjects) == 1:
                yield number, there.verb, there.subjects[0]
            break
    for mine in frame.sentence.predicates:
        if group.one in mine.objects or group.two in mine.objects:
            if (found := _predicate(frame, words[mine.verb])) is None:
                continue
            number, there = found
            if len(there.objects) == 1 and there.passive == mine.passive:
                yield number, there.verb, there.objects[0]


def _predicate(frame: Frame, verb: Token) -> tuple[int, Predicate] | None:
    match = frame.matches.get(verb.index)
    if match is None or match.strength < ALIKE or not match.token.verb or match.token.lemma in SYMMETRIC:
        return None
    found = (p for p in frame.source(match).predicates if p.verb == match.token.index)
    return next(((match.sentence, p) for p in found), None)


def _both(frame: Frame, group: Group, source: Sentence) -> bool:
    """Whether the source joins the two as well: "Peru and Chile" however it was parsed."""
    words = frame.sentence.tokens
    names = {words[k].lower for k in (group.one, group.two) if k >= 0}
    return any(
        t.lower == "and" and {source.tokens[t.index - 1].lower, source.tokens[t.index + 1].lower} == names
        for t in source.tokens[1:-1]
    )


def _other(frame: Frame, group: Group, source: Sentence, alone: int) -> int | None:
    """The party of the group that the source leaves out; None if it may not."""
    if len(conjuncts(source, alone)) > 1:
        return None
    doer = source.tokens[alone]
    if {"and"} & {t.lower for t in source.tokens[max(0, alone - 1) : alone + 2]} and _both(
        frame, group, source
    ):
        return None
    if group.two < 0:
        return group.one if doer.tag == "NNP" and doer.lower in TABLE and _single(frame, source) else None
    same = [k for k in (group.one, group.two) if _same(frame, k, source, alone)]
    if len(same) != 1:
        return None
    other = group.two if same[0] == group.one else group.one
    if frame.sentence.tokens[other].tag != "NNP":
        return None
    names = _name(frame.sentence, other)
    for sentence in frame.evidence.sentences:
        if sentence.has(SHARED):
            return None
        doers = {k for p in sentence.predicates for k in (*p.subjects, *p.objects)}
        for token in sentence.tokens:
            if not any_same_name(names, (token.lower, *token.lower.split("-"))):
                continue
            before = [t.lower for t in sentence.tokens[max(0, token.index - 3) : token.index]]
            if token.index in doers or "-" in token.text or not {"with", "and", "between"}.isdisjoint(before):
                return None
    return other


def _single(frame: Frame, source: Sentence) -> bool:
    """Whether the source has no second party that might be meant."""
    return not source.has(frozenset({"and", "with", "between"})) or not any(
        t.lower in TABLE and t.tag == "NNP" for t in source.tokens
    )


def _same(frame: Frame, k: int, source: Sentence, alone: int) -> bool:
    match = frame.matches.get(k)
    if frame.sentence.tokens[k].tag == "NNP":
        return any_same_name(_name(frame.sentence, k), _name(source, alone))
    return match is not None and match.token is source.tokens[alone] and match.strength >= ALIKE


def _name(sentence: Sentence, k: int) -> tuple[str, ...]:
    return tuple([sentence.tokens[m].lower for m in (*named(sentence, k), k)])
