"""Who does it where a clause does not say so itself: "A surprised B by opening talks" (A opens them), "A
reiterated its demand" (A demands), "the council has said that it will pay" (the council pays).

Only what the grammar of one sentence settles is filled in; who "he" is in another sentence is not asked here.
"""

from __future__ import annotations

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.names import TABLE
from briefing.check.language.parse import NOMINAL, Predicate, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.people import BODIES
from briefing.check.structure.reaching import reaches
from briefing.check.structure.speaker_words import TITLES

# "By opening talks", "without asking": whoever does the main deed does this one.
MANNER = frozenset("by without after before while".split())
# "Accused X of seeking war", "kept X from leaving": X is said to do it.
BLAMING = frozenset(
    "accuse suspect convict acquit blame criticise criticize condemn praise thank fault fine punish"
    " prosecute sue indict reproach rebuke stop prevent keep deter discourage dissuade bar ban prohibit"
    " restrain".split()
)
BLAMED = frozenset("of for from".split())
AIMS = frozenset("position order bid effort attempt".split())
# What asks somebody to do a thing, and how that is answered.
CALLS = frozenset("invitation request order permission mandate instruction".split())
ANSWERS = frozenset(
    "accept decline refuse reject get receive welcome obey ignore resist obtain have win".split()
)
PHRASE = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "POS", "PRP$", "CD"})
PERSON = frozenset("he she".split())
OWN = {"its": False, "his": True, "her": True, "their": None}


def implied(sentence: Sentence, predicate: Predicate, subjects: frozenset[int]) -> frozenset[int]:
    """Who does what a verb tells, filled in where its clause leaves it out or has a pronoun."""
    words, verb = sentence.tokens, predicate.verb
    if verb >= 4 and words[verb - 1].tag == "TO":
        placed = _in_position(sentence, verb) or _up_to(sentence, verb)
        if placed:
            return placed
    if not subjects:
        return gerund_doers(sentence, predicate) or _invited(sentence, predicate) or subjects
    if words[verb].tag == "VBG" and _after_agent(sentence, verb, subjects):
        return _main(sentence, verb) or subjects
    if predicate.passive or len(subjects) > 1:
        return subjects
    if found := _called(sentence, predicate.verb, subjects):
        return found
    return pronoun_doers(sentence, predicate) or subjects


def _in_position(sentence: Sentence, i: int) -> frozenset[int]:
    """ "Will be in a position to buy", "did so in order to win": whoever is or does so."""
    words = sentence.tokens
    if words[i - 2].lemma not in AIMS:
        return frozenset()
    if not any(t.lower == "in" for t in words[i - 4 : i - 2]):
        return frozenset()
    before = [p for p in sentence.predicates if p.verb < i - 2 and (p.subjects or p.objects)]
    if not before:
        return frozenset()
    above = before[-1]
    found = above.objects if above.passive else above.subjects
    return frozenset(k for k in found if k < above.verb and reaches(sentence, k, above.verb))


def _up_to(sentence: Sentence, i: int) -> frozenset[int]:
    """ "It is for X to show", "it is now up to X, Lind said, to show": whoever it is for."""
    words = sentence.tokens
    if i < 5:
        return frozenset()
    last = i - 2
    if words[last].text == ",":
        last = next((t.index for t in reversed(words[:last]) if t.text == ","), 0) - 1
    first = last
    while first > 0 and words[first - 1].tag in PHRASE:
        first -= 1
    link = words[first - 1].lower if first else ""
    near = words[max(0, first - 5) : first - 1]
    asked = link == "for" or (link == "to" and words[first - 2].lower == "up")
    if not asked or words[last].tag not in NOMINAL or not any(t.lower == "it" for t in near):
        return frozenset()
    return frozenset({last}) if any(t.lemma in {"be", "remain"} for t in near) else frozenset()


def _invited(sentence: Sentence, predicate: Predicate) -> frozenset[int]:
    """ "X accepted an invitation to host Y": whoever answers it is to do what it is to."""
    words, i = sentence.tokens, predicate.verb
    if predicate.passive or i < 4 or words[i - 1].tag != "TO" or words[i - 2].lemma not in CALLS:
        return frozenset()
    above = next((p for p in reversed(sentence.predicates) if p.verb < i - 2), None)
    if above is None or above.passive or words[above.verb].lemma not in ANSWERS:
        return frozenset()
    return frozenset(k for k in above.subjects if k < above.verb and words[k].tag == "NNP")


def antecedent(sentence: Sentence, verb: int) -> int:
    """The noun before "who, to their surprise, opened talks": past an aside a past tense is tagged as a
    participle; -1 for any other verb."""
    words = sentence.tokens
    if words[verb].tag != "VBN" or verb < 4 or words[verb - 1].text != ",":
        return -1
    k = next((t.index for t in reversed(words[: verb - 1]) if t.text == "," or t.verb), 0)
    aside = k > 1 and words[k].text == "," and words[k - 1].tag in {"WP", "WDT"}
    return k - 2 if aside and words[k - 2].tag in NOMINAL else -1


def thing_after(sentence: Sentence, verb: int) -> frozenset[int]:
    """The noun of the phrase right after a verb."""
    words, k = sentence.tokens, verb + 1
    while k < len(words) - 1 and words[k].tag in {"DT", "JJ", "PRP$", "CD"}:
        k += 1
    first = k
    while k < len(words) and words[k].tag in {"NN", "NNS", "NNP"}:
        k += 1
    return frozenset({k - 1}) if k > first else frozenset()


