"""Bytes to text: UTF-8 (with or without BOM), UTF-16, Windows-1252; others only when the spec names them."""

from __future__ import annotations

import codecs
import re

from briefing.errors import SourceError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a ZIP or Office file",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x1f\x8b": "a gzip file",
    b"{\\rtf": "an RTF file",
}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Western text has few letters outside ASCII; a page of Cyrillic or Greek bytes has nearly nothing else.
_MOST_HIGH_BYTES = 0.3


def decode(data: bytes, where: str, encoding: str | None = None) -> tuple[str, str]:
    """Decode a file's bytes and say with which codec.

    :param where: the file's name for messages
    :param encoding: the codec the spec names; None detects
    :returns: (text without byte order mark, codec name)
    :raises SourceError: binary data, or bytes that no accepted codec decodes
    """
    for magic, name in _MAGIC.items():
        if data.startswith(magic):
            raise SourceError(f"{where}: {name}, not text", "convert it to a text or Markdown file")
    if encoding is not None:
        return _as(data, encoding, where), encoding
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _as(data, codec, where), codec
    codec = _without_bom(data, where)
    return _as(data, codec, where), codec


def _without_bom(data: bytes, where: str) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if guess := _utf16(data):
            return guess
        _refuse_other_code_pages(data, where, error)
        return "cp1252"
    return _utf16(data) or "utf-8"


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark shows as NUL in every second byte of Western text."""
    sample = data[:4096]
    if len(data) % 2 or b"\0" not in sample:
        return None
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > 0.4 * half and sample[0::2].count(0) == 0:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.4 * half and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _refuse_other_code_pages(data: bytes, where: str, error: UnicodeDecodeError) -> None:
    high = sum(byte >= 0x80 for byte in data)
    letters = high + sum(chr(byte).isalpha() for byte in data if byte < 0x80)
    if high > _MOST_HIGH_BYTES * max(1, letters):
        raise SourceError(
            f"{where}: not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}) and unlike Windows-1252",
            "save it as UTF-8, or name its encoding in the spec",
        ) from None


def _as(data: bytes, codec: str, where: str) -> str:
    try:
        text = data.decode(codec)
    except LookupError:
        raise SourceError(f"{where}: unknown encoding {codec!r}", 'use a name such as "utf-8"') from None
    except UnicodeDecodeError as error:
        bad = f"byte 0x{data[error.start]:02x} at {error.start}" if error.start < len(data) else "its end"
        raise SourceError(
            f"{where}: cannot be decoded as {codec} ({bad})",
            "save it as UTF-8, or name its encoding in the spec",
        ) from None
    except ValueError:
        raise SourceError(f"{where}: cannot be decoded as {codec!r}", 'use a name such as "utf-8"') from None
    if found := _CONTROL.search(text):
        raise SourceError(
            f"{where}: a binary file, not text (control character U+{ord(found[0]):04X} at {found.start()})",
            "convert it to a text or Markdown file",
        )
    return text
