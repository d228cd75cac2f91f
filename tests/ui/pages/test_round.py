"""When the answers are to be ready."""

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest

from tests.ui.conftest import Show
from tests.ui.pages.hands import click, heard, settle, stands_out
from tests.ui.reading import cut_off
from ui.pages.look import Look
from ui.pages.round import LENGTH, RoundPage
from ui.theme import LIGHT

TODAY = date(2026, 11, 23)


def page_of(scale: int = 100) -> RoundPage:
    return RoundPage(Look(LIGHT.at(scale), "sv"), TODAY)


def test_a_round_has_a_name_and_two_days(show: Show) -> None:
    page = page_of()
    show(page)
    wanted = heard(page.round_wanted)
    QTest.keyClicks(page.name.field, " Våren  2027 ")
    click(page.main_button)
    assert wanted == [("Våren 2027", TODAY, TODAY + LENGTH)]


def test_a_missing_name_and_days_turned_round_are_said(show: Show) -> None:
    page = page_of()
    show(page)
    wanted = heard(page.round_wanted)
    page.closes.set_value(TODAY - timedelta(days=1))
    click(page.main_button)
    settle()
    assert wanted == []
    assert page.name.error == "Ge omgången ett namn."
    assert page.errors.accessibleName().endswith("Ge omgången ett namn. Sista dagen ska vara efter den första.")
    assert page.errors.hasFocus()


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (683, 100), (1366, 200)])
def test_nothing_is_cut_off(show: Show, width: int, scale: int) -> None:
    page = page_of(scale)
    show(page, width)
    click(page.main_button)
    settle()
    assert cut_off(page) == []
    assert stands_out(page) == 0
