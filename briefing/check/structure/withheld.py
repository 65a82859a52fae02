"""What has not been given, told as its contrary or as taken back: "has opposed the bridge" for "declined to
commit to supporting the bridge", "went back on a pledge" for "there is no pledge".

Who does not commit himself, abstains or has yet to decide is not against a thing; and only what there was can
be broken, withdrawn or kept. The source has no word of its own for the contrary.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

# Who does this to a word of siding leaves it open.
SPARING = frozenset(
    "decline refrain hesitate stop hold shy reluctant hesitant yet not n't unwilling fail".split()
)
SIDING = frozenset(
    "commit endorse support back approve pledge promise side embrace champion decide declare favour favor"
    " guarantee consent subscribe".split()
)
NEUTRAL = frozenset("abstain abstention neutral undecided uncommitted noncommittal non-committal".split())
WITHHOLDING = SPARING | NEUTRAL | {"withhold"}
OPPOSING = frozenset(
    "oppose opposed opposition opponent object objection reject rejection condemn denounce veto resist"
    " resistance hostile hostility protest ban forbid prohibit thwart exclude preclude".split()
)
# "Ruled it out", "refused to consent to it", "voted against it".
RULING, REFUSING = frozenset({"rule"}), frozenset({"refuse", "deny", "withhold"})
LETTING = frozenset("consent permission allow permit let assent agree accept tolerate".split())
TAKING = frozenset(
    "vote be come speak argue decide campaign stand out turn declare side advise lobby".split()
)
AGAINST = frozenset({"against"})
HERE = OPPOSING | AGAINST | RULING | REFUSING
# By which the source may be against it after all.
THERE = (OPPOSING | AGAINST) - {"ban", "protest"} | frozenset(
    "exclude rule block bar refuse dismiss disagree dissent critic".split()
)
# "No clear pledge", "the absence of a treaty".
LACKING = frozenset("lack absence no without lacking missing".split())
GIVEN = frozenset(
    "commitment pledge promise agreement deal treaty guarantee assurance undertaking pact accord contract"
    " offer invitation consensus plan permit licence mandate".split()
)
BREAKING = frozenset(
    "break renege withdraw revoke abandon cancel breach violate retract backtrack rescind scrap drop"
    " flout dishonour repudiate betray tear disown backpedal default annul terminate".split()
)  # fmt: skip
BACK = frozenset({"back"})
GOING = frozenset("go step row track".split())
DENYING = frozenset("not n't no never neither nor without nobody none nothing whether if unless".split())
NEAR, REACH, LIKE, TRUSTED = 6, 10, 0.8, 0.5


def check_withheld(frame: Frame) -> list[Finding]:
    """The first such word of the claim."""
    return _opposed(frame) or _taken_back(frame)


def _opposed(frame: Frame) -> list[Finding]:
    """ "Opposes the bridge" for "declined to commit to supporting the bridge"."""
    sources = frame.evidence.sentences
    if not frame.sentence.has(HERE) or any(s.has(THERE) for s in sources):
        return []
    inside = quoted(frame.sentence)
    for token in frame.sentence.tokens:
        if token.index in inside or not _opposing(frame.sentence, token):
            continue
        match = frame.matches.get(token.index)
        if _denied(frame.sentence, token.index) or (match is not None and match.strength >= LIKE):
            continue
        for number, source in enumerate(sources):
            if frame.trust(number) < TRUSTED or not source.has(WITHHOLDING):
                continue
            cue = _withholds(source)
            if cue is None:
                continue
            here = [
                m.token.index
                for i, m in frame.matches.items()
                if m.sentence == number and m.strength >= LIKE and abs(i - token.index) <= 2 * REACH
            ]
            party = any(k < cue.index and source.tokens[k].tag[:2] == "NN" for k in here)
            if party and any(cue.index < k for k in here):
                message = f"the claim says “{token.text}”, the source that it is left open (“{cue.text}”)"
                return [finding(ReasonCode.POLARITY, message, token.text, cue.text, 0.7)]
    return []


def _opposing(sentence: Sentence, token: Token) -> bool:
    words, i = sentence.tokens, token.index
    if token.lemma in OPPOSING or token.lower in OPPOSING:
        return True
    after = words[i + 1 : i + 1 + NEAR]
    if token.lower in AGAINST:
        return any(t.lemma in TAKING or t.lower in TAKING for t in words[max(0, i - 3) : i])
    if token.lemma in RULING:
        return token.verb and any(t.lower == "out" for t in after)
    return token.lemma in REFUSING and any(t.lemma in LETTING for t in after[:3])


def _withholds(source: Sentence) -> Token | None:
    """The word by which a sentence has somebody not take a side."""
    words = source.tokens
    for token in words:
        if token.lemma in NEUTRAL or token.lower in NEUTRAL or (token.lemma == "withhold" and token.verb):
            return token
        if token.lemma in SPARING or token.lower in SPARING:
            for other in words[token.index + 1 : token.index + 1 + NEAR]:
                if other.text in {",", ";", ":"}:
                    break
                if other.lemma in SIDING and (other.verb or token.lemma in {"stop", "shy", "hold"}):
                    return token
    return None


def _taken_back(frame: Frame) -> list[Finding]:
    """ "Went back on a clear pledge" for "the absence of a clear pledge"."""
    if not frame.sentence.has(BREAKING | GOING) or any(s.has(BREAKING) for s in frame.evidence.sentences):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, match in sorted(frame.matches.items()):
        if match.token.lemma not in GIVEN or match.strength < LIKE or i in inside:
            continue
        source = frame.source(match)
        if frame.trust(match.sentence) < TRUSTED or not source.has(LACKING):
            continue
        lacking = _lacking(source, match.token.index)
        broken = _broken(words, i) if lacking is not None else None
        if lacking is None or broken is None or _denied(frame.sentence, broken.index):
            continue
        message = f"the claim says “{broken.text}”, the source that there is none (“{lacking.text}”)"
        return [finding(ReasonCode.POLARITY, message, broken.text, lacking.text, 0.7)]
    return []


def _lacking(source: Sentence, i: int) -> Token | None:
    """What says, right before a thing, that there is none."""
    for token in reversed(source.tokens[max(0, i - NEAR) : i]):
        if token.lower in LACKING:
            return token
        if token.verb and token.tag != "VBN":
            return None
        if token.tag not in {"DT", "JJ", "PRP$", "NN", "CD", "IN", "VBN", "RB", "CC"}:
            return None
    return None


def _broken(words: tuple[Token, ...], i: int) -> Token | None:
    """The verb that breaks or takes back a thing: before it, or after it in the passive."""
    for token in reversed(words[max(0, i - NEAR) : i]):
        if token.text in {",", ";", ":"}:
            return None
        back = any(t.lower in BACK for t in words[token.index + 1 : token.index + 3])
        if token.verb and (token.lemma in BREAKING or (token.lemma in GOING and back)):
            return token
    for token in words[i + 1 : i + 1 + NEAR]:
        if token.text in {",", ";", ":"}:
            return None
        if token.lemma in BREAKING and token.tag == "VBN":
            return token
    return None


def _denied(sentence: Sentence, i: int) -> bool:
    near = sentence.tokens[max(0, i - NEAR) : i]
    return any(t.lower in DENYING for t in near)
