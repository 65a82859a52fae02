""" "If" for "unless": does the claim tell the consequence where the source tells its contrary?

A condition and its consequence each have a sign: "unless" and "without" turn the condition round, and so does
each denial in its clause or in that of the consequence. What says the same has the same sign over all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.negators import NOT_DENYING, capping
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.condition import Condition, conditions, regions, share
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

POLES = {
    "if": 1, "were": 1, "once": 1, "assuming": 1, "provided": 1, "provided that": 1, "providing": 1,
    "long as": 1,
    "event of": 1, "case of": 1, "should": 1, "when": 1, "whenever": 1,
    "only after": 1, "only when": 1, "given": 1, "with": 1, "after": 1, "upon": 1, "following": 1,
    "absent": -1, "absence": -1,
    "unless": -1, "without": -1, "failing": -1, "barring": -1,
}  # fmt: skip
# By which a claim may turn the consequence round without a denial: "may come later", "others would go".
OTHERWISE = frozenset(
    "unchanged unaltered later over beyond instead otherwise other again longer short-lived temporary brief"
    " fragile crumble unravel apart peter fizzle".split()
)
# Deeds as much as denials, for which a claim may have another word ("cut off").
ENDING = frozenset("suspend halt cancel scrap delay postpone defer".split())
DENIERS = cues.DENIERS - ENDING
MARKERS = frozenset({"unless", "without"})
# Told without a conjunction, and so by less sure signs.
LOOSE = frozenset({"should", "were"})
# "Departs from it" is "changes it".
SHIFTING = frozenset("change depart departure shift alter move revise".split())
# "Leaves it out" is "does not include it".
LEFT_OUT = (
    "leave out", "left out", "keep out", "kept out", "strike out", "struck", "cut out", "outside", "remove",
    "removal", "delete", "strike from", "take out", "shut out", "exclusion", "omission",
    "carve out", "set aside", "free of", "free from", "leave aside", "left aside", "spare",
)  # fmt: skip
TRUSTED, TOLD, WITHIN, RATHER = 0.5, 0.35, 0.6, 0.7
NOMINAL = frozenset("DT NN NNS NNP PRP JJ CD PRP$".split())
NAMELESS = frozenset("unnamed unidentified unofficial anonymous undisclosed".split())
# What somebody holds to is what does not change.
KEEPING = frozenset(
    "hold keep stick cling adhere maintain stay remain stand persist continue insist retain preserve refuse"
    " unchanged unaltered unmoved".split()
)
CHANGING = frozenset(
    "change shift alter move budge soften relent yield give drop abandon revise reverse reconsider rethink"
    " modify adjust waver".split()
)
EXCLUDING = frozenset("exclude omit".split())


def inverted(frame: Frame) -> list[Finding]:
    """The condition of a source's sentence that the claim has with the contrary sign."""
    mine = _with_sign(frame.sentence)
    if not mine and frame.evidence.has(MARKERS):
        told = _by_subject(frame.sentence)
        mine = (told,) if told else ()
    if len(mine) != 1:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = _outer(_with_sign(source)) if frame.trust(number) >= TRUSTED else ()
        if len(theirs) != 1 or _sign(frame.sentence, mine[0]) == _sign(source, theirs[0]):
            continue
        if _loose(frame.sentence, mine[0]) and theirs[0].marker.lower() not in MARKERS:
            continue
        if not _same(frame, number, mine[0], theirs[0]) or _worded(frame, source):
            continue
        one, two = mine[0].marker, theirs[0].marker
        if not frame.sentence.has(frozenset({one.split()[0].lower()})):
            one = " ".join(frame.sentence.tokens[k].text for k in sorted(mine[0].inner)[:5])
        message = f"the claim says “{one}”, the source “{two}”: the condition is turned round"
        return [finding(ReasonCode.MODALITY, message, one, two, 0.75)]
    return []


def _loose(sentence: Sentence, condition: Condition) -> bool:
    """ "The mill may close should the rent fall": an inversion that opens no clause between marks."""
    before = sentence.tokens[min(condition.inner) - 2] if min(condition.inner) > 1 else None
    return condition.marker.lower() in LOOSE and before is not None and before.text != ","


