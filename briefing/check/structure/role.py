"""Who does what to whom: parties swapped, or another party in the same part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence, is_verb, named
from briefing.check.language.thesaurus import SAME
from briefing.check.language.words import Token
from briefing.check.structure.across import across
from briefing.check.structure.another_kind import another_kind
from briefing.check.structure.casting import miscast
from briefing.check.structure.deeds import DEEDS, GATHERINGS
from briefing.check.structure.directed import asked, opposed
from briefing.check.structure.displaced import displaced
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.no_longer import no_longer
from briefing.check.structure.other_doer import other_doer
from briefing.check.structure.panel import Panel
from briefing.check.structure.partners import partners
from briefing.check.structure.parts import COARSE, cuts
from briefing.check.structure.parts_played import parts_played
from briefing.check.structure.party import bare, gapped
from briefing.check.structure.receivers import receivers
from briefing.check.structure.renamed import renamed
from briefing.check.structure.severally import severally
from briefing.check.structure.speaker_words import TITLES
from briefing.check.structure.told_by_nouns import utters
from briefing.check.structure.voices import voices
from briefing.check.structure.whose_task import another_task
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

DEED_ENDINGS = ("tion", "sion", "ment", "al", "ance", "ence", "ure", "ing")
LIGHT = frozenset(
    "be have do make take put get go come say tell hold keep let see need want give set bring".split()
)
TAKING_PART = frozenset("join participate attend meet involve include".split())
UNDONE = LIGHT | TAKING_PART | GATHERINGS
JOINTLY = frozenset("together along jointly".split())
BEING = frozenset({"be", "get", "have"})
Party = frozenset[str]


class _Role:
    name = "role"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found = [f for frame in each(claim, evidence) for f in FRAMED(frame)]
        return [max(found, key=lambda f: f.weight)] if found else []


def _party(sentence: Sentence, i: int) -> Party:
    """The name words of a phrase, lower case; empty for a phrase without a name."""
    return frozenset(sentence.tokens[k].lower for k in named(sentence, i))


def _alike(one: Party, two: Party) -> bool:
    """Whether two parties may be one by their names, or by their titles where one is told by its title."""
    if one <= TITLES or two <= TITLES:
        return not one.isdisjoint(two)
    return any(same_name(a, b) for a in bare(one) for b in bare(two))


def _converse(one: str, two: str) -> bool:
    return frozenset((one, two)) in cues.CONVERSE_PAIRS or (one in cues.RECEIVING) != (two in cues.RECEIVING)


def _doers(frame: Frame) -> list[Finding]:
    """An event with a named doer on both sides, not the same, and the claim's one has another place in the
    source."""
    words, children = frame.sentence.tokens, frame.sentence.children
    done = {p.verb for p in frame.sentence.predicates if p.subjects and p.direct}
    for i, match in frame.matches.items():
        token = words[i]
        if i not in done and (token.verb or not children[i] or children[i][0] > i):
            continue  # nobody does it
        if (
            match.strength < 0.8
            or token.lemma in UNDONE
            or cues.SPEECH_CLASS.get(token.lemma) == "state"
            or token.tag[:2] == "JJ"
        ):
            continue
        if frame.standing[i].negative and not frame.there(match).denials:
            continue  # "did not vote" is no voting
        left = doers(frame.sentence, i)
        if not left or left <= MONTHS.keys() or utters(frame.sentence, i) or _taken(frame, i, match):
            continue
        if not _elsewhere(frame, left):
            continue
        rivals = [_mentions(s, t.index) | doers(s, t.index) for s, t in _said(frame, token.lemma)]
        right = doers(frame.source(match), match.token.index)
        if not right or any(_alike(left, rival) for rival in rivals):
            continue
        if any(frame.sentence.tokens[k].lower in right for k in frame.sentence.children[i]):
            continue  # "the Porto plant's output" for "the plant's output"
        if right <= TOWNS and any(left & s.said for s in frame.evidence.sentences):
            continue  # "Beira's hospitals" for "flew to Beira … the city's hospitals"
        if right <= STATES and _native(frame.source(match), left):
            continue
        if left <= TITLES & right or (token.lemma in cues.SPEECH_CLASS and _stands_for(left, right)):
            continue
        that = token.lemma in cues.SPEECH_CLASS and words[i + 1 : i + 2]
        if that and that[0].lower == "that" and _speaks_too(frame, left):
            continue
        if _converse(token.lemma, match.token.lemma) or _alike(
            left, _mentions(frame.source(match), match.token.index)
        ):
            continue
        if match.strength < SAME and _beside(frame, i, match, left, right):
            continue
        if left <= TITLES or _paired(frame, match, left, right):
            continue
        if _along(frame, match, left) or _otherwise_done(frame, i, left) or _listed(frame, i, right):
            continue
        one, two = _written(frame.sentence, left), _written(frame.source(match), right)
        message = f"in the claim it is “{one}” (“{token.text}”), in the source “{two}” (“{match.token.text}”)"
        return [
            finding(
                ReasonCode.ROLE,
                message,
                f"{one} {token.text}",
                f"{two} {match.token.text}",
                0.75 * frame.trust(match.sentence),
            )
        ]
    return []


def _speaks_too(frame: Frame, party: Party) -> bool:
    """ "Kenya alleged" for "Kenya replied": who says what is for the speaker check to tell."""
    return any(
        s.tokens[k].tag == "NNP" and any(same_name(s.tokens[k].lower, name) for name in party)
        for s in frame.evidence.sentences
        for voice in voices(s)
        for k in voice.phrase(s)
    )


def _beside(frame: Frame, i: int, match: Match, left: Party, right: Party) -> bool:
    """Whether what the claim tells of its party the source has in the clause of that party.

    Not in that of the verb which the claim's happens to render: "Orla named rates as the reason, while Brent
    gave the cable" for "Orla said that rates had tipped the scales, whereas Brent cited the cable".
    """
    source = frame.source(match)
    here, there = cuts(frame.sentence)[COARSE], cuts(source)[COARSE]
    if not any(t.lower in right and here[t.index] != here[i] for t in frame.sentence.tokens):
        return False
    home = {there[t.index] for t in source.tokens if t.lower in left} - {there[match.token.index]}
    own = [
        there[m.token.index]
        for k, m in frame.matches.items()
        if here[k] == here[i] and k != i and m.sentence == match.sentence
        and frame.sentence.tokens[k].lower not in left
    ]  # fmt: skip
    return sum(part in home for part in own) > sum(part == there[match.token.index] for part in own)


def _taken(frame: Frame, i: int, match: Match) -> bool:
    """Whether another word of the claim is the very word that accounts for it ("spend … of finance")."""
    lemma = match.token.lemma
    return frame.sentence.tokens[i].lemma != lemma and any(
        k != i and m.token is match.token and frame.sentence.tokens[k].lemma == lemma
        for k, m in frame.matches.items()
    )


TOWNS = frozenset("city town village capital port island district region".split())
STATES = frozenset("country state nation homeland".split())


def _native(source: Sentence, party: Party) -> bool:
    """Whether a sentence speaks of the people of a country ("Malta's envoys" for "the Maltese minister led
    her country's envoys")."""
    return any(t.lower.startswith(name[:-1]) and t.lower != name for t in source.tokens for name in party)


def _stands_for(one: Party, two: Party) -> bool:
    """Whether a country or capital may stand for somebody named ("Rome warned" for "the premier warned")."""
    return one <= TABLE.keys() and two.isdisjoint(TABLE)


def _along(frame: Frame, match: Match, party: Party) -> bool:
    """Whether the source has the party do it along with another ("alongside X", "together with X")."""
    words = frame.source(match).tokens
    if any(gapped(words, t) and any(same_name(t.lower, n) for n in party) for t in words):
        return True
    return any(
        (t.lower == "alongside" or (t.lower == "with" and k and words[k - 1].lower in JOINTLY))
        and any(u.tag == "NNP" and same_name(u.lower, n) for u in words[k + 1 : k + 5] for n in party)
        for k, t in enumerate(words)
    )


def _paired(frame: Frame, match: Match, left: Party, right: Party) -> bool:
    """Whether the source has both parties in one list before its verb ("Peru and Saint Lucia could not")."""
    words = frame.source(match).tokens
    mine = [t.index for t in words if t.tag == "NNP" and any(same_name(t.lower, n) for n in left)]
    theirs = [t.index for t in words if t.lower in right]
    verb = match.token.index
    pairs = [sorted((i, k)) for i in mine for k in theirs if i != k and max(i, k) < verb]
    return any(
        _one_list(words[low:high])
        and not any(t.tag[0] == "V" and t.lemma not in BEING for t in words[high:verb])
        for low, high in pairs
    )


def _one_list(words: Sequence[Token]) -> bool:
    """Whether names alone stand between, and a word that joins them."""
    joined = any(t.lower in {"and", "or"} for t in words)
    return joined and all(t.tag == "NNP" or t.lower in {"and", "or", ",", "the"} for t in words)


def _otherwise_done(frame: Frame, i: int, party: Party) -> bool:
    """Whether the source has the party do something else to the very thing ("expressed the need" for "the
    need was put forward")."""
    if not any(p.verb == i and p.passive for p in frame.sentence.predicates):
        return False
    for k, match in frame.matches.items():
        if k > i or match.strength < 0.8 or match.token.tag not in {"NN", "NNS"}:
            continue
        source = frame.source(match)
        verbs = [p.verb for p in source.predicates if match.token.index in p.objects]
        if any(_alike(party, doers(source, verb)) for verb in verbs):
            return True
    return False


def _listed(frame: Frame, i: int, party: Party) -> bool:
    """Whether the claim names the source's doer before its verb too, with no other verb between; or after
    "than"."""
    words = frame.sentence.tokens
    for k in range(i, len(words) - 1):
        if words[k].lower == "than" and any(same_name(words[k + 1].lower, name) for name in party):
            return True
    if i and words[i - 1].lower == "and" and _goes_on(frame.sentence, i, party):
        return True
    for token in reversed(frame.sentence.tokens[:i]):
        if token.lower in {"by", "but", ","}:
            return False
        if is_verb(token) and token.lemma not in {"have", "be", "do"}:
            return False
        if token.tag == "NNP" and any(same_name(token.lower, name) for name in party):
            return True
    return False


def _goes_on(sentence: Sentence, i: int, party: Party) -> bool:
    """ "Lee admitted that Ito was tough and took up the offer": after "and" the verb may be of either."""
    words = sentence.tokens
    that = next((k for k in range(i - 1, 1, -1) if words[k].lower == "that"), 0)
    if not that or words[that - 1].lemma not in cues.SPEECH_CLASS:
        return False
    return any(
        any(same_name(words[k].lower, name) for k in p.subjects for name in party)
        for p in sentence.predicates
        if p.verb == that - 1
    )


def _recipients(frame: Frame) -> list[Finding]:
    """ "The firm was offered a loan" for "the firm offered a loan": one name, one verb, and the passive."""
    words = frame.sentence.tokens
    for mine in frame.sentence.predicates:
        lemma = words[mine.verb].lemma
        if not mine.passive or lemma in LIGHT or mine.subjects:
            continue
        if BEING.isdisjoint(t.lemma for t in words[max(0, mine.verb - 4) : mine.verb] if t.tag != "POS"):
            continue  # "Sorn, the host, asked for more"
        told = [k for k in mine.objects if k < mine.verb and words[k].tag == "NNP"]
        there = [
            (p, s, n)
            for n, s in enumerate(frame.evidence.sentences)
            for p in s.predicates
            if s.tokens[p.verb].lemma == lemma and is_verb(s.tokens[p.verb])
        ]
        if not told or not there or any(p.passive for p, _, _ in there):
            continue
        party = _party(frame.sentence, told[0])
        if party and all(any(_alike(party, _party(s, k)) for k in p.subjects) for p, s, _ in there):
            one = _written(frame.sentence, party)
            verb = words[mine.verb].text
            message = f"in the claim it is done to “{one}” (“{verb}”), in the source “{one}” does it"
            weight = 0.8 * frame.trust(there[0][2])
            return [finding(ReasonCode.ROLE, message, one, one, weight)]
    return []


def _written(sentence: Sentence, party: Party) -> str:
    """The names of a party as the sentence has them, in its order."""
    groups: list[list[Token]] = []
    for token in sentence.tokens:
        if token.lower not in party or any(token.lower == t.lower for group in groups for t in group):
            continue
        if groups and groups[-1][-1].index == token.index - 1:
            groups[-1].append(token)
        else:
            groups.append([token])
    return " and ".join(" ".join(t.text for t in group) for group in groups) or " ".join(sorted(party))


def _mentions(sentence: Sentence, i: int) -> Party:
    """Every capitalised word in the phrases of those who do it, appositions included."""
    tops = [k for p in sentence.predicates if p.verb == i for k in p.subjects] or list(sentence.children[i])
    found: set[str] = set()
    queue = tops
    while queue:
        node = queue.pop()
        if sentence.tokens[node].text[0].isupper():
            found.add(sentence.tokens[node].lower)
        queue.extend(k for k in sentence.children[node] if not is_verb(sentence.tokens[k]))
    return frozenset(found)


def _said(frame: Frame, lemma: str) -> Iterator[tuple[Sentence, Token]]:
    """Every word of the evidence that accounts for a lemma."""
    for other, strength in frame.evidence.accounts(lemma).items():
        if strength >= 0.8:
            for token, number in frame.evidence.lemmas[other]:
                yield frame.evidence.sentences[number], token


def doers(sentence: Sentence, i: int) -> Party:
    """Names of who does it: subjects of a verb, the possessor or the adjective of nation of a noun."""
    words = sentence.tokens
    if is_verb(words[i]):
        tops = [k for p in sentence.predicates if p.verb == i and p.direct for k in p.subjects]
        return frozenset(
            words[m].lower for k in tops for m in named(sentence, k) if words[k].tag == "NNP" or m > k
        )
    if words[i].tag not in {"NN", "NNS"} or words[i].lemma.endswith(("er", "or", "ist", "ian")):
        return frozenset()
    if not (words[i].lemma in DEEDS or words[i].lemma.endswith(DEED_ENDINGS)):
        return frozenset()
    names: set[str] = set()
    for k in sentence.children[i]:
        after = words[k + 1].lower if k + 1 < len(words) else ""
        possessive = after in {"'s", "'"} or any(words[m].tag == "POS" for m in sentence.children[k])
        if k < i and (
            possessive or (words[k].text[0].isupper() and words[k].lower.replace(".", "") in TABLE)
        ):
            names |= _party(sentence, k) or {words[k].lower}
    return frozenset(names)


def _elsewhere(frame: Frame, party: Party) -> bool:
    """Whether the evidence names the party at all."""
    return any(
        same_name(t.lower, name)
        for s in frame.evidence.sentences
        for t in s.tokens
        if t.text[0].isupper()
        for name in party
    )


FRAMED = Panel(
    renamed, miscast, displaced, opposed, asked, other_doer, another_kind, parts_played, partners, receivers,
    across, another_task, no_longer, severally, _doers, _recipients,
)  # fmt: skip
check_role = _Role()
