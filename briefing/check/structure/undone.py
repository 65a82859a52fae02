"""What the source tells as done told as merely meant, offered or possible: "may agree to a truce" for "by
agreeing to a truce", "intends to open the port" for "opened the port".

Both sides must have the verb itself, with something of what it is done to; the source must have it in the
past or the perfect, or in an "-ing" that goes with such a verb, and nothing before it that leaves it open.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.words import Token
from briefing.check.structure.done import attendant, finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

MODALS = frozenset({"may", "might", "could", "would", "will"})
MEANING = frozenset(
    "intend plan hope want wish offer ready willing prepare prepared consider expect due about propose"
    " promise threaten aim seek try need decline".split()
)
WEIGHING = frozenset("consider weigh contemplate mull discuss propose suggest".split())
CUES = MODALS | MEANING | WEIGHING | {"is", "are"}
OPEN = frozenset(
    "if unless whether until once when can have yet would will should may might could to".split()
)
SUPPOSING = frozenset("if unless should had were provided once until".split())
TRUSTED, SAME, REACH, BEFORE = 0.6, 0.95, 7, 9


def undone(frame: Frame) -> list[Finding]:
    """The first verb that the claim has under a word of reservation, the source as done."""
    if not frame.sentence.has(CUES) or frame.sentence.has(SUPPOSING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, match in sorted(frame.matches.items()):
        if not words[i].verb or words[i].tag not in {"VB", "VBG"} or i in inside:
            continue
        if match.strength < SAME or match.token.lemma != words[i].lemma or not match.token.verb:
            continue
        if frame.trust(match.sentence) < TRUSTED or words[i].lemma in cues.SPEECH_CLASS.keys() - AGREEING:
            continue
        cue = _cue(words, i)
        source = frame.source(match)
        if (
            cue is None
            or not _done(source, match.token, frame.sentence.said)
            or _elsewhere(frame, match.token, match.sentence)
        ):
            continue
        if frame.standing[i].denials or frame.there(match).denials or not _object(frame, i, match.token):
            continue
        if any(t.tag != "NNP" for t, _ in frame.evidence.lemmas.get(cue.lemma, ())):
            continue
        mine, theirs = f"{cue.text} … {words[i].text}", match.token.text
        message = f"the claim has “{mine}”, the source “{theirs}” as done"
        return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.65 * frame.trust(match.sentence))]
    return []


AGREEING = frozenset({"agree", "promise", "pledge", "commit", "approve"})


def _cue(words: tuple[Token, ...], i: int) -> Token | None:
    """ "May" right before a verb, or "intends to"."""
    k = i - 1
    while k > 0 and (
        words[k].lower == "be" or (words[k].tag == "RB" and words[k].lower not in {"not", "never"})
    ):
        k -= 1
    if k >= 0 and words[k].tag == "MD" and words[k].lower in MODALS:
        return words[k]
    if (
        k > 0
        and words[k].tag == "TO"
        and (words[k - 1].lemma in MEANING or words[k - 1].lower in {"is", "are"})
    ):
        return words[k - 1]
    if words[i].tag == "VBG" and words[k].lemma in WEIGHING:
        return words[k]
    return None


def _done(source: Sentence, verb: Token, said: frozenset[str]) -> bool:
    """Whether a sentence tells a verb as done, with nothing in its clause before that leaves it open, but for
    what the claim has as well ("warned that")."""
    words, i = source.tokens, verb.index
    if attributive(source, i):
        return False
    by = verb.tag == "VBG" and i > 0 and words[i - 1].lower in {"by", "in"}
    if by:
        main = next((t for t in reversed(words[: i - 1]) if t.tag in {"VBD", "VBZ", "MD", "VBN"}), None)
        by = main is not None and main.tag == "VBD"
    if by or attendant(source, verb):
        return True
    under_way = verb.tag == "VBG" and words[i - 1].lower in {"is", "are", "was", "were"}
    if not (under_way or finished(source, i)):
        return False
    for before in reversed(words[max(0, i - BEFORE) : i]):
        if before.text in {",", ";", ":"}:
            break
        if before.lower in OPEN:
            return False
        if (before.lemma in CLASS or before.lemma in EXCUSES) and before.lower not in said:
            return False
    return True


def _elsewhere(frame: Frame, verb: Token, number: int) -> bool:
    """Whether the source has the verb more than once."""
    return len({id(t) for t, _ in frame.evidence.lemmas.get(verb.lemma, ())}) > 1


def _object(frame: Frame, i: int, verb: Token) -> bool:
    """Whether something after the claim's verb stands after the source's too."""
    near = range(verb.index + 1, verb.index + REACH + 1)
    return any(
        m.token.index in near and m.strength >= SAME and frame.sentence.tokens[k].tag[:2] == "NN"
        for k in range(i + 1, i + REACH + 1)
        if (m := frame.matches.get(k)) is not None
    )
