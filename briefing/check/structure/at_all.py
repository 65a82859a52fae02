"""The least told for the whole: "any backing" for "full backing"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.thesaurus import BROADER
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

FULLY = frozenset(
    "full fully wholly entirely completely totally complete entire total unreserved wholehearted"
    " absolute".split()
)


PARTLY = frozenset(
    "more greater some most partial additional increased joint shared further part growing rising limited"
    " larger higher bigger stronger wider broader closer deeper improved enhanced increasing".split()
)
# What may stand between the word for the whole and its noun.
BETWEEN = frozenset({"JJ", "NN", "CC"})


def fully(frame: Frame) -> list[Finding]:
    """ "Full responsibility" for "more responsibility"."""
    words = frame.sentence.tokens
    if found := _whole_for_part(frame):
        return found
    if not frame.sentence.has(FULLY):
        return []
    told = {t.lower for s in frame.evidence.sentences for t in s.tokens}
    for token in words[:-1]:
        if token.lower not in FULLY or told & FULLY:
            continue
        last = token.index + 1
        while last + 1 < len(words) and words[last].tag in BETWEEN and words[last + 1].tag[:2] == "NN":
            last += 1
        match = frame.matches.get(last)
        if match is None or match.token.tag[:2] != "NN":
            continue
        before = frame.source(match).tokens[max(0, match.token.index - 3) : match.token.index]
        if any(t.tag in {"IN", "DT", "TO"} or t.verb for t in before[:1]):
            before = before[1:]
        part = next((t for t in before if t.lower in PARTLY), None)
        denied = any(t.lower in {"not", "n't", "no", "without"} for t in words[: token.index])
        if part is not None and not denied and frame.trust(match.sentence) >= 0.5:
            left, right = f"{token.text} {words[token.index + 1].text}", f"{part.text} {match.token.text}"
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return _not_fully(frame)


WHOLLY = frozenset(
    "everything whole entire entirety entirely wholly altogether solely alone own themselves itself totality"
    " sole exclusively".split()
)
# By which a source may tell of a whole itself, or a claim of more than before.
WHOLE_THERE = WHOLLY | FULLY | frozenset("all every only exclusive each everyone nothing most".split())
GREATER = frozenset("more larger bigger greater increased growing stronger wider heavier".split())
ROLES = frozenset("role part share responsibility burden contribution effort say task".split())
OF_SEVERAL = frozenset("cornerstone mainstay pillar element component ingredient plank strand".split())
SOME = frozenset("individuals persons entities certain selected particular several some".split())
AS_A_WHOLE = frozenset("whole entire entirety".split())


def _whole_for_part(frame: Frame) -> list[Finding]:
    """ "Do everything", "on their own", for "play a larger role"; "the whole of" for "a pillar of" and
    for "some persons"."""
    if not frame.sentence.has(WHOLLY) or frame.evidence.has(WHOLE_THERE):
        return []
    words = frame.sentence.tokens
    mine = next((t for t in words if t.lower in WHOLLY and _alone(words, t)), None)
    if mine is None or mine.index in quoted(frame.sentence):
        return []
    if any(t.lower in SHORT for t in words[max(0, mine.index - REACH) : mine.index + 3]):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5:
            continue
        theirs = next((t for t in source.tokens if _part_only(source.tokens, t, mine)), None)
        if theirs is not None and not frame.sentence.has(frozenset({theirs.lower})):
            left = " ".join(t.text for t in words[max(0, mine.index - 1) : mine.index + 2])
            right = " ".join(t.text for t in source.tokens[theirs.index : theirs.index + 3])
            message = f"the claim tells of the whole (“{left}”), the source of a part (“{right}”)"
            return [finding(ReasonCode.SCOPE, message, left, right, 0.8)]
    return []


SHORT = frozenset("not n't no never nor neither without than nearly almost".split())


def _alone(words: tuple[Token, ...], token: Token) -> bool:
    """ "On their own", "by themselves", not "their own plan" and "the plan itself"."""
    before = [t.lower for t in words[max(0, token.index - 2) : token.index]]
    if token.lower == "own":
        return before[:1] == ["on"] or before[:1] == ["by"]
    return token.lower not in {"themselves", "itself"} or before[-1:] == ["by"]


def _part_only(source: tuple[Token, ...], token: Token, mine: Token) -> bool:
    """Whether a word of the source tells of one part among others."""
    after = source[token.index + 1 : token.index + 4]
    if token.lower in GREATER:
        return any(t.lemma in ROLES for t in after)
    if token.lower in SOME:
        return mine.lower in AS_A_WHOLE
    return (
        token.lower in OF_SEVERAL
        and token.index > 0
        and any(t.lower in {"a", "an", "one"} for t in source[max(0, token.index - 3) : token.index])
    )


# "No more support" leaves what there is; "no support" does not.
INCREASED = frozenset(
    "more increased additional further greater extra higher larger bigger expanded enhanced increasing"
    " stepped-up added stronger heavier wider broader".split()
)
GROWING = INCREASED | frozenset(
    "increase step raise boost rise expand enhance grow strengthen beyond reinforce intensify scale widen"
    " deepen broaden extend lift fresh another up add addition top swell magnify heighten improve enlarge"
    " augment extension expansion rising growing renewed escalate much less than".split()
)
SHUNNING = frozenset(
    "decline refuse fail avoid shun dodge evade rule reject resist oppose stop unwilling reluctant clear shy"
    " short sidestep duck not n't no never without nor neither withhold abstain refrain".split()
)


def unincreased(frame: Frame) -> list[Finding]:
    """ "Avoided a promise of support" for "avoided a promise of increased support"."""
    if not frame.evidence.has(INCREASED) or not frame.sentence.has(SHUNNING):
        return []
    if frame.sentence.has(GROWING):
        return []
    words = frame.sentence.tokens
    for token in words:
        match = frame.matches.get(token.index)
        if token.tag not in {"NN", "NNS"} or match is None or match.strength < BROADER:
            continue
        if frame.trust(match.sentence) < 0.5 or not any(
            t.lemma in SHUNNING or t.lower in SHUNNING
            for t in words[max(0, token.index - REACH) : token.index]
        ):
            continue
        source = frame.source(match)
        after = source.tokens[match.token.index + 1 : match.token.index + 2]
        before = source.tokens[max(0, match.token.index - 3) : match.token.index]
        if any(t.tag in {"NN", "NNS"} for t in after):
            continue  # "no more job losses"
        more = next((t for t in before if t.lower in INCREASED), None)
        if more is None or any(
            t.tag in {"IN", "DT", "CD"} or (t.verb and t is not more) for t in before if t.index > more.index
        ):
            continue
        denied = source.tokens[max(0, more.index - REACH) : more.index]
        if not any(t.lemma in SHUNNING or t.lower in SHUNNING for t in denied):
            continue
        right = f"{more.text} {match.token.text}"
        message = f"the claim denies all of it (“{token.text}”), the source what is “{right}” only"
        return [finding(ReasonCode.SCOPE, message, token.text, right, 0.75)]
    return []


ANY = frozenset({"any", "whatsoever", "whatever"})
UNWILLING = frozenset("decline declined refuse refused fail failed avoid avoided unwilling reluctant".split())


def _not_fully(frame: Frame) -> list[Finding]:
    """ "Has not fully committed" for "has not committed to any help"."""
    if not frame.evidence.has(ANY) or frame.evidence.has(FULLY):
        return []
    words = frame.sentence.tokens
    for token in words:
        denied = token.lower in FULLY and any(
            t.lower in DENYING or t.lower in UNWILLING
            for t in words[max(0, token.index - REACH) : token.index]
        )
        beside = (token.index - 1, token.index + 1) if denied else ()
        match = next((m for k in beside if (m := frame.matches.get(k)) is not None), None)
        if match is None or match.strength < BROADER or frame.trust(match.sentence) < 0.5:
            continue
        source = frame.source(match)
        whole = next((t for t in source.tokens[match.token.index - 3 :] if t.lower in ANY), None)
        if whole is None or not (source.has(DENYING) or source.has(UNWILLING)):
            continue
        after = source.tokens[whole.index : whole.index + 3]
        right = " ".join(t.text for t in after)
        message = f"the claim denies the whole alone (“{token.text}”), the source all of it (“{right}”)"
        return [finding(ReasonCode.SCOPE, message, token.text, right, 0.75)]
    return []


def at_all(frame: Frame) -> list[Finding]:
    """ "Any backing" for "fully back": the least told for the whole."""
    if not frame.sentence.has(LEAST):
        return []
    words = frame.sentence.tokens
    if found := _no_more_than(frame) or _even_in_part(frame):
        return found
    for token in words[:-1]:
        match = frame.matches.get(token.index + 1)
        if token.lower != "any" or match is None or match.strength < BROADER:
            continue
        source = frame.source(match)
        near = source.tokens[max(0, match.token.index - 2) : match.token.index + 3]
        whole = [t for t in near if t.lower in FULLY]
        if whole and not any(t.lower in FULLY for t in words):
            message = f"the source says “{whole[0].text}”, the claim “any”"
            return [
                finding(ReasonCode.SCOPE, message, f"any {words[token.index + 1].text}", whole[0].text, 0.7)
            ]
    return []


LEAST = frozenset({"any", "more", "beyond", "all", "part", "parts", "partly"})
PARTS = frozenset("part parts partly some bits".split())


def _even_in_part(frame: Frame) -> list[Finding]:
    """ "Whether she will back it at all", "will back parts of it", for "will fully back it"."""
    words = frame.sentence.tokens
    if frame.sentence.has(FULLY):
        return []
    for token in words:
        before = words[token.index - 1].lower if token.index else ""
        after = words[token.index + 1].lower if token.index + 1 < len(words) else ""
        part = token.lower in PARTS and (after == "of" or token.lower == "partly")
        if not part and not (token.lower == "all" and before == "at"):
            continue
        verb = next((t for t in reversed(words[max(0, token.index - 5) : token.index]) if t.verb), None)
        match = frame.matches.get(verb.index) if verb is not None else None
        if match is None or match.strength < BROADER or frame.trust(match.sentence) < 0.5:
            continue
        near = frame.source(match).tokens[max(0, match.token.index - 2) : match.token.index + 3]
        whole = next((t for t in near if t.lower in FULLY), None)
        if whole is not None:
            left = f"at {token.text}" if before == "at" else token.text
            message = f"the claim says “{left}”, the source “{whole.text}”"
            return [finding(ReasonCode.SCOPE, message, left, whole.text, 0.7)]
    return []


DENYING = frozenset("not n't no never nothing without nor neither".split())
REACH = 9


def _no_more_than(frame: Frame) -> list[Finding]:
    """ "Has promised no more than formal help", of which the source says that none was promised."""
    words = frame.sentence.tokens
    for token in words[:-2]:
        after = token.index + (1 if token.lower == "beyond" else 2)
        if token.lower not in {"more", "beyond"} or (
            token.lower == "more" and words[after - 1].lower != "than"
        ):
            continue
        match = frame.matches.get(after)
        denied = any(t.lower in DENYING for t in words[max(0, token.index - REACH) : token.index])
        if not denied or match is None or match.strength < BROADER or words[after].tag == "CD":
            continue
        source = frame.source(match)
        before = source.tokens[max(0, match.token.index - 1) : match.token.index]
        if not any(t.lower in {"any", "no"} for t in before) or frame.trust(match.sentence) < 0.5:
            continue
        if source.has(frozenset({"more", "beyond", "other"})):
            continue
        left = " ".join(t.text for t in words[token.index : after + 1])
        right = f"{before[-1].text} {match.token.text}"
        message = f"the claim says no more (“{left}”), the source none (“{right}”)"
        return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []
