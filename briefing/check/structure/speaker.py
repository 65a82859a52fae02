"""Who says it, and with what kind of verb."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.names import same_name
from briefing.check.language.parse import Predicate, Sentence, analyse, conjuncts, is_verb, named
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode


class Attribution(NamedTuple):
    """A speaker (indices of the name's words), the verb's index and its class."""

    speakers: tuple[int, ...]
    verb: int
    kind: str


class _Speaker:
    name = "speaker"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(_compare(frame, evidence))
        return found[:1]


check_speaker = _Speaker()


@lru_cache(maxsize=512)
def attributions(sentence: Sentence) -> tuple[Attribution, ...]:
    """Every "X said" and "according to X" of a sentence."""
    words = sentence.tokens
    out: list[Attribution] = []
    for predicate in sentence.predicates:
        kind = cues.SPEECH_CLASS.get(words[predicate.verb].lemma)
        if kind is None or kind == "reject" or not _says(sentence, predicate):
            continue
        who = predicate.subjects
        if not who or words[who[0]].tag not in {"NNP", "PRP", "NN", "NNS"}:
            who = tuple(
                o for o in predicate.objects if words[o].tag in {"NNP", "PRP"} and o > predicate.verb
            )[:1]
        if who and not predicate.direct and words[predicate.verb].tag == "VBG":
            who = out[0].speakers if out else who
        if who:
            out.append(Attribution(tuple(who), predicate.verb, kind))
    for i, word in enumerate(words[:-2]):
        if word.lower == "according" and words[i + 1].lower == "to":
            heads = [k for k in sentence.children[i + 1] if k > i + 1]
            if heads:
                out.append(Attribution(conjuncts(sentence, heads[0]), i, "state"))
        elif word.lemma in OPINION and word.tag[:2] == "NN":
            out.extend(_opinion(sentence, i))
    return tuple(out)


def _says(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a verb that need not tell of speech does so: it has a clause below or above it, or quotes."""
    words = sentence.tokens
    verb = words[predicate.verb]
    if verb.lemma not in DOUBTFUL:
        return True
    if predicate.marker == "to" and not predicate.direct:
        return False
    below = any(
        k > predicate.verb and is_verb(words[m])
        for k in sentence.children[predicate.verb]
        for m in (k, *sentence.children[k])
    )
    beside = verb.head >= 0 and is_verb(words[verb.head])
    return below or beside or any(t.tag in {"``", "''"} for t in words)


DOUBTFUL = frozenset(
    "show reveal indicate signal find conclude feel consider put call answer note point mention announce"
    " describe voice express inform estimate calculate reckon argue repeat stress think believe report"
    " write name explain recall disclose".split()
)


def speaker_names(sentence: Sentence, i: int) -> tuple[int, ...]:
    """Proper nouns that name a speaker; those before a common noun only describe one ("the UK leader")."""
    if sentence.tokens[i].tag in {"NN", "NNS"}:
        return tuple(k for k in named(sentence, i) if k > i)
    return named(sentence, i)


OPINION = frozenset(
    "view opinion word words judgement judgment eyes account telling estimate reckoning".split()
)


def _opinion(sentence: Sentence, i: int) -> list[Attribution]:
    """ "In X's view", "in the words of X"."""
    words = sentence.tokens
    head = words[i].head
    if head < 0 or words[head].lower not in {"in", "by"}:
        return []
    for k in sentence.children[i]:
        if k < i and words[k].text[0].isupper() and any(words[m].tag == "POS" for m in sentence.children[k]):
            return [Attribution((k,), i, "state")]
        if k > i and words[k].lower == "of":
            return [Attribution((m,), i, "state") for m in sentence.children[k] if m > k][:1]
    return []


def _compare(frame: Frame, evidence: Evidence) -> list[Finding]:
    theirs = [
        (s, a) for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) for a in attributions(s)
    ]
    found = []
    for mine in attributions(frame.sentence):
        names = {k for i in mine.speakers for k in speaker_names(frame.sentence, i)}
        if not theirs or (mine.kind == "accuse" and _passive(frame.sentence, mine.verb)):
            continue
        about = _about(frame, mine, theirs)
        result = _speaks(frame, sorted(names), about, evidence) if names else _unnamed(frame, mine, about)
        if result is None and names:
            return []
        if result is not None:
            found.append(result)
    return found[:1]


def _about(
    frame: Frame, mine: Attribution, theirs: list[tuple[Sentence, Attribution]]
) -> list[tuple[Sentence, Attribution]]:
    """Those of the source's attributions that carry most of what the claim's speaker is made to say."""
    speech = {*_below(frame.sentence, mine.speakers), mine.verb}
    said = [m.token for i, m in frame.matches.items() if i not in speech and m.strength >= 0.7]
    counts = []
    for sentence, attribution in theirs:
        inside = _below(sentence, (attribution.verb,)) - _below(sentence, attribution.speakers)
        nested = [
            a.verb for s, a in theirs if s is sentence and a.verb in inside and a.verb != attribution.verb
        ]
        inside -= _below(sentence, tuple(nested))
        alone = sum(1 for s, _ in theirs if s is sentence) == 1 or attribution.verb not in {
            p.verb for p in sentence.predicates if sentence.tokens[p.verb].lower != "according"
        }
        own = {id(sentence.tokens[k]) for k in (range(len(sentence.tokens)) if alone else inside)}
        counts.append(sum(1 for token in said if id(token) in own))
    most = max(counts, default=0)
    if most < 2:
        return theirs
    return [row for row, count in zip(theirs, counts, strict=True) if count >= 0.6 * most]


