"""Turns that tell a cause or only look like one: "due to begin", "made the tents useless", "gave it as the
reason for", "explains the fall". Read off the order of words (see ``cause``)."""

from __future__ import annotations

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.cause_words import ENDS, FEELING, OPENERS, REASONS, SPAN, VIEWING
from briefing.check.structure.stretches import since, stretch, until

MONEY = frozenset(
    "money sum amount payment instalment installment debt loan fee bonus wage pension tax interest rent"
    " compensation share euro dollar pound million billion trillion arrears royalty dividend refund"
    " credit".split()
)


# What the tagger takes for verbs after "due to", and one cannot be due to do.
NOUNS = frozenset(
    "concern fear worry doubt demand lack need want pressure damage neglect abuse stress protest heat rain"
    " snow frost fire competition interest fraud blame distrust mistrust disagreement hope anger alarm"
    " dispute conflict cost debt drought guilt".split()
)


YEARLY = frozenset("a an each every per year month week quarter annually yearly monthly weekly".split())
DEPENDING = frozenset("depend dependent conditional contingent hinge subject reliant".split())


def no_link(words: tuple[Token, ...], i: int, last: int) -> bool:
    """Whether a link tells none: "due to begin", "on the ground", "thus far", "with Orla following"."""
    first, after = words[i].lower, words[last + 1 : last + 2]
    if first == "due":
        return owed(words, i)
    if words[last].lower == "ground":
        return not any(t.lower in {"that", "of"} for t in after)
    if first == "thus":
        return any(t.lower == "far" for t in after)
    # "with Orla following some days later": does the same
    return (
        first == "following"
        and i > 1
        and words[i - 1].tag[:2] == "NN"
        and any(t.lower == "with" for t in words[max(0, i - WITHIN) : i - 1])
    )


WITHIN = 4


def owed(words: tuple[Token, ...], i: int) -> bool:
    """ "Due to" that tells no cause: "due to begin", "the 40 million euros due to the islands"."""
    after = words[i + 2 : i + 3]
    if after and after[0].tag == "VB" and after[0].lemma not in NOUNS:
        return True
    first = i
    while first > 1 and words[first - 1].lower in YEARLY:
        first -= 1
    if first < i and (words[first - 1].lemma in MONEY) and after and after[0].tag == "NNP":
        return True  # "the 40 million euros a year due to Malta"
    before = words[i - 1] if i else None
    money = before is not None and (before.lemma in MONEY or before.tag == "CD" or before.text[0] in "€$£")
    return money and bool(after) and after[0].tag in {"NNP", "DT", "PRP", "PRP$", "NNS"}


def when(near: tuple[Token, ...]) -> bool:
    """ "Since 1990", "since the end of 2003", "since May": a time and no reason."""
    return bool(near) and (
        near[0].tag == "CD"
        or near[0].lemma in DAYS
        or (len(near) > 3 and near[3].tag == "CD" and near[2].lower == "of")
    )


def makes(words: tuple[Token, ...], i: int) -> bool:
    """ "Made the tents useless", "made him resign"; not "made the loan depend on the audit"."""
    if any(t.lemma in DEPENDING for t in words[i + 1 : i + SPAN]):
        return False
    if [t.lower for t in words[i + 1 : i + 3]] in (["it", "clear"], ["it", "plain"], ["it", "known"]):
        return False  # which only tells
    cleft = any(t.lower == "what" for t in words[max(0, i - 3) : i]) or (
        words[0].lower == "it" and words[i - 1].lower == "that"
    )
    for k in range(i + 2, min(i + SPAN, len(words))):
        if words[k].text in ENDS:
            return False
        if words[k].tag in ({"VB", "VBP"} if cleft else {"VB"}) or (
            words[k].tag == "JJ" and (k + 1 == len(words) or words[k + 1].tag[:2] != "NN")
        ):
            return words[k - 1].tag[:2] == "NN" or words[k - 1].tag in {"PRP", "RB"}
    return False


def given_as(words: tuple[Token, ...], i: int) -> int:
    """Where "gave X as the reason for" ends, or 0."""
    mark = between(words, i, ("as",))
    noun = next((t.index for t in words[mark + 1 : mark + 5] if t.lemma in REASONS), 0) if mark else 0
    after = words[noun + 1].lower if 0 < noun < len(words) - 1 else ""
    return noun + 2 if after in {"for", "why", "of", "behind"} else 0


def between(words: tuple[Token, ...], i: int, marks: tuple[str, ...]) -> int:
    """The first of some words that follows in the clause, not right after; 0 if none does."""
    for token in words[i + 2 : i + SPAN]:
        if token.text in ENDS:
            return 0
        if token.lower in marks:
            return token.index
    return 0


def explains(words: tuple[Token, ...], i: int) -> bool:
    """ "The strike explains the fall", not "the mayor explained the fall"."""
    before = words[i - 1] if i else None
    after = words[i + 1].tag if i + 1 < len(words) else ""
    told = before is not None and before.tag in {"NN", "NNS", "RB", "VBG", "MD"}
    return told and after in {"DT", "PRP$", "WRB", "NN", "NNS", "JJ", "RB", "CD", "PDT"}


