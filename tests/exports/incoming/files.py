"""Writes the files people bring: real bytes, as Excel and other tools leave them."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from openpyxl import Workbook

from desktop.domain.file_problems import FILE_PROBLEMS
from desktop.domain.problems import Problem

Document: TypeAlias = dict[str, Any]

ROSTER_SV = (
    *("anställnings-id", "namn", "e-post", "avdelning", "enhet", "yrkesroll", "uppdrag", "chef", "kön"),
    "skyddad identitet",
)
ROSTER_EN = (
    *("employee id", "name", "email", "division", "unit", "role", "assignments", "manager", "gender"),
    "protected identity",
)
RATINGS_SV = ("omgång", "anställnings-id", "delkompetens", "egen", "gemensam", "motivation", "datum")


def person_row(person: object = "1001", name: object = "Selma Sagoberg", **other: object) -> tuple[object, ...]:
    """A roster row in the order of ROSTER_SV; the top of the house unless ``manager`` is given."""
    row: dict[str, object] = {
        "email": "",
        "division": "Museer och konst",
        "unit": "Sagomuseet",
        "role": "museivard",
        "assignments": "",
        "manager": "",
        "gender": "",
        "protected": "",
    }
    assert not set(other) - set(row)
    return (person, name, *(row | other).values())


def write_csv(
    path: Path, rows: Iterable[Sequence[object]], separator: str = ";", encoding: str = "utf-8", end: str = "\r\n"
) -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=end).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, rows: Iterable[Sequence[object]], merged: Iterable[str] = ()) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    book.save(path)
    return path


def write_json(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


def places(problems: Iterable[Problem]) -> list[tuple[str, int | None, str]]:
    """Code, row and column of each problem; asserts that each is one the texts know, with the values they name."""
    told = tuple(problems)
    for problem in told:
        assert set(problem.values) == set(FILE_PROBLEMS[problem.code]), problem
    return [(problem.code, problem.row, problem.column) for problem in told]


def codes(problems: Iterable[Problem]) -> list[str]:
    return [code for code, _, _ in places(problems)]
