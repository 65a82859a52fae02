"""Only, mainly, except, among other things: words that restrict, and those that grant an exception."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.quantifier import hedged
from briefing.models import ReasonCode

PARTLY = frozenset(
    "partly partially mainly mostly largely primarily chiefly principally predominantly".split()
)
WHOLLY = frozenset("only solely exclusively entirely wholly purely fully completely alone".split())


FOREMOST = frozenset("particularly especially notably".split())
HOW_FAR = PARTLY | WHOLLY
HOW_FAR_THERE = HOW_FAR | FOREMOST


def partly(frame: Frame) -> list[Finding]:
    """ "Solely" for "mainly" or "particularly", "partly" for "solely"."""
    if not frame.sentence.has(HOW_FAR) or not frame.evidence.has(HOW_FAR_THERE):
        return _mainly(frame)
    here = {t.lower: t for t in frame.sentence.tokens if not hedged(frame.sentence, t)}
    for number, source in enumerate(frame.evidence.sentences):
        there = {t.lower: t for t in source.tokens}
        if frame.trust(number) < 0.5:
            continue
        for mine, theirs in ((PARTLY, WHOLLY), (WHOLLY, PARTLY), (ALONE, FOREMOST)):
            one, two = sorted(w for w in mine if w in here), sorted(w for w in theirs if w in there)
            if any(w in frame.evidence.lemmas for w in one):
                continue  # another sentence may have it
            if one and two and theirs.isdisjoint(here) and mine.isdisjoint(there):
                message = f"the claim says “{one[0]}”, the source “{two[0]}”"
                return [finding(ReasonCode.SCOPE, message, one[0], two[0], 0.75)]
    return _mainly(frame)


MAIN = frozenset("main chief primary principal prime foremost".split())
TASKS = frozenset(
    "focus task job concern aim purpose duty subject theme brief role responsibility goal objective priority"
    " target reason source cause factor topic mission business".split()
)
ALONE = frozenset("solely exclusively purely sole exclusive".split())


def _mainly(frame: Frame) -> list[Finding]:
    """ "His main task", "among other things" for "solely"."""
    if not frame.sentence.has(MAINLY):
        return []
    words = frame.sentence.tokens
    here = [t for t in words[:-1] if t.lower in MAIN and words[t.index + 1].lemma in TASKS]
    here += [words[i] for i in starts(frame.sentence, OTHERS)]
    if not here or frame.sentence.has(WHOLLY) or frame.sentence.has(ALONE):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = next((t for t in source.tokens if t.lower in ALONE and not hedged(source, t)), None)
        if theirs is not None and frame.trust(number) >= 0.4 and not source.has(MAIN):
            left = " ".join(t.text for t in words[here[0].index : here[0].index + 2])
            message = f"the claim says “{left}”, the source “{theirs.text}”"
            return [finding(ReasonCode.SCOPE, message, left, theirs.text, 0.75)]
    return []


MAINLY = MAIN | {"other", "alia"}
OTHERS = ("among other", "amongst other", "as well as other", "beside other", "inter alia")
EXCEPTING = frozenset({"except", "excluding", "bar", "barring", "excepting", "excepted"})
EXCEPTS = (
    "apart from",
    "other than",
    "with the exception",
    "all but",
    "but for",
    "save for",
    "aside from",
    "with one exception",
    "with two exception",
    "with the sole exception",
    "with few exception",
)


def _denies(sentence: Sentence) -> bool:
    """Whether a sentence says "not", but for "not least" and "not only"."""
    words = sentence.tokens
    return any(
        t.lower == "not" and not (t.index + 1 < len(words) and words[t.index + 1].lower in {"least", "only"})
        for t in words
    )


INCLUDING = frozenset(
    "including include includes included also well too least especially particularly particular"
    " notably".split()
)
# "The miners less than most", "least of all the miners", "the miners excepted".
LESS = (
    "least of all", "less of all", "less than most", "less than much", "less than other",
    "less than the other", "less than the rest",
    "less than anyone", "less than anybody", "less than everyone", "less than everybody", "less so than",
    "less than all", "less than many", "less than any",
)  # fmt: skip
EXCLUDED = frozenset({"excepted", "excluded"})
# Of each of these turns a word.
EXCEPTIONAL = EXCEPTING | EXCLUDED | frozenset("apart other exception but save aside least less".split())
BEFORE = 6
NONE = frozenset("nobody none no never nothing neither nowhere".split())
NEVERTHELESS = frozenset("no not n't nor".split())


def excepted(frame: Frame) -> list[Finding]:
    """An exception where the source includes."""
    if not frame.sentence.has(EXCEPTIONAL):
        return []
    words = frame.sentence.tokens
    mine = [t for t in words if t.lower in EXCEPTING and t.tag in {"IN", "VBG"}]
    mine += [words[i] for i in starts(frame.sentence, EXCEPTS)]
    after = len(mine)
    mine += [words[i] for i in starts(frame.sentence, LESS) if not _undone(words, i)]
    mine += [t for t in words if t.lower in EXCLUDED and not _undone(words, t.index)]
    mine += [
        t for t in words if t.lower == "but" and but_for(words, t.index) and not _new_clause(words, t.index)
    ]
    if not mine:
        return []
    if found := _other_than(frame, mine[0]):
        return found
    out = words[mine[0].index + 1 : mine[0].index + 8]
    if not after:
        out = words[max(0, mine[0].index - BEFORE) : mine[0].index] + out
    for number, source in enumerate(frame.evidence.sentences):
        lows = {t.lower for t in source.tokens}
        theirs = next((t for t in source.tokens if t.lower in INCLUDING and _beside(frame, out, t)), None)
        if theirs is None or frame.trust(number) < 0.5:
            continue
        if lows & EXCEPTING or starts(source, EXCEPTS) or {"only", "but"} & lows or _denies(source):
            return []
        message = f"the claim makes an exception (“{mine[0].text}”), the source none (“{theirs.text}”)"
        return [finding(ReasonCode.SCOPE, message, mine[0].text, theirs.text, 0.7)]
    return _put_in(frame, mine[0])


# By which a source may say of whom it does not hold.
SPARING_THERE = frozenset(
    "but only except unlike however although though while whereas yet not n't no none nobody neither nor"
    " without alone most almost nearly save exempt refuse decline oppose reject against".split()
)


def _put_in(frame: Frame, mine: Token) -> list[Finding]:
    """ "Everybody but the miners", where the source has everybody and tells of nobody else."""
    if not any(t.lower in ALL_OF_THEM for t in frame.sentence.tokens):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or frame.shares[number] < max(frame.shares) or _excepting(source):
            continue
        theirs = next((t for t in source.tokens if t.lower in ALL_OF_THEM), None)
        if theirs is None or any(t.tag == "CD" for t in source.tokens) or _denies(source):
            continue
        least = {k + 1 for k in starts(source, ("not least",))}
        if any(t.lower in SPARING_THERE and t.index + 1 not in least for t in source.tokens):
            continue
        message = f"the claim makes an exception (“{mine.text}”), the source none (“{theirs.text}”)"
        return [finding(ReasonCode.SCOPE, message, mine.text, theirs.text, 0.75)]
    return []


OF_NO_OTHER = frozenset("any no every all none nobody nothing anyone anybody anything whole each".split())
# With these, too, a source may say what holds of one alone, or of all others.
SPARING_OF_ONE = SPARING_THERE - NONE - frozenset({"not", "n't", "refuse", "decline", "reject"}) | frozenset(
    "other others else another first last second sole solely exclusively exclusive unique uniquely purely"
    " merely limited confined restricted rest remaining apart aside besides beyond rather instead just"
    " special even mainly".split()
)
BACK = 7


def _other_than(frame: Frame, mine: Token) -> list[Finding]:
    """ "Ruled out any toll other than one on the bridge" for "ruled out a toll on the bridge": the source
    sets nothing apart, neither by an exception nor as the only one."""
    words = frame.sentence.tokens
    if mine.lower in {"but", "less", "least"} | EXCLUDED or mine.index in quoted(frame.sentence):
        return []
    if not any(t.lower in OF_NO_OTHER for t in words[max(0, mine.index - BACK) : mine.index]):
        return []
    if any(
        t.lower in SPARING_OF_ONE or t.tag in SUPERLATIVE for s in frame.evidence.sentences for t in s.tokens
    ):
        return []
    if max(frame.trusts) < 0.6 or any(_excepting(s) or s.has(EXCEPTING) for s in frame.evidence.sentences):
        return []
    left = " ".join(t.text for t in words[mine.index : mine.index + 4])
    message = f"the claim makes an exception (“{left}”), the source none"
    return [finding(ReasonCode.SCOPE, message, left, "", 0.75)]


SUPERLATIVE = frozenset({"JJS", "RBS"})
ALL_OF_THEM = frozenset("all every everyone everybody everything everywhere each".split())


def but_for(words: tuple[Token, ...], i: int) -> bool:
    """ "All regions but Asia", "everyone but her"."""
    before = words[max(0, i - 4) : i]
    named = i + 1 < len(words) and words[i + 1].tag in {"NNP", "DT", "PRP", "CD", "NN", "NNS"}
    return named and words[i - 1].text != "," and any(t.lower in FOR_ALL for t in before)


def _new_clause(words: tuple[Token, ...], i: int) -> bool:
    """ "Backs all ports but the mayor rejects them", not "all ports but the mayor's"."""
    if words[i + 1].tag in {"NN", "NNS"} and words[i - 1].lower not in FOR_ALL:
        return True
    end = next((t.index for t in words[i:] if t.text in {",", ";", "."}), len(words))
    led = any(t.verb for t in words[:i])
    return led and any(t.tag in {"VBZ", "VBD", "VBP", "MD"} for t in words[i + 1 : min(end, i + 6)])


FOR_ALL = frozenset("all every each any everyone everybody everything anyone anywhere everywhere".split())


def _undone(words: tuple[Token, ...], i: int) -> bool:
    """ "No less than others", "not least of all"; "nobody knew, least of all she"."""
    if words[i].lower == "least" and any(t.lower in NONE for t in words[:i]):
        return True
    return any(t.lower in NEVERTHELESS for t in words[max(0, i - 2) : i])


WHOLE = frozenset(
    "all every each everyone everybody entire whole none nobody no unanimous unanimously both".split()
)


def unexcepted(frame: Frame) -> list[Finding]:
    """ "Every capital", where the source says "every capital except one"."""
    if not frame.sentence.has(WHOLE) or frame.sentence.has(SPARING):
        return []
    if _excepting(frame.sentence) is not None:
        return []
    told = frame.sentence.tokens
    mine = next((t for t in told if t.lower in WHOLE and not hedged(frame.sentence, t)), None)
    if mine is None or _denies(frame.sentence):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or frame.shares[number] < max(frame.shares) or not source.has(WHOLE):
            continue
        theirs = _excepting(source)
        if theirs is not None:
            message = f"the claim says “{mine.text}”, the source makes an exception (“{theirs.text}”)"
            return [finding(ReasonCode.SCOPE, message, mine.text, theirs.text, 0.65)]
    return []


SPARING = frozenset(
    "but though although unlike one only other others rest remaining almost nearly most some exception"
    " without exempt however alone".split()
)


def _excepting(sentence: Sentence) -> Token | None:
    """The first word by which a sentence makes an exception."""
    if not sentence.has(EXCEPTIONAL):
        return None
    turns = starts(sentence, EXCEPTS)
    found = (
        t for t in sentence.tokens if t.index in turns or (t.lower in EXCEPTING and t.tag in {"IN", "VBG"})
    )
    return next(found, None)


def _beside(frame: Frame, out: tuple[Token, ...], theirs: Token) -> bool:
    """Whether what the claim excepts stands right beside the source's word of inclusion."""
    places = {m.token.start for t in out if (m := frame.matches.get(t.index)) is not None}
    source = next(s.tokens for s in frame.evidence.sentences if theirs in s.tokens)
    near = source[max(0, theirs.index - 5) : theirs.index + 8]
    return any(t.start in places for t in near)


