"""``brief check NOTE.md --sources DIR``: which sentences of a note hold, which do not, which cite nothing.

A sentence cites what the footnotes at its end quote; the claims of a receipt that it links to
(``brief.json#c12345678``); and, when the note links to a receipt, whatever the printed sentence with the
same words cites. A footnote after the full stop belongs to the sentence before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefing.check.footnote import Cited, read_footnote
from briefing.check.language.words import sentences
from briefing.check.linked import Linked, find_receipt, unknown_id
from briefing.check.markdown import Markdown, Plain
from briefing.check.outcome import Outcome, Remark, Result
from briefing.check.quoted import hold, printable
from briefing.check.shelf import Shelf
from briefing.check.standard import NORMAL, Standard
from briefing.errors import UsageError
from briefing.models import Reason, ReasonCode

_ENDED = re.compile(r"[.!?…][\"'”’»)\]]*\s*\Z")
_WORD = re.compile(r"[^\W_]+")
_FEWEST_WORDS = 4
"""With fewer, an uncited piece is a label and not a sentence."""


def check_note(
    text: str, path: Path, sources: Path | None = None, standard: Standard = NORMAL
) -> Iterator[Outcome]:
    """Check every sentence of a note, in order.

    :param sources: folder of the sources; not needed when the note links to a receipt, which knows its own
    :raises UsageError: no folder and no receipt, or one that cannot be read
    """
    note = Markdown(text)
    linked = find_receipt(note.urls(), path.parent)
    if sources is not None:
        shelf = Shelf.of_folder(sources)
    elif linked is not None:
        shelf = linked.shelf
    else:
        raise UsageError(
            f"{path}: links to no receipt, so its sources are unknown", "name their folder: --sources"
        )
    if linked is not None and sources is None:
        for problem in linked.problems:
            yield Outcome(str(linked.path), 1, 1, "", Result.ERROR, (Remark("receipt", str(problem)),))
    yield from _Checker(note, str(path), shelf, linked, standard).outcomes()


@dataclass(frozen=True)
class _Checker:
    note: Markdown
    path: str
    shelf: Shelf
    linked: Linked | None
    standard: Standard

    def outcomes(self) -> Iterator[Outcome]:
        footnote = cache(self._footnote)
        for block in self.note.blocks:
            for start, end, reach in _units(block.plain):
                labels = [label for at, label in block.plain.notes if start < at <= reach]
                cited = [footnote(label) for label in labels if label not in block.plain.inline]
                cited += [self._read(block.plain.inline[n], "") for n in labels if n in block.plain.inline]
                outcome = self._check(block.plain, start, end, cited, heading=block.heading)
                if outcome is not None:
                    yield outcome

    def _footnote(self, label: str) -> Cited:
        note = self.note.footnotes.get(label)
        if note is None:
            message = f"footnote {label} is not there"
            return Cited(trouble=(Reason(code=ReasonCode.NO_CITATION, message=printable(message)),))
        return self._read(note, label)

    def _read(self, note: Plain, label: str) -> Cited:
        return read_footnote(note, label, self.shelf)

    def _check(
        self, plain: Plain, start: int, end: int, cited: list[Cited], *, heading: bool
    ) -> Outcome | None:
        sentence = " ".join(plain.text[start:end].split())
        quoted = [quotation for one in cited for quotation in one.quoted]
        trouble = [reason for one in cited for reason in one.trouble]
        if self.linked is not None:
            urls = [url for first, last, url in plain.links if start < last and first < end]
            quoted += [quotation for url in urls for quotation in self.linked.by_link(url)]
            trouble += [_no_such_id(name) for url in urls if (name := unknown_id(url, self.linked))]
            quoted += self.linked.by_words(sentence) if not quoted else ()
        place = self.note.place(plain.offsets[start])
        where = (self.path, place.line, place.column)
        if not quoted and not trouble:
            ignored = heading or not _is_sentence(sentence)
            return None if ignored else Outcome(*where, sentence, Result.UNCITED, (_UNCITED,))
        held = hold(sentence, quoted, self.shelf, self.standard, trouble)
        return Outcome.judged(where, sentence, held.verdict, held.citations)


_UNCITED = Remark(ReasonCode.NO_CITATION.value, "the sentence carries no citation")


def _no_such_id(name: str) -> Reason:
    message = f"the receipt has nothing with the id {printable(name)}"
    return Reason(code=ReasonCode.NO_CITATION, message=message)


def _is_sentence(text: str) -> bool:
    return _ENDED.search(text) is not None and len(_WORD.findall(text)) >= _FEWEST_WORDS


def _units(plain: Plain) -> Iterator[tuple[int, int, int]]:
    """Sentences of a block as [start, end), with the offset up to which footnotes belong to each.

    A footnote after a full stop ends its sentence, whatever follows it.
    """
    ends = {at for at, _ in plain.notes if _ENDED.search(plain.text[:at])}
    spans: list[tuple[int, int]] = []
    for start, end in sentences(plain.text):
        cuts = sorted(cut for cut in ends if start < cut < end)
        spans += zip([start, *cuts], [*cuts, end], strict=True)
    trimmed = [
        (start + len(part) - len(part.lstrip()), end)
        for start, end in spans
        if any(map(str.isalnum, part := plain.text[start:end]))
    ]
    for number, (start, end) in enumerate(trimmed):
        following = trimmed[number + 1][0] if number + 1 < len(trimmed) else len(plain.text)
        yield start, end, following
