"""If, unless, provided that, subject to: is a condition of the source left out, made irrelevant or turned
round?"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.negators import supposed
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.phrases import starts
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import HELPERS, Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.opened import clausal, clause, general, lacking, opens, past
from briefing.models import ReasonCode

SINGLE = frozenset("if unless once assuming barring failing".split())
CLOSE = 0.6
WITH_THAT = frozenset("provided providing".split())
PHRASES = {
    ("subject", "to"), ("depending", "on"), ("conditional", "on"), ("contingent", "on"),
    ("condition", "that"),
    ("only", "when"), ("only", "after"), ("long", "as"), ("event", "of"), ("case", "of"), ("dependent", "on"),
    ("pending", ""), ("conditional", "upon"),
}  # fmt: skip
WHENEVER = frozenset({"when", "whenever", "where", "wherever"})
OPENINGS = SINGLE | WITH_THAT | WHENEVER | {first for first, _ in PHRASES} | {"without"}
OPEN = frozenset(
    "if unless provided providing once assuming barring failing when whenever whether until should"
    " were condition conditional conditionally depend dependent subject term requirement require"
    " prerequisite pending hinge contingent without otherwise else except only proviso enough suffice prompt"
    " trigger unconditionally unconditional reservation string".split()
)
REGARDLESS = (
    "even if", "even when", "even where", "even before", "even should", "even in the absence",
    "with or without", "whether or not", "regardless", "no matter", "irrespective",
    "in any case", "in any event", "unconditional", "unconditionally", "whatever", "come what may",
    "without condition", "without wait", "without insist", "automatically", "even with", "even without",
    "not depend", "not hinge", "not hang", "not conditional", "not contingent", "not dependent",
    "not subject to", "no condition", "no string", "free of condition", "even in the event", "even in case",
    "even after", "even once", "independent of", "independently of", "in either case", "either way",
    "under all circumstance", "under any circumstance", "in all circumstance", "with no condition",
    "not be make conditional", "not require", "without have to", "not tie to", "not link to",
    "whoever win", "whoever have win", "whoever be", "whoever come",
)  # fmt: skip
# One word of each of these.
HEEDLESS = frozenset(
    "even whether regardless matter irrespective case event unconditional unconditionally whatever come"
    " condition wait insist automatically depend hinge hang conditional contingent dependent subject string"
    " independent independently way circumstance require tie link without whoever".split()
)


class Condition(NamedTuple):
    """A condition: its words, the rest of the sentence, its first verb (or -1) and the marker."""

    inner: frozenset[int]
    outer: frozenset[int]
    top: int
    marker: str

    def governed(self, sentence: Sentence) -> frozenset[int]:
        """Those of the other words that stand in the condition's own clause, as far as marks tell."""
        words = sentence.tokens
        first, last = min(self.inner), max(self.inner)
        near: set[int] = set()
        for step, place in ((-1, first - 1), (1, last + 1)):
            while 0 <= place < len(words):
                joined = place + 1 < len(words) and words[place + 1].tag == "CC"
                if words[place].text == ";" or (words[place].tag == "," and joined and near):
                    break
                # "to take any offer and to report back if …": the condition is the second one's
                after = words[place + 1].tag if place + 1 < len(words) else ""
                if step < 0 and words[place].tag == "CC" and after in {"TO", "MD"}:
                    break
                near.add(place)
                place += step
        return self.outer & near


def without_first(sentence: Sentence) -> bool:
    """Whether a sentence begins with the condition "without a deal", which another may tell by "if"."""
    return bool(sentence.tokens) and sentence.tokens[0].lower == "without"


@lru_cache(maxsize=1024)
def conditions(sentence: Sentence) -> tuple[Condition, ...]:
    """Every condition that a sentence states."""
    if not sentence.has(OPENINGS):
        return ()
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        if token.lower not in OPENINGS:
            continue
        after = words[i + 1].lower if i + 1 < len(words) else ""
        single = token.lower in SINGLE and token.tag in {"IN", "RB", "WRB", "VBG", "CC"}
        single = single or (token.lower in WHENEVER and general(sentence, i))
        phrase = (token.lower, after) in PHRASES
        that = token.lower in WITH_THAT and (after == "that" or clausal(sentence, i))
        if not (single or phrase or that or lacking(sentence, i)):
            continue
        if token.lower == "if" and i and words[i - 1].lower in {"as", "even"}:
            continue
        if (token.lower, after) == ("only", "after") and past(sentence, i):
            continue
        if token.lower == "once" and not clause(sentence, i):
            continue
        found = regions(sentence, i, i + 1 if phrase else i)
        if found and any(content(words[k]) for k in found[0]):
            out.append(Condition(*found, token.text + (f" {words[i + 1].text}" if phrase and after else "")))
    return tuple(out)


