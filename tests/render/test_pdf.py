from __future__ import annotations

import builtins
import contextlib
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing.errors import UsageError
from briefing.render import render_pdf

from .sample import seeds_brief


def _streams(pdf: bytes) -> Iterator[bytes]:
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.S):
        with contextlib.suppress(zlib.error):
            yield zlib.decompress(match[1])


@pytest.fixture
def weasyprint() -> None:
    """WeasyPrint with its system libraries; where they are missing the test is skipped and says so."""
    try:
        import weasyprint  # noqa: F401
    except (ImportError, OSError) as error:
        pytest.skip(f"no WeasyPrint: {error}")


FONTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")


def _told(made: bytes) -> list[bytes]:
    """What a PDF holds, but for what WeasyPrint 69 and later makes anew each time: the time in the fonts that
    it cuts, the objects with the numbers of the elements, and the offsets."""
    kept = [s for s in _streams(made) if not s.startswith((*FONTS, b"\x00\x00\x00\x00"))]
    return [s for s in kept if b"/ID (" not in s]


@pytest.mark.slow
@pytest.mark.usefixtures("weasyprint")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_pdf_is_tagged_and_the_same_each_time() -> None:
    made = render_pdf(seeds_brief())
    assert made.startswith(b"%PDF-")
    plain = made + b"".join(_streams(made))
    assert b"/StructTreeRoot" in plain
    assert re.search(rb"pdfuaid:part[^0-9]*1", plain)
    assert _told(made) == _told(render_pdf(seeds_brief()))


@pytest.mark.usefixtures("weasyprint")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_nothing_is_fetched_for_a_pdf(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    picture = tmp_path / "picture.svg"
    picture.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    asked = ["https://example.org/x.css", picture.as_uri()]
    (tmp_path / "brief.html.j2").write_text(
        f'<link rel=stylesheet href="{asked[0]}"><img alt="" src="{asked[1]}"><p>Text</p>'
    )
    assert render_pdf(seeds_brief(), template=tmp_path).startswith(b"%PDF-")
    for address in asked:
        assert f"URI uses disallowed protocol: {address}" in caplog.text


def test_without_the_extra_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "weasyprint":
            raise ImportError("No module named 'weasyprint'")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UsageError, match=r"briefing\[pdf\]"):
        render_pdf(seeds_brief())
