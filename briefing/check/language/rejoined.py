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


def regain(words: Sequence[Token]) -> None:
    """Gives a verb its subject back that the parser took from the end of what hangs on it: "the boats bought
    by Lee and Roe would help" makes the boats help, "the talks between A and B began" the talks begin."""
    verb = next((t for t in words if t.tag in FINITE), None)
    if verb is None or verb.index < LEAST or words[verb.index - 1].tag not in NOMINAL:
        return
    before = words[: verb.index]
    opening = next((k for k, t in enumerate(before) if t.tag in {"VBN", "IN", "TO"}), 0)
    if not opening or before[opening - 1].tag not in {"NN", "NNS"}:
        return
    after = before[opening:]
    by = after[0].lower == "between" or (after[0].tag == "VBN" and after[1].lower == "by")
    joint = next((t for t in after if t.tag == "CC" and t.lower == "and"), None)
    if not by or joint is None or any(t.tag not in PHRASE and t.tag not in {"VBN", "CC"} for t in after):
        return
    subject, last = before[opening - 1], words[verb.index - 1]
    main = main_verb(words, verb.index)
    if last.head != main or last.index <= joint.index or words[joint.index - 1].tag not in NOMINAL:
        return
    subject.head, last.head = main, joint.index - 1


LEAST = 6


def _verb_after(words: Sequence[Token], joint: int) -> int:
    """The verb of the clause whose subject begins right after a conjunction; -1 for none."""
    named = False
    for token in words[joint + 1 :]:
        if token.tag in FINITE:
            return main_verb(words, token.index) if named else -1
        if token.tag not in PHRASE or token.lower in SUBORDINATE:
            return -1
        named = named or token.tag in NOMINAL
    return -1


def main_verb(words: Sequence[Token], verb: int) -> int:
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
