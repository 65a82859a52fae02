"""An agreement, a decision or a grant that the source does not tell of: "has agreed to come" for "will have
to come", "have signed up to the plan" for "want to be part of it", "backing had been granted" for "will have
backing".

The claim's word need not stand in the source. It is held against the reservation under which the source has
what was agreed or granted, where the source tells of nobody who agreed or granted anything.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, Cue, reservations
from briefing.models import ReasonCode

AGREEING = frozenset(
    "agree decide commit pledge promise approve accept sign endorse adopt vow resolve undertake consent"
    " enlist".split()
)
GRANTING = frozenset("obtain grant secure receive get win gain enjoy".split())
TRIGGERS = AGREEING | GRANTING
# By which a source may say that somebody agreed, decided or gave.
# Talks bring these about, and hardly without a word of the source for it.
PRODUCING = frozenset(
    "produce yield bring result lead end deliver secure win extract generate culminate conclude obtain see"
    " achieve close finish".split()
)
OUTCOMES = frozenset(
    "commitment assurance agreement pledge promise undertaking accord decision resolution deal consensus pact"
    " guarantee settlement".split()
)
MEETING = frozenset(
    "talk discussion meeting summit conference negotiation session debate visit dialogue consultation call"
    " exchange conversation gathering".split()
)
AGREED = frozenset(
    "agree agreement accord deal consensus decide decision commit commitment pledge promise vow approve"
    " approval adopt sign signatory signature accept acceptance endorse endorsement resolve resolution"
    " undertake undertaking guarantee ratify settle settlement consent permit vote ballot unanimous unanimity"
    " offer volunteer join back choose determined plan intend determine confirm bless"
    " blessing assent grant".split()
)
TOLD = (AGREED | OUTCOMES) - {"plan", "intend", "join", "back", "offer", "determined", "choose", "vote"}
GRANTED = frozenset(
    "obtain grant secure receive get win gain give provide enjoy already supply deliver offer pledge promise"
    " guarantee award lend extend announce".split()
)
OPEN = frozenset("possible wanted proposed expected required alleged".split())
COMING = frozenset({"will", "would"})
# What makes of a thing done one that is to come, or is not.
UNDER = frozenset(
    "if whether once until unless when before would will could may might should must can not never no"
    " nobody none hardly yet".split()
)
# What has come about already.
STANDING = ("in force", "in place", "in effect", "in operation", "up and run", "settled matter",
            "a settle matter", "a settled matter", "a do deal", "a reality", "a fact")  # fmt: skip
PLACES = frozenset("force place effect operation settle settled deal reality fact running".split())
BEING = frozenset({"is", "are", "was", "were", "been"})
EXISTING = frozenset("existing already current currently now exist".split())
LIKE, AHEAD, BEHIND, TRUSTED = 0.6, 10, 12, 0.3


def check_unearned(frame: Frame) -> list[Finding]:
    """The first agreement or grant of the claim of what the source has only as wanted, due or to come."""
    return _settled(frame) or _in_force(frame) or _produced(frame)


def _produced(frame: Frame) -> list[Finding]:
    """ "The talks produced a commitment" for "the talks show a need"."""
    if not frame.sentence.has(OUTCOMES) or not frame.sentence.has(MEETING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for verb in words:
        if verb.lemma not in PRODUCING or verb.index in inside or not _done(frame.sentence, verb):
            continue
        ahead = words[verb.index + 1 : verb.index + 6]
        thing = next((t for t in ahead if t.lemma in OUTCOMES and t.tag[:2] == "NN"), None)
        if thing is None or any(t.lower in UNDER or t.text in {",", ";"} for t in ahead):
            continue
        of = words[max(0, verb.index - AHEAD) : verb.index]
        met = [frame.matches[t.index] for t in of if t.lemma in MEETING and t.index in frame.matches]
        if not any(m.strength >= LIKE and frame.trust(m.sentence) >= TRUSTED for m in met):
            continue
        if frame.evidence.has(TOLD):
            continue
        message = f"the claim has it “{verb.text} … {thing.text}”, the source tells of none"
        return [finding(ReasonCode.MODALITY, message, thing.text, met[0].token.text, 0.7)]
    return []


def _in_force(frame: Frame) -> list[Finding]:
    """ "Sanctions are in force" for "plans to impose sanctions", "is a settled matter" for "potential"."""
    if not frame.sentence.has(PLACES):
        return []
    words = frame.sentence.tokens
    for i in starts(frame.sentence, STANDING) - quoted(frame.sentence):
        near = words[max(0, i - 2) : i]
        if not any(t.lower in BEING for t in near) or any(
            t.lower in UNDER for t in words[max(0, i - BEHIND) : i]
        ):
            continue
        if any(
            s.has(EXISTING - frame.sentence.said) or starts(s, STANDING) for s in frame.evidence.sentences
        ):
            continue
        before = range(i - 1, max(-1, i - 2 - AHEAD), -1)
        start = next((k for k in before if words[k].text in {",", ";", ":"} or words[k].lower == "that"), -1)
        if any(CLASS.get(words[k].lemma) in OPEN for k in before if k > start):
            continue  # "attempts to sell it have been in place since May"
        told = [
            frame.matches[k] for k in before if k > start and k in frame.matches and words[k].tag[:2] == "NN"
        ]
        for match in told:
            if match.strength < LIKE or frame.trust(match.sentence) < TRUSTED:
                continue
            if into := _entering(frame.source(match)):
                mine = " ".join(t.text for t in words[i : i + 2])
                message = f"the claim has it “{mine}”, the source has it still to come (“{into}”)"
                return [finding(ReasonCode.MODALITY, message, mine, into, 0.7)]
            for cue in reservations(frame.source(match)):
                if cue.name in OPEN | {"planned"} and match.token.index in cue.scope:
                    mine = " ".join(t.text for t in words[i : i + 2])
                    theirs = f"{cue.token.text} … {match.token.text}"
                    message = f"the claim has it “{mine}”, the source only as “{theirs}”"
                    return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


def _entering(source: Sentence) -> str:
    """ "Enters into force only after a vote", "will take effect in May"."""
    words = source.tokens
    for token in words[1:]:
        if token.lower not in {"force", "effect"} or not token.index:
            continue
        near = words[max(0, token.index - 5) : token.index]
        verb = next((t for t in near if t.lower in ENTERING and t.verb), None)
        if verb is None or verb.tag in {"VBD", "VBN"}:
            continue
        after = {t.lower for t in words[token.index + 1 : token.index + 4]}
        before = {t.lower for t in words[max(0, verb.index - 4) : verb.index]}
        if after & {"only", "once", "when", "if", "unless", "after", "on", "in"} or before & FUTURE:
            return f"{verb.text} … {token.text}"
    return ""


ENTERING = frozenset("enter enters come comes take takes go goes put puts bring brings".split())
FUTURE = frozenset("will would shall is are to".split())


def _settled(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(TRIGGERS):
        return []
    inside = quoted(frame.sentence)
    for token in frame.sentence.tokens:
        if token.lemma not in TRIGGERS or token.index in inside or not _done(frame.sentence, token):
            continue
        match = frame.matches.get(token.index)
        if match is not None and match.strength >= LIKE and match.token.lemma in AGREED | GRANTED:
            continue
        granting = token.lemma in GRANTING
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED:
                continue
            cue = _open(frame, number, token, granting)
            if cue is None or _admitted(frame, number, cue, GRANTED if granting else AGREED):
                continue
            theirs = " … ".join([cue.token.text, source.tokens[cue.scope[0]].text])
            message = f"the claim has it “{token.text}”, the source only as “{theirs}”"
            return [finding(ReasonCode.MODALITY, message, token.text, theirs, 0.7)]
    return []


def _done(sentence: Sentence, token: Token) -> bool:
    """Whether a verb tells what is done, under nothing that leaves it open."""
    words, i = sentence.tokens, token.index
    if not token.verb or attributive(sentence, i):
        return False
    if not finished(sentence, i) and not (token.lemma == "enjoy" and token.tag in {"VBZ", "VBP"}):
        return False
    for before in reversed(words[max(0, i - BEHIND) : i]):
        if before.text in {",", ";", ":"}:
            return True
        if before.tag == "TO" and i - before.index <= 3:
            return False
        if before.lower in UNDER or CLASS.get(before.lemma) in OPEN:
            return False
    return True


def _open(frame: Frame, number: int, token: Token, granting: bool) -> Cue | None:
    """The reservation of the source that governs what the claim has agreed or granted."""
    source = frame.evidence.sentences[number].tokens
    told = _object(frame, number, token, granting)
    if not told:
        return None
    for cue in reservations(frame.evidence.sentences[number]):
        due = cue.token.lemma in COMING and (granting or _has_to(frame, number, cue))
        if not cue.scope or not (due or (cue.name in OPEN and not granting)):
            continue
        if cue.name == "required" and token.lemma == "decide":
            continue  # a court decided that he must pay
        under = {t.lemma for t in source[cue.token.index + 1 : cue.scope[-1] + 1]}
        if 2 * sum(source[k].lemma in under for k in told) > len(told):
            return cue
    return None


def _has_to(frame: Frame, number: int, cue: Cue) -> bool:
    """ "Will have to"."""
    after = frame.evidence.sentences[number].tokens[cue.token.index + 1 :][:2]
    return [t.lower for t in after] in (["have", "to"], ["need", "to"])


def _object(frame: Frame, number: int, token: Token, granting: bool) -> frozenset[int]:
    """The words of the source's sentence for what is agreed (after the verb) or granted (on either side)."""
    words, i = frame.sentence.tokens, token.index
    reach = [*range(i + 1, min(len(words), i + 1 + AHEAD))]
    if words[i + 1 : i + 2] and words[i + 1].text == ",":
        after = next((k for k in reach[1:] if words[k].text == ","), i + 1)
        if after + 1 < len(words) and words[after + 1].tag == "TO":
            reach = [k for k in reach if k > after]  # "agreed, sooner or later, to come"
    stop = next((k for k in reach if words[k].text in {",", ";", ":"}), i + 1 + AHEAD)
    places = [k for k in reach if k < stop]
    if not any(words[k].content for k in places) or granting:
        before = range(i - 1, max(-1, i - 1 - AHEAD), -1)
        start = next((k for k in before if words[k].text in {",", ";", ":"}), -1)
        places += [k for k in before if k > start]
    if granting and any(k > i and k in frame.matches and words[k].tag[:2] == "NN" for k in places[:3]):
        places = [k for k in places if k > i]  # "won its backing", whatever was said before
    found = [frame.matches[k] for k in places if k in frame.matches and words[k].tag != "NNP"]
    return frozenset(m.token.index for m in found if m.sentence == number and m.strength >= LIKE)


# "This was carried by 12 votes to 10".
CARRIED = frozenset({"carry", "pass"})


def _admitted(frame: Frame, number: int, cue: Cue, told: frozenset[str]) -> bool:
    """Whether the source has a word for it, not under the reservation, that the claim does not take over as
    another one."""
    words = frame.sentence.tokens
    taken = {m.token for i, m in frame.matches.items() if words[i].lemma == m.token.lemma}
    under = range(cue.token.index, cue.scope[-1] + 3)
    return any(
        (t.lemma in told or (t.lemma in CARRIED and t.tag == "VBN"))
        and t not in taken
        and t.tag not in {"NNP", "MD", "RP"}
        and not (t.lemma == "back" and t.tag == "RB")
        and (n != number or t.index not in under or t.tag == "VBD")
        for n, source in enumerate(frame.evidence.sentences)
        for t in source.tokens
    )
