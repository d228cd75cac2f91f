"""Finding a table's columns by the words of its header, in either language and any order."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.domain.json_parts import first_control, shown
from desktop.domain.problems import Problem
from exports.incoming.tables import Row, Table

LONGEST_CELL = 200
MOST_ROWS_ABOVE = 20

# What Excel shows where a formula failed.
_ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands: its place in the row and the header's own word; ``rows`` are those below the header."""

    file: str
    places: Mapping[str, int]
    headers: Mapping[str, str]
    rows: tuple[Row, ...]

    def problem(self, code: str, row: int, field: str, **values: object) -> Problem:
        """A problem in a cell of this table."""
        told = {name: str(value) for name, value in values.items()}
        return Problem(code, self.file, row, self.headers.get(field, ""), told)


Words = Mapping[str, tuple[str, ...]]
"""Field to the header words it goes by; the first is the Swedish one, used when the column is missing."""


def find_columns(table: Table, words: Words, required: frozenset[str]) -> tuple[Columns | None, tuple[Problem, ...]]:
    """The columns of a table, or None and what its header lacks.

    The header is the first row, among the first 20 that hold anything, with at least two known words; a title above
    it is passed over. A header of merged cells over two rows is read as one. Columns nobody reads are told, so that a
    misspelt word for protected identity cannot go unseen.
    """
    known = {_plain(word): field for field, alike in words.items() for word in alike}
    start = _header_index(table.rows, known)
    if start is None:
        return None, (_lacking(table, table.rows[0].number, words, required),)
    header, end = _merged_header(table.rows, start, known)
    places: dict[str, int] = {}
    headers: dict[str, str] = {}
    problems: list[Problem] = []
    for place, word in sorted(header.items()):
        field = known.get(_plain(word))
        if field is None:
            problems.append(Problem("column_ignored", table.file, table.rows[start].number, shown(word)))
        elif field in places:
            first = {"first": headers[field]}
            problems.append(Problem("column_twice", table.file, table.rows[start].number, shown(word), first))
        else:
            places[field], headers[field] = place, shown(word)
    if required - set(places):
        problems.append(_lacking(table, table.rows[start].number, words, required - set(places)))
        return None, tuple(problems)
    if end == len(table.rows):
        return None, (*problems, Problem("no_rows", table.file))
    if table.separated:
        width = max(len(row.cells) for row in table.rows[start:end])
        problems += [
            Problem("row_too_long", table.file, row.number) for row in table.rows[end:] if any(row.cells[width:])
        ]
    return Columns(table.file, places, headers, table.rows[end:]), tuple(problems)


def records(columns: Columns, note: Callable[[Problem], None]) -> Iterator[tuple[int, dict[str, str]]]:
    """Row number and text per field, for each row that holds something in a known column.

    What no cell may hold is told through ``note`` and read as empty text.
    """
    places = tuple(columns.places.items())
    for row in columns.rows:
        width = len(row.cells)
        record = {field: row.cells[place] if place < width else "" for field, place in places}
        if not any(record.values()):
            continue
        for field, text in record.items():
            # Nearly every cell passes these three looks; only the rest is looked at closely.
            if len(text) > LONGEST_CELL or text[:1] == "#" or not text.isprintable():
                problem = _unfit(columns, row.number, field, text)
                if problem:
                    note(problem)
                    record[field] = ""
        yield row.number, record


def without_echoes(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems without those that call a cell empty whose content was already refused for another reason."""
    kept = tuple(problems)
    told = {(p.row, p.column) for p in kept if p.code != "value_missing"}
    return tuple(p for p in kept if p.code != "value_missing" or (p.row, p.column) not in told)


def _unfit(columns: Columns, row: int, field: str, text: str) -> Problem | None:
    if len(text) > LONGEST_CELL:
        return columns.problem("value_too_long", row, field, most=LONGEST_CELL)
    if text in _ERRORS:
        return columns.problem("cell_error", row, field, value=text)
    odd = first_control(text)
    return columns.problem("control_character", row, field, character=odd) if odd else None


def _plain(word: str) -> str:
    """A header word without case, blanks and signs: "Anställnings-ID *" and "anställningsid" are one."""
    return "".join(c for c in word.casefold() if c.isalnum())


def _header_index(rows: tuple[Row, ...], known: Mapping[str, str]) -> int | None:
    for index, row in enumerate(rows[:MOST_ROWS_ABOVE]):
        if len({known[_plain(cell)] for cell in row.cells if _plain(cell) in known}) >= 2:
            return index
    return None


def _merged_header(rows: tuple[Row, ...], start: int, known: Mapping[str, str]) -> tuple[dict[int, str], int]:
    """Place to header word, and the index of the first row of data."""
    header = {place: cell for place, cell in enumerate(rows[start].cells) if cell}
    end = start + 1
    while end < len(rows) and all(_plain(cell) in known for cell in rows[end].cells if cell):
        header.update({place: cell for place, cell in enumerate(rows[end].cells) if cell})
        end += 1
    return header, end


def _lacking(table: Table, row: int, words: Words, fields: frozenset[str]) -> Problem:
    named = ", ".join(alike[0] for field, alike in words.items() if field in fields)
    return Problem("columns_missing", table.file, row, values={"columns": named})
