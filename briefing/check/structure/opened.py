"""Whether a word that may open a condition does so: "once it is signed", not "once in 2013"."""

from __future__ import annotations

from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import FINITE

PRONOUNS = frozenset("it he she they we".split())
SPANS = frozenset("day week month year quarter decade century time night season while".split())


def general(sentence: Sentence, i: int) -> bool:
    """ "May close the gates when inflow stays low": a clause in the present that says when it holds."""
    words = sentence.tokens
    if i == 0 or (words[i].lower in {"where", "wherever"} and words[i - 1].tag[:2] in {"NN", ","}):
        return False
    verbs = [t for t in words[i + 1 : i + 12] if t.tag in {"VBZ", "VBP", "VBD", "MD"}]
    main = [t for t in words[:i] if t.tag in {"VBZ", "VBP", "MD"} and t.lemma not in cues.SPEECH_CLASS]
    return bool(verbs) and verbs[0].tag in {"VBZ", "VBP"} and bool(main)


def past(sentence: Sentence, i: int) -> bool:
    """Whether what stands before a word is told as done: "was heard only after a year"."""
    words = sentence.tokens[:i]
    verbs = [t for t in words if is_verb(t) and t.lemma not in cues.SPEECH_CLASS]
    return (
        bool(verbs)
        and not any(t.tag == "MD" for t in words)
        and any(t.tag == "VBD" or t.lower == "had" for t in verbs[-3:])
    )


def lacking(sentence: Sentence, i: int) -> bool:
    """ "Without help, the town could …": first in its clause, before what may or would then be."""
    words = sentence.tokens
    return words[i].lower == "without" and opens(sentence, i) and any(t.tag == "MD" for t in words[i:])


def opens(sentence: Sentence, i: int) -> bool:
    """Whether a word stands first in a clause."""
    words = sentence.tokens
    return (
        i == 0 or words[i - 1].tag in {",", "``", ":", "''"} or words[i - 1].lower in {"that", "but", "and"}
    )


def clausal(sentence: Sentence, i: int) -> bool:
    """ "Provided the truce holds": after a comma or first, before a noun with its own verb; "provided it
    holds" anywhere."""
    words = sentence.tokens
    if i + 2 < len(words) and words[i + 1].lower in PRONOUNS and words[i + 2].tag in FINITE:
        return True
    return (i == 0 or words[i - 1].tag == ",") and any(
        t.tag in {"VBZ", "VBP", "VBD"} for t in words[i + 1 : i + 8]
    )


def clause(sentence: Sentence, i: int) -> bool:
    """Whether a subject with its own verb follows: "once it is signed", but not "once in 2013"."""
    words = sentence.tokens
    if i + 1 == len(words) or words[i + 1].tag in {"IN", "CD", ",", "RB", "."}:
        return False
    if words[i + 1].lower in {"every", "per"} or (
        words[i + 1].lower == "a" and any(t.lower in SPANS for t in words[i + 2 : i + 3])
    ):
        return False
    return any(is_verb(t) for t in words[i + 2 : i + 10])
