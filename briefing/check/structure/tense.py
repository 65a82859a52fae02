"""Under way, to come, or done: what a verb's form alone says of how far a thing has got.

"Is building" is not "has built", "will have" not "already has", "has not changed" not "will not change",
"unlikely to" not "certain not to".
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.condition import Condition, conditions
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.reserve import EXCUSES, reservations
from briefing.models import ReasonCode

DONE, UNDER_WAY, COMING, POSSIBLE = "done", "under way", "still to come", "possible"
CONTRARY = {
    (UNDER_WAY, DONE): 0.65,
    (COMING, DONE): 0.65,
    (DONE, COMING): 0.65,
    (POSSIBLE, DONE): 0.65,
}
# Verbs that are done as long as they are under way.
LASTING = frozenset(
    "say tell seek try ask call push press urge work live hold use consider discuss sue boycott".split()
)
BINDING = frozenset("will shall must should may might could".split())
SURE = frozenset("certain sure bound guaranteed definite certainly definitely inevitable inevitably".split())
NOW = frozenset({"now"})
PRESENT = frozenset("now already today current currently existing present longer still so".split())
REACH = 5


def check_tense(frame: Frame) -> list[Finding]:
    """The first verb that is told as further, or less far, than it has got in the source."""
    return _forms(frame) or _already(frame) or _now(frame) or _sure(frame) or _advanced(frame)


def _forms(frame: Frame) -> list[Finding]:
    for i, match in frame.matches.items():
        token, other = frame.sentence.tokens[i], match.token
        if not (token.verb and other.verb) or token.lemma != other.lemma:
            continue
        theirs = _form(frame.source(match), other.index)
        mine = _form(frame.sentence, i)
        if mine == COMING:
            theirs = theirs or _past_perfect(frame.source(match), other.index)  # "said that it had closed"
        if not theirs:
            continue
        if theirs in {POSSIBLE, COMING}:
            mine = mine or _past_perfect(frame.sentence, i)
        elif token.lemma in LASTING:
            continue
        weight = CONTRARY.get((theirs, mine), 0.0) * frame.trust(match.sentence)
        if not weight or _told_twice(frame, token.lemma) or _reserved(frame):
            continue
        message = f"in the claim “{token.text}” is {mine}, in the source {theirs} (“{other.text}”)"
        return [finding(ReasonCode.MODALITY, message, token.text, other.text, weight)]
    return []


def _form(sentence: Sentence, i: int) -> str:
    """What the helpers right before a verb say; empty where they say nothing certain."""
    words = sentence.tokens
    helpers = []
    for k in range(i - 1, max(-1, i - REACH), -1):
        if words[k].tag[:2] in {"RB"} or words[k].lemma in {"be", "have"} or words[k].tag == "MD":
            helpers.append(words[k])
        else:
            break
    tag = words[i].tag
    if not helpers and tag not in {"VBZ", "VBP"}:
        return ""
    lemmas = [t.lemma for t in helpers]
    if any(t.lower == "will" for t in helpers) and "have" not in lemmas:
        return COMING
    if any(t.lower == "would" for t in helpers) and "have" not in lemmas:
        told = any(t.verb and t.lemma in cues.SPEECH_CLASS for t in words[: max(0, i - 2)])
        return COMING if told and not sentence.has(IFS) else ""  # "said that each would decide"
    if tag in {"VBZ", "VBP"} and any(i in c.outer for c in conditions(sentence) if _strict(c)):
        return COMING  # "enters into force only after a vote"
    if any(t.tag == "MD" for t in helpers):
        return POSSIBLE if any(t.lower in {"may", "might"} for t in helpers) else ""
    if tag in {"VBN", "VBD"} and any(t.lower in {"has", "have", "'ve"} for t in helpers):
        return DONE
    if tag == "VBG" and "have" not in lemmas and any(t.lower in {"is", "are"} for t in helpers):
        return UNDER_WAY
    return ""


IFS = frozenset({"if", "unless", "were", "should"})


def _strict(condition: Condition) -> bool:
    return condition.marker.lower() in {"only after", "only when", "only once", "once", "unless", "if"}


def _past_perfect(sentence: Sentence, i: int) -> str:
    """ "Had pushed": done, whoever says so when."""
    words = sentence.tokens
    helped = any(t.lower == "had" for t in words[max(0, i - 2) : i])
    return DONE if words[i].tag in {"VBN", "VBD"} and helped else ""


def _told_twice(frame: Frame, lemma: str) -> bool:
    return len({id(t) for t, _ in frame.evidence.lemmas[lemma]}) > 1


def _reserved(frame: Frame) -> bool:
    """Whether another word of the claim may carry that the thing is not over."""
    known = {t.lemma for s in frame.evidence.sentences for t in s.tokens}
    return any(t.lemma in EXCUSES and t.lemma not in known for t in frame.sentence.tokens)


def _already(frame: Frame) -> list[Finding]:
    """An "already" that the claim puts before what the source has under "will" or "must"."""
    words = frame.sentence.tokens
    if "already" not in frame.sentence.said:
        return []
    if any(t.lower in {"already", "now"} for s in frame.evidence.sentences for t in s.tokens):
        return []
    for adverb in (t for t in words if t.lower == "already"):
        for token in words[adverb.index + 1 : adverb.index + REACH]:
            match = frame.matches.get(token.index)
            if match is None or not token.content:
                continue
            before = frame.source(match).tokens[max(0, match.token.index - REACH) : match.token.index]
            open_ = [t for t in before if t.tag == "MD" and t.lemma in BINDING]
            if open_ and not any(t.lemma in BINDING for t in words[max(0, adverb.index - 3) : adverb.index]):
                message = f"the claim has “{token.text}” already, the source under “{open_[-1].text}”"
                return [finding(ReasonCode.MODALITY, message, f"already … {token.text}", open_[-1].text, 0.7)]
    return []


def _now(frame: Frame) -> list[Finding]:
    """ "Is now ready to come" of what the source only has under "will" or "may"."""
    if not frame.sentence.has(NOW):
        return []
    sources = frame.evidence.sentences
    if any(s.has(PRESENT) or _under_way(s) for s in sources):
        return []
    cue = next((t for s in sources for t in s.tokens if t.tag == "MD" and t.lemma in BINDING), None)
    if cue is None:
        return []
    for token, after in pairwise(frame.sentence.tokens):
        if token.lower in {"is", "are", "has", "have"} and after.lower == "now":
            message = f"the claim has it “{token.text} now”, the source under “{cue.text}”"
            return [finding(ReasonCode.MODALITY, message, f"{token.text} now", cue.text, 0.7)]
    return []


def _under_way(sentence: Sentence) -> bool:
    return any(t.tag == "VBG" and _form(sentence, t.index) == UNDER_WAY for t in sentence.tokens)


def _sure(frame: Frame) -> list[Finding]:
    """A word of certainty where the source has one of likelihood, about the same thing."""
    if not frame.sentence.has(SURE):
        return []
    words = frame.sentence.tokens
    known = {t.lemma for s in frame.evidence.sentences for t in s.tokens}
    for sure in (t for t in words if t.lower in SURE and t.lemma not in known):
        before = words[max(0, sure.index - 3) : sure.index]
        if any(t.lemma in cues.NEGATORS for t in before):
            continue
        told = {m.token.lemma for i, m in frame.matches.items() if 0 < i - sure.index <= REACH}
        for source in frame.evidence.sentences:
            for cue in reservations(source):
                if cue.name in {"expected", "possible"} and _governs(source, cue.scope, told):
                    message = f"the claim is sure (“{sure.text}”), the source is not (“{cue.token.text}”)"
                    return [finding(ReasonCode.MODALITY, message, sure.text, cue.token.text, 0.7)]
    return []


def _governs(source: Sentence, scope: tuple[int, ...], told: set[str]) -> bool:
    return any(source.tokens[k].lemma in told for k in scope[:2])


def _advanced(frame: Frame) -> list[Finding]:
    """ "Had already been made a reality", "could later become one", for "is turning it into a reality": what
    the source has under way is over, or still to come, in whatever verb."""
    early = frame.sentence.has(LATER)
    if not early and not frame.sentence.has(ALREADY):
        return []
    words = frame.sentence.tokens
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or source.has(ALREADY | LATER):
            continue
        for verb in source.tokens:
            if verb.tag != "VBG" or _form(source, verb.index) != UNDER_WAY:
                continue
            things = range(verb.index + 1, verb.index + 8)
            told = [
                i
                for i, m in frame.matches.items()
                if m.sentence == number and m.token.index in things and m.strength >= 0.7
            ]
            if len(told) < 2:
                continue
            low, high = max(0, min(told) - 8), max(told) + 6
            cue = next((t for t in words[low:high] if t.lower in (LATER if early else ALREADY)), None)
            if cue is None or not _placed(words, cue.index, low, high, early):
                continue
            shown = "still to come" if early else "done"
            message = f"in the claim it is {shown} (“{cue.text}”), in the source under way (“{verb.text}”)"
            return [finding(ReasonCode.MODALITY, message, cue.text, verb.text, 0.65 * frame.trust(number))]
    return []


ALREADY = frozenset({"already"})
LATER = frozenset("later someday eventually".split())


def _placed(words: tuple[Token, ...], i: int, low: int, high: int, early: bool) -> bool:
    """Whether "later" goes with what may come, "already" with a participle or a past."""
    if early:
        return any(t.lower in {"could", "may", "might", "will", "would"} for t in words[low:high])
    near = words[max(0, i - 2) : i + 4]
    if any(t.tag == "VBG" for t in near):
        return False  # "is already being made"
    return any(t.tag in {"VBN", "VBD"} and t.lemma not in {"be", "have"} for t in near)
