"""Who says what in a sentence: verbs of saying, "according to X", "in X's view", and what is said named by a
noun ("the warning came from X", "X's explanation", "it was X who complained")."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.after_times import DAYS as TIMES
from briefing.check.language.parse import Predicate, Sentence, conjuncts, is_verb
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.cast_as import TELLING, at_figure, casts, clausal, credited
from briefing.check.structure.made_clear import CLEARLY, makes_clear
from briefing.check.structure.party import within
from briefing.check.structure.reaching import (
    BREAKS,
    CITING,
    after_quotation,
    last_word,
    named_last,
    past_clause,
    quoted_as,
    reaches,
    subjects_before,
)
from briefing.check.structure.serving import companions, serving
from briefing.check.structure.speaker_words import NOUN_CLASS
from briefing.check.structure.surely_read import governed
from briefing.check.structure.told_by_nouns import CAME, COUNTS, OPINION, WHO, head_of, told_by_nouns
from briefing.check.structure.whose_saying import first, owner, parted, rises

MORE = {
    **dict.fromkeys("complain object protest grumble".split(), "accuse"),
    **dict.fromkeys("cite defend justify testify".split(), "state"),
    **dict.fromkeys("speak remind counter retort quip joke".split(), "state"),
}
SAYS = {**cues.SPEECH_CLASS, **MORE}
REJECT = frozenset({"reject", "dismiss"})
SPEAKING = (TELLING | CAME | COUNTS).union(
    cues.SPEECH_CLASS, NOUN_CLASS, MORE, OPINION, CLEARLY, {"accord", "according"}
)
WHOSE = frozenset({"in", "by", "on", "to", "from"})
DOUBTFUL = frozenset(
    "show reveal indicate signal find conclude feel consider put call answer note point mention announce"
    " describe voice express inform estimate calculate reckon argue repeat stress think believe report"
    " write name explain recall disclose counter".split()
)
# "On its own admission", "by her own confession".
OWNED = frozenset("admission confession testimony acknowledgement acknowledgment boast".split())
SOURCES = OPINION | OWNED | {"according"}
AS_TOLD = frozenset({"have", "it"})
LEADING = 6
# Whoever does this can speak, however they are called.
STRONG = frozenset(
    "say tell add remark comment reply respond warn caution deny accuse allege pledge vow claim maintain"
    " contend assert admit concede acknowledge declare complain :".split()
)
# What is told by somebody in these words is said, whatever it is.
ONLY_SAID = frozenset("report announce mention disclose reveal explain argue repeat stress recall".split())
# "Put the crowd at 4,000".
RECKONING = frozenset("put estimate reckon calculate count judge assess set number project forecast".split())
SENSING = frozenset("feel find show consider conclude reveal think".split())
DISPLAYED = frozenset(
    "interest willingness readiness support sign restraint solidarity respect courage appetite enthusiasm"
    " concern reluctance resolve determination commitment".split()
)
# "Found it hard", "pressed on with it", "called off the talks": nothing is said.
SILENT = {
    ("find", "it"), ("agree", "with"), ("press", "on"), ("press", "ahead"), ("press", "forward"),
    ("call", "off"), ("call", "up"), ("call", "in"), ("answer", "for"), ("point", "up"),
}  # fmt: skip
INVERTED = frozenset({"NNP", "DT", "JJ", "NN", "NNS", "PRP$"})
# What stands for the word of saying of one who is told in one with another speaker.
GAPS = frozenset({"IN", "WDT"})
MODALS = frozenset("will would can could may might shall should must".split())
NAMING = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "DT", "POS", "CD"})
CLAUSES = frozenset({"that", "how", "whether", "what"})
# "Urged Europe to lead, while stressing that …": he who urges stresses.
WHILE = frozenset("while whilst though although".split())
CLOSING = frozenset(",\"”'’")


class Voice(NamedTuple):
    """A speaker (indices of the heads), the word of saying, and its class."""

    speakers: tuple[int, ...]
    verb: int
    kind: str

    def phrase(self, sentence: Sentence) -> frozenset[int]:
        """The words that name or describe the speaker."""
        return _phrase(sentence, self.speakers, self.verb)

    def wide(self, sentence: Sentence) -> frozenset[int]:
        """Those words and all nouns right before them: the parse may take a part of a name for all."""
        words, found = sentence.tokens, set(self.phrase(sentence))
        k = min(found) - 1
        while (
            k >= 0
            and not (words[k].lower in TIMES and words[k].tag == "NNP")
            and (
                words[k].tag in NAMING
                or words[k].lower in {"of", "for", "at", "in", "from"}
                or words[k].text[0].isupper()
            )
        ):
            found.add(k)
            k -= 1
        return frozenset(found)


@lru_cache(maxsize=4096)
def _phrase(sentence: Sentence, speakers: tuple[int, ...], verb: int) -> frozenset[int]:
    found = frozenset([k for i in speakers for k in (i, *within(sentence, i))])
    cut = _before_comma(sentence, verb) if max(found) < verb else frozenset()
    if sentence.tokens[verb].lower == "according":
        cut = _next_subject(sentence, speakers)
    found = ((found - cut) or found) - companions(sentence, speakers)
    return serving(sentence, max(speakers), found)


def _next_subject(sentence: Sentence, speakers: tuple[int, ...]) -> frozenset[int]:
    """ "According to two delegates Norland had left": a name right after a plural is the next clause's."""
    words, last = sentence.tokens, max(speakers)
    if last + 3 < len(words) and words[last + 1].text == "," and words[last + 3].tag == "POS":
        return frozenset(range(last + 1, len(words)))  # "according to its minister, Norland's bid"
    if words[last].tag != "NNS" or last + 1 >= len(words) or words[last + 1].tag != "NNP":
        return frozenset()
    return frozenset(range(last + 1, len(words)))


