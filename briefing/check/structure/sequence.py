"""Which of two events a sentence puts first: by conjunctions, prepositions, verbs ("follow", "lead to") and
adverbs ("later"). A cause counts as the earlier event."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language.cues import DENIERS, NEGATIVE_HINTS, SPEECH_CLASS
from briefing.check.language.matching import content
from briefing.check.language.parse import Predicate, Sentence, is_verb
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.cause_turns import no_link
from briefing.check.structure.frame import Frame, quoted

FIRST_AFTER = frozenset("after following once since because upon".split())
UNTIL = frozenset({"until", "till"})
# What is so until a time changes at it.
LASTING = frozenset(
    "remain stay continue keep hold stand last persist maintain retain suspend close shut freeze bar"
    " ban block withhold exempt forbid force place delay postpone wait not never no ice limbo dormant idle"
    " inactive open undecided unresolved unsettled".split()
)
CHANGING = frozenset(
    "lift end stop cease expire repeal remove scrap abolish drop finish halt withdraw cancel release free"
    " begin start resume reopen open restore allow permit let lapse ease relax unfreeze restart decide"
    " settle resolve determine conclude rule".split()
)
LAST_AFTER = frozenset({"before", "until"})
PREPOSITIONS = {
    ("wake", "of"): 1,
    ("aftermath", "of"): 1,
    ("run-up", "to"): -1,
    ("ahead", "of"): -1,
    ("prior", "to"): -1,
    ("because", "of"): 1,
    ("due", "to"): 1,
}
JOINING = FIRST_AFTER | LAST_AFTER | {first for first, _ in PREPOSITIONS}
LATER_SUBJECT = frozenset({"follow", "succeed"})
EARLIER_SUBJECT = frozenset({"precede", "cause", "prompt", "trigger", "provoke", "spark", "predate"})
ORDERING = LATER_SUBJECT | EARLIER_SUBJECT | {"lead", "result"}
LATER = frozenset("later then afterwards afterward subsequently thereafter next".split())
TELLING = LATER | {"following"}
NEVER_BEFORE = frozenset("not never cannot no nobody nothing none neither".split())


class Sequence(NamedTuple):
    """The words of the earlier event, those of the later one, and how the sentence says so.

    ``turned`` tells that a denial turned "before" into "after".
    ``top`` is the head of the subordinate event, and ``order`` is 1 if that is the earlier one; -1 and 0
    without one.
    """

    first: frozenset[int]
    second: frozenset[int]
    text: str
    top: int = -1
    order: int = 0
    turned: bool = False


@lru_cache(maxsize=1024)
def sequences(sentence: Sentence) -> tuple[Sequence, ...]:
    """Every pair of events that the sentence puts in order."""
    found = [*_joined(sentence)]
    if sentence.has(ORDERING):
        found += _told(sentence)
    if sentence.has(TELLING):
        found += _adverbs(sentence)
    return tuple(s for s in found if s.first and s.second)


def turned(frame: Frame) -> tuple[Sequence, Sequence] | None:
    """A sequence of the claim and one of the source that has the same events the other way round."""
    for mine in sequences(frame.sentence):
        wrong: list[Sequence] = []
        for number, source in enumerate(frame.evidence.sentences):
            for other in sequences(source):
                straight, crossed = _laid(frame, number, mine, other)
                hinge = _hinged(frame, number, mine, other)
                if (min(straight) > 0 and sum(straight) >= sum(crossed)) or (
                    hinge and mine.order == other.order
                ):
                    return None
                if mine.turned != other.turned and _worded(frame.sentence if other.turned else source):
                    continue
                clear = min(crossed) > 0 and sum(crossed) >= 2 and sum(crossed) > 2 * sum(straight)
                clear = clear and all(x > y or y < 2 for x, y in zip(crossed, straight, strict=True))
                crosswise = clear or (hinge and mine.order == -other.order != 0)
                crosswise = crosswise or _exchanged(frame, number, mine, other)
                if crosswise and not _till(frame, number, mine, other):
                    wrong.append(other)
        if wrong:
            return mine, wrong[0]
    return None


def _till(frame: Frame, number: int, mine: Sequence, other: Sequence) -> bool:
    """ "Stays until X" and "is lifted once X", "closed until X" and "reopens after X": nothing is turned."""
    sides = (mine.text, frame.sentence), (other.text, frame.evidence.sentences[number])
    lasting = [sentence for text, sentence in sides if text.lower() in UNTIL]
    changing = [sentence for text, sentence in sides if text.lower() not in LAST_AFTER | UNTIL]
    return len(lasting) == len(changing) == 1 and lasting[0].has(LASTING) and changing[0].has(CHANGING)


def _worded(sentence: Sentence) -> bool:
    """Whether a sentence without a "not" may deny in other words ("exempt until", "without … before")."""
    return any(
        t.lemma in NEGATIVE_HINTS or t.lemma in DENIERS or t.lower == "without" for t in sentence.tokens
    )


def _hinged(frame: Frame, number: int, mine: Sequence, other: Sequence) -> bool:
    """Whether both sentences put something before or after one and the same event."""
    if not mine.order or not other.order:
        return False
    match = frame.matches.get(mine.top)
    near = match is not None and match.sentence == number and match.strength >= SYNONYM - 0.1
    if match is not None and near and match.token.index == other.top:
        return True
    here = mine.first if mine.order > 0 else mine.second
    there = other.first if other.order > 0 else other.second
    found = [frame.matches[i] for i in here if i in frame.matches]
    both = [m for m in found if m.sentence == number and m.token.index in there]
    return len(both) >= max(2, len(here) / 2)


def _exchanged(frame: Frame, number: int, mine: Sequence, other: Sequence) -> bool:
    """ "After the visit she spoke of the fair" for "after the fair she spoke of the visit": each of the nouns
    after the link words stands outside on the other side."""
    if mine.order != other.order or mine.turned or other.turned:
        return False
    if not {mine.text.lower(), other.text.lower()} <= NOMINAL:
        return False
    words, there = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    if words[mine.top].tag[:2] != "NN" or there[other.top].tag[:2] != "NN":
        return False
    one = frame.matches.get(mine.top)
    two = [i for i, m in frame.matches.items() if m.sentence == number and m.token.index == other.top]
    inner, inner_ = ((s.first if s.order > 0 else s.second) for s in (mine, other))
    if one is None or one.sentence != number or one.strength < SYNONYM or len(two) != 1:
        return False
    if any(words[i].verb for i in inner) or any(there[i].verb for i in inner_):
        return False
    return one.token.index not in inner_ | {other.top} and two[0] not in inner | {mine.top}


NOMINAL = frozenset("after following before".split())


def _laid(
    frame: Frame, number: int, mine: Sequence, other: Sequence
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Matched words in the same event and in the other one, each for the earlier and the later event."""
    straight, crossed = [0, 0], [0, 0]
    own = own_matches(frame)
    for i, match in frame.matches.items():
        if match.sentence != number or match.strength < SYNONYM - 0.1 or i not in own:
            continue
        earlier, later = match.token.index in other.first, match.token.index in other.second
        if i in mine.first:
            straight[0] += earlier
            crossed[0] += later
        if i in mine.second:
            straight[1] += later
            crossed[1] += earlier
    return (straight[0], straight[1]), (crossed[0], crossed[1])


