"""The sources that a person's claims and notes name: a folder of files, or the sources of a receipt.

A source is found by what it is called (its path, file name, id, title or address), never by what it says:
words that stand in another source than the one named are not found. Files are read when first named and
kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from briefing.check.cite import Library
from briefing.check.fold import fold
from briefing.errors import UsageError
from briefing.models import SourceEntry
from briefing.read import read_file
from briefing.spec import SourceSpec, load_spec
from briefing.split import split_source

_SHORTEST_LABEL = 3
_MOST_LISTED = 3
_LONGEST_SHOWN = 120
_SPEC = "brief.toml"


class Shelf:
    """Sources by key. ``labels`` are the folded names under which each may be cited."""

    def __init__(self, labels: Mapping[str, Iterable[str]], load: Callable[[str], Library]) -> None:
        self.labels = {key: tuple(dict.fromkeys(map(fold, names))) for key, names in labels.items()}
        self._load = load
        self._libraries: dict[str, Library] = {}
        self._keys = _unambiguous(self.labels)

    @classmethod
    def of_folder(cls, root: Path) -> Shelf:
        """The files of a folder and what its brief.toml, if there is one, knows about them.

        :raises UsageError: no such folder, or a brief.toml with mistakes
        """
        if not root.is_dir():
            raise UsageError(f"{root}: no such folder of sources", "name one with --sources")
        known = load_spec(root).spec.sources if (root / _SPEC).is_file() else ()
        specs = {PurePosixPath(entry.path).as_posix(): entry for entry in known}
        names = {key: _names(key, specs.get(key)) for key in _files(root)}
        return cls(names, lambda key: _read(root, key, specs.get(key)))

    @classmethod
    def of_library(cls, entries: Iterable[SourceEntry], library: Library) -> Shelf:
        """The sources of a receipt that could be read, by id."""
        names = {e.id: _names(e.path, e) for e in entries if e.id in library.sources}
        return cls(names, lambda _: library)

    def key(self, name: str) -> str | None:
        """The source called ``name``; None when there is none, or more than one."""
        path = PurePosixPath(name.replace("\\", "/")).as_posix()
        return self._keys.get(fold(name).strip()) or self._keys.get(fold(path).strip())

    def unknown(self, name: str) -> str:
        """Why no source is called ``name``, and what might be meant."""
        owners = sorted(key for key, labels in self.labels.items() if fold(name).strip() in labels)
        if owners:
            return f"several sources are called “{name}”, {_listed(owners)}: give the path of one"
        close = get_close_matches(fold(name).strip(), self._keys, n=1, cutoff=0.7)
        meant = f"; the nearest is {self._keys[close[0]]}" if close else ""
        return f"no source is called “{name[:_LONGEST_SHOWN]}”{meant}"

    def named_in(self, text: str) -> str | None:
        """The source whose longest name stands in a text as whole words."""
        folded = f" {fold(text)} "
        found = [(len(label), key) for label, key in self._keys.items() if _mentions(folded, label)]
        return max(found)[1] if found else None

    def library(self, key: str) -> Library:
        """The library that holds a source.

        :raises SourceError: the file cannot be read or used
        """
        if key not in self._libraries:
            self._libraries[key] = self._load(key)
        return self._libraries[key]


def _unambiguous(labels: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """From a name to its source; a name of several sources is none, unless it is the path of one."""
    owners: dict[str, list[str]] = {}
    for key, names in labels.items():
        for name in names:
            owners.setdefault(name, []).append(key)
    keys = {name: found[0] for name, found in owners.items() if len(found) == 1}
    return keys | {fold(key): key for key in labels}


def _listed(keys: list[str]) -> str:
    shown = keys[:_MOST_LISTED]
    return ", ".join(shown) + (f" and {len(keys) - len(shown)} more" if len(keys) > len(shown) else "")


def _mentions(folded: str, label: str) -> bool:
    if len(label) < _SHORTEST_LABEL:
        return False
    at = folded.find(label)
    while at > 0:
        if not (folded[at - 1].isalnum() or folded[at + len(label)].isalnum()):
            return True
        at = folded.find(label, at + 1)
    return False


def _files(root: Path) -> list[str]:
    """Files below a folder, hidden ones and links that lead out of it left out."""
    inside = root.resolve()
    paths = (
        path for path in sorted(root.rglob("*")) if path.is_file() and path.resolve().is_relative_to(inside)
    )
    keys = (path.relative_to(root) for path in paths)
    return [
        key.as_posix() for key in keys if key.name != _SPEC and not any(p.startswith(".") for p in key.parts)
    ]


def _names(path: str, known: SourceSpec | SourceEntry | None) -> list[str]:
    file = PurePosixPath(path)
    names = [path, file.name, file.stem]
    if known is not None:
        names += [name for name in (known.id, known.title, known.url) if name]
    return names


def _read(root: Path, key: str, known: SourceSpec | None) -> Library:
    entry = known or SourceSpec(path=key, id="source")
    source = read_file(root, entry).model_copy(update={"id": key})
    return Library({key: split_source(source)})
