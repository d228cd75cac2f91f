"""Rounds and the divisions map, brought as small tables."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.framework import Framework
from desktop.domain.talk import Round
from exports.incoming.small_tables import read_divisions, read_rounds
from tests.exports.incoming.files import places, write_csv, write_xlsx

ROUNDS = ("omgång", "öppnar", "stänger")
DIVISIONS = ("avdelning", "verksamhet")
SPRING = ("Våren 2027", "2027-03-01", "2027-04-30")


def rounds_told(folder: Path, *rows: Sequence[object]) -> list[tuple[str, int | None, str]]:
    found, problems = read_rounds(write_csv(folder / "r.csv", [ROUNDS, *rows]))
    assert found is None
    return places(problems)


def divisions_told(folder: Path, framework: Framework, *rows: Sequence[object]) -> list[tuple[str, int | None, str]]:
    found, problems = read_divisions(write_csv(folder / "d.csv", [DIVISIONS, *rows]), framework)
    assert found is None
    return places(problems)


def test_rows_become_rounds(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "r.csv", [ROUNDS, SPRING, (" Hösten 2027 ", "2027-11-01", "2027-11-01")])
    found, problems = read_rounds(path)
    assert found == (
        Round("Våren 2027", date(2027, 3, 1), date(2027, 4, 30)),
        Round("Hösten 2027", date(2027, 11, 1), date(2027, 11, 1)),
    )
    assert problems == ()


def test_a_workbook_with_english_headings_in_another_order_is_read_alike(tmp_path: Path) -> None:
    rows = [("closes", "round", "opens"), (datetime(2027, 4, 30), "Våren 2027", "2027-03-01")]  # noqa: DTZ001 - a cell
    found, problems = read_rounds(write_xlsx(tmp_path / "r.xlsx", rows))
    assert (found, problems) == ((Round("Våren 2027", date(2027, 3, 1), date(2027, 4, 30)),), ())


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("", "2027-03-01", "2027-04-30"), [("value_missing", 2, "omgång")]),
        (("A", "", ""), [("value_missing", 2, "öppnar"), ("value_missing", 2, "stänger")]),
        (("A", "i vår", "2027-04-30"), [("bad_date", 2, "öppnar")]),
        (("A", "2027-05-01", "2027-04-30"), [("round_backwards", 2, "stänger")]),
    ],
)
def test_a_bad_round_is_told_by_row_and_column(
    tmp_path: Path, row: Sequence[object], told: list[tuple[str, int, str]]
) -> None:
    assert rounds_told(tmp_path, row) == told


def test_a_round_stands_once_and_every_problem_is_told(tmp_path: Path) -> None:
    told = rounds_told(tmp_path, SPRING, SPRING, ("B", "x", "2027-01-01"))
    assert told == [("round_twice", 3, "omgång"), ("bad_date", 4, "öppnar")]


def test_missing_columns_are_told(tmp_path: Path, framework: Framework) -> None:
    path = write_csv(tmp_path / "r.csv", [("omgång", "öppnar"), SPRING[:2]])
    found, problems = read_rounds(path)
    assert (found, [code for code, *_ in places(problems)]) == (None, ["columns_missing"])
    other, problems = read_divisions(path, framework)
    assert (other, next(p.code for p in problems)) == (None, "columns_missing")


def test_departments_go_by_id_or_by_name_in_either_language(tmp_path: Path, framework: Framework) -> None:
    rows = [
        DIVISIONS,
        ("Biblioteken", "bibliotek"),
        ("Museerna", "MUSEER OCH KONST"),
        ("Staben", framework.departments["stab"].en),
        ("Annat", ""),
    ]
    found, problems = read_divisions(write_csv(tmp_path / "d.csv", rows), framework)
    assert found == {"Biblioteken": "bibliotek", "Museerna": "museer_konst", "Staben": "stab", "Annat": ""}
    assert problems == ()


def test_an_unknown_department_and_a_nameless_division_are_told(tmp_path: Path, framework: Framework) -> None:
    told = divisions_told(tmp_path, framework, ("Badhusen", "badhus"), ("", "stab"))
    assert told == [("department_unknown", 2, "verksamhet"), ("value_missing", 3, "avdelning")]


def test_a_division_that_stands_twice_with_two_departments_is_told(tmp_path: Path, framework: Framework) -> None:
    told = divisions_told(tmp_path, framework, ("Staben", "stab"), ("Staben", "bibliotek"))
    assert told == [("division_twice", 3, "avdelning")]


def test_a_division_that_stands_twice_alike_is_no_problem(tmp_path: Path, framework: Framework) -> None:
    path = write_csv(tmp_path / "d.csv", [DIVISIONS, ("Staben", "stab"), ("Staben", "stab")])
    assert read_divisions(path, framework) == ({"Staben": "stab"}, ())


def test_a_file_that_is_none_is_told(tmp_path: Path, framework: Framework) -> None:
    for name in ("missing.csv", "r.pdf"):
        for found, problems in (read_rounds(tmp_path / name), read_divisions(tmp_path / name, framework)):
            assert found is None
            assert len(problems) == 1
