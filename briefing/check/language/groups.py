"""Our own table of words that stand for one another, or against one another, in news and policy prose.

WordNet knows senses, not usage: that talks, negotiations and discussions are one thing in a report, that
prices which climb do not slip. Written by hand from general knowledge of English, about no event in
particular. A line that begins with spaces goes on with the line above.
"""

from __future__ import annotations

from functools import cache

SYNONYMS = """
talk talks negotiation discussion dialogue conversation consultation parley
meeting summit conference gathering session talks
meet gather convene assemble
deal agreement accord pact treaty settlement
agree consent concur
ceasefire truce armistice
stop halt end cease
plan scheme programme program proposal initiative project strategy blueprint
propose suggest float
suggest hint imply indicate
say state tell declare add note remark comment explain
announce unveil reveal disclose declare
warn caution alert
stress emphasise emphasize underline underscore highlight reiterate
insist maintain assert contend argue claim
urge call appeal press exhort
demand require insist
criticise criticize condemn denounce blast slam attack
accuse blame allege charge
deny reject dismiss rebut refute
reject refuse decline dismiss spurn rebuff turn
oppose object resist
opposition objection resistance
support back endorse favour favor
support aid assistance help backing
help assist aid
army military force troop soldier
force troop soldier personnel
leader chief head boss president premier
head lead chair run
lead spearhead
prime premier
minister secretary
government administration cabinet ministry
country nation state
nation state
firm company business corporation enterprise group
worker employee staff workforce labour
job post position role employment
salary pay wage earnings
cost price expense
expensive costly
cheap inexpensive affordable
buy purchase acquire
sell
acquisition takeover purchase
merge combine
money fund funding cash finance financing
fund finance bankroll
spend expenditure spending outlay
budget spending
pay payment
loan credit lending
lend loan
invest investment
rise increase grow climb gain jump surge soar growth grew escalate
raise increase lift hike boost up
fall drop decline decrease decline slip dip slide slump plunge tumble sink shrink
cut reduce lower slash trim decrease decline curb reduction
improve better improvement
worsen deteriorate
start begin launch commence open initiate kick
finish end complete conclude
keep maintain retain preserve hold
continue persist remain go proceed
show demonstrate indicate reveal suggest find
find discover conclude determine
study research survey analysis investigation paper
researcher scientist author academic expert
report document paper
report account
test trial
trial experiment study
patient participant
doctor physician medic clinician
drug medicine medication treatment
illness disease sickness condition
kill die death dead fatality
injure wound hurt injury
victim casualty
attack strike assault raid offensive
bomb bombing blast explosion explode
invade invasion
war conflict fighting hostilities
fight battle combat
peace
weapon arm arms munition
protect defend safeguard shield guard
defence defense
guarantee ensure assure secure
security safety
threat danger risk menace
threaten endanger
breach violate violation break infringe
law legislation act statute bill
rule regulation
rule decide judge find
ruling decision judgment judgement verdict
court tribunal
judge justice
sue lawsuit suit litigation
sentence jail imprison
prison jail
arrest detain custody detention
police officer
charge prosecute indict
guilty convict
appeal challenge
ban prohibit bar outlaw forbid block prohibition
allow permit let authorise authorize enable
approve pass clear ratify adopt endorse
approval consent
vote ballot poll election
win victory triumph beat defeat
lose defeat loss
match game fixture
score goal
team side squad club
player
coach manager
champion title
home house residence property
city town
area region zone district
place location site
road street
car vehicle
plane aircraft jet
ship vessel boat
child kid youngster
people person individual
man male
woman female
elderly old
young
school college
student pupil
teacher
year annual yearly
month monthly
week weekly
day daily
quarter quarterly
nearly almost
about around roughly approximately some
over more above exceed
under less below fewer
more over
many numerous
several some various
huge massive enormous vast large big major sizeable sizable
large big great major substantial
small little minor
important key crucial vital critical essential significant central
main chief principal primary key
difficult hard tough challenging
easy simple
quick fast rapid swift
quickly fast rapidly swiftly soon
slow gradual
new fresh recent latest
former ex previous past
current present existing
next coming upcoming following forthcoming
last previous past final
later subsequently afterwards after
previously earlier before
ahead before
before prior ahead
after following
during amid
because since due owing
cause lead trigger prompt result
therefore thus so hence
but however though although yet
also too additionally
only solely just merely
especially particularly
first initial
together jointly
joint common shared
want wish hope seek desire aim
hope wish
intend plan aim mean
try attempt seek effort
need require necessary must should
must should shall
may might could can
can able
expect anticipate foresee forecast predict
forecast prediction projection outlook estimate
estimate reckon
think believe feel consider
believe view opinion
know aware
promise pledge vow commit commitment undertake
offer provide give
give provide supply grant donate
send dispatch deliver ship
deliver delivery
receive get obtain
get obtain gain
take
use employ utilise utilize deploy
deploy station send deployment
deployment presence
build construct develop
develop development
make create produce manufacture
produce production output
factory plant
create establish form set
form establish
organise organize arrange host hold
host hold
visit travel trip go
travel journey
leave depart quit exit withdraw withdrawal
withdraw pull
resign quit step
return
arrive come reach
reach achieve attain
join participate take
participate participation involvement part attend
involve include involvement
include comprise contain
represent
attend
close shut closure
open
suspend pause halt freeze
delay postpone defer
cancel scrap abandon drop
change alter shift amend modify
shift move change
move step measure action
step measure
response reaction reply
respond react reply answer
ask request
request appeal
question query
issue problem matter
problem difficulty trouble
crisis emergency
concern worry fear anxiety
fear worry
hit strike affect
affect impact influence
effect impact consequence
consequence result outcome
result outcome
success succeed successful
fail failure unsuccessful
condition term
condition requirement
goal aim objective target purpose
purpose aim
way means method
part portion share
share proportion percentage
half
double twice twofold
triple treble threefold
number figure count tally
level rate
rate pace
warm heat
temperature
emission pollution
fuel oil
energy power
electricity power
climate
rain rainfall
flood flooding
storm hurricane cyclone
fire blaze wildfire
water
food
farmer grower
trade commerce
export
import
tariff duty levy
tax levy
sanction embargo penalty
customer consumer client shopper
market
share stock
investor shareholder
profit earnings
revenue sales turnover income
loss deficit
debt
bank lender
inflation
economy economic
poll survey
public
press media
reporter journalist
newspaper paper outlet
letter
statement
speech address
spokesman spokesperson spokeswoman
official officer
envoy ambassador diplomat representative
ally partner
alliance coalition bloc
enemy foe rival opponent adversary
border frontier
land territory ground
sea maritime naval
air aerial
troops soldiers
boots ground
frontline front
rearm rearmament
readiness preparedness
ready prepared willing
willing ready prepared
willingness readiness
unwilling reluctant refuse
strong robust firm powerful
weak
long lengthy prolonged
lasting durable permanent enduring sustainable
temporary interim provisional
immediate instant
urgent pressing
clear obvious evident plain
likely probable
unlikely improbable
possible potential possibly potentially
certain sure
full complete entire whole
entire whole
all every each
total overall altogether
average mean
record
high
low
close near
near nearby
far distant
international global worldwide
global world worldwide
foreign overseas abroad
abroad overseas
domestic national
local
private
secret
independent
autonomy independence
united joint
divide split
split rift division
unity cohesion
responsible responsibility
duty responsibility obligation
right
power authority
authority
body agency organisation organization institution
organisation organization
agency
commission panel committee
council
parliament legislature lawmaker mp
lawmaker legislator
party
opponent critic
critic
campaign
campaigner activist
protest demonstration rally march
protester demonstrator
refugee migrant
citizen
resident inhabitant local
population
family relative
husband spouse
wife spouse
friend
birth born
marry wed
consensus agreement
initial first preliminary
package
equal
equally
gap difference
widen grow
narrow
separate
hand
demand request
monitor observe watch oversee
oversee supervise
inspect examine review
review assess evaluate
assess assessment
check verify
examine investigate probe inquiry
inquiry investigation probe
evidence proof
prove demonstrate
confirm verify affirm
reaffirm reiterate confirm repeat
repeat reiterate restate reaffirm
discuss debate talk
debate discussion
describe depict characterise characterize call
call label term name dub
name appoint
appoint appointment hire
dismiss sack fire
elect
replace succeed substitute
remove withdraw lift
lift remove end
ease relax loosen
tighten strengthen
strengthen reinforce bolster fortify boost
boost strengthen increase
weaken undermine
undermine weaken
damage harm hurt
harm damage
destroy ruin
repair fix restore
restore
recover recovery
rescue save
save
waste
share divide
contribute contribution give
contribution
gather collect
collect
store
carry conduct perform
conduct carry run
implement enforce carry apply
apply
enforce
achieve accomplish
avoid prevent avert
prevent stop block avert
block obstruct
tackle address combat
address
solve resolve
resolve settle
settle
face confront
confront
accept agree
recognise recognize acknowledge admit
admit acknowledge concede
concede
express voice
voice
signal indicate
mention cite refer
cite quote
ignore disregard
miss
wait await
await
spread expand extend
expand enlarge extend broaden
extend prolong lengthen
prolong
limit restrict cap
restrict
restriction limit curb
free release
release publish issue
publish
issue release
print
broadcast
write author
read
speak talk say
tell inform
inform notify
hear
see witness
view see
look
watch
think
gas
nuclear atomic
vaccine jab
virus
infection
hospital
surgery operation
scientist
species
forest
ocean sea
coast shore
river
carbon
renewable green
solar
wind
"""

