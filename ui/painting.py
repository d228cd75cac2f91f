"""Painting shared by the hand-painted controls: the focus ring and wrapped text."""

from math import ceil
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.layout import FOCUS_MARGIN, FOCUS_RING, RADIUS
from ui.theme import Theme

WRAP: Final = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
TALLEST: Final = 16_000


def painter_on(widget: QWidget) -> QPainter:
    """A smooth painter on a widget; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def body(widget: QWidget) -> QRectF:
    """The widget without the air kept for its focus ring."""
    return QRectF(widget.rect()).adjusted(FOCUS_MARGIN, FOCUS_MARGIN, -FOCUS_MARGIN, -FOCUS_MARGIN)


def draw_ring(painter: QPainter, theme: Theme, inner: QRectF, radius: float = RADIUS) -> None:
    """The focus ring: 3 px, outside ``inner`` with 2 px of air, so that it shows on every ground."""
    out = FOCUS_MARGIN - FOCUS_RING / 2
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("focus"), FOCUS_RING))
    painter.drawRoundedRect(inner.adjusted(-out, -out, out, out), radius + out, radius + out)
    painter.restore()


def text_width(font: QFont, text: str) -> int:
    """Width in px of a text on one line."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1


def widest_word(font: QFont, text: str) -> int:
    """Width in px of the longest word: a text cannot be narrower."""
    return max((text_width(font, word) for word in text.split()), default=0)


def text_height(font: QFont, text: str, width: float) -> int:
    """Height in px of a text wrapped at ``width``; 0 for no text."""
    if not text:
        return 0
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, int(width)), TALLEST), WRAP, text).height()


def laid_out_width(widget: QWidget, natural: int) -> int:
    """Width a wrapping control should take its height from: its own once a layout has narrowed it, else its natural one.

    A control of fixed height may not grow past its size hint, so the hint has to follow the width.
    """
    return min(widget.width(), natural) if widget.testAttribute(Qt.WidgetAttribute.WA_Resized) else natural


def draw_wrapped(
    painter: QPainter, area: QRectF, text: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    """Draw a text wrapped inside an area, from its top."""
    painter.drawText(area, Qt.TextFlag.TextWordWrap.value | align.value, text)
