"""Closed lists of cue words: what denies, weakens, reports, binds or quantifies. General English, written by hand.

A cue of several words is written with spaces and looked for as lemmas in a row.
"""

from __future__ import annotations

NEGATORS = frozenset(
    "not never no neither nor hardly barely scarcely none nobody nothing nowhere cannot".split()
)

# Verbs, nouns and adjectives that deny what they govern ("failed to agree", "lack of support").
DENIERS = frozenset(
    "fail failure refuse refusal decline deny denial reject rejection dismiss dismissal prevent prevention avoid stop"
    " block lack absence without unlikely impossible unable inability unwilling reluctant reluctance halt cease"
    " abandon cancel scrap oppose opposition disagree doubt refute rebut forbid prohibit ban bar exclude withhold"
    " refrain neglect omit abstain unlike free absent except discourage suspend drop resist object veto".split()
)
DENYING_PHRASES = (
    "rule out", "turn down", "stop short", "hold back", "far from", "short of", "opposed to", "rather than",
    "instead of", "yet to", "put off", "shy away", "back away", "keep from", "free from", "free of", "anything but",
    "no longer", "too ... to", "walk away", "call off", "hold off", "by no mean", "devoid of",
)  # fmt: skip

# What a governing word makes of the event it governs: the rank of how settled the event is.
FACT, DECIDED, EXPECTED, OBLIGED, PROPOSED, POSSIBLE = 6, 5, 4, 3, 2, 1
RANK_NAMES = {
    FACT: "a fact", DECIDED: "decided or promised", EXPECTED: "expected", OBLIGED: "called for",
    PROPOSED: "proposed or wanted", POSSIBLE: "a possibility",
}  # fmt: skip
RANKS = {
    DECIDED: "will shall agree decide promise pledge vow commit commitment undertake guarantee confirm approve sign"
    " adopt resolve determine set schedule announce pledge undertaking bound certain prepare ready",
    EXPECTED: "expect expectation plan intend intention forecast predict anticipate likely due aim project prospect"
    " estimate probable probably mean would",
    OBLIGED: "must should ought need require demand insist necessary necessity essential vital call urge",
    PROPOSED: "propose proposal suggest suggestion want wish hope seek recommend advocate press lobby ask request"
    " appeal draft bid try attempt effort push float encourage invite willing willingness offer",
    POSSIBLE: "may might could can possible possibly possibility potential potentially perhaps consider contemplate"
    " weigh explore mull discuss discussion debate study whether maybe option chance risk threaten threat able"
    " conceivable idea",
}
RANK = {word: rank for rank, words in RANKS.items() for word in words.split()}

CONDITIONS = ("if", "unless", "provided", "providing", "once", "until", "subject to", "depending on", "only if",
              "only when", "as long as", "in the event", "on condition", "conditional on", "contingent on", "assuming",
              "in case", "should", "without", "except", "pending", "when")  # fmt: skip

# Verbs of saying by what they commit the speaker to.
SPEECH = {
    "state": "say tell state add remark comment explain note write report observe declare announce reply respond speak"
    " mention point stress emphasise emphasize underline underscore reiterate repeat describe put call acknowledge"
    " concede admit recall quote inform express voice answer argue claim insist maintain contend assert believe think"
    " feel consider conclude find estimate calculate reckon show reveal disclose indicate signal opine view opinion"
    " word accord",
    "deny": "deny refute rebut dispute contradict",
    "reject": "reject dismiss refuse decline",
    "warn": "warn caution fear threaten alert",
    "promise": "promise pledge vow commit undertake guarantee assure agree",
    "suggest": "suggest hint imply propose recommend",
    "urge": "urge call ask demand request appeal press want",
    "accuse": "accuse allege blame charge criticise criticize condemn denounce",
    "confirm": "confirm affirm reaffirm verify",
    "expect": "expect predict forecast hope anticipate",
}
SPEECH_CLASS = {verb: name for name, verbs in SPEECH.items() for verb in verbs.split()}
REPORTING = frozenset(verb for verb, name in SPEECH_CLASS.items() if name != "reject")

# Links between events. A purpose counts as a cause that is not yet one.
CAUSE, PURPOSE, AFTER, BEFORE, DESPITE, RESPONSE = (
    "cause",
    "purpose",
    "after",
    "before",
    "despite",
    "response",
)
LINKS = {
    "because": CAUSE, "because of": CAUSE, "due to": CAUSE, "owing to": CAUSE, "as a result": CAUSE,
    "thanks to": CAUSE, "since": AFTER, "therefore": CAUSE, "thus": CAUSE, "hence": CAUSE, "so": CAUSE,
    "lead to": CAUSE, "led to": CAUSE, "cause": CAUSE, "prompt": CAUSE, "trigger": CAUSE, "result in": CAUSE,
    "spark": CAUSE, "force": CAUSE, "make": CAUSE, "drive": CAUSE, "stem from": CAUSE, "result from": CAUSE,
    "bring about": CAUSE, "give rise": CAUSE, "on the ground": CAUSE, "on account": CAUSE, "in the wake": AFTER,
    "in order to": PURPOSE, "so that": PURPOSE, "in a bid": PURPOSE, "aim at": PURPOSE, "with a view": PURPOSE,
    "in response": RESPONSE, "in reply": RESPONSE, "in retaliation": RESPONSE, "in reaction": RESPONSE,
    "retaliate": RESPONSE, "respond": RESPONSE, "in return": RESPONSE,
    "after": AFTER, "following": AFTER, "follow": AFTER, "afterwards": AFTER, "once": AFTER, "subsequently": AFTER,
    "later": AFTER, "then": AFTER, "upon": AFTER,
    "before": BEFORE, "prior to": BEFORE, "ahead of": BEFORE, "precede": BEFORE, "until": BEFORE, "earlier": BEFORE,
    "despite": DESPITE, "although": DESPITE, "though": DESPITE, "even though": DESPITE, "in spite": DESPITE,
    "notwithstanding": DESPITE, "regardless": DESPITE,
}  # fmt: skip
CAUSED_BY = frozenset({"because", "because of", "due to", "owing to", "thanks to", "stem from", "result from",
                       "on the ground", "on account", "in response", "in retaliation"})  # fmt: skip

# How much of a set a word covers.
ALL, MOST, MANY, SOME, FEW, NONE = 6, 5, 4, 3, 2, 0
QUANTITY = {
    "all": ALL, "every": ALL, "each": ALL, "entire": ALL, "whole": ALL, "everyone": ALL, "everybody": ALL,
    "everything": ALL, "always": ALL, "entirely": ALL, "completely": ALL, "fully": ALL, "unanimous": ALL,
    "unanimously": ALL, "most": MOST, "majority": MOST, "mostly": MOST, "mainly": MOST, "largely": MOST,
    "bulk": MOST, "many": MANY, "numerous": MANY, "often": MANY, "several": SOME, "some": SOME, "various": SOME,
    "sometimes": SOME, "partly": SOME, "partially": SOME, "few": FEW, "handful": FEW, "rarely": FEW, "seldom": FEW,
    "minority": FEW, "none": NONE, "nobody": NONE,
}  # fmt: skip
EXCLUSIVE = frozenset("only solely exclusively alone sole merely just purely nothing except".split())
ORDER = frozenset("first last final".split())
