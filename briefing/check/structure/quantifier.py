"""How much of the same things: the quantity that stands with a noun of the claim against that with the noun
of the source that it was matched with."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.counted import TWO, described, of_count, whole_counted
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.quantifier_turns import ENTIRE, _denied, idiom, kept_from_all
from briefing.check.structure.reserve import kept
from briefing.models import ReasonCode

ALL, PART, ONE, COUNT, BARE, DEFINITE = "all", "part", "one", "count", "bare", "definite"
WHOLE = frozenset("all every each any both whole entire no none neither throughout either".split())
UNIVERSAL = WHOLE | frozenset(
    "everyone everybody everything anyone anybody anything nobody nothing always never wholly fully entirely"
    " completely totally outright unanimous unanimously whoever whichever whatever wherever without"
    " altogether across full complete total universal universally".split()
)
PARTIAL = frozenset(
    "several some many most few half part majority minority number handful third quarter various certain"
    " numerous bulk fraction portion nearly almost".split()
)
SOFTENED = frozenset(
    "most mostly mainly largely broadly generally majority bulk part partly some several many half number"
    " numerous overall widely typically often usually nearly almost handful few little scant hardly barely"
    " scarcely".split()
)
TIMES = frozenset("day week month year time hour night minute morning evening quarter season case".split())
FRACTIONS = frozenset("thirds quarters fifth fifths tenth tenths percent % share".split())
NOUN = {"NN", "NNS", "NNP", "NNPS"}
MODIFYING = frozenset("JJ JJR JJS VBN VBG POS NNP".split())
BEFORE_NOUN = MODIFYING | NOUN
ARTICLES = frozenset("the its their his her our these those this that".split())
# What a word before a noun may be that says how much.
TELLING = WHOLE | PARTIAL | ENTIRE | ARTICLES | frozenset("one dozen dozens a an another of".split())


# "Every second household" is half of them.
NTH = frozenset("second third fourth fifth sixth seventh eighth ninth tenth other".split())


class Quantity(NamedTuple):
    """How much of a noun, and the word that says so (the noun itself if none does)."""

    kind: str
    word: Token


def quantity(sentence: Sentence, i: int) -> Quantity:
    """The quantity that stands before the noun at ``i``: looks left over its modifiers and one "of"."""
    words = sentence.tokens
    kind, found = BARE, words[i]
    over = 0
    for k in range(i - 1, max(-1, i - 8), -1):
        token = words[k]
        low = token.lower
        if not over and low not in TELLING and token.tag != "CD":
            if token.tag in BEFORE_NOUN:
                continue
            break
        if low in {"each", "every"} and k + 1 < i and words[k + 1].lemma in TIMES:
            return Quantity(BARE, words[i])  # "each year Peru receives …"
        if kept_from_all(words, k):
            return Quantity(PART, token)
        if low in {"every", "each"} and words[k + 1].lower in NTH:
            return Quantity(PART, words[k + 1])
        if low in WHOLE and not idiom(words, k):
            return Quantity(ALL, token)
        if k and words[k - 1].lower == "how":
            break  # "how many detainees"
        if low == "all" and _denied(words, k):
            return Quantity(PART, token)
        if low in PARTIAL or (over and low in {"more", "less", "rest"}):
            return Quantity(PART, token)
        if over and _counts(token) and token.tag not in {"CD", "JJR", "JJS"} and low not in {"one", "of"}:
            return Quantity(PART, token)
        if token.tag == "CD" or low in {"one", "dozen", "dozens"}:
            if over:
                return Quantity(ONE if low in {"one", "1"} else PART, token)
            kind, found = COUNT, token
            continue
        if low == "that" and words[i].tag == "NNS":
            break  # "warns that villages may flood"
        if low in ARTICLES:
            kind = COUNT if kind == COUNT and over else DEFINITE
            found = found if kind == COUNT else token
            continue
        if low in {"a", "an", "another"}:
            return Quantity(ONE, token)
        if low == "of" and not over and k > 0 and (_counts(words[k - 1]) or words[k - 1].lemma in KINDS):
            over = 1
            continue
        if over and token.lemma in KINDS:
            continue
        if token.tag in MODIFYING or (token.tag in NOUN and not over):
            continue
        break
    return Quantity(kind, found)


def _counts(token: Token) -> bool:
    """Whether "of" after a word takes a part: "three of", "more of", "the rest of"."""
    low = token.lower
    return (
        token.tag in {"CD", "JJR", "JJS"}
        or low in PARTIAL
        or low in WHOLE
        or low in {"one", "rest", "more", "less"}
        or low in FRACTIONS
        or low.endswith(("-thirds", "-quarters", "-fifths", "-third", "-quarter"))
    )


def hedged(sentence: Sentence, token: Token) -> bool:
    """ "Not every", "nearly all", "not signed by all": less than the word says."""
    if token.lower == "all" and idiom(sentence.tokens, token.index):
        return True
    words, k = sentence.tokens, token.index
    k -= k > 1 and words[k - 1].lower == "the"  # "nearly the whole sum"
    return k > 0 and words[k - 1].lower in {"not", "n't", "nearly", "almost"}


def check_quantities(frame: Frame) -> list[Finding]:
    """The clearest difference in how much of the same things claim and source are about."""
    found = []
    words = frame.sentence.tokens
    last = len(words) - 1
    for i, match in frame.matches.items():
        token = words[i]
        if match.strength < 0.8 or token.tag not in NOUN or match.token.tag not in NOUN:
            continue
        if (i < last and words[i + 1].tag in NOUN) or frame.trusts[match.sentence] < 0.4:
            continue
        if not _modified(words, i) and token.lower not in WHOLLY:
            continue
        mine = quantity(frame.sentence, i)
        if not _tells(mine, token) or i in kept_phrase(frame, match.sentence, i):
            continue
        source = frame.source(match)
        theirs = quantity(source, match.token.index)
        if _percent_of(words, i):
            continue  # "25 per cent of the flats" for "a quarter of the flats": for the check of numbers
        weight = _weight(frame, source, token, match.token, mine, theirs) * frame.trust(match.sentence)
        if weight > 0:
            one = mine.word.text if mine.word is token else f"{mine.word.text} {token.text}"
            two = theirs.word.text if theirs.word is match.token else f"{theirs.word.text} {match.token.text}"
            message = f"the claim says “{one}”, the source “{two}”"
            found.append(finding(ReasonCode.SCOPE, message, one, two, weight))
    return sorted(found, key=lambda f: -f.weight)[:1]


def _percent_of(words: tuple[Token, ...], i: int) -> bool:
    before = [t.lower for t in words[max(0, i - 3) : i]]
    return "of" in before and before.index("of") > 0 and before[before.index("of") - 1] in PERCENT


PERCENT = frozenset({"percent", "cent", "%", "percentage"})


def _modified(words: tuple[Token, ...], i: int) -> bool:
    """Whether the word before a noun may belong to it, so that it is of more than no quantity."""
    if not i:
        return False
    before = words[i - 1]
    return before.lower in TELLING or before.tag in BEFORE_NOUN or before.tag == "CD"


def _tells(mine: Quantity, token: Token) -> bool:
    """Whether any quantity of the source could be another than the claim's: a bare noun is of no quantity,
    and "the" tells one only of several."""
    if mine.kind == DEFINITE:
        return token.tag in PLURAL
    return mine.kind in {ALL, PART} or mine.word.lower in WHOLLY


def kept_phrase(frame: Frame, number: int, i: int) -> frozenset[int]:
    """The noun, if the word before it stands before it in the source as well and is no modifier of its."""
    source = frame.evidence.sentences[number]
    before = frame.sentence.tokens[i - 1].lower if i else ""
    if before not in WHOLE and before not in PARTIAL:
        return frozenset()
    same = kept(frame.sentence, source)
    return frozenset({i}) if i in same and i - 1 in same else frozenset()


@lru_cache(maxsize=128)
def _lows(sentence: Sentence) -> tuple[str, ...]:
    return tuple([t.lower for t in sentence.tokens])


def _weight(
    frame: Frame, source: Sentence, token: Token, other: Token, mine: Quantity, theirs: Quantity
) -> float:
    lows = _lows(frame.sentence)
    if _none(frame.sentence, mine.word) and _not_all(source, theirs.word):
        return 0.75
    if _not_all(frame.sentence, mine.word) and _none(source, theirs.word):
        return 0.75
    if (
        _not_all(frame.sentence, mine.word)
        and theirs.kind == ALL
        and theirs.word.lower not in NONE
        and not source.has(TURNING)
        and (theirs.word.lower != "any" or source.has(BINDING))
    ):
        return 0.75
    if mine.kind == PART and _not_one(source, theirs.word) and TURNING.isdisjoint(lows):
        return 0.75
    if mine.kind == ALL and mine.word.lower not in {"no", "none", "neither", "either", "any"}:
        if token.lemma in TIMES or (mine.word.lower in {"each", "every"} and source.has(PER)):
            return 0.0
        if mine.word.lower == "both" and token.tag in {"NN", "NNP"}:
            return 0.0  # "both the mayor and …"
        if mine.word.lower == "both" and other.tag == "NN" and _titled(source, other.index):
            return 0.0  # "both ministers" for "the transport minister, Ann Lind, … her guest"
        if mine.word.lower == "both" and theirs.word.lower not in TWO and source.has(TWO):
            return 0.0  # "both that abstained" for "nine were for it, two abstained"
        if theirs.kind == PART or (theirs.kind == ONE and mine.word.lower != "each"):
            return 0.8 if theirs.word.lower not in lows else 0.0
        if any(t.lower in UNIVERSAL for t in source.tokens):
            return 0.0
        counted = any(t.tag == "CD" for t in frame.sentence.tokens[mine.word.index : token.index])
        if theirs.kind == COUNT:
            return 0.0 if counted else 0.7
        return {BARE: 0.55, DEFINITE: 0.35}.get(theirs.kind, 0.0)
    if mine.kind == PART and theirs.kind == ALL and mine.word.lower in LESSENED:
        told = _whole_told(frame, source, theirs.word) and not (mine.word.lower in MORE and source.has(HALF))
        return 0.75 if told and all(t.lower != mine.word.lower for t in source.tokens) else 0.0
    if mine.kind == PART and mine.word.lower == "most":
        return 0.75 if theirs.kind == ONE and token.tag == "NNS" else 0.0
    if mine.kind == DEFINITE and theirs.word.tag == "CD" and theirs.word.lower in lows:
        return 0.0  # "in the past 30 years it would have been met in seven"
    if mine.kind != DEFINITE or theirs.kind not in {PART, ONE} or {token.tag, other.tag} - PLURAL:
        return 0.0
    if theirs.word.lower in EXISTING:
        before = [t.lower for t in frame.sentence.tokens[max(0, mine.word.index - 2) : mine.word.index]]
        if before == ["which", "of"] or _told_which(frame.sentence, token.index):
            return 0.0
    if any(pair == ("all", "but") for pair in pairwise(lows)):
        return 0.0  # "of the four states, all but one"
    if _same_count(frame.sentence, mine.word.index, token.index, theirs):
        return 0.0
    if of_count(frame.sentence, mine.word.index):
        return 0.0
    if theirs.word.lower in lows and whole_counted(frame.sentence, source, mine.word.index, token.index):
        return 0.0
    if not SOFTENED.isdisjoint(lows) or described(frame, source, token, other):
        return 0.0
    if _among(frame.sentence, source, mine.word.index, token.index, theirs.word.index, other.index):
        return 0.0
    if theirs.kind == ONE or theirs.word.lower in {"most", "half", "few"}:
        return 0.6
    phrase = frame.sentence.tokens[max(0, mine.word.index - 1) : token.index]
    if any(t.tag == "CD" for t in phrase) and phrase[0].lower != "of":
        return 0.6  # "the four ships" for "three of the four"
    modifier = frame.sentence.tokens[token.index - 1]
    if modifier.tag in {"JJ", "VBN"} and modifier.index not in frame.matches:
        return 0.0  # "the damaged turbines", of "three of the turbines"
    # "two of the ships", told of "the ships": those of which the source has spoken
    return 0.35 if theirs.word.tag == "CD" or theirs.word.lower == "some" else 0.5


def _titled(source: Sentence, i: int) -> bool:
    """ "The scholar Tan Wei", "the minister, Ann Lind": one person's title."""
    after = source.tokens[i + 1 : i + 3]
    return bool(after) and (after[0].tag == "NNP" or (after[0].text == "," and after[-1].tag == "NNP"))


