"""What the source leaves open told as known: "declined to say whether it will close" is not "will not close".

Whoever will not say, does not know or has not decided whether something is so, says neither that it is nor
that it is not. A claim that tells it without a word for the open question says more than the source.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.reserve import EXCUSES
from briefing.models import ReasonCode

POLAR = frozenset({"whether", "if"})
ASKING = frozenset("whether if how who whom whose what when where which why".split())
NOT = frozenset("not n't never no neither nor nobody none cannot without nothing".split())
# Who declines to, or does not, do one of these leaves the question open.
TELLING = frozenset(
    "say comment confirm disclose specify reveal elaborate indicate clarify explain state detail tell name"
    " identify give answer discuss address provide rule decide determine settle resolve establish know"
    " agree predict speculate guarantee discuss mention".split()
)
DECLINING = frozenset("decline refuse".split())
LEAVING = DECLINING | frozenset("postpone defer delay shelve put await".split())
OPEN = frozenset(
    "unclear unknown uncertain undecided unsure unresolved unspecified undisclosed unanswered"
    " unsettled".split()
)
SURE = frozenset("clear known certain sure decided settled established understood".split())
# By which a claim may say that a question is open.
KEPT = (
    ASKING - {"who", "which", "whom", "whose", "when", "where", "what", "how"}
    | OPEN
    | frozenset(
        "open question silent silence mute clarity comment answer doubt doubtful mum tight-lipped evasive"
        " evade"
        " avoid sidestep dodge non-committal noncommittal withhold secret await pending may might could"
        " specify elaborate mystery unconfirmed commit undertake disclose reveal possible possibly"
        " possibility perhaps wait secrecy confidential undetermined guess wonder ask asked guarded coy"
        " debate debated quiet cagey reticent unexplained uncommitted suspense wraps hidden hide conceal"
        " sealed duck skirt deflect unwilling unable reluctant reluctance refusal".split()
    )
)
# What goes on as long as it is open whether something is so.
ASKERS = frozenset(
    "test disagree dispute debate discuss discussion consider study examine weigh doubt question review"
    " wonder explore vote decide decision divided split argue argument assess determine investigate inquiry"
    " mull ponder consult consultation talks ballot referendum uncertainty hesitate depend hinge".split()
)
# By which a claim may say that something depends on it.
DECIDING = frozenset(
    "decide determine decisive turn hang rest key crucial critical vital depend hinge".split()
)
HANGING = frozenset({"depend", "hinge"})
# What time will do for an open question, or somebody has yet to do: "the summer will show whether".
TO_SHOW = frozenset("show see tell reveal prove indicate learn discover find watch know establish".split())
# By which a claim may say that such a thing has yet to show.
SHOWING = TO_SHOW | frozenset(
    "clear clearer become remain test trial outcome fate proof answer gauge decisive".split()
)
MAYBE = frozenset({"may", "might", "could"})
LEAST, NEAR, RENDERED = 0.6, 4, 0.8


class Question(NamedTuple):
    """The content words of a question left open, and the words that leave it so; ``asks``: the word before
    "whether" if that alone leaves it open ("will test whether")."""

    words: tuple[int, ...]
    shown: str
    polar: bool
    asks: int = -1


def unsaid(frame: Frame) -> list[Finding]:
    """The first open question of the source that the claim answers."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(ASKING) or frame.trust(number) < 0.5:
            continue
        for question in questions(source):
            after = _granted(frame.sentence)
            told = [k for k in question.words if _told(frame, number, k, after)]
            if len(told) < max(2, LEAST * len(question.words)):
                continue
            aside = question.polar and (_told_aside(frame, number, told) or _told_first(frame, number, told))
            unanswered = not question.polar and frame.sentence.has(NOT)  # "gave no date"
            if after < 0 and not aside and (unanswered or _open(frame, number)):
                continue
            asks = source.tokens[question.asks].lemma if question.asks >= 0 else ""
            asked = asks in TO_SHOW and frame.sentence.has(SHOWING)
            asked = asked or (bool(asks) and _asks(frame, asks))
            asked = asked or (asks in HANGING and frame.sentence.has(DECIDING))
            if after < 0 and not aside and asks and (asked or _excused(frame, source)):
                continue
            mine = _first(frame, number, told)
            message = (
                f"the source leaves it open (“{question.shown}”), the claim tells it as known (“{mine}”)"
            )
            return [finding(ReasonCode.MODALITY, message, mine, question.shown, 0.7)]
    return []


