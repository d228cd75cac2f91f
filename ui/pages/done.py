"""The plan is done: when the two meet again, where the files lie, and clearing the screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.workflow.plans import PlanSitting
from ui.controls import Button, Card, Heading, Icon, Label, Tip, Wrap
from ui.layout import GAP, SNUG, column, inset, panel, row
from ui.pages.dates import moment_words
from ui.pages.look import Look
from ui.pages.plan_step import PlanStepPage


class DonePage(PlanStepPage):
    """*Planen är klar.* ``files`` are the paths of what was saved, said as they are; ``show_files`` shows others later.

    ``pdf_wanted`` and ``calendar_wanted`` ask for a file (``pdf_button``, ``calendar_button``); ``main`` is
    *Avsluta och rensa skärmen*.
    """

    pdf_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self, look: Look, now: PlanSitting, files: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        self.set_main(self.tr("Avsluta och rensa skärmen"))
        theme = self.theme
        thanks = self.tr("Bra jobbat, båda två. Nu vet ni vad nästa steg är.")
        left = column(
            Heading(theme, self.tr("Planen är klar")),
            Label(theme, thanks, 20),
            6,
            Tip(theme, self.tr("När du avslutar syns inga svar på skärmen. Allt som är sparat finns kvar."), "lock"),
            gap=SNUG,
        )
        self._files = Label(theme, "", 18)
        self.pdf_button = Button(theme, self.tr("Spara som pdf"), icon="document")
        self.calendar_button = Button(theme, self.tr("Lägg i kalendern"), icon="calendar")
        self.pdf_button.clicked.connect(self.pdf_wanted)
        self.calendar_button.clicked.connect(self.calendar_wanted)
        next_time = self._next(now)
        cards = [
            self._card(
                "people", self.tr("När ses ni igen?"), Label(theme, next_time, 20, weight=600), self.calendar_button
            ),
            self._card("folder", self.tr("Det här har du med dig"), self._files, self.pdf_button),
        ]
        self.set_columns(panel(inset(left)), panel(column(*(inset(card) for card in cards), None, gap=GAP)))
        self.show_files(files)
        if self.main_button is not None:
            self.first_focus = self.main_button

    def show_files(self, files: tuple[str, ...]) -> None:
        """Show where the saved files lie."""
        if not files:
            self._files.setText(self.tr("Du har inte sparat planen som fil än."))
        elif len(files) == 1:
            self._files.setText(self.tr("Filen ligger här: {file}").format(file=_breakable(files[0])))
        else:
            lines = "\n".join(_breakable(path) for path in files)
            self._files.setText(self.tr("Filerna ligger här:") + f"\n{lines}")

    def _next(self, now: PlanSitting) -> str:
        plan = now.plan
        if plan.meeting is None:
            return self.tr("Ni har inte bestämt när ni ses igen.")
        when = self.tr("Nästa samtal: {when}.").format(when=moment_words(self.look.language, plan.meeting))
        return f"{when} " + self.tr("Plats: {place}.").format(place=plan.room.rstrip(".")) if plan.room else when

    def _card(self, icon: str, title: str, words: Label, button: Button) -> Card:
        head = row(Icon(self.theme, icon, "accent", 24), (Heading(self.theme, title, 3), 1), gap=10)
        inner = column(inset(column(head, 2, words, gap=5)), Wrap(button), gap=6, margins=(15, 14, 15, 8))
        return Card(inner, name=title)


def _breakable(path: str) -> str:
    """A path that may be broken after its separators: a long one must not be cut off."""
    for separator in ("/", "\\"):
        path = path.replace(separator, f"{separator}\N{ZERO WIDTH SPACE}")
    return path
