"""Words for deeds: nouns that tell an event, and the verbs that tell one together with such a noun."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import eventful

# Verbs that say little beside their noun, by what their subject is to it: the doer, or the one it is done to.
GIVING = frozenset(
    "make give take put issue launch do lodge file voice express offer mount conduct extend level direct send"
    " hand submit address heap bestow accord exert deliver show convey pay reiterate repeat renew"
    " announce".split()
)
SUFFERING = frozenset(
    "receive get face undergo suffer draw attract earn win accept decline welcome meet obtain"
    " garner elicit incur provoke".split()
)
CARRYING = GIVING | SUFFERING
AGENT_ENDINGS = ("er", "or", "ist", "ian", "ee", "ery", "ory")
# What they are turned "on" or "upon" is somebody to whom it is done.
ONTO = frozenset(
    "call rely depend lean impose turn prevail count bear press fire spy inflict confer bestow focus"
    " attend draw intrude trample foist thrust serve urge".split()
)
# "Wants the vote delayed", "saw it rejected".
WANTING = frozenset("want have get see need find keep leave order like prefer hear watch wish".split())
# "The charge that X lied": X is charged.
CHARGES = frozenset("accusation charge allegation complaint".split())
# "Reacted with criticism of X": who does so tells it.
ANSWERING = frozenset("react respond reply retaliate answer counter come begin open close end".split())
# "Pushed for support from X": whom it is asked of.
ASKING = frozenset(
    "ask demand push press call seek urge request want lobby appeal plead beg solicit require expect"
    " need".split()
)
DEEDS = frozenset(
    "offer attack support plan demand visit call request vote threat promise pledge aid help move push"
    " bid claim win victory defeat loss strike speech role part share contribution approach victory"
    " lead purchase refusal thank thanks gratitude invitation report apology condolence"
    " praise rebuke acclaim applause blame scorn ridicule tribute reproach"
    " censure consent reprimand ultimatum attempt effort endeavour endeavor wish desire ambition intention"
    " aim".split()
)
GATHERINGS = frozenset(
    "meeting summit conference session hearing gathering talk talks event ceremony forum assembly congress"
    " workshop seminar rally round negotiation discussion".split()
)
NOT_EVENTS = frozenset(
    "year week month day time state government party company court country power minister president"
    " secretary house office board side part place ground law bill meeting board member group".split()
)


@lru_cache(maxsize=20_000)
def deed(lemma: str) -> bool:
    """Whether a noun tells an event rather than a person or a thing."""
    if lemma in DEEDS:
        return True
    if lemma in NOT_EVENTS or not eventful(lemma):
        return False
    return not lemma.endswith(AGENT_ENDINGS) or "V" in lexicon().get(lemma, "")
