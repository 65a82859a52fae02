"""A thing told as done where nothing in the source's sentence has happened yet: "has scrapped the toll" for
"intends to scrap it", "the scheme was approved" for "under a draft the scheme would …"."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

HELPING = frozenset("be have do get seem appear".split())
OPEN = frozenset("will would could may might should shall can if unless once until whether".split())
# Steps that are done or not, told as done by their perfect.
STEPS = frozenset(
    "abolish adopt approve enact pass ratify sign conclude complete finish grant award issue introduce launch"
    " establish found open reopen close begin start resume end halt stop suspend ban lift impose cut raise"
    " lower build construct install erect deliver ship buy purchase acquire sell deploy withdraw release free"
    " receive obtain secure win lose deprive match prove demonstrate resolve settle repeal revoke remove scrap"
    " cancel drop replace arrest convict acquit jail appoint elect dismiss sack join merge transfer move"
    " relocate pay repay spend invest cause destroy rebuild restore repair evacuate return expel recruit hire"
    " publish implement amend reform convert privatise privatize nationalise nationalize extend renew ease"
    " tighten double halve treble triple legalise legalize outlaw dissolve collapse hand"
    " switch clear authorise authorize license register".split()
)
LIKE, TRUSTED = 0.5, 0.5


def check_realised(frame: Frame) -> list[Finding]:
    """The first deed of the claim told as done, where the source's nearest sentence tells of none."""
    words = frame.sentence.tokens
    verb = next((t for t in words if _done(frame.sentence, t)), None)
    if verb is None or verb.index in quoted(frame.sentence) or _reserved(frame.sentence):
        return []
    best = max(range(len(frame.shares)), key=lambda n: frame.shares[n], default=-1)
    if best < 0 or frame.trust(best) < TRUSTED:
        return []
    source = frame.evidence.sentences[best]
    mark = _unrealised(source)
    if mark is None:
        return []
    for number, other in enumerate(frame.evidence.sentences):
        if number != best and any(
            m.sentence == number and m.strength >= LIKE and m.token.verb for m in frame.matches.values()
        ) and _unrealised(other) is None:
            return []
    message = f"the claim tells it as done (“{verb.text}”), the source only as “{mark.text} …”"
    return [finding(ReasonCode.MODALITY, message, verb.text, mark.text, 0.6)]


def _done(sentence: Sentence, token: Token) -> bool:
    """Whether a verb of doing stands in the past or the perfect."""
    if not token.verb or token.lemma not in STEPS:
        return False
    if token.lemma in cues.SPEECH_CLASS or token.lemma in CLASS:
        return False
    words, i = sentence.tokens, token.index
    before = [t.lower for t in words[max(0, i - 3) : i]]
    if token.tag == "VBN":
        place = next((k for k in range(i - 1, max(-1, i - 4), -1) if words[k].lower in HAVING), 0)
        return place > 0 and words[place - 1].lower not in OPENING and "to" not in before
    return token.tag == "VBD" and not any(words[k].lower in OPENING for k in range(max(0, i - 4), i))


HAVING = frozenset({"has", "have", "'ve", "was", "were"})
OPENING = frozenset("which who that what where to will would may might could should must if as".split())


def _reserved(sentence: Sentence) -> bool:
    return any(
        t.lemma in CLASS or t.lower in OPEN or t.lemma in EXCUSES or t.lemma in cues.NEGATORS
        for t in sentence.tokens
        if t.tag not in {"NNP", "NNPS"}
    )


@lru_cache(maxsize=1024)
def _unrealised(sentence: Sentence) -> Token | None:
    """The first word that leaves things open, if nothing that the sentence tells has happened."""
    words = sentence.tokens
    mark = next(
        (t for t in words if (t.lower in OPEN or t.lemma in CLASS) and t.tag not in {"NNP", "IN"} or t.lower in {"if", "unless"}),
        None,
    )
    if mark is None:
        return None
    for token in words:
        if not token.verb or token.lemma in HELPING or token.lemma in cues.SPEECH_CLASS or token.lemma in CLASS:
            continue
        before = [t.lower for t in words[max(0, token.index - 3) : token.index]]
        if token.tag in {"VBD", "VBZ", "VBP"} or (token.tag == "VBN" and {"has", "have", "had", "was", "were"} & set(before)):
            if not {"if", "unless", "once", "until"} & {t.lower for t in words[max(0, token.index - 8) : token.index]}:
                return None
    return mark
