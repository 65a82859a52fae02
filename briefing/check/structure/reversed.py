"""A denial put in or left out, or a word exchanged for its opposite, between words that the claim keeps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.negators import NOT_DENYING
from briefing.check.language.parse import is_verb
from briefing.check.language.scope import starts
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import SYNONYM, contrary, entry, likeness, opposite
from briefing.check.language.words import Token
from briefing.check.structure.denying import hints
from briefing.check.structure.edits import Edit, edits
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.opposites import POSTURE, TURNS
from briefing.check.structure.ordered import agreed
from briefing.check.structure.quantifier import EVERY, some_not
from briefing.models import ReasonCode

DENYING = frozenset({"without", "unlike", "little", "few", "rarely", "seldom", "nor"})
MEANING = frozenset({"NN", "VB", "JJ"})
ALONE = frozenset("alone only solely just merely exclusively purely simply".split())
APART = frozenset({"independent", "independently"})
CONDITIONAL = frozenset("if unless once until provided providing without".split())
EXCEPTS = (
    "all but",
    "apart from",
    "other than",
    "with the exception",
    "except for",
    "save for",
    "aside from",
)
REMOTE = {("far", "from"), ("anything", "but"), ("yet", "to")}
CONTESTING = frozenset("contest dispute deny reject refute rebut challenge contradict".split())
MOST_EXTRA = 1
NEARLY = SYNONYM - 0.06
LONGEST = 5


def reversed_words(frame: Frame) -> list[Finding]:
    """One finding if the edits that touch a denial do not cancel one another."""
    found = edits(frame)
    odd: list[tuple[Edit, int]] = []
    doubtful = False
    for edit in found:
        mine = _deny(frame, -1, edit.mine) - _formed(frame, edit.mine)
        theirs = _deny(frame, edit.number, edit.theirs) - _formed(frame, edit.theirs)
        if (mine - theirs) % 2 == 0 or _afterthought(edit) or _deed(edit) or _steady(frame, edit):
            continue
        extra = max(_extra(frame, edit.mine, edit.theirs), _extra(frame, edit.theirs, edit.mine))
        other = edit.theirs if mine % 2 else edit.mine
        if (
            _until(frame, edit, mine > theirs)
            or extra > MOST_EXTRA
            or max(len(edit.mine), len(edit.theirs)) > LONGEST
            or any(map(_hint, other))
        ):
            doubtful = True
        else:
            odd.append((edit, extra))
    if doubtful or len(odd) % 2 == 0:
        return []
    edit, extra = min(odd, key=lambda row: row[1])
    if _contested(frame, edit):
        return []
    weight = (1.0, 0.7)[extra]
    if _lexical(edit):
        if _accounted(frame, edit) or _matched(frame, edit):
            return []
        weight = 0.7 if _contrary(edit) else 0.5 if extra or _verbal(edit) else weight
    left, right = _shown(edit.mine), _shown(edit.theirs)
    around = _around(frame, edit)
    if left and right:
        message = f"where the source says “{right}”, the claim says “{left}” ({around})"
    else:
        message = f"the claim {'adds' if left else 'leaves out'} “{left or right}” ({around})"
    return [finding(ReasonCode.POLARITY, message, left or around, right or around, weight)]


def _formed(frame: Frame, tokens: Sequence[Token]) -> int:
    """How many words that deny by a prefix stand in the source in another form ("uncertain",
    "uncertainty")."""
    return sum(
        _prefixed(t)
        and any(
            (frame.sentence.tokens[i] is t or m.token is t) and m.strength >= SYNONYM
            for i, m in frame.matches.items()
        )
        for t in tokens
    )


def _contested(frame: Frame, edit: Edit) -> bool:
    """Whether the claim has the denial in its verb of saying: "disputes that he was told" for "says he was
    never told"."""
    if denials(edit.mine) or not frame.sentence.has(CONTESTING):
        return False
    there = {t.lemma for t in frame.evidence.sentences[edit.number].tokens}
    return any(t.lemma in CONTESTING and t.lemma not in there for t in frame.sentence.tokens)


def _afterthought(edit: Edit) -> bool:
    """Whether all that is put in or left out is what a thing is not ("a visit, not an exchange")."""
    words = edit.mine or edit.theirs
    if (edit.mine and edit.theirs) or len(words) < 2:
        return False
    after = words[1:] if words[0].tag in {",", "CC", ":"} else words
    return after is not words and after[0].lower == "not" and not any(t.tag[:2] == "VB" for t in after)


