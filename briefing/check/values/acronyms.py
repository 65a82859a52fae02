"""Acronyms of a claim, and whether the evidence spells them out."""

from __future__ import annotations

from briefing.check.values.ground import Ground
from briefing.check.values.names import Name
from briefing.check.values.words import Words


def introduced(cut: Words, name: Name, cited: Ground) -> bool:
    """The claim itself gives the acronym that the evidence uses: "London School of Economics (LSE)"."""
    for index in range(name.last, min(name.last + 6, len(cut) - 1)):
        if cut.low[index] == "(":
            letters = cut.surface[index + 1]
            return len(letters) > 1 and letters.isupper() and cited.has(letters.lower())
    return False


def abbreviated(cut: Words, name: Name, cited: Ground) -> bool:
    """An acronym that the evidence spells out, or a long name whose acronym it gives."""
    surface = cut.surface[name.first]
    if len(name.parts) == 1 and surface.replace(".", "").isupper() and len(name.parts[0]) > 1:
        return cited.initials(name.parts[0]) or cited.spelled(name.parts[0])
    letters = "".join(part[0] for part in name.parts)
    return len(letters) > 2 and cited.acronym(letters)


def formula(cut: Words, name: Name) -> bool:
    """CO2, H5N1, B-52: letters that a figure goes on."""
    return cut.at(name.last)[:1].isdecimal() and cut.glued(name.last) and cut.surface[name.first].isupper()
