"""Geometry of the pictures, shared by window and PDF: where levels lie, how marks nest, how a move is drawn.

Plain floats in whatever unit the painter uses; y grows in whatever direction the painter's does. Colours, words and
fonts are the painter's own. Marks that share a level nest inside each other and are never nudged sideways, which
would misstate the level.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

LEVELS = (1, 2, 3, 4, 5)

_ROOT_2 = sqrt(2)
_GAP = 0.12  # clear ground between two nested outlines, in mark sizes


class MarkKind(StrEnum):
    """What a mark stands for; the shape follows from it everywhere."""

    MANAGER = "manager"  # □ the manager's view
    EXPECTED = "expected"  # ◇ what the job asks for
    EARLIER = "earlier"  # ○ an earlier round
    SELF = "self"  # ● the employee, now


# Outermost first: square round diamond round ring round disc.
NESTING = (MarkKind.MANAGER, MarkKind.EXPECTED, MarkKind.EARLIER, MarkKind.SELF)

# Reach of a mark that stands alone on its level, in mark sizes: equal weight to the eye, not equal width.
_ALONE = {MarkKind.MANAGER: 0.9, MarkKind.EXPECTED: 1.2, MarkKind.EARLIER: 0.8, MarkKind.SELF: 1.0}

# Reach of the outermost mark by how many marks share the level: it grows so that the innermost stays visible.
_OUTERMOST = {
    MarkKind.MANAGER: {2: 1.4, 3: 1.5, 4: 1.7},
    MarkKind.EXPECTED: {2: 1.2, 3: 1.4},
    MarkKind.EARLIER: {2: 0.9},
}
_NESTED_DISC = 0.6  # largest disc inside another mark: a dot, not a second filled shape


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the painter's own unit."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight line between two points."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark to paint.

    ``reach`` is measured from the centre to the middle of the outline: a radius for disc and ring, half a diagonal for
    the diamond, half a side for the square. The disc has no outline: its reach is its edge.
    """

    kind: MarkKind
    level: int
    centre: Point
    reach: float


