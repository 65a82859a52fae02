"""Who does it, where the parse hangs the noun elsewhere: told by order, commas and conjunctions alone."""

from __future__ import annotations

from briefing.check.language.words import Token

SUBORDINATE = frozenset(
    "if unless provided once when until because since although though while before after as that whether"
    " lest should".split()
)
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day"
    " morning evening night time january february april june july august september october november"
    " december".split()
)
CLAUSAL = SUBORDINATE | {"and", "but", "or"}
NOUNS = {"NN", "NNS", "NNP", "PRP"}
HELPING = {"be", "have", "do"}
LONGEST_RELATIVE = 16
QUOTING = {"``", "''"}
SKIPPED = {"RB", "MD", ",", *QUOTING}
ASIDE = {"WDT", "WP", "WP$", "VBG"}


def own_subject(words: tuple[Token, ...], i: int) -> int:
    """The noun between a conjunction and a finite verb, where the parse hangs it elsewhere ("…, and the
    accord does not say", "unless parliament, the Chamber, ratifies it"); -1 for none."""
    k = i - 1
    while k >= 0 and ((words[k].verb and words[k].lemma in HELPING) or words[k].tag in SKIPPED):
        k = (words[k].text == "," and _before_relative(words, k)) or k - 1
    finite = words[i].tag in {"VBD", "VBZ", "VBP"} or any(
        t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in words[k + 1 : i]
    )
    if k < 1 or not finite or words[k].tag not in NOUNS or words[k].lower in DAYS:
        return -1
    for m in range(k - 1, max(-1, k - 9), -1):
        token = words[m]
        if token.text == ";" or (token.lower in CLAUSAL and token.tag in {"IN", "CC", "WRB"}):
            first = words[m + 1].tag
            return (
                k
                if first in {"DT", "PRP$", "NNP", "PRP"}
                and not (token.tag == "CC" and words[m - 1].text != ",")
                else -1
            )
        if token.verb or token.tag in {"IN", "TO", "WDT", "WP", "CC", ":"}:
            return -1
    return -1


def _before_relative(words: tuple[Token, ...], end: int) -> int:
    """The word that a relative clause ending at a comma hangs on ("the union, which most follow, has said");
    0 for none."""
    for k in range(end - 1, max(1, end - LONGEST_RELATIVE), -1):
        if words[k].text in {",", ";", ":"}:
            relative = words[k + 1].tag in ASIDE or words[k + 2].tag in {"WDT", "WP", "WP$"}
            return k - 1 if relative and words[k].text == "," else 0
    return 0


def set_off(words: tuple[Token, ...], i: int) -> int:
    """The noun before a participle between commas ("the union, having lost the vote, has …"); -1 for none."""
    k = i - 1 if words[i - 1].tag in QUOTING else i
    k = k - 1 if words[k - 1].lower in {"having", "being"} else i
    if (
        k < 2
        or words[k - 1].text != ","
        or words[k - 2].tag not in NOUNS
        or words[k].tag not in {"VBG", "VBN"}
    ):
        return -1
    for end in range(i + 1, min(len(words) - 1, i + LONGEST_RELATIVE)):
        if words[end].text == ",":
            return k - 2 if words[end + 1].tag in {"VBD", "VBZ", "VBP", "MD"} else -1
    return -1


def finite_form(words: tuple[Token, ...], i: int) -> bool:
    """Whether a verb is finite by its form; after a noun "parked" may be a participle."""
    return words[i].tag in {"VBZ", "VBP"} or (words[i].tag == "VBD" and words[i - 1].tag not in NOUNS)
