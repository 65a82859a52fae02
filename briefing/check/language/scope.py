"""For each word of a sentence: is it denied, how settled is it, and on what condition."""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.clausal import coordinated, main_verb, relative
from briefing.check.language.negators import NOT, apart, contrast, negator, not_one, right_before
from briefing.check.language.parse import NOMINAL, Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token

IFS = frozenset({"if", "unless", "provided", "providing", "assuming"})
TRANSPARENT = frozenset({"that", "whether", "to", "as", ""})


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
        self._speaks = {i for i, token in enumerate(sentence.tokens) if token.lemma in GOVERNING}
        self._speaks.update(self._phrases, [i for i, local in enumerate(self._local) if local is not NOTHING])
        self._known: dict[int, Standing] = {}
        self._steps: dict[int, Step | None] = {}

    def __getitem__(self, i: int) -> Standing:
        if not 0 <= i < len(self._local):
            raise IndexError(i)
        if i not in self._known:
            reach = self._reach(i)
            plain = not reach and self._local[i] is NOTHING
            self._known[i] = PLAIN if plain else self._standing(i, reach)
        return self._known[i]

    def _standing(self, i: int, reach: int) -> Standing:
        words, local = self._sentence.tokens, self._local
        denials: list[int] = list(local[i][0])
        soft: list[tuple[int, int]] = list(local[i][1])
        condition = local[i][2]
        below, node, steps = i, words[i].head, 0
        asked = False
        while steps < reach:
            if node < self._main <= below:
                break
            if below not in self._steps:
                self._steps[below] = _step(self._sentence, below, node, self._phrases, self._marks)
            step = self._steps[below]
            if step is None:
                break
            asked = asked or step.asks
            if step.denies and not asked:
                denials.append(node)
            if step.rank:
                soft.append((step.rank, node))
            there = local[node]
            if there is not NOTHING:
                if not asked:
                    denials.extend([k for k in there[0] if k not in (i, below)])
                soft.extend([pair for pair in there[1] if pair[1] not in (i, below)])
                if condition < 0 and there[2] not in (below, i):
                    condition = there[2]
            below, node, steps = node, words[node].head, steps + 1
        if any(words[k].lower == "neither" for k in denials):
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
GOVERNING = cues.DENIERS | frozenset(cues.RANK) | {"be", "have", "without"}
DENYING = frozenset({"not", "n't", "never", "no", "neither"})
SPEAKING = cues.NEGATORS | frozenset(cues.RANK) | IFS | DENYING
STEPS = 10


class Step(NamedTuple):
    """What the word that another hangs on says about it: whether it asks or denies; its rank (0: none)."""

    asks: bool
    denies: bool
    rank: int


def _step(
    sentence: Sentence, below: int, node: int, phrases: frozenset[int], marks: tuple[int, ...]
) -> Step | None:
    """None where what is said of the upper word says nothing about the lower one."""
    if _barrier(sentence, below, node) or (marks and _parted(marks, below, node)):
        return None
    upper = sentence.tokens[node]
    denying = node in phrases or _denier(sentence, node) or _without(sentence, node)
    denies = denying and (below > node or _patient(sentence, below, node)) and _denied(sentence, below, node)
    governs = below > node or upper.tag[:2] == "NN"
    rank = _governs(sentence, node, below) if governs else 0
    return Step(_whether(sentence, below), denies, rank)


def _denier(sentence: Sentence, i: int) -> bool:
    """Whether a word denies what hangs on it: not "the object of", nor "objected that it was so"."""
    token = sentence.tokens[i]
    if token.lemma != "object":
        return token.lemma in cues.DENIERS
    after = sentence.tokens[i + 1 : i + 2]
    return token.verb and not (after and after[0].lower == "that")


def _without(sentence: Sentence, i: int) -> bool:
    """ "Without", but for "without delay", which says "at once"."""
    words = sentence.tokens
    return words[i].lemma == "without" and not any(t.lemma in cues.LASTING_ON for t in words[i + 1 : i + 3])


def _parted(marks: tuple[int, ...], one: int, two: int) -> bool:
    """Whether a semicolon or a colon stands between two words: what is said before it ends there, whatever
    the parse hangs on what."""
    return any(min(one, two) < mark < max(one, two) for mark in marks)


def _whether(sentence: Sentence, i: int) -> bool:
    """Whether a verb stands in an indirect question: "did not decide whether to go" denies no going."""
    words = sentence.tokens
    return words[i].verb and any(words[k].lower in {"whether", "how"} for k in sentence.children[i] if k < i)


def _patient(sentence: Sentence, below: int, node: int) -> bool:
    """Whether a word is what a passive is done to ("the plan was turned down")."""
    if not sentence.tokens[node].verb:
        return False
    return any(p.verb == node and p.passive and below in p.objects for p in sentence.predicates)


