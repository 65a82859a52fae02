"""How, in which season, or by day or night a thing was done, put in by the claim: "in writing", "at night",
"each summer", of a source that says nothing of the kind.

Such turns are few, and each stands for one circumstance, so that it is enough to look whether any word of the
source may tell of it. What stands in quotation marks is compared elsewhere.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode


class Circumstance(NamedTuple):
    """The turns for a circumstance, what of each stands in any of them, and whatever may tell of it."""

    marks: tuple[str, ...]
    turn: re.Pattern[str]
    told: re.Pattern[str]


def _one(marks: str, turn: str, told: str) -> Circumstance:
    return Circumstance(
        tuple(marks.split("|")), re.compile(rf"(?i)\b(?:{turn})\b"), re.compile(rf"(?i)\b(?:{told})")
    )


DAYTIME = (
    "night|even|day|daily|clock|hour|dark|dawn|dusk|noon|morning|afternoon|midnight|sun|late"
    "|early|sleep|round"
    r"|overnight|light|\d+ ?[ap]\.?m|\d\d?[:.]\d\d"
)
SEASONS = (
    "spring|summer|autumn|winter|season|year|annual|month|week|harvest|crop|quarter|today"
    "|tomorrow|rain|snow|heat"
    r"|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|\d{4}|christmas|easter|holiday"
)
CIRCUMSTANCES = (
    _one(
        "night|dark",
        "(?:at|by) night(?: as well| too| and by day)?|after dark", DAYTIME),
    _one(
        "spring|summer|autumn|winter|season",
        "(?:each|every|before the|until the|by the|in the|during the|over the|for the (?:first"
        "|second|next))"
        r" (?:spring|summer|autumn|winter|season)",
        SEASONS,
    ),
    _one(
        "in writing|by letter",
        "in writing|by letter",
        "writ|wrote|letter|paper|sign|document|note|post|publi|text|statement|article|draft|mail"
        "|minutes|record"
        "|report|accord|treaty|contract|agree|telegram|blog|form|petition|submi|order|decree|law|rule|memo",
    ),
    _one(
        "in public|publicly",
        "in public|publicly",
        "public|open|press|announc|broadcast|televis|conference|journalist|reporter|speech|online"
        "|told|interview"
        "|crowd|parliament|say|said|says|state|declar|wrote|post|call|present|appear|people|town"
        "|hall|statement",
    ),
    _one(
        "private|closed doors|secret|in confidence",
        "in private|privately|behind closed doors|in secret|secretly|in confidence",
        "privat|close|confiden|secre|quiet|behind|discreet|off the record|hid|covert|undisclosed"
        "|unannounced"
        "|leak|conceal|tell|told|source|insider|silen|unnamed|anonym|without|unknown|clandestin|sly|back",
    ),
    _one(
        "video|remotely",
        "by video[- ]?link|by video ?conference|remotely",
        "video|virtual|online|remote|link|screen|call|conference|distance|connect|dial|phone|afar",
    ),
    _one(
        "in person",
        "in person",
        "person|fac|attend|present|visit|travel|came|come|arriv|met|meet|host|receiv|himself|herself|there",
    ),
    _one(
        "session|in camera|ballot|show of hands|acclamation|unanimously",
        "in (?:closed|open) session|in camera|by secret ballot|by (?:a )?show of hands|by"
        " acclamation|unanimously",
        "session|clos|private|secre|open|public|camera|ballot|hands|acclam|unanim|all|every|none"
        "|no one|nobody"
        "|against|consensus|together|doors|without|both|dissent|oppos|single|agreed",
    ),
    _one(
        "in shifts|by rota|by turns",
        "in shifts|by rota|by turns", "shift|turn|rota|relay|round|alternat|clock|hour|one by one|after"),
    _one(
        "in equal|drawn equally",
        "in equal (?:measure|parts?|shares?)|drawn equally",
        "equal|half|halves|each|same|both|alike|even|split|share|as|and|parit|balanc|fifty|50",
    ),
    _one(
        "by treaty|by law|by statute|by decree",
        "by (?:treaty|law|statute|decree)",
        "treat|law|legal|statut|decree|accord|pact|convention|acts?\\b|enact|bill|legis|article|bind|sign"
        "|rule|constitution"
        "|oblig|regulat|court|agreement|order|must|require|mandat|ban|forbid|parliament|code",
    ),
    _one(
        "notice|warning|unannounced",
        "at (?:very )?short notice|without (?:prior )?(?:notice|warning)|unannounced",
        "notice|warn|announc|sudden|abrupt|surpris|unexpect|advance|any time|hurr|rush|last minute"
        "|quick|told|ahead"
        "|beforehand|knowing|appoint",
    ),
    _one(
        "month|year|week|annually",
        "each month|every month|monthly|each year|every year|once a year|yearly|annually|each week"
        "|every week|weekly"
        "|twice a (?:year|month|week)",
        "month|year|annual|week|da[yi]|regular|every|each|quarter|per|season|often|always|usual"
        "|repeat|frequen|routin"
        "|interval|summer|winter|spring|autumn|recurr|continu|steady|ongoing|anniversar|\\d{4}",
    ),
    _one(
        "observer|guest|spectator|onlooker|bystander|mediator|host|witness",
        "as (?:an? |mere |invited )?(?:official )?(?:observers?|guests?|spectators?|onlookers?|bystanders?"
        "|mediators?|hosts?|witness(?:es)?)",
        "observ|guest|spectat|onlook|watch|witness|invit|visit|bystand|monitor|mediat|host|broker|between",
    ),
    _one(
        "proportion|pro rata",
        "in proportion to|pro rata|proportionally|proportionate(?:ly)?",
        "proportion|pro rata|relative|share|per ?cent|accord|size|wealth|per\\b|ratio|equal|%|each"
        "|depend|commensurate",
    ),
    _one(
        "the end of the|is out",
        "(?:before|by) the end of the (?:month|week|year|day)|(?:before|by) the (?:month|week|year) is out",
        "month|end of|deadline|week|year|jan|feb|mar|apr|(?-i:May)\\b|jun|jul|aug|sep|oct|nov|dec|\\d{4}|soon"
        "|later|next|until|before|due|days?\\b|tomorrow|hour|swift|quick|shortly|spring|summer|autumn"
        "|winter|coming|forthcom|imminent",
    ),
    _one(
        "permanently|indefinitely|once and for all|irrevocably",
        "permanently|indefinitely|once and for all|irrevocably",
        "perman|indefin|good|ever|last|durab|long|never|end|always|stay|irrevoc|final|open|continu|remain"
        "|abol|clos|once|whole|complete",
    ),
    _one(
        "pressure|duress",
        "under (?:heavy |strong |growing |mounting )?pressure|under duress",
        "press|urg|forc|demand|call|push|insist|oblig|threat|lobb|ask|duress|compel|compul|want|appeal"
        "|after|must|had to|critic|protest|sanction|crisis",
    ),
    _one(
        "free|no cost|without payment|without charge",
        "free of charge|at no cost|for free|without (?:payment|charge)",
        "free|charg|cost|pay|paid|fee|gratis|price|donat|gift|expens|bill|offer|buy|bought|gave|give",
    ),
)  # fmt: skip

MARKED = tuple([(mark, k) for k, one in enumerate(CIRCUMSTANCES) for mark in one.marks])
# One word of each turn: most claims have none of them.
KEYS = frozenset(
    "night dark spring summer autumn winter season writing letter written public publicly"
    " private privately door"
    " secret secretly confidence video videolink video-link videoconference remotely"
    " person session camera ballot hand acclamation unanimously shift rota turn equal equally"
    " treaty law statute"
    " observer guest spectator onlooker bystander mediator host witness proportion rata proportionally"
    " proportionate proportionately end out permanently indefinitely once irrevocably pressure duress charge"
    " cost free payment"
    " decree notice warning unannounced month monthly year yearly annually week weekly".split()
)


def check_circumstances(frame: Frame, claim: str, evidence: Evidence) -> list[Finding]:
    """The first circumstance of the claim of which no word of the evidence may tell."""
    if not frame.sentence.has(KEYS):
        return []
    text = claim[frame.sentence.start : frame.sentence.end].lower()
    for k in sorted({k for mark, k in MARKED if mark in text}):
        one = CIRCUMSTANCES[k]
        found = one.turn.search(claim, frame.sentence.start, frame.sentence.end)
        if found is not None and not _quoted(claim, found.start()) and not one.told.search(evidence.text):
            shown = found.group()
            message = f"the claim adds “{shown}”, the source tells of nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, shown, "", 0.65)]
    return []


def _quoted(claim: str, place: int) -> bool:
    before = claim[:place]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
