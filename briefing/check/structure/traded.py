"""Two things that have changed places between the parts of a sentence: "floods in A and a drought in B" for
"a drought in A and floods in B".

Each word of the claim has its home, the one part of the source where it stands. In a claim that tells the
same, words of one part have one home, or homes that no other part of the claim has. Where two names, figures
or nouns are each at home where the rest of the other's part is, they have been exchanged. No parse is needed:
a part ends at a mark or a conjunction, and as no way to cut is always right, three are tried.
"""

from __future__ import annotations

from itertools import combinations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Index
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import DAYS, Sentence, conjuncts
from briefing.check.language.thesaurus import DERIVED
from briefing.check.language.words import Token
from briefing.check.structure.casting import SYMMETRIC
from briefing.check.structure.deeds import GATHERINGS
from briefing.check.structure.exchanged import NUMERALS
from briefing.check.structure.figures_kept import FRACTIONS, MEASURES, of_their_own
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.parts import (
    COARSE,
    FINE,
    JOINTS,
    MARKS,
    PHRASE,
    SLOTS,
    SLOTTED,
    WHOLE,
    cuts,
    divided,
    parts_of,
    slotted,
)
from briefing.check.structure.people import collective
from briefing.check.structure.places import after, listed
from briefing.check.structure.shared_out import made_up
from briefing.check.structure.speaker_words import ANYONE, NOUN_CLASS
from briefing.models import ReasonCode

SAID = (frozenset(NOUN_CLASS) | {"caution"}) - {"note", "record", "report", "account"}
LEAST, SURE, SHORT = 0.8, 0.75, 2
FEWEST = 4  # words, of two parts with two homes each
SEASONS = frozenset("spring summer autumn winter".split())
MONTHS = frozenset("march may".split())
THINGS = frozenset({"CD", "NNP", "NN", "NNS"})
WITH = frozenset({"with"})
PERSONAL = frozenset({"he", "she"})
NAMED = frozenset({"NNP", "NN", "JJ"})
VOICED = frozenset({"by", "of"})  # what a passive or a noun has for the doer, and an active has not
MUTUAL = SYMMETRIC | frozenset(
    "talks negotiation discussion meeting conversation dialogue contact cooperation relation relationship tie"
    " war peace truce agreement deal treaty accord pact contract alliance trade border dispute conflict link"
    " match game difference similarity battle".split()
)
BEGINNING = frozenset(
    "open initiate start begin launch propose suggest seek offer break end refuse reject halt resume want"
    " demand ask call urge".split()
)
CONTRASTING = frozenset({"not", "n't", "rather", "instead"})
NO_HOME = frozenset({"RB", "RBR", "RBS"})
WAYS = ((FINE, FINE), (COARSE, COARSE), (FINE, COARSE), (FINE, WHOLE), (COARSE, WHOLE), (SLOTS, SLOTS))
Known = tuple[Token, int, list[tuple[Token, int]]]
"""A word of the claim, the one sentence of the source that has it, and its places there."""


def traded(frame: Frame) -> list[Finding]:
    """The first two things of the claim that stand in each other's place."""
    sentence, evidence = frame.sentence, frame.evidence
    parts = cuts(sentence)
    if not evidence.sentences or not max(parts[SLOTS], default=0):
        return []  # of one part
    several, there = [max(part) > 0 for part in parts], divided(evidence)
    ways = [(mine, theirs) for mine, theirs in WAYS if several[mine] and there[theirs]]
    if not ways:
        return []  # of one part, either
    homes = parts_of(evidence)
    known: list[Known] = []
    inside = quoted(sentence)
    for i, match in frame.matches.items():
        if match.strength < LEAST:
            continue
        token = sentence.tokens[i]
        if token.tag in NO_HOME or (token.tag == "JJ" and _national(frame, token)):
            continue
        if inside and i in inside and match.token.index in quoted(frame.source(match)):
            continue  # a quotation keeps its own words together
        places = evidence.lemmas[match.token.lemma]
        if len(places) == 1 or _at_home(places):
            known.append((token, match.sentence, places))
    for mine, theirs in ways:
        if mine == SLOTS:
            known.extend(_slots(sentence, evidence))
        if len(known) < FEWEST:
            continue
        pair = _exchange(frame, known, parts[mine], homes[theirs])
        if pair and (mine != SLOTS or _kind(pair[0]) == "party"):
            one, two = pair
            if (
                made_up(frame)
                or _mutual(sentence, one, two)
                or _contrasted(frame, one, two)
                or _taken_up(frame, one, two)
                or _kept(frame, one, two)
                or of_their_own(frame, one, two)
            ):
                return []
            message = f"“{one.text}” and “{two.text}” have changed places"
            return [finding(ReasonCode.ROLE, message, one.text, two.text, SURE)]
    return []


