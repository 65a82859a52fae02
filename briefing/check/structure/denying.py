"""Whether words near a place could be how a sentence denies what stands there."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import SAME, SYNONYM, entry, opposite
from briefing.check.language.words import Token
from briefing.check.structure.clause import denying_turns
from briefing.check.structure.frame import Frame

REACH = 11
NOT_DENYING = frozenset("less only later more confidence doubt wonder merely simply".split())

UNTIL = frozenset({"until", "till", "before"})
OPEN_STILL = frozenset("await pending outstanding".split())
ABSENT = frozenset("missing absent lacking gone excluded omitted wanting".split())
# They take out, or turn round, what is told anywhere in the sentence.
ANYWHERE = frozenset("except exception exempt exemption contrary reverse vice".split())


def _denied_on_both(frame: Frame, number: int) -> set[int]:
    """The source's words that deny what the claim denies as well: "neither came nor signed" has its own for
    "refused to sign"."""
    return {
        k
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= SYNONYM and frame.standing[i].negative
        for k in frame.standings[number][m.token.index].denials
    }


def could_deny(
    sentence: Sentence, places: set[int], counted: set[int], said: frozenset[str], reach: int = REACH
) -> bool:
    """Whether a word within reach of the places could deny, but for those counted already and those that
    the other side has too (``said``, lemmas)."""
    words = sentence.tokens
    if sentence.has(ANYWHERE) and any(
        t.lemma in ANYWHERE and t.index not in counted and t.lemma not in said for t in words
    ):
        return True
    if (
        words[0].lower in ABSENT
        and words[1].tag == "IN"
        and any(t.lemma == "be" and t.verb for t in words[1:])
    ):
        return True  # "Missing from the text is any right of entry"
    first, last = _within(words, places, reach)
    phrases = denying_turns(sentence)
    for i in range(first, last + 1):
        token = words[i]
        if i in counted:
            continue
        if i in phrases:
            return True
        if token.lemma in said and token.lemma not in cues.NEGATORS:
            continue
        if token.lower == "other" and i + 1 < len(words) and words[i + 1].lower == "than":
            return True
        if token.lower in {"instead", "otherwise", "rather"} and _linking(words, i):
            continue
        if token.lower in {"few", "little"} and i and words[i - 1].lower == "a":
            continue  # "a few arrests" are some
        if token.lemma in cues.NEGATORS:
            following = words[i + 1].lower if i + 1 < len(words) else ""
            if following not in NOT_DENYING:
                return True
        elif token.lemma in cues.DENIERS or hints(token.lemma) or hints(token.lower):
            return True
    return False


PARTING = frozenset("but though although while whereas yet".split())


def _within(words: tuple[Token, ...], places: set[int], reach: int) -> tuple[int, int]:
    """The stretch around the places, at most to where another clause opens or closes."""
    first, last = min(places), max(places)
    low, high = max(0, first - reach), min(len(words) - 1, last + reach)
    low = next((k for k in range(first, low, -1) if _parts(words, k)), low)
    high = next((k - 1 for k in range(last + 1, high) if _parts(words, k)), high)
    return low, high


SUBJECT = frozenset("DT NN NNS NNP JJ CD PRP$".split())


def _parts(words: tuple[Token, ...], k: int) -> bool:
    """Whether a semicolon stands here, or a clause with a subject of its own, which is no pronoun, begins."""
    after = words[k + 1 : k + 2]
    if words[k].text == ";":
        return True
    if k < 2 or words[k].lower not in PARTING or not after or after[0].tag not in SUBJECT:
        return False
    return after[0].tag != "DT" or any(t.tag[:2] in {"NN", "JJ", "CD"} for t in words[k + 2 : k + 3])


@lru_cache(maxsize=50_000)
def hints(word: str) -> bool:
    """Whether a word may carry a denial: by the table, or by a prefix before a word of its own."""
    if word in cues.NEGATIVE_HINTS:
        return True
    return len(word) > 6 and any(word.startswith(p) and _negates(word, p) for p in cues.NEGATIVE_PREFIXES)


def _negates(word: str, prefix: str) -> bool:
    """Whether a prefix turns the rest of the word round, as it does in "unpaid" but not in "discuss"."""
    rest = word[len(prefix) :]
    if rest not in lexicon():
        return False
    if rest in entry(word).opposites or (prefix == "dis" and opposite(word, rest)):
        return True
    return prefix in {"un", "non", "mis"} or (prefix == "dis" and lexicon()[rest] == lexicon().get(word))


def _linking(words: tuple[Token, ...], i: int) -> bool:
    """ "Instead, the mayor …": a word that opens a sentence, before a comma."""
    return (i == 0 or not words[i - 1].text[0].isalnum()) and i + 1 < len(words) and words[i + 1].tag == ","


def excused(frame: Frame, mine: bool, places: list[int]) -> bool:
    """Whether the side that affirms has, near what it affirms, a word that could be how it denies.

    Words that the other side has too do not count, nor those that have been counted as denials already.
    """
    numbers = {frame.matches[i].sentence for i in places}
    both = (frame.sentence,) if mine else tuple(frame.evidence.sentences[n] for n in numbers)
    said = frozenset(t.lemma for s in both for t in s.tokens)
    if not mine:
        counted = {k for i in places for k in frame.standing[i].denials}
        counted |= {
            i
            for i, m in frame.matches.items()
            if m.strength >= SYNONYM and frame.sentence.tokens[i].lemma not in OPEN_STILL
        }
        words = frame.sentence.tokens
        if any(words[i].verb and frame.matches[i].strength >= SAME for i in places):
            counted |= {t.index for t in words[max(places) :] if t.lower in UNTIL}  # "can wait until"
        return could_deny(frame.sentence, set(places), counted, said)
    for number in numbers:
        there = {frame.matches[i].token.index for i in places if frame.matches[i].sentence == number}
        counted = {k for j in there for k in frame.standings[number][j].denials}
        counted |= {
            m.token.index for m in frame.matches.values() if m.sentence == number and m.strength >= SYNONYM
        }
        counted |= _denied_on_both(frame, number)
        if could_deny(frame.evidence.sentences[number], there, counted, said):
            return True
    return False
