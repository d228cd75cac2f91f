"""The plan is done."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import a_plan_sitting, an_item
from tests.ui.conftest import Show
from tests.ui.reading import cut_off
from ui.controls import Label
from ui.pages.done import DonePage
from ui.pages.look import Look
from ui.theme import LIGHT

FILE = "/hem/selma/Dokument/Utvecklingsplaner/plan.pdf"


def words_of(page: DonePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label)).replace("\N{ZERO WIDTH SPACE}", "")


def test_it_says_when_they_meet_and_where_the_files_lie(show: Show) -> None:
    page = DonePage(Look(LIGHT, "sv"), a_plan_sitting(an_item()), (FILE,))
    show(page)
    assert "Nästa samtal: torsdag 11 mars 2027 klockan 10.00. Plats: Röda rummet." in words_of(page)
    assert f"Filen ligger här: {FILE}" in words_of(page)
    page.show_files((FILE, "/hem/selma/plan.ics"))
    assert "/hem/selma/plan.ics" in words_of(page)
    page.show_files(())
    assert "Du har inte sparat planen som fil än." in words_of(page)


def test_in_english_the_day_is_english(show: Show) -> None:
    page = DonePage(Look(LIGHT, "en"), a_plan_sitting(an_item()), ())
    show(page)
    assert "Thursday 11 March 2027" in words_of(page)


def test_its_buttons(show: Show) -> None:
    page = DonePage(Look(LIGHT, "sv"), a_plan_sitting(an_item()), ())
    show(page)
    heard: list[str] = []
    page.pdf_wanted.connect(lambda: heard.append("pdf"))
    page.calendar_wanted.connect(lambda: heard.append("calendar"))
    page.main.connect(lambda: heard.append("main"))
    assert page.main_button
    assert page.first_focus is page.main_button
    for button in (page.pdf_button, page.calendar_button, page.main_button):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert heard == ["pdf", "calendar", "main"]
    assert page.main_button.text() == "Avsluta och rensa skärmen"


def test_nothing_is_cut_off(show: Show) -> None:
    page = DonePage(Look(LIGHT.at(200), "sv"), a_plan_sitting(an_item(), whole=False), ())
    show(page, 683)
    assert cut_off(page) == []
