"""Another sort of the same thing: "compensatory damages" for "punitive damages", "food inflation" for
"services inflation", "the smaller one" for "the larger one".

The sorts of one line shut each other out; words of one sort are parted by blanks. What they are said of must
be the same word on both sides, and neither side may have the other's sort anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

LINES = """
federal | state statewide | county countywide | city municipal town citywide
national nationwide countrywide | regional provincial cantonal | county countywide
national nationwide countrywide | regional | local municipal city town citywide | international worldwide
urban city | rural countryside
eastern east | western west | northern north | southern south
ground land | air aerial airborne | naval maritime sea seaborne
punitive exemplary | compensatory
conclusive definitive final | tentative preliminary initial interim provisional
basic fundamental | applied
partial | full complete total
average mean | combined total cumulative | median | maximum peak | minimum
public | private
civil | criminal
military | civilian
domestic home | foreign overseas
male | female
monthly | weekly | daily | annual yearly | quarterly
food | service | energy | housing | wage
primary elementary | secondary | tertiary
oral verbal spoken | written
freight cargo | passenger
direct | indirect
permanent | temporary provisional
upper | lower
inner | outer
front | rear
left left-hand | right right-hand
morning | afternoon | evening | night overnight
adult | child juvenile
use-by sell-by expiry best-before | production manufacturing manufacture | delivery
opening inaugural | closing
outgoing departing | incoming
winter | summer | spring | autumn
gross | net
nominal | real
fixed | variable floating
short-term | long-term | medium-term
majority | minority
senior | junior
elected | appointed
voluntary optional | compulsory mandatory obligatory
online digital electronic | paper printed
conventional | nuclear
offshore | onshore
wholesale | retail
larger bigger large big | smaller small
slight modest minor small | significant considerable substantial major grave
older elder | younger
personal | commercial
internal | external
unilateral | bilateral | multilateral
presidential | parliamentary legislative | municipal | gubernatorial
physical | mental psychological
implicit tacit | explicit express
legal | medical | technical
solar | wind | hydroelectric hydro | nuclear | tidal
coal | gas | oil
bus | rail train railway | tram | ferry | taxi
wheat | rice | maize corn | soy soya soybean | barley | coffee | cocoa | tea
beef | pork | poultry chicken | lamb | fish
petrol gasoline | diesel
gold | silver | bronze | copper
cash | card
one-way single | return round-trip
heart | lung | kidney | liver
indoor | outdoor
married | unmarried single
employed | unemployed | retired
skilled | unskilled
full-time | part-time
undergraduate | postgraduate graduate
import | export
fresh | frozen | dried
urgent | routine
income | property | sales | corporate corporation | inheritance | payroll
"""
SORTS: dict[str, frozenset[tuple[int, int]]] = {}
for _n, _line in enumerate(LINES.strip().splitlines()):
    for _k, _part in enumerate(_line.split("|")):
        for _word in _part.split():
            SORTS[_word] = SORTS.get(_word, frozenset()) | {(_n, _k)}
WORDS = frozenset(SORTS)
HEADS = frozenset({"NN", "NNS"})
BEFORE = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "VBN", "VBG", "CD"})
LINKS, POINTING = frozenset({"of", "in", "for"}), frozenset({"DT", "PRP$"})
ONE = frozenset({"one", "ones"})
ALIKE, TRUSTED = 0.8, 0.5


def check_sorts(frame: Frame) -> list[Finding]:
    """The first thing of another sort than in the source."""
    if not frame.sentence.has(WORDS) or not frame.evidence.has(WORDS):
        return []
    tokens, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, k in sorted_things(frame.sentence):
        if k in inside:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED:
                continue
            for j, m in sorted_things(source):
                if not _same(frame, i, number, j) or not _exclude(frame, k, number, m):
                    continue
                mine = f"{tokens[k].text} {tokens[i].text}"
                theirs = f"{source.tokens[m].text} {source.tokens[j].text}"
                message = f"the claim speaks of “{mine}”, the source of “{theirs}”"
                return [finding(ReasonCode.REMAINDER, message, mine, theirs, 0.75)]
    return []


@lru_cache(maxsize=2048)
def sorted_things(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Each noun (or "one") and a word beside it that tells its sort."""
    return tuple(_sorted_things(sentence))


def _sorted_things(sentence: Sentence) -> Iterator[tuple[int, int]]:
    words = sentence.tokens
    if not sentence.has(WORDS):
        return
    for i, token in enumerate(words):
        if token.tag not in HEADS and token.lower not in ONE:
            continue
        k = i - 1
        while k >= 0 and words[k].tag in BEFORE:
            if words[k].lower in SORTS or words[k].lemma in SORTS:
                yield i, k
            k -= 1
        if i + 2 < len(words) and words[i + 1].lower in LINKS:
            k = i + 2 + (words[i + 2].tag in POINTING)
            last = k + 1 == len(words) or (k < len(words) and words[k + 1].tag not in BEFORE)
            if last and words[k].tag in HEADS and words[k].lemma in SORTS:
                yield i, k


def _same(frame: Frame, i: int, number: int, j: int) -> bool:
    """Whether two nouns are the same thing."""
    token, other = frame.sentence.tokens[i], frame.evidence.sentences[number].tokens[j]
    if token.lower in ONE:
        return token.lower == other.lower
    accounts = frame.evidence.accounts(token.lemma)
    return accounts.get(other.lemma, 0.0) >= ALIKE


def _exclude(frame: Frame, k: int, number: int, m: int) -> bool:
    """Whether two words tell two sorts that shut each other out, and neither side has the other's."""
    mine = _sorts(frame.sentence, k)
    theirs = _sorts(frame.evidence.sentences[number], m)
    shared = {n for n, _ in mine} & {n for n, _ in theirs}
    if not shared or mine & theirs:
        return False
    here = {sort for t in frame.sentence.tokens for sort in SORTS.get(t.lower, SORTS.get(t.lemma, ()))}
    there = {
        sort
        for s in frame.evidence.sentences
        for t in s.tokens
        for sort in SORTS.get(t.lower, SORTS.get(t.lemma, ()))
    }
    return all(
        not {s for s in mine if s[0] == n} & there and not {s for s in theirs if s[0] == n} & here
        for n in shared
    )


def _sorts(sentence: Sentence, k: int) -> frozenset[tuple[int, int]]:
    token = sentence.tokens[k]
    return SORTS.get(token.lower) or SORTS.get(token.lemma) or frozenset()
