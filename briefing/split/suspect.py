"""Passages of a source that look as if they were written for a language model rather than for a reader.

They are no evidence, like page furniture, and they are pointed out so that an editor can look. The guard does
not rest on finding them: material is never instruction, and a claim needs its words in a source. So the
patterns are narrow: false alarms would take true sentences out of the brief.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.material import one_line
from briefing.models import Document, Sentence, SentenceKind, Span

_EARLIER = r"(?:previous|prior|above|earlier) (?:rules|guidelines|messages?|commands?|text)"
_TOLD = rf"(?:instructions?|prompts?|{_EARLIER})"
_PATTERNS = {
    "tells a reader to drop its instructions": [
        rf"\b(?:ignore|disregard|forget|override|bypass)\b[^.]{{0,40}}\b{_TOLD}\b",
        r"\b(?:ignore|disregard|forget)\s+(?:all\s+|everything\s+)?(?:of\s+)?(?:the\s+)?(?:above|previous|preceding)\b",
        r"\b(?:ignoriere?n?|vergiss|missachte)\b[^.]{0,40}\b(?:anweisung|anweisungen|instruktionen)\b",
        r"\bignor(?:e|ez|er|a|ad|i|ate|are)\b[^.]{0,40}\b(?:instructions|instrucciones|istruzioni|instruções)\b",
        r"\b(?:zignoruj|pomiń)\b[^.]{0,40}\b(?:instrukcje|polecenia)\b",
        r"\b(?:игнорируй(?:те)?|забудь(?:те)?|ігноруй(?:те)?)\b[^.]{0,40}\b(?:инструкции|указания|інструкції)\b",
    ],
    "speaks to a language model": [
        r"\byou are (?:now )?(?:an? |the )?(?:ai|assistant|language model|chatbot|llm|gpt)\b",
        r"\bas an? (?:ai|large language model|language model)\b[^.]{0,30}\b(?:you|must|should)\b",
        r"\b(?:system|developer) (?:prompt|message)\b[^.]{0,20}(?::|\bis\b|\bsays\b)",
        r"\b(?:do not|don't|never) (?:mention|reveal|disclose|report)\b[^.]{0,40}\b(?:this|these|your) "
        rf"(?:{_TOLD}|sentence)\b",
        r"^(?:now |instead,? |please )*(?:reply|respond|answer|output|print)\b[^.]{0,20}"
        r"\b(?:with|only|in json)\b",
        r"^(?:now |instead,? |please )*(?:report|state|claim|write|summari[sz]e) (?:only )?that\b",
    ],
    "imitates the marks of a conversation": [
        r"<\|[a-z_]{2,30}\|>",
        r"\[/?inst\]|<</?sys>>|</?(?:system|assistant|user|instructions?)>",
        r"^(?:system|assistant|user)\s*:",
        r"^#{2,}\s*(?:instruction|system|response)\b",
        r"[\"']claims[\"']\s*:\s*\[",
        r"(?:<{3,}|={3,}|-{3,})\s*(?:begin|end)\b[^.]{0,20}\b(?:source|document|material|prompt|input)\b",
        r"^\[?s?\d{1,4}\]?\s*\|\s*\S",
    ],
}
_COMPILED = [(why, re.compile("|".join(given), re.IGNORECASE)) for why, given in _PATTERNS.items()]
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
_HIDDEN = re.compile("(?<=[A-Za-z])[\u200b-\u200d\u2060\ufeff]+(?=[A-Za-z])")
_LISTED = 10


@dataclass(frozen=True)
class Suspicion:
    """A passage and why it is suspected."""

    span: Span
    sentence: str
    words: str
    why: str


def set_aside(sentence: Sentence, text: str) -> Sentence:
    """The sentence, as furniture if it is suspected: never evidence."""
    if sentence.kind is SentenceKind.FURNITURE or not _why(text[sentence.body_start : sentence.body_end]):
        return sentence
    return sentence.model_copy(update={"kind": SentenceKind.FURNITURE})


def suspicions(document: Document) -> Iterator[Suspicion]:
    """Suspected instructions of one document, in the order of the text, one a sentence."""
    text = document.source.text
    for sentence in document.sentences:
        raw = text[sentence.body_start : sentence.body_end]
        why = _why(raw)
        if why:
            span = Span(source=sentence.source, start=sentence.body_start, end=sentence.body_end)
            yield Suspicion(span, sentence.id, one_line(raw)[:80], why)


def suspicion_notices(documents: Sequence[Document]) -> Iterator[str]:
    """For the reader of the brief: each suspected instruction with its place."""
    found = [suspicion for document in documents for suspicion in suspicions(document)]
    for item in found[:_LISTED]:
        yield (
            f"Source {item.span.source}, sentence {item.sentence} (characters {item.span.start} to "
            f"{item.span.end}) {item.why}: “{item.words}”. It was not obeyed, and is no evidence."
        )
    if len(found) > _LISTED:
        yield f"{len(found) - _LISTED} more passages look like instructions to a language model."


def _why(raw: str) -> str:
    if _OVERRIDES.search(raw):
        return "holds characters that reverse or hide text"
    if _HIDDEN.search(raw):
        return "holds invisible characters inside words"
    folded = unicodedata.normalize("NFKC", one_line(raw))
    plain = unicodedata.normalize("NFKC", " ".join(raw.split()))
    return next((why for why, pattern in _COMPILED if pattern.search(folded) or pattern.search(plain)), "")
