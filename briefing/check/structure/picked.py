"""Some picked out of a whole, or one told for several.

"The members best able to must pay" for "every member must pay", "a single town has asked" for "several towns
have asked", "the last of the loans" for loans that go on.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.figures import figures
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.narrowed import SCALED
from briefing.check.structure.quantifier import BARE, COUNT, DEFINITE, ONE, PART, TIMES, quantity
from briefing.models import ReasonCode

EVERY = frozenset({"every", "each", "all"})
# With any of these a claim may tell of the whole after all.
WHOLE = EVERY | frozenset(
    "everyone everybody any anyone whoever whatever both entire whole no none neither without whichever"
    " irrespective regardless even including".split()
)
ABLE = frozenset("able willing ready prepared capable keen inclined equipped strong wealthy rich".split())
WISHING = ABLE | frozenset(
    "can could wish want afford choose feel like care volunteer prefer agree manage see".split()
)
RELATIVE = frozenset({"who", "that", "which"})
ALONE = frozenset({"alone"})
# What parts the things of a kind among themselves.
DIVIDING = frozenset(
    "new newer old older existing private public foreign domestic local certain selected individual urban"
    " rural commercial illegal legal future remaining additional further other".split()
)
SIZED = (
    SCALED
    | ABLE
    | DIVIDING
    | frozenset("powerful poor weak leading richer wealthier stronger poorer".split())
)
TRUST, FAINT, BEFORE, AFTER, NEAR = 0.5, 0.15, 3, 4, 3


def picked(frame: Frame) -> list[Finding]:
    """The first such difference."""
    return (
        _picked_out(frame)
        or _one_alone(frame)
        or _many_of_one(frame)
        or _last(frame)
        or _beyond_the_first(frame)
        or _of_anyone(frame)
    )


def _picked_out(frame: Frame) -> list[Finding]:
    """ "The richest members" for "every member"."""
    if not frame.evidence.has(EVERY) or _whole_told(frame):
        return []
    for i, match in frame.matches.items():
        token = frame.sentence.tokens[i]
        if token.tag not in {"NN", "NNS"} or match.strength < SYNONYM - 0.1:
            continue
        source = frame.source(match)
        if frame.trust(match.sentence) < FAINT or not source.has(EVERY):
            continue
        whole = _whole(source, match.token.index)
        cue = _restricting(frame, i, source) if whole is not None else None
        if whole is None or cue is None or cue.index in quoted(frame.sentence):
            continue
        left = " ".join(t.text for t in frame.sentence.tokens[min(i, cue.index) : max(i, cue.index) + 1])
        right = f"{whole.text} {match.token.text}"
        message = f"the claim says “{left}”, the source “{right}”"
        return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []


def _whole_told(frame: Frame) -> bool:
    """Whether the claim has a word for a whole, but for one that another sentence of the source has ("any
    deal must be backed", in the sentence before)."""
    if not frame.sentence.has(WHOLE):
        return False
    elsewhere = {t.lower for s in frame.evidence.sentences if not s.has(EVERY) for t in s.tokens}
    return any(t.lower in WHOLE and t.lower not in elsewhere for t in frame.sentence.tokens)


def _whole(source: Sentence, i: int) -> Token | None:
    """The "every" before a noun, where nothing restricts it there ("every member that can", "not every")."""
    words = source.tokens
    for token in reversed(words[max(0, i - BEFORE) : i]):
        if token.lower in EVERY:
            before = words[token.index - 1].lower if token.index else ""
            after = words[i + 1].lower if i + 1 < len(words) else ""
            free = before not in {"not", "n't", "nearly", "almost", "at", "after"}
            return token if free and after not in RELATIVE | ABLE | {"with", "in", "of"} else None
        if token.tag not in {"JJ", "NN", "NNP", "DT", "CD"}:
            return None
    return None


def _restricting(frame: Frame, i: int, source: Sentence) -> Token | None:
    """The word by which a noun of the claim is only some of its kind."""
    words = frame.sentence.tokens
    for token in reversed(words[max(0, i - BEFORE) : i]):
        if token.tag in {"JJS", "RBS"} or token.lower in SIZED:
            return None if source.has(frozenset({token.lower})) else token
        if token.tag not in {"JJ", "NN", "JJR"}:
            break
    after = words[i + 1 : i + 1 + AFTER]
    if not after:
        return None
    if after[0].lower in ALONE:
        return after[0]
    if after[0].lower in RELATIVE:
        return next((t for t in after[1:] if t.lemma in WISHING), None)
    if after[0].tag in {"RBS", "RB", "JJ", "JJS"}:
        return next((t for t in after[:2] if t.lower in ABLE), None)
    return None


SINGLE = frozenset({"one", "single", "lone"})
PLENTY = frozenset("several various many numerous number dozens scores few handful multiple".split())
# Not "one such", "one or two", "one … another", "one of them", "one in four".
OTHERS = frozenset("another other others each every also second after such than least no not n't any".split())
BARRED = frozenset("not no n't any than".split())  # only where they stand by
IDLE = TIMES | frozenset("day thing way side hand part step point reason former latter".split())


def _one_alone(frame: Frame) -> list[Finding]:
    """ "One town" for "several towns", "a single new loan" for "new loans"."""
    if not frame.sentence.has(SINGLE) or frame.sentence.has(OTHERS - BARRED):
        return []
    words = frame.sentence.tokens
    for token in words[:-1]:
        if token.lower not in SINGLE or token.index in quoted(frame.sentence):
            continue
        if any(t.lower in BARRED for t in words[max(0, token.index - 4) : token.index + 3]):
            continue
        alone = token.lower != "one" or (token.index > 0 and words[token.index - 1].lower in {"only", "just"})
        noun = next((t for t in words[token.index + 1 : token.index + 1 + NEAR] if t.tag == "NN"), None)
        match = frame.matches.get(noun.index) if noun is not None else None
        if noun is None or match is None or noun.lemma in IDLE or match.token.tag != "NNS":
            continue
        source = frame.source(match)
        if frame.trust(match.sentence) < TRUST or frame.evidence.has(SINGLE):
            continue
        if noun.lemma != match.token.lemma or any(t.lower == noun.lower for t in source.tokens):
            continue
        if _by_one(words, token.index, source):
            continue
        many = quantity(source, match.token.index)
        if not (many.word.lower in PLENTY or (many.kind in {BARE, DEFINITE, PART, COUNT} and alone)):
            continue
        left, right = f"{token.text} {noun.text}", f"{many.word.text} {match.token.text}"
        right = match.token.text if many.word is match.token else right
        message = f"the claim says “{left}”, the source “{right}”"
        return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []


def _by_one(words: tuple[Token, ...], i: int, source: Sentence) -> bool:
    """ "By a single vote", of six to five."""
    if "by" not in (t.lower for t in words[max(0, i - 2) : i]):
        return False
    counts = [f.value for f in figures(source)]
    return any(abs(one - two) == 1 for one, two in pairwise(counts))


MANY = frozenset("several various many numerous multiple".split())


def _many_of_one(frame: Frame) -> list[Finding]:
    """ "Several loans" for "a loan"."""
    if not frame.sentence.has(MANY) or frame.evidence.has(PLENTY):
        return []
    words = frame.sentence.tokens
    for token in words[:-1]:
        if token.lower not in MANY or token.index in quoted(frame.sentence):
            continue
        beyond = words[token.index + 1 : token.index + 2 + NEAR]
        noun = next((t for t in beyond if t.tag == "NNS"), None)
        match = frame.matches.get(noun.index) if noun is not None else None
        if noun is None or match is None or noun.lemma in IDLE or match.token.tag != "NN":
            continue
        if noun.lemma != match.token.lemma or frame.trust(match.sentence) < TRUST:
            continue
        source = frame.source(match)
        one = quantity(source, match.token.index)
        lows = {t.lower for s in frame.evidence.sentences for t in s.tokens}
        if one.kind != ONE or one.word.lower not in {"a", "an", "one"} or noun.lower in lows:
            continue
        left, right = f"{token.text} {noun.text}", f"{one.word.text} {match.token.text}"
        message = f"the claim says “{left}”, the source “{right}”"
        return [finding(ReasonCode.SCOPE, message, left, right, 0.7)]
    return []


ENDING = frozenset({"last", "final"})
ONGOING = frozenset(
    "continue continuing continued further more next additional ongoing again keep another still future"
    " first begin start open launch".split()
)
CLOSED = frozenset(
    "last final end close conclude finish finally lastly ultimate until stop complete conclusion".split()
)


def _last(frame: Frame) -> list[Finding]:
    """ "The last round" where the source has a further one, or says that it goes on."""
    if not frame.sentence.has(ENDING) or frame.evidence.has(CLOSED):
        return []
    words = frame.sentence.tokens
    for token in words[1:]:
        if token.lower not in ENDING or token.index in quoted(frame.sentence):
            continue
        before = words[token.index - 1]
        after = words[token.index + 1] if token.index + 1 < len(words) else None
        if before.lower not in {"the", "a", "its", "their"} or (after is not None and after.lemma in IDLE):
            continue
        if after is not None and after.tag[:2] not in {"NN", "JJ", "IN"} and after.text.isalpha():
            continue
        for number, source in enumerate(frame.evidence.sentences):
            going = next((t for t in source.tokens if t.lemma in ONGOING or t.lower in ONGOING), None)
            if going is not None and frame.trust(number) >= TRUST:
                message = f"the claim says “{token.text}”, the source “{going.text}”"
                return [finding(ReasonCode.SCOPE, message, token.text, going.text, 0.75)]
    return []


INITIAL = frozenset("initial first preliminary opening".split())
# With any of these a claim may tell of a beginning after all.
BEGINNING = INITIAL | frozenset(
    "begin beginning start starting start-up early earliest opener towards toward interim provisional"
    " tentative partial one single limited introductory prelude firstly initially preliminarily".split()
)
STEPS = frozenset("step measure move stage phase action instalment installment tranche deal accord".split())
# What is settled when more than the first step is.
TERMS = frozenset("terms conditions details steps stages measures".split())
SETTLING = frozenset(
    "agree settle reach conclude approve adopt accept come set lay seal finalise finalize establish decide"
    " complete work draw choose".split()
)


def _beyond_the_first(frame: Frame) -> list[Finding]:
    """ "Agreed on the steps", "settled the terms", for "agreed on an initial step"."""
    if not frame.evidence.has(INITIAL) or frame.sentence.has(BEGINNING - {"towards", "toward"}):
        return []
    words = frame.sentence.tokens
    many = [t for t in words if t.tag == "NNS" and t.index not in quoted(frame.sentence)]
    if not many:
        return []
    told = {t.lower for s in frame.evidence.sentences for t in s.tokens}
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUST:
            continue
        for first in source.tokens[:-1]:
            if first.lower not in INITIAL or source.tokens[first.index - 1].lower not in {"a", "an", "one"}:
                continue
            step = next((t for t in source.tokens[first.index + 1 : first.index + 4] if t.tag == "NN"), None)
            if step is None:
                continue
            for noun in many:
                same = noun.lemma == step.lemma
                if noun.lower in told or not (same or (step.lemma in STEPS and _settled(words, noun))):
                    continue
                left, right = noun.text, f"{first.text} {step.text}"
                message = f"the claim says “{left}”, the source no more than “{right}”"
                return [finding(ReasonCode.SCOPE, message, left, right, 0.8)]
    return []


def _settled(words: tuple[Token, ...], noun: Token) -> bool:
    """ "Settled on the main terms": the whole of what there is to be settled."""
    before = words[max(0, noun.index - 7) : noun.index]
    if noun.lower not in TERMS or not any(t.lemma in SETTLING for t in before):
        return False
    return any(t.lower in {"the", "all"} for t in before[-3:])


ALL_PEOPLE = frozenset({"everyone", "everybody"})
ANYONE = frozenset({"anyone", "anybody"})
# Under these "anyone" is somebody.
LEAST_OF_ALL = frozenset(
    "only sole first last if whether hardly scarcely barely before without unless".split()
)


def _of_anyone(frame: Frame) -> list[Finding]:
    """ "Would have made everyone save" for "the only one that would have made anyone save"."""
    if not frame.sentence.has(ALL_PEOPLE):
        return []
    told = {t.lower for s in frame.evidence.sentences for t in s.tokens}
    if told & ALL_PEOPLE or any(t.lower in ANYONE for t in frame.sentence.tokens):
        return []
    mine = next(t for t in frame.sentence.tokens if t.lower in ALL_PEOPLE)
    for number, source in enumerate(frame.evidence.sentences):
        theirs = next((t for t in source.tokens if t.lower in ANYONE), None)
        if theirs is None or frame.trust(number) < FAINT or mine.index in quoted(frame.sentence):
            continue
        if any(t.lower in LEAST_OF_ALL for t in source.tokens[: theirs.index]):
            message = f"the claim says “{mine.text}”, the source “{theirs.text}”"
            return [finding(ReasonCode.SCOPE, message, mine.text, theirs.text, 0.8)]
    return []
