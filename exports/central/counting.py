"""Counts a dataset with the SQL files of `figures/`, run by DuckDB, and hides small groups before anything leaves."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import Final

import duckdb
import pyarrow as pa

from desktop.domain.dataset import Dataset, FigureRow
from desktop.domain.disclosure import Cell, PopulationKey, hide
from desktop.domain.small_groups import Atom, Population

_STEPS: Final = (
    "person_competence",
    "person_area",
    "person_whole",
    "atom",
    "planner",
    "planned",
    "atom_measure",
    "cell",
    "population",
    "roster",
)
"""The SQL files, each one SELECT that becomes a table of its name, in the order in which they build on one another."""


def figures(dataset: Dataset) -> tuple[FigureRow, ...]:
    """Every figure that may be published, by round, then measure and group; small groups are hidden."""
    with duckdb.connect(":memory:") as database:
        _fold(database, dataset)
        cells = list(_cells(database))
        hidden = hide(cells, _populations(database), _rosters(database), dataset.area_of)
        order = {name: index for index, name in enumerate(dataset.rounds)}
        return tuple(sorted(hidden, key=lambda row: order[row.round]))


def cells(dataset: Dataset) -> tuple[Cell, ...]:
    """Every figure before hiding, with the people behind it: for checks, never for a file."""
    with duckdb.connect(":memory:") as database:
        _fold(database, dataset)
        return tuple(_cells(database))


def _fold(database: duckdb.DuckDBPyConnection, dataset: Dataset) -> None:
    for name, table in _tables(dataset).items():
        database.register(name, table)
    for step in _STEPS:
        query = files(__package__).joinpath("figures", f"{step}.sql").read_text(encoding="utf-8")
        # The text is our own file; a table, so that later steps do not count it again.
        database.execute(f"CREATE TEMP TABLE {step} AS {query}")


def _tables(dataset: Dataset) -> Mapping[str, pa.Table]:
    """The dataset as the tables the SQL files read; gender is `woman`, `man` or else `other`."""
    people = dataset.registrations
    known = {"woman", "man"}
    return {
        "registration": _table(
            {name: pa.string() for name in ("round", "person", "division", "unit", "role", "gender")},
            (
                (r.round, r.person, r.division, r.unit, r.role, r.gender if r.gender in known else "other")
                for r in people
            ),
        ),
        "expectation": _table(
            {"round": pa.string(), "person": pa.string(), "competence": pa.string(), "expected": pa.int32()},
            ((r.round, r.person, competence, level) for r in people for competence, level in r.expected.items()),
        ),
        "competence": _table(
            {"competence": pa.string(), "area": pa.string(), "common": pa.int32()},
            ((competence, area, int(competence in dataset.common)) for competence, area in dataset.area_of.items()),
        ),
        "rating": _table(
            {
                **{name: pa.string() for name in ("round", "person", "competence", "answer")},
                **{name: pa.int32() for name in ("self_level", "agreed", "motivation")},
            },
            (
                (r.round, r.person, r.competence, r.answer, r.self_level, r.agreed, r.motivation)
                for r in dataset.ratings
            ),
        ),
        "plan": _table({"round": pa.string(), "person": pa.string()}, ((p.round, p.person) for p in dataset.plans)),
        "item": _table(
            {name: pa.string() for name in ("round", "person", "competence", "kind")},
            ((i.round, i.person, i.competence, i.kind) for i in dataset.items),
        ),
    }


def _table(columns: Mapping[str, pa.DataType], rows: Iterable[tuple[object, ...]]) -> pa.Table:
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    return pa.table(
        {name: pa.array(column, kind) for (name, kind), column in zip(columns.items(), values, strict=True)}
    )


def _cells(database: duckdb.DuckDBPyConnection) -> Iterator[Cell]:
    for name, division, unit, role, gender, *topic, people in database.execute("SELECT * FROM cell").fetchall():
        area, competence, measure, numerator, denominator, value = topic
        row = FigureRow(
            name, division, unit, role, gender, area, competence, measure, numerator, denominator, value, ""
        )
        yield Cell(row, people)


def _populations(database: duckdb.DuckDBPyConnection) -> Mapping[PopulationKey, Population]:
    result: dict[PopulationKey, dict[Atom, int]] = defaultdict(dict)
    query = "SELECT round, measure, competence, division, unit, role, gender, people FROM population"
    for *key, division, unit, role, gender, people in database.execute(query).fetchall():
        result[key[0], key[1], key[2]][Atom(division, unit, role, gender)] = people
    return result


def _rosters(database: duckdb.DuckDBPyConnection) -> Mapping[str, Population]:
    result: dict[str, dict[Atom, int]] = defaultdict(dict)
    for name, *atom, people in database.execute("SELECT * FROM roster").fetchall():
        result[name][Atom(*atom)] = people
    return result