def regions(sentence: Sentence, i: int, last: int) -> tuple[frozenset[int], frozenset[int], int] | None:
    """The words of the condition, those of the rest, and the condition's first verb (-1 for a noun).

    By order and punctuation, which hold where the parse of a long sentence does not.
    """
    words = sentence.tokens
    verbs = [t.index for t in words[last + 1 :] if is_verb(t)]
    marks = [t.index for t in words[last + 1 :] if t.tag in {",", ":", "''"} or t.text in {"”", "…"}]
    opening = opens(sentence, i)
    stop = len(words)
    for mark in marks[_nested(sentence, last + 1, marks) :]:
        inside = any(v < mark for v in verbs)
        reported = any(t.lemma in cues.SPEECH_CLASS for t in words[mark + 1 : mark + 8])
        first = inside or words[i].lower == "without" or not any(t.text[0].isalnum() for t in words[:i])
        joined = not opening and inside and _joined(words, mark)
        if (
            (opening and first and any(v > mark for v in verbs))
            or reported
            or joined
            or words[mark].tag == ":"
        ):
            stop = mark
            break
    inner = frozenset(range(last + 1, stop))
    top = next((v for v in verbs if v < stop and words[v].lemma not in HELPERS), -1)
    outer = frozenset(k for k in range(len(words)) if k not in inner and not i <= k <= last)
    return (inner, outer, top) if inner and outer else None


def _joined(words: Sequence[Token], mark: int) -> bool:
    """ "…, but she ruled it out": a clause after a comma that goes on beside the main one."""
    low = [t.lower for t in words[mark + 1 : mark + 2]]
    after = words[mark + 2 : mark + 4]
    return low in (["but"], ["yet"]) and len(after) > 1 and after[0].tag == "PRP" and after[1].tag[:2] == "VB"


def _nested(sentence: Sentence, start: int, marks: list[int]) -> int:
    """1 for "if we ensure that if a deal comes, it holds": the first mark ends the inner condition only."""
    words = sentence.tokens
    return (
        int(any(words[k].lower == "if" and words[k - 1].lower == "that" for k in range(start + 1, marks[0])))
        if marks
        else 0
    )


AFTERWARDS = frozenset("after following upon afterwards postwar post-war".split())


def check_conditions(frame: Frame, others: Sequence[Frame]) -> list[Finding]:
    """What a claim's sentence does to the conditions of the source; ``others``: the claim's sentences."""
    for number, source in enumerate(frame.evidence.sentences):
        for condition in conditions(source):
            result = _held(frame, others, number, condition)
            if result is not None:
                return [result]
    return _irrelevant(frame) or _made(frame)


def _held(frame: Frame, others: Sequence[Frame], number: int, condition: Condition) -> Finding | None:
    source = frame.evidence.sentences[number]
    theirs = f"{condition.marker} … {source.tokens[max(condition.top, min(condition.inner))].text}"
    kept = max(share(f, number, condition.inner) for f in others)
    top = condition.top >= 0 and any(_found(f, number, condition.top) for f in others)
    if kept >= 0.5 or top or _told(frame, number, condition) < 0.4:
        return None
    if any(_open(f.sentence) for f in others):
        return None
    if condition.inner & supposed(source.tokens):
        return None  # who would not do it if he did not think so does it
    if condition.marker.lower() == "once" and any(f.sentence.has(AFTERWARDS) for f in others):
        return None  # "after the guns fall silent" for "once a truce is reached"
    verb = next((t.text for t in frame.sentence.tokens if is_verb(t) and t.lemma not in HELPERS), "")
    message = f"the source sets a condition (“{theirs}”) that the claim leaves out"
    said = {t.lemma for t in source.tokens}
    reserved = any(
        cues.RANK.get(t.lemma) == cues.POSSIBLE and t.lemma not in said for t in frame.sentence.tokens
    )
    sure = 0.5 if reserved else 0.8
    if not _consequence(frame, number, condition):
        sure -= 0.45
    return finding(ReasonCode.MODALITY, message, verb, theirs, sure * frame.trust(number))


