"""When the two meet again."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import a_plan_sitting, an_item
from tests.ui.conftest import Show
from tests.ui.reading import cut_off
from ui.pages.look import Look
from ui.pages.meeting import MeetingPage
from ui.theme import LIGHT

TODAY = date(2026, 11, 23)
SUGGESTED = datetime(2027, 2, 22, 10, 0)  # noqa: DTZ001 - the clock on the wall


def page_of(*, whole: bool, scale: int = 100) -> tuple[MeetingPage, list[tuple[datetime, str]], list[bool]]:
    page = MeetingPage(Look(LIGHT.at(scale), "sv"), a_plan_sitting(an_item(), whole=whole), TODAY)
    heard: list[tuple[datetime, str]] = []
    went_on: list[bool] = []
    page.changed.connect(lambda at, room: heard.append((at, room)))
    page.main.connect(lambda: went_on.append(True))
    return page, heard, went_on


def test_a_suggestion_is_told_only_when_it_is_taken(show: Show) -> None:
    page, heard, went_on = page_of(whole=False)
    show(page)
    assert page.meeting == (SUGGESTED, "")
    assert SUGGESTED.weekday() == TODAY.weekday()
    page.clock.field.setFocus()
    QTest.keyClick(page.clock.field, Qt.Key.Key_Tab)
    assert heard == []
    page.go_on()
    assert (heard, went_on) == ([(SUGGESTED, "")], [True])


def test_changes_are_told_and_what_is_set_stays(show: Show) -> None:
    page, heard, went_on = page_of(whole=True)
    show(page)
    assert (page.clock.text, page.room.text) == ("10.00", "Röda rummet")
    page.room.field.setFocus()
    page.room.field.selectAll()
    QTest.keyClicks(page.room.field, "Salen")
    QTest.keyClick(page.room.field, Qt.Key.Key_Tab)
    assert [room for _, room in heard] == ["Salen"]
    page.day.edit.setFocus()
    page.day.edit.setSelectedSection(page.day.edit.Section.DaySection)
    QTest.keyClick(page.day.edit, Qt.Key.Key_Down)
    assert heard[-1][0] < datetime(2027, 3, 11, 10, 0)  # noqa: DTZ001 - as above
    page.go_on()
    assert len(heard) == 2
    assert went_on == [True]


def test_a_clock_time_that_is_none_is_kept_and_said(show: Show) -> None:
    page, heard, went_on = page_of(whole=False)
    show(page)
    page.clock.field.setFocus()
    page.clock.field.selectAll()
    QTest.keyClicks(page.clock.field, "snart")
    page.go_on()
    assert (heard, went_on) == ([], [])
    assert page.clock.error == "Skriv tiden som 9.00."


def test_nothing_is_cut_off(show: Show) -> None:
    page, _, _ = page_of(whole=True, scale=200)
    show(page, 683)
    assert cut_off(page) == []
