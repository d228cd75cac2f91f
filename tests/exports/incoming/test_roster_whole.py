"""Rosters as wholes: what is written is read, however it is written; any cells are read or told."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.framework import Framework
from desktop.domain.people import Person, Post
from exports.incoming.roster import read_roster
from exports.incoming.tables import tidy
from tests.exports.incoming.files import ROSTER_SV, person_row, places, write_csv, write_xlsx

DAY = date(2026, 2, 1)


def _people(path: Path, framework: Framework) -> tuple[Person, ...]:
    roster, problems = read_roster(path, framework, DAY, None)
    assert roster is not None, problems
    assert not problems
    return roster.people


def test_a_whole_department(tmp_path: Path, framework: Framework) -> None:
    rows = [person_row(f"{n:05}", f"Tuva {n} Testlund", manager="" if n == 0 else f"{n // 10:05}") for n in range(1224)]
    for path in (
        write_csv(tmp_path / "r.csv", [ROSTER_SV, *rows]),
        write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, *rows]),
    ):
        found = _people(path, framework)
        assert len(found) == 1224
        assert found[1223].id == "01223"
        assert found[1223].manager == "00122"


names = (
    (
        st.text(st.characters(categories=("L", "M", "Zs"), include_characters="-'.,;\"&"), min_size=1, max_size=30)
        | st.sampled_from(["Åsa-Lï Özdemir von Döbeln", "O'Testlund, Tuva", '"Selma"; S'])
    )
    .map(tidy)
    .filter(lambda name: bool(name) and name.isprintable())
)
ids = st.integers(1, 99999).map(str) | st.from_regex(r"0[0-9]{3}|[A-Z]{2}[0-9]{2}", fullmatch=True)


@settings(max_examples=40)
@given(data=st.data())
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, framework: Framework, data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(ids, unique=True, min_size=1, max_size=8))
    roles = st.sampled_from([role for role in framework.roles if not role.is_assignment])
    people: list[Person] = []
    rows: list[tuple[object, ...]] = []
    for person in chosen:
        role, name, division = data.draw(roles), data.draw(names), data.draw(names)
        manager = data.draw(st.sampled_from(["", *(p.id for p in people)]))
        gender = data.draw(st.sampled_from(["", "kvinna", "man", "annat"]))
        spelled = data.draw(st.sampled_from([role.id, role.name.sv, role.name.en, role.name.sv.upper()]))
        english = {"": "", "kvinna": "woman", "man": "man", "annat": "other"}[gender]
        people.append(Person(person, name, "", (Post(division, "Sagoby", role.id),), (), manager, english))
        rows.append(
            person_row(person, name, division=division, unit="Sagoby", role=spelled, manager=manager, gender=gender)
        )
    folder = tmp_path_factory.getbasetemp()
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig"]))
    separator = data.draw(st.sampled_from([";", ","]))
    paths = (
        write_csv(folder / "round.csv", [ROSTER_SV, *rows], separator, encoding),
        write_xlsx(folder / "round.xlsx", [ROSTER_SV, *rows]),
    )
    for path in paths:
        assert _people(path, framework) == tuple(people)


@settings(max_examples=60)
@given(cells=st.lists(st.tuples(*[st.text(max_size=12)] * 10), max_size=4))
def test_any_cells_are_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, framework: Framework, cells: list[tuple[str, ...]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-roster.csv"
    path.write_bytes("\n".join(";".join(row) for row in (ROSTER_SV, *cells)).encode(errors="replace"))
    roster, problems = read_roster(path, framework, DAY, None)
    places(problems)
    assert roster is not None or problems
