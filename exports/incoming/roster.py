"""The roster people bring: rows into people, two posts under one id into one person."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from desktop.domain.file_problems import by_place, refusing
from desktop.domain.framework import Framework
from desktop.domain.json_parts import shown
from desktop.domain.people import Person, Roster, reporting_cycles
from desktop.domain.problems import Problem
from exports.incoming.columns import Columns, find_columns, records, without_echoes
from exports.incoming.employee_ids import is_personal_number, quotable
from exports.incoming.roster_rows import REQUIRED, ROSTER_WORDS, RosterRow, read_row, role_words
from exports.incoming.table_file import read_table

LONGEST_CIRCLE_SHOWN = 6


def read_roster(
    path: Path, framework: Framework, valid_from: date, known_divisions: Mapping[str, str] | None
) -> tuple[Roster | None, tuple[Problem, ...]]:
    """The roster in an ``.xlsx`` or ``.csv`` file, or None and everything that is wrong with it.

    ``known_divisions`` is the divisions map, None while there is none yet; a division it does not know is a notice.
    Rows under one id become one person whose first row counts where a person has one value. Never raises on content.
    """
    table, problems = read_table(path)
    if table is None:
        return None, problems
    columns, told = find_columns(table, ROSTER_WORDS, REQUIRED)
    noted = [*problems, *told]
    if columns is None:
        return None, tuple(noted)
    words = role_words(framework)
    rows = [read_row(columns, number, record, words, noted.append) for number, record in records(columns, noted.append)]
    if not rows:
        noted.append(Problem("no_rows", table.file))
    people = _people(columns, rows, noted.append)
    _check_managers(columns, rows, people, noted.append)
    if known_divisions is not None:
        _check_divisions(columns, rows, known_divisions, noted.append)
    roster = None if refusing(noted) else Roster(valid_from, people)
    return roster, by_place(without_echoes(noted))


def _people(columns: Columns, rows: list[RosterRow], note: Callable[[Problem], None]) -> tuple[Person, ...]:
    by_id: dict[str, list[RosterRow]] = {}
    for row in rows:
        if row.id:
            by_id.setdefault(row.id, []).append(row)
    for same in by_id.values():
        for index, row in enumerate(same[1:], 1):
            _compare(columns, same[:index], row, note)
    return tuple(_merged(same) for same in by_id.values())


def _compare(columns: Columns, earlier: list[RosterRow], row: RosterRow, note: Callable[[Problem], None]) -> None:
    """Tell where a further row of the same id contradicts, or merely repeats, the rows before it."""
    first = earlier[0]
    told = {"person": quotable(row.id), "first_row": str(first.number)}
    if row.name and first.name and row.name.casefold() != first.name.casefold():
        note(columns.problem("two_names", row.number, "name", **told))
        return
    for field in ("email", "gender"):
        before = next((value for other in earlier if (value := getattr(other, field))), "")
        if before and getattr(row, field) not in {"", before}:
            note(columns.problem("two_values", row.number, field, **told))
    if row.manager not in {"", first.manager} and first.manager:
        note(columns.problem("second_manager", row.number, "manager", **told))
    repeated = next((other for other in earlier if other.post == row.post), None)
    if repeated and row.sound:
        note(columns.problem("row_repeated", row.number, "id", first_row=repeated.number))


def _merged(rows: list[RosterRow]) -> Person:
    first = rows[0]
    return Person(
        id=first.id,
        name=first.name,
        email=next((row.email for row in rows if row.email), ""),
        posts=tuple(dict.fromkeys(row.post for row in rows)),
        assignments=tuple(dict.fromkeys(each for row in rows for each in row.assignments)),
        manager=next((row.manager for row in rows if row.manager), ""),
        gender=next((row.gender for row in rows if row.gender), ""),
        # One row that says so is enough: showing a protected person by name cannot be taken back.
        protected=any(row.protected for row in rows),
    )


def _check_managers(
    columns: Columns, rows: list[RosterRow], people: tuple[Person, ...], note: Callable[[Problem], None]
) -> None:
    known = {person.id for person in people}
    for row in rows:
        if row.manager not in known and row.manager and not is_personal_number(row.manager):
            note(columns.problem("manager_unknown", row.number, "manager", manager=shown(row.manager)))
    row_of = {row.id: row.number for row in reversed(rows)}
    for circle in reporting_cycles({person.id: person.manager for person in people if person.manager}):
        shown_circle = " → ".join(map(quotable, (*circle, circle[0])[:LONGEST_CIRCLE_SHOWN]))
        if len(circle) >= LONGEST_CIRCLE_SHOWN:
            shown_circle += " → …"
        note(columns.problem("manager_circular", row_of[circle[0]], "manager", people=shown_circle))


def _check_divisions(
    columns: Columns, rows: list[RosterRow], known: Mapping[str, str], note: Callable[[Problem], None]
) -> None:
    first_rows: dict[str, int] = {}
    counts: dict[str, int] = {}
    for row in rows:
        name = row.post.division
        if name and name not in known:
            first_rows.setdefault(name, row.number)
            counts[name] = counts.get(name, 0) + 1
    for name, number in first_rows.items():
        note(columns.problem("division_unknown", number, "division", division=shown(name), count=counts[name]))
