"""An act or an attitude of which the source shows no trace: "praised the plan" of one that only explains it.

A paraphrase words an act in many ways, but not one of another kind: where no word of the source is of the
kind of praising, blaming, promising, refusing, it has been put in or exchanged.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.fields import acts_of, acts_shown
from briefing.check.language.figurative import figurative
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.subject import shown
from briefing.models import ReasonCode

NEW, SURE = 0.3, 0.58
# Words that are tagged as an act and tell none.
NO_ACT = frozenset({"according", "set", "setting", "concerning", "allowing", "opposing"})
SORTS = frozenset({"NN", "NNS", "JJ", "VB", "VBD", "VBN", "VBP", "VBZ", "VBG"})


def check_acted(frame: Frame) -> list[Finding]:
    """The first such word of the claim that nothing in the evidence accounts for."""
    for token in frame.sentence.tokens:
        mine = acts_of(token.lemma, token.lower) if token.content and token.tag in SORTS else 0
        if not mine or token.lower in NO_ACT or _no_attitude(frame, token.index):
            continue
        match = frame.matches.get(token.index)
        if (match is not None and match.strength >= NEW) or mine & shown(frame.evidence, acts_shown):
            continue
        if token.index in quoted(frame.sentence) or figurative(frame.sentence, token.index):
            continue
        message = f"the claim tells of “{token.text}”, the source of no such act"
        return [finding(ReasonCode.REMAINDER, message, token.text, "", SURE)]
    return []


def _no_attitude(frame: Frame, index: int) -> bool:
    """ "The object of the talks" is its aim, and "certain firms" are some of them."""
    tokens = frame.sentence.tokens
    if tokens[index].lemma == "object":
        return tokens[index].tag in ("NN", "NNS")
    after = tokens[index + 1 : index + 4] if tokens[index].lower == "certain" else ()
    return any(t.tag == "NNS" for t in after) and all(
        t.tag in ("JJ", "NN", "NNS", "CC", "IN") for t in after[:1]
    )
