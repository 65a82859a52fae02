"""Whether another source reports as past what one source expects."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.check.language.parse import analyse, is_verb
from briefing.check.language.thesaurus import SYNONYM, likeness
from briefing.check.values.quantities import quantities
from briefing.check.values.words import content, words
from briefing.models import Claim, Statement
from briefing.prose.tense import governing_verb

_OPENING = 14
"""Words at the beginning of a report that must name those who acted and the deed."""


def reported_as_past(statement: Statement, dated: str, claims: Iterable[Claim]) -> str | None:
    """The source whose claim says in the past tense that as many of the same people did it, or None."""
    text = statement.text
    found = governing_verb(text, max(0, text.find(dated)))
    figures = {quantity.value for quantity in quantities(text)}
    if found is None or not figures:
        return None
    sentence, index = found
    subject = _subject_stems(text, sentence.tokens[index].start)
    own = {citation.source for citation in statement.citations}
    for claim in claims:
        source = claim.citations[0].source
        if source in own or not figures & {quantity.value for quantity in quantities(claim.text)}:
            continue
        opening = words(claim.text).low[:_OPENING]
        shared = subject & {content(word) for word in opening}
        if len(shared) >= 2 and _did(claim.text, sentence.tokens[index].lemma):
            return source
    return None


def _subject_stems(text: str, verb: int) -> set[str]:
    """Content words of the clause before the verb."""
    return {stem for word in words(text[:verb]).low[-10:] if (stem := content(word))}


def _did(text: str, lemma: str) -> bool:
    """Whether the first clause has the verb, or one that means the same, in the past."""
    first = next(iter(analyse(text)), None)
    if first is None:
        return False
    opening = first.tokens[:_OPENING]
    if any(token.tag == "MD" for token in opening):
        return False
    past = (token for token in opening if is_verb(token) and token.tag in ("VBD", "VBN"))
    return any(likeness(lemma, token.lemma) >= SYNONYM for token in past)
