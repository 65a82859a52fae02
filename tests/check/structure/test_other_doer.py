"""Deeds given to another party than the source's: nouns and verbs, spoken and unspoken doers."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure import check_role
from briefing.check.support import check_support
from briefing.models import VerdictStatus

OPENED = "Relief came after Mayor Ines Holm surprised Bergen by opening talks with union leader Erik Lind."
SOUGHT = (
    "Lind has been moved to the archive, following reports that Norway had tried to exclude him from talks."
)
DEMANDED = "Oslo has repeated its demand for a direct role in the talks, with the Swedish government expressing doubts."
INVITED = "Holm thanked Lind and accepted an invitation for a second visit from Pastor Moe."
TURNED = "In a letter, Holm said: “Now Lind has to show that the union is willing to support a truce.”"


BOUGHT = "With a loan of £2 million, Norway will be able to purchase 40 ferries."
ACCUSED = "The Kestrel guild accused Swedish firms of seeking a monopoly."
CHARGED = "In reply, the Kestrel guild accused Erik Lind of greed on Friday."
NAMED = (
    "Holm insisted that any plan must be backed by money, rejecting cheap schemes, which Lind has praised."
)


def doubted(source: str, claim: str) -> bool:
    return bool(check_role(claim, Evidence((Passage(text=source),))))


def fails(source: str, claim: str) -> bool:
    verdict = check_support(claim, Evidence((Passage(text=source),)))
    return verdict.status is not VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OPENED, "Bergen was surprised by Erik Lind's opening of talks with Mayor Holm."),
        (OPENED, "Erik Lind opened talks with Holm."),
        (DEMANDED, "The Swedish government has repeated the demand for a direct role in the talks."),
        (BOUGHT, "A loan of £2 million will serve the purchase from Norway of 40 ferries."),
        (NAMED, "Holm insisted on money, noting that cheap schemes have been rejected by Lind."),
        (CHARGED, "Greed was the accusation directed by Erik Lind at the Kestrel guild on Friday."),
        (INVITED, "Holm extended an invitation for a second visit to Pastor Moe."),
    ],
)
def test_another_doer_is_found(source: str, claim: str) -> None:
    assert doubted(source, claim)
    assert fails(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OPENED, "Bergen was surprised by Ines Holm's opening of talks with Erik Lind."),
        (OPENED, "Mayor Holm opened talks with Lind, to Bergen's surprise."),
        (DEMANDED, "Oslo's demand for a direct role in the talks was repeated."),
        (INVITED, "Pastor Moe's invitation for a second visit was accepted by Holm."),
        (INVITED, "Holm is to visit again at the invitation of Pastor Moe."),
        (BOUGHT, "Norway can purchase 40 ferries with a loan of £2 million."),
        (
            ACCUSED,
            "The accusation levelled by the Kestrel guild at Swedish firms was one of seeking a monopoly.",
        ),
        (NAMED, "Cheap schemes, praised by Lind, were rejected by Holm."),
        ("Kestrel sold it. The guild's own staff had warned of it.", "Kestrel's own staff had warned of it."),
        ("Latvia ratified in March; Estonia's vote has been put off.", "Estonia has yet to ratify."),
        ("The grant was shared out, Lind receiving a third and Holm the rest.", "Holm received the rest."),
        ("Holm, together with Lind, opened the hall.", "Lind opened the hall."),
        (
            "Reports say Norway sought to exclude Lind from the talks.",
            "Lind's exclusion from the talks was sought.",
        ),
    ],
)
def test_the_same_doer_passes(source: str, claim: str) -> None:
    assert not doubted(source, claim)


def test_has_so_far_refused_is_one_verb() -> None:
    (sentence,) = analyse("The firm has so far refused to pay the town.")
    verb = next(p for p in sentence.predicates if sentence.tokens[p.verb].lower == "refused")
    assert not verb.passive
    assert [sentence.tokens[k].text for k in verb.subjects] == ["firm"]


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Mayor Ines Holm surprised Bergen by leaving.", "surprised", "VBD"),
        ("Ines Holm has not yet committed to any plan.", "committed", "VBN"),
        ("Ines Holm was a surprised winner.", "surprised", "JJ"),
    ],
)
def test_participles_that_look_like_adjectives(text: str, word: str, tag: str) -> None:
    (sentence,) = analyse(text)
    assert next(t.tag for t in sentence.tokens if t.lower == word) == tag


OFFICES = "Finnish President Tom Hale surprised Oslo by opening talks with Norwegian Premier Ines Holm."
REFUSED = "“We cannot accept a weak pact, which Sweden can break with ease,” Holm said."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OFFICES, "It was the Norwegian premier who, to Oslo's surprise, opened talks with Hale."),
        (OFFICES, "It was the Norwegian premier who opened talks with Hale."),
        (OFFICES, "It was Holm who, to Oslo's surprise, opened talks with Hale."),
        (REFUSED, "Holm says Sweden cannot accept a weak pact."),
    ],
)
def test_offices_asides_and_first_persons_are_told_apart(source: str, claim: str) -> None:
    assert doubted(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OFFICES, "It was the Finnish president who, to Oslo's surprise, opened talks with Holm."),
        (OFFICES, "The Finnish president opened talks with the Norwegian premier."),
        (OFFICES, "It was Hale who, to Oslo's surprise, opened talks with Holm."),
        ("“We signed the contract after Lind had left the room,” Holm said.", "Holm signed the contract."),
    ],
)
def test_the_same_office_passes(source: str, claim: str) -> None:
    assert not doubted(source, claim)
