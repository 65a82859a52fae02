"""Which language a text is in, by its letters and commonest words; enough to say that two texts differ."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from briefing.check.base import Evidence

COMMON = {
    "English": "the of and to in that is was for it with as on be at by this have from are were has"
    " had not but they said"
    " will would which their been an i you we he she or if do can my your so there who what when some all",
    "German": "der die das und ist nicht ein eine zu den von mit sich auf dem des im wird für sind"
    " dass auch wurde haben"
    " nach bei aus hat",
    "French": "le la les des et est une dans pour que qui sur avec pas par plus sont ses au aux ont"
    " cette été ce du de un",
    "Spanish": "el los las una y es en que por para con del se su no al como más fue han sus este está lo",
    "Italian": "il gli di che e è un una per con non del della sono nel alla ha dei le più anche stato",
    "Portuguese": "o os as um uma e é que em para com não do da dos na no se por mais foi ao pela",
    "Dutch": "de het een en van is dat op te zijn met voor niet aan er ook als door naar bij werd",
    "Polish": "i w na z do nie się jest że o jak po to przez od za który są dla",
    "Ukrainian": "і в на з не що до та за як у про це від його для",
    "Russian": "и в на не что с по как это из он к за от его для",
}
WORDS = {language: frozenset(words.split()) for language, words in COMMON.items()}
LANGUAGES = tuple(WORDS)
NUMBERS = {
    word: tuple([n for n, common in enumerate(WORDS.values()) if word in common])
    for word in frozenset().union(*WORDS.values())
}
"""Common word -> the places of its languages in ``WORDS``."""
WORD = re.compile(r"[^\W\d_]+")
LETTERS = {
    "CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean", "GREEK": "Greek",
    "HEBREW": "Hebrew", "THAI": "Thai", "ARMENIAN": "Armenian", "GEORGIAN": "Georgian",
}  # fmt: skip
"""Letters (first word of their Unicode names) that only one language of many readers is written in."""
MOST = 2 / 3
"""Share of a text's letters that are of one kind: a name or a quotation in others does not count."""
FEWEST = 3


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
    second, best = sorted(counted)[-2:]
    if best >= 3 and best > 1.5 * second and best / len(words) > 0.15:
        return LANGUAGES[counted.index(best)]
    return None


def differ(claim: str, evidence: Evidence) -> tuple[str, str] | None:
    """The two languages if claim and evidence are clearly in different ones."""
    mine, text = language(claim), evidence.text
    theirs = language(text) or next(filter(None, (language(p.article) for p in evidence.passages)), None)
    if mine and theirs and mine != theirs:
        return mine, theirs
    if not (claim.isascii() and text.isascii()):  # else both are in Latin letters
        ours, others = letters(claim), letters(text)
        if ours and others and ours != others:
            return mine or written(ours), theirs or written(others)
    foreign = _without_a_word_of(theirs, claim) if theirs and not mine else None
    return (foreign, theirs) if foreign and theirs else None


@lru_cache(maxsize=1024)
def letters(text: str) -> str:
    """The letters that most of a text is written in; "" when there are none or they are mixed.

    Chinese and Japanese count as one, because they share most characters.
    """
    if text.isascii():
        return "LATIN" if any(map(str.isalpha, text)) else ""
    kinds: Counter[str] = Counter()
    for character, times in Counter(text[:4000]).items():
        if character.isalpha():
            kinds[_letter(character)] += times
    kana = kinds.pop("HIRAGANA", 0) + kinds.pop("KATAKANA", 0)
    kinds["CJK"] += kana
    (kind, count) = kinds.most_common(1)[0]
    if count < MOST * kinds.total():
        return ""
    return "HIRAGANA" if kind == "CJK" and kana else kind


def written(kind: str) -> str:
    """A language by its letters alone."""
    return LETTERS.get(kind) or f"a language in {kind.title()} script"


@lru_cache(maxsize=65536)
def _letter(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0]


def _without_a_word_of(theirs: str, claim: str) -> str | None:
    """The language of a short claim that has several common words of it and none of the evidence's.

    Only words in lower case: names (Los Angeles, Bill de Blasio) are the same in every language.
    """
    words = {word for word in WORD.findall(claim) if word.islower()}
    if not words or words & WORDS[theirs]:
        return None
    counts = {name: len(words & common) for name, common in WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= FEWEST else None
