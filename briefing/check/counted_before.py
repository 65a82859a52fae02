"""How many "those" are, where the sentence before tells it: "seven of those years", of "the past 30 years".

A number that stands a line before the cited words is written into them beside what points back to it, so that
a claim may tell it. Only a pointing word with the same noun takes it, and only if the claim has it of the
whole: "seven of the past 30 years", not "30 of those years".
"""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.check.base import Evidence, Passage
from briefing.check.values.numerals import TENS, UNITS

_POINTING = re.compile(r"\b([Tt]hose|[Tt]hese)\s+([a-z]{3,})\b")
_WORDED = {**UNITS, **TENS}
_NUMBER = rf"(\d[\d,]*|{'|'.join(sorted(_WORDED, key=len, reverse=True))})"
_WHOLE = re.compile(rf"\b{_NUMBER}\b(?! of\b)")


def counted_before(evidence: Evidence, claim: str) -> Evidence:
    """The evidence with such numbers put in; itself where nothing changes."""
    passages = tuple([_counted(passage, claim) for passage in evidence.passages])
    return evidence if passages == evidence.passages else Evidence(passages)


def _counted(passage: Passage, claim: str) -> Passage:
    if not passage.before or ("hose " not in passage.text and "hese " not in passage.text):
        return passage
    for found in _POINTING.finditer(passage.text):
        pointing, noun = found.groups()
        if noun not in claim or noun not in passage.before:
            continue
        told = re.findall(
            rf"\b((?:past|last|previous|first|next) )?{_NUMBER} (?:[a-z-]+ )?{noun}\b", passage.before
        )
        if told and _value(told[-1][1]) in map(_value, _WHOLE.findall(claim)):
            lead, number = told[-1]
            text = f"{passage.text[: found.start()]}{pointing} {lead}{number} {noun}"
            return replace(passage, text=text + passage.text[found.end() :], cited=passage.verbatim)
    return passage


def _value(number: str) -> float:
    return _WORDED[number] if number in _WORDED else float(number.replace(",", ""))
