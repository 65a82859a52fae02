"""What is handed from one to another, told with the wrong end: "an invitation to Lind" where the source has
"an invitation from Lind"."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import any_same, shown
from briefing.check.structure.people import somebody
from briefing.check.structure.told_by_nouns import head_of, owner_of
from briefing.models import ReasonCode

HANDED = frozenset(
    "invitation offer proposal request letter gift message warning loan donation payment apology complaint"
    " appeal order demand grant concession suggestion recommendation delivery shipment visit reply answer"
    " response threat ultimatum assurance guarantee promise pledge present signal note petition".split()
)
REACH = 9
SURE = 0.65


def handed(frame: Frame) -> list[Finding]:
    """The first party that the claim has at the other end of what is handed over."""
    if not frame.sentence.has(HANDED):
        return []
    for noun, givers, takers in ends(frame.sentence):
        lemma = frame.sentence.tokens[noun].lemma
        for number, source in enumerate(frame.evidence.sentences):
            if not frame.trust(number) or lemma not in source.said:
                continue
            there = [end for end in ends(source) if source.tokens[end[0]].lemma == lemma]
            if len(there) != 1:
                continue
            word, from_, to = there[0]
            for mine, wrong, right, side in ((givers, to, from_, "from"), (takers, from_, to, "to")):
                if mine and wrong and any_same(frame, mine, number, wrong):
                    if any_same(frame, mine, number, right):
                        continue
                    left, thing = shown(frame.sentence, mine), source.tokens[word].text
                    back = "to" if side == "from" else "from"
                    message = f"the claim has “{thing}” go {side} “{left}”, the source {back} them"
                    return [
                        finding(ReasonCode.ROLE, message, f"{thing} {side} {left}", f"{thing} {back}", SURE)
                    ]
    return []


@lru_cache(maxsize=2048)
def ends(sentence: Sentence) -> tuple[tuple[int, frozenset[int], frozenset[int]], ...]:
    """What is handed over, from whom and to whom, where the sentence says one or the other."""
    if not sentence.has(HANDED):
        return ()
    words, out = sentence.tokens, []
    for token in words:
        if token.lemma not in HANDED or token.tag[:2] != "NN" or token.tag[:3] == "NNP":
            continue
        i = token.index
        givers, takers = set[int](), set[int]()
        if (owner := owner_of(sentence, i)) > 0 and owner < i:
            givers.add(owner)
        for t in words[i + 1 : i + REACH]:
            if t.verb or t.text in {",", ";", ":"} or t.tag in {"CC", "WDT", "WP"}:
                break
            if t.lower in {"from", "by", "to"} and t.index + 1 < len(words) and not words[t.index + 1].verb:
                if t.lower == "to" and t.index != i + 1:
                    continue  # "an offer of a trip to Peru"
                head = head_of(sentence, t.index)
                if head > 0 and somebody(words[head]):
                    (takers if t.lower == "to" else givers).add(head)
        if givers or takers:
            out.append((i, frozenset(givers), frozenset(takers)))
    return tuple(out)
