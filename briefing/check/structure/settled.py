"""Is a thing told as done, certain or compulsory, where the source only tries, hopes, expects or allows it?

Works without a common verb: the claim's words are looked for below the source's word of reservation.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match, content
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.scope import starts
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.sequence import subtree
from briefing.models import ReasonCode

TRIED = frozenset(
    "try attempt seek effort bid aim hope want wish ask urge press lobby push call appeal request demand"
    " propose proposal suggest suggestion recommend consider weigh mull contemplate explore discuss plan"
    " intend intention expect expectation likely unlikely forecast predict possible possibility potential"
    " may might could fear concern threaten threat risk idea prospect willing ready probably perhaps"
    " possibly potentially due schedule invite encourage draft".split()
)
DONE = frozenset(
    "persuade convince manage succeed obtain secure achieve accomplish complete finish approve adopt enact"
    " impose prove proof certainty certain assure assurance inevitable inevitably undoubtedly definitely"
    " ensure win settle finalise finalize conclude ratify oblige compel force ban confirm".split()
)
ALLOWED = frozenset("may might could possible possibly perhaps optional option entitle allow permit free".split())
BOUND = frozenset("must oblige require obligation compulsory mandatory obligatory compel shall".split())
BETWEEN = frozenset("should ought need necessary can recommend advise likely will would enable able".split())
FREE = frozenset(
    "if would will could may might can should must to expected supposed likely plan promise hope".split()
)


def check_settled(frame: Frame) -> list[Finding]:
    """The first of the three differences that is found."""
    return _achieved(frame) or _bound(frame) or _told_as_fact(frame)


def _achieved(frame: Frame) -> list[Finding]:
    """A word of success or certainty that nothing accounts for, where the source has an attempt or a hope."""
    words = frame.sentence.tokens
    for token in words:
        match = frame.matches.get(token.index)
        if token.lemma not in DONE or not _plain(frame, token):
            continue
        if match and (match.strength >= SYNONYM - 0.1 or match.token.lemma in DONE):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.6 or any(t.lemma in DONE for t in source.tokens):
                continue
            doubt = next((t for t in _reserves(frame, number) if _shared(frame, number, t, token)), None)
            if doubt is not None:
                return [_said(token, doubt, 0.75)]
    return []


def _plain(frame: Frame, token: Token) -> bool:
    """Whether a word stands without denial and reservation, and is a verb, an adjective or a noun."""
    standing = frame.standing[token.index]
    inside = any(t.lemma in TRIED for t in frame.sentence.tokens if t is not token and t.tag != "IN")
    return not standing.denials and standing.rank >= cues.DECIDED and not inside and token.tag != "IN"


def _reserves(frame: Frame, number: int) -> list[Token]:
    """Words of the source that keep something open, that no word of the claim renders."""
    source = frame.evidence.sentences[number]
    taken = {id(m.token) for m in frame.matches.values() if m.strength >= 0.5}
    return [
        t
        for t in source.tokens
        if t.lemma in TRIED and t.tag != "IN" and id(t) not in taken and (t.tag != "NNP")
    ]


def _governed(source: Sentence, reserve: Token) -> frozenset[int]:
    """What a word of reservation keeps open: what hangs on it, or what it hangs on as a modal."""
    low = subtree(source, reserve.index)
    if reserve.tag in {"MD", "RB", "JJ"} and reserve.head >= 0:
        low = low | subtree(source, reserve.head)
    return frozenset(k for k in low if k > reserve.index)


def _shared(frame: Frame, number: int, reserve: Token, token: Token) -> bool:
    """Whether what the claim's word governs is what the source keeps open."""
    open_words = _governed(frame.evidence.sentences[number], reserve)
    mine = subtree(frame.sentence, token.index)
    if token.head >= 0 and token.tag[:2] in {"JJ", "RB"}:
        mine = mine | subtree(frame.sentence, token.head)
    found = [m for i, m in frame.matches.items() if i in mine and i != token.index and m.sentence == number]
    inside = [m for m in found if m.token.index in open_words]
    return len(inside) >= 2 and len(inside) >= 0.6 * len(found)


def _bound(frame: Frame) -> list[Finding]:
    """Must for may, and the other way round."""
    mine = _modals(frame.sentence)
    if not mine or starts(frame.sentence, ("have to",)):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = _modals(source)
        if frame.trust(number) < 0.6 or not theirs or starts(source, ("have to",)):
            continue
        for ours, others in ((BOUND, ALLOWED), (ALLOWED, BOUND)):
            here = [t for t in mine if t.lemma in ours]
            there = [t for t in theirs if t.lemma in others]
            clear = not any(t.lemma in others | BETWEEN for t in mine)
            if here and there and clear and not any(t.lemma in ours | BETWEEN for t in theirs):
                return [_said(here[0], there[0], 0.75)]
    return []


def _modals(sentence: Sentence) -> list[Token]:
    """Modal words that are not denied ("may not" and "must not" say the same); none if one is."""
    words = sentence.tokens
    found = [t for t in words if t.lemma in BOUND | ALLOWED | BETWEEN and t.tag[:2] in {"MD", "VB", "JJ", "RB"}]
    denied = any(t.lemma in cues.NEGATORS or t.lower == "only" for t in words)
    return [] if denied else found


def _told_as_fact(frame: Frame) -> list[Finding]:
    """A claim without any reservation, all of whose words stand under one in the source."""
    words = frame.sentence.tokens
    if not _bare(frame):
        return []
    found = [(i, m) for i, m in frame.matches.items() if m.strength >= 0.5 and content(words[i])]
    for number in range(len(frame.evidence.sentences)):
        here: list[Match] = [m for _, m in found if m.sentence == number]
        if frame.trust(number) < 0.8 or len(here) < 3 or len(here) < 0.7 * len(found):
            continue
        for doubt in _reserves(frame, number):
            open_words = _governed(frame.evidence.sentences[number], doubt)
            inside = [m for m in here if m.token.index in open_words]
            if len(inside) >= 2 and _deed(frame, number, doubt):
                main = next(t for t in words if is_verb(t))
                return [_said(main, doubt, 0.6)]
    return []


def _deed(frame: Frame, number: int, doubt: Token) -> bool:
    """Whether it is a verb that the source keeps open."""
    source = frame.evidence.sentences[number]
    verbs = [p.verb for p in source.predicates if p.verb in _governed(source, doubt)]
    return bool(verbs) and doubt.lemma not in cues.SPEECH_CLASS


def _bare(frame: Frame) -> bool:
    """Whether the claim has a perfect or past main verb and no reservation at all."""
    words = frame.sentence.tokens
    if any(t.lemma in cues.RANK or t.lemma in TRIED or t.lower in FREE for t in words if t.tag != "TO"):
        return False
    finite = [p for p in frame.sentence.predicates if words[p.verb].tag in {"VBD", "VBN"} and p.above < 0]
    done = [p for p in finite if not p.negated and (words[p.verb].tag == "VBD" or "have" in p.auxiliaries)]
    return bool(done) and words[done[0].verb].lemma not in cues.SPEECH_CLASS


def _said(mine: Token, theirs: Token, weight: float) -> Finding:
    message = f"the claim has “{mine.text}”, where the source has only “{theirs.text}”"
    return finding(ReasonCode.MODALITY, message, mine.text, theirs.text, weight)
