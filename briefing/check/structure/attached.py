"""What one sentence of the source tells of its subject, hung by "which" or "who" on a noun of another: "asked
the assembly, which meets on Friday" where it is the council that meets, and the council asks the assembly.

Where the other sentence names both nouns, they are two things, and the one is told what holds of the other.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.told_of import home_of, mentioned
from briefing.models import ReasonCode

RELATIVE = frozenset({"which", "who"})
NOUNS = frozenset({"NN", "NNS", "NNP"})
ENDS = frozenset({",", ";", ":", "—", "–", "(", ")"})
POINTED = frozenset("the this that its their his her".split())
ALIKE = 0.5


def attached(frame: Frame) -> list[Finding]:
    """The first noun of the claim with a clause that the source tells of another noun beside it."""
    if len(frame.evidence.sentences) < 2 or not frame.sentence.has(RELATIVE):
        return []
    words = frame.sentence.tokens
    for token in words[2:-1]:
        if token.lower not in RELATIVE or token.tag not in {"WDT", "WP"}:
            continue
        last = token.index - 1 - (words[token.index - 1].text == ",")
        if words[last].tag not in NOUNS:
            continue
        end = next((t.index for t in words[token.index + 1 :] if t.text in ENDS), len(words))
        told = [t.index for t in words[token.index + 1 : end] if t.content]
        at = home_of(frame, told) if told else -1
        homes = mentioned(frame, last)
        if at < 0 or not homes or at in homes:
            continue
        own = _subject(frame.evidence.sentences[at])
        if own is None or frame.evidence.accounts(words[last].lemma).get(own.lemma, 0.0) >= ALIKE:
            continue
        if any(frame.evidence.sentences[n].has(frozenset({own.lemma})) for n in homes):
            message = f"the claim tells of “{words[last].text}” what the source tells of “{own.text}”"
            return [finding(ReasonCode.ROLE, message, words[last].text, own.text, 0.75)]
    return []


def _subject(source: Sentence) -> Token | None:
    """The subject of a sentence's first verb, a noun with an article or a name."""
    words = source.tokens
    for predicate in source.predicates:
        for k in predicate.subjects or predicate.objects[:1]:
            if k > predicate.verb or words[k].tag not in NOUNS:
                return None
            pointed = any(words[m].lower in POINTED for m in source.children[k])
            return words[k] if pointed or words[k].tag == "NNP" else None
    return None
