"""Text cut into words once, for all value checks: surface, lower case, sentence number, stem.

One regular expression, one pass, cached by text: a whole article is cut once however many claims cite it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect, bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from operator import add
from typing import Final

import snowballstemmer


def listed(text: str) -> frozenset[str]:
    """The words of a blank-separated list, as tables in this package write them."""
    return frozenset(text.split())


_TOKEN: Final = re.compile(
    r"\s?"  # a blank is passed over at once, not tried as the beginning of a word
    r"([A-Za-z]++(?![^\s,])"  # most words, told at once: those below say the same of them
    r"|(?:[A-Z]\.){2,}"  # U.S., D.C.
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    r"|['’][sS]\b"
    r"|[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*"
    r"|[^\w\s]|_)"
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


class Words:
    """A text as words. ``low`` has plain apostrophes; ``starts``/``ends`` are offsets into ``text``, which is
    composed (NFC).

    ``capitals`` are the places of the capitalised words; ``said`` are all words of ``low``, and the parts of
    those with an apostrophe. Where the words stand is found when it is asked for.
    """

    __slots__ = ("_spans", "capitals", "low", "said", "sentence", "surface", "text")

    def __init__(self, text: str) -> None:
        text = unicodedata.normalize("NFC", text) if not text.isascii() else text
        self.text: Final = text
        self.surface: Final[tuple[str, ...]] = tuple(_TOKEN.findall(text))
        low = [word.lower() for word in self.surface]
        if "’" in text:
            low = [word.replace("’", "'") for word in low]
        said = frozenset(low)
        if "'" in text or "’" in text:
            said = said.union(*[word.split("'") for word in low if "'" in word])
        self.low: Final = tuple(low)
        self.said: Final = said
        self.capitals: Final = tuple([at for at, word in enumerate(self.surface) if word[0].isupper()])
        self._spans: tuple[tuple[int, ...], tuple[int, ...]] | None = None
        self.sentence: Final = _sentences(self)

    @property
    def starts(self) -> tuple[int, ...]:
        return (self._spans or self._found())[0]

    @property
    def ends(self) -> tuple[int, ...]:
        return (self._spans or self._found())[1]

    def _found(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Where each word begins and ends: but for white space, every character is part of one."""
        starts: list[int] = []
        add_start, find = starts.append, self.text.find
        end = 0
        for word in self.surface:
            start = find(word, end)
            add_start(start)
            end = start + len(word)
        self._spans = (tuple(starts), tuple(map(add, starts, map(len, self.surface))))
        return self._spans

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
        starts, ends = self._spans or self._found()
        last = min(last, len(ends))
        return self.text[starts[first] : ends[last - 1]] if last > first else ""

    def glued(self, index: int) -> bool:
        """Nothing stands between word ``index`` and the one before."""
        starts, ends = self._spans or self._found()
        return 0 < index < len(starts) and ends[index - 1] == starts[index]

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
    """Cut ``text``, once for all that read it."""
    return Words(text)


def words_before(text: str, at: int) -> int:
    """How many words of a text its first ``at`` characters are, which so need not be cut on their own; -1
    where a word is divided, or the text is not composed."""
    cut = words(text)
    count = bisect_left(cut.starts, at)
    divided = count > 0 and cut.ends[count - 1] > at
    return -1 if divided or cut.text != text else count


def _sentences(cut: Words) -> tuple[int, ...]:
    """Sentence number of each word: good enough to keep contexts apart, not a splitter."""
    size = len(cut.low)
    if "\n" not in cut.text and _ENDS.isdisjoint(cut.low[:-1]):
        return (0,) * size
    first = {0, *_after_marks(cut), *_after_lines(cut)} - {size}
    numbers: list[int] = []
    bounds = [*sorted(first), size]
    for number, (start, stop) in enumerate(pairwise(bounds)):
        numbers.extend([number] * (stop - start))
    return tuple(numbers)


def _after_marks(cut: Words) -> Iterator[int]:
    """Indices of the words that follow a full stop, question or exclamation mark, and what closes with it."""
    surface, low = cut.surface, cut.low
    size = len(surface)
    for index in [place for place, mark in enumerate(surface) if mark in _ENDS]:
        after = index + 1
        following = surface[after][0] if after < size else " "
        if following.isalnum() and not following.isupper() and cut.glued(after):
            continue
        before = low[index - 1] if index else ""
        if surface[index] == "." and (before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
            continue
        while after < size and surface[after] in _AFTER_END:
            after += 1
        yield after


def _after_lines(cut: Words) -> Iterator[int]:
    """Indices of the words that begin a line which is not merely wrapped."""
    text = cut.text
    at = text.find("\n")
    starts, ends = (cut.starts, cut.ends) if at >= 0 else ((), ())
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
