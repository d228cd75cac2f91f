"""The recovery key, shown once: what opens the laptop when the passphrase is lost."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls import Button, Card, Heading, Label, TickCard, Tip, Wrap
from ui.layout import SNUG, column, inset, panel, row
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage


class RecoveryKeyPage(TalkPage):
    """*Din reservnyckel.* ``main`` only when they say that they have written it down; ``save_wanted`` writes it to a file.

    ``written_down`` and ``save`` are the controls.
    """

    save_wanted = Signal()

    def __init__(self, look: Look, groups: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            sub=self.tr("Första gången"),
            back=None,
            saved=self.tr("Nyckeln visas bara nu"),
            saved_icon="lock",
            can_pause=False,
            parent=parent,
        )
        theme = self.theme
        left = column(
            Heading(theme, self.tr("Din reservnyckel")),
            Label(theme, self.tr("Glömmer du lösenfrasen är det här enda vägen in."), 20),
            6,
            Tip(theme, self.tr("Lägg den i ett låst skåp, inte bredvid datorn.")),
            gap=SNUG,
        )
        shown = [Label(theme, group, 24, weight=600, wrap=False) for group in groups]
        for number, label in enumerate(shown, 1):
            label.setAccessibleName(self.tr("Grupp {number}: {group}").format(number=number, group=label.text()))
        self.save = Button(theme, self.tr("Spara på ett usb-minne"), icon="stick")
        self.save.clicked.connect(self.save_wanted)
        self.written_down = TickCard(theme, self.tr("Jag har skrivit ner nyckeln eller sparat den"), short=True)
        self.written_down.toggled.connect(lambda _on: self.errors.show_errors([]))
        right = column(
            inset(self.errors),
            inset(Card(row(Wrap(*shown, gap=24), margins=(24, 18, 24, 18)), "card", name=self.tr("Reservnyckeln"))),
            row(self.save, None),
            row(self.written_down, None),
            None,
            gap=16,
        )
        self.set_columns(panel(inset(left)), panel(right))
        self.first_focus = self.save

    def show_saved(self, file: str) -> None:
        """Say that the key lies in a file now."""
        self.errors.show_errors([])
        self.set_saved(self.tr("Nyckeln är sparad: {file}").format(file=file))

    def missing(self) -> Sequence[Missing]:
        """Their word that the key is put away."""
        if self.written_down.isChecked():
            return ()
        return [(self.tr("Skriv ner nyckeln först, och kryssa sedan i rutan."), self.written_down)]
