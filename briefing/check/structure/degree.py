"""Large for small, long-term for short-term, strengthen for loosen: the two ends of one scale, said of the
same thing."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.direction import exchanged
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

SCALES = {
    "size": (
        "large big huge great major considerable significant substantial broad wide vast strong robust firm"
        " powerful severe heavy serious crucial vital leading central important sweeping deep extensive"
        " ambitious decisive sharp steep markedly sharply strongly significantly substantially considerably",
        "small tiny little slight minor modest marginal scant narrow limited minimal negligible weak feeble"
        " light mild peripheral trivial unimportant slightly marginally barely weakly minimally",
    ),
    "time": (
        "long long-term lasting permanent sustained lengthy durable enduring",
        "short short-term brief fleeting temporary passing momentary short-lived",
    ),
    "amount": (
        "more further increased additional greater extra higher",
        "less fewer lower reduced smaller",
    ),
    "trend": (
        "increase enhance strengthen improve intensify escalate escalation rise grow growth expand boost"
        " raise deepen bolster accelerate widen reinforce fortify climb gain double treble heighten",
        "reduce decrease weaken loosen cut fall drop decline shrink lower lessen diminish narrow slow ease"
        " halve undermine dwindle erode curb de-escalate",
    ),
    "margin": (
        "clear comfortable wide large overwhelming landslide resounding sweeping handsome huge",
        "narrow slim tight slender thin bare razor-thin small wafer-thin",
    ),
    "good": ("better easier cheaper faster earlier warmer safer", "worse harder dearer slower later colder"),
}
POLE = {
    word: (scale, up)
    for scale, (high, low) in SCALES.items()
    for up, words in ((True, high), (False, low))
    for word in words.split()
}


def check_degrees(frame: Frame) -> list[Finding]:
    """The first word at the other end of a scale than the source's word about the same thing."""
    poles = _poles(frame.sentence)
    if not poles:
        return []
    covered = {id(m.token) for m in frame.matches.values() if m.strength >= SYNONYM - 0.1}
    for token, pole in poles:
        far = _termed(frame, token, pole)
        if far:
            message = f"the claim says “{token.text}”, the source “{far}”"
            return [finding(ReasonCode.COMPARISON, message, token.text, far, 0.8)]
        match = frame.matches.get(token.index)
        if (match and match.strength >= SYNONYM - 0.1) or _denied(frame.sentence, token):
            continue
        for anchor in _anchors(frame.sentence, token):
            place = frame.matches.get(anchor)
            if place is None or place.strength < SYNONYM - 0.1 or frame.trust(place.sentence) < 0.5:
                continue
            source = frame.source(place)
            if any(other == pole for _, other in _poles(source)) or _turned(frame, place.sentence):
                continue
            there = (source.tokens[k] for k in _around(source, place.token.index))
            for other in there:
                if _pole(other) != (pole[0], not pole[1]) or id(other) in covered or _denied(source, other):
                    continue
                message = f"the claim says “{token.text}”, the source “{other.text}”"
                return [finding(ReasonCode.COMPARISON, message, token.text, other.text, 0.8)]
    return []


SPANS = frozenset("term run scale range".split())


def _termed(frame: Frame, token: Token, pole: tuple[str, bool]) -> str:
    """ "In the short term", "on a modest scale", where the source has "long-term" or "large-scale" alone."""
    words = frame.sentence.tokens
    span = words[token.index + 1].lemma if token.index + 1 < len(words) else ""
    if span not in SPANS:
        return ""
    found = [
        t
        for n, s in enumerate(frame.evidence.sentences)
        if frame.trust(n) >= 0.5
        for t in s.tokens
        if t.lower.endswith("-" + span) and _pole(t)
    ]
    if not found or any((other := _pole(t)) is None or other[1] == pole[1] for t in found):
        return ""
    shared = frame.evidence.has(frozenset({token.lower}))
    return "" if shared or frame.sentence.has(frozenset({found[0].lower})) else found[0].text


def _turned(frame: Frame, number: int) -> bool:
    """Whether what stands before "than" on one side stands after it on the other, and the reverse."""
    mine, theirs = _than(frame.sentence), _than(frame.evidence.sentences[number])
    return min(mine, theirs) >= 0 and exchanged(frame, mine, number, theirs)


def _than(sentence: Sentence) -> int:
    return next((t.index for t in sentence.tokens if t.lower == "than"), -1)


@lru_cache(maxsize=512)
def _poles(sentence: Sentence) -> tuple[tuple[Token, tuple[str, bool]], ...]:
    """The words of a sentence that stand at one end of a scale, with it."""
    return tuple(
        [
            (token, pole)
            for token in sentence.tokens
            if (token.lower in POLE or token.lemma in POLE or "-" in token.lower) and (pole := _pole(token))
        ]
    )


def _pole(token: Token) -> tuple[str, bool] | None:
    """The scale of a word and its end; "large-scale" counts as "large"."""
    if token.lower in POLE or token.lemma in POLE or "-" in token.lower:
        if token.tag in {"NNP", "IN"} or token.lower in {"least", "most"}:
            return None
        first = token.lower.split("-")[0] if "-" in token.lower else ""
        return POLE.get(token.lower) or POLE.get(token.lemma) or POLE.get(first)
    return None


def _denied(sentence: Sentence, token: Token) -> bool:
    before = [t.lemma for t in sentence.tokens[max(0, token.index - 4) : token.index]]
    return any(w in {"not", "no", "never", "without", "hardly", "avoid", "prevent", "stop"} for w in before)


def _anchors(sentence: Sentence, token: Token) -> list[int]:
    """The word that is said to be large or small, or what is raised or lowered."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    premodifies = token.tag in {"VBN", "VBG"} and bool(after) and after[0].tag[:2] in {"NN", "JJ"}
    if token.tag[:2] in {"JJ", "RB"} or premodifies or ("-" in token.text and token.tag[:2] == "NN"):
        return _modified(sentence, token)
    return [k for k in sentence.children[token.index] if sentence.tokens[k].tag in {"NN", "NNS", "VB", "NNP"}]


def _modified(sentence: Sentence, token: Token) -> list[int]:
    """What an adjective hangs on, and the noun that its group ends in ("large-scale military exercise")."""
    words, last = sentence.tokens, token.index
    while last + 1 < len(words) and words[last + 1].tag[:2] in {"JJ", "NN"}:
        last += 1
    ends = [last] if last > token.index and words[last].tag[:2] == "NN" else []
    return ([token.head] if token.head >= 0 else []) + ends


def _around(sentence: Sentence, i: int) -> list[int]:
    head = sentence.tokens[i].head
    left = [
        k
        for k in range(max(0, i - 3), i)
        if sentence.tokens[k].tag[:2] in {"JJ", "RB", "VB"} or "-" in sentence.tokens[k].text
    ]
    return [*sentence.children[i], *([head] if head >= 0 else []), *left]
