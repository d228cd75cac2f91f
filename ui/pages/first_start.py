"""The program is new on this laptop: choose the passphrase that locks everything."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.controls import Card, Label
from ui.layout import GAP, column, row
from ui.pages.closed_page import ClosedPage, SecretField
from ui.pages.look import Look
from ui.pages.points import pictured

LEAST_SIGNS: Final = 12
LEAST_WORDS: Final = 4


class FirstStartPage(ClosedPage):
    """*Välj en lösenfras.* Signals: ``home_wanted(str)`` the passphrase, ``language_chosen(str)``.

    For tests: ``first`` and ``again``, both `SecretField`s.
    """

    home_wanted = Signal(str)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            main=self.tr("Fortsätt"),
            saved=self.tr("Inget skickas via nätet"),
            parent=parent,
        )
        theme = self.theme
        self.first = SecretField(theme, self.tr("Lösenfras"), self.tr("Minst tolv tecken, eller minst fyra ord."))
        self.again = SecretField(theme, self.tr("Samma lösenfras igen"))
        self.again.field.returnPressed.connect(self.go_on)
        self.first_focus = self.first
        self.title(self.tr("Välj en lösenfras"), self.tr("Den låser allt som ni skriver på den här datorn."))
        left = column(*(self._line(field) for field in (self.first, self.again)), None, gap=GAP)
        columns = row((left, 3), (column(self._build_words(), None), 2), gap=24)
        self.fold(columns)
        self.content.addLayout(columns, 1)

    def go_on(self) -> None:
        """Say the passphrase; what is wrong with it is told of first."""
        if self.main_button is not None and not self.main_button.isEnabled():
            return
        told, field = self._wrong()
        for each in (self.first, self.again):
            each.show_error(told if each is field else "")
        self.errors.show_errors([(told, field)] if told else [])
        if not told:
            self.home_wanted.emit(self.first.text)
            self.main.emit()

    def _wrong(self) -> tuple[str, SecretField]:
        text = self.first.text
        if not text.strip():
            return self.tr("Skriv en lösenfras."), self.first
        if len(text) < LEAST_SIGNS and len(text.split()) < LEAST_WORDS:
            return self.tr("Lösenfrasen är för kort. Lägg till ett ord."), self.first
        if self.again.text != text:
            return self.tr("Fraserna är inte lika. Skriv samma fras igen."), self.again
        return "", self.first

    def _line(self, field: SecretField) -> QWidget:
        line = row((field, 1), field.show_button, gap=0)
        line.setAlignment(field.show_button, Qt.AlignmentFlag.AlignBottom)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _build_words(self) -> QWidget:
        theme = self.theme
        points = (
            ("bulb", self.tr("Välj några ord som du minns. De får inte vara lätta att gissa.")),
            ("text", self.tr("Du behöver inga siffror eller konstiga tecken.")),
            ("key", self.tr("Sedan får du en nyckel på papper, om du glömmer frasen.")),
        )
        lines = [pictured(theme, icon, words) for icon, words in points]
        return Card(column(Label(theme, self.tr("Bra att veta"), 19, weight=600), *lines, gap=GAP))
