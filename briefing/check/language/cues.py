"""Closed lists of cue words: what denies, weakens, reports, binds or quantifies. General English, written
by hand.

A cue of several words is written with spaces and looked for as lemmas in a row.
"""

from __future__ import annotations

NEGATORS = frozenset(
    "not never no neither nor hardly barely scarcely none nobody nothing nowhere cannot".split()
)

# Of what goes on "without" these: in a row, at once, surely.
LASTING_ON = frozenset(
    "break pause interruption let-up letup letting interval gap respite stop stopping rest cease ceasing"
    " end limit delay hesitation hesitate fail doubt question exception fuss ado reservation".split()
)

# Verbs, nouns and adjectives that deny what they govern ("failed to agree", "lack of support").
DENIERS = frozenset(
    "fail failure refuse refusal decline deny denial reject rejection dismiss dismissal prevent"
    " prevention avoid stop block lack absence unlikely impossible unable inability unwilling reluctant"
    " reluctance halt cease abandon cancel scrap oppose opposition refute rebut forbid prohibit ban bar"
    " exclude withhold refrain neglect omit abstain unlike absent except discourage suspend drop resist"
    " object veto postpone delay defer preclude".split()
)
DENYING_PHRASES = (
    "rule out", "turn down", "stop short", "hold back", "far from", "short of", "opposed to", "rather than",
    "instead of", "yet to", "shy away", "back away", "keep from", "anything but",
    "no longer", "walk away", "call off", "hold off", "by no mean", "devoid of",
    "still to", "yet to", "back from", "away from", "wave away", "wave aside", "brush off",
)  # fmt: skip

# What a governing word makes of the event it governs: the rank of how settled the event is.
FACT, DECIDED, EXPECTED, OBLIGED, PROPOSED, POSSIBLE = 6, 5, 4, 3, 2, 1
RANK_NAMES = {
    FACT: "a fact", DECIDED: "decided or promised", EXPECTED: "expected", OBLIGED: "called for",
    PROPOSED: "proposed or wanted", POSSIBLE: "a possibility",
}  # fmt: skip
RANKS = {
    DECIDED: "will shall agree agreement decision decide promise pledge vow commit commitment"
    " undertake guarantee confirm approve sign"
    " adopt resolve determine set schedule announce pledge undertaking bound certain prepare ready",
    EXPECTED: "believe think assume reckon expect expectation plan intend intention forecast predict"
    " anticipate likely due aim project"
    " estimate probable probably mean would",
    OBLIGED: "advise advice must should ought need require demand insist necessary necessity essential"
    " vital call urge",
    PROPOSED: "subject propose proposal suggest suggestion want wish hope seek notion recommend"
    " advocate press lobby ask request"
    " appeal draft bid try attempt effort endeavour endeavor push float encourage invite willing willingness"
    " offer",
    POSSIBLE: "may might could possible possibly possibility potential potentially perhaps consider"
    " contemplate"
    " weigh explore mull discuss discussion debate study whether maybe option chance risk threaten threat"
    " conceivable idea prospect alleged allege allegation allegedly reportedly suspect suspected"
    " accuse accusation appear seem"
    " purported purportedly apparently rumour rumor prospective hypothetical tentative provisional",
}
# Nouns that weaken what hangs on them; other nouns of the lists above ("talks with the mayor") do not.
WEAK_NOUNS = frozenset(
    "possibility potential prospect proposal plan idea notion risk threat hope chance option bid"
    " attempt effort endeavour endeavor intention suggestion allegation accusation promise pledge commitment"
    " draft expectation forecast likelihood suspicion".split()
)
RANK = {word: rank for rank, words in RANKS.items() for word in words.split()}