STEADY = frozenset(
    "unchanged unaltered unaffected undiminished unabated unbroken undisturbed unmoved".split()
)
KEEPING = frozenset("keep leave hold stay remain maintain stand continue".split())


def _steady(frame: Frame, edit: Edit) -> bool:
    """Whether all that is denied is a change, and the other side has it stay ("left its rate at 4
    percent")."""
    denying = [t for t in (*edit.mine, *edit.theirs) if denials((t,))]
    other = frame.evidence.sentences[edit.number] if denials(edit.mine) else frame.sentence
    return bool(denying) and all(t.lemma in STEADY for t in denying) and other.has(KEEPING)


def _deed(edit: Edit) -> bool:
    """Whether all that is put in or left out is another deed of the same party ("rejected the charge
    and")."""
    words = edit.mine or edit.theirs
    if (edit.mine and edit.theirs) or len(words) < 3 or words[-1].tag != "CC":
        return False
    return is_verb(words[0]) and any(t.tag[:2] == "NN" for t in words[1:])


def _hint(token: Token) -> bool:
    """Whether a word may be another way to deny; not "in keeping with"."""
    if token.verb and not token.content:
        return False
    return hints(token.lemma) or hints(token.lower)


def _until(frame: Frame, edit: Edit, mine: bool) -> bool:
    """Denials that another construction renders: "not until X" and "only after X", "unless" and "if not",
    "not every" and "some not"."""
    sides = (frame.sentence, frame.evidence.sentences[edit.number])
    denying, other = sides if mine else sides[::-1]
    left, right = {t.lower for t in denying.tokens}, {t.lower for t in other.tokens}
    if "than" in right - left and "other" in right:
        return True
    alone = left & ALONE and any(
        t.lemma in cues.NEGATORS and u.lower in ALONE for t, u in pairwise(other.tokens)
    )
    if alone and _denials(denying.tokens) <= _denials(other.tokens):
        return True  # "can no longer rely on it alone", "cannot solely rely on it"; but no denial more
    if left & {"until", "till", "before", "unless"} - right or right & {"unless", "only"} - left:
        return True
    return _partly(denying.tokens) != _partly(other.tokens)


def _denials(tokens: Sequence[Token]) -> int:
    return sum(t.lemma in cues.NEGATORS for t in tokens)


def _partly(tokens: Sequence[Token]) -> int:
    """How often "not every" and its like occur."""
    wholes = {"every", "all", "everyone", "everything", "both"}
    return sum(t.lemma in cues.NEGATORS and u.lower in wholes for t, u in pairwise(tokens))


def _lexical(edit: Edit) -> bool:
    """Whether the denial is a verb or a noun, which another one may render ("scrap", "abolish")."""
    return any(t.lemma in cues.DENIERS and content(t) for t in (*edit.mine, *edit.theirs))


def _accounted(frame: Frame, edit: Edit) -> bool:
    """Whether a denying verb or noun stands for a word of the other side ("exclude" for "shut out")."""
    sides = ((edit.mine, edit.theirs), (edit.theirs, edit.mine))
    return any(
        likeness(one.lemma, two.lemma) >= SYNONYM
        for here, there in sides
        for one in here
        for two in there
        if one.lemma in cues.DENIERS and content(two)
    )


def _matched(frame: Frame, edit: Edit) -> bool:
    """Whether a denying verb or noun has its counterpart elsewhere ("over the growers' resistance" for
    "because the growers oppose it")."""
    found = [(frame.sentence.tokens[i], m.token) for i, m in frame.matches.items() if m.strength >= NEARLY]
    said = [id(theirs) for _, theirs in found]
    pairs = {id(t) for mine, theirs in found for t in (mine, theirs) if said.count(id(theirs)) == 1}
    denying = [t for t in (*edit.mine, *edit.theirs) if t.lemma in cues.DENIERS and content(t)]
    return bool(denying) and all(id(t) in pairs for t in denying)


def _contrary(edit: Edit) -> bool:
    return any(
        opposite(one.lemma, two.lemma) or contrary(one.lemma, two.lemma)
        for one in edit.mine
        for two in edit.theirs
        if content(one) and content(two)
    )


def _verbal(edit: Edit) -> bool:
    """Whether both sides have a word of meaning, so that one may render the other."""
    return any(map(content, edit.mine)) and any(map(content, edit.theirs))


