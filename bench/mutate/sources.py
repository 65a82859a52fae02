"""Read a folder of sources and cut it into sentences, independently of the product's own splitter.

Only whole sentences that end in a full stop, question or exclamation mark are kept: headings, list
markers and page furniture cannot become claims.
"""

from __future__ import annotations

import re
from pathlib import Path

_ABBREVIATION = re.compile(
    r"(?:\b(?:U\.S|U\.K|U\.N|D\.C|Mr|Mrs|Ms|Dr|St|No|Gen|Sen|Feb|Jan|Aug|Sept|Oct|Nov|Dec))\.$"
)
_END = re.compile(r"[.!?][\"'”’)]*(?=\s+[\"'“‘(]?[A-Z0-9£$€])")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*$")
_MARKER = re.compile(r"^\s*(?:[-*•]\s+|\d{4}-\d\d-\d\d \d\d:\d\d- )")


def read_sources(folder: Path) -> dict[str, str]:
    """File name -> text, for every ``.txt`` and ``.md`` file of the folder, in name order."""
    files = sorted(p for p in folder.iterdir() if p.suffix in {".txt", ".md"})
    return {p.name: _decode(p.read_bytes()) for p in files}


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def sentences(text: str) -> list[str]:
    """The distinct whole sentences of a text, verbatim, in order."""
    found: dict[str, None] = {}
    for line in text.splitlines():
        body = _MARKER.sub("", line).strip()
        for sentence in _cut(body):
            if _SENTENCE_END.search(sentence) and len(sentence.split()) >= 5:
                found.setdefault(sentence)
    return list(found)


def _cut(line: str) -> list[str]:
    """Cut one line at sentence ends, but never inside a pair of quotation marks or an abbreviation."""
    cuts, start = [], 0
    for match in _END.finditer(line):
        head = line[start : match.end()]
        if _ABBREVIATION.search(head) or _open_quotation(head):
            continue
        cuts.append(head.strip())
        start = match.end()
    return [*cuts, line[start:].strip()]


def _open_quotation(text: str) -> bool:
    return text.count("“") != text.count("”") or text.count('"') % 2 == 1
