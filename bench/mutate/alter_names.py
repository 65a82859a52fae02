"""Altered names, speakers and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.mutate.model import Base, Variant
from bench.mutate.text import QUOTED, capital, mend_articles, outside_quotations, put, swap
from bench.mutate.world import CITIES, COUNTRIES, PLAIN, Person, World, countries_in, country_of

_COUNTRY = re.compile(rf"\b(?:{'|'.join(PLAIN)})\b(?!-| (?:Post|Times))")
_DEMONYM = re.compile(rf"\b(?:{'|'.join(d for d, _ in COUNTRIES.values())})\b(?!s\b| and\b| or\b)")
_THE_COUNTRY = re.compile(
    r"\bthe (?:UK|US|U\.S\.|United States|United Kingdom|Netherlands)"
    r"(?=[’']s|,|\.$| (?:is|was|has|had|will|would|to|and|in|on|with|so|at|from|as)\b)"
)
_PLACE = re.compile(r"\b(?:in|outside|at) (London|Paris|Riyadh|Washington|Berlin|Brussels|Geneva)\b(?!, )")
_BODY = [("the EU", "the UN"), ("NATO", "OPEC"), ("the European Union", "the African Union")]


def name(base: Base, world: World, random: Random) -> Iterator[Variant]:
    """Another person, country, nationality, city or institution."""
    for person in world.mentioned(QUOTED.sub("", base.claim)):
        yield from _other_person(base, world, person, random)
    named = countries_in(base.evidence + base.claim)
    free = [c for c in PLAIN if c not in named]
    for pattern in (_COUNTRY, _THE_COUNTRY):
        for match in outside_quotations(base.claim, pattern):
            yield swap(base.claim, match, random.choice(free))
    for place in world.places:
        others = [p for p in world.places if p not in base.evidence]
        for match in outside_quotations(
            base.claim, re.compile(rf"(?<![A-Z]\w{{3}} )\b{place}\b(?! [A-Z]|-)")
        ):
            if others:
                yield swap(base.claim, match, random.choice(others))
            break
    for match in outside_quotations(base.claim, _DEMONYM):
        yield swap(base.claim, match, COUNTRIES[random.choice(free)][0])
    for match in outside_quotations(base.claim, _PLACE):
        new = random.choice([c for c in CITIES if c not in base.evidence and country_of(c) not in named])
        yield swap(base.claim, match, match[0].replace(match[1], new))
    for old, new in _BODY:
        for match in outside_quotations(base.claim, re.compile(rf"\b{old}\b(?!-led| Secretary)")):
            yield swap(base.claim, match, new)


def _other_person(base: Base, world: World, person: Person, random: Random) -> Iterator[Variant]:
    others = world.others(person, base.evidence + base.claim)
    if others and not any(person.short in q[0] for q in QUOTED.finditer(base.claim)):
        new = random.choice(others)
        yield Variant(rename(base.claim, person, new), f"{person.short} -> {new.short}")


def rename(text: str, old: Person, new: Person) -> str:
    """Every mention of one person as another, full names as full names."""
    text = text.replace(old.full, new.full)
    text = re.sub(rf"(?<!\w){re.escape(old.short)}(?!\w)", "\0", _shield(text, new)).replace("\0", new.short)
    return capital(text)


def _shield(text: str, new: Person) -> str:
    # The new full name may contain the old short one (two people of one family).
    return text.replace(new.short, "\0")


_SAYING = (
    "said|told|stated|added|noted|stressed|warned|emphasised|emphasized|acknowledged|insisted|announced|wrote|"
    "confirmed|suggested|indicated|described|reiterated|dismissed|expressed"
)
_DENIABLE = (
    r"(?P<who>{who}) (?:also )?"
    r"(?:said|stressed|acknowledged|noted|insisted|confirmed|made it clear|warned|added) that "
)


def speaker(base: Base, world: World, random: Random) -> Iterator[Variant]:
    """Somebody else says it, or the speaker denies it."""
    for person in world.mentioned(QUOTED.sub("", base.claim)):
        who = rf"(?:{re.escape(person.full)}|{re.escape(person.short)})"
        says = re.compile(
            rf"\b{who} (?:also |further )?(?:{_SAYING})\b|\b(?:said|according to|According to) {who}\b"
        )
        if not any(outside_quotations(base.claim, says)):
            continue
        # Somebody named in the evidence is the subtler mistake.
        near = [p for p in world.mentioned(base.evidence) if p.short not in base.claim]
        far = world.others(person, base.evidence + base.claim)
        others = [*near[:1], *random.sample(far, min(2, len(far)))]
        for new in others[:1]:
            yield Variant(rename(base.claim, person, new), f"speaker {person.short} -> {new.short}")
        for match in outside_quotations(base.claim, re.compile(_DENIABLE.format(who=who))):
            yield Variant(
                put(base.claim, match, f"{match['who']} denied that "), f"{match[0].strip()} -> denied that"
            )
        for new in others[1:]:
            yield Variant(rename(base.claim, person, new), f"speaker {person.short} -> {new.short}")


_TRANSITIVE = (
    "praised|accused|criticised|criticized|told|urged|warned|attacked|invited|surprised|thanked|backed|sued|"
    "beat|defeated|replaced|succeeded|joined|asked|lobbied|blamed|supported|opposed|bought|sold|funded|advised"
)


def role(base: Base, world: World) -> Iterator[Variant]:
    """Subject and object change places: A praised B, B praised A."""
    names = [re.escape(n) for p in world.people for n in (p.full, p.short)]
    names += [*COUNTRIES, "Moscow", "Kyiv", "Washington", "the Kremlin", "the EU", "NATO"]
    who = rf"(?:{'|'.join(sorted(names, key=len, reverse=True))})"
    clause = re.compile(
        rf"(?<![\w] and )\b({who}) ((?:has |have |had )?(?:{_TRANSITIVE})) ({who})\b"
        rf"(?![’']s| [A-Z]| and [A-Z])"
    )
    for match in outside_quotations(base.claim, clause):
        left, verb, right = match.groups()
        if base.claim[: match.start()].endswith((" and ", ", ", "Sir ")):
            continue
        new = f"{right} {verb} {left}"
        new = capital(new) if match.start() == 0 else new
        yield Variant(mend_articles(put(base.claim, match, new)), f"{match[0]} -> {new}")
