"""What the flows share: the window, the threads beside it, the opened home and how pages are shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import UserError
from desktop.domain.words import Language, Translate
from ui.frame import PageFrame
from ui.keeping import give_back, keep
from ui.messages import Messages
from ui.overlay import Message
from ui.pages.look import Look
from ui.problem_texts import describe
from ui.theme import Theme
from ui.tools import Tools
from ui.translation import SpokenLanguage
from ui.window import MainWindow
from ui.worker import Worker

if TYPE_CHECKING:
    from desktop.workflow.ports import Home  # a type alone: the first page is shown without the workflow

Result = TypeVar("Result")
MakePage = Callable[[Look], PageFrame]
SCALES = (100, 125, 150, 200)


class Desk(QObject):
    """The window with everything a flow needs beside it.

    A flow shows a page by a function that makes it from a `Look`; when language, theme or text size change the same
    function is called again. ``ask`` runs a use case on the database's thread.
    """

    page_shown = Signal(str)

    def __init__(self, window: MainWindow, tools: Tools, place: Path, look: Look) -> None:
        super().__init__(window)
        self.window = window
        self.tools = tools
        self.place = place
        self.look = look
        self.messages = Messages(window)
        self.database = Worker("database", self)
        self.background = Worker("background", self)
        self.manager = ""
        self._home: Home | None = None
        self._make: MakePage | None = None
        self._name = ""
        self._spoken = SpokenLanguage(look.language)

    @property
    def translate(self) -> Translate:
        """The text of the window's language, for documents."""
        return self._spoken.translate

    @property
    def actor(self) -> Actor:
        """Whoever unlocked this laptop, acting as the manager."""
        return Actor(self.manager or "laptop", ActorRole.MANAGER)

    @property
    def page_name(self) -> str:
        """The name of the page in front, empty before the first."""
        return self._name

    def show(self, name: str, make: MakePage) -> None:
        """Show a page. ``name`` is the page's own: help, pictures and tests go by it."""
        self._make, self._name = make, name
        self._build()

    def use(self, home: Home) -> None:
        """Work with this home from now on."""
        self._home = home

    def ask(
        self,
        use_case: Callable[[Home], Result],
        done: Callable[[Result], None],
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """Run a use case on the database's thread; what the user can mend is told unless ``refused`` is given."""
        home = self._home
        if home is None:
            raise RuntimeError("no home is open")
        self.database.ask(lambda: use_case(home), done, refused or self.tell)

    def tell(self, error: UserError) -> None:
        """Say what was refused and what to do."""
        self.messages.fail(self.tr("Det gick inte"), describe(error, self.translate))

    def show_again(self, error: UserError) -> None:
        """Show the page in front as what is saved says it is, and tell what was refused."""
        self._build()
        self.tell(error)

    def tell_unexpected(self) -> None:
        """Say that something went wrong that nobody foresaw; the page is made anew, so that nothing on it is stuck."""
        self.messages.say(
            Message(
                "fail",
                self.tr("Något gick fel"),
                (
                    ("", self.tr("Det du har sparat finns kvar. Försök igen.")),
                    (
                        "",
                        self.tr(
                            "Händer det igen: stäng programmet, starta det på nytt och berätta för den som har hand om datorn."
                        ),
                    ),
                ),
                self.tr("Stäng"),
                on_no=self._rebuild,
            )
        )

    def ask_to_pause(self, leave: Callable[[], None]) -> None:
        """Ask whether to stop here for now; everything is saved either way."""
        self.messages.ask(
            self.tr("Vill du pausa?"),
            self.tr("Dina svar är sparade. Du kan fortsätta en annan gång."),
            self.tr("Pausa"),
            self.tr("Stanna kvar"),
            leave,
        )

    def change_language(self, language: Language) -> None:
        """Speak another language from now on; the page in front is made anew."""
        self._spoken.speak(language)
        self.look = Look(self.look.theme, language, self.look.practice)
        self._rebuild()

    def change_theme(self, theme: Theme) -> None:
        """Look another way from now on; the page in front is made anew."""
        self.look = Look(theme, self.look.language, self.look.practice)
        self._rebuild()

    def change_scale(self, steps: int) -> None:
        """Make all text larger or smaller by steps of the scale; 0 goes back to 100 %."""
        here = SCALES.index(self.look.theme.scale)
        place = max(0, min(len(SCALES) - 1, here + steps)) if steps else 0
        self.change_theme(self.look.theme.at(SCALES[place]))

    def close(self) -> None:
        """Finish what is under way and close the database."""
        home, self._home = self._home, None
        if home is not None:
            self.database.ask(home.journal.close, _nothing, self.tell)
        self.database.stop()
        self.background.stop()
        self._spoken.fall_silent()

    def _rebuild(self) -> None:
        """Make the page in front anew; what is told over it is told in the new look too."""
        said, before = self.messages.said, self.window.page
        kept = keep(before) if before is not None else None
        self._build()
        page = self.window.page
        if kept is not None and page is not None:
            give_back(kept, page)
        for message in said:
            self.messages.say(message)

    def _build(self) -> None:
        if self._make is None:
            return
        name = self._name
        page = self._make(self.look)
        page.help.connect(lambda: self.messages.help(name))
        self.window.show_page(page)
        self.page_shown.emit(name)


def _nothing(_result: object) -> None:
    """Nothing more to do."""
