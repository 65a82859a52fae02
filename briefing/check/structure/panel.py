"""The mechanisms of one check, asked one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.check.base import Finding
from briefing.check.structure.frame import Frame, Mechanism


class Panel:
    """The mechanisms of a check in their order. What they find in a frame waits on it to be asked for."""

    def __init__(self, *mechanisms: Mechanism) -> None:
        self.mechanisms = mechanisms

    def __iter__(self) -> Iterator[Mechanism]:
        return iter(self.mechanisms)

    def __call__(self, frame: Frame) -> list[Finding]:
        """What the mechanisms find, one after the other."""
        if self not in frame.answers:
            self.ask([frame])
        return list(frame.answers[self])

    def ask(self, frames: Iterable[Frame]) -> None:
        """Have each mechanism answer for all frames before the next one does (see ``ahead``)."""
        found: dict[Frame, list[Finding]] = {frame: [] for frame in frames}
        for one in self.mechanisms:
            for frame, findings in found.items():
                if new := one(frame):
                    findings += new
        for frame, findings in found.items():
            frame.answers[self] = findings
