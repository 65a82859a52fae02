"""A share of another whole: "4 percent of its tax income" where the source has "4 percent of its annual
hydropower", "5 percent of the summer's rain" for "5 percent of the yearly rain".

The same percentage, or the same fraction, must stand on both sides, each with its whole after "of" or
"off". Two wholes differ where neither is any word for the other, or where their nouns are one and each is of
another stretch of time.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.fields import kindred
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import entry, likeness
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import NO_DETAIL
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.people import collective
from briefing.models import ReasonCode

PER = frozenset({"percent", "%", "cent"})
FRACTIONS = frozenset("two-thirds one-third three-quarters thirds third quarter fifth".split())
OF = frozenset({"of", "off", "from"})
COMMON = frozenset({"NN", "NNS"})
# What is made, whatever it is called.
OUTPUTS = frozenset("output production generation supply capacity yield volume quantity".split())
PHRASE = COMMON | {"DT", "JJ", "JJR", "JJS", "PRP$", "POS", "NNP", "VBN", "VBG"}
STRETCHES = {
    "annual": "year", "yearly": "year", "year": "year", "daily": "day", "day": "day", "monthly": "month",
    "month": "month", "weekly": "week", "week": "week", "summer": "season", "winter": "season",
    "spring": "season", "autumn": "season", "seasonal": "season", "season": "season", "quarterly": "quarter",
}  # fmt: skip
ALIKE, SURE = 0.6, 0.7


def check_share_of(frame: Frame) -> list[Finding]:
    """The first percentage that the claim has of another whole than the source."""
    if not frame.sentence.has(PER) and not frame.sentence.has(FRACTIONS):
        return []
    for value, mine in wholes(frame.sentence):
        there = [
            (theirs, n)
            for n, source in enumerate(frame.evidence.sentences)
            if frame.trust(n)
            for other, theirs in wholes(source)
            if other == value
        ]
        if value in FRACTIONS and mine[-1].lemma not in frame.evidence.lemmas:
            continue  # a fraction is told of a whole in many words
        if there and all(_another(frame, mine, theirs) for theirs, _ in there):
            theirs, number = there[0]
            left, right = (" ".join(t.text for t in part) for part in (mine, theirs))
            share = value if value in FRACTIONS else f"{value} percent"
            message = f"the claim has {share} of “{left}”, the source of “{right}”"
            return [finding(ReasonCode.ROLE, message, left, right, SURE * frame.trust(number))]
    return []


THEM = frozenset({"them", "whom"})


def check_share_of_them(frame: Frame) -> list[Finding]:
    """ "900 people use the lake, two-thirds of them …" for "… two-thirds of its water …"."""
    if not frame.sentence.has(THEM) or not (frame.sentence.has(PER) or frame.sentence.has(FRACTIONS)):
        return []
    words = frame.sentence.tokens
    for token in words[2:]:
        share = words[token.index - 2]
        if (
            token.lower not in THEM
            or words[token.index - 1].lower != "of"
            or share.lower not in FRACTIONS | PER
        ):
            continue
        value = share.lower
        if value in PER:
            figure = words[token.index - 3 - (value == "cent")] if token.index > 3 else None
            if figure is None or figure.tag != "CD":
                continue
            value = figure.lower
        who = next((t for t in reversed(words[: share.index]) if t.tag == "NNS" and t.content), None)
        match = frame.matches.get(who.index) if who is not None else None
        if who is None or match is None or match.strength < ALIKE:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            theirs = [phrase for other, phrase in wholes(source) if other == value]
            whole = theirs[0][-1] if len(theirs) == 1 else None
            if whole is None or frame.trust(number) < SURE or whole.tag != "NN" or collective(whole.lemma):
                continue
            if frame.evidence.accounts(who.lemma).get(whole.lemma, 0.0) > 0:
                continue
            left, right = f"{share.text} of {token.text} ({who.text})", " ".join(t.text for t in theirs[0])
            message = f"the claim has {left}, the source of “{right}”"
            return [finding(ReasonCode.ROLE, message, left, right, SURE)]
    return []


def _opens(words: tuple[Token, ...], first: int, k: int) -> bool:
    """Whether another phrase begins after a noun ("a third of the sum the bank lent")."""
    return k > first and words[k].tag == "DT" and words[k - 1].tag in COMMON


@lru_cache(maxsize=2048)
def wholes(sentence: Sentence) -> tuple[tuple[str, tuple[Token, ...]], ...]:
    """Each percentage or fraction with the words of the phrase after its "of"."""
    words = sentence.tokens
    found = []
    for token in words[:-2]:
        whole = words[token.index + 1].lower in OF
        if not whole or not (token.lower in PER or token.lower in FRACTIONS):
            continue
        k = token.index
        if token.lower in PER:
            k -= 1 + (token.lower == "cent")
            if k < 0 or words[k].tag != "CD":
                continue
        end = token.index + 2
        while (
            end < len(words)
            and (words[end].tag in PHRASE or _rounding(words[end]))
            and not _opens(words, token.index + 2, end)
        ):
            end += 1
        phrase = words[token.index + 2 : end]
        if phrase and phrase[-1].tag in COMMON and phrase[-1].content:
            found.append((words[k].lower, phrase))
    return tuple(found)


def _rounding(token: Token) -> bool:
    """ "The nine million or so people"."""
    return token.tag == "CD" or token.lower in {"or", "so"}


def _counted(frame: Frame, mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    """Whether a claim has a share of a number of people that the source gives, and the source of a thing
    without one: "two-thirds of the 900 growers" for "some 900 growers, two-thirds of whose water …"."""
    counts = [t for t in mine if t.tag == "CD"]
    return (
        bool(counts)
        and (collective(mine[-1].lemma) or mine[-1].lemma == "people")
        and all(t.lemma in frame.evidence.lemmas for t in counts)
        and not any(t.tag == "CD" for t in theirs)
        and not any(frame.evidence.accounts(t.lemma).get(theirs[-1].lemma, 0.0) > 0 for t in mine)
        and theirs[-1].lemma not in NO_DETAIL
        and not collective(theirs[-1].lemma)
    )


def _another(frame: Frame, mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    one, two = mine[-1], theirs[-1]
    if _counted(frame, mine, theirs):
        return two.lemma not in {t.lemma for t in frame.sentence.tokens}
    if one.lemma == two.lemma:
        left, right = _stretch(mine) or _timed(frame, mine), _stretch(theirs)
        return bool(left and right) and left != right
    if (
        {one.lemma, two.lemma} & (NO_DETAIL | OUTPUTS)
        or _ends_alike(one.lemma, two.lemma)
        or not entry(one.lemma).senses
    ):
        return False
    if any(frame.evidence.accounts(t.lemma).get(two.lemma, 0.0) > 0 for t in mine if t.content):
        return False
    match = frame.matches.get(one.index)
    if match is not None and match.strength >= ALIKE and match.token in theirs:
        return False
    said = {t.lemma for t in frame.sentence.tokens}
    return two.lemma not in said and not kindred(one.lemma, two.lemma)


def _ends_alike(one: str, two: str) -> bool:
    """Whether a word accounts for the end of a compound ("electricity" for "hydropower")."""
    ends = [two[k:] for k in range(3, len(two) - 3) if entry(two[k:]).senses]
    return any(likeness(one, end) >= ALIKE or kindred(one, end) for end in ends)


IN_IT = frozenset("in during over for".split())
FAR = 9


def _timed(frame: Frame, phrase: tuple[Token, ...]) -> str:
    """ "Of the power that it makes in that season", "of its power in those months"."""
    words = frame.sentence.tokens[phrase[-1].index + 1 : phrase[-1].index + FAR]
    for token in words[:-2]:
        if token.text in {",", ";"}:
            return ""
        place = token.index - words[0].index
        if token.lower in IN_IT and words[place + 1].lower in {"that", "those"}:
            return STRETCHES.get(words[place + 2].lemma, "")
    return ""


def _stretch(words: tuple[Token, ...]) -> str:
    return next((STRETCHES[t.lemma] for t in words if t.lemma in STRETCHES), "")


THESE = frozenset({"these", "them", "those", "whom"})
SHARES = FRACTIONS | PER | {"half"}
PARTAKING = frozenset(
    "vote voter voting ballot cast take participate participant reply respondent respond answer attend who"
    " those turnout return questioned asked poll polled them these whom".split()
)


def check_share_of_these(frame: Frame) -> list[Finding]:
    """ "Half of the 300 schools want it" for "of 300 schools 40 replied, and half of these want it"."""
    if not frame.sentence.has(SHARES) or not frame.evidence.has(THESE):
        return []
    words = frame.sentence.tokens
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < SURE:
            continue
        theirs = source.tokens
        for token in theirs[3:]:
            share = theirs[token.index - 2]
            if token.lower not in THESE or theirs[token.index - 1].lower != "of" or share.lower not in SHARES:
                continue
            if token.index + 1 < len(theirs) and theirs[token.index + 1].tag[:2] == "NN":
                continue
            before = theirs[: share.index - 1]
            counts = [t for t in before if t.tag == "CD" or t.lower in SHARES]
            whole = next(
                (t for t in before if t.tag == "NNS" and t.index and _of_whole(theirs, t.index)), None
            )
            if len(counts) < 2 or whole is None:
                continue
            for mine in words[:-2]:
                if mine.lower != share.lower or words[mine.index + 1].lower != "of":
                    continue
                phrase = words[mine.index + 2 : mine.index + FAR]
                head = next((t for t in phrase if t.tag in COMMON and _heads(words, t.index)), None)
                if head is None or frame.evidence.accounts(head.lemma).get(whole.lemma, 0.0) < ALIKE:
                    continue
                after = words[mine.index + 2 : head.index + 3]
                if any(t.lemma in PARTAKING or t.lower in PARTAKING for t in after):
                    continue
                told = [t.lower for t in words[mine.index : head.index] if t.tag == "CD"]
                if told and told[-1] in {t.lower for t in counts[1:]}:
                    continue  # "half of the 40 schools"
                left = " ".join(t.text for t in words[mine.index : head.index + 1])
                right = f"{share.text} of {token.text}"
                message = f"the claim has “{left}”, the source “{right}”: of a part of them"
                return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []


def _of_whole(words: tuple[Token, ...], i: int) -> bool:
    """Whether a noun is the whole that a part is taken of ("of the union's 9,400 members")."""
    return any(t.lower in {"of", "among"} for t in words[max(0, i - 6) : i])


def _heads(words: tuple[Token, ...], i: int) -> bool:
    return i + 1 == len(words) or words[i + 1].tag not in COMMON | {"POS"}
