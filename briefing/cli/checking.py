"""What the commands that check have in common: options, and the standard that they make."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from briefing.models import Strictness

if TYPE_CHECKING:
    from briefing.check.entailed import Entails

STRICTNESS = click.Choice(get_args(Strictness))
ENTAILMENT_HELP = "Ask a local entailment model too: its folder or .onnx file (extra: entailment)."


def opened(path: Path | None) -> Entails | None:
    """The entailment model at a path, if one is given; its packages are imported only then.

    :raises EntailmentError: packages or files are missing, or the model is of another kind
    """
    if path is None:
        return None
    from briefing.check.entailment import open_entailment

    return open_entailment(path)
