"""Time set aside every week."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.plan import LearningTime
from tests.builders import a_plan_sitting, an_item
from tests.ui.conftest import Show
from tests.ui.reading import cut_off
from ui.pages.look import Look
from ui.pages.time import TimePage
from ui.theme import LIGHT


def page_of(*, whole: bool, scale: int = 100) -> tuple[TimePage, list[LearningTime | None], list[bool]]:
    page = TimePage(Look(LIGHT.at(scale), "sv"), a_plan_sitting(an_item(), whole=whole))
    heard: list[LearningTime | None] = []
    went_on: list[bool] = []
    page.changed.connect(heard.append)
    page.main.connect(lambda: went_on.append(True))
    return page, heard, went_on


def test_hours_day_and_clock_are_told_by_keyboard(show: Show) -> None:
    page, heard, went_on = page_of(whole=False)
    show(page)
    page.first_focus.setFocus()
    QTest.keyClick(page.hours.box, Qt.Key.Key_Up)
    assert heard == []
    QTest.keyClick(page.hours.box, Qt.Key.Key_Tab)
    QTest.keyClick(page.weekday.card(0), Qt.Key.Key_Space)
    assert heard == [LearningTime(1.5, 0)]
    page.start.field.setFocus()
    QTest.keyClicks(page.start.field, "930")
    QTest.keyClick(page.start.field, Qt.Key.Key_Tab)
    assert heard[-1] == LearningTime(1.5, 0, "09:30")
    assert page.footer.state == "1,5 timmar i veckan, måndagar 9.30–11.00."
    page.go_on()
    assert went_on == [True]


def test_no_time_takes_it_back(show: Show) -> None:
    page, heard, went_on = page_of(whole=True)
    show(page)
    assert page.start.text == "9.00"
    page.hours.setFocus()
    for _ in range(2):
        QTest.keyClick(page.hours.box, Qt.Key.Key_Down)
    assert heard == [LearningTime(0.5, 2, "09:00"), None]
    page.go_on()
    assert went_on == [True]


def test_a_day_is_asked_for(show: Show) -> None:
    page, heard, went_on = page_of(whole=False)
    show(page)
    page.go_on()
    assert (heard, went_on) == ([], [])
    assert page.weekday.error == "Välj en dag. Har du ingen tid, minska till Ingen tid."


@pytest.mark.parametrize("wrong", ["25", "9.75", "nio"])
def test_a_clock_time_that_is_none_is_kept_and_said(show: Show, wrong: str) -> None:
    page, heard, went_on = page_of(whole=True)
    show(page)
    page.start.field.setFocus()
    page.start.field.selectAll()
    QTest.keyClicks(page.start.field, wrong)
    page.go_on()
    assert (heard, went_on) == ([], [])
    assert page.start.text == wrong
    assert page.start.error == "Skriv tiden som 9.00."


def test_nothing_is_cut_off(show: Show) -> None:
    page, _, _ = page_of(whole=True, scale=200)
    show(page, 683)
    assert cut_off(page) == []
