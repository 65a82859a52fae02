"""What a thing is made for, or somebody works for, told as achieved: "has deterred thieves" for "is designed
to deter thieves", "having completed a plan" for "as they work to establish a plan".

The claim has the verb of the purpose in the past or the perfect, or "succeeded in", or a verb of completing
with the same object; and no word that keeps it a purpose.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.words import Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

# With an infinitive, or with "at" and a form in "-ing".
MEANT = frozenset("design intend mean aim work strive toil effort endeavour endeavor gear struggle".split())
COMPLETING = frozenset(
    "draft complete establish conclude finish achieve adopt sign finalise finalize draw create form agree"
    " settle secure reach obtain build".split()
)
# By which a claim may say that it is still a purpose.
KEPT = frozenset("so order help purpose order goal object point function task role job sake try".split())
NOT = frozenset("not n't no never cannot hardly without fail unable".split())
RESULTS = frozenset("result effect outcome upshot consequence impact".split())
HAVING = frozenset({"having", "has", "have", "had", "'ve", "was", "were"})
TRUSTED, LIKE, REACH, OBJECT = 0.5, 0.7, 14, 5


def achieved(frame: Frame) -> list[Finding]:
    """The first purpose of the source that the claim tells as reached."""
    if frame.sentence.has(NOT) or not any(s.has(MEANT) for s in frame.evidence.sentences):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(MEANT) or frame.trust(number) < TRUSTED:
            continue
        for cue, verbs, things in _purposes(source):
            for i, match in sorted(frame.matches.items()):
                if match.sentence != number or match.strength < LIKE or i in inside:
                    continue
                done = None
                if match.token.index in verbs and words[i].verb:
                    done = _reached(frame.sentence, i)
                elif match.token.index in things:
                    done = _completed(frame, i)
                if done is None or _kept(frame) or _told(frame, number, match.token):
                    continue
                mine = words[i].text if done.index == i else f"{done.text} … {words[i].text}"
                theirs = f"{source.tokens[cue].text} to … {match.token.text}"
                message = f"the claim has “{mine}” as achieved, the source as a purpose (“{theirs}”)"
                return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


def _purposes(source: Sentence) -> list[tuple[int, frozenset[int], frozenset[int]]]:
    """The words for a purpose, each with the verbs that it governs and the nouns that these first govern."""
    words = source.tokens
    found = []
    for token in words[:-2]:
        i = token.index
        after = words[i + 1]
        at = after.lower in {"at", "towards", "toward", "on"} and words[i + 2].tag == "VBG"
        if token.lemma not in MEANT or not (after.tag == "TO" or at):
            continue
        if token.lemma in {"work", "mean", "intend", "aim", "struggle", "strive", "toil"} and not token.verb:
            continue
        verbs: set[int] = set()
        things: set[int] = set()
        for word in words[i + 2 : i + REACH]:
            if word.text in {",", ";", ":"} or word.tag in {"VBZ", "VBD", "VBP", "MD", "WDT", "WP"}:
                break
            if word.tag in ({"VBG"} if at else {"VB"}):
                verbs.add(word.index)
            elif word.tag in {"NN", "NNS"} and verbs and word.index - max(verbs) <= OBJECT:
                things.add(word.index)
        if verbs:
            found.append((i, frozenset(verbs), frozenset(things)))
    return found


def _reached(sentence: Sentence, i: int) -> Token | None:
    """The verb if it is told as done, or "succeeded" before it."""
    words = sentence.tokens
    if finished(sentence, i) and not attributive(sentence, i):
        return words[i]
    if _outcome(words, i):
        return words[i]
    for before in reversed(words[max(0, i - REACH) : i]):
        if before.lemma in {"succeed", "manage", "prove"} and finished(sentence, before.index):
            return before
        if before.text in {",", ";"} or before.tag == "MD":
            break
    return None


def _outcome(words: tuple[Token, ...], i: int) -> bool:
    """ "The result has been to deter them", "has had the effect of deterring them"."""
    low = i - 1
    while (
        low > 0 and words[low].tag in {"TO", "VB", "VBG", "CC", "IN", "NN", "NNS", "JJ"} and i - low < REACH
    ):
        if words[low].lemma in RESULTS:
            return any(t.lower in HAVING for t in words[max(0, low - 4) : low])
        if words[low].lower in {"been", "was", "were"}:
            break
        low -= 1
    near = words[max(0, low - REACH) : low + 1]
    being = words[low].lower in {"been", "was", "were"}
    return being and any(t.lemma in RESULTS and t.tag[:2] == "NN" for t in near)


def _completed(frame: Frame, i: int) -> Token | None:
    """The verb of completing, in the perfect, right before a noun."""
    words = frame.sentence.tokens
    for k in range(i - 1, max(-1, i - 1 - OBJECT), -1):
        if words[k].lemma in COMPLETING and words[k].verb:
            helped = any(t.lower in HAVING for t in words[max(0, k - 2) : k])
            return words[k] if helped or words[k].tag == "VBD" else None
        if words[k].tag not in {"DT", "JJ", "NN", "PRP$", "RP", "IN", "CD"}:
            return None
    return None


def _kept(frame: Frame) -> bool:
    """Whether a word of the claim, other than those that stand for words of the source, keeps it open."""
    for token in frame.sentence.tokens:
        if token.lemma in MEANT or token.lower in KEPT:
            return True
        match = frame.matches.get(token.index)
        if match is not None and match.strength >= LIKE:
            continue
        if token.tag not in {"IN", "NNP"} and (token.lemma in CLASS or token.lemma in EXCUSES):
            return True
    return False


def _told(frame: Frame, number: int, word: Token) -> bool:
    """Whether another sentence of the source has the word too."""
    return any(n != number for _, n in frame.evidence.lemmas.get(word.lemma, ()))
