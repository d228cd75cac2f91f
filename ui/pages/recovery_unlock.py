"""Unlocking with the printed recovery key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls import Heading, Label, TextField, Tip
from ui.layout import SNUG, column, inset, panel
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage


class RecoveryUnlockPage(TalkPage):
    """*Lås upp med reservnyckeln.* ``recovered(str)`` tells what was typed; ``show_refused`` says which group is wrong.

    ``key`` is the field; ``set_busy`` while the key is being worked out.
    """

    recovered = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            main=self.tr("Lås upp"),
            saved=self.tr("Allt på den här datorn är låst"),
            saved_icon="lock",
            can_pause=False,
            parent=parent,
        )
        theme = self.theme
        hint = self.tr("Skriv grupperna i ordning, med eller utan streck mellan.")
        self.key = TextField(theme, self.tr("Reservnyckel"), hint=hint)
        self.key.edited.connect(lambda _text: self.key.show_error(""))
        self.key.field.returnPressed.connect(self.go_on)
        left = column(
            Heading(theme, self.tr("Lås upp med reservnyckeln")),
            Label(theme, self.tr("Det är nyckeln du la undan första gången."), 20),
            6,
            Tip(theme, self.tr("Har du ingen reservnyckel går det inte att öppna datorns samtal igen.")),
            gap=SNUG,
        )
        self.set_columns(panel(inset(left)), panel(column(inset(self.errors), self.key, None, gap=16)))
        self.main.connect(lambda: self.recovered.emit(self.key.text))
        self.first_focus = self.key.field

    def missing(self) -> Sequence[Missing]:
        """A key."""
        return () if self.key.text.strip() else [(self.tr("Skriv reservnyckeln."), self.key)]

    def show_refused(self, text: str) -> None:
        """Say why the laptop stays locked, and let them try again."""
        self.key.show_error(text)
        self.errors.show_errors([(text, self.key)], self.tr("Det gick inte att låsa upp"))

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter, as Qt's are
        """Working out the key takes some tenths of a second, by design."""
        self.set_main(self.tr("Låser upp …") if busy else self.tr("Lås upp"), enabled=not busy)
