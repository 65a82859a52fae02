"""Tokens with offsets, sentences and lemmas."""

from __future__ import annotations

import re
from functools import lru_cache
from sys import intern

from briefing.check.language.groups import groups_of
from briefing.check.language.tables import lexicon

# Most tokens are plain words before a space or a comma, and are read by the first alternative.
TOKEN = re.compile(
    r"[A-Za-z]+(?=[ ,])"
    r"|(?:[A-Za-z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Lt|Col|Sen|Rep|Gov|No|vs|etc)\.(?=\s)"
    r"|[+-]?\d[\d,.:]*\d(?:\w{1,3}\b)?|\d\w*|[^\W\d_]+(?:[-'’][^\W_]+)*(?:(?<=[sS])['’](?=\s|$))?|[^\W_]+|\S"
)
CONTRACTION = re.compile(r"(?i)(.*)(n['’]t)\Z|(.+)(['’](?:s|re|ve|ll|d|m))\Z|(.+s)(['’])\Z|(can)(not)\Z")
# One set of characters in front, so that the search looks for nothing else.
END = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[.!?…]*[\"'”’)\]]*(?:(?=\s+[\"'“‘(\[]*[A-Z0-9À-Þ])|\s*\Z))")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Lt|Col|Sen|Rep|Gov|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co"
    r"|Corp|approx|fig|al|e\.g|i\.e)|\b[A-Za-z]|(?:[A-Z]\.)+[A-Z])\Z"
)
CODE = {
    "NNS": "P",
    "VBD": "D",
    "VBN": "E",
    "VBG": "G",
    "VBZ": "Z",
    "JJR": "C",
    "JJS": "S",
    "RBR": "C",
    "RBS": "S",
}
IRREGULAR = {
    "n't": "not", "n’t": "not", "'s": "be", "’s": "be", "'re": "be", "’re": "be", "'ve": "have",
    "’ve": "have",
    "'ll": "will", "’ll": "will", "'m": "be", "’m": "be", "'d": "would", "’d": "would", "ca": "can",
    "wo": "will",
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be",
    "has": "have",
    "had": "have", "having": "have", "does": "do", "did": "do", "done": "do", "doing": "do", "an": "a",
    "me": "i", "him": "he", "her": "she", "us": "we", "them": "they", "whom": "who",
    "'": "", "’": "",
}  # fmt: skip

MEANING = frozenset({"NN", "VB", "JJ", "RB", "CD"})
# The tags of verbs that a clause can have for its own.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# The marks that part a clause from the next.
CLAUSE_MARKS = frozenset({",", ";", ":", "—", "–"})
HELPERS = frozenset("be have do will would can could may might shall should must".split())
EMPTY_WORDS = frozenset(
    "be have do get become make take a an the this that these those it its he she they i we you who"
    " which what whose his her their our my your him them me there here and or but nor so not no to of"
    " in on at by for with from as than then also too very just still yet already even both either"
    " neither such own other another more most less least will would can could may might shall should"
    " must if whether when where why how while because although though since until unless after before"
    " during into onto over under about against between among through up down out off one thing way say"
    " tell add much many any each all some now again thus notwithstanding it 's s '".split()
)


class Token:
    """A word or mark at ``[start, end)`` of its text; ``head`` is an index in its sentence, -1 for a root.

    ``content``: whether it carries meaning of its own. ``verb``: whether it is one, or a modal.
    """

    __slots__ = ("content", "end", "head", "index", "lemma", "lower", "start", "tag", "text", "verb")

    def __init__(self, text: str, start: int, lower: str) -> None:
        self.text, self.start, self.end = text, start, start + len(text)
        self.lower = self.lemma = lower
        self.tag, self.head, self.index = "", -1, 0
        self.content = self.verb = False

    def shifted(self, by: int) -> Token:
        """A copy that stands ``by`` characters further on."""
        copy = Token(self.text, self.start + by, self.lower)
        copy.tag, copy.lemma, copy.content, copy.verb = self.tag, self.lemma, self.content, self.verb
        copy.head, copy.index = self.head, self.index
        return copy

    def __repr__(self) -> str:
        return f"{self.text}/{self.tag}"


@lru_cache(maxsize=50_000)
def _lower(word: str) -> str:
    """One string for all occurrences of a word, which makes it a quick key."""
    return intern(word.lower().replace("’", "'"))


def tokens(text: str) -> list[Token]:
    """Words and marks, contractions and possessives split off."""
    out, end = [], 0
    for word in TOKEN.findall(text):
        start, lower = text.find(word, end), _lower(word)  # only white space stands between two words
        end = start + len(word)
        split = CONTRACTION.match(word) if "'" in lower or lower == "cannot" else None
        if split is None or len(word) == 1:
            out.append(Token(word, start, lower))
            continue
        head = next(g for g in split.groups() if g is not None)
        if head:
            out.append(Token(head, start, _lower(head)))
        out.append(Token(word[len(head) :], start + len(head), _lower(word[len(head) :])))
    return out


