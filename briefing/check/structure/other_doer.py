"""A deed given to another party, whatever the words for it: "Holm's opening of talks with Lind" where the
source has "Lind surprised them by opening talks with Holm".

``casting`` lays verbs beside verbs. Here nouns and verbs, spoken and unspoken doers (see ``implied``) are
laid side by side, so more is asked: either side tells the doer by name, what is done is the same, the claim's
doer has another part in the source, and nowhere there does it do that.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.names import TABLE
from briefing.check.language.parse import DAYS, Sentence, named
from briefing.check.language.scope import Standings
from briefing.check.language.thesaurus import DERIVED
from briefing.check.language.transfer import takes
from briefing.check.language.words import Token
from briefing.check.structure.arguments import event_at, events
from briefing.check.structure.casting import SYMMETRIC
from briefing.check.structure.deeds import DEEDS
from briefing.check.structure.event import Event
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.happenings import Happening, happenings, happenings_of
from briefing.check.structure.party import any_same, gapped, office, same, shown, vague, within
from briefing.check.structure.reaching import HELPERS, reaches
from briefing.check.structure.same_events import EMPTY
from briefing.check.structure.speaker_words import BODIES
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

# Those who stand after such words do it too, or did it before.
SHARING = frozenset(
    "alongside like unlike after besides beside than ahead behind following joining plus including"
    " except".split()
)
JOINING = frozenset({",", "together", "along", "jointly"})
UNDONE = EMPTY | SYMMETRIC | {"accord"}
FIRST = frozenset({"we", "i"})
# All of whom there is talk, and words by which the source has more than one do it.
SIDES = frozenset("sides parties countries governments leaders capitals nations camps".split())
SEVERAL = frozenset({"both", "two", "either", "each"})
SHARED = frozenset("both too also likewise each other mutual mutually neither either".split())
AIMED = 6  # words after a verb in which stands what it aims at
SAID = 0.84
SURE = 0.7


def other_doer(frame: Frame) -> list[Finding]:
    """The first deed whose doer is named, and another one than in the source."""
    sides = frame.sentence.has(SIDES)
    for place, lemma in happenings(frame.sentence).items():
        if lemma in UNDONE or not (places := _places(frame, lemma, SAID)):
            continue
        mine = event_at(frame.sentence, place)
        told = _told(frame.sentence, mine)
        if not (mine.origins or told or sides):
            continue
        there = _events(frame, places)
        for other, number in there:
            if not frame.trusts[number]:
                continue
            if _all_sides(frame, mine, other, number):
                return [_report(frame, mine, other, number)]
            if _got_from(frame, mine, other, number):
                return [_wrong_end(frame, mine, other, number)]
            if (
                told
                and _another(frame, mine, other, number)
                and not any(_does(frame, mine, one, n) for one, n in there)
            ):
                return [_report(frame, mine, other, number)]
    return []


def same_deeds(frame: Frame, lemma: str, least: float) -> list[tuple[Event, int]]:
    """The deeds of the source, with their sentence, whose word accounts for the claim's as well as that."""
    return _events(frame, _places(frame, lemma, least))


def _places(frame: Frame, lemma: str, least: float) -> list[Happening]:
    """Where the source tells them."""
    known = happenings_of(frame.evidence)
    return [
        one
        for other, strength in frame.evidence.accounts(lemma).items()
        if strength >= least and other in known
        for one in known[other]
    ]


def _events(frame: Frame, places: list[Happening]) -> list[tuple[Event, int]]:
    sentences = frame.evidence.sentences
    return [(event_at(sentences[number], place), number) for _, number, place in sorted(places)]


def _told(sentence: Sentence, event: Event) -> bool:
    """Whether the doers are told, all by name, and in a reading to be relied on."""
    return bool(event.agents) and all(
        _party(sentence, k) and (_at_hand(sentence, k, event) if event.noun else _reached(sentence, k, event))
        for k in event.agents
    )


def _party(sentence: Sentence, k: int) -> bool:
    """Whether a word heads the name of a party, or "the Norwegian government", "the Norwegian premier"."""
    token = sentence.tokens[k]
    if token.lower in MONTHS or token.lower in DAYS or vague(sentence, k):
        return False
    return (
        token.tag == "NNP"
        or (token.lemma in BODIES and bool(_names(sentence, k)))
        or bool(office(sentence, k))
    )


def _names(sentence: Sentence, k: int) -> tuple[int, ...]:
    """The names in the phrase of a noun, "Norwegian" among them."""
    words = sentence.tokens
    peoples = [m for m in sentence.children[k] if words[m].tag == "JJ" and words[m].lower in TABLE]
    return (*named(sentence, k), *peoples)


def _reached(sentence: Sentence, k: int, event: Event) -> bool:
    return event.implied or reaches(sentence, k, event.place)


