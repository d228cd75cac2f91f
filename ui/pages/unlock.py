"""Unlocking the laptop: one passphrase, and ways out for those who have lost it or read another language."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.controls import Button, Heading, Label, TextField, TickCard, Tip
from ui.layout import SNUG, column, inset, panel, row
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage

FIELD_WIDTH = 560


class UnlockPage(TalkPage):
    """*Lås upp.* ``unlocked(str)`` tells the passphrase when the main button is pressed; ``main`` is said too.

    ``hint`` is told where practice gives its passphrase away. ``show_refused`` says what was wrong, ``set_busy`` that the
    key is being worked out. ``passphrase``, ``show_it``, ``recovery`` and ``language`` are the controls.
    """

    unlocked = Signal(str)
    recovery_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            back=None,
            main=self.tr("Lås upp"),
            saved=self.tr("Allt på den här datorn är låst"),
            saved_icon="lock",
            can_pause=False,
            parent=parent,
        )
        theme = self.theme
        self.passphrase = TextField(theme, self.tr("Lösenfras"), secret=True)
        self.show_it = TickCard(theme, self.tr("Visa lösenfrasen"), short=True)
        self.show_it.toggled.connect(self._show_letters)
        self.recovery = Button(theme, self.tr("Jag har glömt lösenfrasen"), kind="quiet", icon="lock")
        self.recovery.clicked.connect(self.recovery_wanted)
        self.language = language_button(look)
        self.language.clicked.connect(lambda: self.language_chosen.emit(other_language(look)))
        left = column(
            Heading(theme, self.tr("Lås upp")),
            Label(theme, self.tr("Skriv din lösenfras. Sedan ser du dina medarbetare."), 20),
            *((6, Tip(theme, self.tr("Det här är övning. Lösenfrasen är: {hint}").format(hint=hint))) if hint else ()),
            10,
            row(self.language, None),
            gap=SNUG,
        )
        right = column(
            inset(self.errors),
            self.passphrase,
            row(self.show_it, None),
            8,
            row(self.recovery, None),
            None,
            gap=SNUG,
        )
        self.set_columns(panel(inset(left)), panel(right))
        self.passphrase.edited.connect(lambda _text: self.passphrase.show_error(""))
        self.passphrase.field.returnPressed.connect(self.go_on)
        self.main.connect(lambda: self.unlocked.emit(self.passphrase.text))
        self.first_focus = self.passphrase.field

    def missing(self) -> Sequence[Missing]:
        """A passphrase."""
        return () if self.passphrase.text else [(self.tr("Skriv din lösenfras."), self.passphrase)]

    def show_refused(self, text: str) -> None:
        """Say why the laptop stays locked, and let them try again."""
        self.passphrase.show_error(text)
        self.errors.show_errors([(text, self.passphrase)], self.tr("Det gick inte att låsa upp"))
        self.passphrase.field.selectAll()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter, as Qt's are
        """Working out the key takes some tenths of a second, by design."""
        self.set_main(self.tr("Låser upp …") if busy else self.tr("Lås upp"), enabled=not busy)

    def _show_letters(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.passphrase.field.setEchoMode(mode)


def other_language(look: Look) -> str:
    """The language the page is not in."""
    return "sv" if look.language == "en" else "en"


def language_button(look: Look) -> Button:
    """A button to the other language, always named in that language so that those who need it can read it."""
    words = "English" if look.language == "sv" else "Svenska"
    return Button(look.theme, words, kind="quiet", icon="globe")
