"""Files that stand whole or not at all, and cells that a spreadsheet cannot take for a formula."""

import contextlib
import csv
import io
import os
from collections.abc import Iterable
from dataclasses import astuple, fields
from pathlib import Path
from typing import Final

from desktop.domain.dataset import FigureRow

_STARTS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def write_whole(path: Path, content: bytes) -> Path:
    """Write `content` to `path` by way of a temporary file beside it; raises OSError and leaves the old file then."""
    waiting = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with waiting.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        waiting.replace(path)
    except OSError:
        waiting.unlink(missing_ok=True)
        raise
    # Windows cannot open a folder to flush it; there the rename itself is durable enough for a report.
    with contextlib.suppress(PermissionError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    return path


def harmless(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet would run it as a formula."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def write_figures(rows: Iterable[FigureRow], path: Path) -> Path:
    """Write `figures.csv`: UTF-8, `,`, numbers in full precision with a point, nothing where a value is hidden."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(field.name for field in fields(FigureRow))
    for row in rows:
        writer.writerow(_plain(value) for value in astuple(row))
    return write_whole(path, text.getvalue().encode("utf-8"))


def _plain(value: object) -> str:
    if value is None:
        return ""
    # Numbers are ours and may be negative; only words can have been made to look like a formula.
    return harmless(value) if isinstance(value, str) else repr(value)