@lru_cache(maxsize=64)
def own_matches(frame: Frame) -> frozenset[int]:
    """The claim's words without those whose counterpart is a nearer one's: the "vote" of "threatened to vote
    against" is not that of "a margin of three votes"."""
    words = frame.sentence.tokens
    by_place: dict[tuple[int, int], list[int]] = {}
    for i, match in frame.matches.items():
        by_place.setdefault((match.sentence, match.token.index), []).append(i)
    found: list[int] = []
    for places in by_place.values():
        same = [i for i in places if words[i].lower == frame.matches[i].token.lower]
        found += same if len(places) > 1 and same else places
    return frozenset(found)


def _joined(sentence: Sentence) -> Iterator[Sequence]:
    words = sentence.tokens
    for i, token in enumerate(words):
        if token.lower not in JOINING:
            if "-" in token.lower and token.lower.startswith(("post-", "pre-")) and token.head >= 0:
                yield _hyphened(sentence, i)
            continue
        pair = (token.lower, words[i + 1].lower) if i + 1 < len(words) else (token.lower, "")
        order = PREPOSITIONS.get(pair, 0)
        if not order and token.tag in {"IN", "WRB", "VBG", "RB"}:
            order = 1 if token.lower in FIRST_AFTER else -1 if token.lower in LAST_AFTER else 0
        if not order or (token.lower == "since" and i and words[i - 1].lemma == "have"):
            continue  # "has since left" follows on what was told before
        if (token.lower == "once" and not clausal(words, i)) or no_link(words, i, i):
            continue
        if i and words[i - 1].lower == "than":
            continue  # "stronger than before the vote"
        clause = _clause(sentence, i)
        if token.lower == "following" and is_verb(words[clause]):
            continue
        main = _governor(sentence, i, clause)
        if clause < 0 or main < 0 or any(t.text == ";" for t in words[min(i, main) : max(i, main)]):
            continue
        flipped = False
        inner = subtree(sentence, clause) | _reported(words, i)
        outer = subtree(sentence, main) - inner - {i}
        if words[main].lemma in SPEECH_CLASS and main not in quoted(sentence):
            outer -= quoted(sentence)  # when it was said, and not when it comes about
        if any(words[k].tag == "WDT" for k in sentence.children[i]):
            order = -order
        elif order < 0 and _denied(sentence, main):
            if not is_verb(words[clause]):
                continue
            order, flipped = 1, True
        first, second = (inner, outer) if order > 0 else (outer, inner)
        yield Sequence(
            _content(sentence, first), _content(sentence, second), token.text, clause, order, flipped
        )


