"""How somebody takes a thing, told the other way: *welcomed* for *deplored*, *was pleased* for *had doubts*.

Words of approval and of disapproval are two closed classes. A word of the claim is held against those that
the source has of the same party; where all of these are of the other class, and no denial makes up for it,
the attitude has been turned round.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.thesaurus import DERIVED
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.parts import clauses
from briefing.check.structure.people import somebody
from briefing.check.structure.speaker_words import GENERIC, RELATED, TITLES
from briefing.models import ReasonCode

ALIKE, ABOUT = 0.8, 1
PARTIES = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})
SOME = frozenset("one some several part many most few half members none".split())
SUBJECTS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "DT", "CD"})
BACK = frozenset("he she they it his her its their who which".split())
VERBS = {
    1: "welcome hail praise applaud laud commend salute celebrate cheer acclaim endorse support approve"
    " champion embrace thank congratulate admire appreciate defend extol compliment back favour favor trust",
    -1: "criticise criticize condemn denounce deplore oppose reject attack slam lambast lambaste decry"
    " lament regret bemoan rue deride mock ridicule fault rebuke castigate censure reproach dislike distrust"
    " mistrust doubt disapprove object complain protest resent assail berate chide scold savage vilify"
    " excoriate grumble deprecate scorn spurn blame fear",
}
FEELINGS = {
    1: "please delight satisfy impress encourage reassure hearten gratify thrill",
    -1: "disappoint dismay anger upset displease dissatisfy frustrate annoy appal appall irritate outrage"
    " enrage infuriate irk alarm",
}
DESCRIBING = {
    1: "pleased happy glad delighted satisfied relieved encouraged impressed grateful enthusiastic"
    " supportive favourable favorable upbeat thankful gratified heartened thrilled elated approving admiring"
    " confident optimistic convinced hopeful welcome commendable laudable sensible wise admirable exemplary"
    " excellent prudent timely reasonable",
    -1: "disappointed unhappy sorry sceptical skeptical doubtful critical hostile opposed wary lukewarm"
    " unimpressed frustrated dissatisfied displeased angry furious dismayed appalled unconvinced dismissive"
    " upset annoyed irritated disgruntled outraged indignant scathing disapproving dubious averse"
    " unenthusiastic regrettable unacceptable deplorable irresponsible disgraceful shameful inadequate"
    " insufficient appalling unfair unjust misguided reckless useless pointless absurd ridiculous",
}
NOUNS = {
    1: "praise approval satisfaction backing enthusiasm delight gratitude thanks applause acclaim plaudits"
    " endorsement favour favor admiration appreciation support approbation commendation blessing"
    " admirer triumph breakthrough milestone vindication boon godsend",
    -1: "criticism condemnation regret disappointment dissatisfaction frustration dismay anger"
    " scepticism skepticism misgiving reservation objection displeasure disapproval outrage letdown let-down"
    " complaint hostility resistance distrust mistrust annoyance irritation fury indignation discontent"
    " unhappiness censure rebuke reproach doubt sceptic skeptic detractor scorn"
    " whitewash insult sham farce disgrace travesty fiasco betrayal blunder gimmick stunt",
}
TURNS = {
    ("find", "fault"): -1, ("take", "issue"): -1, ("take", "exception"): -1, ("take", "aim"): -1,
    ("hit", "out"): -1, ("lash", "out"): -1, ("speak", "well"): 1, ("speak", "highly"): 1, ("warm", "to"): 1,
    ("stand", "by"): 1, ("stand", "behind"): 1, ("pay", "tribute"): 1, ("be", "against"): -1,
    ("come", "against"): -1, ("out", "against"): -1, ("be", "behind"): 1,
}  # fmt: skip
#: Words that take a side by "for" or "against", and those that mostly have the one of the two.
SIDING = frozenset(
    "lobby campaign argue vote speak plead press push petition agitate crusade demonstrate march rally"
    " canvass mobilise mobilize decide opt urge recommend".split()
)
FOR = frozenset({"demand", "appeal"})  # "called for" is read as "demanded"
AGAINST = frozenset("warn advise caution counsel protest rail inveigh preach rebel legislate".split())
ADVOCATING = frozenset({"advocate", "recommend"})
REFUSAL = frozenset("refusal rejection refuse reject dismissal dismiss veto".split())


def _signs(*tables: dict[int, str]) -> dict[str, int]:
    return {word: sign for table in tables for sign, line in table.items() for word in line.split()}


DONE, DESCRIBED, NAMED = _signs(VERBS, FEELINGS), _signs(DESCRIBING), _signs(NOUNS)
TAKING = SIDING | FOR | AGAINST | ADVOCATING
KNOWN = frozenset({*DONE, *DESCRIBED, *NAMED, "like", "nothing", *(first for first, _ in TURNS), *TAKING})
WEIGHTY = frozenset({"critical"})  # "the next critical meeting"
DENYING = frozenset("no not n't never neither nor without hardly little".split())
LACKING = frozenset("lack want absence short lose lost withdraw drop secret end overcome despite fail refuse"
                    " decline stop cease give seek win ask call request need".split())  # fmt: skip
PLEDGING = frozenset("pledge promise commit commitment guarantee assurance offer undertaking".split())
NEAR, FAR = 5, 12
ENDING = frozenset({",", ":", ".", "IN", "CC", "TO"})
HOLDING = frozenset("VB VBD VBZ VBP VBG JJ".split())


class Stance(NamedTuple):
    """A word that tells an attitude, 1 for approval and -1 for its contrary, and the clause it stands in."""

    word: int
    sign: int
    clause: range


@lru_cache(maxsize=2048)
def stances(sentence: Sentence) -> tuple[Stance, ...]:
    """The attitudes that a sentence tells; 0 where what stands before the word leaves open which."""
    known = sentence.said & KNOWN
    if not known:
        return ()
    told = [t.index for t in sentence.tokens if t.lemma in known or t.lower in known]
    signs = {k: sign for k in told if (sign := _sign(sentence, k))}
    if not signs:
        return ()
    return tuple(
        [
            Stance(k, signs[k] * _turned(sentence, k, clause), clause)
            for clause in clauses(sentence)
            for k in clause
            if k in signs
        ]
    )


def _sign(sentence: Sentence, k: int) -> int:
    words = sentence.tokens
    token = words[k]
    after = words[k + 1].lower if k + 1 < len(words) else ""
    if token.lower == "nothing":
        return int(after == "against")
    if any(t.lower == "whether" for t in words[max(0, k - FAR // 2) : k]):
        return 0  # "has not said whether it will vote for it"
    if after == "or" and [t.lower for t in words[k + 2 : k + 3]] == ["not"]:
        return 0  # "applauded or not"
    if [t.lower for t in words[max(0, k - 3) : k]] == ["with", "or", "without"]:
        return 0
    if (turn := TURNS.get((token.lemma, after), 0)) and token.tag != "NN":
        return turn
    if token.lemma in TAKING and token.verb and (sided := _side(words, k)):
        return sided
    if token.verb and not attributive(sentence, k):
        if token.lemma == "like":
            return int(token.tag in {"VBZ", "VBD"})
        return DONE.get(token.lemma, 0) or DESCRIBED.get(token.lower, 0)
    if token.tag in {"JJ", "VBN", "VBD"}:
        weighty = token.lower in WEIGHTY and k + 1 < len(words) and words[k + 1].tag[:2] == "NN"
        return 0 if weighty else DESCRIBED.get(token.lower, 0)
    return NAMED.get(token.lemma, 0) if token.tag in {"NN", "NNS"} else 0


def _side(words: Sequence[Token], k: int) -> int:
    """1 for "lobbied for", -1 for "lobbied against", "warned ministers against"."""
    lemma = words[k].lemma
    for token in words[k + 1 : k + NEAR]:
        if token.lower == "against":
            return -1 if lemma not in FOR else 0
        if token.lower == "for" and all(t.tag == "RB" for t in words[k + 1 : token.index]):
            return 1 if lemma not in AGAINST and lemma != "speak" else 0
        if token.verb or token.tag in ENDING:
            break
    turned = lemma in ADVOCATING and any(t.lemma in REFUSAL for t in words[k + 1 : k + NEAR])
    return -1 if turned else int(lemma in ADVOCATING)


def _turned(sentence: Sentence, k: int, clause: range) -> int:
    """-1 for a denial right before a word, 0 for a word that may take it back, else 1."""
    before: list[Token] = []
    for token in reversed(sentence.tokens[max(clause.start, k - NEAR) : k]):
        if token.text in {",", ";", ":"} or token.lower in {"and", "but", "or"}:
            break
        before.append(token)
    if any(t.lemma in LACKING for t in before):
        return 0
    denied = any(t.lower in DENYING for t in before)
    if denied and any(t.lemma in PLEDGING for t in before):
        return 0  # "made no pledge of support": open still
    after = sentence.tokens[k + 1 : min(clause.stop, k + NEAR)]
    if any(t.lower == "until" for t in after):
        return 1  # "was not endorsed until May"
    if any(t.text == "," and u.lower == "not" for t, u in pairwise(sentence.tokens[k + 1 : k + FAR])):
        return 0  # "recommended it for the hill, not for the plain"
    return -1 if sum(t.lower in DENYING for t in before) % 2 else 1


class _Attitude:
    name = "attitude"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        return [found for frame in each(claim, evidence) for found in turned(frame)][:1]


check_attitude = _Attitude()


def turned(frame: Frame) -> list[Finding]:
    """The first attitude of the claim whose party has only the contrary one in the source."""
    mine = stances(frame.sentence)
    if not mine:
        return []
    theirs = [(n, s) for n, source in enumerate(frame.evidence.sentences) for s in stances(source)]
    if not theirs:
        return []
    for one in mine:
        if not one.sign or frame.sentence.tokens[one.clause.start].lower in SOME:
            continue
        if any(o.sign != one.sign for o in mine):
            continue  # "pleased with the one, displeased with the other"
        if _counted(frame, one, theirs):
            continue
        known = _of_same(frame, one, theirs)
        if known and all(s.sign == -one.sign for _, s in known):
            n, other = known[0]
            words, source = frame.sentence.tokens, frame.evidence.sentences[n].tokens
            a, b = words[one.word], source[other.word]
            alike = frame.evidence.accounts(a.lemma).get(b.lemma, 0.0) >= DERIVED
            if alike and _side(words, one.word) * _side(source, other.word) >= 0:
                continue  # the same word, denied or not: that is for the check of denials
            message = f"the claim has “{a.text}” of the party that has “{b.text}” in the source"
            return [finding(ReasonCode.POLARITY, message, a.text, b.text, 0.75)]
    return []


def _counted(frame: Frame, one: Stance, theirs: list[tuple[int, Stance]]) -> bool:
    """ "Four states opposed it" of "nine states were in favour, four were against"."""
    counts = {t.lower for t in frame.sentence.tokens[one.clause.start : one.word] if t.tag == "CD"}
    return bool(counts) and any(
        other.sign == one.sign and any(source.tokens[k].lower in counts for k in other.clause)
        for source, other in ((frame.evidence.sentences[n], other) for n, other in theirs)
    )


def _of_same(frame: Frame, one: Stance, theirs: list[tuple[int, Stance]]) -> list[tuple[int, Stance]]:
    """The attitudes of the source that share most with the claim's: first parties, then other words."""
    words = frame.sentence.tokens
    parties = _parties(frame.sentence, one.clause)
    rest = [k for k in one.clause if k not in parties and k != one.word and words[k].content]
    holders = _holders(frame, one, parties)
    titled = any(words[k].text[0].isupper() and k for k in parties)
    rows = []
    for n, other in theirs:
        source = frame.evidence.sentences[n]
        named = _around(frame, n, other)
        known = [words[k] for k in parties if _among(frame, words[k], named)]
        if holders and not any(t.index in holders for t in known):
            continue
        if titled and all(t.lemma in TITLES or t.lemma in GENERIC for t in known):
            continue
        who = len(known)
        clipped = source.tokens[0].verb and source.tokens[0].text.islower()  # "warned against the duty"
        if who or (clipped and not named):
            near = source.tokens[
                max(other.clause.start, other.word - 12) : min(other.clause.stop, other.word + 12)
            ]
            what = sum([_among(frame, words[k], near) for k in rest])
            sided = {words[one.word].lemma, source.tokens[other.word].lemma}
            if not what and not TAKING.isdisjoint(sided):
                continue
            rows.append((who, what, n, other))
    most = max((row[0] for row in rows), default=0)
    rows = [row for row in rows if row[0] == most]
    best = max((row[1] for row in rows), default=0)
    rows.sort(key=lambda row: -row[1])
    about = 0 if words[one.word].lemma in TAKING else ABOUT
    return [(n, other) for _, what, n, other in rows if what >= best - about]