def _before_comma(sentence: Sentence, verb: int) -> frozenset[int]:
    """What stands before the last comma, where a sentence ends in ", a diplomat said"."""
    words = sentence.tokens
    if verb < last_word(sentence) or words[verb - 1].text == ",":
        return frozenset()
    commas = [k for k in range(1, verb) if words[k].text in {",", "”", '"'}]
    if not commas or not any(t.tag[:2] == "NN" for t in words[commas[-1] : verb]):
        return frozenset()
    return frozenset(range(commas[-1]))


@lru_cache(maxsize=2048)
def voices(sentence: Sentence) -> tuple[Voice, ...]:
    """Everyone whom a sentence has say something, in the order of the words of saying."""
    if not sentence.has(SPEAKING):
        return ()
    found: dict[int, Voice] = {}
    for voice in (*_verbs(sentence), *_sources(sentence), *_nouned(sentence)):
        found.setdefault(voice.verb, voice)
    return tuple(found[i] for i in sorted(found))


def kind_of(token: Token) -> str:
    """The class of a verb of saying, or of a noun for what is said; empty for other words."""
    if is_verb(token):
        return SAYS.get(token.lemma, "")
    return NOUN_CLASS.get(token.lemma, "") if token.tag in {"NN", "NNS"} else ""


def _verbs(sentence: Sentence) -> Iterator[Voice]:
    words = sentence.tokens
    last: tuple[int, ...] = ()
    clear = sentence.has(CLEARLY)
    for predicate in sentence.predicates:
        lemma = words[predicate.verb].lemma
        kind = SAYS.get(lemma)
        if clear and kind is None and lemma in {"make", "be"} and makes_clear(words, predicate):
            kind = "state"
        if kind is None and lemma in TELLING and casts(sentence, predicate):
            kind = "state"
        if kind is None or (kind == "reject" and lemma not in REJECT) or not _says(sentence, predicate):
            continue
        after = words[predicate.verb + 1].lower if predicate.verb + 1 < len(words) else ""
        if (lemma == "speak" and after != "of") or (lemma == "show" and _displays(words, predicate.verb)):
            continue
        if (lemma, after) in SILENT and words[predicate.verb].lower.startswith(lemma[:3]):
            continue
        quoted = quoted_as(sentence, predicate.verb)
        if quoted:
            yield Voice(quoted, predicate.verb, kind)
            continue
        who = after_quotation(words, predicate.verb) or predicate.subjects
        if not who or words[who[0]].tag not in WHO:
            near = [o for o in predicate.objects if words[o].tag in {"NNP", "PRP"} and o > predicate.verb]
            who = tuple(near[:1]) or _cleft(sentence, predicate)
        if predicate.passive and lemma in CITING and after == "as":
            who = predicate.objects  # "is quoted as saying"
        who = named_last(words, predicate.verb) or who or past_clause(words, predicate.verb)
        who = who or _after(sentence, predicate.verb)
        if not _done_to(words, predicate) and not any(reaches(sentence, k, predicate.verb) for k in who):
            own = subjects_before(sentence, predicate.verb)
            who = own if own and words[own[0]].tag in WHO else who
        joined = words[predicate.verb - 1].lower in WHILE and words[predicate.verb - 2].text == ","
        if who and (not predicate.direct or joined) and words[predicate.verb].tag == "VBG":
            opens = first(sentence, predicate.verb) if joined else ()
            who = last or _after_opening(sentence, predicate.verb) or opens or who
        if who and words[predicate.verb].tag == "VBG":
            who = parted(sentence, who, predicate.verb)
        told = _cleft(sentence, predicate) if who else ()
        who = told if told and set(told) >= set(who) else who  # "it was Ann Lee, the mayor, who said"
        if who and lemma in DOUBTFUL and max(who) < predicate.verb and governed(sentence, max(who)):
            continue  # "the massing of forces near the border shows …"
        cut = _before_comma(sentence, predicate.verb) if who and max(who) < predicate.verb else frozenset()
        if cut and all(k in cut for k in who):
            head = head_of(sentence, max(cut))
            who = (head,) if 0 <= head < predicate.verb else ()
        who = owner(sentence, predicate, tuple(who))
        if who:
            last = who
            yield Voice(last, predicate.verb, kind)