OPPOSITES = """
increase rise grow climb gain jump surge soar raise lift boost hike expand growth | decrease fall drop
  decline reduce cut lower slash slump plunge shrink slip dip reduction
up | down
above over | below under
more | less fewer
high higher highest | low lower lowest
many | few
accept agree approve endorse support back welcome | reject refuse oppose dismiss decline rebuff spurn
confirm admit acknowledge | deny
allow permit authorise authorize enable | ban prohibit forbid bar prevent block outlaw
start begin launch open commence | end stop finish halt cease close conclude
win victory | lose defeat loss
buy purchase acquire | sell
import | export
strengthen bolster reinforce fortify | weaken undermine
strong | weak
improve improvement | worsen deteriorate
success succeed successful | fail failure unsuccessful
before | after
earlier | later
join enter | leave quit exit withdraw
arrive | depart leave
include | exclude omit
include | exclude
exceed surpass beat outperform | miss underperform
tighten | ease loosen relax
widen | narrow
accelerate quicken | slow
praise welcome applaud | criticise criticize condemn denounce
friend ally | enemy foe rival
guilty | innocent
convict | acquit clear
impose | lift remove ease relax waive
attack | defend
give | take
remember | forget
legal lawful | illegal unlawful
possible | impossible
likely | unlikely
willing | unwilling reluctant
able | unable
safe | unsafe dangerous
public | private
temporary interim | permanent
first | last
old | young new
majority | minority
profit surplus | loss deficit
surplus | deficit
always | never
all every | none no
optimistic | pessimistic
hope | fear
positive | negative
peace | war
peaceful | violent
advance | retreat
friendly | hostile
unite unity | divide division split
near | far
east | west
north | south
eastern | western
northern | southern
left | right
maximum | minimum
optional voluntary | mandatory compulsory
escalate | ease de-escalate
escalation | de-escalation
employ hire recruit | fire dismiss sack
rich wealthy | poor
cheap | expensive costly
short | long
extend prolong | shorten
hot warm | cold cool
male man | female woman
husband | wife
son | daughter
brother | sister
mother | father
present | absent
early | late
formal official | informal unofficial
direct | indirect
domestic | foreign
major | minor
large big | small little
fast quick | slow
quickly rapidly | slowly gradually
broad wide | narrow
urban | rural
supply | demand
upper | lower
top | bottom
best | worst
better | worse
love | hate
sunrise | sunset
visible | invisible
suspend | resume
stable | unstable
certain | uncertain
clear | unclear
upgrade | downgrade
overestimate | underestimate
upbeat bullish | downbeat bearish
loosen | tighten
appoint | dismiss
ratify | reject
borrow | lend
encourage | discourage
popular | unpopular
complete | incomplete
bilateral | multilateral unilateral
buyer | seller
teacher | student
employer | employee
landlord | tenant
plaintiff | defendant
"""


@cache
def _synonyms() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(SYNONYMS.strip().splitlines()):
        for word in line.split():
            table.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


@cache
def _opposites() -> dict[str, tuple[frozenset[str], ...]]:
    table: dict[str, list[frozenset[str]]] = {}
    for line in OPPOSITES.strip().replace("\n  ", " ").splitlines():
        left, right = (frozenset(side.split()) for side in line.split("|"))
        for word in left:
            table.setdefault(word, []).append(right)
        for word in right:
            table.setdefault(word, []).append(left)
    return {word: tuple(groups) for word, groups in table.items()}


def groups_of(lemma: str) -> frozenset[int]:
    """Numbers of the synonym lines that a lemma stands in."""
    return _synonyms().get(lemma, frozenset())


def antonym_groups(lemma: str) -> tuple[frozenset[str], ...]:
    """Sets of lemmas that mean the opposite."""
    return _opposites().get(lemma, ())