def _national(frame: Frame, token: Token) -> bool:
    """Whether an adjective tells of what country another thing is than in the source ("the Danish capital",
    "Danish minister Ann Lee"): it has no home."""
    if token.lower not in TABLE or token.index + 1 >= len(frame.sentence.tokens):
        return False
    noun, match = frame.matches.get(token.index + 1), frame.matches[token.index]
    return noun is None or noun.sentence != match.sentence or noun.token.index <= match.token.index


def _mutual(sentence: Sentence, one: Token, two: Token) -> bool:
    """Whether it may be all one who does it with whom ("signed a treaty with"), unless somebody begins."""
    if not sentence.has(WITH) or not sentence.has(MUTUAL) or sentence.has(BEGINNING):
        return False
    first, last = sorted((one.index, two.index))
    return not any(t.lower in JOINTS or t.text in MARKS for t in sentence.tokens[first:last])


def _contrasted(frame: Frame, one: Token, two: Token) -> bool:
    """Whether both sides tell the same of the two, first of what is so: "A and not B", "A rather than B"."""
    here, there = frame.matches.get(one.index), frame.matches.get(two.index)
    if here is None or there is None or here.sentence != there.sentence:
        return False
    pairs = (one.index, two.index), (here.token.index, there.token.index)
    if (pairs[0][0] < pairs[0][1]) != (pairs[1][0] < pairs[1][1]):
        return False
    sides = frame.sentence.tokens, frame.source(here).tokens
    return all(
        any(t.lower in CONTRASTING for t in words[min(pair) : max(pair)])
        for words, pair in zip(sides, pairs, strict=True)
    )


def _taken_up(frame: Frame, one: Token, two: Token) -> bool:
    """Whether the other thing stands in a sentence that may speak of the earlier name as "he" or "she"."""
    for name, other in ((one, two), (two, one)):
        there = {n for _, n in frame.evidence.lemmas.get(other.lemma, ())}
        own = {n for _, n, _ in frame.evidence.named(name.lower)}
        if name.tag != "NNP" or not own or not there or min(there) <= max(own):
            continue
        if all(frame.evidence.sentences[n].has(PERSONAL) for n in there):
            return True
    return False


def _kept(frame: Frame, one: Token, two: Token) -> bool:
    """Whether either has in both the place that it had: after a preposition after which the other stands in
    neither ("in Delhi", "for any deal"), beside a verb of saying, or in a pair with somebody ("A and B")."""
    for own, other in ((one, two), (two, one)):
        mine, theirs = frame.matches[own.index], frame.matches[other.index]
        before = after(frame.source(mine), mine.token.index)
        if before and before not in VOICED and before == after(frame.sentence, own.index):
            others = after(frame.source(theirs), theirs.token.index), after(frame.sentence, other.index)
            if before not in others and _kind(own) in {"party", "thing"}:
                return True
        if (
            own.tag in {"NN", "NNP"}
            and _says(frame.sentence, own.index)
            and _says(frame.source(mine), mine.token.index)
            and not (own.tag == "NNP" and _says(frame.source(theirs), theirs.token.index))
        ):
            return True  # "…, the paper said", wherever it stands
        fellow = _fellow(frame.sentence, own.index)
        if fellow and fellow == _fellow(frame.source(mine), mine.token.index):
            return True
    return False


def _says(sentence: Sentence, i: int) -> bool:
    """Whether a noun stands right before or after a verb of saying, or after "according to"."""
    words, first = sentence.tokens, i
    if i + 1 < len(words) and words[i + 1].tag == "POS":
        return False
    while first > 0 and words[first - 1].tag in {"DT", "JJ", "NN", "NNP"}:
        first -= 1
    if first > 1 and words[first - 2].lower == "according":
        return True
    near = (*words[max(0, first - 1) : first], *words[i + 1 : i + 2])
    return any(t.verb and cues.SPEECH_CLASS.get(t.lemma) == "state" for t in near)


