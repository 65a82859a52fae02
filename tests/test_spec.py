"""brief.toml: every mistake is reported, all at once, with its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from briefing.errors import SpecError
from briefing.models import SourceKind
from briefing.spec import load_spec

SEEDS = Path(__file__).parents[1] / "seeds"


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "brief.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_seeds_spec_loads_and_knows_only_what_the_articles_give() -> None:
    spec = load_spec(SEEDS).spec
    assert len(spec.sources) == 5
    assert [source.published for source in spec.sources] == [None] * 4 + [date(2025, 3, 1)]
    assert all(source.publisher is None for source in spec.sources)
    assert spec.takeaways.count == 3


def test_an_id_comes_from_the_file_name(tmp_path: Path) -> None:
    spec = load_spec(written(tmp_path, 'title = "T"\n[[sources]]\npath = "texts/My article (1).txt"\n')).spec
    assert spec.sources[0].id == "My-article-1"
    assert spec.sources[0].kind is SourceKind.UNKNOWN


def test_all_mistakes_are_reported_together(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        'titel = "T"\nas_of = "soon"\n[takeaways]\ncount = 0\n[[sources]]\npath = "a.txt"\ncolour = "red"\npublished = 7\n',
    )
    with pytest.raises(SpecError) as caught:
        load_spec(file)
    text = str(caught.value)
    for place in ("titel: unknown key", "title: missing", "as_of", "takeaways.count", "sources[1].colour: unknown key",
                  "sources[1].published"):  # fmt: skip
        assert place in text
    assert "\n" not in text
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('title = "T"\n', "sources"),
        ('title = "T"\nsources = []\n', "no sources"),
        ('title = "T"\n[[sources]]\npath = "none/*.txt"\n', "no sources"),
        (
            'title = "T"\n[[sources]]\npath = "a.txt"\n[[sources]]\npath = "b/a.txt"\n',
            "two sources have the id 'a'",
        ),
        ('title = "T\n', "not valid TOML"),
        (
            'title = "T"\n[period]\nfrom = 2025-03-02\nto = 2025-03-01\n[[sources]]\npath = "a"\n',
            "'to' is before 'from'",
        ),
        ('title = "T"\n[[sources]]\npath = "a.txt"\nurl = "javascript:alert(1)"\n', "sources[1].url"),
    ],
)
def test_one_mistake_one_clear_message(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SpecError) as caught:
        load_spec(written(tmp_path, text))
    assert says in str(caught.value)


def test_a_missing_spec_is_a_clear_message(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="No such file"):
        load_spec(tmp_path / "nothing.toml")


def test_a_pattern_names_every_file_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("text")
    spec = load_spec(written(tmp_path, 'title = "T"\n[[sources]]\npath = "*.txt"\npublisher = "P"\n')).spec
    assert [(source.path, source.publisher) for source in spec.sources] == [("a.txt", "P"), ("b.txt", "P")]
