"""As before, or other than before: "remains crucial" is not "less crucial than it was", "has not changed" not
"firmer than before"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

LASTING = frozenset("remain stay continue persist still keep".split())
CHANGING = frozenset("change alter shift move budge vary differ waver evolve".split())
# Verbs that tell of another position than before.
TURNING = CHANGING | frozenset(
    "harden soften toughen stiffen ease relax reverse strengthen weaken tighten loosen swing drift".split()
)
SAME = frozenset("unchanged unaltered unmoved constant steady stable unwavering same".split())
DENYING = frozenset("not n't never no nothing hardly".split())
BEFORE = frozenset(
    "was were before previously ever once hitherto formerly past ago last earlier had used been".split()
)
NOW = frozenset("now nowadays increasingly today longer".split())
SINCE = BEFORE | NOW
COMPARATIVES = frozenset({"JJR", "RBR"})
ALIKE = 0.65
REACH = 8


def check_unchanged(frame: Frame) -> list[Finding]:
    """A change since before where the source tells of none."""
    turned = [t for t in frame.sentence.tokens if t.lemma in TURNING and _turned(frame, t)]
    if not (turned or frame.sentence.has(SINCE)) or not any(
        s.has(LASTING) or s.has(SAME) or (s.has(CHANGING) and s.has(DENYING))
        for s in frame.evidence.sentences
    ):
        return []
    words = frame.sentence.tokens
    for token in words:
        if token.index in quoted(frame.sentence) or not (token in turned or _since(words, token)):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5:
                continue
            lasting = _lasting(frame, number, source, token.index)
            if lasting and not any(t.tag in COMPARATIVES for t in _near(source, lasting.index)):
                text = " ".join(t.text for t in words[token.index : token.index + 2])
                message = f"the claim tells of a change (“{text}”), the source of none (“{lasting.text}”)"
                return [finding(ReasonCode.COMPARISON, message, text, lasting.text, 0.75)]
    return []


def _turned(frame: Frame, token: Token) -> bool:
    """Whether a verb tells of a change, in a word that the source does not have itself."""
    match = frame.matches.get(token.index)
    if match is not None and match.token.lemma == token.lemma and token.lemma not in CHANGING:
        return False
    return token.tag in {"VBN", "VBD"} and not frame.standing[token.index].negative


def _near(source: Sentence, i: int) -> tuple[Token, ...]:
    return source.tokens[i + 1 : i + 4]


def _since(words: tuple[Token, ...], token: Token) -> bool:
    """ "Less vital than it was", "firmer than before", "less vital now": other than before."""
    i = token.index
    if token.lower == "increasingly":
        return i + 1 < len(words)
    if i + 1 >= len(words) or (token.tag not in COMPARATIVES and token.lower not in {"more", "less"}):
        return False
    if i and words[i - 1].lower in {"no", "any", "not", "n't", "never"}:
        return False
    than = next((t.index for t in words[i + 1 : i + 8] if t.lower == "than"), -1)
    if than > 0:
        after = words[than + 1 : than + 5]
        own = bool(after) and (after[0].lower in BEFORE or after[0].tag == "PRP" or after[0].lower == "in")
        return own and any(t.lower in BEFORE for t in after)
    return any(t.lower in NOW for t in words[max(0, i - 3) : i] + words[i + 1 : i + 5])


def _lasting(frame: Frame, number: int, source: Sentence, i: int) -> Token | None:
    """The source's word that the same thing is as before, if what changes in the claim is what lasts
    there."""
    words = frame.sentence.tokens
    near = [
        m.token.index
        for k in range(max(0, i - REACH), min(len(words), i + 3))
        if (m := frame.matches.get(k)) is not None and m.sentence == number and m.strength >= ALIKE
    ]
    said = [
        m.token.index
        for k in range(i, min(len(words), i + 2))
        if (m := frame.matches.get(k)) is not None and m.sentence == number and m.strength >= ALIKE
    ]
    for token in source.tokens:
        if token.lemma in LASTING and any(token.index < j <= token.index + 4 for j in said):
            return token
        denied = any(t.lower in DENYING for t in source.tokens[max(0, token.index - 3) : token.index])
        same = (token.lemma in CHANGING and token.verb and denied) or (
            token.lower in SAME - {"same"} and not denied
        )
        beyond = token.index + (5 if token.verb else 0)  # "has not changed its view"
        if same and any(token.index - REACH <= j <= beyond and j != token.index for j in near):
            return token
    return None
