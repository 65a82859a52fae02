"""The garbage collector of a whole run of ``brief``.

Python's collector looks for cycles after every 700 new values. A run of the checker keeps hundreds of
thousands of values, in tables and caches, and makes hardly any cycles: nearly all of that search, an eighth
of the time of ``brief check``, finds nothing. What is no cycle is freed at once whatever the collector does.
What is left when a command ends is left to the end of the process: to go through all of it first, once as the
collector is set back and once more as Python ends, would take as long as to check a hundred claims or more.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (2_000_000, 20, 50)
"""New values before the young are searched, such searches before those that outlived one are, and again
before everything is: cycles are still found, at the price of some megabytes more. (Half a million was reached
every 2,000 claims, each search took a sixth of a second to a third, and none found a cycle in 6,000 claims.)
"""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Search for cycles seldom, as long as a command runs; a context or a decorator.

    For commands only: a program that uses the library decides on its collector itself.
    """
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*before)
