"""Names and titles of a claim against the evidence."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.name import name
from briefing.models import ReasonCode

from .asking import findings, is_hard

VISIT = (
    "Norwegian Prime Minister Astrid Lindqvist met Kenyan President Daniel Oduya in Nairobi. "
    "Foreign Minister Pavlo Hrytsenko stayed at home. Former central bank adviser Ruth Amadi warned."
)

FAITHFUL = [
    ("Lindqvist met Oduya.", VISIT),
    ("Astrid Lindqvist met Daniel Oduya.", VISIT),
    ("Norway's prime minister met Kenya's president.", VISIT),
    ("Oslo and Nairobi are talking.", VISIT),
    ("The Norwegian leader Lindqvist met Mr Oduya.", VISIT),
    ("PM Lindqvist met Oduya.", VISIT),
    ("Oduya, the president of Kenya, met Lindqvist.", VISIT),
    ("Hrytsenko, the foreign minister, stayed at home.", VISIT),
    ("Ruth Amadi, a former adviser, warned.", VISIT),
    ("Officials met in Nairobi.", VISIT),
    ("However, Kenyans were surprised.", VISIT),
    ("Amadi warned.", VISIT),
    ("Britain agreed.", "The UK agreed."),
    ("London agreed.", "The British government agreed."),
    ("The United Kingdom agreed.", "London agreed."),
    ("The U.S. agreed.", "America agreed."),
    ("Washington agreed.", "The White House agreed."),
    ("Moscow refused.", "The Kremlin refused."),
    ("The Dutch refused.", "The Netherlands refused."),
    ("Danes voted.", "Denmark voted."),
    ("The EU met.", "The European Union met."),
    ("European leaders met.", "EU leaders met."),
    ("NATO met.", "The North Atlantic Treaty Organisation met."),
    ("The IMF lent.", "The International Monetary Fund lent."),
    ("The WHO warned.", "The World Health Organization warned."),
    ("The Ilmara River Commission met.", "The Ilmara River Commission (IRC) met."),
    ("The IRC met.", "The Ilmara River Commission met."),
    ("The International River Court (IRC) met.", "The IRC met."),
    ("Kyiv was calm.", "Kiev was calm."),
    ("Odesa was calm.", "Odessa was calm."),
    ("Zelensky spoke.", "Zelenskyy spoke."),
    ("Sergei Hrytsenko spoke.", "Sergey Hrytsenko spoke."),
    ("Dmitriy Volkonsky spoke.", "Dmitry Volkonskiy spoke."),
    ("Bill Marr spoke.", "William Marr spoke."),
    ("Antonio Costa Ruiz spoke.", "António Costa Ruíz spoke."),
    ("Mohamed Farah spoke.", "Muhammad Farah spoke."),
    ("Parisian officials spoke.", "Officials in Paris spoke."),
    ("Islamist groups fought.", "Islamic militants fought."),
    ("Ursula von Arnim spoke.", "Ursula von Arnim spoke."),
    ("Lindqvist spoke.", "LINDQVIST SPEAKS IN OSLO"),
    ("Lindqvist’s plan failed.", "The plan of Lindqvist failed."),
    ("Anglo-French talks failed.", "The Anglo-French talks failed."),
    ("Chancellor Merz spoke.", "Merz, the chancellor, spoke."),
    ("Former Prime Minister Ferro spoke.", "Ferro, a former prime minister, spoke."),
    ("Ex-president Ferro spoke.", "The former president, Maria Ferro, spoke."),
    ("Monday's talks in March failed.", "The talks failed."),
    ("Everyone agreed.", "All agreed."),
    ("It was Thursday when US officials came.", "US officials came."),
    ("Give us time, they said.", "They asked for time."),
    ("“Europe must act,” she said.", "She said that Europe had to act."),
]

ALTERED = [
    ("Macron met Oduya.", VISIT),
    ("Lindqvist met Oduya in Mombasa.", VISIT),
    ("Lindqvist met Oduya in Oslo.", VISIT),
    ("Daniel Lindqvist met Oduya.", VISIT),
    ("Ingrid Lindqvist met Oduya.", VISIT),
    ("Sweden's prime minister met Oduya.", VISIT),
    ("Swedish Prime Minister Lindqvist met Oduya.", VISIT),
    ("President Lindqvist met Oduya.", VISIT),
    ("Prime Minister Oduya met Lindqvist.", VISIT),
    ("Defence Minister Hrytsenko stayed at home.", VISIT),
    ("Former Foreign Minister Hrytsenko stayed at home.", VISIT),
    ("Deputy Prime Minister Astrid Lindqvist met Oduya.", VISIT),
    ("Norwegian Prime Minister Daniel Oduya came.", VISIT),
    ("Adviser Ruth Amadi and Hrytsenko met Kofi Mensah.", VISIT),
    ("France agreed.", "The UK agreed."),
    ("The French agreed.", "British officials agreed."),
    ("Beijing agreed.", "The Japanese government agreed."),
    ("England agreed.", "The UK agreed."),
    ("The EU agreed.", "NATO agreed."),
    ("The WTO warned.", "The World Health Organization warned."),
    ("Vladimir Hrytsenko spoke.", "Volodymyr Hrytsenko spoke."),
    ("Kharkiv was calm.", "Kyiv was calm."),
    ("Zelensky spoke.", "Zaluzhny spoke."),
    ("They gathered at Port Sable.", "They gathered at the harbour."),
    ("Former President Ferro spoke.", "President Ferro spoke."),
    ("President Ferro spoke.", "Former President Ferro spoke."),
    ("Oduya spoke to Reuters.", "Oduya spoke to the BBC."),
    ("Tesla cut jobs.", "Volvo cut jobs."),
    ("Lindqvist said it.", "Oduya said it."),
    ("McAllister said it.", "MacDonald said it."),
]


@pytest.mark.parametrize(("claim", "cited"), FAITHFUL)
def test_a_name_that_the_evidence_accounts_for_passes(claim: str, cited: str) -> None:
    assert findings(name, claim, cited) == []


@pytest.mark.parametrize(("claim", "cited"), ALTERED)
def test_a_name_or_title_of_its_own_is_a_hard_finding(claim: str, cited: str) -> None:
    found = findings(name, claim, cited)
    assert is_hard(found)
    assert {finding.reason.code for finding in found} == {ReasonCode.NAME}


def test_a_pronoun_may_mean_somebody_named_before_the_citation() -> None:
    assert findings(name, "Lindqvist left.", "She left.", before="Astrid Lindqvist met Oduya.") == []


def test_a_name_from_beside_the_citation_is_a_hard_finding_when_nothing_points_there() -> None:
    assert is_hard(findings(name, "Lindqvist left.", "Oduya left.", before="Lindqvist met Oduya."))


def test_a_name_from_beside_the_citation_is_soft_when_a_later_pronoun_may_point_there() -> None:
    found = findings(name, "Lindqvist left.", "Oduya left with her.", before="Lindqvist met Oduya.")
    assert found
    assert not is_hard(found)


def test_a_name_from_beside_the_citation_weighs_more_as_a_circumstance_of_its_own() -> None:
    said = ("Oduya left with her boat.",)
    owner = findings(name, "Oduya left with Lindqvist's boat.", *said, before="Lindqvist met Oduya.")
    company = findings(name, "Oduya left by boat with Lindqvist.", *said, before="Lindqvist met Oduya.")
    assert max(f.weight for f in company) > max(f.weight for f in owner)


def test_an_office_without_its_bearer_may_mean_somebody_named_before() -> None:
    before = "Norwegian Prime Minister Astrid Lindqvist met Oduya."
    assert (
        findings(name, "Lindqvist left Kenya.", "Kenya was left by the Norwegian leader.", before=before)
        == []
    )


def test_the_first_name_may_come_from_the_title_of_the_article() -> None:
    assert (
        findings(name, "Astrid Lindqvist left.", "Lindqvist left.", title="Astrid Lindqvist in Nairobi") == []
    )


def test_an_added_first_name_is_soft() -> None:
    (finding,) = findings(name, "Astrid Lindqvist left.", "Lindqvist left.")
    assert not finding.hard


def test_somebody_elses_office_is_a_finding() -> None:
    cited = "Prime Minister Lindqvist met Oduya."
    assert findings(name, "Prime Minister Oduya spoke.", cited)


def test_the_article_tells_whose_given_name_stands_in_the_citation() -> None:
    passage = Passage(
        "Astrid’s plan failed.", article="Astrid Lindqvist has a plan. It rained. Astrid’s plan failed."
    )
    assert not is_hard(list(name("Lindqvist’s plan failed.", Evidence((passage,)))))


def test_the_article_tells_of_which_institution_somebody_is_president() -> None:
    article = "Ilmara River Commission President Ruth Amadi came. It rained. Amadi left."
    claim = "The president of the Ilmara River Commission left."
    assert is_hard(findings(name, claim, "Amadi left."))
    assert not is_hard(list(name(claim, Evidence((Passage("Amadi left.", article=article),)))))


def test_the_article_does_not_lend_its_names_to_a_citation_about_somebody_else() -> None:
    passage = Passage("Oduya left.", article="Astrid Lindqvist met Oduya. It rained. Oduya left.")
    assert is_hard(list(name("Lindqvist left.", Evidence((passage,)))))


def test_the_article_gives_the_first_name() -> None:
    article = "Astrid Lindqvist came. It rained. Lindqvist left."
    assert (
        list(name("Astrid Lindqvist left.", Evidence((Passage("Lindqvist left.", article=article),)))) == []
    )


def test_what_comes_from_a_capital_comes_from_its_government() -> None:
    cited = "The Norwegian aid has not been promised yet."
    assert not findings(name, "No promise of aid has been forthcoming from Oslo.", cited)


def test_a_title_of_courtesy_after_a_word_that_opens_the_sentence_is_no_name() -> None:
    cited = "Helena Strand, chief economist at Norrbank, expects the rate to fall, as does Jonas Ek."
    assert not findings(name, "Both Ms Strand and Mr Ek expect the rate to fall.", cited)
    assert findings(name, "Both Ms Strong and Mr Ek expect the rate to fall.", cited)
