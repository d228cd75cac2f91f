"""The order of the keyboard where Qt alone would lose it, and where it stands when a page is made anew."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.__main__ import tools
from tests.ui.conftest import Show
from tests.ui.reading import name_of
from ui.controls import Chip, ChipGroup, ErrorSummary, LevelSpin, Option, RadioGroup, TextArea, TextField, Wrap
from ui.controls.dates import DateField
from ui.desk import Desk
from ui.frame import PageFrame
from ui.layout import column
from ui.pages.look import Look
from ui.theme import LIGHT
from ui.window import MainWindow

LABELS = ["Inte än", "Med hjälp", "På egen hand", "Säkert", "Lär andra"]


def names(page: PageFrame) -> list[str]:
    return [name_of(stop) for stop in page.stops][2:-2]


def shown(show: Show, *widgets: QWidget) -> PageFrame:
    page = PageFrame(LIGHT, "Sida")
    page.add(*widgets, None)
    show(page)
    return page


def test_a_level_is_reached_by_tab(show: Show) -> None:
    page = shown(show, LevelSpin(LIGHT, "Ni är överens om, dela", LABELS))
    assert names(page) == ["Ni är överens om, dela"]


def test_a_date_and_its_calendar_are_reached_by_tab(show: Show) -> None:
    day = DateField(LIGHT, "Dag", date(2026, 11, 23), date(2026, 11, 1), QLocale("sv_SE"))
    page = shown(show, day, TextField(LIGHT, "Tid"))
    assert names(page) == ["Dag", "Visa kalender: Dag", "Tid"]


def test_what_is_missing_is_reached_where_it_stands(show: Show) -> None:
    errors, field = ErrorSummary(LIGHT), TextField(LIGHT, "Namn")
    page = shown(show, errors, field)
    errors.show_errors([("Skriv ditt namn.", field), ("Välj en dag.", field)])
    assert names(page) == ["Skriv ditt namn.", "Välj en dag.", "Namn"]
    QTest.keyClick(errors, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.stops[2]


def test_chips_are_one_stop_from_the_start(show: Show) -> None:
    chips = [Chip(LIGHT, words) for words in ("Alla", "På plats", "Digitalt")]
    group = ChipGroup(chips[0], chips)
    page = shown(show, Wrap(*chips), TextField(LIGHT, "Namn"))
    assert names(page) == ["Alla", "Namn"]
    chips[2].click()
    assert names(page) == ["Digitalt", "Namn"]
    assert group.checkedButton() is chips[2]


def test_a_step_into_the_body_scrolls_to_where_it_leads(show: Show) -> None:
    page = PageFrame(LIGHT, "Sida")
    page.add(*(TextField(LIGHT, f"Rad {n}") for n in range(30)))
    show(page)
    first, last = page.stops[2], page.stops[-3]
    ways = ((page.stops[-2], Qt.Key.Key_Backtab, last), (page.stops[1], Qt.Key.Key_Tab, first))
    for start, key, target in ways:
        start.setFocus()
        QTest.keyClick(start, key)
        assert page.focusWidget() is target
        assert target.visibleRegion().contains(target.rect().center())


def a_page(look: Look) -> PageFrame:
    page = PageFrame(look.theme, "Sida")
    options = [Option(n, label) for n, label in enumerate(LABELS, 1)]
    page.add(
        TextField(look.theme, "Namn"),
        RadioGroup(look.theme, "Nivå", options),
        Wrap(Chip(look.theme, "Alla"), Chip(look.theme, "Digitalt")),
        TextArea(look.theme, "Önskemål"),
        column(None),
    )
    return page


@pytest.mark.parametrize("change", ["scale", "language"])
def test_a_page_made_anew_goes_on_where_it_was(qapp: QApplication, tmp_path: Path, change: str) -> None:
    window = MainWindow()
    desk = Desk(window, tools(), tmp_path, Look(LIGHT, "sv"))
    desk.show("any", a_page)
    window.show()
    before = window.page
    assert before is not None
    before.findChildren(TextField)[0].write("Selma Sagoberg")
    before.findChildren(TextArea)[0].write("En stund i veckan")
    before.findChildren(RadioGroup)[0].card(4).setChecked(True)
    before.findChildren(Chip)[1].click()
    before.findChildren(TextArea)[0].field.setFocus()
    if change == "scale":
        desk.change_scale(1)
    else:
        desk.change_language("en")
    page = window.page
    assert page is not None
    assert page is not before
    assert page.findChildren(TextField)[0].text == "Selma Sagoberg"
    assert page.findChildren(TextArea)[0].text == "En stund i veckan"
    assert page.findChildren(RadioGroup)[0].value == 4
    assert [chip.isChecked() for chip in page.findChildren(Chip)] == [False, True]
    assert page.focusWidget() is page.findChildren(TextArea)[0].field
    desk.close()
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