def _after_agent(sentence: Sentence, i: int, subjects: frozenset[int]) -> bool:
    """Whether a gerund after a comma was taken to be done by what stands after "by" ("A said that it must be
    backed by force, rejecting …")."""
    words = sentence.tokens
    if words[i - 1].text != "," or len(subjects) != 1:
        return False
    (k,) = subjects
    return k == i - 2 and any(t.lower == "by" for t in words[max(0, k - 3) : k])


def _main(sentence: Sentence, i: int) -> frozenset[int]:
    """The subject of the sentence's first verb."""
    first = min(sentence.predicates, key=lambda p: p.verb)
    found = frozenset(k for k in first.subjects if k < first.verb < i and sentence.tokens[k].tag[:2] == "NN")
    return found if first.direct else frozenset()


def _called(sentence: Sentence, i: int, subjects: frozenset[int]) -> frozenset[int]:
    """Who is told to be the one who does it ("Lind is the one trying to delay it")."""
    words = sentence.tokens
    (k,) = subjects
    if words[k].tag not in {"CD", "NN"} or k > i or (words[k].tag == "CD" and words[k].lower != "one"):
        return frozenset()
    be = k - 1
    while be > 0 and words[be].tag in {"DT", "JJ", "NN"}:
        be -= 1
    if not words[be].verb or words[be].lemma != "be" or be == k - 1 or words[be - 1].tag != "NNP":
        return frozenset()
    above = next((p for p in sentence.predicates if p.verb == be), None)
    found = [m for m in above.subjects if m < be and words[m].tag == "NNP"] if above else [be - 1]
    return frozenset(found)


def gerund_doers(sentence: Sentence, predicate: Predicate) -> frozenset[int]:
    """Who does what a gerund after a preposition tells."""
    words = sentence.tokens
    i = predicate.verb
    if words[i].tag != "VBG" or i == 0 or words[i - 1].tag not in {"IN", "TO"}:
        return frozenset()
    link = words[i - 1]
    above = next((p for p in sentence.predicates if p.verb == link.head), None)
    if above is None or link.head > i:
        return frozenset()
    if link.lower in BLAMED and words[above.verb].lemma in BLAMING:
        return frozenset(k for k in above.objects)
    if link.lower not in MANNER or above.passive:
        return frozenset()
    return frozenset(k for k in above.subjects if k < i and reaches(sentence, k, above.verb))


def owners(sentence: Sentence, i: int, places: frozenset[int], carrier: Predicate | None) -> frozenset[int]:
    """The owners of a noun, with the subject of its verb for "its" and its like ("X reiterated its
    demand")."""
    words = sentence.tokens
    if len(places) != 1 or carrier is None or carrier.passive or carrier.verb > i:
        return places
    owner = next(iter(places))
    person = OWN.get(words[owner].lower, "")
    if person == "" or i not in carrier.objects:
        return places
    found = [k for k in carrier.subjects if k < carrier.verb]
    fitting = found and all(words[k].tag in {"NNP", "NN", "NNS"} for k in found)
    if not fitting or (person is not None and len(found) > 1):
        return places
    if person is None and len(found) == 1 and words[found[0]].tag == "NN":
        return places
    if person is False and _person(sentence, found[0]):
        return places
    return frozenset(found)


def _person(sentence: Sentence, k: int) -> bool:
    """Whether a word is taken for a person's name."""
    token = sentence.tokens[k]
    return token.tag == "NNP" and token.lower not in TABLE and token.lower not in BODIES


def pronoun_doers(sentence: Sentence, predicate: Predicate) -> frozenset[int]:
    """Who "it", "he" and "she" are, right after the verb by which they say so; the only person whom the
    sentence names before for "he" and "she"."""
    words = sentence.tokens
    subjects = predicate.subjects
    if len(subjects) != 1 or words[subjects[0]].tag != "PRP":
        return frozenset()
    k = subjects[0]
    low = words[k].lower
    if low == "it":
        return _speaker(sentence, k)
    if low in PERSON:
        return _only_person(sentence, k)
    return frozenset()


def _speaker(sentence: Sentence, k: int) -> frozenset[int]:
    """The body that says so, for "it" right after "said that"."""
    words = sentence.tokens
    verb = k - 2 if words[k - 1].lower == "that" else k - 1
    if verb < 1 or words[verb].lemma not in SPEECH_CLASS:
        return frozenset()
    above = next((p for p in sentence.predicates if p.verb == verb), None)
    if above is None or above.passive:
        return frozenset()
    found = [m for m in above.subjects if m < verb]
    bodies = len(found) == 1 and (words[found[0]].lower in TABLE or words[found[0]].lemma in BODIES)
    return frozenset(found) if bodies else frozenset()


def _placing(words: tuple[Token, ...], i: int) -> bool:
    """Whether a name stands right after a preposition of place ("the court in Aveiro")."""
    return i > 0 and words[i - 1].lower in {"in", "at", "near", "from", "outside"}


def _only_person(sentence: Sentence, k: int) -> frozenset[int]:
    """The last word of the only person's name before a word; empty where there is none or more than one."""
    words = sentence.tokens
    ends = [
        t.index
        for t in words[:k]
        if t.tag == "NNP"
        and words[t.index + 1].tag not in {"NNP", "POS", "NN"}
        and t.lower not in TABLE
        and t.lower not in TITLES
        and t.lower not in BODIES
        and not t.text.isupper()
        and not _placing(words, t.index)
    ]
    return frozenset(ends) if len(ends) == 1 else frozenset()
