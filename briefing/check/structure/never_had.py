"""What is missing told as given up: "has gone back on a clear pledge" for "there is no clear pledge".

Nobody goes back on, drops or takes back what he has not given.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

GIVING_UP = frozenset(
    "abandon drop withdraw retract renege revoke rescind back-out backtrack retreat break breach betray ditch"
    " scrap discard forsake renounce cancel reverse lose withdrawal abandonment loss"
    " dishonour dishonor".split()
)
# "Go back on it", "back away from it".
BACK_ON = {"go": "back", "went": "back", "gone": "back", "back": "away", "walk": "away", "step": "back"}
MISSING = frozenset("absence lack want shortage dearth".split())
NONE = frozenset("no without lacking neither".split())
# By which a source may say that the thing has been there.
HAD = GIVING_UP | frozenset("end former previous earlier longer again until renewed cut reduce".split())
CUES = GIVING_UP | frozenset(BACK_ON)
TRUSTED, ALIKE, REACH = 0.4, 0.75, 6
ENDS = frozenset({",", ";", ":", "—", "–"})


def never_had(frame: Frame) -> list[Finding]:
    """The first thing that the claim has given up and the source has missing."""
    if not frame.sentence.has(CUES):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for verb, objects in _given_up(frame.sentence):
        if verb.index in inside or (verb.index in frame.matches and words[verb.index].lemma in GIVING_UP):
            continue
        for k in objects:
            match = frame.matches.get(k)
            if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
                continue
            if any(s.has(HAD) for s in frame.evidence.sentences):
                continue
            cue = _missing(frame.source(match), match.token)
            if cue is not None:
                one, two = f"{verb.text} … {words[k].text}", f"{cue.text} … {match.token.text}"
                message = f"the claim has it given up (“{one}”), in the source it is missing (“{two}”)"
                return [finding(ReasonCode.MODALITY, message, one, two, 0.7)]
    return []


def _given_up(sentence: Sentence) -> Iterator[tuple[Token, list[int]]]:
    """The words for giving up, each with the nouns right behind it."""
    words = sentence.tokens
    for token in words:
        i = token.index
        after = [t.lower for t in words[i + 1 : i + 2]]
        turned = after == [BACK_ON.get(token.lemma, "") or BACK_ON.get(token.lower, "")] and after != [""]
        if not (
            (token.lemma in GIVING_UP and (token.verb or token.lemma.endswith(("al", "nt", "ss")))) or turned
        ):
            continue
        if any(t.lower in {"not", "n't", "never", "no"} for t in words[max(0, i - 3) : i]):
            continue
        nouns = []
        for later in words[i + 1 : i + 1 + REACH]:
            if later.text in ENDS or (later.verb and later.tag not in {"VBN", "VBG"}):
                break
            if later.tag in {"NN", "NNS"}:
                nouns.append(later.index)
                break
        yield token, nouns


def _missing(source: Sentence, noun: Token) -> Token | None:
    """The word by which a noun is missing: "the absence of a clear pledge", "no clear pledge"."""
    words = source.tokens
    for token in reversed(words[max(0, noun.index - REACH) : noun.index]):
        if token.lemma in MISSING or token.lower in NONE:
            return token
        if token.verb and token.lemma != "lack":
            return None
        if token.tag not in {"DT", "JJ", "NN", "IN", "VBN", "RB", "HYPH"}:
            return None
    return None
