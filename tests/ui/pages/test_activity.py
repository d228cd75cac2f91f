"""Choosing how to learn: filters, cards, and the wish that is always in reach."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from desktop.domain.activities import ActivitySession, Match, matching
from desktop.domain.plan import PlanItem
from tests.builders import a_plan_sitting, an_item, shipped_catalogue
from tests.ui.conftest import Show
from tests.ui.reading import cut_off, name_of
from ui.controls import Label
from ui.pages.activity import ActivityPage
from ui.pages.look import Look
from ui.theme import LIGHT

TODAY = date(2026, 11, 23)


def fitting() -> tuple[Match, ...]:
    first, *rest = matching(shipped_catalogue(), "2.3", 2, ("museivard",), ("museer_konst",))
    past = ActivitySession(datetime(2026, 11, 2, 9, 0), "Vasasalen")  # noqa: DTZ001 - the clock on the wall
    coming = ActivitySession(datetime(2026, 12, 9, 9, 0), "Vasasalen", 12)  # noqa: DTZ001 - as above
    return (replace(first, activity=replace(first.activity, sessions=(past, coming))), *rest)


def many() -> tuple[Match, ...]:
    found = fitting()
    return found + tuple(replace(m, activity=replace(m.activity, id=f"{m.activity.id}-2")) for m in found)


def page_of(item: PlanItem, matches: tuple[Match, ...], look: Look | None = None) -> ActivityPage:
    return ActivityPage(
        look or Look(LIGHT, "sv"), a_plan_sitting(item), item, matches, shipped_catalogue(), 1, 2, today=TODAY
    )


def an_open_item(**changes: object) -> PlanItem:
    return an_item(**{"competence": "2.3", "from_level": 2, "activity": "", **changes})


def chosen_by(page: ActivityPage) -> list[str]:
    heard: list[str] = []
    page.activity_chosen.connect(heard.append)
    return heard


def shown(page: ActivityPage, matches: tuple[Match, ...]) -> list[str]:
    return [m.activity.id for m in matches if page.card(m.activity.id).isVisible()]


def test_choosing_and_taking_back_by_keyboard(show: Show) -> None:
    matches = fitting()
    page = page_of(an_open_item(), matches)
    show(page)
    heard = chosen_by(page)
    first, second = (page.card(m.activity.id).choose for m in matches[:2])
    page.chips[0].setFocus()
    QTest.keyClick(page.chips[0], Qt.Key.Key_Tab)
    assert page.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert first.text() == "Vald"
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert page.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert (first.text(), second.text()) == ("Välj", "Vald")
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert heard == [matches[0].activity.id, matches[1].activity.id, ""]


def test_filters_say_their_counts_and_narrow(show: Show) -> None:
    matches = fitting()
    page = page_of(an_open_item(), matches)
    show(page)
    short = sum(m.activity.hours <= 2 for m in matches)
    assert [chip.text() for chip in page.chips] == [
        "Alla (4)",
        "På plats (3)",
        "Digitalt (1)",
        f"Högst 2 timmar ({short})",
        "Har datum (1)",
    ]
    QTest.mouseClick(page.chips[-1], Qt.MouseButton.LeftButton)
    assert shown(page, matches) == [matches[0].activity.id]
    assert not page.chips[0].isChecked()
    QTest.keyClick(page.chips[-1], Qt.Key.Key_Left)
    assert len(shown(page, matches)) == short


def test_without_dates_there_is_no_such_filter(show: Show) -> None:
    page = page_of(an_open_item(), fitting()[1:])
    show(page)
    assert not any("Har datum" in chip.text() for chip in page.chips)


def test_a_passed_date_is_not_offered(show: Show) -> None:
    matches = fitting()
    page = page_of(an_open_item(), matches)
    show(page)
    said = [label.text() for label in page.card(matches[0].activity.id).findChildren(Label)]
    assert "Onsdag 9 december 9.00, Vasasalen. 12 platser" in said


def test_more_shows_the_rest_and_moves_there(show: Show) -> None:
    matches = many()
    page = page_of(an_open_item(activity=matches[-1].activity.id), matches)
    show(page)
    assert len(shown(page, matches)) == 5  # four, and the chosen one
    QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    assert shown(page, matches) == [m.activity.id for m in matches]
    assert page.focusWidget() is page.card(matches[4].activity.id).choose
    assert not page.more.isVisible()


def test_a_chosen_activity_that_fits_no_longer_is_still_there(show: Show) -> None:
    page = page_of(an_open_item(activity="LA-001"), fitting())
    show(page)
    assert page.card("LA-001").choose.text() == "Vald"


def test_a_way_is_asked_for_in_words(show: Show) -> None:
    page = page_of(an_open_item(), fitting())
    show(page)
    went_on: list[bool] = []
    page.main.connect(lambda: went_on.append(True))
    assert page.main_button
    page.main_button.click()
    assert page.errors.hasFocus()
    assert "Välj en aktivitet, eller skriv ett önskemål." in name_of(page.errors)
    page.card(fitting()[0].activity.id).choose.click()
    assert not page.errors.isVisible()
    page.main_button.click()
    assert went_on == [True]


def test_a_wish_is_a_way_too_and_in_reach_when_nothing_fits(show: Show) -> None:
    page = page_of(an_open_item(wish="Att klippa film."), ())
    show(page)
    wanted: list[bool] = []
    page.wish_wanted.connect(lambda: wanted.append(True))
    QTest.keyClick(page.wish_button, Qt.Key.Key_Space)
    assert wanted == [True]
    assert page.missing() == ()
    assert page.first_focus is page.wish_button


def test_names_say_which_activity(show: Show) -> None:
    match = fitting()[0]
    page = page_of(an_open_item(), (match,))
    show(page)
    assert name_of(page.card(match.activity.id).choose) == f"Välj: {match.activity.title.sv}"


def test_four_activities_and_the_wish_fit_the_screen(show: Show) -> None:
    page = page_of(an_open_item(), fitting())
    show(page)
    assert page.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("scale", "width", "height"), [(100, 1280, 720), (100, 683, 768), (200, 683, 768)])
def test_nothing_is_cut_off(show: Show, scale: int, width: int, height: int) -> None:
    page = page_of(an_open_item(), fitting(), Look(LIGHT.at(scale), "en"))
    show(page, width, height)
    assert cut_off(page) == []
