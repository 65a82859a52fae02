"""Words that say a thing is hoped for, planned, asked for or merely possible, and what they govern.

Closed lists of general English, written by hand. A sentence is read by order, not by its parse, so that a
governing noun ("hopes of a deal") counts like a verb ("hoped for a deal").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import Token

CLASSES = {
    "possible": "possible may might could possibly possibility perhaps maybe potential potentially prospect"
    " conceivable conceivably hypothetical chance consider consideration weigh mull contemplate ponder"
    " explore hint option risk",
    "wanted": "hope hopeful want wish seek try attempt strive bid effort lobby press push urge ask request"
    " demand appeal insist insistence eager keen optimistic optimism aspire aspiration aim prefer favour"
    " favor",
    "proposed": "propose proposal suggest suggestion recommend recommendation should ought advocate idea"
    " draft moot float envisage advise advice",
    "expected": "expect expectation likely probably probable forecast predict prediction anticipate foresee"
    " assume assumption unlikely improbable improbably",
    "alleged": "allege allegation allegedly accuse accusation suspect suspicion purported purportedly"
    " reportedly apparently seem appear rumour rumor fear believe concern worry concerned worried",
    "planned": "plan intend intention schedule prospective ready prepare preparation willing willingness"
    " due set",
    "promised": "promise pledge vow commit commitment undertake undertaking agree agreement guarantee offer"
    " threaten threat will shall would",
    "required": "must need require requirement obligatory mandatory compulsory oblige obligation"
    " essential vital imperative",
    "nearly": "nearly almost",
}
CLASS = {word: name for name, words in CLASSES.items() for word in words.split()}
RESERVING = frozenset(CLASS)
SHOWN = {
    "possible": "possible", "wanted": "wanted", "proposed": "proposed", "expected": "expected",
    "alleged": "alleged or feared", "nearly": "not quite done", "planned": "planned",
    "promised": "still to come", "required": "required",
}  # fmt: skip
# By which a claim may word a reservation that it would take more than a word to find.
EXCUSES = frozenset(
    "if unless whether until before pending yet subject depend dependent condition conditional provided"
    " precondition prerequisite contingent hinge preference liking choice wish designed application candidacy"
    " discourage capacity capability capable admissible eligible permissible cap capped ceiling"
    " can able allow permit let entitle enable free right open scope room door question"
    " undecided unresolved unsettled undetermined unclear uncertain"
    " uncertainty doubt doubtful remain future next forthcoming upcoming candidate target goal ambition"
    " call claim view think opinion reckon estimate estimation supposedly suppose await mean drive pursue"
    " otherwise without would-be interest interested talk talks debate discuss discussion"
    " study examine review investigate assess evaluate signal warn warning argue case"
    " negotiate table invite encourage like rather imagine card cards prospects offing eye toy pencil"
    " slate earmark tip think theory hypothesis bent mind minded inclined inclination plea plead beg"
    " petition motion bill scheme blueprint odds bet count bank float raise moot liable apt prone danger"
    " afraid anxious anxiety nervous dread alarm alarmed presume presumably guess feel sense impression"
    " improbable improbably improbability doubtful unofficially unconfirmed unproven unproved likelihood"
    " probability bidding canvass"
    " hover verge brink close tempt temptation dream ambition readiness say-so tentative tentatively"
    " provisional provisionally preliminary would-be hypothetically theoretically supposition conjecture"
    " speculate misgiving qualm unease uneasy disquiet scepticism skepticism sceptical skeptical trepidation"
    " apprehension apprehensive upbeat bullish buoyant sanguine confident confidence reassured"
    " pressure campaign quest endeavour endeavor crusade"
    " pursuit upbeat confident sanguine bullish buoyant positive"
    " speculation wonder seemingly ostensibly prospective yearn desire desirable"
    " advocacy advocation advocate espousal espouse championship champion crusade"
    " appearance semblance insistence ideally ideal advisable counsel endorse endorsement"
    " pencilled conceive promote promotion".split()
)
BREAKS = frozenset(
    "but although though while whereas because since after before which who where unless if what whatever"
    " whichever once until till provided".split()
)
NEEDS_CLAUSE = frozenset("due set offer agree prepare seem appear ready willing".split())
NEEDED = frozenset("essential vital imperative".split())
NEEDS_TIE = frozenset(
    "effort attempt press push appeal bid draft risk option demand concern plan lobby".split()
)
# By whose wish a thing was done: "on the advice of his lawyers", "at the request of".
BEHESTS = frozenset(
    "advice request suggestion proposal insistence demand invitation recommendation urging".split()
)
STAYING = frozenset("remain stay continue".split())
OBJECTS = frozenset("DT NN NNS NNP JJ CD PRP$".split())
NONE = frozenset({"no", "nobody", "neither", "none", "nothing"})
PARTICLES = frozenset("up down through out ahead".split())
FEARED = frozenset({"concern", "worry", "fear"})
REACH = 16


@dataclass(eq=False, slots=True)
class Cue:
    """A word of reservation of a sentence, and its class."""

    token: Token
    name: str
    sentence: Sentence

    @property
    def scope(self) -> tuple[int, ...]:
        """The indices of the content words that it governs."""
        return _scope(self.sentence, self.token.index)


@lru_cache(maxsize=2048)
def reservations(sentence: Sentence, strict: bool = True) -> tuple[Cue, ...]:
    """The words of reservation of a sentence with what they govern; ``strict``: those that surely are
    one."""
    if not sentence.has(MARKED):
        return ()
    if strict:
        return tuple([cue for cue in reservations(sentence, False) if _reserves(sentence, cue.token.index)])
    return tuple(
        [
            Cue(token, name, sentence)
            for token in sentence.tokens
            if (token.lemma in MARKED or token.lower in MARKED)
            and (name := _class(token) or _duty(sentence, token.index))
            and not (token.lower == "press" and _newspapers(sentence, token.index))
        ]
    )


def _duty(sentence: Sentence, i: int) -> str:
    """ "Has to", "have to": what must be."""
    words = sentence.tokens
    if words[i].lower not in HAVING or i + 1 >= len(words) or words[i + 1].tag != "TO":
        return ""
    return "required"


HAVING = frozenset({"has", "have"})
MARKED = RESERVING | HAVING


def _newspapers(sentence: Sentence, i: int) -> bool:
    """ "Told the press", "a press conference"."""
    words = sentence.tokens
    after = words[i + 1].tag if i + 1 < len(words) else ""
    return words[i].tag == "NN" and (words[i - 1].tag in {"DT", "PRP$"} or after[:2] == "NN")


def _class(token: Token) -> str:
    if token.tag in {"NNP", "IN"}:
        return ""
    other = "" if token.verb else CLASS.get(token.lower)  # "set off" is "trigger"
    return CLASS.get(token.lemma) or other or ""


def _reserves(sentence: Sentence, i: int) -> bool:
    """Whether a word is used as a reservation: "was due to open", but not "a set of rules"."""
    words = sentence.tokens
    token = words[i]
    if i + 1 == len(words) or words[i + 1].lower == "by":
        return False
    after = words[i + 1]
    if after.lower == "not" or any(t.lemma in {"not", "never", "neither"} for t in words[max(0, i - 2) : i]):
        return False  # what is denied is the matter of another check
    if token.lower == "due" and after.lower == "course":
        return False
    if token.tag in {"VBN", "VBD"} and any(t.lower == "than" for t in words[max(0, i - 3) : i]):
        return False  # "less than had been hoped": what came was less
    if token.lemma == "concern" and token.tag in {"VBD", "VBZ", "VBP"} and after.tag in OBJECTS:
        return False  # "the report concerned a warehouse"
    if token.lemma == "draft" and token.verb:
        return False  # "a statement drafted in Paris": written
    if token.lemma in BEHESTS and token.tag == "NN" and after.lower == "of" and _behest(words, i):
        return False
    if token.tag == "MD" and after.lemma in STAYING and token.lower in {"will", "would"}:
        return False  # what stays as it is has come already
    if token.tag == "MD" and any(
        t.lower == "so" and u.lower == "that" for t, u in pairwise(words[max(0, i - 8) : i])
    ):
        return False  # "so that others could sell": a purpose
    if token.verb and i > 1 and words[i - 1].lemma == "be" and _nobody(words, i):
        return False
    if token.lemma == "assume" and token.tag != "VBN":
        return after.lower == "that" or after.tag in {"PRP", "EX"}  # who "assumes control" takes it
    if token.lemma in NEEDED:
        return after.tag == "TO" or after.lower in {"that", "for"}  # "essential to repair it"
    if token.lemma == "agreement" and after.lower == "for":
        return False  # "renewed the agreement for five years"
    if token.lemma in NEEDS_CLAUSE:
        return after.tag == "TO" or after.lower == "that"
    if token.lemma == "push" and token.verb and after.tag not in {"IN", "TO", "RP", "RB"}:
        return False  # "pushed families to leave": it made them
    if token.lemma == "consider" and any(
        t.tag == "TO" and u.lemma in {"be", "have"} for t, u in pairwise(words[i + 1 : i + 14])
    ):
        return False  # "considers them to be": is of the opinion
    if token.lemma == "draft" and token.verb:
        return False  # wrote it
    if token.lemma == "insist" and after.lower != "on":
        return False  # mostly a way of saying
    if token.lemma in FEARED and token.tag[:2] == "NN":
        if words[i - 1].lower == "with":
            return False  # "noted with concern that it had dwindled"
        return after.lower in {"that", "of"}  # a concern about the cost leaves nothing open
    if token.lemma in {"push", "press"} and is_verb(token) and words[i - 1].tag == "MD":
        return False  # "might push them to": brings about
    if token.lemma in {"push", "press"} and after.lower in PARTICLES:
        return False
    if token.lower == "want" and token.tag == "NN":
        return False  # "for want of evidence"
    if token.lemma == "consider" and _deemed(words, i):
        return False
    if token.lemma in {"nearly", "almost"}:
        return is_verb(after)
    if token.lemma == "should":
        return after.lower != "have"
    if token.lemma in {"ask", "advise"}:
        near = words[i + 1 : i + 8]
        open_ = any(t.tag in {"TO", "VBG"} or t.lower in {"that", "for"} for t in near)
        return open_ and after.lower not in {"whether", "if", "about"}
    if token.tag == "VBG" and token.lemma in {"concern", "consider"} and words[i - 1].lemma != "be":
        return False
    if token.lemma in {"favour", "favor", "aim"}:
        aimed = words[i + 2] if i + 2 < len(words) else after
        return is_verb(token) and (after.lower != "at" or (token.lemma == "aim" and aimed.tag == "VBG"))
    tied = after.tag in {"TO", "IN"} and after.lower != "from"
    return is_verb(token) or token.lemma not in NEEDS_TIE or tied


def _behest(words: tuple[Token, ...], i: int) -> bool:
    return any(t.lower in {"on", "at"} for t in words[max(0, i - 2) : i])


def _nobody(words: tuple[Token, ...], i: int) -> bool:
    """ "No such step is being considered"."""
    return any(t.lower in NONE for t in words[max(0, i - REACH // 2) : i])


def _deemed(words: tuple[Token, ...], i: int) -> bool:
    """ "Considers it to have been a mistake", "is considered essential": an opinion."""
    if words[i].tag == "VBN" and i + 1 < len(words) and words[i + 1].tag in {"JJ", "DT", "TO"}:
        return True
    ahead = words[i + 1 : i + REACH]
    for t, u, v in zip(ahead, ahead[1:], ahead[2:], strict=False):
        if t.text in {",", ";"} or t.verb:
            break
        if t.tag[:2] in {"NN", "PR"} and u.tag in {"JJ", "JJR"} and v.tag[:2] != "NN":
            return True  # "considers a weak accord better than none"
    return any(t.tag == "TO" and u.lemma in {"be", "have"} for t, u in pairwise(ahead))


@lru_cache(maxsize=2048)
def _scope(sentence: Sentence, i: int) -> tuple[int, ...]:
    """The content words after a cue up to the end of its clause."""
    words = sentence.tokens
    out: list[int] = []
    clause = False
    beyond = 0
    for k in range(i + 1, min(len(words), i + 1 + REACH)):
        token = words[k]
        beyond = beyond or _past_aside(words, k)
        if k < beyond:
            continue
        if token.lower in BREAKS or token.tag == ":" or token.text in {";", "”", '"'}:
            break
        if token.lower == "by" and not out and words[i].tag == "VBN":
            break  # who does it: "tolls are demanded by the rebels"
        if token.lower == "with" and words[k - 1].tag == ",":
            break
        if token.lower == "as" and k + 2 < len(words) and words[k + 2].lower == "as" and _soon(words, k + 1):
            break  # "may open it as soon as it has paid": that it pays is no more left open by "may"
        if (
            k == i + 1
            and token.text == ","
            and words[i].tag == "VBN"
            and words[i - 1].lower in {"once", "first"}
        ):
            break  # "a fraction of the sum once expected, and that …"
        if token.tag == "VBG" and words[k - 1].tag == "," and token.lemma in cues.SPEECH_CLASS:
            break  # "is unlikely to come, saying that …"
        if token.tag in {"VBZ", "VBP"} and words[i].tag in {"NN", "NNS"} and not clause:
            break  # "the push for a plan shows …"
        clause = clause or token.lower == "that" or token.tag in {"WDT", "WP"}
        if token.lower == "and" and any(t.tag in {"VBD", "VBZ", "MD"} for t in words[k + 1 : k + 4]):
            break
        if token.content and token.lemma not in CLASS:
            out.append(k)
    return tuple(out)


def _soon(words: tuple[Token, ...], i: int) -> bool:
    return words[i].lower in {"soon", "long"}


def _past_aside(words: tuple[Token, ...], k: int) -> int:
    """Where a clause set off by commas ends ("the state, which took part, will …"); 0 if none begins."""
    if words[k].lower not in {"which", "who"} or words[k - 1].text != ",":
        return 0
    return next((t.index + 1 for t in words[k + 1 : k + REACH] if t.text == ","), 0)


@lru_cache(maxsize=512)
def kept(sentence: Sentence, source: Sentence) -> frozenset[int]:
    """Indices of the words that stand in the source too, beside one of the same neighbours."""
    theirs, said = _neighbours(source), source.said
    both: list[int] = []
    before = ""
    for i, token in enumerate(sentence.tokens):
        word = token.lower
        if word not in said:
            before = ""
            continue
        if before and (before, word) in theirs:
            both += (i - 1, i)
        before = word
    return frozenset(both)


@lru_cache(maxsize=512)
def _neighbours(sentence: Sentence) -> frozenset[tuple[str, str]]:
    """Each two words that stand side by side."""
    return frozenset(pairwise([t.lower for t in sentence.tokens]))