def _at_hand(sentence: Sentence, k: int, event: Event) -> bool:
    """Whether a noun says that the party does it: "X's demand", "the opening of talks by X", not "a visit
    from X" nor "X's exclusion", which others may want."""
    if event.voiced:
        return True
    head = sentence.tokens[k].head
    link = sentence.tokens[head].lower if head >= 0 else ""
    if link == "from" or (k > event.place and link != "by"):
        return False
    return event.lemma in DEEDS or bool(event.patients) or link == "by"


def _does(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether the source may have the claim's doer do it: nobody or somebody without a name does, or they."""
    source = frame.evidence.sentences[number]
    if other.agents and all(vague(source, k) for k in other.agents):
        return not _third_person(frame, mine, other, number)
    inside = {m for k in other.agents for m in within(source, k)}
    return any_same(frame, mine.agents, number, inside)


def _third_person(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether "we" cannot be the claim's doers: the same words tell what these do ("we cannot accept a deal
    which Norway can break")."""
    source = frame.evidence.sentences[number]
    if not all(source.tokens[k].lower in FIRST for k in other.agents):
        return False
    acting = [
        e
        for e in events(source)
        if not e.noun and e.sure > 0.5 and _in_relative(source, other.place, e.place)
    ]
    return all(any(any_same(frame, (k,), number, e.agents) for e in acting) for k in mine.agents)


def _in_relative(sentence: Sentence, first: int, verb: int) -> bool:
    """Whether a verb stands in a "which" clause after another verb, with none between."""
    between = sentence.tokens[first + 1 : verb]
    return any(t.tag == "WDT" for t in between) and all(
        t.lemma in HELPERS or t.tag == "MD" for t in between if t.verb
    )


def _got_from(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether the claim has it got from the one who gets it in the source ("bought from A", "A bought")."""
    givers = [k for k in mine.origins if _party(frame.sentence, k)]
    if not givers:
        return False
    alike = any_same(frame, mine.patients, number, other.patients) or not mine.patients
    return (
        alike
        and takes(mine.lemma)
        and takes(other.lemma)
        and any_same(frame, givers, number, other.agents)
        and not any_same(frame, mine.agents, number, other.agents)
    )


def _another(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    source = frame.evidence.sentences[number]
    third = _third_person(frame, mine, other, number)
    if not (third or _told(source, other)) or frozenset((mine.lemma, other.lemma)) in cues.CONVERSE_PAIRS:
        return False
    alike = any_same(frame, mine.patients, number, other.patients) or _it(frame, mine, other, number)
    alike = alike or _one_aim(frame, mine, other, number) or _matched(frame, mine, other)
    if mine.patients and other.patients and not alike:
        return False
    if not alike and frame.evidence.accounts(mine.lemma)[other.lemma] < DERIVED:
        return False
    if _denied(frame.sentence, frame.standing, mine) != _denied(source, frame.standings[number], other):
        return False
    here = {
        m
        for k in mine.agents
        for m in within(frame.sentence, k)
        if mine.noun or (m < mine.place) == (k < mine.place)
    }
    there = {m for k in other.agents for m in within(source, k)}
    if any_same(frame, here, number, there) or _by(frame, number, other.agents):
        return False
    if third:
        return alike
    if _placed(frame.sentence, mine) != _placed(source, other) and not _both(frame, mine, other, number):
        return False
    return _elsewhere(frame, mine, there, number) or (alike and _apart(frame, mine, number))


def _both(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether the claim has the source's doer do something else, and not only say so: then the two are not
    one, as a country and those who speak for it may be."""
    return any(
        any_same(frame, event.agents, number, other.agents)
        for event in events(frame.sentence)
        if event.place != mine.place and (event.noun or event.lemma not in cues.SPEECH_CLASS)
    )


def _matched(frame: Frame, mine: Event, other: Event) -> bool:
    """Whether what the one is done to is what accounts best for what the other is done to."""
    there = {m.token.index for k in mine.patients if (m := frame.matches.get(k)) is not None}
    return not there.isdisjoint(other.patients)


def _one_aim(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether both are to have one deed done: "wanted him kept out", "an attempt by Peru to keep him out",
    "sought to exclude him"."""
    source = frame.evidence.sentences[number]
    near = source.tokens[other.place + 1 : other.place + AIMED]
    after = frame.sentence.tokens[mine.place + 1 : mine.place + AIMED * (2 if mine.noun else 1)]
    if other.noun or not any(t.verb for t in near) or (mine.noun and not any(t.tag == "TO" for t in after)):
        return False
    return any(
        t.verb and (m := frame.matches.get(t.index)) is not None and m.strength >= SAID and m.token in near
        for t in after
    )


def _all_sides(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether the claim has "both sides" do what the source has one named party alone do."""
    words, source = frame.sentence.tokens, frame.evidence.sentences[number]
    if mine.noun or len(mine.agents) != 1 or len(other.agents) != 1:
        return False
    (k,) = mine.agents
    several = words[k].lower in SIDES and k > 0 and words[k - 1].lower in SEVERAL
    if not several and not (words[k].lower in {"both", "all"} and words[k].index == mine.place - 1):
        return False
    if not _told(source, other):
        return False
    match = frame.matches.get(mine.place)
    (m,) = other.agents
    alone = source.tokens[m].tag == "NNP" and not any(t.lower in SHARED for t in source.tokens)
    return alone and match is not None and match.token is source.tokens[other.place]


def _it(frame: Frame, mine: Event, other: Event, number: int) -> bool:
    """Whether "it" is what the deed is done to, and the claim names the source's thing before."""
    if not mine.patients or not all(vague(frame.sentence, k) for k in mine.patients):
        return False
    before = [t.index for t in frame.sentence.tokens[: mine.place] if t.tag in {"NN", "NNS"}]
    return any_same(frame, before, number, other.patients)


def _denied(sentence: Sentence, standing: Standings, event: Event) -> bool:
    """Whether it is told as not done; "A has yet to sign" as well."""
    before = [t.lower for t in sentence.tokens[max(0, event.place - 2) : event.place]]
    return standing[event.place].negative != (before == ["yet", "to"])


def _placed(sentence: Sentence, event: Event) -> bool:
    """Whether those who do it are countries or capitals, which may stand for those who speak for them."""
    words = sentence.tokens
    return not any(office(sentence, k) for k in event.agents) and all(
        any(
            words[m].lower.replace(".", "") in TABLE
            for m in ((k,) if _single(words[k]) else _names(sentence, k))
        )
        for k in event.agents
    )


def _single(token: Token) -> bool:
    """Whether a name is a person's or a country's, and no body's with the country before it."""
    return token.tag == "NNP" and token.lower not in BODIES


def _by(frame: Frame, number: int, theirs: frozenset[int]) -> bool:
    """Whether the claim has the source's doer right after a "by" too ("the wish was voiced by A, and the
    suggestion by B"), or before a "did" ("before B did")."""
    words = frame.sentence.tokens
    after = [k for t in words if t.lower == "by" for k in range(t.index + 1, min(len(words), t.index + 4))]
    after += [t.index - 1 for t in words if t.lower in {"did", "does", "do"} and t.index]
    return any_same(frame, [k for k in after if words[k].tag == "NNP"], number, theirs)


def _elsewhere(frame: Frame, mine: Event, doers: set[int], number: int) -> bool:
    """Whether the sentence of the source names the claim's doers in another part, and not as those who do it
    too ("after A, to send", "and B the rest")."""
    source = frame.evidence.sentences[number]
    for k in mine.agents:
        places = [
            t.index
            for t in source.tokens
            if (t.tag == "NNP" or t.lemma in BODIES)
            and t.index not in doers
            and same(frame, k, number, t.index)
        ]
        if not places or any(_too(source, i) for i in places):
            return False
    return True


def _apart(frame: Frame, mine: Event, number: int) -> bool:
    """Whether another sentence of the source tells of the claim's doers as those who do something else."""
    for k in mine.agents:
        acting = [
            (n, event)
            for n, source in enumerate(frame.evidence.sentences)
            if n != number and frame.trust(n)
            for event in events(source)
            if (event.voiced or not event.noun) and event.agents and _told(source, event)
        ]
        if not any(any_same(frame, (k,), n, event.agents) for n, event in acting):
            return False
        source = frame.evidence.sentences[number]
        if any(t.tag == "NNP" and same(frame, k, number, t.index) for t in source.tokens):
            return False
    return True


def _too(sentence: Sentence, i: int) -> bool:
    """Whether a party may share the deed, or have it told in few words."""
    words = sentence.tokens
    if words[i + 1 : i + 2] and words[i + 1].tag == "VBG":
        return False  # "with A pressing for more"
    if gapped(words, words[i]) or any(t.tag == "CD" for t in words[i + 1 : i + 4]):
        return True
    before = words[max(0, i - 4) : i]
    return any(t.lower in SHARING or (t.lower == "with" and _joined(words, t.index)) for t in before)


def _joined(words: tuple[Token, ...], i: int) -> bool:
    """ "Together with X", "A, with X, has …"."""
    return i == 0 or words[i - 1].lower in JOINING


def _report(frame: Frame, mine: Event, other: Event, number: int) -> Finding:
    source = frame.evidence.sentences[number]
    left, right = shown(frame.sentence, mine.agents), shown(source, other.agents)
    verb, there = frame.sentence.tokens[mine.place].text, source.tokens[other.place].text
    message = f"in the claim it is “{left}” who does it (“{verb}”), in the source “{right}” (“{there}”)"
    weight = SURE * frame.trust(number)
    return finding(ReasonCode.ROLE, message, f"{left} {verb}", f"{right} {there}", weight)


def _wrong_end(frame: Frame, mine: Event, other: Event, number: int) -> Finding:
    giver = shown(frame.sentence, mine.origins)
    verb = frame.sentence.tokens[mine.place].text
    there = frame.evidence.sentences[number].tokens[other.place].text
    message = f"in the claim it comes from “{giver}” (“{verb}”), in the source “{giver}” gets it (“{there}”)"
    return finding(
        ReasonCode.ROLE, message, f"{verb} {giver}", f"{giver} {there}", SURE * frame.trust(number)
    )
