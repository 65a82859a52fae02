"""How many of some words deny: negators, verbs like "refuse", prepositions like "without"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from briefing.check.language import cues
from briefing.check.language.negators import NOT_DENYING, not_since
from briefing.check.language.parse import Sentence
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import entry
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame

QUALIFYING = frozenset({"JJ", "JJR", "JJS", "RB", "RBR", "RBS"})
DENYING = frozenset({"without", "unlike", "little", "few", "rarely", "seldom", "nor"})
APART = frozenset({"independent", "independently"})
REMOTE = {("far", "from"), ("anything", "but"), ("yet", "to")}
CUES = cues.NEGATORS | cues.DENIERS | DENYING | APART | {"as", "against", *[first for first, _ in REMOTE]}
# Before "against": somebody's stand, as "oppose" tells it.
STANDING = frozenset({"be", "not", "n't", "remain", "stay", "never"})


def deny(frame: Frame, number: int, tokens: Sequence[Token]) -> int:
    """How many of some words of the claim (``number`` -1) or of a sentence of the source deny, but for "the
    opposition Centre Party"."""
    sentence = frame.sentence if number < 0 else frame.evidence.sentences[number]
    if not sentence.has(ODD):
        return denials(tokens)
    words = sentence.tokens
    kept = [
        t for t in tokens if t.lemma != "opposition" or words[min(t.index + 1, len(words) - 1)].lower == "to"
    ]
    kept = [t for t in kept if t.lemma != "decline" or not _lessened(words, t.index)]
    kept = [t for t in kept if t.lower not in FEW or words[max(0, t.index - 1)].lower not in SOME]
    if frame.sentence.has(NEITHER) if number < 0 else frame.sentence.has(ALIKE):
        kept = [t for t in kept if t.lower != "nor"]  # "neither A nor B" denies each once
    return denials(kept)


def _lessened(words: Sequence[Token], i: int) -> bool:
    """ "Declined by 6 percent": it became less, and nobody said no."""
    following = words[i + 1].lower if i + 1 < len(words) else ""
    return following in LESSENED or following[:1].isdigit()


DELAYING = frozenset({"delay", "postpone", "defer"})
LESSENED = frozenset("by in from since slightly sharply steadily further".split())
FEW = frozenset({"few", "little"})
ODD = FEW | {"opposition", "nor", "decline"}
# "The next few weeks", "a little help".
SOME = frozenset("a next past last coming first these those every recent".split())
NEITHER = frozenset({"neither"})
# By which one denial does for both: "the bank, like the ministry, gave no answer".
ALIKE = frozenset({"like", "both", "either"})


def denials(tokens: Sequence[Token]) -> int:
    """How many of the words deny: negators, verbs like "refuse", prepositions like "without"."""
    count = 0
    skip = -1
    for i, token in enumerate(tokens):
        if i <= skip:
            continue
        if token.lower not in CUES and token.lemma not in CUES:
            count += prefixed(token.lemma, token.tag)
            continue
        following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        if (token.lower, following) in REMOTE:
            count += 1
        elif (token.lower, following) == ("as", "opposed"):
            count += 1  # "as opposed to" is one word
            skip = i + 2
        elif not_since(tokens, i):
            continue
        elif token.lemma in cues.NEGATORS:
            count += following not in NOT_DENYING
        elif token.lemma == "fail" and following != "to":
            continue  # "the brakes failed in the cold"
        elif token.lower == "against":
            count += i > 0 and tokens[i - 1].lemma in STANDING
        elif token.lemma in DELAYING and following in {"by", "until", "till", "for"}:
            continue  # "is delayed by three years": late, and not off
        elif token.lower == "without" and any(t.lemma in cues.LASTING_ON for t in tokens[i + 1 : i + 3]):
            skip = i + 2  # "without a break" is "in a row"
        elif token.tag[:2] == "NN" and token.lemma in cues.DENIERS and following not in {"of", "to"}:
            continue  # "an opposition deputy", "voiced its opposition"
        elif (
            token.lemma in cues.DENIERS
            or token.lower in DENYING
            or prefixed(token.lemma, token.tag)
            or (token.lower in APART and following in {"of", "from"})
        ):
            count += 1
    return count


@lru_cache(maxsize=512)
def deniers(sentence: Sentence) -> frozenset[int]:
    """Where the words stand of which one at least is among any that deny."""
    found = [t.index for t in sentence.tokens if t.tag in QUALIFYING and prefixed(t.lemma, t.tag)]
    if sentence.has(CUES):
        found += [t.index for t in sentence.tokens if t.lower in CUES or t.lemma in CUES]
    return frozenset(found)


@lru_cache(maxsize=50_000)
def prefixed(lemma: str, tag: str) -> bool:
    """Whether a word is the negative of a shorter one ("unlikely", "illegal")."""
    if tag not in QUALIFYING or not lemma.startswith(cues.NEGATIVE_PREFIXES):
        return False
    return any(
        lemma.startswith(p) and len(lemma) > len(p) + 3 and lemma[len(p) :] in lexicon()
        and (lemma[len(p) :] in entry(lemma).opposites or lemma in entry(lemma[len(p) :]).opposites)
        for p in cues.NEGATIVE_PREFIXES
    )  # fmt: skip
