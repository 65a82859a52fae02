"""Whether the claim's speaker speaks in the source in words that say little by themselves.

Who speaks after another takes up what went before: "Lee said the bridge would cost 40 million; Ito puts it at
half that", "answered that she had expected three". Few of the claim's words need stand with such a speaker,
and that they stand with the other proves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence
from briefing.check.language.names import same_name
from briefing.check.language.parse import is_verb
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame
from briefing.check.structure.heard import Heard
from briefing.check.structure.speakers import Party, compatible

# What stands for what another has said before.
TAKEN_UP = frozenset("it this figure estimate number total cost bill share".split())
RECKONING = frozenset("put give set call reckon estimate judge count make place".split())
CITING = frozenset("cite quote".split())
FAR = 6


def answers(
    frame: Frame, mine: Party, about: list[tuple[float, Heard]], heard: Sequence[Heard], evidence: Evidence
) -> bool:
    """Whether the claim's speaker speaks after all those who have its words: the claim may put into full
    words what a later speaker told as "it" or "the figure"."""
    last = max(heard.index(one) for _, one in about)
    if any(
        says_some(frame, one) and not who.pronoun() and compatible(frame, mine, who, evidence)
        for one in heard[last + 1 :]
        for who in (whose(one, heard),)
    ):
        return True
    return takes_up(frame, mine, heard[last]) or any(_cited(mine, one) for _, one in about)


def whose(one: Heard, heard: Sequence[Heard]) -> Party:
    """Who speaks: of "Lee said that she hoped to go", Lee hopes."""
    return (outer(one, heard) or one.who) if one.who.pronoun() in {"he", "she", "they"} else one.who


def outer(one: Heard, heard: Sequence[Heard]) -> Party | None:
    """Who says that "they" promise or say a thing: the only one whom the sentence has speak beside them."""
    beside = [
        o.who for o in heard if o.number == one.number and o.voice.kind == "state" and not o.who.pronoun()
    ]
    return beside[0] if len(beside) == 1 else None


def says_some(frame: Frame, one: Heard) -> bool:
    """Whether anything that the claim tells stands with what somebody says, told by a noun."""
    word = word_of(one).lemma
    return any(m.token.content and m.token.lemma in one.lemmas - {word} for m in frame.matches.values())


def word_of(one: Heard) -> Token:
    """The word of saying."""
    return one.who.sentence.tokens[one.voice.verb]


def takes_up(frame: Frame, mine: Party, before: Heard) -> bool:
    """ "Ito gives it a fortnight": the claim's speaker, later in the source, puts a figure or
    a word to what "it" stands for."""
    if not mine.named:
        return False
    for number, sentence in enumerate(frame.evidence.sentences[before.number :], before.number):
        words = sentence.tokens
        for predicate in sentence.predicates:
            if number == before.number and predicate.verb <= before.voice.verb:
                continue
            if words[predicate.verb].lemma not in RECKONING or not is_verb(words[predicate.verb]):
                continue
            if not any(same_name(mine.names[-1], words[k].lower) for k in predicate.subjects):
                continue
            after = words[predicate.verb + 1 : predicate.verb + FAR]
            stop = next((k for k, t in enumerate(after) if t.text in {";", ","}), len(after))
            if any(t.lemma in TAKEN_UP for t in after[:stop]):
                return True
    return False


def _cited(mine: Party, one: Heard) -> bool:
    """ "Citing figures of the growers' league, the Herald reported": the league says so as well."""
    words = one.who.sentence.tokens
    if not one.who.sentence.has(CITING):
        return False
    own = {*mine.particular(), *mine.names}
    for token in words:
        if token.lemma in CITING and token.tag in {"VBG", "VBD", "VBZ"}:
            stop = next((t.index for t in words[token.index :] if t.text in {",", ";"}), len(words))
            if any(t.lemma in own or t.lower in own for t in words[token.index + 1 : stop]):
                return True
    return False
