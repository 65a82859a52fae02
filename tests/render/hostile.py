"""A brief whose every field tries to get out: markup, script, Markdown, Jinja, bidi, huge words, other scripts."""

from __future__ import annotations

from briefing.models import (
    AnalystInfo,
    Brief,
    Counts,
    Coverage,
    DatePrecision,
    Disagreement,
    DisagreementKind,
    DisagreementNature,
    Event,
    Position,
    PromptInfo,
    Reason,
    ReasonCode,
    Receipt,
    Risk,
    StatedAs,
    Statement,
    Takeaway,
    VerdictStatus,
    Withheld,
)

from .shelf import Shelf, entry, source

ATTACKS = (
    "<script>window.pwned = 1</script> runs.",
    '<img src=x onerror="window.pwned = 2"> loads.',
    "</style></script><svg onload=window.pwned=3> breaks out.",
    "[click](javascript:window.pwned=4) and ![see](javascript:window.pwned=5) and <javascript:window.pwned=6>.",
    "{{ 7 * 7 }} {% include '/etc/passwd' %} {{ ''.__class__ }} {# gone #} renders.",
    "# Heading | cell | *star* _line_ `tick` [^1] [^1]: note ~~gone~~ &lt; &amp; AT&T <!-- comment -->.",
    "\u202eThis reads backwards\u202c and \u2066this is isolated\u2069 and \u2067so\u2069 and \u202bthis.",
    "Antidisestablishmentarianism" * 40 + ".",
    "هذا النص من اليمين إلى اليسار، ويحتوي على 5,000 صاروخ.",
    "中文文本没有空格所以必须在任何地方换行，" * 12 + "。",
    "Null \x01 and escape \x1b[31m and delete \x7f end.",
    '" autofocus onfocus="window.pwned = 7" x=" ends.',
    "---\ntitle: other\n---\n## Injected heading.",
    "https://evil.example/?q=<b>&x=1 is only text.",
    "]]> --> \\ \\\\ $x$ $$y$$ :smile: @user #1 %comment.",
)
TEXT = "\n\n".join(ATTACKS) + "\n"


def hostile_brief() -> Brief:
    """Every field of the receipt that can hold text holds an attack."""
    names = ('"><script>window.pwned = 8</script>', "../../etc/passwd", "عربي", "__proto__")
    shelf = Shelf(
        *(
            source(
                name,
                TEXT,
                path=f"../<b>{name}</b>`|`.txt",
                title=f"{ATTACKS[0]} {ATTACKS[6]} {ATTACKS[7]}" if number != 1 else None,
                publisher=ATTACKS[2],
                url=(
                    "javascript:window.pwned=9",
                    "https://x.example/\"onclick=alert(1)>'[a](b)",
                    None,
                    "data:x,y",
                )[number],
                language='en" onload="window.pwned=10',
                note=ATTACKS[3]
                + "\n\n"
                + ATTACKS[1]
                + '\n\n<a href="vbscript:x">x</a> <p style="position:fixed">',
            )
            for number, name in enumerate(names)
        )
    )

    def say(n: int, who: int = 0) -> Statement:
        return shelf.say(names[who], ATTACKS[n], speaker=ATTACKS[11])

    def write(n: int) -> Statement:
        return shelf.write(ATTACKS[n], (names[1], ATTACKS[(n + 1) % len(ATTACKS)]), speaker=ATTACKS[6])

    count = range(len(ATTACKS))
    receipt = Receipt(
        title=f"{ATTACKS[0]} {ATTACKS[6]} {ATTACKS[12]}",
        audience=ATTACKS[1],
        preface="# Top\n\n"
        + "\n\n".join(ATTACKS)
        + "\n\n[x]: javascript:window.pwned=11\n\n[x]\n\n|a|b|\n|-|-|\n|<b onclick=x>|2|",
        language='en"><script>window.pwned=12</script>',
        generator=ATTACKS[2],
        spec_sha256="0" * 64,
        analyst=AnalystInfo(name=ATTACKS[5], model=ATTACKS[0], endpoint="javascript:window.pwned=13"),
        prompts=(PromptInfo(name=ATTACKS[5], sha256="<b>"),),
        counts=Counts(sources=4, chunks=1, claims=1, supported=1, withheld=1),
        sources=tuple(entry(item.source) for item in shelf.documents),
        bottom_line=(say(0), write(1)),
        takeaways=tuple(
            Takeaway(
                id=f"t{n}",
                headline=ATTACKS[n],
                headline_citations=(shelf.cite(names[2], ATTACKS[n]),),
                statements=(say(n), write(n)),
                sources=names[:2],
                witnesses=1,
                against=(say(n, 3),),
            )
            for n in count
        ),
        risks=tuple(
            Risk(
                id=f"r{n}",
                title=ATTACKS[n],
                statements=(write(n),),
                further=(shelf.cite(names[0], ATTACKS[n][:9]),),
                actor=ATTACKS[n],
                raised_by=(ATTACKS[n], ATTACKS[0]),
                threatens=("t1", "nowhere"),
                horizon=ATTACKS[n],
                would_change=ATTACKS[n],
                stated=StatedAs.STATED,
                sources=names,
                witnesses=4,
            )
            for n in count
        ),
        events=tuple(
            Event(
                id=f"e{n}",
                statement=say(n, 1),
                date=("2025-03-01", "2025-02", '"><b>', None)[n % 4],
                precision=DatePrecision.DAY if n % 4 < 3 else DatePrecision.UNKNOWN,
                words=ATTACKS[n],
                upcoming=n % 2 == 0,
            )
            for n in count
        ),
        positions=tuple(
            Position(
                id=f"p{n}", actor=ATTACKS[n], aliases=(ATTACKS[n],), statements=(say(n),), sources=names[:1]
            )
            for n in count
        ),
        disagreements=(
            Disagreement(
                id="d",
                kind=DisagreementKind.FIGURE,
                nature=DisagreementNature.SPREAD,
                summary=ATTACKS[2],
                sides=(say(0), say(8, 2)),
            ),
        ),
        coverage=(
            Coverage(source=names[0], sentences=20, used=2, unused=(shelf.cite(names[0], ATTACKS[2]),)),
            Coverage(source=names[1], sentences=0, used=0),
        ),
        claims=(),
        withheld=tuple(
            Withheld(
                id=f"w{n}",
                text=ATTACKS[n],
                place=ATTACKS[n],
                verdict=VerdictStatus.UNSUPPORTED,
                reasons=(
                    Reason(
                        code=ReasonCode.NAME,
                        message=ATTACKS[n],
                        claim_words=ATTACKS[n],
                        source_words=ATTACKS[n],
                    ),
                ),
                citations=(shelf.cite(names[0], ATTACKS[n]),),
                hint=ATTACKS[n],
            )
            for n in count
        ),
        notices=ATTACKS,
    )
    return Brief(receipt=receipt, documents=shelf.documents)
