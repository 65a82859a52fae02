"""The mechanisms of one check, asked one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.check.base import Finding
from briefing.check.structure.frame import Frame, Mechanism


class Panel:
    """The mechanisms of a check in their order. What they find in a frame waits on it to be asked for.

    :param first_only: whether those after the first that finds something are not asked
    """

    def __init__(self, *mechanisms: Mechanism, first_only: bool = False) -> None:
        self.mechanisms = mechanisms
        self.first_only = first_only

    def __call__(self, frame: Frame) -> Sequence[Finding]:
        """What the mechanisms find, one after the other."""
        if self not in frame.answers:
            self.ask([frame])
        return frame.answers[self]

    def ask(self, frames: Iterable[Frame]) -> None:
        """Have each mechanism answer for all frames before the next one does (see ``ahead``)."""
        found: dict[Frame, list[Finding]] = {frame: [] for frame in frames}
        left = list(found)
        for one in self.mechanisms:
            for frame in left:
                if new := one(frame):
                    found[frame] += new
            if self.first_only:
                left = [frame for frame in left if not found[frame]]
        for frame, findings in found.items():
            frame.answers[self] = findings
