"""Only, sole, first, last, largest: what the claim singles out and the source does not."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.condition import conditions
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.needing import excepts
from briefing.check.structure.quantifier_turns import DENIED
from briefing.check.structure.restricting import EXCEPTS
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

INSTEAD = ("instead of", "rather than", "as opposed to")
SINGLING = cues.EXCLUSIVE | cues.ORDINAL


def singled_out(frame: Frame) -> list[Finding]:
    """Only, sole, first, last and superlatives that the evidence does not have."""
    lemmas = frame.evidence.lemmas
    for token in frame.sentence.tokens:
        if (token.tag != "JJS" and token.lemma not in SINGLING) or token.tag[:2] == "VB":
            continue
        exclusive = token.lemma in cues.EXCLUSIVE
        superlative = _superlative(frame, token)
        if not (exclusive or superlative or token.lemma in cues.ORDINAL) or token.index in frame.matches:
            continue
        if _free(frame, token, exclusive):
            continue
        if exclusive and not lemmas.keys().isdisjoint(EXCLUSIVE_THERE):
            continue
        if token.lemma in lemmas or token.lower in lemmas:
            continue
        message = f"the claim says “{token.text}”, the source does not"
        return [
            finding(
                ReasonCode.SCOPE,
                message,
                token.text,
                "",
                0.6 if exclusive and token.lemma != "merely" else 0.35,
            )
        ]
    return []


def _superlative(frame: Frame, token: Token) -> bool:
    """Whether a word sets one above all others where nothing in the source does so; "at the latest" does
    not."""
    if token.tag != "JJS" or token.lower in {"least", "most"}:
        return False
    before = frame.sentence.tokens[max(0, token.index - 2) : token.index]
    if [t.lower for t in before] == ["at", "the"]:
        return False
    return not any(
        (t.tag in {"JJS", "RBS"} and t.lower != "least")
        or t.lower in FOREMOST
        or (t.tag == "JJ" and t.lower.endswith("iest"))
        for t in _told(frame)
    )


# "Europe's top five powers" are its biggest.
FOREMOST = frozenset("top leading foremost record unprecedented peak chief".split())


def _told(frame: Frame) -> list[Token]:
    return [t for s in frame.evidence.sentences for t in s.tokens]


def _free(frame: Frame, token: Token, exclusive: bool) -> bool:
    """Whether "only" or "first" restricts nothing here ("only after", "not only", "at first"), or the source
    restricts by a denial and an exception ("nobody but", "none until")."""
    words, i = frame.sentence.tokens, token.index
    before = words[i - 1].lower if i else ""
    after = words[i + 1] if i + 1 < len(words) else None
    if not exclusive:
        return _in_turn(frame, token) if token.lower in {"first", "last"} else _figured(frame)
    excepting = any(starts(s, EXCEPTS) for s in frame.evidence.sentences)
    if excepting and after is not None and after.tag == "CD" and _turned(frame):
        return True  # "only two disagreed" for "all but two agreed"
    if token.lower == "only" and frame.sentence.has(OPENED) and any(map(excepts, frame.evidence.sentences)):
        return True  # "only when all have signed" for "not until all have signed"
    set_off = before in {"than", "of"} and i > 1 and words[i - 2].lower in {"rather", "instead"}
    if token.lower == "only" and not set_off and any(starts(s, INSTEAD) for s in frame.evidence.sentences):
        return True  # "only the first day" for "the first day instead of the first three"
    if token.lower == "only" and _little(frame, i):
        return True  # "only limited progress" for "little progress"
    if token.lower == "only" and after is not None and after.lower in {"a", "an"}:
        return True  # "only a small part", "only a possibility": merely
    if token.lower == "alone" and i and words[i - 1].lemma in {"leave", "let"}:
        return True
    counted = after is not None and after.tag == "CD"
    if token.lower == "only" and not counted and any(map(conditions, frame.evidence.sentences)):
        return True  # "only dry soil qualifies" for "provided the soil is dry"
    if token.lower == "only" and _outranked(frame):
        return True
    if token.lower == "only" and before in {"take", "takes", "took", "need", "needs", "needed"}:
        return i > 1 and words[i - 2].lower == "it"  # "it takes only one to …": one is enough
    if after is not None and (_placed(words, after) or after.lemma in STARTING or _dated(frame, i)):
        return True
    if after is not None and not excepting and _as_counted(frame, after):
        return True
    if after is not None and after.tag == "TO" and i + 2 < len(words) and words[i + 2].tag == "VB":
        return True  # "rose, only to fall again"
    if any(t.lower in {"not", "n't"} for t in words[max(0, i - DENIED) : i] if t.text not in {",", ";"}):
        return True  # "not for Norway's alone"
    if before == "," and any(t.lower in NOBODY for t in words[:i]):
        return True  # "has nothing against it, only against the place"
    return any(_nobody_but(s) for s in frame.evidence.sentences)


def _little(frame: Frame, i: int) -> bool:
    """Whether "only" stands before a word for little, where the source has one too."""
    if not any(t.lower in LITTLE for t in frame.sentence.tokens[i + 1 : i + 4]):
        return False
    return frame.evidence.has(LITTLE)


def _as_counted(frame: Frame, after: Token) -> bool:
    """ "Only three seats": the figure of the source, judged to be a small one."""
    match = frame.matches.get(after.index)
    if after.tag != "CD" or match is None or match.strength < 0.9:
        return False
    return not starts(frame.source(match), EXCEPTS)  # "only two" is not "all but two"


def _placed(words: tuple[Token, ...], after: Token) -> bool:
    """ "Only from May", "only after a vote", not "only in the capital"."""
    if after.lower not in PLACING:
        return False
    ahead = words[after.index + 1 : after.index + 4]
    return after.lower not in AT_PLACES or any(t.tag in {"CD", "VBG"} or t.lemma in DAYS for t in ahead)


def _dated(frame: Frame, i: int) -> bool:
    """ "Will only be published from February", February being the source's: no sooner than it says."""
    words = frame.sentence.tokens
    k = i + 1
    while k < len(words) and words[k].verb:
        k += 1
    if k == i + 1 or k + 1 >= len(words) or words[k].lower not in PLACING:
        return False
    return any(
        (t.tag == "CD" or t.lemma in DAYS or t.lower in MONTHS) and t.index in frame.matches
        for t in words[k + 1 : k + 4]
    )


