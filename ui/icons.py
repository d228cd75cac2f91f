"""Line icons of our own, drawn in a theme's colours."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import Theme, Tone

DRAWINGS: Final = Path(__file__).parent / "icons"
RATIO: Final = 3


def icon_names() -> tuple[str, ...]:
    """Every icon there is, by the name to ask for."""
    return tuple(sorted(path.stem for path in DRAWINGS.glob("*.svg")))


def paint_icon(painter: QPainter, theme: Theme, name: str, tone: Tone, area: QRectF) -> None:
    """Draw an icon into a square of a painter, sharp at every size. Raises FileNotFoundError for an unknown name."""
    _renderer(theme, name, tone).render(painter, area)


def pixmap(theme: Theme, name: str, tone: Tone = "text", size: int = 22) -> QPixmap:
    """An icon in the colour of a token, ``size`` px at 100 % text size. Raises FileNotFoundError for an unknown name."""
    side = theme.px(size)
    renderer = _renderer(theme, name, tone)  # before the painter: a missing drawing must not leave one open
    image = QPixmap(side * RATIO, side * RATIO)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side * RATIO, side * RATIO))
    painter.end()
    image.setDevicePixelRatio(RATIO)
    return image


def icon(theme: Theme, name: str, tone: Tone = "text", size: int = 22) -> QIcon:
    """The same drawing as a QIcon, for actions in fields and menus."""
    return QIcon(pixmap(theme, name, tone, size))


def _renderer(theme: Theme, name: str, tone: Tone) -> QSvgRenderer:
    drawing = (DRAWINGS / f"{name}.svg").read_text("utf-8").replace("currentColor", theme.hex(tone))
    return QSvgRenderer(QByteArray(drawing.encode()))
