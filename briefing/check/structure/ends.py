"""A thing begun told as ended, the noun for the verb: "since the start of the drought" for "the drought
ended", "stays open" for "is closed".

A word and its opposite are of two parts of speech, so that nothing lies side by side; what they are told of
does: the noun before a verb, the noun after "of" or before a noun of the deed.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM, opposite
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.denying import could_deny
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
OF = frozenset({"of", "to", "in"})
SKIPPED = frozenset("DT JJ PRP$ POS CD NN NNS NNP".split())
BEFORE, AFTER, NEAR = 5, 5, 6
PAIRS = frozenset({frozenset("VN"), frozenset("VJ")})


def check_ends(frame: Frame) -> list[Finding]:
    """The first word whose opposite, of another part of speech, the source tells of the same thing."""
    covered = {m.token.lemma for m in frame.matches.values() if m.strength >= SYNONYM}
    for token in frame.sentence.tokens:
        if not token.content or token.tag[:1] not in "VNJ" or token.tag[:3] == "NNP":
            continue
        match = frame.matches.get(token.index)
        if match is not None and match.strength > 0.5:
            continue
        for rival in frame.evidence.opposing(token.lemma):
            if rival in covered or not opposite(token.lemma, rival):
                continue
            for place, number in frame.evidence.lemmas.get(rival, ()):
                if frozenset((place.tag[:1], token.tag[:1])) not in PAIRS or not place.content:
                    continue
                if _contrary(frame, token, place, number):
                    message = f"the claim says “{token.text}”, the source “{place.text}” of the same thing"
                    return [finding(ReasonCode.POLARITY, message, token.text, place.text, 0.75)]
    return []


def _contrary(frame: Frame, token: Token, place: Token, number: int) -> bool:
    sentence, source = frame.sentence, frame.evidence.sentences[number]
    if token.index in quoted(sentence) or place.index in quoted(source):
        return False
    theirs = _told_of(source, place.index)
    same = any(
        m.sentence == number and m.token.index in theirs and m.strength >= SYNONYM
        for i in _told_of(sentence, token.index)
        if (m := frame.matches.get(i)) is not None
    )
    if not same:
        return False
    if frame.standing[token.index].negative != frame.standings[number][place.index].negative:
        return False
    for one, other, i in ((sentence, source, token.index), (source, sentence, place.index)):
        both = {t.index for t in one.tokens if t.lemma in {u.lemma for u in other.tokens}}
        if could_deny(one, {i}, both | {i}, frozenset(t.lemma for t in other.tokens), NEAR):
            return False
    return True


def _told_of(sentence: Sentence, i: int) -> set[int]:
    """The nouns that a word may tell something of."""
    words, found = sentence.tokens, set()
    if words[i].tag in NOUNS:
        k = i + 1
        if k < len(words) and words[k].lower in OF:
            while k + 1 < len(words) and words[k + 1].tag in SKIPPED:
                k += 1
                if words[k].tag in NOUNS:
                    found.add(k)
        if i and words[i - 1].tag in NOUNS:
            found.add(i - 1)
        return found
    for k in range(i - 1, max(-1, i - 1 - BEFORE), -1):
        if words[k].text in CLAUSE_MARKS:
            break
        if words[k].tag in NOUNS:
            found.add(k)
            if words[k].tag != "NNP":
                break  # "the base at Lund"
    return found
