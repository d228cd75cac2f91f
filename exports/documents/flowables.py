"""The building blocks of a document: ReportLab's, each knowing which part of the structure it draws.

They are subclasses, never wrappers: a flowable wrapped in another makes ReportLab lay out long tables for ever.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from desktop.domain.charts import Mark, MarkKind, Move, Point, arrow, nested_reaches
from exports.documents.painting import SIZE, STROKE, paint_arrow, paint_mark, paint_move
from exports.documents.style import HAIRLINE, INK, MUTED, REGULAR, SELECTED, SMALL, TABLE
from exports.documents.tagged import Element

CELL_LEFT = 6.0
CELL_RIGHT = 4.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: ``level`` from 0, ``key`` unique in the document."""

    level: int
    key: str
    text: str


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph whose text belongs to ``element``; ``bookmark`` puts it in the outline."""

    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle | None = None,
        element: Element | None = None,
        bookmark: Bookmark | None = None,
        **options: Any,
    ) -> None:
        super().__init__(text, style, **options)
        self.element = element
        self.bookmark = bookmark

    def draw(self) -> None:
        """Draw as part of the structure; a table head that comes back on a later page is decoration."""
        if self.bookmark is not None:
            self.canv.bookmarkPage(self.bookmark.key)
            self.canv.addOutlineEntry(self.bookmark.text, self.bookmark.key, self.bookmark.level, closed=False)
        element = self.element
        repeated = element is None or (element.scope == "Column" and element.drawn)
        with self.canv.artifact() if repeated else self.canv.marked(element):
            super().draw()

    def split(self, availWidth: float, availHeight: float) -> list["TaggedParagraph"]:  # noqa: N803  # reportlab
        """Parts for this page and the next; all belong to the same element, the first carries the bookmark."""
        parts: list[TaggedParagraph] = super().split(availWidth, availHeight)
        for number, part in enumerate(parts):
            part.take_over(self, first=number == 0)
        return parts

    def take_over(self, whole: "TaggedParagraph", *, first: bool) -> None:
        """Become a part of ``whole``."""
        self.element = whole.element
        self.bookmark = whole.bookmark if first else None

    @property
    def first_baseline(self) -> float:
        """Height of the first line's letters above the paragraph's lower edge."""
        return float(self.height - self.style.fontSize)


class LabelledParagraph(TaggedParagraph):
    """An entry of a list of facts: a muted label in the left column, text that may go on over pages beside it."""

    label = ""
    label_element: Element | None = None

    @classmethod
    def of(cls, label: str, text: str, style: ParagraphStyle, entry: Element) -> "LabelledParagraph":
        """An entry with label and text (as ReportLab's mark-up), drawn into the LI ``entry``."""
        label_element, body = entry.add("Lbl"), entry.add("LBody")
        paragraph = cls(text, style, body)
        paragraph.label, paragraph.label_element = label, label_element
        return paragraph

    def draw(self) -> None:
        """Draw label, then text."""
        if self.label_element is not None:
            with self.canv.marked(self.label_element):
                self.canv.setFont(REGULAR, self.style.fontSize)
                self.canv.setFillColor(MUTED)
                self.canv.drawString(0, self.first_baseline, self.label)
        super().draw()

    def take_over(self, whole: TaggedParagraph, *, first: bool) -> None:
        """Become a part of ``whole``; only the first part keeps the label."""
        super().take_over(whole, first=first)
        if first and isinstance(whole, LabelledParagraph):
            self.label, self.label_element = whole.label, whole.label_element


class StepHeading(TaggedParagraph):
    """Heading of a step: its number, its name, the move from level to level at the right, a rule below."""

    number = ""
    move: Move | None = None
    figure: Element | None = None

    def draw(self) -> None:
        """Draw number and name as the heading, the move as its own figure."""
        with self.canv.marked(self.element):
            if self.number:
                self.canv.setFont(self.style.fontName, self.style.fontSize)
                self.canv.setFillColor(self.style.textColor)
                self.canv.drawString(0, self.first_baseline, f"{self.number} ")
        super().draw()
        if self.move is not None and self.figure is not None:
            left = self.width - self.move.goal.centre.x - self.move.start.centre.x
            middle = self.first_baseline + self.style.fontSize * 0.34 - self.move.start.centre.y
            height = 2 * self.move.start.centre.y
            with self.canv.marked(self.figure):
                self.figure.box = self.canv.box(left, middle, self.width, middle + height)
                self.canv.saveState()
                self.canv.translate(left, middle)
                paint_move(self.canv, self.move)
                self.canv.restoreState()
        with self.canv.artifact():
            self.canv.setStrokeColor(HAIRLINE)
            self.canv.setLineWidth(0.8)
            self.canv.line(0, -4, self.width, -4)

    def take_over(self, whole: TaggedParagraph, *, first: bool) -> None:
        """Become a part of ``whole``; only the first part keeps number and move."""
        super().take_over(whole, first=first)
        if first and isinstance(whole, StepHeading):
            self.number, self.move, self.figure = whole.number, whole.move, whole.figure


class HeadCell(TaggedParagraph):
    """Head of a column with the mark that its numbers have in the chart."""

    kind: MarkKind | None = None
    is_goal = False

    def draw(self) -> None:
        """Draw the mark as decoration, then the words."""
        middle = self.first_baseline + self.style.fontSize * 0.34
        with self.canv.artifact():
            if self.kind is not None:
                ((_, reach),) = nested_reaches([self.kind], SIZE * 0.85, STROKE)
                paint_mark(self.canv, Mark(self.kind, 1, Point(SIZE, middle), reach))
            if self.is_goal:
                paint_arrow(self.canv, arrow(Point(0, middle), Point(SIZE * 2, middle), SIZE * 0.6))
        super().draw()


class ChipRow(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One row of short names on tinted ground; each is an entry of a list."""

    _PADDING = 8.0
    _GAP = 7.0
    _HEIGHT = 21.0

    def __init__(self, chips: list[tuple[str, Element]]) -> None:
        super().__init__()
        self.chips = chips

    @classmethod
    def width_of(cls, text_width: float) -> float:
        """Width a chip takes, with the gap to the next."""
        return text_width + 2 * cls._PADDING + cls._GAP

    def wrap(self, availWidth: float, _availHeight: float) -> tuple[float, float]:  # noqa: N803  # reportlab
        """A full line, one chip high."""
        return availWidth, self._HEIGHT + self._GAP - 2

    def draw(self) -> None:
        """Draw grounds as decoration, names as list entries."""
        x, lift = 0.0, self._GAP - 2
        for text, element in self.chips:
            width = self.width_of(self.canv.stringWidth(text, REGULAR, TABLE)) - self._GAP
            with self.canv.artifact():
                self.canv.setFillColor(SELECTED)
                self.canv.roundRect(x, lift, width, self._HEIGHT, 6, stroke=0, fill=1)
            with self.canv.marked(element):
                self.canv.setFont(REGULAR, TABLE)
                self.canv.setFillColor(INK)
                self.canv.drawString(x + self._PADDING, lift + self._HEIGHT / 2 - TABLE * 0.34, text)
            x += width + self._GAP


class TaggedTable(Table):  # type: ignore[misc]  # reportlab has no types
    """A table whose grounds and rules are decoration; its cells are tagged flowables."""

    def __init__(self, data: Any, **options: Any) -> None:
        options["renderCB"] = self._decorate
        super().__init__(data, **options)
        self._open = ExitStack()

    @staticmethod
    def _decorate(table: "TaggedTable", event: str, *_details: object) -> None:
        if event in ("startBG", "startLines"):
            table._open.enter_context(table.canv.artifact())  # noqa: SLF001  # the part of a split table being drawn
        elif event in ("endBG", "endLines"):
            table._open.close()  # noqa: SLF001  # as above


def table_style(padding: float) -> TableStyle:
    """Calm rules, tinted head; the default font is set because ReportLab would bring in its own."""
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), REGULAR, SMALL),
            ("BACKGROUND", (0, 0), (-1, 0), SELECTED),
            ("LINEBELOW", (0, 0), (-1, -1), 0.7, HAIRLINE),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
            ("LEFTPADDING", (0, 0), (-1, -1), CELL_LEFT),
            ("RIGHTPADDING", (0, 0), (-1, -1), CELL_RIGHT),
        ]
    )
