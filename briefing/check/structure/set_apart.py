"""What the source sets apart told as taken in: "patients on Medicare too" for "but not patients on Medicare".

After "but not" stands what a thing is denied of. A claim that has it with "too", "as well as" or "both", or
that joins it by "and" to what stands before "but not", tells the thing of both.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding, words
from briefing.models import ReasonCode

SETTING = frozenset({"but", "though", "although", "and"})
CONTENT = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "VBN"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
VERBS = frozenset("VB VBD VBZ VBP MD RB TO".split())
ADDING = frozenset("too also likewise both including well alike equally".split())
JOINING = frozenset({"and", "or"})
DENYING = frozenset("not no n't nor neither without unlike never none cannot except exempt only but".split())
DONE = frozenset({"VBN", "VBD"})
ALIKE, REACH = 0.65, 8


def check_set_apart(frame: Frame) -> list[Finding]:
    """The first thing that the claim takes in and the source sets apart or, where the claim sets apart
    another, denies."""
    if found := _denied_there(frame):
        return found
    for source in frame.evidence.sentences:
        if not source.has(SETTING):
            continue
        for before, apart in _apart(source):
            taken = _taken_in(frame, before, apart)
            if taken:
                mine, theirs = words(frame.sentence, *taken), words(source, *apart)
                message = f"the claim takes in “{mine}”, the source sets it apart (“not … {theirs}”)"
                return [finding(ReasonCode.POLARITY, message, mine, theirs, 0.75)]
    return []


def _apart(source: Sentence) -> Iterator[tuple[list[Token], list[Token]]]:
    """The words before each "but not" that no verb follows, and the content words after it."""
    tokens = source.tokens
    for k in range(2, len(tokens) - 1):
        if tokens[k].lower != "not" or tokens[k - 1].lower not in SETTING or tokens[k + 1].tag in VERBS:
            continue
        after = []
        for token in tokens[k + 1 : k + 1 + REACH]:
            if token.text in CLAUSE_MARKS or token.tag in VERBS:
                break
            if token.tag in CONTENT:
                after.append(token)
        first = max((t.index + 1 for t in tokens[: k - 2] if t.text in {",", ";"}), default=0)
        if any(t.tag in NOUNS for t in after):
            yield [t for t in tokens[first : k - 1] if t.tag in NOUNS], after


def _taken_in(frame: Frame, before: list[Token], apart: list[Token]) -> list[Token]:
    """The words of the claim for what is set apart, where it tells the same of it as of what was before."""
    tokens = frame.sentence.tokens
    own = {t.lemma for t in before}
    marking = {t.lemma for t in apart} - own
    found = [
        tokens[i]
        for i, m in frame.matches.items()
        if m.strength >= ALIKE and m.token.lemma in marking and m.token.lemma not in own
    ]
    if len({frame.matches[t.index].token.lemma for t in found}) * 2 < len(marking) or not found:
        return []
    first, last = found[0].index, found[-1].index
    low = max((k for k in range(first) if tokens[k].text in CLAUSE_MARKS - {","}), default=-1) + 1
    high = next((k for k in range(last, len(tokens)) if tokens[k].text in CLAUSE_MARKS - {","}), len(tokens))
    part = tokens[low:high]
    if any(t.lower in DENYING or hints(t.lemma) or hints(t.lower) for t in part if t.lower not in ADDING):
        return []
    kept = {i for i, m in frame.matches.items() if m.strength >= ALIKE and m.token.lemma in own}
    near = tokens[max(low, first - 5) : min(high, last + 5)]
    added = any(t.lower in ADDING and not _degree(frame.sentence, t) for t in near)
    joined = any(t.lower in JOINING for t in tokens[max(low, first - 3) : first]) and any(
        first - 6 <= i < first for i in kept
    )
    return found if kept and (added or joined) else []


def _degree(sentence: Sentence, token: Token) -> bool:
    """ "Too early"."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    return token.lower == "too" and bool(after) and after[0].tag in {"JJ", "RB"}


HELPING = frozenset("have be yet been ever so far".split())
NOTS = frozenset({"not", "n't", "never"})


def _denied_there(frame: Frame) -> list[Finding]:
    """ "Was heard but not decided" for "was not heard": the denial is of another deed."""
    if not frame.sentence.has(NOTS) or not frame.evidence.has(NOTS):
        return []
    tokens = frame.sentence.tokens
    for k in range(2, len(tokens) - 1):
        if tokens[k].lower != "not" or tokens[k - 1].lower not in SETTING:
            continue
        for i in range(k - 2, max(-1, k - REACH), -1):
            if tokens[i].lower in SETTING or tokens[i].text == ";":
                break
            match = frame.matches.get(i)
            if match is None or tokens[i].tag not in DONE or match.strength < SYNONYM:
                continue
            source = frame.source(match)
            if _denied(tokens, i) or not _denied(source.tokens, match.token.index):
                continue
            if len({id(t) for t, _ in frame.evidence.lemmas[match.token.lemma]}) > 1:
                continue
            if any(
                frame.matches[j].token is match.token for j in range(k, len(tokens)) if j in frame.matches
            ):
                continue
            mine, theirs = tokens[i].text, f"not {match.token.text}"
            message = f"the claim says “{mine}”, the source “{theirs}”"
            return [finding(ReasonCode.POLARITY, message, mine, theirs, 0.75)]
    return []


def _denied(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether "not" stands before a verb with nothing but helpers between."""
    for k in range(i - 1, max(-1, i - 6), -1):
        if tokens[k].lower in NOTS:
            return True
        if tokens[k].lemma not in HELPING and tokens[k].tag not in {"RB", "MD"}:
            return False
    return False
