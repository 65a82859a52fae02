"""The marks with which an editor changes a quotation openly: ellipses and square brackets.

Reads a folded quotation as runs of pieces. An ellipsis separates runs; a bracket separates the pieces of a
run. Every piece must stand in the source; what may lie between them is for ``briefing.check.locate`` to
say.

Ellipses: ``…``, three or more dots, ``. . .``, in round or square brackets or in none. Brackets: "[the US]"
stands for words of the source or adds some; "[sic]" for nothing; "[T]he" and "negotiation[s]" change one
letter's case or add an ending. A bracket inside a word that does anything else, and a bracket with a
negation, a number, a modal verb or a quantifier in it, is not honoured: it could turn a sentence into its
opposite.
"""

from __future__ import annotations

import re

Run = tuple[str, ...]

_ELLIPSIS = re.compile(r" ?(?:[\[(] ?(?:\.{3,}|\.(?: \.){2,}) ?[\])]|\.{3,}|\.(?: \.){2,}) ?")
_SIC = re.compile(r" ?\[sic[.!]?\]")
_CASE = re.compile(r"(?<!\w)\[(\w)\](?=\w)")
_ENDING = re.compile(r"(?<=\w)\[(?:s|es|'s|d|ed|ing)\]")
_ATTACHED = re.compile(r"\w\[|\]\w")
_BRACKET = re.compile(r"\[([^\[\]]*)\]")

# Words that turn a statement round or change how far it goes: closed classes of English, and the commonest
# negations of neighbouring languages.
_NEGATIONS = """
    no not never none nobody nothing nowhere neither nor cannot without against refuse refuses refused reject
    rejects rejected deny denies denied fail fails failed unlike hardly barely scarcely unless
    nicht kein keine keinen keiner nie ohne ne pas jamais sans nunca sin non mai senza не нет никогда без
"""
_MODALS = "will would shall should may might can could must ought"
_QUANTIFIERS = """
    all any both each every few fewer half less least many more most much only over several some under almost
    nearly about zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands million millions billion billions trillion dozen dozens first second third once twice
"""
_NEGATING = frozenset(_NEGATIONS.split())
_TELLING = _NEGATING.union(_MODALS.split(), _QUANTIFIERS.split())
_IDEOGRAPHIC_NEGATIONS = frozenset("不未无無非没沒别別勿")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def split_ellipses(folded: str) -> tuple[str, ...]:
    """The runs between ellipses, without the empty ones at the ends."""
    return tuple(run for run in (part.strip() for part in _ELLIPSIS.split(folded)) if has_substance(run))


def split_brackets(run: str) -> Run | None:
    """The pieces of a run between editorial brackets; None when a bracket is not one that may be honoured."""
    run = _ENDING.sub("", _CASE.sub(r"\1", _SIC.sub("", run)))
    if _ATTACHED.search(run) or any(is_telling(content) for content in _BRACKET.findall(run)):
        return None
    pieces = (part.strip() for part in _BRACKET.sub("\0", run).split("\0"))
    return tuple(piece for piece in pieces if has_substance(piece))


def has_substance(folded: str) -> bool:
    """More than white space and punctuation: a letter, a digit or a symbol such as an emoji."""
    return any(c.isalnum() or (ord(c) > 0x2000 and not c.isspace()) for c in folded)


def is_negation(folded: str) -> bool:
    """Whether folded words contain a negation."""
    return any(word in _NEGATING or word.endswith("n't") for word in words(folded)) or _has_ideograph(folded)


def is_telling(folded: str) -> bool:
    """Whether folded words contain a negation, a number, a modal verb or a quantifier."""
    return (
        any(c.isnumeric() for c in folded)
        or is_negation(folded)
        or any(word in _TELLING for word in words(folded))
    )


def words(folded: str) -> list[str]:
    """The words of a folded text, contractions whole."""
    return _WORD.findall(folded)


def _has_ideograph(folded: str) -> bool:
    return any(c in _IDEOGRAPHIC_NEGATIONS for c in folded)


def weight(folded: str) -> int:
    """Letters and digits of a piece; an ideograph or syllable of East Asia counts as three."""
    return sum(3 if c > "\u2e80" else 1 for c in folded if c.isalnum())
