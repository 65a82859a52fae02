"""A thing put into a list: "no arrests or injuries" where the source speaks of arrests alone.

A paraphrase words the items of a list in their order of kin: where one item is the source's own word, one
beside it of which the source has nothing has been added, or has taken another's place.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence, conjuncts
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import NO_DETAIL, strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.people import collective
from briefing.models import ReasonCode

JOINTS = frozenset({"and", "or", "nor"})
JOINED = frozenset({"and", ","})
PARTING = frozenset({"VBD", "VBZ", "VBP", "VBN", "MD", "IN"})
COMMON = frozenset({"NN", "NNS"})
# Nouns for anybody whom the source may call otherwise.
ANYBODY = frozenset(
    "organisation organization body entity institution group company firm business individual figure official"
    " leader citizen resident member ally partner side minister president secretary chief".split()
)
OTHERS = frozenset({"other", "others", "else"})
# Words that give an example or single out a part.
EXAMPLES = frozenset("including notably especially particularly chiefly such them".split())
# By whom or under whom something is done.
BRINGING = frozenset("by under through via with".split())
DESCRIBED = COMMON | {"JJ", "JJS", "VBN", "VBG"}
SHORT = 6
TOLD, SOME, SURE, LITTLE = 0.8, 0.5, 0.65, 0.75
ENDS = frozenset(".,;:—")
JOINING = frozenset("and or but while which who that".split())
HELPERS = frozenset({"be", "have"})
COMPARING = frozenset({"JJR", "RBR"})
# Prepositions that look like participles.
LINKING = frozenset("according including involving regarding concerning following given compared".split())


def check_added(frame: Frame) -> list[Finding]:
    """The first noun of a list that nothing accounts for, beside one that the source has."""
    sentence = frame.sentence
    if not sentence.has(JOINTS):
        return []
    new = [t for t in sentence.tokens if t.tag in COMMON and t.lemma not in ANYBODY and _unmet(frame, t)]
    new = [t for t in new if not _particle(sentence.tokens, t.index + 1)]
    if not new:
        return []
    inside = quoted(sentence)
    for token in new:
        if token.index in inside:
            continue
        beside = _beside(sentence, token)
        told = [k for k in beside if _told(frame, k)]
        if token.lemma == "alternative" and not frame.evidence.lemmas.keys().isdisjoint(OTHERS):
            continue
        if told and not _stands_for(frame, told[0], len(beside) + 1) and strange(frame, token, SOME):
            other = sentence.tokens[told[0]]
            message = f"the claim has “{token.text}” beside “{other.text}”, the source nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, token.text, other.text, SURE)]
    return []


def _particle(words: tuple[Token, ...], i: int) -> bool:
    """ "Objects and rules out troops": verbs, whatever their tags."""
    return i < len(words) and words[i].tag in {"RP", "RB"} and words[i].lower in {"out", "off", "up", "down"}


def check_examples(frame: Frame) -> list[Finding]:
    """The first example that the claim gives of what the source leaves general: "…, banks foremost among
    them", "notably banks"."""
    if not frame.sentence.has(EXAMPLES):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words:
        head = _example(words, token)
        if head is None or head.index in inside or head.tag not in COMMON or head.lemma in NO_DETAIL:
            continue
        if head.lemma not in ANYBODY and _unmet(frame, head) and strange(frame, head, SOME):
            message = f"the claim gives “{head.text}” as an example, the source nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, head.text, "", SURE)]
    return []


def check_brought_in(frame: Frame) -> list[Finding]:
    """The first person or body brought in by the claim: "by a special envoy", "under a single commander",
    "through lawyers", where nothing in the source is one."""
    if not frame.sentence.has(BRINGING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-2]:
        if token.lower not in BRINGING:
            continue
        one = words[token.index + 1].lower in {"a", "an"}
        k = token.index + 1 + one
        while k < len(words) and words[k].tag in DESCRIBED:
            k += 1
        head = words[k - 1]
        after = words[k] if k < len(words) else None
        if head.tag != ("NN" if one else "NNS") or head.index in inside or head.lemma in ANYBODY:
            continue
        if after is not None and (after.tag in {"POS", "NNP"} or after.text in {"of", "'", "’"}):
            continue
        if collective(head.lemma) and strange(frame, head):
            message = f"the claim brings in “{head.text}”, the source nobody of the kind"
            return [finding(ReasonCode.REMAINDER, message, head.text, "", SURE)]
    return []


def _example(words: tuple[Token, ...], token: Token) -> Token | None:
    """What a word gives as an example; None if it gives none."""
    i = token.index
    if token.lower in {"foremost", "chief", "among"} and any(t.lower == "them" for t in words[i + 1 : i + 3]):
        k = i - 1
        while k > 0 and words[k].lower in {"foremost", "chief", "first", "above", "all", "and", ","}:
            k -= 1
        return words[k] if k >= 0 else None
    such = token.lower == "such" and i + 1 < len(words) and words[i + 1].lower == "as"
    if not such and (token.lower not in EXAMPLES or token.lower in {"such", "them"} or not i):
        return None
    if not such and words[i - 1].text not in {",", "—", "("}:
        return None
    found, k = None, i + 1 + such
    while k < len(words) and words[k].tag in {"DT", "JJ", "NN", "NNS", "NNP", "POS", "CD", "PRP$"}:
        found, k = words[k], k + 1
    return found


