"""A word exchanged for its opposite between words that the claim keeps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.phrases import starts
from briefing.check.language.thesaurus import SYNONYM, contrary, opposite
from briefing.check.language.words import Token
from briefing.check.structure.denials import denials, deny
from briefing.check.structure.edits import Edit, edits
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.opposites import POSTURE, TURNS
from briefing.check.structure.ordered import agreed
from briefing.check.structure.quantifier import EVERY, some_not
from briefing.check.structure.reversed import CONTESTING, extra_words
from briefing.check.structure.withdrawn import withdrawn
from briefing.models import ReasonCode

EXCEPTS = (
    "all but",
    "apart from",
    "other than",
    "with the exception",
    "except for",
    "save for",
    "aside from",
)
CONDITIONAL = frozenset("if unless once until provided providing without".split())
MEANING = frozenset({"NN", "VB", "JJ"})


GRADED = frozenset({"JJR", "RBR", "JJ", "RB"})


def exchanged_opposites(frame: Frame) -> list[Finding]:
    """ "Higher" for "lower", "before" for "after", alone between words that are kept."""
    found = edits(frame)
    if not found:
        return []
    every = frame.sentence.has(EVERY) or not frame.evidence.lemmas.keys().isdisjoint(EVERY)
    if every and any(some_not(e.mine, e.theirs) for e in found):
        return []
    for edit in found:
        if not edit.mine or not edit.theirs:
            continue
        theirs = frame.evidence.sentences[edit.number].tokens
        kinds: dict[str, list[Token]] = {}
        for two in edit.theirs:
            kinds.setdefault(two.tag[:1], []).append(two)
        for one in edit.mine:
            for two in kinds.get(one.tag[:1], ()):
                if _in_all(frame.sentence.tokens, one) or _in_all(theirs, two):
                    continue
                direct = opposite(one.lemma, two.lemma)
                if not direct and not (
                    one.tag[:2] in MEANING and content(two) and contrary(one.lemma, two.lemma)
                ):
                    continue
                if one.tag in GRADED and agreed(frame):
                    break
                rest = [t for t in edit.mine if t is not one], [t for t in edit.theirs if t is not two]
                extra = max(extra_words(frame, *rest), extra_words(frame, rest[1], rest[0]))
                if extra > 1 or _cancelled(frame, one, two, rest) or _little(one, two):
                    continue
                if _made_up_for(frame, edit, one, two) or _shared(frame, edit, one, two):
                    continue
                if {one.lemma, two.lemma} == {"lift", "drop"} and withdrawn(frame.sentence, one.index):
                    continue  # "lifted its veto" for "dropped its veto"
                if {one.lemma, two.lemma} == {"get", "give"} and _handed(theirs, frame.sentence.tokens, edit):
                    continue
                if (
                    not direct
                    and (deny(frame, -1, frame.sentence.tokens) - deny(frame, edit.number, theirs)) % 2
                ):
                    continue  # a denial elsewhere may make up for it
                message = f"the claim says “{one.text}”, the source “{two.text}”, with the same words around"
                weight = (0.95, 0.6)[extra] if direct else (0.7, 0.4)[extra]
                return [finding(ReasonCode.POLARITY, message, one.text, two.text, weight)]
    return []


def _made_up_for(frame: Frame, edit: Edit, one: Token, two: Token) -> bool:
    """Whether a denial elsewhere goes with a verb of saying that denies ("said it had not" for "denied that
    it had"), or with a condition ("keeps it if it pays" for "loses it if it fails to pay")."""
    source = frame.evidence.sentences[edit.number]
    if any(_none_for_all(e) for e in edits(frame) if e.number == edit.number):
        return True  # "both were kept out" for "neither was let in"
    if bool(starts(source, EXCEPTS)) != bool(starts(frame.sentence, EXCEPTS)):
        return True  # "two disagreed" for "all but two agreed"
    conditional = frame.sentence.has(CONDITIONAL) and source.has(CONDITIONAL)
    if not conditional and not {one.lemma, two.lemma} & CONTESTING:
        return False
    others = [e for e in edits(frame) if e is not edit and e.number == edit.number]
    return sum(denials(e.mine) - denials(e.theirs) for e in others) % 2 == 1


def _none_for_all(edit: Edit) -> bool:
    mine, theirs = ({t.lower for t in side} for side in (edit.mine, edit.theirs))
    return bool((mine & WHOLE and theirs & NONE) or (mine & NONE and theirs & WHOLE))


def _handed(theirs: Sequence[Token], mine: Sequence[Token], edit: Edit) -> bool:
    """ "They get no right" for "it does not give them the right": the same, told of him who is given it."""
    words = theirs if any(t.lemma == "give" for t in edit.theirs) else mine
    return any(
        t.lemma == "give" and after.tag == "PRP" and after.lower not in {"it", "up"}
        for t, after in pairwise(words)
    )


LIGHT = frozenset("be come go have get do become make take give put bring keep hold".split())
BOTH_LIGHT = ({"come", "go"}, {"give", "take"}, {"give", "get"})


SHARES = frozenset("all every each some most many few several".split())


def _shared(frame: Frame, edit: Edit, one: Token, two: Token) -> bool:
    """ "Some do not" for "not all do"."""
    if not {one.lower, two.lower} <= SHARES:
        return False
    there = frame.evidence.sentences[edit.number]
    return frame.sentence.has(cues.NEGATORS) and there.has(cues.NEGATORS)


def _little(one: Token, two: Token) -> bool:
    """Whether one of two opposites is a verb that says little by itself ("are against" for "oppose")."""
    return not LIGHT.isdisjoint({one.lemma, two.lemma}) and {one.lemma, two.lemma} not in BOTH_LIGHT


UNTIL = frozenset({"until", "till"})
WHOLE = frozenset("all both every each".split())
NONE = frozenset("neither none no".split())
LESSENING = frozenset("less least little hardly barely scarcely".split())


def _cancelled(frame: Frame, one: Token, two: Token, rest: tuple[list[Token], list[Token]]) -> bool:
    """Whether a denial makes up for the opposite ("does not allow", "forbids"), or the claim's word stands
    for another one of the source ("will leave the board", "joined the board in May, will quit it")."""
    less = [any(t.lower in {"less", "least"} for t in side) for side in rest]
    if (denials(rest[0]) - denials(rest[1])) % 2 or less[0] != less[1]:
        return True
    lessened = [any(t.lower in LESSENING for t in side) for side in rest]
    if lessened[0] != lessened[1]:
        return True  # "less expensive" for "cheaper"
    if {one.lemma, two.lemma} <= TURNS:
        return True  # "preceded by" and "following": the check of relations compares the order
    if one.lemma in POSTURE and two.lemma in POSTURE:
        return True
    if {one.lemma, two.lemma} == {"before", "after"} and any(t.lemma in UNTIL for t in (*rest[0], *rest[1])):
        return True  # "silent until after the vote" is "silent before the vote"
    match = frame.matches.get(one.index)
    return match is not None and match.strength >= SYNONYM and match.token is not two


SPANS = frozenset("year decade month week century day season period time".split())


def _in_all(words: Sequence[Token], token: Token) -> bool:
    """ "Over the previous decade": during it, and nothing is under it."""
    return token.lower == "over" and any(t.lemma in SPANS for t in words[token.index + 1 : token.index + 5])