def _below(sentence: Sentence, tops: tuple[int, ...]) -> set[int]:
    """The given words and all that hangs on them."""
    found: set[int] = set()
    queue = list(tops)
    while queue:
        node = queue.pop()
        if node not in found:
            found.add(node)
            queue.extend(sentence.children[node])
    return found


def _passive(sentence: Sentence, verb: int) -> bool:
    return any(p.verb == verb and p.passive for p in sentence.predicates)


def _speaks(
    frame: Frame, names: list[int], theirs: list[tuple[Sentence, Attribution]], evidence: Evidence
) -> Finding | None:
    """A finding if the evidence names its speakers and this one is not among them."""
    mine = [frame.sentence.tokens[i].lower for i in names]
    others: list[str] = []
    for sentence, attribution in theirs:
        words = [sentence.tokens[k] for i in attribution.speakers for k in speaker_names(sentence, i)]
        if not words:
            if any(sentence.tokens[i].lower in {"he", "she"} for i in attribution.speakers) and _before(
                mine, evidence
            ):
                return None
            continue
        if any(same_name(name, word.lower) for name in mine for word in words):
            return None
        others.append(" ".join(w.text for w in words))
    if not others:
        return _unknown(frame, names, theirs, evidence)
    shown = " ".join(frame.sentence.tokens[i].text for i in names)
    elsewhere = any(
        same_name(name, t.lower)
        for s in frame.evidence.sentences
        for t in s.tokens
        if t.tag == "NNP"
        for name in mine
    )
    near = _apposed(mine, theirs)
    message = f"the claim names “{shown}” as the one who says it, the source “{others[0]}”"
    heads = {frame.sentence.tokens[i].lemma for i in names} | {
        frame.sentence.tokens[frame.sentence.tokens[i].head].lemma for i in names
    }
    kin = any(s.tokens[i].lemma in heads for s, a in theirs for i in a.speakers)
    weight = 0.25 if near or kin else 0.85 if elsewhere else 0.7
    return finding(ReasonCode.SPEAKER, message, shown, others[0], weight)


def _unnamed(frame: Frame, mine: Attribution, theirs: list[tuple[Sentence, Attribution]]) -> Finding | None:
    """Both sides name a speaker by a common noun, and neither is accounted for by the other ("police",
    "organisers")."""
    token = frame.sentence.tokens[mine.speakers[0]]
    if (
        token.tag not in {"NN", "NNS"}
        or token.index in frame.matches
        or len(theirs) != 1
        or mine.kind != theirs[0][1].kind
    ):
        return None
    sentence, attribution = theirs[0]
    other = sentence.tokens[attribution.speakers[0]]
    taken = any(m.token is other for m in frame.matches.values())
    if other.tag not in {"NN", "NNS"} or taken or named(sentence, other.index) or other.lemma in PAPERS:
        return None
    message = f"the claim has “{token.text}” say it, the source “{other.text}”"
    return finding(ReasonCode.SPEAKER, message, token.text, other.text, 0.3)


PAPERS = frozenset("report study survey statement paper article analysis letter document poll".split())


def _before(mine: list[str], evidence: Evidence) -> bool:
    """Whether the context, where "he" comes from, names the speaker or names nobody."""
    context = " ".join((p.before + " " + p.after + " " + p.title) for p in evidence.passages)
    names = [t.lower for s in analyse(context[:2000]) for t in s.tokens if t.tag == "NNP"]
    return not names or any(same_name(name, other) for name in mine for other in names)


def _unknown(
    frame: Frame, names: list[int], theirs: list[tuple[Sentence, Attribution]], evidence: Evidence
) -> Finding | None:
    """The source says "he", and nobody of the claim's name stands before it."""
    mine = [frame.sentence.tokens[i].lower for i in names]
    text = " ".join(t.lower for s in frame.evidence.sentences for t in s.tokens).split()
    pronoun = [s.tokens[i] for s, a in theirs for i in a.speakers if s.tokens[i].lower in {"he", "she"}]
    if not pronoun or any(same_name(name, word) for name in mine for word in text):
        return None
    shown = " ".join(frame.sentence.tokens[i].text for i in names)
    message = (
        f"the claim names “{shown}” as the one who says it, the source says "
        f"“{pronoun[0].text}” and does not name them"
    )
    return finding(
        ReasonCode.SPEAKER, message, shown, pronoun[0].text, 0.4 if _named_before(mine, evidence) else 0.6
    )


def _named_before(mine: list[str], evidence: Evidence) -> bool:
    """Whether the article names the speaker not far before the cited words, though not right before."""
    for passage in evidence.passages:
        at = passage.article.find(passage.text)
        near = passage.article[max(0, at - NEAR) : max(0, at)]
        if any(name in near.lower() for name in mine if len(name) > 3):
            return True
    return False


NEAR = 1200


def _apposed(mine: list[str], theirs: list[tuple[Sentence, Attribution]]) -> bool:
    """Whether the claim's speaker stands in the source's phrase for its speaker ("X, who leads Y, said")."""
    for sentence, attribution in theirs:
        for i in attribution.speakers:
            queue = [i]
            while queue:
                j = queue.pop()
                if any(same_name(name, sentence.tokens[j].lower) for name in mine):
                    return True
                queue.extend(sentence.children[j])
    return False
