"""Some, most, all, only, first: is the claim about more, or fewer, than the source?"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.at_all import at_all, fully, unincreased
from briefing.check.structure.averaged import check_averaged
from briefing.check.structure.besides import check_besides
from briefing.check.structure.extent import check_extent
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.inclusion import inclusion
from briefing.check.structure.inside_or_near import inside_or_near
from briefing.check.structure.inverse_share import inverse_shares
from briefing.check.structure.jointly import check_jointly
from briefing.check.structure.merely import merely
from briefing.check.structure.narrowed import narrowed
from briefing.check.structure.not_all import not_all
from briefing.check.structure.panel import Panel
from briefing.check.structure.picked import picked
from briefing.check.structure.quantifier import (
    PER,
    SCARCELY,
    TIMES,
    check_quantities,
    hedged,
)
from briefing.check.structure.quantifier_turns import PLACED, idiom, kept_from_all
from briefing.check.structure.requantified import check_exchanged
from briefing.check.structure.restricting import excepted, partly, sole, unexcepted
from briefing.check.structure.share import (
    check_shares,
    complementary,
    follows,
    no_share,
    reworded,
    spread_out,
)
from briefing.check.structure.singled import singled_out
from briefing.check.structure.spared import spared
from briefing.check.structure.universal import ORDINALS, universal
from briefing.check.values.numerals import TENS, UNITS
from briefing.models import ReasonCode

QUANTITIES = frozenset(cues.QUANTITY)
# What a word of quantity comes to after these: "not all" are some, "nearly all" are most.
LESS = {
    "not": cues.SOME, "n't": cues.SOME, "nearly": cues.MOST, "almost": cues.MOST, "virtually": cues.MOST,
    "practically": cues.MOST,
}  # fmt: skip
NUMERALS = UNITS.keys() | TENS.keys()
PARTITIVE = frozenset("the its their these those his her our which whom them".split())


class _Scope:
    name = "scope"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = inverse_shares(claim, evidence)
        for frame in each(claim, evidence):
            found.extend(FRAMED(frame))
        return found


def _more_than(sentence: Sentence, i: int) -> bool:
    """ "More than any argument": chiefly."""
    return [t.lower for t in sentence.tokens[max(0, i - 2) : i]] == ["more", "than"]


def _near_time(sentence: Sentence, token: Token) -> bool:
    """ "The next few weeks" are the coming weeks."""
    around = sentence.tokens[max(0, token.index - 1) : token.index + 2]
    if token.lower != "few" or len(around) < 3:
        return False
    return around[0].lower in {"next", "coming", "past", "last"} and around[2].lemma in TIMES


def _quantities(frame: Frame) -> list[Finding]:
    """A quantity word of the claim for which the evidence has only another one."""
    if not frame.sentence.has(QUANTITIES):
        return []
    theirs = {}
    for sentence in frame.evidence.sentences:
        for before, token in zip((None, *sentence.tokens), sentence.tokens, strict=False):
            if token.lower in cues.QUANTITY and not _loose(sentence, token) and not _seats(before, token):
                less = LESS.get(before.lower) if before is not None else None
                theirs[f"{before.text} {token.text}" if less and before else token.text] = (
                    less or cues.QUANTITY[token.lower]
                )
            if token.lower == "few" and before is not None and before.lower == "a":
                theirs["a few"] = cues.SOME
            if token.lower in {"any", "anything"} and _more_than(sentence, token.index):
                theirs["more than any"] = cues.QUANTITY["chiefly"]
            if token.lower == "half" and before is not None and before.lower in {"than", "over"}:
                theirs[f"{before.text} half"] = cues.MOST
            if before is not None and _scarcely(before, token):
                theirs[f"{before.text} {token.text}"] = cues.FEW
            if token.lower == "those" and _restricted(frame, sentence, token.index):
                theirs["those"] = cues.SOME
    ranks = set(theirs.values())
    counted = any(t.tag == "CD" for s in frame.evidence.sentences for t in s.tokens)
    for token in frame.sentence.tokens:
        rank = cues.QUANTITY.get(token.lower)
        if (
            rank is None
            or rank in ranks
            or token.lower == "some"
            or token.tag == "IN"
            or idiom(frame.sentence.tokens, token.index)
            or no_share(frame.sentence, token)
            or _distributed(frame.sentence, token)
            or hedged(frame.sentence, token)
            or _near_time(frame.sentence, token)
            or kept_from_all(frame.sentence.tokens, token.index)
            or (token.lower in {"each", "every"} and _per(frame))
            or (
                rank == cues.MANY
                and cues.FEW in ranks
                and any(t.lower in {"not", "n't"} for t in frame.sentence.tokens)
            )
            or (rank in {cues.ALL, cues.MOST} and not theirs and follows(frame, token, rank))
            or (complementary(rank, ranks) and reworded(frame))
            or (rank == cues.MOST and token.lower in FOREMOST and _foremost(frame))
            or (rank == cues.ALL and _in_full(frame, token))
            or (token.lower == "majority" and "majority" in frame.evidence.lemmas)
        ):
            continue
        other = ", ".join(theirs)
        part = next(filter(None, (_partial(s) for s in frame.evidence.sentences)), "")
        if rank == cues.ALL and part and not _partial(frame.sentence) and _of_same(frame, token, part):
            message = f"the claim says “{token.text}”, the source “{part}”"
            return [finding(ReasonCode.SCOPE, message, token.text, part, 0.85)]
        weight = (
            (0.8 if theirs else 0.45 if counted and rank == cues.ALL else 0.4)
            if rank in {cues.ALL, cues.MOST}
            else 0.6
            if theirs
            else 0.2
        )
        message = f"the claim says “{token.text}”, the source " + (f"“{other}”" if other else "does not")
        return [finding(ReasonCode.SCOPE, message, token.text, other, weight)]
    return []


COMPARED = frozenset("most more less least how as so too".split())


def _loose(sentence: Sentence, token: Token) -> bool:
    """ "Some 3,400 women", "named most often", "above all": no share of anything."""
    words, i = sentence.tokens, token.index
    after = words[i + 1].tag if i + 1 < len(words) else ""
    if token.lower == "some":
        return after == "CD"
    if token.lower == "most":
        return after[:2] == "RB"
    if token.lower == "often":
        return i > 0 and words[i - 1].lower in COMPARED
    if token.lower == "all" and i + 1 < len(words) and words[i + 1].lower == "but":
        return True
    return token.lower == "all" and i > 0 and (words[i - 1].lower, "all") in PLACED


FOREMOST = frozenset("chiefly mainly primarily principally largely mostly predominantly".split())
SINGLED = frozenset(
    "particularly especially notably main chief primary principal particular central"
    " cornerstone foundation basis backbone pillar mainstay bedrock linchpin core heart".split()
)
RATHER = ("above all", "rather than", "first and foremost", "first of all", "in the first place")


def _foremost(frame: Frame) -> bool:
    """ "Chiefly" for "particularly", "the main reason", "above all", "about tone more than substance"."""
    return any(s.has(SINGLED) or starts(s, RATHER) or _outweighs(s) for s in frame.evidence.sentences)


def _outweighs(source: Sentence) -> bool:
    """ "About tone more than substance", not "more than 30"."""
    words = source.tokens
    return any(
        all(t.tag not in {"CD", "$"} for t in words[i + 2 : i + 4]) for i in starts(source, ("more than",))
    )


# By which a source may word the whole of something.
WHOLES = frozenset("entire whole entirely completely fully entirety".split())
FULL = frozenset(
    "full fully complete completely total totally entire entirely whole wholly altogether thorough national"
    " nationwide nationally countrywide worldwide global globally".split()
)


def _in_full(frame: Frame, token: Token) -> bool:
    """ "The entire package" for "full implementation of the package", "all of it for "nationwide"."""
    return token.lower in WHOLES and frame.evidence.has(FULL)


