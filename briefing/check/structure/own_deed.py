"""A thing made one's own that is another's in the source: "the board welcomes its own signing of the charter"
for "welcomes the signing of the charter by Peru", "to improve its own skills" for "exercised with Peruvian
pilots to improve their skills".

``belonging`` has what the source gives to a party by name; here the source tells by "by" who does it, or by a
"their" that cannot be the one who did the rest.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.names import TABLE
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.party import any_same, shown
from briefing.models import ReasonCode

OWN = frozenset({"own"})
PRONOUNS = frozenset("its their his her".split())
INNER = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "VBN", "VBG"})
NOUNS = frozenset({"NN", "NNS"})
APOSTROPHES = frozenset({"'", "’"})
REACH, BACK = 12, 14
LIKE, TRUSTED, SURE = 0.8, 0.4, 0.7


def check_own(frame: Frame) -> list[Finding]:
    """The first own thing of the claim that is another's in the source."""
    if not frame.sentence.has(OWN):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[1:-1]:
        if token.lower != "own" or token.index in inside:
            continue
        noun, owner = _noun(frame.sentence, token.index + 1), _owner(frame.sentence, token.index - 1)
        match = frame.matches.get(noun)
        if owner < 0 or match is None or match.strength < LIKE or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        if source.has(OWN):
            continue
        j = match.token.index
        others = _by(source, j) or _theirs(source, j)
        if not others or any_same(frame, (owner,), match.sentence, others):
            continue
        if words[owner].tag[:3] != "NNP" and not _elsewhere(frame, owner, match.sentence):
            continue
        left, right = shown(frame.sentence, (owner,)), shown(source, others)
        message = f"the claim has “{words[noun].text}” as an own one of “{left}”, the source as of “{right}”"
        return [finding(ReasonCode.ROLE, message, f"own {words[noun].text}", right, SURE)]
    return []


def _noun(sentence: Sentence, k: int) -> int:
    """The last noun of the phrase that goes on here; -1 for none."""
    words, found = sentence.tokens, -1
    while k < len(words) and words[k].tag in INNER:
        found = k if words[k].tag in NOUNS or words[k].lemma.endswith("ing") else found
        k += 1
    return found


def _owner(sentence: Sentence, k: int) -> int:
    """Who it is that something is the own one of: a genitive, or the subject before "its"; -1 for none."""
    words = sentence.tokens
    if words[k].tag == "POS" or words[k].text in APOSTROPHES:
        return k - 1
    if words[k].lower not in PRONOUNS:
        return -1
    first = next((p for p in sentence.predicates if p.direct and p.subjects), None)
    if first is None or len(first.subjects) != 1 or not first.subjects[0] < k:
        return -1
    owner = first.subjects[0]
    return owner if words[owner].tag[:2] == "NN" else -1


def _elsewhere(frame: Frame, owner: int, number: int) -> bool:
    """Whether the source has the claim's owner in another part of its sentence."""
    source = frame.evidence.sentences[number]
    return any_same(frame, (owner,), number, (t.index for t in source.tokens if t.tag[:2] == "NN"))


def _by(source: Sentence, j: int) -> list[int]:
    """The names after "by" by which a noun's doers are told, with no verb between."""
    words = source.tokens
    for token in words[j + 1 : j + 1 + REACH]:
        if token.verb or token.text in {",", ";"}:
            return []
        if token.lower == "by":
            after = []
            for t in words[token.index + 1 :]:
                if t.verb:
                    break
                if t.tag == "NNP":
                    after.append(t.index)
            return after
    return []


def _theirs(source: Sentence, j: int) -> list[int]:
    """Those in the plural whom "their" before a noun means, where the one who did the rest is one country or
    body: "Peru exercised with Chilean pilots to improve their skills"."""
    words, k = source.tokens, j - 1
    while k > 0 and words[k].tag in INNER:
        k -= 1
    if words[k].lower != "their":
        return []
    first = next((p for p in source.predicates if p.direct and p.subjects and p.verb < k), None)
    if first is None or len(first.subjects) != 1:
        return []
    subject = words[first.subjects[0]]
    if subject.tag not in {"NNP", "NN"} or (subject.tag == "NNP" and subject.lower.rstrip("s") == "state"):
        return []
    if subject.tag == "NNP" and subject.lower.replace(".", "") not in TABLE:
        return []
    near = [t.index for t in words[max(first.verb, k - BACK) : k] if t.tag == "NNS"]
    told = bool(near) and words[near[-1] - 1].lower.replace(".", "") in TABLE
    return [near[-1] - 1, near[-1]] if told else []
