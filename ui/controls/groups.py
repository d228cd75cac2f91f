"""One question with one answer: a named group that is a single tab stop."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from ui.accessibility import announce
from ui.controls.answerline import AnswerLine
from ui.controls.choices import RadioCard, ShortRadio
from ui.controls.labels import Heading, Icon, Label
from ui.focus import keep_in_sight
from ui.layout import FOCUS_MARGIN, inset, row, show_when
from ui.theme import Theme

BACKWARDS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
FORWARDS: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Option:
    """One answer. ``level`` shows number and meter; ``apart`` sets it off from those before (*Jag vet inte*).

    ``name`` is the accessible name when the words alone do not say enough ("Nivå 3. På egen hand"). Among cards the ``short`` ones
    stand side by side in one row at the end.
    """

    value: int
    title: str
    example: str = ""
    level: int | None = None
    apart: bool = False
    name: str = ""
    short: bool = False


class RadioGroup(QWidget):
    """A question and its answers; nothing is chosen from the start, and no answer can be un-chosen by hand.

    ``RadioGroup(theme, self.tr("Vad stämmer bäst på dig i dag?"), options)`` draws cards under the question;
    ``look="short"`` draws 48 px answers in a row that becomes a column when it does not fit. ``heading`` 0 leaves the question to
    the page (it is still the group's accessible name). ``chosen(int)`` tells each new answer given by a person;
    ``set_value`` shows a stored one in silence. Keys: arrows inside the group (before a choice they only move focus), Space,
    and, with ``digits``, the numbers 0-9 that are values. ``show_error`` says in words what is missing; a choice clears it.
    """

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[Option],
        *,
        look: Literal["cards", "short"] = "cards",
        heading: Literal[0, 2, 3] = 2,
        digits: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._options, self._look, self._digits = theme, tuple(options), look, digits
        self._silent = False
        self.setAccessibleName(name)
        self._buttons = QButtonGroup(self)
        self._cards: dict[int, RadioCard] = {}
        self._answers = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._answers.setSpacing(0)
        self._line: AnswerLine | None = None
        for option in self._options:
            self._add(option)
        self._error = Label(theme, "", 17, weight=500, tone="error")
        self._error_row = QWidget()
        self._error_row.setLayout(
            row(Icon(theme, "alert", "error"), (self._error, 1), margins=(FOCUS_MARGIN, 2, FOCUS_MARGIN, 4))
        )
        self._error_row.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        if heading:
            outer.addLayout(inset(Heading(theme, name, heading)))
        outer.addWidget(self._error_row)
        outer.addLayout(self._answers)
        self._buttons.idToggled.connect(self._tell)
        self._settle_tab_stop()

    @property
    def value(self) -> int | None:
        """The chosen value, or None."""
        card = self._buttons.checkedButton()
        return None if card is None else self._buttons.id(card)

    @property
    def error(self) -> str:
        """The error shown, or an empty text."""
        return "" if self._error_row.isHidden() else self._error.text()

    def set_value(self, value: int | None) -> None:
        """Show a stored answer, or none, without telling anyone."""
        self._silent = True
        self._buttons.setExclusive(value is not None)
        for each, card in self._cards.items():
            card.setChecked(each == value)
        self._buttons.setExclusive(True)
        self._silent = False
        self._settle_tab_stop()

    def card(self, value: int) -> RadioCard:
        """The card of a value. Raises KeyError for a value the group does not have."""
        return self._cards[value]

    def show_error(self, text: str) -> None:
        """Say above the answers what is missing; an empty text takes it away."""
        self._error.setText(text)
        show_when(self._error_row, bool(text))
        self.setAccessibleDescription(text)
        if text:
            announce(self, text)

    def take_focus(self) -> None:
        """Focus the chosen answer, or the first."""
        self._stop().setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and numbers; Enter on the chosen card goes on to the page, which takes it as its main button."""
        key = event.key()
        at = next((place for place, card in enumerate(self._ordered()) if card.hasFocus()), None)
        digit = key - Qt.Key.Key_0
        if at is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in BACKWARDS or key in FORWARDS:
            self._move(at, -1 if key in BACKWARDS else 1)
        elif self._digits and 0 <= digit <= 9 and digit in self._cards:
            self._cards[digit].setFocus(Qt.FocusReason.OtherFocusReason)
            self._cards[digit].setChecked(True)
        elif key in ENTER and not self._ordered()[at].isChecked():
            self._ordered()[at].setChecked(True)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Short answers stand side by side while they fit."""
        if self._line is not None:
            self._line.fold(event.size().width())
        super().resizeEvent(event)

    def _add(self, option: Option) -> None:
        short = option.short or self._look == "short"
        if short:
            card: RadioCard = ShortRadio(self._theme, option.title, option.example, name=option.name)
        else:
            card = RadioCard(self._theme, option.title, option.example, level=option.level, name=option.name)
        self._cards[option.value] = card
        self._buttons.addButton(card, option.value)
        if option.apart and (not short or self._line is None):
            self._answers.addSpacing(9)
        if not short:
            self._answers.addWidget(card)
            return
        if self._line is None:
            self._line = AnswerLine()
            self._answers.addLayout(self._line)
        self._line.add_card(card, apart=option.apart, roomy=bool(option.example))

    def _ordered(self) -> list[RadioCard]:
        return list(self._cards.values())

    def _move(self, at: int, by: int) -> None:
        cards = self._ordered()
        target = cards[(at + by) % len(cards)]
        follow = self.value is not None
        for card in cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is target else Qt.FocusPolicy.ClickFocus)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        keep_in_sight(target)
        if follow:
            target.setChecked(True)

    def _stop(self) -> RadioCard:
        value = self.value
        return self._ordered()[0] if value is None else self._cards[value]

    def _settle_tab_stop(self) -> None:
        for card in self._ordered():
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is self._stop() else Qt.FocusPolicy.ClickFocus)

    def _tell(self, value: int, checked: bool) -> None:  # noqa: FBT001  Qt's signal
        if not checked or self._silent:
            return
        self._settle_tab_stop()
        self.show_error("")
        self.chosen.emit(value)
