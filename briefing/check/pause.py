"""The garbage collector stands still while one claim is checked.

Python's collector looks for cycles after every 700 new values. One check makes thousands, hardly any of them
in a cycle, and nearly all are gone when it ends without the collector's help: looking through them on the way
finds nothing and is a tenth of the time. Between two checks it runs as ever. (Mercurial's ``util.nogc``
does the same for the same reason.)
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """No search for cycles inside; a context or a decorator.

    Where several threads check at a time the first to end lets the collector run again: it is never kept
    from running for longer than one check takes. A program that has switched it off finds it switched off.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
