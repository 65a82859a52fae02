"""A noun or an adjective put in, or exchanged, in a claim that otherwise follows the source's wording.

In a free paraphrase a word without a counterpart proves little: paraphrases are made of such words. In a
claim that keeps to the source's wording it is what somebody put there.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz, process

from briefing.check.base import Finding
from briefing.check.language.cues import (
    DENIERS,
    DENYING_PHRASES,
    EXCLUSIVE,
    LASTING_ON,
    NEGATIVE_HINTS,
    PERMITTING,
)
from briefing.check.language.figurative import figurative
from briefing.check.language.matching import Index, Match, against, content
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.thesaurus import SAME
from briefing.check.language.words import Token, bases
from briefing.check.structure.deeds import GATHERINGS
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.speaker_words import BODIES
from briefing.models import ReasonCode

# Nouns that stand for a clause or for the speaker's own words; they add nothing.
SHELLS = frozenset(
    "available willing ready prepared unwilling reckoning estimation formulation belief conviction"
    " article author piece commentary commentator columnist editorial column essay entry plan deal move"
    " step purpose goal objective object intention news press reporter journalist statement remark word"
    " comment event matter issue question part role kind case fact way basis side claim point view"
    " account idea item text report call effort work mark place end start course line sort type form"
    " number amount level figure total sum action process development decision date measure term need"
    " use order reason result party person people country nation man woman member head body today"
    " yesterday tomorrow year month week day hour minute time percent percentage cent euro dollar pound"
    " kilometre kilometer metre meter mile tonne ton half third quarter dozen hundred thousand million"
    " billion pair couple majority minority bulk rest according due thanks thank willing ready prepared"
    " clear able likely early late recent previous earlier later other further additional new current"
    " same own following sooner earlier present actual certain whole entire total main so-called"
    " scene landscape dynamic backdrop setting context circumstance situation condition factor element aspect"
    " dimension feature theme topic subject sphere realm domain respect regard thing stuff manner fashion"
    " kind example instance occasion chance turn bit piece lot deal share stance position posture"
    " initial interval set round batch range".split()
)
# Pronouns and auxiliaries that are tagged as nouns or adjectives.
POINTERS = frozenset(
    "nothing something anything everything nobody somebody anybody everybody none someone anyone everyone"
    " no-one ought used need dare else onward onwards notwithstanding".split()
)
NO_DETAIL = SHELLS | POINTERS
# They name no detail of their own where they count something.
UNITS = frozenset("metre meter ton pound".split())
WE = frozenset("we us our ours ourselves".split())
LEAST, REWORDED = 0.66, 0.15
# How sure it must be that another adjective before one noun is not a word for the same.
DIFFERING = 0.6
# "Scepticism" and "skepticism", "programme" and "program"; in per cent of the letters.
SPELLING = 84


@lru_cache(maxsize=128)
def closeness(frame: Frame) -> tuple[float, frozenset[int]]:
    """Share of a claim's words that stand in the evidence with a neighbour of theirs, and their indices;
    words in quotation marks count for nothing."""
    words, theirs = frame.sentence.tokens, _neighbours_of(frame.evidence)
    inside = quoted(frame.sentence)
    free = [t.index for t in words if t.text[0].isalnum() and t.index not in inside]
    first = [i for i, pair in enumerate(pairwise([t.lower for t in words])) if pair in theirs]
    both = frozenset(first).union([i + 1 for i in first])
    return len(both.intersection(free)) / max(1, len(free)), both


@lru_cache(maxsize=128)
def _neighbours_of(evidence: Index) -> frozenset[tuple[str, str]]:
    """Each two words that stand side by side in a text."""
    return frozenset().union(*[pairwise([t.lower for t in s.tokens]) for s in evidence.sentences])


def check_exchanged(frame: Frame) -> list[Finding]:
    """The rarest noun or adjective of a close claim that nothing in the evidence accounts for."""
    close, both = closeness(frame)
    if close < LEAST:
        return []
    inside = quoted(frame.sentence)
    new = [
        t
        for t in frame.sentence.tokens
        if t.index not in inside
        and t.index not in both
        and strange(frame, t)
        and not tells(frame.sentence, t)
    ]
    if not new:
        return []
    rarest = max(new, key=lambda t: weight(t.lower))
    theirs = _instead(frame, rarest)
    sure = min(0.85, 0.35 + 2.5 * (close - LEAST)) * min(1.0, 0.6 + weight(rarest.lower))
    if _reworded(frame, new):
        sure -= REWORDED
    mine = " ".join(t.text for t in new)
    message = f"the claim has “{rarest.text}”, the source " + (
        f"“{theirs.text}”" if theirs else "nothing of the kind"
    )
    return [finding(ReasonCode.REMAINDER, message, mine, theirs.text if theirs else "", sure)]


# Who writes what is cited; the check of speakers looks at whether it is theirs.
WRITERS = frozenset("columnist analyst author writer commentator editorialist reviewer reporter".split())


def tells(sentence: Sentence, token: Token) -> bool:
    """ "The institute's analysts rate it": who says it, before any verb."""
    if token.lemma not in WRITERS:
        return False
    if token.index and sentence.tokens[token.index - 1].lower == "the" and token.tag == "NN":
        return True
    return not any(t.verb for t in sentence.tokens[: token.index])


PACES = frozenset("hourly daily nightly weekly fortnightly monthly quarterly yearly annually annual".split())
RECURRING = frozenset({"every", "each", "per"})


def _reworded(frame: Frame, new: list[Token]) -> bool:
    """Whether the claim has further new words, verbs among them, away from those: a paraphrase after all."""
    here = {k for t in new for k in range(t.index - 2, t.index + 3)}
    return any(
        t.content and t.index not in here and ((m := frame.matches.get(t.index)) is None or m.strength < 0.5)
        for t in frame.sentence.tokens
    )


def strange(frame: Frame, token: Token, least: float = 0.4) -> bool:
    """Whether nothing in the evidence accounts for a noun or an adjective, not even by its letters."""
    if token.tag not in {"NN", "NNS", "JJ"} or not token.content:
        return False
    if token.lemma in UNITS:
        if _counted(frame.sentence.tokens, token.index):
            return False
    elif token.lemma in NO_DETAIL:
        return False
    match = frame.matches.get(token.index)
    if match is not None and match.strength >= least and not _second_hand(frame, token, match, least):
        return False
    if token.lower == "pending" and frame.evidence.has(UNTIL):
        return False
    if token.lemma in PERMISSION and frame.evidence.has(PERMITTED):
        return False  # "is at liberty to" for "may"
    if token.lemma in ATTENDING and frame.evidence.has(GATHERINGS):
        return False  # "the participants included" for "the talks involved"
    if any(c.isdecimal() for c in token.text) or not NUMERALS.isdisjoint(token.lower.split("-")):
        return False
    if "-" in token.lower and token.lower.split("-")[0] in STRETCHES:
        return False
    if token.lemma in OUTLOOKS and _outlook(frame.sentence.tokens, token.index):
        return False
    if _denied_root(frame, token.lower) or _light(frame, token) or _lessened(frame, token):
        return False
    if figurative(frame.sentence, token.index) or _ourselves(frame, token):
        return False
    if token.lower in PACES and frame.evidence.has(RECURRING):
        return False  # "quarterly" for "every three months": how often is for the check of rhythms
    if token.lemma in DAYTIMES and any(
        t.lower.endswith(CLOCK) for s in frame.evidence.sentences for t in s.tokens
    ):
        return False
    return not _spelled(frame.evidence, token.lower)


def _counted(words: tuple[Token, ...], i: int) -> bool:
    """Whether a unit stands with a figure: "200 metres", but "household meters"."""
    return any(
        t.tag in {"CD", "$"} or t.lower in {"a", "per", "half", "of", "in"} for t in words[max(0, i - 3) : i]
    )


def _ourselves(frame: Frame, token: Token) -> bool:
    """Whether "the firm" may be who says "we" in the source."""
    if token.lemma not in BODIES or not token.index:
        return False
    the = frame.sentence.tokens[token.index - 1].lower in {"the", "its", "their"}
    return the and frame.evidence.has(WE)


def _second_hand(frame: Frame, token: Token, match: Match, least: float) -> bool:
    """Whether the only word that accounts for a word stands already for another one of the claim, which it
    is ("economic" for "economic" and "economy")."""
    if match.strength >= SAME or not any(
        m.token is match.token and m.strength >= SAME and abs(i - token.index) > 1
        for i, m in frame.matches.items()
    ):
        return False
    accounts, places = frame.evidence.accounts(token.lemma), frame.evidence.lemmas
    return all(t is match.token for word in accounts if accounts[word] >= least for t, _ in places[word])


@lru_cache(maxsize=512)
def _spelled(evidence: Index, word: str) -> bool:
    """Whether a word, or a part of it, stands in the evidence within another one or in another spelling."""
    theirs, texts = _spellings(evidence)
    if any(form in texts for form in (*word.split("-"), word.replace("-", ""))):
        return True
    nearest = process.extractOne(word, theirs, scorer=fuzz.ratio, score_cutoff=SPELLING)
    return nearest is not None and nearest[1] > SPELLING


@lru_cache(maxsize=128)
def _spellings(evidence: Index) -> tuple[tuple[str, ...], str]:
    """The words of the evidence in lower case, and all of them in one text."""
    theirs = tuple([t.lower for s in evidence.sentences for t in s.tokens if t.text[0].isalpha()])
    return theirs, " ".join(theirs)


NUMERALS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety fifths quarters thirds tenths"
    " twenties thirties forties fifties sixties seventies eighties nineties".split()
)


UNTIL = frozenset({"until", "till", "before"})
# By which a thing is allowed.
PERMISSION = PERMITTING | frozenset({"power", "leave", "option", "authority"})
PERMITTED = PERMITTING | frozenset({"may", "can", "could", "able"})
# "Take charge of", "make sure", "keep track of": verb and noun are one verb, and name nothing.
LIGHT = frozenset(
    "sure certain charge part place care use note account advantage effect rise way hold shape stock"
    " aim sense track pace sight touch root force heed pains pride precedence priority refuge leave"
    " headway progress room light notice stand".split()
)
SUPPORTING = frozenset("make take give have keep get bring come put lose pay gain hold set go catch".split())


# "In the eyes of the unions", "on the minister's telling": they tell who says it.
OUTLOOKS = frozenset(
    "reading interpretation assessment judgement judgment opinion eye telling estimation impression"
    " perception perspective standpoint viewpoint analysis verdict understanding version mind sight"
    " thinking book".split()
)


def _outlook(words: tuple[Token, ...], i: int) -> bool:
    """Whether a word that may tell how somebody sees a thing is somebody's and stands after a preposition."""
    owned = words[i - 1].tag in {"POS", "PRP$"} or words[i - 1].text in {"'", "\u2019"}
    after = words[i + 1].lower if i + 1 < len(words) else ""
    return (owned or after == "of") and any(
        t.lower in {"in", "on", "by", "from", "to"} for t in words[max(0, i - 6) : i]
    )


