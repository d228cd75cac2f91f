"""Buttons and chips: at least 48 px high, words that wrap when they must, focus ring outside the body."""

from collections.abc import Iterable
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ui.icons import paint_icon
from ui.layout import FOCUS_MARGIN, RADIUS, TARGET
from ui.painting import body, draw_ring, draw_wrapped, laid_out_width, painter_on, text_height, text_width, widest_word
from ui.theme import Theme, Tone

ButtonKind = Literal["normal", "primary", "quiet", "round", "big"]
PADDING: Final = {"normal": 18, "primary": 26, "quiet": 12, "round": 0, "big": 26}
AIR: Final = 2 * FOCUS_MARGIN
INNER: Final = 8


class Button(QPushButton):
    """A push button that paints its own words.

    ``Button(theme, self.tr("Skriv ut"), icon="print")``. Kinds: ``normal``, ``primary`` (the page's one filled button, made by
    ``PageFrame``), ``quiet`` (no border), ``round`` (48 px, icon only), ``big``. ``name`` is the accessible name when the words
    need more ("Ändra Dela dokument"; it must contain the visible words), ``describe`` a further sentence. ``clicked`` is Qt's
    own signal. The widget is 10 px larger than its body: the room of the focus ring.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: ButtonKind = "normal",
        icon: str = "",
        icon_right: bool = False,
        name: str = "",
        describe: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("" if kind == "round" else text, parent)
        self._theme, self._kind, self._icon, self._icon_right = theme, kind, icon, icon_right
        self._icon_only = kind == "round"
        self.setProperty("kind", kind)
        self.setAccessibleName(name or text)
        self.setAccessibleDescription(describe)
        self.setFont(theme.font(18, 600 if kind in {"primary", "big"} else 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # Enter presses the focused button, as in a dialog
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind == "round":
            self.setFixedSize(theme.px(TARGET) + AIR, theme.px(TARGET) + AIR)

    def set_icon_only(self, icon_only: bool) -> None:  # noqa: FBT001  a setter, as Qt's are
        """Show only the icon; the accessible name stays."""
        self._icon_only = icon_only and bool(self._icon)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon; an empty name shows none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Words wrap: a narrower button is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that holds the words at that width."""
        words = text_height(self.font(), self._words(), width - AIR - 2 * self._theme.px(INNER) - self._icon_room())
        return max(self._theme.px(self._least()), words + self._theme.px(20)) + AIR

    def sizeHint(self) -> QSize:
        """All words on one line."""
        width = self._natural() + 2 * self._padding() + AIR
        width = max(width, self._theme.px(TARGET) + AIR)
        return QSize(width, self.heightForWidth(laid_out_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        """The longest word, so that a page can become narrow."""
        width = widest_word(self.font(), self._words()) + self._icon_room() + 2 * self._theme.px(INNER) + AIR
        return QSize(max(width, self._theme.px(TARGET) + AIR), self._theme.px(self._least()) + AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Body by the style sheet, then icon and words, then the ring."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = painter_on(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self._paint_content(painter)
        if self.hasFocus():
            radius = {"round": body(self).height() / 2, "big": 14}.get(self._kind, RADIUS)
            draw_ring(painter, self._theme, body(self), radius)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        inner = body(self).adjusted(self._theme.px(INNER), 0, -self._theme.px(INNER), 0)
        words, icon = self._words(), self._shown_icon()
        room = self._icon_room()
        width = min(text_width(self.font(), words) if words else 0, inner.width() - room)
        height = text_height(self.font(), words, width)
        left = inner.center().x() - (width + room) / 2
        if icon:
            side = self._theme.px(22)
            at_right = self._icon_right and words
            x = left + width + room - side if at_right else left
            paint_icon(
                painter, self._theme, icon, self._icon_tone(), QRectF(x, inner.center().y() - side / 2, side, side)
            )
        if words:
            x = left if self._icon_right else left + room
            painter.setFont(self.font())
            painter.setPen(self._theme.color(self._ink()))
            area = QRectF(x, inner.center().y() - height / 2, width, height)
            draw_wrapped(painter, area, words, Qt.AlignmentFlag.AlignLeft if room else Qt.AlignmentFlag.AlignHCenter)

    def _least(self) -> int:
        return 128 if self._kind == "big" else TARGET

    def _padding(self) -> int:
        return self._theme.px(12 if self._icon_only else PADDING[self._kind])

    def _words(self) -> str:
        return "" if self._icon_only else self.text()

    def _shown_icon(self) -> str:
        return self._icon

    def _icon_room(self) -> int:
        if not self._shown_icon():
            return 0
        return self._theme.px(22) + (self._theme.px(2 if self._icon_right else 8) if self._words() else 0)

    def _natural(self) -> int:
        words = self._words()
        return (text_width(self.font(), words) if words else 0) + self._icon_room()

    def _ink(self) -> Tone:
        if not self.isEnabled():
            return "muted"
        return "on_accent" if self._kind in {"primary", "big"} else "text"

    def _icon_tone(self) -> Tone:
        return "accent" if self._kind == "quiet" and self.isEnabled() else self._ink()


class Chip(Button):
    """A choice in a row that can be on or off; on = tinted ground, 2 px border and a check, never colour alone.

    ``chip.toggled`` is Qt's own signal. For "one of several" put chips in a ``ChipGroup`` or use a ``RadioGroup``.
    """

    def __init__(self, theme: Theme, text: str, *, on: bool = False, name: str = "") -> None:
        super().__init__(theme, text, name=name)
        font: QFont = theme.font(17, 500)
        self.setFont(font)
        self.setCheckable(True)
        self.setChecked(on)
        self.toggled.connect(self._show_state)

    def _show_state(self) -> None:
        self.updateGeometry()
        self.update()

    def _padding(self) -> int:
        return self._theme.px(14)

    def _shown_icon(self) -> str:
        return "check" if self.isChecked() else ""

    def _icon_tone(self) -> Tone:
        return "accent"


class ChipGroup(QButtonGroup):
    """Chips of which one can be on. They are one stop for Tab, the chip that is on or the first; arrows go among them."""

    def __init__(self, parent: QWidget, chips: Iterable[Chip] = ()) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._settle_tab_stop)
        for chip in chips:
            self.add(chip)

    def add(self, chip: Chip) -> None:
        """Put one more at the end."""
        self.addButton(chip)
        self._settle_tab_stop()

    def _settle_tab_stop(self) -> None:
        """Qt makes a group one stop only when one of it has had the keyboard."""
        chips = self.buttons()
        stop = self.checkedButton() or chips[0]
        for chip in chips:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)
