"""Words for those who speak (titles, offices, bodies, what describes almost anybody) and for what is said."""

from __future__ import annotations

TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady prof professor judge justice president minister premier chancellor"
    " secretary senator governor mayor commissioner councillor deputy chair chairman chairwoman general"
    " admiral colonel captain commandant ambassador king queen prince princess pope bishop archbishop"
    " chief director prime foreign vice former state leader spokesman spokeswoman head".split()
)
# Words that describe almost any speaker, and those for the writer or the text itself.
GENERIC = frozenset(
    "official leader spokesman spokeswoman spokesperson"
    " representative politician expert source insider analyst"
    " observer critic person people man woman figure"
    " side party participant member colleague supporter opponent"
    " ally rival diplomat delegate campaigner activist speaker author writer columnist reporter journalist"
    " editor newspaper paper article report study survey text document statement letter release blog account"
    " agency body organisation organization company firm"
    " group authority government ministry department office"
    " board council committee commission party union association bank court team delegation institution"
    " country state nation capital resident citizen local boss chief head one other others counterpart"
    " media press outlet news story piece magazine programme executive lawyer manager founder owner client"
    " minister president commentator".split()
)
THINGS = frozenset(
    "newspaper paper article report study survey text"
    " document statement letter release blog account columnist"
    " author writer reporter journalist editor magazine analysis analyst commentator story piece media"
    " observer trial review survey poll data model assessment audit inquiry investigation".split()
)
BODIES = frozenset(
    "company firm group agency body organisation organization authority government ministry department office"
    " board council committee commission party union association bank court team delegation institution"
    " country state nation maker operator airline retailer club paper newspaper federation alliance".split()
)
ANYONE = frozenset("nobody anybody somebody everybody anyone someone everyone whoever none".split())
# Those whom their part in the story describes, which another sentence tells in other words.
SIDES = frozenset(
    "opponent supporter backer critic proposer proponent advocate winner loser founder successor predecessor"
    " rival ally host guest interlocutor victim plaintiff claimant defendant buyer seller witness accuser"
    " sponsor mover".split()
)
# Whose office is told with somebody else's.
RELATED = frozenset("colleague counterpart successor predecessor number compatriot".split())
COUNTS = frozenset("number majority bulk group handful couple dozen pair range series third half".split())
KIN = tuple(frozenset(line.split()) for line in (
    "court judge justice bench tribunal judiciary",
    "parliament lawmaker legislator deputy senator chamber assembly senate congress mp legislature",
    "government minister cabinet ministry administration premier",
    "police officer force detective inspector",
    "union worker striker labour labor",
    "company firm executive maker manufacturer producer business employer",
    "doctor physician surgeon clinician medic dr",
    "farmer grower producer breeder",
    "lawyer solicitor attorney barrister counsel",
    "scientist researcher academic scholar university professor prof dr economist expert team",
    "resident villager inhabitant neighbour neighbor householder local",
    "landlord owner landowner lessor proprietor",
    "rebel insurgent guerrilla militia fighter militant",
    "envoy representative delegate emissary ambassador",
    "airline carrier",
    "shop retailer trader merchant shopkeeper",
    "tenant renter leaseholder",
    "fisherman fisher skipper",
))  # fmt: skip
ORGANISATIONS = frozenset(
    "federation council union bank commission ministry association alliance party group institute"
    " agency office committee company university club house court treasury parliament government"
    " organisation opposition".split()
)
OFFICES = frozenset(
    "president minister premier chancellor governor mayor senator ambassador king queen prince judge"
    " councillor commissioner mp chairman chairwoman chair director auditor treasurer negotiator"
    " spokesman spokeswoman".split()
)
# What is said, by a noun, and of which class.
NOUNS = {
    "state": "statement remark comment description account version explanation view opinion verdict judgement"
    " judgment observation phrase admission concession acknowledgment acknowledgement reply answer reminder"
    " disclosure announcement estimate calculation conclusion testimony assertion claim contention argument"
    " insistence reaction",
    "deny": "denial rebuttal refutation",
    "reject": "rejection dismissal",
    "warn": "warning threat fear worry concern misgiving",
    "promise": "promise pledge vow assurance undertaking",
    "suggest": "suggestion hint proposal recommendation advice",
    "urge": "call demand request appeal plea wish",
    "accuse": "accusation allegation charge criticism complaint objection reproach blame",
    "confirm": "confirmation",
    "expect": "prediction forecast expectation hope doubt",
}
NOUN_CLASS = {noun: kind for kind, nouns in NOUNS.items() for noun in nouns.split()}
