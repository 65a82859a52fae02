"""A cause of the claim against those of the source: turned round, or not in the source at all."""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.negators import supposed
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.phrases import starts
from briefing.check.structure.cause import Cause, causes, concessions
from briefing.check.structure.cause_pointed import only_pointed, said_not
from briefing.check.structure.cause_reversed import LEAST, came_first, laid, purpose, turned_round
from briefing.check.structure.deficient import deficient
from briefing.check.structure.exchanged import strange
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.ruled_out import ruled_out
from briefing.check.structure.told_why import judged
from briefing.models import ReasonCode

STRANGE = 0.75
KNOWN = 0.5


def check_causes(frame: Frame) -> list[Finding]:
    """The first cause of the claim that the source calls the effect, or that nothing in it accounts for."""
    found = causes(frame.sentence)
    for mine in found:
        if mine.start > 1 and frame.sentence.tokens[mine.start - 1].lower == "than":
            continue  # "more than because of any argument"
        if any(t.text in {":", ";"} for t in frame.sentence.tokens[mine.end : min(mine.cause, default=0)]):
            continue  # "the main cause of it: it kills …"
        text = " ".join([t.text for t in frame.sentence.tokens[mine.start : mine.end]])
        other = turned_round(frame, mine)
        if other:
            message = f"the claim makes by “{text}” the cause of what the source makes the effect (“{other}”)"
            return [finding(ReasonCode.RELATION, message, text, other, 0.8)]
        if disclaimed(frame.sentence, mine) or said_not(frame, mine):
            continue
        other = came_first(frame, mine)
        if other:
            message = f"the claim makes by “{text}” the effect what came first in the source (“{other}”)"
            return [finding(ReasonCode.RELATION, message, text, other, 0.75)]
        if (
            not mine.weak
            and len(mine.cause) > 1
            and _strange(frame, mine.cause) >= STRANGE
            and mine.effect
            and _strange(frame, mine.effect) <= KNOWN
            and not _paired(frame, mine)
            and not _pointed(frame, mine)
            and not only_pointed(frame, mine)
            and not any(supposed(s.tokens) for s in frame.evidence.sentences)
        ):
            told = " ".join(frame.sentence.tokens[k].text for k in sorted(mine.cause)[:4])
            message = f"nothing in the source is like the cause “{told}” that the claim gives"
            return [finding(ReasonCode.RELATION, message, told, "", 0.65)]
        alone = _one_reason(frame, mine)
        if alone:
            message = f"the claim gives “{alone}” as the reason, the source gives none"
            return [finding(ReasonCode.RELATION, message, alone, "", 0.65)]
        lacking = deficient(frame, mine)
        if lacking:
            return lacking
        newcomer = "" if mine.weak else _newcomer(frame, mine)
        if newcomer:
            message = f"the claim gives a cause that has to do with “{newcomer}”, the source none like it"
            return [finding(ReasonCode.RELATION, message, newcomer, "", 0.65)]
        instead = "" if mine.weak else _another(frame, mine) or _pressed(frame, mine)
        if instead:
            told = " ".join(frame.sentence.tokens[k].text for k in sorted(mine.cause)[:4])
            message = f"the claim gives “{told}” as the cause, the source “{instead}”"
            return [finding(ReasonCode.RELATION, message, told, instead, 0.6)]
    return (ruled_out(frame) or _unlinked(frame) if found else []) or _intended(frame)


def _one_reason(frame: Frame, mine: Cause) -> str:
    """A reason of one word ("on grounds of cost") that nothing accounts for, of a source that gives none."""
    nouns = [frame.sentence.tokens[k] for k in mine.cause]
    if mine.weak or len(nouns) != 1 or not mine.effect or not strange(frame, nouns[0], LEAST):
        return ""
    if _strange(frame, mine.effect) > KNOWN or any(causes(s) for s in frame.evidence.sentences):
        return ""
    if any(s.tokens[0].text[0].islower() for s in frame.evidence.sentences):
        return ""  # "yet also raised questions": what did so stands before
    return nouns[0].text


def disclaimed(sentence: Sentence, mine: Cause) -> bool:
    """ "Refrained from linking X to Y", "declined to blame it on Z": no cause is given."""
    words, start = sentence.tokens, mine.start
    comma = next((k for k in range(start - 1, max(-1, start - 4), -1) if words[k].text == ","), start - 4)
    return words[start].verb and any(t.lemma in cues.DENIERS for t in words[max(0, comma + 1) : start])


PREVENTING = frozenset("prevent stop keep deter discourage hinder hold dissuade impede preclude".split())
NOT = frozenset("not n't never hardly no nothing".split())