LITTLE = frozenset(
    "little few limited slight slightly slim small scant scarce modest modestly minor minimal marginal"
    " marginally partial partially meagre meager narrow narrowly brief briefly rare rarely seldom hardly"
    " barely weak thin faint token low restricted short".split()
)
AT_PLACES = frozenset("in at through".split())


def _turned(frame: Frame) -> bool:
    """Whether the claim denies, or has a word whose opposite stands in the source."""
    return any(
        t.lemma in cues.NEGATORS or (t.content and frame.evidence.opposing(t.lemma))
        for t in frame.sentence.tokens
    )


def _outranked(frame: Frame) -> bool:
    """ "Only one yard is bigger", of the second-biggest one."""
    if not any(t.tag in {"JJR", "RBR"} for t in frame.sentence.tokens):
        return False
    return any(
        (t.tag == "JJS" or t.lower.endswith(("est", "most")))
        and (t.lower.split("-")[0] in RANKS or (t.index and s.tokens[t.index - 1].lower in RANKS))
        for s in frame.evidence.sentences
        for t in s.tokens
    )


OPENED = frozenset("when once after if with".split())
# "Only from May", "only after a vote": that it holds no sooner is what the words say without it.
PLACING = frozenset(
    "once if after when by in on with from since as at through during upon until last this next now"
    " then afterwards afterward later thereafter subsequently thereupon today tomorrow recently".split()
)
STARTING = frozenset("start begin commence open resume".split())
RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())


def _in_turn(frame: Frame, token: Token) -> bool:
    """ "Must first show the file", "registered first", "at first": an order, which the check of order
    reads, and no first of a kind."""
    words, i = frame.sentence.tokens, token.index
    after = words[i + 1] if i + 1 < len(words) else None
    before = words[i - 1].lower if i else ""
    if before in {"at", "as"} or after is None:
        return True
    return before not in {"the", "his", "her", "its", "their"} and after.tag[:2] not in {"NN", "JJ", "CD"}


def _figured(frame: Frame) -> bool:
    """Whether the source gives several figures, of which one may be the largest."""
    return any(sum(t.tag == "CD" for t in s.tokens) > 2 for s in frame.evidence.sentences)


NOBODY = frozenset("no none nobody nothing nowhere".split())


def _nobody_but(sentence: Sentence) -> bool:
    """ "No guests but two", "nothing except rice": what restricts without a word like "only"."""
    words = sentence.tokens
    return any(
        token.lower in {"but", "except", "besides"}
        and words[k - 1].text != ","
        and any(t.lower in NOBODY for t in words[max(0, k - 5) : k])
        for k, token in enumerate(words)
        if k
    )


# Words by which a source may restrict what a claim restricts by "only".
RESTRICTING = frozenset(
    "without one single just reserve rather except half limit restrict confine fewer mere merely"
    " simply monopoly exclusive unique unlike".split()
)
EXCLUSIVE_THERE = cues.EXCLUSIVE | RESTRICTING
