"""Who is worried: "Norland has concerns over the lack of a promise" where the source has "concerns exist over
the lack of a promise from Norland".

A party that the source names only in what a worry, a doubt or a hope is about is not the one that has it.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import same, shown
from briefing.models import ReasonCode

FEELINGS = frozenset(
    "concern worry fear doubt alarm anxiety unease hope optimism scepticism skepticism uncertainty"
    " frustration anger misgiving reservation apprehension dismay suspicion distrust mistrust disappointment"
    " concerned worried anxious alarmed uneasy doubtful sceptical skeptical hopeful optimistic".split()
)
HAVING = frozenset("have voice express feel harbour harbor hold share".split())
BEING = frozenset("be remain feel grow become".split())
VERBS = frozenset("worry fear doubt hope".split())
ABOUT = frozenset("over about at that of regarding concerning whether".split())
STOPS = frozenset({";", ":"})
REACH, SURE = 22, 0.7


def check_worried(frame: Frame) -> list[Finding]:
    """The first party that has a feeling which the source has somebody else have about it."""
    if not frame.sentence.has(FEELINGS):
        return []
    for token in frame.sentence.tokens:
        if token.lemma not in FEELINGS:
            continue
        k = _holder(frame.sentence, token.index)
        if k < 0:
            continue
        there = [
            (n, t)
            for n, source in enumerate(frame.evidence.sentences)
            if source.has(FEELINGS)
            for t in source.tokens
            if t.lemma in FEELINGS
        ]
        if there and all(_about(frame, k, n, t) for n, t in there):
            number, other = there[0]
            who = shown(frame.sentence, (k,))
            message = f"in the claim “{who}” has it (“{token.text}”), in the source it is about “{who}”"
            weight = SURE * frame.trust(number)
            return [finding(ReasonCode.ROLE, message, f"{who} {token.text}", other.text, weight)]
    return []


def _holder(sentence: Sentence, i: int) -> int:
    """The name that has a feeling: "X has concerns", "X worries", "X, a partner, is worried"; -1 for none."""
    words = sentence.tokens
    k = i - 1
    while k >= 0 and (words[k].verb or words[k].tag in {"RB", "DT", "JJ", "RBR"}):
        k -= 1
    after = words[i + 1].lower if i + 1 < len(words) else ""
    verb = words[i].lemma in VERBS and (words[i].verb or after in {"that", "about"})
    helped = any(t.lemma in (BEING if words[i].tag[:2] == "JJ" else HAVING) for t in words[k + 1 : i])
    if k < 0 or not (helped or verb):
        return -1
    if words[k].text == ",":
        k = _before_aside(words, k)
    first = k
    while first > 0 and words[first - 1].tag in {"NNP", "DT"}:
        first -= 1
    if k < 0 or words[k].tag != "NNP" or (first and words[first - 1].tag in {"IN", "POS", "TO"}):
        return -1
    return k


def _before_aside(words: tuple[Token, ...], end: int) -> int:
    """The word before "…, a key partner," that ends here; -1 for none."""
    for k in range(end - 1, max(0, end - 12), -1):
        if words[k].text == ",":
            return k - 1
        if words[k].verb:
            return -1
    return -1


def _about(frame: Frame, k: int, number: int, feeling: Token) -> bool:
    """Whether the source names the party after the feeling's "over" or "about" only."""
    source = frame.evidence.sentences[number]
    words = source.tokens
    link = next((t.index for t in words[feeling.index + 1 : feeling.index + 4] if t.lower in ABOUT), -1)
    if link < 0 or not frame.trust(number):
        return False
    end = next((t.index for t in words[link:] if t.text in STOPS), len(words))
    places = [t.index for t in words if t.tag == "NNP" and same(frame, k, number, t.index)]
    return bool(places) and all(link < m < min(end, link + REACH) for m in places)
