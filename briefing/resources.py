"""Finds the folders of prompts and templates: named by the user, project-local, packaged, in this order.

The wheel carries them inside the package (``briefing/prompts``); a source checkout and an editable install
keep them at the top level, beside the package, because people edit them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from briefing.errors import UsageError

Kind = Literal["prompts", "templates"]

_PACKAGE = Path(__file__).resolve().parent


def packaged(kind: Kind) -> Path:
    """The folder that came with the program, in a wheel or in a checkout."""
    inside, beside = _PACKAGE / kind, _PACKAGE.parent / kind
    if inside.is_dir():
        return inside
    if beside.is_dir():
        return beside
    raise UsageError(f"{kind}/ is missing from the installation at {_PACKAGE}", "reinstall the package")


def folders(kind: Kind, *, named: Path | None = None, project: Path | None = None) -> tuple[Path, ...]:
    """Folders to look a file up in, first hit wins.

    ``named`` is what the user asked for and must exist; ``project`` is the folder of ``brief.toml``, whose
    own ``prompts/`` or ``templates/`` (if any) wins over the packaged ones, file by file.
    """
    found: list[Path] = []
    if named is not None:
        if not named.is_dir():
            raise UsageError(f"{named}: no such folder of {kind}", "name a folder that exists")
        found.append(named)
    if project is not None and (project / kind).is_dir():
        found.append(project / kind)
    found.append(packaged(kind))
    return tuple(dict.fromkeys(folder.resolve() for folder in found))
