"""A condition or a price that the claim puts in: "in exchange for reforms", of a source that sets none.

A claim's "if" may word what the source has as a duty, a failure or a wish; only turns that make a bargain are
looked at, and only where nothing in the source leaves anything open. "Once" or "until" before a clause, "only
if" and "unless" are surer: the source need only be without a word that puts one thing before another, limits
it or excepts one.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.negators import apart, supposed
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.condition import OPEN, conditions
from briefing.check.structure.denying import hints
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

BARGAINS = (
    "in exchange for", "in return for", "on condition that",
    "on the condition that", "on condition of", "conditional on", "conditional upon", "contingent on",
    "contingent upon", "on the understanding that", "on term that", "with string attached",
    "as a precondition", "as a condition", "as long as", "so long as", "only if", "only when",
)  # fmt: skip
CUES = frozenset(
    "depend dependent hinge exchange return condition conditional contingent understanding term string"
    " precondition long only provided providing once until till unless soon moment minute"
    " instant if should".split()
)
# By which a source may set a price or a condition.
LIMITING = OPEN | frozenset(
    "need must require requirement fail failure exchange return price demand insist insistence trade swap tie"
    " link bind owe deal bargain quid pay repay when who whoever those any after first long in-return"
    " eligible entitle qualify expect before follow following condition precondition prerequisite"
    " term string under pledge understanding basis premise".split()
)


# By which a source may put one thing before another ("once"), limit it ("only if"), or except one ("unless").
ORDERED = frozenset(
    "once after when following follow if until till upon before soon condition provided whenever where by"
    " since first unless only pending end expire last wait post within".split()
)
LIMITED = frozenset(
    "only unless until till without conditional condition provided depend must need require necessary"
    " essential before first crucial critical vital not no never solely alone exclusively fail".split()
)
EXCEPTED = frozenset(
    "unless without if failing until till except otherwise else or barring absent only condition conditional"
    " depend dependent hinge subject when once after provided contingent pending before save lack".split()
)
# "It needs X" is "it fails unless X": the claim must deny or tell of something bad.
NEEDED = frozenset("must need require essential necessary".split())
EXCEPTING = frozenset({"unless"})
STARTING = frozenset("once until till".split())
BEFORE_CLAUSES = STARTING | {"soon", "moment", "minute", "instant"}
ONLY = ("only if", "only when", "only after", "only once", "only with", "only as long", "only by")
# Of what comes after a thing, "only once" and "only after" may be said.
ONLY_IF = tuple(turn for turn in ONLY if turn not in {"only after", "only once", "only when"})
SUBJECT = frozenset("PRP DT NNP NNPS NN NNS PRP$ JJ EX VBG".split())


def imposed(frame: Frame) -> list[Finding]:
    """The first condition of the claim, where no sentence of the source that it is about sets one."""
    if not frame.sentence.has(CUES):
        return []
    sources = frame.evidence.sentences
    begun: frozenset[int] = frozenset()
    if not frame.evidence.has(LIMITING):
        bargains = starts(frame.sentence, BARGAINS) | _provided(frame.sentence)
        begun = bargains if bargains and not any(map(_such, sources)) else begun
    if frame.sentence.has(BEFORE_CLAUSES) and not any(s.has(ORDERED) or _after(s) for s in sources):
        begun |= _clauses(frame.sentence) - _aims(frame)
    if "only" in frame.sentence.said and not frame.evidence.has(LIMITED):
        only = ONLY if not frame.evidence.has(ORDERED) else ONLY_IF
        begun |= starts(frame.sentence, only) - _narrated(frame)
    excepted = frame.sentence.has(EXCEPTING) and (
        frame.evidence.has(EXCEPTED) or any(map(_left_out, sources))
    )
    if frame.sentence.has(EXCEPTING) and not excepted:
        needed = frame.evidence.has(NEEDED) and _denies(frame.sentence)
        begun |= frozenset([t.index for t in frame.sentence.tokens if t.lower in EXCEPTING and not needed])
    if frame.sentence.has(IFS_PUT) and not any(s.has(SUPPOSING) or _those(s) for s in sources):
        begun |= _ifs(frame.sentence)
    if frame.sentence.has(HANGING) and not any(s.has(LIMITING) or s.has(HUNG) for s in sources):
        begun |= _hanging(frame.sentence)
    if begun:
        begun -= quoted(frame.sentence) | _measures(frame.sentence)
    if not begun:
        return []
    i = min(begun)
    words = frame.sentence.tokens
    text = " ".join(t.text for t in words[i : i + 4])
    message = f"the claim sets a condition (“{text}”), the source sets none"
    return [finding(ReasonCode.MODALITY, message, text, "", 0.7)]


def _left_out(sentence: Sentence) -> bool:
    """ "But not for those who work": an exception, by a "not" that sets some apart."""
    return sentence.has(NOT) and any(apart(sentence.tokens, t.index) for t in sentence.tokens)


NOT = frozenset({"not"})


def _denies(sentence: Sentence) -> bool:
    """Whether any word of a sentence denies, or may be how it does so."""
    return any(
        t.lemma in cues.NEGATORS or t.lemma in cues.DENIERS or hints(t.lemma)
        for t in sentence.tokens
        if t.lower not in EXCEPTING
    )


# By which a source may leave open whether a thing comes.
SUPPOSING = (
    OPEN
    | EXCEPTED
    | frozenset(
        "may might could would any potential potentially possible possibly possibility prospect risk threat"
        " threaten fear warn warning likely unlikely chance whatever whoever anyone anybody everyone every"
        " event case wherever with hypothetical eventual eventually allow let enable need must who those"
        " suppose whether even although while because hope wish want after following following"
        " invite call demand seek reward incentive exchange return demand insist bargain offer".split()
    )
)
IFS_PUT = frozenset({"if", "should"})
ASKING = frozenset(
    "as even ask know see say wonder question unclear check find doubt tell decide what not".split()
)


# "Has made its aid depend on reforms"; by which a source may say so of a thing.
HANGING = frozenset("depend dependent hinge".split())
HUNG = HANGING | frozenset(
    "key crucial critical vital pivotal essential decisive necessary thank because rely reliant reliance rest"
    " count base basis determine decide whether according hang turn affect influence owe shape contingent"
    " mean cause lead drive linchpin central rise fall vary function thanks due rather as provided"
    " live".split()
)


def _hanging(sentence: Sentence) -> frozenset[int]:
    """ "Depends on", "is dependent on"."""
    words = sentence.tokens
    return frozenset(
        t.index
        for t, after in pairwise(words)
        if t.lemma in HANGING
        and after.lower in {"on", "upon"}
        and not any(u.lower in {"not", "n't", "no", "never"} for u in words[max(0, t.index - 3) : t.index])
    )


def _ifs(sentence: Sentence) -> frozenset[int]:
    """Where "if" or an inverted "should" opens a condition."""
    words = sentence.tokens
    found = set()
    for token in words[:-2]:
        i = token.index
        before = words[i - 1] if i else None
        if token.lower == "if" and (before is None or not {before.lower, before.lemma} & ASKING):
            near = words[i + 2 : i + REACH]
            if any(t.lemma == "be" and after.tag == "TO" for t, after in pairwise(near)):
                continue  # "if peace is to last": for that
            found.add(i)
        if token.lower == "should" and (before is None or before.text == ",") and words[i + 1].tag in SUBJECT:
            found.add(i)
    return frozenset(found)


def _those(sentence: Sentence) -> bool:
    """ "Firms that pledge it": whichever do."""
    return any(t.tag == "WDT" and before.tag == "NNS" for before, t in pairwise(sentence.tokens))


def _measures(sentence: Sentence) -> frozenset[int]:
    """ "Not until March", "twice as long as"."""
    words = sentence.tokens
    return frozenset(
        t.index
        for before, t in pairwise(words)
        if (t.lower == "until" and before.lower == "not")
        or (t.lower == "as" and (before.lower in {"twice", "times", "half", "just"} or before.tag == "CD"))
    )


def _after(sentence: Sentence) -> bool:
    """ "The post-war order"."""
    return any(t.lower.startswith("post-") for t in sentence.tokens)


def _clauses(sentence: Sentence) -> frozenset[int]:
    """Where "once" or "until" opens a clause with a subject and a finite verb: not "once more"."""
    words = sentence.tokens
    found = set()
    begun = {t.index: t.index + 1 for t in words if t.lower in STARTING}
    begun.update({i: i + 3 for i in starts(sentence, ("as soon as",))})
    now = [i for i in starts(sentence, MOMENTS) if i and words[i - 1].lower in {"for", "at", "of"}]
    begun.update({i: i + 2 for i in starts(sentence, MOMENTS).difference(now)})
    for i, opens in begun.items():
        if any(
            t.lower in OPENING
            and (t.index + 1 == len(words) or words[t.index + 1].text in {".", ",", ";", "”"})
            for t in words[opens + 1 : opens + 5]
        ):
            found.add(i)  # "once talks open": tagged as an adjective
        if opens + 1 >= len(words) or words[opens].tag not in SUBJECT:
            continue
        for later in words[opens + 1 : opens + REACH]:
            if later.text in {",", ";", ":"}:
                break
            if later.tag in FINITE:
                if not _past(words, later.index):
                    found.add(i)
                break
    return frozenset(found)


def _past(words: tuple[Token, ...], i: int) -> bool:
    """ "Once the strike was over", "once the sale is done": when, and on no condition."""
    return words[i].lemma == "be" and i + 1 < len(words) and words[i + 1].lower in PAST


PAST = frozenset("over past done finished complete completed through".split())
OPENING = frozenset("open start begin resume close end conclude".split())
GOING_ON = frozenset("keep continue again repeatedly often persist go".split())


def _aims(frame: Frame) -> frozenset[int]:
    """ "Keep going until the chair is filled" for "going there, and filling that chair": what it is for."""
    if not frame.sentence.has(GOING_ON):
        return frozenset()
    words = frame.sentence.tokens
    found = set()
    for token in words:
        if token.lower in {"until", "till"}:
            told = [t for t in words[token.index + 1 : token.index + REACH] if t.content and t.tag != "JJ"]
            if told and all((m := frame.matches.get(t.index)) and m.strength >= ALIKE for t in told):
                found.add(token.index)
    return frozenset(found)


ALIKE = 0.8
THEREUPON = frozenset("after once following when upon".split())


def _narrated(frame: Frame) -> frozenset[int]:
    """ "Only once it had offered to pay did it sign", for "it signed after it had offered": what has been, in
    its order, is no condition."""
    if not frame.evidence.has(THEREUPON):
        return frozenset()
    words = frame.sentence.tokens
    return frozenset(
        t.index
        for t, after in pairwise(words)
        if t.lower == "only"
        and after.lower in THEREUPON
        and any(u.lower in {"had", "did"} for u in words[after.index : after.index + REACH])
    )


MOMENTS = ("the moment", "the minute", "the instant")


def _provided(sentence: Sentence) -> frozenset[int]:
    """ "Provided that the bank reforms": the clause, however "provided" is tagged."""
    if not sentence.has(PROVIDED):
        return frozenset()
    made = [c for c in conditions(sentence) if c.marker.lower() in PROVIDED]
    return frozenset(min(c.inner) - 1 for c in made)


REACH = 10
PROVIDED = frozenset({"provided", "providing"})


def _such(sentence: Sentence) -> bool:
    """ "A state that joins by June": whoever does so, at the head of a clause."""
    words = sentence.tokens
    return any(
        t.lower in {"that", "which"}
        and i > 1
        and words[i - 1].tag[:2] == "NN"
        and words[i - 2].lower in {"a", "an"}
        and (i == 2 or words[i - 3].tag in {",", ":", "``"} or words[i - 3].lower in {"that", "and", "but"})
        for i, t in enumerate(words)
    )


IFS = frozenset({"if", "unless"})
# What waits for a thing has not come after it.
PENDING = frozenset(
    "subject to,conditional on,conditional upon,contingent on,dependent on,condition that,provided"
    ",provided that,pending".split(",")
)
MAKING = IFS | PENDING
AFTERWARDS = frozenset("after following upon since".split())
TRUE = frozenset("now because since as given after seeing following upon".split())
CLAUSE = 11


def come_true(frame: Frame) -> list[Finding]:
    """ "Now that it is signed" for "if it is signed"."""
    words = frame.sentence.tokens
    if not frame.sentence.has(TRUE) or frame.sentence.has(OPEN):
        return []
    would = frame.sentence.has(WOULD) or frame.sentence.has(SILENT)
    supposing = [
        t.index for t in words[:-1] if would and t.lower == "after" and words[t.index + 1].tag == "DT"
    ]
    for number, source in enumerate(frame.evidence.sentences):
        found = [c for c in conditions(source) if c.marker.lower() in MAKING]
        if not found or source.has(TRUE) or supposed(source.tokens):
            continue
        for condition in found:
            for i, token in enumerate(words[:-1]):
                that = words[i + 1].lower == "that"
                if token.lower not in TRUE or (token.lower in {"now", "given", "seeing"} and not that):
                    continue
                if _lasting(frame.sentence, i) or i in supposing:
                    continue
                pending = condition.marker.lower() in PENDING
                if pending and (token.lower not in AFTERWARDS or not _over(frame.sentence, i)):
                    continue
                if not pending and token.lower in {"following", "upon"}:
                    continue
                end = next((t.index for t in words[i + 1 : i + CLAUSE] if t.text == ","), i + CLAUSE)
                inner = [frame.matches[k] for k in range(i + 1, end) if k in frame.matches]
                told = [m for m in inner if m.sentence == number and m.token.index in condition.inner]
                if len(told) > 1 and 2 * len(told) >= len(inner):
                    theirs = f"{condition.marker} … {told[0].token.text}"
                    message = f"the source makes a condition (“{theirs}”) of what the claim tells as so"
                    weight = 0.8 * frame.trust(number)
                    return [finding(ReasonCode.MODALITY, message, token.text, theirs, weight)]
    return []


def _over(sentence: Sentence, i: int) -> bool:
    """Whether what comes after it is told as done."""
    words = sentence.tokens
    coming = any(t.tag == "MD" or (t.lemma == "be" and u.tag == "TO") for t, u in pairwise(words))
    return not coming and any(t.verb and t.content and finished(sentence, t.index) for t in words[:i])


def _lasting(sentence: Sentence, i: int) -> bool:
    """ "As long as", "so far as": a condition still."""
    near = sentence.tokens[max(0, i - 1) : i + 2]
    return sentence.tokens[i].lower == "as" and any(t.lower in {"long", "far"} for t in near)


# "What it would do after a vote against": if there is one.
WOULD = frozenset({"would", "might", "could"})
SILENT = frozenset(
    "decline refuse silent silence mum tight-lipped noncommittal non-committal unsaid undisclosed withhold"
    " open unanswered unclear secret evade dodge sidestep duck deflect".split()
)
