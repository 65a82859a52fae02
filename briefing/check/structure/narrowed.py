"""A whole told as a part of it, or the other way round.

"A serious breach" for "any breach", "few" for "nobody", "no loss of any kind" for "no serious loss", "each"
for "all together".
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.quantifier import hedged
from briefing.models import ReasonCode

SCALED = frozenset(
    "large major big small minor serious severe grave significant substantial considerable full-scale massive"
    " repeated limited modest larger largest bigger biggest smaller smallest gravest deliberate flagrant"
    " extensive permanent systematic heavy key main leading broad wide".split()
)
WHOLE = frozenset("any every no each whatever whichever".split())
ALIKE, TRUST, REACH, SURE = 0.65, 0.4, 4, 0.6
FAR = 6
NOTIONS = frozenset("notion idea talk form kind sort type thought suggestion mention prospect".split())
EVEN = frozenset({"even", "however"})

NOBODY = frozenset("nobody none neither".split())
NOT = frozenset("not n't".split())
EVERYBODY = frozenset("everyone everybody all every".split())
DENYING = NOT | NOBODY | frozenset("no never nothing nor any without hardly".split())

TOGETHER = frozenset("together combined jointly collectively altogether".split())
EACH = frozenset("each apiece individually".split())

AT_ALL = ("of any kind", "of any sort", "at all", "whatsoever", "of whatever kind", "no whatever")
AT_ALL_WORDS = frozenset("any all whatsoever whatever".split())
PARTIAL = EVERYBODY | {"few"}
HARDLY = frozenset("barely hardly scarcely".split())
# With these a denial is of a part: "not much" is hardly anything.
MUCH = frozenset(
    "much many often always all every everyone everybody fully really quite entirely enough far long hardly"
    " barely scarcely little few almost nearly any more than only yet until".split()
)
CUES = (
    HARDLY
    | frozenset("little seldom rarely much many".split())
    | SCALED
    | frozenset({"almost", "nearly", "virtually", "practically"})
    | PARTIAL
    | EACH
    | AT_ALL_WORDS
)


def narrowed(frame: Frame) -> list[Finding]:
    """The first such difference."""
    if not frame.sentence.has(CUES) or max(frame.trusts, default=0.0) < TRUST:
        return []
    return (
        _scaled(frame)
        or _few(frame)
        or _barely(frame)
        or _scarce(frame)
        or _each(frame)
        or _at_all(frame)
        or _almost(frame)
    )


def _scaled(frame: Frame) -> list[Finding]:
    """ "A serious breach" for "any breach"."""
    if not frame.sentence.has(SCALED) or not frame.evidence.has(WHOLE):
        return []
    words = frame.sentence.tokens
    for token in words[:-1]:
        if token.lower not in SCALED or token.index in quoted(frame.sentence) or frame.sentence.has(EVEN):
            continue
        held = frame.matches.get(token.index)
        noun = next((t for t in words[token.index + 1 : token.index + REACH] if t.tag in {"NN", "NNS"}), None)
        match = frame.matches.get(noun.index) if noun is not None else None
        if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUST:
            continue
        source = frame.source(match)
        before = source.tokens[max(0, match.token.index - FAR) : match.token.index]
        if held is not None and held.token in before:
            continue
        whole = next((t for t in before if t.lower in WHOLE), None)
        if whole is None:
            continue
        # "Any serious breach" for "any breach": no less narrow, where nothing stands between there.
        if (
            any(t.lower in WHOLE for t in words[max(0, token.index - 2) : token.index])
            and whole.index + 1 != match.token.index
        ):
            continue
        if any(_parts(source, t) for t in before if t.index > whole.index):
            continue
        left, right = f"{token.text} {words[token.index + 1].text}", f"{whole.text} {match.token.text}"
        message = f"the claim says “{left}”, the source “{right}”"
        return [finding(ReasonCode.SCOPE, message, left, right, 0.7)]
    return []


def _parts(source: Sentence, token: Token) -> bool:
    """Whether a word parts "any" from a noun; "any notion of a sale" is any sale."""
    if token.lower == "of" and source.tokens[token.index - 1].lemma in NOTIONS:
        return False
    return token.tag in {"IN", "VBZ", "VBD"} or token.text == ","


def _few(frame: Frame) -> list[Finding]:
    """ "Few" or "not everybody" for "nobody"."""
    words = frame.sentence.tokens
    if not frame.sentence.has(PARTIAL):
        return []
    mine = next((t for t in words if _part(words, t)), None)
    if mine is None or any(t.lower in DENYING - NOT for t in words):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = next((t for t in source.tokens if _nobody(source, t)), None)
        if (
            theirs is not None
            and frame.trust(number) >= TRUST
            and not any(_part(source.tokens, t) for t in source.tokens)
        ):
            message = f"the claim says “{mine.text}”, the source “{theirs.text}”"
            return [finding(ReasonCode.SCOPE, message, mine.text, theirs.text, 0.75)]
    return []


# With these a source may itself leave somebody out.


def _barely(frame: Frame) -> list[Finding]:
    """ "Barely mentions wells" for "no paragraph mentions wells"."""
    words = frame.sentence.tokens
    if not frame.sentence.has(HARDLY):
        return []
    for token in words[:-1]:
        verb = next((t for t in words[token.index + 1 : token.index + 3] if t.verb and t.content), None)
        match = frame.matches.get(verb.index) if verb is not None else None
        if token.lower not in HARDLY or match is None or match.strength < ALIKE:
            continue
        source = frame.source(match)
        if frame.trust(match.sentence) < SURE or source.has(MUCH):
            continue
        theirs = next((t for t in source.tokens if t.lower in NONE), None)
        if theirs is not None:
            left = " ".join(t.text for t in words[token.index : token.index + 2])
            message = f"the claim says “{left}”, the source denies it altogether (“{theirs.text}”)"
            return [finding(ReasonCode.SCOPE, message, left, theirs.text, 0.7)]
    return []


SCARCE = frozenset("few little hardly barely scarcely seldom rarely".split())
NOT_MUCH = frozenset({"much", "many"})
FAINT = 0.1
ABSOLUTE = frozenset("none nothing nobody never".split())
# With these the source may leave something over, or the claim may deny altogether.
LEAVING = frozenset(
    "few little hardly barely scarcely seldom rarely almost nearly virtually practically much many more most"
    " only except but without unless until yet less fewer any every all far longer".split()
)


def _scarce(frame: Frame) -> list[Finding]:
    """ "Hardly a barrel", "very little", "few barrels" for "not one barrel"."""
    if not frame.sentence.has(SCARCE) and not frame.sentence.has(NOT_MUCH):
        return []
    words = frame.sentence.tokens
    mine = next((t for t in words if _little(words, t)), None)
    if mine is None or mine.index in quoted(frame.sentence):
        return []
    near = words[mine.index + 1 : mine.index + FAR]
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < FAINT:
            continue
        if any(t.lower in LEAVING for t in source.tokens):
            continue
        theirs = [t for t in source.tokens if _not_one(source.tokens, t)]
        if len(theirs) != 1:
            continue
        place = theirs[0].index
        there = {t.index for t in source.tokens[place : place + FAR]}
        told = [
            m
            for t in near
            if (m := frame.matches.get(t.index)) and m.sentence == number and m.strength >= ALIKE
        ]
        if any(m.token.index in there for m in told):
            right = " ".join(t.text for t in source.tokens[place : place + 2])
            message = f"the claim says “{mine.text}”, the source denies it altogether (“{right}”)"
            return [finding(ReasonCode.SCOPE, message, mine.text, right, 0.75)]
    return []


def _little(words: tuple[Token, ...], token: Token) -> bool:
    """ "Few", "very little", "hardly", "not much": not "a few", "no few"."""
    before = words[token.index - 1].lower if token.index else ""
    if token.lower in {"much", "many"}:
        return before in NOT
    return token.lower in SCARCE and before not in {"a", "the", "quite", "last", "next", "past", "no", "not"}


def _not_one(words: tuple[Token, ...], token: Token) -> bool:
    """ "Not one", "not a single", "no arrests", "nothing", "never"."""
    after = [t.lower for t in words[token.index + 1 : token.index + 3]]
    if token.lower in NOT:
        return after[:1] == ["one"] or after == ["a", "single"]
    if token.lower == "no":
        return bool(after) and words[token.index + 1].tag in {"NN", "NNS", "JJ"}
    return token.lower in ABSOLUTE


NONE = frozenset("no not n't never nothing nobody none".split())


def _part(words: tuple[Token, ...], token: Token) -> bool:
    before = words[token.index - 1].lower if token.index else ""
    if token.lower == "few":
        return before not in {"a", "the", "quite", "last", "next", "past", "these", "those"}
    return token.lower in EVERYBODY and before in NOT


def _nobody(source: Sentence, token: Token) -> bool:
    after = source.tokens[token.index + 1].lower if token.index + 1 < len(source.tokens) else ""
    return token.lower in NOBODY or (token.lower == "no" and after == "one")


def _each(frame: Frame) -> list[Finding]:
    """A figure told of each for one of all together."""
    words = frame.sentence.tokens
    if not frame.sentence.has(EACH):
        return []
    mine = next((t for t in words if t.lower in EACH and _counting(words, t)), None)
    if mine is None or frame.sentence.has(TOGETHER) or not any(t.tag == "CD" for t in words):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = next((t for t in source.tokens if t.lower in TOGETHER), None)
        if theirs is not None and frame.trust(number) >= TRUST and not source.has(EACH):
            message = f"the claim says “{mine.text}”, the source “{theirs.text}”"
            return [finding(ReasonCode.SCOPE, message, mine.text, theirs.text, 0.7)]
    return []


ALMOST = frozenset("almost nearly virtually practically".split())
ALL = frozenset(
    "all every everyone everybody everything always entire whole none nobody nothing no never anyone anybody"
    " each any unanimous unanimously entirely completely wholly fully".split()
)
BARRING = frozenset(
    "almost nearly virtually practically except excepting barring bar but save most mostly half largely"
    " broadly majority hardly barely scarcely few little only one".split()
)


def _almost(frame: Frame) -> list[Finding]:
    """ "Almost everybody" for "everybody"."""
    if not frame.sentence.has(ALMOST):
        return []
    words = frame.sentence.tokens
    for token, after in pairwise(words):
        if token.lower not in ALMOST or (after.lower not in ALL and after.lower not in {"the", "without"}):
            continue
        whole = next((t for t in words[token.index + 1 : token.index + 3] if t.lower in ALL), None)
        if whole is None or token.index in quoted(frame.sentence):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < SURE or any(t.tag == "CD" for t in source.tokens) or source.has(BARRING):
                continue
            theirs = next((t for t in source.tokens if t.lower in ALL and not hedged(source, t)), None)
            if theirs is not None:
                left = f"{token.text} {whole.text}"
                message = f"the claim says “{left}”, the source “{theirs.text}”"
                return [finding(ReasonCode.SCOPE, message, left, theirs.text, 0.7)]
    return []


def _counting(words: tuple[Token, ...], token: Token) -> bool:
    """Not "each other" and "each year"."""
    after = words[token.index + 1].lemma if token.index + 1 < len(words) else ""
    return after not in {"other", "year", "month", "week", "day", "hour", "time", "season"}


def _at_all(frame: Frame) -> list[Finding]:
    """ "No loss of any kind" for "no serious loss"."""
    if not frame.sentence.has(AT_ALL_WORDS) or not frame.sentence.has(DENYING):
        return []
    mine = starts(frame.sentence, AT_ALL)
    if not mine:
        return []
    for i, match in frame.matches.items():
        if match.strength < ALIKE or frame.sentence.tokens[i].tag[:2] != "NN":
            continue
        source = frame.source(match)
        before = source.tokens[match.token.index - 1] if match.token.index else None
        if before is None or before.lower not in SCALED or not source.has(DENYING) or starts(source, AT_ALL):
            continue
        if frame.sentence.has(frozenset({before.lower})) or frame.trust(match.sentence) < TRUST:
            continue
        left = " ".join(t.text for t in frame.sentence.tokens[min(mine) : min(mine) + 3])
        message = f"the claim says “{left}”, the source speaks of what is “{before.text}” only"
        return [finding(ReasonCode.SCOPE, message, left, before.text, 0.75)]
    return []
