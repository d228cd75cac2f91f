"""Where a talk begins, and who sees what."""

import pytest
from PySide6.QtCore import Qt

from tests.builders import a_sitting, rated
from tests.ui.conftest import Show
from tests.ui.pages.hands import button, click, heard, press, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.frame import PageFrame
from ui.pages.audience import AudiencePage
from ui.pages.look import Look
from ui.pages.start import StartPage
from ui.theme import DARK, LIGHT

LOOK = Look(LIGHT, "sv", practice=True)


def a_start(look: Look = LOOK, *, begun: bool = False) -> StartPage:
    sitting = a_sitting(c1_1=rated(2), c1_2=rated(3)) if begun else a_sitting()
    return StartPage(look, sitting, "Tuva Testlund")


def test_it_says_how_it_goes_and_hands_the_computer_over_by_name(show: Show) -> None:
    page = a_start()
    show(page)
    said = " ".join(texts(page))
    for words in ("Du svarar på 12 frågor.", "Lämna över datorn till Selma.", "Tuva Testlund", "inget prov", "Övning"):
        assert words in said


def test_a_new_talk_begins_and_one_that_was_left_goes_on(show: Show) -> None:
    new, left = a_start(), a_start(begun=True)
    for page, words in ((new, "Börja"), (left, "Fortsätt där du slutade")):
        show(page)
        told = heard(page.main)
        assert page.main_button is not None
        assert name_of(page.main_button) == words
        page.first_focus.setFocus()
        press(page, Qt.Key.Key_Return)
        assert told == [()]
    assert "Du har svarat på 2 av 12 frågor." in texts(left)


def test_the_table_of_who_sees_what_is_shown_to_those_who_ask(show: Show) -> None:
    page = AudiencePage(LOOK, a_sitting())
    show(page)
    assert page.table.isHidden()
    click(button(page, "Vem ser vad?"))
    assert page.table.isVisible()
    rows = texts(page.table)
    own_words = rows.index("Det ni skriver med egna ord")
    assert rows[own_words + 1 : own_words + 4] == ["Du: alltid", "Din chef: alltid", "Utvecklingsenheten: aldrig"]
    answers = rows.index("Dina svar")
    assert rows[answers + 2] == "Din chef: när du har visat svaren"
    click(button(page, "Vem ser vad?"))
    assert page.table.isHidden()


def test_nobody_has_to_answer(show: Show) -> None:
    page = AudiencePage(LOOK, a_sitting())
    show(page)
    click(button(page, "Jag vill inte svara på något"))
    assert page.skipping.isVisible()
    told = heard(page.main)
    click(page.main_button)
    assert told == [()]


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (683, 100), (1366, 200), (320, 100)])
def test_nothing_is_cut_off(show: Show, width: int, scale: int) -> None:
    look = Look(DARK.at(scale), "en", practice=True)
    audience = AudiencePage(look, a_sitting())
    click(audience.who_sees)
    pages: list[PageFrame] = [a_start(look, begun=True), audience]
    for page in pages:
        show(page, width)
        assert (cut_off(page), stands_out(page)) == ([], 0)
