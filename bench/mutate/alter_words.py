"""Altered polarity, status, scope, comparison, relation and condition: tables of small, safe edits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.mutate.model import Base, Variant
from bench.mutate.text import by_table, capital, outside_quotations, put, tidy

_NEGATED = re.compile(
    r"\b(?:not|never|no|nor|neither|cannot|without|unless|whether|if|than|few|little|hardly)\b|n[’']t\b"
)
_SUBORDINATE = re.compile(r"\b(?:once|before|after|until|when)\b[^,]*$|\bThere $")
_PAST = {
    "confirmed": "confirm", "announced": "announce", "rejected": "reject", "accepted": "accept",
    "praised": "praise", "accused": "accuse", "reaffirmed": "reaffirm", "reiterated": "reiterate",
    "emphasised": "emphasise", "emphasized": "emphasize", "stressed": "stress", "warned": "warn",
    "acknowledged": "acknowledge", "visited": "visit", "gathered": "gather", "participated": "participate",
    "underscored": "underscore", "described": "describe", "expressed": "express", "refuted": "refute",
    "highlighted": "highlight", "recognized": "recognize", "revealed": "reveal", "held": "hold",
    "approved": "approve", "signed": "sign", "agreed": "agree", "raised": "raise", "opened": "open",
}  # fmt: skip
_PARTICIPLE = (
    r"(?:\w+ed|been|taken|begun|made|given|shown|held|grown|become|forced|put|set|led|sent|won|lost)"
)
_ADD_NEGATION = [
    (rf"\b(has|have|had) (?={_PARTICIPLE}\b)", r"\1 not "),
    (
        r"\b(is|are|was|were) (?!not\b|to\b|now\b|also\b|still\b|already\b|only\b|why\b|unlikely\b|due\b)(?=[a-z])",
        r"\1 not ",
    ),
    (
        r"\b(will|would|must|should|could) (?!not\b|only\b|also\b|now\b|have to\b|depend\b)(?=[a-z])",
        r"\1 not ",
    ),
]
_DROP_NEGATION = [
    (r"\bcannot\b", "can"),
    (
        r"\b(has|have|had|is|are|was|were|will|would|must|should|could) not (?!only\b|merely\b|just\b|yet\b|every\b|been)",
        r"\1 ",
    ),
    (r"\b(has|have|had) never (?=been)", r"\1 "),
    (r"\bwith no (?=[a-z]+ [a-z]+ in sight)", "with a "),
    (r"\bwith no (?=[a-z]+ end in sight)", "with an "),
    (r"\bdeclined to\b", "agreed to"),
    (r"\brefused to\b", "agreed to"),
    (r"\bfailed to\b", "managed to"),
    (r"\brejecting\b", "accepting"),
    (r"\brejected\b", "accepted"),
    (r"\bdismissed\b", "welcomed"),
    (r"\brefuted\b", "repeated"),
    (r"\bruled out\b", "announced"),
    (r"\bopposition\b(?=,|\.| to)", "support"),
    (r"\bwithout (?=[A-Z][\w.]* support)", "with "),
    (r"\bUnlike\b", "Like"),
    (r"\bunlikely to\b", "likely to"),
    (r"\bno longer\b", "still"),
]


def negation(base: Base) -> Iterator[Variant]:
    """A negation added (to the first clause that has none) or dropped, or an antonym."""
    yield from by_table(base.claim, _DROP_NEGATION)
    yield from by_table(base.claim, _ADD_NEGATION, allowed=_affirmative)
    subject = r"(?<=[a-zIX] )"
    verbs = re.compile(
        rf"{subject}(?:(also) )?\b({'|'.join(_PAST)})\b(?= (?:that|the|a|an|in|on|their|its|plans|Kyiv|Washington|[A-Z]\w+))"
    )
    for match in outside_quotations(base.claim, verbs):
        before = base.claim[: match.start()]
        if not _NEGATED.search(before) and not re.search(
            r"(?:\b(?:is|are|was|were|be|been|has|have|had|and|by)|,) $", before
        ):
            new = f"did not {_PAST[match[2]]}"
            yield Variant(put(base.claim, match, new), f"{match[0]} -> {new}")
            break


def _affirmative(claim: str, match: re.Match[str]) -> bool:
    around = claim[: match.end()] + " " + " ".join(claim[match.end() :].split()[:4])
    return not _NEGATED.search(around) and not _SUBORDINATE.search(claim[: match.start()])


_MODALITY = [
    (r"\b(?:may|might) (?=[a-z]+)(?!not\b)", "will "),
    (r"\bcould (?=[a-z]+)(?!not\b)", "will "),
    (r"\b(?:is|are) expected to (?=[a-z])", "have already agreed to "),
    (r"\b(has|have) proposed deploying", r"\1 begun deploying"),
    (r"\b(has|have) proposed (?!deploying)(?=a |the |to )", r"\1 approved "),
    (r"\b(has|have) called on (\w+) to\b", r"\1 persuaded \2 to"),
    (r"\bmust (?=[a-z])(?!not\b)", "may "),
    (r"\brevealed plans to impose\b", "imposed"),
    (r"\bis scheduled to take place\b", "was proposed, but not agreed, to take place"),
    (r"\bunlikely to\b", "certain not to"),
    (r"\b(is|are) likely to\b", r"\1 certain to"),
    (r"\b(?:is|are) pushing for\b", "has secured"),
    (r"\b(has|have) been lobbying (\w+) to provide\b", r"\1 persuaded \2 to provide"),
    (r"\bhad sought to\b", "had managed to"),
    (r"\b(has|have) been trying to\b", r"\1 managed to"),
    (r"\b(is|are) trying to\b", r"\1 certain to"),
    (r"\b(has|have) (?:reportedly )?shown interest in joining\b", r"\1 agreed to join"),
    (r"\bseeking to\b", "managing to"),
    (r"\bproposing\b", "ordering"),
    (r"(?<!dismissed )\bthe possibility of\b", "the signing of"),
]


def modality(base: Base) -> Iterator[Variant]:
    """The matter is more or less settled than the source says."""
    yield from by_table(base.claim, _MODALITY, allowed=_affirmative_before)


def _affirmative_before(claim: str, match: re.Match[str]) -> bool:
    # "not every nation could" entails "not every nation will": a stronger verb is then a weaker claim.
    return not re.search(r"\b(?:not every|no|never)\b[^,;]*$", claim[: match.start()])


_SCOPE = [
    (r"\b[Ss]everal (?=[a-z]+s\b)", "all "),
    (r"\b[Ss]ome (?=[a-z]+s\b)", "all "),
    (r"(?<![Hh]ow )\b[Mm]any (?=[a-z]+s\b)", "all "),
    (r"\b[Aa] number of (?=[a-z]+s\b)", "all "),
    (r"\b[Mm]ost of\b", "all of"),
    (r"\b[Mm]ost (?=[a-z]+s\b)(?!serious|famous|precious)", "all "),
    (r"\bnot every (\w+)\b", r"no \1"),
    (r"\b(?:primarily|mainly|largely|mostly) (?=on|focused|because|from|to)", "exclusively "),
    (r"(?<!rely )\bsolely (?=on )", "partly "),
    (r"\bparticularly\b(?= (?:due to|because))", "exclusively"),
    (r"\bmajor (?=European countries)", "all "),
    (r"\bmore than a dozen (?=European leaders)", "all "),
    (r"\bone senior\b", "every senior"),
    (r"\b[Aa] growing (?=recognition)", "a universal "),
    (r"\bworse in some\b", "worse in all"),
    (r"\bnot merely (\w+) in nature\b", r"purely \1 in nature"),
    (r"\b[Bb]oth for itself and for\b", "only for"),
    (r"\b[Tt]op five\b", "only"),
    (r"\ba key (?=security player)", "the only "),
]


def scope(base: Base) -> Iterator[Variant]:
    """How many, how wholly, whether alone."""
    yield from by_table(base.claim, _SCOPE)


_COMPARISON = [
    (r"\b[Mm]ore than (?=a dozen|\d|[£$€]|half|two|three|four|five)", "fewer than "),
    (r"\b[Ff]ewer than (?=a dozen|\d|half)", "more than "),
    (r"\b[Aa]t least (?=\d|[£$€]|two|three|half)", "at most "),
    (
        r"(?<!no )(?<!once )(?<!and )\bmore (?=isolationist|significant|proactive|cautious|responsibility|complex|robust|likely)",
        "less ",
    ),
    (r"\bless (?=decisive|likely|significant)", "more "),
    (r"\bgreater (?!than)", "less "),
    (r"\bstronger\b", "weaker"),
    (r"\blarger\b", "smaller"),
    (r"\bhigher\b", "lower"),
    (r"\blower\b", "higher"),
    (r"\bincreased (?=military|support|aid|spending)", "reduced "),
    (r"\bgrowing (?=recognition|uncertainty|European|concern|support)", "shrinking "),
    (r"\brose\b", "fell"),
    (r"\bstrengthen(?=\b)", "weaken"),
    (r"\bstrengthening\b", "weakening"),
    (r"\bstrong (?=U\.S\.|US|support|growth)", "weak "),
    (r"\bmajor (?=hurdle|role|risk|problem)", "minor "),
    (r"\blittle progress\b", "great progress"),
    (r"\blong-term\b", "short-term"),
    (r"\blarge-scale\b", "small-scale"),
    (r"\bsignificant (?=shift|military aid)", "minor "),
    (r"\bsignificant (?=attention)", "scant "),
    (r"\bstepping up (?=their)", "scaling back "),
    (r"\bweak agreements\b", "strong agreements"),
    (r"\bfurther sanctions\b", "fewer sanctions"),
    (r"\benhancing\b", "reducing"),
]


def comparison(base: Base) -> Iterator[Variant]:
    """More for less, strong for weak."""
    yield from by_table(base.claim, _COMPARISON)


_RELATION = [
    (r"\b[Aa]fter (?=[a-zA-Z])(?!all\b)", "before "),
    (r"\b[Ff]ollowing (?=the |high|reports|talks|an? )", "before "),
    (r"\bbefore (?=[a-z])", "after "),
    (r"\b[Bb]ecause of\b", "despite"),
    (r"(?<!particularly )\bdue to\b(?! (?:be|take|meet|begin|start)\b)", "despite"),
    (r"\b[Dd]espite (?=[a-z])", "because of "),
    (r"\b[Aa]lthough\b", "because"),
    (r"(?<=, )though (?=[a-zA-Z])", "because "),
    (r"\bIn response,", "Unprompted,"),
    (r"\bWhile (?=[A-Z]|European|still)", "Because "),
    (r"(?<=, )prompting (?=concerns)", "despite "),
    (r"\b[Aa]s a result\b", "for no stated reason"),
    (r"\bindependently of\b", "at the request of"),
    (r"\bahead of\b", "after"),
    (r"\b[Aa]longside\b", "at the request of"),
    (r"\bsince (?=the US stance)", "before "),
]


def relation(base: Base) -> Iterator[Variant]:
    """The order or the cause of things turned round."""
    yield from by_table(base.claim, _RELATION)


_CLAUSE_FIRST = re.compile(r"^(?:If|Unless|Once|Without|Provided that) [^,“\"]+, (?=[\w“\"])")
_CLAUSE_LAST = re.compile(
    r",? (?:only if|if|unless|once|provided that|as long as|on condition that) [^,.;“”\"]+(?=[.,;])(?!,[^,]*\b(?:and|or) )"
)
_QUESTION = re.compile(r"\b(?:see|ask|asked|asks|know|knows|unclear|wonder|wondered|doubt)$")
_TURNED = [
    (r"\bunless\b", "even if"),
    (r"\bUnless\b", "Even if"),
    (r"\bonce (?=a |the |an |there)", "long before "),
    (r"\bonly if\b", "even if"),
    (r"\b[Ww]ithout (?=(?:US|U\.S\.|American|UK|EU|NATO|parliament|further) ?\w*)(?=[^,.]*,)", "even with "),
    (r"\bafter a peace agreement\b", "even without a peace agreement"),
    (r"\bafter a ceasefire\b", "even without a ceasefire"),
    (r"(?<=[a-z] )to help uphold a potential ceasefire\b", "whether or not there is a ceasefire"),
    (r"\bunconditional\b", "conditional"),
    (r"\bfor any post-war security arrangement\b", "for immediate combat operations"),
    (r"\bin any potential peace deal with Russia\b", "with or without a peace deal with Russia"),
]


def condition(base: Base) -> Iterator[Variant]:
    """A condition dropped or turned round."""
    for match in outside_quotations(base.claim, _CLAUSE_FIRST):
        yield Variant(capital(base.claim[match.end() :]), f"dropped: {match[0].strip()}")
    for match in outside_quotations(base.claim, _CLAUSE_LAST):
        if not _QUESTION.search(base.claim[: match.start()]):
            yield Variant(
                tidy(base.claim[: match.start()] + base.claim[match.end() :]), f"dropped: {match[0].strip()}"
            )
    yield from by_table(base.claim, _TURNED)
