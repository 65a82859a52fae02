"""A small word that links exchanged for one of another kind, the words around being kept: "despite" for "on",
"although" for "because", "or" for "and", "until" for "from"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.conceded import SETTING_OFF
from briefing.check.structure.edits import edits
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

KINDS = {
    word: kind
    for kind, words in {
        "despite": "despite although though notwithstanding",
        "cause": "because owing thanks due response retaliation",
        "result": "leaving forcing causing making prompting triggering bringing so therefore thus hence",
        "before": "before",
        "condition": "if unless",
        "upon": "after following on upon amid given with as",
        "or": "or",
        "and": "and",
        "from": "from since",
        "until": "until till",
    }.items()
    for word in words.split()
}
# What a claim may not have in place of what.
APART = {
    ("despite", "cause"), ("cause", "despite"), ("despite", "upon"), ("cause", "or"), ("or", "cause"),
    ("cause", "result"), ("result", "cause"), ("cause", "before"), ("before", "cause"),
    ("condition", "cause"), ("cause", "condition"), ("condition", "despite"), ("despite", "condition"),
    ("or", "and"), ("and", "or"), ("from", "until"), ("until", "from"),
}  # fmt: skip
CUES = frozenset(KINDS)
# With these "or" and "and", "until" and "from" may come to the same.
TURNING = frozenset(
    "not n't no never nobody nothing none neither nor cannot without whether if any every can could may might"
    " unless only yet still but".split()
)
OPEN = frozenset("or and from until".split())
DENYING = frozenset("not n't never no nor only".split())
SHORT = 3


def check_relinked(frame: Frame) -> list[Finding]:
    """The first word that links by which the claim joins otherwise what it tells in the source's words."""
    if not frame.sentence.has(CUES):
        return []
    for edit in edits(frame):
        if not edit.mine or not edit.theirs or max(len(edit.mine), len(edit.theirs)) > SHORT:
            continue
        one, two = _link(edit.mine), _link(edit.theirs)
        if one is None or two is None or (KINDS[one.lower], KINDS[two.lower]) not in APART:
            continue
        if KINDS[one.lower] in OPEN and any(
            map(_turned, (frame.sentence, frame.evidence.sentences[edit.number]), (one, two))
        ):
            continue
        if _aim(frame, one, edit.number):
            continue
        if KINDS[one.lower] == "despite" and frame.evidence.sentences[edit.number].has(SETTING_OFF):
            continue
        message = f"the claim links by “{one.text}”, the source by “{two.text}”, with the same words around"
        return [finding(ReasonCode.RELATION, message, one.text, two.text, 0.75)]
    return []


def _aim(frame: Frame, one: Token, number: int) -> bool:
    """ "So that it would have time" for "because it needed time"."""
    after = frame.sentence.tokens[one.index + 1 : one.index + 1 + AHEAD]
    aim = one.lower == "so" and bool(after) and after[0].lower == "that" and any(t.tag == "MD" for t in after)
    return aim and frame.evidence.sentences[number].has(NEEDING)


AHEAD, NEEDING = 8, frozenset("need want lack require wish hope".split())


def _turned(sentence: Sentence, link: Token) -> bool:
    """Whether a word before the link turns what it joins."""
    before = sentence.tokens[: link.index]
    start = max((t.index for t in before if t.text in {";", ":"}), default=-1)
    return any(t.lower in TURNING for t in before[start + 1 :])


def _link(words: tuple[Token, ...]) -> Token | None:
    """The one word that links among some, if none of the others but an adverb says anything."""
    found = [t for t in words if t.lower in KINDS]
    if any(t.lower in DENYING for t in words) or {"even", "if"} <= {t.lower for t in words}:
        return None
    plain = all(t.lower in KINDS or not t.content or t.tag == "RB" for t in words)
    return found[0] if plain and len(found) == 1 else None
