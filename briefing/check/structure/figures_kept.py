"""Figures that are of in the claim what they are of in the source, in whatever order they stand: "half of the
seats but 19 per cent of the people" for "19 per cent of the people but half of the seats"."""

from __future__ import annotations

from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame
from briefing.check.structure.parts import MARKS

REACH = 8
FRACTIONS = frozenset("half third quarter fifth sixth seventh eighth tenth".split())
MEASURES = frozenset(
    "metre meter kilometre kilometer mile foot inch ton tonne kilogram pound litre liter"
    " hectare acre gallon barrel percent per-cent degree watt megawatt gigawatt kilowatt".split()
)


def of_their_own(frame: Frame, one: Token, two: Token) -> bool:
    """Whether both figures are of the very things that they are of in the source."""
    for figure in (one, two):
        match = frame.matches.get(figure.index)
        if match is None or not (figure.tag == "CD" or figure.lemma in FRACTIONS):
            return False
        here, there = _counted(frame.sentence, figure), _counted(frame.source(match), match.token)
        own = frame.matches.get(here.index) if here else None
        if own is None or there is None or own.token.lemma != there.lemma:
            return False
    return True


def _counted(sentence: Sentence, figure: Token) -> Token | None:
    """What a figure is of: the last noun of the phrase after it, measures passed over."""
    found = None
    for token in sentence.tokens[figure.index + 1 : figure.index + REACH]:
        if token.tag in {"NN", "NNS", "NNP"} and token.lemma not in MEASURES and token.lemma != "cent":
            found = token
        elif token.text in MARKS or (found is not None and token.tag != "POS"):
            break
    return found
