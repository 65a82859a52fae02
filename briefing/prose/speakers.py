"""Who says it: the named subject of a verb of saying or of taking a stand, outside quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.values.names import names
from briefing.check.values.tables import fold
from briefing.quotes import outside

SAYING = (
    "said|says|say|told|stated|states|added|adds|wrote|writes|announced|confirmed|noted|argued|claimed|warned|warns"
    "|cautioned|stressed|emphasi[sz]ed|underscored|reiterated|reaffirmed|acknowledged|insisted|suggested|indicated"
    "|expressed|explained|declared|revealed|described|called|urged|pledged|promised|vowed|accused|rejected|dismissed"
    "|denied|refused|declined|opposed|opposes|proposed|demanded|criticised|criticized|praised|welcomed|refuted"
    "|disputed|supports|supported|backed|voiced|threatened|objected|recommended|predicted|complained|conceded"
    "|tells|asks|asked|explains|calls|wants|wanted|promises|vows|insists|denies|rejects|refuses|accuses|argues|claims"
    "|defended|defends|thanked|replied|replies|demands|proposes|urges|pledges|suggests|stresses|notes"
)
_NAME_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\.[A-Z]\.?)*"
_PARTICLE = r"(?:von\s+der|van\s+der|de\s+la|von|van|der|de|da|di|al|bin|of\s+the|of|and\s+the)"
NAME = rf"{_NAME_WORD}(?:[^\S\n]+(?:{_PARTICLE}[^\S\n]+)?{_NAME_WORD})*"
_BETWEEN = (
    r"(?:\s*,(?:[^,\n]|(?<=\d),(?=\d)){1,160},)?"
    r"(?:\s+(?:has|have|had|was|is|also|again|already|previously|further|then|later|repeatedly))*"
)
_SUBJECT_FIRST = re.compile(rf"(?P<name>{NAME}){_BETWEEN}\s+(?P<verb>{SAYING})\b")
_OFFICE = (
    r"(?:(?:the|mayor|president|minister|spokes\w+|director|chair\w*|leader|analyst|professor|adviser)"
    r"\s+){0,3}"
)
_VERB_FIRST = re.compile(
    rf"(?<=[”\"’'])\s*\b(?P<verb>said|says|added|wrote|stated|noted|warned)\s+{_OFFICE}(?P<name>{NAME})"
)
_COLON = re.compile(rf"(?:^|(?<=[.!?*]\s)|(?<=\*\*\s))(?P<name>{NAME}):(?=\s*[\"“‘'])")
_ACCORDING = re.compile(rf"\b(?:[Aa]ccording\s+to)\s+(?:the\s+)?(?P<name>{NAME})")
_NOT_NAMES = frozenset(
    """
    The A An In On At As He She They It This That These Those His Her Their But And However
    Meanwhile Following Despite Several Some Many Most One Former During After Before While When If
    Although Also Furthermore Additionally Moreover According Speaking Instead Previously Earlier
    Later Monday Tuesday Wednesday Thursday Friday Saturday Sunday We I You There Its Our By With
    For To So Unless Because Though Even Where Whether Within Without Through Over From Of Or Nor
    Than Then Thus Yet Still Only Just Now Today Here What Why How Who Which Whose Any Other Another
    Such Same Alongside Among Amid Against Across Around Between Beyond Like Near Outside Throughout
    Upon Via More Fewer Less Yesterday Tomorrow Recently Looking Given Based Once Sooner Everybody
    Not No All Each Every Both Unlike Under Until Since Officials Critics
    """.split()
)
_ROLE = frozenset(
    """
    President Minister Prime Foreign Defence Defense Secretary General Chancellor Sir Lord Lady Dame
    Mr Mrs Ms Dr King Queen Prince Princess Chief Commissioner Ambassador Senator Governor Mayor
    Judge Justice Professor Captain Colonel Admiral Secretary-General Vice Deputy Chair Chairman
    Director Spokesman Spokeswoman Security Adviser National
    """.split()
)


@dataclass(frozen=True)
class Attribution:
    """A speaker as the sentence names them, the verb, and where the name stands."""

    name: str
    verb: str
    start: int


def attribution(sentence: str) -> Attribution | None:
    """The first named speaker of a sentence; None when nobody is named or only a pronoun speaks."""
    return min(attributions(sentence), key=lambda item: item.start, default=None)


def attributions(sentence: str) -> list[Attribution]:
    """Every named speaker of a sentence; a word that only opens it ("Police", "Nobody") is no name."""
    plain = _marked(sentence)
    known = {part for name in names(sentence) for part in name.parts}
    found = [
        Attribution(name, _verb(match), match.start("name"))
        for pattern in (_SUBJECT_FIRST, _VERB_FIRST, _ACCORDING)
        for match in pattern.finditer(plain)
        if (name := person_or_body(match["name"])) and fold(name.split()[-1]) in known
    ]
    # The quotation after the colon is blanked in ``plain``, so this one is sought in the sentence itself.
    found += [
        Attribution(name, "said", match.start("name"))
        for match in _COLON.finditer(sentence)
        if (name := person_or_body(match["name"])) and plain[match.start("name")] != " "
    ]
    return found


def _marked(sentence: str) -> str:
    """The sentence with quoted words blanked, and the mark that closes each quotation left standing."""
    plain = list(outside(sentence))
    for at in range(1, len(plain)):
        if (
            plain[at - 1] == " "
            and sentence[at] in "”\"’'"
            and (at + 1 == len(plain) or sentence[at + 1] in " ,.;:")
        ):
            plain[at] = sentence[at]
    return "".join(plain)


def _verb(match: re.Match[str]) -> str:
    return match["verb"] if "verb" in match.re.groupindex else "according to"


def person_or_body(name: str) -> str:
    """A name without leading function words, roles and trailing possessive; empty when nothing is left."""
    words = re.sub(r"[’']s?(?=\s|$)", "", name).split()
    while words and (words[0] in _NOT_NAMES or words[0].strip(".,") in _ROLE or words[0].islower()):
        # "von der Leyen" keeps its particles, "of Norway" does not.
        if words[0] in ("von", "van", "de", "di", "da", "al", "bin"):
            break
        words = words[1:]
    # "Finance Minister Petra Dvorak": what follows the last role is the person.
    for at in range(len(words) - 1, 0, -1):
        if words[at].strip(".,") in _ROLE and at + 1 < len(words):
            words = words[at + 1 :]
            break
    # "Odile Hartsen of the Basin Commission": the person, not the body.
    if "of" in words and words.index("of") > 1:
        words = words[: words.index("of")]
    return " ".join(words)


_PLACE_BEFORE = re.compile(rf"\b(?:in|across|near|outside|throughout)\s+(?:the\s+)?({NAME})(?![’'\w])")
_TITLE = (
    "President|Minister|Secretary|Secretary-General|Chancellor|Sir|Lord|Lady|Dame|Mr|Mrs|Ms|Dr|King|Queen|Prince"
    "|Princess|Commissioner|Ambassador|Senator|Governor|Mayor|Judge|Professor|General|Colonel|Admiral|Chair|Chairman"
    "|Director|[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Aa]dviser|[Cc]hief|[Aa]ide|[Ee]nvoy|[Ll]eader|[Aa]nalyst"
)
_ROLE_BEFORE = re.compile(rf"\b(?:{_TITLE})\.?\s+({NAME})")


@lru_cache(maxsize=64)
def persons(text: str) -> frozenset[str]:
    """Last names of the people of a text: who speaks in it or carries a title, and is never a place."""
    found = {item.name for line in text.splitlines() for item in _attributions(line)}
    found |= {person_or_body(match[1]) for match in _ROLE_BEFORE.finditer(text)}
    places = {match[1].split()[-1] for match in _PLACE_BEFORE.finditer(text)}
    return frozenset(name.split()[-1] for name in found if name) - places


def _attributions(line: str) -> list[Attribution]:
    return [found for part in re.split(r"(?<=[.!?])\s+", line) for found in attributions(part)]
