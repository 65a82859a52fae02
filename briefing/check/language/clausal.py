"""A clause as subject: "That some will not pay was no excuse". What is denied in it is not denied of the
rest."""

from __future__ import annotations

from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token

FIRST = frozenset({"that", "whether", "what", "how"})
HELPING = frozenset({"be", "have", "do"})
OPENING = frozenset("that which who whom whose if whether when where because while as what how".split())


def main_verb(words: tuple[Token, ...]) -> int:
    """The first finite verb after a clause that opens the sentence as its subject; -1 if none does."""
    start = 1 if words and not words[0].text[0].isalnum() else 0
    if len(words) < start + 4 or words[start].lower not in FIRST or words[start + 1].text == ",":
        return -1
    wanted = seen = 0
    if words[start].lower == "that" and words[start].tag != "IN":
        return -1
    inside = False
    for token in words[start + 1 :]:
        if token.lower in OPENING and token.tag in {"IN", "WDT", "WP", "WP$", "WRB"}:
            wanted += 1
            inside = False
        elif token.text == ";":
            return -1
        elif token.tag in FINITE:
            before = next(t for t in reversed(words[: token.index]) if t.tag != "RB")
            if not inside or (before.verb and before.tag != "MD" and before.lemma not in HELPING):
                seen += 1
                if seen > wanted + 1:
                    return token.index
            inside = True
        elif token.tag[:2] != "VB" and token.tag not in {"RB", "TO"}:
            inside = False
    return -1


def relative(sentence: Sentence, below: int) -> bool:
    """Whether a verb's subject is a pronoun right after a noun: a relative clause without its pronoun."""
    words = sentence.tokens
    first = next((k for k in sentence.children[below] if k < below and words[k].tag == "PRP"), 0)
    return first > 0 and words[first - 1].tag in {"NN", "NNS"}


def coordinated(sentence: Sentence, node: int, below: int) -> bool:
    return any(sentence.tokens[k].tag == "CC" for k in sentence.children[node] if node < k < below)
