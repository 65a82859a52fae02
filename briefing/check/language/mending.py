"""Tags mended by what a sentence cannot do without: a verb of its own.

The tagger chooses word by word. "European countries reacted on Thursday by charging X" then has a participle
and no verb, "the talks point to a need" a noun and no verb. Where the rest of the sentence leaves no other
reading, the word gets the tag of a verb; a name and a deed at the head of a sentence are told apart as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.tables import lexicon
from briefing.check.language.words import FINITE

NOUNS = frozenset({"NN", "NNS", "NNP"})
RELATIVE = frozenset({"WDT", "WP", "WRB"})
CLAUSAL = frozenset("that if because while whereas although though until unless".split())
OPENING = CLAUSAL | {"after", "before", "since", "once", "when"}
OF_NAMES = FINITE | {"POS"}
DEED_ENDINGS = ("tion", "sion", "ance", "ence", "ment", "ing", "al", "ure")
OF_DEEDS = frozenset("of by for from to on between that in".split())
BODIES = frozenset(
    "government parliament department commission organisation organization federation association foundation"
    " institution conference alliance convention constitution administration coalition mission".split()
)
BEING = frozenset({"was", "were", "had", "got"})
HELPERS = frozenset("be been being is was were are am has have had having to".split())
# What a verb may have right after it.
AFTER_VERB = frozenset({"IN", "TO", "DT", "PRP$", "CD", "$"})
PLURAL, SINGULAR = frozenset({"NNS", "PRP"}), frozenset({"NN", "NNP", "JJR", "CD", "JJ", "NNS"})
SHORTEST = 5
FARTHEST = 12
"""Words from a helper over an aside to its verb."""


def mended(tags: list[str], lows: Sequence[str]) -> list[str]:
    """The tags of one sentence, with its verb told from a participle, a plural or a noun."""
    if len(tags) < SHORTEST:
        return tags
    tags[0] = _first(tags, lows)
    if "that" in lows:
        _before_that(tags, lows)
    if "VBN" in tags:
        _past(tags, lows)
    if "MD" in tags and lows.count(",") > 1:
        _after_aside(tags, lows)
    if "back" in lows:
        _backing(tags, lows)
    if FINITE.isdisjoint(tags):
        _verbless(tags, lows)
    return tags


def _first(tags: list[str], lows: Sequence[str]) -> str:
    """A noun for a deed at the head of a sentence is no name ("Recognition of Lind"), and a word of no sort
    in the lexicon is one before a verb ("Vance countered")."""
    cell = lexicon().get(lows[0], "-")
    if tags[0] == "NNP" and lows[0].endswith(DEED_ENDINGS) and lows[1] in OF_DEEDS:
        return "NN" if lows[0] not in BODIES and "N" in cell.split(" ") else "NNP"
    return "NNP" if tags[0] == "NN" and tags[1] in OF_NAMES and not cell else tags[0]


def _before_that(tags: list[str], lows: Sequence[str]) -> None:
    """A plural right before "that" is a verb where the sentence has none else: "a diplomat fears that …"."""
    for i in range(2, len(tags) - 2):
        if tags[i] != "NNS" or lows[i + 1] != "that" or tags[i - 1] not in {"NN", "NNP"}:
            continue
        if "Z=" in lexicon().get(lows[i], "") and _alone(tags, lows, i - 1, i):
            tags[i], tags[i + 1] = "VBZ", "IN"


def _past(tags: list[str], lows: Sequence[str]) -> None:
    """A past tense for a participle that leaves a clause without a verb: "the minister asked for more and
    said that …", "they met in Paris and renewed their support"."""
    for i, low in enumerate(lows):
        if tags[i] != "VBN" or i + 1 == len(tags) or lexicon().get(low, "")[:1] != "D":
            continue
        k = i - 1
        while k >= 0 and tags[k] == "RB":
            k -= 1
        if k < 0:
            continue
        if tags[k] == "NNP" and _in_clause(tags, lows, k, i):
            tags[i] = "VBD"
        if tags[k] == "WP" or (_alone(tags, lows, k, i) if tags[k] in NOUNS else _goes_on(tags, lows, k, i)):
            tags[i] = "VBD"  # "the mayor, who asked for it"