def check_joined(frame: Frame) -> list[Finding]:
    """The first act joined to a sentence by "and" or after a comma, none of whose words the source has:
    "… and blocked the entrance", "…, chosen by the bank"."""
    if not frame.sentence.has(JOINED):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[1:-2]:
        if token.lower != "and" and token.text != ",":
            continue
        verb = _joined(words, token)
        if verb < 0 or (token.text == "," and _aside(words, token.index)):
            continue
        end = next((t.index for t in words[verb:] if t.text in ENDS or t.lower in JOINING), len(words))
        told = [t for t in words[verb:end] if t.content]
        if len(told) < 2 or any(t.index in inside or t.tag in COMPARING for t in words[verb:end]):
            continue
        if all(_little(frame, t) for t in told) and any(
            t.tag in COMMON and t.lemma not in NO_DETAIL for t in told
        ):
            mine = " ".join(t.text for t in words[verb:end])
            message = f"the claim adds “{mine}”, the source tells of nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, mine, "", SURE)]
    return []


def _aside(words: tuple[Token, ...], i: int) -> bool:
    """Whether a comma ends words that say who speaks: "the plan, she said, rested on …"."""
    first = next((t.index for t in reversed(words[:i]) if t.text in ENDS), -1)
    inside = words[first + 1 : i]
    return first >= 0 and len(inside) <= SHORT and any(t.lemma in cues.SPEECH_CLASS for t in inside)


def _joined(words: tuple[Token, ...], mark: Token) -> int:
    """The verb that stands after "and", or the participle after a comma; -1 for none."""
    i = mark.index + 1
    while i < len(words) - 2 and (
        words[i].tag == "RB" or (mark.text != "," and (words[i].tag == "MD" or words[i].lemma in HELPERS))
    ):
        i += 1
    token = words[i]
    if not (token.verb and token.content) or token.lemma in cues.SPEECH_CLASS or token.lower in LINKING:
        return -1
    if words[i + 1].tag in COMMON:
        return -1  # "cameras and unmanned aircraft"
    return i if mark.text != "," or token.tag in {"VBN", "VBG"} else -1


def _little(frame: Frame, token: Token) -> bool:
    match = frame.matches.get(token.index)
    return match is None or match.strength < LITTLE


def _unmet(frame: Frame, token: Token) -> bool:
    match = frame.matches.get(token.index)
    return match is None or match.strength < SOME


def _told(frame: Frame, k: int) -> bool:
    match = frame.matches.get(k)
    return frame.sentence.tokens[k].tag in COMMON and match is not None and match.strength >= TOLD


def _stands_for(frame: Frame, told: int, items: int) -> bool:
    """Whether the source's list is as long and has an item that the claim words otherwise."""
    match = frame.matches[told]
    theirs = conjuncts(frame.source(match), match.token.index)
    have = {
        m.token.index for m in frame.matches.values() if m.sentence == match.sentence and m.strength >= SOME
    }
    return items <= len(theirs) and not have.issuperset(theirs)


def _beside(sentence: Sentence, token: Token) -> list[int]:
    """The other items of the list that a noun stands in; empty for none."""
    words = sentence.tokens
    heads = (t.index for t in words if t.tag in COMMON or t.tag == "NNP")
    lists = [group for i in heads if len(group := conjuncts(sentence, i)) > 1 and token.index in group]
    found = {k for group in lists for k in group}
    if not found or any(_parted(words, k, token.index) for k in found - {token.index}):
        return []
    first = min(found)
    while (above := words[first].head) >= 0 and above < first and _comma(sentence, above, first):
        found.add(above)
        first = above
    items = sorted(found)
    if any(t.verb or t.tag == "IN" for one, two in pairwise(items) for t in words[one + 1 : two]):
        return []  # "the minister said, and prices rose"
    return sorted(found - {token.index})


def _parted(words: tuple[Token, ...], one: int, two: int) -> bool:
    """Whether a verb or a preposition stands between what should be two items of one list."""
    between = words[min(one, two) + 1 : max(one, two)]
    return any(t.tag in PARTING for t in between)


def _comma(sentence: Sentence, one: int, two: int) -> bool:
    """Whether between two nouns a comma stands, and no verb, preposition or conjunction."""
    between = sentence.tokens[one + 1 : two]
    if sentence.tokens[one].tag not in COMMON or any(t.verb or t.tag in {"IN", "CC"} for t in between):
        return False
    return any(t.text == "," for t in between)
