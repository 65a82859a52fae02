"""Turns of several words that say what one word says ("take on board", "accept"), and the nouns inside
complex prepositions ("in the wake of"), which name nothing. General English, closed classes.

The prepositions are those of Quirk et al., A Comprehensive Grammar of the English Language, 9.10 to 9.12.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.words import EMPTY_WORDS, Token, carries

GAP, WIDEST = "~", 6
# Lemmas in a row: "~" stands for an object of up to six words.
VERBS = """
do the heavy lifting: bear | do most of the heavy lifting: bear | commend ~ to: recommend
take ~ into ~ own hand: control | assume control of: control | take control of: control
add up to: total | come in succession to: follow | place ~ at ~ disposal: provide
put ~ at ~ disposal: provide
say yes to: accept | say no to: refuse | make ~ public: publish
take ~ on board: accept | come to the fore: lead | take the lead: lead | apply for: seek
think about: consider | think over: consider | mull over: consider | weigh up: consider
give thought to: consider | give consideration to: consider | reflect on: consider
toy with the idea of: consider | flirt with the idea of: consider | pay heed to: heed | take heed of: heed
put an end to: end | bring ~ to an end: end | come to an end: end | draw to a close: end
bring ~ to a close: end | come to a close: end | come to a halt: stop | bring ~ to a halt: stop
put a stop to: stop | call a halt to: stop | grind to a halt: stop | come to a standstill: stop
bring ~ to a standstill: stop | put ~ into effect: implement | put ~ into practice: implement
carry ~ into effect: implement | put ~ into action: implement | come into force: begin
enter into force: begin | come into effect: begin | go into effect: begin | take effect: begin
enter force: begin | come into operation: begin | get under way: begin | get off to a start: begin
come into being: begin | set ~ in motion: begin | stay in force: continue | remain in force: continue
stay in place: continue | remain in place: continue | stay in effect: continue | remain in effect: continue
leave ~ in place: keep | keep ~ in place: keep | put ~ on hold: suspend | put ~ on ice: suspend
keep ~ at bay: repel | hold ~ at bay: repel | get rid of: remove | keep an eye on: monitor
keep a watch on: monitor | keep watch over: monitor | make sure: ensure | make certain: ensure
see to it: ensure | make use of: use | put ~ to use: use | make a start on: begin
make a case for: advocate | make the case for: advocate | come out in favour of: support
come out in favor of: support | come out in support of: support | come out against: oppose
throw ~ weight behind: support | put ~ weight behind: support | get behind: support | rally behind: support
lend support to: support | lend ~ backing to: support | stand up for: defend | stick up for: defend
speak out against: criticise | come under fire: criticise | take aim at: criticise
find fault with: criticise | take issue with: dispute | take exception to: object | take over from: succeed
take charge of: lead | take advantage of: exploit | take stock of: review | pave the way for: prepare
lay the groundwork for: prepare | set the stage for: prepare | lay the foundation for: prepare
clear the way for: enable | open the way for: enable | lay down: stipulate | spell out: explain
lay out: explain | step in: intervene | step aside: resign | shore up: support | prop up: support
beef up: strengthen | rein in: curb | clamp down on: curb | crack down on: curb | stave off: avert
head off: avert | fend off: repel | pull back: withdraw | draw back: withdraw | pull out of: withdraw
roll out: introduce | usher in: introduce | water down: weaken | fall short of: miss | be after: seek
press for: demand | stick to: keep | abide by: obey | comply with: obey | deal with: address
cope with: handle | count on: rely | bank on: rely | lean on: rely | draw on: use | touch on: mention
give the go-ahead to: approve | give ~ the go-ahead: approve | give the green light to: approve
give ~ the green light: approve | give ~ blessing to: approve | give approval to: approve
give ~ approval to: approve | give ~ backing to: support | give ~ support to: support | give rise to: cause
give priority to: prioritise | go along with: accept | go back on: break | go through with: implement
have in mind: intend | lose sight of: forget | call ~ into question: question | cast doubt on: question
throw doubt on: question | raise doubt about: question | raise question about: question
raise question over: question | catch ~ off guard: surprise | take ~ by surprise: surprise
catch ~ by surprise: surprise | catch ~ unawares: surprise | come to light: emerge | come up with: produce
come forward with: propose | draw attention to: highlight | call attention to: highlight
shed light on: clarify | throw light on: clarify | follow suit: copy | get in touch with: contact
join force: cooperate | join hand: cooperate | team up: cooperate | band together: cooperate
work together: cooperate | pull together: cooperate | meet with: meet | sit down with: meet
place emphasis on: emphasise | put emphasis on: emphasise | lay emphasis on: emphasise
lay stress on: emphasise | place stress on: emphasise | lay the blame on: blame | put the blame on: blame
place the blame on: blame | put pressure on: press | bring pressure on: press | exert pressure on: press
bring pressure to bear on: press | put ~ at risk: endanger | put ~ in danger: endanger
put ~ in jeopardy: endanger | place ~ at risk: endanger | run counter to: contradict | see eye to eye: agree
strike a deal: agree | hammer out: negotiate | sound out: consult | tone down: soften | turn away: reject
turn a blind eye to: ignore | win over: persuade | write off: cancel
hold ~ to account: punish | get to grip with: tackle | come to grip with: tackle | come to term with: accept
foot the bill for: pay | pick up the bill for: pay | pick up the tab for: pay | bear the cost of: pay
meet the cost of: pay | cover the cost of: pay | play host to: host | pay a visit to: visit
pay tribute to: praise | be of the opinion: think | be of the view: think | take the view: think
hold the view: think | agree to disagree: differ | part company: separate | make good: fulfil
live up to: fulfil | make up for: compensate | bring ~ up to date: update | bring ~ into line: align
go to the poll: vote | take to the street: protest | go on strike: strike | down tool: strike
set ~ alight: burn | set fire to: burn | go up in flame: burn | take ~ into custody: arrest
take ~ to court: sue | go to court: sue | go to law: sue | bring ~ to court: sue
steer clear of: avoid | stay clear of: avoid | keep clear of: avoid | fight shy of: avoid
hold off from: refrain | hold off on: refrain | hold back from: refrain | shy away from: refrain
shut the door on: exclude | close the door on: exclude | shut the door to: exclude
close the door to: exclude | give the nod to: approve | give ~ the nod: approve
take legal action against: sue | hold out for: demand | lean on ~ to: press | go after: seek
set ~ sight on: seek | clamour for: demand | clamor for: demand | angle for: seek | vie for: seek
search for: seek | hunt for: seek | cry out for: need | hit back: respond | fire back: respond
put up with: tolerate | do away with: abolish
hang on: depend | opt for: choose | settle on: choose | plump for: choose | go for: choose
own up to: admit | come clean about: admit | back out of: abandon | walk away from: abandon
sign up to: join | sign up for: join | come down on the side of: support | side with: support
lose out on: miss | miss out on: miss | stand in for: replace | fill in for: replace
take ~ into account: consider | take account of: consider | bear ~ in mind: consider
take ~ into consideration: consider | leave ~ out of account: ignore | make ~ known: announce
hand in ~ resignation: resign | tender ~ resignation: resign | submit ~ resignation: resign
lose ~ life: die | claim the life of: kill | take ~ toll on: harm | put ~ to death: execute
lodge a complaint: complain | file a complaint: complain | file a lawsuit: sue | file suit: sue
take a look at: examine | have a look at: examine | run out of: exhaust | do without: forgo
place a ban on: ban | impose a ban on: ban | put a ban on: ban | be at odds with: oppose
keep silent about: conceal | keep quiet about: conceal | make no secret of: admit
fly the flag: represent | pour cold water on: criticise | break the ice: begin | change ~ tune: change
move the goalpost: change | play ball: cooperate | bite the bullet: accept | stick to ~ gun: insist
call the shot: lead | pull the plug on: cancel | drag ~ foot: delay | drag ~ heel: delay
kick ~ into the long grass: postpone | kick the can down the road: postpone | weather the storm: survive
put ~ on the back burner: postpone | toe the line: obey | draw the line at: reject
draw a line under: end | pass the buck: blame | tighten ~ belt: save | pay dividend: benefit
bear fruit: succeed | fall on deaf ear: fail | lock horn: clash | bury the hatchet: reconcile
hold ~ fire: wait | fan the flame of: inflame | add fuel to the fire: inflame | add fuel to: inflame
gain ground: advance | lose ground: retreat | stand ~ ground: resist | hold ~ ground: resist
give ground: concede | turn the tide: reverse | stem the tide of: halt | test the water: try
hit the buffer: fail | throw in the towel: quit | sound the alarm: warn | raise the alarm: warn
ring alarm bell: worry | set alarm bell ringing: worry | set off alarm bell: worry
force ~ hand: compel | have ~ hand in: contribute | lend ~ a hand: help | give ~ a hand: help
turn ~ back on: abandon | get off the ground: start | get ~ off the ground: start | get airborne: start
see the light of day: appear | bear the brunt of: suffer | drive a hard bargain: negotiate
set the ball rolling: begin | get the ball rolling: begin | pick up steam: accelerate
gather steam: accelerate | gather pace: accelerate | pick up speed: accelerate | run out of steam: weaken
run into the sand: fail | let ~ off the hook: spare | tie ~ hand: prevent | wash ~ hand of: abandon
build bridge: reconcile | bridge the gap: reconcile | bridge the divide: reconcile | go to war over: fight
keep ~ finger crossed: hope | hold ~ breath: wait | turn up the heat on: press | raise the stake: escalate
up the ante: escalate | rock the boat: disturb | come on board: join | get on board: join
bring ~ on board: persuade | get ~ on board: persuade | jump on the bandwagon: join
come in from the cold: return | leave ~ in the cold: exclude | leave ~ out in the cold: exclude
steal ~ thunder: eclipse | keep a lid on: limit | put a lid on: limit | put a brake on: slow
put the brake on: slow | apply the brake: slow | slam on the brake: stop | hit the brake: slow
change ~ mind: change | make up ~ mind: decide | keep ~ head above water: survive | go under the knife: cut
stop short of: refrain | square the circle: reconcile | strike a balance: balance
bring ~ to the table: offer | come to the table: negotiate | get round the table: meet
sit round the table: negotiate | sit around the table: negotiate | sit down at the table: negotiate
fire a warning shot: warn | fire a shot across the bow: warn | keep ~ powder dry: wait
take the bull by the horn: tackle | open the floodgate: allow | open a can of worm: complicate
put ~ house in order: reform | put ~ weight into: support | shoulder the burden: bear
carry the can: suffer | pick up the piece: repair | pick up the slack: compensate | plug the gap: compensate
fill the gap: compensate | fill the void: replace | fill the vacuum: replace | fill ~ shoe: replace
press on with: proceed | push on with: proceed | be in the pipeline: plan | be in the offing: plan
be in the works: plan | be on the cards: expect | be on the drawing board: plan | be on the way: expect
be in store: expect | be on the horizon: expect | be in the driving seat: lead
be in the driver seat: lead | take the helm: lead | be at the helm of: lead | be at the head of: lead
be in charge of: lead | head up: lead | be at the forefront of: lead | be in the vanguard of: lead
hold the rein: lead | change tack: change | change course: change | get up and run: begin
take shape: form | take off the ground: begin | get down to: begin | go live: begin | set to work: begin
have a hand in: involve | have a part in: involve | play a part in: involve | have a role in: involve
play a role in: involve | take a hand in: involve | be party to: involve | be mix up in: involve
have trouble: struggle | have difficulty: struggle | have a hard time: struggle | find it hard: struggle
find it difficult: struggle | have ~ work cut out: struggle | be hard put: struggle
be hard pressed: struggle | have ~ on ~ plate: face | have no truck with: reject
give short shrift to: reject | give ~ short shrift: reject | put paid to: end | slap ~ on: impose
clap ~ on: impose | put ~ sanction on: sanction | place ~ sanction on: sanction | put in for: ask
make a bid for: seek | go cap in hand to: ask | put ~ to the test: test | put ~ to a vote: vote
put ~ down to: attribute | chalk ~ up to: attribute | put ~ name to: sign | put pen to paper: sign
put ~ signature to: sign | ink ~ deal: sign | come to the negotiating table: negotiate
sit down and talk: negotiate | get around the table: negotiate | sit at the table: participate
be at the table: participate | have a seat at the table: participate
get a seat at the table: participate | have a say in: participate | have a voice in: participate
take ~ seat at the table: participate | play for time: delay | buy time: delay | stall for time: delay
apply the brake to: slow | do ~ bit: contribute | pull ~ weight: contribute | lend a hand: help
come to the aid of: help | come to the rescue of: rescue | come to ~ aid: help
come to ~ rescue: rescue | be of help to: help | be of use to: help | lay ~ bare: reveal
let slip: reveal | bring ~ to light: reveal | blow the whistle on: report | cave in to: accept
give in to: accept | give way to: yield | go nowhere: fail | fall flat: fail | draw a blank: fail
hit a snag: stall | run aground: stall | run into trouble: struggle | run into difficulty: struggle
make headway: progress | gain traction: advance | gather speed: accelerate | gain momentum: accelerate
gather momentum: accelerate | catch on: spread | take root: spread | do the trick: succeed
pile pressure on: press | heap pressure on: press | ratchet up pressure on: press
tighten the screw on: press | lean hard on: press | close rank: unite | mend fence: reconcile
make peace: reconcile | part way: separate | ring the alarm: warn | dig ~ heel in: resist
fall into line: comply | fall in line: comply | fall foul of: violate | be in breach of: violate
run afoul of: violate | be in line with: match | take a dim view of: criticise | think again: reconsider
think twice about: reconsider | have second thought about: reconsider | keep tab on: monitor
keep track of: monitor | keep pace with: match | keep ~ word: fulfil | keep ~ promise: fulfil
make good on: fulfil | deliver on: fulfil | follow through on: fulfil | break ~ word: break
go back on ~ word: break | give voice to: express | give vent to: express | give notice of: announce
give the lie to: refute | give chase to: pursue | give evidence: testify | give up on: abandon
leave ~ in the lurch: abandon | leave ~ high and dry: abandon | get hold of: obtain
lay hand on: obtain | get ~ hand on: obtain | lay claim to: claim | stake a claim to: claim
get to the bottom of: investigate | get the better of: defeat | get the upper hand over: defeat
get the sack: dismiss | get the axe: cancel | get the boot: dismiss | show ~ the door: dismiss
get ready: prepare | make ready: prepare | brace for: prepare | take ~ step: act
take ~ in hand: handle | go to war: fight | take up arm: fight
lay down ~ arm: surrender | take a stand against: oppose | set ~ face against: oppose
take to task: criticise | take ~ to task: criticise | haul ~ over the coal: criticise
take a swipe at: criticise | have a go at: criticise | look the other way: ignore
brush ~ under the carpet: ignore | sweep ~ under the carpet: ignore | turn a deaf ear to: ignore
pay no heed to: ignore | pay lip service to: pretend | set ~ in stone: fix
nail ~ colour to the mast: declare | go on record: declare | go public with: announce
lift the lid on: reveal | spill the bean: reveal | keep ~ under wrap: conceal | keep the lid on: conceal
set great store by: value | attach importance to: value | hold ~ dear: value | have faith in: trust
put ~ faith in: trust | place ~ trust in: trust | take ~ at ~ word: believe | make do with: accept
settle for: accept | swallow the pill: accept | bite off more: exceed | step up to the plate: act
go to the heart of: concern | bear on: concern | have to do with: concern | be up to ~ neck in: involve
come under attack: attack | come under pressure: press | come under scrutiny: examine
come up for: undergo | be up for discussion: discuss | be up for grab: offer | be on the table: offer
be under discussion: discuss | be under consideration: consider | be under way: continue
be in full swing: continue | go hand in hand with: accompany | hold sway: rule
break new ground: innovate | pin the blame on: blame | point the finger at: blame
point a finger at: blame | lay ~ at the door of: blame | ride out: survive | make end meet: survive
live beyond ~ mean: overspend | cost ~ dear: harm | deal a blow to: harm | strike a blow against: harm
deal ~ a blow: harm | tip the balance: decide | tip the scale: decide | have the last word: decide
have the final say: decide | call it a day: stop | call time on: end | ring the change: change
turn the page on: end | turn over a new leaf: change | paper over: conceal | fall out with: quarrel
be at loggerhead with: oppose | lock horn with: oppose | cross sword with: oppose
bring ~ to heel: control | clip the wing of: restrict
tie the hand of: restrict | give ~ free rein: allow | give ~ a free hand: allow
make room for: accommodate | make way for: yield | make light of: minimise | make much of: emphasise
make a point of: insist | drive a wedge between: divide | sow discord: divide
leave ~ in the dark: hide | keep ~ in the dark: hide | hold out an olive branch: offer
reach out to: contact | set foot in: enter | set foot on: enter | take to the air: fly
take to the sea: sail
"""
# What stands inside these carries no meaning of its own.
PREPOSITIONS = """
in the wake of | in the aftermath of | in the course of | in the face of | in the light of | in light of
in the event of | in the event that | in the case of | in case of | in the name of | in the absence of
in the presence of | in the midst of | in the run-up to | in the form of | in the field of | in the area of
in the context of | in the process of | in view of | in terms of | in line with | in response to
in reaction to | in reply to | in accordance with | upwards of | upward of
in addition to | in comparison with | in relation to | in respect of | in regard to
in spite of | in place of | in lieu of | in front of | in conjunction with | in keeping with
in proportion to | in connection with | in step with | in tandem with | with the aim of | with a view to
with the intention of | with the purpose of | with regard to | with respect to | with reference to
with effect from | with the object of | with an eye to | with an eye on | for the purpose of | for the sake of
for the time being | for the most part | on account of | on behalf of | on the basis of | on the basis that
on the part of | on the occasion of | on the ground of | on the ground that | on the subject of
on the issue of | on the question of | on the heel of | as a result of | as a consequence of | as a means of
as a way of | as a matter of | as part of | at the hand of | at the time of | at variance with | by means of
by way of | by virtue of | by dint of | by reason of | by the name of | under the term of
under the provision of | under the auspices of | under the aegis of | to the extent that | to the extent of
to the point of | in order to | in order that | the fact that | the way in which | for instance | for example
in fact | in particular | in principle | in turn | in other word | in the first place | at the same time
like it or not | if truth be told | by and large | all in all | worth the name | in earnest
at the end of the day | so to speak | raft of | slew of | string of | flurry of | spate of | torrent of
barrage of | chorus of | dose of | wealth of | host of | plethora of | modicum of | shred of
in the eye of | in the footstep of
of course | thanks to | on the other hand | on the one hand | on the contrary | as a rule | in the end
"""
# These are as good as one plain preposition.
PLAIN = {"in contrast to": "unlike", "as opposed to": "unlike", "in contrast with": "unlike",
         "not knowing": "uncertainty", "per cent": "percent", "carbon dioxide": "co2",
         "cessation of hostility": "ceasefire", "head of state": "president", "loss of life": "death",
         "not to be name": "anonymous", "not to be identify": "anonymous", "not to be quote": "anonymous",
         "on condition of anonymity": "anonymous", "on the condition of anonymity": "anonymous",
         "under condition of anonymity": "anonymous", "without attribution": "anonymous",
         "without being name": "anonymous", "without being identify": "anonymous",
         "to remain unnamed": "anonymous", "off the record": "anonymous",
         "point of view": "view", "state of affair": "situation", "course of action": "action",
         "member of parliament": "lawmaker",
         "a departure from": "unlike", "a far cry from": "unlike",
         "a break with": "unlike", "a break from": "unlike",
         "by contrast with": "unlike"}  # fmt: skip
# These say something all the same.
KEPT = frozenset({"absence", "presence"})


Turn = tuple[int, tuple[str, ...], str]
"""The rank of a turn among those with its first word, its words, and what it stands for."""


def _turns() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in VERBS.strip().splitlines():
        for cell in line.split(" | "):
            turn, verb = cell.strip().split(": ")
            parts = tuple(turn.split())
            table.setdefault(parts[0], []).append((parts, verb))
    for line in PREPOSITIONS.strip().splitlines():
        for cell in line.split(" | "):
            parts = tuple(cell.split())
            table.setdefault(parts[0], []).append((parts, ""))
    for turn, word in PLAIN.items():
        parts = tuple(turn.split())
        table.setdefault(parts[0], []).append((parts, f"={word}"))
    return table


def _by_rare_word() -> dict[str, list[tuple[frozenset[str], Turn]]]:
    """The turns, each after the words that must be there, by one of these that is not in most sentences."""
    table: dict[str, list[tuple[frozenset[str], Turn]]] = {}
    for rows in _turns().values():
        for rank, (parts, verb) in enumerate(sorted(rows, key=lambda row: -len(row[0]))):
            needed = frozenset(parts) - {GAP}
            rare = max(sorted(needed, reverse=True), key=lambda word: (word not in EMPTY_WORDS, len(word)))
            table.setdefault(rare, []).append((needed, (rank, parts, verb)))
    return table


FIRST = frozenset(_turns())
TURNS = _by_rare_word()
RARE = frozenset(TURNS)


def fold(words: Sequence[Token], said: frozenset[str]) -> None:
    """Give the first word of each turn the lemma of the single word, and the rest of it no meaning.

    ``said`` are the words in lower case and their lemmas.
    """
    possible: dict[str, list[Turn]] = {}
    for rare in RARE & said:
        for needed, turn in TURNS[rare]:
            if needed <= said:
                possible.setdefault(turn[1][0], []).append(turn)
    if not possible:
        return
    end = 0
    for i, token in enumerate(words):
        turns = possible.get(token.lemma if token.lemma in FIRST else token.lower)
        if turns is None or i < end:
            continue
        for _, parts, verb in sorted(turns):
            if verb and verb[0] != "=" and not token.verb:
                continue
            places = _places(words, i, parts)
            if places:
                for k in places:
                    words[k].content = words[k].content and words[k].lemma in KEPT
                if verb:
                    token.lemma = verb.removeprefix("=")
                    token.content = carries(token.lemma, token.tag)
                if not verb or verb[0] == "=":
                    end = places[-1]
                break


def _places(words: Sequence[Token], i: int, parts: tuple[str, ...]) -> list[int]:
    """Where the words of a turn that begins here stand, but for its object; none if it does not."""
    out, k, gap = [], i, False
    for part in parts:
        if part == GAP:
            gap = True
            continue
        last = k + WIDEST if gap else k
        while k < len(words) and words[k].lemma != part and words[k].lower != part:
            if k == last or words[k].verb or words[k].text in {",", ";", ":", "."}:
                return []
            k += 1
        if k == len(words):
            return []
        out.append(k)
        k, gap = k + 1, False
    return out
