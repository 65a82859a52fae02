"""For each word of a sentence: is it denied, how settled is it, and on what condition."""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb


class Standing(NamedTuple):
    """``denials`` and ``weakeners`` are the indices of the words that deny a word, or make it less than a fact."""

    denials: tuple[int, ...]
    rank: int
    weakener: int
    condition: int

    @property
    def negative(self) -> bool:
        """Whether an odd number of words deny it."""
        return len(self.denials) % 2 == 1


def standings(sentence: Sentence) -> tuple[Standing, ...]:
    """One standing for each token."""
    phrases = _phrases(sentence, cues.DENYING_PHRASES)
    cache: dict[int, tuple[tuple[int, ...], tuple[int, ...]]] = {}
    return tuple(_standing(sentence, i, phrases, cache) for i in range(len(sentence.tokens)))


def _phrases(sentence: Sentence, phrases: tuple[str, ...]) -> frozenset[int]:
    """Indices of the first words of the phrases that occur."""
    lemmas = [t.lemma for t in sentence.tokens]
    firsts: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        parts = phrase.split()
        firsts.setdefault(parts[0], []).append(parts[1:])
    return frozenset(
        i
        for i, lemma in enumerate(lemmas)
        if any(lemmas[i + 1 : i + 1 + len(rest)] == rest for rest in firsts.get(lemma, ()))
    )


def _chain(sentence: Sentence, i: int) -> list[int]:
    """The words above ``i`` up to the root, nearest first."""
    out: list[int] = []
    head = sentence.tokens[i].head
    while head >= 0 and len(out) < 12:
        out.append(head)
        head = sentence.tokens[head].head
    return out


def _standing(
    sentence: Sentence,
    i: int,
    phrases: frozenset[int],
    cache: dict[int, tuple[tuple[int, ...], tuple[int, ...]]],
) -> Standing:
    words = sentence.tokens
    path = [i, *_chain(sentence, i)]
    denials: list[int] = []
    weak: list[int] = []
    condition = -1
    for step, node in enumerate(path):
        below = path[step - 1] if step else -1
        subject = step > 0 and below < node and words[below].tag[:1] in "NPCW" and is_verb(words[node])
        if step and subject and step >= 1 and not _passive(sentence, node):
            break
        own, soft = _local(sentence, node, phrases, cache)
        if step and below > node:
            if words[node].lemma in cues.DENIERS or node in phrases:
                denials.append(node)
            if words[node].lemma in cues.RANK and words[node].tag != "MD":
                weak.append(node)
        denials.extend(k for k in own if k != i and k != below)
        weak.extend(k for k in soft if k != i and k != below)
        if condition < 0:
            condition = _condition(sentence, node, below)
        if (
            words[node].lemma in cues.SPEECH_CLASS
            and step
            and cues.SPEECH_CLASS[words[node].lemma] == "state"
        ):
            break
    ranks = [(cues.RANK[words[k].lemma], k) for k in weak]
    rank, weakener = min(ranks) if ranks else (cues.FACT, -1)
    return Standing(tuple(dict.fromkeys(denials)), rank, weakener, condition)


def _passive(sentence: Sentence, node: int) -> bool:
    return any(p.verb == node and p.passive for p in sentence.predicates)


def _local(
    sentence: Sentence,
    node: int,
    phrases: frozenset[int],
    cache: dict[int, tuple[tuple[int, ...], tuple[int, ...]]],
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Negators and weakeners that hang directly on a word."""
    if node in cache:
        return cache[node]
    words = sentence.tokens
    no, soft = [], []
    for k in sentence.children[node]:
        lemma = words[k].lemma
        if lemma in cues.NEGATORS or (lemma == "without" and k < node):
            if not (lemma == "not" and k + 1 < len(words) and words[k + 1].lower in {"only", "least"}):
                no.append(k)
        elif words[k].tag in {"IN"} and k in phrases:
            no.append(k)
        elif words[k].tag in {"MD", "JJ", "RB"} and lemma in cues.RANK and k < node:
            soft.append(k)
        for m in sentence.children[k]:
            if k < node and words[m].lemma in {"no", "neither", "nobody"} and m < k:
                no.append(m)
    cache[node] = tuple(no), tuple(soft)
    return cache[node]


def _condition(sentence: Sentence, node: int, below: int) -> int:
    """The word that makes ``node`` conditional: a clause with if, unless, provided … hanging on it."""
    words = sentence.tokens
    for k in sentence.children[node]:
        if k == below:
            continue
        if words[k].lower in {"if", "unless", "provided"}:
            return -1
        if is_verb(words[k]) and any(
            words[m].lower in {"if", "unless", "provided", "until", "once", "assuming"}
            for m in sentence.children[k]
        ):
            return k
    return -1