# Words that carry a denial inside; they never prove one, but they may be how a faithful sentence words it.
NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "mis", "non")
NEGATIVE_HINTS = frozenset(
    "against unless failing nor except minus too little few less zero"
    " keep free spare escape rid wave short shun spurn snub leave left late lose loss lift remove forgo"
    " forego miss beyond outside instead rather barely hardly scarcely apart ignore skip shelve ditch"
    " axe halt bar"
    " independent independently separate separately distinct different differ contrary opposite wrong false"
    " untrue baseless distance shy weak empty waive exempt exemption"
    " undecided"
    # What questions, hinders or puts an end to something, or says how little there is of it.
    " doubt doubtful question disagree dispute unsure sure hesitate hollow obstacle hurdle barrier want miss"
    " shortage short silent mute silence wary sceptical skeptical cool balk baulk shrink"
    " sidestep hardly seldom"
    " rarely even alone mere merely most missing blank nil illegal pending"
    " outstanding unanswered otherwise yet only until before pause freeze interrupt stall await"
    " independently independent autonomously regardless"
    " overturn overrule annul revoke rescind repeal nullify void thwart foil"
    " stuck lapse expire drop dead rule question counter contradict disprove discount"
    " deter dissuade forestall preclude inhibit impede hamper"
    " respect honour honor obey heed contest challenge repudiate disown disavow disclaim negate"
    " away deprive bereft strip withdrawal withdraw vacuum dearth scarcity scarce thin vain fruitless deaf"
    " rebuff"
    " defy flout overlook forget dodge evade duck skirt shirk powerless helpless shut sacrifice blind"
    " departure depart contrast novelty exception resistance retreat loath fend elude elusive reservation"
    " quash squash curb allay dispel debunk belie quell lacking deficient scant bare forsake spoil"
    # What goes round a thing, leaves it to everybody's choice or as it was, or has come to nothing.
    " bypass circumvent voluntary optional discretionary flat static stable constant steady same poor"
    " inadequate improbable immune immunity absolve excuse anonymous anonymity confidential"
    " formerly previously collapse founder breakdown deadlock stalemate impasse gridlock scupper torpedo"
    " derail bury terminate futile pointless useless worthless boycott"
    # The nouns and bookish verbs of refusing, leaving out and doing without.
    " reticence reticent eschew dispense improbability unlikelihood exclusion avoidance omission abstention"
    " abstinence abandonment prohibition suspension cancellation postponement deferral objection"
    " cessation discontinue discontinuance renunciation renounce repudiation forbear forbearance"
    " disinclination disinclined indisposed averse aversion inaction non-commitment noncommittal"
    " unaccompanied scantness slight slightness paucity sparse meagre meager coy coyness"
    " forswear implausible".split()
)

# Deniers that take an infinitive ("failed to agree"); after others it tells the purpose ("postponed it to
# save money").
DENIERS_OF_INFINITIVES = frozenset(
    "fail failure refuse refusal decline neglect omit unable inability unwilling reluctant reluctance"
    " unlikely impossible not never".split()
)
# Deniers of a thing, which may exist all the same ("turned down the offer").
DENIERS_OF_THINGS = frozenset(
    "reject rejection refuse refusal dismiss dismissal decline oppose opposition object resist ban"
    " prohibit forbid block veto cancel scrap abandon drop suspend postpone delay defer stop halt cease"
    " exclude bar withhold avoid deny denial refute rebut discourage".split()
)
# Words that may carry a reservation in a claim without ever making one in a source.
RESERVES = frozenset(
    "before until pending still yet can able allow permit entitle enable let right option according"
    " opinion view accuse charge like prefer eager keen aspire desire favour favor await".split()
)
# What lets somebody do a thing, and says no more than "may".
PERMITTING = frozenset(
    "liberty empower authorise authorize authorisation authorization permission permit entitle entitlement"
    " prerogative discretion latitude licence license enable allow let right freedom".split()
)
# The same before "to": "is free to", "has the power to", "gives it leave to".
PERMITTING_TO = frozenset("free open power leave authority mandate position able rights".split())
# Being ready to do a thing: as settled in one word as in another.
DISPOSED = frozenset(
    "willing willingness ready readiness prepared prepare inclined inclination disposed disposition open"
    " openness keen happy minded".split()
)
# By which a claim may word that a thing has to be done.
DUTIES = frozenset(
    "onus duty responsibility obligation burden incumbent task job rule law regulation statute"
    " legislation requirement must should ought oblige supposed up".split()
)
# What somebody is said to have done, by one who does not leave it open.
CHARGING = frozenset("accuse accusation allege allegation charge blame".split())
# Verbs that leave it to who says it: not "admit".
STATING = frozenset("say state tell add claim argue maintain assert insist declare write believe".split())
# By which a claim may word that somebody tries.
TRYING = frozenset("effort attempt try seek bid push strive campaign lobby press endeavour endeavor".split())
# Verbs that say their object is not there yet.
WANTING = frozenset("need require await lack".split())
# Words by which a claim calls a thing settled.
CERTAINTY = frozenset(
    "certain certainly certainty surely undoubted conviction convinced establish prove proof settle"
    " settled definitely definite decide decision"
    " will guarantee undoubtedly conclusively demonstrate inevitable inevitably definitive".split()
)

