"""Painted marks, one vocabulary on every page: ● you now, ○ earlier, ◇ what the job asks for, □ the manager's view.

Where marks lie is decided in ``desktop.domain.charts``; this module only paints, and says the same in words.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.charts import Arrow, LevelLine, Mark, MarkKind, Point, diamond_points, dumbbell, move, place_marks
from ui.controls.boxes import Wrap
from ui.controls.labels import Label
from ui.layout import FOCUS_MARGIN, ROOM, panel, row
from ui.painting import painter_on
from ui.theme import Theme, Tone

OUTLINE: Final = 2.6
STEPS: Final = 4


class Picture(QWidget):
    """A painted picture: a graphic whose accessible name says everything it shows. Subclasses override ``paint``."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(name)

    def paint(self, painter: QPainter) -> None:
        """Draw into the whole widget; the painter is smooth and the caller ends it."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt asks; ``paint`` draws."""
        painter = painter_on(self)
        self.paint(painter)
        painter.end()


def paint_mark(painter: QPainter, theme: Theme, mark: Mark, *, ground: Tone = "card", outline: float = OUTLINE) -> None:
    """One mark in its shape; ``ground`` is the colour it stands on, seen inside the hollow ones."""
    centre = QPointF(mark.centre.x, mark.centre.y)
    painter.save()
    pen = QPen(theme.color("accent"), outline)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(theme.color(ground))
    if mark.kind is MarkKind.SELF:
        painter.setPen(QPen(theme.color(ground), 2))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(centre, mark.reach + 1, mark.reach + 1)
    elif mark.kind is MarkKind.EARLIER:
        painter.drawEllipse(centre, mark.reach, mark.reach)
    elif mark.kind is MarkKind.EXPECTED:
        painter.drawPolygon(_polygon(diamond_points(mark)))
    else:
        side = 2 * mark.reach
        painter.drawRect(QRectF(centre.x() - mark.reach, centre.y() - mark.reach, side, side))
    painter.restore()


class MarkKey(Picture):
    """One mark of a legend; put its words beside it, they are its meaning: ``row(MarkKey(theme, kind, words), Label(...))``."""

    def __init__(self, theme: Theme, kind: MarkKind, name: str = "") -> None:
        super().__init__(theme, name)
        self._kind = kind
        self.setFixedSize(theme.px(28), theme.px(28))

    def paint(self, painter: QPainter) -> None:
        """The mark in the middle."""
        middle = self.width() / 2
        size = self.theme.px(10)
        (mark,) = place_marks({self._kind: 1}, LevelLine(middle, middle + 1), middle, size, _outline(self.theme))
        paint_mark(painter, self.theme, mark, ground="ground", outline=_outline(self.theme))


class Legend(QWidget):
    """What the marks mean: ``Legend(theme, ((MarkKind.SELF, self.tr("Så svarade du")), ...))``, in a row that wraps."""

    def __init__(self, theme: Theme, entries: Sequence[tuple[MarkKind, str]]) -> None:
        super().__init__()
        keys = [panel(row(MarkKey(theme, kind), Label(theme, words, 17, wrap=False), gap=6)) for kind, words in entries]
        self.setLayout(row(Wrap(*keys, gap=ROOM), margins=(FOCUS_MARGIN, 0, FOCUS_MARGIN, 0)))


class ScaleLine(Picture):
    """The 1 to 5 line with marks: ``ScaleLine(theme, {MarkKind.SELF: 2, MarkKind.EXPECTED: 3})``; None is not drawn.

    A bar joins you and the job. ``show_levels`` draws anew. The accessible name says the levels in words; put the numbers beside it too.
    """

    def __init__(self, theme: Theme, levels: Mapping[MarkKind, int | None]) -> None:
        super().__init__(theme, "")
        self._levels: dict[MarkKind, int | None] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_levels(levels)

    def show_levels(self, levels: Mapping[MarkKind, int | None]) -> None:
        """Show other levels."""
        self._levels = dict(levels)
        self.setAccessibleName(self._in_words())
        self.update()

    def sizeHint(self) -> QSize:
        """Room for marks and numbers."""
        return QSize(self.theme.px(330), self.theme.px(66))

    def minimumSizeHint(self) -> QSize:
        """Five levels that can still be told apart."""
        return QSize(self.theme.px(180), self.theme.px(66))

    def paint(self, painter: QPainter) -> None:
        """Line, bar, numbers, marks."""
        theme = self.theme
        edge, y = theme.px(22), theme.px(28)
        line = LevelLine(edge, self.width() - edge)
        (row,) = dumbbell(
            [self._levels],
            line,
            y,
            0,
            size=theme.px(10),
            stroke=_outline(theme),
            bar=(MarkKind.SELF, MarkKind.EXPECTED),
        )
        painter.setPen(QPen(theme.color("track"), theme.px(4), c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(line.left, y), QPointF(line.right, y))
        if row.bar:
            painter.setPen(QPen(theme.color("accent"), theme.px(4)))
            painter.drawLine(_at(row.bar.start), _at(row.bar.end))
        painter.setFont(theme.font(16))
        for level, x in line.positions():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("border"))
            painter.drawEllipse(QPointF(x, y), theme.px(3), theme.px(3))
            painter.setPen(theme.color("muted"))
            number = QRectF(x - theme.px(20), y + theme.px(17), theme.px(40), theme.px(22))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter.value, str(level))
        for mark in row.marks:
            paint_mark(painter, theme, mark, outline=_outline(theme))

    def _in_words(self) -> str:
        mine = self._levels.get(MarkKind.SELF)
        parts = [self.tr("Du: {level}.").format(level=mine) if mine else self.tr("Du: vet inte.")]
        templates = {
            MarkKind.EARLIER: self.tr("Förra gången: {level}."),
            MarkKind.EXPECTED: self.tr("Det jobbet kräver: {level}."),
            MarkKind.MANAGER: self.tr("Chefen: {level}."),
        }
        parts += [text.format(level=self._levels[kind]) for kind, text in templates.items() if self._levels.get(kind)]
        return " ".join(parts)


