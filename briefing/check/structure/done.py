"""How a sentence tells an event as done: in the past, the perfect, or as having come about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import Token

REACH = 6
ASKED = 12
# What, promised, is done by giving it.
GIVEN = frozenset("promise pledge vow offer commit".split())
GIVING = frozenset(
    "give send donate deliver provide supply grant pay transfer contribute hand ship dispatch invest disburse"
    " spend deploy lend".split()
)
HAVING = frozenset({"have", "be"})
REALISED = frozenset(
    "reach conclude strike sign achieve secure seal emerge materialise materialize happen occur come existing"
    " exist already agreed complete finalise finalize clinch".split()
)


def realised(sentence: Sentence, i: int, known: frozenset[str]) -> bool:
    """ "A deal that has come about", but not "a deal, should one come about"."""
    near = sentence.tokens[i + 1 : i + ASKED]
    place = next((t.index for t in near if t.lemma in REALISED and t.lemma not in known), -1)
    return (
        place >= 0
        and any(t.lemma in HAVING for t in sentence.tokens[i:place])
        and not any(
            t.tag == "MD" or t.lower in {"if", "once", "any", "when", "be"} for t in sentence.tokens[i:place]
        )
    )


def own_verb(sentence: Sentence, event: Token, back: bool) -> Token | None:
    """The event's word if it is a verb in the past or the perfect, else the first such verb of its clause
    that is none of saying; ``back``: or the last before it."""
    if is_verb(event):
        return event if finished(sentence, event.index) else None
    for token in sentence.tokens[event.index : event.index + 10]:
        if token.index > event.index and sentence.tokens[token.index - 1].tag == "TO":
            continue  # "a meeting to discuss it": what for
        if is_verb(token) and token.lemma not in cues.SPEECH_CLASS and token.lemma not in HAVING:
            return token if finished(sentence, token.index) and not _made_known(sentence, token) else None
        if token.lower in {"that", "which", "who", ","}:
            break
    if not back:
        return None
    for token in reversed(sentence.tokens[max(0, event.index - REACH) : event.index]):
        if token.text in {",", ";"} or token.lower in {"that", "which", "who"}:
            return None
        if is_verb(token) and token.lemma not in cues.SPEECH_CLASS and token.lemma not in HAVING:
            return token if finished(sentence, token.index) else None
    return None


DETAILS = frozenset(
    "date place venue time timing day details detail terms agenda schedule particulars".split()
)
TELLING = frozenset("give announce disclose reveal publish name set fix make release outline present".split())


def _made_known(sentence: Sentence, verb: Token) -> bool:
    """ "The date of the talks was given on Monday": told, and the talks are still to come."""
    return verb.lemma in TELLING and any(t.lower in DETAILS for t in sentence.tokens[: verb.index])


def past(token: Token) -> bool:
    return token.tag == "VBD"


def finished(sentence: Sentence, i: int) -> bool:
    """A verb in the past or the perfect."""
    words = sentence.tokens
    if words[i].tag == "VBD":
        return True
    helpers = [t for t in words[max(0, i - 3) : i] if t.lemma in HAVING]
    if words[i].tag == "VBN" and _was_to(words, i):
        return False
    return words[i].tag == "VBN" and any(t.lemma == "have" or t.tag == "VBD" for t in helpers)


def _was_to(words: Sequence[Token], i: int) -> bool:
    """ "Was to have been opened": it was not."""
    return any(t.lemma == "be" and u.tag == "TO" for t, u in pairwise(words[max(0, i - 5) : i]))


def attendant(source: Sentence, verb: Token) -> bool:
    """A participle after a comma, told along with a main verb in the past: "met, agreeing on a date"."""
    before = source.tokens[verb.index - 1].text if verb.index else ""
    main = source.tokens[verb.head] if verb.head >= 0 else verb
    return verb.tag == "VBG" and before == "," and is_verb(main) and finished(source, main.index)


def governors(sentence: Sentence, token: Token) -> list[Token]:
    """The words that a word hangs on, nearest first."""
    out: list[Token] = []
    head = token.head
    while head >= 0 and len(out) < 4:
        out.append(sentence.tokens[head])
        head = sentence.tokens[head].head
    return out
