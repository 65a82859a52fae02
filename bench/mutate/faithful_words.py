"""The same said in other words: abbreviations, contractions, synonyms, spelling, asides, order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.mutate.model import Base, Variant
from bench.mutate.text import by_table, capital, outside_quotations, put, tidy

_VERB = r"is|was|has|had|will|would|could|to|and|in|on|with|so|at|as|continues"
_ABBREVIATIONS = [
    (r"\bthe UK\b(?=[’']s|,|\.$| (?:" + _VERB + r")\b)", "the United Kingdom"),
    (r"\bthe US\b(?=[’']s|,|\.$| (?:" + _VERB + r")\b)", "the United States"),
    (r"\bUnited States\b", "US"),
    (r"\bUnited Kingdom\b", "UK"),
    (r"\bU\.S\.(?= [A-Za-z])", "US"),
    (r"\bthe EU\b(?=[’']s| is| has)", "the European Union"),
    (r"\bthe European Union\b", "the EU"),
    (r"\bBritain(?= has| and| is)", "the UK"),
    (r"\bThe UK(?= has| and| is)", "Britain"),
    (r"\b(?:US|U\.S\.) (?=military|President|backing|involvement|support|commitments)", "American "),
    (r"\bUK (?=Prime Minister|prime minister|export finance)", "British "),
    (r"\bAmerica[’']s\b", "the United States’"),
]


def abbreviation(base: Base) -> Iterator[Variant]:
    """UK and United Kingdom, US and American."""
    for variant in by_table(base.claim, _ABBREVIATIONS):
        yield Variant(capital(variant.claim), variant.edit)


_CONTRACTIONS = [
    (r"\b(has|have|had|is|are|was|were|does|do|did|would|should|could) not\b(?! only)", r"\1n't"),
    (r"\bcannot\b", "can't"),
    (r"\bwill not\b", "won't"),
]


def contraction(base: Base) -> Iterator[Variant]:
    """has not and hasn't."""
    yield from by_table(base.claim, _CONTRACTIONS)


_SYNONYMS = [
    (r"\btold reporters\b", "told journalists"),
    (r"\b(?:around|some|about) (?=\d)", "roughly "),
    (r"\bmore than (?=\d)", "over "),
    (r"\bpurchase\b", "buy"),
    (r"\bso far\b", "to date"),
    (r"\bconvene\b", "meet"),
    (r"\bspearheading\b", "leading"),
    (r"\breiterated\b", "repeated"),
    (r"\bstressed that\b", "emphasised that"),
    (r"\bemphasi[sz]ed\b", "stressed"),
    (r"\backnowledged that\b", "admitted that"),
    (r"\bamassing\b", "massing"),
    (r"\bphone conversation\b", "telephone call"),
    (r"\bgathered in\b", "met in"),
    (r"\battended\b", "took part in"),
    (r"(?<!also )(?<!has )(?<!had )\bparticipated in\b", "took part in"),
    (r"\bremains\b(?= (?:crucial|optimistic|a ))", "is still"),
    (r"\bgrowing uncertainty\b", "increasing uncertainty"),
    (r"\bcrucial\b", "vital"),
    (r"\bongoing\b", "continuing"),
    (r"\bupcoming\b", "forthcoming"),
    (r"\bindividuals\b", "people"),
    (r"\binitiating\b", "starting"),
    (r"\bdue to\b(?! (?:be|take|meet|begin|start)\b)", "because of"),
    (r"\bfavou?rable\b", "advantageous"),
    (r"\bcautioned that\b", "warned that"),
    (r"\brefrained from naming\b", "did not name"),
    (r"\bnations\b", "countries"),
]
_SPELLING = [
    (r"\bdefense\b", "defence"),
    (r"\bemphasised\b", "emphasized"),
    (r"\bemphasizing\b", "emphasising"),
    (r"\bfavorable\b", "favourable"),
    (r"\borganising\b", "organizing"),
    (r"\bskepticism\b", "scepticism"),
    (r"\bsignalling\b", "signaling"),
    (r"\bsignaling\b", "signalling"),
    (r"\bsignaled\b", "signalled"),
    (r"\brecognized\b", "recognised"),
    (r"\bmaterialise\b", "materialize"),
    (r"\bZelenskyy\b", "Zelensky"),
    (r"\bKyiv\b", "Kiev"),
]