def _seats(before: Token | None, token: Token) -> bool:
    """ "The government's majority": by how many seats it rules."""
    return token.lower == "majority" and before is not None and before.tag in {"POS", "PRP$"}


ALMOST = frozenset("almost virtually practically nearly".split())


def _scarcely(before: Token, token: Token) -> bool:
    """ "Hardly any household", "almost none"."""
    return (before.lower in SCARCELY and token.lower in {"any", "anyone", "anybody"}) or (
        before.lower in ALMOST and token.lower in {"no", "none", "nobody"}
    )


def _restricted(frame: Frame, source: Sentence, i: int) -> bool:
    """ "Those willing to pay", of which the claim says nothing: not all of them."""
    words = source.tokens
    after = words[i + 1] if i + 1 < len(words) else None
    if after is None or after.tag not in {"JJ", "VBG", "VBN"} or not after.content:
        return False
    return not frame.sentence.has(frozenset({after.lemma, after.lower}))


def _per(frame: Frame) -> bool:
    """ "€9 per dose" is €9 for each dose."""
    return frame.evidence.has(PER)


def _partial(sentence: Sentence) -> str:
    """ "Three of the four", "two of which", "not every": part of a whole, as written."""
    words = sentence.tokens
    spread = spread_out(sentence)
    if spread is not None:
        return f"{spread[0].text} of the {spread[1].text}"
    for i in range(len(words) - 2):
        if words[i].tag == "CD" and words[i + 1].lower == "of" and words[i + 2].lower in PARTITIVE:
            if i and words[i - 1].lower in {"not", "single"}:
                continue  # "not a single one of the twelve"
            rest = [t for t in words[i + 2 : i + 5] if t.tag == "CD"]
            if not rest or rest[0].lower != words[i].lower:
                return " ".join(t.text for t in words[i : i + 5])
        if (words[i].lower, words[i + 1].lower) == ("all", "but") and words[i + 2].lower in NUMERALS:
            return " ".join(t.text for t in words[i : i + 3])
        if words[i].lower in {"not", "n't"} and words[i + 1].lower in {"every", "all", "each", "everyone"}:
            return f"{words[i].text} {words[i + 1].text}"
    return ""


