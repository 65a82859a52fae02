"""Nothing is lost, nothing is asked twice: builds under faults and kills, counted.

    python bench/faults.py [--sources 1000] [--share 0.2] [--kills 20]

Faults: a build of many sources against a local server of which a share of the answers goes wrong (late, 429
with and without Retry-After, 500, dropped, torn), beside the same build against a server that is well. Kills:
a build that is killed (SIGKILL) at random moments and started again until it is done. The project is the
same, and so must the brief be, byte for byte.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "bench")]

import server as faulty  # noqa: E402
from pipeline import project  # noqa: E402
from server import Fault, ProtocolServer  # noqa: E402

from briefing.store import NAME  # noqa: E402

SILENT: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
PROGRAM = "import sys; from briefing.cli import main; main()"
KINDS = {
    "late": Fault(late=0.2),
    "429 with Retry-After": Fault(429, "slow down", headers=(("Retry-After", "0.05"),)),
    "429": faulty.RATE_LIMITED_SILENT,
    "500": faulty.SERVER_ERROR,
    "dropped": faulty.DROP,
    "torn JSON": faulty.TRUNCATED,
}
Plan = Callable[[int, dict[str, Any]], Fault | None]


def faults(share: float, seed: int) -> tuple[Plan, dict[str, int]]:
    """A plan by which that share of all answers goes wrong, and how often each kind did."""
    chance, counts = random.Random(seed), dict.fromkeys(KINDS, 0)

    def plan(number: int, body: dict[str, Any]) -> Fault | None:
        if chance.random() >= share:
            return None
        kind = chance.choice(list(KINDS))
        counts[kind] += 1
        return KINDS[kind]

    return plan, counts


def command(folder: Path, url: str, jobs: int) -> list[str]:
    options = ["--model", "copyist", "--base-url", url, "--jobs", str(jobs), "--context", "200000", "-q"]
    return [sys.executable, "-c", PROGRAM, "build", str(folder), "--out", str(folder / "out"), *options]


def outputs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "out").iterdir())}


def fresh(folder: Path) -> None:
    """Forget all that was built and stored."""
    shutil.rmtree(folder / "out", ignore_errors=True)
    shutil.rmtree(folder / ".briefing", ignore_errors=True)


def run(folder: Path, server: ProtocolServer, jobs: int) -> tuple[dict[str, bytes], float]:
    fresh(folder)
    begun = time.perf_counter()
    subprocess.run(command(folder, server.url, jobs), check=True, **SILENT)
    return outputs(folder), time.perf_counter() - begun


def under_faults(folder: Path, sources: int, share: float, jobs: int) -> None:
    project(folder, sources)
    server = ProtocolServer()
    calm, quiet_time = run(folder, server, jobs)
    needed = len(server.bodies)
    server.bodies.clear()
    server.delivered.clear()
    server.plan, counts = faults(share, seed=1)
    rough, rough_time = run(folder, server, jobs)
    again = sum(server.delivered.values()) - len(server.delivered)
    print(f"faults: {needed} requests needed, {len(server.bodies)} made; "
          + ", ".join(f"{count} {kind}" for kind, count in counts.items()))  # fmt: skip
    print(f"  lost: {needed - len(server.delivered)}; asked again after success: {again}")
    print(f"  same brief: {rough == calm}; time over the calm build: {rough_time / quiet_time:.2f}")
    server.close()


def stored_towns(folder: Path) -> set[str]:
    """Which sources' summaries are in the store: each speaks of one town."""
    path = folder / NAME
    if not path.is_file():
        return set()
    with sqlite3.connect(path) as db:
        try:
            rows = db.execute("SELECT reply FROM replies WHERE prompt = 'summarise'").fetchall()
        except sqlite3.OperationalError:  # killed before the tables were made
            rows = []
    db.close()
    return {town for (text,) in rows for town in re.findall(r"Town (\d+)", text)[:1]}


def under_kills(folder: Path, sources: int, kills: int, jobs: int) -> None:
    project(folder, sources)
    server = ProtocolServer(latency=0.05)
    calm, whole = run(folder, server, jobs)
    fresh(folder)
    server.bodies.clear()
    server.delivered.clear()
    chance, repeated, done = random.Random(2), 0, 0
    for _ in range(kills):
        known, asked = stored_towns(folder), len(server.bodies)
        process = subprocess.Popen(command(folder, server.url, jobs), **SILENT)
        try:
            process.wait(chance.uniform(0.1, 0.4) * whole)
            done += 1
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        repeated += sum(town in known for town in towns(server.bodies[asked:]))
    known, asked = stored_towns(folder), len(server.bodies)
    subprocess.run(command(folder, server.url, jobs), check=True, **SILENT)
    repeated += sum(town in known for town in towns(server.bodies[asked:]))
    torn = len(server.bodies) - len(server.delivered)
    print(f"kills: {kills} at random moments, {done} of them came after the end")
    print(f"  stored replies asked for again: {repeated}; under way at a kill and made again: {torn}")
    print(f"  same brief: {outputs(folder) == calm}")
    server.close()


def towns(bodies: list[dict[str, Any]]) -> list[str]:
    """The town of each summarise request."""
    asked = [b["messages"][1]["content"] for b in bodies if b["messages"][0]["content"].startswith("Extract")]
    return [match[1] for text in asked if (match := re.search(r"Town (\d+)", text))]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sources", type=int, default=1000)
    parser.add_argument("--share", type=float, default=0.2)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=8)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "faults").mkdir()
        (Path(folder) / "kills").mkdir()
        under_faults(Path(folder) / "faults", given.sources, given.share, given.jobs)
        under_kills(Path(folder) / "kills", 200, given.kills, 2)


if __name__ == "__main__":
    main()
