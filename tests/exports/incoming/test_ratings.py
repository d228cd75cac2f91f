"""Ratings of earlier rounds: levels, days and people are checked row by row; a whole department reads fast."""

import time
from collections.abc import Container, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.earlier_ratings import EarlierRating, rounds_of
from desktop.domain.framework import Framework
from desktop.domain.problems import Problem
from exports.incoming.ratings import read_ratings
from tests.exports.incoming.files import RATINGS_SV, places, write_csv, write_xlsx

PEOPLE = frozenset({"1001", "0042"})
RATING = EarlierRating("2025", "1001", "1.1", 2, 3, 4, date(2025, 4, 1))
GOOD = ("2025", "1001", "1.1", "2", "3", "4", "2025-04-01")


def _read(
    path: Path, framework: Framework, people: Container[str] = PEOPLE
) -> tuple[tuple[EarlierRating, ...] | None, tuple[Problem, ...]]:
    return read_ratings(path, framework, people)


def _told(tmp_path: Path, framework: Framework, *rows: Sequence[object]) -> list[tuple[str, int | None, str]]:
    ratings, problems = _read(write_csv(tmp_path / "r.csv", [RATINGS_SV, *rows]), framework)
    assert ratings is None
    return places(problems)


def test_rows_become_ratings(tmp_path: Path, framework: Framework) -> None:
    rows = [
        GOOD,
        ("2026", "0042", "Upphovsrätt och licenser", "", "", "5", "2026-02-01"),
        ("2026", "0042", "1,1", "1", "", "", "2026-02-03"),
    ]
    expected = (
        RATING,
        EarlierRating("2026", "0042", "3.2", None, None, 5, date(2026, 2, 1)),
        EarlierRating("2026", "0042", "1.1", 1, None, None, date(2026, 2, 3)),
    )
    for encoding in ("utf-8", "utf-8-sig", "cp1252"):
        path = write_csv(tmp_path / "r.csv", [RATINGS_SV, *rows], encoding=encoding)
        assert _read(path, framework) == (expected, ())


def test_english_headers_in_any_order(tmp_path: Path, framework: Framework) -> None:
    header = ("date", "motivation", "agreed", "self", "competence", "employee id", "round")
    path = write_csv(tmp_path / "r.csv", [header, tuple(reversed(GOOD))], ",")
    assert _read(path, framework) == ((RATING,), ())


def test_numbers_and_days_as_excel_keeps_them(tmp_path: Path, framework: Framework) -> None:
    rows = [(2025, 1001, 1.1, 2, 3.0, 4, date(2025, 4, 1)), (2025, 1001.0, "1.2", 2, 3, 4, datetime(2025, 4, 1, 8))]  # noqa: DTZ001  # Excel knows no zone
    ratings, problems = _read(write_xlsx(tmp_path / "r.xlsx", [RATINGS_SV, *rows]), framework)
    assert not problems
    assert ratings is not None
    assert ratings[0] == RATING
    assert ratings[1].date == date(2025, 4, 1)


@pytest.mark.parametrize(
    ("place", "text", "code"),
    [
        *[
            (place, bad, "level_outside")
            for place in (3, 4, 5)
            for bad in ("0", "6", "-1", "2.5", "vet inte", "\uff11")
        ],
        (1, "404", "person_unknown"),
        (1, "19800101-0000", "personal_number"),
        (2, "9.9", "competence_unknown"),
        *[(6, bad, "bad_date") for bad in ("1/4 2025", "2025-02-29", "20250401x", "0001-01-01", "3025-04-01")],
        *[(place, "", "value_missing") for place in (0, 1, 2, 6)],
        (0, "2025\x01", "control_character"),
    ],
)
def test_each_wrong_cell_is_told_with_its_place(
    tmp_path: Path, framework: Framework, place: int, text: str, code: str
) -> None:
    row = [text if at == place else cell for at, cell in enumerate(GOOD)]
    row[2] = row[2] if place == 2 else "1.2"
    assert _told(tmp_path, framework, GOOD, row) == [(code, 3, RATINGS_SV[place])]


def test_the_same_person_competence_and_round_twice(tmp_path: Path, framework: Framework) -> None:
    other_round = ("2026", *GOOD[1:])
    again = (*GOOD[:3], "5", "5", "5", "2025-04-02")
    assert _told(tmp_path, framework, GOOD, other_round, again) == [("rating_twice", 4, "delkompetens")]
    by_name = (*GOOD[:2], "Söka och hitta information", *GOOD[3:])
    assert _told(tmp_path, framework, GOOD, by_name) == [("rating_twice", 3, "delkompetens")]


def test_a_refused_row_is_nobodys_first(tmp_path: Path, framework: Framework) -> None:
    told = _told(tmp_path, framework, (*GOOD[:3], "9", *GOOD[4:]), GOOD, (*GOOD[:3], "9", *GOOD[4:]))
    assert told == [("level_outside", 2, "egen"), ("level_outside", 4, "egen")]


def test_rows_with_nothing_in_them_are_left_out_and_told_once(tmp_path: Path, framework: Framework) -> None:
    rows = [GOOD, (*GOOD[:2], "1.2", "", "", "", "2025-04-01"), (*GOOD[:2], "1.3", "", "", "", "2025-05-01")]
    path = write_csv(tmp_path / "r.csv", [RATINGS_SV, *rows])
    ratings, problems = _read(path, framework)
    assert ratings == (RATING,)
    assert places(problems) == [("rating_empty", 3, "")]
    assert problems[0].values == {"count": "2"}


def test_missing_columns_and_files_without_ratings(tmp_path: Path, framework: Framework) -> None:
    ratings, problems = _read(write_csv(tmp_path / "r.csv", [RATINGS_SV[:-1], GOOD[:-1]]), framework)
    assert ratings is None
    assert places(problems) == [("columns_missing", 1, "")]
    assert problems[0].values == {"columns": "datum"}
    assert _told(tmp_path, framework) == [("no_rows", None, "")]


def test_two_rounds_of_a_whole_department_in_two_seconds(tmp_path: Path, framework: Framework) -> None:
    people = [f"{n:05}" for n in range(1224)]
    rows = [
        (f"Omgång {year}", person, competence, 1 + at % 5, "", 4, f"{year}-04-{1 + at % 28:02}")
        for year in (2025, 2026)
        for at, person in enumerate(people)
        for competence in sorted(framework.common)
    ]
    path = write_csv(tmp_path / "r.csv", [RATINGS_SV, *rows])
    # The processor's time, not the wall's: other work on the machine must not decide.
    start = time.process_time()
    ratings, problems = _read(path, framework, frozenset(people))
    assert time.process_time() - start < 2
    assert not problems
    assert ratings is not None
    assert len(ratings) == 29_376
    assert rounds_of(ratings) == (
        ("Omgång 2025", date(2025, 4, 1), date(2025, 4, 28)),
        ("Omgång 2026", date(2026, 4, 1), date(2026, 4, 28)),
    )


def test_no_ratings_make_no_rounds() -> None:
    assert rounds_of(()) == ()
