"""brief.toml, the analyst's document: what the brief is about. Every mistake in it is reported at once."""

from __future__ import annotations

import hashlib
import re
import tomllib
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from briefing.errors import SpecError
from briefing.models import Frozen, SourceKind

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Words = tuple[Text, ...]
SourceId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]
_NOT_ID = re.compile(r"[^A-Za-z0-9_-]+")
_GLOB = re.compile(r"[*?\[]")


class SourceSpec(Frozen):
    """One source: where it is, and what is known about it. What is unknown is left out."""

    path: Text
    id: SourceId
    title: Text | None = None
    publisher: Text | None = None
    published: date | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$")] | None = None
    language: Text | None = None
    kind: SourceKind = SourceKind.UNKNOWN
    note: Text | None = None
    family: Text | None = None
    encoding: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _id_from_path(cls, data: Any) -> Any:
        if isinstance(data, dict) and "id" not in data and isinstance(data.get("path"), str):
            stem = _NOT_ID.sub("-", PurePosixPath(data["path"]).stem).strip("-_") or "source"
            return {**data, "id": stem[:64]}
        return data


class Topic(Frozen):
    """A subject the brief must cover: its title may serve as a headline."""

    title: Text
    question: str = ""
    cues: Words = ()
    actor: Text | None = Field(default=None, description="of a risk: who acts, where the author knows it")
    threatens: tuple[Annotated[int, Field(ge=1)], ...] = Field(
        default=(), description="of a risk: numbers of the takeaways it bears on (else found by words)"
    )


class Section(Frozen):
    """A section of the brief: the question it answers, words that point to an answer, its topics if known."""

    question: str = ""
    cues: Words = ()
    topics: tuple[Topic, ...] = ()


class Takeaways(Section):
    """The key messages and how many of them."""

    count: int = Field(default=3, ge=1, le=12)


class Period(Frozen):
    """The days the sources write about: it settles the year of a date such as "March 6"."""

    start: date = Field(alias="from")
    end: date = Field(alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end < self.start:
            raise ValueError("'to' is before 'from'")
        return self


class Price(Frozen):
    """What a model costs, in US dollars per million tokens."""

    model: Text
    input: float = Field(ge=0)
    output: float = Field(ge=0)


class Spec(Frozen):
    """What the brief is about (see docs/brief-toml.md)."""

    title: Text
    audience: Text | None = None
    preface: Text | None = Field(default=None, description="Markdown printed under the title")
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = "en"
    as_of: date | None = None
    period: Period | None = None
    allow_outside: bool = False
    budget: int = Field(default=6000, ge=200, le=200_000, description="characters in a chunk at most")
    bottom_line: Section = Section()
    takeaways: Takeaways = Takeaways()
    risks: Section = Section()
    events: Section = Section()
    positions: Section = Section()
    prices: tuple[Price, ...] = ()
    sources: tuple[SourceSpec, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_id_each(self) -> Self:
        seen: dict[str, str] = {}
        for source in self.sources:
            if source.id in seen:
                raise ValueError(
                    f"two sources have the id {source.id!r}: {seen[source.id]} and {source.path};"
                    " give one another id"
                )
            seen[source.id] = source.path
        return self


class LoadedSpec(Frozen):
    """A spec with the folder its paths are relative to and the hash of its bytes."""

    spec: Spec
    path: Path
    root: Path
    sha256: str


def load_spec(path: Path) -> LoadedSpec:
    """Read brief.toml (or the one in a folder).

    :raises SpecError: missing, not TOML, or wrong in one or more places, all of them listed
    """
    file = path / "brief.toml" if path.is_dir() else path
    try:
        data = file.read_bytes()
    except OSError as error:
        raise SpecError(
            str(file), [error.strerror or str(error)], "give the path of a brief.toml, or write one"
        ) from None
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(str(file), [f"not valid TOML: {error}"]) from None
    try:
        spec = Spec.model_validate(_expand(raw, file.parent))
    except ValidationError as error:
        problems = [_problem(item, raw) for item in error.errors(include_url=False)]
        raise SpecError(str(file), problems) from None
    return LoadedSpec(spec=spec, path=file, root=file.parent, sha256=hashlib.sha256(data).hexdigest())


def _expand(raw: dict[str, Any], root: Path) -> dict[str, Any]:
    """Let ``path`` be a pattern: one entry for each file it names, sorted; the other keys go to all."""
    entries = raw.get("sources")
    if not isinstance(entries, list):
        return raw
    out: list[Any] = []
    for entry in entries:
        pattern = entry.get("path") if isinstance(entry, dict) else None
        if isinstance(pattern, str) and _GLOB.search(pattern) and not (root / pattern).is_file():
            found = sorted(file.relative_to(root).as_posix() for file in _glob(root, pattern))
            out += [{**entry, "path": file} for file in found]
        else:
            out.append(entry)
    return {**raw, "sources": out}


def _glob(root: Path, pattern: str) -> list[Path]:
    try:
        return [file for file in root.glob(pattern) if file.is_file()]
    except (NotImplementedError, ValueError):
        return []  # absolute or malformed: names no file; a spec without any source is refused


def _problem(item: Any, raw: dict[str, Any]) -> str:
    where = ""
    for part in item["loc"]:
        where += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if where else str(part)
    kind: str = item["type"]
    if kind == "extra_forbidden":
        return f"{where}: unknown key"
    if kind == "missing":
        return f"{where}: missing"
    if where == "sources" and kind == "too_short":
        return "sources: no sources (name files under [[sources]] path = …)"
    message = item["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    given = item.get("input")
    shown = f" (found {given!r})" if isinstance(given, (str, int, float, bool)) else ""
    return f"{where}: {message}{shown}" if where else message
