"""One of two alternatives told as so, and a flat refusal told as a limited one.

"Somebody opened the vents" for "either it is a cold spring or somebody opened the vents"; "may enter only
with notice" for "has no right to enter"; "opposes inspectors to whom it has not agreed" for "rejects any
inspectors"; and what comes of itself turned round, "stands unless" for "lapses unless".
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Finding
from briefing.check.language.negators import ALL_DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

EITHER = frozenset({"either"})
# By which a claim keeps the choice, or leaves it open.
CHOOSING = frozenset(
    "either or if unless whether otherwise else alternative alternatively alternatives choice two options"
    " possibilities may might possibly maybe perhaps barring failing short both neither nor possible dilemma"
    " one only explanation explanations versus rather".split()
)
ENDS = frozenset({",", ";", ":", ".", "”", '"', "—", "–"})
LIKE, TRUSTED, NEAR, HALF = 0.8, 0.4, 10, 0.5


def either_told(frame: Frame) -> list[Finding]:
    """The first such turn."""
    return _either(frame) or _let_in(frame) or _limited(frame) or _default(frame)


UNLESS = frozenset({"unless"})
LAPSING = frozenset("lapse expire end terminate fail fall collapse die close".split())
STAYING = frozenset("stand remain stay continue survive last persist".split())
NOT_DOING = frozenset("fail reject refuse decline miss lack neglect oppose".split()) | ALL_DENIALS


def _default(frame: Frame) -> list[Finding]:
    """ "It will stand unless the board ends it" for "it will lapse unless the board renews it": what comes of
    itself is turned round."""
    if not frame.sentence.has(UNLESS) or not frame.evidence.has(UNLESS):
        return []
    mine = _main(frame.sentence)
    if mine is None or mine.lemma not in STAYING | LAPSING or mine.index in quoted(frame.sentence):
        return []
    words = frame.sentence.tokens
    if any(t.lower in NOT_DOING or t.lemma in NOT_DOING for t in words):
        return []
    contrary = LAPSING if mine.lemma in STAYING else STAYING
    for number, source in enumerate(frame.evidence.sentences):
        theirs = _main(source) if frame.trust(number) >= TRUSTED and source.has(UNLESS) else None
        if theirs is None or theirs.lemma not in contrary:
            continue
        if any(t.lower in NOT_DOING or t.lemma in NOT_DOING for t in source.tokens):
            continue
        message = f"the claim has “{mine.text} … unless”, the source “{theirs.text} … unless”"
        return [finding(ReasonCode.MODALITY, message, mine.text, theirs.text, 0.7)]
    return []


def _main(sentence: Sentence) -> Token | None:
    """The last verb before "unless", if a mark does not part them."""
    words = sentence.tokens
    place = next((t.index for t in words if t.lower in UNLESS), 0)
    for token in reversed(words[max(0, place - 6) : place]):
        if token.text in ENDS:
            return None
        if token.verb and token.tag != "MD":
            return token
    return None


def _either(frame: Frame) -> list[Finding]:
    if not frame.evidence.has(EITHER):
        return []
    words = frame.sentence.tokens
    if any(t.lower in CHOOSING and not _even_if(words, t.index) for t in words):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        halves = _halves(source) if frame.trust(number) >= TRUSTED else None
        if halves is None:
            continue
        told = {m.token.index for m in frame.matches.values() if m.sentence == number and m.strength >= LIKE}
        for half in halves:
            meant = [t for t in half if t.content]
            if len(meant) > 1 and sum(t.index in told for t in meant) >= HALF * len(meant):
                text = " ".join(t.text for t in half[:4])
                message = (
                    f"the claim tells as so (“{text}”) what the source has as one of two (“either … or”)"
                )
                return [finding(ReasonCode.MODALITY, message, text, "either … or", 0.7)]
    return []


def _even_if(words: Sequence[Token], i: int) -> bool:
    return words[i].lower == "if" and i > 0 and words[i - 1].lower == "even"


def _halves(source: Sentence) -> tuple[tuple[Token, ...], tuple[Token, ...]] | None:
    """What stands after "either" and after its "or"; none where it is denied or says "each"."""
    words = source.tokens
    for token in words[:-3] if source.has(EITHER) else ():
        i = token.index
        if token.lower != "either" or any(t.lower in ALL_DENIALS for t in words[max(0, i - NEAR) : i]):
            continue
        middle = next((t.index for t in words[i + 2 :] if t.lower == "or"), -1)
        if middle < 0 or not any(t.verb for t in words[i + 1 : middle]):
            continue
        end = next((t.index for t in words[middle + 2 :] if t.text in ENDS), len(words))
        return words[i + 1 : middle], words[middle + 1 : end]
    return None


ONLY = frozenset({"only"})
ON_TERMS = frozenset("with after by if when once upon under on subject following where provided".split())
# By which a source lets something in after all.
EXCEPTING = frozenset(
    "only unless until till without except other but before save if when once after provided subject yet"
    " instead rather first".split()
)
LETTING = frozenset(
    "right allow permit entitle entitlement access enter accept acceptable may can let permission free able"
    " acceptance grant admit".split()
)


def _let_in(frame: Frame) -> list[Finding]:
    """ "A right to enter only with notice" for "no right to enter"."""
    if not (frame.sentence.has(ONLY) and frame.sentence.has(LETTING)):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[2:-1]:
        i = token.index
        if token.lower != "only" or words[i + 1].lower not in ON_TERMS or i in inside:
            continue
        before = words[max(0, i - 2 * NEAR) : i]
        if any(t.lower in ALL_DENIALS for t in before) or not any(
            t.lower in LETTING or t.lemma in LETTING for t in before
        ):
            continue
        for k in range(max(0, i - 2 * NEAR), i):
            match = frame.matches.get(k)
            if match is None or match.strength < LIKE or not frame.there(match).denials:
                continue
            source = frame.source(match)
            if frame.trust(match.sentence) < TRUSTED or _excepts(source, match.token.index):
                continue
            told = [m for m in frame.matches.values() if m.sentence == match.sentence and m.strength >= LIKE]
            if len(told) < 2:
                continue
            denial = source.tokens[frame.there(match).denials[0]].text
            mine = f"only {words[i + 1].text}"
            message = (
                f"the claim lets it in (“{mine}”), the source does not (“{denial} … {match.token.text}”)"
            )
            return [finding(ReasonCode.POLARITY, message, mine, match.token.text, 0.7)]
    return []


def _excepts(source: Sentence, i: int) -> bool:
    """Whether the clause of a word has an exception: the words to the next mark on either side."""
    words = source.tokens
    low = max([t.index for t in words[:i] if t.text in ENDS], default=-1)
    high = next((t.index for t in words[i:] if t.text in ENDS), len(words))
    return any(t.lower in EXCEPTING and t.index != low + 1 for t in words[low + 1 : high])


REFUSING = frozenset("reject oppose refuse exclude forbid ban prohibit opposition rejection".split())
ANY = frozenset("any every all".split())
LIMITS = frozenset("before without until unless".split())
WHICH = frozenset({"which", "whom"})


def _limited(frame: Frame) -> list[Finding]:
    """ "Opposes patrols to which it has not consented" for "rejects any patrols"."""
    if not (frame.sentence.has(REFUSING) and frame.evidence.has(ANY)):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    verb = next((t.index for t in words if t.lemma in REFUSING), len(words))
    for i, match in sorted(frame.matches.items()):
        if i < verb or i in inside or match.strength < LIKE or words[i].tag not in {"NN", "NNS"}:
            continue
        source = frame.source(match)
        j = match.token.index
        near = source.tokens[max(0, j - 6) : j]
        if not any(t.lower in ANY for t in near) or source.has(LIMITS | WHICH):
            continue
        refused = any(t.lemma in REFUSING for t in source.tokens[max(0, j - NEAR) : j])
        after = words[i + 1 : i + 3]
        if not refused or frame.trust(match.sentence) < TRUSTED or len(after) < 2:
            continue
        which = after[0].tag in {"IN", "TO"} and after[1].lower in WHICH
        if not (which or after[0].lower in LIMITS):
            continue
        told = [k for k in range(i + 2, min(i + NEAR, len(words))) if words[k].content]
        if told and not any((m := frame.matches.get(k)) and m.strength >= LIKE for k in told):
            mine = " ".join(t.text for t in words[i : i + 4])
            message = f"the claim limits (“{mine}”) what the source refuses altogether (“any”)"
            return [finding(ReasonCode.MODALITY, message, mine, "any", 0.7)]
    return []
