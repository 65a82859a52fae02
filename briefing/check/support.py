"""Does the evidence say what the claim says? Runs every check and combines what they find."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from briefing.check.arguable import marked
from briefing.check.base import Check, Evidence, Finding
from briefing.check.cleft import plain_order
from briefing.check.combine import decide
from briefing.check.counted_before import counted_before
from briefing.check.courtesy import plain_names
from briefing.check.coverage import coverage, kind_of, lacking
from briefing.check.entailed import Entails, ask
from briefing.check.gather import gather
from briefing.check.inverted_if import with_if
from briefing.check.language.detect import differ
from briefing.check.officers import by_name, officers_named
from briefing.check.outlet import own_words
from briefing.check.pause import collector_paused
from briefing.check.plain import without_commands
from briefing.check.shortcut import verbatim
from briefing.check.signals import signals
from briefing.check.spoken import named
from briefing.check.structure import STRUCTURE_CHECKS
from briefing.check.values import VALUE_CHECKS
from briefing.check.values.quotation import quotation
from briefing.models import Citation, Reason, ReasonCode, Source, Strictness, Verdict, VerdictStatus

LONGEST = 5_000
_JOINERS = "\u200c\u200d"
CHECKS: tuple[Check, ...] = (*VALUE_CHECKS, *STRUCTURE_CHECKS)


def check(
    claim: str,
    citations: Sequence[Citation],
    sources: Mapping[str, Source],
    *,
    strictness: Strictness = "normal",
    entailment: Entails | None = None,
) -> Verdict:
    """Hold a claim against the spans that it cites; ``sources`` by id. Never raises on bad input: it says
    so.

    :param entailment: a local model to ask as well (``briefing.check.entailment.open_entailment``); off by
        default
    """
    evidence = cited(claim, citations, sources)
    if isinstance(evidence, Verdict):
        return evidence
    return check_support(claim, evidence, strictness=strictness, entailment=entailment)


def cited(claim: str, citations: Sequence[Citation], sources: Mapping[str, Source]) -> Evidence | Verdict:
    """The evidence that a claim cites; the verdict on a claim that cites none."""
    if not claim.strip():
        return refusal(ReasonCode.EMPTY_CLAIM, "the claim is empty")
    if not citations:
        return refusal(ReasonCode.NO_CITATION, "the claim cites nothing", VerdictStatus.NOT_FOUND)
    unknown = sorted({c.source for c in citations} - sources.keys())
    if unknown:
        message = f"the claim cites a source that is not there: {', '.join(unknown)}"
        return refusal(ReasonCode.UNKNOWN_SOURCE, message, VerdictStatus.NOT_FOUND)
    evidence = gather(citations, sources)
    if not evidence.passages:
        return refusal(ReasonCode.NO_CITATION, "the cited spans are empty", VerdictStatus.NOT_FOUND)
    return evidence


@collector_paused()
def check_support(
    claim: str,
    evidence: Evidence,
    *,
    strictness: Strictness = "normal",
    entailment: Entails | None = None,
) -> Verdict:
    """Hold a claim of one or more sentences against its evidence."""
    claim = cleaned(claim)
    plain = settled(claim, evidence)
    if plain is not None:
        return plain
    told = retold(claim, evidence)
    verdict = weighed(claim, told, findings(claim, evidence, told), strictness)
    return verdict if entailment is None else ask(verdict, claim, evidence, strictness, entailment)


def settled(claim: str, evidence: Evidence) -> Verdict | None:
    """The verdict on a claim that needs no check, or cannot be checked; ``claim`` is cleaned."""
    if not claim:
        return refusal(ReasonCode.EMPTY_CLAIM, "the claim is empty")
    if not any(map(str.isalnum, claim)):
        return refusal(ReasonCode.EMPTY_CLAIM, "the claim has no words")
    if len(claim) > LONGEST:
        message = f"the claim has {len(claim)} characters; more than {LONGEST} are not checked"
        return refusal(ReasonCode.TOO_LONG, message)
    if not any(map(str.isalnum, evidence.text)):
        message = "the cited words are empty"
        return refusal(ReasonCode.NO_CITATION, message, VerdictStatus.NOT_FOUND)
    languages = differ(claim, evidence)
    if languages:
        message = (
            f"the claim is in {languages[0]}, the source in {languages[1]}: this cannot be "
            f"checked without a model"
        )
        return refusal(ReasonCode.OTHER_LANGUAGE, message)
    if verbatim(claim, evidence):
        return Verdict(status=VerdictStatus.SUPPORTED, score=1.0)
    return None


def retold(claim: str, evidence: Evidence) -> Evidence:
    """The evidence with what the words around it tell put into it, as far as the claim has it."""
    return counted_before(officers_named(named(evidence, claim), claim), claim)


def weighed(claim: str, evidence: Evidence, found: Sequence[Finding], strictness: Strictness) -> Verdict:
    """The verdict on a claim by its findings, with the weights for spans or for whole documents."""
    held, kind = signals(claim, evidence, found), kind_of(evidence)
    found = marked(found, held)
    if kind == "span":
        return decide(found, held, strictness)
    verdict = decide(found, coverage(claim, evidence, found, held), strictness, kind)
    if verdict.reasons or verdict.status is VerdictStatus.SUPPORTED:
        return verdict
    return verdict.model_copy(update={"reasons": (lacking(claim),)})


def findings(claim: str, evidence: Evidence, told: Evidence | None = None) -> tuple[Finding, ...]:
    """What every check has against the claim, in the order of the checks.

    Quotations are held against the source as the claim has them; the rest reads the claim in plain words, and
    the evidence as it is ``told``, with its speakers by name.
    """
    told = told or retold(claim, evidence)
    plain = in_plain_words(claim, evidence, told)
    return tuple(
        f for one in CHECKS for f in (one(claim, evidence) if one is quotation else one(plain, told))
    )


def in_plain_words(claim: str, evidence: Evidence, told: Evidence) -> str:
    """The claim as the checks read it: in the order and with the names of plain prose."""
    return plain_order(with_if(by_name(plain_names(own_words(claim, evidence), evidence), told)))


def refusal(code: ReasonCode, message: str, status: VerdictStatus = VerdictStatus.UNSUPPORTED) -> Verdict:
    """A verdict that needed no check."""
    return Verdict(status=status, reasons=(Reason(code=code, message=message),), score=0.0)


def cleaned(text: str) -> str:
    """Composed (NFC), without terminal commands, control and invisible characters, outer white space."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = unicodedata.normalize("NFC", without_commands(text))
    return "".join(_visible(c) for c in text).strip()


def _visible(character: str) -> str:
    if character.isprintable() or character in "\n\t":
        return character
    invisible = unicodedata.category(character) == "Cf" and character not in _JOINERS
    return "" if invisible else character if character in _JOINERS else " "
