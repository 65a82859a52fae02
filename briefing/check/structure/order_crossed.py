"""Two events that the claim and the source put in order the other way round (see ``order``)."""

from __future__ import annotations

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame
from briefing.check.structure.order import Order, orders
from briefing.check.structure.order_cues import HAPPENING, NEVER, WORDING
from briefing.check.structure.sequence import CHANGING, LASTING, own_matches


def reversed_order(frame: Frame) -> tuple[str, str] | None:
    """The words for an order in the claim, and the source's for the same events the other way round."""
    for mine in orders(frame.sentence):
        wrong = ""
        for number, source in enumerate(frame.evidence.sentences):
            for other in orders(source):
                if mine.until != other.until and _until_after(frame, number, mine, other):
                    wrong = wrong or other.text
                    continue
                if (
                    mine.until != other.until
                    or (mine.condition and other.condition)
                    or (
                        mine.turned != other.turned
                        and (frame.sentence if other.turned else source).has(WORDING)
                    )
                ):
                    continue
                if _crossed(frame, number, mine, other):
                    wrong = wrong or other.text
                    continue
                straight, crossed = _laid(frame, number, mine, other)
                if min(straight) > 0 and sum(straight) >= sum(crossed):
                    return None
                least = 3 if sum(straight) or mine.condition or other.condition else 2
                clear = all(x and (x > y or y < 2) for x, y in zip(crossed, straight, strict=True))
                if clear and sum(crossed) >= least and sum(crossed) > 2 * sum(straight):
                    wrong = wrong or other.text
        wrong = wrong or _across(frame, mine)
        if wrong:
            return mine.text, wrong
    return None


ONCE = frozenset({"after", "once", "following", "as soon as", "upon"})
# Verbs for what is done at one time and lasts.
STATES = frozenset("suspend close shut freeze bar ban block withhold exempt forbid delay postpone".split())
TILL = LASTING | CHANGING | NEVER | WORDING | {"without", "again"}


def _until_after(frame: Frame, number: int, mine: Order, other: Order) -> bool:
    """ "Keeps the peace until a deal is made" for "keeps the peace once a deal is made": the same deed, up to
    and from the same event, and neither side has it last or change there."""
    source = frame.evidence.sentences[number]
    after = other if mine.until else mine
    if after.text.lower() not in ONCE or after.turned or after.condition or frame.trust(number) < TRUSTED:
        return False
    # "Closed until the inspection" and "reopened after it" tell the same, but not "closed after it".
    mine_, theirs = ({t.lemma for t in s.tokens if t.lemma in TILL} for s in (frame.sentence, source))
    if mine_ != theirs or not mine_ <= STATES:
        return False
    straight, crossed = _laid(frame, number, mine, other)
    return min(crossed) > 0 and sum(crossed) >= (3 if mine_ else 4) and not any(straight)


TRUSTED = 0.5


def _crossed(frame: Frame, number: int, mine: Order, other: Order) -> bool:
    """ "Met in Oslo before the meeting in Lima" for "the Oslo meeting follows one in Lima", "came back and
    left later" for "left and came back later": each event has its names, or its verb, whatever they share."""
    if mine.until or other.until or mine.condition or other.condition or mine.turned or other.turned:
        return False
    words, there = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    counts = {"NNP": [0, 0, 0], "VB": [0, 0, 0]}
    for i, match in frame.matches.items():
        kind = "NNP" if words[i].tag == "NNP" else words[i].tag[:2]
        j = match.token.index
        if kind not in counts or match.sentence != number or match.strength < STRONG:
            continue
        if kind == "NNP" and sum(t.lower == there[j].lower for t in there) > 1:
            continue
        if kind == "VB" and (words[i].lemma in HAPPENING or not there[j].verb):
            continue
        counts[kind][0] += i in mine.first and j in other.second
        counts[kind][1] += i in mine.second and j in other.first
        counts[kind][2] += (i in mine.first and j in other.first) or (i in mine.second and j in other.second)
    return any(min(one[:2]) > 0 and not one[2] for one in counts.values())


# With which a sentence tells what came before, or after, what the sentence before it tells.
OPENING = {
    "previously": -1, "earlier": -1, "beforehand": -1, "later": 1, "subsequently": 1, "afterwards": 1,
    "afterward": 1, "thereafter": 1, "then": 1,
}  # fmt: skip
OPENINGS = frozenset(OPENING)


def _across(frame: Frame, mine: Order) -> str:
    """The word that opens a sentence and puts the claim's two events the other way round."""
    if mine.until or mine.turned or mine.condition:
        return ""
    for number, source in enumerate(frame.evidence.sentences):
        first = _opening_word(source)
        if first is None:
            continue
        if not number:
            if OPENING[first.lower] < 0 and _alone(frame, mine, source):
                return first.text
            continue
        sides = (number - 1, number) if OPENING[first.lower] > 0 else (number, number - 1)
        counts = [
            [
                sum(
                    1
                    for i in here
                    if (m := frame.matches.get(i)) and m.sentence == k and m.strength >= STRONG
                )
                for k in sides
            ]
            for here in (mine.first, mine.second)
        ]
        straight, crossed = counts[0][0] + counts[1][1], (counts[0][1], counts[1][0])
        if min(crossed) > 0 and sum(crossed) >= 3 and sum(crossed) > 2 * straight:
            return first.text
    return ""


def _opening_word(source: Sentence) -> Token | None:
    """ "Then she left", "She then left"."""
    for token in source.tokens[:4]:
        if token.lower in OPENINGS:
            before, ahead = source.tokens[: token.index], source.tokens[token.index + 1 :][:2]
            plain = token.lower != "earlier" and token.tag == "RB" and before[-1:] and before[-1].tag != "IN"
            said = any(t.lemma in SPEECH_CLASS or t.lemma in SAYING for t in ahead)
            return token if not before or (plain and not said) else None
        if token.verb or token.text in ENDS:
            break
    return None


SAYING = frozenset("describe report deny call recall confirm".split())


def _alone(frame: Frame, mine: Order, source: Sentence) -> bool:
    """Whether the claim puts after something what the first sentence cited tells as coming before the rest
    ("Previously, …"), without a word for anything earlier still."""
    matched = [m for i in mine.second if (m := frame.matches.get(i)) and m.strength >= STRONG]
    here = sum(m.sentence == 0 for m in matched)
    return here >= ALONE and 2 * here > len(mine.second) and not orders(source)


ALONE = 4
STRONG = SYNONYM - 0.1


def _laid(frame: Frame, number: int, mine: Order, other: Order) -> tuple[tuple[int, int], tuple[int, int]]:
    there = {
        i: m.token.index
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= SYNONYM - 0.1
    }
    there = {i: k for i, k in there.items() if i in own_matches(frame)} if there else there
    sides = (mine.first, mine.second), (other.first, other.second)
    counts = [[sum(there.get(i, -1) in far for i in here) for far in sides[1]] for here in sides[0]]
    return (counts[0][0], counts[1][1]), (counts[0][1], counts[1][0])
