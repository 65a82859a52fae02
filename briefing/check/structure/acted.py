"""An act or an attitude of which the source shows no trace: "praised the plan" of one that only explains it.

A paraphrase words an act in many ways, but not one of another kind: where no word of the source is of the
kind of praising, blaming, promising, refusing, it has been put in or exchanged.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.fields import acts_of, acts_shown
from briefing.check.language.figurative import figurative
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.multiples import comes_to_that
from briefing.check.structure.subject import neutral, shown
from briefing.models import ReasonCode

NEW, SURE = 0.3, 0.58
# Words that are tagged as an act and tell none.
NO_ACT = frozenset({"according", "set", "setting", "concerning", "allowing", "opposing", "deterrent"})
# As a noun "object" is a thing; before a noun "certain" is "some"; things testify "to" something.
THINGS = frozenset({"object", "objects"})
NOUNS = frozenset({"NN", "NNS", "NNP"})
# What somebody says they may be said to allege; whether they are believed is no act.
STATING = frozenset("say state tell claim maintain argue insist assert declare".split())
LYING = frozenset("with in on at behind between near along ahead off".split())
OBJECTING = frozenset({"object", "protest"})
WITNESSING = frozenset({"testify", "attest"})
SORTS = frozenset({"NN", "NNS", "JJ", "VB", "VBD", "VBN", "VBP", "VBZ", "VBG"})


def check_acted(frame: Frame) -> list[Finding]:
    """The first such word of the claim that nothing in the evidence accounts for."""
    asked = _asked(frame) if frame.sentence.has(ASKING) else None
    if asked is not None:
        message = f"the claim has somebody ask for something (“{asked.text}”), in the source nobody does"
        return [finding(ReasonCode.REMAINDER, message, asked.text, "", SURE)]
    for token in frame.missing:
        match = frame.matches.get(token.index)
        if token.tag not in SORTS or (match is not None and match.strength >= NEW):
            continue
        mine = acts_of(token.lemma, token.lower)
        if not mine or token.lower in NO_ACT or mine & shown(frame.evidence, acts_shown):
            continue
        if _none(frame.sentence, token):
            continue
        if token.lemma == "allege" and not frame.evidence.lemmas.keys().isdisjoint(STATING):
            continue
        if neutral(frame, token) or comes_to_that(frame, token):
            continue
        if token.index in quoted(frame.sentence) or figurative(frame.sentence, token.index):
            continue
        if _once_more(frame, token) or _meant(frame, token) or _told_of_before(frame.sentence, token):
            continue
        if token.tag in NOUNS and _goes_on(frame.sentence, token):
            continue
        message = f"the claim tells of “{token.text}”, the source of no such act"
        return [finding(ReasonCode.REMAINDER, message, token.text, "", SURE)]
    return []


def _told_of_before(sentence: Sentence, token: Token) -> bool:
    """ "The requested sum": a thing spoken of as known, of which the article has told before."""
    words, i = sentence.tokens, token.index
    if token.tag not in {"VBN", "VBD", "JJ"} or token.lemma not in ASKING or not i or i + 1 >= len(words):
        return False
    return words[i - 1].lower == "the" and words[i + 1].tag in NOUNS


ASKING = frozenset({"ask", "request", "beg", "plead"})
# Words that show a question asked, or one that goes unanswered, and no request.
ANSWERS = frozenset(
    "question query interview interviewer answer reply respond respondent poll survey how why whether comment"
    " decline refuse reporter journalist charge price pressed hearing court lawyer guilty grant allow let"
    " inquire enquire tell claim file submit".split()
)
BEING = frozenset("be is are was were been being when if once get".split())
REACH = 4


def _asked(frame: Frame) -> Token | None:
    """ "Each had asked him not to tell", of a source in which somebody only declines to tell."""
    inside = quoted(frame.sentence)
    for token in frame.sentence.tokens:
        if token.lemma not in ASKING or token.tag not in {"VBD", "VBN"} or token.index in inside:
            continue
        i, words = token.index, frame.sentence.tokens
        before, after = words[max(0, i - 2) : i], words[i + 1 : i + 1 + REACH]
        if not i or before[-1].text in {",", ";"} or any(t.lower in BEING for t in before):
            continue  # "asked whether", "when asked"
        if before[-1].lower == "the" and after and after[0].tag in NOUNS:
            continue  # "the requested sum"
        wanted = token.lemma == "request" or any(t.tag == "TO" or t.lower in {"for", "to"} for t in after)
        if not wanted or any(t.lower in ANSWERS for t in after):
            continue
        if any(t.lemma == "anonymous" for t in words[i + 1 : i + 5]) and frame.evidence.lemmas.get(
            "condition"
        ):
            continue
        kind = acts_of(token.lemma, token.lower)
        told = (t for s in frame.evidence.sentences for t in s.tokens if t.content or t.tag == "MD")
        if not any(kind & acts_shown(t.lemma, t.lower) and t.lemma not in ANSWERS for t in told):
            return token
    return None


# What goes on around all that is told.
MATTERS = frozenset("negotiation dispute talk debate conflict row standoff quarrel discussion".split())


def _goes_on(sentence: Sentence, token: Token) -> bool:
    """ "The dispute could cost it seats", "when Monday's talks closed": what it is all about."""
    if token.lemma not in MATTERS:
        return False
    before = sentence.tokens[token.index - 1] if token.index else None
    return before is not None and (before.tag == "POS" or before.lower in {"the", "this", "these"})


POINTING = frozenset({"this", "these", "that", "it", "they"})
STEPS = frozenset("move step plan effort idea initiative measure scheme approach package push".split())


def _meant(frame: Frame, token: Token) -> bool:
    """ "The troop proposal is part of it" for "this move is part of it": the claim says what that is."""
    if token.tag not in NOUNS or any(t.verb for t in frame.sentence.tokens[: token.index]):
        return False
    if not any(t.lower in {"the", "this", "that"} for t in frame.sentence.tokens[: token.index]):
        return False
    openings = [s.tokens[:2] for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) >= TOLD]
    return any(
        len(o) > 1 and o[0].lower in POINTING and (o[1].verb or o[1].tag == "MD" or o[1].lemma in STEPS)
        for o in openings
    )


TOLD = 0.5
AGAIN = frozenset("again anew renew renewed afresh repeat repeatedly once".split())
REPEATING = frozenset("reiterate reaffirm restate repeat reconfirm reassert renew".split())


def _once_more(frame: Frame, token: Token) -> bool:
    """ "Again pledged support" for "reiterated support": the word for doing it again tells what is done."""
    near = frame.sentence.tokens[max(0, token.index - 3) : token.index + 3]
    if AGAIN.isdisjoint(t.lower for t in near):
        return False
    return frame.evidence.has(REPEATING)


def _none(sentence: Sentence, token: Token) -> bool:
    """Whether a word tells no act here, or only a turn tells it that may be meant otherwise ("take up")."""
    if token.lemma[:1] != token.lower[:1]:
        return True
    if token.lower in THINGS and token.tag in NOUNS:
        return True
    words, i = sentence.tokens, token.index + 1
    if i == len(words):
        return False
    if token.verb and any(t.lemma == "anonymous" for t in words[i : i + 3]):
        return True  # "asked not to be named" for "spoke on condition of anonymity"
    if token.lower == "certain":
        return words[i].tag in NOUNS
    if token.lemma == "lie":
        return words[i].lower in LYING  # "the burden lies with Norway"
    if token.lemma in OBJECTING and words[i].lower == "that":
        return True  # what somebody argues against a thing may be told as an objection
    return token.lemma in WITNESSING and words[i].lower == "to"
