"""Those who stand beside one who speaks, and those whom one who speaks serves: no speakers themselves.

"Lind, alongside Brandt, said" has Lind speak, and "an aide to Lind" is somebody else than Lind. Whose aide it
is counts where a country tells it: "an aide to the Norwegian king" is no aide to the Swedish one.
"""

from __future__ import annotations

from briefing.check.language.names import TABLE
from briefing.check.language.parse import Sentence

BESIDE = frozenset("alongside with like unlike beside besides".split())
SERVING = frozenset("aide adviser advisor assistant envoy ambassador spokesman spokeswoman secretary".split())
PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "DT", "POS", "CD"})


def companions(sentence: Sentence, speakers: tuple[int, ...]) -> frozenset[int]:
    """ "Lind, alongside Brandt, said": those who stand beside the one who speaks, between commas."""
    words, last = sentence.tokens, max(speakers)
    beside = next((k for k in range(last + 1, min(last + 3, len(words))) if words[k].lower in BESIDE), -1)
    if beside < 0 or words[last + 1].text != ",":
        return frozenset()
    end = next((t.index for t in words[beside:] if t.text == ","), -1)
    return frozenset(range(beside, end)) if end > 0 else frozenset()


def serving(sentence: Sentence, head: int, found: frozenset[int]) -> frozenset[int]:
    """ "An aide to the Norwegian king": whose aide it is, which the parse may hang elsewhere. The name of the
    one served is not the speaker's ("an aide to Lind")."""
    words = sentence.tokens
    if (
        words[head].lemma not in SERVING
        or head + 2 >= len(words)
        or words[head + 1].lower not in {"to", "of"}
    ):
        return found
    k = head + 2
    while k < len(words) and words[k].tag in PHRASE:
        k += 1
    served = range(head + 2, k)
    nation = any(words[m].lower in TABLE for m in served)
    return found.union(served) if nation and words[k - 1].tag == "NN" else found.difference(served)
