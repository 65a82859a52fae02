"""What was never given, told as taken back: "went back on a pledge" for "there is no pledge".

Only what there was can be broken, withdrawn or kept. Who does not commit himself and is told to be against a
thing is for ``final``.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

# "No clear pledge", "the absence of a treaty".
LACKING = frozenset("lack absence no without lacking missing".split())
GIVEN = frozenset(
    "commitment pledge promise agreement deal treaty guarantee assurance undertaking pact accord contract"
    " offer invitation consensus plan permit licence mandate".split()
)
BREAKING = frozenset(
    "break renege withdraw revoke abandon cancel breach violate retract backtrack rescind scrap drop"
    " flout dishonour repudiate betray tear disown backpedal default annul terminate".split()
)  # fmt: skip
BACK = frozenset({"back"})
GOING = frozenset("go step row track".split())
DENYING = frozenset("not n't no never neither nor without nobody none nothing whether if unless".split())
NEAR, REACH, LIKE, TRUSTED = 6, 10, 0.8, 0.5


# What was never so cannot be ended: "has been taken off the agenda" for "has never been on the agenda".
ENDING = frozenset(
    "stop cease end discontinue quit remove withdraw drop shelve strike delete cancel abandon lose leave give"
    " take took taken struck gave given scrap revoke suspend expel resign".split()
)
AWAY = {
    "take": {"off", "out", "away"}, "taken": {"off", "out", "away"}, "took": {"off", "out", "away"},
    "struck": {"off", "from"}, "gave": {"up"}, "given": {"up"},
}  # fmt: skip
ENDED = ENDING - frozenset("take took taken leave give gave given".split())
NEVER = frozenset({"never"})


def check_withheld(frame: Frame) -> list[Finding]:
    """ "Went back on a clear pledge" for "the absence of a clear pledge"."""
    if frame.sentence.has(ENDING) and frame.evidence.has(NEVER):
        never = _never(frame)
        if never:
            return never
    if not frame.sentence.has(BREAKING | GOING) or frame.evidence.has(BREAKING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, match in sorted(frame.matches.items()):
        if match.token.lemma not in GIVEN or match.strength < LIKE or i in inside:
            continue
        source = frame.source(match)
        if frame.trust(match.sentence) < TRUSTED or not source.has(LACKING):
            continue
        lacking = _lacking(source, match.token.index)
        broken = _broken(words, i) if lacking is not None else None
        if lacking is None or broken is None or _denied(frame.sentence, broken.index):
            continue
        message = f"the claim says “{broken.text}”, the source that there is none (“{lacking.text}”)"
        return [finding(ReasonCode.POLARITY, message, broken.text, lacking.text, 0.7)]
    return []


def _never(frame: Frame) -> list[Finding]:
    """ "Stopped offering it" for "has never offered it"."""
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words:
        i = token.index
        if not {token.lemma, token.lower} & ENDING or not token.verb or i in inside or i in frame.matches:
            continue
        particles = AWAY.get(token.lower)
        near = words[i + 1 : i + 1 + NEAR]
        if particles is not None and not any(t.lower in particles for t in near[:3]):
            continue
        told = finished(frame.sentence, i) or words[i - 1].lower == "been"  # "had by then been dropped"
        if not told or _denied(frame.sentence, i):
            continue
        for after in near:
            match = frame.matches.get(after.index)
            if after.text in {",", ";", ":"}:
                break
            if match is None or match.strength < LIKE or not match.token.content:
                continue
            source = frame.source(match)
            before = source.tokens[max(0, match.token.index - NEAR) : match.token.index]
            if frame.trust(match.sentence) < TRUSTED or source.has(ENDED):
                break
            if any(t.lower == "never" for t in before) and not any(t.text in {",", ";"} for t in before):
                mine = f"{token.text} … {after.text}"
                theirs = f"never … {match.token.text}"
                message = f"the claim says “{mine}”, of what the source says never was (“{theirs}”)"
                return [finding(ReasonCode.POLARITY, message, mine, theirs, 0.7)]
            break
    return []


def _lacking(source: Sentence, i: int) -> Token | None:
    """What says, right before a thing, that there is none."""
    for token in reversed(source.tokens[max(0, i - NEAR) : i]):
        if token.lower in LACKING:
            return token
        if token.verb and token.tag != "VBN":
            return None
        if token.tag not in {"DT", "JJ", "PRP$", "NN", "CD", "IN", "VBN", "RB", "CC"}:
            return None
    return None


def _broken(words: tuple[Token, ...], i: int) -> Token | None:
    """The verb that breaks or takes back a thing: before it, or after it in the passive."""
    for token in reversed(words[max(0, i - NEAR) : i]):
        if token.text in {",", ";", ":"}:
            return None
        back = any(t.lower in BACK for t in words[token.index + 1 : token.index + 3])
        if token.verb and (token.lemma in BREAKING or (token.lemma in GOING and back)):
            return token
    for token in words[i + 1 : i + 1 + NEAR]:
        if token.text in {",", ";", ":"}:
            return None
        if token.lemma in BREAKING and token.tag == "VBN":
            return token
    return None


def _denied(sentence: Sentence, i: int) -> bool:
    near = sentence.tokens[max(0, i - NEAR) : i]
    return any(t.lower in DENYING for t in near)
