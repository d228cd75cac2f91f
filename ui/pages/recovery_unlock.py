"""Unlock the laptop with the key on paper."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.controls import NamedGroup, TextField, Wrap
from ui.layout import row
from ui.pages.closed_page import ClosedPage
from ui.pages.look import Look

GROUPS: Final = 8
GROUP_SIGNS: Final = 5


class RecoveryUnlockPage(ClosedPage):
    """*Skriv av nyckeln på papperet.* Signals: ``recovered(str)`` the eight groups with hyphens, ``back``.

    ``groups`` are the fields; a full group moves on to the next, and a key pasted into one is spread over all.
    """

    recovered = Signal(str)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Kompetenssamtal"),
            back="",
            main=self.tr("Lås upp"),
            saved=self.tr("Allt på den här datorn är låst"),
            with_language=False,
            parent=parent,
        )
        self.groups = tuple(self._group(place) for place in range(GROUPS))
        self.first_focus = self.groups[0]
        words = self.tr("Åtta grupper med fem tecken. Stora och små bokstäver spelar ingen roll.")
        self.title(self.tr("Skriv av nyckeln på papperet"), words)
        self.add(8, NamedGroup(row((Wrap(*self.groups), 1)), self.tr("Återställningsnyckel")), None)

    def go_on(self) -> None:
        """Say the key; groups that are not whole are told of first."""
        if self.main_button is not None and not self.main_button.isEnabled():
            return
        lacking = [
            (self.tr("Grupp {number} ska ha fem tecken.").format(number=place + 1), group)
            for place, group in enumerate(self.groups)
            if len(group.text.strip()) != GROUP_SIGNS
        ]
        self._mark({group for _, group in lacking})
        self.errors.show_errors(lacking)
        if not lacking:
            self.recovered.emit("-".join(group.text.strip() for group in self.groups))
            self.main.emit()

    def show_refused(self, text: str) -> None:
        """Say in words why it did not open. A group named in the words is not guessed at."""
        self.errors.show_errors([(text, self.groups[0])])

    def _group(self, place: int) -> TextField:
        group = TextField(self.theme, self.tr("Grupp {number}").format(number=place + 1))
        group.setFixedWidth(self.theme.px(150))
        group.edited.connect(lambda text: self._typed(place, text))
        group.field.returnPressed.connect(self.go_on)
        return group

    def _typed(self, place: int, text: str) -> None:
        """Go on to the next group when one is full; what was pasted goes where it belongs."""
        signs = "".join(sign for sign in text if sign.isalnum())
        if len(signs) <= GROUP_SIGNS:
            if len(signs) == GROUP_SIGNS and place + 1 < GROUPS:
                self.groups[place + 1].field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        parts = [signs[at : at + GROUP_SIGNS] for at in range(0, len(signs), GROUP_SIGNS)]
        targets = self.groups[place:]
        for target, part in zip(targets, parts, strict=False):
            target.field.setText(part)
        targets[min(len(parts), len(targets)) - 1].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, wrong: set[TextField]) -> None:
        for group in self.groups:
            group.show_error(self.tr("Fem tecken") if group in wrong else "")