def _barrier(sentence: Sentence, below: int, node: int) -> bool:
    """Whether what is said of ``node`` says nothing about ``below``: subjects, relative and adverbial
    clauses."""
    words = sentence.tokens
    lower, upper = words[below], words[node]
    if below > node + 1 and not RELATIVES.isdisjoint([t.tag for t in words[node + 1 : below]]):
        return True
    if lower.verb:
        left = [words[k] for k in sentence.children[below] if k < below]
        marker = next((t.lower for t in left if t.tag in {"IN", "WRB"}), "")
        if marker not in TRANSPARENT:
            return True
        own = not OWN.isdisjoint([t.tag for t in left])
        if upper.tag in NOMINAL:
            wh = any(t.tag in {"WDT", "WP", "WP$", "WRB"} for t in words[node + 1 : below])
            return (own or wh or lower.tag in {"VBD", "VBZ", "VBP"}) and marker != "that"
        if (
            lower.tag == "VBG"
            and below > node
            and any(t.tag == "," for t in words[max(node, below - 2) : below])
        ):
            return True
        if below > node and upper.verb and relative(sentence, below):
            return True  # "the compensation it had claimed"
        if below > node and upper.verb and coordinated(sentence, node, below):
            between = {words[k].lower for k in sentence.children[node] if node < k < below}
            modal = any(
                words[k].tag in {"MD", "TO"} or words[k].text == "," for k in sentence.children[below]
            )
            one = upper.tag == lower.tag == "VB" and not modal and "but" not in between
            return own or (not one and not between.isdisjoint({"and", "but"}))
        return False
    if upper.verb and below < node and lower.tag in NOMINAL:
        return lower.tag != "PRP$" and not any(p.verb == node and p.passive for p in sentence.predicates)
    return False


RELATIVES = frozenset({"WDT", "WP", "WP$"})
OWN = frozenset({*NOMINAL, "WDT", "WP"})


def _infinitive(sentence: Sentence, i: int) -> bool:
    """Whether a word is a verb behind "to"."""
    words = sentence.tokens
    return words[i].verb and "TO" in [words[k].tag for k in sentence.children[i] if k < i]


def _denied(sentence: Sentence, below: int, node: int) -> bool:
    """Whether a denying word denies what hangs on it, which an infinitive of purpose is not."""
    infinitive = _infinitive(sentence, below)
    if sentence.tokens[node].lemma == "fail" and not infinitive:
        return False  # "the brakes failed in extreme cold"
    return not infinitive or sentence.tokens[node].lemma in cues.DENIERS_OF_INFINITIVES


def _governs(sentence: Sentence, node: int, below: int) -> int:
    """The rank that a word gives to what hangs on it: promised, expected, possible …; 0 for none."""
    token = sentence.tokens[node]
    if token.lemma in {"be", "have"} and below > node and _infinitive(sentence, below):
        return cues.DECIDED if token.lemma == "be" else cues.OBLIGED
    if (
        token.lemma not in cues.RANK
        or token.tag == "MD"
        or (token.tag[:2] == "NN" and token.lemma not in cues.WEAK_NOUNS)
    ):
        return 0
    if (
        token.lemma in {"accuse", "suspect"}
        and not sentence.tokens[below].verb
        and sentence.tokens[below].tag != "IN"
    ):
        return 0
    if (
        token.lemma in cues.DISPOSED
        and not sentence.tokens[below].verb
        and sentence.tokens[below].tag[:2] == "NN"
    ):
        return 0  # "countries willing to help" are countries all the same
    if token.lemma == "call" and sentence.tokens[below].tag not in {"IN", "VB"}:
        return 0
    return cues.RANK[token.lemma]


def _locals(sentence: Sentence, phrases: frozenset[int], marks: tuple[int, ...]) -> tuple[Local, ...]:
    """What hangs directly on each word. Only words with a negator, a weakener or an "if" at most two steps
    below are looked at, and those that stand behind a "not"."""
    words = sentence.tokens
    found = [NOTHING] * len(words)
    if not phrases and not sentence.has(SPEAKING):
        return tuple(found)
    for i in range(_first_not(sentence) + 1, len(words)):
        if before := [*right_before(words, i), *contrast(words, i)]:
            found[i] = (tuple(before), (), -1)
    speaking = [t for t in words if t.lemma in SPEAKING or t.lower in SPEAKING or t.index in phrases]
    heads = {t.head for t in speaking if t.head >= 0}
    for i in heads | {words[h].head for h in heads if words[h].head >= 0}:
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
    words = sentence.tokens
    denials: list[int] = [*before]
    if not sentence.children[node]:
        return (tuple(denials), (), -1) if denials else NOTHING
    soft: list[tuple[int, int]] = []
    condition = -1
    for k in sentence.children[node]:
        if marks and _parted(marks, node, k):
            continue
        token = words[k]
        if negator(words, k) or (token.tag == "IN" and k in phrases and k < node):
            if not (k > node and apart(words, k)):
                denials.append(k)
        elif (
            k < node
            and token.lemma in cues.RANK
            and not (token.lemma in cues.DISPOSED and words[node].tag[:2] == "NN")
            and (token.tag in {"MD", "JJ", "RB"} or (token.tag == "VBN" and words[node].tag[:2] == "NN"))
        ):
            soft.append((_modal(sentence, node, token), k))
        elif token.verb and any(words[m].lower in IFS for m in sentence.children[k]):
            condition = k
        elif token.lower in IFS and not token.verb and sentence.children[k]:
            condition = max(sentence.children[k])
        if token.lower in {"longer", "way"} and any(words[m].lower == "no" for m in sentence.children[k]):
            denials.append(k)
        if token.tag in NOMINAL and words[node].verb:
            none = [
                m
                for m in sentence.children[k]
                if negator(words, m) and (words[m].lower in {"no", "neither"} or not_one(words, m))
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
