"""What is said, named by a noun, and whom it comes from: "X's warning", "the figure came from X", "X is the
source of the report"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.language.parse import Predicate, Sentence, is_verb
from briefing.check.language.words import Token
from briefing.check.structure.cast_as import CASTING, CREDITING
from briefing.check.structure.speaker_words import NOUN_CLASS
from briefing.check.structure.whence import COMING

VIEWS = frozenset(
    "view opinion verdict conclusion explanation judgement judgment belief contention claim".split()
)
CAME = frozenset("came comes stems stemmed originated source".split())
# "The figure was supplied by X", "a count by X".
COUNTS = frozenset("figure number count total tally information data report".split())
HANDED = frozenset("supply provide furnish give release publish compile offer produce make".split())
# What is told, though the noun does not say so; it counts only with the one whom it comes from.
TALES = frozenset(
    "news figure number count total tally information word revelation data story report rumour rumor"
    " allegation line message tip leak attribution".split()
)
UTTERING = frozenset(
    "give make sound voice raise issue express utter deliver"
    " put offer share advance level draw air lodge repeat"
    " file provide formulate submit convey".split()
)
SAYINGS = frozenset("comment answer reply explanation response".split())
OPINION = frozenset(
    "view opinion word words judgement judgment eyes account telling estimate reckoning version"
    " count tally calculation forecast assessment reading interpretation analysis characterisation"
    " characterization formulation phrase phrasing wording perception estimation reckoning understanding"
    " recollection thinking perspective viewpoint standpoint".split()
)
# Words of somebody's that may be the matter, and not how it is told.
TAKEN = CASTING | CREDITING | OPINION | {"according"}
BARE = frozenset("comment remark statement announcement reaction".split())
TELLS = frozenset({"that", "of", "about", "on", "to", "be", ":", "how", "come", "make", "from", "by"})
WHO = frozenset({"NNP", "PRP", "NN", "NNS"})
BY = frozenset({"by"})
TELLERS = frozenset({*TALES, *COUNTS, *NOUN_CLASS, "source"})
REACH = 8


def told_by_nouns(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Who speaks, the noun for what is said, and of which class it is."""
    words = sentence.tokens
    if not sentence.has(TELLERS):
        return
    for i, token in enumerate(words):
        if token.tag[:2] != "NN" or (i and token.tag[:3] == "NNP"):
            continue
        if (token.lemma in TALES or token.lemma == "source") and i + 3 < len(words) and sentence.has(CAME):
            who = _teller(sentence, i)
            if who >= 0:
                yield who, i, "state"
                continue
        if token.lemma in COUNTS and sentence.has(BY) and (who := _counter(sentence, i)) >= 0:
            yield who, i, "state"
            continue
        if token.lemma not in NOUN_CLASS:
            continue
        if any(words[k].lower in {"no", "any"} for k in sentence.children[i] if k < i) or (
            token.lemma in BARE and sentence.has(TAKEN) and not _content(words, i)
        ):
            continue
        who = owner_of(sentence, i) or _giver(sentence, i)
        if who >= 0:
            yield who, i, NOUN_CLASS[token.lemma]


def _content(words: tuple[Token, ...], i: int) -> bool:
    """Whether it is told what somebody's remarks say: "that …", "of …", "was …"."""
    near = words[max(0, i - 3) : i]
    after = words[i + 1 : i + 3]
    return any(t.lemma in TELLS for t in after) or any(t.lemma == "be" and is_verb(t) for t in near)


def owner_of(sentence: Sentence, i: int) -> int:
    """X in "X's warning", "a warning from X", "was the view of X"; 0 if there is none: a sentence hardly
    begins with one."""
    words = sentence.tokens
    k = i - 1
    while k > 0 and words[k].tag in {"JJ", "NN", "RB", "CD"} and i - k < 4:
        k -= 1
    if k > 0 and (words[k].tag == "POS" or _of_many(words, k)):
        return k - 1
    after = words[i + 1].lower if i + 1 < len(words) else ""
    copula = any(t.lemma == "be" for t in words[max(0, i - 3) : i])
    if after in {"from", "by"} or (after == "of" and copula and words[i].lemma in VIEWS):
        return head_of(sentence, i + 1)
    return 0


def _of_many(words: tuple[Token, ...], k: int) -> bool:
    """The apostrophe in "the growers' estimate", which is tagged as the end of a quotation."""
    owner = words[k - 1]
    apart = words[k].text in {"'", "’"} and owner.end == words[k].start and owner.lower[-1] == "s"
    return apart and owner.tag == "NNS" and not any(t.text in {"'", "‘"} for t in words[:k])


