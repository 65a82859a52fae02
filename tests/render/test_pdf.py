from __future__ import annotations

import builtins
import contextlib
import re
import zlib
from collections.abc import Iterator
from typing import Any

import pytest

from briefing.errors import UsageError
from briefing.render import render_pdf

from .hostile import hostile_brief
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


@pytest.mark.slow
@pytest.mark.usefixtures("weasyprint")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_pdf_is_tagged_and_the_same_each_time() -> None:
    made = render_pdf(seeds_brief())
    assert made.startswith(b"%PDF-")
    plain = made + b"".join(_streams(made))
    assert b"/StructTreeRoot" in plain
    assert re.search(rb"pdfuaid:part[^0-9]*1", plain)
    assert made == render_pdf(seeds_brief())


@pytest.mark.slow
@pytest.mark.usefixtures("weasyprint")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_hostile_brief_fetches_nothing_for_its_pdf(caplog: pytest.LogCaptureFixture) -> None:
    brief = hostile_brief()
    short = dict.fromkeys(("takeaways", "risks", "events", "positions", "withheld"), ())
    cut = brief.model_copy(update={"receipt": brief.receipt.model_copy(update=short)})
    assert render_pdf(cut).startswith(b"%PDF-")
    assert "Failed to load" not in caplog.text


def test_without_the_extra_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "weasyprint":
            raise ImportError("No module named 'weasyprint'")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UsageError, match=r"briefing\[pdf\]"):
        render_pdf(seeds_brief())
