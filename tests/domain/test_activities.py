"""Matching: what fits a need, in an order that can be told."""

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.activities import (
    ALL_ROLES,
    COVERS_STEP,
    EXACT_STEP,
    HAS_DATE,
    OWN_ROLE,
    REASONS,
    Activity,
    ActivitySession,
    Catalogue,
    Match,
    Training,
    activity,
    matching,
    upcoming,
)
from desktop.domain.words import Text

NOTHING = Text("", "")
BASE = Activity(
    id="a",
    title=Text("Åska", ""),
    description=NOTHING,
    trains=(Training("1.1", 2, 3),),
    format="kurs",
    mode="plats",
    level="grund",
    hours=2.0,
    departments=frozenset(),
    roles=frozenset(),
    theme="t",
    prep=NOTHING,
    follow_up=NOTHING,
)


def _session(month: int, day: int) -> ActivitySession:
    return ActivitySession(datetime(2026, month, day, 9), "Sagosalen", 12)  # noqa: DTZ001  # sessions are wall clock


def _catalogue(*activities: Activity) -> Catalogue:
    return Catalogue("c", "proposal", "f", activities, {}, {}, {}, {})


def _fits(
    offered: Activity, level: int = 2, held: tuple[str, ...] = ("chef",), homes: tuple[str, ...] = ("bib",)
) -> bool:
    return bool(matching(_catalogue(offered), "1.1", level, held, homes))


def _ids(found: tuple[Match, ...]) -> list[str]:
    return [match.activity.id for match in found]


@pytest.mark.parametrize(("level", "fits"), [(1, False), (2, True), (3, True), (4, False), (5, False)])
def test_a_step_fits_who_stands_before_it(level: int, fits: object) -> None:
    assert _fits(replace(BASE, trains=(Training("1.1", 2, 4),)), level) is fits


def test_another_competence_does_not_fit() -> None:
    assert not _fits(replace(BASE, trains=(Training("1.2", 2, 3), Training("1.1", 3, 4))))


def test_role_and_division_decide() -> None:
    assert _fits(BASE), "empty means everybody"
    assert _fits(replace(BASE, roles=frozenset({"chef", "x"})))
    assert not _fits(replace(BASE, roles=frozenset({"x"})))
    assert not _fits(replace(BASE, roles=frozenset({"chef"})), held=())
    assert _fits(replace(BASE, departments=frozenset({"bib", "stab"})))
    assert not _fits(replace(BASE, departments=frozenset({"stab"})))
    assert _fits(replace(BASE, departments=frozenset({"stab"})), homes=()), "an unmapped division decides nothing"
    assert _fits(replace(BASE, departments=frozenset({"stab"})), homes=("bib", "stab")), "two posts, both divisions"


def test_mode_hours_and_dates_narrow() -> None:
    online = replace(BASE, id="b", mode="digitalt", hours=0.5)
    dated = replace(BASE, id="c", sessions=(_session(3, 2),))
    catalogue = _catalogue(BASE, online, dated)

    def ids(**narrow: object) -> set[str]:
        return set(_ids(matching(catalogue, "1.1", 2, (), (), **narrow)))  # type: ignore[arg-type]  # passed on as named

    assert ids() == {"a", "b", "c"}
    assert ids(mode="digitalt") == {"b"}
    assert ids(max_hours=2.0) == {"a", "b", "c"}
    assert ids(max_hours=1.9) == {"b"}
    assert ids(dated_only=True) == {"c"}
    assert ids(dated_only=True, today=date(2026, 3, 2)) == {"c"}, "a session today still counts"
    assert ids(dated_only=True, today=date(2026, 3, 3)) == set()


