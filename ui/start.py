"""Starting the window: one application, one window, one desk, and the page that unlocks."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.domain.words import Language
from desktop.workflow import passphrase
from ui.application import prepare
from ui.desk import Desk
from ui.flows.opening import OpeningFlow
from ui.hook import UnexpectedErrors
from ui.pages.look import Look
from ui.painted import Painted
from ui.tools import Tools
from ui.window import MainWindow, system_theme

GoOn = Callable[[Desk], object]


def run(tools: Tools, place: Path, go_on: GoOn, *, practising: bool, language: Language) -> int:
    """Open the window on a home and stay until it is closed; returns the exit status.

    ``go_on`` begins what follows once the home is open.
    """
    application = QApplication([])
    prepare(application)
    window, desk, opening = open_window(tools, place, go_on, Look(system_theme(), language, practising))
    sys.excepthook = UnexpectedErrors(place, tools.clock, desk.tell_unexpected)
    opening.begin()
    window.come_up()
    return application.exec()


def open_window(tools: Tools, place: Path, go_on: GoOn, look: Look) -> tuple[MainWindow, Desk, OpeningFlow]:
    """The window with its desk and its first flow, neither shown nor begun."""
    window = MainWindow()
    desk = Desk(window, tools, place, look)
    window.resized_text.connect(desk.change_scale)
    window.closing.connect(desk.close)
    opening = OpeningFlow(desk, passphrase.OF_PRACTICE if look.practice else "")
    opening.opened.connect(lambda: go_on(desk))
    _get_ready_once_painted(desk)
    return window, desk, opening


def _get_ready_once_painted(desk: Desk) -> None:
    """Load the database and what follows while the passphrase is typed: the first page does not wait for them."""

    def get_ready() -> None:
        desk.database.ask(desk.tools.get_ready, _nothing, desk.tell)

    def shown(_name: str) -> None:
        desk.page_shown.disconnect(shown)
        page = desk.window.page
        if page is not None:
            Painted(page, get_ready)

    desk.page_shown.connect(shown)


def _nothing(_result: object) -> None:
    """It is loaded, nothing more to do."""
