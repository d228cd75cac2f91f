"""Texts: headings that assistive technology sees as headings, running text, tags and icons."""

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.icons import paint_icon
from ui.layout import row, show_when
from ui.painting import painter_on, text_width
from ui.theme import Theme, Tone

TagTone = Literal["talk", "ok", "done", "plain"]
MEASURE: Final = 70
HEADINGS: Final = {1: (32, 700), 2: (22, 600), 3: (19, 600)}
TAG_INK: Final[Mapping[TagTone, Tone]] = {"talk": "on_need", "ok": "text", "done": "done", "plain": "text"}
TAG_MARK: Final[Mapping[TagTone, Tone]] = {"talk": "need", "ok": "accent", "done": "done", "plain": "muted"}


class Label(QLabel):
    """Running text that wraps. Sizes of the house: body 20, ordinary 18, example 17, smallest 16.

    ``Label(theme, self.tr("Du får hoppa över."), 17, tone="muted")``. Text is always plain: nothing in it is markup.
    """

    def __init__(
        self, theme: Theme, text: str = "", px: int = 18, *, weight: int = 400, tone: Tone = "text", wrap: bool = True
    ) -> None:
        super().__init__(text)
        self._tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(px, weight))
        self.setWordWrap(wrap)
        self.set_tone(tone)

    def sizeHint(self) -> QSize:
        """One line if it may, up to 70 characters: Qt's own guess wraps short texts."""
        if not self.wordWrap() or not self.text():
            return super().sizeHint()
        natural = max(text_width(self.font(), line) for line in self.text().split("\n")) + 1
        width = min(natural, text_width(self.font(), "n" * MEASURE))
        return QSize(width, self.heightForWidth(width))

    @property
    def tone(self) -> Tone:
        """The colour token it is written in."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Write in the colour of another token."""
        self._tone = tone
        set_look(self, "tone", tone)


class Heading(Label):
    """A heading: size 1 the page's own (32 px), 2 a question (22 px), 3 a card's title (19 px)."""

    def __init__(
        self, theme: Theme, text: str = "", size: Literal[1, 2, 3] = 1, *, tone: Tone = "text", wrap: bool = True
    ) -> None:
        px, weight = HEADINGS[size]
        super().__init__(theme, text, px, weight=weight, tone=tone, wrap=wrap)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:  # noqa: N802  Qt's own name
        """Change the words, also for screen readers."""
        super().setText(text)
        self.setAccessibleName(text)


class Icon(QWidget):
    """A picture that only decorates the words beside it: it takes no focus and says nothing."""

    def __init__(self, theme: Theme, name: str, tone: Tone = "muted", size: int = 22) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._tone: Tone = tone
        self.show_icon(name, tone, size)

    def show_icon(self, name: str, tone: Tone = "muted", size: int = 22) -> None:
        """Draw another icon."""
        self._name, self._tone = name, tone
        self.setFixedSize(self._theme.px(size), self._theme.px(size))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The drawing, sharp at every size."""
        painter = painter_on(self)
        paint_icon(painter, self._theme, self._name, self._tone, QRectF(self.rect()))
        painter.end()


class Tag(QFrame):
    """A short state in a tinted box: ``talk`` a need (amber, bordered), ``ok``, ``done`` received (green), ``plain``.

    Always with its words: ``Tag(theme, self.tr("Ett steg kvar"), "talk")``; ``show_tag`` changes words and tone. ``wrap`` lets
    words that people have written, names of files and frameworks, take several lines.
    """

    def __init__(self, theme: Theme, text: str, tone: TagTone = "ok", icon: str = "", *, wrap: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._wrap = wrap
        self._icon = Icon(theme, icon or "check", TAG_MARK[tone], 18)
        self._label = Label(theme, text, 16, weight=500)
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setLayout(row(self._icon, self._label, gap=6, margins=(10, 3, 12, 4)))
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Maximum
        )
        self.show_tag(text, tone, icon)

    @property
    def text(self) -> str:
        """The words it shows."""
        return self._label.text()

    def show_tag(self, text: str, tone: TagTone = "ok", icon: str = "") -> None:
        """Show other words in a tone."""
        self._label.setText(text)
        self._label.set_tone(TAG_INK[tone])
        self._label.setWordWrap(self._wrap)
        show_when(self._icon, bool(icon))
        if icon:
            self._icon.show_icon(icon, TAG_MARK[tone], 18)
        set_look(self, "tone", tone)


class Rule(QFrame):
    """A thin line between the parts of a card."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rule")
        self.setFixedHeight(1)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet asks for, and have the widget drawn by it."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
