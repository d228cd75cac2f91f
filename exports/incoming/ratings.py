"""Ratings of earlier rounds from another tool: one row per person and competence."""

import re
from collections.abc import Callable, Container, Iterable, Mapping
from datetime import date
from pathlib import Path

from desktop.domain.earlier_ratings import EarlierRating
from desktop.domain.file_problems import by_place, refusing
from desktop.domain.framework import Framework
from desktop.domain.json_parts import shown
from desktop.domain.problems import Problem
from exports.incoming.columns import Columns, Words, find_columns, records, without_echoes
from exports.incoming.employee_ids import as_id, is_personal_number
from exports.incoming.table_file import read_table

RATING_WORDS: Words = {
    "round": ("omgång", "round"),
    "person": ("anställnings-id", "employee id"),
    "competence": ("delkompetens", "competence"),
    "self": ("egen", "self"),
    "agreed": ("gemensam", "agreed"),
    "motivation": ("motivation",),
    "date": ("datum", "date"),
}
NAMED = ("round", "person", "competence", "date")
LEVELS = ("self", "agreed", "motivation")
YEARS = range(1990, 2101)

_LEVEL = {"": None} | {f"{n}{zero}": n for n in range(1, 6) for zero in ("", ".0", ",0")}
_MIDNIGHT = re.compile(r"[ T]\d\d:\d\d(:\d\d(\.\d+)?)?")


def read_ratings(
    path: Path, framework: Framework, people: Container[str]
) -> tuple[tuple[EarlierRating, ...] | None, tuple[Problem, ...]]:
    """The ratings in an ``.xlsx`` or ``.csv`` file in the file's order, or None and everything that is wrong with it.

    ``people`` holds the employee ids any roster knows. Competences go by id or name. A row without level or motivation
    says nothing: it is left out, and told once for the file by a notice. Never raises on content.
    """
    table, problems = read_table(path)
    if table is None:
        return None, problems
    columns, told = find_columns(table, RATING_WORDS, frozenset(RATING_WORDS))
    noted = [*problems, *told]
    if columns is None:
        return None, tuple(noted)
    ratings = tuple(_ratings(columns, competence_words(framework), people, noted.append))
    if not ratings and not refusing(noted):
        noted.append(Problem("no_rows", table.file))
    return (None if refusing(noted) else ratings), by_place(without_echoes(noted))


def competence_words(framework: Framework) -> dict[str, str]:
    """What a competence goes by, casefolded, to its id; also the id with the comma a Swedish Excel writes."""
    words = {name.casefold(): c.id for c in framework.competences for name in (c.name.sv, c.name.en) if name}
    for competence in framework.competences:
        words[competence.id.replace(".", ",").casefold()] = competence.id
    return words | {competence.id.casefold(): competence.id for competence in framework.competences}


def _ratings(
    columns: Columns, words: Mapping[str, str], people: Container[str], note: Callable[[Problem], None]
) -> Iterable[EarlierRating]:
    first_rows: dict[tuple[str, str, str], int] = {}
    days: dict[str, date | None] = {}
    empty: list[int] = []
    for number, record in records(columns, note):
        told: list[Problem] = []
        named = _named(columns, number, record, words, people, told)
        levels = [_level(columns, number, field, record[field], told) for field in LEVELS]
        day = _day(columns, number, record["date"], days, told)
        if not told and first_rows.setdefault(named, number) != number:
            told.append(columns.problem("rating_twice", number, "competence", first_row=first_rows[named]))
        for problem in told:
            note(problem)
        if not any(record[field] for field in LEVELS):
            empty.append(number)
        elif not told and day is not None:
            yield EarlierRating(*named, levels[0], levels[1], levels[2], day)
    if empty:
        note(columns.problem("rating_empty", empty[0], "", count=len(empty)))


def _named(
    columns: Columns,
    number: int,
    record: Mapping[str, str],
    words: Mapping[str, str],
    people: Container[str],
    told: list[Problem],
) -> tuple[str, str, str]:
    told += [columns.problem("value_missing", number, field) for field in NAMED if not record[field]]
    person = as_id(record["person"])
    if is_personal_number(person):
        told.append(columns.problem("personal_number", number, "person"))
    elif person and person not in people:
        told.append(columns.problem("person_unknown", number, "person", person=shown(person)))
    text = record["competence"]
    competence = words.get(text.casefold(), "")
    if text and not competence:
        told.append(columns.problem("competence_unknown", number, "competence", competence=shown(text)))
    return record["round"], person, competence


def _level(columns: Columns, number: int, field: str, text: str, told: list[Problem]) -> int | None:
    if text not in _LEVEL:
        told.append(columns.problem("level_outside", number, field, value=shown(text)))
    return _LEVEL.get(text)


def _day(columns: Columns, number: int, text: str, days: dict[str, date | None], told: list[Problem]) -> date | None:
    """The day; few days stand on many rows, so each text is read once and kept in ``days``."""
    if text not in days:
        days[text] = read_day(text)
    if text and days[text] is None:
        told.append(columns.problem("bad_date", number, "date", value=shown(text)))
    return days[text]


def read_day(text: str) -> date | None:
    """The day an ISO date or an Excel date cell says, None when it says none between 1990 and 2100."""
    try:
        day = date.fromisoformat(_MIDNIGHT.sub("", text))
    except ValueError:
        return None
    return day if day.year in YEARS else None
