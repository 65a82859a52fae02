"""Who says it: is the claim's speaker the one from whom the source has the same words?"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence, analyse, is_verb
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.anonymous import two_people, unnamed
from briefing.check.structure.answering import answers, outer, says_some, word_of
from briefing.check.structure.bodies import of_other_sorts, sorts
from briefing.check.structure.borne import abroad, of_another_body
from briefing.check.structure.companion import companion
from briefing.check.structure.frame import Frame, each, finding
from briefing.check.structure.heard import ALIKE, QUOTES, Heard, about_it, everyone, words_of_saying
from briefing.check.structure.nearer import drawn
from briefing.check.structure.same_speaker import PERSONS, went_on
from briefing.check.structure.scopes import scopes
from briefing.check.structure.speakers import Party, compatible, party
from briefing.check.structure.told_about import by_noun, told_about
from briefing.check.structure.told_by_nouns import BARE, owner_of
from briefing.check.structure.unspoken import denied, imagined, passive, quoting, unsaid
from briefing.check.structure.voices import Voice, voices
from briefing.check.values.byline import authors
from briefing.check.values.paragraph import ruled
from briefing.models import ReasonCode

NEAR = 1200
# Words of what is said, verbs counting twice, that tell surely who says it.
MUCH = 3.0
# A body that tells of itself.
WE = frozenset({"we", "us", "our"})
# What sets apart what two speakers of one sentence say.
PARTING = frozenset("but while whereas although though".split())


class _Speaker:
    name = "speaker"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        told = tuple(each(claim, evidence))
        for frame in told:
            found.extend(_compare(frame, evidence, told))
        return sorted(found, key=lambda f: -f.weight)[:1]


check_speaker = _Speaker()


def _compare(frame: Frame, evidence: Evidence, told: Sequence[Frame]) -> list[Finding]:
    if not voices(frame.sentence):
        return []
    heard = everyone(frame.evidence)
    if not heard:
        return []
    found = []
    spoken = scopes(frame.sentence)
    for voice, scope, clause in spoken:
        mine = party(frame.sentence, voice)
        if mine.pronoun() in PERSONS:
            mine = went_on(told, frame, voice) or mine
        vague = mine.vague()
        if (
            (vague and (frame.evidence.has(WE) or not any(sorts(frame.sentence, k) for k in mine.heads)))
            or not mine.speaks()
            or imagined(frame.sentence, voice)
            or unsaid(frame, voice)
            or _perceived(frame.sentence.tokens, voice)
            or _spoken_about(frame, mine, voice)
            or quoting(frame.sentence.tokens, voice.verb, len(spoken))
            or (voice.kind == "accuse" and passive(frame.sentence, voice.verb))
            or _same_words(frame, mine, voice)
            or told_about(frame, mine, voice)
            or by_noun(frame, mine, voice)
        ):
            continue
        if voice.kind != "state" and _told_otherwise(frame, voice, heard):
            continue
        about = about_it(frame, mine, voice, scope, heard)
        if not about or (
            vague
            and not all(
                of_other_sorts(mine.sentence, mine.heads, one.who.sentence, one.who.heads) for _, one in about
            )
        ):
            continue
        # "On the word of X, Y's request was …": what Y asks for is no word on it.
        over = [
            one
            for v, _, c in spoken
            if c == clause and v is not voice
            for one in (party(frame.sentence, v),)
            if v.kind == voice.kind or is_verb(frame.sentence.tokens[v.verb]) or _same_words(frame, one, v)
        ]
        over = [p for p in over if p.speaks()]
        about = [one for one in about if not any(_is(frame, p, one[1].who, evidence) for p in over)]
        if denied(frame.sentence.tokens, voice.verb) and not any(
            denied(one.who.sentence.tokens, one.voice.verb) for _, one in about
        ):
            continue  # "has not gone so far as to say"
        result = _judged(frame, mine, voice, about, heard, evidence)
        if result is not None:
            found.append(result)
    return found


PERCEIVING = frozenset(
    "see find read detect discern perceive hear recognise recognize sense spot take".split()
)


def _perceived(words: Sequence[Token], voice: Voice) -> bool:
    """ "The papers saw in Lee's words a sign of it": they say so, and not Lee."""
    i = voice.verb
    if words[i].verb:
        return False
    into = next((k for k in range(i - 1, max(0, i - 5), -1) if words[k].lower in {"in", "from", "into"}), 0)
    return any(t.verb and t.lemma in PERCEIVING for t in words[max(0, into - 3) : into])


def _same_words(frame: Frame, mine: Party, voice: Voice) -> bool:
    """Whether the source has the same remarks of the same party, whoever it has tell of them."""
    match = frame.matches.get(voice.verb)
    if match is None or match.token.verb or frame.sentence.tokens[voice.verb].verb:
        return False
    source = frame.source(match)
    owner = owner_of(source, match.token.index)
    return owner > 0 and any(same_name(name, source.tokens[owner].lower) for name in mine.names)


def _spoken_about(frame: Frame, mine: Party, voice: Voice) -> bool:
    """ "What Lee said", "the remarks made by Lee", where the source speaks of "Lee's remarks": they are
    what is told about."""
    words, i = frame.sentence.tokens, voice.verb
    if words[i].lemma not in BARE and "what" not in [t.lower for t in words[max(0, i - 4) : i]]:
        return False
    if not mine.named or not frame.evidence.has(BARE):
        return False
    return any(
        token.lemma in BARE
        and k > 1
        and source.tokens[k - 1].tag == "POS"
        and any(same_name(name, source.tokens[k - 2].lower) for name in mine.names)
        for source in frame.evidence.sentences
        for k, token in enumerate(source.tokens)
    )


def _is(frame: Frame, mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """Whether somebody of the claim surely is somebody of the evidence."""
    return not mine.vague() and not theirs.pronoun() and compatible(frame, mine, theirs, evidence)


def _told_otherwise(frame: Frame, voice: Voice, heard: Sequence[Heard]) -> bool:
    """Whether the source has the claim's word of saying, or one of its class, where it names nobody who says
    it ("the complaint")."""
    places = {(one.number, one.voice.verb) for one in heard}
    match = frame.matches.get(voice.verb)
    if match is not None and match.strength >= SYNONYM and (match.sentence, match.token.index) not in places:
        return match.token.tag != "VBG"
    return any(
        kind == voice.kind and (number, at) not in places
        for number, sentence in enumerate(frame.evidence.sentences)
        for at, kind in words_of_saying(sentence)
    )


def _judged(
    frame: Frame,
    mine: Party,
    voice: Voice,
    about: list[tuple[float, Heard]],
    heard: Sequence[Heard],
    evidence: Evidence,
) -> Finding | None:
    """A finding if the evidence names or describes its speakers and the claim's is not among them."""
    if not about:
        return None
    others: list[Party] = []
    meant = False
    for _, one in about:
        who = one.who
        if who.pronoun() in {"he", "she"}:
            before = _antecedent(heard, one)
            if before is None:
                return companion(frame, mine, one) or _unknown(frame, mine, who, evidence)
            who, meant = before, True
        elif who.pronoun() and (above := outer(one, heard)):
            who = above
        elif who.pronoun() or (who.vague() and not who.described()):
            return None
        if _not_named(mine, one, heard):
            others.append(who)
            continue
        if compatible(frame, mine, who, evidence):
            return None
        others.append(who)
    if not others or _own(frame, mine, voice, about, heard, evidence):
        return None
    if answers(frame, mine, about, heard, evidence):
        return None
    if mine.named and ruled(mine.names[-1], evidence):
        return None
    if mine.named and all(one.voice.kind != "state" for _, one in about) and _signed(mine, evidence):
        return None
    if any(_before_verb(mine, o) and not _foreign(mine, o.who, evidence) for _, o in about):
        return None
    if not meant and _told_there(frame, mine, others[0], heard):
        return None
    message = f"the claim names “{mine.text}” as the one who says it, the source “{others[0].text}”"
    return finding(ReasonCode.SPEAKER, message, mine.text, others[0].text, _weight(frame, mine, others))


