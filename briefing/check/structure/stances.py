"""Left open or shut out, raised or laid to rest, kept to or given up, told or kept back: the same thing under
a word of the other class.

"Left open a truce" for "dismissed a truce", "laid the questions to rest" for "raised questions", "no longer
holds to its line" for "its line has not changed", "said which" for "refrained from naming them". Each class
is closed and has two ends; a denial turns the one into the other, so that only the sign over all counts.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.negators import ALL_DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

OPEN, DOUBT, LINE, NAMES = "open", "doubt", "line", "names"
# The words of each end; after "…" a word that must follow within a few words.
ENDS = {
    OPEN: (
        "leave…open keep…open hold…open open…to entertain countenance contemplate float",
        "exclude preclude dismiss reject rule-out rule…out discount foreclose spurn close…door shut…door",
    ),
    DOUBT: (
        "raise pose prompt provoke spark stir fuel deepen heighten renew revive cast trigger stoke feed"
        " kindle sow reopen create cause leave",
        "settle answer dispel allay lay…rest put…rest put…end put…bed remove resolve quell silence banish end"
        " assuage quash close lift dismiss calm soothe ease relieve alleviate lessen",
    ),
    LINE: (
        "stick…to hold…to adhere…to keep…to cling…to stand…by continue maintain retain uphold preserve",
        "change alter shift abandon drop depart…from waver soften reverse revise move…from back…from",
    ),
    NAMES: (
        "name identify specify list disclose reveal divulge enumerate",
        "withhold conceal",
    ),
}  # fmt: skip
TABLE: dict[str, list[tuple[str, int, str]]] = {}
for _kind, _ends in ENDS.items():
    for _sign, _words in zip((1, -1), _ends, strict=True):
        for _word in _words.split():
            _first, _, _second = _word.partition("…")
            TABLE.setdefault(_first, []).append((_kind, _sign, _second))
DOUBTS = frozenset("question doubt concern fear worry uncertainty suspicion misgiving anxiety query".split())
LINES = frozenset(
    "stance line position policy course view plan approach promise pledge commitment demand refusal opinion"
    " attitude stand mind word principle".split()
)
SAYING = frozenset("say tell state".split())
# Who will not name the bidders may disclose that there are some.
DISCLOSING = frozenset("disclose reveal divulge".split())
# "Held it to be possible", "thought it conceivable".
POSSIBLE = frozenset("possible conceivable thinkable feasible".split())
JUDGING = frozenset("be as hold think deem consider judge call find regard see believe".split())
WHICH = frozenset("which who whom".split())
# "Revealed that" and "identified as" name nobody.
TELLING = frozenset("that how why when where whether as plan".split())
CUES = frozenset({*TABLE, *SAYING, "question", *POSSIBLE})
FAR = frozenset({"open", "rest", "end", "bed", "door", "out"})
SPARING = frozenset("decline refuse refrain avoid stop fail hesitate unwilling reluctant".split())
BREAKS = frozenset({",", ";", ":", "—", "–", "(", ")"})
CLAUSES = frozenset("that and but which who while whereas although though".split())
BEFORE, AFTER, BESIDE = 5, 5, 12
TRUST, ALIKE = 0.4, 0.7


class Stance(NamedTuple):
    """A word of a class: where it stands, which class, and which way, denials counted."""

    place: int
    kind: str
    sign: int
    shown: str
    denied: bool


def check_stances(frame: Frame) -> list[Finding]:
    """The first thing that the claim has under a word of the other end."""
    if not frame.sentence.has(CUES):
        return []
    words = frame.sentence.tokens
    mine = [one for one in stances(frame.sentence) if words[one.place].lemma not in DISCLOSING]
    if not mine:
        return []
    inside = quoted(frame.sentence)
    for one in mine:
        if one.place in inside:
            continue
        theirs = [
            (_shared(frame, one, number, other), other, number)
            for number, source in enumerate(frame.evidence.sentences)
            for other in stances(source)
            if other.kind == one.kind
        ]
        least = 2 if one.kind == NAMES and one.shown.split()[-1] not in WHICH else 1
        agreeing = max((shared for shared, other, _ in theirs if other.sign == one.sign), default=-1)
        for shared, other, number in theirs:
            if other.sign == one.sign or shared < least or shared <= agreeing:
                continue
            if frame.trust(number) < TRUST or any(_nearer(frame, o, one, number, other) for o in mine):
                continue
            if (
                frame.sentence.tokens[one.place].lemma
                == frame.evidence.sentences[number].tokens[other.place].lemma
            ):
                continue  # whether one of them is denied is for the check of polarity
            message = f"the claim says “{one.shown}”, the source “{other.shown}”, of the same thing"
            return [finding(ReasonCode.POLARITY, message, one.shown, other.shown, 0.7)]
    return []


def agreed(frame: Frame) -> bool:
    """Whether the claim words without a denial what the source words by one, or the other way round: "sticks
    to its line" for "its line has not changed"."""
    mine = stances(frame.sentence)
    return bool(mine) and any(
        one.kind == other.kind and one.sign == other.sign and one.denied != other.denied
        for source in frame.evidence.sentences
        for other in stances(source)
        for one in mine
    )