def kept_from(sentence: Sentence, mine: Cause) -> bool:
    """Whether a verb of preventing is denied: "did not prevent the talks"."""
    words, start = sentence.tokens, mine.start
    return words[start].lemma in PREVENTING and any(t.lower in NOT for t in words[max(0, start - 4) : start])


BROUGHT_IN = 0.5
MOST_KNOWN = 0.6


def _newcomer(frame: Frame, mine: Cause) -> str:
    """Somebody whom the source does not speak of, in a cause half of which it has nothing like ("because
    Ruritania's army is too small to enforce it")."""
    words = frame.sentence.tokens
    bare = [k for k in mine.cause if (m := frame.matches.get(k)) is None or m.strength < LEAST]
    if len(bare) < 3 or _strange(frame, mine.cause) < BROUGHT_IN:
        return ""
    if not mine.effect or _strange(frame, mine.effect) > MOST_KNOWN:
        return ""
    named = (words[k] for k in sorted(bare) if k and words[k].lower not in TITLES)
    return next((t.text for t in named if t.tag == "NNP" or (t.tag == "JJ" and t.text[0].isupper())), "")


TITLES = frozenset("mr ms mrs dr sir president minister".split())
# By which a clause gives the reason for another; and what shows or goes with a thing without causing it.
REASONS = frozenset("since because seeing considering inasmuch for on".split())
SHOWING = frozenset(
    "underscore highlight reflect show illustrate demonstrate signal indicate reveal mark suggest mirror"
    " exemplify accompany emphasise emphasize stress underline attest coincide".split()
)
HERALDING = frozenset("signal herald portend presage foreshadow augur".split())
AMID = frozenset({"amid", "amidst"})
BESIDES = SHOWING | HERALDING | AMID
IFS = frozenset({"if", "unless"})
JOINTS = frozenset({"so", "since", "because", "for", "—", "–", ":", ";"})
HINTS = cues.CAUSAL_HINTS - frozenset("with from for in by if let when help leave so as".split())


def _unlinked(frame: Frame) -> list[Finding]:
    """A reason or a cause of the claim between two things that the source tells side by side, or of which it
    says that the one shows the other."""
    mine = next((c for c in causes(frame.sentence) if not c.weak and c.cause and c.effect), None)
    if mine is None:
        return []
    text = " ".join(t.text for t in frame.sentence.tokens[mine.start : mine.end])
    first = frame.sentence.tokens[mine.start]
    shown = "" if first.lower in REASONS else _shows(frame, mine)
    if shown:
        message = f"the claim makes one thing the cause of another (“{text}”), the source has “{shown}”"
        return [finding(ReasonCode.RELATION, message, text, shown, 0.65)]
    if first.lower not in REASONS or text.lower().split()[-1] in {"of", "for"}:
        return []
    if _strange(frame, mine.cause) > KNOWN or _strange(frame, mine.effect) > KNOWN:
        return []
    if judged(frame, mine.cause):
        return []
    if first.lower == "on" and any(s.has(RULING) for s in frame.evidence.sentences):
        return []  # "on the ground that" for "ruling that"
    for source in frame.evidence.sentences:
        lows = {t.lower for t in source.tokens}
        over = felt(source, ABOUT - {"that"}) and not concessions(source)
        over = over or _grounded(source) or _after_failing(source)
        over = over or (source.has(IFS) and frame.sentence.has(IFS))
        if source.has(HINTS) or lows & JOINTS or causes(source) or over or supposed(source.tokens):
            return []
    message = f"the claim gives a reason (“{text}”), the source tells both things side by side"
    return [finding(ReasonCode.RELATION, message, text, "", 0.6)]


RULING = frozenset("rule hold find argue say conclude judge consider maintain".split())


def _grounded(source: Sentence) -> bool:
    """ "It will not join, arguing that the fee is too high": what is said right after a comma gives the
    ground."""
    return any(comma.text == "," and token.lower in GROUNDING for comma, token in pairwise(source.tokens))


def _after_failing(source: Sentence) -> bool:
    """ "Will close after its owner failed to find a buyer": what failed is why."""
    words = source.tokens
    return any(
        t.lower == "after" and any(u.lemma in {"fail", "failure"} for u in words[t.index + 1 : t.index + 6])
        for t in words
    )


GROUNDING = frozenset("stating saying arguing noting citing explaining adding insisting claiming".split())
INTENDING = (
    "in order to", "so as to", "with a view to", "with the aim of", "in the hope of", "in a bid to",
    "so that", "in an effort to", "in an attempt to", "in order that", "for the purpose of", "aim at",
    "with the goal of", "design to", "intend to", "mean to", "for the sake of",
)  # fmt: skip
INTENT = frozenset("order so view aim hope bid effort attempt purpose goal design intend mean sake".split())
BESIDE = frozenset("while whilst and but after before when".split())
HAPPENING = frozenset({"VBG", "VBD", "VBZ", "VBP", "VBN"})


