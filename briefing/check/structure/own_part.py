"""For whom a part is asked: "Peru called for Chile to be involved in the talks" where the source has Peru
demand involvement.

Who demands a seat, a say or a part, and does not say for whom, demands it for himself.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.party import any_same, shown
from briefing.check.structure.told_by_nouns import head_of
from briefing.models import ReasonCode

PARTS = frozenset(
    "involvement participation part seat place role say voice membership admission accession inclusion entry"
    " access representation share vote".split()
)
TAKING = frozenset(
    "involve include participate join attend admit represent take have sit receive get".split()
)
DEMANDS = frozenset("demand claim bid quest ambition wish desire".split())
DEMANDING = frozenset("demand seek want claim request desire insist press push".split())
CALLS = DEMANDS | DEMANDING | frozenset("call ask urge propose appeal request".split())
INNER = frozenset({"DT", "JJ", "JJR", "NN", "RB", "PRP$", "CD"})
WHOSE = frozenset("of for by".split())
REACH, TRUSTED, SURE = 6, 0.4, 0.7


def check_own_part(frame: Frame) -> list[Finding]:
    """The first for whom the claim has a part asked, where the source has another ask it for himself."""
    if not frame.sentence.has(CALLS) or not (frame.sentence.has(PARTS) or frame.sentence.has(TAKING)):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(PARTS) or not source.has(DEMANDING):
            continue
        there = list(_for_himself(source))
        if len(there) != 1:
            continue
        place, who = there[0]
        for cue, k in _for_another(frame.sentence):
            if any_same(frame, (k,), number, who):
                continue
            left, right = shown(frame.sentence, (k,)), shown(source, who)
            part, call = source.tokens[place].text, frame.sentence.tokens[cue].text
            message = f"the claim has it asked for “{left}” (“{call}”), in the source “{right}” asks “{part}”"
            return [finding(ReasonCode.ROLE, message, left, part, SURE)]
    return []


def _for_himself(source: Sentence) -> Iterator[tuple[int, list[int]]]:
    """Each part that somebody demands without saying for whom, with who demands it."""
    words = source.tokens
    for token in words[:-1]:
        if token.lemma not in PARTS or token.tag != "NN":
            continue
        i = token.index
        if words[i + 1].lower in WHOSE or any(words[k].tag == "POS" for k in source.children[i]):
            continue
        k = i - 1
        while k > 0 and words[k].tag in INNER:
            if words[k].tag == "PRP$" or words[k].text[0].isupper():
                break
            k -= 1
        if words[k].tag == "PRP$" or words[k].text[0].isupper():
            continue
        if words[k].lower in {"for", "on"} and k:
            k -= 1
        if words[k].lemma not in DEMANDS | DEMANDING:
            continue
        above = next((p for p in reversed(source.predicates) if p.verb <= k and p.subjects), None)
        if above is not None and not above.passive and all(words[m].tag[:2] == "NN" for m in above.subjects):
            yield i, list(above.subjects)


def _for_another(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Each call with whom it is made for: "a call for X to be involved", "demanded a part for X", "demanded
    that X be involved"."""
    words = sentence.tokens
    for token in words:
        if token.lemma not in CALLS:
            continue
        i = token.index
        for t in words[i + 1 : i + 2 + REACH * 2]:
            if t.text in {",", ";"} or (t.verb and t.tag in {"VBD", "VBZ"}):
                break
            if t.lower not in {"for", "that"}:
                continue
            k = head_of(sentence, t.index)
            if k < 0 or words[k].lemma in PARTS or words[k].tag[:2] != "NN":
                continue
            after = words[k + 1 : k + 2 + REACH]
            part = any(u.lemma in PARTS for u in words[i + 1 : t.index])
            taking = any(u.lemma in TAKING for u in after) and any(
                u.tag in {"TO", "MD"} or u.lower == "be" for u in after[:2]
            )
            if part or taking:
                yield i, k
