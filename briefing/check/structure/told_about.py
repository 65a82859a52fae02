"""Words of saying that are told about: "without disputing what the officers say", "struck out at the
insistence of the union" for "the union insisted on it"."""

from __future__ import annotations

from briefing.check.language.names import same_name
from briefing.check.structure.frame import Frame
from briefing.check.structure.speakers import Party
from briefing.check.structure.told_by_nouns import head_of, owner_of
from briefing.check.structure.voices import Voice

WHAT = frozenset({"what", "whatever"})


def told_about(frame: Frame, mine: Party, voice: Voice) -> bool:
    """ "Without disputing what the officers say": what they say is somebody else's matter."""
    words = frame.sentence.tokens
    first = min(mine.words, default=0)
    if first < 2 or voice.verb < first or words[first - 1].lower not in WHAT:
        return False
    before = words[first - 2]
    return before.verb or before.tag in {"IN", "TO"}


def by_noun(frame: Frame, mine: Party, voice: Voice) -> bool:
    """Whether the source has the same party's noun for the claim's verb ("at the union's insistence")."""
    match = frame.matches.get(voice.verb)
    if match is None or match.token.verb or not frame.sentence.tokens[voice.verb].verb or not mine.named:
        return False
    source, noun = frame.source(match), match.token.index
    owner = owner_of(source, noun)
    after = source.tokens[noun + 1 : noun + 2]
    if not owner and after and after[0].lower == "of":
        owner = head_of(source, noun + 1)
    return owner > 0 and any(same_name(name, source.tokens[owner].lower) for name in mine.names)