CONDITIONS = ("if", "unless", "provided", "providing", "once", "until", "subject to", "depending on",
"only if",
              "only when", "as long as", "in the event", "on condition", "condition", "depend",
              "conditional", "failing", "barring", "so long as", "conditional on", "contingent on",
              "assuming",
              "in case", "should", "without", "except", "pending", "when")  # fmt: skip

# Verbs of saying by what they commit the speaker to.
SPEECH = {
    "state": "say tell state add remark comment explain note write report observe declare announce"
    " reply respond"
    " mention point stress emphasise emphasize underline underscore reiterate repeat describe put call"
    " acknowledge"
    " concede admit recall quote inform express voice answer argue claim insist maintain contend"
    " assert believe think"
    " feel consider conclude find estimate calculate reckon show reveal disclose indicate signal opine"
    " view opinion"
    " word",
    "deny": "deny refute rebut dispute contradict",
    "reject": "reject dismiss refuse decline",
    "warn": "warn caution fear threaten alert",
    "promise": "promise pledge vow commit undertake guarantee assure agree",
    "suggest": "suggest hint imply propose recommend",
    "urge": "urge call ask demand request appeal press",
    "accuse": "accuse allege blame charge criticise criticize condemn denounce",
    "confirm": "confirm affirm reaffirm verify",
    "expect": "expect predict forecast hope anticipate",
}
SPEECH_CLASS = {verb: name for name, verbs in SPEECH.items() for verb in verbs.split()}

# Links between events: kind, and whether what stands after the word comes first (+1: cause, earlier) or
# last (-1).
CAUSE, PURPOSE, ORDER, DESPITE = "cause", "purpose", "order", "contrast"
LINKS: dict[str, tuple[str, int]] = {
    "because of": (CAUSE, 1), "because": (CAUSE, 1), "due to": (CAUSE, 1), "owing to": (CAUSE, 1),
    "as a result of": (CAUSE, 1),
    "thanks to": (CAUSE, 1), "stem from": (CAUSE, 1), "result from": (CAUSE, 1), "arise from": (CAUSE, 1),
    "on account of": (CAUSE, 1), "on the ground": (CAUSE, 1), "in response": (CAUSE, 1), "in reply": (CAUSE,
    1),
    "in retaliation": (CAUSE, 1), "in reaction": (CAUSE, 1), "in protest": (CAUSE, 1), "respond to": (CAUSE,
    1),
    "react to": (CAUSE, 1), "cause by": (CAUSE, 1), "as a consequence": (CAUSE, 1), "attribute to": (CAUSE,
    1),
    "lead to": (CAUSE, -1), "cause": (CAUSE, -1), "prompt": (CAUSE, -1), "trigger": (CAUSE, -1),
    "spark": (CAUSE, -1),
    "result in": (CAUSE, -1), "bring about": (CAUSE, -1), "give rise": (CAUSE, -1), "provoke": (CAUSE, -1),
    "therefore": (CAUSE, -1), "consequently": (CAUSE, -1), "as a result": (CAUSE, -1), "contribute"
    " to": (CAUSE, -1),
    "so that": (PURPOSE, -1), "in order to": (PURPOSE, -1), "in a bid": (PURPOSE, -1),
    "with a view": (PURPOSE, -1),
    "with the aim": (PURPOSE, -1),
    "after": (ORDER, 1), "following": (ORDER, 1), "follow": (ORDER, 1), "once": (ORDER, 1),
    "in the wake": (ORDER, 1),
    "since": (ORDER, 1), "upon": (ORDER, 1), "subsequent to": (ORDER, 1),
    "before": (ORDER, -1), "prior to": (ORDER, -1), "ahead of": (ORDER, -1), "precede": (ORDER, -1),
    "until": (ORDER, -1), "in advance of": (ORDER, -1),
    "despite": (DESPITE, 0), "although": (DESPITE, 0), "though": (DESPITE, 0), "in spite": (DESPITE, 0),
    "notwithstanding": (DESPITE, 0), "even though": (DESPITE, 0),
}  # fmt: skip
# Words that may be how a source words a cause; they never make one, but they excuse a claim that does.
CAUSAL_HINTS = frozenset(
    "so for as thus hence make force drive let mean enable help reason why cost allow permit through by"
    " from with leave if when bring produce create give put response reaction result consequence effect"
    " impact therefore blame credit thank encourage persuade push compel require fuel raise via"
    " in-return return lead".split()
)

