"""A small project about a harbour, built by a model at a local server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from server import ProtocolServer

from briefing.cli import main
from briefing.models import Receipt
from briefing.store import NAME, Store

Start = Callable[..., ProtocolServer]

SOURCES = {
    "ferry": "Dr Oda said on 3 May that the ferry may close. The ferry carries 900 people a day.",
    "quay": "The council opened a quay on 4 June 2031. Mayor Lind praised the quay. A risk remains at low tide.",
    "fares": "Fares rose by 5 percent in 2030. The operator denied that fares will rise again.",
}


class Project:
    """A folder with a spec and sources, and the command run in it."""

    def __init__(self, folder: Path, sources: dict[str, str]) -> None:
        self.folder = folder
        folder.mkdir()
        for name, text in sources.items():
            self.write(name, text)
        lines = ['title = "The harbour"', "as_of = 2031-07-01"]
        lines += [f'[[sources]]\npath = "{name}.txt"' for name in sources]
        (folder / "brief.toml").write_text("\n".join(lines), encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        (self.folder / f"{name}.txt").write_text(text, encoding="utf-8")

    def arguments(self, url: str, *more: str) -> list[str]:
        where = ["build", str(self.folder), "--out", str(self.folder / "out")]
        return [*where, "--model", "copyist", "--base-url", url, *more]

    def outputs(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted((self.folder / "out").iterdir())}

    def receipt(self) -> Receipt:
        return Receipt.model_validate_json((self.folder / "out" / "brief.json").read_bytes())

    def stored(self) -> int:
        with Store(self.folder / NAME) as store:
            return sum(group.replies for group in store.groups())


def brief(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["brief", *arguments])
    with pytest.raises(SystemExit) as caught:
        main()
    code = caught.value.code
    return code if isinstance(code, int) else 0


def summarises(body: dict[str, Any], *words: str) -> bool:
    """Whether a request is about a chunk that holds all these words."""
    system, user = (message["content"] for message in body["messages"][:2])
    return system.startswith("Extract") and all(word in user for word in words)
