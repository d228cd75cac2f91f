"""The demo's first act: a new laptop without a centre, from the first passphrase to the people list."""

from pathlib import Path

from PySide6.QtCore import Qt

from desktop.workflow.practice import PASSPHRASE
from ui.controls import Button
from ui.demo.player import Player, StuckError
from ui.pages.bring_in import BringInPage
from ui.pages.first_start import FirstStartPage
from ui.pages.people import PeoplePage
from ui.pages.recovery_key import RecoveryKeyPage
from ui.pages.recovery_unlock import RecoveryUnlockPage
from ui.pages.round import RoundPage
from ui.pages.unlock import UnlockPage
from ui.pages.who import WhoPage


class FirstStart:
    """Plays a first start; ``given`` holds ``roster-faults.csv`` and ``roster.csv``."""

    def __init__(self, player: Player, given: Path, manager: str) -> None:
        self._player = player
        self._given = given
        self._manager = manager

    def play(self) -> None:
        """Play it all, until the people stand there."""
        self._lock()
        self._bring_in()
        self._say_who()

    def _lock(self) -> None:
        player = self._player
        page = player.page(FirstStartPage)
        player.write(PASSPHRASE, page.first.field)
        player.write(PASSPHRASE, page.second.field)
        player.picture("first-start")
        player.go_on(page)
        key = player.page(RecoveryKeyPage)
        player.picture("recovery-key")
        player.click(key.written_down)
        player.go_on(key)

    def _bring_in(self) -> None:
        player = self._player
        page = player.page(BringInPage)
        player.picture("bring-in")
        player.click(page.buttons["roster"])
        player.choose_path(self._given / "roster-faults.csv")
        player.picture("bring-in-problems")
        player.click(_there(player.page(BringInPage).again))
        player.choose_path(self._given / "roster.csv")
        player.picture("bring-in-ready")
        player.click(_there(player.page(BringInPage).take))
        player.go_on(player.page(BringInPage))

    def _say_who(self) -> None:
        player = self._player
        who = player.page(WhoPage)
        player.write(self._manager, who.search.field)
        player.picture("who")
        player.click(next(iter(who.choices.values())))
        round_ = player.page(RoundPage)
        player.picture("round")
        player.go_on(round_)
        people = player.page(PeoplePage)
        player.click(people.help_button)
        player.picture("help")
        player.press(Qt.Key.Key_Escape)
        player.page(PeoplePage)


class LostPassphrase:
    """Shows the way in for those who have lost their passphrase, and goes back."""

    def __init__(self, player: Player) -> None:
        self._player = player

    def play(self) -> None:
        """From the unlock page to the recovery page and back."""
        player = self._player
        player.click(player.page(UnlockPage).recovery)
        page = player.page(RecoveryUnlockPage)
        player.picture("recovery-unlock")
        if page.back_button is None:
            raise StuckError("there is no way back")
        player.click(page.back_button)
        player.page(UnlockPage)


def _there(button: Button | None) -> Button:
    if button is None:
        raise StuckError("the button is not there")
    return button
