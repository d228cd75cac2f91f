"""A manager's laptop in a real window, on a real home with people and a round in it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.__main__ import tools
from desktop.domain.people import Actor, ActorRole
from desktop.domain.talk import Talk
from desktop.workflow import ports, reading
from tests.workflow import places
from tests.workflow.places import MANAGER, ROUND, SELMA, Ticking
from ui.demo.player import Player
from ui.desk import Desk
from ui.pages.look import Look
from ui.theme import LIGHT
from ui.window import MainWindow

Answer = TypeVar("Answer")


class Room:
    """The window with its desk, a player who sits there, and the use cases beside it."""

    def __init__(self, folder: Path, qapp: QApplication) -> None:
        given = tools()
        self._qapp = qapp
        self.folder, self.clock = folder, Ticking()
        self.window = MainWindow()
        self.desk = Desk(self.window, given, folder / "home", Look(LIGHT, "sv"))
        self.player = Player(qapp, folder)

        def make() -> ports.Home:
            home, _recovery = given.make_home(folder / "home", places.PASSPHRASE)
            return home

        self.desk.database.ask(make, self.desk.use, self.desk.tell)  # the database belongs to its thread
        self.player.sit_down(self.desk)
        self.player.settle()
        self.within(places.fill)

    def leave(self) -> None:
        """Close the window and wait until nothing of it is left."""
        self.desk.close()
        self.window.close()
        self.window.deleteLater()
        self._qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def asked(self, use_case: Callable[[ports.Home], Answer]) -> Answer:
        """What a use case answers, run on the database's thread."""
        answers: list[Answer] = []
        self.desk.ask(use_case, answers.append)
        self.player.settle()
        return answers[0]

    def within(self, step: Callable[[places.Home], Answer]) -> Answer:
        """What a step of `tests.workflow.places` answers in this home."""
        manager = Actor(MANAGER, ActorRole.MANAGER)
        return self.asked(lambda home: step(places.Home(self.folder, home.journal, self.clock, manager)))  # type: ignore[arg-type] # the real journal, known by its port

    def write_protect(self, *, on: bool) -> None:
        """Let the database refuse every write, as a stick that was locked does, or write again."""
        self.asked(lambda home: home.journal._db.execute(f"PRAGMA query_only = {int(on)}").fetchall())  # type: ignore[attr-defined] # only the connection itself can be made to refuse

    def talk(self) -> Talk:
        """Selma's talk as it is saved."""
        found = self.asked(lambda home: reading.talk(home.journal, SELMA, ROUND.name))
        assert found is not None
        return found

    def answer(self, *, yes: bool) -> None:
        """Answer what is asked over the page."""
        overlay = self.desk.messages.overlay
        assert overlay is not None
        assert overlay.yes is not None
        self.player.click(overlay.yes if yes else overlay.no)

    def back(self) -> None:
        """Press *Tillbaka*."""
        page = self.window.page
        assert page is not None
        assert page.back_button is not None
        self.player.click(page.back_button)
