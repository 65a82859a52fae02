"""A greedy averaged perceptron over the tags that a lexicon allows (Collins 2002; Honnibal 2013).

Only ambiguous words are scored, which is what makes it quick. Tags are those of the Penn Treebank.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from briefing.check.language.tables import lexicon, read_json

PENN = {
    "N": "NN", "P": "NNS", "V": "VB VBP", "D": "VBD", "E": "VBN", "G": "VBG", "Z": "VBZ",
    "J": "JJ", "C": "JJR", "S": "JJS", "R": "RB",
}  # fmt: skip
SUFFIXES = (
    ("ly", "RB"), ("ing", "VBG NN JJ"), ("ed", "VBD VBN JJ"), ("s", "NNS VBZ"), ("al", "JJ"), ("ous", "JJ"),
    ("ive", "JJ"), ("ic", "JJ"), ("able", "JJ"), ("ible", "JJ"), ("ful", "JJ"), ("less", "JJ"),
    ("ise", "VB VBP"), ("ize", "VB VBP"),
)  # fmt: skip
PUNCTUATION = {".": ".", "?": ".", "!": ".", ",": ",", ";": ":", ":": ":", "–": ":", "—": ":", "-": ":",
"…": ":",
               "(": "(", ")": ")", "[": "(", "]": ")", '"': "''", "“": "``", "”": "''", "‘": "``", "’": "''",
               "'": "''", "$": "$", "£": "$", "€": "$", "¥": "$", "%": "NN", "&": "CC", "/": ":"}  # fmt: skip

VERB_NEXT = frozenset({"to", "will", "would", "could", "may", "might", "must", "should", "can", "not"})

Weights = dict[str, dict[str, float]]
Row = dict[str, float]


class Model(NamedTuple):
    """Weights by feature and tag, and the tags seen for frequent forms."""

    weights: Weights
    tags: dict[str, tuple[str, ...]]
    names: frozenset[str]


@cache
def model() -> Model:
    """The packaged model."""
    data = read_json("tagger.json.gz")
    tags = {form: tuple(cell.split()) for form, cell in data["tags"].items()}
    return Model(data["weights"], tags, frozenset(data["names"]))


@cache
def lexical(form: str) -> tuple[str, ...]:
    """Tags that the lexicon or, failing that, the ending allows for a lower-case form."""
    cells = lexicon().get(form)
    if cells:
        tags: dict[str, None] = {}
        for cell in cells.split(" "):
            tags.update(dict.fromkeys(PENN[cell[0]].split()))
        if "VBD" in tags or "VBN" in tags or "VBG" in tags:
            tags["JJ"] = None
        return tuple(tags)
    if "-" in form:
        last = lexical(form.rsplit("-", 1)[1]) if form[-1] != "-" else ()
        return tuple(dict.fromkeys(["JJ", *(t for t in last if t.startswith("N"))]))
    for ending, tag in SUFFIXES:
        if form.endswith(ending):
            return tuple(tag.split())
    return ("NN", "JJ")


def candidates(
    word: str, first: bool, tags: dict[str, tuple[str, ...]], names: frozenset[str]
) -> tuple[str, ...]:
    """Every tag the word may have here, best known first."""
    if word in PUNCTUATION:
        return (PUNCTUATION[word],)
    if word[0].isdigit() or (word[0] in "+-.,£$€" and any(c.isdigit() for c in word)):
        return ("NNS",) if word[-1] == "s" else ("JJ",) if word[-2:] in ("st", "nd", "rd", "th") else ("CD",)
    low = word.lower()
    found = tags.get(low)
    if word == low:
        return found or lexical(low)
    if word == "I":
        return ("PRP",)
    if not first:
        common = found or (lexical(low) if low in lexicon() else ())
        return ("NNP", *common) if word[1:].islower() or not word.isupper() else ("NNP",)
    if low in names:
        return ("NNP",)
    if found:
        return (*found, "NNP")
    return (*lexical(low), "NNP") if low in lexicon() else ("NNP",)


def features(words: Sequence[str], i: int, one: str, two: str, after: Sequence[tuple[str, ...]]) -> list[str]:
    """Names of the active features of word ``i``; ``one`` and ``two`` are the tags to its left."""
    word = words[i].lower()
    left = words[i - 1].lower() if i else "<"
    last = i + 1 == len(words)
    right = ">" if last else words[i + 1].lower()
    coming = ">" if last else " ".join(after[i + 1][:3])
    return [
        "w " + word, "p " + one, "q " + two + " " + one, "l " + left, "r " + right, "n " + coming,
        "s " + word[-3:], "c " + one + " " + word, "x " + one + "|" + coming,
        "k" + ("X" if words[i][0].isupper() else "x") + ("0" if not i else "1"),
    ]  # fmt: skip


def choose(active: list[str], allowed: tuple[str, ...], weights: Weights) -> str:
    """The best-scoring allowed tag; ties go to the first."""
    rows = [weights[f] for f in active if f in weights]
    best, top = allowed[0], -1e9
    for tag in allowed:
        score = 0.0
        for row in rows:
            if tag in row:
                score += row[tag]
        if score > top:
            best, top = tag, score
    return best


def tag(words: Sequence[str]) -> list[str]:
    """Penn tags of one sentence's words."""
    weights, known, names = model()
    allowed = [candidates(word, not i, known, names) for i, word in enumerate(words)]
    one, two, out = "<", "<", []
    for i, options in enumerate(allowed):
        if i and "VB" not in options and words[i - 1].lower() in VERB_NEXT and words[i].islower():
            options = ("VB", *options) if "V" in lexicon().get(words[i], "").split(" ") else options
        if len(options) == 1:
            chosen = options[0]
        else:
            chosen = choose(features(words, i, one, two, allowed), options, weights)
        out.append(chosen)
        one, two = chosen, one
    return out
