"""How settled is one and the same thing in claim and source: done, certain, agreed, planned, tried, allowed?

Looks at the nearest word of status to the left of words that account for one another, so that it needs no
parse and no common verb. A status is held against a claim only when no word of the other side renders it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.cues import DISPOSED
from briefing.check.language.matching import Match
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.condition import without_first
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.in_passing import answered
from briefing.models import ReasonCode

STATUSES = {
    "must": "must oblige compulsory mandatory obligatory shall duty obligation",
    "should": "should ought need necessary require have-to advise recommend",
    "may": "may might could possible possibly perhaps potential potentially optional can able allow permit"
    " entitle conceivable",
    "will": "will",
    "would": "would",
    "expect": "expect expectation likely forecast predict probably anticipate foresee",
    "plan": "plan intend intention due aim schedule prepare ready willing set move position",
    "try": "try attempt seek effort bid hope want wish ask urge press lobby push call appeal request demand"
    " invite encourage pressure strive struggle interest desire",
    "propose": "propose proposal suggest suggestion consider weigh mull contemplate explore discuss draft"
    " idea option float",
    "agree": "agree agreement commit promise pledge undertake decide approve adopt guarantee vow order",
    "done": "persuade convince manage succeed obtain achieve accomplish complete finish begin start receive"
    " impose enact already ratify seize buy deploy apply settle",
    "sure": "certain certainty sure assure assurance inevitable inevitably proof prove definitely undoubtedly"
    " conclusive",
    "doubt": "fear concern doubt allege allegation suspect unlikely reportedly apparently appear seem claim"
    " unclear whether",
}  # fmt: skip
STATUS = {word: name for name, words in STATUSES.items() for word in words.split()}
CUES = frozenset(STATUS) | {"have"}
OPEN = frozenset("may expect try propose plan should must doubt".split())
WRONG = {
    **{(source, "done"): 0.75 for source in OPEN},
    **{(source, "sure"): 0.75 for source in ("may", "expect", "try", "propose", "doubt", "should")},
    **{(source, "agree"): 0.75 for source in ("may", "expect", "try", "should", "doubt")},
    ("propose", "agree"): 0.75, ("agree", "propose"): 0.75, ("agree", "may"): 0.7,
    ("must", "may"): 0.75, ("may", "must"): 0.75, ("should", "may"): 0.6, ("may", "will"): 0.7,
    ("may", "should"): 0.6, ("must", "will"): 0.65, ("done", "may"): 0.75, ("done", "try"): 0.7,
    ("expect", "must"): 0.7,
    ("done", "expect"): 0.75, ("done", "propose"): 0.75, ("try", "may"): 0.4, ("propose", "will"): 0.65,
    ("try", "will"): 0.5,
    ("agree", "try"): 0.65, ("agree", "expect"): 0.7,
    ("must", "agree"): 0.7, ("sure", "may"): 0.75, ("sure", "expect"): 0.7,
    ("may", "fact"): 0.7, ("expect", "fact"): 0.7, ("propose", "fact"): 0.7,
    ("will", "may"): 0.7, ("plan", "may"): 0.7, ("may", "expect"): 0.7,
    ("may", "plan"): 0.65, ("expect", "may"): 0.7,
    ("try", "fact"): 0.65, ("plan", "fact"): 0.65, ("must", "fact"): 0.65, ("should", "fact"): 0.65,
}  # fmt: skip
NEAR = {
    "must": {"should", "must"}, "should": {"must", "should", "would"}, "may": {"may", "would", "propose"},
    "will": {"will", "would", "plan", "agree", "expect", "sure", "must"},
    "expect": {"expect", "would", "plan"},
    "plan": {"plan", "will", "would", "try", "agree", "expect"}, "try": {"try", "plan", "propose", "should"},
    "propose": {"propose", "try", "may", "plan"}, "agree": {"agree", "plan", "will"},
    "done": {"done", "agree"}, "sure": {"sure", "done"}, "doubt": {"doubt", "may"},
}  # fmt: skip
# Which under a condition, too, are not "may".
UNDER_IF = frozenset({"may", "must"})
NEEDS_TO = frozenset({"ready", "due", "set", "duty", "obligation"})
OFFERING = frozenset({"offer", "volunteer"})
PURPOSE = ["so", "that"]
SPAN = frozenset({"between", "to"})
LETTING = frozenset("let allow permit".split())
REACH, BEHIND, FAR = 9, 5, 6
# At any other word that is no cue the search for the nearest cue goes on.
ENDING_TAGS = frozenset({",", ":", "WDT", "WP", "CC", "``", "''"})
HALTING_TAGS = ENDING_TAGS | {"MD", "VB", "VBD", "VBZ", "VBP"}
ENDING_WORDS = frozenset({"that", "because", "while"})
HALTING_WORDS = ENDING_WORDS | {"should"}


class Status(NamedTuple):
    """What a word is said to be, and the word that says so (none for a plain fact)."""

    name: str
    cue: Token | None


def check_settled(frame: Frame) -> list[Finding]:
    """The clearest difference in status between words that account for one another."""
    found = []
    # Elsewhere a word is a plain fact at most, which nothing is held against.
    there = {
        n: _near_cues(s)
        for n, s in enumerate(frame.evidence.sentences)
        if frame.trust(n) >= 0.5 and s.has(CUES)
    }
    if not there:
        return []
    here = _near_cues(frame.sentence)
    words = frame.sentence.tokens
    for i, match in frame.matches.items():
        other, number, strength = match
        if strength < SYNONYM - 0.1 or number not in there or other.index not in there[number]:
            continue
        token, source = words[i], frame.evidence.sentences[number]
        if token.tag[:2] not in {"NN", "VB"} or (i not in here and not (token.verb and other.verb)):
            continue
        telling = token.lemma in STATUS or other.lemma in STATUS
        if telling and not (_bound(frame.sentence, i) and _bound(source, other.index)):
            continue  # what says itself how settled a thing is, but for "must approve"
        if attributive(frame.sentence, i):
            continue
        if token.verb and token.lemma != other.lemma and [t.lower for t in words[i + 1 : i + 2]] == ["that"]:
            continue  # "held that it should stay"
        both = _adverbs(source) & frame.sentence.said
        mine = _status(frame.sentence, i, both)
        theirs = None if mine is None else _status(source, other.index, both)
        if mine is None or theirs is None:
            continue
        weight = WRONG.get((theirs.name, mine.name), 0.0)
        if mine.name == "fact" and not (token.verb and other.verb):
            continue
        denials = frame.standing[i].denials, frame.there(match).denials
        if all(denials) and mine.name == "would" and theirs.cue and theirs.cue.lower == "should":
            weight = 0.65  # "should not pay" for "would not pay"
        elif not weight or any(denials):
            continue
        if (theirs.name, mine.name) == ("expect", "must") and mine.cue and mine.cue.lemma == "have":
            continue  # "still has to bring it" for "expects to bring it"
        if theirs.cue and answered(frame.source(match).tokens, theirs.cue.index):
            continue
        if _rendered(frame, match, mine, theirs) or _named(frame, match, mine):
            continue
        found.append(_report(mine, theirs, token, weight * frame.trust(number)))
    return sorted(found, key=lambda f: -f.weight)[:1]


@lru_cache(maxsize=512)
def _near_cues(sentence: Sentence) -> frozenset[int]:
    """The places to which a word of status may be the nearest cue, or be what is said of them."""
    cues = [t.index for t in sentence.tokens if t.lemma in CUES] if sentence.has(CUES) else []
    return frozenset([i for k in cues for i in range(k - 3, k + REACH + 1)])


@lru_cache(maxsize=512)
def _adverbs(sentence: Sentence) -> frozenset[str]:
    return frozenset([t.lower for t in sentence.tokens if t.tag == "RB"])


def _status(sentence: Sentence, i: int, both: frozenset[str]) -> Status | None:
    """The status of a word by the nearest cue to its left, but for adverbs that both sides have; None if
    there is no telling."""
    words = sentence.tokens
    verb = words[i].verb
    if words[i].tag[:2] == "NN" and (said := _predicated(sentence, i)) is not None:
        return said
    for k in range(i - 1, max(-1, i - 1 - REACH), -1):
        token = words[k]
        lemma, tag = token.lemma, token.tag
        if lemma not in CUES and tag not in HALTING_TAGS and token.lower not in HALTING_WORDS:
            continue
        name = STATUS.get(lemma)
        if name and (token.lower in both or _no_cue(words, k, i, name)):
            name = None
        if token.lower == "should" and words[k + 1].tag in {"DT", "NN", "NNS", "NNP", "PRP", "PRP$"}:
            return None  # "should the price fall": if it does
        if lemma == "apply" and words[k + 1].lower == "for":
            name = "try"
        if lemma == "have" and words[k + 1].tag == "TO":
            name = "must"
        if (
            tag == "MD"
            and [t.lower for t in words[max(0, k - 12) : k] if t.lower in {"so", "that"}] == PURPOSE
        ):
            return None
        if name == "will" and words[k + 1].lemma in LETTING:
            return Status("may", words[k + 1])  # "will let them fly from there"
        if name and (tag not in {"NN", "NNS"} or words[k + 1].tag in {"TO", "IN", "WDT"}):
            if words[k - 1].tag == "MD" and words[k - 1].lower in {"may", "might", "could"}:
                return Status("may", words[k - 1])  # "may have to"
            if token.lower == "able" and {t.lower for t in words[max(0, k - 3) : k]} >= {"will", "be"}:
                return Status("will", words[k - 1])  # "will be able to see"
            return Status(name, token)
        if tag == "CC" and words[k + 1].tag[:2] == "RB" and words[k - 1].tag[:2] == "RB":
            continue  # "sooner or later"
        if tag in ENDING_TAGS or token.lower in ENDING_WORDS:
            break
        if tag in {"VBD", "VBZ", "VBP"} and lemma not in {"be", "have", "do"}:
            return None
        if tag == "VB" and not verb and token.content:
            return None  # "decided to cap the rise": nothing is decided of the rise
    return Status("fact", None) if verb and _happened(sentence, i) else None


def _no_cue(words: Sequence[Token], k: int, i: int, name: str) -> bool:
    """Whether a word of status says nothing of a later one."""
    token, before, after = words[k], words[k - 1], words[k + 1]
    if token.tag in {"NNP", "IN"}:
        return True
    if token.lower == "certain" and after.tag[:2] in {"NN", "JJ"}:
        return True  # "certain nations": some
    if i - k > FAR and token.tag[:2] == "NN":
        return True  # "the idea of a truce on the front was dismissed"
    if name == "done" and token.tag == "VB":
        return True  # "the power to impose fines": nothing is imposed yet
    if token.lemma in NEEDS_TO and after.tag != "TO":
        return True  # "ready by March", "due above all to luck"
    if name == "done" and token.tag == "VBG" and before.lemma not in {"be", "have"}:
        return True  # "think about obtaining"
    if token.lemma == "aim" and after.lower == "at":
        return True  # "aimed at those who …"
    if token.lemma == "draft" and token.verb:
        return True  # "drafted by a panel": written
    if words[i].verb and token.tag in {"NN", "NNS"} and token.head == i:
        return True  # "interest went up", "the demand grew"
    if token.tag == "VBN" and before.tag in {"NN", "NNS"}:
        return True  # "the days proposed for it were turned down"
    if token.tag == "VB" and before.tag == "TO" and words[i].verb:
        ended = any(t.tag in {"VBD", "VBZ", "VBP"} for t in words[k + 1 : i])
        if ended and not any(t.lower == "that" for t in words[k + 1 : i]):
            return True  # "the motion to put it off was withdrawn"
    # "pushed them into leaving": made them
    return token.lemma == "push" and any(t.lower == "into" for t in words[k + 1 : i])


def _bound(sentence: Sentence, i: int) -> bool:
    """Whether a verb stands right after a modal."""
    words = sentence.tokens
    return i > 0 and words[i].tag == "VB" and (words[i - 1].tag == "MD" or words[i - 1].lower == "be")


def _predicated(sentence: Sentence, i: int) -> Status | None:
    """ "A delay is possible", "ratification remains likely"."""
    words = sentence.tokens
    if i + 2 >= len(words) or words[i + 1].lemma not in {"be", "remain", "seem"}:
        return None
    place = i + 2 if words[i + 2].tag != "RB" else i + 3
    if place < len(words) and words[place].tag in {"JJ", "VBN"} and words[place].lemma in STATUS:
        return Status(STATUS[words[place].lemma], words[place])
    return None


def _happened(sentence: Sentence, i: int) -> bool:
    """A verb in the past or the perfect."""
    words = sentence.tokens
    before = [t.lemma for t in words[max(0, i - 4) : i]]
    if "to" in before:
        return False  # "was to have been flown out", "is said to have gone"
    return words[i].tag == "VBD" or (
        words[i].tag == "VBN" and ("have" in before or words[i - 1].lower == "was")
    )


def _rendered(frame: Frame, match: Match, mine: Status, theirs: Status) -> bool:
    """Whether some word of the claim stands for the source's status, or of the source for the claim's."""
    source = frame.source(match)
    claims, sources = _left(frame, match, mine, theirs)
    if (mine.name, theirs.name) == ("may", "must") and mine.cue is not None:
        after = frame.sentence.tokens[mine.cue.index + 1 : mine.cue.index + 3]
        if len(after) == 2 and after[0].lemma in {"have", "need"} and after[1].tag == "TO":
            claims -= {"must", "should"}  # "may have to"
    ifs = [any(t.lower in {"if", "unless"} for t in s.tokens) for s in (frame.sentence, source)]
    if any(ifs) and any(map(without_first, (frame.sentence, source))):
        ifs = [True, True]
    if any(ifs) and not (all(ifs) and "may" in {mine.name, theirs.name} <= UNDER_IF):
        return True
    if mine.cue and mine.cue.lemma in DISPOSED and any(t.lemma in OFFERING for t in source.tokens):
        return True  # "is willing to" for "has offered to"
    if (mine.name, theirs.name) == ("may", "expect") and _up_to(frame.sentence, mine) and source.has(SPAN):
        return True
    if claims & (NEAR.get(theirs.name, {theirs.name}) - {mine.name}):
        return True
    if theirs.name == "may" and mine.cue is not None and _placed(frame.sentence.tokens, mine.cue):
        return True
    if mine.name != "fact" and sources & (NEAR.get(mine.name, {mine.name}) - {theirs.name}):
        return True
    return mine.name == "fact" and bool(claims - {"done", "will", "agree"})


def _up_to(sentence: Sentence, mine: Status) -> bool:
    """ "Could cost as much as 120" for "is expected to cost between 90 and 120"."""
    words = sentence.tokens
    after = [t.lower for t in words[mine.cue.index + 1 : mine.cue.index + 8]] if mine.cue else []
    return any(pair in {("as", "much"), ("as", "many"), ("up", "to")} for pair in itertools.pairwise(after))


def _placed(words: Sequence[Token], cue: Token) -> bool:
    """ "In a position to pay": able to, and not about to."""
    return cue.lemma == "position" and any(
        t.lower in {"a", "no"} for t in words[max(0, cue.index - 2) : cue.index]
    )


def _named(frame: Frame, match: Match, mine: Status) -> bool:
    """Whether the claim's noun of status is the source's in another word ("agreement" for "consensus")."""
    if mine.cue is None or mine.cue.tag[:2] != "NN":
        return False
    other = frame.matches.get(mine.cue.index)
    return other is not None and other.sentence == match.sentence and other.strength >= SYNONYM - 0.1


def _left(frame: Frame, match: Match, mine: Status, theirs: Status) -> tuple[set[str], set[str]]:
    """The statuses of claim and source by words that are not the same in both."""
    number = match.sentence
    here, there = _cues(frame.sentence), _cues(frame.source(match))
    pairs = {(i, frame.matches[i].token.index) for i, _ in here if i in frame.matches}
    lemmas = [t.lemma for t in frame.sentence.tokens]
    others = [t.lemma for t in frame.evidence.sentences[number].tokens]
    one = mine.cue.index if mine.cue else -1
    two = theirs.cue.index if theirs.cue else -1
    same = {(i, j) for i, _ in here for j, _ in there if i != one and j != two}
    same = {(i, j) for i, j in same if (i, j) in pairs or lemmas[i] == others[j]}
    elsewhere = {t.lemma for n, s in enumerate(frame.evidence.sentences) if n != number for t in s.tokens}
    left = [(i, name) for i, name in here if i == one or lemmas[i] not in elsewhere]
    claims = {name for i, name in left if i not in {i for i, _ in same}}
    weakened = mine.name in {"may", "propose", "try", "expect"}
    near = match.token.index + BEHIND if weakened else len(others)
    return claims, {name for j, name in there if j < near and j not in {j for _, j in same}}


def _cues(sentence: Sentence) -> list[tuple[int, str]]:
    words = sentence.tokens
    found = [
        (t.index, STATUS[t.lemma])
        for t in words
        if t.lemma in STATUS
        and t.tag not in {"NNP", "IN"}
        and not (t.tag == "MD" and _obliging(words, t.index))
    ]
    pairs = itertools.pairwise(words)
    return found + [(t.index, "must") for t, after in pairs if t.lemma == "have" and after.tag == "TO"]


def _obliging(words: Sequence[Token], k: int) -> bool:
    """ "Will have to", "would need to": the duty says it all."""
    after = words[k + 1 : k + 3]
    return len(after) == 2 and after[0].lemma in {"have", "need"} and after[1].tag == "TO"


def _report(mine: Status, theirs: Status, token: Token, weight: float) -> Finding:
    one = f"{mine.cue.text} … {token.text}" if mine.cue else token.text
    two = f"{theirs.cue.text} … {token.text}" if theirs.cue else token.text
    message = f"the claim has “{one}”, the source “{two}”: not equally settled"
    return finding(ReasonCode.MODALITY, message, one, two, weight)