def _intended(frame: Frame) -> list[Finding]:
    """ "Stepped up the raids in order to talk from strength" for "stepped up the raids while talking": what
    goes on beside it is told as its purpose."""
    if not frame.sentence.has(INTENT):
        return []
    words = frame.sentence.tokens
    for start in starts(frame.sentence, INTENDING):
        verb = next((t for t in words[start + 2 : start + SPAN] if t.verb and t.lemma not in AUXILIARY), None)
        match = frame.matches.get(verb.index) if verb is not None else None
        if verb is None or match is None or match.strength < LIKE or match.token.tag not in HAPPENING:
            continue
        source = frame.source(match)
        before = source.tokens[max(0, match.token.index - 4) : match.token.index]
        link = next((t for t in before[-2:] if t.lower in BESIDE), None)
        if link is None or any(t.lower in AIMING for t in before):
            continue
        text = " ".join(t.text for t in words[start : start + 2])
        told = f"“{link.text} … {match.token.text}”"
        message = f"the claim gives a purpose (“{text} … {verb.text}”), the source tells it beside ({told})"
        return [finding(ReasonCode.RELATION, message, text, link.text, 0.7)]
    return []


SPAN = 10
LIKE = 0.7
AUXILIARY = frozenset("be have do can may could will would help aim design intend mean".split())
AIMING = frozenset(
    "to for aim aimed aiming order so purpose design designed intended intention meant view hope goal seek"
    " seeking want help ensure bid effort attempt that".split()
)
ABOUT = frozenset("over about at regarding concerning that".split())
# What one feels about a thing, it causes.
FELT = frozenset(
    "concern concerned worry worried fear anger angry outrage outraged unease uneasy alarm alarmed"
    " anxiety anxious dismay frustration frustrated joy relief satisfaction satisfied disappointment"
    " disappointed protest criticism tension uncertainty doubt controversy upset pleased happy unhappy"
    " furious delighted glad row dispute quarrel complaint complain discontent resentment indignation"
    " misgiving surprise surprised".split()
)


def felt(source: Sentence, about: frozenset[str] = ABOUT) -> bool:
    """ "Concerns exist over the delay": it is the delay that concerns."""
    return source.has(FELT) and any(
        t.lemma in FELT and any(u.lower in about for u in source.tokens[t.index + 1 : t.index + 3])
        for t in source.tokens
    )


