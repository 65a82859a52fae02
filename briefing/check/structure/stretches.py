"""How far what is told as a cause or an effect reaches to either side of the words that link the two.

It ends at the next mark, but for an aside between commas ("progress, for all the goodwill, was the product of
…") and for the commas of a list ("pushed Norway, Sweden and Denmark to …").
"""

from __future__ import annotations

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.cause_words import ENDS, OUTCOMES, TURNS, WEIGHING

HOLDING = frozenset("hold think believe reckon feel judge suppose".split())
VIEWS = frozenset(
    "view opinion judgement judgment eye estimation account suggestion reading assessment analysis"
    " telling explanation interpretation version theory reckoning diagnosis".split()
)
# By which an aside between commas opens.
ASIDE = frozenset("IN WDT WP WP$ VBN VBG RB DT TO".split())
NAMING = frozenset("NN NNS NNP NNPS JJ POS DT CD PRP$".split())
LONGEST = 14


def until(sentence: Sentence, start: int, stop: str = "") -> frozenset[int]:
    """The content words from here to the end of the clause, or to a word."""
    words = sentence.tokens
    out: list[int] = []
    beyond = 0
    for token in words[start:]:
        i = token.index
        if i < beyond:
            if token.content and words[beyond - 1].text != ",":
                out.append(i)  # within a list
            continue
        turns = token.lower in TURNS and not not_yet(words, i)
        listed = token.text == ":" and all(words[k].lemma in OUTCOMES or words[k].tag == "CD" for k in out)
        if token.text == "," and out and not turns:
            beyond = _past_list(words, i) or _past_aside(words, i)
            if beyond:
                continue
        if (token.text in ENDS and out and not listed) or turns or (out and token.lower == stop):
            break
        if token.content:
            out.append(i)
        elif listed:
            out.clear()  # "decides two things: …"
    return frozenset(out)


REPORTING = SPEECH_CLASS.keys() | HOLDING | frozenset("find know complain object protest grumble".split())


def since(sentence: Sentence, end: int) -> frozenset[int]:
    """The content words of the clause before; of the one before that for "which led to"."""
    words = sentence.tokens
    out: list[int] = []
    beyond = end
    for token in reversed(words[:end]):
        i = token.index
        if i >= beyond:
            continue
        if out and token.lower == "that" and words[token.index - 1].lemma in REPORTING:
            break  # "she said that the storm led to"
        if token.text in ENDS or (token.lower in TURNS and not not_yet(words, i)):
            if token.text == "," and words[i + 1].lower in WEIGHING and not _while_it(words, i + 1):
                out.clear()  # "and that, more than any argument, is why"
            elif token.text == "," and out and words[i + 1].lower in PICKING and _verbless(words, out):
                continue  # "prices rose, notably in the north, because"
            elif token.text == "," and (begun := _aside_before(words, i)):
                beyond = begun
                continue
            saying = (words[k] for k in out if words[k].verb and not _telling(words, k))
            said = len(out) < 4 and any(t.lemma in SPEECH_CLASS or t.lemma in HOLDING for t in saying)
            vague = all(words[k].lemma in OUTCOMES for k in out) or _granted(words, i + 1)
            if not said and not vague and any(words[k].tag not in {"NNP", "RB"} for k in out):
                break
            out.clear()  # "which led to …", "might, she said, lead to …"
            continue
        if token.content:
            out.append(i)
    return frozenset(out)


def _telling(words: tuple[Token, ...], k: int) -> bool:
    """ "…, signalling a change": a participle with an object is no "she says"."""
    after = words[k + 1] if k + 1 < len(words) else words[k]
    return words[k].tag == "VBG" and after.tag in {"DT", "JJ", "NN", "NNS", "PRP$"} and after.lower != "that"


def _while_it(words: tuple[Token, ...], i: int) -> bool:
    """ "As the price has risen" opens a clause; "as much as the rain" weighs."""
    if words[i].lower != "as" or words[i + 1 : i + 2] == () or words[i + 1].tag not in OPENING:
        return False
    near = words[i + 1 : i + LONGEST]
    verb = next((t.index for t in near if t.tag in FINITE), 0)
    return verb > 0 and not any(t.lower in CUTTING or t.text in ENDS for t in words[i + 1 : verb])


OPENING = frozenset("PRP EX DT NN NNS NNP PRP$ JJ".split())
CUTTING = frozenset("as that which who whether than".split())


# By which one picks out what a thing holds of most.
PICKING = frozenset("notably particularly especially chiefly mainly mostly above including".split())


def _verbless(words: tuple[Token, ...], out: list[int]) -> bool:
    return not any(words[k].verb for k in out)


def stretch(words: tuple[Token, ...], start: int, end: int) -> frozenset[int]:
    """The content words between two places."""
    return frozenset([t.index for t in words[start:end] if t.content])


def _past_aside(words: tuple[Token, ...], i: int) -> int:
    """Where an aside ends that begins with this comma ("the adoption, on the part of the towns, of a tax"):
    past the second one, after which the phrase goes on; 0 if none does."""
    if i + 2 >= len(words) or words[i + 1].tag != "IN":
        return 0
    for token in words[i + 2 : i + LONGEST]:
        if token.verb or (token.text in ENDS and token.text != ","):
            return 0
        if token.text == ",":
            after = words[token.index + 1 : token.index + 2]
            goes_on = bool(after) and (after[0].lower == "of" or after[0].tag in FINITE | {"VBN"})
            return token.index + 1 if goes_on else 0
    return 0


def _past_list(words: tuple[Token, ...], i: int) -> int:
    """Where a list goes on behind this comma and ends ("Norway, Sweden and Denmark to consider"); 0 if what
    follows is none, or the subject of a clause."""
    joined = 0
    for token in words[i + 1 : i + 1 + LONGEST]:
        if token.tag == "CC":
            joined = token.index
        elif token.text != "," and token.tag not in NAMING:
            whole = joined and token.index > joined + 1 and token.tag == "TO"
            return token.index if whole else 0
    return 0


def _aside_before(words: tuple[Token, ...], i: int) -> int:
    """Where an aside begins that ends with this comma, if the verb of the clause follows right after it
    ("progress, in spite of the goodwill, was …"); 0 if none does."""
    if words[i + 1].tag not in FINITE:
        return 0
    for token in reversed(words[max(0, i - LONGEST) : i]):
        if token.text == ",":
            after = words[token.index + 1]
            return token.index if after.tag in ASIDE and after.lower != "that" else 0
        if token.text in ENDS:
            return 0
    return 0


def not_yet(words: tuple[Token, ...], i: int) -> bool:
    """ "Has not yet voted", "has yet to vote", "as yet", where nothing turns."""
    before = words[i - 1] if i else words[i]
    return words[i].lower == "yet" and (before.lower in {"not", "n't", "as"} or before.lemma == "have")


GRANTED = {("despite",), ("although",), ("though",), ("notwithstanding",)}


def _granted(words: tuple[Token, ...], i: int) -> bool:
    """ "…, for all its charm, led to": what is granted on the way is no cause."""
    lows = tuple(t.lower for t in words[i : i + 2])
    if lows[:1] == ("in",) and any(t.lemma in VIEWS for t in words[i + 1 : i + 6]):
        return True  # "doubts, in Hill's view, could lead to …"
    return lows[:1] in GRANTED or lows in {("for", "all"), ("in", "spite")}
