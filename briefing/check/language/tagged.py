"""The words of a sentence with their tags and lemmas, found ahead of the rest of its analysis where many
sentences are to be analysed."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.language.tagger import tag
from briefing.check.language.words import Token, sort, tokens


def words_of(text: str) -> list[Token]:
    """The words of a sentence, with tags and lemmas."""
    words = tokens(text)
    marks = tag([word.text for word in words])
    sorts = map(sort, [word.lower for word in words], marks)
    for i, (word, mark, known) in enumerate(zip(words, marks, sorts, strict=True)):
        word.tag, word.index = mark, i
        word.lemma, word.verb, word.content = known
    return words


@lru_cache(maxsize=2048)
def tagged(text: str) -> list[list[Token]]:
    """The words of a sentence in a list, as long as nobody has them."""
    return [words_of(text)]


def own_words(text: str) -> list[Token]:
    """The words of a sentence, for one who changes them: those tagged ahead, or others like them."""
    try:
        return tagged(text).pop()
    except IndexError:
        return words_of(text)