MORE, HALF = frozenset({"most", "majority"}), frozenset({"half", "most", "majority"})
BINDING = frozenset(
    "must should will shall reject rule-out exclude oppose refuse ban forbid prohibit".split()
)
# "Some forms of aid" are some aid.
KINDS = frozenset("form kind sort type notion idea manner category".split())
NONE = frozenset({"no", "none", "neither"})
WHOLLY = NONE | {"any", "all", "every", "each"}
PLURAL = frozenset({"NNS", "NNPS"})
SCARCELY = frozenset("hardly scarcely barely".split())


def _none(sentence: Sentence, word: Token) -> bool:
    """ "None of the parties", "hardly any party"."""
    before = sentence.tokens[word.index - 1].lower if word.index else ""
    return word.lower in NONE or (word.lower == "any" and before in SCARCELY)


def _not_one(sentence: Sentence, word: Token) -> bool:
    """ "Not a single vote", "not one vote"."""
    before = sentence.tokens[word.index - 1].lower if word.index else ""
    return word.lower in {"a", "one"} and before == "not"


def _not_all(sentence: Sentence, word: Token) -> bool:
    """ "Not all of the parties", "not every party"."""
    before = sentence.tokens[word.index - 1].lower if word.index else ""
    return word.lower in {"all", "every", "each"} and before in {"not", "n't"}


