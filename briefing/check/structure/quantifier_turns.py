"""Words of quantity in turns that count nothing, and what denies them."""

from __future__ import annotations

from briefing.check.language.words import Token

IDIOMS = (
    ("in", "all"), ("at", "all"), ("after", "all"), ("above", "all"), ("first", "all"), ("all", "told"),
    ("on", "whole"), ("all", "more"), ("all", "along"), ("all", "over"), ("all", "but"), ("once", "all"),
    ("each", "other"), ("of", "all"), ("not", "all"), ("not", "every"), ("all", "too"), ("all", "at"),
    ("it", "all"),
)  # fmt: skip


PLACED = frozenset({("in", "all"), ("at", "all"), ("after", "all"), ("above", "all"), ("on", "whole")})


ENTIRE = frozenset("all every each both entire whole everyone everybody".split())
DENIED = 6


def idiom(words: tuple[Token, ...], k: int) -> bool:
    """ "In all", "all told", "not every": no quantity, or less than the word says."""
    before = words[k - 1].lower if k else ""
    far = words[k - 2].lower if k > 1 else ""
    after = words[k + 1].lower if k + 1 < len(words) else ""
    low = words[k].lower
    if low == "all" and (_granted(words, k) or _listed(words, k) or _denied(words, k)):
        return True
    if low == "both" and _paired(words, k):
        return True
    if before == "the" and far in {"nearly", "almost", "virtually", "practically"}:
        return True
    if low == "all" and after in {"this", "that"}:
        return True
    if low == "every" and after != "one" and k + 1 < len(words) and words[k + 1].tag == "CD":
        return True  # "one in every four", "every two years"
    if after in {"of", "the"} and before not in {"not", "n't", "nearly", "almost"}:
        return False
    if (before, low) in PLACED and k + 1 < len(words) and words[k + 1].tag == "NNS":
        return False  # "in all polls", not "eleven in all" or "in all likelihood"
    spread = before in {"the", "of"} and (far, low) in IDIOMS[:7]  # "on the whole", not "at sea all day"
    return (before, low) in IDIOMS or spread or (low, after) in IDIOMS or before in {
        "nearly", "almost", "n't", "not", "virtually", "practically"}  # fmt: skip


def kept_from_all(words: tuple[Token, ...], k: int) -> bool:
    """ "Did not win over all the delegates": a denial before it in the clause makes a part of the whole."""
    if words[k].lower not in ENTIRE:
        return False
    for token in reversed(words[max(0, k - 8) : k]):
        if token.text in {",", ";", ":"} or token.tag in {"VBD", "VBZ", "VBP", "WDT", "WP"}:
            return False
        if token.lower in {"not", "n't", "never", "cannot"}:
            return True
    return False


def _paired(words: tuple[Token, ...], k: int) -> bool:
    """ "Both the miners and the bank": each of two that are named, and no whole."""
    for token in words[k + 1 : k + 9]:
        if token.lower == "and":
            return True
        if token.tag in {"VBD", "VBZ", "VBP", "MD"} or token.text in {",", ";", ":"}:
            return False
    return False


def _granted(words: tuple[Token, ...], k: int) -> bool:
    """ "For all its charm, the plan failed": in spite of it."""
    opens = k == 1 or (k > 1 and words[k - 2].text in {",", ";", ":", "—", "–"})
    if not opens or words[k - 1].lower != "for" or k + 1 >= len(words):
        return False
    if words[k + 1].lower == "of" and any(t.tag == "POS" for t in words[k + 2 : k + 5]):
        return True
    return words[k + 1].tag == "PRP$" or words[k + 1].lower in {"the", "that", "this", "of"}


def _denied(words: tuple[Token, ...], k: int) -> bool:
    """ "Did not win over all the delegates", "was not signed by all": some it did."""
    for token in reversed(words[max(0, k - DENIED) : k]):
        if token.text in {",", ";", ":", "—", "–"} or token.tag in {"WDT", "WP", "VBZ", "VBP", "VBD", "MD"}:
            return False
        if token.lower in {"not", "n't"}:
            return True
    return False


def _listed(words: tuple[Token, ...], k: int) -> bool:
    """ "Arms, training and money have all been sent", "A, B and C all came": each of a list, and no whole."""
    floats = (
        k + 1 < len(words)
        and words[k - 1].tag in {"NN", "NNS", "NNP", "NNPS"}
        and words[k + 1].tag in {"VBD", "VBZ", "VBP", "MD", "VB", "NN"}
    )
    if not floats and words[k - 1].lemma not in {"be", "have", "do"} and words[k - 1].tag not in {"MD", "RB"}:
        return False
    start = next((i for i in range(k - 1, -1, -1) if words[i].text in {".", ";", ":"}), -1) + 1
    joined = [i for i in range(start, k) if words[i].lower == "and"]
    return bool(joined) and any(words[i].text == "," for i in range(start, joined[0]))
