"""Stage 2: a source to sentences and chunks with exact offsets."""

from briefing.split.chunks import chunk_source
from briefing.split.document import split_source
from briefing.split.sentences import split_sentences

__all__ = ["chunk_source", "split_sentences", "split_source"]