def _in_clause(tags: list[str], lows: Sequence[str], name: int, i: int) -> bool:
    """ "After Lind surprised Europe by doing so": the only verb of its clause, between a name and a thing."""
    while name > 0 and tags[name - 1] in {"NNP", "DT", "NN", "JJ"}:
        name -= 1
    if name < 1 or lows[name - 1] not in OPENING or tags[i + 1] not in {"NNP", "DT", "PRP", "PRP$"}:
        return False
    end = next((k for k in range(i + 1, len(lows)) if lows[k] in {",", ";"}), len(lows))
    return FINITE.isdisjoint(tags[i + 1 : end]) and "MD" not in tags[i + 1 : end]


def _backing(tags: list[str], lows: Sequence[str]) -> None:
    """ "The towns back Lind's plan": a verb, between a plural and a noun and with no verb before."""
    i = lows.index("back")
    if not 0 < i < len(tags) - 2 or tags[i] not in {"RB", "NN", "JJ"} or tags[i - 1] != "NNS":
        return
    if tags[i + 1] in {"NNP", "DT", "PRP$"} and not any(t[0] == "V" or t == "MD" for t in tags[:i]):
        tags[i] = "VBP"


def _after_aside(tags: list[str], lows: Sequence[str]) -> None:
    """The verb of a helper with an aside between the two: "could, in her view, carry a risk"."""
    for i, mark in enumerate(tags[:-4]):
        if mark != "MD" or lows[i + 1] != ",":
            continue
        verb = next((k + 1 for k in range(i + 2, min(len(tags) - 2, i + FARTHEST)) if lows[k] == ","), 0)
        if verb and tags[verb] in {"NN", "VBP", "JJ"} and "V" in lexicon().get(lows[verb], "").split(" "):
            tags[verb] = "VB"


def _alone(tags: list[str], lows: Sequence[str], noun: int, i: int) -> bool:
    """Whether no verb of the sentence can be its own but the one after its noun, or one joined to it."""
    if lows[0] in {"of", "with"} or lows[i + 1] == "by" or not FINITE.isdisjoint(tags[:noun]):
        return False
    after = [k for k in range(i + 1, len(tags)) if tags[k] in FINITE]
    if after and tags[after[0] - 1] == "CC":
        return {"by", ","}.isdisjoint(lows[i : after[0]])
    clauses = [k for k in range(i + 1, len(tags)) if tags[k] in RELATIVE or lows[k] in CLAUSAL]
    return len(clauses) >= len(after) and (not after or clauses[0] < after[0])


def _goes_on(tags: list[str], lows: Sequence[str], joint: int, i: int) -> bool:
    """Whether "and" joins it to a verb in the past, and no article or noun has it for its own."""
    if tags[joint] != "CC" or tags[i + 1] in {*NOUNS, "JJ", "CC", ",", "."} or lows[i + 1] == "by":
        return False
    verb = next((k for k in range(joint - 1, 0, -1) if tags[k][:2] == "VB" or tags[k] == "MD"), 0)
    return tags[verb] == "VBD" and lows[verb] not in BEING


def _verbless(tags: list[str], lows: Sequence[str]) -> None:
    """The first word that can be the verb of a sentence without one: "the talks point to a need", "the call
    for more points to a change", "Norway, the host, asked for more", "the guarantees, …, possess a force"."""
    for i in range(1, len(tags) - 2):
        before, cell = tags[i - 1], lexicon().get(lows[i], "")
        goes = tags[i + 1] in AFTER_VERB or (tags[i + 1] in NOUNS and tags[i] == "VB")
        if lows[i - 1] in HELPERS or not cell:
            continue
        if tags[i] == "VB" and before in {*PLURAL, ","} and goes:
            tags[i] = "VBP"
        elif tags[i] == "VBN" and before == "," and tags[i + 1] in {"IN", "RP"} and "D=" in cell:
            if lows[i + 1] == "by" or not NOUNS.intersection(tags[: i - 1]):
                continue
            tags[i] = "VBD"
        elif tags[i] == "NN" and before in PLURAL and goes and lows[i + 1] != "of" and "V" in cell.split(" "):
            tags[i] = "VBP"
        elif tags[i] == "NNS" and before in SINGULAR and goes and lows[i + 1] != "of" and "Z=" in cell:
            tags[i] = "VBZ"
        else:
            continue
        return