# "CAPE HOLM, Fla., Oct. 14 — ", "HOLM (Harbour News) - ": no part of the sentence after it.
DATELINE = re.compile(
    r"[A-Z][A-Z'’.-]{2,}(?: [A-Z][A-Z'’.-]+)*(?=,[^!?;–—]{1,40}[.\d] | \()"
    r"(?:,[^!?;–—]{1,40}[.\d])?(?: \([A-Z][^)]{1,30}\))? [-–—]{1,2} "
)


@lru_cache(maxsize=512)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open intervals of the sentences of a short text, without surrounding white space."""
    start, stops = 0, []
    if dateline := DATELINE.match(text):
        start = dateline.end()
        stops.append(start)
    last = len(text.rstrip())
    for match in END.finditer(text, start):
        stop = match.end()
        if stop < last and match[0][0] == "." and _abbreviated(text, match.start()):
            continue
        stops.append(stop)
    found, start = [], 0
    for stop in [*stops, len(text)]:
        if part := text[start:stop].strip():
            first = text.index(part, start)
            found.append((first, first + len(part)))
        start = stop
    return tuple(found)


def _abbreviated(text: str, stop: int) -> bool:
    return ABBREVIATION.search(text, max(0, stop - 12), stop) is not None


PREFIXES = ("re", "de", "un", "pre", "mis", "over", "out", "under", "co", "dis", "sub", "up", "off", "down")


@lru_cache(maxsize=50_000)
def lemma(form: str, tag: str) -> str:
    """Dictionary form of a lower-case form with that Penn tag; by rule when the lexicon does not know it."""
    if form in IRREGULAR and tag != "NNP":
        return IRREGULAR[form]
    code = CODE.get(tag, "")
    cells = lexicon().get(form)
    if cells:
        for cell in cells.split(" "):
            if cell[0] == code:
                return _joined(cell[2:], form) or form
        if not code or tag == "NNP":
            return form
        base = [_joined(cell[2:], form) for cell in cells.split(" ") if "=" in cell]
        return base[0] if base and code in "DEGZP" else form
    if code == "P" or (tag == "NNP" and cells is None):
        return _singular(form) if code == "P" else form
    return _stripped(form, code) if code else form


@lru_cache(maxsize=50_000)
def bases(form: str) -> tuple[str, ...]:
    """Every lemma that a lower-case form may be inflected from, whatever its tag; not the form itself."""
    cells = lexicon().get(form, "")
    if "=" not in cells:
        return ()
    return tuple(dict.fromkeys([_joined(c[2:], form) for c in cells.split(" ") if "=" in c]))


def _joined(base: str, form: str) -> str:
    """ "Undergo" for "underwent": the lexicon writes some with a hyphen that the form has not."""
    return base.replace("-", "") if "-" in base and "-" not in form else base


def carries(lemma: str, tag: str) -> bool:
    """Whether a word with that lemma and tag has a meaning of its own."""
    return tag[:2] in MEANING and lemma not in EMPTY_WORDS


@lru_cache(maxsize=50_000)
def sort(form: str, tag: str) -> tuple[str, bool, bool]:
    """The lemma of a lower-case form with that tag, whether it is a verb, whether it carries meaning."""
    base = intern(lemma(form, tag))
    return base, tag[:2] in ("VB", "MD"), carries(base, tag) and form[0].isalnum()


def _singular(form: str) -> str:
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("ses", "xes", "ches", "shes")):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else form


def _stripped(form: str, code: str) -> str:
    ending = {"D": "ed", "E": "ed", "G": "ing", "Z": "s"}.get(code, "")
    if not ending or not form.endswith(ending):
        return form
    stem = form[: -len(ending)]
    guesses = [stem, stem + "e"]
    if stem[-1:] == stem[-2:-1]:
        guesses.append(stem[:-1])
    if stem[-1:] == "i" and ending == "ed":
        guesses.append(stem[:-1] + "y")
    if ending == "s" and stem.endswith("ifie"):
        return stem[:-2] + "y"  # "ratifies"
    for guess in guesses:
        if guess in lexicon() or groups_of(guess):
            return guess
    for guess in guesses:
        if any(guess.startswith(p) and guess[len(p) :] in lexicon() for p in PREFIXES):
            return guess
    if stem.endswith(("is", "iz", "ys")):
        return stem + "e"  # "penalise"
    return guesses[-1] if stem[-1:] == "i" and ending == "ed" else stem
