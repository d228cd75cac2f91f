"""One question: every answer is told at once, and going on needs an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop.domain.people import Post
from desktop.domain.rating import Answer, Rating, SelfRating
from desktop.domain.words import Language
from desktop.workflow.talks import Sitting
from tests.builders import a_person, a_sitting, rated
from tests.ui.conftest import Show
from tests.ui.pages.hands import click, press, scrolls_by, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.pages.look import Look
from ui.pages.question import RATHER_NOT, VALUES, QuestionPage
from ui.theme import CONTRAST, LIGHT

SITTING = a_sitting(c1_1=rated(2, 3), c1_2=rated(None, 2))
HOST = tuple(c.id for c in SITTING.competences)


def a_page(competence: str = "2.3", language: Language = "sv", sitting: Sitting = SITTING) -> QuestionPage:
    return QuestionPage(Look(LIGHT, language), sitting, competence)


def test_it_says_which_question_of_how_many(qtbot: QtBot) -> None:
    page = a_page()
    qtbot.addWidget(page)
    assert page.where.text() == "Fråga 6 av 12"
    assert page.findChildren(QProgressBar)[0].value() == 6


def test_the_number_of_questions_follows_the_person(qtbot: QtBot) -> None:
    leader = a_person(posts=(Post("Museer och konst", "Museum 4", "chef"),))
    page = QuestionPage(Look(LIGHT, "sv"), a_sitting(person=leader), "6.1")
    qtbot.addWidget(page)
    assert page.where.text() == "Fråga 13 av 15"


def test_nothing_is_chosen_from_the_start_and_the_levels_are_the_frameworks(qtbot: QtBot) -> None:
    page = a_page()
    qtbot.addWidget(page)
    assert (page.levels.value, page.wishes.value) == (None, None)
    assert name_of(page.levels.card(3)) == "På egen hand"
    assert page.levels.card(3).accessibleDescription().startswith("Jag kan använda digital teknik")
    assert "Engagera verksamhetens målgrupper med digital teknik" in texts(page)


def test_what_the_job_asks_for_is_never_shown(qtbot: QtBot) -> None:
    page = a_page()
    qtbot.addWidget(page)
    assert not [text for text in texts(page) if "kräver" in text or "obbet:" in text]


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        (4, SelfRating(Answer.LEVEL, 4)),
        *((value, SelfRating(answer)) for answer, value in VALUES.items()),
    ],
)
def test_every_answer_is_told_at_once(qtbot: QtBot, show: Show, value: int, answer: SelfRating) -> None:
    page = a_page()
    show(page)
    with qtbot.waitSignal(page.answered) as told:
        click(page.levels.card(value))
    assert told.args == [answer]


@pytest.mark.parametrize(("value", "wish"), [(1, 1), (5, 5), (RATHER_NOT, None)])
def test_every_wish_is_told_at_once(qtbot: QtBot, show: Show, value: int, wish: int | None) -> None:
    page = a_page()
    show(page)
    with qtbot.waitSignal(page.motivated) as told:
        click(page.wishes.card(value))
    assert told.args == [wish]


def test_what_was_answered_before_stands_there_and_is_not_told_again(qtbot: QtBot) -> None:
    page = a_page("1.1")
    qtbot.addWidget(page)
    assert (page.levels.value, page.wishes.value) == (2, 3)
    unsure = a_page("1.2")
    qtbot.addWidget(unsure)
    assert unsure.rating == SelfRating(Answer.DONT_KNOW)
    assert page.first_focus is page.levels.card(2)


def test_a_wish_that_was_declined_stands_there(qtbot: QtBot) -> None:
    declined = Rating("", SelfRating(Answer.LEVEL, 2), motivation_declined=True)
    page = a_page("1.1", sitting=a_sitting(c1_1=declined))
    qtbot.addWidget(page)
    assert page.wishes.value == RATHER_NOT


def test_going_on_needs_an_answer_and_says_so_in_words(qtbot: QtBot, show: Show) -> None:
    page = a_page()
    show(page)
    assert page.main_button is not None
    with qtbot.assertNotEmitted(page.main):
        page.main_button.click()
    words = "Välj det svar som stämmer bäst på dig. Är du osäker, välj Jag vet inte."
    assert page.levels.error == words
    assert words in page.errors.accessibleName()
    assert page.errors.hasFocus()
    click(page.levels.card(2))
    assert page.errors.isHidden()
    with qtbot.assertNotEmitted(page.main):
        page.main_button.click()
    assert (page.wishes.error, page.levels.value) == ("Välj om du vill lära dig mer.", 2)
    click(page.wishes.card(RATHER_NOT))
    with qtbot.waitSignal(page.main):
        page.main_button.click()


@pytest.mark.parametrize("answer", [Answer.NOT_PART, Answer.DECLINED])
def test_what_is_not_answered_needs_no_wish(qtbot: QtBot, show: Show, answer: Answer) -> None:
    page = a_page()
    show(page)
    click(page.levels.card(VALUES[answer]))
    assert page.main_button is not None
    with qtbot.waitSignal(page.main):
        page.main_button.click()


def test_the_keyboard_alone_answers_and_goes_on(qtbot: QtBot, show: Show) -> None:
    page = a_page()
    show(page)
    page.first_focus.setFocus()
    keys = (Qt.Key.Key_3, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Space)
    press(page, *keys)
    assert (page.levels.value, page.wishes.value) == (4, 2)
    with qtbot.waitSignal(page.main):
        press(page, Qt.Key.Key_Return)


def test_arrows_reach_every_answer_and_nought_is_dont_know(show: Show) -> None:
    page = a_page()
    show(page)
    page.levels.take_focus()
    press(page, Qt.Key.Key_0)
    assert page.rating == SelfRating(Answer.DONT_KNOW)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Right)
    assert page.rating == SelfRating(Answer.DECLINED)
    press(page, Qt.Key.Key_Colon)
    assert page.rating == SelfRating(Answer.DECLINED)


@pytest.mark.parametrize("competence", HOST)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_question_does_not_scroll_at_1366(show: Show, competence: str, language: Language) -> None:
    page = a_page(competence, language)
    show(page, 1366, 768)
    assert scrolls_by(page) == 0
    assert cut_off(page) == []


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 720, 100), (683, 768, 100), (1366, 768, 200), (320, 700, 100)]
)
def test_nothing_is_cut_off_anywhere(show: Show, width: int, height: int, scale: int) -> None:
    page = QuestionPage(Look(CONTRAST.at(scale), "sv", practice=True), SITTING, "2.3")
    show(page, width, height)
    assert cut_off(page) == []
    assert stands_out(page) == 0
