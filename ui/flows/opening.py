"""From the closed laptop to the opened home: unlock, or a first start with its recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.problems import UserError
from ui.desk import Desk
from ui.files import choose_place, not_written
from ui.pages.first_start import FirstStartPage
from ui.pages.look import Look
from ui.pages.recovery_key import RecoveryKeyPage
from ui.pages.recovery_unlock import RecoveryUnlockPage
from ui.pages.unlock import UnlockPage
from ui.problem_texts import describe

if TYPE_CHECKING:
    from desktop.workflow.ports import Home  # a type alone: the first page is shown without the workflow


class OpeningFlow(QObject):
    """Opening the home. ``opened`` tells that the desk has it."""

    opened = Signal()

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
            self.opened.emit()

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
        page.save_wanted.connect(lambda: self._save_recovery(page))
        page.main.connect(self._forget_recovery)
        return page

    def _save_recovery(self, page: RecoveryKeyPage) -> None:
        key, write_file = self._recovery, self._desk.tools.write_file

        def chosen(path: Path) -> None:
            try:
                write_file(path, f"{key}\n".encode())
            except OSError as error:
                self._desk.tell(not_written(path, error))
            else:
                page.show_saved(path.name)

        choose_place(
            self._desk.window,
            self.tr("Var ska nyckeln ligga? Inte på den här datorn."),
            self.tr("Text (*.txt)"),
            Path.home() / self.tr("nyckel.txt"),
            chosen,
        )

    def _forget_recovery(self) -> None:
        self._recovery = ""
        self.opened.emit()
