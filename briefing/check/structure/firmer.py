"""What may be done told as what will or must be, in another verb: "will settle the dispute" for "may shape
the dispute", "has the duty to stop the ferries" for "may suspend the ferries".

The verbs need not account for one another: where the claim's verb stands for nothing else of the source and
the source's for nothing else of the claim, and the words around them are the same, the one renders the other.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.might import KEPT
from briefing.models import ReasonCode

FIRM = frozenset({"will", "must", "shall", "would"})
# With an infinitive, what somebody cannot but do.
BOUND = frozenset("duty obligation oblige require bind force compel have".split())
# What should be is more than what might.
ADVISED = frozenset({"ought", "should"})
CUES = FIRM | BOUND | ADVISED
LOOSE = frozenset({"may", "might", "could"})
PARTING = frozenset({";", ":", "—", "–"})
OPENING = frozenset("but while whereas although though because since that which who".split())
# By which a claim's verb may say itself that something may be done, and a source that it must.
ENTITLING = frozenset("entitle authorise authorize empower license licence".split())
LIMITED = frozenset("only unless must need require".split())
FIRMLY = FIRM | LIMITED
LIKE, REACH, LEAST, MOST = 0.7, 4, 2, 0.6
TRUSTED = 0.5


def check_firmer(frame: Frame) -> list[Finding]:
    """The first verb that the claim has as certain or due, and the source's clause in other words as
    possible."""
    if not frame.sentence.has(CUES) or not frame.evidence.has(LOOSE):
        return []
    words = frame.sentence.tokens
    weighing = (
        t
        for t in words
        if t.lemma not in BOUND
        and t.lower != "if"
        and t.tag != "NNP"
        and not (t.tag in {"NN", "NNS"} and _told(frame, t.index))
        and not (t.tag == "VB" and t.index and words[t.index - 1].tag == "TO")
    )
    if any(t.lemma in KEPT or t.lower in KEPT for t in weighing):
        return []
    inside = quoted(frame.sentence)
    for verb, shown in _firm(frame.sentence):
        if (
            verb in inside
            or words[verb].lemma in ENTITLING
            or _told(frame, verb)
            or frame.standing[verb].denials
        ):
            continue
        clause = _clause(frame.sentence, verb)
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or not source.has(LOOSE) or source.has(FIRMLY):
                continue
            for other, cue in _loose(source):
                if shown.lower() in ADVISED and cue.lower() == "may":
                    continue
                if not _unheard(frame, number, other) or not _same(frame, clause, number, other):
                    continue
                one, two = f"{shown} {words[verb].text}", f"{cue} {source.tokens[other].text}"
                message = f"the source has “{two}” as possible, the claim says “{one}”"
                return [finding(ReasonCode.MODALITY, message, one, two, 0.65 * frame.trust(number))]
    return []


def _firm(sentence: Sentence) -> list[tuple[int, str]]:
    """Verbs right after "will" or "must", or after "has the duty to", and the words before them."""
    words = sentence.tokens
    found = []
    for token in words[1:]:
        if token.tag != "VB" or not token.content:
            continue
        for k in range(token.index - 1, max(-1, token.index - REACH), -1):
            advised = words[k].lower in ADVISED and (k == 0 or words[k - 1].text != ",")
            if (words[k].lower in FIRM and words[k].tag == "MD") or advised:
                found.append((token.index, words[k].text))
            if words[k].tag == "TO" and k and words[k - 1].lower == "ought":
                continue
            if words[k].tag == "TO" and k and words[k - 1].lemma in BOUND:
                found.append((token.index, words[k - 1].text))
            if words[k].tag != "RB" and words[k].lemma != "be":
                break
    return found


def _loose(source: Sentence) -> list[tuple[int, str]]:
    """Verbs of the source right after "may", "might" or "could", that it does not deny."""
    words = source.tokens
    found = []
    for token in words:
        if token.tag != "VB" or not token.content:
            continue
        for k in range(token.index - 1, max(-1, token.index - REACH), -1):
            if words[k].lower in LOOSE:
                found.append((token.index, words[k].text))
                break
            if words[k].tag != "RB" or words[k].lemma == "not":
                break
    return found


def _told(frame: Frame, verb: int) -> bool:
    match = frame.matches.get(verb)
    return match is not None and match.strength >= LIKE


def _unheard(frame: Frame, number: int, verb: int) -> bool:
    """Whether no word of the claim stands for a verb of the source."""
    token = frame.evidence.sentences[number].tokens[verb]
    return not any(m.token.lemma == token.lemma and m.strength >= LIKE for m in frame.matches.values())


def _same(frame: Frame, clause: range, number: int, verb: int) -> bool:
    """Whether most of what the claim's clause tells stands in the clause of the source's verb."""
    there = _clause(frame.evidence.sentences[number], verb)
    told = [m for i, m in frame.matches.items() if i in clause and m.strength >= LIKE]
    same = [m for m in told if m.sentence == number and m.token.index in there]
    return len(same) >= LEAST and len(same) >= MOST * len(told)


def _clause(sentence: Sentence, i: int) -> range:
    """From the last word that opens a clause, or mark that parts two, to the next."""
    words = sentence.tokens
    low = next((k + 1 for k in range(i - 1, -1, -1) if _parts(words[k].text, words[k].lower)), 0)
    high = next((k for k in range(i + 1, len(words)) if _parts(words[k].text, words[k].lower)), len(words))
    return range(low, high)


def _parts(text: str, lower: str) -> bool:
    return text in PARTING or lower in OPENING
