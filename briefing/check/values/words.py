"""Text cut into words once, for all value checks: surface, lower case, sentence number, stem.

One regular expression, one pass, cached by text: a whole article is cut once however many claims cite it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

import snowballstemmer


def listed(text: str) -> frozenset[str]:
    """The words of a blank-separated list, as tables in this package write them."""
    return frozenset(text.split())


_TOKEN: Final = re.compile(
    r"[A-Za-z]++(?![^\s,])"  # most words, told at once: those below say the same of them
    r"|(?:[A-Z]\.){2,}"  # U.S., D.C.
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    r"|['’][sS]\b"
    r"|[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*"
    r"|[^\w\s]|_"
)
_ENDS: Final = frozenset(".!?")
_AFTER_END: Final = frozenset("\"'”’»)]")
_ABBREVIATIONS: Final = listed(
    "mr mrs ms dr st sen rep gov gen lt col capt sgt prof rev hon jr sr vs no nos inc ltd co corp jan feb "
    "mar apr jun jul aug sep sept oct nov dec approx est fig vol pp m"
)


STOP: Final = listed(
    "a an the and or but nor so yet if then than that this these those there here of in on at to from by "
    "for with without into onto over under about above below between among through during before after "
    "since until till against along around as is am are was were be been being have has had having do "
    "does did done will would shall should can could may might must not no it its itself he him his "
    "himself she her hers herself they them their theirs themselves we us our ours you your yours i me my "
    "mine who whom whose which what when where why how all any both each few more most other some such "
    "only own same too very also just while because per via up down out off again further once said say "
    "says according told added 's ’s s t one"
)


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A text as words. ``low`` has plain apostrophes; ``starts``/``ends`` are offsets into ``text``.

    ``capitals`` are the places of the capitalised words; ``said`` are all words of ``low``, and the parts of
    those with an apostrophe.
    """

    text: str
    surface: tuple[str, ...]
    low: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentence: tuple[int, ...]
    capitals: tuple[int, ...]
    said: frozenset[str]

    def has(self, some: frozenset[str]) -> bool:
        """Some of these words stand in the text: asked before it is read for what needs one of them."""
        return not self.said.isdisjoint(some)

    def __len__(self) -> int:
        return len(self.low)

    def at(self, index: int) -> str:
        """The lower-case word at ``index``, or nothing beyond the ends."""
        low = self.low
        return low[index] if 0 <= index < len(low) else ""

    def slice(self, first: int, last: int) -> str:
        """The text from word ``first`` up to, not including, word ``last``, or to the end before it."""
        last = min(last, len(self.ends))
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""

    def glued(self, index: int) -> bool:
        """Nothing stands between word ``index`` and the one before."""
        return 0 < index < len(self.low) and self.ends[index - 1] == self.starts[index]

    def opens(self, index: int) -> bool:
        """The word is the first letter word of its sentence (or of a quotation, title or list item)."""
        back = index - 1
        while back >= 0 and not self.low[back][0].isalnum():
            if self.low[back] in {":", "“", '"', "‘", "•", "…"}:
                return True
            if self.sentence[back] != self.sentence[index]:
                return True
            back -= 1
        return back < 0 or self.sentence[back] != self.sentence[index]


@lru_cache(maxsize=1024)
def words(text: str) -> Words:
    """Cut ``text``; composed characters (NFC), so the offsets count into ``Words.text``."""
    text = unicodedata.normalize("NFC", text) if not text.isascii() else text
    spans = [match.span() for match in _TOKEN.finditer(text)]
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    surface = tuple([text[start:end] for start, end in spans])
    low = tuple([word.lower() for word in surface])
    if "’" in text:
        low = tuple([word.replace("’", "'") for word in low])
    said = frozenset(low)
    if "'" in text or "’" in text:
        said = said.union(*[word.split("'") for word in low if "'" in word])
    capitals = tuple([place for place, word in enumerate(surface) if word[0].isupper()])
    sentence = _sentences(text, surface, low, starts, ends)
    return Words(text, surface, low, starts, ends, sentence, capitals, said)


def _sentences(
    text: str, surface: tuple[str, ...], low: tuple[str, ...], starts: tuple[int, ...], ends: tuple[int, ...]
) -> tuple[int, ...]:
    """Sentence number of each word: good enough to keep contexts apart, not a splitter."""
    size = len(surface)
    if "\n" not in text and _ENDS.isdisjoint(surface[:-1]):
        return (0,) * size
    first = {0, *_after_marks(surface, low, starts, ends), *_after_lines(text, starts, ends)} - {size}
    numbers: list[int] = []
    bounds = [*sorted(first), size]
    for number, (start, stop) in enumerate(pairwise(bounds)):
        numbers.extend([number] * (stop - start))
    return tuple(numbers)


def _after_marks(
    surface: tuple[str, ...], low: tuple[str, ...], starts: tuple[int, ...], ends: tuple[int, ...]
) -> Iterator[int]:
    """Indices of the words that follow a full stop, question or exclamation mark, and what closes with it."""
    size = len(surface)
    for index in [place for place, mark in enumerate(surface) if mark in _ENDS]:
        after = index + 1
        glued = after < size and ends[index] == starts[after]
        if glued and surface[after][0].isalnum() and not surface[after][0].isupper():
            continue
        before = low[index - 1] if index else ""
        if surface[index] == "." and (before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
            continue
        while after < size and surface[after] in _AFTER_END:
            after += 1
        yield after


def _after_lines(text: str, starts: tuple[int, ...], ends: tuple[int, ...]) -> Iterator[int]:
    """Indices of the words that begin a line which is not merely wrapped."""
    at = text.find("\n")
    while at >= 0:
        index = bisect(starts, at)
        if index == len(starts):
            return
        if index and _new_line(text, ends[index - 1], starts[index]):
            yield index
        at = text.find("\n", starts[index])


def _new_line(text: str, end: int, start: int) -> bool:
    """A line ends between two words and does not merely wrap: a blank or short line, or a capital after."""
    gap = text[end:start]
    if "\n" not in gap:
        return False
    if gap.count("\n") > 1 or end - text.rfind("\n", 0, end) < _SHORT_LINE:
        return True
    last = re.search(r"\w+\W*$", text[max(0, end - 40) : end])
    return text[start].isupper() and not (last and last[0][0].isupper())


_SHORT_LINE: Final = 30
_stemmer = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Porter2 stem of a lower-case word."""
    return str(_stemmer.stemWord(word))


@lru_cache(maxsize=65536)
def content(word: str) -> str:
    """The stem of a content word, or nothing for a function word, a figure or a mark."""
    return "" if word in STOP or len(word) < 2 or not word[0].isalpha() else stem(word)
