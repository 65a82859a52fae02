"""How much the pipeline adds to what the model takes: time, and tokens.

    python bench/pipeline.py [--requests 80] [--jobs 8] [--latency 1.0] [--count URL]

Time: wall time of the asking stage, and of a whole build, over the least it can be against a local server
with a fixed latency (ceil(requests / jobs) * latency). Tokens: those of the summarise prompts over those of
the sources, on the seeds, with what they go to. Tokens are estimated as bytes / 4; with ``--count`` they are
counted by the tokenizer of a running llama-cpp-python server (its address without /v1).
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from server import in_another_process  # noqa: E402

from briefing.ask.asking import Asker  # noqa: E402
from briefing.ask.model.completion import estimate_tokens  # noqa: E402
from briefing.ask.model.fake import FakeModel  # noqa: E402
from briefing.ask.open import open_model_analyst  # noqa: E402
from briefing.ask.prompts import PromptLibrary  # noqa: E402
from briefing.ask.summarise import sentence_lines, summary_request  # noqa: E402
from briefing.pipeline import build, read  # noqa: E402
from briefing.settings import load_settings  # noqa: E402
from briefing.spec import LoadedSpec, load_spec  # noqa: E402

Count = Callable[[str], int]
WORDS = ("port", "rope", "tide", "crew")


def project(folder: Path, sources: int) -> LoadedSpec:
    """A project of many one-chunk sources."""
    lines = ['title = "Harbours"', "as_of = 2031-07-01"]
    for number in range(sources):
        text = " ".join(f"Town {number} has an old {word} by the sea." for word in WORDS)
        (folder / f"s{number}.txt").write_text(text, encoding="utf-8")
        lines.append(f'[[sources]]\npath = "s{number}.txt"')
    (folder / "brief.toml").write_text("\n".join(lines), encoding="utf-8")
    return load_spec(folder)


def times(requests: int, jobs: int, latency: float, url: str) -> None:
    settings = load_settings({}, model="copyist", base_url=url, jobs=jobs, context=200_000, judge=False)
    least = math.ceil(requests / jobs) * latency
    with tempfile.TemporaryDirectory() as folder:
        loaded = project(Path(folder), requests)
        documents = read(loaded)
        with open_model_analyst(settings, loaded) as opened:
            begun, spent = time.perf_counter(), time.process_time()
            work = [(chunk, document) for document in documents for chunk in document.chunks]
            futures = [opened.executor.submit(opened.analyst.summarise, *item, loaded.spec) for item in work]
            assert all(future.result().claims for future in futures)
            asking, spent = time.perf_counter() - begun, time.process_time() - spent
        (Path(folder) / ".briefing" / "replies.sqlite").unlink()
        begun = time.perf_counter()
        with open_model_analyst(settings, loaded) as opened:
            build(loaded, opened.analyst, opened.executor)
        whole = time.perf_counter() - begun
    rounds = least + latency  # the merge waits for all summaries
    print(f"asking: {requests} requests, {jobs} at once, {latency:g} s each; "
          f"{1000 * spent / requests:.1f} ms of CPU a request")  # fmt: skip
    print(f"  {asking:.2f} s over {least:.2f} s: ratio {asking / least:.3f} (goal 1.10)")
    print(f"whole build, reading to receipt: {whole:.2f} s over {rounds:.2f} s: ratio {whole / rounds:.3f}")


def tokens(count: Count, named: str) -> None:
    loaded = load_spec(ROOT / "seeds")
    asker = Asker(FakeModel(), PromptLibrary(), "none")
    source = system = user = material = numbers = requests = schema = 0
    for document in read(loaded):
        source += count(document.source.text)
        for chunk in document.chunks:
            request = summary_request(asker, chunk, document, loaded.spec)
            if request is None:
                continue
            requests += 1
            first, second = request.sealed("bench")
            system += count(first.content) + 4
            user += count(second.content) + 4
            lines = sentence_lines(chunk, document.source)
            bare = count("\n".join(line["text"] for line in lines))
            material += bare
            numbers += count("\n".join(f"{line['id']} {line['text']}" for line in lines)) - bare
            schema += count(json.dumps(request.schema))
    prompt = system + user
    print(f"tokens on the seeds, {named}: {requests} requests, {source:,} tokens of sources")
    print(f"  sentences {material:,}, their numbers {numbers:,}, instructions and example {system:,}, "
          f"topics, source line and boundaries {user - material - numbers:,}")  # fmt: skip
    print(f"  prompt over source: {prompt:,} / {source:,} = {prompt / source:.3f} (goal 1.60)")
    print(f"  besides, response_format carries a schema of {schema // max(1, requests)} tokens a request")


def counter(url: str) -> Count:
    """The tokenizer of a llama-cpp-python server."""

    def count(text: str) -> int:
        data = json.dumps({"input": text}).encode()
        headers = {"content-type": "application/json"}
        request = urllib.request.Request(f"{url}/extras/tokenize/count", data, headers)
        with urllib.request.urlopen(request) as answer:
            return int(json.load(answer)["count"])

    return count


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--requests", type=int, default=80)
    parser.add_argument("--jobs", type=int, default=8)
    parser.add_argument("--latency", type=float, default=1.0)
    parser.add_argument("--count", metavar="URL")
    given = parser.parse_args()
    with in_another_process(given.latency) as url:
        times(given.requests, given.jobs, given.latency, url)
    tokens(estimate_tokens, "estimated as bytes / 4")
    if given.count:
        tokens(counter(given.count.rstrip("/")), f"counted by {given.count}")


if __name__ == "__main__":
    main()
