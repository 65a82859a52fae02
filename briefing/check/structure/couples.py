"""Neither, each, both: said of two where the source says it of one, or the contrary of both.

"Will accept neither a meter nor a padlock", of a source that accepts the one and not the other; "each
minister would say" for "neither minister would".
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

NONE = frozenset("neither no none".split())
WHOLE = frozenset("each both every".split())
CUES = WHOLE | {"neither"}
ALIKE = 0.8
NEAR = 4


class Governor(NamedTuple):
    """The lemma of a verb, and whether it is denied."""

    verb: str
    denied: bool


def couples(frame: Frame) -> list[Finding]:
    """The first such pair or whole."""
    if found := _together(frame) or _alternatives(frame):
        return found
    if not frame.sentence.has(CUES):
        return []
    return _either(frame) or _exchanged(frame) or _told_aside(frame)


def _together(frame: Frame) -> list[Finding]:
    """ "Lee and Roth both asked for a vote", of a source in which Lee was silent, while Roth asked for it."""
    words = frame.sentence.tokens
    if not frame.sentence.has(JOINING) or not frame.evidence.has(PARTING):
        return []
    for i, token in enumerate(words[1:-2], 1):
        if token.lower != "and" or words[i - 1].tag != "NNP":
            continue
        k = i + 1
        while k < len(words) and words[k].tag in {"NNP", "NN", "JJ"}:
            k += 1
        last = k - 1
        while k < len(words) and (words[k].lower in HELPING or words[k].tag == "RB"):
            k += 1
        if k >= len(words) or words[last].tag != "NNP" or not words[k].verb or words[k].tag == "VBG":
            continue
        for one, two in ((words[i - 1], words[last]), (words[last], words[i - 1])):
            if (apart := _apart(frame, words[k], one, two)) is not None:
                message = (
                    f"the claim tells of both “{one.text}” and “{two.text}” what the source tells of one"
                )
                return [finding(ReasonCode.ROLE, message, f"{one.text} and {two.text}", apart.text, 0.75)]
    return []


def _apart(frame: Frame, verb: Token, one: Token, two: Token) -> Token | None:
    """The second name if it alone does what the claim tells, in the clause after that of the first."""
    accounts = frame.evidence.accounts(verb.lemma)
    places = [
        (t, n)
        for lemma, s in accounts.items()
        if s >= ALIKE
        for t, n in frame.evidence.lemmas[lemma]
        if t.verb
    ]
    if len(places) != 1:
        return None
    there, number = places[0]
    source = frame.evidence.sentences[number].tokens
    subject = [t for t in source[max(0, there.index - 2) : there.index] if t.lower == two.lower]
    others = [t for n, s in enumerate(frame.evidence.sentences) for t in s.tokens if t.lower == one.lower]
    if not subject or len(others) != 1 or others[0] not in source[: there.index]:
        return None
    between = source[others[0].index + 1 : subject[0].index]
    parted = next((k for k, t in enumerate(between) if t.lower in PARTING), -1)
    if parted < 0 or not any(t.verb for t in between[:parted]) or any(t.verb for t in between[parted:]):
        return None
    return subject[0]


JOINING = frozenset({"and"})
HELPING = frozenset("both have has had each also jointly all".split())
PARTING = frozenset("while whereas but although though".split())


ASIDE = frozenset({"where", "whose", "which", "who"})
EACH = frozenset({"both", "each"})


def _told_aside(frame: Frame) -> list[Finding]:
    """ "In both, the council gave its consent", of "in A, where the council gave its consent, or in B"."""
    if not frame.sentence.has(EACH):
        return []
    words = frame.sentence.tokens
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or not source.has(ASIDE) or source.has(EACH):
            continue
        for token in source.tokens[2:]:
            one = source.tokens[token.index - 2]
            if token.lower not in ASIDE or source.tokens[token.index - 1].text != "," or one.tag != "NNP":
                continue
            end = next((k for k in _commas(source, token.index) if _named_next(source, k)), -1)
            if end < 0 or not frame.sentence.has(frozenset({one.lower})):
                continue
            for mine in words:
                if mine.lower not in EACH:
                    continue
                verb = next(
                    (t for t in words[mine.index + 1 : mine.index + 10] if t.verb and t.content), None
                )
                match = frame.matches.get(verb.index) if verb is not None else None
                if match is None or match.sentence != number or match.strength < ALIKE:
                    continue
                if token.index < match.token.index < end:
                    message = f"the claim tells it of both (“{mine.text}”), the source of “{one.text}” alone"
                    shown = f"{one.text}, {token.text} … {match.token.text}"
                    return [finding(ReasonCode.ROLE, message, mine.text, shown, 0.75)]
    return []


def _commas(source: Sentence, i: int) -> list[int]:
    return [t.index for t in source.tokens[i:] if t.text == ","]


def _named_next(source: Sentence, k: int) -> bool:
    """Whether "or in B" comes after a comma."""
    after = source.tokens[k + 1 : k + 5]
    joint = bool(after) and after[0].lower in {"or", "and", "nor"}
    return joint and any(t.tag == "NNP" for t in after) and not any(t.verb for t in after)


def _either(frame: Frame) -> list[Finding]:
    """ "Neither A nor B" of a source that affirms A and denies B under one and the same verb."""
    words = frame.sentence.tokens
    for i, token in enumerate(words):
        if token.lower != "neither":
            continue
        nor = next((t.index for t in words[i + 1 : i + 10] if t.lower == "nor"), -1)
        if nor < 0:
            continue
        one, two = _noun(frame, i + 1, nor), _noun(frame, nor + 1, nor + 6)
        if one is None or two is None:
            continue
        first, second = _governed(frame, *one), _governed(frame, *two)
        if first and second and first.verb == second.verb and first.denied != second.denied:
            place = two if first.denied else one
            said = frame.evidence.sentences[place[0]].tokens[place[1]].text
            message = f"the claim denies both, the source affirms “{said}”"
            return [finding(ReasonCode.POLARITY, message, f"neither … {said}", said, 0.7)]
    return []


def _noun(frame: Frame, start: int, end: int) -> tuple[int, int] | None:
    """Where in the source the first noun of a stretch of the claim stands: sentence and index."""
    for k in range(start, min(end, len(frame.sentence.tokens))):
        match = frame.matches.get(k)
        if match is not None and match.strength >= ALIKE and match.token.tag[:2] == "NN":
            return match.sentence, match.token.index
    return None


def _governed(frame: Frame, number: int, k: int) -> Governor | None:
    """The nearest verb before a noun of the source."""
    words = frame.evidence.sentences[number].tokens
    for token in reversed(words[max(0, k - 6) : k]):
        if token.verb and token.content:
            return Governor(token.lemma, frame.standings[number][token.index].negative)
    return None


def _exchanged(frame: Frame) -> list[Finding]:
    """ "Each minister" for "neither minister", of a claim that denies nothing."""
    for token in frame.sentence.tokens:
        if token.lower not in WHOLE:
            continue
        match = frame.matches.get(_head(frame.sentence, token.index))
        if match is None or match.strength < ALIKE or frame.trust(match.sentence) < 0.5:
            continue
        source = frame.source(match)
        other = _before(source, match.token.index)
        if other is None or _denies(frame.sentence) or _denies(source, NONE):
            continue
        message = f"the claim says “{token.text}”, the source “{other.text}”, of the same"
        return [finding(ReasonCode.POLARITY, message, token.text, other.text, 0.7)]
    return []


def _head(sentence: Sentence, i: int) -> int:
    near = sentence.tokens[i + 1 : i + 1 + NEAR]
    found = -1
    for token in near:
        if token.tag in {"NN", "NNS"}:
            found = token.index
        elif token.tag not in {"DT", "JJ", "PRP$", "POS"} and token.lower != "of":
            break
    return found


def _before(source: Sentence, k: int) -> Token | None:
    for token in reversed(source.tokens[max(0, k - NEAR) : k]):
        if token.lower in NONE:
            return token
        if token.tag not in {"DT", "JJ", "PRP$", "POS"} and token.lower != "of":
            return None
    return None


def _denies(sentence: Sentence, but: frozenset[str] = frozenset()) -> bool:
    """Whether any other word than the determiner denies, or may."""
    return any(
        t.lower not in but and (t.lemma in cues.NEGATORS or t.lemma in cues.DENIERS or hints(t.lemma))
        for t in sentence.tokens
    )


PAIRS = {"both": "and", "either": "or"}
DENYING = frozenset("not no n't nor neither never without unless".split())
FAR = 8


def _alternatives(frame: Frame) -> list[Finding]:
    """ "If either the mayor or the council asks" for "if both the mayor and the council ask"."""
    if not frame.sentence.has(ALTERNATIVES) or not frame.evidence.has(ALTERNATIVES):
        return []
    for cue, one, two in _pairs(frame.sentence):
        if frame.evidence.has(frozenset({cue})) or frame.sentence.has(DENYING):
            continue
        mine = [{m.token.index for i in part if (m := frame.matches.get(i))} for part in (one, two)]
        for source in frame.evidence.sentences:
            for other, left, right in _pairs(source):
                if other == cue or source.has(DENYING) or not all(mine):
                    continue
                straight = mine[0] & set(left) and mine[1] & set(right)
                if straight or (mine[0] & set(right) and mine[1] & set(left)):
                    message = f"the claim says “{cue} … {PAIRS[cue]}”, the source “{other} … {PAIRS[other]}”"
                    return [finding(ReasonCode.SCOPE, message, cue, other, 0.75)]
    return []


ALTERNATIVES = frozenset(PAIRS)


def _pairs(sentence: Sentence) -> list[tuple[str, list[int], list[int]]]:
    """Each "both A and B" or "either A or B", with the places of the content words of A and of B."""
    words, out = sentence.tokens, []
    for token in words:
        joint = PAIRS.get(token.lower)
        if joint is None:
            continue
        ahead = words[token.index + 1 : token.index + FAR]
        middle = next((t.index for t in ahead if t.lower == joint), -1)
        if middle > 0:
            one = [t.index for t in words[token.index + 1 : middle] if t.content]
            out.append((token.lower, one, [t.index for t in words[middle + 1 : middle + 5] if t.content]))
    return out
