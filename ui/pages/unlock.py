"""Unlock the laptop with the passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.accessibility import announce
from ui.controls import Button, Tip
from ui.layout import inset, row
from ui.pages.closed_page import ClosedPage, SecretField
from ui.pages.look import Look


class UnlockPage(ClosedPage):
    """*Lås upp.* Signals: ``unlocked(str)`` the passphrase, ``recovery_wanted``, ``language_chosen(str)``.

    ``hint`` is the passphrase of practice, shown in words. For tests: ``passphrase`` (a `SecretField`), ``forgotten``.
    """

    unlocked = Signal(str)
    recovery_wanted = Signal()

    def __init__(self, look: Look, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            main=self.tr("Lås upp"),
            saved=self.tr("Allt på den här datorn är låst"),
            parent=parent,
        )
        theme = self.theme
        self.passphrase = SecretField(theme, self.tr("Lösenfras"), self.tr("Den du valde när du började."))
        self.passphrase.field.returnPressed.connect(self.go_on)
        self.forgotten = Button(theme, self.tr("Jag har glömt lösenfrasen"), kind="quiet", icon="key")
        self.forgotten.clicked.connect(self.recovery_wanted)
        self.first_focus = self.passphrase
        self.title(self.tr("Lås upp"))
        if hint:
            words = self.tr("Det här är övning. Lösenfrasen är: {hint}").format(hint=hint)
            self.add(row(inset(Tip(theme, words)), None))
        self.passphrase.setMaximumWidth(theme.px(620))
        line = row((self.passphrase, 3), self.passphrase.show_button, (QWidget(), 1), gap=0)
        line.setAlignment(self.passphrase.show_button, Qt.AlignmentFlag.AlignBottom)
        self.fold(line)
        self.add(line, row(self.forgotten, None), None)

    def go_on(self) -> None:
        """Say what was written; an empty field is told of first."""
        if self.main_button is not None and not self.main_button.isEnabled():
            return
        words = "" if self.passphrase.text else self.tr("Skriv din lösenfras.")
        self.passphrase.show_error(words)
        self.errors.show_errors([(words, self.passphrase)] if words else [])
        if not words:
            self.unlocked.emit(self.passphrase.text)
            self.main.emit()

    def show_refused(self, text: str) -> None:
        """Say in words why it did not open; what was written is marked, ready to be written over."""
        self.errors.show_errors([])
        self.passphrase.show_error(text)
        self.passphrase.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.passphrase.field.selectAll()
        announce(self, text)
