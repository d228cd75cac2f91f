"""An Excel workbook's first sheet as rows of text: what the cell shows, not what it is made of."""

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from math import isfinite

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook import Workbook

from desktop.domain.problems import Problem
from exports.incoming.tables import MOST_COLUMNS, Row, TableRefusedError, kept_rows, tidy

MOST_UNPACKED_MB = 100
MOST_FILES = 1_000
LAST_ROW = 1_048_576
OLE_MAGIC = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ZEROS = re.compile(r"0+")

# openpyxl promises no set of errors for broken files: these are what its parsers, zipfile and expat raise on them.
_BROKEN = (
    InvalidFileException,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    SyntaxError,  # what both expat's and lxml's parse errors are
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    AssertionError,
)


def workbook_rows(content: bytes, file: str) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """The rows of the first visible sheet that holds any, and a notice when other sheets were left unread.

    Raises TableRefusedError with what is wrong.
    """
    _check_container(content, file)
    try:
        with warnings.catch_warnings():
            # openpyxl warns of decorations it does not read (styles, validation); none of them touches the text.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            return _first_sheet(book, file)
    except _BROKEN:
        raise TableRefusedError(Problem("workbook_broken", file)) from None


def _check_container(content: bytes, file: str) -> None:
    if content.startswith(OLE_MAGIC):
        raise TableRefusedError(Problem("file_locked" if _LOCKED in content else "file_old_excel", file))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except _BROKEN:
        raise TableRefusedError(Problem("workbook_broken", file)) from None
    # zipfile never unpacks more of a part than its entry says, so the sum of what the entries say is a bound.
    if len(parts) > MOST_FILES or sum(part.file_size for part in parts) > MOST_UNPACKED_MB * 1_000_000:
        raise TableRefusedError(Problem("workbook_swollen", file, values={"most_mb": str(MOST_UNPACKED_MB)}))


def _first_sheet(book: Workbook, file: str) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    for sheet in visible:
        # Some programs write a wrong size into the sheet; without it every row that is there is read.
        sheet.reset_dimensions()
        try:
            rows = kept_rows(_numbered(sheet, file), file)
        except TableRefusedError as refused:
            if refused.problem.code != "file_empty":
                raise
            continue
        others = [tidy(other.title) for other in visible if other is not sheet]
        named = {"read": tidy(sheet.title), "ignored": ", ".join(others)}
        return rows, ((Problem("sheets_ignored", file, values=named),) if others else ())
    raise TableRefusedError(Problem("file_empty", file))


def _numbered(sheet: object, file: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    # Without a width openpyxl gives the rows a gap leaves out as nothing at all, which costs nothing.
    for number, cells in enumerate(sheet.iter_rows(), 1):  # type: ignore[attr-defined]  # see above
        if number > LAST_ROW:
            raise TableRefusedError(Problem("workbook_broken", file, LAST_ROW))
        texts = [_text(cell) for cell in cells[:MOST_COLUMNS]]
        while texts and not texts[-1]:
            texts.pop()
        yield number, tuple(texts)


def _text(cell: object) -> str:
    """What a cell says. Numbers lose the ``.0`` Excel gave them and keep the zeros their format shows."""
    value: object = cell.value  # type: ignore[attr-defined]  # openpyxl's read-only and empty cells share no type
    if value is None:
        return ""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _number(value, cell)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date | time) else tidy(str(value))


def _number(value: float, cell: object) -> str:
    if isinstance(value, float):
        if not isfinite(value) or not value.is_integer() or abs(value) > 1e15:
            return repr(value)
        value = int(value)
    digits = str(value)
    shown_as = str(cell.number_format)  # type: ignore[attr-defined]  # as above
    return digits.zfill(len(shown_as)) if _ZEROS.fullmatch(shown_as) and value >= 0 else digits
