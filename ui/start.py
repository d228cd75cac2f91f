"""Starting the window: one application, one window, one desk."""

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.domain.people import Actor, ActorRole
from desktop.domain.words import Language
from desktop.workflow import practice
from desktop.workflow.practice import Practice, practice_from_json
from resources import resource
from ui.application import prepare
from ui.desk import Desk
from ui.flows.people import PeopleFlow
from ui.pages.look import Look
from ui.tools import Tools
from ui.window import MainWindow, system_theme


def run(tools: Tools, place: Path, *, practising: bool, language: Language) -> int:
    """Open the window on a home and stay until it is closed; returns the exit status."""
    application = QApplication([])
    prepare(application)
    if practising:
        make_practice_home(tools, place)
    window, _desk, people = open_window(tools, place, Look(system_theme(), language, practising))
    people.begin()
    window.show()
    return application.exec()


def open_window(tools: Tools, place: Path, look: Look) -> tuple[MainWindow, Desk, PeopleFlow]:
    """The window with its desk and its first flow, neither shown nor begun."""
    window = MainWindow()
    desk = Desk(window, tools, place, look)
    window.resized_text.connect(desk.change_scale)
    window.closing.connect(desk.close)
    people = PeopleFlow(desk, practice.PASSPHRASE if look.practice else "")
    return window, desk, people


def shipped_practice() -> Practice:
    """The made-up department we ship."""
    return practice_from_json(json.loads(resource("practice.json").read_text(encoding="utf-8")))


def make_practice_home(tools: Tools, place: Path) -> None:
    """Make the practice home unless it is there: made-up people only, its passphrase told on the first page."""
    if tools.is_home(place):
        return
    home, _recovery = tools.make_home(place, practice.PASSPHRASE)
    actor = Actor("laptop", ActorRole.ADMINISTRATOR)
    tools.ship(home.journal, actor, tools.clock)
    practice.fill_laptop(home.journal, actor, tools.clock, shipped_practice())
    home.journal.close()
