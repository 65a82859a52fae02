"""Ask the checker, through its command line only, and count."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from bench.mutate.model import SUPPORTED, Mutant
from bench.mutate.suite import ALTERED

# The goals of the mutation suite: least share caught by kind, largest share of faithful variants rejected.
GOALS = {
    "quotation": 1.0,
    "cited passage": 1.0,
    "number": 0.97,
    "date": 0.97,
    "name": 0.97,
    "negation": 0.97,
    "unit": 0.97,
    "currency": 0.97,
}
OTHER_GOAL = 0.80
REJECTED_GOAL = 0.05


@dataclass(frozen=True)
class Row:
    """One line of the table: ``hits`` of ``n`` mutants of a kind were answered as ``goal`` is about."""

    kind: str
    altered: bool
    hits: int
    n: int
    goal: float

    @property
    def share(self) -> float:
        return self.hits / self.n

    @property
    def holds(self) -> bool:
        return self.share >= self.goal if self.altered else self.share <= self.goal


def wilson(hits: int, n: int, z: float = 1.959964) -> tuple[float, float]:
    """Wilson's score interval for a share (E. B. Wilson, 1927): 95 % with the default ``z``."""
    if n == 0:
        return 0.0, 1.0
    p = hits / n
    centre = p + z * z / (2 * n)
    spread = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def ask(mutants: list[Mutant], folder: Path, extra: list[str]) -> dict[str, dict[str, object]]:
    """Every mutant's answer by id, from ``brief check``. Labels are not handed over."""
    with tempfile.TemporaryDirectory() as temporary:
        claims = Path(temporary) / "claims.jsonl"
        rows = ({"id": m.id, "source": m.source, "quote": list(m.quote), "claim": m.claim} for m in mutants)
        claims.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
        brief = Path(sys.executable).with_name("brief")
        command = [str(brief), "check", str(claims), "--sources", str(folder), "--format", "jsonl", *extra]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    answers = {a["id"]: a for a in map(json.loads, done.stdout.splitlines())}
    missing = [m.id for m in mutants if "verdict" not in answers.get(m.id, {})]
    if missing:
        raise SystemExit(
            f"brief check gave no verdict for {len(missing)} claims, first {missing[0]}: {done.stderr[-400:]}"
        )
    return answers


def tabulate(mutants: list[Mutant], answers: dict[str, dict[str, object]]) -> list[Row]:
    """Rows in the order of the kinds, altered first, each group with its total."""
    counts: dict[tuple[bool, str], list[int]] = defaultdict(lambda: [0, 0])
    for mutant in mutants:
        altered = mutant.label != SUPPORTED
        rejected = answers[mutant.id]["verdict"] != SUPPORTED
        for kind in (mutant.kind, "all"):
            cell = counts[(altered, kind)]
            cell[0] += rejected
            cell[1] += 1
    order = [*ALTERED, *sorted(k for a, k in counts if not a and k != "all"), "all"]
    rows = []
    for altered in (True, False):
        for kind in order:
            if (altered, kind) in counts:
                hits, n = counts[(altered, kind)]
                goal = GOALS.get(kind, OTHER_GOAL) if altered else REJECTED_GOAL
                rows.append(Row(kind, altered, hits, n, goal))
    return rows


def table(rows: list[Row]) -> str:
    """The rows in Markdown."""
    lines = []
    for altered, title in (
        (True, "Altered claims: share caught"),
        (False, "Faithful variants: share wrongly rejected"),
    ):
        lines += [
            f"### {title}",
            "",
            "| kind | n | share | 95 % interval | goal | |",
            "|---|---:|---:|---|---|---|",
        ]
        for row in (r for r in rows if r.altered == altered):
            low, high = wilson(row.hits, row.n)
            sign = "≥" if altered else "≤"
            mark = "" if row.holds else "missed"
            lines.append(
                f"| {row.kind} | {row.n} | {row.share:.1%} | {low:.1%} to {high:.1%} | {sign} {row.goal:.0%} | {mark} |"
            )
        lines.append("")
    return "\n".join(lines)


def failed_goals(rows: list[Row]) -> list[Row]:
    """Kinds below their goal. Faithful variants are judged as a whole, kinds of them are shown only."""
    return [
        r
        for r in rows
        if not r.holds and (r.altered and r.kind != "all" or not r.altered and r.kind == "all")
    ]
