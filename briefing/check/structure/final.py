"""Not yet, so far, unlikely, undecided: what may still come, told as ruled out for good, or as settled.

Who "has not yet committed" has not refused, and what is "unlikely" is not excluded. The claim must have a
word that closes the matter, of which the source has none, or deny flatly what is to come ("would send none").
Who is undecided will vote neither for it nor against it, and who abstained did neither.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

PROVISIONAL = frozenset(
    "yet unlikely undecided hesitant cautious reluctant hesitate uncommitted improbable".split()
)
DELAYING = frozenset("postpone delay defer suspend pause adjourn".split())
PROVISIONALLY = (
    "so far", "thus far", "for now", "for the moment", "for the time being", "at present", "to date",
    "at this stage", "not commit", "avoid commit", "hold back", "hold off", "decline to commit",
    "express scepticism", "express skepticism", "not decide", "no decision", "reserve its position",
    "not confirm", "leave open", "leave it open", "leave the question open", "decline to say", "not say",
    "decline to comment", "no comment", "stop short", "refrain short", "refrain back",
    "reserve judgment", "reserve judgement",
    "not likely", "up to now", "until now", "hitherto",
)  # fmt: skip
CLOSING = frozenset(
    "exclude preclude refuse refusal reject rejection never definitively categorically definitive"
    " categorical impossible flatly irrevocably irrevocable veto out-of-hand permanently renounce forswear"
    " abandon cancel scrap axe ditch dismiss dismissal foreclose unconditionally conclusively"
    " unequivocally".split()
)
CLOSED = (
    "rule out", "for good", "once and for all", "out of the question", "off the table", "turn down",
    "decide against", "decide not", "choose not", "pledge not", "vow not", "promise not", "resolve not",
    "opt against", "decision against", "decision not", "no chance", "no prospect",
    "in no circumstance", "under no circumstance", "shut the door",
    "close the door", "say no", "oppose", "opposed to", "opposition to", "hostile to", "come out against",
    "campaign against", "set against", "dead against", "be against", "have no intention", "certain not",
    "sure not",
)  # fmt: skip
OPPOSING = frozenset("oppose opposition hostile rule exclude preclude veto cancel scrap".split())
# Who refuses to say a thing leaves it as open as who declines to.
REFUSING = frozenset({"refuse", "refusal"})
TELLING = frozenset(
    "say tell disclose reveal comment confirm name specify answer discuss give divulge elaborate explain"
    " identify share speculate indicate clarify state be".split()
)
# Which way somebody goes who had not made up his mind.
SIDES = (
    "vote against", "vote for", "vote in favour", "vote in favor", "vote yes", "vote no", "will support",
    "will back", "will oppose", "will reject", "will accept", "will approve", "oppose", "be against",
    "be in favour", "be in favor", "have decide", "reject", "support", "approve", "favour", "favor",
    "come out in", "come out against", "make up their mind", "make up his mind", "make up her mind",
    "make up its mind", "back",
    "side with", "abstain", "intend to vote", "plan to vote", "mean to vote", "be set to vote",
    "would support", "would back", "would oppose", "would reject", "would vote", "will vote",
)  # fmt: skip
ABSTAINING = frozenset("abstain abstains abstained abstaining".split())
LEFT_OPEN = PROVISIONAL | DELAYING | ABSTAINING
WAVERING = frozenset("undecided unsure uncommitted wavering".split())
# Others than those who abstained voted: "nine voted for it, four abstained".
VOTED = frozenset("voted favour favor against backed opposed supported".split())
FLATLY = frozenset("not n't never no cannot nobody none nothing".split())
TO_COME = frozenset("will would shall can cannot wo ca".split())
LINKING = frozenset({"that", "whether", "if"})
# By which a flat denial is none, wherever they stand.
HEDGED = frozenset(
    "expect expected expectation anticipate doubt doubtful improbable improbably improbability suggest hint"
    " seem appear presumably presume think believe assume chance odds scarcely hardly perhaps possibly"
    " whether yet so thus until far now date likelihood probability sceptical skeptical foresee lean incline"
    " inclined reluctant reluctance reservation hesitation necessarily commit commitment pledge moment"
    " sure certain convince convinced as forthcoming".split()
)
# Who stopped short of saying a thing has not gone so far as to say it.
FAR = ("go so far as", "go as far as")
SHORT = frozenset({"stop", "refrain"})
CUES = (
    CLOSING
    | FLATLY
    | frozenset(
        "rule good once question table turn chance prospect circumstance door intention certain sure decide"
        " choose pledge vow promise resolve opt decision go vote support back oppose favour favor approve"
        " accept make side against opposed opposition hostile come campaign set dead be".split()
    )
)
# By which a claim may keep it open.
OPEN = frozenset(
    "yet likely unlikely hesitant cautious reluctant probably almost all virtually practically currently"
    " undecided may might could if unless until".split()
)
HEDGED_OR_OPEN = HEDGED | OPEN
KEPT = (
    "so far",
    "thus far",
    "for now",
    "for the moment",
    "at present",
    "to date",
    "at this stage",
    "for the time being",
)


def final(frame: Frame) -> list[Finding]:
    """A word of the claim that closes what the source leaves to come."""
    if not frame.sentence.has(CUES) or not any(_provisional(s) >= 0 for s in frame.evidence.sentences):
        return []
    words, said = frame.sentence.tokens, frame.evidence.lemmas
    inside = quoted(frame.sentence)
    shut = min(
        [
            i
            for i in _closed(frame.sentence)
            if i not in inside
            and words[i].lemma not in said
            and (i in starts(frame.sentence, FAR) or not _told(frame, i))
        ],
        default=-1,
    )
    if shut >= 0 and (_kept_open(frame.sentence, shut) or any(_denials(s) for s in frame.evidence.sentences)):
        return []
    flat = _flat(frame) if shut < 0 else shut
    for number, source in enumerate(frame.evidence.sentences):
        cue = _provisional(source)
        if cue < 0 or frame.trust(number) < 0.5 or any(k not in quoted(source) for k in _closed(source)):
            continue
        abstaining = source.tokens[cue].lower in ABSTAINING
        if abstaining and frame.sentence.has(ABSTAINING):
            continue
        wavering = abstaining or source.tokens[cue].lower in WAVERING
        at = flat if flat >= 0 or not wavering else _side(frame)
        if shut < 0 and not wavering and frame.shares[number] < max(frame.shares):
            continue  # another sentence is nearer to what the claim tells
        if shut < 0 and source.tokens[cue].lemma == "decline" and _tells(source, cue):
            continue  # "would not say" for "declined to say"
        if shut < 0 and source.tokens[cue].lemma in DELAYING:
            continue  # what is postponed will not be held that day
        if (
            flat >= 1
            and shut < 0
            and source.tokens[cue].lemma in SHORT
            and not any(t.tag == "MD" for t in words[max(0, flat - 2) : flat])
        ):
            continue  # "has not said that she would"
        far = source.tokens[cue].lemma in SHORT and at in starts(frame.sentence, FAR)
        if at < 0 or not (far or _near(frame, at, number, cue, shut < 0 and not wavering)):
            continue
        left = " ".join(t.text for t in words[at : at + 2])
        right = " ".join(t.text for t in source.tokens[cue : cue + 2])
        message = f"the claim says “{left}”, the source leaves it to come (“{right}”)"
        return [finding(ReasonCode.MODALITY, message, left, right, 0.7)]
    return []


def _told(frame: Frame, i: int) -> bool:
    """Whether the source has another word for what closes the matter ("objections"), or the claim only sets
    two things apart ("as opposed to")."""
    match = frame.matches.get(i)
    before = frame.sentence.tokens[i - 1].lower if i else ""
    return before == "as" or (match is not None and match.strength >= SYNONYM)


def _tells(source: Sentence, cue: int) -> bool:
    return any(t.lemma in TELLING for t in source.tokens[cue + 1 : cue + 3])


def _flat(frame: Frame) -> int:
    """Where the claim denies what is to come ("will not send any", "there would be no troops"), the source
    nothing of the kind; -1 for nowhere."""
    if frame.sentence.has(HEDGED_OR_OPEN) or any(_denials(s) for s in frame.evidence.sentences):
        return -1
    found = _denials(frame.sentence) - quoted(frame.sentence)
    return min(found, default=-1)


def _denials(sentence: Sentence) -> frozenset[int]:
    """Words that deny in a stretch in which something is told as to come."""
    if not (sentence.has(FLATLY) and sentence.has(TO_COME)):
        return frozenset()
    return frozenset(
        t.index
        for t in sentence.tokens
        if t.lower in FLATLY
        and any(
            u.lower in TO_COME and not _asked(sentence, t.index, u.index) for u in _stretch(sentence, t.index)
        )
    )


def _asked(sentence: Sentence, denial: int, modal: int) -> bool:
    """Whether a clause begins between a denial and what is to come: "has not said who will pay"."""
    between = sentence.tokens[denial + 1 : modal]
    return any(t.tag in {"WP", "WDT", "WRB"} or t.lower in LINKING for t in between)


def _side(frame: Frame) -> int:
    """Where the claim says which way somebody goes; -1 for nowhere."""
    words, wavers = frame.sentence.tokens, WAVERING | HEDGED | OPEN | {"not", "n't"}
    for i in sorted(starts(frame.sentence, SIDES) - quoted(frame.sentence)):
        stretch = _stretch(frame.sentence, i)
        if (words[i].verb or words[i].tag == "MD") and not any(
            t.lower in wavers or t.lemma in wavers or _none(words, t.index) for t in stretch
        ):
            return i
    return -1


def _none(words: tuple[Token, ...], i: int) -> bool:
    """ "No", and not that of "no fewer than" or "vote no"."""
    comparing = i + 1 < len(words) and words[i + 1].tag in {"JJR", "RBR"}
    return words[i].lower == "no" and not comparing and not (i and words[i - 1].lemma == "vote")


def _stretch(sentence: Sentence, i: int) -> tuple[Token, ...]:
    """The words around one, from mark to mark."""
    words = sentence.tokens
    marks = [-1, *(t.index for t in words if t.text in {",", ";", ":", "—", "–"}), len(words)]
    return words[max(m for m in marks if m < i) + 1 : min(m for m in marks if m > i)]


def _closed(sentence: Sentence) -> list[int]:
    """Where words close a matter."""
    found = [
        t.index
        for t in sentence.tokens
        if (t.lemma in CLOSING or t.lower in CLOSING)
        and not _unsaid(sentence, t.index)
        and not _never_before(sentence, t.index)
    ]
    far = [
        i
        for i in starts(sentence, FAR)
        if not any(t.lower in FLATLY or t.lower == "without" for t in sentence.tokens[max(0, i - 4) : i])
    ]
    return [*found, *far, *starts(sentence, CLOSED)]


def _never_before(sentence: Sentence, i: int) -> bool:
    """ "Never had it before": for the first time."""
    words = sentence.tokens
    return words[i].lower == "never" and any(t.lower == "before" for t in words[i + 1 : i + 7])


def _unsaid(sentence: Sentence, i: int) -> bool:
    """ "Refused to say"."""
    after = sentence.tokens[i + 1 : i + 3]
    return (
        sentence.tokens[i].lemma in REFUSING
        and len(after) == 2
        and after[0].tag == "TO"
        and after[1].lemma in TELLING
    )


def _kept_open(sentence: Sentence, i: int) -> bool:
    """Whether a word of the same clause keeps it open after all."""
    words = sentence.tokens
    if i in starts(sentence, FAR):
        return False
    marks = [t.index for t in words if t.text in {",", ";", ":"}]
    first = max([m for m in marks if m < i], default=-1)
    last = min([m for m in marks if m > i], default=len(words))
    phrases = starts(sentence, KEPT)
    if words[i].lemma in OPPOSING:
        phrases = frozenset()  # who has so far opposed it has done more than leave it open
    return any(t.lower in OPEN or t.index in phrases for t in words[first + 1 : last])


@lru_cache(maxsize=512)
def _provisional(sentence: Sentence) -> int:
    """Where a word leaves a matter to come; -1 for none."""
    found = []
    if sentence.has(LEFT_OPEN):
        leaving = PROVISIONAL if sentence.has(VOTED) else PROVISIONAL | ABSTAINING
        found = [t.index for t in sentence.tokens if t.lower in leaving or (t.verb and t.lemma in DELAYING)]
    return min([*found, *starts(sentence, PROVISIONALLY)], default=-1)


def _near(frame: Frame, shut: int, number: int, cue: int, close: bool) -> bool:
    """Whether two words after the one (or before a passive) are told after the other; ``close``: right after
    it."""
    source = frame.evidence.sentences[number].tokens
    wavering = source[cue].lower in WAVERING | ABSTAINING
    here = range(shut - (24 if wavering else 10), shut + 12)
    back = 20 if wavering else 3  # who is undecided is named before
    there = {t.lemma for t in source[max(0, cue - back) : cue + (10 if close else 14)]}
    told = [m for i, m in frame.matches.items() if i in here and m.strength >= 0.7 and m.token.lemma in there]
    return len(told) >= (1 if source[cue].lemma in SHORT else 2)
