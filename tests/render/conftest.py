from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, or the one named in CHROMIUM; nothing is downloaded."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: no browser tests")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        pytest.skip("no Chromium found (set CHROMIUM to its path): no browser tests")
    with api.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


Show = Callable[..., "Page"]


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """Opens a page text as a file; a message in the console or a request to anywhere fails the test."""
    contexts, complaints = [], []

    def opened(page: str, width: int = 1280, fragment: str = "", **options: object) -> Page:
        file = tmp_path / "brief.html"
        file.write_text(page, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on(
            "request",
            lambda request: None if request.url.startswith("file:") else complaints.append(request.url),
        )
        tab.on("dialog", lambda dialog: complaints.append(dialog.message))
        tab.goto(file.as_uri() + fragment)
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert not complaints
