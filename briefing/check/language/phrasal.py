"""Verbs of two words and the single verb that says the same ("turn down", "reject"). General English."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.words import Token, carries

TABLE = """
turn down: reject | put forward: propose | call off: cancel | carry out: conduct | give up: abandon
put off: postpone | take part: participate | set up: establish | break down: collapse | hold off: wait
sign off: approve | take on: assume | hand over: deliver | pull out: withdraw | step down: resign
rule out: exclude | point out: note | set aside: overturn | set out: explain | bring about: cause
point to: mention | go up: rise | go down: fall | come down: fall | bring down: reduce
cut back: reduce | scale back: reduce | scale up: increase | step up: intensify | ramp up: increase
speed up: accelerate | slow down: slow | wind down: close | shut down: close | close down: close
break out: begin | kick off: begin | set off: trigger | spark off: trigger | make up: constitute
give in: yield | back down: yield | go ahead: proceed | press ahead: proceed | go on: continue
keep on: continue | carry on: continue | keep up: continue | take over: acquire | buy up: buy
sell off: sell | pay back: repay | pay out: pay | pay in: contribute | draw up: draft
find out: discover | look into: investigate | go into: enter | look for: seek | call for: demand
ask for: request | send out: send | send off: send | send back: return | give back: return
come back: return | go back: return | hold back: withhold | turn out: prove | work out: calculate
fill in: complete | lay off: dismiss | take off: depart | lift off: launch | touch down: land
blow up: explode | break up: separate | split up: separate | fall apart: collapse | fall through: fail
run out: end | use up: exhaust | throw out: reject | strike down: annul | vote down: reject
shoot down: reject | phase out: end | build up: accumulate | put in: insert | put up: provide
hand out: distribute | share out: distribute | stand by: support | back up: support | stand up: resist
sign up: join | turn up: attend | show up: attend | show off: display | speak out: protest
take back: retract | go through: undergo | pass on: transmit | bring in: introduce | take out: remove
leave out: omit | cross out: delete | check out: check | come into: enter | let down: disappoint
let in: admit | let off: excuse | get back: recover | win back: recover | move in: enter
move out: leave | do away: abolish | come up: arise | own up: admit | bear out: confirm
play down: minimise | wipe out: destroy | burn down: destroy | take up: accept | pick up: collect
drop out: withdraw | bail out: rescue | cash in: exploit | open up: open | end up: finish
wrap up: finish | freeze over: freeze | fight off: repel | ward off: repel | hold up: delay
hold on: keep | push back: resist | push through: pass | push for: demand | vote through: approve
wave through: approve | wave away: dismiss | wave aside: dismiss | brush off: dismiss
brush aside: dismiss | cut off: isolate | cut out: remove | put on: stage | put out: publish
bring out: publish | come out: appear
push ahead: proceed | forge ahead: proceed | plough ahead: proceed
press forward: proceed | push forward: proceed | move forward: proceed | move ahead: proceed
go forward: proceed | gear up: prepare | chip in: contribute | pitch in: contribute
kick in: begin | shell out: pay | cough up: pay | fork out: pay | eat up: consume | swallow up: consume
shrug off: dismiss | cast aside: dismiss | bow out: withdraw | opt out: withdraw | thrash out: negotiate
turn aside: reject
iron out: resolve | sort out: resolve | clear up: resolve | patch up: mend | figure out: determine
sum up: summarise | weigh in: intervene | wade in: intervene | hit out: criticise | lash out: criticise
shut out: exclude | keep out: exclude | lock out: exclude | freeze out: exclude | leave aside: omit
put together: assemble | cobble together: assemble | get together: meet
come together: meet
stay put: stay | hang around: wait | wait around: wait | stick around: stay
fall behind: lag | lag behind: lag | back off: retreat | fall back: retreat | climb down: yield
give out: distribute | dish out: distribute | dole out: distribute | hand back: return
put forth: propose | set forth: explain | set down: stipulate | map out: plan | sketch out: outline
dream up: invent | cook up: invent | play up: emphasise | talk up: promote | run up: accumulate
pile up: accumulate | rack up: accumulate | mount up: accumulate | top up: supplement | shake up: reform
heat up: intensify | hot up: intensify | flare up: erupt | die down: subside | peter out: end
tail off: decline | drop off: decline | fall away: decline | edge up: rise | creep up: rise | shoot up: rise
trim back: reduce | pare back: reduce | pare down: reduce | cut down: reduce | wind up: end | send in: deploy
knock down: demolish | tear down: demolish | pull down: demolish | tear up: annul | rip up: annul
throw away: discard | toss out: reject | weed out: remove | stamp out: eliminate | root out: eliminate
take away: remove | turn over: deliver | turn back: return | buy out: acquire | talk over: discuss
talk through: discuss | go over: review | look over: review | flesh out: elaborate | duck out: leave
"""
VERBS = {
    tuple(key.split()): verb
    for key, verb in (
        cell.strip().split(": ") for line in TABLE.strip().splitlines() for cell in line.split("|")
    )
}
FIRST = frozenset(key[0] for key in VERBS)
APART = frozenset("give carry call point look work lay rule sign step hang stick press blow throw".split())
JOINED = frozenset((key[0], verb) for key, verb in VERBS.items() if key[0] in APART)
"""The first word of a pair with the single verb, where the first alone says something else."""
REACH = 4


def join(words: Sequence[Token]) -> None:
    """Give the verb of each pair the lemma of the single verb; an object may stand between the two."""
    for i, token in enumerate(words):
        if token.lemma not in FIRST or token.tag[:2] != "VB":
            continue
        for other in words[i + 1 : i + 1 + REACH]:
            if other.tag[:2] in {"VB", "MD"} or other.tag in {",", ":", "."} or _near(words, other):
                break
            verb = VERBS.get((token.lemma, other.lower))
            if other.lower == "on" and [t.lower for t in words[i + 2 : i + 3]] == ["board"]:
                verb = "accept"
            if verb and (
                other is words[i + 1]
                or other.tag in {"RP", "RB"}
                or (other.tag == "IN" and _bare(words, other))
            ):
                token.lemma, token.content = verb, carries(verb, token.tag)
                break


def _near(words: Sequence[Token], other: Token) -> bool:
    """ "About 30", "over 40": no particle, but as good as a word of measure."""
    after = words[other.index + 1 : other.index + 2]
    return other.lower in {"about", "around", "over"} and bool(after) and after[0].tag in {"CD", "$"}


def _bare(words: Sequence[Token], particle: Token) -> bool:
    """Whether no noun follows, so that the word cannot be a preposition."""
    after = words[particle.index + 1 : particle.index + 2]
    return not after or after[0].tag[:2] not in {"NN", "DT", "PR", "JJ", "CD"}
