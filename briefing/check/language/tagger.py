"""A greedy averaged perceptron over the tags that a lexicon allows (Collins 2002; Honnibal 2013).

Only ambiguous words are scored, which is what makes it quick. Tags are those of the Penn Treebank.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
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

Row = dict[str, float]
NONE: dict[str, Row] = {}


class Rows(NamedTuple):
    """Weights by tag for each value of a feature: the word, the tags to its left, its neighbours …

    ``one`` and ``two`` are the tags to the left, ``coming`` the first tags that the next word may have.
    """

    word: dict[str, Row]
    one: dict[str, Row]
    two: dict[str, dict[str, Row]]
    left: dict[str, Row]
    right: dict[str, Row]
    coming: dict[str, Row]
    suffix: dict[str, Row]
    one_word: dict[str, dict[str, Row]]
    one_coming: dict[str, dict[str, Row]]
    case: dict[str, Row]


class Model(NamedTuple):
    """Weights, the tags seen for frequent forms, and forms that are names."""

    rows: Rows
    tags: dict[str, tuple[str, ...]]
    names: frozenset[str]


@cache
def model() -> Model:
    """The packaged model."""
    data = read_json("tagger.json.gz")
    tags = {form: tuple(cell.split()) for form, cell in data["tags"].items()}
    return Model(Rows(**data["weights"]), tags, frozenset(data["names"]))


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
    if word[0].isdecimal() or (word[0] in "+-.,£$€" and any(c.isdecimal() for c in word)):
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


@lru_cache(maxsize=20_000)
def _known(word: str, first: bool) -> tuple[str, ...]:
    _, tags, names = model()
    return candidates(word, first, tags, names)


def tag(words: Sequence[str]) -> list[str]:
    """Penn tags of one sentence's words."""
    rows = model().rows
    allowed = [_known(word, not i) for i, word in enumerate(words)]
    low = [word.lower() for word in words]
    one, two, out = "<", "<", []
    for i, options in enumerate(allowed):
        if i and "VB" not in options and low[i - 1] in VERB_NEXT and words[i].islower():
            options = ("VB", *options) if "V" in lexicon().get(words[i], "").split(" ") else options
        if len(options) == 1:
            chosen = options[0]
        else:
            last = i + 1 == len(words)
            coming = ">" if last else " ".join(allowed[i + 1][:3])
            active = (
                rows.word.get(low[i]),
                rows.one.get(one),
                rows.two.get(two, NONE).get(one),
                rows.left.get(low[i - 1] if i else "<"),
                rows.right.get(">" if last else low[i + 1]),
                rows.coming.get(coming),
                rows.suffix.get(low[i][-3:]),
                rows.one_word.get(one, NONE).get(low[i]),
                rows.one_coming.get(one, NONE).get(coming),
                rows.case.get(("X" if words[i][0].isupper() else "x") + ("1" if i else "0")),
            )
            chosen = best([row for row in active if row], options)
        out.append(chosen)
        one, two = chosen, one
    return out


def best(rows: list[Row], options: tuple[str, ...]) -> str:
    """The option with the highest weight; ties go to the first."""
    chosen, most = options[0], -1e9
    for option in options:
        score = 0.0
        for row in rows:
            if option in row:
                score += row[option]
        if score > most:
            chosen, most = option, score
    return chosen
