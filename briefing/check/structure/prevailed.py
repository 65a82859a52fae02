"""Whom the source only has asked, told as brought to it.

"Has got the council to object" for "wants the council to object", "had the board resign" for "called on the
board to resign".

The claim must have a verb of causing, in the past or the perfect, with a person or body and what that does;
the source a verb of wishing or asking with the same person or body and an infinitive, and no word by which
the wish came true.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

# With "to" before what is done; "have" and "make" take it bare.
CAUSING = frozenset(
    "get persuade convince induce prevail coax cajole talk bring win lead cause force compel oblige press"
    " prompt move spur drive make have prod argue bully pressure".split()
)
BARE = frozenset("make have".split())
# What persuades only with its word: "prevailed on", "talked into", "won over", "brought round".
WITH = {
    "prevail": {"on", "upon"}, "talk": {"into"}, "win": {"over"}, "argue": {"into"}, "press": {"into"},
    "bully": {"into"}, "pressure": {"into"}, "bring": {"to", "round", "around"}, "move": {"to"},
}  # fmt: skip
WISHING = frozenset(
    "want ask urge call press push wish hope invite encourage beg implore appeal lobby demand request advise"
    " like need expect plead seek petition exhort entreat beseech try intend tell propose campaign".split()
)
DONE = frozenset(
    "persuade convince agree accept comply consent prevail succeed manage induce force compel yield bow heed"
    " oblige follow obey granted approve".split()
)
NOT = frozenset(
    "not n't no never without neither nor cannot fail unable yet if whether hope try seek want".split()
)
INSIDE = frozenset("DT JJ NN NNS NNP NNPS PRP$ CD POS IN VBN HYPH".split())
TRUSTED, LIKE, NEAR, BACK = 0.4, 0.7, 8, 6


def prevailed(frame: Frame) -> list[Finding]:
    """The first whom the claim has brought to something that the source has him only asked."""
    if not frame.sentence.has(CAUSING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-2]:
        i = token.index
        if token.lemma not in CAUSING or not token.verb or i in inside or not finished(frame.sentence, i):
            continue
        if any(t.lower in NOT or t.lemma in NOT for t in words[max(0, i - BACK) : i]):
            continue
        for k in _whom(frame.sentence, i):
            match = frame.matches.get(k)
            if match is None or match.strength < LIKE or frame.trust(match.sentence) < TRUSTED:
                continue
            source = frame.source(match)
            wish = _asked(source, match.token)
            if wish is None or frame.evidence.has(DONE - {token.lemma}):
                continue
            mine = f"{token.text} … {words[k].text}"
            theirs = f"{wish.text} … {match.token.text}"
            message = f"the claim has somebody brought to it (“{mine}”), the source only asked (“{theirs}”)"
            return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.75)]
    return []


def _whom(sentence: Sentence, i: int) -> list[int]:
    """The nouns right after a verb of causing, if a verb for what they do follows them."""
    words = sentence.tokens
    needed = WITH.get(words[i].lemma)
    nouns: list[int] = []
    for word in words[i + 1 : i + NEAR + 2]:
        if word.text in CLAUSE_MARKS or word.lower in {"that", "which", "who"}:
            return []
        if word.tag == "TO":
            after = words[word.index + 1 : word.index + 2]
            if words[i].lemma in BARE:
                return []
            ok = needed is None or words[i].lemma in {"bring", "move"} or words[i + 1].lower in needed
            return nouns if ok and after and after[0].tag == "VB" else []
        if word.verb and word.tag != "VBN":
            helping = words[i].lemma == "have" and words[i + 1].tag in {"VBN", "VBD", "RB"}
            bare = words[i].lemma in BARE and word.tag in {"VB", "VBP"} and nouns and not helping
            into = word.tag == "VBG" and words[word.index - 1].lower == "into"
            return nouns if bare or into else []
        if word.tag[:2] == "NN":
            nouns.append(word.index)
        elif word.tag not in INSIDE and word.tag != "PRP":
            return []
    return []


def _asked(source: Sentence, whom: Token) -> Token | None:
    """The verb of wishing or asking before a noun, if an infinitive follows this."""
    words, k = source.tokens, whom.index
    wish = None
    for token in reversed(words[max(0, k - NEAR) : k]):
        if token.text in CLAUSE_MARKS:
            break
        if token.lemma in WISHING and (token.verb or token.tag[:2] == "NN"):
            wish = token
            break
        if token.verb:
            return None
    if wish is None:
        return None
    for token in words[k + 1 : k + NEAR]:
        if token.tag == "TO":
            return wish
        if token.text in CLAUSE_MARKS or token.verb:
            return None
    return None
