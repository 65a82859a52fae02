"""The same condition with another outcome: "if it is not ratified, it goes back to the negotiators" for "it
will lapse unless it is ratified".

The condition of the claim must be the source's, in nearly all its words; what comes of it in the source must
be untold in the claim, and what comes of it in the claim unheard of in the source, with more than a verb to
it: a single verb may be a synonym that no list has.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.structure.condition import HELPERS, conditions, regions
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

OPENING = frozenset("if unless once should provided when whenever".split())
ALIKE, HEARD, TRUSTED, SAME = 0.7, 0.5, 0.3, 0.7
LEAST, STEM = 2, 4


def other_outcome(frame: Frame) -> list[Finding]:
    """The first outcome of the claim that the source does not have of the same condition."""
    if not frame.sentence.has(OPENING):
        return []
    for inner, outer in _regions(frame.sentence):
        if inner & quoted(frame.sentence) or outer & quoted(frame.sentence):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or not source.has(OPENING):
                continue
            for condition in conditions(source):
                found = _outcome(frame, inner, outer, number, condition.inner, condition.governed(source))
                if found:
                    return found
    return []


def _regions(sentence: Sentence) -> list[tuple[frozenset[int], frozenset[int]]]:
    """The words of each condition and of what comes of it; also of "should it fail, …"."""
    found = [(c.inner, c.governed(sentence)) for c in conditions(sentence)]
    words = sentence.tokens
    if words[0].lower == "should" and (region := regions(sentence, 0, 0)):
        found.append(region[:2])
    return found


def _outcome(
    frame: Frame,
    inner: frozenset[int],
    outer: frozenset[int],
    number: int,
    condition: frozenset[int],
    outcome: frozenset[int],
) -> list[Finding]:
    words, theirs = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    there = {
        i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= ALIKE
    }
    asked = [i for i in inner if content(words[i])]
    same = [i for i in asked if there.get(i) in condition]
    if len(same) < LEAST or len(same) < SAME * len(asked):
        return []
    lemmas = {theirs[k].lemma for k in there.values()}
    told = [k for k in outcome if content(theirs[k]) and theirs[k].tag not in {"NNP", "CD"}]
    verbs = [k for k in told if is_verb(theirs[k]) and theirs[k].lemma not in HELPERS]
    if not verbs or any(k in there.values() or theirs[k].lemma in lemmas for k in verbs):
        return []
    begun = {words[i].lower[:STEM] for i in outer if content(words[i])}
    if any(k > min(verbs) and (theirs[k].lemma in lemmas or theirs[k].lower[:STEM] in begun) for k in told):
        return []  # "can stop releasing water" for "may suspend the releases"
    new = [i for i in sorted(outer) if content(words[i]) and _unheard(frame, i)]
    deeds = [i for i in new if is_verb(words[i]) and words[i].lemma not in HELPERS]
    things = [i for i in new if words[i].tag in {"NN", "NNS"}]
    if not deeds or not things:
        return []
    left = f"{words[deeds[0]].text} … {words[things[0]].text}"
    right = theirs[verbs[0]].text
    message = f"of the same condition the claim has “{left}”, the source “{right}”"
    return [finding(ReasonCode.MODALITY, message, left, right, 0.6)]


def _unheard(frame: Frame, i: int) -> bool:
    match = frame.matches.get(i)
    return match is None or match.strength < HEARD
