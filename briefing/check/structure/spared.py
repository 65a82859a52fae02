"""Of whom the source denies it: "no permit is needed in A, or in B" against "a permit is needed in B, but not
in A"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.names import same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

NO = frozenset({"no", "neither"})
PLACING = frozenset("in for from by at".split())
DENYING = frozenset(
    "not no n't nor neither without unlike never nobody none cannot except exempt exempted only".split()
)
JOINTS = frozenset("but though although while whereas as whilst yet".split())
WHOLE = frozenset("all every each both".split())
ECHOING = frozenset("it so as too likewise".split())
HELPING = frozenset("is are was were does do did must has have need needs will should".split())
ALIKE, FEW, OPENING = 0.65, 6, 2


def spared(frame: Frame) -> list[Finding]:
    """The first party of the claim of which the source says "no" and the claim "yes"."""
    for source in frame.evidence.sentences:
        if not source.has(NO) or not any(t.lower in NO for t in source.tokens[:OPENING]):
            continue
        names = [
            t for t in source.tokens[1:] if t.tag == "NNP" and source.tokens[t.index - 1].lower in PLACING
        ]
        noun = next((t for t in source.tokens[1:4] if t.tag in {"NN", "NNS"}), None)
        if noun is None or not names:
            continue
        told = [i for i, m in frame.matches.items() if m.token.lemma == noun.lemma and m.strength >= ALIKE]
        if not told:
            continue
        for part in _parts(frame.sentence):
            denied = any(t.lower in DENYING or hints(t.lemma) or hints(t.lower) for t in part)
            wrong = None if denied else _affirmed(part, told, names)
            if wrong is not None:
                message = f"the claim tells it of “{wrong.text}”, the source says “no {noun.text}” of it"
                return [finding(ReasonCode.SCOPE, message, wrong.text, noun.text, 0.75)]
    return []


def _affirmed(part: list[Token], told: list[int], names: list[Token]) -> Token | None:
    """The name in a part of the claim of which the thing is told there, or "all" of them."""
    said = any(t.index in told for t in part)
    lows = {t.lower for t in part}
    if not said and not (len(part) <= FEW and lows & ECHOING and lows & HELPING):
        return None
    for token in part:
        if token.tag == "NNP" and any(same_name(token.lower, name.lower) for name in names):
            return token
        if said and token.lower in WHOLE and any(t.tag == "NNS" for t in part if t.index > token.index):
            return token
    return None


def _parts(sentence: Sentence) -> list[list[Token]]:
    """The parts of a sentence between marks and joints."""
    out: list[list[Token]] = [[]]
    for token in sentence.tokens:
        if token.text in CLAUSE_MARKS or token.lower in JOINTS:
            out.append([])
        if token.text not in CLAUSE_MARKS:
            out[-1].append(token)
    return out
