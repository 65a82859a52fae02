"""What only has to be, may be, or would have been, told as done: "has shown that it can pay" for "has to show
that it can pay", "had led them to leave" for "might push them to leave", "was met" for "would have been met".

Elsewhere a word of reservation anywhere in the claim excuses it. Here only what stands before the verb in its
own clause does, and the verb must be told of the same subject: so the claim may be as free as it likes in all
that follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.negators import ALL_DENIALS
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

# "Had to" is left out: who had to go has mostly gone.
MODALS = frozenset("must should ought may might could".split())
OBLIGED = frozenset({"has", "have", "needs", "need", "ought"})
WOULD = frozenset({"would"})
PLANS = frozenset(
    "plan proposal prospect hope possibility chance idea intention preparation need necessity".split()
)
TRYING = frozenset("try seek attempt strive struggle".split())
SUCCEEDING = frozenset({"succeed", "manage"})
SUCCESSFULLY = frozenset({"successfully"})
# Verbs that bring somebody to do something: each may stand for each.
CAUSING = frozenset(
    "push lead drive force cause prompt spur compel induce encourage persuade nudge impel".split()
)
CUES = MODALS | OBLIGED | WOULD | PLANS | TRYING
KEPT = frozenset("if unless whether once until as though would might may could should must will".split())
LIKE, TRUSTED, NEAR, FAR = 0.84, 0.6, 8, 12


def told_done(frame: Frame) -> list[Finding]:
    """The first verb told as done whose like the source has under such a word, or the reverse."""
    return _told_done(frame) or _under_way(frame) or _ought(frame) or _offered(frame)


UNDERWAY = frozenset({"underway", "already", "way"})
AFTER = 8


def _under_way(frame: Frame) -> list[Finding]:
    """ "A closer tie, already under way" for "the need for a closer tie"."""
    if not frame.sentence.has(UNDERWAY) or not frame.evidence.has(PLANS):
        return []
    words = frame.sentence.tokens
    for i, match in frame.matches.items():
        if match.strength < LIKE or words[i].tag not in {"NN", "NNS"}:
            continue
        source = frame.source(match)
        cue = _planned(source, match.token.index)
        if cue < 0 or frame.trust(match.sentence) < TRUSTED or source.has(UNDERWAY):
            continue
        for token in words[i + 1 : i + 1 + AFTER]:
            if token.verb and token.lemma in {"need", "plan", "call", "require"}:
                break
            under = token.lower == "way" and words[token.index - 1].lower == "under"
            if under or (token.lower in UNDERWAY and token.lower != "way"):
                mine, theirs = (
                    f"{words[i].text} … {token.text}",
                    f"{source.tokens[cue].text} … {match.token.text}",
                )
                message = f"the claim has “{mine}”, the source only “{theirs}”"
                return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


OUGHT = frozenset("should ought must will shall".split())
POSSIBLY = frozenset("may might could".split())
SUPPOSING = frozenset("if unless whether may might could possibly perhaps".split())


def _ought(frame: Frame) -> list[Finding]:
    """ "Ought to lead them to leave" for "might push them to leave"."""
    if not (frame.sentence.has(OUGHT) and frame.sentence.has(CAUSING)) or frame.sentence.has(SUPPOSING):
        return []
    words = frame.sentence.tokens
    for token in words[2:]:
        near = words[token.index - 2 : token.index]
        modal = next((t for t in near if t.lower in OUGHT and (t.tag == "MD" or t.lower == "ought")), None)
        if token.lemma not in CAUSING or modal is None or any(t.lower in ALL_DENIALS for t in near):
            continue
        for number, place, cue in _open_ones(frame, token):
            source = frame.evidence.sentences[number]
            if source.tokens[cue].lower not in POSSIBLY or frame.trust(number) < TRUSTED or source.has(OUGHT):
                continue
            if _same_subject(frame, token.index, number, cue):
                mine = f"{modal.text} … {token.text}"
                theirs = f"{source.tokens[cue].text} … {source.tokens[place].text}"
                message = f"the claim has “{mine}”, the source only “{theirs}”"
                return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


OFFERING = frozenset("offer promise pledge vow agree volunteer propose plan intend undertake commit".split())
# By which a source may tell of the offer as well as of the deed.
OFFERED = OFFERING | frozenset(
    "will would shall ready willing willingness readiness want wish seek try hope announce decide"
    " invite accept consider keep fulfil fulfill honour honor call ask urge".split()
)


def _offered(frame: Frame) -> list[Finding]:
    """ "Has offered to take part" for "has taken part"."""
    if not frame.sentence.has(OFFERING) or frame.evidence.has(OFFERED):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-2]:
        i = token.index
        if token.lemma not in OFFERING or not token.verb or i in inside or words[i + 1].tag != "TO":
            continue
        match = frame.matches.get(i + 2) or frame.matches.get(i + 3)  # "to take part"
        if match is None or match.strength < LIKE or not match.token.verb:
            continue
        source = frame.source(match)
        told = finished(source, match.token.index) and not attributive(source, match.token.index)
        if told and frame.trust(match.sentence) >= TRUSTED and _open(source, match.token.index) < 0:
            mine = f"{token.text} to {words[i + 2].text}"
            message = f"the claim has “{mine}”, the source has it done (“{match.token.text}”)"
            return [finding(ReasonCode.MODALITY, message, mine, match.token.text, 0.7)]
    return []


def _told_done(frame: Frame) -> list[Finding]:
    """Told as done, and under a word of reservation in the source."""
    sources = frame.evidence.sentences
    if not frame.evidence.has(CUES):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    successful = frame.sentence.has(SUCCESSFULLY)
    for token in words:
        i = token.index
        if not token.verb or not token.content or i in inside or not _done(frame.sentence, i):
            continue
        for number, place, cue in _open_ones(frame, token, successful):
            source = sources[number]
            if frame.trust(number) < TRUSTED or _elsewhere(frame, number, place, token):
                continue
            lead = source.tokens[cue].lemma
            about = lead in TRYING or (lead in PLANS and _about(frame, i, number, cue))
            if not (about or _same_subject(frame, i, number, cue)) or _kept(frame, i):
                continue
            mine, theirs = token.text, f"{source.tokens[cue].text} … {source.tokens[place].text}"
            message = f"the claim has “{mine}” as done, the source only “{theirs}”"
            return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


def _done(sentence: Sentence, i: int) -> bool:
    """Whether a verb is told as done, without a modal and undenied."""
    words = sentence.tokens
    before = words[max(0, i - 5) : i]
    if any(t.tag in {"MD", "TO"} or t.lower in ALL_DENIALS for t in before):
        return False
    become = words[i].tag == "VBN" and any(
        t.lemma == "become" and finished(sentence, t.index) for t in before
    )
    return (become or finished(sentence, i)) and not attributive(sentence, i)


def _open_ones(frame: Frame, token: Token, successful: bool = False) -> Iterator[tuple[int, int, int]]:
    """The words of the source that a verb may tell of and that stand under such a word: the number of the
    sentence, the word, and the word that it stands under."""
    match = frame.matches.get(token.index)
    if match is not None and match.strength >= LIKE:
        source, j = frame.source(match), match.token.index
        cue = _open(source, j) if match.token.verb else _planned(source, j)
        if cue >= 0:
            yield match.sentence, j, cue
        elif match.token.verb:
            return
    for number, source in enumerate(frame.evidence.sentences):
        if token.lemma in CAUSING and source.has(CAUSING):
            for other in source.tokens:
                if other.lemma in CAUSING and other.verb and (cue := _open(source, other.index)) >= 0:
                    yield number, other.index, cue
        if (successful or token.lemma in SUCCEEDING) and source.has(TRYING) and not source.has(SUCCEEDING):
            for other in source.tokens[:-2]:
                after = source.tokens[other.index + 1]
                tried = other.lemma in TRYING and other.verb and after.tag == "TO"
                if tried and _same_object(frame, token.index, number, other.index):
                    yield number, other.index, other.index


@lru_cache(maxsize=1024)
def _open(source: Sentence, j: int) -> int:
    """The word by which a verb has to be, may be or would have been; -1 for none."""
    words = source.tokens
    if not source.has(CUES):
        return -1
    having = False
    for k in range(j - 1, max(-1, j - 6), -1):
        token = words[k]
        if token.lower in ALL_DENIALS:
            return -1
        if token.lower in MODALS and token.tag == "MD":
            near = [t.lower for t in words[max(0, k - 8) : k]]
            so = "so" in near and "that" in near
            return -1 if so or (having and token.lower == "must") else k
        if token.lower in WOULD and having:
            return k
        if token.lower in OBLIGED and words[k + 1].tag == "TO":
            return -1 if k and words[k - 1].tag == "MD" and words[k - 1].lower in {"will", "would"} else k
        if token.lemma not in {"be", "have"} and token.tag not in {"RB", "TO"}:
            return -1
        having = having or token.lower == "have"
    return -1


def _planned(source: Sentence, j: int) -> int:
    """The noun by which a deed told by a noun is planned: "plans for a meeting"; -1 for none."""
    words = source.tokens
    for k in range(j - 1, max(-1, j - 6), -1):
        if words[k].lemma in PLANS and words[k].tag in {"NN", "NNS"}:
            return k if words[k + 1].lower in {"for", "of"} else -1
        if words[k].tag not in {"DT", "JJ", "JJR", "RBR", "IN"}:
            return -1
    return -1


def _near(frame: Frame, places: range, number: int, there: range) -> bool:
    words = frame.sentence.tokens
    return any(
        (m := frame.matches.get(k)) is not None
        and m.sentence == number
        and m.strength >= LIKE
        and m.token.index in there
        for k in places
        if 0 <= k < len(words) and words[k].tag[:2] == "NN"
    )


def _same_subject(frame: Frame, i: int, number: int, cue: int) -> bool:
    """Whether a noun before the one verb is one before the other."""
    return _near(frame, range(i - NEAR - 1, i), number, range(max(0, cue - FAR), cue))


def _about(frame: Frame, i: int, number: int, cue: int) -> bool:
    """Whether a noun beside a verb is one of those that follow "plans for a …"."""
    return _near(frame, range(i - NEAR, i + NEAR), number, range(cue + 2, cue + FAR))


def _same_object(frame: Frame, i: int, number: int, cue: int) -> bool:
    return _near(frame, range(i + 1, i + NEAR), number, range(cue + 2, cue + NEAR + 2))


def _kept(frame: Frame, i: int) -> bool:
    """Whether a word before the verb keeps it open that does not only stand for one of the source."""
    words = frame.sentence.tokens
    low = next((t.index for t in reversed(words[:i]) if t.text in CLAUSE_MARKS), -1)
    for token in words[max(low + 1, i - FAR) : i]:
        if token.tag == "NNP" or (token.lower in {"as", "though"} and words[token.index + 1].lower != "if"):
            continue
        if token.lower in KEPT:
            return True
        if token.lemma in CLASS or token.lemma in EXCUSES:
            match = frame.matches.get(token.index)
            if match is None or match.strength < LIKE:
                return True
    return False


def _elsewhere(frame: Frame, number: int, place: int, token: Token) -> bool:
    """Whether the source tells of such a deed once more, and not under such a word."""
    lemma = frame.evidence.sentences[number].tokens[place].lemma
    for n, source in enumerate(frame.evidence.sentences):
        for other in source.tokens:
            if other.lemma not in {lemma, token.lemma} or (n, other.index) == (number, place):
                continue
            if _open(source, other.index) < 0 and (other.verb or n != number):
                return True
    return False
