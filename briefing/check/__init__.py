"""Hold every claim against the exact words that it cites.

``from briefing import check`` gives this package, and it can be called: ``check(claim, citations, sources)``
is :func:`briefing.check.support.check`. (A function of the same name in ``briefing`` would hide the package.)
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.check.entailed import Entails
    from briefing.models import Citation, Source, Strictness, Verdict


class _Callable(ModuleType):
    def __call__(
        self,
        claim: str,
        citations: Sequence[Citation],
        sources: Mapping[str, Source],
        *,
        strictness: Strictness = "normal",
        entailment: Entails | None = None,
    ) -> Verdict:
        from briefing.check.support import check

        return check(claim, citations, sources, strictness=strictness, entailment=entailment)


sys.modules[__name__].__class__ = _Callable