def test_the_order_key_by_key() -> None:
    """Each activity loses to the one before it by exactly one key."""
    own = frozenset({"chef"})
    dates = (_session(3, 2),)
    in_order = (
        replace(BASE, id="1", roles=own, sessions=dates, hours=5),
        replace(BASE, id="2", roles=own, hours=5),
        replace(BASE, id="3", sessions=dates, hours=5),
        replace(BASE, id="4", hours=1),
        replace(BASE, id="5", title=Text("Bok", "")),
        replace(BASE, id="6", title=Text("åska", "")),
        replace(BASE, id="7"),
        replace(BASE, id="8", trains=(Training("1.1", 2, 4),), roles=own, hours=0.5),
        replace(BASE, id="9", trains=(Training("1.1", 1, 3),), roles=own, hours=0.5),
    )
    found = matching(_catalogue(*reversed(in_order)), "1.1", 2, ("chef",), ())
    assert _ids(found) == [each.id for each in in_order]
    assert found[0].reasons == (EXACT_STEP, OWN_ROLE, HAS_DATE)
    assert found[3].reasons == (EXACT_STEP, ALL_ROLES)
    assert found[8].reasons == (COVERS_STEP, OWN_ROLE)


def test_of_several_steps_the_nearest_makes_the_match() -> None:
    steps = (Training("1.1", 1, 5), Training("1.1", 2, 5), Training("1.1", 2, 3), Training("1.2", 2, 3))
    (match,) = matching(_catalogue(replace(BASE, trains=steps)), "1.1", 2, (), ())
    assert match.training == Training("1.1", 2, 3)


def test_upcoming_sessions_stand_soonest_first() -> None:
    offered = replace(BASE, sessions=(_session(5, 1), _session(3, 2), _session(4, 1)))
    assert [s.start.month for s in upcoming(offered, None)] == [3, 4, 5]
    assert [s.start.month for s in upcoming(offered, date(2026, 4, 1))] == [4, 5]


def test_activities_go_by_id() -> None:
    assert activity(_catalogue(BASE), "a") is BASE
    with pytest.raises(KeyError):
        activity(_catalogue(BASE), "b")


trainings = st.builds(
    lambda c, a, b: Training(c, min(a, b), max(a, b) + 1),
    st.sampled_from(["1.1", "1.2"]),
    st.integers(1, 4),
    st.integers(1, 4),
)
activities = st.lists(
    st.builds(
        lambda trains, roles, departments, hours, dated: replace(
            BASE,
            trains=tuple(trains),
            roles=roles,
            departments=departments,
            hours=hours,
            sessions=(_session(3, 2),) if dated else (),
        ),
        st.lists(trainings, min_size=1, max_size=3),
        st.frozensets(st.sampled_from("rs")),
        st.frozensets(st.sampled_from("de")),
        st.sampled_from([0.5, 2.0]),
        st.booleans(),
    ),
    max_size=8,
).map(lambda found: tuple(replace(each, id=str(n)) for n, each in enumerate(found)))


@given(
    offered=activities,
    level=st.integers(1, 5),
    held=st.sets(st.sampled_from("rs")),
    homes=st.sets(st.sampled_from("de")),
)
def test_every_match_is_right_and_nothing_right_is_left_out(
    offered: tuple[Activity, ...], level: int, held: set[str], homes: set[str]
) -> None:
    found = matching(_catalogue(*offered), "1.1", level, held, homes)
    right = {
        each.id
        for each in offered
        if any(t.competence == "1.1" and t.from_level <= level < t.to_level for t in each.trains)
        and (each.roles == frozenset() or each.roles & held)
        and (each.departments == frozenset() or homes == set() or each.departments & homes)
    }
    assert sorted(_ids(found)) == sorted(right)
    assert found == matching(_catalogue(*reversed(offered)), "1.1", level, held, homes), (
        "the file's order decides nothing"
    )
    for match in found:
        assert match.training in match.activity.trains
        assert set(match.reasons) <= set(REASONS)
    for before, after in pairwise(found):
        assert (EXACT_STEP not in before.reasons) <= (EXACT_STEP not in after.reasons)
