"""What is dropped, lifted or raised without being more or less for it: a veto, a demand, a question."""

from __future__ import annotations

from briefing.check.language.parse import Sentence

WITHDRAWING = frozenset({"drop", "lift", "raise"})
# What is dropped, lifted or raised without being more or less for it.
RAISED = frozenset(
    "veto ban embargo sanction blockade siege restriction restraint curfew moratorium reservation objection"
    " block suspension charge case suit lawsuit appeal plan claim complaint demand request insistence bid"
    " opposition resistance issue question point matter topic subject alarm concern doubt objection hope fear"
    " possibility prospect spectre flag hand voice eyebrow money fund cash capital".split()
)


def withdrawn(sentence: Sentence, i: int) -> bool:
    """ "Lifted its veto", "dropped the demand", "raised the question"."""
    near = sentence.tokens[i + 1 : i + 6]
    noun = next((t for t in near if t.tag in {"NN", "NNS"}), None)
    done = next((p for p in sentence.predicates if p.verb == i and p.passive), None)
    told = [sentence.tokens[k] for k in done.subjects] if done is not None else [noun] if noun else []
    return any(t.lemma in RAISED for t in told)
