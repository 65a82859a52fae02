"""A denial put in or left out between words that the claim keeps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.language.negators import capped, capping
from briefing.check.language.parse import is_verb
from briefing.check.language.thesaurus import BROADER, SYNONYM, contrary, likeness, opposite
from briefing.check.language.words import Token
from briefing.check.structure.denials import denials, deniers, deny, prefixed
from briefing.check.structure.denying import hints
from briefing.check.structure.edits import Edit, edits
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.idle import RESTRICTING, TURNED, unopposed
from briefing.check.structure.needing import while_without
from briefing.models import ReasonCode

ALONE = frozenset("alone only solely just merely exclusively purely simply".split())
CONTESTING = frozenset("contest dispute deny reject refute rebut challenge contradict".split())
GRADED = frozenset({"JJR", "RBR", "JJS", "RBS"})
MOST_EXTRA = 1
NEARLY = SYNONYM - 0.06
LONGEST = 5


def reversed_words(frame: Frame) -> list[Finding]:
    """One finding if the edits that touch a denial do not cancel one another."""
    found = edits(frame)
    if not found:
        return []
    odd: list[tuple[Edit, int]] = []
    doubtful = False
    own = deniers(frame.sentence)
    for edit in found:
        there = deniers(frame.evidence.sentences[edit.number])
        if own.isdisjoint([t.index for t in edit.mine]) and there.isdisjoint([t.index for t in edit.theirs]):
            continue
        mine = deny(frame, -1, edit.mine) - _formed(frame, edit.mine)
        theirs = deny(frame, edit.number, edit.theirs) - _formed(frame, edit.theirs)
        if (
            (mine - theirs) % 2 == 0
            or _afterthought(edit)
            or _deed(edit)
            or _accepted(edit)
            or _steady(frame, edit)
            or _kept(frame, edit)
        ):
            continue
        extra = max(extra_words(frame, edit.mine, edit.theirs), extra_words(frame, edit.theirs, edit.mine))
        other = edit.theirs if mine % 2 else edit.mine
        if (
            _until(frame, edit, mine > theirs)
            or extra > MOST_EXTRA
            or max(len(edit.mine), len(edit.theirs)) > LONGEST
            or any(map(_hint, other))
            or _turned(edit)
            or _elsewhere(frame, found, edit, mine % 2 == 1)
        ):
            doubtful = True
        else:
            odd.append((edit, extra))
    if doubtful or len(odd) % 2 == 0:
        return []
    edit, extra = min(odd, key=lambda row: row[1])
    if _contested(frame, edit) or (len(odd) == 1 and _denied_too(frame, edit)):
        return []
    weight = (1.0, 0.7)[extra]
    if _ended(edit) or _without(edit) or _attribute(frame, edit):
        return []
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


def _elsewhere(frame: Frame, found: Sequence[Edit], edit: Edit, mine: bool) -> bool:
    """Whether the side without the denial has another word for it in another edit ("is silent on" for "no
    paragraph mentions"), or outside of all ("nothing in the text gives them" for "the text does not give
    them"); or another sentence of the source has the denial that the claim adds."""
    source = frame.evidence.sentences[edit.number]
    lacking, denying = (source, frame.sentence) if mine else (frame.sentence, source)
    beside = [e for e in found if e.number == edit.number]
    said = {t.lemma for t in denying.tokens}
    reworded = [e.theirs if mine else e.mine for e in beside if e is not edit and e.mine and e.theirs]
    if any(
        _hint(t) and t.content and t.tag not in GRADED and t.lemma not in said
        for words in reworded
        for t in words
    ):
        return True
    inside = {t.index for e in beside for t in (e.theirs if mine else e.mine)}
    if any(
        t.lemma in cues.NEGATORS and t.lemma not in said and t.index not in inside for t in lacking.tokens
    ):
        return True
    if not mine:
        return False
    told = [m for t in edit.mine if t.content and (m := frame.matches.get(t.index)) is not None]
    return bool(told) and all(m.sentence != edit.number and frame.there(m).negative for m in told)


def _formed(frame: Frame, tokens: Sequence[Token]) -> int:
    """How many words that deny by a prefix stand in the source in another form ("uncertain",
    "uncertainty")."""
    made = [t for t in tokens if prefixed(t.lemma, t.tag)]
    return sum(
        any(
            (frame.sentence.tokens[i] is t or m.token is t) and m.strength >= SYNONYM
            for i, m in frame.matches.items()
        )
        for t in made
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


def _accepted(edit: Edit) -> bool:
    """ "Has no objection to" for "accepts"."""
    sides = (edit.mine, edit.theirs), (edit.theirs, edit.mine)
    return any(
        t.lower == "no" and unopposed(words[k + 1 :], other)
        for words, other in sides
        for k, t in enumerate(words)
    )


def _kept(frame: Frame, edit: Edit) -> bool:
    """Whether the denial stands elsewhere in the other side, with the words around it ("it is not known
    whether …"), or tells more of one of whom the claim takes a clause only ("…, which owns a third, is not
    listed")."""
    source = frame.evidence.sentences[edit.number]
    words, other = (edit.mine, frame.sentence) if denials(edit.mine) else (edit.theirs, source)
    other = source if other is frame.sentence else frame.sentence
    if (
        not edit.mine
        and words[0].text == ","
        and len(words) > 2
        and words[1].tag in {"VBZ", "VBD", "VBP", "MD"}
    ):
        return any(t.lower in {"which", "who"} for t in source.tokens[: words[0].index])
    run = [t.lemma for t in words]
    lemmas = [t.lemma for t in other.tokens]
    return any(t.content for t in words) and any(
        lemmas[k : k + len(run)] == run for k in range(len(lemmas) - len(run) + 1)
    )


def _denied_too(frame: Frame, edit: Edit) -> bool:
    """Whether what one side denies in this place the other denies in another: "was not acceptable", after
    what "we cannot accept"; "…, though not a padlock" for "We will not accept a padlock"."""
    mine = bool(denials(edit.mine))
    if mine and denials(edit.theirs):
        return False
    places = {t.index for t in edit.mine if not denials((t,))}
    found = [
        (i, m, frame.there(m))
        for i, m in frame.matches.items()
        if m.strength >= NEARLY and frame.sentence.tokens[i].content
    ]
    if mine:
        told = [(frame.sentence.tokens[i], m.sentence, there) for i, m, there in found if i in places]
        if not all(frame.standing[t.index].negative and there.negative for t, _, there in told):
            return False
        if any(t.verb or t.tag == "JJ" for t, _, _ in told):
            return True
        about = {number for _, number, _ in told}
        if sum(_denials(frame.evidence.sentences[n].tokens) for n in about) > _denials(frame.sentence.tokens):
            return False  # "guaranteed prices but no subsidies" for "neither subsidies nor prices"
        cues_there = {(m.sentence, k) for _, m, there in found if m.sentence in about for k in there.denials}
    else:
        cues_there = {(edit.number, t.index) for t in edit.theirs if denials((t,))}
    denied = [
        frame.standing[i].negative
        for i, m, there in found
        if any((m.sentence, k) in cues_there for k in there.denials)
    ]
    return bool(denied) and 3 * sum(denied) >= 2 * len(denied)


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
    and", "did not leave but")."""
    words = edit.mine or edit.theirs
    if (edit.mine and edit.theirs) or len(words) < 3 or words[-1].tag != "CC":
        return False
    if words[0].lower in {"not", "n't"} and words[-1].lower == "but":
        return True
    return is_verb(words[0]) and any(t.tag[:2] == "NN" for t in words[1:])


def _turned(edit: Edit) -> bool:
    """Whether what is denied is itself an end or a harm ("have not dented his optimism": he remains so)."""
    words = edit.mine if denials(edit.mine) else edit.theirs
    after = next((words[k + 1 :] for k, t in enumerate(words) if t.lemma in cues.NEGATORS), ())
    return any((t.verb and t.lemma in TURNED) or t.lower in RESTRICTING for t in after)


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
    if while_without(denying, other):
        return True  # "as long as it has no roof" for "until it has a roof"
    if any(capping(denying.tokens, t.index) in capped(other.tokens) for t in denying.tokens):
        return True  # "took 40 at most" for "did not take more than 40"
    if "than" in right - left and "other" in right:
        return True
    if "either" in right - left and left & {"if", "unless"}:
        return True  # "if it was not the rain, it was the gate" for "it was either the rain or the gate"
    alone = left & (ALONE | {"exclusive", "sole"}) and any(
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


ENDING = frozenset(
    "end give stop cease break abandon close conclude finish drop quit leave step hand".split()
)
OFF = frozenset("up off over down aside".split())


def _ended(edit: Edit) -> bool:
    """ "Ended" for "gave up", "give up office" for "hand over": one verb of ending for another."""
    ends = [[t for t in side if t.verb and t.lemma in ENDING] for side in (edit.mine, edit.theirs)]
    denied = any(t.lemma in cues.NEGATORS for t in (*edit.mine, *edit.theirs))
    phrasal = any(t.lower in OFF for t in (*edit.mine, *edit.theirs))
    return all(ends) and phrasal and not denied


def _without(edit: Edit) -> bool:
    """ "Unlit" for "without lights", "unfilled posts" for "vacancies"."""
    sides = (edit.mine, edit.theirs), (edit.theirs, edit.mine)
    return any(
        any(prefixed(t.lemma, t.tag) for t in one)
        and any(t.lower in {"without", "no"} or t.lemma in EMPTY for t in two)
        for one, two in sides
    )


EMPTY = frozenset("vacancy vacant blank gap empty free bare".split())


def _attribute(frame: Frame, edit: Edit) -> bool:
    """ "The college's review" for "an independent review by the college": an attribute left out."""
    if edit.mine:
        return False
    made = [t for t in edit.theirs if denials((t,))]
    said = frame.sentence.said
    nouns = [t for t in edit.theirs if t.tag[:2] == "NN"]
    return (
        bool(nouns)
        and all(t.tag == "JJ" and hints(t.lemma) for t in made)
        and all(t.lemma in said for t in nouns)
    )


def _accounted(frame: Frame, edit: Edit) -> bool:
    """Whether a denying verb or noun stands for a word of the other side ("exclude" for "shut out")."""
    sides = ((edit.mine, edit.theirs), (edit.theirs, edit.mine))
    return any(
        likeness(one.lemma, two.lemma) >= (BROADER if one.verb and two.verb else SYNONYM)
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


def extra_words(frame: Frame, tokens: Sequence[Token], others: Sequence[Token]) -> int:
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
