"""Is a thing said to be more, or less, settled than in the source?

As with denials, a claim is held to be too sure only when no word of it could carry the reservation.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match
from briefing.check.language.parse import Sentence, attributive, is_verb
from briefing.check.language.scope import Standing
from briefing.check.language.thesaurus import BROADER
from briefing.check.language.words import Token
from briefing.check.structure.condition import check_conditions, without_first
from briefing.check.structure.dependence import converse
from briefing.check.structure.frame import Frame, each, finding, quoted
from briefing.check.structure.imposed import come_true, imposed
from briefing.check.structure.in_passing import answered, in_passing
from briefing.check.structure.inverted import inverted
from briefing.check.structure.panel import Panel
from briefing.check.structure.per_sentence import MODALITY
from briefing.check.structure.reservation import permitting
from briefing.check.structure.settled import OFFERING
from briefing.check.structure.worded import AIMING, purposed
from briefing.models import ReasonCode

AIMED = cues.TRYING | cues.DISPOSED
IFS = frozenset(c for c in cues.CONDITIONS if " " not in c) | {"when", "whether"}


# By which a source may word a decision.
RESOLVING = frozenset("vote rule ruling verdict resolve resolution adopt choose opt approve".split())
SURELY = cues.CERTAINTY - {"will"}
CONVINCED = frozenset("certain certainly certainty surely undoubted undoubtedly conviction convinced".split())
# How surely one word must stand for another before it is asked how settled the two are: what stands for it
# more loosely is told of something else as often as not.
ALIKE = 0.9


class _Modality:
    name = "modality"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        found_frames = tuple(each(claim, evidence))
        for frame in found_frames:
            found.extend(check_conditions(frame, found_frames))
            found.extend([f for f in FRAMED(frame) if not _told_before(frame, f, found_frames)])
        return sorted(found, key=lambda f: -f.weight)[:1]


check_modality = _Modality()


def _told_before(frame: Frame, found: Finding, frames: Sequence[Frame]) -> bool:
    """Whether another sentence of the claim has the reservation that this one lacks, of the same sentence of
    the source: "It could pay out in July. The money is for canals."."""
    if len(frames) < 2 or found.reason.claim_words is None or " … " not in (found.reason.source_words or ""):
        return False
    cue = (found.reason.source_words or "").split(" … ")[0].lower()
    theirs = [n for n, s in enumerate(frame.evidence.sentences) if any(t.lower == cue for t in s.tokens)]
    if len(theirs) != 1 or " … " in found.reason.claim_words:
        return False
    return any(
        other is not frame
        and other.trust(theirs[0]) > TOLD_TRUST
        and any(t.lower == cue for t in other.sentence.tokens)
        for other in frames
    )


TOLD_TRUST = 0.5
# Without one of these, all that a sentence tells is a fact, or decided.
WEAKENING = frozenset({"have", *(word for word, rank in cues.RANK.items() if rank < cues.DECIDED)})


def _ranks(frame: Frame) -> list[Finding]:
    """The event whose standing differs most between claim and evidence."""
    if not frame.evidence.has(WEAKENING):
        return []
    found = []
    inside = quoted(frame.sentence)
    words = frame.sentence.tokens
    for i, match in frame.matches.items():
        other, number, strength = match
        if strength < ALIKE:
            continue
        token = words[i]
        event = token.verb and other.verb
        if not event and not (_noun(token) and _noun(other)):
            continue
        if token.lemma in cues.RANK or other.lemma in cues.RANK or i in inside:
            continue
        if not event and cues.SPEECH_CLASS.get(other.lemma) == "state":
            continue
        there = frame.standings[number][other.index]
        if there.rank >= cues.DECIDED or there.denials:
            continue  # what was decided may well be told as done
        here, source = frame.standing[i], frame.source(match)
        if here.rank <= there.rank or here.denials:
            continue
        if attributive(frame.sentence, i) or attributive(source, match.token.index):
            continue
        if not event and (not _weak(frame, match, there) or _named_only(frame, i, match, there)):
            continue
        cue = source.tokens[there.weakener].lemma
        if cue in AIMING and purposed(frame.sentence, i):
            continue
        if _beyond(source.tokens, there.weakener, match.token) or _renders(frame, here.weakener):
            continue
        if not event and cue in AIMED:
            continue  # a coalition that is being built may well be spoken of as one
        if not event and there.rank == cues.EXPECTED and here.rank == cues.DECIDED:
            continue
        if not _asserted(frame.sentence, i, here) or _rendered(frame, match, there):
            continue
        if _told_so(frame, i, match) or _settled_elsewhere(frame, match, here):
            continue
        weight = _stronger(here, there, _reserve(frame, match, there)) * (1.0 if event else 0.7)
        weight *= frame.trust(match.sentence)
        if weight > 0.0:
            found.append(_report(frame, i, match, here, there, weight))
    return sorted(found, key=lambda f: -f.weight)[:1]


def _settled_elsewhere(frame: Frame, match: Match, here: Standing) -> bool:
    """Whether another sentence of the source has the same verb, as settled as the claim."""
    return any(
        n != match.sentence and is_verb(t) and t.lemma == match.token.lemma
        and frame.standings[n][t.index].rank >= here.rank and not frame.standings[n][t.index].denials
        for t, n in frame.evidence.lemmas.get(match.token.lemma, ())
    )  # fmt: skip


def _beyond(words: Sequence[Token], i: int, event: Token) -> bool:
    """Whether a word of reservation leaves the event alone: "so that others may sell" is a purpose; "asked
    about the delay, she blamed …", "the plan to expand it was withdrawn", "debated the motion and deferred
    it"."""
    if i < 0:
        return False
    if words[i].tag == "MD":
        near = words[max(0, i - 8) : i]
        purpose = any(t.lower == "so" and u.lower == "that" for t, u in pairwise(near))
        return purpose or in_passing(words, i, event)
    if words[i].tag in {"NN", "NNS"} or answered(words, i):
        return words[i].verb or (words[i].head == event.index > i and is_verb(event))
    if i == 0 and words[i].tag == "VBN" and is_verb(event):
        return any(t.text == "," for t in words[i : event.index])
    if any(t.lower in SUBORDINATE for t in words[i + 1 : event.index + 1]):
        return True  # "may cut it, as the law caps it", "may count it, provided it is green"
    return words[i].tag == event.tag == "VBD" and words[event.index - 1].tag in {",", "CC"}


