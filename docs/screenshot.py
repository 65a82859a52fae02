"""Renew the README's picture and excerpt of the sample brief: python docs/screenshot.py (needs Chromium)."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.models import Brief
from briefing.pipeline import build
from briefing.render import render_html, render_markdown
from briefing.spec import load_spec

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
FENCED = re.compile(r"(````markdown\n)(.*?)(\n````)", re.DOTALL)
PICTURE = ROOT / "docs" / "images" / "brief.png"


def sample() -> Brief:
    """The brief of the seeds by the embedded analyst."""
    with ThreadPoolExecutor(1) as executor:
        return build(load_spec(ROOT / "seeds"), ExtractiveAnalyst(), executor)


def excerpt(brief: Brief) -> str:
    """The Markdown brief from its title to the end of its takeaways' table."""
    text = render_markdown(brief)
    return text[text.index("\n# ") + 1 : text.index("\n### 1. ")].strip()


def renew_readme(brief: Brief) -> None:
    """Puts the excerpt between the README's fences."""
    text = README.read_text(encoding="utf-8")
    README.write_text(FENCED.sub(lambda match: match[1] + excerpt(brief) + match[3], text), encoding="utf-8")


def take_picture(brief: Brief) -> None:
    """The first screen, a citation of the bottom line chosen."""
    # Only the picture needs it; the excerpt is tested without.
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    PICTURE.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        file = Path(folder) / "brief.html"
        file.write_text(render_html(brief), encoding="utf-8")
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 1280, "height": 800})
        tab.goto(file.as_uri())
        place = tab.locator("#bottom-line-2 .cite").first.bounding_box()
        assert place is not None
        tab.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
        tab.mouse.move(5, 5)
        tab.wait_for_timeout(400)
        tab.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    made = sample()
    renew_readme(made)
    take_picture(made)
