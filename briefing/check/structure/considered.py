"""What a body is only to take up told as what it is to grant, and a demand only made told as met.

"Its board is to approve the loan in May" for "its board will consider it in May", "was granted its demand"
for "repeated its demand".
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

CONSIDERING = frozenset(
    "consider review examine discuss debate study weigh vote decide rule deliberate assess evaluate"
    " scrutinise scrutinize mull ponder look revisit hear deal".split()
)
# In one sense or the other: it is settled how it will end.
SETTLING = frozenset(
    "approve grant adopt pass ratify endorse authorise authorize accept sign confirm award release give"
    " reject refuse veto throw turn back allow permit agree enact withhold bless rubber-stamp".split()
)
# "Give its approval", "throw it out", "turn it down".
ONLY_WITH = {
    "give": frozenset("approval consent assent blessing go-ahead agreement nod permission backing".split()),
    "throw": frozenset({"out"}),
    "turn": frozenset({"down"}),
}
DEMANDS = frozenset(
    "demand request call appeal claim application petition plea bid wish condition term requirement".split()
)
MEETING = frozenset(
    "grant meet satisfy fulfil fulfill accept accommodate concede heed honour honor answer approve win obtain"
    " secure allow accede bow agree yield".split()
)
MET = MEETING | frozenset("met success successful successfully gain get receive give".split())
FUTURE = frozenset("will would shall 'll".split())
BEING = frozenset("is are was were".split())
DUE = frozenset("due set expected scheduled meant supposed about planned slated".split())
KEPT = frozenset("whether if may might could consider decide vote not n't never no asked ask".split())
TRUSTED, LITTLE, LIKE, BACK, NEAR = 0.4, 0.1, 0.8, 7, 5


def considered(frame: Frame) -> list[Finding]:
    """The first body that is to settle in the claim what it is to take up in the source."""
    return _settles(frame) or _met(frame)


def _settles(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(SETTLING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words:
        i = token.index
        if (
            token.lemma not in SETTLING
            or i in inside
            or not _whole(words, i)
            or token.lower.startswith("tak")
        ):
            continue  # "take it up" is read as "accept it"
        passive = words[i].tag == "VBN" and i > 0 and words[i - 1].lower == "be"
        lead = _to_come(frame.sentence, i - 1 if passive else i)
        if lead < 0 and finished(frame.sentence, i) and _new(frame, token):
            lead = _helpers(words, i)
        if lead < 0 or any(t.lower in KEPT and t.tag != "NNP" for t in words[max(0, lead - 3) : i + 4]):
            continue
        k = _before(words, lead)
        match = frame.matches.get(_agent(words, i) if words[i].tag == "VBN" else k) or frame.matches.get(k)
        if match is None or match.strength < LIKE or frame.trust(match.sentence) < LITTLE:
            continue
        source = frame.source(match)
        verb = taken_up(source).get(match.token.index, -1)
        if verb < 0 or _settled(source, verb):
            continue
        mine, theirs = f"{words[lead].text} {token.text}", source.tokens[verb].text
        message = f"the claim has it settled (“{mine}”) what the source only has taken up (“{theirs}”)"
        return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


def _agent(words: tuple[Token, ...], i: int) -> int:
    """Who does it, in a passive: "will be granted by the board"; -1 for none told."""
    for token in words[i + 1 : i + 3]:
        if token.lower == "by":
            near = words[token.index + 1 : token.index + 5]
            return next((t.index for t in near if t.tag in {"NN", "NNS", "NNP"}), -1)
    return -1


def _settled(source: Sentence, verb: int) -> bool:
    """Whether the source's own clause has a word for how it will end, too."""
    words = source.tokens
    low = max([t.index for t in words[:verb] if t.text in {";", ":"}], default=-1)
    return any(t.lemma in SETTLING and t.content for t in words[low + 1 :] if t.index != verb)


def _new(frame: Frame, token: Token) -> bool:
    """Whether no word of the source stands for a verb: "has already rejected it"."""
    match = frame.matches.get(token.index)
    return match is None or match.strength < LIKE


