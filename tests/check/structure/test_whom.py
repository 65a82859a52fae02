"""Who does it, to whom, and who says so, where clauses and asides stand between noun and verb."""

from briefing.check.language.parse import analyse
from briefing.check.structure.reaching import reaches, subjects_before
from briefing.check.structure.relation import check_relation
from briefing.check.structure.role import check_role
from briefing.check.structure.speaker import check_speaker
from tests.check.structure.weighing import SURE, heaviest

EXCLUDED = "The envoy was moved after reports that Karland had sought to exclude him from the talks."
PRAISED = "At dinner the queen recognised the architect as a 'bold dreamer'."
VIEWED = "According to trade magazines, Okafor's comments marked a change of course."
RULED = (
    "Ann Berg's party has said that it would join only if the levy were dropped; Karland has ruled that out."
)
DATED = "The earliest date is May, a month later than the council's own timetable."


def reach(text: str, noun: str, verb: str) -> bool:
    sentence = analyse(text)[0]
    at = {t.text: t.index for t in sentence.tokens}
    return reaches(sentence, at[noun], at[verb])


def test_a_noun_reaches_its_verb_over_a_joined_verb_an_aside_and_an_infinitive() -> None:
    assert reach("Okafor met the mayor and called the judge.", "Okafor", "called")
    assert reach("Okafor, who met the mayor, called the judge.", "Okafor", "called")
    assert reach("Okafor agreed to pay the judge.", "Okafor", "pay")
    assert reach("The judge was paid by Okafor.", "Okafor", "paid")


def test_a_clause_of_its_own_parts_noun_and_verb() -> None:
    assert not reach("Okafor voted, whereas Lindqvist abstained.", "Okafor", "abstained")
    assert not reach("Okafor said that Lindqvist abstained.", "Okafor", "abstained")


def test_the_subject_right_before_a_verb_is_found_past_an_aside() -> None:
    sentence = analyse("Okafor voted no, while Lindqvist and Berg, by all accounts, abstained.")[0]
    verb = next(t.index for t in sentence.tokens if t.text == "abstained")
    assert [sentence.tokens[k].text for k in subjects_before(sentence, verb)] == ["Lindqvist", "Berg"]


def test_to_do_it_after_one_word_excuses_no_exchange() -> None:
    claim = "The envoy was moved after reports that he had sought to exclude Karland from the talks."
    assert heaviest(check_role, EXCLUDED, claim) > SURE
    assert heaviest(check_role, EXCLUDED, EXCLUDED.replace("The envoy", "A negotiator")) <= SURE


def test_whom_a_thing_is_asked_from_does_not_ask_for_it() -> None:
    source = "In the union, Karland pushed for more money for the harbour from member states."
    assert (
        heaviest(check_role, source, "In the union, member states pushed Karland to give more money.") > SURE
    )
    assert (
        heaviest(check_role, source, "In the union, Karland pushed member states to give more money.") <= SURE
    )


def test_the_asked_may_be_told_by_an_adjective_and_the_asking_by_a_pronoun() -> None:
    source = "Its role is vital, as the bank has pushed for more money for the harbour from allied countries."
    assert heaviest(check_role, source, "Allies have pressed it to give the harbour more money.") > SURE
    assert heaviest(check_role, source, "The bank has been urged by its allies to do more.") > SURE
    assert heaviest(check_role, source, "Its allies have been urged by the bank to do more.") <= SURE


def test_who_calls_whom_what() -> None:
    assert heaviest(check_role, PRAISED, "At dinner the architect called the queen a bold dreamer.") > SURE
    assert heaviest(check_role, PRAISED, "The architect was called a bold dreamer by the queen.") <= SURE
    assert heaviest(check_role, PRAISED, "The queen described the architect as a bold dreamer.") <= SURE


def test_one_verb_twice_in_the_source_still_tells_who_does_it() -> None:
    claim = "Karland would join only if the levy were dropped; Ann Berg's party has ruled that out."
    assert heaviest(check_role, RULED, claim) > SURE
    assert heaviest(check_role, RULED, RULED.replace("; Karland", ", but Karland")) <= SURE


