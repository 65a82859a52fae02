"""The error tree. A user's mistake prints one line: what, where, what to do.

::

    BriefingError                 exit code
    ├── UsageError                2   the command line, brief.toml or a file it names
    │   ├── SpecError             2   brief.toml: all mistakes reported together
    │   ├── SourceError           2   a source cannot be read or used
    │   ├── ReceiptError          2   a receipt is not ours, damaged, or of a newer version
    │   ├── EntailmentError       2   a local entailment model cannot be used, or its packages are missing
    │   └── OutputError           2   an output folder or file cannot be written
    ├── ModelError                3   the endpoint: down, refused, malformed, over budget
    └── PendingError              4   replies are missing that a batch must bring (briefing.batch)

Exit codes: 0 done; 1 done with problems (a failed ``brief check``; ``--strict``); 2 usage or
configuration; 3 model or provider; 4 a batch file waits for its replies. ``retryable`` says whether
the same call may succeed later.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Base of all errors meant for the user. ``message`` says what and where, ``hint`` what to do."""

    exit_code = 2
    retryable = False

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


class UsageError(BriefingError):
    """The command line or a file it names is wrong."""


class SpecError(UsageError):
    """brief.toml has mistakes; ``problems`` lists every one of them."""

    def __init__(self, path: str, problems: list[str], hint: str = "") -> None:
        super().__init__(f"{path}: " + "; ".join(problems), hint)
        self.problems = problems


class SourceError(UsageError):
    """A source cannot be read or used."""


class ReceiptError(UsageError):
    """A receipt is damaged, not a receipt, or of a newer version."""


class EntailmentError(UsageError):
    """A local entailment model cannot be used: missing, broken, of another kind, or its packages are."""


class OutputError(UsageError):
    """The output cannot be written."""


class ModelError(BriefingError):
    """The model's endpoint failed."""

    exit_code = 3

    def __init__(self, message: str, hint: str = "", *, retryable: bool = False) -> None:
        super().__init__(message, hint)
        self.retryable = retryable