def _reported(words: tuple[Token, ...], i: int) -> set[int]:
    """ "After reports that the firm had left": the noun after a link word with its clause, which the parse
    may part from one another."""
    for k in range(i + 1, min(i + 5, len(words) - 2)):
        if words[k + 1].lower == "that" and words[k].tag in {"NN", "NNS"}:
            end = next((t.index for t in words[k + 2 :] if t.text in {",", ";", ":"}), len(words))
            return set(range(i + 1, end))
        if words[k].verb or words[k].text in {",", ";", ":"}:
            break
    return set()


def clausal(words: tuple[Token, ...], i: int) -> bool:
    """Whether a verb follows in the clause: "once it opened", but not "once a teacher, …"."""
    for token in words[i + 1 : i + 12]:
        if token.text in {",", ";", ":"}:
            return False
        if is_verb(token):
            return True
    return False


def _hyphened(sentence: Sentence, i: int) -> Sequence:
    """ "Post-war arrangements": what the adjective hangs on comes after the war."""
    token = sentence.tokens[i]
    outer = _content(sentence, subtree(sentence, token.head) - {i})
    if token.lower.startswith("post-"):
        return Sequence(frozenset({i}), outer, token.text, i, 1)
    return Sequence(outer, frozenset({i}), token.text, i, -1)


def _clause(sentence: Sentence, i: int) -> int:
    """The top of what a link word opens: the noun or the verb below it, or the verb that it marks."""
    below = [k for k in sentence.children[i] if k > i]
    head = sentence.tokens[i].head
    relative = below and sentence.tokens[below[0]].tag == "WDT"
    if (not below or relative) and head > i and is_verb(sentence.tokens[head]):
        return head
    if below and sentence.tokens[below[0]].lower in {"of", "to"} and sentence.children[below[0]]:
        return sentence.children[below[0]][-1]
    verbs = [k for k in below if is_verb(sentence.tokens[k])]
    return (verbs or below or [-1])[0]


