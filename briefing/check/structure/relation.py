"""Because, after, despite: a link between two events that the source does not make, or makes the other way
round."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.names import TABLE
from briefing.check.language.negators import supposed
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.phrases import starts
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.aims import other_aim
from briefing.check.structure.anew import check_anew
from briefing.check.structure.averted import averted
from briefing.check.structure.became import check_became
from briefing.check.structure.brought_about import brought_about
from briefing.check.structure.calendar_order import check_calendar
from briefing.check.structure.cast_as import said_by
from briefing.check.structure.causal import check_causes, felt
from briefing.check.structure.cause import causes
from briefing.check.structure.cause_turns import no_link
from briefing.check.structure.conceded import SETTING_OFF, conceded
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.link_cues import BY_FIRST, LINKING, MAKING, SECONDS
from briefing.check.structure.means import means_for_aim
from briefing.check.structure.moments import check_moments
from briefing.check.structure.not_awaited import not_awaited
from briefing.check.structure.order_between import order_between
from briefing.check.structure.order_crossed import reversed_order
from briefing.check.structure.order_cues import HANDLING
from briefing.check.structure.panel import Panel
from briefing.check.structure.placed import check_placed
from briefing.check.structure.relinked import check_relinked
from briefing.check.structure.rivalled import rivalled
from briefing.check.structure.sequence import turned
from briefing.check.structure.sooner import check_sooner
from briefing.check.structure.told_beside import told_beside
from briefing.check.structure.told_why import judged, makes_do, moved, raised
from briefing.models import ReasonCode


class Link(NamedTuple):
    """``order`` is 1 if what follows the words is the cause or comes first, -1 if it is the effect or
    comes last."""

    kind: str
    order: int
    text: str
    complement: int
    main: int = -1


class _Relation:
    name = "relation"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        told = tuple(each(claim, evidence))
        found = order_between(told) if len(told) > 1 else []
        found += [f for frame in told for f in FRAMED(frame)]
        return sorted(found, key=lambda f: -f.weight)[:1]


@lru_cache(maxsize=2048)
def links(sentence: Sentence) -> tuple[Link, ...]:
    """The links of a sentence in their order."""
    words = sentence.tokens
    out: list[Link] = []
    for i, token in enumerate(words):
        if token.lower not in LINKING and token.lemma not in LINKING and "-" not in token.lower:
            continue
        if token.lower.startswith(("post-", "pre-")):
            out.append(Link(cues.ORDER, 1 if token.lower.startswith("post-") else -1, token.text, i))
        made = _made_to(sentence, i) if token.lemma in MAKING else None
        if made is not None:
            out.append(made)
            continue
        if token.lower in {"after", "due"} and _no_link(words, i):
            continue
        for key in dict.fromkeys((token.lemma, token.lower)):
            seconds = SECONDS.get(key)
            if seconds is not None and not _followed(words, i, seconds):
                continue
            for parts, (kind, order) in BY_FIRST.get(key, ()):
                if _stands(words, i, parts):
                    link = _link_at(sentence, i, len(parts), kind, order)
                    if link:
                        out.append(link)
                    break
    return tuple(out)


def _followed(words: Sequence[Token], i: int, seconds: frozenset[str]) -> bool:
    return i + 1 < len(words) and (words[i + 1].lower in seconds or words[i + 1].lemma in seconds)


def _stands(words: Sequence[Token], i: int, parts: list[str]) -> bool:
    """Whether a cue stands here, of which the first word does."""
    if i + len(parts) > len(words):
        return False
    for part, token in zip(parts[1:], words[i + 1 : i + len(parts)], strict=True):
        if part != token.lower and part != token.lemma:
            return False
    return True


SHARING = frozenset("million billion year month share half third quarter tenth rest debt payment".split())


def _no_link(words: Sequence[Token], i: int) -> bool:
    """ "Looks after its own", "named after", "the 5 million due to Malta": nothing follows from anything."""
    token = words[i]
    if token.lower == "after":
        return i > 0 and words[i - 1].lemma in HANDLING and words[i - 1].verb
    if token.lower != "due" or i + 2 >= len(words) or words[i + 2].lower not in TABLE:
        return False
    after = words[i + 3] if i + 3 < len(words) else None
    owed = any(t.lemma in SHARING or t.lemma == "owe" or t.text in "€$£" for t in words[max(0, i - 8) : i])
    return owed and (after is None or after.tag not in {"POS", "NN", "NNS", "NNP"})


# "Leads the effort to …", "drives the campaign to …": no one is made to do anything.
LEADING = frozenset("lead drive push".split())
ENTERPRISES = frozenset(
    "effort attempt push drive bid campaign mission move work initiative plan fight way charge project"
    " programme program movement struggle battle search race response negotiation talk operation".split()
)


def _made_to(sentence: Sentence, i: int) -> Link | None:
    """ "The storm forced the port to close": a verb that makes somebody do something."""
    words = sentence.tokens
    if not is_verb(words[i]):
        return None
    if any(p.verb == i and (p.passive or not p.subjects) for p in sentence.predicates):
        return None
    for j in range(i + 2, min(i + 8, len(words) - 1)):
        if words[j].tag == "TO" and words[j + 1].tag == "VB":
            if words[i].lemma in LEADING and words[j - 1].lemma in ENTERPRISES:
                return None
            return Link(cues.CAUSE, -1, words[i].text, words[j + 1].index)
        if words[j].tag in {",", "."} or is_verb(words[j]):
            return None
    return None


def _link_at(sentence: Sentence, i: int, length: int, kind: str, order: int) -> Link | None:
    words = sentence.tokens
    first, last = words[i], i + length - 1
    if first.tag[:2] in {"NN", "JJ"} and (length == 1 or first.lemma == "cause"):
        return None
    if no_link(words, i, last) or said_by(sentence, i):
        return None
    passive = first.tag == "VBN" and any(p.verb == i and p.passive for p in sentence.predicates)
    if passive and length == 1 and order:
        agents = next(p.subjects for p in sentence.predicates if p.verb == i)
        return Link(kind, -order, first.text, agents[0]) if agents else None
    inside = [k for j in range(i, last + 1) for k in sentence.children[j] if k > last]
    if not inside and first.head > last:
        inside = [first.head]
    if not inside and kind == cues.ORDER:
        return None
    text = " ".join(t.text for t in words[i : last + 1])
    complement = inside[0] if inside else -1
    return Link(kind, order, text, complement, _main(sentence, i, complement))


def _main(sentence: Sentence, i: int, complement: int) -> int:
    """The verb that the link belongs to: above the link word, or above the clause that it opens."""
    head = sentence.tokens[i].head
    if head == complement and head >= 0:
        head = sentence.tokens[head].head
    while head >= 0 and not is_verb(sentence.tokens[head]):
        head = sentence.tokens[head].head
    return head


def _compare(frame: Frame) -> list[Finding]:
    # Among the events of many sentences a free wording easily finds two that are not the ones it means.
    astray = len(frame.shares) > MANY and frame.lacking > STRAY
    astray = astray or any(starts(s, TURNED_ROUND) for s in frame.evidence.sentences)
    wrong = None if astray else turned(frame)
    if wrong is not None:
        one, two = (s.text for s in wrong)
        message = f"the claim links by “{one}” what the source links the other way round, by “{two}”"
        return [finding(ReasonCode.RELATION, message, one, two, 0.85)]
    found = []
    crossed = None if astray else reversed_order(frame)
    if crossed is not None and not (crossed[0].lower() == "if" and frame.evidence.has(IF)):
        one, two = crossed
        message = f"the claim puts it in order by “{one}”, the source the other way round by “{two}”"
        found.append(finding(ReasonCode.RELATION, message, one, two, 0.7))
    told = links(frame.sentence)
    theirs = [
        (number, link)
        for number, s in enumerate(frame.evidence.sentences if told else ())
        for link in links(s)
    ]
    for mine in told:
        contrary = _contrary(frame, mine, theirs)
        if contrary is not None:
            message = f"the claim links by “{mine.text}”, the source by “{contrary.text}”"
            found.append(finding(ReasonCode.RELATION, message, mine.text, contrary.text, 0.8))
        elif (
            mine.kind == cues.CAUSE and _joined(frame, mine) and not any(map(felt, frame.evidence.sentences))
        ):
            message = f"the claim links two sentences by “{mine.text}”, which the source does not"
            found.append(finding(ReasonCode.RELATION, message, mine.text, "", 0.75))
        elif mine.kind == cues.CAUSE and not any(
            link.kind in {cues.CAUSE, cues.PURPOSE} for _, link in theirs
        ):
            found.append(_unstated(frame, mine, [link for _, link in theirs]))
        elif mine.kind == cues.DESPITE and not _contrast(frame) and not _verbless(frame.sentence, mine):
            message = f"the claim sets things against one another by “{mine.text}”, the source does not"
            found.append(finding(ReasonCode.RELATION, message, mine.text, "", 0.4))
    return found


IF, AGAINST = frozenset({"if"}), frozenset({"against"})
TIMED = frozenset("before until till earlier sooner necessarily yet".split())


def _verbless(sentence: Sentence, link: Link) -> bool:
    """ "Though no sooner", "though above the average": as good as "but" or "and"."""
    if link.text.lower() not in {"though", "although"}:
        return False
    place = next(t.index for t in sentence.tokens if t.lower == link.text.lower())
    after = [t.lower for t in sentence.tokens[place + 1 : place + 3]]
    if after[:1] == ["not"] and after[1:] and after[1] in TIMED:
        return True  # "though not before July" is as good as "in July at the earliest"
    if after and after[0] in {"no", "not", "without", "never"}:
        return False  # "though not the miners" excepts somebody
    for token in sentence.tokens[place + 1 :]:
        if token.verb:
            return False
        if token.text in {",", ";", ":"}:
            break
    return True


def _contrary(frame: Frame, mine: Link, theirs: list[tuple[int, Link]]) -> Link | None:
    """Because for despite, and the other way round, before the same word."""
    match = frame.matches.get(mine.complement)
    wanted = {cues.CAUSE: cues.DESPITE, cues.DESPITE: cues.CAUSE}.get(mine.kind)
    if match is None or wanted is None:
        return None
    if wanted == cues.CAUSE and frame.source(match).has(SETTING_OFF):
        return None  # "because of the drought the harvest was poor, yet prices stayed low"
    place = (match.sentence, match.token.index)
    here = [link for number, link in theirs if (number, link.complement) == place]
    return next((link for link in here if link.kind == wanted), None) if len(here) == 1 else None


def _joined(frame: Frame, mine: Link) -> bool:
    """Whether what stands left and right of a link comes from two sentences that nothing joins."""
    first = mine.text.split()[0]
    words = frame.sentence.tokens
    place = next((t.index for t in words if t.text == first), 0)
    if not any(t.content for t in words[:place]):  # "Because it rained, they lost"
        place = next((t.index for t in words[place:] if t.text == ","), place)
    sides: list[list[int]] = [[], []]
    for i, match in frame.matches.items():
        if match.strength >= SYNONYM - 0.1 and content(frame.sentence.tokens[i]):
            sides[i > place].append(match.sentence)
    if min(map(len, sides)) < 3:
        return False
    one, two = (max(set(side), key=side.count) for side in sides)
    clear = all(side.count(n) >= 0.8 * len(side) for side, n in zip(sides, (one, two), strict=True))
    later = frame.evidence.sentences[max(one, two)]
    opening = {t.lower for t in later.tokens[:6] if t.lower != "that" or t.tag == "DT"}
    return clear and one != two and opening.isdisjoint(JOINING)


JOINING = frozenset(
    "so thus therefore hence consequently result why because since response this that these which it for"
    " accordingly then words means meaning".split()
)


def _contrast(frame: Frame) -> bool:
    """Whether the evidence has any word that could set one thing against another."""
    return any(t.lower in SET_AGAINST for s in frame.evidence.sentences for t in s.tokens) or any(
        t.lower == "against" and any(u.tag == "CD" for u in s.tokens[t.index + 1 : t.index + 3])
        for s in frame.evidence.sentences for t in s.tokens if s.has(AGAINST)
    )  # fmt: skip


SET_AGAINST = frozenset(
    "but however yet while still even not no none neither nor nothing only despite although though"
    " notwithstanding instead without whereas nevertheless nonetheless regardless anyway except unless"
    " warn warns warned caution cautions cautioned admit admits admitted concede concedes conceded"
    " acknowledge acknowledges acknowledged".split()
)


# Words by which a source may give a reason without linking two clauses.
SOFT = frozenset(
    "ground request suggestion insistence behest oblige establish begin response answer reply aim purpose"
    " intend mean order use utilise utilize fear lest protest retaliate respond"
    " react retaliation reply retort counter rejoinder riposte".split()
)


def _agent(frame: Frame, mine: Link) -> bool:
    """Whether the cause is the subject of a verb with an object: "a drought cut exports"; who is the cause
    may be that of any verb."""
    match = frame.matches.get(mine.complement) if mine.order > 0 else None
    if match is None:
        return False
    party = match.token.tag == "NNP"
    return any(
        match.token.index in p.subjects and (p.objects or party) and not p.passive
        for p in frame.source(match).predicates
        if frame.source(match).tokens[match.token.index] is match.token
    )


REACTING = frozenset(
    "fine sue criticise criticize condemn praise thank punish jail imprison sentence arrest apologise"
    " apologize compensate sanction reprimand prosecute charge indict convict dismiss sack fire suspend"
    " summon penalise penalize censure rebuke".split()
)


def _over(frame: Frame, mine: Link) -> bool:
    """Whether what the claim gives as the cause stands after "over", or after the "for" of "fined for"."""
    match = frame.matches.get(mine.complement) if mine.order > 0 else None
    if match is None:
        return False
    source = frame.source(match)
    near = source.tokens[max(0, match.token.index - 4) : match.token.index]
    return source.has(REACTING) and any(t.lower in {"over", "for"} for t in near)


MEANING = ("in other word", "that is to say", "in effect", "in short")
# "A failure to pay would cause it to lapse" of what lapses if nobody pays.
SUPPOSING, IFS = frozenset("would could might may will".split()), frozenset({"if", "unless"})
TURNED_ROUND = ("the other way round", "the other way around", "in reverse order", "in the opposite order")
FREE, MANY, STRAY = 0.45, 2, 0.21
ENABLING = frozenset("use using with support fund finance back backing able enable possible".split())


def _unstated(frame: Frame, mine: Link, theirs: list[Link]) -> Finding:
    if any(map(felt, frame.evidence.sentences)):
        return finding(ReasonCode.RELATION, "the claim words a cause in another way", mine.text, "", 0.3)
    hint = any(
        (t.lemma in cues.CAUSAL_HINTS and t.lower not in {"with", "from", "for", "in", "by"})
        or t.lemma in SOFT
        or (t.lower == "for" and s.tokens[t.index + 1 : t.index + 2] and s.tokens[t.index + 1].tag == "VBG")
        for s in frame.evidence.sentences
        for t in s.tokens
    )
    hint = hint or any(not c.weak for s in frame.evidence.sentences for c in causes(s))
    if mine.text.lower().startswith("thanks"):
        hint = hint or frame.evidence.has(ENABLING)
    if mine.text.lower().startswith("on the ground"):
        hint = hint or any(t.lemma in cues.SPEECH_CLASS for s in frame.evidence.sentences for t in s.tokens)
    verb = next((t.lemma for t in frame.sentence.tokens if t.text == mine.text.split()[0] and t.verb), "")
    hint = hint or (bool(verb) and verb in frame.evidence.lemmas) or _agent(frame, mine)
    hint = (
        hint
        or any(map(makes_do, frame.evidence.sentences))
        or (verb == "contribute" and "contribution" in frame.evidence.lemmas)
    )
    hint = hint or moved(frame, mine.text) or _over(frame, mine) or raised(frame)
    hint = hint or (mine.order > 0 and judged(frame, frozenset({mine.complement})))
    hint = hint or any(starts(s, MEANING) for s in frame.evidence.sentences)
    hint = hint or any(supposed(s.tokens) for s in frame.evidence.sentences)
    hint = hint or (frame.sentence.has(SUPPOSING) and frame.evidence.has(IFS))
    other = theirs[0].text if theirs else ""
    message = f"the claim makes one thing the cause of another (“{mine.text}”), the source does not"
    hint = hint or (
        frame.kept < FREE and not mine.text.lower().startswith("in ")
    )  # in so free a wording, in a way that no list of hints has
    return finding(ReasonCode.RELATION, message, mine.text, other, 0.3 if hint else 0.75)


FRAMED = Panel(
    _compare, check_causes, conceded, brought_about, averted, check_placed, check_sooner,
    check_calendar, check_relinked, other_aim, check_anew, not_awaited, told_beside,
    means_for_aim, rivalled, check_became, check_moments,
)  # fmt: skip
check_relation = _Relation()
