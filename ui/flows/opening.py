"""From the closed laptop to the manager's people: unlock or first start, bring files in, say who you are."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.problems import UserError
from desktop.domain.talk import Round
from desktop.workflow import setup
from desktop.workflow.ports import Home
from desktop.workflow.setup import Standing
from ui.desk import Desk
from ui.files import choose_place
from ui.pages.first_start import FirstStartPage
from ui.pages.look import Look
from ui.pages.recovery_key import RecoveryKeyPage
from ui.pages.recovery_unlock import RecoveryUnlockPage
from ui.pages.round import RoundPage
from ui.pages.unlock import UnlockPage
from ui.pages.who import WhoPage
from ui.problem_texts import describe


class OpeningFlow(QObject):
    """Opening the home. ``opened`` tells that the people can be shown; ``bring_in_wanted`` that files are missing."""

    opened = Signal()
    bring_in_wanted = Signal()

    def __init__(self, desk: Desk, hint: str = "") -> None:
        super().__init__(desk)
        self._desk = desk
        self._hint = hint
        self._recovery = ""

    def begin(self) -> None:
        """Ask for the passphrase, or for a first one."""
        if self._desk.tools.is_home(self._desk.place):
            self._desk.show("unlock", self._make_unlock)
        else:
            self._desk.show("first_start", self._make_first_start)

    def _make_unlock(self, look: Look) -> UnlockPage:
        page = UnlockPage(look, hint=self._hint)
        tools, place = self._desk.tools, self._desk.place
        page.unlocked.connect(lambda passphrase: self._open(page, lambda: tools.open_home(place, passphrase)))
        page.recovery_wanted.connect(lambda: self._desk.show("recovery_unlock", self._make_recovery_unlock))
        page.language_chosen.connect(self._desk.change_language)
        return page

    def _make_recovery_unlock(self, look: Look) -> RecoveryUnlockPage:
        page = RecoveryUnlockPage(look)
        tools, place = self._desk.tools, self._desk.place
        page.recovered.connect(lambda key: self._open(page, lambda: tools.recover_home(place, key)))
        page.back.connect(self.begin)
        return page

    def _make_first_start(self, look: Look) -> FirstStartPage:
        page = FirstStartPage(look)
        page.home_wanted.connect(lambda passphrase: self._make_home(page, passphrase))
        page.language_chosen.connect(self._desk.change_language)
        return page

    def _open(self, page: UnlockPage | RecoveryUnlockPage, unlock: Callable[[], Home]) -> None:
        page.set_busy(True)

        def opened(home: Home) -> None:
            self._desk.use(home)
            self.look_around()

        def refused(error: UserError) -> None:
            page.set_busy(False)
            page.show_refused(describe(error, self._desk.translate))

        self._desk.database.ask(unlock, opened, refused)

    def _make_home(self, page: FirstStartPage, passphrase: str) -> None:
        page.set_busy(True)
        tools, place, actor = self._desk.tools, self._desk.place, self._desk.actor

        def make() -> tuple[Home, str]:
            home, recovery = tools.make_home(place, passphrase)
            tools.ship(home.journal, actor, tools.clock)
            return home, recovery

        def made(result: tuple[Home, str]) -> None:
            home, self._recovery = result
            self._desk.use(home)
            self._desk.show("recovery_key", self._make_recovery_key)

        def refused(error: UserError) -> None:
            page.set_busy(False)
            self._desk.tell(error)

        self._desk.database.ask(make, made, refused)

    def _make_recovery_key(self, look: Look) -> RecoveryKeyPage:
        page = RecoveryKeyPage(look, tuple(self._recovery.split("-")))
        page.save_wanted.connect(self._save_recovery)
        page.main.connect(self._forget_recovery)
        return page

    def _save_recovery(self) -> None:
        key, write_file = self._recovery, self._desk.tools.write_file

        def chosen(path: Path) -> None:
            try:
                write_file(path, f"{key}\n".encode())
            except OSError as error:
                self._desk.tell(UserError("not_written", file=path.name, why=error.strerror or ""))

        choose_place(
            self._desk.window,
            self.tr("Var ska nyckeln ligga? Inte på den här datorn."),
            self.tr("Text (*.txt)"),
            Path.home() / self.tr("nyckel.txt"),
            chosen,
        )

    def _forget_recovery(self) -> None:
        self._recovery = ""
        self.look_around()

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
            self.opened.emit()

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
        page.back.connect(self.bring_in_wanted)
        return page

    def _open_round(self, name: str, opens: date, closes: date) -> None:
        actor, clock = self._desk.actor, self._desk.tools.clock
        self._desk.ask(
            lambda home: setup.open_round(home.journal, actor, clock, Round(name, opens, closes)),
            lambda _written: self.look_around(),
        )
