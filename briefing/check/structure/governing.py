"""The same words under another word: what one side turns down, the other takes up; what it does without, the
other has.

"Refuted claims that …" against "repeated claims that …" leaves the claims as they were: the verb alone says
whether they hold. So does the preposition in "without a permit" against "with a permit".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import BROADER, NARROWER, SYNONYM, likeness
from briefing.check.structure.clause import denying, denying_turns
from briefing.check.structure.denying import could_deny, hints
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

STEPS = 6
NEAR, TOLD = 8, 20
# Verbs by which a thing is parted with, or brought to a stop.
PARTING = frozenset(
    "swap trade exchange barter sacrifice cede surrender yield leave quit vacate intercept catch seize arrest"
    " detain close shut end finish terminate overturn strike cut shed sell".split()
)
# Verbs that neither take a thing up nor turn it down.
NEUTRAL = frozenset(
    "meet extend concern cover regard relate apply face greet answer counter address allay describe depict"
    " portray characterise characterize".split()
)
PARTICLES = frozenset("out off down away aside back behind apart over up".split())
BOTH = 2
KEPT, SURE = 0.45, 0.65
DELAYING = frozenset({"postpone", "delay", "defer", "drop"})
TURNING_DOWN = cues.DENIERS - DELAYING
AFFIRMING = {
    "without": frozenset(
        "with by through using given under having despite notwithstanding spite because after upon".split()
    ),
    "unlike": frozenset("like as".split()),
    "except": frozenset("including with and".split()),
    "outside": frozenset("inside within".split()),
}
LACKING = frozenset(AFFIRMING)
UNDOUBTED = frozenset("no not without never little nobody hardly".split())
SPITE = frozenset({"spite", "notwithstanding"})
TURNING = frozenset("only unless until need must require never necessary essential depend".split())


AGAINST = frozenset({"against"})


def governed(frame: Frame) -> list[Finding]:
    """A verb that denies what hangs on it, where the other side has one that affirms it."""
    own = denying(frame.sentence)
    denied = [own or denying(source) for source in frame.evidence.sentences]
    if not any(denied):
        return []
    groups: dict[tuple[int, int, int], list[int]] = {}
    for i, match in frame.matches.items():
        if (
            match.strength < SYNONYM - 0.05
            or not denied[match.sentence]
            or frame.shares[match.sentence] < KEPT
        ):
            continue
        source = frame.source(match)
        mine, theirs = _verb(frame.sentence, i), _verb(source, match.token.index)
        if mine >= 0 and theirs >= 0:
            groups.setdefault((mine, match.sentence, theirs), []).append(i)
    for (mine, number, theirs), places in groups.items():
        source = frame.evidence.sentences[number]
        if len(places) < BOTH or _accounted(frame, mine, number, theirs):
            continue
        if not any(_close(frame, i, mine, theirs) for i in places):
            continue
        here, there = _denier(frame.sentence, mine), _denier(source, theirs)
        if here == there or _negated(frame, mine, number, theirs):
            continue
        other, verb, against = (source, theirs, frame.sentence) if here else (frame.sentence, mine, source)
        if other.has(AGAINST) and not against.has(AGAINST):
            continue  # "opposed it" for "voted against it"
        said = frozenset([t.lemma for t in against.tokens])
        reach = TOLD if other.tokens[verb].lemma in cues.SPEECH_CLASS else NEAR
        if could_deny(other, {verb}, set(), said, reach) or _puts_down(other, verb):
            continue
        if _of_denial(other, verb) or other.tokens[verb].lemma in NEUTRAL:
            continue
        left, right = frame.sentence.tokens[mine].text, source.tokens[theirs].text
        message = f"the claim says “{left}”, the source “{right}”, of the same thing"
        weight = 0.7 if len(places) > BOTH or frame.shares[number] >= SURE else 0.5
        return [finding(ReasonCode.POLARITY, message, left, right, weight)]
    return []


def _verb(sentence: Sentence, i: int) -> int:
    """The verb of meaning above and before a word, -1 if there is none near."""
    words, below, node = sentence.tokens, i, sentence.tokens[i].head
    for _ in range(STEPS):
        if node < 0:
            return -1
        if words[node].verb and words[node].content:
            return node if node < below else -1
        below, node = node, words[node].head
    return -1


def _close(frame: Frame, i: int, mine: int, theirs: int) -> bool:
    """Whether a word is what both verbs govern first, but for a preposition or one noun ("plans for")."""
    tokens = frame.sentence.tokens, frame.source(frame.matches[i]).tokens
    nodes = (i, mine), (frame.matches[i].token.index, theirs)
    for words, (place, verb) in zip(tokens, nodes, strict=True):
        head = words[place].head
        if head != verb and not (head >= 0 and words[head].head == verb and head > verb):
            return False
    return True


def _accounted(frame: Frame, mine: int, number: int, theirs: int) -> bool:
    """Whether either verb has a counterpart."""
    match = frame.matches.get(mine)
    if match is not None and match.strength > NARROWER:
        return True
    token = frame.evidence.sentences[number].tokens[theirs]
    return any(m.token.lemma == token.lemma and m.strength > NARROWER for m in frame.matches.values())


def _denier(sentence: Sentence, i: int) -> bool:
    lemma = sentence.tokens[i].lemma
    if lemma == "doubt" and any(t.lower in UNDOUBTED for t in sentence.tokens[max(0, i - 3) : i]):
        return False  # "left no doubt that"
    return lemma in TURNING_DOWN or i in denying_turns(sentence)


def _puts_down(sentence: Sentence, i: int) -> bool:
    """Whether a verb may be another way to deny: a kind of one that does, or one with a particle."""
    lemma = sentence.tokens[i].lemma
    after = sentence.tokens[i + 1 : i + 2]
    if (
        lemma in NEUTRAL
        or lemma in PARTING
        or hints(lemma)
        or any(t.tag == "RP" or t.lower in PARTICLES for t in after)
    ):
        return True
    return any(likeness(word, lemma) >= BROADER for word in cues.DENIERS)


def _of_denial(sentence: Sentence, i: int) -> bool:
    """Whether a verb stands in the clause about a denial ("its opposition, which extends to any delay")."""
    words = sentence.tokens
    which = next((t.index for t in words[max(0, i - 2) : i] if t.tag == "WDT"), 0)
    return which > 0 and any(t.lemma in cues.DENIERS for t in words[max(0, which - 2) : which])


def _negated(frame: Frame, mine: int, number: int, theirs: int) -> bool:
    """Whether one of the verbs is itself denied and the other is not."""
    return frame.standing[mine].negative != frame.standings[number][theirs].negative


def paired(frame: Frame) -> list[Finding]:
    """ "Without a permit" against "with a permit", all denials else being the same."""
    own = frame.sentence.has(LACKING)
    if not own and frame.evidence.lemmas.keys().isdisjoint(LACKING):
        return []
    for i, match in frame.matches.items():
        source = frame.source(match)
        if match.strength < SYNONYM or frame.trust(match.sentence) < 0.5 or not (own or source.has(LACKING)):
            continue
        mine, theirs = _prepositions(frame.sentence, i), _prepositions(source, match.token.index)
        for one, two, side in [(a, b, 1) for a in mine for b in theirs] + [
            (b, a, 0) for a in mine for b in theirs
        ]:
            lacking, affirming = (frame.sentence, source) if side else (source, frame.sentence)
            first, second = lacking.tokens[one].lower, affirming.tokens[two].lower
            if second not in AFFIRMING.get(first, ()) or first in {t.lower for t in affirming.tokens}:
                continue
            if (_turns(lacking, one) - _turns(affirming, two)) % 2 or _turning(lacking) != _turning(
                affirming
            ):
                continue
            left = frame.sentence.tokens[one if side else two].text
            right = source.tokens[two if side else one].text
            thing = frame.sentence.tokens[i].text
            message = f"the claim says “{left} {thing}”, the source “{right} {match.token.text}”"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.8 * frame.trust(match.sentence))]
    return []


def _prepositions(sentence: Sentence, i: int) -> list[int]:
    """The prepositions right above a noun: one, or two ("as in earlier years"); "spite" for "in spite of"."""
    found: list[int] = []
    words, node = sentence.tokens, sentence.tokens[i].head
    if words[i].tag[:2] != "NN":
        return []
    while node >= 0 and (words[node].tag in {"IN", "VBG"} or words[node].lower in SPITE) and len(found) < 2:
        found.append(node)
        node = words[node].head
    return found


def _turns(sentence: Sentence, but: int) -> int:
    return sum(t.lemma in cues.NEGATORS or t.lemma in cues.DENIERS for t in sentence.tokens if t.index != but)


def _turning(sentence: Sentence) -> bool:
    return any(t.lemma in TURNING for t in sentence.tokens)
