"""What is only talked about told as brought about: "it is time to put a mechanism in place" for "to discuss a
mechanism", "they met to sign a treaty" for "they met to talk over a treaty".

The thing talked about is the first noun phrase after the word of talking, or after "how" and "whether" behind
it. The claim must have a verb of bringing about for that thing, and no word of talking; the source none such.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.negators import DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

VERBS = frozenset("discuss debate negotiate".split())
NOUNS = frozenset("discussion talk talks debate negotiation consultation conversation".split())
TALKING = VERBS | NOUNS | frozenset("confer consult speak exchange deliberate deliberation dialogue".split())
TYING = frozenset("on about over of regarding concerning".split())
ASKING = frozenset("how whether what when where why".split())
# To bring a thing about, or to an end that binds.
# "Settled how it works": these, right before a question.
ANSWERING = frozenset("settle decide determine resolve agree establish fix".split())
DOING = frozenset(
    "sign conclude adopt approve agree establish create launch implement finalise finalize ratify seal enact"
    " introduce complete endorse deploy activate clinch institute found start impose install settle begin"
    " inaugurate set put puts putting reach build open erect fix".split()
)
BRINGING = DOING | ANSWERING
# "Set up" and "put in place" may be read as one word each.
SETTING = frozenset("set sets setting put puts putting".split())
BEHIND = frozenset("up place effect force".split())
INSIDE = frozenset("DT JJ JJR NN NNS NNP PRP$ CD POS VBN VBG RB HYPH ``".split())
TRUSTED, LIKE, NEAR, FAR = 0.5, 0.7, 6, 14


def discussed(frame: Frame) -> list[Finding]:
    """The first thing of the claim brought about that the source's sentence only has talked about."""
    if not frame.sentence.has(BRINGING) or frame.sentence.has(TALKING) or frame.sentence.has(DENIALS):
        return []
    inside = quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(TALKING) or frame.trust(number) < TRUSTED:
            continue
        for talk, thing in _things(source):
            here = [
                i
                for i, m in sorted(frame.matches.items())
                if m.sentence == number and m.token.lemma == source.tokens[thing].lemma and m.strength >= LIKE
            ]
            for i in here:
                verb = _brought(frame.sentence, i)
                if verb is None or verb.index in inside or _known(frame, verb, source, thing):
                    continue
                mine, theirs = f"{verb.text} … {frame.sentence.tokens[i].text}", source.tokens[talk].text
                message = f"the claim has “{mine}”, the source has it only talked about (“{theirs}”)"
                return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


def _things(source: Sentence) -> list[tuple[int, int]]:
    """The words of talking of a sentence, each with the noun for what is talked about."""
    words = source.tokens
    found = []
    for token in words[:-2]:
        i = token.index + 1
        if token.lemma in NOUNS and token.tag[:2] == "NN" and words[i].lower in TYING:
            i += 1
        elif not (
            token.verb and (token.lemma in VERBS or (token.lemma == "talk" and words[i].lower in TYING))
        ):
            continue
        i += words[i].lower in TYING
        i += words[i].lower in ASKING
        last = -1
        for word in words[i : i + NEAR + 2]:
            if word.tag not in INSIDE:
                break
            last = word.index if word.tag in {"NN", "NNS"} else last
        if last >= 0:
            found.append((token.index, last))
    return found


def _brought(sentence: Sentence, i: int) -> Token | None:
    """The verb of bringing about of which a noun is the object, right before it or in a passive after it."""
    words = sentence.tokens
    for k in range(i - 1, max(-1, i - NEAR), -1):
        if words[k].lower in ASKING:
            told = words[k - 1].lemma in ANSWERING and words[k - 1].tag in {"VBD", "VBN"}
            return words[k - 1] if told else None
        if _does(words[k]):
            return words[k] if _whole(words, k) else None
        if words[k].lemma in TALKING:
            break
        if words[k].tag not in INSIDE and words[k].lower not in {"up", "on", "to", "in", "place", "into"}:
            break
    for word in words[i + 1 : i + FAR]:
        if word.text in {",", ";", ":"}:
            break
        if word.tag in {"VBN", "VB"} and _does(word) and _whole(words, word.index):
            before = words[max(0, word.index - 3) : word.index]
            if any(t.lemma == "be" for t in before):
                return word
    return None


def _does(token: Token) -> bool:
    return token.verb and (token.lemma in DOING or token.lower in SETTING)


def _whole(words: tuple[Token, ...], k: int) -> bool:
    """Whether "set" is "set up", and "put" "put in place"."""
    return words[k].lower not in SETTING or any(t.lower in BEHIND for t in words[k + 1 : k + NEAR])


def _known(frame: Frame, verb: Token, source: Sentence, thing: int) -> bool:
    """Whether the source has a word for the deed too, or the thing as brought about."""
    match = frame.matches.get(verb.index)
    return (match is not None and match.strength >= LIKE) or _brought(source, thing) is not None
