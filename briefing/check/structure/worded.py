"""Turns by which a claim words a reservation without a word of its own for it: purposes and subjunctives."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame
from briefing.check.structure.reserve import CLASS, FEARED, Cue

# Trying, and the infinitive of purpose by which a claim may word it.
AIMING = cues.TRYING | frozenset("aim intend intention hope want wish".split())
PURPOSE = frozenset({"so", "order"})
# What is said with "should" after these, or without it: the subjunctive.
MOVING = frozenset("motion bill proposal plan".split())
MANDATED = frozenset({"should", "ought", "must"})


# "The reaffirmation came after …" tells when, and of nothing that would be still to come.
FOLLOWING = frozenset({"come", "follow"})
# Nouns for what somebody wants, and verbs for what somebody takes from words.
WANTED = frozenset("purpose goal object objective pressing drive campaign lobbying".split())
SOLICITING = frozenset(
    "solicit beseech implore entreat coax woo court petition pester cajole clamour clamor crave angle canvass"
    " beg plead exhort".split()
)
INFERRING = frozenset("infer deduce gather conclude".split())


def wanted(token: Token) -> bool:
    """Whether a word of the claim may word what somebody wants or suggests."""
    return token.lower in WANTED or token.lemma in INFERRING or (token.verb and token.lemma in SOLICITING)


def would_have(words: Sequence[Token], i: int) -> bool:
    """ "Would have the towns pay": wants them to."""
    if words[i].lemma != "have" or not i or words[i - 1].lower not in {"would", "'d", "’d"}:
        return False
    k = i + 1
    while k < len(words) and words[k].tag in {"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJS"}:
        k += 1
    return i + 1 < k < len(words) and words[k].tag in {"VB", "VBP"}


def purposed(sentence: Sentence, i: int) -> bool:
    """ "So that it can …", "so as to …", "… reforms, to build": what is aimed at, and not told as done; "is
    working on"."""
    words = sentence.tokens
    for t, u in pairwise(words):
        if t.lower in PURPOSE and u.lower in {"that", "as", "to"}:
            return True
        if t.lemma == "work" and is_verb(t) and u.lower in WORKING:
            return True
    k = next((k for k in range(i - 1, max(-1, i - 3), -1) if words[k].tag == "TO"), -1)
    return k > 0 and words[i].tag == "VB" and words[k - 1].tag in {",", "NN", "NNS", "NNP"}


def towards(sentence: Sentence, i: int) -> bool:
    """Whether a word stands in a clause of purpose: "so as to build", "so that it can", "to build"."""
    near = sentence.tokens[max(0, i - REACH) : i]
    return any(t.tag == "TO" or t.lower in {"so", "for", "towards", "toward", "at"} for t in near)


REACH = 6
WORKING = frozenset("on to towards toward for hard harder".split())


def mandated(frame: Frame, source: Sentence, i: int) -> bool:
    """ "Suggested that it should pay": "suggested that it pay" says as much, and so does "suggested its
    paying"."""
    for token in reversed(source.tokens[max(0, i - 12) : i]):
        if token.text in {";", ":", "”"} or token.lower in {"and", "but", "while"}:
            return False
        if CLASS.get(token.lemma) in {"proposed", "wanted", "required"}:
            name = CLASS[token.lemma]
            return any(t.lemma == token.lemma or CLASS.get(t.lemma) == name for t in frame.sentence.tokens)
    return False


def moved(sentence: Sentence, event: Token) -> bool:
    """ "A motion to freeze the fees"."""
    before = sentence.tokens[max(0, event.index - 2) : event.index]
    return [t.tag for t in before] == ["NN", "TO"] and before[0].lemma in MOVING


def about(words: Sequence[Token], mine: Cue) -> bool:
    """ "Worries about the cost" reserve nothing."""
    after = words[mine.token.index + 1].lower if mine.token.index + 1 < len(words) else ""
    return mine.token.lemma in FEARED and mine.token.tag[:2] == "NN" and after not in {"that", "of"}
