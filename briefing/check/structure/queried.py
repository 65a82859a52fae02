"""Why for how, when for whether: another question about the same than the source leaves to somebody.

A question in a sentence begins with a closed class of words, or is told by a noun ("the reason for", "the
date of"). Where the words of one question stand in the source under another one, another thing is asked. Nor
is a matter that the source names in a question's place the same as any question: "shape who takes part" is
not "shape the financial strategy", though "shape who pays" is.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.fields import fields_of, shown_by
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

QUESTIONS = {
    word: kind
    for kind, words in {
        "how": "how way ways manner means method methods form forms route",
        "why": "why reason reasons motive motives grounds rationale",
        "when": "when date dates time timing timetable moment day deadline",
        "where": "where place venue location site whereabouts",
        "whether": "whether",
        "who": "who whom",
    }.items()
    for word in words.split()
}
ASKING = frozenset(QUESTIONS[word] for word in QUESTIONS)
CUES = frozenset({*ASKING, *QUESTIONS})
INTERROGATIVE = ASKING | {"whom"}
# "When" and "where" may also say at what time, and at which place.
CIRCUMSTANTIAL = frozenset({"when", "where", "who"})
# What asks, knows or settles a question; after other words "when it ends" only says at what time.
OPENING = frozenset(
    "ask say tell know see decide determine settle specify clarify explain state announce reveal disclose"
    " discuss consider discover learn find examine agree choose wonder question understand show indicate"
    " unclear uncertain unknown clear open exactly precisely about of on over to as regarding concerning"
    " just and or".split()
)
# Causes and answers, by which a claim may tell why without asking.
TELLING = {
    "why": frozenset(
        "because since owing due therefore motivation explain explanation purpose cause".split()
    ),
    "how": frozenset("by through via using practice manner format".split()),
    "when": frozenset("before after until date soon schedule hour minute month year week today".split()),
    "where": frozenset("in at place country city".split()),
    "whether": frozenset("if or possibility chance yes".split()),
    "who": frozenset("whose person people party which responsible identity name".split()),
}
# "How it will be paid for", "where the money comes from", "who will pay": often one question.
NEAR = frozenset({"how", "where", "who"})
OUGHT = frozenset("should will would might could ought must shall".split())
PARTIES = TELLING["who"] | frozenset("who whom each".split())
AHEAD, ENOUGH, SURE, TRUSTED = 9, 2, 0.7, 0.5
POSED = INTERROGATIVE | frozenset({"what", "which", "whose"})
# What may have a matter or a question after it.
POSING = frozenset(
    "shape determine decide influence affect settle discuss examine set define establish explain tell"
    " consider weigh explore review test study ask clarify govern debate address resolve work dictate inform"
    " guide agree draft outline describe discussion decision".split()
)
TOLD, ALIKE, NAMED, NEARBY = 0.4, 0.8, 6, 4


def check_queried(frame: Frame) -> list[Finding]:
    """The first question of the claim that the source has as another one."""
    if not frame.sentence.has(CUES):
        return []
    kinds = {QUESTIONS[t.lower] for t in frame.sentence.tokens if t.lower in QUESTIONS}
    for mine in _questions(frame.sentence):
        kind = QUESTIONS[mine.lower]
        if kind == "who" and (found := _asks_who(frame, mine)):
            return found
        if any(s.has(TELLING[kind]) or _has(s, kind) for s in frame.evidence.sentences):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            for theirs in _questions(source):
                other = QUESTIONS[theirs.lower]
                if other in kinds or {kind, other} <= NEAR:
                    continue
                if frame.trust(number) and _same(frame, mine, number, theirs):
                    message = f"the claim says “{mine.text}” where the source says “{theirs.text}”"
                    return [finding(ReasonCode.ROLE, message, mine.text, theirs.text, SURE)]
    return []


def check_matter_asked(frame: Frame) -> list[Finding]:
    """The first question of the claim where the source names a matter that the question is not about."""
    if not (frame.sentence.has(POSED) and frame.sentence.has(POSING)):
        return []
    words = frame.sentence.tokens
    for asking in words[1:]:
        if asking.lower not in POSED:
            continue
        near = reversed(words[max(0, asking.index - NEARBY) : asking.index])
        match = next((frame.matches.get(t.index) for t in near if t.lemma in POSING), None)
        if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        matter = [] if source.has(POSED) else _matter(source, match.token.index)
        taken = {id(m.token) for m in frame.matches.values() if m.strength >= TOLD}
        about, asked = 0, _asked(frame.sentence, asking)
        for token in matter:
            about |= fields_of(token.lemma, token.lower)
        if not about or any(id(t) in taken for t in matter):
            continue
        new = [t for t in asked if (m := frame.matches.get(t.index)) is None or m.strength < TOLD]
        if not any(t.verb for t in new) or any(about & shown_by(t.lemma, t.lower) for t in asked):
            continue
        left = f"{asking.text} … {' '.join(t.text for t in new)}"
        right = " ".join(t.text for t in matter)
        message = f"the claim asks “{left}” where the source speaks of “{right}”"
        return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


def _matter(sentence: Sentence, i: int) -> list[Token]:
    """The words of meaning in the phrase of nouns right after a word."""
    found = []
    for token in sentence.tokens[i + 1 : i + 1 + NAMED]:
        if token.verb or token.tag in {"IN", "TO", "CC"} or not token.text[0].isalnum():
            break
        if token.content:
            found.append(token)
    return found if found and found[-1].tag in {"NN", "NNS"} else []


def _asks_who(frame: Frame, mine: Token) -> list[Finding]:
    """ "Who should run it" where the source asks nothing of anybody: how it works, or by what means."""
    words = frame.sentence.tokens
    ahead = words[mine.index + 1 : mine.index + 5]
    if not any(t.lower in OUGHT for t in ahead) or words[mine.index - 1].lemma not in OPENING:
        return []
    if max(frame.trusts) < TRUSTED or frame.evidence.has(PARTIES):
        return []
    told = [m for t in ahead if t.tag == "JJ" and (m := frame.matches.get(t.index)) is not None]
    if any(m.strength >= ALIKE and m.token.tag[:2] == "NN" for m in told):
        return []  # "who would be eligible" for "the rules on eligibility"
    theirs = next((t.text for s in frame.evidence.sentences for t in _questions(s)), "")
    message = f"the claim asks “{mine.text}”, the source " + (f"“{theirs}”" if theirs else "does not")
    return [finding(ReasonCode.ROLE, message, mine.text, theirs, SURE)]


def _has(sentence: Sentence, kind: str) -> bool:
    return any(QUESTIONS.get(t.lower) == kind for t in sentence.tokens)


def _questions(sentence: Sentence) -> Iterator[Token]:
    """The words that open a question, or name what one asks for."""
    words = sentence.tokens
    for token in words[1:]:
        if token.lower not in QUESTIONS:
            continue
        before, after = words[token.index - 1], words[token.index + 1 : token.index + 2]
        if token.lower in INTERROGATIVE:
            if any(t.tag in {"JJ", "RB"} for t in after) and token.lower == "how":
                continue  # "how far", "how many"
            if token.lower in CIRCUMSTANTIAL and before.lemma not in OPENING:
                continue
            yield token
        elif before.tag in {"DT", "PRP$", "POS"} and (
            any(t.lower in {"for", "of", "in"} for t in after)
            or any(t.lower in {"which", "why"} for t in words[token.index + 1 : token.index + 3])
        ):
            yield token


def _same(frame: Frame, mine: Token, number: int, theirs: Token) -> bool:
    """Whether words of one question stand in the other: two, or the verb of both."""
    there = {t.index for t in _asked(frame.evidence.sentences[number], theirs)}
    both = [
        t
        for t in _asked(frame.sentence, mine)
        if (m := frame.matches.get(t.index)) and m.sentence == number and m.token.index in there
    ]
    return len(both) >= ENOUGH or any(t.verb and t.content for t in both)


def _asked(sentence: Sentence, opening: Token) -> list[Token]:
    found = []
    for token in sentence.tokens[opening.index + 1 : opening.index + 1 + AHEAD]:
        if token.text in {",", ";", ":"}:
            break
        if token.content:
            found.append(token)
    return found
