"""Does a noun reach a verb as its subject? No parse is asked: it sees what stands between the two.

A verb with a subject of its own, or a word that opens a clause, parts the two, unless the verb is joined to
one that the noun reaches ("met X and called Y"), hangs on one ("agreed to pay"), or comes after an aside.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.language.parse import OWN, Sentence
from briefing.check.language.words import FINITE, Token

HELPERS = frozenset({"be", "have", "do", "get"})
OPENING = frozenset(
    "if unless provided once when until because since although though while before after as that whether lest"
    " than whereas where why how".split()
)
OPENERS = frozenset({"IN", "WRB", "DT"})
RELATIVE = frozenset({"WDT", "WP"})
ASIDE = RELATIVE | {"VBN", "VBG", "IN"}
HEADS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
PHRASE = HEADS | {"DT", "JJ", "POS", "PRP$", "CD"}
BREAKS = frozenset({",", ";", ":", "“", '"', "—"})
QUOTING = frozenset("\"”'’")
DEEP, NEAR, FAR = 4, 4, 12


def reaches(sentence: Sentence, noun: int, verb: int, depth: int = 0) -> bool:
    """Whether a noun can be the subject of a verb after it, or the "by X" of one before it."""
    words = sentence.tokens
    if noun > verb:
        return not any(t.verb or t.text in {";", ":"} or t.lower in OPENING for t in words[verb + 1 : noun])
    if depth > DEEP:
        return False
    first = _first(words, verb)
    if first <= noun:
        return True
    parting = [t for t in words[noun + 1 : first] if _parts(t)]
    if not parting:
        return True
    before = words[first - 1]
    if before.tag in RELATIVE:
        return first - 1 - noun <= NEAR and len(parting) == 1
    if before.tag == "CC" or words[first].lower == "yet":
        other = next(
            (t.index for t in reversed(words[noun + 1 : first - 1]) if t.verb and t.lemma not in HELPERS), -1
        )
        return other > noun and reaches(sentence, noun, other, depth + 1)
    if before.verb:
        return reaches(sentence, noun, first - 1, depth + 1)
    if words[first].tag == "TO" and (above := _above(words, first)) > noun:
        return reaches(sentence, noun, above, depth + 1)
    if before.text == "," == words[noun + 2].text and words[noun + 1].tag in RELATIVE:
        return len(parting) == 1  # "it was Holm who, to their surprise, started"
    return before.text == "," == words[noun + 1].text and words[noun + 2].tag in ASIDE


def _above(words: tuple[Token, ...], to: int) -> int:
    """The verb whose subject does what an infinitive tells: "is able to buy", "used the loan to buy"."""
    other = next((t.index for t in reversed(words[:to]) if t.verb), -1)
    if other < 0 or any(_parts(t) or t.text == "," for t in words[other + 1 : to]):
        return -1
    able = words[to - 1].tag == "JJ" and words[other].lemma == "be"
    return other if able or words[other].lemma in OWN else -1


def _first(words: tuple[Token, ...], verb: int) -> int:
    """Where the helpers, the "not" and the "to" of a verb begin."""
    while verb > 0:
        token = words[verb - 1]
        if token.tag not in {"RB", "MD", "TO"} and not (token.verb and token.lemma in HELPERS):
            return verb
        verb -= 1
    return verb


def _parts(token: Token) -> bool:
    return (
        token.tag in FINITE
        or token.tag in RELATIVE
        or token.text in {";", ":"}
        or (token.lower in OPENING and token.tag in OPENERS)
    )


@lru_cache(maxsize=2048)
def last_word(sentence: Sentence) -> int:
    """The last word of a sentence, but for the marks at its end; -1 if there is none."""
    return next((t.index for t in reversed(sentence.tokens) if t.text[0].isalnum()), -1)


def subjects_before(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """The heads of the phrase right before a finite verb, an aside between commas passed over, if a clause
    begins with it ("while Norway, by all accounts, started"); none otherwise."""
    words = sentence.tokens
    first = _first(words, verb)
    k = first - 1
    if k < 0 or not any(t.tag in FINITE for t in words[first : verb + 1]):
        return ()
    if words[k].text == ",":
        k = next((t.index for t in reversed(words[max(0, k - FAR) : k]) if t.text == ","), 0) - 1
    heads: list[int] = []
    while k >= 0 and words[k].tag in HEADS:
        head = k
        while k >= 0 and words[k].tag in PHRASE:
            k -= 1
        if k > 0 and words[k].tag in {"IN", "TO"} and words[k].lower not in OPENING:
            heads.clear()  # "the head of the bank"
        else:
            heads.append(head)
            if k < 1 or words[k].lower != "and":
                break
        k -= 1
    begins = (
        k < 0 or words[k].text in BREAKS or words[k].lower in OPENING or words[k].tag in {"CC", *RELATIVE}
    )
    return tuple(reversed(heads)) if begins else ()


def named_last(words: tuple[Token, ...], verb: int) -> tuple[int, ...]:
    """ "…, the mayor, Ann Lee, said": who stands before the last comma of all."""
    if verb < 4 or words[verb - 1].text != "," or words[verb - 2].tag != "NNP":
        return ()
    start = verb - 2
    while start > 0 and words[start].tag == "NNP":
        start -= 1
    ends = not any(t.text[0].isalnum() for t in words[verb + 1 :])
    return (verb - 2,) if ends and words[start].text == "," else ()


def after_quotation(words: tuple[Token, ...], verb: int) -> tuple[int, ...]:
    """ "…," said Ann Lee, the head of the bank: right after what is quoted."""
    if not verb or words[verb - 1].text not in QUOTING or verb + 2 >= len(words):
        return ()
    k = verb + 1
    while k < len(words) - 1 and words[k].tag == "NNP":
        k += 1
    return (k - 1,) if k > verb + 1 and words[k].text in {",", ".", ";"} else ()


def past_clause(words: tuple[Token, ...], verb: int) -> tuple[int, ...]:
    """ "Ann Lee, whose firm lost, said": who stands before the clause between two commas."""
    if verb < 4 or words[verb - 1].text != ",":
        return ()
    for k in range(verb - 2, 1, -1):
        if words[k].lower in {"who", "whose", "which"} and words[k - 1].text == ",":
            return (k - 2,) if words[k - 2].tag in {"NNP", "NN", "NNS"} else ()
    return ()


CITING = frozenset({"quote", "cite"})
QUOTED = 9  # words from "quoted" over whom to "as saying"


def quoted_as(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """ "Was quoted as saying": whoever is quoted."""
    words = sentence.tokens
    if verb < 3 or words[verb].tag != "VBG" or words[verb - 1].lower != "as":
        return ()
    if words[verb - 2].lower not in {"quoted", "cited", "reported"}:
        told = (p for p in sentence.predicates if verb - QUOTED < p.verb < verb - 2 and not p.passive)
        whom = next((p.objects for p in told if words[p.verb].lemma in CITING), ())
        return tuple(k for k in whom if k < verb)  # "the Herald quoted an aide as saying"
    return next((p.objects[:1] for p in sentence.predicates if p.verb == verb - 2 and p.passive), ())
