"""Who takes a stand in a sentence: the speakers it names, and the named subjects of verbs of standing."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import Sentence, analyse
from briefing.check.values.names import names
from briefing.check.values.words import words
from briefing.prose.clauses import main_predicates
from briefing.prose.speakers import attributions, person_or_body
from briefing.quotes import quotations, quoted

_STAND = frozenset(
    """
    accept agree approve avoid back block call commit decline defend demand deny dismiss express favour favor
    insist intend lobby offer oppose pledge praise promise propose push ready reaffirm refuse reiterate reject
    rule seek sign signal support threaten urge veto voice vow want warn welcome underscore accuse
    postpone remind
    """.split()
)
_FIRM = re.compile(
    r"\b(?:must|should|need(?:s|ed)?|cannot|can[’']t|never|will not|won[’']t|want(?:s|ed)?|demand\w*|oppos\w+"
    r"|reject\w*|refus\w+|declin\w+|unlikely|support\w*|accept\w*|back(?:s|ed|ing)|insist\w*"
    r"|call(?:s|ed)? (?:on|for)"
    r"|propos\w+|push\w+|commit\w*|warn\w*|accus\w+|only if|ready to|rul\w+ out|den(?:y|ies|ied)|welcom\w+"
    r"|threat\w*|promis\w*|defend\w*|agenda|necessary|dismiss\w*|caution\w*|urg\w+|thank\w*|ask(?:s|ed) for"
    r"|agree\w*|call(?:s|ed) the|question\w*|advocat\w+|favou?r\w*)\b",
    re.IGNORECASE,
)
_OUTLET = re.compile(
    r"\b(?:Times|Guardian|Post|Telegraph|Herald|Tribune|Gazette|News|Reuters|AFP|AP|BBC|CNN|Bloomberg|Journal|Echo"
    r"|Courier|Review|Daily|Podcast)\b"
)
_SHORTEST_QUOTATION = 4


@lru_cache(maxsize=4096)
def stances(text: str) -> tuple[str, ...]:
    """Names of those who take a stand, in order; witnesses ("according to …") and media are left out."""
    found = [(item.start, item.name) for item in attributions(text) if item.verb != "according to"]
    inside, _ = quoted(text)
    for sentence in analyse(text):
        for predicate in main_predicates(sentence, inside):
            reported = predicate.above >= 0 and sentence.tokens[predicate.above].lemma in SPEECH_CLASS
            if sentence.tokens[predicate.verb].lemma in _STAND and not reported:
                found += [pair for k in predicate.subjects if (pair := _named(text, sentence, k))]
    kept: dict[str, None] = {}
    for _, name in sorted(found):
        if not _OUTLET.search(name):
            kept.setdefault(name)
    return tuple(kept)


def _named(text: str, sentence: Sentence, at: int) -> tuple[int, str] | None:
    """The name that a subject's head word ends, as the sentence has it."""
    head = sentence.tokens[at]
    cut = words(text)
    for name in names(text):
        if cut.starts[name.first] <= head.start < cut.ends[name.last - 1]:
            shown = person_or_body(cut.slice(name.first, name.last))
            people = name.known and name.known[0].form == "people"
            return (cut.starts[name.first], shown) if shown and not people else None
    return None


def is_firm(text: str) -> bool:
    """Whether the words take a stand rather than only tell."""
    return _FIRM.search(text) is not None


def directness(text: str) -> float:
    """0 when nobody is quoted at some length, 1 when a quotation takes a stand, 0.6 when it only tells."""
    long = [quotation for quotation in quotations(text) if len(quotation.split()) >= _SHORTEST_QUOTATION]
    return 1.0 if any(map(is_firm, long)) else 0.6 if long else 0.0
