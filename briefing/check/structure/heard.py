"""Those who speak in the evidence, and who of them says what the claim tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.structure.frame import Frame, quoted
from briefing.check.structure.reaching import last_word
from briefing.check.structure.scopes import scopes
from briefing.check.structure.speaker_words import THINGS
from briefing.check.structure.speakers import Party, party
from briefing.check.structure.voices import SPEAKING, STRONG, Voice, kind_of

DENYING = frozenset({"deny", "reject"})
ALIKE = 0.7
QUOTES = frozenset('"“”')
CLOSED = frozenset('"”')


class Heard(NamedTuple):
    """Someone who speaks in the evidence: who, with what word, in which sentence, and the lemmas heard."""

    who: Party
    voice: Voice
    number: int
    clause: int
    lemmas: frozenset[str]

    def clause_of(self) -> tuple[int, int]:
        """The sentence and the clause."""
        return self.number, self.clause


@lru_cache(maxsize=256)
def everyone(evidence: Index) -> tuple[Heard, ...]:
    """Every speaker of the evidence; a quotation that goes on in the next sentence has the same speaker."""
    out: list[Heard] = []
    for number, sentence in enumerate(evidence.sentences):
        for voice, scope, clause in scopes(sentence):
            own = scope - voice.phrase(sentence)
            lemmas = frozenset(sentence.tokens[k].lemma for k in own)
            who = party(sentence, voice, wide=True)
            if who.nobody():
                continue
            if _supposed(sentence, voice.verb):
                continue
            strong = sentence.tokens[voice.verb].lemma in STRONG
            if strong or who.speaks() or any(lemma in THINGS for lemma in who.described()):
                out.append(Heard(who, voice, number, clause, lemmas))
    return tuple(out)


SUPPOSING = frozenset({"if", "unless"})


def _supposed(sentence: Sentence, verb: int) -> bool:
    """ "Only if the council agrees to pay": nobody has said so."""
    if not sentence.has(SUPPOSING):
        return False
    return any(p.verb == verb and p.marker in SUPPOSING for p in sentence.predicates)


@lru_cache(maxsize=2048)
def words_of_saying(sentence: Sentence) -> tuple[tuple[int, str], ...]:
    """Every word of saying of a sentence, with its class, but for participles ("saying")."""
    if not sentence.has(SPEAKING):
        return ()
    return tuple([(t.index, kind) for t in sentence.tokens if t.tag != "VBG" and (kind := kind_of(t))])


def about_it(
    frame: Frame, mine: Party, voice: Voice, scope: frozenset[int], heard: Sequence[Heard]
) -> list[tuple[float, Heard]]:
    """Those of the source's speakers who say most of what the claim's is made to say, with how much."""
    heard = [one for one in heard if frame.trust(one.number)]
    if voice.kind in DENYING:
        heard = [one for one in heard if one.voice.kind in DENYING]
    if not heard:
        return []
    scope = _quotation(frame, voice) or scope
    said: dict[str, float] = {}
    own = mine.words if mine.sentence is frame.sentence else frozenset(voice.speakers)
    for i, match in frame.matches.items():
        if i in scope and i not in own and i != voice.verb and match.strength >= ALIKE:
            both = is_verb(match.token) or is_verb(frame.sentence.tokens[i])
            said[match.token.lemma] = 2.0 if both else 1.0
    rows = [(sum(worth for lemma, worth in said.items() if lemma in one.lemmas), one) for one in heard]
    most = max(score for score, _ in rows)
    if most < 2:
        return [] if _unvoiced(frame, said, heard) else rows
    return [(score, one) for score, one in rows if score >= 0.6 * most]


def _quotation(frame: Frame, voice: Voice) -> frozenset[int]:
    """ "No money yet: “no data, no deal,” Lee said": the words quoted right before who says them."""
    words, i = frame.sentence.tokens, min(voice.verb, *voice.speakers)
    first = max(0, i - 4)
    if voice.kind != "state" or not any(t.text in CLOSED for t in words[first:i]):
        return frozenset()
    if max(voice.verb, *voice.speakers) < last_word(frame.sentence):
        return frozenset()
    inside = quoted(frame.sentence)
    matched = sum(k in inside and m.strength >= ALIKE for k, m in frame.matches.items())
    return inside if matched > 1 else frozenset()


def _unvoiced(frame: Frame, said: dict[str, float], heard: Sequence[Heard]) -> bool:
    """Whether a sentence in which nobody is heard has what the claim's speaker is made to say."""
    if any(t.text in QUOTES for s in frame.evidence.sentences for t in s.tokens):
        return False
    speaking = {one.number for one in heard}
    told = [
        sum(said.get(lemma, 0.0) for lemma in {t.lemma for t in sentence.tokens})
        for sentence in frame.evidence.sentences
    ]
    best = max(range(len(told)), key=lambda n: told[n])
    return told[best] >= 2 and best not in speaking
