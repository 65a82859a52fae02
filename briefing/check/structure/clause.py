"""What is denied in another clause is not denied here: *Oslo opposed the plan, whereas Bonn backed it*."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.scope import Standing
from briefing.check.language.words import Token

PARTING = frozenset("whereas while although though but unlike ; :".split())
EXCEPTING = frozenset("all nothing none anything".split())
PLACING = frozenset("by to in on at from for with because".split())


@lru_cache(maxsize=1024)
def denying_turns(sentence: Sentence) -> frozenset[int]:
    """Where a turn that denies begins ("rule out", "far from")."""
    return starts(sentence, cues.DENYING_PHRASES)


DENYING = cues.NEGATORS | cues.DENIERS | {"without", "n't"}


def denying(sentence: Sentence) -> bool:
    """Whether a sentence has any word or turn that may deny another: without one, no word's standing is
    negative."""
    return sentence.has(DENYING) or bool(denying_turns(sentence))


def within_clause(sentence: Sentence, i: int, standing: Standing) -> Standing:
    """The standing of a word without the denials that a boundary parts from it."""
    if not standing.denials:
        return standing
    left = tuple([k for k in standing.denials if not _parted(sentence, i, k)])
    return standing if left == standing.denials else standing._replace(denials=left)


def elliptic(sentence: Sentence) -> bool:
    """Whether it opens with "if he does not,", which denies what another sentence tells."""
    words = sentence.tokens[:5]
    return (
        len(words) == 5
        and words[0].lower == "if"
        and words[1].tag == "PRP"
        and words[3].lower in {"not", "n't"}
        and words[4].text == ","
    )


def refused(sentence: Sentence) -> bool:
    """Whether somebody refuses what was told before: "asked her to delay it; she refused"."""
    words = sentence.tokens
    return any(
        t.lemma in {"refuse", "decline"}
        and t.verb
        and t.tag != "VBN"
        and (t.index + 1 == len(words) or not words[t.index + 1].text[0].isalnum())
        for t in words
    )


def _parted(sentence: Sentence, i: int, denial: int) -> bool:
    words = sentence.tokens
    if i > denial and words[0].lower in {"if", "unless"} and words[denial + 1].text == ",":
        return True  # "if he does not, it will open"
    low, high = min(i, denial), max(i, denial)
    for k in range(low + 1, high):
        word = words[k].lower
        if word in PARTING and not (word == "but" and words[k - 1].lower in EXCEPTING):
            return True
        if word == "and" and words[k + 1].lower == "that" and k + 1 < high:
            return True
        if words[k].text == "," and k + 1 < high and _apart(words, k + 1, denial, high):
            return True
    if words[denial].lower != "not" or i > denial:
        return False
    # "Adequate, not comfortable", "answered not by him but by her": what stands before is not denied.
    before, after = words[denial - 1].text, words[denial + 1 : denial + 2]
    return before in {",", "–", "—"} or (
        bool(after) and after[0].lower in PLACING and "but" in {t.lower for t in words[denial:]}
    )


def _apart(words: tuple[Token, ...], k: int, denial: int, high: int) -> bool:
    """Whether a clause with "which" begins here and goes on to where the later of the two words stands ("was
    counted, which did not help"); or a "not" of its own ("it stopped, not for that reason")."""
    if words[k].lower == "not":
        return denial < k
    return words[k].tag in {"WDT", "WP", "WP$"} and not any(t.text == "," for t in words[k:high])
