"""A source with its sentences and chunks."""

from __future__ import annotations

from briefing.models import Document, Source
from briefing.split.chunks import chunk_source
from briefing.split.sentences import split_sentences
from briefing.split.suspect import set_aside


def split_source(source: Source, budget: int = 6000) -> Document:
    """Split one source. Passages that look like instructions to a language model are set aside.

    :param budget: characters in a chunk at most
    """
    sentences = tuple(set_aside(sentence, source.text) for sentence in split_sentences(source, budget))
    return Document(source=source, sentences=sentences, chunks=chunk_source(source, sentences, budget))