LESSENED = frozenset("most some many several few half majority part partly".split())
OPENING = frozenset("not n't no never without if whether unless hardly nearly almost virtually".split())


def _whole_told(frame: Frame, source: Sentence, word: Token) -> bool:
    """Whether the source tells of a whole beyond doubt, which no word of the claim may stand for."""
    if any(t.lower in OPENING for t in (*source.tokens, *frame.sentence.tokens)):
        return False
    if any(t.lower in UNIVERSAL for t in frame.sentence.tokens):
        return False
    return word.lower != "any" or source.has(BINDING)


SOME = frozenset("some several certain many few number there those".split())
EVERY = frozenset("every all each everyone everybody".split())


def some_not(one: Iterable[Token], other: Iterable[Token]) -> bool:
    """ "Some states are unable" and "not every state is able" say the same; in either order."""
    sides = [(list(one), list(other)), (list(other), list(one))]
    return any(
        any(a.lower in {"not", "n't"} and b.lower in EVERY for a, b in pairwise(left))
        and any(t.lower in SOME for t in right)
        for left, right in sides
    )


def _same_count(sentence: Sentence, start: int, end: int, theirs: Quantity) -> bool:
    """ "The two agents" for "two of the agents"."""
    return any(t.tag == "CD" and t.lower == theirs.word.lower for t in sentence.tokens[start:end])