class LevelMove(Picture):
    """From level to level: a number in a disc, an arrow, a number in a diamond. ``LevelMove(theme, 1, 3)``."""

    def __init__(self, theme: Theme, start: int, goal: int) -> None:
        super().__init__(theme, "")
        self._start, self._goal = start, goal
        self.setAccessibleName(self.tr("Från nivå {start} till nivå {goal}").format(start=start, goal=goal))
        self.setFixedSize(theme.px(112), theme.px(40))

    def paint(self, painter: QPainter) -> None:
        """Disc, arrow, diamond, each with its number."""
        theme, inset = self.theme, 2.0
        shape = move(self._start, self._goal, self.width() - 2 * inset, self.height() - 2 * inset)
        painter.translate(inset, inset)
        _paint_arrow(painter, theme, shape.arrow)
        for mark, ink in ((shape.start, "on_accent"), (shape.goal, "text")):
            paint_mark(painter, theme, mark, outline=2.4)
            tone: Tone = "on_accent" if ink == "on_accent" else "text"
            painter.setPen(theme.color(tone))
            painter.setFont(theme.font(17, 600))
            reach = mark.reach
            area = QRectF(mark.centre.x - reach, mark.centre.y - reach, 2 * reach, 2 * reach)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter.value, str(mark.level))


class DotLine(Picture):
    """Where a person stands in the four steps of the work: done, now (ringed), later. ``DotLine(theme, 2, self.tr("Samtal"))``.

    Write the step's name beside it; ``done`` fills the current step too.
    """

    def __init__(self, theme: Theme, step: int, step_name: str = "", *, done: bool = False) -> None:
        super().__init__(theme, "")
        self._step, self._done = step, done
        said = self.tr("Steg {step} av {all}").format(step=step, all=STEPS)
        self.setAccessibleName(f"{said}: {step_name}" if step_name else said)
        self.setFixedSize(theme.px(132), theme.px(24))

    def paint(self, painter: QPainter) -> None:
        """Line, then dots."""
        theme = self.theme
        y, left = self.height() / 2, theme.px(12)
        gap = (self.width() - 2 * left) / (STEPS - 1)
        painter.setPen(QPen(theme.color("track"), theme.px(3)))
        painter.drawLine(QPointF(left, y), QPointF(left + 3 * gap, y))
        painter.setPen(QPen(theme.color("accent"), theme.px(3)))
        if self._step > 1:
            painter.drawLine(QPointF(left, y), QPointF(left + (self._step - 1) * gap, y))
        for step in range(1, STEPS + 1):
            self._paint_dot(painter, QPointF(left + (step - 1) * gap, y), step)

    def _paint_dot(self, painter: QPainter, centre: QPointF, step: int) -> None:
        theme = self.theme
        if step < self._step or (self._done and step == self._step):
            self._disc(painter, centre, 5.5)
        elif step == self._step:
            painter.setPen(QPen(theme.color("accent"), theme.px(2.6)))
            painter.setBrush(theme.color("card"))
            painter.drawEllipse(centre, theme.px(8.5), theme.px(8.5))
            self._disc(painter, centre, 4)
        else:
            painter.setPen(QPen(theme.color("border"), 1.6))
            painter.setBrush(theme.color("card"))
            painter.drawEllipse(centre, theme.px(4.5), theme.px(4.5))

    def _disc(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("accent"))
        reach = radius * self.theme.scale / 100
        painter.drawEllipse(centre, reach, reach)


def _outline(theme: Theme) -> float:
    return OUTLINE * theme.scale / 100


def _at(point: Point) -> QPointF:
    return QPointF(point.x, point.y)


def _polygon(points: tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([_at(point) for point in points])


def _paint_arrow(painter: QPainter, theme: Theme, arrow: Arrow) -> None:
    pen = QPen(theme.color("accent"), 2.2 * theme.scale / 100, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(_at(arrow.shaft.start), _at(arrow.shaft.end))
    painter.drawPolyline(_polygon(arrow.head))