SUBORDINATE = frozenset("since because provided although though while whereas but".split())


def _renders(frame: Frame, i: int) -> bool:
    """Whether the claim's own word of reservation stands for one of the source ("a plan", "a proposal")."""
    match = frame.matches.get(i)
    return match is not None and match.token.lemma in cues.RANK and not is_verb(match.token)


def _reserve(frame: Frame, match: Match, there: Standing) -> int:
    """The rank of the claim's most doubtful word, leaving out those that render another doubt of the
    source."""
    ranks = [cues.FACT]
    for token in frame.sentence.tokens:
        reserved = token.lower in IFS or token.lemma in cues.RESERVES or permitting(frame.sentence, token)
        rank = cues.RANK.get(token.lemma, cues.POSSIBLE if reserved else cues.FACT)
        if rank == cues.FACT or (token.tag == "IN" and token.lower not in {"if", "whether"}):
            continue
        if token.lower == "if" and without_first(frame.source(match)):
            continue  # "if there is no deal" tells the condition
        other = frame.matches.get(token.index)
        if (
            other
            and other.token.lemma in cues.RANK
            and (other.sentence, other.token.index) != (match.sentence, there.weakener)
        ):
            continue
        ranks.append(rank)
    obliged = any(t.lemma == "have" for t in frame.sentence.tokens) and any(
        frame.standing[t.index].rank == cues.OBLIGED for t in frame.sentence.tokens
    )
    return min(*ranks, cues.OBLIGED if obliged else cues.FACT)


def _certainties(frame: Frame) -> list[Finding]:
    """A word of certainty in the claim, where the source has none but a reservation."""
    if not frame.sentence.has(SURELY):
        return []
    words = frame.sentence.tokens
    sure = [
        t
        for t in words
        if t.lemma in SURELY
        and not (t.lower == "certain" and any(u.tag[:2] in {"NN", "JJ"} for u in words[t.index + 1 :][:1]))
        and not _turns_out(words, t.index)
        and not (t.tag == "VBG" and words[t.index - 1].tag == "IN")
        and not (t.tag in {"NN", "NNS"} and t.lemma in PROMISED and words[t.index - 1].lower in POINTED)
        and not (t.index + 1 < len(words) and words[t.index + 1].lower in {"if", "whether"})
        and not (t.index in frame.matches and frame.matches[t.index].strength > 0.8)
    ]
    if not sure or _doubts(frame.sentence, frame) or any(frame.standing[t.index].negative for t in sure):
        return []
    certain = SURELY if all(t.lemma in CONVINCED for t in sure) else cues.CERTAINTY
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or any(
            t.lemma in certain or t.lemma in RESOLVING for t in source.tokens
        ):
            continue
        told = [m.token for m in frame.matches.values() if m.sentence == number and m.strength >= BROADER]
        doubt = [t for t in _doubts(source, None) if not any(t is one for one in told)]
        if doubt:
            message = f"the claim is sure (“{sure[0].text}”), the source is not (“{doubt[0].text}”)"
            return [finding(ReasonCode.MODALITY, message, sure[0].text, doubt[0].text, 0.6)]
    return []


