# ruff: noqa: E501 (one form a line)
"""Page furniture: navigation, share prompts, links to other articles. Recognised as such, never evidence.

Precision first: a line is furniture only when the whole of it has the form of one of these.
"""

from __future__ import annotations

import re

_WHOLE_LINE = re.compile(
    r"""
    \s*(?:[-*•|»›>]\s*)?
    (?:
      (?:also\ read|read\ (?:also|more|next)|see\ also|related(?:\ (?:articles?|stories|news|posts?))?
        |more\ on\ this|don['’]t\ miss|watch(?:\ (?:also|now|live))?|listen(?:\ now)?|recommended)\s*[:：].*
    | (?:category|categories|latest(?:\ news)?|breaking(?:\ news)?|top\ stories|news|home|menu|search|tags?|topics?
        |trending|most\ (?:read|popular)|advertisement|sponsored(?:\ content)?|newsletter|comments?|share|print
        |subscribe|sign\ (?:in|up)|log\ in|related(?:\ (?:articles?|stories|news))?|read\ more|load\ more|back\ to\ top)
    | (?:tags?|categor(?:y|ies)|filed\ under|topics?)\s*[:：].{0,120}
    | share\ (?:this(?:\ (?:article|story|page|post|video))?|on|via)(?:\s\W*(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|reddit))*
    | (?:follow|like|find|join)\ us(?:\ on\b.{0,60})?
    | (?:express|tell\ us|have)\ your\ (?:sentiment|opinion|say|view)s?(?:\ below)?
    | (?:what\ do\ you\ think|rate\ this\ (?:article|story)|join\ the\ (?:conversation|discussion)).{0,30}\??
    | (?:subscribe|sign\ up|register)\ (?:now|here|today|(?:to|for)\ (?:our|the|a|my)\ .{0,40}(?:newsletter|channel|briefing|e-?mails?|updates?).{0,20})
    | (?:click|tap)\ (?:here|to\ (?:read|watch|listen|share|subscribe|expand|enlarge))\b.{0,60}
    | (?:skip|jump)\ to\ (?:main\ |page\ )?(?:content|navigation|top|comments)
    | (?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*\d{4}\b.{0,120}
    | more\ (?:from|in|on)\ .{0,40}
    | did\ you\ (?:enjoy|like)\ this\ (?:article|story|post)\b.{0,60}
    | (?:tell|invite)\ (?:your|a)\ friends?\b.{0,40}
    | (?:thank\ you|thanks)\ for\ reading.{0,40}
    | (?:press\ )?contacts?\s*[:：].{0,160}
    | all\ rights\ reserved.{0,60}
    | (?:image|photo|picture)(?:\ (?:credit|by|courtesy|source))?\s*[:：].{0,160}
    | \d+\ (?:comments?|shares?|likes?|views?|min(?:ute)?s?\ read)
    | (?:this\ (?:site|website)\ uses|we\ use)\ cookies\b.{0,200}
    | accept(?:\ all)?\ cookies
    | https?://\S+
    )
    \s*[.!…]?\s*
    """,
    re.IGNORECASE | re.VERBOSE,
)


def is_furniture(line: str) -> bool:
    """Whether the whole line is page furniture."""
    return _WHOLE_LINE.fullmatch(line) is not None
