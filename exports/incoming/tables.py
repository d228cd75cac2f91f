"""A table someone brings, workbook or CSV, as rows of tidy text; the kind is told by the name and checked by content."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.problems import Problem

MOST_MB = 20
MOST_BYTES = MOST_MB * 1_000_000
MOST_ROWS = 50_000
MOST_COLUMNS = 100

_BLANKS = re.compile(r"[\s\u00a0\u2007\u202f]+")
_CONTROL_BLANKS = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f\x85")
# Marks that show nothing and come along when text is pasted from the web or a word processor.
_INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u00ad"))


@dataclass(frozen=True, slots=True)
class Row:
    """One row that holds something: its number as a spreadsheet counts, and the text of its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one file, empty rows left out; ``file`` is its name without folders.

    ``separated`` says that signs part the cells (CSV): there, a row longer than its header has a sign too many.
    """

    file: str
    rows: tuple[Row, ...]
    separated: bool


class TableRefusedError(Exception):
    """The file cannot be read as a table; carries the one problem. Readers turn it into a value."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def file_name(path: Path) -> str:
    """The file's name as a problem may quote it: without folders, and printable whatever the disk holds."""
    return "".join(c if c.isprintable() else "?" for c in path.name)


def read_bytes(path: Path, file: str, most: int = MOST_BYTES) -> bytes:
    """The file's content; raises TableRefusedError when it is missing, unreadable, empty or larger than ``most``."""
    try:
        with path.open("rb") as stream:
            content = stream.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise TableRefusedError(Problem("file_missing", file)) from None
    except (OSError, ValueError):  # ValueError: a NUL inside the name
        raise TableRefusedError(Problem("file_unreadable", file)) from None
    if not content:
        raise TableRefusedError(Problem("file_empty", file))
    if len(content) > most:
        raise TableRefusedError(Problem("file_too_large", file, values={"most_mb": str(most // 1_000_000)}))
    return content


def tidy(raw: str) -> str:
    """Text as people mean it: no blanks around it, single spaces inside, letters composed.

    Control characters stay, so that they can be told; tabs and line breaks are blanks.
    """
    text = raw.strip(" \t\r\n\u00a0\ufeff")
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    return _tidied(text)


def _tidied(text: str) -> str:
    composed = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    return _BLANKS.sub(lambda run: run[0] if _CONTROL_BLANKS & set(run[0]) else " ", composed).strip(" ")


def kept_rows(numbered: Iterable[tuple[int, tuple[str, ...]]], file: str, most: int = MOST_ROWS) -> tuple[Row, ...]:
    """The rows that hold something; raises TableRefusedError when there are more than ``most``."""
    rows: list[Row] = []
    for number, cells in numbered:
        if any(cells):
            if len(rows) > most:
                raise TableRefusedError(Problem("too_many_rows", file, number, values={"most": str(most)}))
            rows.append(Row(number, cells[:MOST_COLUMNS]))
    if not rows:
        raise TableRefusedError(Problem("file_empty", file))
    return tuple(rows)
