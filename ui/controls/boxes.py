"""Frames that hold other things: cards, tips, wrapping rows, progress, and the summary of what is missing."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.accessibility import announce
from ui.controls.buttons import Button
from ui.controls.labels import Heading, Icon, Label, set_look
from ui.focus import keep_in_sight
from ui.layout import CARD_PADDING, GAP, SNUG, clear, row, show_when
from ui.painting import body, draw_ring, laid_out_width, painter_on
from ui.theme import Theme

CardTone = Literal["card", "chosen", "soft", "tip", "plain"]


class NamedGroup(QWidget):
    """A bare holder that a screen reader announces by name: ``NamedGroup(layout, self.tr("Filter"))``."""

    def __init__(self, layout: QLayout, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setLayout(layout)


class Card(QFrame):
    """A white box with a thin edge: ``Card(column(...))``. Tones: ``card``, ``chosen``, ``soft``, ``tip``, ``plain``.

    The layout keeps margins of its own if it has any; otherwise it gets the house's 20 px.
    """

    def __init__(self, layout: QLayout, tone: CardTone = "card", *, name: str = "") -> None:
        super().__init__()
        self.setProperty("tone", tone)
        self.setAccessibleName(name)
        if layout.contentsMargins().isNull() and tone != "plain":
            layout.setContentsMargins(CARD_PADDING, GAP, CARD_PADDING, GAP)
        self.setLayout(layout)

    def set_tone(self, tone: CardTone) -> None:
        """Show the card as chosen, or plain again."""
        set_look(self, "tone", tone)


class Tip(Card):
    """A friendly word beside the work, with an icon: ``Tip(theme, self.tr("Det finns inga fel svar."))``."""

    def __init__(self, theme: Theme, text: str, icon: str = "bulb") -> None:
        picture = Icon(theme, icon, "on_tip", 26)
        words = Label(theme, text, 17, tone="on_tip")
        layout = row((picture, 0), (words, 1), gap=SNUG, margins=(14, 12, 14, 12))
        layout.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        super().__init__(layout, "tip")


class Progress(QProgressBar):
    """How far one has come, with its words: ``Progress(4, 12, self.tr("Fråga 4 av 12"))``."""

    def __init__(self, value: int, most: int, name: str, *, width: int = 260) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setMaximumWidth(width)
        self.setMinimumWidth(min(80, width))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_progress(value, most, name)

    def show_progress(self, value: int, most: int, name: str) -> None:
        """Show another value."""
        self.setRange(0, most)
        self.setValue(value)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self.maximumWidth(), 10)


class Wrap(QWidget):
    """Widgets side by side that go on to the next line when the row is full: chips, legends, buttons.

    ``Wrap(*chips, gap=0)``; ``add`` puts one more at the end. Chips and buttons bring their own air, so their gap is 0.
    """

    def __init__(self, *widgets: QWidget, gap: int = 0) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put one more widget at the end."""
        widget.setParent(self)
        widget.show()
        self._items.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        hints = [_wanted(item) for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, self.heightForWidth(laid_out_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        """The widest of the smallest."""
        hints = [item.minimumSizeHint().expandedTo(item.minimumSize()) for item in self._shown()]
        return QSize(
            max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place every widget anew."""
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Place anew when a child has changed its size (a chip that got its check)."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _place(self) -> None:
        for item, place in zip(self._shown(), self._places(self.width()), strict=True):
            item.setGeometry(place)

    def _shown(self) -> list[QWidget]:
        return [item for item in self._items if not item.isHidden()]

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        x = y = line = 0
        for item in self._shown():
            wide = min(_wanted(item).width(), width)
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else _wanted(item).height()
            if x and x + wide > width:
                x, y, line = 0, y + line + self._gap, 0
            places.append(QRect(x, y, wide, high))
            x += wide + self._gap
            line = max(line, high)
        return _centred(places)


class ErrorSummary(QFrame):
    """*Något saknas*: what is missing, in words, with a way to each place. Hidden until ``show_errors`` finds something.

    ``summary.show_errors([(self.tr("Välj minst en del."), group)])`` shows it, moves focus to it and has it read; an empty list hides
    it. Pressing a line moves focus to its widget. Use the same words beside the field (``show_error``).
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heading = Heading(theme, self.tr("Något saknas"), 3, tone="on_error")
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(CARD_PADDING, GAP, CARD_PADDING, GAP)
        outer.addLayout(row(Icon(theme, "alert", "error"), (self._heading, 1)))
        outer.addLayout(self._links)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def show_errors(self, errors: Sequence[tuple[str, QWidget]], title: str = "") -> None:
        """Show what is missing and where, under another ``title`` where something else is wrong; hide when nothing is."""
        clear(self._links)
        self._heading.setText(title or self.tr("Något saknas"))
        before: QWidget = self
        for text, place in errors:
            link = Button(self._theme, text, kind="quiet", icon="arrow")
            link.clicked.connect(lambda _checked=False, target=place: _go_to(target))
            self._links.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(before, link)  # where it stands, not last on the page
            before = link
        words = " ".join(text for text, _ in errors)
        self.setAccessibleName(f"{self._heading.text()}. {words}" if errors else "")
        show_when(self, bool(errors))
        if errors:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.accessibleName())
            QTimer.singleShot(0, self, lambda: keep_in_sight(self))  # the page lays it out first

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and a line inside it while it has focus: a frame has no air of its own."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = painter_on(self)
            draw_ring(painter, self._theme, body(self), 6)
            painter.end()


def _wanted(item: QWidget) -> QSize:
    return item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())


def _centred(places: list[QRect]) -> list[QRect]:
    """Every widget in the middle of its line."""
    heights: dict[int, int] = {}
    for place in places:
        heights[place.top()] = max(heights.get(place.top(), 0), place.height())
    return [place.translated(0, (heights[place.top()] - place.height()) // 2) for place in places]


def _go_to(target: QWidget) -> None:
    take_focus = getattr(target, "take_focus", None)
    if callable(take_focus):
        take_focus()
    else:
        target.setFocus(Qt.FocusReason.TabFocusReason)