def _shows(frame: Frame, mine: Cause) -> str:
    """The verb of showing that the source has between the claim's cause and its effect."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(BESIDES) or any(not c.weak and not _meanwhile(source, c) for c in causes(source)):
            continue
        there = {
            i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= LEAST
        }
        for token in source.tokens:
            if token.lower not in AMID and (token.lemma not in BESIDES or not token.verb):
                continue
            before = [i for i in mine.cause if there.get(i, token.index) < token.index]
            after = [i for i in mine.effect if there.get(i, token.index) > token.index]
            if len(before) >= max(1, len(mine.cause) / 2) and len(after) >= max(2, len(mine.effect) / 2):
                return token.text
            if token.lemma in HERALDING:  # what is yet to come has caused nothing
                after = [i for i in mine.cause if there.get(i, token.index) > token.index]
                before = [i for i in mine.effect if there.get(i, token.index) < token.index]
                if len(after) >= max(1, len(mine.cause) / 2) and len(before) >= max(2, len(mine.effect) / 2):
                    return token.text
    return ""


def _meanwhile(source: Sentence, cause: Cause) -> bool:
    """ "As he prepares for the talks, …": at the same time."""
    return source.tokens[cause.start].lower == "as"


def _another(frame: Frame, mine: Cause) -> str:
    """What the source gives as the cause of the claim's effect, if it is none of the claim's words for it."""
    words = frame.sentence.tokens
    here = frozenset(k for k in mine.cause if words[k].tag != "NNP")
    found = ""
    if words[mine.start].lower == "so" and frame.evidence.has(THEREFORE):
        return ""  # "so that it was unfair" for "that it was therefore unfair"
    for number, source in enumerate(frame.evidence.sentences):
        for other in causes(source):
            own, effect = laid(frame, number, mine._replace(cause=here), other)[0]
            if own or _named(frame, here, {source.tokens[k].lemma for k in other.cause}):
                return ""
            if _dated(frame, number, mine, other) or _demands(frame, number, here):
                return ""
            elsewhere = _elsewhere(frame, here, other.effect)
            if purpose(frame.sentence, mine) != purpose(source, other) and not elsewhere:
                continue
            if not other.weak and ((effect > 1 and len(here) > 1) or (effect and elsewhere)):
                found = found or " ".join(source.tokens[k].text for k in sorted(other.cause)[:4])
    return found


# What somebody does to move another.
PRESSING = frozenset(
    "pressure insistence demand request urging prompting prodding order instruction command threat ultimatum"
    " call appeal encouragement advice persuasion warning blackmail coaxing lobbying refusal rejection"
    " opposition criticism promise offer invitation objection veto support approval".split()
)


def _pressed(frame: Frame, mine: Cause) -> str:
    """ "Insistence from Oslo made them move" for "the uncertainty in Oslo made them move": a deed as the
    cause instead of what the source has of the same place or party."""
    words = frame.sentence.tokens
    heads = [words[k] for k in mine.cause if words[k].tag in {"NN", "NNS"}]
    names = [k for k in mine.cause if words[k].tag == "NNP"]
    if len(heads) != 1 or heads[0].lemma not in PRESSING or not names:
        return ""
    if frame.evidence.has(PRESSING | DEMANDING - {"force", "oblige", "compel"}):
        return ""
    taken = {(m.sentence, m.token.index) for m in frame.matches.values() if m.strength >= LEAST}
    for number, source in enumerate(frame.evidence.sentences):
        for other in causes(source):
            own, effect = laid(frame, number, mine, other)[0]
            nouns = [k for k in sorted(other.cause) if source.tokens[k].tag in {"NN", "NNS"}]
            if own and effect > 1 and nouns and not any((number, k) in taken for k in nouns):
                return source.tokens[nouns[0]].text
    return ""


def _demands(frame: Frame, number: int, here: frozenset[int]) -> bool:
    """Whether the claim's cause is what demands in the source that it be done ("the text makes us leave" for
    "the text asks us to leave")."""
    source = frame.evidence.sentences[number]
    places = {m.token.index for k in here if (m := frame.matches.get(k)) is not None and m.sentence == number}
    return any(
        source.tokens[p.verb].lemma in DEMANDING and not places.isdisjoint(p.subjects)
        for p in source.predicates
    )


DEMANDING = frozenset("ask require oblige force want call demand order tell expect instruct compel".split())


def _dated(frame: Frame, number: int, mine: Cause, other: Cause) -> bool:
    """Whether the two causes share a month or a day, and the two effects something."""
    words, source = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    there = {source[k].lower for k in other.cause if source[k].lower in DAYS}
    shared = any(words[k].lower in there for k in mine.cause)
    return shared and laid(frame, number, mine, other)[0][1] > 0


def _named(frame: Frame, here: frozenset[int], lemmas: set[str]) -> bool:
    """Whether a word of a cause is one of these in the source, wherever it stands there."""
    return any(m.token.lemma in lemmas for k in here if (m := frame.matches.get(k)) is not None)


def _elsewhere(frame: Frame, here: frozenset[int], effect: frozenset[int]) -> bool:
    """Whether most of a cause's words are told by the source, though not as the cause of this."""
    found = [m for k in here if (m := frame.matches.get(k)) is not None and m.strength >= KNOWN]
    return len(found) >= max(1, len(here) / 2) and not any(m.token.index in effect for m in found)


def _paired(frame: Frame, mine: Cause) -> bool:
    """Whether a cause of the source with that effect shares a word with the claim's cause."""
    return any(
        min(laid(frame, number, mine, other)[0]) > 0
        for number, source in enumerate(frame.evidence.sentences)
        for other in causes(source)
    )


def _pointed(frame: Frame, mine: Cause) -> bool:
    """Whether the source tells the effect of what it only points to ("what is happening here turns it into
    …")."""
    numbers = {m.sentence for k in mine.effect if (m := frame.matches.get(k)) is not None}
    return any(
        frame.evidence.sentences[n].has(HERE) and frame.evidence.sentences[n].has(WHAT) for n in numbers
    )


THEREFORE = frozenset("therefore thus hence consequently thereby accordingly".split())

HERE, WHAT = frozenset({"here"}), frozenset({"what", "this", "that", "all"})


def _strange(frame: Frame, words: frozenset[int]) -> float:
    """The share of some words, by weight, that nothing in the source accounts for."""
    total = missing = 0.0
    for i in words:
        value = weight(frame.sentence.tokens[i].lower)
        match = frame.matches.get(i)
        total += value
        missing += value if match is None or match.strength < LEAST else 0.0
    return missing / total if total else 0.0
