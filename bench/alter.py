"""Small errors put into true claims, as training material for the combination (not the mutation suite:
see mutate.py).

Works on bare text with its own few words, so that the checker cannot recognise its own lists.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+(?: [A-Z][a-z]+)*\b|^[A-Z][a-z]+(?: [A-Z][a-z]+)+")
AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|should|may)\b(?! not)")
TURNS = [
    ("rose", "fell"), ("rise", "fall"), ("increase", "decrease"), ("increased", "decreased"), ("more",
    "less"),
    ("higher", "lower"), ("before", "after"), ("first", "last"), ("won", "lost"), ("win", "lose"), ("all",
    "some"),
    ("most", "few"), ("many", "few"), ("several", "all"), ("some", "all"), ("because", "although"), ("best",
    "worst"),
    ("started", "ended"), ("opened", "closed"), ("old", "new"), ("accepted", "rejected"), ("north", "south"),
    ("approved", "rejected"), ("confirmed", "denied"), ("largest", "smallest"), ("early", "late"), ("up",
    "down"),
    ("left", "joined"), ("success", "failure"), ("improve", "worsen"), ("always", "never"), ("with",
    "without"),
    ("despite", "because of"), ("following", "ahead of"), ("said", "denied"), ("allowed", "banned"),
]  # fmt: skip
SURE = [
    (r"\b(may|might|could)\b", "will"), (r"\b(plans?|planned|hopes?|hoped|wants?|wanted|intends?)"
        " to\b", "has agreed to"),
    (r"\b(is|are|was|were) (expected|likely|set|due) to\b", "will certainly"), (r"\bwill\b", "may"),
    (r"\b(proposed|suggested)\b", "agreed"), (r"\bhas been\b", "may be"), (r"\ballegedly |\breportedly ", ""),
    (r"\baccused of\b", "guilty of"), (r"\bconsidering\b", "carrying out"), (r"\bcalled for\b", "secured"),
]  # fmt: skip
Alteration = Callable[[str, list[str], random.Random], str | None]


def negate(claim: str, others: list[str], rng: random.Random) -> str | None:
    if re.search(r"\b(not|never|no)\b|n't", claim):
        return re.sub(
            r" not\b| never\b|n't|\bno ", lambda m: "" if m.group() != "no " else "a ", claim, count=1
        )
    found = AUXILIARY.search(claim)
    return claim[: found.end()] + " not" + claim[found.end() :] if found else None


def turn(claim: str, others: list[str], rng: random.Random) -> str | None:
    pairs = [p for a, b in TURNS for p in ((a, b), (b, a)) if re.search(rf"\b{p[0]}\b", claim)]
    if not pairs:
        return None
    old, new = rng.choice(pairs)
    return re.sub(rf"\b{old}\b", new, claim, count=1)


def settle(claim: str, others: list[str], rng: random.Random) -> str | None:
    found = [(a, b) for a, b in SURE if re.search(a, claim)]
    if not found:
        return None
    old, new = rng.choice(found)
    return re.sub(old, new, claim, count=1)


def exchange(claim: str, others: list[str], rng: random.Random) -> str | None:
    """Two names change places."""
    names = list(NAME.finditer(claim))
    if len(names) < 2:
        return None
    one, two = names[0], names[-1]
    if one.group() == two.group():
        return None
    return (
        claim[: one.start()] + two.group() + claim[one.end() : two.start()] + one.group() + claim[two.end() :]
    )


def add(claim: str, others: list[str], rng: random.Random) -> str | None:
    """A phrase from another claim, names left out."""
    phrases = [
        m.group()
        for other in rng.sample(others, min(6, len(others)))
        for m in re.finditer(
            r"\b(?:in|at|with|for|by|from|during|after|to) (?:[a-z-]+ ){1,4}[a-z]{4,}\b", other
        )
    ]
    return claim.rstrip(". ") + " " + rng.choice(phrases) + "." if phrases else None


def replace(claim: str, others: list[str], rng: random.Random) -> str | None:
    """A long common word gives way to one from another claim."""
    mine = re.findall(r"(?<= )[a-z]{6,}\b", claim)
    theirs = re.findall(r"(?<= )[a-z]{6,}\b", rng.choice(others))
    if not mine or not theirs:
        return None
    old = rng.choice(mine)
    same = [w for w in theirs if w[-2:] == old[-2:] and w != old] or [w for w in theirs if w != old]
    return re.sub(rf"\b{old}\b", rng.choice(same), claim, count=1) if same else None


def only(claim: str, others: list[str], rng: random.Random) -> str | None:
    found = re.search(r"\b(is|are|was|were|has|have|will) ", claim)
    return (
        claim[: found.end()] + rng.choice(["only ", "always ", "never "]) + claim[found.end() :]
        if found
        else None
    )


def cause(claim: str, others: list[str], rng: random.Random) -> str | None:
    found = re.search(r",? (and|while|as|after|when) (?=[a-z]+ [a-z]+ )", claim)
    return claim[: found.start()] + " because " + claim[found.end() :] if found else None


ALTERATIONS: tuple[Alteration, ...] = (negate, turn, settle, exchange, add, replace, only, cause)


def altered(claim: str, others: list[str], rng: random.Random, most: int) -> list[str]:
    """Up to ``most`` altered claims, of different kinds."""
    kinds = rng.sample(ALTERATIONS, len(ALTERATIONS))
    made = (alteration(claim, others, rng) for alteration in kinds)
    return [text for text in made if text and text != claim][:most]
