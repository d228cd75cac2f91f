"""Bringing files in: the list, what is wrong with a file, what a sound file holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import Show
from tests.ui.pages.hands import click, heard, press, settle, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.pages.bring_in import BringInPage, BringInRow, ProblemLine
from ui.pages.look import Look
from ui.pages.problem_table import AT_MOST, ProblemTable
from ui.theme import LIGHT

ROWS = (
    BringInRow("setup", "Startfil", "Från utvecklingsenheten. Allt på en gång.", "Inte inläst", done=False),
    BringInRow("roster", "Personallista", "Från lönesystemet, xlsx eller csv.", "1224 personer", done=True),
)
DRAKE = ProblemLine("17", "yrkesroll", "Yrkesrollen <Drake> finns inte.", "Skriv den som i ramverket.")
WHOLE = ProblemLine("", "areas[0].sub_competences[1].name.sv", "Det här saknas.", "Lägg till det.")
REPEATED = ProblemLine("4", "", "Raden säger samma sak som rad 3.", "Du behöver inte göra något.", notice=True)


def page_of(scale: int = 100) -> BringInPage:
    return BringInPage(Look(LIGHT.at(scale), "sv"), ROWS)


def table_of(page: BringInPage) -> ProblemTable:
    assert page.problems is not None
    return page.problems


def test_each_kind_has_its_own_button_and_says_how_it_stands(show: Show) -> None:
    page = page_of()
    show(page)
    wanted, done = heard(page.file_wanted), heard(page.main)
    assert [name_of(each) for each in page.buttons.values()] == ["Välj fil: Startfil", "Välj fil: Personallista"]
    assert "1224 personer" in texts(page)
    click(page.buttons["roster"])
    page.first_focus.setFocus()
    press(page, Qt.Key.Key_Return)
    click(page.main_button)
    assert (wanted, done) == ([("roster",), ("setup",)], [()])


def test_whoever_is_named_may_say_that_it_is_someone_else(show: Show) -> None:
    nobody = page_of()
    show(nobody)
    assert nobody.someone_else is None
    page = BringInPage(Look(LIGHT, "sv"), ROWS, manager="Tuva Testlund")
    show(page)
    told = heard(page.someone_else_here)
    assert page.someone_else is not None
    assert name_of(page.someone_else) == "Jag är inte Tuva Testlund"
    click(page.someone_else)
    assert told == [()]


def test_problems_are_a_table_with_words_as_they_stand(show: Show) -> None:
    page = page_of()
    show(page)
    page.show_problems("roster", "personal.xlsx", (DRAKE, WHOLE, REPEATED))
    settle()
    words = table_of(page).text.toPlainText().replace("\u200b", "")
    for each in ("Rad", "Kolumn", "Vad är fel", "Gör så här", DRAKE.what, DRAKE.what_to_do, WHOLE.column, "17"):
        assert each in words
    assert REPEATED.what not in words
    shown = texts(page)
    assert "2 fel i personal.xlsx" in shown
    assert f"{REPEATED.what} {REPEATED.what_to_do}" in shown
    assert page.focusWidget() is table_of(page).text
    assert page.take is None
    assert page.main_button is not None
    assert not page.main_button.isVisible()


def test_words_of_the_table_can_be_marked_and_copied(show: Show) -> None:
    page = page_of()
    show(page)
    page.show_problems("roster", "personal.xlsx", (DRAKE,))
    text = table_of(page).text
    text.selectAll()
    text.copy()
    assert DRAKE.what in QGuiApplication.clipboard().text()
    press(page, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.again


def test_more_problems_than_anybody_mends_are_counted(show: Show) -> None:
    page = page_of()
    show(page)
    page.show_problems("roster", "personal.xlsx", (DRAKE,) * (AT_MOST + 5))
    settle()
    assert f"{AT_MOST + 5} fel i personal.xlsx" in texts(page)
    assert "Och 5 till." in table_of(page).text.toPlainText()


def test_a_refused_file_can_be_chosen_again_or_left(show: Show) -> None:
    page = page_of()
    show(page)
    wanted = heard(page.file_wanted)
    page.show_problems("roster", "personal.xlsx", (DRAKE,))
    click(page.again)
    click(page.cancel)
    settle()
    assert wanted == [("roster",)]
    assert page.problems is None
    assert page.buttons["roster"].isVisible()
    assert page.focusWidget() is page.buttons["roster"]


def test_a_sound_file_is_taken_in_with_what_is_good_to_know(show: Show) -> None:
    page = page_of()
    show(page)
    taken = heard(page.take_in)
    page.show_ready("roster", "1224 personer i filen.\nAvdelningen Nyhet är ny.")
    settle()
    shown = texts(page)
    assert "Personallista är utan fel" in shown
    assert "Avdelningen Nyhet är ny." in shown
    assert "Bra att veta" in shown
    press(page, Qt.Key.Key_Return)
    assert taken == [("roster",)]


def test_the_centres_words_are_large_and_numbered(show: Show) -> None:
    page = page_of()
    show(page)
    page.show_ready("setup", "anka apa apelsin ask backe cykel dal ek")
    settle()
    shown = texts(page)
    assert shown[shown.index("anka") - 1] == "1"
    assert shown[shown.index("ek") - 1] == "8"
    assert "Läs orden för den som gav dig filen. Är de lika kan du ta in den." in shown


def test_the_centre_is_not_trusted_by_enter_alone(show: Show) -> None:
    page = page_of()
    show(page)
    taken = heard(page.take_in)
    page.show_ready("setup", "anka apa apelsin ask backe cykel dal ek")
    press(page, Qt.Key.Key_Return)
    assert taken == []
    assert page.buttons["setup"].isVisible()


def test_problems_with_the_whole_file_have_no_empty_columns(show: Show) -> None:
    page = page_of()
    show(page)
    page.show_problems("roster", "personal.xlsx", (ProblemLine("", "", "Filen är tom.", "Välj en annan."),))
    settle()
    words = table_of(page).text.toPlainText()
    assert "Rad" not in words
    assert "Kolumn" not in words
    assert "Filen är tom." in words


def test_long_names_have_room_in_a_telephones_width(show: Show) -> None:
    long = BringInRow("framework", "Ramverk", "Områden, delar och nivåer.", "kulturkompetens, 2026-11-01", done=True)
    page = BringInPage(Look(LIGHT, "sv", practice=True), (*ROWS, long))
    show(page, 320, 640)
    assert "Övning: alla namn är påhittade" in texts(page)
    assert cut_off(page) == []
    assert stands_out(page) == 0


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (683, 100), (1366, 200)])
@pytest.mark.parametrize("shown", ["list", "problems", "words"])
def test_nothing_is_cut_off(show: Show, width: int, scale: int, shown: str) -> None:
    page = page_of(scale)
    show(page, width)
    if shown == "problems":
        page.show_problems("roster", "personal.xlsx", (DRAKE, WHOLE, REPEATED))
    elif shown == "words":
        page.show_ready("setup", "anka apa apelsin ask backe cykel dal ek")
    settle()
    assert cut_off(page) == []
    assert stands_out(page) == 0


def test_a_narrow_window_shows_each_problem_as_a_piece(show: Show) -> None:
    page = page_of()
    show(page, 683)
    page.show_problems("roster", "personal.xlsx", (DRAKE,))
    settle()
    assert table_of(page).text.toPlainText().startswith("Rad 17, yrkesroll\nYrkesrollen <Drake> finns inte.")
