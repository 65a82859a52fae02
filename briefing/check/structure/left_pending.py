"""What has not been decided told as decided, what nobody has confirmed as ruled out, what is pending as over:
"has made up her mind" for "has not decided whether", "the police ruled it out" for "the police have not
confirmed it", "the appeal was dismissed" for "an appeal is pending".

The source leaves a matter in the air, by a closed class of words; the claim has a word of the class that
brings it down, which nothing in the source accounts for.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

NOT = frozenset("not n't never nor neither no nobody none nothing without cannot".split())
DECLINING = frozenset("decline refuse".split())
DECIDING = frozenset("decide choose determine".split())
CONFIRMING = frozenset("confirm verify prove corroborate substantiate".split())
TELLING = frozenset("say comment confirm disclose".split())
UNCONFIRMED = frozenset("unconfirmed unproven unverified unproved unsubstantiated uncorroborated".split())
PENDING = frozenset("pending await".split())
# What one has not had while a matter is pending.
ANSWERS = frozenset("reply answer response ruling decision verdict judgment".split())
# The words of the claim by which such a matter is over.
DECIDED = frozenset("decide resolve opt choose".split())
DENYING = frozenset("reject deny dismiss disprove refute contradict rebut disavow exclude preclude".split())
OVER = frozenset(
    "dismiss reject refuse uphold grant approve overturn quash acquit convict withdraw settle authorise"
    " authorize allow".split()
)
# By which a claim may leave it in the air as well.
OPEN = frozenset("whether yet undecided pending if until unless open consider await".split())
CUES = (
    DECIDING | CONFIRMING | TELLING | UNCONFIRMED | PENDING | {"undecided", "mind", "view", "hear"} | ANSWERS
)
# What is undecided has not been approved either.
BRINGING = {("decided", "decided"), ("decided", "over"), ("denied", "denied"), ("over", "over")}
TRUSTED, BEFORE, NEAR, CLOSE, LIKE = 0.5, 4, 14, 6, 0.7


def left_pending(frame: Frame) -> list[Finding]:
    """The first matter that the source leaves in the air and the claim brings down."""
    if not frame.evidence.has(CUES) or not frame.sentence.has(DECIDED | DENYING | OVER | TURNED):
        return []
    ended = list(_ended(frame))
    for number, source in enumerate(frame.evidence.sentences) if ended else ():
        if not source.has(CUES):
            continue
        for kind, k, text in _in_the_air(source):
            for other, i, shown in ended:
                if (kind, other) not in BRINGING or not _together(frame, number, k, i):
                    continue
                message = f"the source leaves it in the air (“{text}”), the claim does not (“{shown}”)"
                return [finding(ReasonCode.MODALITY, message, shown, text, 0.7)]
    return []


def _in_the_air(source: Sentence) -> Iterator[tuple[str, int, str]]:
    """What kind of matter, where the source leaves it in the air, and the words that do."""
    words = source.tokens
    for token in words:
        i, lemma = token.index, token.lemma
        near = words[max(0, i - BEFORE) : i]
        denied = next((t for t in reversed(near) if t.lower in NOT or t.lemma in DECLINING), None)
        yet = len(near) > 1 and near[-1].lower == "to" and near[-2].lower == "yet"
        text = f"{denied.text if denied else 'yet to'} {token.text}"
        if lemma in DECIDING and token.verb and (yet or denied):
            yield "decided", i, text
        elif token.lower == "undecided":
            yield "decided", i, token.text
        elif (token.lower, denied is not None) in {("view", True), ("mind", True)} and any(
            t.lemma in {"form", "make"} for t in near
        ):
            yield "decided", i, text
        if (lemma in CONFIRMING and token.verb and (denied or yet)) or token.lower in UNCONFIRMED:
            yield "denied", i, text if denied or yet else token.text
        elif lemma in TELLING and token.verb and denied and _whether(words, i):
            yield "denied", i, text
        if lemma in PENDING and token.tag != "IN":
            yield "over", i, token.text
        elif lemma == "hear" and [t.lower for t in words[i + 1 : i + 2]] == ["nothing"]:
            yield "over", i, f"{token.text} nothing"
        elif lemma in ANSWERS and denied and not token.verb and any(t.lemma == "have" for t in near):
            yield "over", i, text


def _whether(words: tuple[Token, ...], i: int) -> bool:
    return any(t.lower in {"whether", "if"} for t in words[i + 1 : i + 3])


TURNED = frozenset({"rule", "turn", "make"})


def _ended(frame: Frame) -> Iterator[tuple[str, int, str]]:
    """What kind of matter the claim has brought down, where, and by which words."""
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words:
        i = token.index
        if not token.verb or i in inside or token.lemma not in DECIDED | DENYING | OVER | TURNED:
            continue
        near = words[max(0, i - BEFORE) : i]
        if any(t.lower in NOT or t.lower in OPEN or t.tag in {"MD", "TO"} for t in near):
            continue
        after = [t.lower for t in words[i + 1 : i + 4]]
        if token.lemma == "rule" and "out" in after[:2]:
            yield "denied", i, f"{token.text} out"
        elif token.lemma == "turn" and "down" in after[:2] and not _told(frame, i):
            yield "over", i, f"{token.text} down"
        elif token.lemma == "make" and "mind" in after:
            yield "decided", i, f"{token.text} … mind"
        elif not _told(frame, i):
            finite = token.tag in {"VBD", "VBN", "VBZ", "VBP"}
            if token.lemma in DECIDED and finite and not set(after) & OPEN:
                yield "decided", i, token.text
            if token.lemma in DENYING and finite:
                yield "denied", i, token.text
            if token.lemma in OVER and token.tag in {"VBN", "VBD"}:
                yield "over", i, token.text


def _told(frame: Frame, i: int) -> bool:
    """Whether the source has the deed, and no other word of the claim stands for it."""
    match = frame.matches.get(i)
    if match is None or match.strength < SYNONYM:
        return False
    if match.token.lemma not in DENYING | OVER and frame.there(match).denials:
        return False
    return not any(
        k < i and m.token is match.token and frame.sentence.tokens[k].verb for k, m in frame.matches.items()
    )


def _together(frame: Frame, number: int, k: int, i: int) -> bool:
    """Whether something told near the one place is told near the other: nearer in a sentence of which the
    claim tells little."""
    reach = NEAR if frame.trust(number) >= TRUSTED else CLOSE
    return any(
        m.sentence == number and m.strength >= LIKE
        and abs(m.token.index - k) <= reach and abs(j - i) <= reach
        and j != i and frame.sentence.tokens[j].tag[:2] in {"NN", "VB"}
        for j, m in frame.matches.items()
    )  # fmt: skip
