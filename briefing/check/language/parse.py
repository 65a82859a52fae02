"""A shallow parse: predicates with their subjects, objects, prepositions, negation, voice, mood and speaker.

Heads come from ``heads``; the relations follow from tags and order. Sentences are analysed once and kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language.after_times import DAYS as TIMED
from briefing.check.language.after_times import after_times
from briefing.check.language.asides import read_apart
from briefing.check.language.heads import heads
from briefing.check.language.phrasal import FIRST, join
from briefing.check.language.rejoined import JOINING, regain, rejoin
from briefing.check.language.subjects import DAYS as DAYS
from briefing.check.language.subjects import SUBORDINATE, finite_form, own_subject, set_off
from briefing.check.language.tagged import own_words, tagged
from briefing.check.language.turns import fold
from briefing.check.language.words import Token, sentences

SILENT = {"(", ")", ".", "''", "``"}
NOMINAL = {"NN", "NNS", "NNP", "PRP", "CD", "DT", "WP", "WDT", "EX", "PRP$", "$"}
BE = {"be", "get", "become"}
HELPER = {"VBZ", "VBP", "VBD", "VB"}


class Predicate(NamedTuple):
    """A verb or a copula's complement with what belongs to it, as indices into the sentence's tokens.

    ``subjects`` and ``objects`` are logical: the patient of a passive is an object, its agent a subject.
    """

    verb: int
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    obliques: tuple[tuple[str, int], ...]
    auxiliaries: tuple[str, ...]
    negated: bool
    passive: bool
    marker: str
    above: int
    direct: bool = True


@dataclass(eq=False, slots=True)
class Sentence:
    """Tokens of one sentence, for each the indices of what hangs on it, and the predicates by position.

    Not to be changed. Like a token it is equal to itself only, which makes it a quick key of caches.
    ``said`` are its words in lower case and their lemmas.
    """

    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]
    start: int
    end: int
    said: frozenset[str] = frozenset()
    predicates: tuple[Predicate, ...] = ()

    def has(self, words: frozenset[str]) -> bool:
        """Whether any of these words or lemmas occurs: most checks have nothing to do where none does."""
        return not self.said.isdisjoint(words)


def attributive(sentence: Sentence, i: int) -> bool:
    """Whether a participle stands before its noun ("the suspended aid") and tells no event."""
    words = sentence.tokens
    if words[i].tag not in {"VBN", "VBG", "VBD"} or i + 1 == len(words) or words[i + 1].tag[:2] != "NN":
        return False
    return i > 0 and words[i - 1].tag in {"DT", "JJ", "POS", "PRP$", "IN", "CD"}


@lru_cache(maxsize=2048)
def analyse(text: str) -> tuple[Sentence, ...]:
    """Sentences of a text: tagged, with lemmas, heads and predicates. Offsets are into the text."""
    return tuple([_placed(*_sentence(text[a:b]), a) for a, b in sentences(text)])


def _placed(sentence: Sentence, unused: list[Sentence], offset: int) -> Sentence:
    """The sentence with words of its own, ``offset`` characters further on: the analysed one itself for the
    first that needs no change, copies for all others."""
    if not offset:
        try:
            return unused.pop()
        except IndexError:
            pass
    words = tuple([word.shifted(offset) for word in sentence.tokens])
    end = offset + sentence.end
    return Sentence(words, sentence.children, offset, end, sentence.said, sentence.predicates)


def analyse_all(texts: Sequence[str]) -> None:
    """:func:`analyse` for several texts, so that it has them at hand: the words and tags of all come before
    the heads of all, which is quicker, see ``structure.ahead``."""
    for text in texts:
        for a, b in sentences(text):
            tagged(text[a:b])
    for text in texts:
        analyse(text)


@lru_cache(maxsize=2048)
def _sentence(text: str) -> tuple[Sentence, list[Sentence]]:
    """An analysed sentence, and again in a list as long as nobody has it."""
    words = own_words(text)
    lemmas, lows = [word.lemma for word in words], [word.lower for word in words]
    said = frozenset(lows).union(lemmas)
    fold(words, said)
    if not FIRST.isdisjoint(lemmas):
        join(words)
    kept = [w for w in words if w.tag not in SILENT]
    if len(kept) <= 120:
        commas = lows.count(",")
        found = heads([w.text for w in kept], [w.tag for w in kept])
        for word, head in zip(kept, found, strict=True):
            word.head = kept[head].index if head >= 0 else -1
        if commas > 1:
            read_apart(kept)
        if commas and not JOINING.isdisjoint(lows):
            rejoin(words)
        if words[0].tag == "IN" or not TIMED.isdisjoint(lemmas):
            after_times(words)
        if "and" in lemmas:
            regain(words)
    below: list[list[int]] = [[] for _ in words]
    for word in kept:
        if word.head >= 0:
            below[word.head].append(word.index)
    if (folded := [word.lemma for word in words]) != lemmas:
        said = frozenset(lows).union(folded)
    sentence = Sentence(tuple(words), tuple(map(tuple, below)), 0, words[-1].end if words else 0, said)
    sentence.predicates = _predicates(sentence)
    return sentence, [sentence]


def is_verb(token: Token) -> bool:
    """Whether a token is tagged as a verb or modal."""
    return token.verb


def auxiliary(sentence: Sentence, i: int) -> bool:
    """Whether a verb is only a helper of the verb that it hangs on."""
    word = sentence.tokens[i]
    if word.head < i or (word.lemma not in {"be", "have", "do", "get"} and word.tag != "MD"):
        return False
    words = sentence.tokens
    if any(words[k].verb or words[k].tag in NOMINAL for k in sentence.children[i]):
        return _parted(sentence, i)
    return words[word.head].verb


def _parted(sentence: Sentence, i: int) -> bool:
    """Whether a helper that has the subject to itself stands but for adverbs right before its participle
    ("the firm has so far refused")."""
    words = sentence.tokens
    head = words[i].head
    return (
        words[head].tag == "VBN"
        and head - i > 1
        and words[i].tag in HELPER
        and all(words[k].tag == "RB" for k in range(i + 1, head))
        and not any(k > i and (words[k].verb or words[k].tag in NOMINAL) for k in sentence.children[i])
    )


def conjuncts(sentence: Sentence, i: int) -> tuple[int, ...]:
    """A nominal and the nominals coordinated with it."""
    words, children = sentence.tokens, sentence.children
    if not children[i] or children[i][-1] < i:
        return (i,)
    out, queue = [i], [i]
    while queue:
        j = queue.pop()
        linked = False
        for k in children[j]:
            if k > j:
                if linked and words[k].tag in NOMINAL and k not in out:
                    out.append(k)
                    queue.append(k)
                linked = linked or words[k].tag == "CC"
    return tuple(sorted(out)) if len(out) > 1 else (i,)


def _predicates(sentence: Sentence) -> tuple[Predicate, ...]:
    words = sentence.tokens
    found: dict[int, Predicate] = {}
    for i, word in enumerate(words):
        if word.verb and not auxiliary(sentence, i):
            found[i] = _predicate(sentence, i, found)
    return tuple(found.values())


def _predicate(sentence: Sentence, i: int, earlier: dict[int, Predicate]) -> Predicate:
    words, kids = sentence.tokens, sentence.children[i]
    verb = words[i]
    helping = [k for k in kids if k < i and auxiliary(sentence, k)]
    if helping and any(k < i - 1 and _parted(sentence, k) for k in helping):
        kids = tuple(sorted([*kids, *(m for k in helping for m in sentence.children[k] if m < k)]))
    helpers = tuple([words[k].lemma for k in helping])
    inherits = _first_conjunct(sentence, i, earlier)
    if inherits is not None and not helpers and earlier[inherits].auxiliaries:
        same = words[inherits].tag == verb.tag or verb.tag in {"VB", "VBN"}
        helpers = earlier[inherits].auxiliaries if same else helpers
    helped = not BE.isdisjoint(helpers)
    passive = (verb.tag == "VBN" and (helped or "have" not in helpers)) or (verb.tag == "VBD" and helped)
    if passive and verb.lower in ATTITUDES and i + 1 < len(words) and words[i + 1].lower == "to":
        passive = False
    left, right, marker, infinitive, negated = [], [], "", "", False
    for k in kids:
        tag, low = words[k].tag, words[k].lower
        if tag in NOMINAL and low not in DAYS:
            if k > i:
                right.append(k)
            elif tag not in {"DT", "PRP$"} or low in PRONOUN_DT:
                left.append(k)
        if k < i:
            if low in SUBORDINATE:
                marker = marker or low
            elif tag == "TO":
                infinitive = infinitive or low
        if k <= i + 1 and words[k].lemma in NEGATING:
            negated = True
    if not left and helpers and words[i - 1].tag in NOMINAL and verb.tag == "VB" and "do" in helpers:
        left = [i - 1]
    if not left and (own := own_subject(words, i)) >= 0:
        left = [own]
    first: list[int] = []
    for k in left:
        if k == left[-1] or "CC" in [words[m].tag for m in sentence.children[k] if m > k]:
            first += _resolved(sentence, k, i)
    second: list[int] = []
    for k in right:
        second += conjuncts(sentence, k)
    direct = bool(first) and words[left[-1]].tag not in {"WP", "WDT"}
    if not first and verb.head >= 0:
        direct = inherits is not None
        aside = set_off(words, i)
        finite = inherits is None and (
            finite_form(words, i) or any(words[k].tag == "MD" for k in kids if k < i)
        )
        if aside >= 0:
            first = [aside]
        elif (joined_to := _gerund_before(words, i, earlier)) is not None:
            first = list(joined_to.subjects)
        elif not (finite and verb.head in earlier):  # "said that leaving the union would cost it dear"
            first = _control(sentence, i, earlier, inherits)
    obliques, agents = _obliques(sentence, kids, i, passive)
    subjects, objects = (agents, [*first, *second]) if passive else (first, second)
    negated = negated or (sentence.has(NONE) and any(_none(sentence, k) for k in [*left, *right]))
    return Predicate(
        i,
        tuple(subjects),
        tuple(objects),
        tuple(obliques),
        helpers,
        negated,
        passive,
        marker or infinitive,
        verb.head,
        direct or bool(agents),
    )


# "Is opposed to it": nobody opposes the subject.
ATTITUDES = {"opposed", "committed", "devoted", "dedicated"}
# "Use the loan to buy pumps": the subject buys, not the object.
OWN = {"promise", "vow", "threaten", "use", "utilise", "utilize", "employ", "spend", "exploit", "have"}
# "By means of a levy": nobody does it.
MEANS = {"means", "way", "virtue", "dint", "reason", "law", "decree"}
NO_AGENT = DAYS | MEANS
NO = frozenset({"no", "neither"})
NOBODY = frozenset({"nothing", "nobody", "none", "neither"})
NONE = NO | NOBODY
NEGATING = {"not", "never", "no", "neither", "nor", "hardly"}
PRONOUN_DT = {"this", "that", "these", "those", "all", "both", "some", "none", "neither", "either", "which"}
NAMING = {"NNP", "NN", "NNS", "JJ", "POS"}


@lru_cache(maxsize=4096)
def named(sentence: Sentence, i: int) -> tuple[int, ...]:
    """Proper nouns of the phrase around a nominal: its own, its modifiers' and its appositions'."""
    out, queue = [], [i]
    while queue:
        j = queue.pop()
        if sentence.tokens[j].tag == "NNP":
            out.append(j)
        queue.extend([k for k in sentence.children[j] if sentence.tokens[k].tag in NAMING])
    return tuple(sorted(out))


def _gerund_before(words: tuple[Token, ...], i: int, earlier: dict[int, Predicate]) -> Predicate | None:
    """The gerund that another one is joined to by "and" ("by calling for a vote and setting a date")."""
    if words[i].tag != "VBG" or words[i - 1].tag != "CC":
        return None
    for k in range(i - 2, -1, -1):
        if words[k].verb:
            return earlier.get(k) if words[k].tag == "VBG" else None
    return None


def _none(sentence: Sentence, i: int) -> bool:
    words = sentence.tokens
    if words[i].lower in NOBODY:
        return True
    return not NO.isdisjoint([words[k].lower for k in sentence.children[i] if k < i])


def _resolved(sentence: Sentence, k: int, verb: int) -> tuple[int, ...]:
    """A subject's conjuncts; a relative pronoun stands for the noun that its clause hangs on."""
    words = sentence.tokens
    if words[k].tag in {"WP", "WDT"} and words[verb].head >= 0 and words[verb].head < verb:
        return (words[verb].head,)
    return conjuncts(sentence, k)


