"""What is wrong with a file, as a table that can be read, marked and copied."""

from dataclasses import dataclass
from html import escape
from itertools import compress
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.controls import Ringed
from ui.layout import column
from ui.theme import Theme

AT_MOST: Final = 300
TABLE_FROM: Final = 760


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One thing wrong: where (empty when it is the whole file), what, and what to do; ``notice`` only tells something."""

    row: str
    column: str
    what: str
    what_to_do: str
    notice: bool = False


class ProblemTable(QWidget):
    """Lines under *Rad, Kolumn, Vad är fel, Gör så här*; where it is narrow each line is a piece of its own.

    ``text`` is the reading field: its words can be marked and copied, arrows scroll it, Tab leaves it.
    """

    def __init__(self, theme: Theme, lines: tuple[ProblemLine, ...], name: str) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self._as_table: bool | None = None
        self.text = QTextEdit()
        self.text.setObjectName("problems")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setCursorWidth(0)  # it is read, not written in
        self.text.setAccessibleName(name)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLayout(column((Ringed(theme, self.text), 1)))
        self.text.setFont(theme.font(17))
        self.text.setMinimumHeight(theme.px(180))
        self.setFocusProxy(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A table while four columns can be read."""
        as_table = event.size().width() * 100 // self._theme.scale >= TABLE_FROM
        if as_table != self._as_table:
            self._as_table = as_table
            self.text.setHtml(self._table() if as_table else self._pieces())
        super().resizeEvent(event)

    def _table(self) -> str:
        theme = self._theme
        titles = self.tr("Rad"), self.tr("Kolumn"), self.tr("Vad är fel"), self.tr("Gör så här")
        lines = self._lines[:AT_MOST]
        used = any(line.row for line in lines), any(line.column for line in lines), True, True
        widths = tuple(width for width, shown in zip((8, 20, 36, 36), used, strict=True) if shown)
        heads = "".join(
            f'<th align="left" width="{width * 100 // sum(widths)}%">{escape(words)}</th>'
            for words, width in zip(compress(titles, used), widths, strict=True)
        )
        rows = "".join(f"<tr>{''.join(compress(_cells(line), used))}</tr>" for line in lines)
        style = f'cellpadding="{theme.px(7)}" cellspacing="0" width="100%" style="border-collapse: collapse;"'
        edge = f' border="1" bordercolor="{theme.line}"'
        return f"<table {style}{edge}><thead><tr>{heads}</tr></thead>{rows}</table>{self._rest()}"

    def _pieces(self) -> str:
        pieces = []
        for line in self._lines[:AT_MOST]:
            place = [self.tr("Rad {row}").format(row=line.row)] if line.row else []
            place += [line.column] if line.column else []
            head = f"{_breakable(', '.join(place))}<br>" if place else ""
            pieces.append(f"<p>{head}<b>{_breakable(line.what)}</b><br>{escape(line.what_to_do)}</p>")
        return "".join(pieces) + self._rest()

    def _rest(self) -> str:
        """What is not shown: nobody mends so many at once."""
        rest = len(self._lines) - AT_MOST
        words = self.tr("Och {count} till. Rätta de här först, och välj filen igen.").format(count=rest)
        return f"<p>{escape(words)}</p>" if rest > 0 else ""


def _cells(line: ProblemLine) -> tuple[str, ...]:
    """A line's four cells."""
    what = f"<b>{_breakable(line.what)}</b>"
    inner = escape(line.row), _breakable(line.column), what, escape(line.what_to_do)
    return tuple(f"<td>{each}</td>" for each in inner)


def _breakable(text: str) -> str:
    """Safe text in which a long path may be broken after its dots."""
    return escape(text).replace(".", ".\N{ZERO WIDTH SPACE}") if len(text) > 24 and " " not in text else escape(text)
