"""What the source says is needed, told as something one can do without: "the bridge can be built without the
loan" for "to be built, the bridge must have the loan"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

WITHOUT = frozenset({"without"})
# What goes well, or on. "Would fail without it" says that it is needed.
THRIVING = frozenset(
    "succeed work manage do go proceed hold last survive stand function achieve win prevail cope continue"
    " happen thrive endure build carry finish complete get make reach secure keep maintain sustain operate"
    " open start begin run come enter take pay conclude sign".split()
)
ABLE = frozenset("can could may might will would able possible capable".split())
NEEDING = frozenset(
    "must need require requirement necessary necessity essential indispensable vital crucial prerequisite"
    " precondition condition depend hinge".split()
)
# By which a claim may say after all that it cannot, and a source that it can.
DENYING = frozenset(
    "not n't no never nobody nothing none neither nor cannot hardly scarcely barely unable impossible"
    " unlikely little few doubt question fail if whether difficult hard only unless".split()
)
# By which a claim, or a source, says that a thing is not needed.
DOING_WITHOUT = (
    "do without", "get by without", "get along without", "manage without", "cope without", "dispense with",
    "have no need", "be spare", "forgo",
)  # fmt: skip
SPARING = frozenset("without dispense need spare spared forgo".split())
SPARED = frozenset(
    "unnecessary superfluous needless redundant avoid bypass skip drop abandon abolish scrap replace free"
    " independent independently instead end avert self-sufficient self-sufficiency spare circumvent sidestep"
    " renounce waive exempt relinquish alone only solely just stop cut remove eliminate alternative".split()
)
KNOWN = SPARING | DENYING | SPARED
TRUSTED, SURE, BACK, AHEAD = 0.6, 0.8, 12, 8


def doing_without(frame: Frame) -> list[Finding]:
    """The thing that the claim can do without and the source cannot."""
    return _put_in(frame) or _without(frame) or _even(frame)


EVEN, NOT, FEW = frozenset({"even"}), frozenset({"not", "n't"}), 5
SUPPOSING = frozenset("if when where with should though were".split())
# Of little or no help.
WEAK = frozenset(
    "weak weakly feeble scant scarce slight small little limited poor half-hearted lukewarm absent lacking"
    " missing lack withhold refuse withdraw not n't no without fail insufficient inadequate modest minimal"
    " faint thin".split()
)


def _even(frame: Frame) -> list[Finding]:
    """ "Can succeed even where the backing is weak" for "to succeed, it must have strong backing"."""
    if not (frame.sentence.has(EVEN) and frame.sentence.has(WEAK) and frame.sentence.has(ABLE)):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-2]:
        i = token.index
        if token.lower != "even" or words[i + 1].lower not in SUPPOSING or i in inside:
            continue
        end = next((t.index for t in words[i + 2 : i + BACK] if t.text in {",", ";", ":"}), i + BACK)
        weak = [t for t in words[i + 2 : end] if t.lower in WEAK or t.lemma in WEAK]
        if not _plainly(weak) or any(t.lemma in NEEDING for t in words[max(0, i - AHEAD) : i + BACK]):
            continue
        for k in range(i + 2, min(end, len(words))):
            match = frame.matches.get(k)
            if words[k].tag not in {"NN", "NNS", "VBG"} or match is None or match.strength < SURE:
                continue
            source = frame.source(match)
            need = _needed(source, match.token.index) if frame.trust(match.sentence) >= TRUSTED else ""
            if need and not frame.evidence.has(EVEN):
                left = f"even … {weak[0].text}"
                message = f"the claim can do with less of “{words[k].text}” than is needed (“{need}”)"
                return [finding(ReasonCode.MODALITY, message, left, need, 0.75)]
    return []


def _plainly(weak: Sequence[Token]) -> bool:
    """Whether any of the words is left when "cannot do without" is taken as what it says: a need."""
    pairs = 0
    for a, b in pairwise(weak):
        pairs += b.lower == "without" and a.lower in NOT and b.index - a.index < FEW
    return len(weak) > 2 * pairs


def _put_in(frame: Frame) -> list[Finding]:
    """ "So that it can do without the talks" where the source tells of the talks, and denies nothing."""
    if not frame.sentence.has(SPARING) or frame.evidence.has(KNOWN):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i in sorted(starts(frame.sentence, DOING_WITHOUT) - inside):
        if any(t.lower in DENYING or t.lemma in DENYING for t in words[max(0, i - 4) : i]):
            continue
        for k in range(i + 2, min(i + AHEAD, len(words))):
            match = frame.matches.get(k)
            if words[k].tag not in {"NN", "NNS"} or match is None or match.strength < SURE:
                continue
            if frame.trust(match.sentence) >= TRUSTED:
                left = " ".join(t.text for t in words[i : k + 1])
                message = f"the claim says “{left}”, the source nothing of doing without “{match.token.text}”"
                return [finding(ReasonCode.POLARITY, message, left, match.token.text, 0.7)]
    return []


def _none_can(words: tuple[Token, ...], i: int) -> bool:
    """Whether what stands before "without" is denied in its clause."""
    for token in reversed(words[max(0, i - AHEAD - AHEAD) : i]):
        if token.text in {";", ":"} or token.lower in {"but", "yet", "while", "and"}:
            return False
        if token.lower in {"no", "not", "n't", "never", "nothing", "nobody", "none", "neither", "cannot"}:
            return True
    return False


def _without(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(WITHOUT) or not frame.sentence.has(ABLE) or frame.sentence.has(NEEDING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[1:]:
        i = token.index
        if token.lower != "without" or i in inside or not _well(frame.sentence, i):
            continue
        if _none_can(words, i):
            continue  # "no effort can succeed without it"
        for k in range(i + 1, min(i + AHEAD, len(words))):
            if words[k].text in {",", ";", ":"} or words[k].verb:
                break
            match = frame.matches.get(k)
            if words[k].tag[:2] != "NN" or words[k].tag == "NNP" or match is None or match.strength < SURE:
                continue
            source = frame.source(match)
            need = _needed(source, match.token.index) if frame.trust(match.sentence) >= TRUSTED else ""
            if need:
                message = (
                    f"the claim can do without “{words[k].text}”, which the source says is needed (“{need}”)"
                )
                return [
                    finding(ReasonCode.MODALITY, message, f"without … {words[k].text}", need, 0.75),
                ]
    return []


def _well(sentence: Sentence, i: int) -> bool:
    """Whether it can, in the clause before, go well or on, and nothing there denies it."""
    words = sentence.tokens
    start = next(
        (t.index for t in reversed(words[max(0, i - BACK) : i]) if t.text in {",", ";", ":"}),
        max(0, i - BACK) - 1,
    )
    before = words[start + 1 : i]
    if any(t.lower in DENYING or t.lemma in DENYING for t in before):
        return False
    verbs = [t for t in before if t.verb and t.lemma not in ABLE | {"be", "have"}]
    return bool(verbs) and verbs[-1].lemma in THRIVING and any(t.lower in ABLE for t in before)


def _needed(source: Sentence, k: int) -> str:
    """The word by which a sentence has a thing needed, unless it also speaks of doing without."""
    if source.has(WITHOUT) or not source.has(NEEDING):
        return ""
    near = source.tokens[max(0, k - BACK) : k + AHEAD]
    if any(t.lower in {"not", "n't", "no", "never"} for t in near):
        return ""
    return next((t.text for t in near if t.lemma in NEEDING), "")
