"""The one door to tables: a path in, a table or problems out."""

from pathlib import Path

from desktop.domain.problems import Problem
from exports.incoming.csv_text import csv_rows
from exports.incoming.tables import Table, TableRefusedError, file_name, read_bytes
from exports.incoming.workbook import workbook_rows


def read_table(path: Path) -> tuple[Table | None, tuple[Problem, ...]]:
    """The table in an ``.xlsx`` or ``.csv`` file, or None and why it cannot be read.

    At most 20 MB and 50,000 rows; of a workbook, the first visible sheet that holds anything. Never raises on content.
    """
    file = file_name(path)
    kind = path.suffix.casefold()
    try:
        if kind == ".csv":
            return Table(file, csv_rows(read_bytes(path, file), file), separated=True), ()
        if kind in {".xlsx", ".xlsm"}:
            rows, notices = workbook_rows(read_bytes(path, file), file)
            return Table(file, rows, separated=False), notices
    except TableRefusedError as refused:
        return None, (refused.problem,)
    return None, (Problem("file_kind_unknown", file, values={"expected": ".xlsx, .csv"}),)
