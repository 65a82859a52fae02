"""Whose it is: "strengthening its own defences" or "the defences of Bergen" where the source has "Oslo's
defences".

A thing that the source gives to one named owner only, and the claim to another one whom the source names too,
or to the claim's own subject ("its own"), is a finding if the claim leaves the source's owner out.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.deeds import GATHERINGS
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.people import collective
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

REFLEXIVE = frozenset("itself himself herself themselves".split())
POSSESSIVE = frozenset("its his her their".split())
OWN = frozenset({"own"}) | REFLEXIVE
COMMON = frozenset({"NN", "NNS"})
INNER = frozenset({"JJ", "NN", "NNS", "VBN", "RB", "JJR", "JJS"})
PLACES = frozenset({"NNP", "JJ"})
NOUNS = frozenset({"NN", "NNS", "NNP", "JJ", "VBN", "VBG"})
NAMES = frozenset({"NNP", "NNPS"})
# "At X's disposal", "its own".
STOPS = frozenset("own disposal request behest expense side hands discretion".split())
ALIKE, REACH = 0.9, 5
SURE = 0.75


def check_owner(frame: Frame) -> list[Finding]:
    """The first thing that is another's than in the source."""
    for noun, mine in owned(frame.sentence):
        theirs = _there(frame, noun)
        if theirs is None:
            continue
        number, owner = theirs
        if (mine is None) == (owner is None):
            if mine is None or owner is None:
                continue
            wrong = not _same(mine, owner)
            wrong = wrong and _placed(mine) and _placed(owner) and not collective(noun.lemma)
            wrong = wrong and noun.lemma not in GATHERINGS and _elsewhere(frame, mine)
            wrong = wrong and not _shared(frame.evidence.sentences[number], mine)
        elif owner is not None:
            wrong = not _named(frame.sentence, owner) and _subject(frame.sentence, noun.index)
        else:
            wrong = mine is not None and not _elsewhere(frame, mine)
        if wrong:
            return [_report(frame, noun, mine, owner, number)]
    return []


@lru_cache(maxsize=2048)
def owned(sentence: Sentence) -> tuple[tuple[Token, Token | None], ...]:
    """Each common noun with the name that it belongs to; None for "its own" and "of itself"."""
    found: list[tuple[Token, Token | None]] = []
    words = sentence.tokens
    for token in words:
        if token.tag not in COMMON or not token.content or _compound(words, token.index):
            continue
        owner = _owner(words, token.index)
        if owner is not None and owner.lower in OWN:
            found.append((token, None))
        elif owner is not None and owner.lower not in DAYS and owner.lower not in MONTHS:
            found.append((token, owner))
    return tuple(found)


def _compound(words: tuple[Token, ...], i: int) -> bool:
    """Whether a noun only describes the next one, or is the title of a name."""
    return i + 1 < len(words) and words[i + 1].tag in COMMON | NAMES


def _owner(words: tuple[Token, ...], i: int) -> Token | None:
    """The word that says whose a noun is: "own", a name before "'s", a name or "itself" after "of"."""
    if i + 2 < len(words) and words[i + 1].lower == "of":
        k = i + 2
        while k < len(words) - 1 and (words[k].lower == "the" or _goes_on(words, k)):
            k += 1
        if words[k].tag in NAMES or words[k].lower in REFLEXIVE:
            return words[k] if k + 1 >= len(words) or words[k + 1].tag not in COMMON | {"POS"} else None
    k = i - 1
    while k > 0 and i - k <= REACH and words[k].tag in INNER and words[k].lower not in STOPS:
        k -= 1
    if words[k].lower == "own" and k and words[k - 1].lower in POSSESSIVE:
        return words[k]
    for m in range(i - 1, max(-1, i - 1 - REACH), -1):
        if words[m].tag in PLACES and words[m].text[0].isupper() and _placed(words[m]):
            return words[m]
        if words[m].tag not in INNER:
            break
    if k and (words[k].tag == "POS" or words[k].text in {"'s", "’s"}) and words[k - 1].tag in NAMES:
        return words[k - 1]
    return None


def _goes_on(words: tuple[Token, ...], k: int) -> bool:
    return words[k].tag in NAMES and words[k + 1].tag in NAMES


def _there(frame: Frame, noun: Token) -> tuple[int, Token | None] | None:
    """The one owner that the source gives the thing everywhere; None where it has it without one too."""
    match = frame.matches.get(noun.index)
    if match is None or match.strength < ALIKE or not frame.trust(match.sentence):
        return None
    found: list[tuple[int, Token | None]] = []
    for token, number in frame.evidence.lemmas[match.token.lemma]:
        mine = [owner for other, owner in owned(frame.evidence.sentences[number]) if other is token]
        if not mine:
            return None
        found.append((number, mine[0]))
    return found[0] if len(found) == 1 else None


def _same(one: Token, two: Token) -> bool:
    return same_name(one.lower, two.lower)


def _placed(token: Token) -> bool:
    return token.lower.replace(".", "") in TABLE


def _named(sentence: Sentence, party: Token) -> bool:
    return any(t.text[0].isupper() and _same(t, party) for t in sentence.tokens)


def _elsewhere(frame: Frame, party: Token) -> bool:
    return any(_named(s, party) for s in frame.evidence.sentences)


def _shared(sentence: Sentence, party: Token) -> bool:
    """Whether the source has "B's" and "A and B" for what they have as well, without naming it again."""
    words = sentence.tokens
    for token in words[:-1]:
        if token.text[0].isupper() and _same(token, party):
            after = words[token.index + 1]
            beside = words[max(0, token.index - 1)]
            if after.tag == "POS" and words[min(token.index + 2, len(words) - 1)].tag not in NOUNS:
                return True
            if after.tag == "CC" or beside.tag == "CC":
                return True
    return False


def _subject(sentence: Sentence, i: int) -> bool:
    """Whether a party is named or described before "its own", which it can mean."""
    return any(t.tag in NAMES or t.tag in COMMON for t in sentence.tokens[:i])


def _report(frame: Frame, noun: Token, mine: Token | None, owner: Token | None, number: int) -> Finding:
    left = f"“{mine.text}”" if mine is not None else "its own"
    right = f"“{owner.text}”" if owner is not None else "its own"
    message = f"in the claim the “{noun.text}” belong to {left}, in the source to {right}"
    left, right = (t.text if t is not None else "own" for t in (mine, owner))
    weight = SURE * frame.trust(number)
    return finding(ReasonCode.ROLE, message, f"{left} {noun.text}", f"{right} {noun.text}", weight)
