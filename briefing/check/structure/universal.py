"""Any, every, all: put into a claim whose source speaks of one thing, or of some things, and of no whole.

"Sanctions on every company" for "sanctions on companies that …", "willing to support any truce" for "a truce
that lasts". Only in a claim that keeps to the source's wording: a free paraphrase words much by a whole.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.denying import hints
from briefing.check.structure.exchanged import closeness
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

WHOLE = frozenset("any every all each whatever whichever".split())
# Any of these in the source may be how it words a whole, or the lack of one.
WORDED = WHOLE | frozenset(
    "no none whole entire both nobody nothing never only always across throughout total full fully without"
    " not neither universal universally everywhere everyone everybody everything anyone anything whoever"
    " unanimous unanimously complete completely if unless whether n't per apiece".split()
)
# "Every day", "in all likelihood", "any other": no whole of things.
IDLE = frozenset(
    "day week month year decade hour minute second time night morning evening likelihood probability sort"
    " kind way case other one event".split()
)
BEFORE = frozenset("at above after not".split())
OPENERS = frozenset("not no never without if whether unless n't".split())
# "Every fifth year".
ORDINALS = frozenset(
    "other second third fourth fifth sixth seventh eighth ninth tenth twelfth twentieth".split()
)
CLOSE = 0.5
REACH = 8


WHOLES = WHOLE | {"all"}


def universal(frame: Frame) -> list[Finding]:
    """The first whole of the claim that the source has no word for."""
    if found := of_any(frame):
        return found
    if not frame.sentence.has(WHOLES):
        return []
    words = frame.sentence.tokens
    here = [t.index for t in words if t.lower in WHOLE and _counts(frame.sentence, t.index)]
    here = here or [t.index for t in words if t.lower == "all" and _of_one(frame, t.index)]
    if not here or any(_worded(s, t.index) for s in frame.evidence.sentences for t in s.tokens):
        return []
    i = next((i for i in here if i not in quoted(frame.sentence) and not _to_the_last(frame, i)), -1)
    if i < 0 or (words[i].lower == "any" and _open_there(frame, i)):
        return []
    if closeness(frame)[0] < (LISTED if _examples(frame, i) else CLOSE):
        return []
    left = f"{words[i].text} {words[i + 1].text}"
    message = f"the claim says “{left}”, the source speaks of no such whole"
    return [finding(ReasonCode.SCOPE, message, left, "", 0.7)]


def _to_the_last(frame: Frame, i: int) -> bool:
    """ "Before all districts had voted" for "before the last district had voted"."""
    match = frame.matches.get(i + 1)
    if match is None or match.strength < CLOSE or not match.token.index:
        return False
    return frame.source(match).tokens[match.token.index - 1].lower in {"last", "final"}


# Places and parties, any one of which a source may name.
OF_ITS_KIND = frozenset(
    "country nation state place region continent city town village district province territory sector"
    " industry market language signatory party government parliament company firm bank agency"
    " ministry member ally partner minister leader army capital court border port university"
    " hospital newspaper union".split()
)
# By which a source may tell that it is not the one alone.
ANYWHERE = WHOLE | frozenset(
    "no wherever anywhere everywhere worldwide global globally international internationally whoever anyone"
    " everyone anybody everybody both other others elsewhere whose alike including such".split()
)
SINGLE = frozenset({"any", "every", "each", "whichever"})
SLOT = 4


def of_any(frame: Frame) -> list[Finding]:
    """ "Banks in any country" for "banks in Chile", "any member's parliament" for "Chile's parliament"."""
    if not frame.sentence.has(SINGLE) or not frame.sentence.has(OF_ITS_KIND):
        return []
    if frame.evidence.has(ANYWHERE):
        return []
    words = frame.sentence.tokens
    for token in words[:-1]:
        noun = words[token.index + 1]
        if token.lower not in SINGLE or noun.lemma not in OF_ITS_KIND or noun.index in quoted(frame.sentence):
            continue
        if (met := frame.matches.get(noun.index)) is not None and met.strength >= SURE:
            continue
        if (name := _named_there(frame, token.index, noun.index)) is not None:
            left = f"{token.text} {noun.text}"
            message = f"the claim says “{left}”, the source names “{name.text}”"
            return [finding(ReasonCode.SCOPE, message, left, name.text, 0.75)]
    return []


def _named_there(frame: Frame, i: int, noun: int) -> Token | None:
    """The name that the source has where the claim has "any" and its noun, and that the claim has nowhere."""
    words = frame.sentence.tokens
    owned = words[noun + 1].tag == "POS" if noun + 1 < len(words) else False
    before = range(max(0, i - SLOT), i) if i and words[i - 1].tag in {"IN", "TO"} else range(0)
    told = {m.token.index for k, m in frame.matches.items() if k != i and k != noun}
    for k in (*((noun + 2, noun + 3) if owned else ()), *reversed(before)):
        match = frame.matches.get(k)
        if match is None or match.strength < LIKE or frame.trust(match.sentence) < CLOSE:
            continue
        source = frame.source(match).tokens
        j = match.token.index
        if owned:
            place = j - 2 if j > 1 and source[j - 1].tag == "POS" else -1
        else:
            place = j + 2 if j + 2 < len(source) and source[j + 1].tag in {"IN", "TO"} else -1
            if 0 < place < len(source) - 1 and source[place].tag == "DT":
                place += 1
        if place < 0 or source[place].tag != "NNP" or place in told:
            continue
        if not frame.sentence.has(frozenset({source[place].lower})):
            return source[place]
    return None


LIKE = 0.84
LISTED = 0.2
EXAMPLES = ("such as", "for example", "for instance", "like")


def _examples(frame: Frame, i: int) -> bool:
    """ "In all bodies" for "in bodies such as the bank"."""
    return frame.sentence.tokens[i].lower != "any" and any(
        starts(s, EXAMPLES) for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) >= CLOSE
    )


def _worded(source: Sentence, i: int) -> bool:
    """Whether a word may be how the source words a whole; "every hour" is none."""
    words = source.tokens
    if (
        words[i].lower in {"every", "each"}
        and i + 1 < len(words)
        and (words[i + 1].lemma in IDLE and not _any_other(words, i))
    ):
        return False
    return words[i].lower in WORDED


def _of_one(frame: Frame, i: int) -> bool:
    """ "All its lakes" for "the lake"."""
    words = frame.sentence.tokens
    noun = next((t for t in words[i + 2 : i + 4] if t.tag == "NNS"), None)
    if noun is None or words[i + 1].tag != "PRP$":
        return False
    match = frame.matches.get(noun.index)
    return match is not None and match.strength >= SURE and match.token.tag == "NN"


SURE = 0.9
# What the source speaks of as not yet there: "a potential truce" is any truce that may come.
OPEN = frozenset(
    "potential possible prospective eventual future hypothetical conceivable would-be likely proposed planned"
    " envisaged expected such per whenever".split()
)


def _open_there(frame: Frame, i: int) -> bool:
    """Whether the noun after "any" is one that the source leaves open, by a word right before it."""
    match = next((m for k in range(i + 1, i + 4) if (m := frame.matches.get(k)) is not None), None)
    if match is None:
        return False
    before = frame.source(match).tokens[max(0, match.token.index - 2) : match.token.index]
    return any(t.lower in OPEN for t in before)


def _any_other(words: tuple[Token, ...], i: int) -> bool:
    """ "Without the aid of any other town", not "than any other town"."""
    return (
        words[i].lower == "any"
        and words[i + 1].lower == "other"
        and i > 0
        and words[i - 1].tag == "IN"
        and words[i - 1].lower not in {"than", "like", "as"}
    )


def _counts(sentence: Sentence, i: int) -> bool:
    """Whether a word makes a whole of the noun after it, which nothing before denies or leaves open."""
    words = sentence.tokens
    if (
        i + 1 == len(words)
        or words[i + 1].tag not in {"NN", "NNS", "JJ", "VBG"}
        or words[i + 1].lemma in IDLE
    ):
        return False
    if (i and words[i - 1].lower in BEFORE) or words[i + 1].lower in ORDINALS:
        return False
    if words[i].lower == "any" and any(
        hints(t.lemma) or hints(t.lower) for t in words[max(0, i - REACH) : i]
    ):
        return False  # "unaccompanied by any promise"
    return not any(t.lower in OPENERS or t.lemma in cues.DENIERS for t in words[max(0, i - REACH) : i])
