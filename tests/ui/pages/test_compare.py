"""The two compare and agree, area by area and one part in depth."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.rating import Agreement, Answer, Rating, Reason, SelfRating
from desktop.domain.talk import Step
from desktop.workflow.talks import Sitting
from tests.builders import a_sitting, rated
from tests.ui.conftest import Show
from tests.ui.pages.hands import button, click, heard, press, scrolls_by, settle, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.pages.compare import ComparePage
from ui.pages.depth import DepthPage
from ui.pages.look import Look
from ui.theme import DARK, LIGHT

LOOK = Look(LIGHT, "sv")


def sitting_down(**changes: Rating) -> Sitting:
    """The picture of the second area: one agreed as answered, one changed with a reason, one to talk about."""
    now = a_sitting(
        Step.IN_TALK,
        c2_1=replace(rated(3, 4), manager_level=3, agreement=Agreement(3)),
        c2_2=replace(rated(1, 4), agreement=Agreement(2, Reason.KNOWS_MORE)),
        c2_3=rated(2, 4),
    )
    other = a_sitting(Step.IN_TALK, None, **changes)
    return replace(now, ratings={**now.ratings, **other.ratings})


def a_page(show: Show, sitting: Sitting | None = None, index: int = 1, look: Look = LOOK) -> ComparePage:
    now = sitting or sitting_down()
    page = ComparePage(look, now, now.areas[index].id, index)
    show(page)
    return page


def plus(page: ComparePage, competence: str, part: str) -> None:
    click(button(page.rows[competence], f"Höj nivån för {part}"))


def test_the_agreed_level_starts_empty_and_says_so(show: Show) -> None:
    page = a_page(show)
    assert page.rows["2.3"].level.value == 0
    assert page.rows["2.3"].level.box.text() == "Välj nivå"
    assert page.first_focus is page.rows["2.3"].level.box


def test_levels_stand_beside_the_line_in_words(show: Show) -> None:
    page = a_page(show)
    said = texts(page.rows["2.1"])
    assert [each for each in ("Du: 3", "Jobbet: 2", "Chefen: 3") if each not in said] == []
    assert name_of(page.rows["2.1"].scale) == "Du: 3. Det jobbet kräver: 2. Chefen: 3."
    assert "Din chefs bild" in texts(page)


def test_the_managers_mark_is_explained_only_where_there_is_one(show: Show) -> None:
    assert "Din chefs bild" not in texts(a_page(show, index=2))


def test_the_tag_follows_the_agreed_level(show: Show) -> None:
    page = a_page(show)
    tags = {competence: row.tag.text for competence, row in page.rows.items()}
    assert tags == {"2.1": "Du kan mer än så", "2.2": "Du når nivån", "2.3": "Ett steg kvar"}
    press_up = page.rows["2.3"].level.box
    for _ in range(3):
        QTest.keyClick(press_up, Qt.Key.Key_Up)
    assert page.rows["2.3"].tag.text == "Du når nivån"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer.DONT_KNOW, "Du: vet inte"),
        (Answer.NOT_PART, "Du: ingår inte"),
        (Answer.DECLINED, "Du: inget svar"),
    ],
)
def test_what_was_not_rated_is_something_to_talk_about(show: Show, answer: Answer, words: str) -> None:
    page = a_page(show, sitting_down(c2_3=Rating("", SelfRating(answer))))
    row = page.rows["2.3"]
    assert row.tag.text == "Prata om det"
    assert words in texts(row)
    assert name_of(row.scale) == f"{words}. Jobbet: 3."


def test_both_sentences_stand_only_at_the_part_under_discussion(show: Show) -> None:
    page = a_page(show)
    assert "Nivå 2, så svarade du" in texts(page.rows["2.3"])
    assert "Nivå 3, det jobbet kräver" in texts(page.rows["2.3"])
    assert not [each for each in texts(page.rows["2.1"]) if each.startswith("Nivå")]


def test_an_agreed_level_is_told_at_once(show: Show) -> None:
    page = a_page(show)
    told = heard(page.agreed)
    plus(page, "2.3", "Engagera verksamhetens målgrupper med digital teknik")
    assert told == [("2.3", Agreement(1), "")]
    assert page.footer.state == "2 av 3 delar klara i det här området"
    plus(page, "2.3", "Engagera verksamhetens målgrupper med digital teknik")
    assert told[1] == ("2.3", Agreement(2), "")
    assert page.footer.state == "3 av 3 delar klara i det här området"


def test_saved_is_said_beside_how_far_they_have_come(show: Show) -> None:
    page = a_page(show)
    page.set_saved("Nivån är sparad.")
    assert page.footer.state == "Nivån är sparad. 2 av 3 delar klara i det här området"


def test_a_level_can_be_taken_back(show: Show) -> None:
    page = a_page(show)
    told = heard(page.agreed)
    for _ in range(3):
        QTest.keyClick(page.rows["2.1"].level.box, Qt.Key.Key_Down)
    assert told[-1] == ("2.1", None, "")


def test_reasons_are_asked_for_only_where_the_level_is_another(show: Show) -> None:
    page = a_page(show)
    assert [c for c, row in page.rows.items() if row.reasons.isVisible()] == ["2.2"]
    told = heard(page.agreed)
    click(page.rows["2.2"].reasons.chips[Reason.SELDOM])
    assert told == [("2.2", Agreement(2, Reason.SELDOM), "")]


def test_own_words_have_a_field_and_are_told_when_it_is_left(show: Show) -> None:
    page = a_page(show)
    row = page.rows["2.2"]
    assert not row.own_words.isVisible()
    click(row.reasons.chips[Reason.OWN_WORDS])
    assert row.own_words.isVisible()
    assert row.own_words.field.hasFocus()
    told = heard(page.agreed)
    QTest.keyClicks(row.own_words.field, "Vi provade det i gar")
    assert told == []
    press(page, Qt.Key.Key_Tab)
    assert told == [("2.2", Agreement(2, Reason.OWN_WORDS), "Vi provade det i gar")]


def test_words_are_told_before_the_page_is_left_by_the_keyboard(show: Show) -> None:
    page = a_page(show)
    row = page.rows["2.2"]
    click(row.reasons.chips[Reason.OWN_WORDS])
    QTest.keyClicks(row.own_words.field, "ord")
    order: list[str] = []
    page.agreed.connect(lambda *_: order.append("agreed"))
    page.back.connect(lambda: order.append("back"))
    QTest.keyClick(row.own_words.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert order == ["agreed", "back"]


def test_not_agreeing_yet_settles_a_part_too(show: Show) -> None:
    page = a_page(show)
    told, went_on = heard(page.agreed), heard(page.main)
    click(page.rows["2.3"].not_yet)
    assert told == [("2.3", Agreement(None), "")]
    assert page.rows["2.3"].tag.text == "Inte överens än"
    click(page.main_button)
    assert went_on == [()]
    click(page.rows["2.3"].not_yet)
    assert told[1] == ("2.3", None, "")


def test_what_is_unsettled_is_said_and_found(show: Show) -> None:
    without = replace(rated(1, 4), agreement=Agreement(3))
    page = a_page(show, sitting_down(c2_2=without))
    went_on = heard(page.main)
    click(page.main_button)
    assert went_on == []
    assert page.errors.hasFocus()
    click(button(page, "Dela och samarbeta digitalt: välj varför nivån är en annan."))
    assert page.rows["2.2"].reasons.chips[Reason.KNOWS_MORE].hasFocus()
    level = "Engagera verksamhetens målgrupper med digital teknik: välj en nivå, eller säg att ni inte är överens än."
    click(button(page, level))
    assert page.rows["2.3"].level.box.hasFocus()


def test_own_words_must_be_written_when_they_are_the_reason(show: Show) -> None:
    page = a_page(show)
    click(page.rows["2.2"].reasons.chips[Reason.OWN_WORDS])
    click(page.main_button)
    assert page.rows["2.2"].own_words.error == "Dela och samarbeta digitalt: skriv varför nivån är en annan."


def test_one_part_can_be_talked_about_alone(show: Show) -> None:
    page = a_page(show)
    told = heard(page.depth_wanted)
    click(button(page, "Prata om den här: Kommunicera digitalt"))
    assert told == [("2.1",)]


@pytest.mark.parametrize(("index", "words"), [(1, "Nästa område"), (4, "Välj vad ni börjar med")])
def test_the_last_area_leads_to_what_to_begin_with(show: Show, index: int, words: str) -> None:
    page = a_page(show, index=index)
    assert page.main_button is not None
    assert name_of(page.main_button) == words
    assert page.sub.text() == f"Område {index + 1} av 5"


def test_the_keyboard_goes_from_level_to_its_reasons(show: Show) -> None:
    page = a_page(show)
    page.rows["2.2"].level.box.setFocus()
    press(page, Qt.Key.Key_Tab)
    assert page.rows["2.2"].reasons.chips[Reason.KNOWS_MORE].hasFocus()


def test_three_parts_do_not_scroll(show: Show) -> None:
    assert scrolls_by(a_page(show)) == 0


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (683, 100), (1366, 200), (1280, 125), (320, 100)])
def test_nothing_is_cut_off(show: Show, width: int, scale: int) -> None:
    look = Look(DARK.at(scale), "en", practice=True)
    for page in (a_page(show, look=look), DepthPage(look, sitting_down(), "2.2")):
        show(page, width)
        settle()
        assert (cut_off(page), stands_out(page)) == ([], 0)


def in_depth(show: Show, competence: str = "2.3") -> DepthPage:
    page = DepthPage(LOOK, sitting_down(), competence)
    show(page)
    return page


def test_in_depth_nothing_is_chosen_beyond_what_is_agreed(show: Show) -> None:
    assert in_depth(show).levels.value is None
    agreed = in_depth(show, "2.2")
    assert (agreed.levels.value, agreed.reasons.reason) == (2, Reason.KNOWS_MORE)
    assert "Vad skulle hjälpa dig?" in texts(agreed)


def test_in_depth_a_level_and_a_reason_are_asked_for(show: Show) -> None:
    page = in_depth(show)
    told, went_on = heard(page.agreed), heard(page.main)
    click(page.main_button)
    assert page.levels.error == "Välj den nivå ni är överens om."
    click(page.levels.card(3))
    click(page.main_button)
    assert "Välj varför nivån är en annan." in page.errors.accessibleName()
    click(page.reasons.chips[Reason.OWN_WORDS])
    click(page.main_button)
    assert page.own_words.error == "Skriv varför nivån är en annan."
    assert (told, went_on) == ([], [])
    QTest.keyClicks(page.own_words.field, "Mer vana")
    click(page.main_button)
    assert (told, went_on) == ([("2.3", Agreement(3, Reason.OWN_WORDS), "Mer vana")], [()])


def test_in_depth_the_level_that_was_answered_needs_no_reason(show: Show) -> None:
    page = in_depth(show)
    told = heard(page.agreed)
    click(page.levels.card(2))
    assert not page.reasons.isVisible()
    click(page.main_button)
    assert told == [("2.3", Agreement(2), "")]


def test_in_depth_they_may_leave_it_open(show: Show) -> None:
    page = in_depth(show, "2.2")
    told, went_on = heard(page.agreed), heard(page.main)
    click(button(page, "Vi är inte överens än"))
    assert (told, went_on) == ([("2.2", Agreement(None), "")], [()])
