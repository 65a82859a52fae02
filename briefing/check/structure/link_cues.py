"""The words that link two things: because, after, in response to."""

from __future__ import annotations

from briefing.check.language import cues

BY_FIRST: dict[str, list[tuple[list[str], tuple[str, int]]]] = {}
MORE = {
    "as a direct result": (cues.CAUSE, -1), "at the request": (cues.CAUSE, 1),
    "that is why": (cues.CAUSE, -1), "which is why": (cues.CAUSE, -1), "this is why": (cues.CAUSE, -1),
    "for that reason": (cues.CAUSE, -1), "for this reason": (cues.CAUSE, -1), "hence": (cues.CAUSE, -1),
    "thus": (cues.CAUSE, -1), "on that account": (cues.CAUSE, -1), "on this account": (cues.CAUSE, -1),
    "on that ground": (cues.CAUSE, -1), "for these reasons": (cues.CAUSE, -1),
}  # fmt: skip
for _cue, _link in sorted({**cues.LINKS, **MORE}.items(), key=lambda item: -len(item[0])):
    BY_FIRST.setdefault(_cue.split()[0], []).append((_cue.split(), _link))

# The second words of those that begin with a word; none where one of them is but that word.
SECONDS = {
    first: frozenset(parts[1] for parts, _ in found)
    for first, found in BY_FIRST.items()
    if all(len(parts) > 1 for parts, _ in found)
}

MAKING = frozenset("lead force cause prompt drive push compel".split())
LINKING = MAKING | frozenset(BY_FIRST)
