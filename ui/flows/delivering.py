"""Handing over: what waits, where to, and sealing and writing the packages."""

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from desktop.domain.problems import UserError
from desktop.workflow import delivery
from desktop.workflow.delivery import HandedOver, Waiting
from desktop.workflow.keys import centre_keys
from desktop.workflow.ports import Home
from ui.desk import Desk
from ui.files import choose_folder, choose_place, not_written
from ui.pages.hand_over import HandOverPage, HandOverState
from ui.pages.look import Look
from ui.problem_texts import describe


@dataclass(frozen=True, slots=True)
class Looked:
    """What a chosen folder told: where the talks are now, whether it lacks anything, and what could not be taken in."""

    rows: tuple[Waiting, ...]
    lacks: bool | None
    refused: tuple[tuple[str, UserError], ...]


class DeliveringFlow(QObject):
    """The hand-over. ``left`` tells that they went back to the people."""

    left = Signal()
    setup_wanted = Signal()
    _progressed = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._rows: tuple[Waiting, ...] = ()
        self._state = HandOverState(folder="", connected=False, progress=None, written=None, problem="")
        self._folder: Path | None = None
        self._stop = Event()
        self._progressed.connect(self._show_progress)

    def begin(self) -> None:
        """Look at what waits and show it."""

        def look(home: Home) -> tuple[bool, tuple[Waiting, ...]]:
            return is_connected(home), delivery.waiting(home.journal, home.outbox)

        def shown(found: tuple[bool, tuple[Waiting, ...]]) -> None:
            connected, self._rows = found
            self._show(replace(self._state, connected=connected))

        self._desk.ask(look, shown)

    def _show(self, state: HandOverState) -> None:
        self._state = state

        def make(look: Look) -> HandOverPage:
            today = self._desk.tools.clock().date()
            page = HandOverPage(look, self._rows, self._state, today=today)
            page.folder_wanted.connect(self._choose_folder)
            page.cancelled.connect(self._stop.set)
            page.enrol_wanted.connect(self._save_enrolment)
            page.setup_wanted.connect(self.setup_wanted)
            page.main.connect(self._hand_over)
            page.back.connect(self.left)
            page.pause.connect(self.left)
            return page

        self._desk.show("hand_over", make)

    def _choose_folder(self) -> None:
        choose_folder(self._desk.window, self.tr("Välj mapp eller usb-minne"), self._use_folder)

    def _use_folder(self, folder: Path) -> None:
        """Go on with this folder, and read what lies there: receipts, and what the manager's other laptops wrote."""
        self._folder = folder
        tools = self._desk.tools

        def read(home: Home) -> Looked:
            journal, outbox, sealing, transport = home.journal, home.outbox, tools.sealing(), tools.folder(folder)
            if not is_connected(home):
                return Looked(delivery.waiting(journal, outbox), None, ())
            delivery.take_receipts(journal, outbox, sealing, transport, tools.clock)
            taken = delivery.take_from_own_laptops(journal, home.merging, sealing, transport)
            lacks = delivery.waits(journal, outbox, sealing, transport)
            return Looked(delivery.waiting(journal, outbox), lacks, taken.refused)

        def shown(found: Looked) -> None:
            self._rows = found.rows
            self._show(replace(self._state, folder=str(folder), written=None, problem="", lacks=found.lacks))
            for _name, error in found.refused[:1]:
                self._desk.tell(error)

        self._desk.ask(read, shown, self._fail)

    def _hand_over(self) -> None:
        if self._folder is None:
            self._choose_folder()
            return
        folder, tools, stop = self._folder, self._desk.tools, self._stop
        stop.clear()
        self._show(replace(self._state, progress=(0, 1), written=None, problem=""))

        def go_on(done: int, of: int) -> bool:
            self._progressed.emit(done, of)
            return not stop.is_set()

        def hand(home: Home) -> tuple[HandedOver, tuple[Waiting, ...]]:
            done = delivery.hand_over(
                home.journal, home.outbox, tools.sealing(), tools.folder(folder), tools.clock, go_on
            )
            return done, delivery.waiting(home.journal, home.outbox)

        def handed(found: tuple[HandedOver, tuple[Waiting, ...]]) -> None:
            done, self._rows = found
            written = len(done.packages) + len(done.for_own_laptops)
            self._show(replace(self._state, progress=None, written=written, lacks=stop.is_set()))

        self._desk.ask(hand, handed, self._fail)

    def _show_progress(self, done: int, of: int) -> None:
        page = self._desk.window.page
        if self._state.progress is not None and isinstance(page, HandOverPage):
            self._state = replace(self._state, progress=(done, of))
            page.show_state(self._state)

    def _fail(self, error: UserError) -> None:
        self._show(replace(self._state, progress=None, problem=describe(error, self._desk.translate), lacks=None))

    def _save_enrolment(self) -> None:
        tools = self._desk.tools

        def chosen(path: Path) -> None:
            target = path.with_suffix(".enrol")

            def write(home: Home) -> str:
                letter, words = delivery.enrol(home.journal, home.outbox, tools.sealing(), target.stem)
                try:
                    tools.write_file(target, letter)
                except OSError as error:
                    raise not_written(target, error) from error
                return words

            self._desk.ask(write, self._tell_fingerprint)

        choose_place(
            self._desk.window,
            self.tr("Var ska anmälan ligga?"),
            self.tr("Anmälan (*.enrol)"),
            Path.home() / self.tr("dator.enrol"),
            chosen,
        )

    def _tell_fingerprint(self, words: str) -> None:
        self._desk.messages.inform(
            self.tr("Anmälan är sparad"),
            self.tr("Läs de här orden för utvecklingsenheten, så att de vet att det är din dator:\n\n{words}").format(
                words=words
            ),
        )


def is_connected(home: Home) -> bool:
    """Whether this laptop knows a centre to seal to."""
    try:
        centre_keys(home.journal)
    except UserError:
        return False
    return True
