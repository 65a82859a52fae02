"""What has been done told as only threatened, weighed or kept in reserve: "has threatened a fine" for "has
imposed a fine", "is weighing a ban" for "has brought in a ban", "has offered to take part" for "took part".

The thing is the object of a verb of doing, in the past or the perfect, in the source, which has no word that
leaves anything open about it; in the claim it stands with a word for what may still be done.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import BROADER
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, RESERVING
from briefing.models import ReasonCode

HOLDING = frozenset(
    "threaten threat consider contemplate weigh mull float moot envisage ponder propose plan prepare draft"
    " intend reserve suggest study explore seek pursue demand mean".split()
)
IN_RESERVE = frozenset({"reserve", "readiness", "abeyance", "prospect"})
DOING = frozenset(
    "impose institute introduce adopt enact pass launch implement levy apply deploy install open close build"
    " send deliver sign ratify sanction expel ban cut raise suspend cancel abolish establish create set put"
    " order conclude start begin stop buy sell pay grant award lift deport arrest seize fine dismiss".split()
)
# With an infinitive, or with "in" or nothing and a form in "-ing": what somebody may still do.
MINDED = frozenset(
    "offer plan intend mean want hope wish threaten prepare propose consider contemplate willing ready"
    " prepared keen eager interested interest aim seek volunteer promise pledge vow undertake willingness"
    " readiness intention desire offering undertaking inclined disposed aspire expect".split()
)
UNDONE = MINDED | RESERVING
BACK = 4
INSIDE = frozenset("DT JJ JJR NN NNS NNP PRP$ CD POS VBN VBG RB HYPH IN TO VB RP".split())
NOT = frozenset("not n't no never yet".split())
TRUSTED, LIKE, NEAR = 0.6, 0.8, 7


def held_back(frame: Frame) -> list[Finding]:
    """The first thing done in the source and only held out in the claim."""
    return _kept_back(frame) or _minded(frame)


def _minded(frame: Frame) -> list[Finding]:
    """ "Has offered to rebuild it" for "has rebuilt it"."""
    if not frame.sentence.has(MINDED) or any(map(_leaves_open, frame.evidence.sentences)):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, match in sorted(frame.matches.items()):
        if not (words[i].verb and match.token.verb) or match.strength < LIKE or i in inside:
            continue
        if frame.trust(match.sentence) < TRUSTED or words[i].tag not in {"VB", "VBG"}:
            continue
        cue, source = _minding(words, i), frame.source(match)
        if cue is None or _denied(words, cue.index) or not finished(source, match.token.index):
            continue
        if _denied(source.tokens, match.token.index) or match.token.index in quoted(source):
            continue
        other = frame.matches.get(cue.index)
        if other is not None and other.strength >= BROADER:
            continue
        mine, theirs = f"{cue.text} … {words[i].text}", match.token.text
        message = f"the claim has “{mine}” as still to come, the source has “{theirs}” as done"
        return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.65)]
    return []


@lru_cache(maxsize=512)
def _leaves_open(sentence: Sentence) -> bool:
    """Whether a sentence has a word for what may still be done."""
    return sentence.has(UNDONE) and any(
        t.lemma in UNDONE for t in sentence.tokens if t.tag not in {"NNP", "IN"}
    )


def _minding(words: tuple[Token, ...], i: int) -> Token | None:
    """The word for being minded to do it, right before "to" or a form in "-ing"."""
    gerund = words[i].tag == "VBG"
    if not gerund and (i == 0 or words[i - 1].tag != "TO"):
        return None
    for token in reversed(words[max(0, i - BACK) : i]):
        if token.lemma in MINDED:
            plain = gerund and words[i - 1] is token and token.lemma not in {"consider", "contemplate"}
            return None if plain else token
        if token.tag not in {"TO", "RB", "IN"}:
            return None
    return None


def _kept_back(frame: Frame) -> list[Finding]:
    if not (frame.sentence.has(HOLDING) or frame.sentence.has(IN_RESERVE)):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, match in sorted(frame.matches.items()):
        if words[i].tag not in {"NN", "NNS"} or match.strength < LIKE or i in inside:
            continue
        if frame.trust(match.sentence) < TRUSTED or match.token.tag[:2] != "NN":
            continue
        cue = _held(frame.sentence, i)
        if cue is None or _rendered(frame, cue):
            continue
        source = frame.source(match)
        done = _done(source, match.token.index)
        if done is None or _done(frame.sentence, i) or _open(frame, match.sentence):
            continue
        mine, theirs = f"{cue.text} … {words[i].text}", f"{done.text} … {match.token.text}"
        message = f"the claim has “{mine}” as still to come, the source has “{theirs}” as done"
        return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.65)]
    return []


def _held(sentence: Sentence, i: int) -> Token | None:
    """The word by which a thing may still be done: right before it, or after it in a passive."""
    words = sentence.tokens
    for k in range(i - 1, max(-1, i - NEAR), -1):
        token = words[k]
        if token.lemma in HOLDING and token.verb and not _denied(words, k):
            return token
        if token.tag not in INSIDE or token.tag == "CC":
            break
    for word in words[i + 1 : i + NEAR + 3]:
        if word.text in CLAUSE_MARKS or word.lower in {"that", "which", "who"}:
            break
        helped = any(
            t.lower in {"been", "being", "was", "were", "is", "are"} for t in words[i + 1 : word.index]
        )
        if word.tag == "VBN" and word.lemma in HOLDING and helped and not _denied(words, word.index):
            return word
        if word.lower in IN_RESERVE and words[word.index - 1].lower == "in":
            return word
    return None


def _denied(words: tuple[Token, ...], k: int) -> bool:
    return any(t.lower in NOT for t in words[max(0, k - 3) : k])


def _rendered(frame: Frame, cue: Token) -> bool:
    """Whether the claim's word stands for one of the source."""
    match = frame.matches.get(cue.index)
    return match is not None and match.strength >= LIKE and match.token.lemma in HOLDING | DOING


def _done(sentence: Sentence, i: int) -> Token | None:
    """The verb of doing, in the past or the perfect, whose object a noun is."""
    words = sentence.tokens
    for k in range(i - 1, max(-1, i - NEAR), -1):
        token = words[k]
        if token.verb and token.lemma in DOING:
            return token if finished(sentence, k) and not _denied(words, k) else None
        if token.tag not in {"DT", "JJ", "JJR", "NN", "NNS", "PRP$", "CD", "RP", "VBN"}:
            break
    for word in words[i + 1 : i + NEAR]:
        if word.text in CLAUSE_MARKS or (
            word.tag in {"MD", "VBD", "VBZ"} and word.lemma not in {"be", "have"}
        ):
            break
        if word.tag == "VBN" and word.lemma in DOING:
            past = any(t.lower in {"been", "was", "were"} for t in words[i + 1 : word.index])
            return word if past and not _denied(words, word.index) else None
    return None


def _open(frame: Frame, number: int) -> bool:
    """Whether the source's sentence has any word that leaves something open."""
    return any(
        (t.lemma in CLASS or t.lemma in HOLDING or t.lower in {"if", "unless"}) and t.tag not in {"NNP", "IN"}
        for t in frame.evidence.sentences[number].tokens
    )