def _done_to(words: tuple[Token, ...], predicate: Predicate) -> bool:
    """Whether a passive has its helper, and so no doer before it."""
    near = words[max(0, predicate.verb - 3) : predicate.verb]
    return predicate.passive and any(t.lemma in {"be", "get"} for t in near)


def _displays(words: tuple[Token, ...], verb: int) -> bool:
    """ "Have shown interest in joining"."""
    return any(t.lemma in DISPLAYED for t in words[verb + 1 : verb + 4])


def _after(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """ "…, said Ann Lee, who …", "…, said the mayor of Ford"."""
    words = sentence.tokens
    if verb < 2 or words[verb - 1].text not in CLOSING or verb + 2 > len(words):
        return ()
    if words[verb].lemma == "tell":  # "…, the chair, Ann Lee, told reporters"
        return (verb - 2,) if words[verb - 1].text == "," and words[verb - 2].tag in WHO else ()
    found = head_of(sentence, verb) if words[verb + 1].tag in INVERTED else -1
    if (
        found <= verb
        or words[found].tag not in WHO
        or (words[found].tag[:3] != "NNP" and _acts(words, found))
    ):
        return ()
    return (found,)


def _acts(words: tuple[Token, ...], noun: int) -> bool:
    """Whether a verb follows in the clause, whose subject a noun may be ("he said the firm had left")."""
    for token in words[noun + 1 :]:
        if token.text in BREAKS or token.tag in FINITE:
            return token.tag in FINITE
    return False


def _after_opening(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """ "By calling for X and proposing Y, Ann Lee paved the way": whose the participles are that a sentence
    begins with."""
    words = sentence.tokens
    if not any(t.tag == "VBG" for t in words[:2]):
        return ()
    comma = next((t.index for t in words[verb:] if t.text == ","), len(words))
    main = next((p for p in sentence.predicates if p.direct and p.subjects and p.subjects[0] > comma), None)
    return main.subjects if main else ()


def _cleft(sentence: Sentence, predicate: Predicate) -> tuple[int, ...]:
    """ "It was X who said so"."""
    words = sentence.tokens
    if len(words) < 3 or words[0].lower != "it" or words[1].lemma != "be":
        return ()
    who = next((k for k in range(max(0, predicate.verb - 4), predicate.verb) if words[k].tag == "WP"), -1)
    aside = [k for k in range(2, who) if words[k].tag == "," and words[k + 1].tag in {"VBN", "VBG"}]
    end = min(aside, default=who)  # "a banker, quoted by the Herald, who said"
    return tuple(k for k in range(2, end) if words[k].tag in {"NN", "NNS", "NNP"})


def _says(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a verb that need not tell of speech does so: it has a clause below or above it, or quotes."""
    words = sentence.tokens
    verb = words[predicate.verb]
    if predicate.marker == "to" and not predicate.direct:
        return verb.lemma in STRONG and rises(words, predicate.verb)
    if verb.lemma == "maintain" and verb.tag == "VB" and not predicate.auxiliaries:
        return False  # "to help maintain a ceasefire"
    if verb.lemma not in DOUBTFUL:
        return True
    if predicate.verb >= last_word(sentence) and _before_comma(sentence, predicate.verb):
        return not predicate.passive  # "…, organisers reckoned."
    below = any(
        k > predicate.verb and is_verb(words[m]) and (words[k].tag != "IN" or words[m].tag != "VBG")
        for k in sentence.children[predicate.verb]
        for m in (k, *sentence.children[k])
    )
    bound = predicate.verb > 1 and words[predicate.verb - 1].tag == "TO"
    if verb.lemma in SENSING and (bound or MODALS.intersection(predicate.auxiliaries)):
        return False
    beside = verb.head >= 0 and is_verb(words[verb.head])
    called = verb.lemma == "describe" and any(t.lower == "as" for t in words)
    if predicate.passive and predicate.subjects:
        if words[0].lower in CLAUSES:
            return True  # "That it would close was reported by …"
        if verb.lemma in ONLY_SAID and _done_to(words, predicate):
            return True  # "the closure was reported by …"
    called = called or (verb.lemma in RECKONING and at_figure(words, predicate.verb))
    below = below or (clausal(words, predicate.verb) and not predicate.passive)
    return below or beside or called or any(t.tag in {"``", "''"} for t in words)


def _nouned(sentence: Sentence) -> Iterator[Voice]:
    yield from (Voice((who,), noun, kind) for who, noun, kind in told_by_nouns(sentence))


def _sources(sentence: Sentence) -> Iterator[Voice]:
    words = sentence.tokens
    sourced = sentence.has(SOURCES) or sentence.said >= AS_TOLD
    for i, word in enumerate(words[:-2] if sourced else ()):
        if word.lower == "according" and words[i + 1].lower == "to":
            heads = [k for k in sentence.children[i + 1] if k > i + 1]
            comma = next((t.index for t in words[i + 2 :] if t.text == ","), len(words))
            if not heads or heads[0] > comma:  # "according to the mayor, the town's share"
                heads = [k for k in (head_of(sentence, i + 1),) if k > i]
            if heads:
                yield Voice(conjuncts(sentence, heads[0]), i, "state")
        elif word.tag[:2] == "NN" and (
            word.lemma in OPINION or (word.lemma in OWNED and words[i - 1].lower == "own")
        ):
            yield from _opinion(sentence, i)
        elif word.lemma == "have" and words[i + 1].lower == "it" and words[i - 1].tag in WHO:
            yield from _as_told(sentence, i)
    yield from _gapped(sentence)
    if sentence.has(TELLING):
        yield from (Voice((who,), verb, "state") for who, verb in credited(sentence))


def _gapped(sentence: Sentence) -> Iterator[Voice]:
    """ "The mayor said that …, Ann Lee that …, and the bank's Ian Roe that …"."""
    words = sentence.tokens
    if "that" not in sentence.said:
        return
    opened = [t.index for t in words[2:] if t.lower == "that" and words[t.index - 1].tag in {"NNP", "NN"}]
    told = [t.lemma for t in words if t.verb and t.lemma in cues.SPEECH_CLASS] if opened else []
    kind = cues.SPEECH_CLASS[told[0]] if told else ""
    for i in opened if told else ():
        k = i - 1
        while k > 0 and words[k].tag in NAMING:
            k -= 1
        own = any(t.tag == "NNP" for t in words[k + 1 : i])
        if own and (
            words[k].text in {",", ";"} or (words[k].lower == "and" and words[k - 1].text in {",", ";"})
        ):
            yield Voice((i - 1,), i, kind)


def _as_told(sentence: Sentence, i: int) -> list[Voice]:
    """ "Or so the reports have it", "as the mayor has it"."""
    words, k = sentence.tokens, i - 1
    while k > 0 and words[k].tag in NAMING:
        k -= 1
    return [Voice((i - 1,), i, "state")] if words[k].lower in {"so", "as"} else []


def _opinion(sentence: Sentence, i: int) -> list[Voice]:
    """ "In X's view", "in the words of X"."""
    words = sentence.tokens
    head = words[i].head
    if words[i - 1].lower == "own" and words[i - 2].tag == "PRP$" and words[i - 3].lower in WHOSE:
        who = next((t.index for t in reversed(words[: max(0, i - 3)]) if t.tag == "NNP"), -1)
        if i < LEADING and who < 0:  # "By its own account Norland …"
            who = next((t.index for t in words[i + 1 :] if t.tag == "NNP" or t.verb), -1)
            who = -1 if who < 0 or words[who].verb else who
        return [Voice((who,), i, "state")] if who >= 0 else []  # "in his own words"
    if head < 0 or words[head].lower not in WHOSE:
        return []
    for k in sentence.children[i]:
        owns = any(t.text in {"'", "’"} for t in words[k + 1 : k + 2])
        owns = owns or any(words[m].tag == "POS" for m in sentence.children[k])
        if k < i and words[k].tag in WHO and owns:
            return [Voice((k,), i, "state")]
        if k > i and words[k].lower == "of":
            return [Voice((m,), i, "state") for m in sentence.children[k] if m > k][:1]
    return []