def _consequence(frame: Frame, number: int, condition: Condition) -> bool:
    """Whether the claim tells a verb of the clause that depends on the condition: the nearest before it
    ("a group aimed at ensuring stability once …"), or any of what follows one that opens the sentence."""
    source = frame.evidence.sentences[number]
    verbs = [
        k
        for k in condition.governed(source)
        if (is_verb(source.tokens[k]) or _predicative(source, k))
        and content(source.tokens[k])
        and source.tokens[k].lemma not in cues.SPEECH_CLASS
    ]
    bound = condition.marker.lower() in SINGLE | WHENEVER  # "provided that" may hold for all that is said
    before = [k for k in verbs if bound and k < min(condition.inner)]
    return any(_happens(frame, number, k) for k in ([max(before)] if before else verbs))


def _predicative(sentence: Sentence, k: int) -> bool:
    """Whether an adjective is what a clause says ("will only be lasting")."""
    words = sentence.tokens
    return words[k].tag == "JJ" and k > 0 and words[k - 1].lemma == "be"


def _happens(frame: Frame, number: int, k: int) -> bool:
    """Whether a verb of the claim accounts for a verb of the source; "300 lost jobs" has none."""
    token, words = frame.evidence.sentences[number].tokens[k], frame.sentence.tokens
    for i in frame.matches:
        accounts = frame.evidence.accounts(words[i].lemma) if is_verb(words[i]) else {}
        if accounts.get(token.lemma, 0.0) < SYNONYM - 0.1:
            continue
        after = words[i + 1].tag[:2] if i + 1 < len(words) else ""
        if not (words[i].tag in {"VBN", "VBG"} and after in {"NN", "JJ"}):
            return True
    return False


def _told(frame: Frame, number: int, condition: Condition) -> float:
    """How much of the claim the words outside the condition account for; 0 if those are hardly told."""
    total = have = 0.0
    for token in frame.sentence.tokens:
        if not content(token) or token.lemma in cues.SPEECH_CLASS:
            continue
        match = frame.matches.get(token.index)
        total += weight(token.lower)
        if match and match.sentence == number and match.token.index in condition.outer:
            have += weight(token.lower) * match.strength
    governed = condition.governed(frame.evidence.sentences[number])
    return have / total if total and share(frame, number, governed) >= 0.35 else 0.0


def share(frame: Frame, number: int, region: frozenset[int]) -> float:
    """How much of some words of the source the claim accounts for."""
    tokens, known = frame.evidence.sentences[number].tokens, _known(frame)
    total = have = 0.0
    for k in region:
        token = tokens[k]
        if token.content:
            heavy = weight(token.lower)
            total += heavy
            if token.lemma in known:
                have += heavy
    return have / total if total else 0.0


def _found(frame: Frame, number: int, k: int) -> bool:
    return frame.evidence.sentences[number].tokens[k].lemma in _known(frame)


@lru_cache(maxsize=128)
def _known(frame: Frame) -> frozenset[str]:
    """The words of the source that a word of the claim accounts for."""
    return frozenset([m.token.lemma for m in frame.matches.values() if m.strength >= SYNONYM - 0.1])


def _open(sentence: Sentence) -> bool:
    """Whether a sentence words some condition of its own."""
    return sentence.has(OPEN)


