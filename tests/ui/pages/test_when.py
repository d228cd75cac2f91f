"""When it is to be done, who helps, and how they notice."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from desktop.domain.plan import Helper, PlanItem
from tests.builders import a_plan_sitting, an_item
from tests.ui.conftest import Show
from tests.ui.reading import cut_off, name_of
from ui.pages.look import Look
from ui.pages.when import MONTHS, OTHER, WhenPage, months_on, suggested_sign
from ui.theme import LIGHT

TODAY = date(2026, 11, 23)


def page_of(item: PlanItem, look: Look | None = None) -> tuple[WhenPage, list[PlanItem], list[bool]]:
    page = WhenPage(look or Look(LIGHT, "sv"), a_plan_sitting(item), item, TODAY, 1, 2)
    heard: list[PlanItem] = []
    went_on: list[bool] = []
    page.changed.connect(heard.append)
    page.main.connect(lambda: went_on.append(True))
    return page, heard, went_on


def an_open_item(**changes: object) -> PlanItem:
    return an_item(**{"due": None, "helper": None, "sign": "", "hours": None, **changes})


def press_main(page: WhenPage) -> None:
    assert page.main_button
    QTest.mouseClick(page.main_button, Qt.MouseButton.LeftButton)


def test_each_choice_is_told(show: Show) -> None:
    page, heard, went_on = page_of(an_open_item())
    show(page)
    QTest.mouseClick(page.due.card(3), Qt.MouseButton.LeftButton)
    assert heard[-1].due == date(2027, 2, 23)
    QTest.mouseClick(page.helper.card(0), Qt.MouseButton.LeftButton)
    assert heard[-1].helper is Helper.COLLEAGUE
    page.hours.setFocus()
    QTest.keyClick(page.hours.box, Qt.Key.Key_Up)
    assert heard[-1].hours == 0.5
    press_main(page)
    assert went_on == [True]
    assert heard[-1].complete


def test_the_goal_is_suggested_as_the_sign_and_told_on_leaving(show: Show) -> None:
    page, heard, _ = page_of(an_open_item(due=months_on(TODAY, 1), helper=Helper.MANAGER))
    show(page)
    assert page.sign.text.startswith("Du kan samla in, spara och ta bort personuppgifter")
    assert page.due.value == 1
    press_main(page)
    assert heard[-1].sign == page.sign.text


def test_words_are_told_when_the_field_is_left(show: Show) -> None:
    page, heard, _ = page_of(an_open_item(helper=Helper.COLLEAGUE))
    show(page)
    page.helper_name.field.setFocus()
    QTest.keyClicks(page.helper_name.field, "Elis Exempelsson")
    assert heard == []
    QTest.keyClick(page.helper_name.field, Qt.Key.Key_Tab)
    assert heard[-1].helper_name == "Elis Exempelsson"
    page.sign.field.setFocus()
    page.sign.field.selectAll()
    QTest.keyClicks(page.sign.field, "Du kan det nu.")
    QTest.keyClick(page.sign.field, Qt.Key.Key_Tab)
    assert heard[-1].sign == "Du kan det nu."


def test_words_being_written_are_not_lost(show: Show) -> None:
    page, heard, _ = page_of(an_open_item(due=TODAY, helper=Helper.COLLEAGUE))
    show(page)
    page.helper_name.field.setFocus()
    QTest.keyClicks(page.helper_name.field, "Elis")
    page.go_on()
    assert heard[-1].helper_name == "Elis"


POPUP = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen screen, of every popup


@POPUP
def test_another_day_by_digits_and_by_calendar(show: Show) -> None:
    page, heard, _ = page_of(an_open_item())
    show(page)
    page.due.take_focus()
    for _ in range(3):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert page.due.value == OTHER
    assert page.focusWidget() is page.day.edit
    page.day.edit.setSelectedSection(page.day.edit.Section.DaySection)
    QTest.keyClick(page.day.edit, Qt.Key.Key_Up)
    assert heard[-1].due == date(2026, 12, 24)
    page.day.button.click()
    assert page.day.calendar.isVisible()
    page.day.calendar.activated.emit(QDate(2027, 1, 29))
    assert heard[-1].due == date(2027, 1, 29)
    assert not page.day.calendar.isVisible()


@POPUP
def test_escape_closes_the_calendar(show: Show) -> None:
    page, heard, _ = page_of(an_open_item(due=date(2027, 1, 29)))
    show(page)
    QTest.keyClick(page.day.button, Qt.Key.Key_Space)
    assert page.day.calendar.isVisible()
    QTest.keyClick(page.day.calendar, Qt.Key.Key_Escape)
    assert not page.day.calendar.isVisible()
    assert heard == []


def test_what_is_missing_is_said(show: Show) -> None:
    page, _, went_on = page_of(an_open_item(activity=""))
    show(page)
    press_main(page)
    assert went_on == []
    assert page.errors.hasFocus()
    words = name_of(page.errors)
    assert "Välj när det ska vara klart." in words
    assert "Välj vem som hjälper dig, eller Ingen behövs." in words
    assert "Gå tillbaka och välj hur du vill lära dig." in words
    assert page.due.error == "Välj när det ska vara klart."


def test_with_nobody_there_is_no_name(show: Show) -> None:
    page, heard, _ = page_of(an_open_item(helper=Helper.COLLEAGUE, helper_name="Elis"))
    show(page)
    page.helper.card(3).click()
    assert (heard[-1].helper, heard[-1].helper_name) == (Helper.NOBODY, "")
    assert not page.helper_name.isVisible()


@pytest.mark.parametrize("months", MONTHS)
def test_months_end_where_the_month_does(months: int) -> None:
    last = months_on(date(2026, 8, 31), months)
    assert last == {1: date(2026, 9, 30), 3: date(2026, 11, 30), 6: date(2027, 2, 28)}[months]


def test_a_sentence_is_turned_to_the_person() -> None:
    assert suggested_sign("sv", "Jag kan dela schemat själv.") == "Du kan dela schemat själv."
    assert suggested_sign("en", "I can share the schedule.") == "You can share the schedule."
    both = suggested_sign("en", "I can protect my devices, and I know the rules. It is up to me.")
    assert both == "You can protect your devices, and you know the rules. It is up to you."
    assert suggested_sign("sv", "Schemat delas.") == "Schemat delas."


def test_it_fits_the_screen(show: Show) -> None:
    page, _, _ = page_of(an_item())
    show(page)
    assert page.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("scale", "width"), [(100, 1366), (100, 683), (200, 683)])
def test_nothing_is_cut_off(show: Show, scale: int, width: int) -> None:
    page, _, _ = page_of(an_item(), Look(LIGHT.at(scale), "en"))
    show(page, width)
    assert cut_off(page) == []
