"""Two small tables the centre brings: rounds with their days, and the divisions map."""

from datetime import date
from pathlib import Path

from desktop.domain.file_problems import by_place, refusing
from desktop.domain.framework import Framework
from desktop.domain.json_parts import shown
from desktop.domain.problems import Problem
from desktop.domain.talk import Round
from exports.incoming.columns import Words, find_columns, records, without_echoes
from exports.incoming.ratings import read_day
from exports.incoming.table_file import read_table

ROUND_WORDS: Words = {
    "round": ("omgång", "round"),
    "opens": ("öppnar", "opens"),
    "closes": ("stänger", "closes"),
}
DIVISION_WORDS: Words = {
    "division": ("avdelning", "division"),
    "department": ("verksamhet", "department"),
}


def read_rounds(path: Path) -> tuple[tuple[Round, ...] | None, tuple[Problem, ...]]:
    """The rounds in an ``.xlsx`` or ``.csv`` file, or None and everything that is wrong with it."""
    table, problems = read_table(path)
    if table is None:
        return None, problems
    columns, told = find_columns(table, ROUND_WORDS, frozenset(ROUND_WORDS))
    noted = [*problems, *told]
    if columns is None:
        return None, tuple(noted)
    found: dict[str, Round] = {}
    for number, record in records(columns, noted.append):
        noted += [columns.problem("value_missing", number, field) for field in ROUND_WORDS if not record[field]]
        days: dict[str, date | None] = {field: read_day(record[field]) for field in ("opens", "closes")}
        for field, day in days.items():
            if record[field] and day is None:
                noted.append(columns.problem("bad_date", number, field, value=shown(record[field])))
        opens, closes = days["opens"], days["closes"]
        if opens is None or closes is None or not record["round"]:
            continue
        if closes < opens:
            noted.append(columns.problem("round_backwards", number, "closes"))
        elif record["round"] in found:
            noted.append(columns.problem("round_twice", number, "round", round=record["round"]))
        else:
            found[record["round"]] = Round(record["round"], opens, closes)
    return (None if refusing(noted) else tuple(found.values())), by_place(without_echoes(noted))


def read_divisions(path: Path, framework: Framework) -> tuple[dict[str, str] | None, tuple[Problem, ...]]:
    """The divisions map in a file: roster division to department id (by id or name), empty where none fits."""
    table, problems = read_table(path)
    if table is None:
        return None, problems
    columns, told = find_columns(table, DIVISION_WORDS, frozenset(DIVISION_WORDS))
    noted = [*problems, *told]
    if columns is None:
        return None, tuple(noted)
    words = {word.casefold(): d for d, name in framework.departments.items() for word in (d, name.sv, name.en)}
    found: dict[str, str] = {}
    for number, record in records(columns, noted.append):
        division, department = record["division"], record["department"]
        if not division:
            noted.append(columns.problem("value_missing", number, "division"))
        elif department and department.casefold() not in words:
            noted.append(columns.problem("department_unknown", number, "department", department=shown(department)))
        elif found.setdefault(division, words.get(department.casefold(), "")) != words.get(department.casefold(), ""):
            noted.append(columns.problem("division_twice", number, "division", division=shown(division)))
    return (None if refusing(noted) else found), by_place(without_echoes(noted))
