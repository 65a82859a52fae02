"""Output files: all are rendered first, then written aside and renamed; none is ever half-written."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from briefing.errors import OutputError


def ensure_writable(folder: Path) -> None:
    """Refuse an output folder that cannot be written, before any work is done for it; makes nothing.

    :raises OutputError: the folder, or the one it would be made in, is no folder or is read-only
    """
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    if not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
        reason = "read-only" if place.is_dir() else "a file is in the way"
        raise OutputError(f"{place}: cannot be written ({reason})", "choose another folder with --out")


def write_all(folder: Path, files: Mapping[str, str | bytes]) -> list[Path]:
    """Write files into a folder, made if need be.

    :raises OutputError: the folder cannot be made or written; no file is changed then
    """
    pending: list[tuple[Path, Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
            pending.append((_aside(folder, data), folder / name))
        for _, target in pending:
            if target.is_dir():
                raise IsADirectoryError(21, "is a folder", str(target))
        for aside, target in pending:
            aside.replace(target)
    except OSError as error:
        raise OutputError(
            f"{error.filename or folder}: cannot be written ({error.strerror or error})",
            "choose another folder with --out",
        ) from None
    finally:
        for aside, _ in pending:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
    return [target for _, target in pending]


def _aside(folder: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(dir=folder, prefix=".brief-", suffix=".tmp")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    aside = Path(name)
    # mkstemp makes a private file; the reader's rights are those of any new file.
    mask = os.umask(0)
    os.umask(mask)
    aside.chmod(0o666 & ~mask)
    return aside
