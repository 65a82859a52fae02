"""What has not come yet in the source, told along the way as there: "the signed lease" for "not until the
lease is signed", "the figures already published" for "cannot be checked until the figures are public".

The claim need not say so in a verb: a participle beside the noun takes it for granted.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

NOT = frozenset("not n't no nobody none never nothing cannot neither nor".split())
BEING = frozenset("be get become".split())
# By which a claim may keep it to come.
KEPT = frozenset(
    "until till yet before unless if once without await pending unpublished unsigned absent absence lack want"
    " demand call ask require need still wait future would should must not n't no".split()
)
STEM, NEAR, ALIKE, TRUSTED, REACH = 5, 3, 0.8, 0.4, 8


def unheld(frame: Frame) -> list[Finding]:
    """The first noun that the claim has with a participle of what the source says is to come first."""
    if not frame.evidence.has(frozenset({"until", "till", "yet"})):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        for noun, event in _awaited(source):
            for token in words:
                if token.tag not in {"VBN", "VBD", "JJ"} or token.index in inside:
                    continue
                if not _same(frame, token, number, event) or _kept(frame.sentence, token.index):
                    continue
                beside = _beside(frame.sentence, token)
                if not any(_is(frame, t, number, noun) for t in beside):
                    continue
                left = f"{token.text} … {words[min(t.index for t in beside)].text}"
                right = f"until … {noun.text} … {event.text}"
                message = (
                    f"the claim takes “{left}” for granted, in the source it has yet to come (“{right}”)"
                )
                return [finding(ReasonCode.MODALITY, message, left, right, 0.7 * frame.trust(number))]
    return []


def _awaited(source: Sentence) -> Iterator[tuple[Token, Token]]:
    """Noun and event of "not … until the lease is signed", "the lease has yet to be signed", "the lease is
    not yet signed"."""
    words = source.tokens
    for token in words:
        i = token.index
        if token.lower in {"until", "till"} and any(t.lower in NOT for t in words[:i]):
            be = next((t for t in words[i + 1 : i + 1 + REACH] if t.lemma in BEING), None)
            if be is None:
                continue
            noun = next((t for t in reversed(words[i + 1 : be.index]) if t.tag in {"NN", "NNS"}), None)
        elif token.lower == "yet":
            be = next((t for t in words[i : i + 4] if t.lemma in BEING), None)
            noun = next((t for t in reversed(words[max(0, i - 5) : i]) if t.tag in {"NN", "NNS"}), None)
            denied = any(t.lower in NOT for t in words[max(0, i - 3) : i])
            if be is None and denied:
                be = token
            if be is None or not (denied or [t.lower for t in words[i + 1 : i + 2]] == ["to"]):
                continue
        else:
            continue
        event = next(
            (t for t in words[be.index + 1 : be.index + 4] if t.tag in {"VBN", "JJ"} and t.content), None
        )
        if noun is not None and event is not None:
            yield noun, event


def _same(frame: Frame, token: Token, number: int, event: Token) -> bool:
    match = frame.matches.get(token.index)
    if match is not None and match.sentence == number and match.token is event and match.strength >= ALIKE:
        return True
    return len(event.lemma) > STEM and token.lemma[:STEM] == event.lemma[:STEM]


def _beside(sentence: Sentence, token: Token) -> list[Token]:
    """The noun that a participle stands before, or right after: "published figures", "figures (already)
    published", "the figures were published"."""
    words, i = sentence.tokens, token.index
    after = [t for t in words[i + 1 : i + 3] if t.tag in {"NN", "NNS"}]
    if (
        after
        and (token.tag in {"JJ", "VBN"})
        and all(t.tag in {"JJ", "NN"} for t in words[i + 1 : after[0].index])
    ):
        return after[:1]
    for t in reversed(words[max(0, i - 4) : i]):
        if t.tag in {"NN", "NNS"}:
            return [t]
        if t.tag not in {"RB", "VBD", "VBP", "VBZ", "VBN"} or not (
            t.tag == "RB" or t.lemma in {"be", "have"}
        ):
            return []
    return []


def _is(frame: Frame, token: Token, number: int, noun: Token) -> bool:
    match = frame.matches.get(token.index)
    if token.lemma == noun.lemma:
        return True
    return match is not None and match.sentence == number and match.token is noun and match.strength >= ALIKE


def _kept(sentence: Sentence, i: int) -> bool:
    return any(t.lower in KEPT or t.lemma in KEPT for t in sentence.tokens[max(0, i - REACH) : i + NEAR])