def _irrelevant(frame: Frame) -> list[Finding]:
    """ "Even if" and "with or without" say that a condition does not matter."""
    if not frame.sentence.has(HEEDLESS):
        return []
    words = frame.sentence.tokens
    here = starts(frame.sentence, REGARDLESS) | _even_had(frame.sentence) | _either(frame.sentence)
    if not here or any(starts(s, REGARDLESS) for s in frame.evidence.sentences):
        return []
    source = [t for s in frame.evidence.sentences for t in s.tokens]
    hangs = any(t.lemma in {"depend", "hinge"} for t in source)
    if any(
        t.lower in {"though", "although", "even", "despite"} or (t.lower == "whether" and not hangs)
        for t in source
    ):
        return []
    if any(t.lower in {"whatever", "whichever"} or (t.lower == "however" and u.tag in {"JJ", "RB"})
           for t, u in itertools.pairwise(source)):  # fmt: skip
        return []  # "however many they own" for "regardless of how many they own"
    i = min(here)
    made = [c.marker for s in frame.evidence.sentences for c in conditions(s)]
    theirs = next(
        (t.text for t in source if t.lower in MAKING or t.lemma in {"depend", "hinge"}),
        made[0] if made else "",
    )
    if not theirs and any(starts(s, FOUNDED) for s in frame.evidence.sentences):
        theirs = "on the basis that"
    if not theirs and i in starts(frame.sentence, SWEEPING) and max(frame.shares, default=0.0) >= CLOSE:
        free = any(t.lemma in FREEING or t.lower in FREEING for t in source)
        conceding = words[i].lower == "even" and any(t.lower in {"but", "yet", "while"} for t in source)
        theirs = "" if free or conceding else _spoken_of(frame, i)
    if not theirs:
        return []
    mine = " ".join(t.text for t in words[i : i + 2])
    message = (
        f"the claim says that the condition does not matter (“{mine}”), the source that it does (“{theirs}”)"
    )
    return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.8)]


def _even_had(sentence: Sentence) -> frozenset[int]:
    """ "Even had he not believed it", "even were it to fail"."""
    if not sentence.has(EVEN):
        return frozenset()
    words = sentence.tokens
    return frozenset(
        i
        for i, t in enumerate(words[:-2])
        if t.lower == "even"
        and words[i + 1].lower in {"had", "were"}
        and words[i + 2].tag in {"PRP", "DT", "NNP", "NN", "NNS"}
    )


def _either(sentence: Sentence) -> frozenset[int]:
    """ "Whether armed or unarmed", "armed or not"."""
    if not sentence.has(WHETHER):
        return frozenset()
    words = sentence.tokens
    return frozenset(
        t.index
        for t in words
        if t.lower == "whether"
        and (t.index == 0 or words[t.index - 1].lemma not in ASKING)
        and any(u.lower == "or" for u in words[t.index + 2 : t.index + 6])
    )


ASKING = frozenset(
    "ask know decide see say wonder unclear question over of about on consider examine test".split()
)
WHETHER = frozenset({"whether"})
EVEN = frozenset({"even"})
OPENERS = frozenset("if unless provided conditional condition conditions conditionally".split()) | {
    first for first, _ in PHRASES
}
MAKING = SINGLE | {"provided", "only", "until", "subject", "without"}
FOUNDED = ("on the basis", "on the understanding", "on the assumption", "on the footing", "on the premise")
SWEEPING = ("even with", "even without", "with or without", "whether or not",
            "regardless of", "irrespective of", "no matter", "without wait")  # fmt: skip
FREEING = frozenset(
    "regardless irrespective independent independently anyway unconditional unconditionally automatic"
    " automatically notwithstanding".split()
)


def _spoken_of(frame: Frame, i: int) -> str:
    """What follows "whether or not" and "with or without", if the source speaks of it at all."""
    ahead = [frame.matches[k] for k in range(i + 2, i + 13) if k in frame.matches]
    return next((m.token.text for m in ahead if m.strength >= SYNONYM and m.token.tag[:2] == "NN"), "")


def _made(frame: Frame) -> list[Finding]:
    """A condition in the claim, where the source says that there is none."""
    if not frame.sentence.has(OPENERS):
        return []
    free = [
        s.tokens[i].text for s in frame.evidence.sentences if s.has(HEEDLESS) for i in starts(s, REGARDLESS)
    ]
    if not free or starts(frame.sentence, REGARDLESS):
        return []
    words = frame.sentence.tokens
    marks = [
        t.text
        for t, nxt in itertools.zip_longest(words, words[1:])
        if t.lower in {"if", "unless", "provided", "conditional", "condition", "conditions", "conditionally"}
        or (nxt is not None and (t.lower, nxt.lower) in PHRASES)
    ]
    said = frame.evidence.lemmas
    within = {k for c in conditions(frame.sentence) for k in c.inner}  # "if no one objects" is a condition
    denied = any(
        (t.lemma in cues.NEGATORS and t.lemma not in said and t.index not in within) or t.lower == "without"
        for t in words
    )
    if not marks or denied:
        return []
    message = f"the claim sets a condition (“{marks[0]}”), the source says there is none (“{free[0]}”)"
    return [finding(ReasonCode.MODALITY, message, marks[0], free[0], 0.8)]
