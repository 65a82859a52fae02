"""Of which sort a body is that acts or speaks, told by a common noun: the ministry is no company,
the union no council, the court no parliament.

A noun that bodies of several sorts go by ("agency", "department", "officials") is of each of them; two words
may mean one body where they have a sort in common. A word that is of no sort listed may mean any body.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from briefing.check.language.names import TABLE
from briefing.check.language.parse import Sentence

LINES = {
    "government": "government ministry minister cabinet treasury premier administration department agency"
    " authority official secretary inspector",
    "parliament": "parliament legislature lawmaker legislator senator senate congress mp parliamentarian"
    " committee assembly deputy",
    "opposition": "opposition",
    "court": "court judge tribunal judiciary bench",
    "company": "company firm manufacturer maker operator utility contractor developer retailer airline"
    " carrier supplier shipbuilder builder insurer brewery consortium startup start-up subsidiary lender bank"
    " supermarket publisher producer importer exporter",
    "union": "union trade-union",
    "local": "council councillor municipality mayor county borough authority official assembly"
    " inspector",
    "regulator": "regulator watchdog inspectorate ombudsman agency authority official inspector auditor",
    "police": "police sheriff constabulary detective authority inspector official",
    "university": "university academic college professor department school",
    "hospital": "hospital clinic department trust",
    "campaign": "charity campaigner activist foundation ngo",
    "trade": "association federation league guild chamber lobby producer maker manufacturer operator retailer"
    " exporter importer",
    "family": "family relative parent",
    "army": "army navy military",
    "defence": "defence defense",
    "prosecution": "prosecution prosecutor authority",
    "people": "resident villager tenant patient passenger shareholder",
    "auditor": "auditor",
}  # fmt: skip
SORTS: dict[str, frozenset[str]] = {
    noun: frozenset(sort for sort, line in LINES.items() if noun in line.split())
    for noun in " ".join(LINES.values()).split()
}
# Bodies that may well be told of by a word of the other sort.
NEAR = (
    {"union", "trade"}, {"campaign", "trade"}, {"government", "regulator"}, {"regulator", "auditor"},
    {"prosecution", "government"}, {"army", "government"}, {"hospital", "university"},
    {"hospital", "company"},
    {"police", "prosecution"}, {"parliament", "opposition"}, {"campaign", "people"}, {"union", "campaign"},
    {"university", "company"}, {"family", "people"},
)  # fmt: skip
# Who speaks or acts for a body that is told beside: "officials of the department", "the union's leader".
MEMBERS = frozenset(
    "official leader spokesman spokeswoman spokesperson representative member delegate chief boss head"
    " director chair chairman chairwoman president secretary manager executive officer staff office lawyer"
    " inspector expert minister engineer auditor".split()
)
# What stands before the name of a body.
CALLED = frozenset("union company firm manufacturer maker airline carrier charity retailer regulator".split())
# Words that mean a body only with an article.
ABSTRACT = frozenset("trust defence defense bench administration".split())
OWNING = frozenset({"of", "for", "from", "at"})
NONE = frozenset[str]()
NAMING = frozenset({"NNP", "NNPS"})


@lru_cache(maxsize=4096)
def sorts(sentence: Sentence, i: int) -> frozenset[str]:
    """The sorts that a body may be of which a word is the head, or for which it speaks, if known."""
    words = sentence.tokens
    token = words[i]
    if token.lemma in MEMBERS:
        owned = _owner(sentence, i)
        if owned:
            return owned
    if token.tag in NAMING:
        before = words[i - 1] if i else None
        if before is not None and before.lemma in CALLED and before.text.islower():
            return SORTS[before.lemma]  # "the union Unison"
        if not token.text.islower() and (before is None or before.lower != "the"):
            return NONE
    if token.tag[:2] != "NN" or (token.lemma in ABSTRACT and not (i and words[i - 1].tag == "DT")):
        return NONE
    return SORTS.get(token.lemma, NONE)


def _owner(sentence: Sentence, i: int) -> frozenset[str]:
    """The sorts of the body to which somebody belongs by the words around."""
    words = sentence.tokens
    if i + 2 < len(words) and words[i + 1].lower in OWNING:
        for token in words[i + 2 : i + 6]:
            if token.tag in {"NN", "NNS"} and token.lemma in SORTS:
                return SORTS[token.lemma]
            if token.tag not in {"DT", "JJ", "NN", "PRP$"}:
                return NONE
    k = i - 1
    if k >= 0 and words[k].tag == "POS":
        k -= 1
    if k >= 0 and words[k].tag in {"NN", "NNS"} and words[k].lemma in SORTS:
        return SORTS[words[k].lemma]
    if k >= 0 and words[k].tag in {"JJ", "NNP"} and words[k].lower in TABLE and words[i].lemma == "official":
        return SORTS["official"]
    return NONE


def apart(mine: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether two bodies are of sorts that no one body is of."""
    one, two = frozenset(mine), frozenset(theirs)
    if not one or not two or one & two:
        return False
    return not any({a, b} in NEAR for a in one for b in two)


def of_other_sorts(sentence: Sentence, heads: Sequence[int], source: Sentence, others: Sequence[int]) -> bool:
    """Whether those whom two phrases name are bodies of sorts that no one body is of ("the union", "the
    council")."""
    one, two = [sorts(sentence, k) for k in heads], [sorts(source, k) for k in others]
    return bool(one and two) and all(apart(a, b) for a in one for b in two)
