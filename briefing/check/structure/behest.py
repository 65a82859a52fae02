"""At whose request, on whose advice, with whose consent, under whose command, at whose expense: a
circumstance that the source says nothing of, in a claim that is else accounted for."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, phrase, quoted
from briefing.models import ReasonCode

# Nouns, the prepositions that make a circumstance of them, and words by which a source may tell the same.
CIRCUMSTANCES = (
    (
        "request invitation insistence urging behest bidding",
        "at",
        "ask demand plead plea urge call appeal invite insist want press seek petition beg instruct order"
        " tell wish bid propose proposal suggest suggestion summon behalf instigate instigation",
    ),
    (
        "advice recommendation",
        "on",
        "advise adviser advisor counsel suggest suggestion warn warning tell urge propose proposal",
    ),
    (
        "consent approval permission blessing authorisation authorization backing",
        "with without by subject",
        "agree agreement allow approve permit let authorise authorize back accept endorse ratify sanction "
        "assent bless clear licence license may grant vote veto support object objection will favour favor",
    ),
    (
        "command supervision auspex auspices chairmanship patronage sponsorship mediation escort",
        "under through with",
        "command lead leader head control order run direct general commander chief supervise supervisor"
        " oversee monitor watch inspect observe observer guard mediate mediator broker chair chairman sponsor"
        " patron host organise organize charge authority",
    ),
    (
        "expense",
        "at",
        "pay paid pays cost fund finance bear bill sponsor subsidise subsidize subsidy spend spending money"
        " reimburse cover fee foot compensate compensation price budget harm hurt damage detriment suffer"
        " loss sacrifice instead rather favour favor neglect disadvantage penalise"
        " penalize burden provide less lose",
    ),
)
NOUNS = {
    noun: (frozenset(before.split()), frozenset(kin.split()))
    for nouns, before, kin in CIRCUMSTANCES
    for noun in nouns.split()
}
WORDS = frozenset(NOUNS)
PHRASE = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$"})
MET, SURE = 0.2, 0.65


def check_behest(frame: Frame) -> list[Finding]:
    """The first such circumstance whose noun nothing in the evidence accounts for."""
    sentence = frame.sentence
    if not sentence.has(WORDS):
        return []
    inside = quoted(sentence)
    for token in sentence.tokens:
        if token.lemma in WORDS and token.index not in inside and _new(frame, token):
            shown = phrase(sentence, token.index)
            message = f"the claim says “{shown}”, the source nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, shown, "", SURE)]
    return []


def _new(frame: Frame, token: Token) -> bool:
    match = frame.matches.get(token.index)
    before, kin = NOUNS[token.lemma]
    if (match is not None and match.strength > MET) or not frame.evidence.lemmas.keys().isdisjoint(kin):
        return False
    words, i = frame.sentence.tokens, token.index - 1
    if token.tag[:2] != "NN" and (i < 0 or words[i].tag not in {"POS", "PRP$"}):
        return False
    while i >= 0 and words[i].tag in PHRASE:
        i -= 1
    return i >= 0 and words[i].lower in before