def _lessened(frame: Frame, token: Token) -> bool:
    """ "Less expensive" for "cheaper"."""
    before = frame.sentence.tokens[token.index - 1].lower if token.index else ""
    return before in {"less", "least"} and not against(token.lemma).isdisjoint(frame.evidence.lemmas)


def _light(frame: Frame, token: Token) -> bool:
    words = frame.sentence.tokens
    if token.lemma in LASTING_ON and any(
        t.lower == "without" for t in words[max(0, token.index - 2) : token.index]
    ):
        return True  # "without a break"
    before = words[token.index - 1] if token.index else None
    return token.lemma in LIGHT and before is not None and before.lemma in SUPPORTING


DENIALS = frozenset("not n't n’t no never nobody nothing none neither nor without".split())


def _denied_root(frame: Frame, word: str) -> bool:
    """Whether the evidence denies what a word denies by a prefix ("unanswered": "did not respond")."""
    if not any(map(_denying, frame.evidence.sentences)):
        return False
    if word in NEGATIVE_HINTS or word in DENIERS:
        return True
    for other in against(word) if word not in ORDINALS | {"last"} else ():
        if any(frame.standings[n][t.index].negative for t, n in frame.evidence.lemmas.get(other, ())):
            return True  # "expensive" for "anything but cheap"
    for prefix in ("un", "non-", "non", "dis", "in", "im", "ir", "il"):
        root = word.removeprefix(prefix)
        if root != word and len(root) > 3:
            for base in (root, *bases(root)):
                if any(strength >= 0.8 for strength in frame.evidence.accounts(base).values()):
                    return True
    return False


