"""Bringing files in: framework, catalogue, roster, divisions, rounds, earlier ratings and set-up files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.file_problems import refusing
from desktop.domain.problems import InputRefusedError, Problem, UserError
from desktop.workflow import delivery, setup
from desktop.workflow.ports import Home
from desktop.workflow.setup import Brought, Inventory
from ui.desk import Desk
from ui.files import choose_file
from ui.pages.bring_in import BringInPage, BringInRow, ProblemLine
from ui.pages.look import Look
from ui.problem_texts import problem_parts

SETUP = "setup"


class BringingFlow(QObject):
    """Bringing files in. ``done`` tells that they are ready, ``left`` that they went back.

    ``someone_else`` tells that whoever sits here is not ``manager_name``, which is empty before anyone is chosen.
    """

    done = Signal()
    left = Signal()
    someone_else = Signal()

    def __init__(self, desk: Desk, manager_name: str = "") -> None:
        super().__init__(desk)
        self._desk = desk
        self._manager_name = manager_name
        self._inventory = Inventory()
        self._path: Path | None = None
        self._taken = ""

    def begin(self) -> None:
        """Look at what is there and show it."""

        def shown(inventory: Inventory) -> None:
            self._inventory = inventory
            self._desk.show("bring_in", self._make)
            taken, self._taken = self._taken, ""
            page = self._desk.window.page
            if taken and page is not None:
                page.set_saved(self.tr("{file} är inläst").format(file=taken))

        self._desk.ask(lambda home: setup.inventory(home.journal), shown)

    def _make(self, look: Look) -> BringInPage:
        page = BringInPage(look, self._rows(), manager=self._manager_name, can_leave=self._inventory.people > 0)
        page.file_wanted.connect(lambda kind: self._choose(page, kind))
        page.take_in.connect(self._take_in)
        page.main.connect(self._finish)
        page.someone_else_here.connect(self.someone_else)
        page.back.connect(self.left)
        page.pause.connect(self.left)
        return page

    def _finish(self) -> None:
        """Go on, unless there is nobody to go on with."""
        if self._inventory.people:
            self.done.emit()
            return
        self._desk.messages.inform(
            self.tr("Personallistan saknas"),
            self.tr("Ta in en personallista eller en startfil först. Där står vilka som är dina medarbetare."),
        )

    def _rows(self) -> tuple[BringInRow, ...]:
        has = self._inventory
        people = self.tr("%n personer", "", has.people) if has.people else self.tr("Inte inläst")
        ratings = self.tr("%n skattningar", "", has.ratings) if has.ratings else self.tr("Inte inlästa")
        rounds = self.tr("%n omgångar", "", has.rounds) if has.rounds else self.tr("Ingen omgång än")
        nothing = self.tr("Inte inläst")
        connected = self.tr("Inläst") if has.connected else nothing
        divisions = self.tr("%n avdelningar", "", has.divisions) if has.divisions else nothing
        framework = self.tr("Inläst, version {version}").format(version=has.framework) if has.framework else nothing
        activities = self.tr("%n aktiviteter", "", has.activities) if has.activities else nothing
        return (
            BringInRow(SETUP, self.tr("Startfil"), self.tr("Från utvecklingsenheten. Allt på en gång."), connected, has.connected),
            BringInRow("roster", self.tr("Personallista"), self.tr("Från lönesystemet, xlsx eller csv."), people, bool(has.people)),
            BringInRow("rounds", self.tr("Omgångar"), self.tr("När svaren öppnar och stänger."), rounds, bool(has.rounds)),
            BringInRow("ratings", self.tr("Tidigare svar"), self.tr("Från tidigare omgångar."), ratings, bool(has.ratings)),
            BringInRow("framework", self.tr("Ramverk"), self.tr("Områden, delar och nivåer."), framework, bool(has.framework)),
            BringInRow("catalogue", self.tr("Läraktiviteter"), self.tr("Katalogen ni väljer ur."), activities, bool(has.activities)),
            BringInRow("divisions", self.tr("Avdelningar"), self.tr("Vilken verksamhet varje avdelning hör till."), divisions, bool(has.divisions)),
        )  # fmt: skip

    def _choose(self, page: BringInPage, kind: str) -> None:
        kinds = {
            SETUP: self.tr("Startfil (*.setup)"),
            "framework": self.tr("Ramverk (*.json)"),
            "catalogue": self.tr("Läraktiviteter (*.json)"),
        }.get(kind, self.tr("Tabell (*.xlsx *.csv)"))
        choose_file(self._desk.window, self.tr("Välj fil"), kinds, lambda path: self._check(page, kind, path))

    def _check(self, page: BringInPage, kind: str, path: Path) -> None:
        """Read the file and say what is wrong, or what it holds; nothing changes yet."""
        self._path = path

        def ready(text: str) -> None:
            page.show_ready(kind, text)

        def refused(error: UserError) -> None:
            problems: tuple[Problem | UserError, ...] = (error,)
            if isinstance(error, InputRefusedError):
                problems = error.problems
            page.show_problems(kind, path.name, tuple(self._line(problem) for problem in problems))

        self._desk.ask(self._step(kind, path, check=True), ready, refused)

    def _take_in(self, kind: str) -> None:
        path = self._path
        if path is None:
            return

        def taken(_text: str) -> None:
            self._taken = path.name
            self.begin()

        self._desk.ask(self._step(kind, path, check=False), taken)

    def _step(self, kind: str, path: Path, *, check: bool) -> Callable[[Home], str]:
        """The use case for a kind; gives what to say when the file is sound."""
        tools, actor = self._desk.tools, self._desk.actor

        def take_setup(home: Home) -> str:
            return delivery.take_setup(
                home.journal, home.merging, home.outbox, tools.sealing(), tools.clock, read_file(path), check=check
            )

        if kind == SETUP:
            return take_setup
        bring = {
            "framework": setup.bring_framework,
            "catalogue": setup.bring_catalogue,
            "ratings": setup.bring_ratings,
            "rounds": setup.bring_rounds,
            "divisions": setup.bring_divisions,
        }

        def take(home: Home) -> Brought:
            if kind == "roster":
                return setup.bring_roster(home.journal, actor, tools.clock, tools.readers(), path, check=check)
            return bring[kind](home.journal, actor, tools.clock, tools.readers(), path, check=check)

        return lambda home: self._summary(kind, take(home))

    def _summary(self, kind: str, brought: Brought) -> str:
        count = {
            "roster": self.tr("%n personer i filen.", "", brought.count),
            "ratings": self.tr("%n skattningar i filen.", "", brought.count),
            "rounds": self.tr("%n omgångar i filen.", "", brought.count),
            "divisions": self.tr("%n avdelningar i filen.", "", brought.count),
        }.get(kind, self.tr("Filen är hel."))
        notices = (" ".join(problem_parts(notice, self._desk.translate)) for notice in brought.notices)
        return "\n".join((count, *notices))

    def _line(self, problem: Problem | UserError) -> ProblemLine:
        what, do = problem_parts(problem, self._desk.translate)
        if isinstance(problem, UserError):
            return ProblemLine("", "", what, do)
        return ProblemLine(str(problem.row or ""), problem.column, what, do, notice=not refusing([problem]))


def read_file(path: Path) -> bytes:
    """A file's bytes; raises UserError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError("unreadable_file", file=path.name) from error