def _first_conjunct(sentence: Sentence, i: int, earlier: dict[int, Predicate]) -> int | None:
    words, head = sentence.tokens, sentence.tokens[i].head
    if head not in earlier or head > i:
        return None
    if "CC" not in [words[k].tag for k in sentence.children[head] if head < k < i]:
        return None
    opened = any(words[k].tag == "TO" or words[k].lower in SUBORDINATE for k in sentence.children[i] if k < i)
    return None if opened else head


def _control(sentence: Sentence, i: int, earlier: dict[int, Predicate], inherits: int | None) -> list[int]:
    """The unspoken subject: of the first conjunct, of the noun modified, or of the governing verb."""
    words = sentence.tokens
    head = words[i].head
    if words[head].tag == "JJ" and words[head].head in earlier:
        head = words[head].head
    if inherits is not None:
        above = earlier[inherits]
        return list(above.objects if above.passive else above.subjects)
    if (
        i > 2
        and words[i - 1].lower == "be"
        and words[i - 2].tag == "TO"
        and words[i - 3].tag in {"NN", "NNS"}
    ):
        return [i - 3]  # "which she cited as a deal to be rejected"
    if words[head].tag in NOMINAL and head < i:
        return [head]
    above_ = earlier.get(head)
    if above_ is None:
        return []
    infinitive = any(words[k].tag == "TO" for k in sentence.children[i] if k < i)
    between = [o for o in above_.objects if head < o < i]
    if infinitive and between and words[head].lemma not in OWN:
        return list(above_.subjects) if _second_infinitive(sentence, i, head) else between[:1]
    patient = above_.passive and (infinitive or not above_.subjects)
    return list(above_.objects if patient else above_.subjects)