def _holders(frame: Frame, one: Stance, parties: tuple[int, ...]) -> set[int]:
    """Who takes the thing so, by the words before it, of those whom the source speaks of as well."""
    words = frame.sentence.tokens
    if words[one.word].tag not in HOLDING:
        return set()
    return {
        k
        for k in parties
        if k < one.word and any(_among(frame, words[k], s.tokens) for s in frame.evidence.sentences)
    }


def _around(frame: Frame, n: int, other: Stance) -> list[Token]:
    """The parties of the clause that tells an attitude, and of the one before where it begins with "she"
    or with the verb."""
    source = frame.evidence.sentences[n]
    found = [source.tokens[k] for k in _parties(source, other.clause)]
    opening = source.tokens[other.clause.start : other.word]
    joined = other.clause.start and not any(t.tag in SUBJECTS for t in opening)
    back = next((t.index for t in opening if t.lower in BACK), -1)
    own = any(k < back for k in _parties(source, other.clause))
    if joined or (back >= 0 and not own and not any(t.lemma in RELATED for t in opening)):
        if other.clause.start:
            before = range(other.clause.start)
            found.extend(source.tokens[k] for k in _parties(source, before))
        elif n:
            source = frame.evidence.sentences[n - 1]
            found.extend(source.tokens[k] for k in _parties(source, range(len(source.tokens))))
    return found


@lru_cache(maxsize=4096)
def _parties(sentence: Sentence, clause: range) -> tuple[int, ...]:
    words = sentence.tokens
    return tuple(
        [k for k in clause if words[k].tag in PARTIES and (words[k].lower in TABLE or somebody(words[k]))]
    )


def _among(frame: Frame, mine: Token, theirs: Sequence[Token]) -> bool:
    """Whether any of some words of the source may stand for a word of the claim."""
    accounts = frame.evidence.accounts(mine.lemma)
    name = mine.tag == "NNP"
    if not accounts and not name:
        return False
    for token in theirs:
        if name and token.text[0].isupper():
            if same_name(mine.lower, token.lower):
                return True
        elif accounts.get(token.lemma, 0.0) >= ALIKE:
            return True
    return False
