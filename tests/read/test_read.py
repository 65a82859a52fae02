"""Reading: every accepted encoding, and one clear line for everything else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.errors import SourceError
from briefing.read import decode, read_file
from briefing.spec import SourceSpec

TEXT = "The Commission’s €5 plan — “agreed”, says Zoë.\r\nA second line.\n"


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_accepted_encodings_give_the_same_text(codec: str) -> None:
    text, _ = decode(TEXT.encode(codec), "a.txt")
    assert text == TEXT


def test_line_ends_and_trailing_white_space_are_kept() -> None:
    assert decode(b" a\r\nb\rc \n\n", "a.txt")[0] == " a\r\nb\rc \n\n"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7 ...", "a PDF file"),
        (b"PK\x03\x04....", "a ZIP or Office file"),
        (b"abc\x00\x01\x02def", "a binary file"),
        (b"\xff\xfe\x00", "cannot be decoded as utf-16"),
        ("Привет, как дела, товарищ".encode("cp1251"), "unlike Windows-1252"),
        (b"caf\xe9 \x81 and more text in plain letters", "cannot be decoded as cp1252"),
    ],
)
def test_what_is_not_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=says) as caught:
        decode(data, "a.txt")
    assert "a.txt" in str(caught.value)
    assert caught.value.hint


def test_an_encoding_named_in_the_spec_is_used() -> None:
    assert decode("Привет".encode("cp1251"), "a.txt", "cp1251") == ("Привет", "cp1251")
    with pytest.raises(SourceError, match="unknown encoding"):
        decode(b"x", "a.txt", "no-such-codec")


def entry(path: str) -> SourceSpec:
    return SourceSpec.model_validate({"path": path, "id": "a"})


@pytest.mark.parametrize("content", [b"", b"  \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_source_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    with pytest.raises(SourceError, match=r"a\.txt: the source is empty"):
        read_file(tmp_path, entry("a.txt"))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(SourceError, match="no such file"):
        read_file(tmp_path, entry("none.txt"))
    with pytest.raises(SourceError, match="a folder"):
        read_file(tmp_path, entry("folder"))


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("text")
    file.chmod(0)
    if os.geteuid() == 0:  # root reads everything: the error is raised as the system would

        def refuse(self: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(SourceError, match="permission denied"):
        read_file(tmp_path, entry("a.txt"))


def test_a_path_may_not_leave_the_folder_unless_allowed(tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "out.txt").write_text("text outside")
    (root / "link.txt").symlink_to(tmp_path / "out.txt")
    for path in ("../out.txt", "link.txt", str(tmp_path / "out.txt")):
        with pytest.raises(SourceError, match="outside the project folder"):
            read_file(root, entry(path))
        assert read_file(root, entry(path), inside=False).text == "text outside"