@lru_cache(maxsize=512)
def _denying(sentence: Sentence) -> bool:
    """Whether a sentence has a word that denies."""
    return any(t.lower in DENIALS or t.lemma in DENIERS for t in sentence.tokens) or bool(
        starts(sentence, DENYING_PHRASES)
    )


ATTENDING = frozenset({"participant", "attendee"})
# "Three in the afternoon" for "3 p.m.".
DAYTIMES = frozenset("morning afternoon evening night".split())
CLOCK = ("0am", "0pm", *(f"{n}{half}" for n in range(1, 10) for half in ("am", "pm")), "a.m.", "p.m.", "pm")


# "Week-long" for "of seven days": the check of dates compares how long things last.
STRETCHES = frozenset("minute hour day night week month year decade century".split())


def check_modifiers(frame: Frame) -> list[Finding]:
    """Another adjective or noun before one and the same noun: "naval cover" for "air cover".

    Of two that nothing tells apart ("single", "one-off") only a claim's closeness to the source says whether
    they differ; opposites and ordinals do differ.
    """
    close, both = closeness(frame)
    inside = quoted(frame.sentence)
    for token in frame.sentence.tokens[:-1]:
        ordinal = token.lower in ORDINALS
        if not (ordinal or token.tag in {"NN", "NNS", "JJ"}) or token.index in inside or token.index in both:
            continue
        known = frame.matches.get(token.index)
        if known is not None and known.strength >= SAME and not ordinal:
            continue
        pair = _modifier(frame, token)
        if pair is None or not (ordinal or strange(frame, token)):
            continue
        head, other, noun = pair
        if ordinal and _stands_alone(frame, token.lower):
            continue  # "its second", of "the mission in its first year and … in its second"
        contrary = other.lemma in against(token.lemma) or {token.lower, other.lower} <= ORDINALS
        if contrary and frame.evidence.has(EXCLUSIVE) and _denies(frame):
            continue  # "large firms get none" for "only small firms get it"
        sure = 0.7 if contrary else min(0.75, 0.3 + 1.6 * (close - 0.4))
        if sure >= DIFFERING:
            message = f"the claim has “{token.text} {head.text}”, the source “{other.text} {noun.text}”"
            return [finding(ReasonCode.REMAINDER, message, token.text, other.text, sure)]
    return []