def _of_same(frame: Frame, token: Token, part: str) -> bool:
    """Whether "all the X" and "three of the Y" are about the same things, unless the part is of "which" or
    "them"."""
    if part.split()[-1].lower() not in PARTITIVE and part.split()[0].lower() in {"not", "n't"}:
        return True
    if part.split()[2].lower() in {"which", "whom", "them"} or part.split()[-1][0].isdecimal():
        return True
    if part.split()[-1].lower() in NUMERALS:
        return True
    near = frame.sentence.tokens[token.index + 1 : token.index + 5]
    if near and near[0].lemma in TIMES:
        return False  # "over the whole day", of "180 of the day's 1,200 flights"
    words = {w.lower() for w in part.split()}
    after = {m.token.lower for t in near if (m := frame.matches.get(t.index)) is not None}
    return bool(after & words) or any(t.lower in words for t in near if t.tag == "CD")


def _distributed(sentence: Sentence, token: Token) -> bool:
    """ "Each year", "every day", "as many as", "less often": no share of anything."""
    words = sentence.tokens
    after = words[token.index + 1].lemma if token.index + 1 < len(words) else ""
    if token.lower == "every" and any(t.lemma in TIMES for t in words[token.index + 2 : token.index + 3]):
        return True  # "every six months"
    before = words[token.index - 1].lower if token.index else ""
    if token.lower in {"each", "every"} and (after in TIMES or not after or after in {"other", "on", "."}):
        return True
    return token.lower in {"many", "often", "few"} and before in {
        "as",
        "how",
        "so",
        "less",
        "more",
        "a",
        "too",
    }


PART = frozenset(
    "several some many most major senior leading key certain few various main numerous one two three four"
    " five six seven eight nine ten dozen handful number majority minority half little".split()
)


EVERY = frozenset({"no", "all", "every", "each"})


def _every(frame: Frame) -> list[Finding]:
    """ "Every envoy", where the source has "several", "senior" or "not every" before the same noun."""
    if not frame.sentence.has(EVERY):
        return []
    words = frame.sentence.tokens
    source_words = [t.lower for s in frame.evidence.sentences for t in s.tokens]
    for token in words:
        none = token.lower == "no" and token.tag == "DT"
        if not none and token.lower not in {"all", "every", "each"}:
            continue
        near = words[token.index + 1 : token.index + 5]
        if (
            hedged(frame.sentence, token)
            or (not none and _distributed(frame.sentence, token))
            or kept_from_all(words, token.index)
            or any(t.tag == "CD" for t in near)
            or (near and near[0].lower in ORDINALS)  # "every fourth year"
        ):
            continue
        if any(w in source_words for w in ({"no", "none"} if none else {"all", "each", "everyone", "any"})):
            continue
        noun = next((t for t in near if t.tag in {"NN", "NNS"} and t.index in frame.matches), None)
        if noun is None:
            continue
        match = frame.matches[noun.index]
        source = frame.source(match)
        i = match.token.index
        before = source.tokens[max(0, i - 4) : i]
        stop = max((k for k, t in enumerate(before) if t.tag in {",", "IN", "VBD", "VBZ"}), default=-1)
        part = [t for t in before[stop + 1 :] if t.lower in PART or t.lower in {"every", "all"}]
        here = {t.lower for t in near}
        part = [t for t in part if t.lower not in here]
        if part and part[-1].lower in {"every", "all"} and not (none and hedged(source, part[-1])):
            continue
        if part and match.strength >= 0.8 and not (none and part[-1].lower not in {"every", "all", "little"}):
            message = (
                f"the claim says “{token.text} {noun.text}”, the source “{part[-1].text} {match.token.text}”"
            )
            return [finding(ReasonCode.SCOPE, message, token.text, part[-1].text, 0.75)]
    return []


FRAMED = Panel(
    _quantities, singled_out, _every, universal, not_all, merely, sole, check_quantities, check_shares,
    check_exchanged, partly, excepted, unexcepted, at_all, fully, unincreased, inclusion, narrowed,
    picked, check_jointly, check_besides, spared, check_extent,
    check_averaged, inside_or_near,
)  # fmt: skip
check_scope = _Scope()