def _among(mine: Sentence, theirs: Sentence, start: int, end: int, first: int, last: int) -> bool:
    """ "A vote among the 15 clubs" for "nine of the 15 clubs": the whole, of which it takes no part."""
    if start == 0 or mine.tokens[start - 1].lower not in {"among", "amongst", "of", "from", "between"}:
        return False
    counts = {t.lower for t in mine.tokens[start:end] if t.tag == "CD"}
    return bool(counts) and not counts.isdisjoint({t.lower for t in theirs.tokens[first + 1 : last]})


PER = frozenset({"per", "apiece"})  # "€9 per dose" is €9 for each dose
EXISTING = frozenset("several some many number various certain numerous handful few".split())


def _told_which(sentence: Sentence, i: int) -> bool:
    """ "The countries concerned", "the states willing to join": those of which the source speaks."""
    after = sentence.tokens[i + 1 : i + 3]
    if len(after) < 2 or after[0].text in {",", ";", ":"}:
        return False
    known = {"that", "who", "which", "in"}
    return (
        after[0].tag in {"VBN", "VBG", "JJ"} or after[0].lower in known - {"in"}
        or (after[0].tag == "RB" and after[1].tag in {"VBN", "VBG", "JJ"})
        or (after[0].lower == "in" and after[1].lower == "question")
        or (after[0].lower in {"said", "reported", "thought"} and after[1].lower == "to")
    )  # fmt: skip


# With a denial "some" may be "not every", "any" may be "no".
TURNING = frozenset("not n't never nearly almost virtually practically without hardly".split())
