"""What a sentence needs beside it to be understood: the referent of a pronoun, the rest of a quotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from briefing.check.language.tagger import tag
from briefing.check.language.words import tokens
from briefing.models import Sentence, SentenceKind
from briefing.prose.clauses import has_statement
from briefing.prose.speakers import attribution
from briefing.quotes import outside, quoted

LONGEST = 4
_REACH = 60
"""Sentences of a paragraph looked back over for an opening mark: keeps a page without breaks linear."""
_LEANS_BACK = re.compile(
    r"""^["“‘'(]*\s*(?:he|she|they|it|this|these|those|such|his|her|their|its|that|instead|so|and|or|therefore|thus|hence
    |otherwise|likewise|similarly|both|neither|in\s+turn|in\s+contrast|by\s+contrast|on\s+the\s+other\s+hand|the\s+(?:former|latter|same)
    |for\s+(?:this|that)|one\s+of\s+them|others?|another|then|during\s+(?:their|his|her|this|these))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SINGULAR = re.compile(r"\b(?:he|she|him|his|hers?|himself|herself)\b", re.IGNORECASE)
_DENIAL = re.compile(
    r"(?:It|They|He|She|That|This)\s+(?:has|have|had|is|was|were|are|did|does|do)(?:\s+not|n[’']t)\b\s*(?:[.;,:]|so\b|true\b)"
    r"|(?:That|This|It)\s+(?:is|was)\s+(?:wrong|false|untrue|incorrect)\b|Not\s+so\b"
)
_TAKEN_UP = re.compile(
    r"\bthe\s+(?:same\s+)?(move|announcement|decision|question|claims?|remarks?|comments?|result|request|visit|offer)\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
_ANYBODY = frozenset("and everybody everyone nobody anyone anybody somebody someone people".split())
_PLURAL_TAGS = frozenset({"NNS", "NNPS"})


def passage(
    sentences: Sequence[Sentence], text: str, at: int, people: frozenset[str]
) -> tuple[int, int] | None:
    """Indices ``[first, last]`` of the smallest run around ``at`` that can stand alone; None if none can.

    Never a pronoun without its referent, a part of a quotation without the rest and its speaker, a report
    without the denial that follows on it, or a title without what it announces.
    """
    first, last = at, at
    while last - first < LONGEST:
        run = _text(sentences, text, first, last)
        broken_off = quoted(run)[1]
        leans = not broken_off and (_leans_back(run, people) or (first == last and _takes_up(run)))
        if _open_before(sentences, text, first) or leans:
            if not _may_join(sentences, first - 1, first):
                return None
            first -= 1
        elif broken_off or not has_statement(run) or _is_denied(sentences, text, last):
            if not _continues(sentences, last):
                return None
            last += 1
        else:
            return first, last
    return None


def _text(sentences: Sequence[Sentence], text: str, first: int, last: int) -> str:
    return text[sentences[first].body_start : sentences[last].body_end]


def _may_join(sentences: Sequence[Sentence], at: int, beside: int) -> bool:
    """A sentence may lean on the paragraph before; an item of a list stands apart from the next."""
    if at < 0 or sentences[at].kind is not sentences[beside].kind:
        return False
    if sentences[at].kind is SentenceKind.ITEM:
        return sentences[at].paragraph == sentences[beside].paragraph
    return sentences[at].kind is SentenceKind.SENTENCE


def _continues(sentences: Sequence[Sentence], last: int) -> bool:
    """Whether the next sentence stands in the same paragraph."""
    return last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[last].paragraph


def _is_denied(sentences: Sequence[Sentence], text: str, last: int) -> bool:
    """Whether the next sentence says of this one that it is not so ("It has not.")."""
    if not _continues(sentences, last):
        return False
    return _DENIAL.match(_text(sentences, text, last + 1, last + 1)) is not None


def _open_before(sentences: Sequence[Sentence], text: str, at: int) -> bool:
    """Whether the sentence begins inside a quotation that its paragraph opened."""
    start = at
    while start > max(0, at - _REACH) and sentences[start - 1].paragraph == sentences[at].paragraph:
        start -= 1
    return quoted(text[sentences[start].body_start : sentences[at].body_start])[1]


def _leans_back(run: str, people: frozenset[str]) -> bool:
    if _LEANS_BACK.search(run):
        return True
    plain = outside(run)
    if plain != run and (not any(map(str.isalpha, plain)) or _says_pronoun(run, plain, people)):
        return True
    return _dangling(plain, _SINGULAR, lambda before: _names_person(before, people)) or _dangling(
        plain, _PLURAL, _names_several
    )


def _takes_up(run: str) -> bool:
    """A sentence about "the move" or "the result" needs the one before, which says what that was."""
    taken_up = _TAKEN_UP.search(outside(run))
    if taken_up is None or taken_up[1].casefold() in run[: taken_up.start()].casefold():
        return False
    # "the decision to …", "the question of …" say themselves what they mean.
    return run[taken_up.end() :].split()[:1] not in (["to"], ["of"], ["that"], ["by"], ["whether"])


def _says_pronoun(run: str, plain: str, people: frozenset[str]) -> bool:
    """Quoted words of somebody who is only "he" or "she" here."""
    return (
        attribution(run) is None and _SINGULAR.search(plain) is not None and not _names_person(plain, people)
    )


def _names_several(before: str) -> bool:
    """Whether a plural noun, a pair or "everyone" stands there; a verb in -s ("does") is none."""
    words = [token.text for token in tokens(before)]
    found = zip(words, tag(words), strict=True)
    return any(kind in _PLURAL_TAGS or word.lower() in _ANYBODY for word, kind in found)


def _dangling(plain: str, pronoun: re.Pattern[str], referent: Callable[[str], bool]) -> bool:
    found = pronoun.search(plain)
    return found is not None and not referent(plain[: found.start()])


def _names_person(text: str, people: frozenset[str]) -> bool:
    return any(match[0].removesuffix("s") in people or match[0] in people for match in _WORD.finditer(text))