# "When the guarantee matters most": a thing, and no word of how sure it is.
PROMISED, POINTED = (
    frozenset({"guarantee", "confirmation"}),
    frozenset("the this that its their such".split()),
)


def _turns_out(words: Sequence[Token], i: int) -> bool:
    """ "Prove lasting", "prove to be": turn out, and no proof."""
    after = words[i + 1 : i + 3]
    if words[i].lemma != "prove" or not after:
        return False
    return after[0].tag in {"TO", "RB"} or (
        after[0].tag in {"JJ", "VBG", "JJR"} and (len(after) < 2 or after[1].tag[:2] != "NN")
    )


def _doubts(sentence: Sentence, frame: Frame | None) -> list[Token]:
    """Words of doubt; with a frame, those that stand for the same doubt in the source are left out."""
    out = []
    for token in sentence.tokens:
        doubtful = cues.RANK.get(token.lemma, cues.FACT) in {cues.POSSIBLE, cues.EXPECTED, cues.PROPOSED}
        if (
            not doubtful
            or token.tag == "IN"
            or token.lemma == "would"
            or _no_doubt(sentence.tokens[token.index : token.index + 2])
            or (token.tag in {"NN", "NNS"} and token.lemma not in cues.WEAK_NOUNS)
        ):
            continue
        match = frame.matches.get(token.index) if frame else None
        if match is None or match.token.lemma not in cues.RANK:
            out.append(token)
    return out


def _no_doubt(near: Sequence[Token]) -> bool:
    """ "In due course"; "could not be reached", which was not."""
    return tuple(t.lower for t in near) in {("due", "course"), ("could", "not"), ("could", "n't")}


def _asserted(sentence: Sentence, i: int, here: Standing) -> bool:
    """Whether a verb is finite or says how settled it is; a gerund or a purpose asserts nothing."""
    token = sentence.tokens[i]
    if not is_verb(token) or here.weakener >= 0 or token.tag in {"VBD", "VBZ", "VBP", "VBN"}:
        return True
    return any(sentence.tokens[k].tag in {"MD", "VBZ", "VBP", "VBD"} for k in sentence.children[i] if k < i)


def _rendered(frame: Frame, match: Match, there: Standing) -> bool:
    """Whether some word of the claim accounts for the word that weakens it in the source."""
    if there.weakener < 0:
        return False
    cue = frame.source(match).tokens[there.weakener]
    return any(
        m.token is cue and m.strength >= BROADER and not _sure(frame, i) for i, m in frame.matches.items()
    )


def _told_so(frame: Frame, i: int, match: Match) -> bool:
    """Whether the claim has a turn of its own for the source's reservation: "ready" for "willing", "the onus
    is on" for "has to", "is working on" for "efforts", "any deal" for "a potential deal", "could" for "can".
    """
    here, there = frame.standing[i], frame.there(match)
    words, source = frame.sentence.tokens, frame.source(match).tokens
    mine = words[here.weakener].lemma if here.weakener >= 0 else ""
    if mine in cues.DISPOSED and any(t.lemma in cues.DISPOSED or t.lemma in OFFERING for t in source):
        return True
    if there.weakener < 0:
        return False
    cue = source[there.weakener]
    if cue.lemma in cues.DISPOSED and any(t.lemma in cues.DISPOSED for t in words):
        return True
    if mine == "be" and there.rank == cues.EXPECTED:
        return True  # "is to leave" for "is due to leave"
    if there.rank == cues.OBLIGED:
        return any(t.lemma in cues.DUTIES for t in words) or _for_to(words)
    if cue.lemma in cues.TRYING:
        return any(
            t.lemma == "work" and u.lower in {"on", "to", "towards", "toward", "for", "hard", "harder"}
            for t, u in pairwise(words)
        )
    if cue.lemma in cues.CHARGING:
        return any(
            t.lower == "according" or t.lemma in cues.STATING or (t.lower in OWN_WORDS and t.index < TO_START)
            for t in words[:i]
        )
    return cue.tag[:2] == "JJ" and not is_verb(words[i]) and _indefinite(words, i)