def _stands_alone(frame: Frame, ordinal: str) -> bool:
    """Whether the source has an ordinal whose noun is left out."""
    found = (
        (s.tokens, t.index + 1) for s in frame.evidence.sentences for t in s.tokens if t.lower == ordinal
    )
    return any(k == len(words) or words[k].tag[:1] not in {"N", "J", "V", "C"} for words, k in found)


def _denies(frame: Frame) -> bool:
    """Whether the claim denies what it says of a thing."""
    if not frame.sentence.has(DENIALS):
        return False
    return any(frame.standing[t.index].negative for t in frame.sentence.tokens if t.verb or t.tag == "JJ")


def _modifier(frame: Frame, token: Token) -> tuple[Token, Token, Token] | None:
    """The noun that a word stands before, and the other word that stands so before it in the source."""
    after = frame.sentence.tokens[token.index + 1 : token.index + 3]
    if len(after) > 1 and after[0].tag not in {"NN", "NNS", "JJ", "NNP", "CD"}:
        return None
    head = next((t for t in after if t.tag in {"NN", "NNS"}), None)
    match = frame.matches.get(head.index) if head else None
    if head is None or match is None or match.strength < 0.9:
        return None
    place = match.token.index - (head.index - token.index)
    other = frame.source(match).tokens[place] if place >= 0 else None
    if other is None or other.tag not in {"JJ", "NN"} or other.lower == token.lower:
        return None
    if any(m.token is other and m.strength >= 0.4 for m in frame.matches.values()):
        return None
    if not content(other) or (other.lemma in SHELLS and other.lower not in ORDINALS):
        return None
    return head, other, match.token


ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


def _instead(frame: Frame, token: Token) -> Token | None:
    """The source's word between the counterparts of the claim's neighbours, unless accounted for."""
    taken = {id(m.token) for m in frame.matches.values()}
    words = frame.sentence.tokens
    for k in (token.index + 1, token.index - 1):
        if not 0 <= k < len(words):
            continue
        for source in frame.evidence.sentences:
            for j, other in enumerate(source.tokens):
                place = j - 1 if k > token.index else j + 1
                if other.lower != words[k].lower or not 0 <= place < len(source.tokens):
                    continue
                found = source.tokens[place]
                if content(found) and id(found) not in taken and found.tag[:2] in {"NN", "JJ"}:
                    return found
    return None
