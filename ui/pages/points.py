"""Lines of a calm page: a number or an icon, and what it says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.controls import Icon, Label
from ui.layout import GAP, row
from ui.theme import Theme


def numbered(theme: Theme, number: int, words: str) -> QHBoxLayout:
    """A step of what happens, with its number before it."""
    figure = Label(theme, str(number), 22, weight=700, tone="accent", wrap=False)
    figure.setFixedWidth(theme.px(16))
    line = row(figure, (Label(theme, words, 20), 1), gap=16)
    line.setAlignment(figure, Qt.AlignmentFlag.AlignTop)
    return line


def pictured(theme: Theme, icon: str, words: str, px: int = 20) -> QHBoxLayout:
    """Something to know, with an icon before it."""
    drawing = Icon(theme, icon, "accent", 26)
    line = row(drawing, (Label(theme, words, px), 1), gap=GAP)
    line.setAlignment(drawing, Qt.AlignmentFlag.AlignTop)
    return line
