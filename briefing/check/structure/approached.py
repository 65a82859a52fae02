"""What the source only has somebody on the way to, at work on, or asking for, told as reached or got: "has
attained autonomy" for "is moving toward autonomy", "have worked out a plan" for "work to establish a plan",
"an established league" for "efforts to form a league".

The claim's verb of reaching need not stand in the source: the thing reached must, after the words for the way
to it, and the source must tell of nobody who reached anything.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.words import Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

REACHING = frozenset(
    "attain gain achieve reach acquire win secure obtain get earn conclude clinch seal complete finish"
    " finalise finalize establish create form devise produce build assemble restore adopt realise realize"
    " fulfil fulfill master arrive regain recover find land forge wrest extract constitute found deliver"
    " agree settle draft assemble introduce calculate negotiate insert cause put".split()
)
# With their particle only: "worked out" (read as "calculated"), "hammered out", "put in place", "brought
# about".
PARTICLES = {
    "calculate": {"out"}, "negotiate": {"out"}, "insert": {"in"}, "put": {"in"}, "cause": {"about"},
    "arrive": {"at"}, "agree": {"on"}, "find": {"a"},
}  # fmt: skip
READY = frozenset(
    "established existing completed finished finalised finalized full-fledged ready-made".split()
)
GOING = frozenset(
    "move head edge inch creep progress advance work push strive drive build go steer march turn shift drift"
    " gravitate lean evolve step stride strain grope journey proceed path road way progress momentum".split()
)
WAYS = frozenset("way road path course track brink verge cusp threshold route".split())
WISHING = frozenset("seek pursue want demand await crave covet need require lack".split())
FOR = frozenset(
    "hope press push call look lobby campaign bid wait strive fight work aim ask plead appeal search hunt"
    " quest advocate plan wish struggle".split()
)
TRYING = frozenset(
    "effort attempt bid plan drive campaign try seek strive aim work intend hope want endeavour endeavor"
    " struggle plan mean race scramble begin start".split()
)
SEEKING = WAYS | WISHING | FOR | TRYING | {"toward", "towards", "closer", "nearer"}
INSIDE = frozenset("DT JJ JJR NN NNS NNP PRP$ CD POS VBN VBG RB HYPH `` '' CC IN".split())
NOT = frozenset("not n't no never without neither nor cannot hardly unable fail".split())
HAVING = frozenset({"has", "have", "had", "having", "'ve"})
ENDS = frozenset({",", ";", ":", "—", "–", "“", "”", '"'})
PARTING = frozenset("that which who while because since although though but whether if as".split())
TRUSTED, LIKE, NEAR, FAR = 0.5, 0.8, 7, 14


REACHED = REACHING | READY


def approached(frame: Frame) -> list[Finding]:
    """The first thing of the claim reached that the source has somebody only on the way to."""
    if not frame.sentence.has(REACHED):
        return []
    inside = quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        things = sought(source)
        if not things:
            continue
        for i, match in sorted(frame.matches.items()):
            if match.sentence != number or match.strength < LIKE or match.token.index not in things:
                continue
            verb = _reached(frame.sentence, i)
            if verb is None or verb.index in inside or _kept(frame, verb.index, number):
                continue
            if _known(frame, number, verb, match.token):
                continue
            mine = f"{verb.text} … {frame.sentence.tokens[i].text}"
            theirs = f"{source.tokens[things[match.token.index]].text} … {match.token.text}"
            message = f"the claim has “{mine}” as reached, the source only “{theirs}”"
            return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


@lru_cache(maxsize=1024)
def sought(sentence: Sentence) -> dict[int, int]:
    """The heads of the things that a sentence has somebody on the way to, each with the word for the way."""
    words = sentence.tokens
    found: dict[int, int] = {}
    for token in words[:-2] if sentence.has(SEEKING) else ():
        if token.lemma not in SEEKING and token.lower not in SEEKING:
            continue
        i = token.index
        after = words[i + 1]
        start = -1
        if token.lower in {"toward", "towards"} and any(t.lemma in GOING for t in words[max(0, i - 4) : i]):
            start = i + 1
        elif token.lower in {"closer", "nearer"} and after.lower in {"to", "toward", "towards"}:
            start = i + 2
        elif token.lemma in WAYS and after.lower in {"to", "of", "for", "toward", "towards"}:
            start = i + 2 if any(t.lower in {"on", "at", "along"} for t in words[max(0, i - 4) : i]) else -1
        elif token.lemma in WISHING and token.verb and after.tag not in {"IN", "TO", "RP"}:
            start = i + 1
        elif token.lemma in FOR and after.lower == "for":
            start = i + 2
        elif token.lemma in TRYING and (
            after.tag == "TO" or (after.lower == "at" and words[i + 2].tag == "VBG")
        ):
            start = i + 3 if words[i + 2].verb and words[i + 2].lemma in REACHING else -1
        if start > 0 and not any(t.lower in NOT for t in words[max(0, i - 4) : i]):
            head = _head(words, start)
            if head >= 0:
                found.setdefault(head, i)
    return found


def _head(words: tuple[Token, ...], start: int) -> int:
    """The last noun of the noun phrase that begins there; -1 for none."""
    last = -1
    for word in words[start : start + NEAR]:
        if word.tag not in INSIDE or word.tag in {"IN", "CC"}:
            break
        last = word.index if word.tag in {"NN", "NNS"} else last
    return last


def _reached(sentence: Sentence, i: int) -> Token | None:
    """The verb of reaching, told as done, whose object a noun is, or the word by which it is there."""
    words = sentence.tokens
    for k in range(i - 1, max(-1, i - NEAR), -1):
        if words[k].lower in READY:
            return words[k]
        if words[k].verb and words[k].lemma in REACHING and _whole(words, k):
            return words[k] if _done(sentence, k) else None
        if words[k].tag == "CC" or words[k].tag not in INSIDE | {"RP"}:
            break
        if words[k].tag == "IN" and words[k].lower not in {"on", "at", "in", "about", "up", "out"}:
            break
    for word in words[i + 1 : i + FAR]:
        if word.text in ENDS or word.lower in PARTING:
            break
        if word.tag == "VBN" and word.lemma in REACHING and _whole(words, word.index):
            before = words[max(i + 1, word.index - 3) : word.index]
            if any(t.lower in {"been", "was", "were"} for t in before):
                return word
        elif word.tag in {"VBZ", "VBD", "VBP", "MD"} and word.lemma not in {"have", "be"}:
            break
    return None


def _whole(words: tuple[Token, ...], k: int) -> bool:
    needed = PARTICLES.get(words[k].lemma)
    return needed is None or any(t.lower in needed for t in words[k + 1 : k + 3])


def _done(sentence: Sentence, k: int) -> bool:
    words = sentence.tokens
    if words[k].tag == "VBN" and any(t.lower in HAVING for t in words[max(0, k - 3) : k]):
        return True
    return finished(sentence, k) and not attributive(sentence, k)


def _kept(frame: Frame, k: int, number: int) -> bool:
    """Whether a word of the verb's clause keeps it open, or another one than the source's stands for it."""
    words = frame.sentence.tokens
    low = next((t.index for t in reversed(words[:k]) if t.text in ENDS or t.lower in PARTING), -1)
    high = next((t.index for t in words[k + 1 :] if t.text in ENDS), len(words))
    for token in words[low + 1 : high]:
        if token.lower in NOT or token.lemma in cues.NEGATORS:
            return True
        if token.index == k or token.tag in {"IN", "NNP"} or token.lemma in REACHING:
            continue
        if token.lemma in CLASS or token.lemma in EXCUSES or (token.lemma in TRYING | FOR and not token.verb):
            match = frame.matches.get(token.index)
            if match is None or match.strength < LIKE or token.index < k:
                return True
    return False


def _known(frame: Frame, number: int, verb: Token, thing: Token) -> bool:
    """Whether the source tells of the thing as reached, or of its being there, elsewhere."""
    for n, source in enumerate(frame.evidence.sentences):
        for token in source.tokens:
            if token.lower in READY:
                return True
            reaching = token.verb and token.lemma in REACHING and _whole(source.tokens, token.index)
            if reaching and finished(source, token.index) and (n == number or frame.trust(n) >= TRUSTED):
                return True
            if n != number and token.lemma == thing.lemma:
                return True
    return False
