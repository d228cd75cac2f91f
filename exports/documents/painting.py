"""Paints the shared geometry of ``desktop.domain.charts`` on a PDF canvas."""

from typing import Any

from desktop.domain.charts import Arrow, Mark, MarkKind, Move, Segment, diamond_points
from exports.documents.style import ACCENT, INK, PAPER, SEMIBOLD, TABLE

STROKE = 1.45
SIZE = 5.6  # radius of a lone disc in points


def paint_mark(canvas: Any, mark: Mark) -> None:
    """Paint one mark; outlines are filled with paper, so that a bar beneath ends at the mark."""
    x, y, reach = mark.centre.x, mark.centre.y, mark.reach
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(STROKE)
    canvas.setFillColor(PAPER)
    if mark.kind is MarkKind.SELF:
        canvas.setFillColor(ACCENT)
        canvas.circle(x, y, reach, stroke=0, fill=1)
    elif mark.kind is MarkKind.EARLIER:
        canvas.circle(x, y, reach, stroke=1, fill=1)
    elif mark.kind is MarkKind.MANAGER:
        canvas.rect(x - reach, y - reach, 2 * reach, 2 * reach, stroke=1, fill=1)
    else:
        path = canvas.beginPath()
        first, *rest = diamond_points(mark)
        path.moveTo(first.x, first.y)
        for point in rest:
            path.lineTo(point.x, point.y)
        path.close()
        canvas.drawPath(path, stroke=1, fill=1)


def paint_segment(canvas: Any, segment: Segment, width: float = STROKE) -> None:
    """Paint a straight line in the accent colour."""
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(width)
    canvas.line(segment.start.x, segment.start.y, segment.end.x, segment.end.y)


def paint_arrow(canvas: Any, arrow: Arrow, width: float = STROKE) -> None:
    """Paint shaft and open head with round ends."""
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    paint_segment(canvas, arrow.shaft, width)
    path = canvas.beginPath()
    first, tip, last = arrow.head
    path.moveTo(first.x, first.y)
    path.lineTo(tip.x, tip.y)
    path.lineTo(last.x, last.y)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def paint_move(canvas: Any, move: Move) -> None:
    """Paint a step from level to level with the numbers in the marks."""
    paint_mark(canvas, move.start)
    paint_arrow(canvas, move.arrow)
    paint_mark(canvas, move.goal)
    canvas.setFont(SEMIBOLD, TABLE)
    for mark, colour in ((move.start, PAPER), (move.goal, INK)):
        canvas.setFillColor(colour)
        canvas.drawCentredString(mark.centre.x, mark.centre.y - TABLE * 0.34, str(mark.level))