@dataclass(frozen=True, slots=True)
class LevelLine:
    """The 1 to 5 line: level 1 lies at ``left``, level 5 at ``right``."""

    left: float
    right: float

    @property
    def step(self) -> float:
        """Distance between two levels."""
        return (self.right - self.left) / (len(LEVELS) - 1)

    def x(self, level: float) -> float:
        """Where a level (1 to 5, halves allowed for means) lies; ValueError outside the scale."""
        if not LEVELS[0] <= level <= LEVELS[-1]:
            raise ValueError(f"level {level} is outside 1 to 5")
        return self.left + (level - 1) * self.step

    def positions(self) -> tuple[tuple[int, float], ...]:
        """Every level with its place, in rising order."""
        return tuple((level, self.x(level)) for level in LEVELS)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A shaft and an open head: ``head`` is the polyline wing, tip, wing."""

    shaft: Segment
    head: tuple[Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Move:
    """From level to level: a numbered disc, an arrow, a numbered diamond."""

    start: Mark
    arrow: Arrow
    goal: Mark


@dataclass(frozen=True, slots=True)
class DumbbellRow:
    """One row of a dumbbell chart: its middle, the bar between two levels (None if they agree), the marks outermost first."""

    y: float
    bar: Segment | None
    marks: tuple[Mark, ...]


def _room_inside(kind: MarkKind, reach: float, size: float, stroke: float) -> float:
    """Radius of the largest circle that lies inside a mark with a clear gap around it."""
    inner = reach / _ROOT_2 if kind is MarkKind.EXPECTED else reach
    return inner - stroke / 2 - _GAP * size


def _reach_within(kind: MarkKind, outer: MarkKind, outer_reach: float, size: float, stroke: float) -> float:
    """Reach of a mark nested inside ``outer``, never more than when it stands alone."""
    room = _room_inside(outer, outer_reach, size, stroke)
    if kind is MarkKind.SELF:
        return min(room, _NESTED_DISC * size)
    if kind is MarkKind.EXPECTED:
        # Only the square lies outside it: the tips may come close to its sides, the clear ground lies in its corners.
        return min(outer_reach - stroke / 2 - stroke / _ROOT_2, _ALONE[kind] * 1.15 * size)
    return min(room - stroke / 2, _ALONE[kind] * size)


def nested_reaches(kinds: Sequence[MarkKind], size: float, stroke: float) -> tuple[tuple[MarkKind, float], ...]:
    """Reach of every mark of one level, outermost first.

    ``size`` is the radius of a lone disc, ``stroke`` the width of the outlines; a kind given twice counts once.
    Nested marks stay visible while ``stroke`` is at most 0.26 sizes.
    """
    ordered = tuple(kind for kind in NESTING if kind in kinds)
    if not ordered:
        return ()
    first = ordered[0]
    reach = (_ALONE[first] if len(ordered) == 1 else _OUTERMOST[first][len(ordered)]) * size
    placed = [(first, reach)]
    for kind in ordered[1:]:
        outer, outer_reach = placed[-1]
        placed.append((kind, _reach_within(kind, outer, outer_reach, size, stroke)))
    return tuple(placed)


def place_marks(
    levels: Mapping[MarkKind, int | None], line: LevelLine, y: float, size: float, stroke: float
) -> tuple[Mark, ...]:
    """Marks on a line, in painting order (outermost first on each level); None or a missing kind is not drawn."""
    marks: list[Mark] = []
    for level in LEVELS:
        here = [kind for kind in NESTING if levels.get(kind) == level]
        centre = Point(line.x(level), y)
        marks += [Mark(kind, level, centre, reach) for kind, reach in nested_reaches(here, size, stroke)]
    return tuple(marks)


def dumbbell(
    rows: Sequence[Mapping[MarkKind, int | None]],
    line: LevelLine,
    first_y: float,
    row_step: float,
    *,
    size: float,
    stroke: float,
    bar: tuple[MarkKind, MarkKind],
) -> tuple[DumbbellRow, ...]:
    """Rows of a dumbbell chart: row n lies at ``first_y + n * row_step`` (negative step: y grows upwards).

    ``bar`` names the two kinds the bar joins; it is None where one is missing or both agree.
    """
    placed: list[DumbbellRow] = []
    for number, levels in enumerate(rows):
        y = first_y + number * row_step
        start, end = (levels.get(kind) for kind in bar)
        joined = None
        if start is not None and end is not None and start != end:
            joined = Segment(Point(line.x(start), y), Point(line.x(end), y))
        placed.append(DumbbellRow(y, joined, place_marks(levels, line, y, size, stroke)))
    return tuple(placed)


def diamond_points(mark: Mark) -> tuple[Point, Point, Point, Point]:
    """Corners of a diamond, clockwise or anticlockwise as y grows, beginning at the lowest y."""
    x, y, reach = mark.centre.x, mark.centre.y, mark.reach
    return Point(x, y - reach), Point(x + reach, y), Point(x, y + reach), Point(x - reach, y)


def arrow(start: Point, end: Point, head: float) -> Arrow:
    """Horizontal arrow from start to end, either way; the wings reach ``head`` back and as far out."""
    back = head if end.x >= start.x else -head
    wings = Point(end.x - back, end.y - head), Point(end.x - back, end.y + head)
    return Arrow(Segment(start, end), (wings[0], end, wings[1]))


def move(start_level: int, goal_level: int, width: float, height: float) -> Move:
    """Disc, arrow and diamond that fill a box of the given size; numbers are written by the painter in the centres.

    ``width`` should be at least three heights, so that the arrow has room. ValueError for a level outside 1 to 5.
    """
    for level in (start_level, goal_level):
        if level not in LEVELS:
            raise ValueError(f"level {level} is outside 1 to 5")
    y, reach = height / 2, height / 2
    disc = Mark(MarkKind.SELF, start_level, Point(reach, y), reach * 0.8)
    diamond = Mark(MarkKind.EXPECTED, goal_level, Point(width - reach, y), reach * 0.95)
    gap = reach * 0.3
    shaft_start = Point(disc.centre.x + disc.reach + gap, y)
    shaft_end = Point(diamond.centre.x - diamond.reach - gap, y)
    return Move(disc, arrow(shaft_start, shaft_end, reach * 0.28), diamond)
