"""The one road to the user: what lies over a page holds the keyboard, says what it is, and goes away again."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea

from tests.ui.conftest import Show
from tests.ui.pages.hands import click, settle
from tests.ui.reading import cut_off, name_of, press, said
from ui.controls import Button
from ui.frame import PageFrame
from ui.help_texts import help_text, pages_with_help
from ui.messages import Messages
from ui.overlay import Overlay
from ui.theme import LIGHT, Theme
from ui.window import MainWindow

FLOWS = Path(__file__).parents[2] / "ui" / "flows"
LONG = "Det här är en mening som fyller ut. " * 60


class Desk:
    """A window with a page on it, and its messages."""

    def __init__(self, theme: Theme = LIGHT) -> None:
        self.window = MainWindow()
        self.messages = Messages(self.window)
        self.answers: list[str] = []
        self.page = self.next_page(theme)

    def next_page(self, theme: Theme = LIGHT) -> PageFrame:
        """Put another page in front, with focus on its main button."""
        page = PageFrame(theme, "En sida")
        page.main.connect(lambda: self.answers.append("main"))
        page.back.connect(lambda: self.answers.append("back"))
        page.first_focus = page.main_button  # type: ignore[attr-defined]  # a page of its own kind says it itself
        self.window.show_page(page)
        return page

    def ask(self) -> Overlay:
        """Ask something."""
        self.messages.ask("Vill du pausa?", "Dina svar är sparade.", "Avsluta", "Stanna kvar", self.said_yes)
        return self.overlay

    def said_yes(self) -> None:
        """Hear a yes."""
        self.answers.append("yes")

    @property
    def overlay(self) -> Overlay:
        """What lies over the page."""
        overlay = self.messages.overlay
        assert overlay is not None
        return overlay


@pytest.fixture
def desk(show: Show) -> Desk:
    desk = Desk()
    show(desk.window)
    return desk


def test_a_question_has_its_safe_answer_in_focus_and_yes_does_what_was_asked(desk: Desk) -> None:
    overlay = desk.ask()
    assert overlay.title_text == "Vill du pausa?"
    assert desk.window.focusWidget() is overlay.no
    click(overlay.yes)
    assert desk.answers == ["yes"]
    assert desk.messages.overlay is None


def test_no_and_escape_change_nothing_and_give_focus_back(desk: Desk) -> None:
    for answer in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
        desk.ask()
        press(desk.window.focusWidget(), answer)
        assert desk.messages.overlay is None
        assert desk.window.focusWidget() is desk.page.main_button
    assert desk.answers == []


def test_what_was_told_is_followed_by_what_waits_for_it(desk: Desk) -> None:
    desk.messages.inform("Planen skrivs ut", "Hämta den vid skrivaren.", desk.said_yes)
    assert desk.overlay.yes is None
    press(desk.overlay.no, Qt.Key.Key_Escape)
    assert desk.answers == ["yes"]


def test_the_page_below_hears_no_keys_and_takes_no_focus(desk: Desk) -> None:
    overlay = desk.ask()
    press(overlay.no, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(overlay.no, Qt.Key.Key_F1)
    click(desk.page.main_button)
    assert desk.page.main_button is not None
    desk.page.main_button.setFocus()
    focused = desk.window.focusWidget()
    assert focused is not None
    assert overlay.isAncestorOf(focused)
    assert desk.answers == []


def test_tab_goes_round_inside(desk: Desk) -> None:
    overlay = desk.ask()
    seen = []
    for _ in range(3):
        press(desk.window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(desk.window.focusWidget())
    assert seen == [overlay.yes, overlay.no, overlay.yes]
    press(desk.window.focusWidget(), Qt.Key.Key_Backtab)
    assert desk.window.focusWidget() is overlay.no


def test_a_new_page_takes_the_question_away_unanswered(desk: Desk) -> None:
    desk.ask()
    page = desk.next_page()
    assert desk.messages.overlay is None
    assert page.isEnabled()
    assert desk.window.focusWidget() is page.main_button
    assert desk.answers == []


def test_one_thing_at_a_time_and_nothing_twice(desk: Desk) -> None:
    desk.messages.fail("Det gick inte", "Minnet sitter inte i.")
    desk.messages.fail("Det gick inte", "Minnet sitter inte i.")
    desk.messages.inform("Planen skrivs ut", "Hämta den vid skrivaren.")
    assert [message.title for message in desk.messages.said] == ["Det gick inte", "Planen skrivs ut"]
    click(desk.overlay.no)
    assert desk.overlay.title_text == "Planen skrivs ut"
    click(desk.overlay.no)
    assert desk.messages.overlay is None
    assert desk.window.focusWidget() is desk.page.main_button
    assert desk.page.isEnabled()


def test_what_a_screen_reader_is_told(desk: Desk) -> None:
    overlay = desk.ask()
    assert said(overlay).role() is QAccessible.Role.Dialog
    assert name_of(overlay) == "Vill du pausa?"
    assert said(overlay).text(QAccessible.Text.Description) == "Dina svar är sparade."
    click(overlay.no)
    desk.messages.fail("Det gick inte", "Minnet sitter inte i.")
    assert said(desk.overlay).role() is QAccessible.Role.AlertMessage
    assert name_of(desk.overlay) == "Det gick inte"


def test_it_follows_the_window(desk: Desk) -> None:
    overlay = desk.ask()
    for width, height in ((683, 768), (320, 256), (1920, 1080)):
        desk.window.resize(width, height)
        settle()
        assert overlay.rect() == desk.window.rect()


@pytest.mark.parametrize(
    ("scale", "size"), [(100, (1366, 768)), (100, (320, 256)), (200, (683, 768)), (200, (320, 640))]
)
def test_everything_has_room_and_the_answers_stay_in_sight(show: Show, scale: int, size: tuple[int, int]) -> None:
    desk = Desk(LIGHT.at(scale))
    show(desk.window, *size)
    messages = desk.messages
    for say in (desk.ask, lambda: messages.fail("Det gick inte", LONG), lambda: messages.help("question")):
        say()
        settle()
        overlay = desk.overlay
        assert cut_off(overlay) == []
        for button in overlay.findChildren(Button):
            assert button.visibleRegion().boundingRect() == button.rect()
        click(overlay.no)


def test_long_words_are_scrolled_by_keys_and_are_a_tab_stop(desk: Desk) -> None:
    desk.window.resize(683, 400)
    desk.messages.fail("Det gick inte", LONG)
    settle()
    bar = desk.overlay.findChildren(QScrollArea)[0].verticalScrollBar()
    assert bar.value() == 0 < bar.maximum()
    press(desk.overlay.no, Qt.Key.Key_PageDown)
    page_down = bar.value()
    assert page_down > 0
    press(desk.window.focusWidget(), Qt.Key.Key_Tab)
    press(desk.window.focusWidget(), Qt.Key.Key_Down)
    assert bar.value() > page_down


def test_short_words_are_not_scrolled(desk: Desk) -> None:
    for page_name in sorted(pages_with_help()):
        desk.messages.help(page_name)
        settle()
        assert desk.overlay.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0
        assert "Fråga den som har hand om datorn om du kör fast." in desk.overlay.text
        click(desk.overlay.no)


def test_every_page_the_flows_show_has_help() -> None:
    shown = {
        name
        for path in FLOWS.glob("*.py")
        for name in re.findall(r'\.show\(\s*"(\w+)"', path.read_text(encoding="utf-8"))
    }
    assert len(shown) > 20
    assert shown | {"question", "compare"} <= pages_with_help()


def test_help_is_short_and_plain() -> None:
    for page, part in product(sorted(pages_with_help()), ("meaning", "buttons")):
        sentences = re.split(r"(?<=[.?])\s", getattr(help_text(page), part))
        assert 1 <= len(sentences) <= 3, (page, part)
        assert all(len(sentence.split()) <= 14 for sentence in sentences), (page, part)
        assert "!" not in " ".join(sentences)
