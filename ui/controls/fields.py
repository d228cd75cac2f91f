"""Fields to write in, and the ring round whatever has focus."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.accessibility import announce
from ui.controls.labels import Icon, Label, set_look
from ui.icons import icon as drawn
from ui.layout import FOCUS_MARGIN, TARGET, inset, row, show_when
from ui.painting import body, draw_ring, painter_on
from ui.theme import Theme


class Ringed(QWidget):
    """Holds one field and draws the focus ring outside it: ``Ringed(theme, QComboBox())``.

    The field gets the house's font and is at least 48 px high.
    """

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__()
        self._theme, self._field = theme, field
        field.setFont(theme.font(18))
        field.setMinimumHeight(theme.px(TARGET))
        field.installEventFilter(self)
        self.setFocusProxy(field)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(FOCUS_MARGIN, FOCUS_MARGIN, FOCUS_MARGIN, FOCUS_MARGIN)
        outer.addWidget(field)
        self.setSizePolicy(field.sizePolicy())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """Paint anew when the field gets or loses focus; nothing is held back."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring, when the field has focus."""
        if self._field.hasFocus():
            painter = painter_on(self)
            draw_ring(painter, self._theme, body(self))
            painter.end()


class _Labelled(QWidget):
    """A field under its visible label, with room for an error in words."""

    def __init__(self, theme: Theme, label: str, field: QWidget, hint: str, *, show_label: bool) -> None:
        super().__init__()
        self.field_widget = field
        self._hint = hint
        field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        above = Label(theme, label, 18, weight=500)
        above.setBuddy(field)
        self._error = Label(theme, "", 17, weight=500, tone="error")
        self._error_row = QWidget()
        self._error_row.setLayout(
            row(Icon(theme, "alert", "error"), (self._error, 1), margins=(FOCUS_MARGIN, 0, FOCUS_MARGIN, 2))
        )
        self._error_row.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        parts: list[QLabel] = [above] if show_label else []
        if hint:
            parts.append(Label(theme, hint, 16, tone="muted"))
        for part in parts:
            outer.addLayout(inset(part))
        outer.addWidget(self._error_row)
        outer.addWidget(Ringed(theme, field))
        self.setFocusProxy(field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_error(self, text: str) -> None:
        """Say above the field what is wrong; an empty text takes it away."""
        self._error.setText(text)
        show_when(self._error_row, bool(text))
        self.field_widget.setAccessibleDescription(text or self._hint)
        set_look(self.field_widget, "wrong", "true" if text else "false")
        if text:
            announce(self, text)

    @property
    def error(self) -> str:
        """The error shown, or an empty text."""
        return "" if self._error_row.isHidden() else self._error.text()


class TextField(_Labelled):
    """One line to write, under its label: ``TextField(theme, self.tr("Vad ska vi kalla dig?"), hint=...)``.

    ``secret`` hides what is typed (passphrases). ``icon`` stands inside, at the left (search). ``edited(str)`` tells each change a
    person makes; ``field`` is the QLineEdit itself.
    """

    edited = Signal(str)

    def __init__(
        self,
        theme: Theme,
        label: str,
        text: str = "",
        *,
        hint: str = "",
        placeholder: str = "",
        icon: str = "",
        secret: bool = False,
        show_label: bool = True,
    ) -> None:
        self.field = QLineEdit(text)
        super().__init__(theme, label, self.field, hint, show_label=show_label)
        self.field.setPlaceholderText(placeholder)
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        if icon:
            self.field.addAction(drawn(theme, icon, "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textEdited.connect(self.edited)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text()

    def write(self, text: str) -> None:
        """Put in what a person had typed, and tell it as theirs."""
        self.field.setText(text)
        self.edited.emit(text)


class TextArea(_Labelled):
    """Several lines to write, under its label. Tab leaves the field. ``edited()`` tells each change; ``field`` is the editor."""

    edited = Signal()

    def __init__(
        self, theme: Theme, label: str, text: str = "", *, hint: str = "", lines: int = 3, show_label: bool = True
    ) -> None:
        self.field = QPlainTextEdit(text)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # spare room is the page's
        super().__init__(theme, label, self.field, hint, show_label=show_label)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * lines + theme.px(30))
        self.field.textChanged.connect(self.edited)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    def write(self, text: str) -> None:
        """Put in what a person had typed, and tell it as theirs."""
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
