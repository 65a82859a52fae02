"""A denial put into a clause that else keeps to the source's wording, where the source denies nothing.

Elsewhere a denial counts by the word that it denies and that the source affirms. Here the denied word has no
counterpart ("is not worth" for "is"), but all around it has.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.negators import NOT_DENYING
from briefing.check.language.parse import Sentence
from briefing.check.structure.clause import denying_turns
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.idle import RESTRICTING, TURNED, of_the_rest
from briefing.check.structure.reserve import kept
from briefing.check.structure.retracted import takes_back
from briefing.models import ReasonCode

PLAIN = frozenset("not never no cannot nobody nothing none neither nor".split())
# With these a sentence that denies says what another one affirms: "not before August", "only from August".
TURNING = frozenset("until till before sooner only unless since yet except".split())
APART = frozenset({"and", "but", ","})
SETTING = frozenset("but whereas however instead although while yet".split())
WHOLE, REACH = frozenset("all every everyone everybody both".split()), 7
ENDING = frozenset("last end final only".split())
LACKING = frozenset({"without"})
OPENING = frozenset("but while although though because".split())
SHORTEST, ASIDE = 4, 4
TOLD, CLOSE = 0.75, 0.3
SURE = 0.65


def unmet(frame: Frame) -> list[Finding]:
    """The first denial of the claim in a clause that one sentence, which denies nothing, nearly has."""
    if not frame.sentence.has(PLAIN):
        return []
    words = frame.sentence.tokens
    denials = [t.index for t in words if t.lemma in PLAIN]
    if not denials or TURNING.intersection([t.lower for t in words]):
        return []
    if frame.sentence.has(LACKING) and frame.evidence.lemmas.keys().isdisjoint(LACKING):
        return []  # "no plan can work without it" is "any plan needs it"
    inside = quoted(frame.sentence)
    for i in denials:
        after = words[i + 1].lower if i + 1 < len(words) else ""
        if i in inside or after in NOT_DENYING or _cancelled(frame, i) or _topping(frame.sentence, i):
            continue
        if i and words[i - 1].lower in APART and frame.evidence.has(SETTING):
            continue  # "to the treasury and not to the towns" for "the towns wanted it, but …"
        if {"be", "the"} < {t.lemma for t in words[i : i + 4]} and words[i + 3].lower in ENDING:
            continue  # "they will not be the last" of what goes on
        if any(t.lower in WHOLE for t in words[i + 1 : i + REACH]):
            continue  # "was not signed by all" of what three of the four signed
        clause = _clause(frame.sentence, i)
        home = _home(frame, clause)
        if home >= 0 and not _denying(frame, home):
            if of_the_rest(frame.sentence, frame.evidence.sentences[home]):
                continue
            left = " ".join(t.text for t in words[i : i + 2])
            message = f"the claim says “{left}”, the source denies nothing there"
            return [finding(ReasonCode.POLARITY, message, left, "", SURE)]
    return []


GIVING_UP = frozenset(
    "stop cease give abandon end quit halt drop lose forget neglect doubt hesitate tire".split()
)


def _cancelled(frame: Frame, i: int) -> bool:
    """ "Has not stopped talking", "no member may refuse": a second denial right after the first."""
    said = frame.evidence.lemmas
    return any(
        (
            t.lemma in GIVING_UP
            or t.lemma in TURNED
            or t.lower in RESTRICTING
            or t.lemma in cues.DENIERS
            or hints(t.lemma)
        )
        and t.lemma not in said
        for t in frame.sentence.tokens[i + 1 : i + 5]
    )


def _topping(sentence: Sentence, i: int) -> bool:
    """ "No firm employs more people": a way to say "the most"."""
    none = sentence.tokens[i].lower in {"no", "nobody", "nothing", "none", "never"}
    return none and any(t.tag in {"JJR", "RBR"} for t in sentence.tokens[i + 1 :])


def _clause(sentence: Sentence, i: int) -> range:
    """The words around a place, up to the marks and conjunctions that part a sentence."""
    words = sentence.tokens
    first = last = i
    while first > 0 and not _parts(sentence, first - 1, i):
        first -= 1
    while last + 1 < len(words) and not _parts(sentence, last + 1, i):
        last += 1
    return range(first, last + 1)


def _parts(sentence: Sentence, k: int, i: int) -> bool:
    word = sentence.tokens[k]
    return word.text in {";", ":"} or (word.text == "," and abs(k - i) > ASIDE) or word.lower in OPENING


def _home(frame: Frame, clause: range) -> int:
    """The sentence that has most of a clause's words, and enough of them in its own wording; -1 for none."""
    words = frame.sentence.tokens
    meant = [k for k in clause if content(words[k])]
    if len(meant) < SHORTEST:
        return -1
    told = [0] * len(frame.evidence.sentences)
    for k in meant:
        match = frame.matches.get(k)
        if match is not None and match.strength >= 0.7:
            for number in {n for _, n in frame.evidence.lemmas[match.token.lemma]}:
                told[number] += 1
    home = max(range(len(told)), key=lambda n: told[n])
    if told[home] < TOLD * len(meant):
        return -1
    plain = [k for k in clause if words[k].text[0].isalnum()]
    close = len(kept(frame.sentence, frame.evidence.sentences[home]).intersection(plain))
    return home if close >= CLOSE * len(plain) else -1


def _denying(frame: Frame, home: int) -> bool:
    """Whether a sentence denies, or the next one takes it back."""
    sentences = frame.evidence.sentences
    return denies(sentences[home]) or any(map(takes_back, sentences[home + 1 : home + 2]))


@lru_cache(maxsize=512)
def denies(sentence: Sentence) -> bool:
    """Whether any word of a sentence denies, or may be how it words a denial."""
    if denying_turns(sentence):
        return True
    return any(
        t.lemma in cues.NEGATORS
        or t.lemma in cues.DENIERS
        or t.lower == "without"
        or hints(t.lemma)
        or hints(t.lower)
        for t in sentence.tokens
    )
