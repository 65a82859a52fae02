"""Comparisons, order and cause, conditions: turned round or dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.mutate.model import Base, Variant
from bench.mutate.text import by_table, capital, outside_quotations, tidy

_COMPARISON = [
    (r"\b[Mm]ore than (?=a dozen|\d|[£$€]|half|two|three|four|five)", "fewer than "),
    (r"\b[Ff]ewer than (?=a dozen|\d|half)", "more than "),
    (r"\b[Aa]t least (?=\d|[£$€]|two|three|half)", "at most "),
    (
        r"(?<!no )(?<!once )(?<!and )\bmore "
        r"(?=isolationist|significant|proactive|cautious|responsibility|complex|robust|likely)",
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
    (r"\b[Aa]fter (?=[a-zA-Z])(?!(?:all|which|whom)\b)", "before "),
    (r"\b[Ff]ollowing (?=the |high|reports|talks|an? )", "before "),
    (r"\bbefore (?=[a-z])(?!(?:which|long)\b)", "after "),
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
    r",? (?:only if|if|unless|once|provided that|as long as|on condition that) [^,.;“”\"]+"
    r"(?=[.,;])(?!,[^,]*\b(?:and|or) )"
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
