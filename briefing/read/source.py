"""Files to sources, inside the project folder unless the spec allows otherwise."""

from __future__ import annotations

import hashlib
from pathlib import Path

from briefing.errors import SourceError
from briefing.models import Source
from briefing.read.decode import decode
from briefing.spec import SourceSpec, Spec


def read_sources(spec: Spec, root: Path) -> tuple[Source, ...]:
    """Read every source of a spec, in the spec's order.

    :param root: the folder that the spec's paths are relative to
    :raises SourceError: a file is missing, unreadable, empty, binary, undecodable or outside the folder
    """
    return tuple(read_file(root, entry, inside=not spec.allow_outside) for entry in spec.sources)


def read_file(root: Path, entry: SourceSpec, *, inside: bool = True) -> Source:
    """Read one source; ``inside`` refuses a path that leaves ``root`` through ``..`` or a link."""
    path = root / entry.path
    if inside and not path.resolve().is_relative_to(root.resolve()):
        raise SourceError(
            f"{entry.path}: lies outside the project folder",
            "move it in, or set allow_outside = true in the spec",
        )
    data = _bytes(path, entry.path)
    text, encoding = decode(data, entry.path, entry.encoding)
    if not text.strip():
        raise SourceError(f"{entry.path}: the source is empty", "fill it or leave it out")
    return Source(
        id=entry.id,
        path=entry.path,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=encoding,
        text=text,
        title=entry.title,
        publisher=entry.publisher,
        published=entry.published,
        url=entry.url,
        language=entry.language,
        kind=entry.kind,
        note=entry.note,
        family=entry.family,
    )


def _bytes(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{name}: no such file", "correct its path in the spec") from None
    except IsADirectoryError:
        raise SourceError(f"{name}: a folder, not a file", "name the files in it one by one") from None
    except PermissionError:
        raise SourceError(f"{name}: cannot be read (permission denied)", "make it readable") from None
    except (OSError, ValueError) as error:
        raise SourceError(f"{name!r}: cannot be read ({error})", "correct its path in the spec") from None