def _outer(found: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Without those that stand inside another one: "if it is seen to that, if it comes, it holds"."""
    if len(found) < 2:
        return found
    return tuple(
        one for one in found if not any(one is not other and one.inner < other.inner for other in found)
    )


@lru_cache(maxsize=512)
def _with_sign(sentence: Sentence) -> tuple[Condition, ...]:
    """The conditions of a sentence that have a sign."""
    found = [c for c in conditions(sentence) if c.marker.lower() in POLES]
    if not found and sentence.has(INVERTING):
        found.extend(_should(sentence))
    if not found and sentence.has(GIVEN):
        found.extend(_given(sentence))
    return tuple(found)


def _should(sentence: Sentence) -> Iterable[Condition]:
    """ "Should the truce hold, …", "… were the truce to hold"."""
    words = sentence.tokens
    for i, token in enumerate(words[:-1]):
        if token.lower not in INVERTING:
            continue
        first = i == 0 or words[i - 1].text == ","
        turned = words[i + 1].tag in (NOMINAL if first else SUBJECTS)
        if token.lower == "were":
            turned = turned and any(t.tag == "TO" for t in words[i + 2 : i + REACH])
        if turned:
            found = regions(sentence, i, i)
            if found:
                yield Condition(*found, token.text)


def _by_subject(sentence: Sentence) -> Condition | None:
    """ "A change of course could …": a condition told by the subject of what would or could then be."""
    words = sentence.tokens
    place = next((t.index for t in words[1:] if t.tag == "MD" and t.lower in WOULD), -1)
    start = next(
        (
            t.index + 1
            for t in reversed(words[: max(0, place)])
            if t.text in {",", ";", ":"} or t.lower == "that"
        ),
        0,
    )
    if place - start < 2 or not any(t.tag in {"NN", "NNS"} for t in words[start:place]):
        return None
    inner = frozenset(range(start, place))
    return Condition(inner, frozenset(range(len(words))) - inner, -1, "given")


INVERTING = frozenset({"should", "were"})
# What is right behind a verb that stands before its subject.
SUBJECTS = frozenset("DT NNP PRP PRP$".split())
WOULD = frozenset("would could might may".split())
REACH = 10
WHICH = frozenset({"which", "that"})
GIVEN = frozenset("given with after upon following absent absence".split())


def _given(sentence: Sentence) -> Iterable[Condition]:
    """ "Given a change of course, …", "after a change of course, …", "in the absence of one, …" before what
    would or could then be: a condition told by a noun."""
    words = sentence.tokens
    first = next((t.index for t in words if t.text[0].isalnum()), 0)
    i = first + 2 if words[first].lower == "in" and first + 3 < len(words) else first
    if words[i].lower not in GIVEN or i + 2 >= len(words):
        return
    last = i + 1 if words[i + 1].lower == "of" else i
    comma = next((t.index for t in words[last:] if t.text == ","), -1)
    would = any(t.tag == "MD" for t in words[comma:]) if comma > 0 else False
    if would and words[last + 1].lower in {"a", "an", "any", "such"}:
        found = regions(sentence, i, last)
        if found:
            yield Condition(*found, words[i].text)


def _sign(sentence: Sentence, condition: Condition) -> int:
    """Whether a condition is turned round an odd number of times (-1) or not (1)."""
    turns = _denials(sentence, condition.inner) + _denials(sentence, _deed(sentence, condition))
    turns += len(starts(sentence, LEFT_OUT) & condition.inner)
    pole = POLES[condition.marker.lower()]
    return -pole if turns % 2 else pole


def _denials(sentence: Sentence, region: frozenset[int]) -> int:
    words = sentence.tokens
    phrases = starts(sentence, cues.DENYING_PHRASES)
    count = 0
    for k in region:
        after = words[k + 1].lower if k + 1 < len(words) else ""
        if words[k].lemma in cues.NEGATORS:
            count += after not in NOT_DENYING and not _aside(sentence, k) and not capping(words, k)
        else:
            denies = k in phrases or words[k].lemma in DENIERS or _without(words, k)
            count += denies and not _remark(sentence, k)
    return count


def _without(words: Sequence[Token], k: int) -> bool:
    """ "Without", but not "without a break"."""
    return words[k].lemma == "without" and not any(t.lemma in cues.LASTING_ON for t in words[k + 1 : k + 3])


def _remark(sentence: Sentence, k: int) -> bool:
    """Whether a word stands in what is said of a whole condition ("…, which Chile has ruled out")."""
    words = sentence.tokens
    comma = max((t.index for t in words[:k] if t.text == ","), default=-1)
    if comma <= 0:
        return False
    opening = [t.lower for t in words[comma + 1 : comma + 6]]
    if opening[0] in {"a", "an"} and not WHICH.isdisjoint(opening):
        return True  # "…, a condition to which Chile refuses to agree"
    return opening[0] in {"which", "something"}


def _aside(sentence: Sentence, k: int) -> bool:
    """Whether a word stands in a clause set off by commas ("a diplomat, who asked not to be named, said")."""
    words = sentence.tokens
    if any(t.lower == "who" for t in words[max(0, k - 3) : k]):
        return True  # "a diplomat who would not be named"
    commas = [t.index for t in words if t.text == ","]
    before = [c for c in commas if c < k]
    return bool(before) and words[before[-1] + 1].tag in {"WP", "WP$", "WDT"} and any(c > k for c in commas)


def _same(frame: Frame, number: int, mine: Condition, theirs: Condition) -> bool:
    """Whether the claim tells condition and consequence, each in its place."""
    source = frame.evidence.sentences[number]
    if share(frame, number, theirs.inner) < TOLD:
        return False
    told = _deed(source, theirs) if mine.marker == theirs.marker else theirs.governed(source)
    before = frozenset(k for k in told if k < min(theirs.inner))
    if max(share(frame, number, told), share(frame, number, before)) < TOLD:
        return False
    found = [frame.matches[k] for k in mine.inner if k in frame.matches]
    places = [m.token.index for m in found if m.sentence == number and m.strength >= RATHER]
    return bool(places) and sum(k in theirs.inner for k in places) >= WITHIN * len(places)


def _deed(source: Sentence, condition: Condition) -> frozenset[int]:
    """What depends on a condition, but for who says so ("the government said that it would join")."""
    words, governed = source.tokens, condition.governed(source)
    said = max((k for k in governed if words[k].verb and words[k].lemma in cues.SPEECH_CLASS), default=-1)
    rest = frozenset([k for k in governed if k > said])
    return rest if said < min(condition.inner) and any(words[k].content for k in rest) else governed


def _worded(frame: Frame, source: Sentence) -> bool:
    """Whether a word that one side alone has may make up for the difference."""
    if any(
        t.lemma in {"stay", "remain"} and u.lower in {"as", "where", "the"}
        for s in (frame.sentence, source)
        for t, u in pairwise(s.tokens)
    ):
        return True  # "if it stays as it is" for "unless it changes"
    if any(
        one.has(KEEPING) and two.has(CHANGING) and not two.has(KEEPING)
        for one, two in ((frame.sentence, source), (source, frame.sentence))
    ):
        return True  # "so long as it sticks to its plan" for "unless its plan changes"
    sides = frame.sentence, source
    excludes = any(starts(s, LEFT_OUT) or s.has(EXCLUDING) for s in sides)
    one, two = (frozenset([t.lemma for t in s.tokens]) for s in sides)
    both = one & two
    return any(
        t.lemma not in both
        and t.lower not in NAMELESS
        and t.lemma not in NAMELESS
        and (t.lower in OTHERWISE or hints(t.lemma) or hints(t.lower))
        and t.lemma not in MARKERS
        and not (t.lemma in SHIFTING and all(o.has(SHIFTING) for o in sides))
        and not (t.lemma == "leave" and any(u.tag == "VBG" for u in s.tokens[t.index + 1 : t.index + REACH]))
        and t.lower != "only"
        and not _counted(s, t.index, excludes)
        for s in sides
        for t in s.tokens
    )


def _counted(sentence: Sentence, i: int, excludes: bool) -> bool:
    """Whether a word has been counted as a denial, or denies nothing ("kept in" for "left out")."""
    lemma = sentence.tokens[i].lemma
    return lemma in DENIERS or i in starts(sentence, LEFT_OUT) or (excludes and lemma == "keep")