@lru_cache(maxsize=512)
def questions(sentence: Sentence) -> tuple[Question, ...]:
    """The questions that a sentence leaves open."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        if token.lower not in ASKING or i == 0 or i + 1 == len(words):
            continue
        start, asks = _left_open(words, i), -1
        answered = any(t.text == ";" for t in words[i:])
        if start < 0 and token.lower == "whether" and words[i + 1].lower != "or" and not answered:
            start = asks = _asking(words, i)
        if start < 0:
            continue
        inner: list[int] = []
        for k in range(i + 1, len(words)):
            if words[k].text in {";", ":", "—", "–", ".", "”"} or (words[k].text == "," and inner):
                break
            if words[k].lower in {"but", "although", "though", "while", "because", "whether"}:
                break
            if words[k].content:
                inner.append(k)
        if len(inner) > 1:
            out.append(
                Question(
                    tuple(inner), " ".join(t.text for t in words[start : i + 1]), token.lower in POLAR, asks
                )
            )
    return tuple(out)


def _asking(words: tuple[Token, ...], i: int) -> int:
    """The word that a "whether" hangs on, if that leaves the question open; -1 for "knows whether"."""
    while words[i - 1].lower in {"and", "or"} or words[i - 1].text in {"—", "–"}:
        before = next((t.index for t in reversed(words[: i - 1]) if t.lower in {"whether", "how"}), 0)
        if not before:
            break
        i = before
    near = range(i - 1, max(-1, i - 1 - NEAR), -1)
    place = next((k for k in near if words[k].content), -1)
    if place >= 0 and (words[place].lemma in ASKERS or _to_show(words, place)):
        return place
    return -1


def _to_show(words: tuple[Token, ...], i: int) -> bool:
    """ "Will show whether", "remains to be seen whether"."""
    return words[i].lemma in TO_SHOW and any(t.tag in {"MD", "TO"} for t in words[max(0, i - 3) : i])


def _asks(frame: Frame, lemma: str) -> bool:
    """Whether the claim has a word, or loosely a verb, for that which leaves the question open."""
    return any(
        m.token.lemma == lemma and (m.strength >= RENDERED or frame.sentence.tokens[i].verb)
        for i, m in frame.matches.items()
    )


def _excused(frame: Frame, source: Sentence) -> bool:
    """Whether a word that the claim alone has may carry that something is open."""
    there = {t.lemma for t in source.tokens}
    rendering = {i for i, m in frame.matches.items() if m.strength >= RENDERED}  # "drive" for "push"
    return any(
        t.lemma in EXCUSES and t.lemma not in there and t.index not in rendering
        for t in frame.sentence.tokens
    )


def _left_open(words: tuple[Token, ...], i: int) -> int:
    """Where the words begin that leave open the question opening at ``i``; -1 if none do."""
    for k in range(i - 1, max(-1, i - 1 - NEAR), -1):
        token = words[k]
        if token.text in {",", ";", ":", "."}:
            return -1
        if token.lower in OPEN:
            return k
        if token.lemma in TELLING or token.lower in SURE or token.lemma in {"decision", "word"}:
            for j in range(k - 1, max(-1, k - 1 - NEAR), -1):
                if words[j].text in {",", ";"}:
                    break
                if words[j].lower in NOT or words[j].lemma in LEAVING or words[j].lower == "yet":
                    return j
            return -1
    return -1


def _told(frame: Frame, number: int, k: int, after: int = -1) -> bool:
    """Whether a word of the claim, beyond a place, accounts for a word of the source."""
    lemma = frame.evidence.sentences[number].tokens[k].lemma
    return any(i > after and m.strength >= LEAST and m.token.lemma == lemma for i, m in frame.matches.items())


def _told_aside(frame: Frame, number: int, told: list[int]) -> bool:
    """Whether the claim tells it, without any doubt, in a clause between commas: "the plan, which the bank
    backs, …", "the plan, fully backed by the bank, …"."""
    words = frame.sentence.tokens
    lemmas = {frame.evidence.sentences[number].tokens[k].lemma for k in told}
    for token in words[1:-2]:
        if token.text != ",":
            continue
        first = next((t for t in words[token.index + 1 : token.index + 3] if t.tag[:2] != "RB"), token)
        if first.lower not in {"which", "who", "whom"} and first.tag != "VBN":
            continue
        end = next((t.index for t in words[first.index + 1 :] if t.text in {",", ".", "—", "–"}), len(words))
        if _plain(frame, range(first.index + 1, end)) and lemmas <= _lemmas(frame, range(token.index, end)):
            return True
    return False


