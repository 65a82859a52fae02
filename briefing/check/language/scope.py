"""For each word of a sentence: is it denied, how settled is it, and on what condition."""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.clausal import main_verb
from briefing.check.language.negators import NOT, apart, contrast, negator, not_one, right_before
from briefing.check.language.parse import NOMINAL, Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.steps import Said, parted, said_of
from briefing.check.language.words import Token

IFS = frozenset({"if", "unless", "provided", "providing", "assuming"})


class Standing(NamedTuple):
    """How a word stands in its sentence.

    ``denials``: indices of the words that deny it. ``rank``: how settled it is (``cues``), by the word at
    ``weakener``, -1 if it is a plain fact. ``condition``: the verb of the clause that it depends on, or -1.
    """

    denials: tuple[int, ...]
    rank: int
    weakener: int
    condition: int

    @property
    def negative(self) -> bool:
        """Whether an odd number of words deny it."""
        return len(self.denials) % 2 == 1


class Standings:
    """The standing of each token of a sentence by its index, worked out when it is asked for."""

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self._phrases = _once(sentence, starts(sentence, cues.DENYING_PHRASES))
        self._marks = _marks(sentence)
        self._main = main_verb(sentence.tokens)
        self._local = _locals(sentence, self._phrases, self._marks)
        self._speaks = _speaks(sentence).union(
            self._phrases, [i for i, local in enumerate(self._local) if local is not NOTHING]
        )
        self._known: dict[int, Standing] = {}
        self._steps: dict[int, Said | None] = {}

    def __getitem__(self, i: int) -> Standing:
        found = self._known.get(i)
        if found is None:
            if not 0 <= i < len(self._local):
                raise IndexError(i)
            reach = self._reach(i) if self._speaks else 0
            plain = not reach and self._local[i] is NOTHING
            found = self._known[i] = PLAIN if plain else self._standing(i, reach)
        return found

    def _standing(self, i: int, reach: int) -> Standing:
        words, local, known = self._sentence.tokens, self._local, self._steps
        denials: list[int] = list(local[i][0])
        soft: list[tuple[int, int]] = list(local[i][1])
        condition = local[i][2]
        below, node = i, words[i].head
        asked = False
        for _ in range(reach):
            if node < self._main <= below:
                break
            if below not in known:
                telling = node in self._speaks
                known[below] = said_of(
                    self._sentence, below, node, self._phrases, self._marks, telling=telling
                )
            said = known[below]
            if said is None:
                break
            asks, denies, rank = said
            asked = asked or asks
            if denies and not asked:
                denials.append(node)
            if rank:
                soft.append((rank, node))
            there = local[node]
            if there is not NOTHING:
                if not asked:
                    denials.extend([k for k in there[0] if k not in (i, below)])
                soft.extend([pair for pair in there[1] if pair[1] not in (i, below)])
                if condition < 0 and there[2] not in (below, i):
                    condition = there[2]
            below, node = node, words[node].head
        if not denials and not soft and condition < 0:
            return PLAIN
        if denials and "neither" in [words[k].lower for k in denials]:
            denials = [k for k in denials if words[k].lower != "nor"]  # "neither saw nor heard": each once
        rank, weakener = min(soft) if soft else (cues.FACT, -1)
        return Standing(tuple(dict.fromkeys(denials)), rank, weakener, condition)

    def _reach(self, i: int) -> int:
        """How many steps above the last word stands that could say something about this one; 0 for none."""
        words, node, reach = self._sentence.tokens, self._sentence.tokens[i].head, 0
        for step in range(1, STEPS + 1):
            if node < 0:
                break
            if node in self._speaks:
                reach = step
            node = words[node].head
        return reach

    def conditions(self) -> frozenset[int]:
        """The verbs of the clauses on which something in the sentence depends."""
        return frozenset(condition for _, _, condition in self._local if condition >= 0)


def _speaks(sentence: Sentence) -> set[int]:
    """The words that may say something of what hangs on them."""
    words, known = sentence.tokens, sentence.said & GOVERNING
    found = {i for i, token in enumerate(words) if token.lemma in known} if known else set()
    if sentence.has(BOUND):
        for token in words:
            below = token.head
            if token.tag == "TO" and below > token.index and words[below].verb:
                node = words[below].head
                if 0 <= node < below and words[node].lemma in BOUND:
                    found.add(node)
    return found


def _marks(sentence: Sentence) -> tuple[int, ...]:
    """Where semicolons and colons stand."""
    if not sentence.has(MARKS):
        return ()
    return tuple([i for i, token in enumerate(sentence.tokens) if token.text in MARKS])


MARKS = frozenset({";", ":"})


NUMERALS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty"
    " fifty sixty seventy eighty ninety hundred".split()
)


def _once(sentence: Sentence, phrases: frozenset[int]) -> frozenset[int]:
    """Without those that go on from a denying word right before ("held back from" denies once)."""
    if not phrases:
        return phrases
    words = sentence.tokens
    return frozenset(
        i
        for i in phrases
        if words[i].lemma not in cues.DENIERS
        and not any(k in phrases or words[k].lemma in cues.DENIERS for k in (i - 1, i - 2) if k >= 0)
        and not (
            words[i].lower == "short"
            and any(t.tag == "CD" or t.lower in NUMERALS for t in words[i + 2 : i + 5])
        )
    )


