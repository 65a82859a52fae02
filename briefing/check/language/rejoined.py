"""A subject after a comma and a conjunction that the parser takes for an object of the clause before: "the
roof has not been mended, and former mayor Ann Lee warned" makes nobody mend the mayor, and denies nothing of
her.

Told by order alone: between the conjunction and the next finite verb there is nothing but a noun phrase.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.words import FINITE, Token

JOINING = frozenset({"and", "but", "yet", "so"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "EX"})
PHRASE = NOMINAL | {"JJ", "PRP$", "POS", "IN", "RB", "$", "``", "''"}
HELPING = frozenset({"be", "have", "do"})
SUBORDINATE = frozenset("that whether if when while because although though as since until unless".split())


def rejoin(words: Sequence[Token]) -> None:
    """Hangs such a subject on its own verb; changes the heads of ``words``."""
    for joint, token in enumerate(words):
        if token.lower in JOINING and joint > 1 and words[joint - 1].text == ",":
            verb = _verb_after(words, joint)
            if verb > 0:
                _hang(words, joint, verb)


def _verb_after(words: Sequence[Token], joint: int) -> int:
    """The verb of the clause whose subject begins right after a conjunction; -1 for none."""
    named = False
    for token in words[joint + 1 :]:
        if token.tag in FINITE:
            return _main(words, token.index) if named else -1
        if token.tag not in PHRASE or token.lower in SUBORDINATE:
            return -1
        named = named or token.tag in NOMINAL
    return -1


def _main(words: Sequence[Token], verb: int) -> int:
    """The verb that a helper helps."""
    while (words[verb].tag == "MD" or words[verb].lemma in HELPING) and words[verb].head > verb:
        if not words[words[verb].head].verb:
            break
        verb = words[verb].head
    return verb


def _hang(words: Sequence[Token], joint: int, verb: int) -> None:
    for token in words[joint + 1 : verb]:
        above = token.head
        if token.tag in NOMINAL and 0 <= above < joint and words[above].verb:
            if joint < words[verb].head <= token.index:
                return
            token.head = verb