def synonym(base: Base) -> Iterator[Variant]:
    """Another word for the same, only where context makes it safe."""
    yield from by_table(base.claim, _SYNONYMS)


def spelling(base: Base) -> Iterator[Variant]:
    """British and American spelling; transliterations."""
    yield from by_table(base.claim, _SPELLING)


_LEADING = re.compile(
    r"^(?:Meanwhile|However|Moreover|Furthermore|Additionally|In response|Previously|Looking ahead), "
)
_ASIDE = re.compile(r" \([^()]*\)| reportedly(?= shown)")
_TITLES = [
    (r"\b(?:British|UK) Prime Minister (?:Sir )?(?=Keir)", ""),
    (r"\b(?:US|U\.S\.) President (?=[A-Z])", ""),
    (r"\b(?:French|Ukrainian|Russian) President (?=[A-Z])", ""),
    (r"\b[Ff]ormer President (?=[A-Z])", ""),
    (r"\b[Ff]ormer White House adviser (?=[A-Z])", ""),
    (r"^LONDON: ", ""),
    (r"\bKremlin spokesman (?=[A-Z])", ""),
    (r"\bItalian Prime Minister (?=[A-Z])", ""),
    (r",? in remarks reported by AFP,", ""),
    (r", a key security player in the region(?=\.)", ""),
    (r" to reporters(?=\.)", ""),
    (r" after the meeting(?=\.$)", ""),
]


def adjunct(base: Base) -> Iterator[Variant]:
    """A connective, an aside or a title left out."""
    for match in outside_quotations(base.claim, _LEADING):
        if not match[0].startswith("In response"):
            yield Variant(capital(base.claim[match.end() :]), f"dropped: {match[0].strip()}")
    for match in outside_quotations(base.claim, re.compile(r" \([^()]*\)")):
        yield Variant(tidy(put(base.claim, match, "")), f"dropped: {match[0].strip()}")
    for variant in by_table(base.claim, _TITLES):
        yield Variant(capital(tidy(variant.claim)), variant.edit)


_FRONTED = re.compile(
    r"^((?:Despite|Following|Without|On|In|After|Unlike|At) [^,“\"]{3,90}), ([^“”\",;—]+)\.$"
)


def reorder(base: Base) -> Iterator[Variant]:
    """A fronted phrase moved to the end."""
    match = _FRONTED.match(base.claim)
    if match and not re.match(r"(?:In response|In recent|and|or)\b", match[2]) and match[1] != "In response":
        front = match[1][:1].lower() + match[1][1:]
        comma = "," if front.startswith("unlike") else ""
        yield Variant(f"{capital(match[2])}{comma} {front}.", "fronted phrase moved to the end")


_SAYS = r"(?:said|stressed|noted|acknowledged|warned|insisted)"
_DIRECT = re.compile(
    r"^([“\"])(.+),([”\"]) (.{3,60}?) ((?:said|told reporters|stated|added|wrote)[^“\"”]*)\.$"
)
_THAT = re.compile(
    rf"^(?!He\b|She\b|They\b)((?:[A-Z][\wé]+ ?){{1,3}}) ?{_SAYS} that "
    r"(?!.*\b(?:he|she|they|his|her)\b)([^“”\"]+)\.$"
)


def reported(base: Base) -> Iterator[Variant]:
    """“…,” X said, and X said: “…”; X stressed that …, and according to X, …"""
    match = _DIRECT.match(base.claim)
    if match and "”" not in match[2] and match[4] not in {"he", "she"}:
        opening, words, closing, who, says = match.groups()
        yield Variant(
            f"{who} {says}: {opening}{words}{'' if words[-1] in '.?!' else '.'}{closing}", "speaker first"
        )
    match = _THAT.match(base.claim)
    if match:
        yield Variant(f"According to {match[1].strip()}, {match[2]}.", "that-clause after 'according to'")
