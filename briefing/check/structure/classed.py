"""A word of one class told by a word of another that goes further, or less far, about the same thing.

What is necessary is not for that reason on its way, nor merely welcome; what is being tested is not proved;
what lies ahead is not what has been. Each class is closed; both words must be without a counterpart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

NEEDED = frozenset(
    "necessary needed essential vital crucial indispensable imperative required must need"
    " prerequisite necessity".split()
)
WELCOME = frozenset(
    "welcome desirable useful helpful beneficial optional advantageous preferable nice benefit profit".split()
)
COMING = frozenset(
    "forthcoming assured guaranteed secured granted promised pledged imminent confirmed certain settled agree"
    " decide resolve"
    " agreed available".split()
)
TESTED = frozenset(
    "test trial examine assess evaluate scrutinise scrutinize question challenge probe investigate".split()
)
PROVED = frozenset(
    "demonstrate confirm prove establish show verify validate vindicate proven demonstrated proof expose"
    " disprove refute pass fail withstand corroborate".split()
)
# Who signals a thing, or hints at it, has not bound himself to it, nor done it.
SIGNALLED = frozenset("signal hint intimate suggest moot float foreshadow".split())
BOUND = frozenset(
    "commit pledge vow promise undertake enact adopt implement impose introduce institute guarantee decree"
    " legislate ratify sign finalise finalize launch complete conclude accomplish".split()
)
# What is confirmed, or has its date, is thought over no more.
CONFIRMED = frozenset("confirm announce schedule".split())
# Who proposes a thing has not agreed on it, and who has promised it no longer weighs it.
PROPOSED = frozenset("propose recommend advocate moot".split())
DECIDED = frozenset("agree decide conclude".split())
PROMISED = frozenset("commit pledge promise vow undertake agree decide accept".split())
PONDERED = frozenset("consider consideration contemplate mull ponder weigh moot".split())
# What is in danger is not lost yet.
AT_RISK = frozenset("risk danger jeopardy peril jeopardise jeopardize endanger imperil threaten".split())
LOST = frozenset("lose lost doomed ruin collapse destroy wreck forfeit fail scupper sink".split())
# What has been agreed is open no more.
SETTLED = frozenset("establish consensus agree resolve settle decide determine accord".split())
UNSETTLED = frozenset("unresolved unsettled undecided unanswered".split())
# What somebody has to do is not left to his choice.
OBLIGED = frozenset("must need require oblige obligation duty have-to".split())
FREE = frozenset("free liberty optional voluntary entitled welcome".split())
NOTED = frozenset("note receive hear discuss debate acknowledge".split())
ENDORSED = frozenset("endorse approve adopt ratify accept back uphold embrace agree".split())
# What is suspended may be taken up again.
SUSPENDED = frozenset("suspend suspension pause interrupt".split())
ENDED = frozenset("terminate termination abolish cancel cancellation scrap quit leave annul revoke".split())
# Who gives a mandate for a text does not thereby approve it.
# What is signalled or begun is not complete, and what lapses is not put off.
BEGUN = frozenset("signal signify mark herald begin start launch initiate presage foreshadow".split())
COMPLETED = frozenset("complete conclude finish finalise finalize".split())
LAPSED = frozenset("lapse expire terminate end void collapse die".split())
EXTENDED = frozenset("extend prolong delay postpone defer".split())
# What lasts only on a condition may be reached without it.
LASTING = frozenset("last lasting endure enduring durable".split())
REACHED = frozenset("attain attainable negotiate achievable achieve conclude reach feasible possible".split())
ONLY = frozenset({"only"})
STABLE = frozenset("stable permanent hold survive sustain sustainable sustained long-term".split())
UNDERTAKEN = frozenset("undertake promise pledge vow volunteer".split())
MANDATED = frozenset("mandate authorise authorize empower".split())
APPROVED = frozenset("approve adopt endorse pass".split())
KEPT = frozenset("whether if may might could should would-be ought unclear".split())


# What is at risk under an "if" may be lost under one.
DOUBTS = KEPT - {"if", "would", "should"}


class Pair(NamedTuple):
    """The class of the source's word and that of the claim's; by which a source may say in other words what
    the claim's class says."""

    theirs: frozenset[str]
    mine: frozenset[str]
    shown: str
    also: frozenset[str] = frozenset()