def _told_there(frame: Frame, mine: Party, other: Party, heard: Sequence[Heard]) -> bool:
    """Whether the source names the claim's speaker, not as one who speaks, nearer to the claim's words than
    the other: it may well have them say so by a word that is not taken for one of saying."""
    if not mine.named or any(same_name(a, b) for one in heard for a in mine.names for b in one.who.names):
        return False
    if any(name in TABLE for name in mine.names):  # "this will have US support"
        return False
    told = [t for t in frame.sentence.tokens if t.content and t.index not in mine.words]
    return drawn(frame, told, mine.words, other.sentence, other.words) > 0.0


def _not_named(mine: Party, one: Heard, heard: Sequence[Heard]) -> bool:
    """Whether the source leaves its speaker unnamed ("two delegates say") and names the claim's as another
    one, who says something else."""
    if not mine.named or not unnamed(one.who.sentence, one.who.heads):
        return False
    return any(
        o.who.named
        and o.clause_of() != one.clause_of()
        and not two_people(mine.names, o.who.names)
        and any(same_name(a, b) for a in mine.names for b in o.who.names)
        for o in heard
    )


def _signed(mine: Party, evidence: Evidence) -> bool:
    """Whether the claim's speaker wrote the article."""
    return any(name in authors(p.article) for p in evidence.passages for name in mine.names[-1:])


def _before_verb(mine: Party, one: Heard) -> bool:
    """Whether what describes the claim's speaker stands before the source's verb of saying, with no other
    verb between ("ministers from five powers, X, Y and Z, met and repeated …")."""
    wanted, words = {*mine.described()}, one.who.sentence.tokens
    if not wanted or mine.named or len(one.who.names) < 2:
        return False
    top = one.voice.verb
    head = words[top].head
    if 0 <= head < top and is_verb(words[head]) and any(t.lower == "and" for t in words[head:top]):
        top = head
    for token in reversed(words[:top]):
        if (is_verb(token) and token.lemma not in {"have", "be", "do"}) or token.text in QUOTES:
            return False
        if token.lemma in wanted or token.lower.removesuffix("s") in wanted:
            return True
    return False


