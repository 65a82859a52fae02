"""Figures of speech: "in the pipeline" is about no pipes, "at the helm" about no ship.

The nouns of set phrases of policy news. General English, written by hand.
"""

from __future__ import annotations

import re
from functools import cache

from briefing.check.language.parse import Sentence
from briefing.check.language.words import EMPTY_WORDS

GAP, WIDEST, AROUND = "~", 3, 7
# "~" stands for at most three words ("the", "its own").
PHRASES = """
in ~ pipeline | in ~ works | in ~ offing | on ice | in cold storage | in ~ deep freeze | on ~ burner
on ~ table | off ~ table | on ~ cards | in ~ cards | on ~ horizon | in ~ wings | in ~ limelight
in ~ spotlight | under ~ spotlight | under ~ microscope | under ~ magnifying glass | on ~ radar
off ~ radar | under ~ radar | centre stage | center stage | behind ~ scenes | out of ~ picture
into ~ picture | on ~ map | at ~ helm | in ~ driving seat | in ~ driver 's seat | in ~ saddle
in ~ hot seat | in ~ same boat | rock ~ boat | miss ~ boat | jump ship | steady ~ ship | turn ~ ship
in ~ deep water | in hot water | in ~ troubled water | uncharted water | tread water | test ~ water
muddy ~ water | hold water | cold water on | dead in ~ water | water under ~ bridge | head above water
blow out of ~ water | drop in ~ ocean | at sea | sea change | sea of | ocean of | flood of | river of
stream of | torrent of | mountain of | avalanche of | storm of | hail of | barrage of | volley of | army of
wave of | forest of | dose of | floodgate | weather ~ storm | perfect storm | eye of ~ storm
take ~ by storm | storm in ~ teacup | cloud on ~ horizon | tip of ~ iceberg | on thin ice | break ~ ice
on solid ground | snowball effect | fair weather | in ~ wind | wind in ~ sail | wind out of ~ sail
close to ~ wind | wind of change | second wind | head wind | tail wind | get wind of | which way ~ wind
in the air | clear ~ air | hot air | thin air | breath of fresh air | off ~ ground | get airborne
become airborne | take flight | in full flight | fly blind | fly ~ flag | on autopilot | soft landing
hard landing | crash landing | white flag | red flag | flag of | banner of | under ~ umbrella | under ~ flag
in ~ orbit | rocket science | pilot project | pilot scheme | pilot programme | pilot program | pilot phase
pilot study | pilot run | on ~ collision course | collision of | off the rail | back on the rail
train of thought | train of event | gravy train | set in train | light at ~ end of ~ tunnel
end of ~ tunnel | tunnel vision | in ~ fast lane | in ~ slow lane | vehicle for | bridge between | bridge to
build bridge | burn ~ bridge | bridge too far | cross ~ bridge | end of ~ road | down ~ road
further down ~ road | middle of ~ road | bump in ~ road | road map | corridor of power | out of ~ wood
beat about ~ bush | root and branch | dead wood | low-hanging fruit | bear fruit | fruit of
food for thought | bread and butter | bread-and-butter | cash cow | sacred cow | fish to fry
kettle of fish | fish out of water | sour grape | recipe for | harvest of | seed of | sow ~ seed
plough ahead | field day | playing field | minefield of | political minefield | legal minefield
in ~ field of | silver bullet | silver lining | bite ~ bullet | dodge ~ bullet | magic bullet
gold standard | golden opportunity | weight in gold | crown jewel | jewel in ~ crown | house of cards
trump card | carte blanche | blank cheque | blank check | stick to ~ gun | jump ~ gun | under ~ gun
smoking gun | big gun | hold ~ gun to | gun to ~ head | in ~ firing line | line of fire | under fire
come under attack | in ~ crosshair | in ~ trench | war of words | shot across ~ bow | shot in ~ arm
on ~ war path | on ~ warpath | battle of will | war chest | trade war | ammunition to | ammunition for
price war | culture war | turf war | tug of war | bury ~ hatchet | weapon in ~ | weapon against
weapon of choice | double-edged sword | sword of damocles | knife edge | on ~ knife-edge | under siege
hostage to | held hostage | captive to | at gunpoint | time bomb | house on fire | fuel to ~ fire
fan ~ flame | add fuel | run out of steam | full steam | gas pedal | foot on ~ gas | on life support
lease of life | lifeblood | new blood | bad blood | matter of life | life and death | death knell
death blow | kiss of death | dead letter | dead end | dead on arrival | dead duck | dead weight | dead hand
nail in ~ coffin | bill of health | in good health | in poor health | health of | bitter pill | sugar ~ pill
taste of ~ own medicine | doctor ordered | dose of reality | injection of | vaccine against | growing pain
baby step | give birth to | child 's play | brain child | family of nation | marriage of | divorce from
happy marriage | honeymoon period | pet project | poster child | elephant in ~ room | good faith | bad faith
leap of faith | act of faith | article of faith | faith in | lose faith | keep faith | show of faith
in ~ spirit | spirit of | high spirit | school of thought | old school | lesson from | lesson of
learning curve | jury is out | jury be out | jury ~ still out | trial balloon | court of public opinion
ball ~ in ~ court | law of ~ land | lay down ~ law | law unto | letter of ~ law | to the letter
by the book | open book | closed book | ball game | ball rolling | level playing | own goal | score ~ goal
in ~ league | race against | race to | safe bet | all bet | spanner in ~ work | climate of
political climate | current climate | economic climate | security climate | business climate
security environment | political environment | current environment | geopolitical environment
changing environment | security architecture | architecture of | architect of | engineer of | novel approach
novel way | novel idea | novel method | novel solution | in concert | concert of | music to ~ ears
face ~ music | paint ~ picture | safety net | safety valve | comfort zone | grey zone | gray zone
landslide victory | landslide win | by ~ landslide | trust deficit | democratic deficit | to the rescue
in isolation | diplomatic isolation | political isolation | full text | in full | full well | full swing
full weight | full throttle | full scale | open secret | no secret | uncharted territory | new territory
at the table | to the table | common currency | coin ~ phrase | bargaining chip | chip on ~ shoulder
strings attached | mine of | vein of | hidden agenda | pole position | finishing line | finish line
starting gun | last lap | home straight | first hurdle | at ~ hurdle | up to ~ speed | departure from
point of departure | new departure | no departure | departure point | engine of | engine for | cog in
cogs of | nuts and bolts | blueprint for | roadmap | anchor of | anchor for | lifeline | beacon of
shield against | shield for | shield from | rampart against | hotbed of | boiling point | tipping point
flash point | melting pot | cooling-off | pressure cooker | on ~ boil | off ~ boil | heat of | in ~ heat
heat on | turn up ~ heat | in ~ cold | out in ~ cold | cold shoulder | cold feet | cold war | red tape
lion 's share | bone of contention | skeleton in ~ | spring in ~ step | north star | moral compass
guiding star | pillar of | cornerstone | tax ~ patience | pay dividend | cash in on | money where
run for ~ money | banking on | currency of | tall order | short order | order of ~ day | dress rehearsal
on ~ soil | on ~ territory | at liberty | curtain raiser | theatre of | theater of | theatre for | drama of
"""


