"""Names that have changed places, or taken another's, between words that the claim keeps from the source."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.names import any_same_name
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.edits import Edit, edits
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.mentions import mentions
from briefing.check.values.tables import members
from briefing.models import ReasonCode

LONGEST = 6
DATES = frozenset(DAYS) | {"march", "may"}
TURNING = frozenset({"by", "be", "from", "to"})


def renamed(frame: Frame) -> list[Finding]:
    """Two names exchanged, or one that stands elsewhere in the evidence in the place of another."""
    found = [e for e in edits(frame) if max(len(e.mine), len(e.theirs)) <= LONGEST]
    if len(found) < 2:
        return []
    # A verb or voice that changes as well may set the exchange right.
    if any(_turning(e) for e in found):
        return []
    for i, one in enumerate(found):
        for two in found[i + 1 :]:
            if any_same_name(names(one.mine), names(two.theirs)) and any_same_name(
                names(two.mine), names(one.theirs)
            ):
                if any_same_name(names(one.mine), names(one.theirs)):
                    continue
                left, right = _shown(one.mine), _shown(one.theirs)
                message = f"“{left}” stands where the source has “{right}”, and the other way round"
                return [finding(ReasonCode.ROLE, message, left, right, 0.9)]
    return _crossed(frame, found)


def _crossed(frame: Frame, found: list[Edit]) -> list[Finding]:
    """ "Called the apology overdue and the order half-hearted" for "the apology half-hearted and the order
    overdue": two phrases exchanged over words that tell what each is of."""
    for one, two in pairwise(found):
        left, right = _matter(one.mine), _matter(one.theirs)
        if not left or not right or left & right or one.number != two.number:
            continue
        if left != _matter(two.theirs) or right != _matter(two.mine):
            continue
        words = frame.sentence.tokens
        between = words[one.mine[-1].index + 1 : two.mine[0].index]
        outside = {t.lemma for t in (*words[: one.mine[0].index], *words[two.mine[-1].index + 1 :])}
        if any(t.content and t.lemma not in outside for t in between):
            mine, theirs = _shown(one.mine), _shown(one.theirs)
            message = f"“{mine}” stands where the source has “{theirs}”, and the other way round"
            return [finding(ReasonCode.ROLE, message, mine, theirs, 0.8)]
    return []


def _matter(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(t.lemma for t in tokens if t.content)


def misplaced(frame: Frame) -> list[Finding]:
    """A name of the evidence, or a place or body that it does not name, where it has another one, all else
    being kept."""
    for edit in edits(frame):
        if not edit.mine or not edit.theirs or max(len(edit.mine), len(edit.theirs)) > LONGEST:
            continue
        if edit.mine[-1].tag != "NNP" or edit.theirs[-1].tag != "NNP":
            continue
        one, two = names(edit.mine), names(edit.theirs)
        if any_same_name(one, two):
            continue
        source = frame.evidence.sentences[edit.number]
        here = names(frame.sentence.tokens)
        elsewhere = any(any_same_name(one, names(s.tokens)) for s in frame.evidence.sentences)
        if (
            not (elsewhere or _foreign(frame, edit, source))
            or any_same_name(two, here)
            or _apposed(source.tokens, one, edit.theirs)
            or _listed(source.tokens, one, edit.theirs)
        ):
            continue
        left, right = _shown(edit.mine), _shown(edit.theirs)
        message = f"“{left}” stands where the source has “{right}”"
        return [finding(ReasonCode.ROLE, message, left, right, 0.7)]
    return []


def _foreign(frame: Frame, edit: Edit, source: Sentence) -> bool:
    """Whether a place or body of the tables, for which nothing in the evidence stands, takes the place of
    another one of them that is no part of it ("Malta" for "Europe")."""
    if any(t.index in frame.matches for t in edit.mine if t.tag == "NNP"):
        return False
    mine, theirs = _ids(frame.sentence, edit.mine), _ids(source, edit.theirs)
    wider = members()
    return bool(mine and theirs) and not any(t in wider.get(m, ()) or m == t for m in mine for t in theirs)


def _ids(sentence: Sentence, tokens: Sequence[Token]) -> frozenset[str]:
    inside = {t.index for t in tokens}
    return frozenset().union(*[m.ids for m in mentions(sentence) if m.last in inside])


def _apposed(source: Sequence[Token], one: frozenset[str], theirs: Sequence[Token]) -> bool:
    """Whether the source has the claim's name right beside the one it stands for, as a title may."""
    first, last = theirs[0].index, theirs[-1].index
    return any_same_name(one, names(source[max(0, first - 4) : last + 5]))


def _listed(source: Sequence[Token], one: frozenset[str], theirs: Sequence[Token]) -> bool:
    """Whether the source has the claim's name in the list that the other name stands in."""
    for token in source[theirs[-1].index + 1 :]:
        if token.tag == "NNP" and any_same_name(one, frozenset({token.lower})):
            return True
        if token.tag not in {"NNP", "DT", ",", "CC"}:
            break
    return False


def names(tokens: Sequence[Token]) -> frozenset[str]:
    """The words of names among some words, lower case."""
    return frozenset(t.lower for t in tokens if t.tag == "NNP" and t.lower not in DATES)


def _turning(edit: Edit) -> bool:
    words = {t.lemma for t in edit.mine} ^ {t.lemma for t in edit.theirs}
    verbs = [t.lemma for t in (*edit.mine, *edit.theirs) if t.tag[:2] == "VB" and t.lemma in words]
    if not verbs:
        return False
    turned = bool(edit.mine and edit.theirs) and not words.isdisjoint(TURNING)
    return turned or any(verb in cues.CONVERSE_OF for verb in verbs)


def _shown(tokens: Sequence[Token]) -> str:
    return " ".join(t.text for t in tokens)
