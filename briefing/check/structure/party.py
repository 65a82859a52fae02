"""Whether a phrase of the claim and a phrase of the source mean the same party."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from briefing.check.language.names import TABLE, any_same_name, same_name
from briefing.check.language.parse import NOMINAL, Sentence, named
from briefing.check.language.thesaurus import above, entry
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame
from briefing.check.structure.people import PEOPLE
from briefing.check.structure.speaker_words import BODIES, GENERIC, KIN, ORGANISATIONS, TITLES

ALIKE = 0.8
VAGUE = frozenset("it he she they we i you who which that this these those one them him her us me its his"
                  " their our my your some all both others other many most several".split())  # fmt: skip

VAGUE_TAGS = frozenset({"PRP", "PRP$", "DT", "WDT", "WP", "EX"})
ANIMATE = GENERIC | BODIES | ORGANISATIONS | PEOPLE
NONE = frozenset[str]()
INSIDE = frozenset(NOMINAL | {"JJ"})
KNOWN = frozenset("the this these both either neither".split())


def vague(sentence: Sentence, i: int) -> bool:
    """Whether a word names nobody by itself: a pronoun, a bare quantity."""
    token = sentence.tokens[i]
    if token.tag == "CD":
        return not named(sentence, i)
    return (token.lower in VAGUE or token.tag in VAGUE_TAGS) and token.text != "US"


def definite(sentence: Sentence, i: int) -> bool:
    """Whether a phrase speaks of a thing or a body without a name as of one that was named before: "the
    satellite", "neither company"; no person, whom there is more than one of."""
    words, first = sentence.tokens, i
    if words[i].tag not in {"NN", "NNS"} or named(sentence, i):
        return False
    while first > 0 and words[first - 1].tag in {"NN", "JJ", "CD"}:
        first -= 1
    known = first > 0 and words[first - 1].lower in KNOWN
    return known and (words[i].lemma in BODIES or not animate(words[i].lemma))


def same(frame: Frame, i: int, number: int, j: int) -> bool:
    """Whether the phrases headed by word ``i`` of the claim and ``j`` of a sentence of the source may mean
    one party: names decide where both have one, else the head words."""
    mine, source = frame.sentence, frame.evidence.sentences[number]
    left = _names(mine, i)
    right = None if left is None else _names(source, j)
    if left is None or right is None:
        return False
    if left and right:
        return any_same_name(left, right)
    if not left and (country := office(mine, i)):
        holders = _holders(source, country)
        if holders:
            return _holder(source, j) in holders
    token, other = mine.tokens[i], source.tokens[j]
    if token.lemma == other.lemma:
        return True
    match = frame.matches.get(i)
    if match is not None and match.token is other:
        return match.strength >= ALIKE
    return frame.evidence.accounts(token.lemma).get(other.lemma, 0.0) >= ALIKE


def office(sentence: Sentence, i: int) -> frozenset[str]:
    """The country of somebody told by office alone ("the Norwegian premier"); none for all others."""
    token = sentence.tokens[i]
    if token.tag != "NN" or token.lemma not in TITLES:
        return frozenset()
    return frozenset(
        sentence.tokens[k].lower for k in sentence.children[i] if k < i and _country(sentence.tokens[k])
    )


def _country(token: Token) -> bool:
    return token.tag in {"JJ", "NNP"} and token.lower.replace(".", "") in TABLE


def _holders(sentence: Sentence, country: frozenset[str]) -> frozenset[int]:
    """Those told by name with an office of a country before it ("Norwegian Prime Minister Ida Holm")."""
    words, found = sentence.tokens, set()
    for token in words:
        if not (_country(token) and any_same_name((token.lower.replace(".", ""),), country)):
            continue
        k = token.index + 1
        while k < len(words) and words[k].lower in TITLES:
            k += 1
        if k > token.index + 1 and k < len(words) and words[k].tag == "NNP":
            while k + 1 < len(words) and words[k + 1].tag == "NNP":
                k += 1
            found.add(k)
    return frozenset(found)


def _holder(sentence: Sentence, j: int) -> int:
    """The last word of the name that a word belongs to, or the word itself."""
    words = sentence.tokens
    while words[j].tag == "NNP" and j + 1 < len(words) and words[j + 1].tag == "NNP":
        j += 1
    return j


def any_same(frame: Frame, mine: Iterable[int], number: int, theirs: Iterable[int]) -> bool:
    """Whether any phrase of the one set is any of the other."""
    places = list(theirs)
    if places:
        for i in mine:
            for j in places:
                if same(frame, i, number, j):
                    return True
    return False


