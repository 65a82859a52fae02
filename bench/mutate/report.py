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
}
OTHER_GOAL = 0.80
# Shown, but not counted among the faithful variants: the claim itself is not varied.
CONTROLS = ("verbatim", "quotation format")
REJECTED_GOAL = 0.05


@dataclass(frozen=True)
class Row:
    """A line of the table: ``hits`` of ``n`` mutants of a kind were rejected; ``hand_*``: those made by hand.

    For altered claims ``goal`` is the least share to reject, for faithful variants the largest.
    """

    kind: str
    altered: bool
    hits: int
    n: int
    goal: float
    hand_hits: int = 0
    hand_n: int = 0

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


def rejected(mutant: Mutant, answers: dict[str, dict[str, object]]) -> bool:
    return answers[mutant.id]["verdict"] != SUPPORTED


def tabulate(mutants: list[Mutant], answers: dict[str, dict[str, object]]) -> list[Row]:
    """Rows in the order of the kinds, altered first, each group with its total."""
    groups: dict[tuple[bool, str], list[Mutant]] = defaultdict(list)
    for mutant in mutants:
        for kind in (mutant.kind,) if mutant.kind in CONTROLS else (mutant.kind, "all"):
            groups[(mutant.label != SUPPORTED, kind)].append(mutant)
    kept = sorted(k for a, k in groups if not a and k not in {"all", *CONTROLS})
    order = [*ALTERED, *CONTROLS, *kept, "all"]
    rows = []
    for altered in (True, False):
        for kind in (k for k in order if (altered, k) in groups):
            group = groups[(altered, kind)]
            by_hand = [m for m in group if m.hand]
            rows.append(
                Row(
                    kind,
                    altered,
                    hits=sum(rejected(m, answers) for m in group),
                    n=len(group),
                    hand_hits=sum(rejected(m, answers) for m in by_hand),
                    hand_n=len(by_hand),
                    goal=GOALS.get(kind, OTHER_GOAL) if altered else REJECTED_GOAL,
                )
            )
    return rows


_HEAD = (
    "| kind | n | share | 95 % interval | goal | by hand | by rule | |\n"
    "|---|---:|---:|---|---|---:|---:|---|"
)  # fmt: skip


def table(rows: list[Row]) -> str:
    """The rows in Markdown: a table of the altered claims and one of the faithful variants."""
    lines = []
    for altered, title in (
        (True, "Altered claims: share caught"),
        (False, "Faithful variants: share rejected"),
    ):
        lines += [f"### {title}", "", _HEAD, *(_line(r) for r in rows if r.altered == altered), ""]
    return "\n".join(lines)


def _line(row: Row) -> str:
    low, high = wilson(row.hits, row.n)
    goal = f"{'≥' if row.altered else '≤'} {row.goal:.0%}" if row in judged([row]) else ""
    cells = [
        row.kind,
        str(row.n),
        f"{row.share:.1%}",
        f"{low:.1%} to {high:.1%}",
        goal,
        _part(row.hand_hits, row.hand_n),
        _part(row.hits - row.hand_hits, row.n - row.hand_n),
        "" if row.holds or not goal else "missed",
    ]
    return f"| {' | '.join(cells)} |"


def _part(hits: int, n: int) -> str:
    return f"{hits / n:.1%} of {n}" if n else ""


def judged(rows: list[Row]) -> list[Row]:
    """The rows that have a goal: every kind of altered claim, and the faithful variants as a whole."""
    return [r for r in rows if (r.kind != "all") == r.altered]


def failed_goals(rows: list[Row]) -> list[Row]:
    """The rows below (or, for faithful variants, above) their goal."""
    return [r for r in judged(rows) if not r.holds]
