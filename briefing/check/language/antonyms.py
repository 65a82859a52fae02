"""Opposites by the form of a word: "unfavourable" by its prefix, "favour" by its other spelling.

WordNet lists antonyms of one spelling, and of the commoner pairs only.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.check.language.tables import lexicon

_SPELLINGS = (
    ("our", re.compile(r"our(?=$|able|ably|ite|ed|er|ing|ful|ism)"), "or"),
    ("is", re.compile(r"(?<=[a-z]{2})is(?=(e|ed|er|ing|ation|ational)$)"), "iz"),
    ("yse", re.compile(r"yse$"), "yze"),
    ("tre", re.compile(r"(?<=[a-z]{2})tre$"), "ter"),
    ("ence", re.compile(r"ence$"), "ense"),
    ("sceptic", re.compile(r"^sc(?=eptic)"), "sk"),
    ("fulfil", re.compile(r"(?<=fulfi)l(?=$|ment)"), "ll"),
    ("ll", re.compile(r"ll(?=(ed|er|ing)$)"), "l"),
    ("ogue", re.compile(r"ogue$"), "og"),
)
"""What a word has to have for a pattern to be tried, the pattern, and what stands for it."""
_WITHOUT = ("un", "in", "im", "il", "ir", "dis", "non", "non-")
# What begins like a negated word and is not the contrary of the rest.
_ALONE = frozenset(
    "invaluable infamous intense intent inflammable inside indeed indented informed inset innate inward"
    " involved indifferent intended invested indebted inbound disposed disinterested distinct discrete"
    " distant discount disturbed dispersed distressed disguised installed imported impressed improved"
    " inane inbuilt discharged inclement disclosed discovered discursive diseased immigrant immemorial"
    " immediate incorporate iron dismissed dislocated implanted impaired imposed immaterial"
    " indiscriminate infirm informative ingrown inlaid inundated irrespective dissolved"
    " indistinguishable disused".split()
)
SHORTEST = 4


@lru_cache(maxsize=50_000)
def spellings(word: str) -> frozenset[str]:
    """A word and how else it is spelled, British or American, as far as the lexicon has that."""
    if len(word) < 5:
        return frozenset({word})
    found = [pattern.sub(other, word) for part, pattern, other in _SPELLINGS if part in word]
    found += [word.replace(one, other) for one, other in _BRITISH if one in word]
    return frozenset([word, *(w for w in found if w in lexicon())])


_BRITISH = (("or", "our"), ("iz", "is"), ("yze", "yse"), ("ense", "ence"), ("skep", "scep"))


@lru_cache(maxsize=50_000)
def negations(word: str) -> frozenset[str]:
    """The adjective or adverb that a prefix makes of another, or that is left without it."""
    if not _describes(word):
        return frozenset()
    known = lexicon()
    found = [made for p in _WITHOUT if (made := p + word) in known and made not in _ALONE]
    if word.startswith(_WITHOUT) and word not in _ALONE:
        found += [word[len(p) :] for p in _WITHOUT if word.startswith(p)]
    return frozenset([w for w in found if len(w) >= SHORTEST and _describes(w)])


def _describes(word: str) -> bool:
    """Whether the lexicon has a word as an adjective or adverb."""
    codes = lexicon().get(word, "")
    return ("J" in codes or "R" in codes) and any(cell[0] in "JR" for cell in codes.split())
