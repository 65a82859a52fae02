"""A judge may say that two names are one; both must stand where it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from harbour import Project, Start, brief
from server import Fault

from briefing.check.judged import apply, surroundings, unstated, worth_asking
from briefing.models import Alias, Citation, Judgement, Reason, ReasonCode, Source, Verdict, VerdictStatus

CLAIM, EVIDENCE = "Mayor Lindqvist opened the quay.", "“Red Lind”, the mayor, opened the quay."


def failed(code: ReasonCode = ReasonCode.NAME, words: str = "Lindqvist") -> Verdict:
    reason = Reason(code=code, message="not there", claim_words=words)
    return Verdict(status=VerdictStatus.UNSUPPORTED, reasons=(reason,), score=0.1)


def says(*aliases: tuple[str, str], supported: bool = True) -> Judgement:
    made = tuple(Alias(claim=claim, evidence=evidence) for claim, evidence in aliases)
    return Judgement(supported=supported, aliases=made)


def test_a_name_is_lifted_only_where_its_alias_is_stated() -> None:
    assert worth_asking(failed())
    assert apply(failed(), says(("Lindqvist", "Red Lind"))).status is VerdictStatus.SUPPORTED
    assert apply(failed(), says(("Mayor Lindqvist", "Red Lind"))).status is VerdictStatus.SUPPORTED
    assert apply(failed(words="the Lindqvist"), says(("LINDQVIST", "Lind"))).status is VerdictStatus.SUPPORTED
    assert apply(failed(), says()).status is VerdictStatus.UNSUPPORTED
    assert apply(failed(), says(("Mayor", "mayor of Holm"))).status is VerdictStatus.UNSUPPORTED
    assert apply(failed(words="Mayor Lindqvist"), says(("Mayor", "Red"))).status is VerdictStatus.UNSUPPORTED
    refused = apply(failed(), says(("Lindqvist", "Red Lind"), supported=False))
    assert refused.status is VerdictStatus.UNSUPPORTED


@pytest.mark.parametrize(
    "code", [ReasonCode.NUMBER, ReasonCode.DATE, ReasonCode.QUOTATION, ReasonCode.POLARITY]
)
def test_an_alias_lifts_names_alone(code: ReasonCode) -> None:
    assert not worth_asking(failed(code))
    assert apply(failed(code), says(("Lindqvist", "Red Lind"))).status is VerdictStatus.UNSUPPORTED


@pytest.mark.parametrize(
    ("alias", "stands"),
    [
        (("Lindqvist", "Red Lind"), True),
        (("mayor LINDQVIST", "“Red Lind”"), True),
        (("Lindqvist", "Lindqvist"), False),
        (("Lindqvist", "Red Lindq"), False),
        (("Lind", "Red Lind"), False),
        (("Lindberg", "Red Lind"), False),
        (("Lindqvist", "…"), False),
        (("Mayor", "mayor"), False),
        (("quay", "a " * 9), False),
        ((CLAIM, EVIDENCE + " " + EVIDENCE), False),
    ],
)
def test_both_sides_stand_in_their_texts(alias: tuple[str, str], stands: bool) -> None:
    assert (not unstated(says(alias), CLAIM, EVIDENCE)) is stands


SOURCES = {
    "quay": "The council opened a quay on 4 June 2031. Zorin Tavel praised the quay.",
    "fares": "Fares rose by 5 percent in 2030. A risk remains at low tide.",
}


def rename(answer: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(answer).replace("Zorin Tavel praised", "Oskar Brint praised"))


def with_alias(*aliases: tuple[str, str]) -> Fault:
    """Writes another name into the merged sentences, and judges with these aliases."""
    stated = [{"claim": claim, "evidence": evidence} for claim, evidence in aliases]

    def write(answer: dict[str, Any]) -> dict[str, Any]:
        if "opinions" in answer:
            return {"opinions": [{**one, "aliases": stated} for one in answer["opinions"]]}
        return rename(answer) if "takeaways" in answer else answer

    return Fault(write=write)


def build(tmp_path: Path, start: Start, monkeypatch: pytest.MonkeyPatch, fault: Fault) -> dict[str, Any]:
    project = Project(tmp_path / "harbour", SOURCES)
    server = start(plan=lambda number, body: fault)
    assert brief(monkeypatch, *project.arguments(server.url, "-q")) == 0
    return dict(json.loads((project.folder / "out" / "brief.json").read_text(encoding="utf-8")))


def named(data: dict[str, Any]) -> list[dict[str, Any]]:
    printed = [*data["bottom_line"], *(s for t in data["takeaways"] for s in t["statements"])]
    return [statement for statement in printed if "Oskar Brint" in statement["text"]]


def test_the_judge_lifts_a_name_and_the_receipt_keeps_the_alias(
    tmp_path: Path,
    protocol_server: Start,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fault = with_alias(("Oskar Brint", "Zorin Tavel"), ("Oskar Brint", "somebody else"))
    data = build(tmp_path, protocol_server, monkeypatch, fault)
    kept = named(data)
    assert kept
    alias = {"claim": "Oskar Brint", "evidence": "Zorin Tavel"}
    assert all(statement["judgement"]["aliases"] == [alias] for statement in kept), (
        "the invented one is dropped"
    )
    path = tmp_path / "harbour" / "out" / "brief.json"
    assert brief(monkeypatch, "check", str(path)) == 0
    for statement in kept:
        statement["judgement"]["aliases"][0]["evidence"] = "Zorin Travel"
    path.write_text(json.dumps(data), encoding="utf-8")
    capsys.readouterr()
    assert brief(monkeypatch, "check", str(path)) == 1
    assert "alias 'Oskar Brint', 'Zorin Travel' does not stand" in capsys.readouterr().out


def test_without_an_alias_the_name_stays_an_error(
    tmp_path: Path, protocol_server: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = build(tmp_path, protocol_server, monkeypatch, with_alias(("Oskar Brint", "Zorin Travel")))
    assert not named(data)
    codes = {r["code"] for one in data["withheld"] if "Brint" in one["text"] for r in one["reasons"]}
    assert codes == {"name"}


TEXT = "Mayor Lind spoke first. She praised the crew. She then left. Nobody followed her."


def cited(*quotes: str) -> tuple[tuple[Citation, ...], dict[str, Source]]:
    source = Source(
        id="s",
        path="s.txt",
        sha256="",
        encoding="utf-8",
        text=TEXT,
        title="Quay opened",
        published="2031-07-01",
    )
    starts = [TEXT.index(quote) for quote in quotes]
    made = [
        Citation(source="s", start=a, end=a + len(q), exact=q) for a, q in zip(starts, quotes, strict=True)
    ]
    return tuple(made), {"s": source}


def test_the_judge_sees_title_day_and_neighbouring_sentences_without_the_cited_words() -> None:
    around = surroundings(*cited("She praised the crew."))
    assert (
        around == "Quay opened / 2031-07-01 / Mayor Lind spoke first. [E] She then left. Nobody followed her."
    )


def test_what_two_passages_have_around_them_stands_once_and_no_cited_words_do() -> None:
    around = surroundings(*cited("She praised the crew.", "Nobody followed her."))
    assert "praised" not in around
    assert "Nobody" not in around
    assert around.count("Quay opened") == 1


def test_a_missing_source_has_no_surroundings() -> None:
    assert surroundings(cited("She then left.")[0], {}) == ""