def _told_first(frame: Frame, number: int, told: list[int]) -> bool:
    """Whether the claim tells it as so in a clause before that of the question: "the plan is gaining ground,
    but it remains to be seen whether the bank backs it"; or makes a condition of it ("if the bank backs it,
    the plan will gain ground")."""
    words, source = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    asked = max((t.index for t in words if t.lower == "whether" or t.lemma in ASKERS), default=-1)
    ends = [k for k in range(1, asked) if words[k].lower in PARTING or words[k].text == ";"]
    supposed = words[0].lower == "if" and asked < 0
    verb = next((source[k].lemma for k in told if source[k].tag in {"VB", "VBZ", "VBP"}), "")
    if not verb or not (ends or supposed):
        return False
    here = range(1, len(words)) if supposed else range(max(ends))
    if not _plain(frame, here) or any(words[k].lemma in SHOWING - {"see"} for k in here):
        return False
    lemmas = {source[k].lemma for k in told}
    said = any(
        words[i].verb and i in here and m.token.lemma == verb and m.strength >= LEAST
        for i, m in frame.matches.items()
    )
    return said and lemmas <= _lemmas(frame, here)


PARTING = frozenset("and but while though although whereas whose".split())
# What says when it may be, and not whether.
TIMES = frozenset({"next", "future", "forthcoming", "upcoming"})


def _plain(frame: Frame, here: range) -> bool:
    """Whether some words of the claim have none for a doubt, a denial or a mere possibility."""
    return not any(
        t.lower in KEPT
        or t.lower in NOT
        or (t.tag == "MD" and t.lower not in {"will", "would"})
        or (t.lemma in EXCUSES - TIMES and t.tag != "IN" and not _renders(frame, t.index))
        for t in frame.sentence.tokens[here.start : here.stop]
    )


def _renders(frame: Frame, i: int) -> bool:
    match = frame.matches.get(i)
    return match is not None and match.strength >= RENDERED


def _lemmas(frame: Frame, here: range) -> set[str]:
    """The words of the source that those of a stretch of the claim account for."""
    return {m.token.lemma for i, m in frame.matches.items() if i in here and m.strength >= LEAST}


def _granted(sentence: Sentence) -> int:
    """Where a "now that" begins, behind which all is told as so; -1 for none."""
    if not sentence.has(GRANTING):
        return -1
    pairs = enumerate(pairwise(t.lower for t in sentence.tokens))
    return next((i for i, pair in pairs if pair in {("now", "that"), ("given", "that")}), -1)


GRANTING = frozenset({"now", "given"})


def _open(frame: Frame, number: int) -> bool:
    """Whether a claim has a word of its own for an open question: not the "may" of what another sentence of
    the source tells."""
    words = frame.sentence.tokens
    if frame.sentence.has(KEPT):
        kept = [t.lower for t in words if t.lower in KEPT or t.lemma in KEPT]
        others = (s for n, s in enumerate(frame.evidence.sentences) if n != number)
        if len(kept) != 1 or kept[0] not in MAYBE or not any(s.has(frozenset(kept)) for s in others):
            return True
    for i, token in enumerate(words):
        if token.lower in NOT or token.lemma in DECLINING or token.lower in {"yet", "unable", "unwilling"}:
            near = words[i + 1 : i + 1 + NEAR]
            if any(t.lemma in TELLING or t.lower in SURE or t.lemma in {"decision", "word"} for t in near):
                return True
            if any(t.lemma in {"information", "detail", "indication", "sign", "figure"} for t in near):
                return True
    return False


def _first(frame: Frame, number: int, told: list[int]) -> str:
    lemmas = {frame.evidence.sentences[number].tokens[k].lemma for k in told}
    found = [i for i, m in sorted(frame.matches.items()) if m.token.lemma in lemmas]
    return " ".join(frame.sentence.tokens[i].text for i in found[:4])
