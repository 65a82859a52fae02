"""A greedy averaged perceptron over the tags that a lexicon allows (Collins 2002; Honnibal 2013).

Only ambiguous words are scored, which is what makes it quick. Tags are those of the Penn Treebank.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from sys import intern
from typing import NamedTuple

from briefing.check.language.mending import mended
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

HAVING = frozenset({"has", "have", "had", "having"})
# What a phrase of its own opens with: a name, an article, a pronoun.
OPENING = frozenset({"NNP", "DT", "PRP", "PRP$"})
# Adverbs that are a verb between a helper and what it is done to.
SUPPORTING = frozenset({"back", "further", "better"})
VERB_NEXT = frozenset({"to", "will", "would", "could", "may", "might", "must", "should", "can", "not"})

Row = dict[str, float]
EMPTY: Row = {}
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
    tags = {form: tuple(map(intern, cell.split())) for form, cell in data["tags"].items()}
    return Model(Rows(**data["weights"]), tags, frozenset(data["names"]))


@cache
def lexical(form: str) -> tuple[str, ...]:
    """Tags that the lexicon or, failing that, the ending allows for a lower-case form."""
    cells = lexicon().get(form)
    if cells:
        tags: dict[str, None] = {}
        for cell in cells.split(" "):
            tags.update(dict.fromkeys(map(intern, PENN[cell[0]].split())))
        if "VBD" in tags or "VBN" in tags or "VBG" in tags:
            tags["JJ"] = None
        return tuple(tags)
    if "-" in form:
        last = lexical(form.rsplit("-", 1)[1]) if form[-1] != "-" else ()
        return tuple(dict.fromkeys(["JJ", *(t for t in last if t.startswith("N"))]))
    for ending, tag in SUFFIXES:
        if form.endswith(ending):
            return tuple(map(intern, tag.split()))
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


MAKING = frozenset({"ises", "izes"})
OBJECTS = frozenset({"PRP", "DT", "PRP$"})
QUOTES = frozenset("\"“‘'")
JOINED = frozenset({"yet", "but", "then"})


@dataclass(slots=True)
class Form:
    """What is looked up once for a word: the tags it may have, and its rows of weights.

    ``begins``: the first tags it may have, as its left neighbour sees them, and ``coming`` their row.
    ``right`` and ``left`` are its rows as a right or left neighbour. ``helps``: whether a verb may follow in
    its plain form.
    """

    low: str
    options: tuple[str, ...]
    begins: str
    own: Row
    left: Row
    right: Row
    coming: Row
    suffix: Row
    case: Row
    helps: bool


@lru_cache(maxsize=20_000)
def _form(word: str, first: bool) -> Form:
    rows, tags, names = model()
    options, low = candidates(word, first, tags, names), word.lower()
    begins = " ".join(options[:3])
    return Form(
        low, options, begins, rows.word.get(low, EMPTY), rows.left.get(low, EMPTY),
        rows.right.get(low, EMPTY), rows.coming.get(begins, EMPTY), rows.suffix.get(low[-3:], EMPTY),
        rows.case.get(("X" if word[0].isupper() else "x") + ("0" if first else "1"), EMPTY), low in VERB_NEXT,
    )  # fmt: skip


@cache
def _end() -> Form:
    """What stands before the first word and after the last."""
    rows = model().rows
    return Form(
        "", (), ">", EMPTY, rows.left.get("<", EMPTY), rows.right.get(">", EMPTY),
        rows.coming.get(">", EMPTY), EMPTY, EMPTY, False,
    )  # fmt: skip


def tag(words: Sequence[str]) -> list[str]:
    """Penn tags of one sentence's words."""
    rows = model().rows
    first = 1 if words and words[0] in QUOTES else 0
    forms = [_form(word, i <= first) for i, word in enumerate(words)]
    one, two = "<", "<"
    out: list[str] = []
    before = end = _end()
    for i, form in enumerate(forms):
        options = form.options
        if form.low == "may" and words[i] != "may" and before.low[-1:].isdecimal():
            options = ("NNP",)  # "20 May"
        if before.helps and "VB" not in options and words[i].islower():
            options = ("VB", *options) if "V" in lexicon().get(words[i], "").split(" ") else options
        if len(options) == 1:
            chosen = options[0]
        else:
            after = forms[i + 1] if i + 1 < len(forms) else end
            chosen = _best(rows, options, one, two, form, before, after)
            if chosen == "VBN" and before.low in JOINED and out[-2:-1] == [","] and "VBD" in options:
                chosen = "VBD"  # "…, yet insisted that"
            if chosen == "JJ" and form.low[-2:] == "ed" and out:
                chosen = _told(out, forms, i, after.begins)
            if chosen in {"VB", "VBP"} and i > first and words[i] != form.low and "NNP" in options:
                chosen = "NNP"  # "should Mark come", "did Grant say so"
            if chosen == "NNS" and form.low[-4:] in MAKING and after.begins.split(" ")[0] in OBJECTS:
                chosen = "VBZ"  # "clears the firm but criticises it"
            if chosen == "RB" and form.low in SUPPORTING and _after_helper(out):
                chosen = "VB" if after.begins.split(" ")[0] in OPENING else chosen
        out.append(chosen)
        one, two, before = chosen, one, form
    return mended(out, [form.low for form in forms])


def _after_helper(tags: list[str]) -> bool:
    """Whether the words right before, but for adverbs, are "will", "may", "to" …: "will fully back it"."""
    k = len(tags) - 1
    while k > 0 and tags[k] == "RB":
        k -= 1
    return k >= 0 and tags[k] in {"MD", "TO"}


def _told(tags: list[str], forms: list[Form], i: int, following: str) -> str:
    """The tag of what was taken for an adjective in "-ed": after *has* it is a participle ("has not yet
    committed to it"), between a name and another one, an article or a pronoun it is a past tense ("Lee
    surprised Europe")."""
    known = lexicon().get(forms[i].low, "")
    if "D=" not in known:
        return "JJ"
    k = i - 1
    while k > 0 and tags[k] == "RB":
        k -= 1
    if forms[k].low in HAVING:
        return "VBN"
    return "VBD" if tags[i - 1] == "NNP" and following.split(" ")[0] in OPENING else "JJ"


def _best(
    rows: Rows, options: tuple[str, ...], one: str, two: str, form: Form, before: Form, after: Form
) -> str:
    """The option with the highest weight; ties go to the first."""
    own, suffix, case = form.own, form.suffix, form.case
    left, right, coming = before.left, after.right, after.coming
    by_one = rows.one.get(one, EMPTY)
    by_two = rows.two.get(two, NONE).get(one, EMPTY)
    by_word = rows.one_word.get(one, NONE).get(form.low, EMPTY)
    by_coming = rows.one_coming.get(one, NONE).get(after.begins, EMPTY)
    chosen, most = options[0], -1e9
    for option in options:
        score = (
            own.get(option, 0.0)
            + by_one.get(option, 0.0)
            + by_two.get(option, 0.0)
            + left.get(option, 0.0)
            + right.get(option, 0.0)
            + coming.get(option, 0.0)
            + suffix.get(option, 0.0)
            + by_word.get(option, 0.0)
            + by_coming.get(option, 0.0)
            + case.get(option, 0.0)
        )
        if score > most:
            chosen, most = option, score
    return chosen
