"""Hands that have no mouse: keys go to the window that has the keyboard, as the system sends them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget

from ui.demo.player import Player, StuckError
from ui.desk import Desk

MOST_STOPS = 80
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Fingers:
    """Presses keys on one desk; nothing is focused, clicked or called but by them.

    After every key something that can be seen must have the keyboard. ``at`` is the accessible name of it.
    """

    def __init__(self, application: QApplication, desk: Desk, player: Player) -> None:
        self._application = application
        self._desk = desk
        self._player = player

    @property
    def page(self) -> str:
        """The name of the page in front."""
        self._player.settle()
        return self._player.page_name

    @property
    def focus(self) -> QWidget:
        """What has the keyboard; raises StuckError when nothing has, or what cannot be seen."""
        self._player.settle()
        if QGuiApplication.focusWindow() is None:  # a dialog went: elsewhere the window manager gives the keyboard back
            self._desk.window.activateWindow()
            self._player.settle()
        focused = self._application.focusWidget()
        if focused is None or not focused.isEnabled() or not focused.isVisible():
            raise StuckError(f"{self.page}: the keyboard is nowhere ({focused})")
        if not focused.visibleRegion().contains(focused.rect().center()):
            raise StuckError(f"{self.page}: {focused.accessibleName()} has the keyboard out of sight")
        return focused

    @property
    def at(self) -> str:
        return self.focus.accessibleName()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press keys one after another and let the window answer each."""
        for key in keys:
            _ = self.focus
            target = QGuiApplication.focusWindow()
            if target is None:
                raise StuckError("no window has the keyboard")
            QTest.keyClick(target, key, held)
            self._player.settle()

    def write(self, words: str) -> None:
        """Type words where the keyboard is."""
        _ = self.focus
        self._player.write(words)

    def tab_to(self, words: str) -> None:
        """Tab until the name of what has the keyboard contains the words."""
        passed = [self.at]
        while words not in passed[-1]:
            if len(passed) > MOST_STOPS:
                raise StuckError(f"{self.page}: no stop is called {words!r}, only {sorted(set(passed))}")
            self.press(Qt.Key.Key_Tab)
            passed.append(self.at)

    def go_to(self, words: str) -> None:
        """Tab to something and press Space."""
        self.tab_to(words)
        self.press(Qt.Key.Key_Space)

    def go_on(self) -> None:
        """Tab to the last stop of the page, its main button, and press Enter."""
        self.tab_to("Hjälp")
        self.press(Qt.Key.Key_Backtab, Qt.Key.Key_Return)

    def ring(self) -> list[QWidget]:
        """Every stop from here all the way round by Tab; raises when Shift+Tab goes another way."""
        found = self._round(Qt.Key.Key_Tab)
        back = self._round(Qt.Key.Key_Backtab)
        if back[:1] + back[:0:-1] != found:
            raise StuckError(f"{self.page}: Shift+Tab goes another way than Tab")
        return found

    def _round(self, way: Qt.Key) -> list[QWidget]:
        """The stops passed until the first comes again; a date is one stop, though it holds three numbers."""
        if not self.focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
            self.press(Qt.Key.Key_Tab)  # from what only a page gives the keyboard to, as the list of what is missing
        found = [self.focus]
        for _ in range(MOST_STOPS):
            self.press(way)
            focus = self.focus
            if focus is found[0] and (len(found) > 1 or not isinstance(focus, QDateEdit)):
                return found
            if focus is not found[-1]:
                found.append(focus)
        raise StuckError(f"{self.page}: Tab never comes back to {found[0].accessibleName()}")