Local = tuple[tuple[int, ...], tuple[tuple[int, int], ...], int]
NOTHING: Local = ((), (), -1)
PLAIN = Standing((), cues.FACT, -1, -1)
GOVERNING = cues.DENIERS | frozenset(cues.RANK) | {"without"}
BOUND = frozenset({"be", "have"})
"""Words that say something of an infinitive ("is to leave", "has to leave") and of nothing else."""
DENYING = frozenset({"not", "n't", "never", "no", "neither"})
TURNING = cues.NEGATORS | IFS | DENYING
RANKED = frozenset(cues.RANK)
WEAKENING = frozenset({"MD", "JJ", "RB", "VBN"})
STEPS = 10


def _locals(sentence: Sentence, phrases: frozenset[int], marks: tuple[int, ...]) -> tuple[Local, ...]:
    """What hangs directly on each word. Only words with a negator or an "if" at most two steps below or a
    weakener right below are looked at, and those that stand behind a "not"."""
    words = sentence.tokens
    found = [NOTHING] * len(words)
    turning, weakening = sentence.said & TURNING, sentence.said & RANKED
    if not phrases and not turning and not weakening:
        return tuple(found)
    for i in range(_first_not(sentence) + 1, len(words)):
        if before := [*right_before(words, i), *contrast(words, i)]:
            found[i] = (tuple(before), (), -1)
    above = set(phrases and [words[i].head for i in phrases])
    for token in words:
        lemma, head = token.lemma, token.head
        if head < 0:
            continue
        if turning and (lemma in turning or token.lower in turning):
            above.update((head, words[head].head))
        elif lemma in weakening and token.index < head and token.tag in WEAKENING:
            above.add(head)
    for i in above:
        if i >= 0:
            found[i] = _local(sentence, i, phrases, marks, found[i][0])
    return tuple(found)


def _first_not(sentence: Sentence) -> int:
    """Where the first "not" or "never" stands; at the end if there is none."""
    if sentence.has(NOT):
        return next(t.index for t in sentence.tokens if t.lower in NOT or t.lemma in NOT)
    return len(sentence.tokens)


def _local(
    sentence: Sentence, node: int, phrases: frozenset[int], marks: tuple[int, ...], before: tuple[int, ...]
) -> Local:
    """What hangs directly on a word: negators, weakeners with their rank, the verb of its condition.

    :param before: the "not" in front of it
    """
    words, children = sentence.tokens, sentence.children
    denials: list[int] = [*before]
    if not children[node]:
        return (tuple(denials), (), -1) if denials else NOTHING
    soft: list[tuple[int, int]] = []
    condition = -1
    event, conditional = words[node].verb, sentence.has(IFS)
    for k in children[node]:
        if marks and parted(marks, node, k):
            continue
        token = words[k]
        if (token.lemma in cues.NEGATORS and negator(words, k)) or (
            k in phrases and token.tag == "IN" and k < node
        ):
            if not (k > node and apart(words, k)):
                denials.append(k)
        elif (
            k < node
            and token.lemma in cues.RANK
            and not (token.lemma in cues.DISPOSED and words[node].tag[:2] == "NN")
            and token.tag in WEAKENING
            and (token.tag != "VBN" or words[node].tag[:2] == "NN")
        ):
            soft.append((_modal(sentence, node, token), k))
        elif not conditional:
            pass
        elif token.verb and any(words[m].lower in IFS for m in children[k]):
            condition = k
        elif token.lower in IFS and not token.verb and children[k]:
            condition = max(children[k])
        if token.lower in {"longer", "way"} and any(words[m].lower == "no" for m in children[k]):
            denials.append(k)
        if event and token.tag in NOMINAL and children[k]:
            none = [
                m
                for m in children[k]
                if words[m].lemma in cues.NEGATORS
                and negator(words, m)
                and (words[m].lower in {"no", "neither"} or not_one(words, m))
            ]
            if none and not _next_clause(words, node, k):
                denials.extend(none)
    return (tuple(denials), tuple(soft), condition) if denials or soft or condition >= 0 else NOTHING


def _next_clause(words: tuple[Token, ...], node: int, k: int) -> bool:
    """Whether ", and" stands between a verb and what the parse takes for its object ("wells go on pumping,
    and no paragraph speaks of them")."""
    return any(
        words[i].text == "," and words[i + 1].lower in {"and", "but"} for i in range(node + 1, k - 1)
    ) and any(t.tag in {"VBZ", "VBD", "VBP", "MD"} for t in words[k + 1 :])


def _modal(sentence: Sentence, node: int, token: Token) -> int:
    """ "Would" after a verb of saying is "will" in reported speech."""
    if token.lemma == "would":
        head = sentence.tokens[node].head
        if head >= 0 and sentence.tokens[head].lemma in cues.SPEECH_CLASS:
            return cues.DECIDED
    return cues.RANK[token.lemma]