def _teller(sentence: Sentence, i: int) -> int:
    """X in "the figure … came from X", "X is the source of the figure"; -1 if there is none."""
    words = sentence.tokens
    if words[i].lemma == "source":
        of = [t.lower for t in words[i + 1 : i + 4]]
        if (
            len(of) < 3
            or of[0] not in {"of", "for"}
            or not {t.lemma for t in words[i + 2 : i + 5]} & (TALES | frozenset(NOUN_CLASS))
        ):
            return -1
        return next((s for p in sentence.predicates for s in _is_source(p, i) if s < i), -1)
    for k in range(i + 1, len(words) - 2):
        if words[k].text in {";", ":"}:
            break
        if words[k].lemma in COMING and is_verb(words[k]) and words[k + 1].lower == "from":
            return -1 if is_verb(words[i + 1]) else head_of(sentence, k + 1)
    return -1


def _counter(sentence: Sentence, i: int) -> int:
    """X in "a count by X", "the figure of 40 was supplied by X"; -1 if there is none."""
    words = sentence.tokens
    if i + 2 < len(words) and words[i + 1].lower == "by" and words[i].lemma not in {"number", "total"}:
        return head_of(sentence, i + 1)
    for predicate in sentence.predicates:
        if predicate.verb > i and predicate.passive and i in predicate.objects:
            if words[predicate.verb].lemma not in HANDED:
                return -1
            return next((k for k in predicate.subjects if k > predicate.verb), -1)
    return -1


def _is_source(predicate: Predicate, i: int) -> tuple[int, ...]:
    """X in "X is the source", "X is named as the source"."""
    if i in predicate.objects:
        return predicate.subjects
    return predicate.objects if predicate.passive and ("as", i) in predicate.obliques else ()


def _giver(sentence: Sentence, i: int) -> int:
    """X in "the warning … came from X", "was given by X", "X voiced the hope"; -1 if there is none."""
    words = sentence.tokens
    for k in range(i + 1, len(words) - 1):
        token = words[k]
        if token.text in {";", ":"}:
            break
        if token.lemma in COMING and is_verb(token):
            near = range(k + 1, min(k + 3, len(words)))
            if (whence := next((m for m in near if words[m].lower == "from"), -1)) > 0:
                return head_of(sentence, whence)
        if token.lemma in UTTERING and token.tag == "VBN":
            after = _past_commas(words, k + 1)
            near = range(after, min(after + 4, len(words)))
            by = next((head_of(sentence, m) for m in near if words[m].lower == "by"), -1)
            if by >= 0:
                return by
    for predicate in sentence.predicates:
        if words[predicate.verb].lemma in UTTERING and i in predicate.objects and not predicate.passive:
            if predicate.marker == "to" and any(words[s + 1].tag == "TO" for s in predicate.subjects):
                return -1  # "urges the bank to give assurances": it gives none
            return next((s for s in predicate.subjects if s < predicate.verb and words[s].tag in WHO), -1)
    return -1


def utters(sentence: Sentence, verb: int) -> bool:
    """ "Offered no comment", "gave an answer": something is said, and nothing offered or given."""
    if sentence.tokens[verb].lemma not in UTTERING:
        return False
    objects = (k for p in sentence.predicates if p.verb == verb and not p.passive for k in p.objects)
    return any(sentence.tokens[k].lemma in SAYINGS for k in objects)


def _past_commas(words: tuple[Token, ...], i: int) -> int:
    """Where the sentence goes on after what two commas set off ("was made, in a letter, by …")."""
    if i >= len(words) or words[i].text != ",":
        return i
    return next((t.index + 1 for t in words[i + 1 : i + REACH] if t.text == ","), i)


def head_of(sentence: Sentence, preposition: int) -> int:
    """The last noun of the phrase right after a preposition, the first of a name; -1 if there is none."""
    words = sentence.tokens
    found = -1
    for k in range(preposition + 1, min(len(words), preposition + 1 + REACH)):
        tag = words[k].tag
        if tag in {"NN", "NNS", "NNP", "NNPS", "PRP"}:
            found = k
        elif (
            tag not in {"DT", "JJ", "CD", "POS", "PRP$", "VBN", "VBG"} and words[k].text not in {"'", "’"}
        ) or (found >= 0 and tag[0] == "V"):
            break
    return found
