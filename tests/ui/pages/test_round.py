"""Opening the first round: what is suggested, and what is refused."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import Show
from tests.ui.pages.hands import click, heard, press, stands_out
from tests.ui.reading import cut_off, name_of
from ui.pages.look import Look
from ui.pages.round import RoundPage, working_year
from ui.theme import LIGHT

TODAY = date(2026, 11, 30)


def page_of(scale: int = 100) -> RoundPage:
    return RoundPage(Look(LIGHT.at(scale), "sv"), TODAY)


def test_what_is_suggested_can_be_taken_as_it_is(show: Show) -> None:
    page = page_of()
    show(page)
    wanted = heard(page.round_wanted)
    click(page.main_button)
    assert wanted == [("2026–2027", TODAY, date(2027, 2, 28))]


def test_own_name_and_days_are_told(show: Show) -> None:
    page = page_of()
    show(page)
    wanted = heard(page.round_wanted)
    page.name.field.setText("  Våren   2027 ")
    page.opens.edit.setFocus()
    press(page, Qt.Key.Key_Up)  # the year has the cursor first
    page.closes.set_value(date(2028, 1, 1))
    click(page.main_button)
    assert wanted == [("Våren 2027", page.opens.value, date(2028, 1, 1))]
    assert page.opens.value > TODAY


def test_an_empty_name_is_told_and_mended(show: Show) -> None:
    page = page_of()
    show(page)
    wanted = heard(page.round_wanted)
    page.name.field.setText("  ")
    click(page.main_button)
    assert wanted == []
    assert page.errors.hasFocus()
    assert "Ge omgången ett namn." in name_of(page.errors)
    assert page.name.error == "Ge omgången ett namn."
    page.name.field.setFocus()
    press(page, Qt.Key.Key_A)
    assert page.name.error == ""
    click(page.main_button)
    assert len(wanted) == 1
    assert not page.errors.isVisible()


def test_it_may_not_close_before_it_opens(show: Show) -> None:
    page = page_of()
    show(page)
    wanted = heard(page.round_wanted)
    page.closes.set_value(date(2026, 11, 29))
    click(page.main_button)
    assert wanted == []
    assert "Sista dagen är före den första. Välj en senare dag." in name_of(page.errors)
    page.closes.set_value(TODAY)
    click(page.main_button)
    assert wanted == [("2026–2027", TODAY, TODAY)]


@pytest.mark.parametrize(
    ("today", "first"), [(date(2026, 7, 1), 2026), (date(2026, 6, 30), 2025), (date(2027, 1, 1), 2026)]
)
def test_a_working_year_goes_from_autumn_to_summer(today: date, first: int) -> None:
    assert working_year(today) == {"first": first, "last": first + 1}


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (320, 100), (1366, 200)])
def test_nothing_is_cut_off(show: Show, width: int, scale: int) -> None:
    page = page_of(scale)
    show(page, width)
    click(page.main_button)
    assert cut_off(page) == []
    assert stands_out(page) == 0
