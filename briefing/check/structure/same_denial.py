"""Whether the other side has the same denial after all, whatever the parse makes of it."""

from __future__ import annotations

from briefing.check.structure.frame import Frame

BESIDE, LONGEST_RUN = 4, 9


def kept_denial(frame: Frame, mine: bool, denial: int, places: list[int]) -> bool:
    """Whether the other side has the same run of words from the denial to what it denies, whatever the parse
    makes of either ("in her words, this \"cannot mean that we wait\"")."""
    match = frame.matches[min(places)]
    here, there = frame.sentence.tokens, frame.source(match).tokens
    last = max(places) if mine else max(frame.matches[i].token.index for i in places)
    words, other = (here, there) if mine else (there, here)
    if not 0 < last - denial <= LONGEST_RUN:
        return False
    run = [t.lemma for t in words[denial : last + 1]]
    lemmas = [t.lemma for t in other]
    return any(lemmas[k : k + len(run)] == run for k in range(len(lemmas) - len(run) + 1))


def repeated_denial(frame: Frame, mine: bool, number: int, denial: int, places: list[int]) -> bool:
    """Whether the other side has the same "without" close before one of the words, whatever the parse makes
    of it."""
    here, there = frame.sentence.tokens, frame.source(frame.matches[places[0]]).tokens
    cue = (here if mine else there)[denial]
    if cue.tag != "IN":
        return False
    for i in places:
        near, k = (there, frame.matches[i].token.index) if mine else (here, i)
        before = near[max(0, k - BESIDE) : k]
        at = next((t.index for t in before if t.lemma == cue.lemma), -1)
        if at >= 0 and not any(t.verb or t.text in {",", ";"} for t in near[at + 1 : k]):
            return True
    return False