# "In Lind's reported words, …".
OWN_WORDS, TO_START = frozenset("words view account opinion telling remarks eyes".split()), 7


def _for_to(words: Sequence[Token]) -> bool:
    """ "It is for X to decide", "it falls to X to decide"."""
    for k, (t, u) in enumerate(pairwise(words)):
        if t.lemma == "be" and "for" in {u.lower, words[min(k + 2, len(words) - 1)].lower}:
            return any(w.tag == "TO" for w in words[k + 2 : k + 18])
        if t.lemma == "fall" and "to" in {u.lower, words[min(k + 2, len(words) - 1)].lower}:
            return any(w.tag == "TO" for w in words[k + 3 : k + 18])
    return False


def _indefinite(words: Sequence[Token], i: int) -> bool:
    """Whether a noun phrase speaks of any such thing."""
    while i > 0 and words[i - 1].tag in {"JJ", "NN", "NNS", "NNP", "VBN", "HYPH"}:
        i -= 1
    return i > 0 and words[i - 1].lower in {"any", "every", "whatever", "a", "an"}


def _sure(frame: Frame, i: int) -> bool:
    return cues.RANK.get(frame.sentence.tokens[i].lemma, cues.POSSIBLE) >= cues.DECIDED


def _noun(token: Token) -> bool:
    return token.verb or token.tag in {"NN", "NNS"}


def _weak(frame: Frame, match: Match, there: Standing) -> bool:
    """Whether it is a noun or an adjective ("a possible deal") that weakens an event named by a noun; what
    a verb between the two is about may well be there ("efforts to strengthen the alliance")."""
    if there.weakener < 0 or is_verb(match.token):
        return False
    words = frame.source(match).tokens
    token = words[there.weakener]
    if is_verb(token):
        return token.lemma in cues.WANTING and match.token.head == there.weakener
    low, high = sorted((there.weakener, match.token.index))
    return token.tag[:2] in {"NN", "JJ"} and not any(is_verb(t) for t in words[low + 1 : high])


# What is to be kept from coming may be named without saying that it is there, like what somebody works at.
AVERTING = frozenset(
    "deter deterrence deterrent prevent prevention avert avoid guard ward fend protect protection against"
    " discourage forestall counter resist repel".split()
)


def _named_only(frame: Frame, i: int, match: Match, there: Standing) -> bool:
    """Whether a noun of the claim names what the source has efforts or readiness for, or what is averted."""
    cue = frame.source(match).tokens[there.weakener]
    if cue.lemma in AIMED:
        return True
    return any(t.lemma in AVERTING for t in frame.sentence.tokens[max(0, i - 4) : i])


def _stronger(here: Standing, there: Standing, reserve: int) -> float:
    """How wrong it is to call more settled what the source has at ``there.rank``."""
    if reserve < cues.FACT:
        return (
            0.7
            if reserve > cues.OBLIGED and here.rank >= cues.DECIDED and there.rank <= cues.PROPOSED
            else 0.0
        )
    return {cues.POSSIBLE: 0.9, cues.PROPOSED: 0.9, cues.OBLIGED: 0.8, cues.EXPECTED: 0.6}[there.rank]


def _report(frame: Frame, i: int, match: Match, here: Standing, there: Standing, weight: float) -> Finding:
    mine = _shown(frame.sentence.tokens, here.weakener, frame.sentence.tokens[i])
    theirs = _shown(frame.source(match).tokens, there.weakener, match.token)
    message = (
        f"the source has “{theirs}” as {cues.RANK_NAMES[there.rank]}, the claim “{mine}” as "
        f"{cues.RANK_NAMES[here.rank]}"
    )
    return finding(ReasonCode.MODALITY, message, mine, theirs, weight)


def _shown(tokens: Sequence[Token], cue: int, token: Token) -> str:
    if cue < 0:
        return token.text
    return " … ".join(t.text for t in sorted((tokens[cue], token), key=lambda t: t.start))


FRAMED = Panel(
    inverted, imposed, come_true, converse, _ranks, _certainties, *MODALITY,
)  # fmt: skip
