from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_readme_shows_the_sample_brief_as_it_is() -> None:
    """When it does not: python docs/screenshot.py renews the excerpt and the picture."""
    script = runpy.run_path(str(ROOT / "docs" / "screenshot.py"))
    shown = script["FENCED"].search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert shown is not None
    assert shown[2] == script["excerpt"](script["sample"]())


def test_the_readmes_picture_is_there() -> None:
    assert "](docs/images/brief.png)" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert (ROOT / "docs" / "images" / "brief.png").read_bytes().startswith(b"\x89PNG")
