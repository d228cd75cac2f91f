"""The pictures' geometry: levels keep their order and place, nested marks never touch or hide each other."""

from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.charts import (
    LEVELS,
    NESTING,
    LevelLine,
    Mark,
    MarkKind,
    Point,
    arrow,
    diamond_points,
    dumbbell,
    move,
    nested_reaches,
    place_marks,
)

lengths = st.floats(min_value=1, max_value=5000)
sizes = st.floats(min_value=2, max_value=60)
ratios = st.floats(min_value=0.1, max_value=0.26)
kind_sets = st.sets(st.sampled_from(MarkKind), min_size=1)
level_maps = st.dictionaries(st.sampled_from(MarkKind), st.none() | st.sampled_from(LEVELS))
LINE = LevelLine(10, 410)


def outside(kind: MarkKind, reach: float, stroke: float) -> float:
    """Distance from the centre to the farthest paint of a mark."""
    if kind is MarkKind.SELF:
        return reach
    if kind is MarkKind.EXPECTED:
        return reach + stroke / sqrt(2)
    return (reach + stroke / 2) * (sqrt(2) if kind is MarkKind.MANAGER else 1)


def free_inside(kind: MarkKind, reach: float, stroke: float) -> float:
    """Radius of the circle that is free of paint inside an outline."""
    return (reach / sqrt(2) if kind is MarkKind.EXPECTED else reach) - stroke / 2


@given(lengths, lengths)
def test_levels_are_evenly_spread_from_left_to_right(left: float, width: float) -> None:
    line = LevelLine(left, left + width)
    places = [x for _, x in line.positions()]
    assert places[0] == pytest.approx(left)
    assert places[-1] == pytest.approx(left + width)
    gaps = [b - a for a, b in pairwise(places)]
    assert gaps == pytest.approx([width / 4] * 4)


@pytest.mark.parametrize("level", [0, 6, -1, 5.01])
def test_a_level_outside_the_scale_has_no_place(level: float) -> None:
    with pytest.raises(ValueError, match="outside 1 to 5"):
        LINE.x(level)


@given(kind_sets, sizes, ratios)
def test_nested_marks_stand_outermost_first_and_stay_visible(kinds: set[MarkKind], size: float, ratio: float) -> None:
    reaches = nested_reaches(tuple(kinds), size, ratio * size)
    assert [kind for kind, _ in reaches] == [kind for kind in NESTING if kind in kinds]
    assert all(reach > 0.25 * size for _, reach in reaches)


@given(kind_sets, sizes, ratios)
def test_a_nested_mark_never_touches_the_one_around_it(kinds: set[MarkKind], size: float, ratio: float) -> None:
    stroke = ratio * size
    reaches = nested_reaches(tuple(kinds), size, stroke)
    for (outer, outer_reach), (inner, inner_reach) in pairwise(reaches):
        free = free_inside(outer, outer_reach, stroke)
        assert outside(inner, inner_reach, stroke) <= free + 1e-9


@given(level_maps)
def test_every_mark_stands_exactly_on_its_level(levels: dict[MarkKind, int | None]) -> None:
    marks = place_marks(levels, LINE, 33, 10, 2.6)
    assert {mark.kind: mark.level for mark in marks} == {kind: level for kind, level in levels.items() if level}
    assert all(mark.centre == Point(LINE.x(mark.level), 33) for mark in marks)


@given(level_maps)
def test_on_each_level_the_larger_mark_is_painted_before_the_smaller(levels: dict[MarkKind, int | None]) -> None:
    marks = place_marks(levels, LINE, 0, 10, 2.6)
    for level in LEVELS:
        order = [NESTING.index(mark.kind) for mark in marks if mark.level == level]
        assert order == sorted(order)


def test_a_lone_disc_has_the_size_asked_for() -> None:
    assert nested_reaches([MarkKind.SELF], 10, 2.6) == ((MarkKind.SELF, 10),)
    assert nested_reaches([], 10, 2.6) == ()


@given(st.lists(level_maps, max_size=12), st.sampled_from([-27.0, 27.0]))
def test_dumbbell_bars_join_the_two_kinds_that_differ(rows: list[dict[MarkKind, int | None]], step: float) -> None:
    kinds = (MarkKind.EARLIER, MarkKind.SELF)
    placed = dumbbell(rows, LINE, 100, step, size=8, stroke=2, bar=kinds)
    assert [row.y for row in placed] == [100 + n * step for n in range(len(rows))]
    for levels, row in zip(rows, placed, strict=True):
        before, now = (levels.get(kind) for kind in kinds)
        if before is None or now is None or before == now:
            assert row.bar is None
        else:
            assert row.bar is not None
            assert (row.bar.start, row.bar.end) == (Point(LINE.x(before), row.y), Point(LINE.x(now), row.y))


def test_diamond_corners_lie_at_their_reach() -> None:
    points = diamond_points(Mark(MarkKind.EXPECTED, 2, Point(5, 7), 3))
    assert points == (Point(5, 4), Point(8, 7), Point(5, 10), Point(2, 7))


@pytest.mark.parametrize(("end", "wing"), [(20.0, 17.0), (-20.0, -17.0)])
def test_an_arrow_points_where_it_goes(end: float, wing: float) -> None:
    drawn = arrow(Point(0, 5), Point(end, 5), 3)
    assert drawn.head == (Point(wing, 2), Point(end, 5), Point(wing, 8))
    assert drawn.shaft.end == Point(end, 5)


@given(st.floats(min_value=12, max_value=80), st.floats(min_value=3, max_value=8))
def test_a_move_keeps_its_parts_apart_and_inside_the_box(height: float, proportion: float) -> None:
    width = height * proportion
    drawn = move(1, 3, width, height)
    disc, diamond, shaft = drawn.start, drawn.goal, drawn.arrow.shaft
    edges = [
        disc.centre.x - disc.reach,
        disc.centre.x + disc.reach,
        shaft.start.x,
        shaft.end.x,
        diamond.centre.x - diamond.reach,
        diamond.centre.x + diamond.reach,
    ]
    assert edges == sorted(edges)
    assert edges[0] >= 0
    assert edges[-1] <= width
    assert (disc.level, diamond.level) == (1, 3)


def test_a_move_needs_levels_of_the_scale() -> None:
    with pytest.raises(ValueError, match="outside"):
        move(0, 3, 112, 36)
