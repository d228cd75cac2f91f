"""The framework's rules: who rates what, and which level is expected of whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.framework import (
    LEVELS,
    Area,
    Competence,
    Framework,
    Role,
    area_of,
    areas_rated_by,
    competence,
    expected_levels,
    role,
)
from desktop.domain.words import Text

NONE = Text("", "")


def _competence(competence_id: str) -> Competence:
    sentences = tuple(Text(f"Jag kan {competence_id} på nivå {level}", "") for level in LEVELS)
    return Competence(competence_id, Text(f"Delkompetens {competence_id}", ""), NONE, (), sentences)


def _role(role_id: str, *, assignment: bool = False, **expected: int) -> Role:
    by_id = {name.replace("_", "."): level for name, level in expected.items()}
    return Role(role_id, Text(role_id, ""), (), by_id, assignment)


HOST = _role("host", c1=2, c2=4)
BOSS = _role("boss", c1=3, c2=1, c6=4)
OWNER = _role("owner", assignment=True, c6=5)
FRAMEWORK = Framework(
    id="f",
    version=3,
    status="proposal",
    levels=(),
    not_applicable=NONE,
    motivation_question=NONE,
    motivation_labels=(),
    areas=(
        Area("1", NONE, frozenset(), (_competence("c1"), _competence("c2"))),
        Area("6", NONE, frozenset({"boss", "owner"}), (_competence("c6"),)),
    ),
    departments={},
    roles=(HOST, BOSS, OWNER),
)


def test_the_last_area_is_rated_by_those_it_names_only() -> None:
    assert [area.id for area in areas_rated_by(FRAMEWORK, ["host"])] == ["1"]
    assert [area.id for area in areas_rated_by(FRAMEWORK, [])] == ["1"]
    assert [area.id for area in areas_rated_by(FRAMEWORK, ["host", "owner"])] == ["1", "6"]
    assert FRAMEWORK.common == {"c1", "c2"}


def test_the_highest_expectation_counts() -> None:
    assert expected_levels(FRAMEWORK, ["host"]) == {"c1": 2, "c2": 4}
    assert expected_levels(FRAMEWORK, ["host", "boss"]) == {"c1": 3, "c2": 4, "c6": 4}
    assert expected_levels(FRAMEWORK, ["owner", "boss"])["c6"] == 5


def test_what_no_role_speaks_of_expects_the_lowest_level() -> None:
    assert expected_levels(FRAMEWORK, ["owner"]) == {"c1": 1, "c2": 1, "c6": 5}
    assert expected_levels(FRAMEWORK, ["nobody knows"]) == {"c1": 1, "c2": 1}


def test_everything_goes_by_id() -> None:
    assert competence(FRAMEWORK, "c6").sentence(5).sv == "Jag kan c6 på nivå 5"
    assert competence(FRAMEWORK, "c1").sentence(1).sv == "Jag kan c1 på nivå 1"
    assert role(FRAMEWORK, "boss") is BOSS
    assert area_of(FRAMEWORK) == {"c1": "1", "c2": "1", "c6": "6"}
    for look in (competence, role):
        with pytest.raises(KeyError):
            look(FRAMEWORK, "x")


def test_swedish_stands_in_for_missing_english() -> None:
    assert Text("sv", "en").in_("en") == "en"
    assert Text("sv", "").in_("en") == "sv"
    assert Text("sv", "en").in_("sv") == "sv"


held_ids = st.lists(st.sampled_from(["host", "boss", "owner", "unknown"]))


@given(held=held_ids, more=held_ids)
def test_one_more_role_never_lowers_what_is_expected(held: list[str], more: list[str]) -> None:
    before = expected_levels(FRAMEWORK, held)
    after = expected_levels(FRAMEWORK, [*held, *more])
    assert set(before) <= set(after)
    assert all(before[each] <= after[each] for each in before)
    assert after == expected_levels(FRAMEWORK, [*reversed(more), *held, *held]), "order and repetition decide nothing"
    assert set(before) == {c.id for area in areas_rated_by(FRAMEWORK, held) for c in area.competences}