@lru_cache(maxsize=2048)
def stances(sentence: Sentence) -> tuple[Stance, ...]:
    """The words of these classes in a sentence."""
    if not sentence.has(CUES):
        return ()
    words = sentence.tokens
    out = []
    for token in words:
        if token.lemma not in CUES and token.lower not in POSSIBLE:
            continue
        if token.lemma in SAYING and token.verb:
            after = [t.lower for t in words[token.index + 1 : token.index + 2]]
            if after and after[0] in WHICH:
                out.append(_made(words, token, NAMES, 1, after[0]))
            continue
        if token.lemma == "question" and token.verb and token.lower[:8] != "question":
            out.append(_made(words, token, DOUBT, 1, ""))  # "raised questions" is read as one verb
            continue
        if token.lower in POSSIBLE and any(
            t.lemma in JUDGING for t in words[max(0, token.index - 3) : token.index]
        ):
            out.append(_made(words, token, OPEN, 1, ""))
            continue
        for kind, sign, second in TABLE.get(token.lemma, ()) if token.verb or token.tag == "JJ" else ():
            if token.tag == "JJ" and not second:
                continue
            if second and not any(
                t.lower == second for t in words[token.index + 1 : token.index + 2 + AFTER * (second in FAR)]
            ):
                continue
            if (
                kind == NAMES
                and words[token.index + 1 : token.index + 2]
                and (words[token.index + 1].lower in TELLING)
            ):
                continue
            if kind == DOUBT and not _done_to(words, token, DOUBTS):
                continue
            if kind == LINE and not _near(words, token, LINES):
                continue
            out.append(_made(words, token, kind, sign, second))
    return tuple(out)


def _done_to(words: tuple[Token, ...], token: Token, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns is what a verb is done to: after it, or before a passive."""
    for other in words[token.index + 1 : token.index + 1 + AFTER]:
        if other.text in BREAKS or (other.verb and other.lower != "rest"):
            break
        if other.lemma in nouns:
            return True
    if token.tag != "VBN":
        return False
    for other in reversed(words[max(0, token.index - BESIDE) : token.index]):
        if other.text in BREAKS:
            return False
        if other.lemma in nouns:
            return True
    return False


def _near(words: tuple[Token, ...], token: Token, nouns: frozenset[str]) -> bool:
    return any(t.lemma in nouns for t in words[max(0, token.index - BESIDE) : token.index + AFTER + 1])


def _made(words: tuple[Token, ...], token: Token, kind: str, sign: int, second: str) -> Stance:
    denial = _denial(words, token.index)
    shown = f"{token.text} {second}" if second else token.text
    if denial is None:
        return Stance(token.index, kind, sign, shown, False)
    return Stance(token.index, kind, -sign, f"{denial.text} {shown}", True)


def _denial(words: tuple[Token, ...], i: int) -> Token | None:
    found = None
    for token in reversed(words[max(0, i - BEFORE) : i]):
        if token.text in BREAKS or token.lower in CLAUSES:
            break
        yet = token.lower == "yet" and words[token.index + 1].lower == "to"
        if token.lower == "neither" and found is not None and found.lower == "nor":
            continue  # "neither confirmed nor ruled out": each once
        if yet or token.lower in ALL_DENIALS or token.lemma in SPARING:
            if found is not None:
                return None  # "did not refuse to name"
            found = token
    after = words[i + 1 : i + 4]
    if found is None:
        found = next((t for t in after if t.lower in ALL_DENIALS), None)  # "identified none of them"
    return found


def _nearer(frame: Frame, own: Stance, one: Stance, number: int, other: Stance) -> bool:
    """Whether another word of the claim stands for the source's as well as this one does."""
    if own.kind != one.kind or own.sign == one.sign:
        return False
    return _shared(frame, own, number, other) >= _shared(frame, one, number, other)


def _shared(frame: Frame, one: Stance, number: int, other: Stance) -> int:
    """How much of what one word is said of stands near the other."""
    words = frame.evidence.sentences[number].tokens
    low, high = other.place - BESIDE, other.place + BESIDE
    near = {t.index for t in words[max(0, low) : high + 1] if t.index != other.place}
    told = [
        i
        for i, m in frame.matches.items()
        if m.sentence == number
        and m.token.index in near
        and m.strength >= ALIKE
        and abs(i - one.place) <= BESIDE
        and i != one.place
    ]
    return len(told)