def meant(frame: Frame, number: int, doers: frozenset[int], theirs: frozenset[int]) -> bool:
    """Whether "the satellite", "neither company" may be what the sentence before names, as the claim does."""
    source = frame.evidence.sentences[number]
    if number == 0 or not all(definite(source, k) for k in theirs):
        return False
    before = frame.evidence.sentences[number - 1]
    names = [t.index for t in before.tokens if t.tag == "NNP"]
    return all(
        frame.sentence.tokens[k].tag == "NNP" and any_same(frame, (k,), number - 1, names) for k in doers
    )


def within(sentence: Sentence, i: int) -> frozenset[int]:
    """The nominal words of a phrase, its appositions and prepositional parts, but no clause."""
    found: set[int] = set()
    queue = [i]
    while queue:
        node = queue.pop()
        if node in found:
            continue
        found.add(node)
        queue.extend([k for k in sentence.children[node] if not sentence.tokens[k].verb])
    return frozenset([k for k in found if sentence.tokens[k].tag in INSIDE])


@lru_cache(maxsize=8192)
def _names(sentence: Sentence, i: int) -> frozenset[str] | None:
    """The names of a phrase without titles; None for a word that names nobody by itself."""
    if vague(sentence, i):
        return None
    places = named(sentence, i)
    return bare(frozenset([sentence.tokens[k].lower for k in places])) if places else NONE


def bare(name: frozenset[str]) -> frozenset[str]:
    """A name without titles: “Dr Holm” is not “Dr Adeyemi”."""
    return name - TITLES or name


def shown(sentence: Sentence, places: Iterable[int]) -> str:
    """Parties as a message shows them: names in full, else the head word with what describes it."""
    out = []
    for i in sorted(places):
        words = named(sentence, i) or tuple(
            k for k in (*sentence.children[i], i) if k == i or (k < i and sentence.tokens[k].tag[:2] == "NN")
        )
        out.append(" ".join(sentence.tokens[k].text for k in words))
    return " and ".join(dict.fromkeys(out))


def gapped(words: Sequence[Token], token: Token) -> bool:
    """ "A covering two thirds and B the rest", "of which A €70m and B €30m": the verb is told once."""
    if token.tag != "NNP" or token.index == 0 or token.index + 1 >= len(words):
        return False
    k = token.index - 1 - (words[token.index - 1].lower == "the")
    before, after = words[k], words[token.index + 1]
    joined = before.lower in {"and", "which", "whom", ",", ";", "with", "while"}
    return joined and (after.tag in {"CD", "$"} or after.lower in {"the", "a", "an", "half", "one"})


@lru_cache(maxsize=2048)
def gaps(sentence: Sentence) -> tuple[int, ...]:
    """The parties of a sentence of whom a verb told once is not told again."""
    words = sentence.tokens
    return tuple([t.index for t in words if t.tag == "NNP" and gapped(words, t)])


@lru_cache(maxsize=10_000)
def animate(lemma: str) -> bool:
    """Whether a noun is one for a person or a body, by any of its first senses."""
    if lemma in ANIMATE or any(lemma in kin for kin in KIN):
        return True
    tops = {entry("person").senses[0], entry("organization").senses[0]}
    agent = lemma.endswith(("er", "or", "ist", "man", "ian", "ant"))
    queue, seen = list(entry(lemma).senses[: 2 if agent else 1]), set[int]()
    if not queue:
        return agent
    while queue:
        node = queue.pop()
        if node in tops:
            return True
        if node not in seen:
            seen.add(node)
            queue.extend(above(node))
    return False


LEADERS = frozenset("leader head chief chair chairman chairwoman president founder".split())
LED = frozenset({"lead", "head", "chair", "found"})
LEADING = LEADERS | LED
PARTIES = frozenset(
    "party movement alliance coalition bloc faction grouping group union camp opposition cabinet government"
    " firm company".split()
)


def led_by(sentence: Sentence, i: int, source: Sentence) -> bool:
    """ "Rossi's opposition party" for "the opposition Green List … its leader, Anna Rossi": whether a body
    is owned by the one whom the source tells as its leader."""
    if not (sentence.has(PARTIES) and source.has(LEADING)):
        return False
    words, there = sentence.tokens, source.tokens
    k = next((m for m in range(i, min(i + 4, len(words) - 1)) if words[m + 1].tag == "POS"), i - 1)
    if words[i].lemma in PARTIES:
        k = next((m for m in range(i - 1, max(-1, i - 5), -1) if words[m + 1].tag == "POS"), -1)
    if k < 0 or words[k].tag != "NNP" or words[k + 1].tag != "POS":
        return False
    if PARTIES.isdisjoint(t.lemma for t in words[k + 2 : k + 6]):
        return False
    own = [t.index for t in there if t.tag == "NNP" and same_name(t.lower, words[k].lower)]
    return any(
        (t.lemma in LEADERS and t.tag in {"NN", "NNP"}) or (t.lemma in LED and t.verb and t.tag == "VBN")
        for m in own
        for t in there[max(0, m - 4) : m]
    )
