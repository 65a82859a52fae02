"""Which language a text is in, by its commonest words; enough to say that two texts are in different ones."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.check.base import Evidence

COMMON = {
    "English": "the of and to in that is was for it with as on be at by this have from are were has"
    " had not but they said"
    " will would which their been an",
    "German": "der die das und ist nicht ein eine zu den von mit sich auf dem des im wird für sind"
    " dass auch wurde haben"
    " nach bei aus hat",
    "French": "le la les des et est une dans pour que qui sur avec pas par plus sont ses au aux ont"
    " cette été ce du",
    "Spanish": "el los las una y es en que por para con del se su no al como más fue han sus este está lo",
    "Italian": "il gli di che e è un una per con non del della sono nel alla ha dei le più anche stato",
    "Portuguese": "o os as um uma e é que em para com não do da dos na no se por mais foi ao pela",
    "Dutch": "de het een en van is dat op te zijn met voor niet aan er ook als door naar bij werd",
    "Polish": "i w na z do nie się jest że o jak po to przez od za który są dla",
    "Ukrainian": "і в на з не що до та за як у про це від його для",
    "Russian": "и в на не что с по как это из он к за от его для",
}
WORDS = {language: frozenset(words.split()) for language, words in COMMON.items()}
NUMBERS = {
    word: tuple([n for n, common in enumerate(WORDS.values()) if word in common])
    for word in frozenset().union(*WORDS.values())
}
"""Common word -> the places of its languages in ``WORDS``."""
WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=2048)
def language(text: str) -> str | None:
    """The language whose common words make up most of the text; None when the text is too short to say."""
    words = WORD.findall(text[:4000].lower())
    if not words:
        return None
    counted = [0] * len(WORDS)
    for word in filter(NUMBERS.__contains__, words):
        for number in NUMBERS[word]:
            counted[number] += 1
    counts = sorted(zip(counted, WORDS, strict=True), reverse=True)
    (best, name), (second, _) = counts[0], counts[1]
    if best >= 3 and best > 1.5 * second and best / len(words) > 0.15:
        return name
    return None


def differ(claim: str, evidence: Evidence) -> tuple[str, str] | None:
    """The two languages if claim and evidence are clearly in different ones."""
    mine, theirs = language(claim), language(evidence.text)
    return (mine, theirs) if mine and theirs and mine != theirs else None
