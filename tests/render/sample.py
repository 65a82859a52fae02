"""A brief made by hand from the seed articles, with every kind of content. Spans are found, never typed."""

from __future__ import annotations

from datetime import date

from briefing.models import (
    AnalystInfo,
    Brief,
    Citation,
    Claim,
    ClaimKind,
    Counts,
    Coverage,
    DatePrecision,
    Disagreement,
    DisagreementKind,
    DisagreementNature,
    Event,
    Position,
    Reason,
    ReasonCode,
    Receipt,
    Risk,
    SentenceKind,
    StatedAs,
    Status,
    Takeaway,
    VerdictStatus,
    Withheld,
)

from .seeds import as_if_written, seed_sources
from .shelf import Shelf, entry


def seeds_brief(*, verbatim: bool = True) -> Brief:
    """The seed summit as a brief: three takeaways, six risks, events, positions, a disagreement."""
    shelf = Shelf(*seed_sources())
    say = shelf.say
    rearm = "Europe is committing to large-scale rearmament, both for itself and for Ukraine."
    aid = "New military aid packages for Ukraine are being announced and will continue to be rolled out."
    coalition = "The UK is forming a coalition of nations willing to guarantee Ukraine’s security after a peace agreement."
    missiles = (
        "Ukraine will now be able to use £1.6 billion ($2 billion) of UK export finance to purchase more than"
        " 5,000 air defense missiles."
    )
    declined = (
        "However, the United States has so far declined to commit to supporting any Western military presence"
        " in Ukraine."
    )
    hurdle = "Despite growing European consensus, securing US military backing remains a major hurdle."
    moscow = "Meanwhile, Moscow has already voiced its opposition, rejecting any notion of foreign troop deployments."
    lavrov = (
        "Russian Foreign Minister Sergey Lavrov previously dismissed the possibility of a ceasefire along the"
        " front lines."
    )
    uneven = (
        '"Not every nation will feel able to contribute, but that can\'t mean that we sit back," he said.'
    )
    sumy = (
        "Zelenskyy warned that Russian forces were amassing near Ukraine’s Sumy region, signalling a potential"
        " escalation despite ongoing diplomatic efforts."
    )
    kyiv = (
        "However, Kyiv has reiterated its demand for direct involvement in peace talks, with major European"
        " countries reaffirming their support for Ukraine’s stance."
    )
    nuclear = (
        "Speaking on the Foreign Affairs podcast, she suggested that growing uncertainty over US commitments"
        " might push European nations, Japan, and South Korea to consider acquiring nuclear weapons for"
        " self-defence."
    )
    thirty = (
        "Military chiefs from some 30 countries gathered in Britain to discuss how the so-called “coalition of"
        " the willing” might function in practice to defend Ukraine in the future."
    )
    paris37 = (
        "The London meeting follows an earlier gathering of senior military officials from 37 nations in Paris"
        " last Tuesday."
    )
    riyadh = (
        "Meanwhile, the next round of Russia-US talks on Ukraine is scheduled to take place on Monday next week"
        " in Riyadh, Saudi Arabia, Russian presidential aide Yuri Ushakov said on Thursday."
    )
    march6 = (
        "Looking ahead, the next critical EU meeting on March 6 may shape the financial strategy to support"
        " these initiatives."
    )
    meloni = (
        "Italian Prime Minister Giorgia Meloni indicated that Italy is unlikely to contribute troops, stating"
        ' that "the presence of Italian troops in Ukraine at this stage has never been on the agenda."'
    )
    peskov = (
        "“Europe has embarked on a militarisation of itself and has turned into somewhat of a war party,”"
        " Kremlin spokesman Dmitry Peskov told reporters."
    )
    visited = (
        "On February 27, 2025, Sir Keir Starmer, the Prime Minister of the United Kingdom, visited Washington,"
        " D.C. to engage in discussions with U.S. President Donald Trump primarily focused on the ongoing"
        " conflict in Ukraine."
    )
    five = (
        "Previously, On March 13, Defence Ministers from Europe’s top five military powers, France, Germany,"
        " Britain, Italy and Poland, met in Paris and reiterated support for the Ukrainian army."
    )
    ceasefire = (
        "According to Starmer, Ukrainian President Volodymyr Zelenskyy reaffirmed Kyiv’s commitment to peace by"
        " agreeing to a 30-day unconditional ceasefire."
    )
    takeaways = (
        Takeaway(
            id="t1",
            headline="Europe commits to large-scale rearmament",
            statements=(
                say("takeaways", rearm),
                say(
                    "takeaways",
                    "Several leaders emphasized the need for long-term military readiness, signaling a shift"
                    " toward sustained defense investment.",
                ),
                say(
                    "takeaways",
                    "The uncertainty in Washington has forced European leaders to take greater initiative in"
                    " securing Ukraine and their own defense.",
                ),
            ),
            sources=("takeaways", "lead"),
            witnesses=2,
            status=Status.ANNOUNCED,
        ),
        Takeaway(
            id="t2",
            headline="New military aid packages for Ukraine",
            statements=(say("takeaways", aid), say("lead", missiles)),
            sources=("takeaways", "lead"),
            witnesses=2,
            status=Status.AGREED,
        ),
        Takeaway(
            id="t3",
            headline="A coalition of the willing to guarantee Ukraine’s security",
            statements=(
                say(
                    "takeaways",
                    coalition,
                    (
                        "operational",
                        "The UK and France are spearheading efforts to form a “coalition of the willing” aimed at"
                        " ensuring Ukraine’s stability once a ceasefire is reached.",
                    ),
                ),
                say("takeaways", "This includes potential troop deployments and aerial defense commitments."),
                say(
                    "northwood",
                    "“What’s happening here is turning that political intention into reality.",
                    speaker="Keir Starmer",
                ),
                say(
                    "lead",
                    "As part of the broader security discussions, Starmer and French President Emmanuel Macron have"
                    " proposed deploying British and French troops to Ukraine to help uphold a potential ceasefire.",
                    status=Status.PROPOSED,
                ),
            ),
            sources=("takeaways", "northwood", "lead", "operational"),
            witnesses=4,
            status=Status.UNDER_DISCUSSION,
            against=(say("lead", meloni, speaker="Giorgia Meloni"),),
        ),
    )
    risks = (
        Risk(
            id="r1",
            title="US backing is not assured",
            statements=(say("northwood", declined), say("operational", hurdle)),
            actor="United States",
            further=(
                shelf.cite(
                    "lead", "His remarks come amid uncertainty over the future of U.S. foreign policy"
                ),
            ),
            raised_by=("Fiona Hill", "a European diplomat"),
            threatens=("t3", "t1", "t2"),
            would_change="A US commitment to a backstop",
            stated=StatedAs.STATED,
            sources=("northwood", "operational"),
            witnesses=2,
        ),
        Risk(
            id="r2",
            title="Moscow rejects foreign troops and a ceasefire",
            statements=(say("takeaways", moscow), say("takeaways", lavrov)),
            actor="Russia",
            threatens=("t3",),
            stated=StatedAs.STATED,
            sources=("takeaways",),
            witnesses=1,
        ),
        Risk(
            id="r3",
            title="Unequal contributions",
            statements=(say("lead", uneven, speaker="Keir Starmer"),),
            actor="European allies",
            threatens=("t1", "t3"),
            stated=StatedAs.IMPLIED,
            sources=("lead",),
            witnesses=1,
        ),
        Risk(
            id="r4",
            title="Military build-up near Sumy",
            statements=(say("operational", sumy, speaker="Volodymyr Zelenskyy"),),
            actor="Russia",
            horizon="Weeks",
            stated=StatedAs.STATED,
            sources=("operational",),
            witnesses=1,
        ),
        Risk(
            id="r5",
            title="Kyiv’s place in the talks",
            statements=(say("northwood", kyiv),),
            actor="Ukraine",
            stated=StatedAs.INFERRED,
            sources=("northwood",),
            witnesses=1,
        ),
        Risk(
            id="r6",
            statements=(say("operational", nuclear, speaker="Fiona Hill"),),
            stated=StatedAs.STATED,
            sources=("operational",),
            witnesses=1,
        ),
    )

    def event(
        id: str, source: str, words: str, upcoming: bool, day: str | None = None, said: str = ""
    ) -> Event:
        precision = {None: DatePrecision.UNKNOWN, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}
        return Event(
            id=id,
            statement=say(source, words),
            date=day,
            precision=precision[len(day) if day else None],
            words=said,
            upcoming=upcoming,
        )

    events = (
        event("e1", "washington", visited, False, "2025-02-27", "February 27, 2025"),
        event("e2", "northwood", five, False, "2025-03-13", "March 13"),
        event("e3", "operational", paris37, False, "2025-03-11", "last Tuesday"),
        event("e4", "northwood", riyadh, True, "2025-03-24", "Monday next week"),
        event("e5", "takeaways", march6, False, "2025-03-06", "March 6"),
        event("e6", "operational", ceasefire, True),
        event("e7", "northwood", thirty, False, "2025-03-20", "Thursday"),
    )
    positions = (
        Position(
            id="p1",
            actor="United Kingdom",
            aliases=("London", "Keir Starmer"),
            statements=(
                say(
                    "lead",
                    '"Europe must do the heavy lifting, but to support peace in our continent, and to succeed, this'
                    ' effort must have strong U.S. backing," Starmer told reporters after the meeting.',
                    speaker="Keir Starmer",
                ),
                say(
                    "operational",
                    "“Ukraine is the party of peace,” Starmer said, adding that “Putin is the one trying to delay” a ceasefire.",
                ),
            ),
            sources=("lead", "operational"),
        ),
        Position(id="p2", actor="Italy", statements=(say("lead", meloni),), sources=("lead",)),
        Position(
            id="p3",
            actor="Russia",
            aliases=("Moscow", "Kremlin"),
            statements=(say("northwood", peskov),),
            sources=("northwood",),
        ),
    )
    disagreements = (
        Disagreement(
            id="d1",
            kind=DisagreementKind.FIGURE,
            nature=DisagreementNature.LOOKALIKE,
            summary="How many countries’ military chiefs met: 30 or 37",
            sides=(say("northwood", thirty), say("operational", paris37)),
        ),
    )
    withheld = (
        Withheld(
            id="w1",
            text="Ukraine may use £2.6 billion of UK export finance to buy air defence missiles.",
            place="takeaway 2",
            verdict=VerdictStatus.UNSUPPORTED,
            reasons=(
                Reason(
                    code=ReasonCode.MONEY,
                    message="the amount is not the one in the cited words",
                    claim_words="£2.6 billion",
                    source_words="£1.6 billion",
                ),
            ),
            citations=(shelf.cite("lead", missiles),),
        ),
        Withheld(
            id="w2",
            text="“We stand ready to send troops tomorrow,” Starmer said.",
            place="claim",
            verdict=VerdictStatus.NOT_FOUND,
            reasons=(Reason(code=ReasonCode.QUOTATION_MISSING, message="no source has these words"),),
            hint='those willing to participate "will intensify planning now with real urgency."',
        ),
    )
    bottom = (
        say(
            "lead",
            "While European nations are expected to bear most of the responsibility, the UK leader stressed that any"
            " successful peace effort must have the support of the United States.",
        ),
        say(
            "takeaways",
            "The coming weeks will test whether this European-led security push can gain traction—and whether"
            " Washington will fully back it.",
        ),
    )
    coverage = tuple(
        Coverage(
            source=item.source.id,
            sentences=sum(s.kind is SentenceKind.SENTENCE for s in item.sentences),
            used=(8, 6, 7, 5, 1)[n],
            unused=tuple(
                Citation(
                    source=item.source.id,
                    start=s.body_start,
                    end=s.body_end,
                    exact=item.source.text[s.body_start : s.body_end],
                )
                for s in [s for s in item.sentences if s.kind is SentenceKind.SENTENCE][-3:]
            ),
        )
        for n, item in enumerate(shelf.documents)
    )
    claims = tuple(
        Claim(
            id=f"c{number:08x}",
            text=statement.text,
            kind=ClaimKind.FINDING,
            citations=statement.citations,
            verdict=VerdictStatus.SUPPORTED,
        )
        for number, statement in enumerate([s for t in takeaways for s in t.statements])
    )
    receipt = Receipt(
        title="After the London summit: can Europe secure a peace in Ukraine?",
        audience="Foreign affairs committee",
        preface="Prepared from *five press articles*; none was checked against primary documents.[^1]\n\n"
        "[^1]: See the references for what is known of each.",
        as_of=date(2025, 3, 21),
        generator="briefing 0.1.0",
        spec_sha256="0" * 64,
        analyst=AnalystInfo(name="extractive", version="0.1.0"),
        counts=Counts(sources=5, chunks=12, claims=48, supported=46, withheld=2),
        sources=tuple(entry(item.source) for item in shelf.documents),
        bottom_line=bottom,
        takeaways=takeaways,
        risks=risks,
        events=events,
        positions=positions,
        disagreements=disagreements,
        coverage=coverage,
        claims=claims,
        withheld=withheld,
        notices=("Two of the five articles carry no date of their own.",),
    )
    brief = Brief(receipt=receipt, documents=shelf.documents)
    return brief if verbatim else as_if_written(brief)
