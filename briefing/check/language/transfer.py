"""Words for dealings between two parties, by the field they belong to and the side they tell it from.

Two words of one field and side ("ask", "plea") tell the same dealing with the parties in the same parts; two
of one field and opposite sides ("lend", "borrow") with the parts exchanged. Fields after the frames of
FrameNet that have such pairs (Giving and Receiving, Telling and Becoming aware, Request, Judgement, Beating
an opponent); the words are from general knowledge of English.
"""

from __future__ import annotations

from functools import lru_cache

FORTH, BACK = 1, -1
FIELDS = {
    "goods": (
        "give send sell lend supply provide deliver submit hand grant transfer donate export ship lease rent"
        " furnish delivery donation",
        "receive get buy borrow purchase acquire obtain import collect accept hire take purchase"
        " acquisition procure",
    ),
    "money": (
        "pay repay reimburse compensate fund finance bankroll subsidise subsidize owe payment refund",
        "earn charge bill collect receive recoup",
    ),
    "word": (
        "tell inform notify brief advise warn alert assure remind write report announce briefing",
        "learn hear discover gather",
    ),
    "request": (
        "ask request urge press lobby beg demand petition plea appeal pressure push implore beseech call"
        " want",
        "",
    ),
    "blame": (
        "accuse blame charge criticise criticize condemn denounce attack fault rebuke reproach slam lambast"
        " censure accusation criticism condemnation",
        "",
    ),
    "praise": ("praise applaud hail commend compliment salute congratulate thank welcome credit", ""),
    "law": ("sue prosecute indict suit lawsuit prosecution", ""),
    "contest": ("beat defeat overcome unseat oust outplay outscore win victory", "lose defeat"),
    "help": ("help aid assist support back rescue defend protect save assistance", ""),
    "harm": ("attack hit strike shell bomb shoot raid invade assault invasion assault threaten", ""),
    "refusal": ("refuse reject decline rebuff dismiss veto refusal rejection spurn deny", ""),
    "promise": ("promise pledge vow undertake guarantee commitment undertaking", ""),
    "leading": ("lead head run chair direct manage govern oversee supervise command", ""),
    "naming": ("appoint name elect choose pick select nominate appointment nomination", ""),
    "removal": ("dismiss sack fire remove expel oust dismissal suspend", ""),
    "invitation": ("invite invitation host welcome receive", "visit attend"),
    "owning": ("own possess hold owner", "belong"),
    "teaching": ("teach train coach instruct mentor", "learn study"),
    "employ": ("employ hire recruit engage", "work join"),
    "objection": ("oppose resist object protest contest dispute opposition objection", ""),
}


def _told() -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for name, (forth, back) in FIELDS.items():
        for side, row in ((FORTH, forth), (BACK, back)):
            for word in row.split():
                known = table.setdefault(word, {})
                known[name] = 0 if name in known and known[name] != side else side
    return table


SIDES = _told()
TAKING = frozenset(
    word for word, sides in SIDES.items() if sides.get("goods") == BACK or sides.get("money") == BACK
)


@lru_cache(maxsize=20_000)
def dealing(one: str, two: str) -> int:
    """FORTH if two lemmas tell a dealing from the same side, BACK from opposite ones, 0 if they are not of
    one field."""
    left, right = SIDES.get(one), SIDES.get(two)
    return _told_alike(left, right) if left is not None and right is not None else 0


def _told_alike(left: dict[str, int], right: dict[str, int]) -> int:
    ways = {left[name] * right[name] for name in left if name in right}
    return ways.pop() if len(ways) == 1 else 0


def takes(lemma: str) -> bool:
    """Whether a word tells a giving from the end of the one who gets it ("buy", "purchase")."""
    return lemma in TAKING


@lru_cache(maxsize=2_000)
def dealings(lemma: str) -> frozenset[str]:
    """All that tell a dealing of one field with a lemma, from whichever end."""
    own = SIDES.get(lemma)
    if own is None:
        return frozenset()
    near = {word for name in own for side in FIELDS[name] for word in side.split()}
    return frozenset([word for word in near if _told_alike(own, SIDES[word])])
