"""What a thing is made for, or somebody works for, told as achieved: "has deterred thieves" for "is designed
to deter thieves", "having completed a plan" for "as they work to establish a plan".

The claim has the verb of the purpose in the past or the perfect, or "succeeded in", or a verb of completing
with the same object; and no word that keeps it a purpose.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.words import Token
from briefing.check.structure.done import attendant, finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.reserve import CLASS, EXCUSES
from briefing.models import ReasonCode

# With an infinitive, or with "at" and a form in "-ing".
MEANT = frozenset("design intend mean aim work strive toil effort endeavour endeavor gear struggle".split())
COMPLETING = frozenset(
    "draft complete establish conclude finish achieve adopt sign finalise finalize draw create form agree"
    " settle secure reach obtain build".split()
)
# Changes that one wants to make.
CHANGING = frozenset(
    "strengthen reduce ensure deter prevent protect secure improve boost cut ease speed stop avoid end"
    " restore save lower raise increase defend fortify bolster enhance curb limit contain stabilise"
    " stabilize calm"
    " reassure attract attack counter tackle combat fight fix solve resolve settle relieve shorten lengthen"
    " widen broaden deepen weaken undermine halt stem slow accelerate expand extend create free rescue"
    " retake capture win gain break overcome eliminate eradicate remove replace repair rebuild revive".split()
)
# Verbs whose object does, or is to do, what follows; nouns that one has "to do" something.
CONTROL = frozenset(
    "force help allow enable lead cause prompt compel oblige drive push persuade convince get induce motivate"
    " inspire permit make ask urge tell order want call require expect need invite encourage press instruct"
    " appeal empower authorise authorize entitle commit pledge plan continue vow promise try let bring take"
    " be have agree decide fail refuse choose seek offer propose request"
    " threaten prepare wish hope intend mean expect agree".split()
)
# "Was asked to cut it", "was seen to win": who is told to do it, or does.
HAVING_DONE = CONTROL | frozenset(
    "see hear know say report believe think find set allow suppose estimate forecast schedule feel consider"
    " rumour rumor understand assume claim allege show prove destine bind hire employ train elect appoint"
    " tempt move inspire pay select assign task use pressure incline entitle dispose fate".split()
)
BRINGING = frozenset("able enough sufficient manage succeed".split())
HAVING_TO = frozenset(
    "ability capacity power right duty need chance opportunity time reason decision agreement failure refusal"
    " tendency desire wish willingness readiness intention promise pledge commitment authority mandate"
    " way means tool step measure failure freedom permission obligation order call demand request".split()
)
VERBS = frozenset("work mean intend aim struggle strive toil".split())
# "The purpose of the wall is to keep the sea out".
NOUNS = frozenset("purpose aim goal objective point intention object idea function role task job".split())
AIMS = MEANT | NOUNS | CHANGING | {"order", "view", "hope", "bid", "effort", "attempt"}
# By which a claim may say that it is still a purpose.
KEPT = frozenset("so order help purpose order goal object point function task role job sake try".split())
NOT = frozenset("not n't no never cannot hardly without fail unable".split())
RESULTS = frozenset("result effect outcome upshot consequence impact".split())
HAVING = frozenset({"having", "has", "have", "had", "'ve", "was", "were"})
SUCCEEDING = frozenset("succeed manage prove serve suffice".split())
# To make a thing clear to somebody is to show it.
SHOWING = frozenset("show demonstrate prove teach convince signal remind".split())
UNDERSTANDING = frozenset("accept understand realise realize see recognise recognize grasp aware".split())
CLEAR = frozenset("clear plain obvious".split())
DELIVERING = frozenset(
    "deliver achieve accomplish produce bring provide secure attain ensure gain effect cause yield realise"
    " realize create afford furnish obtain win".split()
)
TRUSTED, LIKE, REACH, OBJECT = 0.5, 0.7, 14, 5


def achieved(frame: Frame) -> list[Finding]:
    """The first purpose of the source that the claim tells as reached."""
    if frame.sentence.has(NOT) or not frame.evidence.has(AIMS):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(AIMS) or frame.trust(number) < TRUSTED:
            continue
        for cue, verbs, things in _purposes(source):
            for i, match in sorted(frame.matches.items()):
                if match.sentence != number or match.strength < LIKE or i in inside:
                    continue
                done = None
                if match.token.index in verbs:
                    done = _reached(frame.sentence, i)
                    if done is None and words[i].tag[:2] in {"NN", "VB"}:
                        done = _delivered(frame.sentence, i)
                elif match.token.index in things:
                    done = _completed(frame, i)
                if done is None or _kept(frame, i) or _told(frame, number, match.token):
                    continue
                mine = words[i].text if done.index == i else f"{done.text} … {words[i].text}"
                begun = source.tokens[cue].text
                theirs = f"{begun if begun == 'to' else f'{begun} to'} … {match.token.text}"
                message = f"the claim has “{mine}” as achieved, the source as a purpose (“{theirs}”)"
                return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
            shown = _shown(frame, number, verbs)
            if shown is not None and not _kept(frame, shown.index):
                theirs = f"{source.tokens[cue].text} to make clear"
                message = f"the claim has “{shown.text}” as achieved, the source as a purpose (“{theirs}”)"
                return [finding(ReasonCode.MODALITY, message, shown.text, theirs, 0.7)]
    return []


def _shown(frame: Frame, number: int, verbs: frozenset[int]) -> Token | None:
    """The verb of showing, told as done, of what the source means to make clear."""
    if not frame.sentence.has(SHOWING | UNDERSTANDING):
        return None
    clear = [k for k in verbs if frame.evidence.sentences[number].tokens[k].lower in CLEAR]
    for token in frame.sentence.tokens if clear else ():
        made = token.lemma == "make" and any(
            t.lemma in UNDERSTANDING and t.tag in {"VB", "VBP", "JJ"}
            for t in frame.sentence.tokens[token.index + 1 : token.index + 1 + OBJECT]
        )
        if (token.lemma in SHOWING or made) and token.verb and finished(frame.sentence, token.index):
            after = (m for i, m in frame.matches.items() if i > token.index and m.sentence == number)
            if any(m.token.index > min(clear) and m.strength >= LIKE for m in after):
                return token
    return None


@lru_cache(maxsize=512)
def _purposes(source: Sentence) -> tuple[tuple[int, frozenset[int], frozenset[int]], ...]:
    """The words for a purpose, each with the verbs that it governs and the nouns that these first govern."""
    words = source.tokens
    found = [*_towards(words)]
    for token in words[:-2]:
        i = token.index
        after = words[i + 1]
        if token.lemma in NOUNS and token.tag[:2] == "NN":
            be = next((t.index for t in words[i + 1 : i + REACH] if t.lemma == "be" and t.verb), -1)
            if be < 0 or be + 2 >= len(words) or words[be + 1].tag != "TO":
                continue
            i, after = be, words[be + 1]
        at = after.lower in {"at", "towards", "toward", "on"} and words[i + 2].tag == "VBG"
        if token.lemma not in AIMS or not (after.tag == "TO" or at):
            continue
        if i == token.index and token.lemma in VERBS and not token.verb:
            continue
        verbs: set[int] = set()
        things: set[int] = set()
        for word in words[i + 2 : i + REACH]:
            if word.text in {",", ";", ":"} or word.tag in {"VBZ", "VBD", "VBP", "MD", "WDT", "WP"}:
                break
            if word.tag in ({"VBG"} if at else {"VB"}):
                verbs.add(word.index)
            elif word.tag == "JJ" and words[max(verbs, default=i)].lemma == "make":
                verbs.add(word.index)  # "to make it clear"
            elif word.tag in {"NN", "NNS"} and verbs and word.index - max(verbs) <= OBJECT:
                things.add(word.index)
        if verbs:
            found.append((i, frozenset(verbs), frozenset(things)))
    return tuple(found)


def _towards(words: tuple[Token, ...]) -> Iterator[tuple[int, frozenset[int], frozenset[int]]]:
    """ "Raised the fees in order to cut traffic", "to cut traffic", "with a view to cutting it": the change
    that something is done for."""
    for token in words[1:-2]:
        i = token.index
        before, after = words[i - 1], words[i + 1]
        if token.tag == "TO" and after.tag == "VB":
            told = before.lower in {"order", "as", "bid", "effort", "attempt"}
            gapped = words[i - 2].tag == "CC" and i > 1  # "A offered to pay and B to build"
            bare = (
                before.tag in {"NN", "NNS", "NNP"}
                and not gapped
                and after.lemma in CHANGING
                and _free(words, i)
            )
            done_to = before.tag == "VBN" and words[i - 2].lemma == "be" and before.lemma not in HAVING_DONE
            if told or bare or (done_to and after.lemma in CHANGING):
                yield i, frozenset({after.index}), frozenset()
        elif (
            after.tag == "VBG"
            and token.lower in {"to", "of"}
            and before.lower in {"view", "aim", "hope", "goal"}
        ):
            yield i, frozenset({after.index}), frozenset()


def _free(words: tuple[Token, ...], i: int) -> bool:
    """Whether a verb stands before the object of which the "to" is the purpose, and none that makes somebody
    do it."""
    if words[i - 1].lemma in HAVING_TO:
        return False
    for token in reversed(words[max(0, i - REACH) : i]):
        if token.text in {",", ";", ":"} or token.lemma in BRINGING:
            return False
        if token.verb:
            return token.lemma not in CONTROL and token.lemma not in HAVING
    return False


def _reached(sentence: Sentence, i: int) -> Token | None:
    """The verb if it is told as done, or "succeeded" before it."""
    words = sentence.tokens
    if finished(sentence, i) and not attributive(sentence, i):
        return words[i]
    if _outcome(words, i) or (words[i].tag == "VBG" and attendant(sentence, words[i])):
        return words[i]
    for before in reversed(words[max(0, i - REACH) : i]):
        made = before.lemma == "make" and not words[i].verb and i - before.index < OBJECT
        if (before.lemma in SUCCEEDING or made) and finished(sentence, before.index):
            return before
        if (
            before.text == ";"
            or before.tag == "MD"
            or (before.text == "," and not _aside(words, before.index))
        ):
            break
    return None


def _outcome(words: tuple[Token, ...], i: int) -> bool:
    """ "The result has been to deter them", "has had the effect of deterring them"."""
    low = i - 1
    while (
        low > 0 and words[low].tag in {"TO", "VB", "VBG", "CC", "IN", "NN", "NNS", "JJ"} and i - low < REACH
    ):
        if words[low].lemma in RESULTS:
            return any(t.lower in HAVING for t in words[max(0, low - 4) : low])
        if words[low].lower in {"been", "was", "were"}:
            break
        low -= 1
    near = words[max(0, low - REACH) : low + 1]
    being = words[low].lower in {"been", "was", "were"}
    return being and any(t.lemma in RESULTS and t.tag[:2] == "NN" for t in near)


def _aside(words: tuple[Token, ...], i: int) -> bool:
    """ "Have succeeded, she says, in keeping": a comma of an aside of a few words."""
    near = [t.index for t in words[max(0, i - 6) : i + 7] if t.text == ","]
    return len(near) == 2


def _delivered(sentence: Sentence, i: int) -> Token | None:
    """The verb of bringing about, in the past or the perfect, of a noun: "relief is what it has delivered",
    "has brought relief"; of a deed: "stopping it is what it has achieved"."""
    words = sentence.tokens
    if words[i].verb and (words[i].tag != "VBG" or not sentence.has(RESULTS | {"what"})):
        return None
    for token in words[max(0, i - OBJECT) : i + 2 * REACH]:
        if token.lemma in DELIVERING and token.verb and finished(sentence, token.index):
            cleft = any(t.lower in {"what", "that", "which"} for t in words[i : token.index])
            if token.index < i or cleft or any(t.lemma == "be" for t in words[token.index - 2 : token.index]):
                return token
    return None


def _completed(frame: Frame, i: int) -> Token | None:
    """The verb of completing, in the perfect, right before a noun."""
    words = frame.sentence.tokens
    for k in range(i - 1, max(-1, i - 1 - OBJECT), -1):
        if words[k].lemma in COMPLETING and words[k].verb:
            helped = any(t.lower in HAVING for t in words[max(0, k - 2) : k])
            return words[k] if helped or words[k].tag == "VBD" else None
        if words[k].tag not in {"DT", "JJ", "NN", "PRP$", "RP", "IN", "CD"}:
            break
    return _singled_out(words, i)


def _singled_out(words: tuple[Token, ...], i: int) -> Token | None:
    """The verb of completing, in the perfect, after a thing: "a plan is what they have finished"."""
    after = words[i + 1 : i + 2 * REACH]
    cleft = next((t.index for t in after if t.lower in {"what", "something", "which"}), -1)
    if cleft < 0 or not any(t.lemma == "be" and t.verb for t in words[i + 1 : cleft]):
        return None
    for token in words[cleft + 1 : cleft + REACH]:
        if token.lemma in COMPLETING and token.tag == "VBN" and words[token.index - 1].lower in HAVING:
            return token
    return None


def _kept(frame: Frame, i: int) -> bool:
    """Whether a word of the claim, other than those that stand for words of the source, keeps it open, or it
    opens with a purpose of its own: "to cut traffic, it raised the fees"."""
    words = frame.sentence.tokens
    if words[0].tag == "TO":
        return True
    # "Has shown them that they will be fined": the clause tells what is shown, not whether it is.
    that = next((t.index for t in words[i + 1 : i + 4 + OBJECT] if t.lower == "that"), len(words))
    for token in words:
        if token.lemma in MEANT or token.lower in KEPT:
            return True
        if token.index > that and token.tag == "MD":
            continue
        match = frame.matches.get(token.index)
        if match is not None and match.strength >= LIKE:
            continue
        if token.tag not in {"IN", "NNP"} and (token.lemma in CLASS or token.lemma in EXCUSES):
            return True
    return False


def _told(frame: Frame, number: int, word: Token) -> bool:
    """Whether another sentence of the source has the word too."""
    return any(n != number for _, n in frame.evidence.lemmas.get(word.lemma, ()))
