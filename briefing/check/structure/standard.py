"""More than what: a standard of comparison that the source does not give.

"Needs a stronger army" is not "needs a stronger one than Ruritania's".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

COMPARATIVES = frozenset({"JJR", "RBR"})
DEGREE = frozenset({"JJ", "RB", "NN", "NNS"})
MORE = frozenset({"more", "less"})
# With these a comparison is with every other one: "bigger than any other", "no ship is bigger".
EVERY = frozenset("any all every ever no none nobody nothing never each second two the third".split())
AGAINST = frozenset("than against compared versus unlike comparison relative".split())
# What is no standard of its own: "than expected", "than it was", "than in the past".
OWN = frozenset(
    "expected planned thought usual before ever now today present currently previously earlier past then year"
    " years month months week weeks day days decade decades hitherto otherwise necessary needed time times"
    " recent recently last forecast previous current normal hoped feared assumed anticipated once"
    " long".split()
)
RISING = frozenset("more greater larger bigger higher stronger".split())
OTHERS = frozenset({"other", "others"})
ALIKE = 0.7
REACH, FAR = 6, 18
CUES = frozenset({"than"})


def check_standards(frame: Frame) -> list[Finding]:
    """The first standard of the claim that the source's comparison has not."""
    if not frame.sentence.has(CUES):
        return []
    words = frame.sentence.tokens
    for token in words:
        end = _degree(words, token.index)
        if end < 0 or token.index in quoted(frame.sentence):
            continue
        than = next((t.index for t in words[end : end + FAR] if t.lower == "than"), -1)
        if than < 0 or any(t.text in {",", ";"} for t in words[end:than]):
            continue
        named = _named(frame, than)
        if named is None or (words[end - 1].lower in MORE and named.lower not in OTHERS):
            continue  # "did more than X": the standard may be any word of the source
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5 or _against(source) or any(t.tag == "CD" for t in source.tokens):
                continue
            other = _same_degree(frame, number, source, token.index, end)
            if other is not None:
                left = f"{words[end - 1].text} … than {named.text}"
                message = f"the claim compares (“{left}”), the source (“{other.text}”) names no such standard"
                return [finding(ReasonCode.COMPARISON, message, left, other.text, 0.7)]
    return []


def _against(source: Sentence) -> bool:
    """Whether a sentence compares with something; "rather than" does not."""
    words = source.tokens
    return source.has(AGAINST) and any(
        t.lower in AGAINST and not (t.index and words[t.index - 1].lower in {"rather", "other"})
        for t in words
    )


def _degree(words: tuple[Token, ...], i: int) -> int:
    """Where a comparative ends: "stronger", "more vital"; -1 where none begins."""
    if words[i].lower in MORE:
        if i and words[i - 1].verb and i + 1 < len(words) and words[i + 1].tag in {"IN", "TO"}:
            return i + 1  # "has done more for the town than others"
        return i + 2 if i + 1 < len(words) and words[i + 1].tag in DEGREE else -1
    return i + 1 if words[i].tag in COMPARATIVES else -1


def _named(frame: Frame, than: int) -> Token | None:
    """The party or thing after "than": a name, or a noun of which nothing stands in the source."""
    words = frame.sentence.tokens
    after = words[than + 1 : than + 1 + REACH]
    if [t.lower for t in after[:2]] in (["that", "of"], ["those", "of"]):
        after = after[2:]
    if len(after) > 2 and after[0].lower == "any":
        if after[1].lower != "other" and frame.evidence.has(EVERY):
            return None
        after = after[2 if after[1].lower == "other" else 1 :]
    if any(t.lower in OWN or t.tag == "CD" or t.lower in EVERY - {"the"} for t in after):
        return None
    if after and after[0].lower in OTHERS:
        return after[0]
    for token in after:
        if token.text in {",", ";", ":", "."}:
            return None
        if token.lower == "of" and words[token.index - 1].lower in {"that", "those"}:
            continue
        if token.tag == "NNP":
            return token
        if token.tag in {"NN", "NNS"}:
            return token if token.index not in frame.matches else None
        if token.verb or token.tag[:2] == "IN":
            return None
    return None


def _same_degree(frame: Frame, number: int, source: Sentence, i: int, end: int) -> Token | None:
    """The source's comparative that the claim's stands for."""
    here = frame.sentence.tokens[end - 1]
    for token in source.tokens:
        close = _degree(source.tokens, token.index)
        if close < 0 or (token.index and source.tokens[token.index - 1].lower in {"the", "that", "whose"}):
            continue  # "the cheaper bean" has been set against another one
        there = source.tokens[close - 1]
        accounts = frame.evidence.accounts(here.lemma).get(there.lemma, 0.0)
        if (end - i == close - token.index or end - i == 1) and (
            here.lemma == there.lemma or accounts >= ALIKE
        ):
            return there
    degrees = [t for t in source.tokens if t.lower == "more" or t.tag in COMPARATIVES]
    if frame.sentence.tokens[i].lower in RISING and len(degrees) == 1 and degrees[0].lower in RISING:
        return degrees[0]
    return None
