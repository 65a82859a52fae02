"""What the checks of polarity and modality ask of one sentence of a claim at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefing.check.base import Finding
from briefing.check.structure.achieved import achieved
from briefing.check.structure.all_but import check_all_but
from briefing.check.structure.approached import approached
from briefing.check.structure.by_when import by_when
from briefing.check.structure.classed import classed
from briefing.check.structure.clausewise import clausewise
from briefing.check.structure.conjoined import check_conjoined
from briefing.check.structure.considered import considered
from briefing.check.structure.contraries import check_contraries
from briefing.check.structure.couples import couples
from briefing.check.structure.deontic import deontic, expressly, unmentioned
from briefing.check.structure.discussed import discussed
from briefing.check.structure.either_told import either_told
from briefing.check.structure.enlisted import enlisted
from briefing.check.structure.eventual import eventual
from briefing.check.structure.excluded import excluded
from briefing.check.structure.final import final
from briefing.check.structure.firmer import check_firmer
from briefing.check.structure.frame import Frame
from briefing.check.structure.granted import granted
from briefing.check.structure.in_spite import in_spite
from briefing.check.structure.kept_or_stopped import condition_denied, kept_or_stopped, not_enough
from briefing.check.structure.left_open import check_left_open
from briefing.check.structure.left_pending import left_pending
from briefing.check.structure.looks import check_looks
from briefing.check.structure.might import check_might
from briefing.check.structure.no_comment import no_comment
from briefing.check.structure.one_or_both import one_or_both
from briefing.check.structure.other_deed import other_deed
from briefing.check.structure.partial import partial
from briefing.check.structure.phase import check_phase
from briefing.check.structure.plain_not import plain_not
from briefing.check.structure.poles import check_poles
from briefing.check.structure.prevailed import prevailed
from briefing.check.structure.promised import promised
from briefing.check.structure.realis import check_realis
from briefing.check.structure.realised import check_realised
from briefing.check.structure.retracted import check_retracted
from briefing.check.structure.same_year import check_same_year
from briefing.check.structure.set_apart import check_set_apart
from briefing.check.structure.settled import check_settled
from briefing.check.structure.short_of import short_of
from briefing.check.structure.some_or_none import nobody_from, some_or_none
from briefing.check.structure.stances import check_stances
from briefing.check.structure.sufficing import sufficing
from briefing.check.structure.tense import check_tense
from briefing.check.structure.thought import thought
from briefing.check.structure.threshold import added_up, threshold
from briefing.check.structure.told_done import told_done
from briefing.check.structure.twofold import twofold
from briefing.check.structure.unearned import check_unearned
from briefing.check.structure.unheld import unheld
from briefing.check.structure.unmet import unmet
from briefing.check.structure.unsaid import unsaid
from briefing.check.structure.urging import check_urging
from briefing.check.structure.waited import waited

Asked = tuple[Callable[[Frame], Sequence[Finding]], ...]

POLARITY: Asked = (
    deontic, expressly, unmentioned, excluded, unmet, check_phase, partial, couples, twofold,
    check_retracted, check_poles, check_contraries, check_conjoined, check_stances,
    other_deed, no_comment, short_of, some_or_none, nobody_from, check_set_apart,
    check_all_but, check_same_year, plain_not, kept_or_stopped, condition_denied,
)  # fmt: skip
MODALITY: Asked = (
    check_settled, check_realis, check_tense, check_might, unsaid, final, classed, threshold,
    added_up, check_realised, thought, sufficing, discussed, check_firmer,
    check_unearned, check_looks, eventual, achieved, by_when, granted, approached,
    prevailed, enlisted, considered, in_spite, clausewise, waited, promised, unheld,
    told_done, either_told, check_left_open, check_urging, left_pending, one_or_both,
    not_enough,
)  # fmt: skip
