"""The key on paper: shown once, in groups that are easy to write down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls import Button, Card, Label, TickCard, Wrap
from ui.layout import WIDE, column, inset, panel, row
from ui.pages.closed_page import ClosedPage
from ui.pages.look import Look


class RecoveryKeyPage(ClosedPage):
    """*Skriv ner nyckeln.* Signals: ``print_wanted``, ``save_wanted``, ``main`` when ``written`` (a `TickCard`) is ticked.

    ``can_print`` shows the button that prints. For tests: ``save``, ``print_button`` (None unless it can print), ``key_card``.
    """

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self, look: Look, groups: tuple[str, ...], *, can_print: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            main=self.tr("Fortsätt"),
            saved=self.tr("Nyckeln visas bara nu"),
            with_language=False,
            parent=parent,
        )
        theme = self.theme
        self.key_card = self._build_key(groups)
        self.save = Button(theme, self.tr("Spara på usb-minne"), icon="stick")
        self.save.clicked.connect(self.save_wanted)
        self.print_button: Button | None = None
        buttons = [self.save]
        if can_print:
            self.print_button = Button(theme, self.tr("Skriv ut"), icon="print")
            self.print_button.clicked.connect(self.print_wanted)
            buttons.insert(0, self.print_button)
        self.written = TickCard(theme, self.tr("Jag har skrivit ner nyckeln"), short=True)
        self.first_focus = buttons[0]
        self.title(
            self.tr("Skriv ner nyckeln på papper"), self.tr("Den öppnar allt på datorn om du glömmer din lösenfras.")
        )
        self.add(inset(self.key_card), Wrap(*buttons))
        where = self.tr(
            "Lägg papperet på ett säkert ställe, inte vid datorn. Ingen annan kan hjälpa dig om båda är borta."
        )
        self.add(inset(Label(theme, where, 20)), row(self.written, None), None)

    def go_on(self) -> None:
        """Go on once it is written down; otherwise say what is missing."""
        lacking = (
            []
            if self.written.isChecked()
            else [(self.tr("Skriv ner nyckeln först, och kryssa i rutan."), self.written)]
        )
        self.errors.show_errors(lacking)
        if not lacking:
            self.main.emit()

    def _build_key(self, groups: tuple[str, ...]) -> Card:
        parts = [self._build_group(place, group) for place, group in enumerate(groups, start=1)]
        return Card(column(Wrap(*parts, gap=WIDE), margins=(20, 16, 20, 16)), name=" ".join(groups))

    def _build_group(self, place: int, group: str) -> QWidget:
        number = Label(self.theme, self.tr("Grupp {number}").format(number=place), 16, tone="muted", wrap=False)
        return panel(column(number, Label(self.theme, group, 32, weight=600, wrap=False), gap=0))
