"""The first start: choose the passphrase that locks this laptop."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls import Heading, Label, TextField, Tip
from ui.layout import SNUG, column, inset, panel, row
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage
from ui.pages.unlock import language_button, other_language

SHORTEST = 12


class FirstStartPage(TalkPage):
    """*Välj en lösenfras.* ``home_wanted(str)`` tells it when both fields say the same and it is long enough.

    ``first``, ``second`` and ``language`` are the controls; ``set_busy`` while the home is being made.
    """

    home_wanted = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            sub=self.tr("Första gången"),
            back=None,
            saved=self.tr("Inget skickas via nätet"),
            saved_icon="lock",
            can_pause=False,
            parent=parent,
        )
        theme = self.theme
        self.language = language_button(look)
        self.language.clicked.connect(lambda: self.language_chosen.emit(other_language(look)))
        rule = self.tr("Minst tolv tecken. Några vanliga ord efter varandra är lätta att minnas och svåra att gissa.")
        self.first = TextField(theme, self.tr("Ny lösenfras"), secret=True, hint=rule)
        self.second = TextField(theme, self.tr("Samma lösenfras en gång till"), secret=True)
        for field in (self.first, self.second):
            field.edited.connect(lambda _text, field=field: field.show_error(""))
        left = column(
            Heading(theme, self.tr("Välj en lösenfras")),
            Label(theme, self.tr("Lösenfrasen låser allt som sparas på den här datorn."), 20),
            6,
            Tip(theme, self.tr("Skriv inte upp den på datorn. På nästa sida får du en reservnyckel att lägga undan.")),
            10,
            row(self.language, None),
            gap=SNUG,
        )
        self.set_columns(panel(inset(left)), panel(column(inset(self.errors), self.first, self.second, None, gap=16)))
        self.second.field.returnPressed.connect(self.go_on)
        self.main.connect(lambda: self.home_wanted.emit(self.first.text))
        self.first_focus = self.first.field

    def missing(self) -> Sequence[Missing]:
        """A long enough passphrase, twice the same."""
        if len(self.first.text.strip()) < SHORTEST:
            return [(self.tr("Välj en längre lösenfras. Minst tolv tecken."), self.first)]
        if self.first.text != self.second.text:
            return [(self.tr("De två lösenfraserna är inte lika. Skriv den andra igen."), self.second)]
        return ()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter, as Qt's are
        """Making the locked home takes a moment."""
        self.set_main(self.tr("Ett ögonblick …") if busy else self.tr("Fortsätt"), enabled=not busy)