def _second_infinitive(sentence: Sentence, i: int, head: int) -> bool:
    """ "Is said to have praised Lee and to have left": who praised left."""
    words = sentence.tokens
    to = next((k for k in sentence.children[i] if k < i and words[k].tag == "TO"), 0)
    joined = to > 0 and words[to - 1].lower in {"and", "or"}
    return joined and any(k < head and words[k].tag == "TO" for k in sentence.children[head])


def _obliques(
    sentence: Sentence, kids: tuple[int, ...], i: int, passive: bool
) -> tuple[list[tuple[str, int]], list[int]]:
    words = sentence.tokens
    obliques: list[tuple[str, int]] = []
    agents: list[int] = []
    for k in kids:
        if words[k].tag not in {"IN", "TO", "RP"}:
            continue
        last = _second(sentence, k)
        for m in sentence.children[last]:
            if m > last and (words[m].tag in NOMINAL or words[m].tag == "VBG"):
                group = conjuncts(sentence, m)
                if passive and words[last].lower == "by" and words[m].lower not in NO_AGENT:
                    agents.extend(group)
                else:
                    obliques.extend((words[last].lower, g) for g in group)
    return obliques, agents


def _second(sentence: Sentence, k: int) -> int:
    """The second of two prepositions in a row ("on to", "away from"), on which the noun hangs; else the
    first."""
    words = sentence.tokens
    below = [m for m in sentence.children[k] if m > k]
    return k + 1 if below == [k + 1] and words[k + 1].tag in {"IN", "TO"} else k
