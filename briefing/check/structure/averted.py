"""To avoid what the source wants to bring about, or to bring about what it wants to prevent.

A word of averting on one side, none and no denial on the other, of the same thing: "strengthened so that it
can avoid the talks" for "strengthened in the talks".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

AVERTING = frozenset(
    "prevent avoid avert deter forestall preclude thwart evade dodge eschew shun discourage dissuade foil"
    " pre-empt sidestep circumvent".split()
)
# "Stay out of it", "spare them the trouble", "do without it": verbs, and what must follow them within a few
# words.
SHIRKING = {
    "stay": ("out of", "clear of", "away from"), "keep": ("out of", "clear of", "away from"),
    "steer": ("clear of", "away from"), "remain": ("out of", "clear of", "away from"),
    "get": ("out of", "around", "round"), "opt": ("out of",), "duck": ("out of",), "back": ("out of",),
    "pull": ("out of",), "wriggle": ("out of",), "leave": ("out of",), "hold": ("out of", "aloof from"),
    "dispense": ("with",), "put": ("off",), "postpone": ("",), "defer": ("",),
    "have": ("to",), "do": ("without",), "manage": ("without",), "forgo": ("without", "with", ""),
    "save": ("from having", "having", "the trouble", "the need"),
    "spare": ("from", "having", "the trouble", "the need", "any need", "any", "the", "whatever", "all"),
    "need": ("not", "n't"), "free": ("from having", "of the need", "from the need", "from the duty"),
    "relieve": ("of the need", "of having", "from having"), "escape": ("",), "bypass": ("",),
    "obviate": ("",), "skip": ("",),
    "head": ("off",), "ward": ("off",), "stave": ("off",), "fend": ("off",),
}  # fmt: skip
NEEDLESS = frozenset("unnecessary superfluous needless redundant dispensable avoidable unneeded".split())
# "A deterrent to X", "a substitute for X": nouns, and the prepositions after them.
WARDING = frozenset("deterrent deterrence prevention bulwark safeguard".split())
DODGING = frozenset("avoidance evasion postponement".split())
STANDING_IN = frozenset("substitute alternative replacement".split())
AGAINST = frozenset("against to of for".split())
CUES = AVERTING.union(SHIRKING, NEEDLESS, WARDING, STANDING_IN, DODGING)
KNOWN = AVERTING | WARDING
# By which either side may say the same in other words.
OTHERWISE = cues.DENIERS | frozenset(
    "not n't no never none nobody nothing neither nor without cannot against hinder hamper impede obstruct"
    " stave fend ward head spare escape save protect protection defend defence defense guard shield"
    " safeguard deterrent deterrence prevention avoidance bulwark barrier curb limit restrain"
    " restrict constrain contain reduce cut lower fail break breach violate violation lest unless fear"
    " instead rather exempt lack out off away rid danger risk threat threaten clash delay less fewer few"
    " little lose loss withdraw hardly barely keep steer uphold preserve maintain quit exit boycott"
    " neutral neutrality opt sit dispense unnecessary needless leave pull depart secede recuse isolate"
    " distance immune outside beyond independent independently only alone shirk duck bypass loophole skip"
    " optional voluntary voluntarily waive suffice sufficient enough"
    " omit miss unneeded unaffected refuge flee shelter unaccompanied uncommitted noncommittal reticent"
    " reticence devoid bereft absent absence".split()
)
EITHER = (
    OTHERWISE
    | AVERTING
    | STANDING_IN
    | SHIRKING.keys()
    - {"do", "back", "get", "leave", "hold", "manage", "remain", "need", "free", "relieve", "have", "put"}
)
PLAINLY = AVERTING | cues.DENIERS | frozenset({"deterrent", "deterrence", "avoidance"})
NOT_YET = frozenset("before until begin start yet".split())
FREELY = frozenset("can could may might able free".split())
REACH = 6
TRUST = 0.5
ALIKE = SYNONYM - 0.1


def averted(frame: Frame) -> list[Finding]:
    """The first thing that one side averts and of which the other tells no such thing."""
    sources = frame.evidence.sentences
    for number, source in enumerate(sources):
        for here, other, known in ((frame.sentence, source, CUES), (source, frame.sentence, KNOWN)):
            if frame.trust(number) < TRUST or not here.has(known) or other.has(EITHER):
                continue
            if here is frame.sentence and frame.evidence.has(PLAINLY):
                continue
            there = {
                m.token.index: i
                for i, m in frame.matches.items()
                if m.sentence == number and m.strength >= ALIKE
            }
            found = _averts(here, known, frozenset(there if here is source else there.values()))
            if found is None or found.index in quoted(here):
                continue
            side, rest = ("claim", "source") if here is frame.sentence else ("source", "claim")
            message = f"the {side} has “{found.text}”, the {rest} nothing of the kind"
            words = (found.text, "") if side == "claim" else ("", found.text)
            return [finding(ReasonCode.RELATION, message, *words, 0.75)]
    return []


def _averts(sentence: Sentence, cue: frozenset[str], known: frozenset[int]) -> Token | None:
    """The word of averting whose object both sides know."""
    words = sentence.tokens
    for token in words:
        if token.lemma not in cue and token.lower not in cue:
            continue
        denied = any(t.lower in cues.NEGATORS for t in words[max(0, token.index - REACH) : token.index])
        if token.lemma == "have":
            if not denied or not any(t.lower == "so" for t in words[: token.index]):
                continue  # "so that it would not have to"
        elif denied:
            continue
        elif token.lemma == "forgo" and not any(
            t.lower in FREELY for t in words[max(0, token.index - 3) : token.index]
        ):
            continue  # "had to do without it"
        if token.lower in NEEDLESS:
            near = [t for t in words[max(0, token.index - REACH) : token.index] if t.content][-3:]
        elif token.lemma in WARDING | DODGING or (token.lemma in STANDING_IN and not token.verb):
            after = words[token.index + 1 : token.index + 2]
            tied = bool(after) and after[0].lower in AGAINST
            near = [t for t in words[token.index + 2 :][:REACH] if t.content][:3] if tied else []
        elif not token.verb and token.tag != "MD":
            continue
        else:
            start = token.index + 1 if token.lemma in AVERTING else _shirks(words, token)
            near = [t for t in words[start : start + REACH] if t.content][:3] if start else []
            if start and token.tag == "VBN" and words[token.index - 1].lemma == "be" and not near:
                near = [t for t in words[max(0, token.index - REACH) : token.index] if t.content][-3:]
        if any(t.index in known for t in near):
            return token
    return None


def _shirks(words: tuple[Token, ...], token: Token) -> int:
    """Where "stay out of", "spare them the trouble of" ends; 0 if that is not said."""
    ahead = words[token.index + 1 : token.index + (2 if token.lemma == "have" else 1 + REACH)]
    if token.lemma == "need" and any(t.lower in NOT_YET for t in words[token.index :]):
        return 0  # "need not start paying back before May"
    for turn in SHIRKING.get(token.lemma, ()):
        parts = turn.split()
        for k in range(len(ahead) - len(parts) + 1):
            if all(t.lower == part for t, part in zip(ahead[k:], parts, strict=False)):
                return ahead[0].index + k + len(parts) if ahead else 0
    return 0