CONSENSUS = frozenset("consensus accord unanimous unanimously".split())
DECISION = frozenset("agreement consensus accord decision joint jointly overrule override overturn".split())
OPEN = frozenset("whether how propose possible option discuss".split())
ENDING = frozenset("end stop withdraw withdrawal exit".split())
LETTING = frozenset("may allow permit let choose choice".split())
# What is called right is not called wrong.
RIGHT = frozenset("accurate correct true reliable".split())
WRONG = frozenset("wrong inaccurate incorrect false mistaken outdated obsolete untrue misleading".split())
DISPUTED = frozenset("not deny dispute reject no never whether if".split())
PAIRS = (
    Pair(WRONG, RIGHT, "wrong", DISPUTED),
    Pair(RIGHT, WRONG, "right", DISPUTED),
    Pair(NEEDED, WELCOME, "needed", CONSENSUS),
    Pair(NEEDED, COMING, "needed", CONSENSUS),
    Pair(WELCOME, NEEDED, "welcome"),
    Pair(TESTED, PROVED, "put to the test"),
    Pair(NOTED, ENDORSED, "noted"),
    Pair(SIGNALLED, BOUND, "only signalled"),
    Pair(OBLIGED, FREE, "a duty", LETTING),
    Pair(SETTLED, UNSETTLED, "settled"),
    Pair(PROPOSED, DECIDED, "only proposed", DECISION),
    Pair(PROMISED, PONDERED, "promised", OPEN),
    Pair(CONFIRMED, PONDERED, "confirmed", frozenset({"propose", "proposal", "whether"})),
    Pair(AT_RISK, LOST, "at risk"),
    Pair(SUSPENDED, ENDED, "suspended", ENDING),
    Pair(MANDATED, APPROVED, "a mandate"),
    Pair(BEGUN, COMPLETED, "only signalled or begun"),
    Pair(LAPSED, EXTENDED, "at an end"),
    Pair(LASTING, REACHED, "a matter of its lasting"),
    Pair(OBLIGED, UNDERTAKEN, "a duty", frozenset("agree commit ready willing commitment promise".split())),
)
# "Might benefit from it" is no more than "benefits from it", and a delay under an "if" is a delay.
SURE = frozenset(pair.shown for pair in PAIRS if pair.mine in (WELCOME, EXTENDED, ENDED))
# What is needed is not for that reason wished, nor the reverse.
WISHED = frozenset("wish desire willingness readiness eagerness appetite keenness longing".split())
NEED = frozenset("need necessity requirement".split())
WISHING = WISHED | NEED
WANTING = WISHED | frozenset("want willing hope ready eager keen seek aim like long prepared would".split())
OF_THINGS = frozenset("for of to on by that among from in".split())
NONE: frozenset[str] = frozenset()
ANY = frozenset().union(*[pair.mine for pair in PAIRS])
BACK = frozenset("past previous former earlier prior bygone".split())
NOW = frozenset("current present existing ongoing".split())
AHEAD = frozenset(
    "future further additional next coming upcoming forthcoming increased extra fresh more".split()
)
TIMED = BACK | NOW | AHEAD
TIMES = {**dict.fromkeys(BACK, "back"), **dict.fromkeys(NOW, "now"), **dict.fromkeys(AHEAD, "ahead")}
# A thing that there may be, and one that there is.
CONCEIVED = frozenset(
    "potential possible proposed prospective draft tentative hypothetical mooted suggested conceivable"
    " notional"
    " envisaged would-be eventual likely".split()
)
AGREED = frozenset(
    "agreed approved signed final finalised finalized concluded ratified adopted accepted actual completed"
    " definitive settled binding existing".split()
)
# "Take up a plan" is to adopt it, or to talk of it.
TAKE_UP = ("tak", "took")
REACH, AFTER, ALIKE = 8, 4, 0.8
STANDING = frozenset("pass fail withstand survive".split())
PARTING = frozenset("since because while whereas although though but".split())


def classed(frame: Frame) -> list[Finding]:
    """The first such exchange."""
    return _exchanged(frame) or _timed(frame) or _wished(frame) or _conceived(frame)


