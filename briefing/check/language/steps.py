"""What a word says about another that hangs on it: it denies it, asks about it, promises it, or nothing."""

from __future__ import annotations

from briefing.check.language import cues
from briefing.check.language.clausal import coordinated, relative
from briefing.check.language.parse import NOMINAL, Sentence

TRANSPARENT = frozenset({"that", "whether", "to", "as", ""})

Said = tuple[bool, bool, int]
"""What the word that another hangs on says of it: whether it asks, whether it denies; its rank (0: none)."""


def said_of(
    sentence: Sentence,
    below: int,
    node: int,
    phrases: frozenset[int],
    marks: tuple[int, ...],
    *,
    telling: bool,
) -> Said | None:
    """None where what is said of the upper word says nothing about the lower one.

    :param telling: the upper word may say something itself (see ``scope``)
    """
    if _barrier(sentence, below, node) or (marks and parted(marks, below, node)):
        return None
    if not telling:
        return _whether(sentence, below), False, 0
    upper = sentence.tokens[node]
    denying = node in phrases or _denier(sentence, node) or _without(sentence, node)
    denies = denying and (below > node or _patient(sentence, below, node)) and _denied(sentence, below, node)
    governs = below > node or upper.tag[:2] == "NN"
    rank = _governs(sentence, node, below) if governs else 0
    return _whether(sentence, below), denies, rank


def _denier(sentence: Sentence, i: int) -> bool:
    """Whether a word denies what hangs on it: not "the object of", nor "objected that it was so"."""
    token = sentence.tokens[i]
    if token.lemma != "object":
        return token.lemma in cues.DENIERS
    after = sentence.tokens[i + 1 : i + 2]
    return token.verb and not (after and after[0].lower == "that")


def _without(sentence: Sentence, i: int) -> bool:
    """ "Without", but for "without delay", which says "at once"."""
    words = sentence.tokens
    return words[i].lemma == "without" and not any(t.lemma in cues.LASTING_ON for t in words[i + 1 : i + 3])


def parted(marks: tuple[int, ...], one: int, two: int) -> bool:
    """Whether a semicolon or a colon stands between two words: what is said before it ends there, whatever
    the parse hangs on what."""
    return any(min(one, two) < mark < max(one, two) for mark in marks)


def _whether(sentence: Sentence, i: int) -> bool:
    """Whether a verb stands in an indirect question: "did not decide whether to go" denies no going."""
    words = sentence.tokens
    if not words[i].verb or not sentence.has(ASKING):
        return False
    return any(words[k].lower in ASKING for k in sentence.children[i] if k < i)


ASKING = frozenset({"whether", "how"})


def _patient(sentence: Sentence, below: int, node: int) -> bool:
    """Whether a word is what a passive is done to ("the plan was turned down")."""
    if not sentence.tokens[node].verb:
        return False
    return any(p.verb == node and p.passive and below in p.objects for p in sentence.predicates)


def _barrier(sentence: Sentence, below: int, node: int) -> bool:
    """Whether what is said of ``node`` says nothing about ``below``: subjects, relative and adverbial
    clauses."""
    words = sentence.tokens
    lower, upper = words[below], words[node]
    if below > node + 1 and not RELATIVES.isdisjoint([t.tag for t in words[node + 1 : below]]):
        return True
    if lower.verb:
        left = [words[k] for k in sentence.children[below] if k < below]
        tags = [t.tag for t in left]
        if "IN" in tags or "WRB" in tags:
            marker = next(t.lower for t in left if t.tag in {"IN", "WRB"})
            if marker not in TRANSPARENT:
                return True
        else:
            marker = ""
        own = not OWN.isdisjoint(tags)
        if "TO" in tags and below > node and _purpose(sentence, below, node):
            return True
        if upper.tag in NOMINAL:
            wh = any(t.tag in {"WDT", "WP", "WP$", "WRB"} for t in words[node + 1 : below])
            return (own or wh or lower.tag in {"VBD", "VBZ", "VBP"}) and marker != "that"
        if (
            lower.tag == "VBG"
            and below > node
            and any(t.tag == "," for t in words[max(node, below - 2) : below])
        ):
            return True
        if below > node and upper.verb and relative(sentence, below):
            return True  # "the compensation it had claimed"
        if below > node and upper.verb and coordinated(sentence, node, below):
            between = {words[k].lower for k in sentence.children[node] if node < k < below}
            modal = any(
                words[k].tag in {"MD", "TO"} or words[k].text == "," for k in sentence.children[below]
            )
            one = upper.tag == lower.tag == "VB" and not modal and "but" not in between
            return own or (not one and not between.isdisjoint({"and", "but"}))
        return False
    if upper.verb and below < node and lower.tag in NOMINAL:
        return lower.tag != "PRP$" and not any(p.verb == node and p.passive for p in sentence.predicates)
    return False


