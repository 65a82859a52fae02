"""One clause of the claim told as a fact, all of which the source has under a reservation: "growers fear that
fields will lie idle, and the issue has cost the cabinet its majority" for "…, and the cabinet could lose its
majority over the issue".

Elsewhere a reservation of the claim excuses the whole sentence. Here only what stands in the clause itself
counts, or what governs it; and the clause must have its verb in the past or the perfect, be it the source's
verb or another.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

MERELY = frozenset("may might could".split())
FEARING = frozenset("fear worry suspect dread".split())
LOOSE = MERELY | FEARING
JOINING = frozenset("and but while whereas although though yet".split())
ENDS = frozenset({",", ";", ":", "—", "–", "…"})
# What somebody does with a thing that may come without its having come.
SPEAKING = frozenset(
    "point raise discuss describe foresee envisage float consider see hear list set outline concern involve"
    " cover mention focus centre center speak lay refer talk stress cite imagine picture name look think"
    " weigh sketch paint depict mean have be do seem let leave put place come go turn stand face pose".split()
)
OPEN = frozenset(
    "if whether unless may might could can would should will not n't no never nobody none cannot once until"
    " when potentially possibly perhaps".split()
)
# Who was obliged to it, or agreed to it, did it.
FIRM = frozenset({"required", "promised"})
# Verbs whose participle is like the other forms.
ALIKE = frozenset("cost cut hit set split shut hurt quit spread beat".split())
HAVING = frozenset({"has", "have", "had"})
TRUSTED, LIKE, LEAST, ALL, BACK = 0.5, 0.8, 2, 3, 12


class Region(NamedTuple):
    """The clause of a word of reservation: this word, where the clause begins, and where it ends."""

    cue: int
    start: int
    stop: int


def clausewise(frame: Frame) -> list[Finding]:
    """The first clause of the claim that tells as done what the source has as possible, or feared."""
    reserved = [
        (n, r)
        for n, s in enumerate(frame.evidence.sentences)
        if frame.trust(n) >= TRUSTED
        for r in regions(s)
    ]
    if not reserved:
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for start, stop in clauses(frame.sentence):
        verb = _verb(frame.sentence, start, stop)
        if verb is None or verb.index in inside or _open(frame.sentence, start, stop):
            continue
        told = [
            frame.matches[k]
            for k in range(start, stop)
            if words[k].content and k in frame.matches and frame.matches[k].strength >= LIKE
        ]
        plain = [m for m in told if m.token.tag not in {"NNP", "NNPS"}]
        for number, region in reserved:
            within = [m for m in told if m.sentence == number and region.start <= m.token.index < region.stop]
            common = [m for m in plain if any(m is w for w in within)]
            if len(within) < max(len(told), ALL) or len({m.token.index for m in common}) < LEAST:
                continue
            if 2 * len(within) < sum(t.content for t in words[start:stop]):
                continue
            source = frame.evidence.sentences[number]
            if not any(m.token.index > region.cue for m in common):
                continue
            if any(m.token.index == region.cue for m in within):
                continue
            shown = f"{source.tokens[region.cue].text} … {common[-1].token.text}"
            message = f"the claim tells “{verb.text}” as done, the source only “{shown}”"
            return [finding(ReasonCode.MODALITY, message, verb.text, shown, 0.65)]
    return []


@lru_cache(maxsize=1024)
def regions(sentence: Sentence) -> tuple[Region, ...]:
    """The clauses of a sentence that are told as merely possible, or as feared."""
    if not sentence.has(LOOSE):
        return ()
    words = sentence.tokens
    past = any(t.tag == "VBD" and t.lemma not in cues.SPEECH_CLASS for t in words)
    found = []
    for token in words[1:-1]:
        i = token.index
        might = token.lower in MERELY and token.tag == "MD" and words[i + 1].lower not in {"not", "n't"}
        if token.lower == "could" and past:
            continue  # "could hear it": was able to
        fears = token.lemma in FEARING and words[i + 1].lower == "that"
        if not (might or fears):
            continue
        bounds = [(a, b) for a, b in clauses(sentence) if a <= i < b]
        if bounds:
            found.append(Region(i, *bounds[0]))
    return tuple(found)


@lru_cache(maxsize=1024)
def clauses(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a sentence begin and end, as far as marks and conjunctions tell."""
    words = sentence.tokens
    cuts = [0]
    for token in words[1:-1]:
        i = token.index
        after = i + 1 if words[i + 1].lower not in JOINING else i + 2
        joins = token.lower in JOINING and words[i - 1].text not in ENDS
        if (token.text in ENDS or joins) and _clause(words, after):
            cuts.append(i + 1)
    return tuple(zip(cuts, [*cuts[1:], len(words)], strict=True))


def _clause(words: tuple[Token, ...], i: int) -> bool:
    """Whether a subject and a finite verb stand before the next mark."""
    noun = False
    for word in words[i : i + BACK]:
        if word.text in ENDS:
            return False
        if noun and (word.tag in FINITE or word.tag == "MD"):
            return True
        if word.tag in FINITE or word.tag == "TO" or word.lower in {"which", "who", "whose"}:
            return False
        noun = noun or word.tag[:2] in {"NN", "PR"} or word.tag in {"EX", "DT"}
    return False


def _verb(sentence: Sentence, start: int, stop: int) -> Token | None:
    """The verb of a clause, if it tells of something done."""
    words = sentence.tokens
    for token in words[max(1, start) : stop]:
        same = token.lower in ALIKE and words[token.index - 1].lower in HAVING
        if same and token.lemma not in SPEAKING:
            return token  # "has cost it its seat", whatever the tagger takes it for
        if token.tag not in {"VBD", "VBN"} or token.lemma in SPEAKING or token.lemma in cues.SPEECH_CLASS:
            continue
        if CLASS.get(token.lemma, "required") not in FIRM or token.lemma in EXCUSES:
            return None
        if finished(sentence, token.index):
            return token
    return None


def _open(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether a clause, or what governs it, has a word that leaves it open."""
    words = sentence.tokens
    for token in words[start:stop]:
        if token.lower in OPEN or token.lemma in cues.NEGATORS:
            return True
        weak = CLASS.get(token.lemma, "required") not in FIRM or token.lemma in EXCUSES
        if weak and token.tag not in {"NNP", "IN"}:
            return True
    return False
