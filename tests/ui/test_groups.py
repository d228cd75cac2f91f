"""Keyboard, values and words of a question with one answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import Show
from tests.ui.reading import click, cut_off, press
from ui.controls import Option, RadioGroup
from ui.layout import column
from ui.theme import LIGHT, dress

LEVELS = [Option(n, f"Nivå {n}", f"Exempel {n}.", level=n) for n in range(1, 6)] + [
    Option(0, "Jag vet inte", apart=True)
]
WISHES = [Option(n, words) for n, words in enumerate(["Inte nu", "Lite", "Gärna", "Mycket gärna"])]


class Page(QWidget):
    """Two questions, as on a question page."""

    def __init__(self, *, digits: bool = True) -> None:
        super().__init__()
        self.levels = RadioGroup(LIGHT, "Vad stämmer bäst?", LEVELS, digits=digits)
        self.wishes = RadioGroup(LIGHT, "Vill du lära dig mer?", WISHES, look="short")
        self.setLayout(column(self.levels, self.wishes, None))
        self.told: list[int] = []
        self.levels.chosen.connect(self.told.append)
        dress(self, LIGHT)


@pytest.fixture
def page(show: Show) -> Page:
    made = Page()
    show(made)
    made.levels.take_focus()
    return made


def test_nothing_is_chosen_from_the_start(page: Page) -> None:
    assert page.levels.value is None
    assert page.told == []


def test_a_group_is_one_tab_stop(page: Page) -> None:
    assert page.levels.card(1).hasFocus()
    press(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.wishes.card(0).hasFocus()
    press(page.focusWidget(), Qt.Key.Key_Backtab)
    assert page.levels.card(1).hasFocus()


def test_arrows_only_move_focus_before_a_choice(page: Page) -> None:
    press(page.focusWidget(), Qt.Key.Key_Down)
    press(page.focusWidget(), Qt.Key.Key_Down)
    assert page.levels.card(3).hasFocus()
    assert page.levels.value is None
    press(page.focusWidget(), Qt.Key.Key_Space)
    assert page.levels.value == 3


def test_tab_comes_back_to_where_arrows_left(page: Page) -> None:
    press(page.focusWidget(), Qt.Key.Key_Down)
    press(page.focusWidget(), Qt.Key.Key_Tab)
    press(page.focusWidget(), Qt.Key.Key_Backtab)
    assert page.levels.card(2).hasFocus()


def test_arrows_move_the_choice_after_a_choice_and_go_round(page: Page) -> None:
    press(page.focusWidget(), Qt.Key.Key_5)
    press(page.focusWidget(), Qt.Key.Key_Down)
    assert page.levels.value == 0
    press(page.focusWidget(), Qt.Key.Key_Right)
    assert page.levels.value == 1
    press(page.focusWidget(), Qt.Key.Key_Up)
    assert page.told == [5, 0, 1, 0]


@pytest.mark.parametrize("digit", range(6))
def test_number_keys_choose_while_the_group_has_focus(page: Page, digit: int) -> None:
    press(page.focusWidget(), Qt.Key(Qt.Key.Key_0 + digit))
    assert page.levels.value == digit
    assert page.levels.card(digit).hasFocus()


def test_number_keys_leave_other_groups_alone(page: Page) -> None:
    page.wishes.take_focus()
    press(page.focusWidget(), Qt.Key.Key_3)
    assert page.levels.value is None
    assert page.wishes.value == 3


def test_number_keys_can_be_turned_off(show: Show) -> None:
    page = Page(digits=False)
    show(page)
    page.levels.take_focus()
    press(page.focusWidget(), Qt.Key.Key_4)
    assert page.levels.value is None


def test_the_whole_card_is_the_target(page: Page) -> None:
    card = page.levels.card(4)
    click(card, card.rect().bottomRight() - card.rect().topLeft() * 2)
    assert page.told == [4]
    click(card)
    assert page.told == [4]
    assert page.levels.value == 4


def test_a_stored_answer_is_shown_in_silence_and_can_be_taken_away(page: Page) -> None:
    page.levels.set_value(2)
    assert page.levels.card(2).isChecked()
    page.levels.set_value(None)
    assert page.levels.value is None
    assert page.told == []


def test_an_error_is_said_in_words_until_something_is_chosen(page: Page) -> None:
    page.levels.show_error("Välj det svar som stämmer bäst på dig.")
    assert page.levels.error == "Välj det svar som stämmer bäst på dig."
    assert page.levels.accessibleDescription() == page.levels.error
    page.levels.card(1).click()
    assert page.levels.error == ""
    assert page.levels.accessibleDescription() == ""


@pytest.mark.parametrize("width", [320, 500, 900, 1366])
def test_words_have_room_at_every_width(show: Show, width: int) -> None:
    page = Page()
    show(page, width, 1400)
    assert cut_off(page) == []


def test_short_answers_stand_in_a_row_when_they_fit_and_in_a_column_when_not(show: Show) -> None:
    wide, narrow = Page(), Page()
    show(wide, 900)
    show(narrow, 320, 1400)
    assert wide.wishes.card(0).y() == wide.wishes.card(3).y()
    assert narrow.wishes.card(0).y() < narrow.wishes.card(3).y()
