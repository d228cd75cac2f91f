"""From the opened home to the manager's people: what is missing is asked for, who the manager is, a round."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.domain.talk import Round
from desktop.workflow import setup
from desktop.workflow.ports import Home
from desktop.workflow.setup import Standing
from ui.desk import Desk
from ui.pages.look import Look
from ui.pages.round import RoundPage
from ui.pages.who import WhoPage


class SettlingFlow(QObject):
    """Settling in. ``settled`` tells that the people can be shown; ``bring_in_wanted`` that files are missing."""

    settled = Signal()
    bring_in_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def look_around(self) -> None:
        """See what the home holds and ask for what is missing: people, who the manager is, a round."""
        today = self._desk.tools.clock().date()

        def look(home: Home) -> Standing:
            return setup.standing(home.journal, today)

        self._desk.ask(look, self._go_on)

    def _go_on(self, standing: Standing) -> None:
        if not standing.has_people:
            self.bring_in_wanted.emit()
        elif not standing.manager:
            self._desk.show("who", lambda look: self._make_who(look, standing))
        elif standing.round is None:
            self._desk.show("round", self._make_round)
        else:
            self._desk.manager = standing.manager
            self.settled.emit()

    def choose_again(self) -> None:
        """Ask anew who works at this laptop."""
        today = self._desk.tools.clock().date()
        self._desk.ask(
            lambda home: setup.standing(home.journal, today),
            lambda standing: self._desk.show("who", lambda look: self._make_who(look, standing)),
        )

    def _make_who(self, look: Look, standing: Standing) -> WhoPage:
        roles = {role: name.in_(look.language) for role, name in standing.roles.items()}
        page = WhoPage(look, standing.managers, roles)
        page.chosen.connect(self._choose_self)
        page.back.connect(self.bring_in_wanted)
        return page

    def _choose_self(self, person: str) -> None:
        actor, clock = self._desk.actor, self._desk.tools.clock
        self._desk.ask(
            lambda home: setup.choose_self(home.journal, actor, clock, person), lambda _done: self.look_around()
        )

    def _make_round(self, look: Look) -> RoundPage:
        page = RoundPage(look, self._desk.tools.clock().date())
        page.round_wanted.connect(self._open_round)
        page.back.connect(self.choose_again)
        return page

    def _open_round(self, name: str, opens: date, closes: date) -> None:
        actor, clock = self._desk.actor, self._desk.tools.clock
        self._desk.ask(
            lambda home: setup.open_round(home.journal, actor, clock, Round(name, opens, closes)),
            lambda _written: self.look_around(),
        )
