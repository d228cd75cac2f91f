"""Choosing what to begin with: the order, the moves, one to three."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from desktop.domain.plan import Plan
from desktop.domain.talk import Step
from desktop.workflow.plans import PlanSitting
from tests.builders import a_plan_sitting, a_sitting, an_item, rated
from tests.ui.conftest import Show
from tests.ui.reading import cut_off, name_of, said
from ui.pages.first_steps import FirstStepsPage
from ui.pages.look import Look
from ui.theme import LIGHT, Theme

LOOK = Look(LIGHT, "sv")


def told(page: FirstStepsPage) -> list[tuple[str, ...]]:
    heard: list[tuple[str, ...]] = []
    page.changed.connect(heard.append)
    return heard


def mains(page: FirstStepsPage) -> list[bool]:
    heard: list[bool] = []
    page.main.connect(lambda: heard.append(True))
    return heard


def test_what_is_suggested_is_chosen_and_told_before_going_on(show: Show) -> None:
    now = a_plan_sitting()
    page = FirstStepsPage(LOOK, now)
    show(page)
    suggested = tuple(s.competence for s in now.suggestions if s.suggested)
    assert page.chosen == suggested
    assert [c for c in suggested if page.card(c).tick.isChecked()] == list(suggested)
    heard, went_on = told(page), mains(page)
    assert page.main_button
    QTest.mouseClick(page.main_button, Qt.MouseButton.LeftButton)
    assert heard == [suggested]
    assert went_on == [True]


def test_what_the_plan_holds_goes_before_what_is_suggested(show: Show) -> None:
    page = FirstStepsPage(LOOK, a_plan_sitting(an_item(id="a", competence="5.2", from_level=3, to_level=4)))
    show(page)
    assert page.chosen == ("5.2",)
    assert page.footer.state == "En del vald"


def test_where_no_level_is_agreed_the_way_leads_back_to_the_levels(show: Show) -> None:
    page = FirstStepsPage(LOOK, PlanSitting(a_sitting(Step.AGREED, c1_1=rated(None, 1)), (), Plan()))
    show(page)
    went_on, levels = mains(page), []
    page.levels_wanted.connect(lambda: levels.append(True))
    assert page.main_button
    assert page.main_button.text() == "Till nivåerna"
    assert page.first_focus is page.main_button
    QTest.mouseClick(page.main_button, Qt.MouseButton.LeftButton)
    assert (went_on, levels) == ([], [True])
    assert cut_off(page) == []


def test_a_move_keeps_focus_on_the_same_cards_button_and_says_the_place(show: Show) -> None:
    page = FirstStepsPage(LOOK, a_plan_sitting())
    show(page)
    first, second, third = page.chosen
    heard = told(page)
    page.card(first).down.setFocus()
    QTest.keyClick(page.card(first).down, Qt.Key.Key_Space)
    assert heard == [(second, first, third)]
    assert page.focusWidget() is page.card(first).down
    QTest.keyClick(page.card(first).down, Qt.Key.Key_Return)
    assert heard[-1] == (second, third, first)
    assert page.focusWidget() is page.card(first).up
    QTest.keyClick(page.card(first).up, Qt.Key.Key_Tab)
    assert page.focusWidget() is not page.card(second).tick


def test_ticking_changes_group_and_keeps_focus(show: Show) -> None:
    page = FirstStepsPage(LOOK, a_plan_sitting())
    show(page)
    gone = page.chosen[0]
    tick = page.card(gone).tick
    heard = told(page)
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert gone not in heard[-1]
    assert tick.hasFocus()
    assert not page.card(gone).up.isVisible()
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert heard[-1][-1] == gone


@pytest.mark.parametrize("extra", [0, 4])
def test_none_or_four_are_not_told_and_said_in_words(show: Show, extra: int) -> None:
    now = a_plan_sitting()
    page = FirstStepsPage(LOOK, now)
    show(page)
    if extra:
        QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
        waiting = [s.competence for s in now.suggestions if s.competence not in page.chosen]
        heard = told(page)
        QTest.mouseClick(page.card(waiting[0]).tick, Qt.MouseButton.LeftButton)
    else:
        for competence in page.chosen[:2]:
            page.card(competence).tick.click()
        heard = told(page)
        page.card(page.chosen[0]).tick.click()
    went_on = mains(page)
    assert page.main_button
    page.main_button.click()
    assert (heard, went_on) == ([], [])
    assert page.errors.hasFocus()
    assert "Välj minst en del. Tre är fler än nog." in name_of(page.errors)


def test_the_keyboard_follows_what_is_seen(show: Show) -> None:
    page = FirstStepsPage(LOOK, a_plan_sitting())
    show(page)
    first, second, _ = page.chosen
    page.card(first).down.click()
    page.card(second).tick.setFocus()
    QTest.keyClick(page.card(second).tick, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.card(second).down
    QTest.keyClick(page.card(second).down, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.card(first).tick


def test_more_shows_the_rest_and_moves_there(show: Show) -> None:
    now = a_plan_sitting()
    page = FirstStepsPage(LOOK, now)
    show(page)
    hidden = [s.competence for s in now.suggestions if not page.card(s.competence).isVisible()]
    assert hidden
    page.more.click()
    assert all(page.card(s.competence).isVisible() for s in now.suggestions)
    assert not page.more.isVisible()


def test_one_who_reaches_every_level_may_choose_anything(show: Show) -> None:
    sitting = a_sitting(Step.AGREED, c1_1=rated(5, 1, 5), c1_2=rated(4, 2, 4), c4_2=rated(4, 3, 4))
    now = a_plan_sitting(sitting=sitting)
    assert not now.suggestions
    page = FirstStepsPage(LOOK, now)
    show(page)
    heard = told(page)
    page.card("4.2").tick.click()
    assert heard == [("4.2",)]
    page.card("1.1").tick.click()  # at the highest level too
    assert heard[-1] == ("4.2", "1.1")
    with pytest.raises(KeyError):
        page.card("6.1")


def test_names_hold_the_visible_words(show: Show) -> None:
    page = FirstStepsPage(LOOK, a_plan_sitting())
    show(page)
    card = page.card(page.chosen[0])
    assert name_of(card.tick) == "Skydda personuppgifter och integritet"
    assert name_of(card.down) == "Flytta ner: Skydda personuppgifter och integritet"
    assert said(card.tick).state().checked


@pytest.mark.parametrize(("scale", "width", "height"), [(100, 1366, 768), (100, 683, 768), (200, 683, 768)])
def test_nothing_is_cut_off(show: Show, scale: int, width: int, height: int) -> None:
    theme: Theme = LIGHT.at(scale)
    page = FirstStepsPage(Look(theme, "en"), a_plan_sitting())
    show(page, width, height)
    assert cut_off(page) == []


def test_three_chosen_fit_the_screen(show: Show) -> None:
    page = FirstStepsPage(LOOK, a_plan_sitting())
    show(page)
    assert page.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0
