from __future__ import annotations

from briefing.check.language.parse import Predicate, Sentence, analyse
from briefing.check.language.scope import Standings


def predicate(text: str, verb: str) -> tuple[Sentence, Predicate]:
    (sentence,) = analyse(text)
    return sentence, next(p for p in sentence.predicates if sentence.tokens[p.verb].text == verb)


def texts(sentence: Sentence, places: tuple[int, ...]) -> list[str]:
    return [sentence.tokens[i].text for i in places]


def test_subject_and_object_of_an_active_verb() -> None:
    sentence, found = predicate("The hospital sued the drug maker.", "sued")
    assert texts(sentence, found.subjects) == ["hospital"]
    assert texts(sentence, found.objects) == ["maker"]


def test_a_passive_has_its_agent_as_subject() -> None:
    sentence, found = predicate("The drug maker was sued by the hospital.", "sued")
    assert found.passive
    assert texts(sentence, found.subjects) == ["hospital"]
    assert texts(sentence, found.objects) == ["maker"]


def test_both_conjuncts_are_subjects() -> None:
    sentence, found = predicate("Peru and Chile signed the treaty.", "signed")
    assert texts(sentence, found.subjects) == ["Peru", "Chile"]


def test_a_relative_pronoun_stands_for_its_noun() -> None:
    sentence, found = predicate("The court, which rejected the appeal, sits in Bern.", "rejected")
    assert texts(sentence, found.subjects) == ["court"]


def test_negation_reaches_the_complement_but_not_the_subject() -> None:
    (sentence,) = analyse("The minister refused to sign the treaty.")
    found = {t.text: s.negative for t, s in zip(sentence.tokens, Standings(sentence), strict=True)}
    assert found["sign"]
    assert not found["minister"]


def test_two_denials_make_an_affirmation() -> None:
    (sentence,) = analyse("The minister did not refuse to sign.")
    found = {t.text: s.negative for t, s in zip(sentence.tokens, Standings(sentence), strict=True)}
    assert not found["sign"]


def test_a_modal_makes_an_event_less_than_a_fact() -> None:
    (sentence,) = analyse("The bank may raise rates.")
    found = {t.text: s for t, s in zip(sentence.tokens, Standings(sentence), strict=True)}
    assert sentence.tokens[found["raise"].weakener].text == "may"


def test_a_condition_is_found_on_either_side() -> None:
    for text in ("If it rains, the match will stop.", "The match will stop if it rains."):
        (sentence,) = analyse(text)
        found = {t.text: s.condition for t, s in zip(sentence.tokens, Standings(sentence), strict=True)}
        assert sentence.tokens[found["stop"]].text == "rains"


def test_a_clause_after_a_semicolon_has_its_own_subject() -> None:
    (sentence,) = analyse("Lind has applied and waits; Oda, whose farm is too big, planted 400 trees.")
    planted = next(p for p in sentence.predicates if sentence.tokens[p.verb].text == "planted")
    assert [sentence.tokens[k].text for k in planted.subjects] == ["Oda"]