# Pairs of verbs that tell one event from its two ends: swapping the parties is then right.
RECEIVING = frozenset(
    "lose receive get suffer undergo belong follow inherit hear learn obtain earn face borrow".split()
)
CONVERSES = (
    ("buy", "sell"), ("purchase", "sell"), ("give", "receive"), ("send", "receive"), ("lend", "borrow"),
    ("teach", "learn"), ("precede", "follow"), ("beat", "lose"), ("defeat", "lose"), ("win", "lose"),
    ("pay", "receive"),
    ("pay", "earn"), ("employ", "work"), ("supply", "get"), ("give", "get"), ("provide", "get"), ("provide",
    "receive"),
    ("award", "win"), ("tell", "hear"), ("inherit", "leave"), ("import", "export"), ("lead", "follow"),
    ("own", "belong"), ("host", "visit"), ("sell", "acquire"), ("grant", "receive"), ("grant", "obtain"),
    ("give", "take"), ("ask", "answer"), ("include", "belong"), ("exceed", "trail"), ("frighten", "fear"),
    ("please", "like"), ("interest", "like"), ("surprise", "expect"), ("hire", "join"), ("offer", "accept"),
    ("meet", "host"), ("treat", "attend"),
)  # fmt: skip
CONVERSE_PAIRS = frozenset(map(frozenset, CONVERSES))
CONVERSE_OF = {
    one: frozenset(two for pair in CONVERSE_PAIRS if one in pair for two in pair - {one})
    for one in frozenset[str]().union(*CONVERSE_PAIRS)
}

# How much of a set a word covers.
ALL, MOST, MANY, SOME, FEW = 6, 5, 4, 3, 2
QUANTITY = {
    "all": ALL, "every": ALL, "each": ALL, "entire": ALL, "whole": ALL, "everyone": ALL, "everybody": ALL,
    "everything": ALL, "always": ALL, "entirely": ALL, "completely": ALL, "fully": ALL, "unanimous": ALL,
    "unanimously": ALL, "entirety": ALL, "totality": ALL,
    "most": MOST, "majority": MOST, "mostly": MOST, "mainly": MOST, "largely": MOST,
    "primarily": MOST, "chiefly": MOST, "principally": MOST, "predominantly": MOST,
    "bulk": MOST, "many": MANY, "numerous": MANY, "often": MANY, "several": SOME, "some": SOME,
    "various": SOME,
    "sometimes": SOME, "partly": SOME, "partially": SOME, "few": FEW, "handful": FEW, "rarely": FEW,
    "seldom": FEW,
    "minority": FEW,
}  # fmt: skip
EXCLUSIVE = frozenset("only solely exclusively alone sole merely purely".split())
ORDINAL = frozenset("first last final".split())