def _fellow(sentence: Sentence, i: int) -> str:
    """Who stands before a name in a pair: "Reyes" for the last word of "Reyes and President Ito"."""
    words = sentence.tokens
    while i > 0 and words[i].tag in NAMED:
        i -= 1
    paired = i > 0 and words[i].lower == "and" and words[i - 1].tag == "NNP"
    return words[i - 1].lower if paired else ""


def _at_home(places: list[tuple[Token, int]]) -> bool:
    """Whether a word of the source stands in one of its sentences only."""
    return len({number for _, number in places}) == 1


def _slots(sentence: Sentence, evidence: Index) -> list[Known]:
    """The prepositions of the claim that the evidence has, with their places there."""
    if not sentence.has(SLOTTED):
        return []
    mine = [
        t
        for t in sentence.tokens
        if t.lower in SLOTTED and t.lower in evidence.lemmas and slotted(sentence, t)
    ]
    found = []
    for token in mine:  # "struggled to leave" has no "to" of a noun
        places = [(t, n) for t, n in evidence.lemmas[token.lower] if slotted(evidence.sentences[n], t)]
        if len(places) >= sum(t.lower == token.lower for t in mine) and _at_home(places):
            found.append((token, places[0][1], places))
    return found


def _exchange(
    frame: Frame,
    known: list[Known],
    parts: tuple[int, ...],
    homes: tuple[tuple[int, ...], ...],
) -> tuple[Token, Token] | None:
    cells = {(parts[token.index], homes[number][places[0][0].index]) for token, number, places in known}
    # Two parts of the claim are needed with words of two homes each, and the same two.
    if len(cells) - len({part for part, _ in cells}) < 2 or len(cells) - len({home for _, home in cells}) < 2:
        return None
    found: dict[tuple[int, int], list[Token]] = {}
    for token, number, places in known:
        own = homes[number]
        home = own[places[0][0].index]
        if len(places) == 1 or len({own[there.index] for there, _ in places}) == 1:
            found.setdefault((parts[token.index], home), []).append(token)
    if len(found) < FEWEST:
        return None
    by_part: dict[int, dict[int, list[Token]]] = {}
    for (part, home), tokens in found.items():
        by_part.setdefault(part, {})[home] = tokens
    mixed = [by_home for by_home in by_part.values() if len(by_home) > 1]
    for left, right in combinations(mixed, 2):
        for here, there_ in combinations(sorted(left.keys() & right.keys()), 2):
            for a, b in ((here, there_), (there_, here)):
                # What ``left`` has from ``a`` is at home with the rest of ``right``, and the other way round.
                if _strayed(left, a, b) and _strayed(right, b, a):
                    pair = _pair(frame, left[a], right[b])
                    if pair and (
                        all(_kind(one) != "thing" for one in pair)
                        or (_firm(frame, left[b]) and _firm(frame, right[a]))
                    ):
                        return pair
    return None


def _strayed(part: dict[int, list[Token]], away: int, home: int) -> bool:
    """Whether the words from ``away`` may be a phrase that strayed into a part from ``home``: none of another
    home but an adjective stands between them, and more than a verb is at home."""
    first, last = part[away][0].index, part[away][-1].index
    others = [t for other in part if other != away for t in part[other] if t.tag != "JJ"]
    if any(first < token.index < last for token in others):
        return False
    return len(part[away]) <= SHORT or not all(token.verb for token in part[home])


def _firm(frame: Frame, rest: list[Token]) -> bool:
    """Whether words that stay at home tie a part to it: one that the source has itself, or two."""
    return len(rest) > 1 or rest[0].lemma in frame.evidence.lemmas


def _pair(frame: Frame, left: list[Token], right: list[Token]) -> tuple[Token, Token] | None:
    one, two = _thing(frame, left), _thing(frame, right)
    if one is not None and two is not None and left[0].tag == right[0].tag == "CD":
        one, two = left[0], right[0]  # "350 cubic metres" and "265"
    if one is None or two is None or not _akin(frame, one, two) or _listed(frame, one, two):
        return None
    return one, two


