"""What leaves as files the two ask for: the plan as PDF, on paper, and its days for the calendar."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

from desktop.domain.documents import PlanDocument, calendar_entries
from desktop.workflow import insight
from desktop.workflow.plans import PlanSitting
from desktop.workflow.ports import Home
from ui.desk import Desk
from ui.files import choose_place, not_written


class PlanFiles(QObject):
    """Writes a plan where the two want it. ``written`` are the places so far, the newest last."""

    def __init__(self, desk: Desk, manager_name: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._manager_name = manager_name
        self.written: tuple[str, ...] = ()

    def save_plan(self, now: PlanSitting, then: Callable[[], None] | None = None) -> None:
        """Ask for a place and write the plan there as PDF."""
        translate, write = self._desk.translate, self._desk.tools.write_plan
        self._save(now, self.tr("plan.pdf"), self.tr("Pdf (*.pdf)"), lambda document: write(document, translate), then)

    def save_calendar(self, now: PlanSitting, then: Callable[[], None] | None = None) -> None:
        """Ask for a place and write the plan's days there as a calendar file."""
        translate, tools = self._desk.translate, self._desk.tools

        def write(document: PlanDocument) -> bytes:
            entries = calendar_entries(document)
            return tools.write_calendar(entries, translate, document.created, practice=document.practice)

        self._save(now, self.tr("plan.ics"), self.tr("Kalender (*.ics)"), write, then)

    def print_plan(self, now: PlanSitting) -> None:
        """Send the plan to the system's printer without leaving a file behind."""
        program = shutil.which("lp")
        if program is None:
            self._desk.messages.inform(
                self.tr("Spara som pdf i stället"),
                self.tr(
                    "Den här datorn har ingen skrivare som programmet når. Spara planen som pdf och skriv ut filen."
                ),
            )
            return
        translate, write = self._desk.translate, self._desk.tools.write_plan

        def send(content: bytes) -> None:
            printing = QProcess(self)
            printing.finished.connect(lambda status: self._tell_printed(status, printing))
            printing.start(program, ["-t", "Kompetenssamtal"])
            printing.write(content)
            printing.closeWriteChannel()

        self._with_document(now, lambda document: write(document, translate), send)

    def _tell_printed(self, status: int, printing: QProcess) -> None:
        printing.deleteLater()
        if status == 0:
            self._desk.messages.inform(self.tr("Planen skrivs ut"), self.tr("Hämta den vid skrivaren."))
        else:
            self._desk.messages.inform(
                self.tr("Det gick inte att skriva ut"), self.tr("Spara planen som pdf och skriv ut filen.")
            )

    def _save(
        self,
        now: PlanSitting,
        name: str,
        kinds: str,
        make: Callable[[PlanDocument], bytes],
        then: Callable[[], None] | None,
    ) -> None:
        def chosen(path: Path) -> None:
            target = path if path.suffix else path.with_suffix(Path(name).suffix)
            self._with_document(now, make, lambda content: self._write(target, content, then))

        choose_place(self._desk.window, self.tr("Var ska filen ligga?"), kinds, Path.home() / name, chosen)

    def _with_document(
        self, now: PlanSitting, make: Callable[[PlanDocument], bytes], done: Callable[[bytes], None]
    ) -> None:
        desk, manager = self._desk, self._manager_name
        language, translate, practice = desk.look.language, desk.translate, desk.look.practice

        def read(home: Home) -> PlanDocument:
            return insight.plan_document(
                home.journal, desk.tools.clock, now, language, translate, manager_name=manager, practice=practice
            )

        desk.ask(read, lambda document: desk.background.ask(lambda: make(document), done, desk.tell))

    def _write(self, path: Path, content: bytes, then: Callable[[], None] | None) -> None:
        write_file = self._desk.tools.write_file

        def write() -> None:
            try:
                write_file(path, content)
            except OSError as error:
                raise not_written(path, error) from error

        def written(_done: None) -> None:
            self.written = (*(w for w in self.written if w != str(path)), str(path))
            page = self._desk.window.page
            if page is not None:
                page.set_saved(self.tr("Filen är sparad: {file}").format(file=path.name))
            if then is not None:
                then()

        self._desk.background.ask(write, written, self._desk.tell)
