"""A step told as done where nothing in the source's sentence has happened yet: "has scrapped the toll" for
"intends to scrap it", "the scheme was approved" for "under a draft the scheme would …"."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

HELPING = frozenset("be have do get seem appear".split())
HAVING = frozenset({"has", "have", "had", "'ve", "was", "were"})
OPENING = frozenset("which who that what where to will would may might could should must if as".split())
OPEN = frozenset("will would could may might should shall can if unless once until whether".split())
LOOSE = frozenset({"may", "might", "could", "would"})  # not the month
CONDITIONAL = frozenset("if unless once until".split())
# Steps that are done or not, told as done by the past or the perfect.
STEPS = frozenset(
    "abolish acquire acquit adopt amend appoint approve arrest authorise authorize award ban begin build"
    " buy cancel cause clear close collapse complete conclude construct convert convict cut deliver"
    " demonstrate deploy deprive destroy dismiss dissolve double drop ease elect enact end erect establish"
    " evacuate expel extend finish found free grant halt halve hand hire implement impose install"
    " introduce invest issue jail join launch legalise legalize license lift lose lower match merge move"
    " nationalise nationalize obtain open outlaw pass pay privatise privatize prove publish purchase raise"
    " ratify rebuild receive recruit reform register release relocate remove renew reopen repair repay"
    " repeal replace resolve restore resume return revoke sack scrap secure sell settle ship sign spend"
    " start stop succeed suspend switch tighten transfer treble triple win withdraw"
    # What came of something, and what people do together.
    " lead sit prompt drive spur compel force meet visit travel reach".split()
)
# Whoever changes a forecast has only changed what is expected.
EXPECTED = frozenset("forecast estimate projection outlook prediction".split())
# What somebody turns down may be told by any of these, and nothing of it has happened.
NOTIONS = frozenset("possibility notion idea prospect suggestion proposal thought option chance".split())
LIKE, TRUSTED, RENDERED = 0.5, 0.5, 0.8


def came_true(source: Sentence) -> bool:
    """ "Had warned that it could fall; on Sunday, it did": a clause that tells by "did" what came about."""
    words = source.tokens
    return any(
        t.lower in {"did", "has", "have"}
        and t.index
        and words[t.index - 1].tag == "PRP"
        and (t.index + 1 == len(words) or words[t.index + 1].text in {".", ";"})
        for t in words
    )


GETTING = frozenset("get obtain receive win secure gain grant give award".split())


def got_it(source: Sentence, i: int) -> bool:
    """ "26 firms applied for support; 19 obtained it": what was asked for has been had by some."""
    words = source.tokens
    return source.has(GETTING) and any(
        t.verb and t.lemma in GETTING and after.lower in {"it", "them", "one"}
        for t, after in pairwise(words[i + 1 :])
    )


def check_realised(frame: Frame) -> list[Finding]:
    """The first step of the claim told as done, where the source's nearest sentence tells of none."""
    if not frame.sentence.has(STEPS):
        return []
    verb = next((t for t in frame.sentence.tokens if t.lemma in STEPS and _done(frame.sentence, t)), None)
    if verb is None or verb.index in quoted(frame.sentence):
        return []
    best = max(range(len(frame.shares)), key=lambda n: frame.shares[n], default=-1)
    if best < 0 or frame.trust(best) < TRUSTED:
        return []
    mark = _unrealised(frame.evidence.sentences[best])
    if mark is None or _reserved(frame, best, verb, mark) or _elsewhere(frame, best):
        return []
    message = f"the claim tells it as done (“{verb.text}”), the source only as “{mark.text} …”"
    return [finding(ReasonCode.MODALITY, message, verb.text, mark.text, 0.6)]


def _elsewhere(frame: Frame, best: int) -> bool:
    """Whether another sentence of the source tells a deed of the claim's as done."""
    told = {m.sentence for m in frame.matches.values() if m.strength >= LIKE and m.token.verb}
    return any(_unrealised(frame.evidence.sentences[n]) is None for n in told if n != best)


def _done(sentence: Sentence, token: Token) -> bool:
    """Whether such a word is a verb and stands in the past or the perfect, and not in a clause on a noun."""
    if not token.verb or token.lemma in CLASS:
        return False
    words, i = sentence.tokens, token.index
    if token.tag == "VBN":
        place = next((k for k in range(i - 1, max(-1, i - 4), -1) if words[k].lower in HAVING), 0)
        opened = place > 0 and words[place - 1].lower in OPENING
        return place > 0 and not opened and all(t.lower != "to" for t in words[place:i])
    return token.tag == "VBD" and not any(t.lower in OPENING for t in words[max(0, i - 4) : i])


def _reserved(frame: Frame, best: int, verb: Token, mark: Token) -> bool:
    """Whether a word of the claim may carry the reservation of the source: no noun that renders another of
    the source, nor what the claim tells as done is about ("led them to seek", "met to discuss"), if the
    source has a modal."""
    words = frame.sentence.tokens
    modal = any(t.text in LOOSE for t in frame.evidence.sentences[best].tokens)
    for t in words:
        if t.tag in {"NNP", "NNPS"}:
            continue
        if t.lemma in cues.NEGATORS or t.lower in CONDITIONAL or t.lemma in EXPECTED:
            return True
        if t.lemma in NOTIONS and mark.lemma in NOTIONS:
            return True
        beyond = modal and t.index > verb.index
        if beyond and t.lemma in CLASS and CLASS[t.lemma] == CLASS.get(mark.lemma):
            return True  # "fear led her to prefer it" for "she favoured it"
        if t.lower in OPEN and not (beyond and words[t.index - 1].lower in {"that", "which", "who"}):
            return True
        if beyond or (t.lemma not in CLASS and t.lemma not in EXCUSES):
            continue
        match = frame.matches.get(t.index)
        if (
            not modal
            or match is None
            or t.verb
            or match.strength < RENDERED
            or match.token is mark
            or match.sentence != best
        ):
            return True
    return False


@lru_cache(maxsize=1024)
def _unrealised(sentence: Sentence) -> Token | None:
    """The first word that leaves things open, if nothing that the sentence tells has happened."""
    words = sentence.tokens
    mark = next((t for t in words if _leaves_open(t)), None)
    if mark is None:
        return None
    if any(_happened(words, t) for t in words):
        return None
    return mark


def _leaves_open(token: Token) -> bool:
    if token.lower in {"if", "unless"}:
        return True
    return (token.lower in OPEN or token.lemma in CLASS) and token.tag not in {"NNP", "IN"}


def _happened(words: tuple[Token, ...], token: Token) -> bool:
    if not token.verb or token.lemma in HELPING or token.lemma in CLASS or token.lemma in cues.SPEECH_CLASS:
        return False
    i = token.index
    perfect = token.tag == "VBN" and any(t.lower in HAVING for t in words[max(0, i - 3) : i])
    if token.tag not in {"VBD", "VBZ", "VBP"} and not perfect:
        return False
    return not any(t.lower in CONDITIONAL for t in words[max(0, i - 8) : i])