def _foreign(mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """Whether the two surely speak for different countries or bodies."""
    return abroad(mine, theirs) or of_another_body(mine, theirs, evidence)


def _weight(frame: Frame, mine: Party, others: list[Party]) -> float:
    """How sure it is: surer when the claim's speaker is another party of the evidence."""
    if mine.named:
        return 0.85 if _known(frame, mine) else 0.7
    tokens = [t for s in frame.evidence.sentences for t in s.tokens]
    elsewhere = any(t.lemma in mine.described() for t in tokens)
    return 0.7 if elsewhere else 0.6


def _known(frame: Frame, mine: Party) -> bool:
    """Whether the source names the claim's speaker."""
    tokens = [t for s in frame.evidence.sentences for t in s.tokens if t.tag == "NNP"]
    return any(same_name(name, t.lower) for t in tokens for name in mine.names)


def _own(
    frame: Frame,
    mine: Party,
    voice: Voice,
    about: list[tuple[float, Heard]],
    heard: Sequence[Heard],
    evidence: Evidence,
) -> bool:
    """Whether the claim's speaker speaks in the evidence in the same way, or has the others speak."""
    for one in heard:
        if one.who.pronoun() or not compatible(frame, mine, one.who, evidence):
            continue
        if one.voice.kind == voice.kind != "state" and _little(about):
            return True
        beside = [o for _, o in about if o.number == one.number and o.clause == one.clause]
        if any(is_verb(word_of(o)) or is_verb(word_of(one)) or says_some(frame, one) for o in beside):
            return True
    strengths = frame.evidence.accounts(frame.sentence.tokens[voice.verb].lemma)
    for _, one in about:
        sentence = one.who.sentence
        heard_as = {v.verb: v.kind for v in voices(sentence)}
        for predicate in sentence.predicates:
            subjects = [
                sentence.tokens[k].lower for k in predicate.subjects if sentence.tokens[k].tag == "NNP"
            ]
            if not any(same_name(name, other) for name in mine.names for other in subjects):
                continue
            between = sentence.tokens[slice(*sorted((one.voice.verb, predicate.verb)))]
            if any(t.text == ";" for t in between) or (
                any(t.lower in PARTING for t in between) and not _spoken_of(frame, one.who)
            ):
                continue
            nested = one.voice.verb != predicate.verb and one.voice.verb in _below(sentence, predicate.verb)
            speech = voice.kind == "state" == heard_as.get(predicate.verb)
            if nested or speech or strengths.get(sentence.tokens[predicate.verb].lemma, 0.0) >= ALIKE:
                return True
    return False


def _little(about: list[tuple[float, Heard]]) -> bool:
    """Whether little of what the claim has said stands with those who say most of it."""
    return max(score for score, _ in about) < MUCH


def _spoken_of(frame: Frame, who: Party) -> bool:
    """Whether the claim names somebody of the source as well."""
    return any(same_name(name, t.lower) for t in frame.sentence.tokens for name in who.names)


def _below(sentence: Sentence, top: int) -> list[int]:
    """A word and all that hangs on it."""
    out, queue = [], [top]
    while queue:
        node = queue.pop()
        out.append(node)
        queue.extend(sentence.children[node])
    return out


def _antecedent(heard: Sequence[Heard], one: Heard) -> Party | None:
    """The speaker right before a "he" or "she"."""
    place = heard.index(one)
    before = [other.who for other in heard[:place] if not other.who.pronoun() and other.who.names]
    return before[-1] if before else None


def _unknown(frame: Frame, mine: Party, who: Party, evidence: Evidence) -> Finding | None:
    """The source says "he", and nobody of the claim's name stands before it."""
    if not mine.named or _before(mine.names, evidence) or _signed(mine, evidence):
        return None
    text = [t.lower for s in frame.evidence.sentences for t in s.tokens]
    if any(same_name(name, word) for name in mine.names for word in text):
        return None
    message = (
        f"the claim names “{mine.text}” as the one who says it, the source says "
        f"“{who.pronoun()}” and does not name them"
    )
    weight = 0.3 if _named_before(mine.names, evidence) else 0.6
    return finding(ReasonCode.SPEAKER, message, mine.text, who.pronoun(), weight)


def _before(mine: list[str], evidence: Evidence) -> bool:
    """Whether the context, where "he" comes from, names the speaker or names nobody."""
    context = " ".join((p.before + " " + p.after + " " + p.title) for p in evidence.passages)
    names = [t.lower for s in analyse(context[:2000]) for t in s.tokens if t.tag == "NNP"]
    return not names or any(same_name(name, other) for name in mine for other in names)


def _named_before(mine: list[str], evidence: Evidence) -> bool:
    """Whether the article names the speaker not far before the cited words, though not right before."""
    for passage in evidence.passages:
        at = passage.article.find(passage.verbatim)
        near = passage.article[max(0, at - NEAR) : max(0, at)]
        if any(name in near.lower() for name in mine if len(name) > 3):
            return True
    return False
