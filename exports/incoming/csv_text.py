"""CSV as Swedish Excel and others write it: ``;`` or ``,``, UTF-8 with or without BOM, or Windows-1252."""

import csv
import io

from desktop.domain.problems import Problem
from exports.incoming.tables import Row, TableRefusedError, kept_rows, tidy

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def csv_rows(content: bytes, file: str) -> tuple[Row, ...]:
    """The rows of a CSV file's bytes; raises TableRefusedError with what is wrong."""
    if content.startswith(_WORKBOOKS):
        raise TableRefusedError(Problem("csv_not_text", file))
    text = _decoded(content, file)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text), strict=True)
    numbered = ((number, tuple(map(tidy, cells))) for number, cells in enumerate(reader, 1) if not _is_hint(cells))
    try:
        return kept_rows(numbered, file)
    except csv.Error:
        raise TableRefusedError(Problem("csv_broken", file, reader.line_num)) from None


def separator(text: str) -> str:
    """The separator of the header line: the first line that has one outside quotes, whichever it has more of."""
    for line in text.splitlines():
        bare = "".join(line.split('"')[::2])
        if ";" in bare or "," in bare:
            return "," if bare.count(",") > bare.count(";") else ";"
    return ";"


def _decoded(content: bytes, file: str) -> str:
    if b"\0" in content:
        raise TableRefusedError(Problem("csv_not_text", file))
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise TableRefusedError(Problem("csv_encoding", file))


def _is_hint(cells: list[str]) -> bool:
    """Excel's own first line that names the separator; it holds no data."""
    return ";".join(cells).casefold() in {"sep=;", "sep=,"} or cells == ["sep=", ""]
