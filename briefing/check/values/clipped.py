"""A quotation clipped to begin with its verb ("authorised the sale"): its own sentence says who does it."""

from __future__ import annotations

from dataclasses import replace

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.language.parse import analyse
from briefing.check.language.words import FINITE, sentences
from briefing.check.values.findings import finding
from briefing.check.values.ground import NEUTRAL, OFFICES, PERSONAL, Ground
from briefing.check.values.names import names
from briefing.check.values.parties import Party, described, party
from briefing.check.values.words import words
from briefing.models import ReasonCode


def completed(evidence: Evidence) -> Evidence | None:
    """The evidence with each such quotation widened to the sentence that it stands in; None without any."""
    if not any(map(_subjectless, evidence.passages)):
        return None
    return Evidence(tuple([_whole(p) if _subjectless(p) else p for p in evidence.passages]))


def strangers(claim: str, whole: Evidence) -> list[Finding]:
    """The names of a claim that the article has only after such a quotation: nobody there can mean them."""
    told = Ground([p.article[: p.article.find(p.verbatim)] + p.verbatim for p in whole.passages])
    article = Ground([p.article for p in whole.passages])
    cited = Ground([p.text for p in whole.passages])
    for each in names(claim):
        if each.known or told.has(each.parts[-1]) or not article.phrase(each.parts):
            continue
        everything = "\n\n".join(article.texts)
        person = party(each, everything) is Party.PERSON
        pointed = cited.speaks_of(PERSONAL | OFFICES) if person else cited.pointing(NEUTRAL)
        if pointed or described(each, whole.passages, everything):
            continue
        shown = words(claim).slice(each.first, each.last)
        message = f"“{shown}” is named only after the sentence that the cited words stand in."
        return [finding(ReasonCode.NAME, message, shown, weight=0.8)]
    return []


def _subjectless(passage: Passage) -> bool:
    """Whether it opens, amid a sentence, with a finite verb, or with an adverb before one."""
    if not passage.text[:1].islower() or not passage.before.strip() or _opens(passage):
        return False
    opening = analyse(passage.text)[0].tokens[:2]
    if opening[0].tag == "RB":
        opening = opening[1:]
    return bool(opening) and opening[0].tag in FINITE


def _opens(passage: Passage) -> bool:
    """Whether a sentence begins where the passage does."""
    at = len(passage.before)
    return all(not start < at < end for start, end in sentences(passage.before + passage.text))


def _whole(passage: Passage) -> Passage:
    text, first = passage.before + passage.text + passage.after, len(passage.before)
    last = first + len(passage.text)
    spans = [s for s in sentences(text) if s[0] < last and s[1] > first]
    start, end = spans[0][0], spans[-1][1]
    return replace(passage, text=text[start:end], before=text[:start], after=text[end:])