def active(words: tuple[Token, ...], i: int) -> bool:
    """ "The storms brought about a change", if the tagger has a participle: an object follows right away."""
    if words[i].tag != "VBN":
        return False
    after = words[i + 2] if i + 2 < len(words) and words[i + 1].lower == "about" else None
    after = after or (words[i + 1] if i + 1 < len(words) else None)
    helped = any(t.verb and t.lemma in {"be", "get"} for t in words[max(0, i - 3) : i])
    return not helped and after is not None and after.tag in {"DT", "PRP$", "PRP"}


def nearest(sentence: Sentence, start: int) -> int:
    """The verb before "support a truce leading to peace", "support a truce that would lead to it": what leads
    there is what it governs, and it is no part of the cause. -1 without such a clause."""
    words = sentence.tokens
    k = start
    while k > 0 and words[k - 1].tag in {"MD", "RB", "VB", "VBZ", "VBP", "VBN", "TO"}:
        k -= 1
    relative = words[k - 1].tag == "WDT" and k > 1 and words[k - 2].tag[:2] == "NN"
    if not relative and (words[start].tag != "VBG" or words[start - 1].tag[:2] != "NN"):
        return -1
    finite = FINITE | {"VB"}
    verb = next((j for j in range((k if relative else start) - 1, 0, -1) if words[j].tag in finite), -1)
    return -1 if verb < 0 or words[verb].lemma in {"be", "become", "remain"} else verb


def told_before(sentence: Sentence, start: int) -> frozenset[int]:
    """What stands before ", and fear of floods was the cause"."""
    words = sentence.tokens
    mark = next((k for k in range(start - 1, max(-1, start - 4), -1) if words[k].text in ENDS), -1)
    return since(sentence, mark) if mark > 0 else frozenset()


def feeling_first(words: tuple[Token, ...], i: int) -> bool:
    """ "Fearing a strike, …", "…, worried about the cost": what somebody does it out of."""
    if words[i].lemma not in FEELING or not _opens(words, i):
        return False
    return words[i].tag in {"VBG", "VBN"} or words[i].tag[:2] == "JJ"


def _opens(words: tuple[Token, ...], i: int) -> bool:
    return i == 0 or words[i - 1].text in {",", ";", "“"}


def moved_by(sentence: Sentence, i: int) -> tuple[frozenset[int], frozenset[int], int, int] | None:
    """The cause, the effect and the bounds of "with doubts about it as the reason", "behind it lay doubts",
    "what lay behind it was doubt"."""
    words = sentence.tokens
    token = words[i]
    if token.lower == "as":
        noun = next((t for t in words[i + 1 : i + 5] if t.lemma in REASONS and t.tag[:2] == "NN"), None)
        if noun is None:
            return None
        told = next((k for k in range(i - 1, max(-1, i - SPAN), -1) if words[k].lower == "with"), -1)
        if told > 0:
            return stretch(words, told + 1, i), since(sentence, told), i, noun.index + 1
    elif token.lower == "behind":
        cleft = i and words[i - 1].lemma in LYING | {"be"} and any(t.lower == "what" for t in words[:i])
        if not cleft and not _opens(words, i):
            return None
        verbs = {"be"} if cleft else LYING
        verb = next((t.index for t in words[i + 2 :] if t.lemma in verbs and t.lower != "been"), -1)
        if verb > 0:
            return until(sentence, verb + 1), stretch(words, i + 1, verb), i, i + 1
    return None


LYING = frozenset({"lie", "lay", "stand"})


def loosely(sentence: Sentence, i: int) -> int:
    """Where "due above all to", ", since they …" or "by cutting …" ends, or 0."""
    words = sentence.tokens
    token, after = words[i], words[i + 1 : i + 2]
    if token.lower in {"due", "thanks", "owing"}:
        return next(
            (t.index + 1 for t in words[i + 2 : i + 5] if t.lower == "to" and t.tag in {"TO", "IN"}), 0
        )
    if token.lower in {"since", "as"} and (i == 0 or words[i - 1].text == ","):
        near = words[i + 1 : i + SPAN]
        stop = next((k for k, t in enumerate(near) if t.text in ENDS), len(near))
        finite = any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in near[1:stop])
        opens = bool(near) and near[0].tag in OPENERS and not when(near)
        told = {t.lemma for t in near[:stop]}
        aside = token.lower == "as" and (stop < 4 or told & VIEWING or not told.isdisjoint(SPEECH_CLASS))
        return i + 1 if finite and opens and not aside else 0
    if token.lower == "by" and after and after[0].tag == "VBG" and after[0].text[0].islower():
        return i + 1
    if token.lower == "through" and i == 0:
        return 1
    if token.lower == "given" and (i == 0 or words[i - 1].text == ",") and after:
        return i + 1 if after[0].tag in {"DT", "PRP$", "NN", "NNS", "JJ"} else 0
    return 0
