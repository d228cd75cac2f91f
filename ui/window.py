"""The window: one page at a time."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QMainWindow, QSizePolicy, QStackedWidget, QWidget

from ui.controls import RadioGroup
from ui.frame import PageFrame
from ui.theme import CONTRAST, DARK, LIGHT, Theme

NAME = "Kompetenssamtal"
FIRST_SIZE = QSize(1366, 768)
FRAME = QSize(0, 40)  # what the system puts around a window: a page needs all of FIRST_SIZE
LEAST_SIZE = QSize(320, 256)


class MainWindow(QMainWindow):
    """Shows one page at a time and gives its first control the focus.

    Signals: ``resized_text(int)`` for Ctrl and plus (1), minus (-1) or 0; ``page_changed()`` when another page is in front;
    ``closing()`` before the window goes.
    """

    resized_text = Signal(int)
    page_changed = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.resize(FIRST_SIZE)
        self.setMinimumSize(LEAST_SIZE)
        self._pages = QStackedWidget()
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setCentralWidget(self._pages)
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # a page never stops the window's reflow
        for keys, steps in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda steps=steps: self.resized_text.emit(steps))

    def come_up(self) -> None:
        """Show the window; it fills a screen where it would not fit with its frame, so that no button lies outside."""
        room = self.screen().availableSize()
        wanted = FIRST_SIZE + FRAME
        if room.width() < wanted.width() or room.height() < wanted.height():
            self.showMaximized()
        else:
            self.show()

    @property
    def page(self) -> PageFrame | None:
        """The page in front."""
        page = self._pages.currentWidget()
        return page if isinstance(page, PageFrame) else None

    def show_page(self, page: PageFrame) -> None:
        """Put a page in front; the one before goes away."""
        before = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        named = page.windowTitle()
        self.setWindowTitle(NAME if named in {"", NAME} else f"{named} – {NAME}")
        first = getattr(page, "first_focus", None)
        if isinstance(first, RadioGroup):
            first.take_focus()
        elif isinstance(first, QWidget):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        self.page_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is under way finish before the window goes."""
        self.closing.emit()
        super().closeEvent(event)


def system_theme() -> Theme:
    """The theme the system asks for: high contrast, dark or light."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
