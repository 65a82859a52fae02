"""What a sum is for, and what it comes from: "2 million will pay for a pool" for "2 million to buy buses".

Where the source says what a sum buys, or from where money comes, a claim that has it pay for, or come from,
what only another sentence speaks of has run two facts together.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.parts import clauses
from briefing.check.structure.refilled import slots
from briefing.models import ReasonCode

PAYING = frozenset(
    "pay underwrite finance fund cover bankroll subsidise subsidize spend buy purchase".split()
)
FLOWING = frozenset("come meet draw pay take finance fund cover raise derive provide source".split())
SUMS = frozenset("million billion thousand hundred trillion euro dollar pound € £ $ yen franc crown".split())
DENYING = frozenset("not n't no never nor neither rather instead without".split())
COMMON = frozenset({"NN", "NNS"})
KIN, SURE, ENOUGH, REACH = 0.5, 0.8, 2, 12


def funded(frame: Frame) -> list[Finding]:
    """The first sum that is for, or comes from, what only another sentence speaks of."""
    if len(frame.evidence.sentences) < 2 or not (frame.sentence.has(PAYING) or frame.sentence.has(FLOWING)):
        return []
    return _for(frame) or _from(frame)


def _for(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(PAYING) or not frame.sentence.has(SUMS):
        return []
    words = frame.sentence.tokens
    for clause in clauses(frame.sentence):
        inside = [words[k] for k in clause]
        paying = next((t for t in inside if t.verb and t.lemma in PAYING), None)
        homes = {n for t in inside if t.tag == "CD" and not t.lower.isalpha() for n in _homes(frame, t)}
        if paying is None or len(homes) != 1:
            continue
        (number,) = homes
        source = frame.evidence.sentences[number]
        bought = _bought(source)
        if not bought or any(_alike(frame, t, other) for t in words if t.content for other in bought):
            continue
        foreign = [
            t for t in inside if t.tag in COMMON and (there := _homes(frame, t)) and number not in there
        ]
        if len({t.lemma for t in foreign}) >= ENOUGH:
            one, two = foreign[-1].text, bought[-1].text
            message = f"the claim has the sum for “{one}” (“{paying.text}”), the source for “{two}”"
            return [finding(ReasonCode.ROLE, message, one, two, 0.75)]
    return []


def _bought(source: Sentence) -> list[Token]:
    """The nouns after "to buy" behind a sum."""
    words = source.tokens
    first = next((t.index for t in words if t.tag == "CD" and not t.lower.isalpha()), len(words))
    for token in words[first : len(words) - 1]:
        if token.tag == "TO" and words[token.index + 1].tag == "VB":
            rest = words[token.index + 2 : token.index + 2 + REACH]
            close = next((k for k, t in enumerate(rest) if t.text in ENDS), len(rest))
            return [t for t in rest[:close] if t.tag in COMMON]
    return []


def _from(frame: Frame) -> list[Finding]:
    words = frame.sentence.tokens
    for slot in slots(frame.sentence):
        governor, head = words[slot.governor], words[slot.head]
        if slot.word != "from" or governor.lemma not in FLOWING or head.tag not in COMMON:
            continue
        if any(t.lower in DENYING for t in words[max(0, slot.governor - 3) : slot.head]):
            continue
        homes = _homes(frame, head)
        for number, source in enumerate(frame.evidence.sentences):
            there = source.tokens
            theirs = [s for s in slots(source) if s.word == "from" and there[s.governor].lemma in FLOWING]
            if len(theirs) != 1 or frame.trust(number) < 0.5 or not homes or number in homes:
                continue
            other = there[theirs[0].head]
            if other.tag not in COMMON or any(
                _alike(frame, t, other) for t in words if t.content and t is not head
            ):
                continue
            message = (
                f"the claim has the money come from the “{head.text}”, the source from the “{other.text}”"
            )
            return [finding(ReasonCode.ROLE, message, head.text, other.text, 0.75)]
    return []


def _homes(frame: Frame, token: Token) -> set[int]:
    """The sentences that have a word, or for one that none has, what accounts for it."""
    lemmas = frame.evidence.lemmas
    if token.lemma in lemmas:
        return {n for _, n in lemmas[token.lemma]}
    return {
        n for lemma, s in frame.evidence.accounts(token.lemma).items() if s >= SURE for _, n in lemmas[lemma]
    }


def _alike(frame: Frame, mine: Token, theirs: Token) -> bool:
    return mine.lemma == theirs.lemma or frame.evidence.accounts(mine.lemma).get(theirs.lemma, 0.0) >= KIN