BEYOND = frozenset(
    "beyond besides outside more also too wider broader further exceed transcend surpass".split()
)


def sole(frame: Frame) -> list[Finding]:
    """ "Not the only one" for "the only one"; "all of it for X" for "for X among other things"."""
    words = frame.sentence.tokens
    if not frame.sentence.has(SOLE):
        return []
    for i in range(2, len(words)):
        alone = words[i].lower in {"only", "sole", "first"} and words[i - 1].lower in {"the", "its", "a"}
        if not alone or words[i - 2].lower not in {"not", "n't"}:
            continue
        theirs = [t for s in frame.evidence.sentences for t in s.tokens if t.lower == words[i].lower]
        denied = any(t.lemma in cues.NEGATORS for s in frame.evidence.sentences for t in s.tokens)
        if theirs and not denied:
            left = f"not the {words[i].text}"
            message = f"the claim says “{left}”, the source “{theirs[0].text}”"
            return [finding(ReasonCode.SCOPE, message, left, theirs[0].text, 0.75)]
    whole = next(
        (t for t in words if t.lower in SOLELY or _all_of_it(words, t.index) or _just(words, t.index)), None
    )
    if whole is None or starts(frame.sentence, AMONG):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        place = min(starts(source, AMONG), default=-1)
        if (
            place >= 0
            and frame.trust(number) >= 0.5
            and not any(t.lower == whole.lower for t in source.tokens)
        ):
            right = " ".join(t.text for t in source.tokens[place : place + 3])
            message = f"the claim says “{whole.text}”, the source “{right}”"
            return [finding(ReasonCode.SCOPE, message, whole.text, right, 0.7)]
    return []


def _just(words: tuple[Token, ...], i: int) -> bool:
    """ "In just two ports"."""
    return words[i].lower == "just" and i + 1 < len(words) and words[i + 1].tag == "CD"


SOLE = WHOLLY | {"sole", "first", "all", "just"}
SOLELY = WHOLLY - {"alone", "fully", "completely"}


def _all_of_it(words: tuple[Token, ...], i: int) -> bool:
    after = [t.lower for t in words[i + 1 : i + 3]]
    return words[i].lower == "all" and after in (["of", "it"], ["of", "them"], ["of", "this"], ["of", "that"])


AMONG = (
    "among other thing", "among other", "amongst other thing", "inter alia", "for example", "for instance",
    "such as", "and so on", "and other", "at least part", "in part",
)  # fmt: skip
