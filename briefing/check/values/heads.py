"""What is counted: the noun after a figure, and whether two such nouns can mean the same things."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from briefing.check.values.resources import lines
from briefing.check.values.words import STOP, Words, listed, stem


class Thing(NamedTuple):
    """``head``: stem of the counted noun, ``sure`` if a plural; ``run``: stems of its phrase."""

    head: str
    run: tuple[str, ...]
    sure: bool = False


_NOTHING: Final = Thing("", ())
_IRREGULAR_PLURALS: Final = listed(
    "people men women children troops police personnel staff aircraft police cattle sheep feet teeth mice "
    "media data criteria lives wives aid fish spacecraft hovercraft servicemen servicewomen policemen "
    "firefighters clergy countrymen businessmen sportsmen grandchildren alumni phenomena"
)
_NOT_PLURAL: Final = listed(
    "was is has does says its his this thus perhaps always across less plus yes towards besides "
    "afterwards sometimes becomes remains makes takes gives comes goes gets shows means needs wants helps "
    "ends starts costs includes covers makes runs keeps stands sits lies holds leads rises falls"
)
_BREAK: Final = (
    STOP - {"more", "other", "new", "few", "own", "such", "same", "most", "one", "further", "s", "'s", "t"}
) | listed(
    "ago later earlier including compared worldwide yesterday today however every took came went won lost "
    "died killed injured wounded voted attended gathered met join joined agreed convened signed left made"
    " now then currently nowadays tomorrow tonight previously formerly"
)
_DONE: Final = listed(
    "sought set given put held built found cut lost paid spent sent brought bought sold won"
)
_DETERMINING: Final = listed("the its their his her our those these all")
_SMALL_NUMBERS: Final = listed("two three four five six seven eight nine ten eleven twelve")
_RECENT: Final = listed("past last next previous preceding coming first")
_LEFT_OUT: Final = frozenset(
    ("more", "other", "new", "another", "additional", "further", "extra", "such", "same")
)


def counted(cut: Words, index: int, single: bool = False) -> Thing:
    """The noun phrase from word ``index`` on; ``single`` when the figure is one or an ordinal."""
    low, size = cut.low, len(cut)
    if index < size and low[index] == "of":
        index += 1
        while index < size and low[index] in _DETERMINING:
            index += 1
        if index + 1 < size and low[index] in _RECENT and low[index + 1][0].isdecimal():
            index += 1
        if index + 1 < size and (low[index].isdecimal() or low[index] in _SMALL_NUMBERS):
            index += 1
    run: list[str] = []
    head = ""
    while index < size and len(run) < 6:
        word = low[index]
        if word == "-" and run and cut.glued(index):
            index += 1
            continue
        if (
            not word[0].isalpha()
            or word in _BREAK
            or (run and cut.sentence[index] != cut.sentence[index - 1])
            or (cut.at(index + 1) == "by" and (word.endswith("ed") or word in _DONE))  # "the 350 sought by"
        ):
            break
        if word not in _LEFT_OUT:
            run.append(noun(word))
            if not single and plural(word) and not _describes(cut, index):
                head = run[-1]
                break
        index += 1
    if single and run:
        head = run[-1] if len(run) <= 3 else run[0]
    return Thing(head, tuple(run), bool(head) and not single) if run else _NOTHING


def _describes(cut: Words, index: int) -> bool:
    """Whether a plural is part of a compound before the noun ("anti-aircraft missiles")."""
    after = cut.at(index + 1)
    return cut.at(index - 1) == "-" and after.isalpha() and plural(after) and after not in _BREAK


_SINGULARS: Final = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "lives": "life",
    "wives": "wife",
    "feet": "foot",
    "servicemen": "serviceman",
    "servicewomen": "servicewoman",
    "policemen": "policeman",
    "businessmen": "businessman",
    "mps": "mp",
}


def noun(word: str) -> str:
    """The stem of a noun, irregular plurals included."""
    return stem(_SINGULARS.get(word, word))


@lru_cache(maxsize=16384)
def plural(word: str) -> bool:
    """Looks like the plural of a noun."""
    if word in _IRREGULAR_PLURALS:
        return True
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "sui'" and word not in _NOT_PLURAL


def _build() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Stem -> names of the groups it belongs to, and of the wider groups that may stand for it."""
    exact: dict[str, set[str]] = {}
    wider: dict[str, set[str]] = {}
    for line in lines("things.tsv"):
        name, members, above = line.split("|")
        for word in members.split(" "):
            exact.setdefault(stem(word), set()).add(name)
            wider.setdefault(stem(word), set()).update(listed(above))
    return (
        {word: frozenset(names) for word, names in exact.items()},
        {word: frozenset(names) for word, names in wider.items()},
    )


_EXACT, _WIDER = _build()
_NONE: Final[frozenset[str]] = frozenset()


class Sameness(NamedTuple):
    """``agree`` the nouns can name the same things; ``conflict`` both are known and cannot."""

    agree: bool
    conflict: bool


def same_thing(claim: str, evidence: str) -> Sameness:
    """Compare two counted nouns by stem: the claim's may be wider than the evidence's, not narrower."""
    if not claim or not evidence or claim == evidence:
        return Sameness(True, False)
    mine, theirs = _EXACT.get(claim, _NONE), _EXACT.get(evidence, _NONE)
    if mine & theirs or mine & _WIDER.get(evidence, _NONE):
        return Sameness(True, False)
    narrower = bool(_WIDER.get(claim, _NONE) & theirs)
    return Sameness(False, bool(mine and theirs) and not narrower)
