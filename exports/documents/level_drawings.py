"""The chart's column in the table: the numbers 1 to 5 above, one picture of marks and arrow in each row."""

from reportlab.platypus import Flowable

from desktop.domain.charts import LEVELS, LevelLine, MarkKind, Point, arrow, place_marks
from desktop.domain.documents import ChartRow
from exports.documents.painting import SIZE, STROKE, paint_arrow, paint_mark
from exports.documents.style import HAIRLINE, MUTED, REGULAR, TABLE
from exports.documents.tagged import Element


class _LevelDrawing(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Something drawn along the 1 to 5 line, as high as a line of the table."""

    def __init__(self, element: Element, height: float) -> None:
        super().__init__()
        self.element = element
        self.height = height

    def wrap(self, availWidth: float, _availHeight: float) -> tuple[float, float]:  # noqa: N803  # reportlab
        """As wide as there is room."""
        self.width = availWidth
        return self.width, self.height

    @property
    def line(self) -> LevelLine:
        """The line of levels within the cell, with room for a mark at both ends."""
        return LevelLine(SIZE * 2, self.width - SIZE * 2)


class ScaleHead(_LevelDrawing):
    """The numbers 1 to 5 above the chart's column."""

    def draw(self) -> None:
        """Draw the numbers; on later pages they are decoration."""
        with self.canv.artifact() if self.element.drawn else self.canv.marked(self.element):
            self.canv.setFont(REGULAR, TABLE)
            self.canv.setFillColor(MUTED)
            for level, x in self.line.positions():
                text = str(level) if level == LEVELS[-1] else f"{level} "
                half = self.canv.stringWidth(str(level), REGULAR, TABLE) / 2
                self.canv.drawString(x - half, self.height - TABLE, text)


class LevelRow(_LevelDrawing):
    """One row of the chart: from the level now, along an arrow, to the goal; the diamond is what the job asks for."""

    def __init__(self, element: Element, height: float, row: ChartRow, bleed: float) -> None:
        super().__init__(element, height)
        self.row = row
        self.bleed = bleed  # how far the level lines reach out of the cell, to meet the next row's

    def draw(self) -> None:
        """Draw grid as decoration, marks and arrow as a figure."""
        line, y = self.line, self.height / 2
        with self.canv.artifact():
            self.canv.setStrokeColor(HAIRLINE)
            self.canv.setLineWidth(0.7)
            for _, x in line.positions():
                self.canv.line(x, -self.bleed, x, self.height + self.bleed)
        levels = {MarkKind.SELF: self.row.now, MarkKind.EXPECTED: self.row.expected}
        with self.canv.marked(self.element):
            self.element.box = self.canv.box(0, 0, self.width, self.height)
            self._draw_arrow(line, y)
            for mark in place_marks(levels, line, y, SIZE, STROKE):
                paint_mark(self.canv, mark)

    def _draw_arrow(self, line: LevelLine, y: float) -> None:
        now, goal = self.row.now, self.row.goal
        if goal is None or goal == now:
            return
        forwards = now is None or now < goal
        # Where a diamond stands on the goal the arrow ends at its tip, otherwise on the level itself.
        short = SIZE * 1.5 if goal == self.row.expected else 0.0
        end = line.x(goal) - (short if forwards else -short)
        start = line.x(now) if now is not None else end - SIZE * 2.4
        paint_arrow(self.canv, arrow(Point(start, y), Point(end, y), SIZE * 0.65))
