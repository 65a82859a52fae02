"""What the source only makes a condition told as so: "the court has upheld the claim" for "if the court
upheld the claim, the opening would slip".

The claim tells the condition and nothing of what hangs on it, has its verb in a finite form, and no word that
leaves it open.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.structure.condition import OPEN, Condition, conditions, share
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

MARKERS = frozenset(
    {"if", "unless", "provided", "provided that", "providing", "once", "only after", "only when", "should"}
)
OPENING = OPEN - {"were", "when", "term", "subject"}
DENYING = frozenset("not n't no never nobody nothing neither nor refuse reject oppose".split())
TRUSTED, LIKE, TOLD, LEAST = 0.4, 0.7, 0.5, 2


def granted(frame: Frame) -> list[Finding]:
    """The first condition of the source that the claim tells as so."""
    if frame.sentence.has(OPENING) or frame.sentence.has(DENYING):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        for one in conditions(source):
            if one.marker.lower() not in MARKERS or one.top < 0:
                continue
            verb = _told(frame, number, one)
            if verb < 0 or verb in quoted(frame.sentence):
                continue
            mine, theirs = frame.sentence.tokens[verb].text, f"{one.marker} … {source.tokens[one.top].text}"
            message = f"the source makes a condition (“{theirs}”) of what the claim tells as so (“{mine}”)"
            return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


def _told(frame: Frame, number: int, one: Condition) -> int:
    """The claim's verb for a condition of which alone it tells, as a fact or as sure to come; -1 for none."""
    words = frame.sentence.tokens
    lemma = frame.evidence.sentences[number].tokens[one.top].lemma
    inner = [
        i
        for i, m in frame.matches.items()
        if m.sentence == number and m.token.index in one.inner and m.strength >= LIKE
    ]
    verb = next((i for i in sorted(inner) if frame.matches[i].token.index == one.top and words[i].verb), -1)
    if verb < 0 or len(inner) <= LEAST or len({n for _, n in frame.evidence.lemmas[lemma]}) > 1:
        return -1
    will = any(t.lower == "will" for t in words[max(0, verb - 3) : verb])
    if not (will or finished(frame.sentence, verb)):
        return -1
    if share(frame, number, one.inner) < TOLD or _consequence(frame, number, one):
        return -1
    for token in words:
        if token.lower == "will" or token.index in inner or token.tag in {"IN", "NNP"}:
            continue
        open_ = token.lemma in CLASS or token.lemma in EXCUSES
        if token.tag == "MD" or (open_ and not _said(frame, token.index)):
            return -1
    return verb


def _consequence(frame: Frame, number: int, one: Condition) -> bool:
    """Whether the claim tells a verb, other than one of saying, of what hangs on the condition."""
    source = frame.evidence.sentences[number]
    verbs = [source.tokens[k] for k in one.governed(source) if source.tokens[k].verb]
    lemmas = {t.lemma for t in verbs if t.content and t.lemma not in cues.SPEECH_CLASS}
    return any(m.sentence == number and m.token.lemma in lemmas for m in frame.matches.values())


def _said(frame: Frame, i: int) -> bool:
    match = frame.matches.get(i)
    return match is not None and match.strength >= LIKE
