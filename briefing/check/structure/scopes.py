"""What each voice of a sentence is heard in."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language.parse import Sentence, is_verb
from briefing.check.structure.party import animate
from briefing.check.structure.reaching import last_word
from briefing.check.structure.speaker_words import NOUN_CLASS, THINGS
from briefing.check.structure.told_by_nouns import OPINION
from briefing.check.structure.voices import GAPS, Voice, voices


class Scope(NamedTuple):
    """A voice, the indices of the words that it is heard in, and where the clause begins that it shares with
    those told in one with it."""

    voice: Voice
    words: frozenset[int]
    clause: int


@lru_cache(maxsize=2048)
def scopes(sentence: Sentence) -> tuple[Scope, ...]:
    """What each voice is heard in: told side by side ("X said …, but Y said …") each has its own clause,
    told one in the other the inner one has what hangs on it."""
    found = voices(sentence)
    if not found:
        return ()
    if len(found) < 2 and not sentence.has(PARTING):
        return (Scope(found[0], frozenset(range(len(sentence.tokens))), 0),)
    edges = _edges(sentence, found)
    out = []
    for voice in found:
        low = max((e for e in edges if e <= voice.verb), default=0)
        high = min((e for e in edges if e > voice.verb), default=len(sentence.tokens))
        own = frozenset(range(low, high))
        if not _told(sentence, voice):
            out.append(Scope(voice, own, low))
            continue
        beside = [v for v in found if v is not voice and low <= v.verb < high and _told(sentence, v)]
        if (asked := _matter(sentence, voice)) >= 0:
            out.append(Scope(voice, own.intersection(range(asked, len(sentence.tokens))), low))
            continue
        named = not is_verb(sentence.tokens[voice.verb]) and len(beside) + 1 < len(found)
        below = _below(sentence, voice.verb) if beside or named else own
        if named:
            own &= below  # "according to the paper, X's remarks mean …"
        for other in beside:
            if other.verb in below and not _shows(sentence, other):
                own -= _below(sentence, other.verb) - other.phrase(sentence)
            elif voice.verb in _below(sentence, other.verb):
                own &= below
        out.append(Scope(voice, own, low))
    return tuple(out)


def _told(sentence: Sentence, voice: Voice) -> bool:
    """Whether the word of saying is a verb or what is said, not "according to" or "in X's view", which are
    about the whole clause."""
    word = sentence.tokens[voice.verb]
    return (is_verb(word) and word.lower != "according") or (
        word.lemma in NOUN_CLASS and word.lemma not in OPINION
    )


def _matter(sentence: Sentence, voice: Voice) -> int:
    """Where the noun phrase begins that is all that somebody says in a relative clause at the end of the
    sentence ("against the 40 that the union had demanded"); -1 where there is none."""
    words = sentence.tokens
    if voice.verb < last_word(sentence) or not is_verb(words[voice.verb]):
        return -1
    k = min(*voice.phrase(sentence), voice.verb) - 1
    while k > 0 and words[k].tag in {"DT", "POS"}:
        k -= 1
    if words[k].lower not in RELATIVE or words[k - 1].tag not in NAMED:
        return -1
    k -= 1
    while k > 0 and words[k - 1].tag in NAMED | {"DT", "JJ", "POS", "PRP$"}:
        k -= 1
    return k


def _shows(sentence: Sentence, voice: Voice) -> bool:
    """ "Our pictures show that it was there", said Lee: what a thing shows, whoever tells of it says."""
    heads = [sentence.tokens[k] for k in voice.speakers]
    return all(t.tag in {"NN", "NNS"} and t.lemma not in THINGS and not animate(t.lemma) for t in heads)


RELATIVE = frozenset({"that", "which", "whom"})
NAMED = frozenset({"NN", "NNS", "NNP", "CD"})
JOINING = frozenset("but and while whereas although though".split())
PARTING = frozenset({";"})


def _edges(sentence: Sentence, found: tuple[Voice, ...]) -> list[int]:
    """Where one voice's clause ends and the next begins: a semicolon, or "but", "and", "while" right before
    who speaks next."""
    words = sentence.tokens
    edges = [i for i, t in enumerate(words) if t.text == ";"]
    for before, voice in itertools.pairwise(found):
        start = min(voice.verb, *voice.phrase(sentence))
        if words[voice.verb].tag in GAPS:
            edges.append(start)  # "…, Ann Lee that it was late"
            continue
        for k in range(start - 1, max(before.verb, start - 5), -1):
            if words[k].lower in JOINING:
                if words[k + 1].lower != "that":  # "said that … and that the mayor had promised …"
                    edges.append(k)
                break
            if is_verb(words[k]) or words[k].text == ";":
                break
    return sorted(edges)


@lru_cache(maxsize=2048)
def _below(sentence: Sentence, top: int) -> frozenset[int]:
    """A word and all that hangs on it."""
    children = sentence.children
    found, queue = {top}, [top]
    for node in queue:
        for child in children[node]:
            if child not in found:
                found.add(child)
                queue.append(child)
    return frozenset(found)