def test_of_a_person_and_a_persons_are_one() -> None:
    source = "She promised to protect Karland's security."
    assert heaviest(check_role, source, "She promised the protection of the security of Karland.") <= SURE


def test_a_view_is_told_in_many_ways() -> None:
    assert (
        heaviest(check_speaker, VIEWED, "In the reading of trade magazines, Okafor's comments did so.")
        <= SURE
    )
    claim = "In the assessment of trade magazines, a change was marked by the comments made by Okafor."
    assert heaviest(check_speaker, VIEWED, claim) <= SURE
    source = "The delay is due to the port, said Lindqvist. The port did not comment. Berg thanked the crew."
    assert heaviest(check_speaker, source, "The delay was attributed to the port by Lindqvist.") <= SURE


def test_a_speaker_before_while_does_not_speak_after_it() -> None:
    source = "Okafor proposed a tunnel. Lindqvist indicated that a bridge was unlikely."
    assert heaviest(check_speaker, source, "A tunnel was proposed by Okafor, whereas Lindqvist indicated that a"
                    " bridge was unlikely.") <= SURE  # fmt: skip


def test_a_span_before_or_after_one_point() -> None:
    assert heaviest(check_relation, DATED, "The earliest date is May, a month before the council's.") > SURE
    assert heaviest(check_relation, DATED, "May, a month after the council's date, is the earliest.") <= SURE
    early = "The tunnel opened two weeks ahead of schedule."
    assert heaviest(check_relation, early, "The tunnel opened two weeks late.") > SURE
    assert heaviest(check_relation, early, "The tunnel opened two weeks early.") <= SURE


def test_a_span_told_from_the_other_end_is_the_same() -> None:
    source = "The minister resigned three days before the vote."
    assert heaviest(check_relation, source, "The vote came three days after the minister resigned.") <= SURE


def test_has_since_is_not_previously() -> None:
    source = "Berg previously dismissed the idea of a ferry across the sound."
    assert (
        heaviest(check_relation, source, "Berg has since dismissed the idea of a ferry across the sound.")
        > SURE
    )
    claim = "Berg had earlier dismissed the idea of a ferry across the sound."
    assert heaviest(check_relation, source, claim) <= SURE


def test_a_title_that_two_share_makes_them_no_one_person() -> None:
    source = "President Adu sued President Ott over the canal."
    assert heaviest(check_role, source, "President Adu was sued by President Ott over the canal.") > SURE
    assert heaviest(check_role, source, "President Ott was sued by President Adu over the canal.") <= SURE


SHARES = (
    "The members will contribute 160 crowns, of which Vestra 70 crowns, Dalen 60 crowns and Torven 30 crowns."
)
TALKS = "Unlike the usual council-led work, these talks are being coordinated by mayors without the county."


def test_half_an_exchange_in_an_uncertain_reading_is_none() -> None:
    told = "Of the 160 crowns from the members, Vestra gives 70 crowns, Dalen 60 and Torven the other 30."
    assert heaviest(check_role, SHARES, told) < SURE
    told = "The talks differ from the usual council-led work in that mayors are coordinating them without the county."
    assert heaviest(check_role, TALKS, told) < SURE


def test_a_whole_exchange_is_found_all_the_same() -> None:
    source = "The harbour board accused the ferry firm of delay."
    assert heaviest(check_role, source, "The ferry firm accused the harbour board of delay.") >= SURE


def test_where_a_meeting_is_held_is_not_who_meets() -> None:
    source = "The Oslo meeting on herring follows an earlier gathering of captains in Paris."
    assert heaviest(check_role, source, "Captains came to Oslo after an earlier Paris meeting.") < SURE


def test_who_is_asked_for_something_does_not_ask_for_it() -> None:
    source = (
        "The part of Karland in the league grew, as it has pushed for more money for ports from rich members."
    )
    wrong = "In the league rich members have pressed Karland for more money for ports."
    assert heaviest(check_role, source, wrong) > SURE
    assert (
        heaviest(check_role, source, wrong.replace("members have pressed Karland", "members were pressed"))
        <= SURE
    )