RELATIVES = frozenset({"WDT", "WP", "WP$"})
OWN = frozenset({*NOMINAL, "WDT", "WP"})


def _infinitive(sentence: Sentence, i: int) -> bool:
    """Whether a word is a verb behind "to"."""
    words = sentence.tokens
    return words[i].verb and "TO" in [words[k].tag for k in sentence.children[i] if k < i]


def _purpose(sentence: Sentence, below: int, node: int) -> bool:
    """Whether an infinitive that the parse hangs on a noun tells what for: "put off the vote to avoid a row",
    "closed the road in order to mend it"."""
    words = sentence.tokens
    mark = next(k for k in sentence.children[below] if words[k].tag == "TO")
    if mark > 1 and words[mark - 1].lower in {"order", "as"} and words[mark - 2].lower in {"in", "so"}:
        return True
    return (
        words[node].tag[:2] == "NN"
        and words[below].lemma in PREVENTING
        and words[node].lemma not in PLANNED
        and words[words[node].head].verb
    )


PREVENTING = frozenset("avoid prevent avert forestall protect ensure spare save".split())
# Nouns that an infinitive completes.
PLANNED = frozenset(
    "plan measure bill law step effort attempt proposal motion move scheme decision need duty deal order"
    " programme program right chance way pledge promise bid request demand call appeal offer agreement pact"
    " campaign action power failure ability mission mandate project legislation amendment rule".split()
)


def _denied(sentence: Sentence, below: int, node: int) -> bool:
    """Whether a denying word denies what hangs on it, which an infinitive of purpose is not."""
    infinitive = _infinitive(sentence, below)
    if sentence.tokens[node].lemma == "fail" and not infinitive:
        return False  # "the brakes failed in extreme cold"
    return not infinitive or sentence.tokens[node].lemma in cues.DENIERS_OF_INFINITIVES


def _governs(sentence: Sentence, node: int, below: int) -> int:
    """The rank that a word gives to what hangs on it: promised, expected, possible …; 0 for none."""
    token = sentence.tokens[node]
    if token.lemma in {"be", "have"} and below > node and _infinitive(sentence, below):
        return cues.DECIDED if token.lemma == "be" else cues.OBLIGED
    if (
        token.lemma not in cues.RANK
        or token.tag == "MD"
        or (token.tag[:2] == "NN" and token.lemma not in cues.WEAK_NOUNS)
    ):
        return 0
    if (
        token.lemma in {"accuse", "suspect"}
        and not sentence.tokens[below].verb
        and sentence.tokens[below].tag != "IN"
    ):
        return 0
    if (
        token.lemma in cues.DISPOSED
        and not sentence.tokens[below].verb
        and sentence.tokens[below].tag[:2] == "NN"
    ):
        return 0  # "countries willing to help" are countries all the same
    if token.lemma == "call" and sentence.tokens[below].tag not in {"IN", "VB"}:
        return 0
    return cues.RANK[token.lemma]
