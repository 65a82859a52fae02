"""The words by which English puts two events in order: closed classes, and turns that take more than a word
(see ``order``)."""

from __future__ import annotations

from itertools import pairwise

from briefing.check.language.cues import DENIERS
from briefing.check.language.parse import DAYS
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS, TURNS

# "Look after", "named after": nothing comes after anything.
HANDLING = frozenset("look name nickname call christen ask".split())
# What stands after these comes first (1), or last (-1).
CUES = {
    "after": 1, "following": 1, "once": 1, "in the wake of": 1, "in the aftermath of": 1, "subsequent to": 1,
    "on the heels of": 1, "before": -1, "ahead of": -1, "prior to": -1, "in advance of": -1,
    "until": -1, "till": -1, "pending": -1, "as soon as": 1,
    "in the run-up to": -1, "by the time": -1, "earlier than": -1, "sooner than": -1, "later than": 1,
    "by then": 1, "whereupon": -1, "at which point": -1, "on completion of": 1, "upon completion of": 1,
    "on the completion of": 1, "on conclusion of": 1, "at the conclusion of": 1, "preparatory to": -1,
    "on the eve of": -1, "since": 1,
    "precursor of": -1, "precursor to": -1, "prelude to": -1, "forerunner of": -1, "forerunner to": -1,
    "curtain-raiser to": -1, "curtain-raiser for": -1, "lead-up to": -1, "sequel to": 1, "follow-up to": 1,
    "leading to": -1, "leading up to": -1, "on the way to": -1, "on the road to": -1,
    "leads to": -1, "culminating in": -1, "ending in": -1,
    "provided that": 1, "provided": 1, "if": 1, "only if": 1, "on condition that": 1, "on condition of": 1,
    "conditional on": 1, "contingent on": 1, "subject to": 1,
}  # fmt: skip
# What something depends on comes first, but two conditions are compared elsewhere.
CONDITIONS = frozenset(
    {"provided that", "provided", "if", "only if", "on condition that", "on condition of", "conditional on",
     "contingent on", "subject to"}
)  # fmt: skip
NOT_IF = frozenset("as even what ask see know wonder question unclear check find doubt".split())
# Verbs that only say that something happened: "came after", "took place before".
HAPPENING = frozenset("come take place happen occur hold make follow begin get way under".split())
VERBS = {"follow": 1, "succeed": 1, "precede": -1, "predate": -1, "antedate": -1}
WORDING = DENIERS | {"unless", "without"}
NEVER = frozenset("not n't never nobody nothing none neither nor cannot".split())
TIMES = DAYS | frozenset(
    "decade hour minute second soon shortly long just immediately only well later earlier".split()
)
# What is put off until something comes after it.
DELAYING = frozenset("delay postpone defer suspend withhold wait adjourn shelve hold".split())
# What a clause with one of these tells comes after what the clause before it tells.
THEN = frozenset("then afterwards afterward subsequently thereafter later".split())
NEXT_ONE = frozenset({"DT", "POS", "PRP$"})
CLAUSES = TURNS | frozenset(
    "after before once until when while and that which who if unless as because".split()
)


SPANS = frozenset("second minute hour day week fortnight month year decade".split())
CLOSED = frozenset("over finished complete completed done ready settled".split())
PERFECTING = frozenset("having within with when as now".split())
PERFECT = frozenset({"have", "has", "had", "'ve", "'d"})


def perfected(words: tuple[Token, ...], i: int) -> tuple[int, int]:
    """Where a turn ends after which comes what has been done before the rest, and 1; else 0 for the second:
    "having seen it", "within a week of seeing it", "with the piers inspected", "when it had been seen"."""
    low = words[i].lower
    if low == "having":
        after = words[i + 1 : i + 3]
        opens = i == 0 or words[i - 1].text in ENDS or words[i - 1].tag in {"CC", "RB"}
        return i + 1, int(opens and any(t.tag in {"VBN", "VBD"} for t in after))
    if low == "within":
        near = words[i + 1 : i + 6]
        span = next((t.index for t in near if t.lemma in SPANS), -1)
        told = 0 < span < len(words) - 2 and words[span + 1].lower in {"of", "after", "from"}
        return (span + 2, 1) if told else (i + 1, 0)
    if low == "with":
        return i + 1, int(_done_to(words, i))
    return i + 1, int(low in {"when", "as", "now"} and _complete(words, i))


def _done_to(words: tuple[Token, ...], i: int) -> bool:
    """ "With the bridge approved, …": nouns, and then what has been done to them."""
    if i and words[i - 1].text not in ENDS:
        return False
    noun = False
    for token in words[i + 1 : i + 8]:
        if token.tag == "VBN" or (noun and token.tag == "VBD"):
            return noun
        if token.verb or token.text in ENDS or token.tag in {"WRB", "WDT", "WP", "PRP", "TO"}:
            return False  # "with matters back to where they stood"
        noun = noun or token.tag[:2] == "NN"
    return False


def _complete(words: tuple[Token, ...], i: int) -> bool:
    """ "When the piers had been inspected", "when the work was finished", beside a clause without a "had"."""
    close = next((t.index for t in words[i:] if t.text in ENDS), len(words))
    inside, rest = words[i:close], words[close:] if i < 2 else words[:i]
    done = any(
        (t.lower == "had" or (t.lower in PERFECT and words[i].lower != "as"))
        and any(u.tag in {"VBN", "VBD"} for u in inside[k + 1 : k + 4])
        for k, t in enumerate(inside)
    ) or any(t.lemma == "be" and u.lower in CLOSED for t, u in pairwise(inside))
    return done and not any(t.lower == "had" for t in rest)
