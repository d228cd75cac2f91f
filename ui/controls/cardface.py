"""The face of a choice: ring or box, words, example sentence, and for a level its number and five bars."""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from ui.layout import FOCUS_MARGIN, RADIUS
from ui.painting import draw_ring, draw_wrapped, text_height, text_width, widest_word
from ui.theme import Theme, Tone

AIR: Final = 2 * FOCUS_MARGIN
BARS: Final = 5
METER_FROM: Final = 400
EDGE: Final = 14


@dataclass(frozen=True, slots=True)
class FaceState:
    """How a choice stands right now."""

    chosen: bool
    focused: bool
    hovered: bool
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class CardFace:
    """What is drawn on a choice, and how large that is; ``width`` and ``height`` are the widget's, ring's air included."""

    theme: Theme
    title: str
    example: str = ""
    level: int | None = None
    short: bool = False
    mark: Literal["ring", "box"] = "ring"

    def height_for(self, width: int) -> int:
        """Height of the widget when it is that wide: at least 66 px of body, 48 for a short one."""
        words = self._title_height(width - AIR) + self._example_height(width - AIR)
        least = self.theme.px(48 if self.short else 66)
        return max(least, words + self.theme.px(16)) + AIR

    def natural_width(self) -> int:
        """Width of the widget with everything on one line."""
        return self._width_with(1)

    def narrow_width(self) -> int:
        """Width of the widget with the title on one line and the example on two."""
        return self._width_with(0.6)

    def least_width(self) -> int:
        """Width of the widget that still holds the longest word."""
        words = max(widest_word(self._title_font(), self.title), widest_word(self._example_font(), self.example))
        return words + self._left() + self._right(0) + AIR

    def paint(self, painter: QPainter, body: QRectF, state: FaceState) -> None:
        """Draw into ``body``; the ring goes outside it."""
        theme = self.theme
        edge: Tone = "accent" if state.chosen else "border" if state.enabled else "line"
        thick = 2.4 if state.chosen else 1.3
        painter.setPen(QPen(theme.color(edge), thick))
        painter.setBrush(theme.color("selected" if state.chosen else "hover" if state.hovered else "card"))
        half = thick / 2
        painter.drawRoundedRect(body.adjusted(half, half, -half, -half), RADIUS, RADIUS)
        self._paint_mark(
            painter, QPointF(body.left() + theme.px(21 if self.short else 27), body.center().y()), state, edge
        )
        self._paint_words(painter, body, state)
        if self.level is not None:
            self._paint_level(painter, body, self.level, state)
        if state.focused:
            draw_ring(painter, theme, body)

    def _width_with(self, part: float) -> int:
        """Width with the whole title and that part of the example on one line."""
        title = text_width(self._title_font(), self.title) + self._right(METER_FROM) + 1
        example = text_width(self._example_font(), self.example) * part + self.theme.px(EDGE)
        return round(max(title, example)) + self._left() + AIR

    def _paint_mark(self, painter: QPainter, at: QPointF, state: FaceState, edge: Tone) -> None:
        theme, radius = self.theme, self.theme.px(11)
        painter.setPen(QPen(theme.color(edge), 2.2))
        painter.setBrush(theme.color("card"))
        if self.mark == "ring":
            painter.drawEllipse(at, radius, radius)
            if state.chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent"))
                painter.drawEllipse(at, radius * 0.55, radius * 0.55)
            return
        if state.chosen:
            painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), 5, 5)
        if state.chosen:
            painter.setPen(
                QPen(theme.color("on_accent"), theme.px(2.6), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            )
            step = radius * 0.5
            painter.drawPolyline(
                [
                    at + QPointF(-step, 0.1 * step),
                    at + QPointF(-0.2 * step, 0.8 * step),
                    at + QPointF(step, -0.8 * step),
                ]
            )

    def _paint_words(self, painter: QPainter, body: QRectF, state: FaceState) -> None:
        title, example = self._title_height(body.width()), self._example_height(body.width())
        top, left = body.center().y() - (title + example) / 2, body.left() + self._left()
        painter.setFont(self._title_font())
        painter.setPen(self.theme.color("text" if state.enabled else "muted"))
        draw_wrapped(painter, QRectF(left, top, self._title_width(body.width()), title), self.title)
        if self.example:
            painter.setFont(self._example_font())
            painter.setPen(self.theme.color("muted"))
            below = top + title + self.theme.px(3)
            draw_wrapped(painter, QRectF(left, below, self._example_width(body.width()), example), self.example)

    def _paint_level(self, painter: QPainter, body: QRectF, level: int, state: FaceState) -> None:
        """Beside the title, so that the sentence under it has the whole width. The number carries the meaning; the bars only repeat it."""
        px = self.theme.px
        with_bars = body.width() >= px(METER_FROM)
        title = self._title_height(body.width())
        top = body.center().y() - (title + self._example_height(body.width())) / 2
        middle = top + title / 2
        right = body.right() - px(66 if with_bars else 14)
        painter.setPen(self.theme.color("text" if state.chosen else "muted"))
        painter.setFont(self.theme.font(19, 600))
        area = QRectF(right - px(30), middle - px(15), px(30), px(30))
        painter.drawText(area, (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value, str(level))
        if not with_bars:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(BARS):
            height = px(6 + bar * 4)
            painter.setBrush(self.theme.color("accent" if bar < level else "track"))
            place = QRectF(body.right() - px(56 - bar * 9), middle + px(11) - height, px(6), height)
            painter.drawRoundedRect(place, px(2), px(2))

    def _title_font(self) -> QFont:
        return self.theme.font(18 if self.short else 19, 500 if self.short else 600)

    def _example_font(self) -> QFont:
        return self.theme.font(17)

    def _title_height(self, body_width: float) -> int:
        return text_height(self._title_font(), self.title, self._title_width(body_width))

    def _example_height(self, body_width: float) -> int:
        """Height of the sentence and the gap above it; 0 without one."""
        if not self.example:
            return 0
        return text_height(self._example_font(), self.example, self._example_width(body_width)) + self.theme.px(3)

    def _left(self) -> int:
        return self.theme.px(42 if self.short else 52)

    def _right(self, body_width: float) -> int:
        if self.level is None:
            return self.theme.px(EDGE)
        return self.theme.px(110 if body_width >= self.theme.px(METER_FROM) else 48)

    def _title_width(self, body_width: float) -> float:
        return max(1.0, body_width - self._left() - self._right(body_width))

    def _example_width(self, body_width: float) -> float:
        return max(1.0, body_width - self._left() - self.theme.px(EDGE))
