"""Stage 1: files to sources, text exactly as decoded."""

from briefing.read.decode import decode
from briefing.read.source import read_file, read_sources

__all__ = ["decode", "read_file", "read_sources"]