def _deny(frame: Frame, number: int, tokens: Sequence[Token]) -> int:
    """How many of some words of the claim (``number`` -1) or of a sentence of the source deny, but for "the
    opposition Centre Party"."""
    words = (frame.sentence if number < 0 else frame.evidence.sentences[number]).tokens
    kept = [
        t for t in tokens if t.lemma != "opposition" or words[min(t.index + 1, len(words) - 1)].lower == "to"
    ]
    if number < 0 and frame.sentence.has(NEITHER):
        kept = [t for t in kept if t.lower != "nor"]  # "neither A nor B" denies each once
    return denials(kept)


DELAYING = frozenset({"delay", "postpone", "defer"})
NEITHER = frozenset({"neither"})


def denials(tokens: Sequence[Token]) -> int:
    """How many of the words deny: negators, verbs like "refuse", prepositions like "without"."""
    count = 0
    skip = -1
    for i, token in enumerate(tokens):
        if i <= skip:
            continue
        following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        if (token.lower, following) in REMOTE:
            count += 1
        elif token.lemma in cues.NEGATORS:
            count += following not in NOT_DENYING
        elif token.lemma == "fail" and following != "to":
            continue  # "the brakes failed in the cold"
        elif token.lemma in DELAYING and following in {"by", "until", "till", "for"}:
            continue  # "is delayed by three years": late, and not off
        elif token.lower == "without" and any(t.lemma in cues.LASTING_ON for t in tokens[i + 1 : i + 3]):
            skip = i + 2  # "without a break" is "in a row"
        elif token.tag[:2] == "NN" and token.lemma in cues.DENIERS and following not in {"of", "to"}:
            continue  # "an opposition deputy", "voiced its opposition"
        elif (
            token.lemma in cues.DENIERS
            or token.lower in DENYING
            or _prefixed(token)
            or (token.lower in APART and following in {"of", "from"})
        ):
            count += 1
    return count


def _prefixed(token: Token) -> bool:
    """Whether a word is the negative of a shorter one ("unlikely", "illegal")."""
    lemma = token.lemma
    if token.tag[:2] not in {"JJ", "RB"}:
        return False
    return any(
        lemma.startswith(p) and len(lemma) > len(p) + 3 and lemma[len(p) :] in lexicon()
        and (lemma[len(p) :] in entry(lemma).opposites or lemma in entry(lemma[len(p) :]).opposites)
        for p in cues.NEGATIVE_PREFIXES
    )  # fmt: skip


def _extra(frame: Frame, tokens: Sequence[Token], others: Sequence[Token]) -> int:
    """Content words, but for those that deny and those that the other side has in some form."""
    lemmas = {t.lemma for t in others}
    named = any(t.tag == "PRP" for t in others)
    count = 0
    for i, token in enumerate(tokens):
        if not content(token) or denials((token,)) or token.lemma in lemmas:
            continue
        # A name for "he" is none, nor is "however" between commas.
        if (named and token.tag == "NNP") or (token.tag == "RB" and _set_off(tokens, i)):
            continue
        known = frame.evidence.accounts(token.lemma)
        count += not any(known.get(lemma, 0.0) >= SYNONYM for lemma in lemmas)
    return count


def _set_off(tokens: Sequence[Token], i: int) -> bool:
    """Whether a comma stands beside a word."""
    return any(t.tag == "," for t in (*tokens[max(0, i - 1) : i], *tokens[i + 1 : i + 2]))


GRADED = frozenset({"JJR", "RBR", "JJ", "RB"})


def exchanged_opposites(frame: Frame) -> list[Finding]:
    """ "Higher" for "lower", "before" for "after", alone between words that are kept."""
    found = edits(frame)
    every = frame.sentence.has(EVERY) or not EVERY.isdisjoint(frame.evidence.lemmas)
    if every and any(some_not(e.mine, e.theirs) for e in found):
        return []
    for edit in found:
        theirs = frame.evidence.sentences[edit.number].tokens
        for one in edit.mine:
            for two in edit.theirs:
                if one.tag[:1] != two.tag[:1] or (one.tag in GRADED and agreed(frame)):
                    continue
                direct = opposite(one.lemma, two.lemma)
                if not direct and not (
                    one.tag[:2] in MEANING and content(two) and contrary(one.lemma, two.lemma)
                ):
                    continue
                rest = [t for t in edit.mine if t is not one], [t for t in edit.theirs if t is not two]
                extra = max(_extra(frame, *rest), _extra(frame, rest[1], rest[0]))
                if extra > 1 or _cancelled(frame, one, two, rest) or _little(one, two):
                    continue
                if _made_up_for(frame, edit, one, two) or _shared(frame, edit, one, two):
                    continue
                if (
                    not direct
                    and (_deny(frame, -1, frame.sentence.tokens) - _deny(frame, edit.number, theirs)) % 2
                ):
                    continue  # a denial elsewhere may make up for it
                message = f"the claim says “{one.text}”, the source “{two.text}”, with the same words around"
                weight = (0.95, 0.6)[extra] if direct else (0.7, 0.4)[extra]
                return [finding(ReasonCode.POLARITY, message, one.text, two.text, weight)]
    return []


