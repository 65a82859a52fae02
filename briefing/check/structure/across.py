"""Two names that have changed sides of a verb, whatever they hang on: "doubts over Peru have compelled
Madrid" where the source has "doubts in Madrid have forced Peruvian leaders"; and one country told for several
without a name: "Peru's preparing for it" for "allied nations preparing for it"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match
from briefing.check.language.names import TABLE, any_same_name, same_name
from briefing.check.language.parse import DAYS, Predicate, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.casting import SYMMETRIC
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.same_events import EMPTY
from briefing.check.structure.speaker_words import TITLES
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

SAID, TRUSTED, SURE = 0.84, 0.6, 0.7
UNTOLD = SYMMETRIC | EMPTY
AFTER = 4  # words after a verb in which its object begins
SEVERAL = frozenset("nations countries states allies partners governments capitals members".split())
ONE = frozenset({"all", "every", "each", "other", "others", "its", "their"})
BREAKS = frozenset({",", ";", ":", "—", "–", "that", "which", "who"})


def across(frame: Frame) -> list[Finding]:
    """The first verb with its two names exchanged, or one country told for several."""
    return _sides(frame) or _for_several(frame)


def _sides(frame: Frame) -> list[Finding]:
    words = frame.sentence.tokens
    for mine in frame.sentence.predicates:
        match = frame.matches.get(mine.verb)
        lemma = words[mine.verb].lemma
        if match is None or match.strength < SAID or mine.passive or lemma in UNTOLD:
            continue
        if frame.trust(match.sentence) < TRUSTED or lemma in cues.SPEECH_CLASS or not mine.direct:
            continue
        source = frame.source(match)
        other = next((p for p in source.predicates if p.verb == match.token.index), None)
        if other is None or other.passive or not other.direct:
            continue
        if frozenset((lemma, match.token.lemma)) in cues.CONVERSE_PAIRS:
            continue
        left, right = _names(frame.sentence, mine)
        before, after = _names(source, other)
        if not (any_same_name(left, after) and any_same_name(right, before)):
            continue
        if any_same_name(left, before) or any_same_name(right, after):
            continue
        one, two = " ".join(sorted(left)), " ".join(sorted(right))
        verb = words[mine.verb].text
        message = (
            f"the claim has “{one}” before “{verb}” and “{two}” after it, the source the other way round"
        )
        return [finding(ReasonCode.ROLE, message, verb, match.token.text, SURE)]
    return []


def _names(sentence: Sentence, predicate: Predicate) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the phrases before a verb, and of the one right after it."""
    words, verb = sentence.tokens, predicate.verb
    first = verb
    while first > 0 and words[first - 1].lower not in BREAKS:
        first -= 1
    left = [t for t in words[first:verb] if _name(t)]
    right: list[Token] = []
    for t in words[verb + 1 : verb + 1 + AFTER]:
        if t.verb or t.text in BREAKS or t.tag in {"IN", "TO"}:
            break
        if _name(t):
            right.append(t)
    return frozenset(t.lower for t in left), frozenset(t.lower for t in right)


def _name(token: Token) -> bool:
    plain = token.lower not in TITLES and token.lower not in MONTHS and token.lower not in DAYS
    return plain and (token.tag == "NNP" or (token.text[0].isupper() and token.lower in TABLE))


def _for_several(frame: Frame) -> list[Finding]:
    """ "Peru's preparing for it" for "allied nations preparing for it"."""
    if frame.sentence.has(SEVERAL) or not frame.evidence.has(SEVERAL):
        return []
    for i, match in frame.matches.items():
        if match.strength < SAID or not match.token.verb or frame.trust(match.sentence) < TRUSTED / 2:
            continue
        several = _before(frame, match)
        if several is None:
            continue
        land = _land_before(frame.sentence, i)
        source = frame.source(match)
        if land is None or any(same_name(land.lower, t.lower) for t in source.tokens):
            continue
        word = frame.sentence.tokens[i].text
        message = f"in the claim it is “{land.text}” that does it (“{word}”), in the source “{several}”"
        return [finding(ReasonCode.ROLE, message, f"{land.text} {word}", several, SURE)]
    return []


def _before(frame: Frame, match: Match) -> str | None:
    """ "Allied nations" right before the verb of the source, with no country's name."""
    words, k = frame.source(match).tokens, match.token.index - 1
    while k > 0 and (words[k].tag in {"RB", "MD"} or words[k].lemma in {"have", "be", "to"}):
        k -= 1
    if k < 1 or words[k].lower not in SEVERAL or words[k - 1].tag != "JJ" or words[k - 1].lower in TABLE:
        return None
    return f"{words[k - 1].text} {words[k].text}" if words[k - 1].lower not in ONE else None


def _land_before(sentence: Sentence, i: int) -> Token | None:
    """The country that does it: "Peru's preparing", "Peruvian preparation", "the Peruvian forces prepare"."""
    words, k = sentence.tokens, i - 1
    nouns = 0
    while k >= 0 and i - k < AFTER + 1:
        if words[k].text[0].isupper() and words[k].lower in TABLE and words[k].tag in {"NNP", "JJ", "NNPS"}:
            return words[k]
        if words[k].tag[:2] == "NN":
            nouns += 1
        if words[k].tag not in {"NN", "NNS", "POS", "MD", "RB", "VBZ", "VBP"} or nouns > 1:
            return None
        k -= 1
    return None