def _helpers(words: tuple[Token, ...], i: int) -> int:
    """Where the helpers of a verb begin."""
    k = i
    while k > 0 and (words[k - 1].lemma == "have" or words[k - 1].tag == "RB"):
        k -= 1
    return k


@lru_cache(maxsize=1024)
def taken_up(sentence: Sentence) -> dict[int, int]:
    """Who is to take something up, each with the verb for it."""
    found: dict[int, int] = {}
    if not sentence.has(CONSIDERING):
        return found
    for token in sentence.tokens:
        if token.lemma in CONSIDERING and token.verb:
            lead = _to_come(sentence, token.index)
            who = _before(sentence.tokens, lead) if lead >= 0 else -1
            if who >= 0:
                found.setdefault(who, token.index)
    return found


def _to_come(sentence: Sentence, i: int) -> int:
    """Where the helpers begin by which a verb is still to come: "will", "is to", "is due to"; -1 for none."""
    words = sentence.tokens
    if words[i].tag not in {"VB", "VBP", "NN"}:
        return -1
    for k in range(i - 1, max(-1, i - NEAR), -1):
        if words[k].lower in FUTURE:
            return k
        if words[k].tag == "TO":
            for j in range(k - 1, max(-1, k - 3), -1):
                if words[j].lower in BEING:
                    return j
                if words[j].lower not in DUE:
                    return -1
            return -1
        if words[k].tag != "RB":
            return -1
    return -1


def _before(words: tuple[Token, ...], i: int) -> int:
    """The noun right before a place, but for adverbs; -1 for none."""
    for k in range(i - 1, max(-1, i - NEAR), -1):
        if words[k].tag[:2] == "NN":
            return k
        if words[k].tag != "RB":
            return -1
    return -1


def _whole(words: tuple[Token, ...], i: int) -> bool:
    needed = ONLY_WITH.get(words[i].lemma)
    return needed is None or any(t.lower in needed for t in words[i + 1 : i + NEAR])


def _met(frame: Frame) -> list[Finding]:
    """ "Was granted its demand", "its request has been met"."""
    if not (frame.sentence.has(DEMANDS) and frame.sentence.has(MEETING)):
        return []
    words = frame.sentence.tokens
    for i, match in sorted(frame.matches.items()):
        if words[i].lemma not in DEMANDS or words[i].tag[:2] != "NN" or match.strength < LIKE:
            continue
        if match.token.lemma not in DEMANDS or frame.trust(match.sentence) < TRUSTED:
            continue
        verb = _meets(frame.sentence, i)
        if verb is None or frame.evidence.has(MET):
            continue
        mine = f"{verb.text} … {words[i].text}"
        message = f"the claim has it met (“{mine}”), the source only has it made (“{match.token.text}”)"
        return [finding(ReasonCode.MODALITY, message, mine, match.token.text, 0.7)]
    return []


def _meets(sentence: Sentence, i: int) -> Token | None:
    """The verb, told as done, by which a demand is met."""
    words = sentence.tokens
    verb = None
    for word in reversed(words[max(0, i - NEAR) : i]):
        if word.verb and word.lemma in MEETING:
            verb = word if finished(sentence, word.index) or words[word.index - 1].lower == "been" else None
            break
        if word.tag not in {"DT", "JJ", "PRP$", "NN", "NNS", "NNP", "POS", "TO", "IN"}:
            break
    if verb is None:
        for word in words[i + 1 : i + 2 * BACK]:
            if word.text in CLAUSE_MARKS or word.tag == "MD":
                break
            if word.verb and word.lemma in MEETING:
                passive = any(t.lower in {"been", "was", "were"} for t in words[i + 1 : word.index])
                verb = word if passive and word.tag == "VBN" else None
                break
    if verb is None or any(t.lower in KEPT for t in words[max(0, verb.index - BACK) : verb.index]):
        return None
    return verb
