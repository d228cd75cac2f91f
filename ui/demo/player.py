"""A pair of hands and eyes for the window: clicks, keys and pictures, as a person would.

Everything goes through posted input events; nothing is set behind the widgets. After each gesture the player waits until
the window has answered: no work asked of the worker threads, nothing left to paint.
"""

from collections import Counter
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QScrollArea, QWidget

from ui.desk import Desk
from ui.frame import PageFrame

LONGEST_WAIT = 60.0
Page = TypeVar("Page", bound=PageFrame)


class StuckError(RuntimeError):
    """The window did not come to where the story goes on."""


class Player:
    """Plays on one desk at a time; pictures are numbered in ``pictures``. ``gestures`` counts clicks and keys per page."""

    def __init__(self, application: QApplication, pictures: Path) -> None:
        self._application = application
        self._pictures = pictures
        self._at: Desk | None = None
        self._page_name = ""
        self.gestures: Counter[str] = Counter()
        self.taken: list[Path] = []

    def sit_down(self, desk: Desk) -> None:
        """Play on this desk from now on, its window in front so that its controls can have the focus."""
        self._at = desk
        self._page_name = desk.page_name
        desk.page_shown.connect(self._see)
        desk.window.show()
        self._come_to_front()

    def _come_to_front(self) -> None:
        """Make the window the active one, as a person or their window manager would."""
        window = self._desk.window
        window.activateWindow()
        until = monotonic() + LONGEST_WAIT
        while not window.isActiveWindow():
            if monotonic() > until:
                raise StuckError("the window does not come to the front")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    @property
    def _desk(self) -> Desk:
        if self._at is None:
            raise StuckError("nobody sits at a desk")
        return self._at

    @property
    def page_name(self) -> str:
        """The name of the page in front."""
        return self._page_name

    def page(self, kind: type[Page]) -> Page:
        """The page in front, which must be of this kind; raises StuckError when another is."""
        self.settle()
        page = self._desk.window.page
        if not isinstance(page, kind):
            raise StuckError(f"{kind.__name__} was expected, {self._page_name} is in front")
        return page

    @property
    def front(self) -> PageFrame | None:
        """Whatever page is in front."""
        self.settle()
        return self._desk.window.page

    def go_on(self, page: PageFrame) -> None:
        """Click the main button."""
        if page.main_button is None:
            raise StuckError(f"{self._page_name} has no main button")
        self.click(page.main_button)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget, scrolled into sight first."""
        self._bring_into_sight(widget)
        if not widget.isEnabled() or not widget.isVisible():
            raise StuckError(f"{widget.accessibleName() or widget} cannot be clicked")
        middle = widget.rect().center()
        for kind, held in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            self._post_mouse(widget, middle, kind, held)
        self.gestures[self._page_name] += 1
        self.settle()

    def press(self, key: Qt.Key, text: str = "", widget: QWidget | None = None) -> None:
        """Press and let go of a key where the focus is, or on ``widget``."""
        target = widget or self._application.focusWidget()
        if target is None:
            raise StuckError(f"nothing on {self._page_name} has the focus")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        self.gestures[self._page_name] += 1
        self.settle()

    def write(self, text: str, widget: QWidget | None = None) -> None:
        """Type a text, key by key."""
        if widget is not None:
            self._bring_into_sight(widget)
            widget.setFocus(Qt.FocusReason.MouseFocusReason)
        for letter in text:
            self.press(Qt.Key.Key_unknown if not letter.isascii() else Qt.Key(ord(letter.upper())), letter, widget)

    def choose_path(self, path: Path) -> None:
        """Fill in the open file dialog and accept it."""
        self.settle()
        dialog = next((d for d in self._desk.window.findChildren(QFileDialog) if d.isVisible()), None)
        if dialog is None:
            raise StuckError("no file dialog is open")
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if field is None:
            raise StuckError("the file dialog has no field")
        field.selectAll()
        self.write(str(path), field)
        accept = next(b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.isDefault())
        self.click(accept)
        self._come_to_front()
        self.settle()

    def picture(self, name: str) -> None:
        """Save what the window shows, numbered."""
        self.settle()
        path = self._pictures / f"{len(self.taken) + 1:02d}-{name}.png"
        if not self._desk.window.grab().save(str(path)):
            raise StuckError(f"{path} could not be written")
        self.taken.append(path)

    def settle(self) -> None:
        """Let the window answer: until no work is under way and no event waits."""
        until = monotonic() + LONGEST_WAIT
        while True:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if not self._desk.database.busy and not self._desk.background.busy:
                break
            if monotonic() > until:
                raise StuckError(f"work on {self._page_name} does not end")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def _see(self, name: str) -> None:
        self._page_name = name

    def _bring_into_sight(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self._application.processEvents()

    def _post_mouse(self, widget: QWidget, at: QPoint, kind: QEvent.Type, held: Qt.MouseButton) -> None:
        local, whole = QPointF(at), QPointF(widget.mapToGlobal(at))
        event = QMouseEvent(kind, local, whole, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(widget, event)