def _made_up_for(frame: Frame, edit: Edit, one: Token, two: Token) -> bool:
    """Whether a denial elsewhere goes with a verb of saying that denies ("said it had not" for "denied that
    it had"), or with a condition ("keeps it if it pays" for "loses it if it fails to pay")."""
    source = frame.evidence.sentences[edit.number]
    if bool(starts(source, EXCEPTS)) != bool(starts(frame.sentence, EXCEPTS)):
        return True  # "two disagreed" for "all but two agreed"
    conditional = frame.sentence.has(CONDITIONAL) and source.has(CONDITIONAL)
    if not conditional and not {one.lemma, two.lemma} & CONTESTING:
        return False
    others = [e for e in edits(frame) if e is not edit and e.number == edit.number]
    return sum(denials(e.mine) - denials(e.theirs) for e in others) % 2 == 1


LIGHT = frozenset("be come go have get do become make take give put bring keep hold".split())
BOTH_LIGHT = ({"come", "go"}, {"give", "take"}, {"give", "get"})


SHARES = frozenset("all every each some most many few several".split())


def _shared(frame: Frame, edit: Edit, one: Token, two: Token) -> bool:
    """ "Some do not" for "not all do"."""
    if not {one.lower, two.lower} <= SHARES:
        return False
    there = frame.evidence.sentences[edit.number]
    return frame.sentence.has(cues.NEGATORS) and there.has(cues.NEGATORS)


def _little(one: Token, two: Token) -> bool:
    """Whether one of two opposites is a verb that says little by itself ("are against" for "oppose")."""
    return not LIGHT.isdisjoint({one.lemma, two.lemma}) and {one.lemma, two.lemma} not in BOTH_LIGHT


UNTIL = frozenset({"until", "till"})
LESSENING = frozenset("less least little hardly barely scarcely".split())


def _cancelled(frame: Frame, one: Token, two: Token, rest: tuple[list[Token], list[Token]]) -> bool:
    """Whether a denial makes up for the opposite ("does not allow", "forbids"), or the claim's word stands
    for another one of the source ("will leave the board", "joined the board in May, will quit it")."""
    less = [any(t.lower in {"less", "least"} for t in side) for side in rest]
    if (denials(rest[0]) - denials(rest[1])) % 2 or less[0] != less[1]:
        return True
    lessened = [any(t.lower in LESSENING for t in side) for side in rest]
    if lessened[0] != lessened[1]:
        return True  # "less expensive" for "cheaper"
    if {one.lemma, two.lemma} <= TURNS:
        return True  # "preceded by" and "following": the check of relations compares the order
    if one.lemma in POSTURE and two.lemma in POSTURE:
        return True
    if {one.lemma, two.lemma} == {"before", "after"} and any(t.lemma in UNTIL for t in (*rest[0], *rest[1])):
        return True  # "silent until after the vote" is "silent before the vote"
    match = frame.matches.get(one.index)
    return match is not None and match.strength >= SYNONYM and match.token is not two


def _shown(tokens: Sequence[Token]) -> str:
    return " ".join(t.text for t in tokens[:6])


def _around(frame: Frame, edit: Edit) -> str:
    """The words that both sides have next to an edit."""
    words = frame.sentence.tokens
    if edit.mine:
        first, last = edit.mine[0].index, edit.mine[-1].index
        near = (*words[max(0, first - 2) : first], *words[last + 1 : last + 3])
    else:
        source = frame.evidence.sentences[edit.number].tokens
        first, last = edit.theirs[0].index, edit.theirs[-1].index
        near = (*source[max(0, first - 2) : first], *source[last + 1 : last + 3])
    return " ".join(t.text for t in near)
