"""Which words mean somebody: people, and bodies that act."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.check.language.thesaurus import above, entry
from briefing.check.language.words import Token

DEPTH = 9
# Bodies that act; the packaged thesaurus has no broader term for most of them.
BODIES = frozenset(
    "country nation state city town village province capital army navy force troop police party union bank"
    " firm company council committee commission court parliament government ministry agency board team club"
    " university school hospital bloc alliance coalition opposition crew staff jury charity institute fund"
    " regulator watchdog tribunal assembly chamber senate congress cabinet federation association"
    " group power household member".split()
)
# People whom it has no way up to "person" from.
PEOPLE = frozenset(
    "president minister bishop priest soldier sailor doctor physician surgeon driver pilot fisherman agent"
    " officer official chairman chairwoman chair deputy envoy ambassador diplomat queen admiral colonel"
    " commander captain chancellor editor economist parent mother father son daughter brother sister neighbor"
    " tenant client activist inspector guard policeman policewoman detective sheriff founder ally rebel"
    " militant volunteer donor aide adviser advisor"
    " assistant spokesperson insurer operator airline supermarket newspaper museum".split()
)


def somebody(token: Token) -> bool:
    """Whether a word is a name, or means people."""
    return token.tag == "NNP" or collective(token.lemma)


@lru_cache(maxsize=20_000)
def collective(lemma: str) -> bool:
    """Whether a noun means a person, or people together ("officials", "army", "countries")."""
    if lemma in BODIES or lemma in PEOPLE:
        return True
    tops = frozenset([sense for word, sense in _tops() if lemma != word])
    level = set(entry(lemma).senses[:1])
    for _ in range(DEPTH):
        if not level.isdisjoint(tops):
            return True
        level = {higher for sense in level for higher in above(sense)}
        if not level:
            return False
    return False


@cache
def _tops() -> tuple[tuple[str, int], ...]:
    """What people and bodies are called, each with its most frequent sense."""
    return tuple([(word, s) for word in ("person", "organization", "people") for s in entry(word).senses[:1]])
