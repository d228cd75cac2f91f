"""Numbers chosen in steps: a real spin box (one tab stop, arrow keys, a value for screen readers) between two round buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSpinBox, QWidget

from ui.controls.buttons import AIR, Button
from ui.controls.fields import Ringed
from ui.layout import TARGET
from ui.painting import text_width
from ui.theme import Theme


class _Box(QSpinBox):
    """Shows the words of a number; typed digits are numbers still."""

    def __init__(self, words: Callable[[int], str]) -> None:
        super().__init__()
        self._words = words

    def textFromValue(self, value: int) -> str:
        """The words of a value."""
        return self._words(value)

    def sizeHint(self) -> QSize:
        """Width for the widest of its texts, whether it is written bold now or not."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        widest = max(
            text_width(bold, self._words(value))
            for value in range(self.minimum(), self.maximum() + 1, self.singleStep())
        )
        return QSize(widest + 48, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a telephone-wide page."""
        return QSize(self.sizeHint().width() - 40, self.minimumHeight())


class StepSpin(QWidget):
    """A number with − and +: ``StepSpin(theme, self.tr("Timmar"), 0, 40, words=lambda n: self.tr("%n timmar", "", n))``.

    ``lower`` and ``higher`` are the accessible names of the buttons. ``value_changed(int)`` tells each change a person makes;
    ``set_value`` is silent. ``box`` is the QSpinBox, the one tab stop. When there is no room the buttons go under the box.
    """

    value_changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        least: int,
        most: int,
        *,
        words: Callable[[int], str] = str,
        value: int = 0,
        step: int = 1,
        lower: str = "",
        higher: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self.box = _Box(words)
        self.box.setRange(least, most)
        self.box.setSingleStep(step)
        self.box.setValue(value)
        self.box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.lineEdit().setReadOnly(True)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a stop for Tab, but no wheel changes it in passing
        self.box.lineEdit().selectionChanged.connect(self._keep_unselected)
        self.box.setAccessibleName(name)
        self._ringed = Ringed(theme, self.box)
        self._lower = self._button("minus", lower or self.tr("Minska: {what}").format(what=name))
        self._higher = self._button("plus", higher or self.tr("Öka: {what}").format(what=name))
        self._lower.clicked.connect(self.box.stepDown)
        self._higher.clicked.connect(self.box.stepUp)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._beside: bool | None = None
        self._arrange(beside=True)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.valueChanged.connect(self._tell)

    @property
    def value(self) -> int:
        """The number shown."""
        return self.box.value()

    def set_value(self, value: int) -> None:
        """Show a stored number without telling anyone."""
        self.box.blockSignals(True)
        self.box.setValue(value)
        self.box.blockSignals(False)
        self._show_state()

    def sizeHint(self) -> QSize:
        """Box and buttons side by side, or under each other where they do not fit."""
        side = self._theme.px(TARGET) + AIR
        box = self._ringed.sizeHint()
        return QSize(box.width() + 2 * side, side if self._beside else 2 * side)

    def minimumSizeHint(self) -> QSize:
        """The box alone."""
        return QSize(self._ringed.minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the box while there is room."""
        self._arrange(beside=event.size().width() >= self.sizeHint().width())
        super().resizeEvent(event)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(self._theme, name, kind="round", icon=icon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        return button

    def _arrange(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        places = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)) if beside else ((1, 0, 1, 1), (0, 0, 1, 2), (1, 1, 1, 1))
        for widget, place in zip((self._lower, self._ringed, self._higher), places, strict=True):
            self._grid.addWidget(widget, *place)
        self._grid.setColumnStretch(1, 1 if beside else 0)
        self.updateGeometry()

    def _show_state(self) -> None:
        """Nothing more to show for a plain number."""

    def _keep_unselected(self) -> None:
        """The words are chosen, not edited: a selection would look like a mark."""
        self.box.lineEdit().deselect()

    def _tell(self, value: int) -> None:
        self._show_state()
        self.value_changed.emit(value)


class LevelSpin(StepSpin):
    """An agreed level: nothing chosen (0, dashed, *Välj nivå*) or 1 to 5, solid and tinted, "3  På egen hand".

    ``LevelSpin(theme, self.tr("Ni är överens om, {what}").format(what=title), labels)`` with the five level labels of the
    framework. ``value_changed(int)``, 0 when taken back.
    """

    def __init__(
        self, theme: Theme, name: str, labels: Sequence[str], *, level: int = 0, empty: str = "", what: str = ""
    ) -> None:
        self._labels, self._empty = tuple(labels), empty
        about = what or name
        super().__init__(
            theme,
            name,
            0,
            len(labels),
            words=self._level_words,
            value=level,
        )
        self._lower.setAccessibleName(self.tr("Sänk nivån för {what}").format(what=about))
        self._higher.setAccessibleName(self.tr("Höj nivån för {what}").format(what=about))
        self._show_state()

    def _level_words(self, level: int) -> str:
        return f"{level}  {self._labels[level - 1]}" if level else self._empty or self.tr("Välj nivå")

    def _show_state(self) -> None:
        chosen = self.value > 0
        self.box.setObjectName("chosen" if chosen else "empty")
        self.box.setFont(self._theme.font(18, 600 if chosen else 400))
        self.box.style().unpolish(self.box)
        self.box.style().polish(self.box)
