"""What goes on told as ended, what must come first told as all it takes, and a condition denied on one side:
"has stopped falling" for "has kept falling", "will open when the wall is up" for "cannot open until the wall
is up", "if the court lifts the ban" for "if the court declines to lift the ban"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.thesaurus import BROADER, SYNONYM, opposite
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.condition import Condition, conditions
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

STOPPING = frozenset("stop cease quit halt discontinue".split())
KEEPING = frozenset("keep continue persist remain carry go".split())
NOT = frozenset("not n't never no nor neither without cannot".split())
CANNOT = frozenset("can cannot may must could".split())
UNTIL = frozenset("until till before unless".split())
ONCE = frozenset("when once if".split())
WILL = frozenset({"will", "shall", "automatically"})
LEAVING_OPEN = frozenset(
    "only until before unless earliest may might could can then must not n't cannot".split()
)
# By which a clause, or a figure, may hang on the condition's own.
HANGING = frozenset("without before more fewer less than".split())
TRUSTED, NEAR = 0.5, 4


def kept_or_stopped(frame: Frame) -> list[Finding]:
    """ "Has stopped falling" for "has kept falling", and the other way round."""
    stopped = frame.sentence.has(STOPPING) and frame.evidence.has(KEEPING)
    kept = frame.sentence.has(KEEPING) and frame.evidence.has(STOPPING)
    if not stopped and not kept:
        return []
    words = frame.sentence.tokens
    for i, match in frame.matches.items():
        if match.strength < BROADER or frame.trust(match.sentence) < TRUSTED:
            continue
        here, there = _going(words, i), _going(frame.source(match).tokens, match.token.index)
        if here is None or there is None or i in quoted(frame.sentence):
            continue
        if (here.lemma in STOPPING) != (there.lemma in STOPPING):
            mine, theirs = f"{here.text} {words[i].text}", f"{there.text} {match.token.text}"
            message = f"the claim says “{mine}”, the source “{theirs}”"
            return [finding(ReasonCode.POLARITY, message, mine, theirs, 0.75)]
    return []


def _going(words: tuple[Token, ...], i: int) -> Token | None:
    """The word right before a verb by which it goes on or ends, if nothing denies that."""
    place = i - 1
    while place > 0 and (words[place].tag in {"RB", "TO"} or words[place].lower == "on"):
        place -= 1
    token = words[place]
    if place < 0 or token.lemma not in STOPPING | KEEPING or not token.verb:
        return None
    if not words[i].lower.endswith("ing") and not (
        token.lemma in {"continue", "cease"} and words[i - 1].tag == "TO"
    ):
        return None
    if token.lemma in {"go", "carry"} and words[place + 1].lower != "on":
        return None
    near = words[max(0, place - NEAR) : place]
    return None if any(t.lower in NOT or t.lemma in cues.DENIERS for t in near) else token


def not_enough(frame: Frame) -> list[Finding]:
    """ "Will open when the wall is up" for "cannot open until the wall is up"."""
    if not (frame.sentence.has(ONCE) and frame.sentence.has(WILL) and frame.evidence.has(UNTIL)):
        return []
    words = frame.sentence.tokens
    for i, match in frame.matches.items():
        token, other, source = words[i], match.token, frame.source(match)
        if not token.verb or match.strength < SYNONYM or frame.trust(match.sentence) < TRUSTED:
            continue
        will = _before(words, i, WILL)
        cannot = _before(source.tokens, other.index, CANNOT)
        if will is None or cannot is None or _before(source.tokens, other.index, NOT) is None:
            continue
        if _before(words, i, LEAVING_OPEN) is not None:
            continue
        until, once = _after(source.tokens, other.index, UNTIL), _after(words, i, ONCE)
        if until is None or once is None or words[once.index - 1].lower in LEAVING_OPEN:
            continue
        told = any(
            k > once.index and m.sentence == match.sentence and m.token.index > until.index
            for k, m in frame.matches.items()
        )
        if told and i not in quoted(frame.sentence):
            mine, theirs = f"{will.text} … {once.text}", f"{cannot.text} not … {until.text}"
            message = f"the claim has enough (“{mine}”) what the source only has needed (“{theirs}”)"
            return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.75)]
    return []


def _before(words: tuple[Token, ...], i: int, wanted: frozenset[str]) -> Token | None:
    """The wanted word among the few before a verb in its clause."""
    for token in reversed(words[max(0, i - NEAR) : i]):
        if token.text in CLAUSE_MARKS:
            return None
        if token.lower in wanted:
            return token
    return None


def _after(words: tuple[Token, ...], i: int, wanted: frozenset[str]) -> Token | None:
    """The wanted word after a verb, before the clause ends."""
    for token in words[i + 1 : i + 12]:
        if token.text in CLAUSE_MARKS:
            return None
        if token.lower in wanted:
            return token
    return None


def condition_denied(frame: Frame) -> list[Finding]:
    """ "If the court lifts the ban" for "if the court declines to lift the ban", of the same outcome."""
    mine = conditions(frame.sentence)
    if not mine:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        for theirs in conditions(source):
            for one in mine:
                for i, j in _shared(frame, number, one, theirs):
                    here, there = _sign(frame.sentence, one, i), _sign(source, theirs, j)
                    if here == there or not _same_outcome(frame, number, one, theirs):
                        continue
                    shown = f"{one.marker} … {frame.sentence.tokens[i].text}"
                    other = f"{theirs.marker} … {source.tokens[j].text}"
                    message = f"the condition is denied on one side only: “{shown}”, “{other}”"
                    return [finding(ReasonCode.POLARITY, message, shown, other, 0.75)]
    return []


UNLESS = frozenset("unless without failing barring".split())


def _only(sentence: Sentence, condition: Condition) -> bool:
    """Whether "only" stands right before the condition."""
    first = min(condition.inner)
    return any(t.lower == "only" for t in sentence.tokens[max(0, first - 3) : first])


def _shared(frame: Frame, number: int, one: Condition, other: Condition) -> Iterator[tuple[int, int]]:
    """The verbs that both conditions have."""
    if frame.sentence.has(HANGING) or frame.evidence.has(HANGING):
        return
    for i in sorted(one.inner):
        match = frame.matches.get(i)
        if match is None or match.sentence != number or match.strength < SYNONYM:
            continue
        j = match.token.index
        if not cues.DENIERS.isdisjoint((frame.sentence.tokens[i].lemma, match.token.lemma)):
            continue
        if j in other.inner and is_verb(match.token) and is_verb(frame.sentence.tokens[i]):
            yield i, j


def _sign(sentence: Sentence, condition: Condition, place: int) -> bool:
    """Whether an odd number of words deny what a condition asks for."""
    low = max(min(condition.inner), place - 6)
    return sum(k in condition.inner and _denies(sentence.tokens, k) for k in range(low, place)) % 2 == 1


def _denies(words: tuple[Token, ...], k: int) -> bool:
    return words[k].lemma in cues.NEGATORS or words[k].lower in NOT or words[k].lemma in cues.DENIERS


def _same_outcome(frame: Frame, number: int, one: Condition, other: Condition) -> bool:
    """Whether what depends on the condition is told on both sides, denied on neither, with no opposite."""
    source, words = frame.evidence.sentences[number], frame.sentence.tokens
    here, there = one.governed(frame.sentence), other.governed(source)
    if {one.marker.lower(), other.marker.lower()} & UNLESS or _only(frame.sentence, one) != _only(
        source, other
    ):
        return False
    if ("once" in one.marker.lower()) != ("once" in other.marker.lower()):
        return False
    told = [*(words[k] for k in here), *(source.tokens[k] for k in there)]
    if any(t.verb and hints(t.lemma) for t in told):
        return False  # "forfeits it if it has not found the money" for "gets it if it has found the money"
    verbs = [source.tokens[k].lemma for k in there if source.tokens[k].verb]
    if any(words[k].verb and any(opposite(words[k].lemma, v) for v in verbs) for k in here):
        return False  # "loses it if it fails to report" for "gets it if it reports"
    if any(_denies(frame.sentence.tokens, k) for k in here) or any(_denies(source.tokens, k) for k in there):
        return False
    return any(
        m.sentence == number and m.token.index in there and m.strength >= BROADER and m.token.content
        for k, m in frame.matches.items()
        if k in here
    )