def _thing(frame: Frame, strays: list[Token]) -> Token | None:
    """What words far from home are about, a name, a figure, a noun or a quality that the claim has once."""
    if strays[0].verb or len({_kind(token) == "time" for token in strays}) > 1:
        return None
    words, i, last = frame.sentence.tokens, strays[0].index, strays[-1].index
    while i < last and (words[i + 1].tag in PHRASE or words[i + 1].text == "."):
        i += 1
    return words[i] if _whole(frame, words[i]) else None


def _whole(frame: Frame, head: Token) -> bool:
    """Whether the claim has a word once, and the source has just this word, or for a quality one of its
    root ("hopeful", "hope")."""
    if (
        (head.tag not in THINGS and head.lemma not in FRACTIONS and not _quality(frame, head))
        or head.lower in ANYONE
        or head.index not in frame.matches
        or [t.lemma for t in frame.sentence.tokens].count(head.lemma) > 1
    ):
        return False
    there = frame.matches[head.index].token
    part = head.tag == "CD" or head.lemma in FRACTIONS
    spelled = part and head.lower in there.lower.split("-")  # "two thirds", "two-thirds"
    return head.tag == "NNP" or there.lemma == head.lemma or spelled or _quality(frame, head)


def _quality(frame: Frame, token: Token) -> bool:
    """Whether a noun of the source has become an adjective, or the other way round."""
    match = frame.matches.get(token.index)
    tags = {token.tag, match.token.tag[:2]} if match else set()
    return match is not None and match.strength >= DERIVED and tags <= {"JJ", "NN"} and len(tags) > 1


def _akin(frame: Frame, one: Token, two: Token) -> bool:
    """Whether two words may stand in one place: of one kind, or common nouns both ("troops", "a truce"), of
    which neither says it."""
    if {one.lemma, two.lemma} & SAID:
        return False  # "the warning about A came from B"
    kinds = {_kind(one), _kind(two)}
    if len(kinds) == 1:
        return True
    words = frame.sentence.tokens
    around = (t for at in (one.index, two.index) for t in words[max(0, at - 2) : at + 2])
    common = one.text.islower() and two.text.islower() and kinds == {"party", "thing"}
    return common and not any(t.lemma in cues.SPEECH_CLASS and t.verb for t in around)


def _kind(token: Token) -> str:
    if (
        token.tag == "CD"
        or token.lemma in FRACTIONS
        or ("-" in token.lower and token.lower.split("-")[0] in NUMERALS)
        or token.lemma in MEASURES
    ):
        return "figure"
    if token.lemma in DAYS or token.lemma in SEASONS or (token.tag == "NNP" and token.lower in MONTHS):
        return "time"
    if token.tag == "NNP" or (collective(token.lemma) and token.lemma not in GATHERINGS):
        return "party"
    return "thing"


def _joined(sentence: Sentence, i: int, j: int) -> bool:
    """ "Malta and its European partners", whatever the parse makes of it."""
    between = sentence.tokens[min(i, j) + 1 : max(i, j)]
    return (
        bool(between)
        and between[0].lower in {"and", "or"}
        and all(t.tag in {"PRP$", "DT", "JJ"} for t in between[1:])
    )


def _listed(frame: Frame, one: Token, two: Token) -> bool:
    """Whether both stand in one list, in whose order nothing lies, or may be words for one thing."""
    if frame.evidence.accounts(one.lemma).get(two.lemma, 0.0) > 0.5 or two.index in conjuncts(
        frame.sentence, one.index
    ):
        return True
    if one.tag == two.tag == "NNP" and same_name(one.lower, two.lower):
        return True  # "America", "Washington"
    lemmas = [{t.lemma, frame.matches[t.index].token.lemma} for t in (one, two)]
    for sentence in frame.evidence.sentences:
        left = [t.index for t in sentence.tokens if t.lemma in lemmas[0]]
        right = [t.index for t in sentence.tokens if t.lemma in lemmas[1]]
        if any(j in conjuncts(sentence, i) or i in conjuncts(sentence, j) for i in left for j in right):
            return True
        if any(listed(sentence, i, j) or _joined(sentence, i, j) for i in left for j in right):
            return True
    return False
