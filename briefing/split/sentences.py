"""A source to units: sentences, headings, list items, furniture; joined, they are the source's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import nupunkt

from briefing.models import Sentence, SentenceKind, Source
from briefing.split.lines import Block, blocks
from briefing.split.pieces import pieces

_OPENING = "\"'“‘«„‚([{"
_CLOSING = "\"'”’»)]}"
# ``can. "Not every nation …``: a sentence that ends before an opening quotation mark.
_BEFORE_QUOTE = re.compile(r"""(?<=[^\W\d_]{2}[.!?])\s+(?=["“‘«]\w)""")
# ``can." Others …``: before words of attribution the mark would follow a comma.
_AFTER_QUOTE = re.compile(r"""(?<=[^\W_]\.["”»])\s+(?=["“‘«]?[A-Z])""")
# ``the bank. Joran Pell …``: a plain word, which nupunkt may know as an abbreviation.
_AFTER_WORD = re.compile(r"""(?<![\w.'’-])(?P<word>no|[a-z]{4,})\.["”’»)\]]?\s+(?=["“‘«]?[A-Z][a-z])""")
_ABBREVIATIONS = frozenset(
    """
    approx assn assoc bros capt corp dept dist excl govt incl intl misc natl prof prov resp sept spec tech
    thurs tues univ vols
    """.split()
)
_LOWER = re.compile(r"""[\s"'“‘«(\[]*[^\W\d_]""")


def split_sentences(source: Source, budget: int = 6000) -> tuple[Sentence, ...]:
    """The units of a source, contiguous from 0 to the length of its text.

    :param budget: longest unit in code points; a longer sentence is split at clause marks, then hard
    """
    text = source.text
    units: list[Sentence] = []
    for paragraph, block in enumerate(blocks(text)):
        for start, end in _parts(text, block, budget):
            body = max(start, min(block.body, end))
            body_start, body_end = _trimmed(text, body, end)
            units.append(
                Sentence(
                    id=f"s{len(units) + 1}",
                    source=source.id,
                    start=start,
                    end=end,
                    body_start=body_start,
                    body_end=body_end,
                    kind=block.kind,
                    paragraph=paragraph,
                )
            )
    return tuple(units)


def _parts(text: str, block: Block, budget: int) -> Iterator[tuple[int, int]]:
    whole = block.kind in (SentenceKind.HEADING, SentenceKind.FURNITURE)
    spans = [(block.start, block.end)] if whole else _sentence_spans(text, block.start, block.end)
    for start, end in spans:
        yield from pieces(text, start, end, budget)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    left = start + len(part) - len(part.lstrip())
    right = start + len(part.rstrip())
    return (left, right) if left < right else (start, start)


def _sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    part = text[start:end]
    cuts = {0, len(part)}
    cuts.update(begin for begin, _ in nupunkt.sent_spans(part))
    cuts.update(match.end() for match in _BEFORE_QUOTE.finditer(part) if _opens(part, match.end()))
    cuts.update(match.end() for match in _AFTER_QUOTE.finditer(part))
    cuts.update(match.end() for match in _AFTER_WORD.finditer(part) if match["word"] not in _ABBREVIATIONS)
    ordered = [0, *(_after_closing(part, cut) for cut in sorted(cuts) if cut)]
    kept = [cut for cut in ordered if cut in (0, len(part)) or _is_boundary(part, cut)]
    unique = sorted(set(kept))
    return [(start + a, start + b) for a, b in pairwise(unique)]


def _opens(part: str, at: int) -> bool:
    """A straight mark opens when the marks before it are balanced."""
    return part[at] != '"' or part.count('"', 0, at) % 2 == 0


def _after_closing(part: str, cut: int) -> int:
    """Closing quotation marks stay with their sentence, also when a space was set before them."""
    at = cut
    while at < len(part) and part[at] in _CLOSING and not (part[at] in "\"'" and _opens_straight(part, at)):
        at += 1
    if at == cut:
        return cut
    while at < len(part) and part[at].isspace():
        at += 1
    return at


def _opens_straight(part: str, at: int) -> bool:
    if part[at] == '"':
        return part.count('"', 0, at) % 2 == 0
    before, after = part[at - 1 : at], part[at + 1 : at + 2]
    return (not before or before.isspace()) and not after.isspace()


def _is_boundary(part: str, cut: int) -> bool:
    """No sentence begins with a small letter after an abbreviation ("the UK-U.S. relationship")."""
    following = _LOWER.match(part, cut)
    if following is None or not following[0][-1].islower():
        return True
    before = part[:cut].rstrip()
    return not before.endswith(".") or (before[-2:-1].islower() and not _abbreviated(before))


def _abbreviated(before: str) -> bool:
    last = before.split()[-1]
    return last.count(".") > 1 or len(last) <= 3
