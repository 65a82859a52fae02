"""Somebody told by what they do: "the growers' leader" for "Ann Lee, who leads the Growers' Federation"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.parse import Sentence

DEEDS = {
    "lead": ("leader", "head", "boss", "chief"), "head": ("head", "leader", "boss", "chief"),
    "run": ("head", "boss", "chief", "manager", "director"), "own": ("owner", "proprietor"),
    "chair": ("chair", "chairman", "chairwoman", "chairperson", "head"), "direct": ("director", "head"),
    "govern": ("governor",), "represent": ("representative", "lawyer", "envoy"), "found": ("founder",),
    "farm": ("farmer",), "teach": ("teacher",), "study": ("researcher", "scientist", "scholar"),
}  # fmt: skip
REACH = 12


def does(sentence: Sentence, last: int, nouns: Sequence[str], particular: Sequence[str]) -> bool:
    """Whether a name that ends at ``last`` is said to do what the nouns call somebody by, of the same thing.

    :param particular: those of the nouns beside that tell this one from others, if there are any
    """
    ahead = sentence.tokens[last + 1 : last + 1 + REACH]
    if len(ahead) < 4 or ahead[0].text != "," or ahead[1].lower != "who":
        return False
    deed = ahead[2].lemma
    called = {*DEEDS.get(deed, ()), deed + "er", deed + "r", deed}
    end = next((k for k, t in enumerate(ahead[2:], 2) if t.text == ","), len(ahead))
    told = {form for t in ahead[3:end] for form in (t.lemma, t.lower, t.lower.removesuffix("s"))}
    return not called.isdisjoint(nouns) and (not particular or not told.isdisjoint(particular))
