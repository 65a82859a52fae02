"""Less and -er: "involved less strongly" for "a stronger part", "cheaper" for "less cheap".

Told by the forms alone, whichever word is compared.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.comparison_denied import denied
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

LESS = frozenset({"less"})
MORE = frozenset({"more"})
EITHER = LESS | MORE
COMPARED = {"JJR", "RBR"}
PLAIN = {"JJ", "RB", "VBN"}
IRREGULAR = {"better": "good", "worse": "bad", "further": "far", "farther": "far", "well": "good"}
DOUBLED = 3
SHORTEST = 3


def check_lessened(frame: Frame) -> list[Finding]:
    """What the claim has less of, the source more, or the other way round."""
    here = _degrees(frame.sentence)
    if not here:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5:
            continue
        there = _degrees(source)
        for stem, (up, mine) in here.items():
            if stem not in there or there[stem][0] == up:
                continue
            theirs = there[stem][1]
            than = (frame.sentence.tokens, source.tokens)
            if any(t.lower == "than" for words in than for t in words):
                continue  # the sides may be exchanged
            if denied(frame.sentence, mine.index) != denied(source, theirs.index):
                continue
            left, right = _shown(frame.sentence, mine), _shown(source, theirs)
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.COMPARISON, message, left, right, 0.8)]
    return []


def _degrees(sentence: Sentence) -> dict[str, tuple[bool, Token]]:
    """Stem of each adjective or adverb compared -> whether upwards, and its word; those compared both ways
    left out."""
    found: dict[str, tuple[bool, Token]] = {}
    both: set[str] = set()
    words = sentence.tokens
    for token in words:
        before = words[token.index - 1].lower if token.index else ""
        if token.tag in PLAIN and before in EITHER:
            stem, up = _stem(token.lower), before in MORE
        elif token.tag in COMPARED and token.lower not in EITHER and token.lower.endswith(("er", "worse")):
            stem, up = _plain(token.lower), before not in LESS
        else:
            continue
        if len(stem) < SHORTEST:
            continue
        if stem in found and found[stem][0] != up:
            both.add(stem)
        found[stem] = (up, token)
    return {stem: one for stem, one in found.items() if stem not in both}


def _stem(word: str) -> str:
    """ "Strongly", "strong"; "easily", "easy"."""
    word = IRREGULAR.get(word, word)
    if word.endswith("ily"):
        return word[:-3] + "y"
    if word.endswith("ly") and len(word) > len("early"):
        word = word[:-2]
    return word.removesuffix("e")


def _plain(word: str) -> str:
    """ "Stronger" without its ending; "easier", "bigger"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    word = word.removesuffix("er")
    if word.endswith("i"):
        return word[:-1] + "y"
    if len(word) > DOUBLED and word[-1] == word[-2] and word[-1] not in "sl":
        return word[:-1]
    return word


def _shown(sentence: Sentence, token: Token) -> str:
    before = sentence.tokens[token.index - 1] if token.index else token
    return f"{before.text} {token.text}" if before.lower in EITHER else token.text
