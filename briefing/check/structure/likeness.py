"""Alike, different, or more than: what kind of comparison a sentence makes at all."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.extreme import FOREMOST
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.ordering import orderings, right
from briefing.models import ReasonCode

SAME = (
    "much as", "no different from", "resemble", "mirror",
    "like", "just as", "likewise", "similarly", "in the same way", "in common with", "in line with",
    "in keep with", "in accordance with", "consistent with", "akin to", "along the line of",
    "true to", "similar to", "in the manner of", "in continuity with", "a continuation of", "mark continuity",
    "in the tradition of", "on the model of", "on the pattern of", "follow the pattern of", "the way of",
    "exactly as", "precisely as", "identical", "as before", "as it be before", "as they be before",
    "follow the example of", "faithful to", "much like", "comparable to", "on the line of", "conform to",
    "conform with", "in the mould of", "in the mold of", "fit the mould", "no exception to",
    "in the usual way", "in the usual manner", "in the customary way", "in the traditional way",
)  # fmt: skip
APART = (
    "unlike", "in contrast", "by contrast", "contrary to", "as opposed to", "different from", "unequal",
    "differently from", "at odd with", "at variance with", "depart from", "a departure from", "break with",
    "dissimilar to", "a break from", "a far cry from",
    "with one difference", "with a difference", "with the difference", "with some difference",
    "with this difference", "distinct from", "differ from", "differ in", "set apart", "diverge from",
)  # fmt: skip
COMPARING = frozenset(
    "than compare compared against versus exceed outnumber surpass beat double triple twice half times"
    " instead rather priority primarily mainly chiefly mostly largely majority ahead behind prefer preference"
    " advantage first second third above below only unlike".split()
)
LEAST = 0.5
THAN, LEVEL = frozenset({"than"}), frozenset({"as"})
# "Than one minister", "than it was", "than is needed" set nothing beside anything.
UNSET = frozenset("one half a an any that it this what is was".split())
EARLIER = frozenset(
    "before hitherto heretofore formerly ever now previously expected planned usual previous past today"
    " earlier last once forecast needed necessary".split()
)


def check_likeness(frame: Frame) -> list[Finding]:
    """ "Just as in May" for "unlike in May", and "more than Ruritania" of a source that compares nothing."""
    for one, two in ((SAME, APART), (APART, SAME)):
        mine = starts(frame.sentence, one) or (one is SAME and _follows(frame.sentence))
        if not mine or starts(frame.sentence, two):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            theirs = starts(source, two) if frame.trust(number) >= LEAST else None
            if theirs and not starts(source, one):
                left, right = frame.sentence.tokens[min(mine)].text, source.tokens[min(theirs)].text
                message = f"the claim sets things beside one another by “{left}”, the source by “{right}”"
                return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return _uncompared(frame) or _unmatched(frame) or _level(frame)


LEVELLED = (
    "match by", "the same as", "equal to", "tally with", "correspond to", "on a par with", "identical to",
    "in agreement with", "agree with", "coincide with", "bear out by", "confirm by", "as much as",
    "as many as",
    "no more than", "no less than", "no fewer than", "equal that of", "match that of", "the same amount as",
    "the same number as", "the same share as", "in line with",
)  # fmt: skip
LEVEL_KEYS = frozenset(
    "match same equal tally correspond par identical agreement agree coincide bear confirm much many no"
    " line".split()
)
UNEQUAL = frozenset(
    "fewer less more lower higher larger smaller greater bigger differ exceed above below".split()
)
SHARED_OUT = frozenset(
    "third thirds quarter quarters fifth fifths tenth tenths fourth fourths two-thirds one-third"
    " three-quarters one-quarter one-fifth two-fifths three-fifths four-fifths".split()
)
REST = frozenset("rest remainder balance remaining".split())


def _level(frame: Frame) -> list[Finding]:
    """ "A figure matched by the union's own count" for "the union counts fewer", "the same as B pays" of two
    thirds and the rest."""
    if not frame.sentence.has(LEVEL_KEYS) or frame.sentence.has(UNEQUAL - {"more", "less"}):
        return []
    mine = starts(frame.sentence, LEVELLED)
    if not mine or frame.evidence.has(EQUAL):
        return []
    words = frame.sentence.tokens
    at = min(mine)
    figured = any(t.tag in {"CD", "$"} for t in words[at + 1 : at + 5])
    if (
        frame.sentence.has(NOT_SO)
        or (at and words[at - 1].lower in TIMES_AS)
        or (figured and words[at].lemma not in TALLYING)
    ):
        return []  # "equal to 4 percent"
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < LEAST:
            continue
        theirs = next((t for t in source.tokens if t.lower in UNEQUAL and _alone(source, t)), None)
        if theirs is None and source.has(REST) and source.has(SHARED_OUT):
            theirs = next(t for t in source.tokens if t.lower in SHARED_OUT or t.lemma in SHARED_OUT)
        if theirs is not None:
            left = " ".join(t.text for t in words[at : at + 3])
            message = f"the claim sets two figures level (“{left}”), the source does not (“{theirs.text}”)"
            return [finding(ReasonCode.COMPARISON, message, left, theirs.text, 0.7)]
    return []


TALLYING = frozenset("match tally agree coincide".split())
TIMES_AS = frozenset("twice times half thrice third quarter".split())
NOT_SO = frozenset("not n't never nor neither without".split())


def _alone(source: Sentence, token: Token) -> bool:
    """ "Counts fewer.", "fewer than the union": of no noun, so said of a figure."""
    after = source.tokens[token.index + 1] if token.index + 1 < len(source.tokens) else None
    return after is None or (token.tag in {"JJR", "RBR", "JJ"} and after.text in {".", ";", ",", ":"})


KEEPING = frozenset("follow fit match keep stick adhere conform correspond repeat retain copy".split())
PATTERNS = frozenset(
    "pattern model mould mold format template formula script precedent tradition custom practice".split()
)


def _follows(sentence: Sentence) -> frozenset[int]:
    """ "Follows the usual council-led pattern": the verb of keeping to what has been."""
    if not sentence.has(PATTERNS) or not sentence.has(KEEPING):
        return frozenset()
    for token in sentence.tokens:
        near = sentence.tokens[token.index + 1 : token.index + 8] if token.lemma in KEEPING else ()
        if token.verb and any(t.lemma in PATTERNS for t in near):
            denied = any(t.lower in DENIED for t in sentence.tokens[max(0, token.index - 4) : token.index])
            return frozenset() if denied else frozenset({token.index})
    return frozenset()


DENIED = frozenset("not n't no never hardly fail without refuse longer".split())
EQUAL = frozenset(
    "same equal equally both each alike like similar similarly likewise match too also par identical even"
    " share shared jointly together half no".split()
)


def _unmatched(frame: Frame) -> list[Finding]:
    """ "Does as much as Ruritania", where the source sets nothing beside anything."""
    if not frame.sentence.has(LEVEL) or max(frame.trusts) < LEAST:
        return []
    for one in orderings(frame.sentence):
        if not one.level or frame.sentence.tokens[one.pivot - 1].lower != "as":
            continue
        standard = [t for t in right(frame.sentence, one) if t.tag == "NNP"]
        if not standard or standard[0].index > one.pivot + 1:
            continue
        if any(_ranks(s) or s.has(EQUAL) or _as_as(s) for s in frame.evidence.sentences):
            continue
        text = " ".join(t.text for t in frame.sentence.tokens[one.place : one.pivot])
        message = f"the claim sets things beside one another by “{text}”, the source does not"
        return [finding(ReasonCode.COMPARISON, message, text, "", 0.6)]
    return []


def _as_as(source: Sentence) -> bool:
    return sum(t.lower == "as" for t in source.tokens) > 1


def _ranks(source: Sentence) -> bool:
    """Whether a sentence sets anything above or below something else."""
    if source.has(COMPARING) or sum(t.tag == "CD" for t in source.tokens) > 1:
        return True
    return any(t.tag in {"JJS", "RBS"} or ("-" in t.lower and t.lower.endswith("est")) for t in source.tokens)


def _uncompared(frame: Frame) -> list[Finding]:
    """ "Keener than its rivals", where the source sets nothing above or below anything."""
    if not frame.sentence.has(THAN) or max(frame.trusts) < LEAST:
        return []
    words = frame.sentence.tokens
    for one in orderings(frame.sentence):
        if words[one.pivot - 1].lower != "than" or one.least or words[one.place].lower == "rather":
            continue
        if words[one.place].lower in {"more", "further"} and _not_merely(frame, one.place):
            continue
        near = words[one.pivot : one.pivot + 3]
        if not near or (near[0].lower in UNSET and not _acts(near) and not _any_other(frame, near)):
            continue
        if any(t.lower in EARLIER for t in near):
            if words[one.place].lower not in TIMELY and _no_change(frame, near):
                text = f"{words[one.place].text} … than {near[0].text}"
                message = f"the claim compares by “{text}”, the source tells of no change and no expectation"
                return [finding(ReasonCode.COMPARISON, message, text, "", 0.65)]
            continue
        standard = [t for t in right(frame.sentence, one) if t.tag[:2] == "NN"]
        names = [t for t in standard if t.tag == "NNP"]
        told = any((m := frame.matches.get(t.index)) is not None and m.strength > LEAST for t in names)
        compared = _compares if (told or not names) and near[0].lower != "any" else _ranks
        if not standard or any(map(compared, frame.evidence.sentences)) or _figures(frame) > 1:
            continue
        text = words[one.place].text
        message = f"the claim compares by “{text} … than”, the source compares nothing"
        return [finding(ReasonCode.COMPARISON, message, text, "", 0.6)]
    return []


def _any_other(frame: Frame, near: Sequence[Token]) -> bool:
    """ "More than any other town", where nothing in the source may be how it sets one above all."""
    return near[0].lower == "any" and not frame.evidence.has(FOREMOST)


def _figures(frame: Frame) -> int:
    return sum(t.tag == "CD" for s in frame.evidence.sentences for t in s.tokens)


def _acts(near: Sequence[Token]) -> bool:
    """ "Than it helps", not "than it was"."""
    return (
        len(near) > 1
        and near[0].lower == "it"
        and near[1].tag in {"VBZ", "VBD"}
        and near[1].lemma not in {"be", "do", "have"}
    )


# By which a source may tell what was before, or what was expected.
CHANGED = frozenset(
    "rise grow increase climb expand widen deepen strengthen improve worsen intensify step boost raise lift"
    " enhance reinforce bolster accelerate fall drop decline decrease shrink reduce cut lower weaken lose"
    " lessen slow ease narrow shift change turn become begin start stop end new renew again further"
    " additional another still remain continue longer since first record return resume increasingly growing"
    " before previously previous earlier former formerly once last past ago then now today currently yet"
    " historically traditionally usual usually normal typical unusual unprecedented never ever always"
    " transform reshape alter gain already recent recently"
    " year decade month week".split()
)
TIMELY = frozenset("later earlier sooner".split())  # "later than usual": late
AWAITED = frozenset(
    "expect expectation forecast predict plan intend hope aim target budget schedule ask want seek demand"
    " need request require propose promise pledge surprise fear think believe assume anticipate estimate"
    " project necessary should would might".split()
)
FORESEEN = frozenset("expected planned thought feared forecast needed necessary hoped assumed".split())


def _no_change(frame: Frame, near: Sequence[Token]) -> bool:
    """Whether nothing in the source may be how it tells what the claim compares with: what was before, or
    what was foreseen."""
    if _figures(frame) > 1:
        return False
    known = AWAITED if any(t.lower in FORESEEN for t in near) else CHANGED
    return not any(_compares(s) or s.has(known) or _grows(s) for s in frame.evidence.sentences)


def _grows(source: Sentence) -> bool:
    """ "A more active part" is one more active than before."""
    words = source.tokens
    return any(
        t.lower in {"more", "less"} and (i + 1 == len(words) or words[i + 1].lower != "than")
        for i, t in enumerate(words)
    )


MERELY = frozenset("merely only just simply solely purely mere exclusively alone beyond".split())


def _not_merely(frame: Frame, i: int) -> bool:
    """ "There is more to it than guns", "it is more than a truce": for "it is not merely that"."""
    after = frame.sentence.tokens[i + 1].lower
    return after in {"to", "than"} and frame.evidence.has(MERELY)


def _compares(source: Sentence) -> bool:
    """Whether a sentence holds one thing against another by any word or by two figures."""
    return _ranks(source) or any(t.tag in {"JJR", "RBR"} for t in source.tokens)