@cache
def _table() -> dict[str, list[str]]:
    """For each noun or verb of the phrases the expressions of all of them."""
    rows: dict[str, list[str]] = {}
    for line in PHRASES.strip().splitlines():
        for cell in line.split(" | "):
            parts = cell.split()
            pattern = " ".join(re.escape(part) for part in parts)
            pattern = pattern.replace(f" {re.escape(GAP)} ", rf" (?:\S+ ){{0,{WIDEST}}}?")
            pattern = pattern.removesuffix(f" {re.escape(GAP)}")
            for part in parts:
                if part not in EMPTY_WORDS and part != GAP:
                    rows.setdefault(part, []).append(pattern)
    return rows


@cache
def _pattern(word: str) -> re.Pattern[str] | None:
    """One pattern for all phrases of a word, compiled when the word is met: few of a thousand are."""
    cells = _table().get(word)
    return re.compile(f"(?: |^)(?:{'|'.join(cells)})(?: |$)") if cells else None


def figurative(sentence: Sentence, i: int) -> bool:
    """Whether a word stands in a set phrase, and so is not about what it names."""
    words = sentence.tokens
    table, lemma, lower = _table(), words[i].lemma, words[i].lower
    pattern = _pattern(lemma if lemma in table else lower) if lemma in table or lower in table else None
    if pattern is None:
        return False
    near = words[max(0, i - AROUND) : i + AROUND + 1]
    return any(
        pattern.search(text) for text in (" ".join(t.lower for t in near), " ".join(t.lemma for t in near))
    )
