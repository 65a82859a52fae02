"""Other words given as what was said beside the deed: "would not name them, saying that each had asked for
discretion" for "would not name them, stating that each would decide for itself".

Both sides close with a participle of saying. Nothing in the source accounts for any word of what the claim
has said there, and the claim has none of what the source has said there.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

GROUNDS = frozenset("cite".split()) | SPEECH_CLASS.keys()
MARKS = frozenset({",", ";", "—", "–", "("})
ENDS = frozenset({";", "—", "–", ")", "."})
ACCOUNTED, KNOWN, LEAST, MORE, TRUSTED = 0.45, 0.65, 2, 3, 0.5


def other_grounds(frame: Frame) -> list[Finding]:
    """What the claim has somebody say beside what he does, if the source has him say something else."""
    for verb, mine in _said(frame.sentence):
        if len(mine) < LEAST or mine & quoted(frame.sentence):
            continue
        strong = [m for i in mine if (m := frame.matches.get(i)) and m.strength >= ACCOUNTED]
        if strong or any(t.tag == "CD" for t in frame.sentence.tokens[min(mine) : max(mine) + 1]):
            continue
        taken = {(m.sentence, m.token.index) for m in frame.matches.values() if m.strength >= KNOWN}
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED:
                continue
            for _, theirs in _said(source):
                if len(theirs) < MORE or any((number, k) in taken for k in theirs):
                    continue
                one = " ".join(frame.sentence.tokens[k].text for k in sorted(mine)[:4])
                two = " ".join(source.tokens[k].text for k in sorted(theirs)[:4])
                text = frame.sentence.tokens[verb].text
                message = f"the claim goes on “{text} … {one}”, the source has said there “{two}”"
                return [finding(ReasonCode.RELATION, message, one, two, 0.65)]
    return []


def _said(sentence: Sentence) -> Iterator[tuple[int, frozenset[int]]]:
    """Each participle of saying after a mark, with the words of meaning that it has said."""
    words = sentence.tokens
    for token in words[1:]:
        if token.tag != "VBG" or token.lemma not in GROUNDS or words[token.index - 1].text not in MARKS:
            continue
        close = next((t.index for t in words[token.index + 1 :] if t.text in ENDS), len(words))
        yield token.index, frozenset([t.index for t in words[token.index + 1 : close] if t.content])
