"""One verb, plainly denied on the one side and plainly told on the other: "had not seen the film" for "had
seen the film", "raised the objection" for "raised no objection", "backed but did not plan it" for "neither
planned nor backed it".

Read off the words right before and after the verb, and held to be plain only where nothing else in its clause
could turn it round. So it needs no parse, and no word of another clause excuses it.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import CLAUSE_MARKS, HELPERS, Token
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.retracted import retracted
from briefing.models import ReasonCode

NOT = frozenset({"not", "n't", "never", "nor", "neither"})
NONE = frozenset("no nothing nobody none neither".split())
SAYING_NO = NOT | NONE | {"cannot"}
LIGHT = HELPERS | frozenset(
    "get become make take give go come keep put let set see look seem appear know think say tell want need"
    " mean".split()
)
# "Not only", "not merely", "not necessarily": what follows is not denied, or only in part.
PARTLY = frozenset(
    "only merely just simply solely necessarily always all every entirely fully wholly even yet exactly quite"
    " so more less enough later".split()
)
# With one of these in its clause a verb is not plainly told, nor plainly denied.
TURNING = cues.NEGATORS | cues.DENIERS | frozenset(
    "until unless without before if whether instead rather than few little hardly only except otherwise"
    " longer yet stop because too enough nearly almost prevent keep from against long once".split()
)  # fmt: skip
# "Not signed by all", "three of the four": whom it is told of is another matter.
SHARES = frozenset("all every each both most majority half single".split())
OPENING = frozenset("which who that because while although though whereas but when as where what".split())
CONDITIONS = (frozenset({"unless", "without"}), frozenset({"if", "once", "provided"}))
TRUSTED, REACH, AHEAD = 0.5, 12, 9


def plain_not(frame: Frame) -> list[Finding]:
    """The first verb that is plainly denied on one side only."""
    mine = frame.sentence.has(SAYING_NO)
    if not mine and not frame.evidence.has(SAYING_NO):
        return []
    words = frame.sentence.tokens
    for i, match in frame.matches.items():
        token, other = words[i], match.token
        if match.strength < SYNONYM or token.lemma in LIGHT or other.lemma in LIGHT:
            continue
        if token.lemma != other.lemma and not TURNING.isdisjoint((token.lemma, other.lemma)):
            continue
        if not (is_verb(token) and is_verb(other)) or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        if not mine and not source.has(SAYING_NO):
            continue
        here, there = denied(frame.sentence, i, source), denied(source, other.index, frame.sentence)
        if here is None or there is None or here == there or i in quoted(frame.sentence):
            continue
        told, where = (other.index, source) if here else (i, frame.sentence)
        if not _stated(where, told) or retracted(frame) or _but_not(where):
            continue
        if any(frame.sentence.has(one) != source.has(one) for one in CONDITIONS):
            continue
        if not _only(frame, token, other) or not _same(frame, i, match, here):
            continue
        one, two = ("denies", "tells") if here else ("tells", "denies")
        message = f"the claim {one} “{token.text}”, the source {two} it (“{other.text}”)"
        return [finding(ReasonCode.POLARITY, message, token.text, other.text, 0.75)]
    return []


def _stated(sentence: Sentence, i: int) -> bool:
    """Whether a verb is what a clause states: no infinitive ("was due to open"), no gerund on its own."""
    words, before = sentence.tokens, sentence.tokens[max(0, i - 3) : i]
    if words[i].tag == "VB":
        return any(t.tag == "MD" or t.lemma == "do" for t in before)
    if words[i].tag in {"VBG", "VBN"}:
        return any(t.lemma in {"be", "have"} for t in before)
    return words[i].tag in {"VBD", "VBZ", "VBP"}


def _but_not(sentence: Sentence) -> bool:
    """ "Admitted that she had met him, but not that …": a denial without its verb."""
    words = sentence.tokens
    return any(t.lower == "but" and u.lower == "not" for t, u in pairwise(words))


def _only(frame: Frame, token: Token, other: Token) -> bool:
    """Whether either side has the verb once."""
    once = sum(t.lemma == token.lemma for t in frame.sentence.tokens) == 1
    return once and len(frame.evidence.lemmas.get(other.lemma, ())) == 1


def denied(sentence: Sentence, i: int, other: Sentence) -> bool | None:
    """Whether a verb is plainly denied (True) or plainly told (False); None if there is no telling. What the
    other side has as well ("objection") turns nothing round."""
    words = sentence.tokens
    cue = _cue(words, i)
    if cue == PART:
        return None
    low, high = clause(sentence, i)
    pair = {"neither", "nor"} if cue >= 0 and words[cue].lower in {"neither", "nor"} else set()
    turning = (k for k in range(low, high) if k not in (cue, i) and words[k].lower not in pair)
    if any(_turns(words, k, other) for k in turning):
        return None
    return cue >= 0


PART = -2


def _cue(words: tuple[Token, ...], i: int) -> int:
    """Where the word stands that denies the verb; -1 for none, ``PART`` if it denies only in part."""
    k = i - 1
    if k >= 0 and words[k].tag == "TO":
        k -= 1
        return k if k >= 0 and words[k].lower == "not" else -1
    while k >= 0 and (words[k].lemma in HELPERS or words[k].tag in {"RB", "MD"} or words[k].lower in NOT):
        if words[k].lower in NOT:
            return PART if words[k + 1].lower in PARTLY else k
        k -= 1
    if i + 1 < len(words) and words[i + 1].lower in NONE:
        after = words[i + 2].lower if i + 2 < len(words) else ""
        return PART if after in PARTLY else i + 1
    return -1


def _turns(words: tuple[Token, ...], k: int, other: Sentence) -> bool:
    token = words[k]
    if token.tag in {"NN", "NNS"} and token.lower in other.said:
        return False
    if token.lower in SHARES:
        return token.lower not in other.said
    if token.lower == "same" and words[k + 1 : k + 2] and words[k + 1].tag[:2] == "NN":
        return False
    return token.lower in TURNING or token.lemma in TURNING or (token.content and hints(token.lemma))


def clause(sentence: Sentence, i: int) -> tuple[int, int]:
    """The clause of a verb, by marks and the words that open another, and, to the left, what "that" hangs
    on."""
    words = sentence.tokens
    low = i
    while low > 0 and i - low < REACH:
        before = words[low - 1]
        if before.lower == "but" and words[max(0, low - 2)].lower == "all":
            low -= 1  # "all but one of them"
            continue
        if before.text in CLAUSE_MARKS or before.lower in {"but", "which", "who", "while", "although"}:
            break
        if (
            before.tag == "CC"
            and before.lower not in NOT
            and words[i].tag != "VB"
            and not (i - low < 2 and words[i].tag == "VBN")
        ):
            break
        low -= 1
    high = i + 1
    while high < len(words) and high - i < AHEAD:
        if words[high].text in CLAUSE_MARKS or words[high].lower in OPENING:
            break
        if words[high].tag == "CC" and (high + 1 == len(words) or words[high + 1].tag[:2] != "NN"):
            break
        high += 1
    return low, high


def _same(frame: Frame, i: int, match: Match, mine: bool) -> bool:
    """Whether something else in the clause is told in the source's clause as well, and no figure of the
    denied clause is left over."""
    source, (low, high) = frame.source(match), clause(frame.sentence, i)
    first, last = clause(source, match.token.index)
    both = 0
    for k in range(low, high):
        token = frame.sentence.tokens[k]
        other = frame.matches.get(k)
        there = (
            other is not None
            and other.sentence == match.sentence
            and other.strength >= SYNONYM
            and first <= other.token.index < last
        )
        if k != i and there and token.tag[:2] == "NN":
            both += 1
        if token.tag == "CD" and not there:
            return False
    return both > 0
