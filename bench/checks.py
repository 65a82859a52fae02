"""How often each value check fires, and how often it is right, on labelled claims.

    python bench/checks.py FILE.jsonl [FILE.jsonl …] [--split train,dev] [--domain news] [--show CHECK]

Each line of a file has ``claim`` and ``label`` (1 or supported, 0 or not), and its evidence as ``document``
or ``quote`` (a string or a list of strings). For each file and check it prints: claims; claims with a hard
(or any) finding; the share of these that are labelled unsupported (precision); the share of the unsupported
that were caught (recall); the base rate; and milliseconds of CPU a claim with a cold cache.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from briefing.check.base import Check, Evidence, Passage
from briefing.check.values import VALUE_CHECKS


def read(path: Path, splits: frozenset[str], domain: str) -> Iterator[tuple[str, Evidence, bool, str]]:
    """Yield claim, evidence, label and id of each line."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        if row.get("split", "dev") not in splits or domain not in row.get("domain", domain):
            continue
        quoted = row.get("quote") or row.get("quotes") or row.get("document") or ""
        texts = [quoted] if isinstance(quoted, str) else quoted
        evidence = Evidence(tuple(Passage(text) for text in texts))
        label = str(row["label"]).lower() in ("1", "true", "supported")
        yield row["claim"], evidence, label, str(row.get("id", number))


def measure(rows: list[tuple[str, Evidence, bool, str]], check: Check, show: bool) -> str:
    """One line of the table."""
    hard = hard_right = any_ = any_right = 0
    start = time.process_time()
    for claim, evidence, label, name in rows:
        findings = check(claim, evidence)
        if not findings:
            continue
        strict = any(finding.hard for finding in findings)
        hard, hard_right = hard + strict, hard_right + (strict and not label)
        any_, any_right = any_ + 1, any_right + (not label)
        if show:
            for finding in findings:
                mark = ("HARD" if finding.hard else "soft") + ("" if not label else "  WRONG")
                print(f"  {name} {mark} {finding.weight} {finding.reason.message} || {claim}")
    spent = 1000 * (time.process_time() - start) / max(len(rows), 1)
    wrong = sum(not label for _, _, label, _ in rows)
    share = lambda part, whole: f"{100 * part / whole:5.1f}" if whole else "    –"  # noqa: E731
    return (
        f"{check.name:10} claims {len(rows):5}  hard {hard:4} precision {share(hard_right, hard)} recall "
        f"{share(hard_right, wrong)}  any {any_:4} precision {share(any_right, any_)}  "
        f"base {share(wrong, len(rows))}  {spent:6.2f} ms"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--split", default="train,dev")
    parser.add_argument("--domain", default="")
    parser.add_argument("--show", default="")
    options = parser.parse_args()
    for path in options.files:
        rows = list(read(path, frozenset(options.split.split(",")), options.domain))
        print(path.stem, file=sys.stdout)
        for check in VALUE_CHECKS:
            if rows and options.show in ("", check.name):
                print("  " + measure(rows, check, bool(options.show)))


if __name__ == "__main__":
    main()