def _exchanged(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(ANY):
        return []
    inside = quoted(frame.sentence)
    sources = frame.evidence.sentences
    for pair in PAIRS:
        if not frame.sentence.has(pair.mine) or not frame.evidence.has(pair.theirs):
            continue
        if frame.evidence.has(pair.mine) or frame.evidence.has(pair.also):
            continue
        mine = [
            t
            for t in frame.sentence.tokens
            if _is(t, pair.mine)
            and t.index not in inside
            and _said(frame.sentence, t)
            and not t.lower.startswith(TAKE_UP)
        ]
        left_open = NONE if pair.shown in SURE else DOUBTS if pair.theirs is AT_RISK else KEPT
        also = pair.theirs | left_open
        mine = [t for t in mine if not (_kept(frame.sentence, t.index, also) or _rendered(frame, t, pair))]
        if not mine or (pair.theirs is MANDATED and frame.sentence.has(MANDATED)):
            continue
        for number, source in enumerate(sources):
            theirs = [t for t in source.tokens if _is(t, pair.theirs) and _said(source, t)]
            if pair.mine is COMING:
                theirs = [t for t in theirs if not _doing(source, t)]
            # What lapses under a condition is put off under the same.
            same = pair.mine is EXTENDED or (pair.mine is REACHED and frame.sentence.has(ONLY))
            same = same and bool(theirs) and not frame.sentence.has(pair.theirs | STABLE)
            if pair.mine is REACHED and not same:
                continue
            sure = same and frame.trust(number) >= ALIKE
            ahead = AFTER + 2 * (pair.theirs is CONFIRMED)  # "confirmed plans for a meeting"
            if sure or any(_subject(frame, one, number, two, ahead) for one in mine for two in theirs):
                message = (
                    f"the claim says “{mine[0].text}”, the source has it as {pair.shown} (“{theirs[0].text}”)"
                )
                return [finding(ReasonCode.MODALITY, message, mine[0].text, theirs[0].text, 0.7)]
    return []


def _rendered(frame: Frame, token: Token, pair: Pair) -> bool:
    """Whether a word stands for one of the source. Of what was noted or endorsed the claim must have one of
    the other class besides: "backs the plan, of which they took note" for "took note of the plan. The bank
    supports it"."""
    match = frame.matches.get(token.index)
    if match is None or match.strength < ALIKE or _is(match.token, pair.theirs):
        return False
    if pair.theirs is CONFIRMED and match.token.lemma == "discuss":
        return False  # "confirmed plans for a meeting to discuss it"
    if token.verb and not match.token.verb:
        return False  # "agreed" is not "an agreement"
    return pair.theirs is not NOTED or frame.sentence.has(NOTED)


def _kept(sentence: Sentence, i: int, theirs: frozenset[str]) -> bool:
    """Whether the clause of a word has one of the source's class too, or one that leaves it open."""
    words = sentence.tokens
    ends = [t.index for t in words if t.text in CLAUSE_MARKS or t.lower in PARTING]
    low = max([k for k in ends if k < i], default=-1)
    high = min([k for k in ends if k > i], default=len(words))
    stood = range(i + 1, i + 4) if words[i].lemma in STANDING else range(0)  # "passed the test"
    return any(
        (t.lower in KEPT and t.lower in theirs)
        or (_is(t, theirs) and t.index not in stood and not _denied(words, t.index))
        for t in words[low + 1 : high]
    )


def _denied(words: Sequence[Token], i: int) -> bool:
    return any(t.lower in {"not", "n't", "no", "never"} for t in words[max(0, i - 3) : i])


def _said(sentence: Sentence, token: Token) -> bool:
    """Whether a word is what the clause says: a verb, or an adjective after "be"."""
    before = sentence.tokens[max(0, token.index - 3) : token.index]
    after = [t.lower for t in sentence.tokens[token.index + 1 : token.index + 2]]
    if token.lemma in NOTED and after == ["that"]:
        return False  # "noted that …": said so
    if token.lemma == "consideration":
        return any(t.lower == "under" for t in before)
    if token.lower == "note" and any(t.lemma == "take" for t in before):
        return True
    if token.tag == "NN" and token.lemma == "mandate" and token.index:
        return sentence.tokens[token.index - 1].lower == "a"
    if token.tag == "JJ" and after and sentence.tokens[token.index + 1].tag[:2] not in {"NN", "JJ"}:
        return True  # "is, as she put it, desirable but not indispensable"
    return token.verb or any(t.lemma in {"be", "remain", "become", "prove", "seem"} for t in before)


def _doing(sentence: Sentence, token: Token) -> bool:
    """ "Must pay", "needs to pay": a deed is needed and no thing."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    if token.lemma == "must":
        return not after or after[0].lower not in {"have", "get", "receive", "enjoy"}
    return token.lemma == "need" and bool(after) and after[0].tag == "TO"


def _is(token: Token, words: frozenset[str]) -> bool:
    return token.lower in words or token.lemma in words


def _subject(frame: Frame, mine: Token, number: int, theirs: Token, ahead: int = AFTER) -> bool:
    """Whether a noun near the one word is what stands nearest to the other."""
    source = frame.evidence.sentences[number].tokens
    near = [
        t
        for t in source[max(0, theirs.index - REACH) : theirs.index + ahead]
        if t.tag[:2] == "NN" and t.content
    ]
    lemmas = {t.lemma for t in near if t is not theirs}
    here = range(mine.index - REACH, mine.index + REACH)
    return any(
        m.sentence == number and m.token.lemma in lemmas and m.strength >= ALIKE
        for i, m in frame.matches.items()
        if i in here
    )


def _timed(frame: Frame) -> list[Finding]:
    """ "Past aggression" for "further aggression", "the current level of support" for "increased support"."""
    if not (frame.sentence.has(TIMED) and frame.evidence.has(TIMED)):
        return []
    words = frame.sentence.tokens
    for i, token in enumerate(words[:-1]):
        mine = TIMES.get(token.lower, "")
        if not mine or token.tag[:2] != "JJ" or (i and words[i - 1].lower in {"no", "than"}):
            continue
        match = next(
            (m for k in range(i + 1, min(i + 5, len(words))) if (m := _noun(frame, k)) is not None), None
        )
        if match is None or match[1] < 0.5:
            continue
        source, place = match[0], match[2]
        theirs = [
            t
            for t in source.tokens[max(0, place - 2) : place]
            if t.lower in TIMES and t.tag[:2] in {"JJ", "VB"}
        ]
        if not theirs or TIMES[theirs[-1].lower] == mine or "ahead" not in {mine, TIMES[theirs[-1].lower]}:
            continue
        message = f"the claim says “{token.text}”, the source “{theirs[-1].text}”, of the same thing"
        return [finding(ReasonCode.COMPARISON, message, token.text, theirs[-1].text, 0.7)]
    return []


def _conceived(frame: Frame) -> list[Finding]:
    """ "An agreed plan" for "a possible plan"."""
    if not frame.sentence.has(AGREED) or frame.sentence.has(CONCEIVED):
        return []
    if not frame.evidence.has(CONCEIVED):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-1]:
        if token.lower not in AGREED or token.tag not in {"JJ", "VBN"} or token.index in inside:
            continue
        if any(token.lower in s.said for s in frame.evidence.sentences):
            continue
        for k in range(token.index + 1, min(token.index + 4, len(words))):
            if words[k].tag == "IN" or words[k].text in {",", ";"}:
                break  # "once peace has been agreed, with troops to follow"
            match = _noun(frame, k)
            if match is None or match[1] < 0.4:
                continue
            before = match[0].tokens[max(0, match[2] - 3) : match[2]]
            theirs = [t for t in before if t.lower in CONCEIVED and t.tag in {"JJ", "VBN", "NN"}]
            if theirs and _nothing_undone(words, token.index):
                message = (
                    f"the claim has “{token.text} {words[k].text}”, the source has it as “{theirs[-1].text}”"
                )
                return [finding(ReasonCode.MODALITY, message, token.text, theirs[-1].text, 0.7)]
    return []


def _nothing_undone(words: Sequence[Token], i: int) -> bool:
    """Whether nothing before an adjective takes it back: "towards a final deal", "no agreed plan"."""
    return not any(
        t.lower in {"no", "not", "any", "toward", "towards", "for", "if", "yet", "without"}
        for t in words[max(0, i - 3) : i]
    )


def _noun(frame: Frame, k: int) -> tuple[Sentence, float, int] | None:
    match = frame.matches.get(k)
    if match is None or match.strength < ALIKE or frame.sentence.tokens[k].tag[:2] != "NN":
        return None
    return frame.source(match), frame.trust(match.sentence), match.token.index


def _wished(frame: Frame) -> list[Finding]:
    """ "A willingness to help" for "a need for help", or the reverse."""
    sources = frame.evidence.sentences
    if not (frame.sentence.has(WISHING) and frame.evidence.has(WISHING)):
        return []
    inside = quoted(frame.sentence)
    for mine, theirs, wide_mine, wide in ((WISHED, NEED, WANTING, NEEDED), (NEED, WISHED, NEEDED, WANTING)):
        if frame.sentence.has(wide) or frame.evidence.has(wide_mine):
            continue
        for one in _nouns(frame.sentence, mine):
            match = frame.matches.get(one.index)
            if one.index in inside or (
                match is not None and match.strength >= ALIKE and not _is(match.token, theirs)
            ):
                continue
            for number, source in enumerate(sources):
                for two in _nouns(source, theirs) if frame.trust(number) >= 0.5 else ():
                    if _subject(frame, one, number, two):
                        message = f"the claim has “{one.text}”, the source “{two.text}”"
                        return [finding(ReasonCode.MODALITY, message, one.text, two.text, 0.7)]
    return []


def _nouns(sentence: Sentence, nouns: frozenset[str]) -> list[Token]:
    """Such nouns, with what they are for or of."""
    words = sentence.tokens
    return [
        t
        for t in words[:-1]
        if t.lemma in nouns and t.tag in {"NN", "NNS"} and words[t.index + 1].lower in OF_THINGS
    ]