def _governor(sentence: Sentence, i: int, clause: int) -> int:
    """The verb that a link hangs on, above the clause that it opens."""
    if clause < 0:
        return -1
    head = sentence.tokens[i].head
    if head == clause:
        head = sentence.tokens[clause].head
    while head >= 0 and not is_verb(sentence.tokens[head]):
        head = sentence.tokens[head].head
    return head


def _denied(sentence: Sentence, verb: int) -> bool:
    below = [sentence.tokens[k] for k in sentence.children[verb]]
    return any(t.lemma in NEVER_BEFORE for t in below) or any(
        p.verb == verb and p.negated for p in sentence.predicates
    )


def _preposition(words: tuple[Token, ...], i: int) -> bool:
    """ "Fell following the vote", which is no verb."""
    return words[i].lower == "following" and not any(t.lemma == "be" for t in words[max(0, i - 2) : i])


def _told(sentence: Sentence) -> Iterator[Sequence]:
    words = sentence.tokens
    for predicate in sentence.predicates:
        token = sentence.tokens[predicate.verb]
        if token.lemma not in ORDERING or _preposition(words, predicate.verb):
            continue
        ends = list(predicate.objects)
        later = token.lemma in LATER_SUBJECT
        if token.lemma in {"lead", "result"}:
            ends = [k for word, k in predicate.obliques if word in {"to", "in"}]
        subject = _all(sentence, predicate.subjects) - {predicate.verb}
        rest = _all(sentence, tuple(ends)) | _purpose(sentence, predicate)
        subject -= subtree(sentence, predicate.verb) if predicate.verb in subject else frozenset()
        first, second = (rest, subject) if later else (subject, rest)
        yield Sequence(_content(sentence, first - second), _content(sentence, second - first), token.text)


def _purpose(sentence: Sentence, predicate: Predicate) -> frozenset[int]:
    """What somebody is led or prompted to do."""
    verbs = [k for k in sentence.children[predicate.verb] if k > predicate.verb]
    return _all(sentence, tuple(k for k in verbs if sentence.tokens[k].tag == "VB"))


def _adverbs(sentence: Sentence) -> Iterator[Sequence]:
    """ "A happened and, nine minutes later, B": what is coordinated comes in the order of telling."""
    words = sentence.tokens
    for predicate in sentence.predicates:
        above = predicate.above
        if above < 0 or above >= predicate.verb or not is_verb(words[above]):
            continue
        own = subtree(sentence, predicate.verb)
        if any(_later(sentence, k) for k in own) and any(
            words[k].tag == "CC" for k in sentence.children[above] if above < k < predicate.verb
        ):
            outer = subtree(sentence, above) - own
            word = next(words[k].text for k in sorted(own) if _later(sentence, k))
            yield Sequence(_content(sentence, outer), _content(sentence, own), word)


def _later(sentence: Sentence, i: int) -> bool:
    """ "Later", "next", "the following spring"."""
    words = sentence.tokens
    if words[i].lower == "following":
        return i + 1 < len(words) and words[i + 1].tag in {"NN", "NNP"} and words[i - 1].tag == "DT"
    return words[i].lower in LATER


def subtree(sentence: Sentence, top: int) -> frozenset[int]:
    """A word and all that hangs on it."""
    found: set[int] = set()
    queue = [top]
    while queue:
        node = queue.pop()
        if node >= 0 and node not in found:
            found.add(node)
            queue.extend(sentence.children[node])
    return frozenset(found)


def _all(sentence: Sentence, tops: tuple[int, ...]) -> frozenset[int]:
    return frozenset(k for top in tops for k in subtree(sentence, top))


def _content(sentence: Sentence, words: frozenset[int]) -> frozenset[int]:
    return frozenset(k for k in words if content(sentence.tokens[k]))
