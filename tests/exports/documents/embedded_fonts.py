"""Looks into the TrueType fonts embedded in a PDF: every code used has a glyph, its width and its letter."""

import re
import struct
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

_SYMBOLIC = 4


def font_findings(pdf: bytes) -> list[str]:
    """Everything wrong with the fonts of a finished file."""
    with pikepdf.open(BytesIO(pdf)) as document:
        used: dict[str, set[int]] = {}
        fonts: dict[str, Any] = {}
        for page in document.pages:
            fonts |= dict(page.Resources.Font.items())
            _collect(page, used)
        return sorted(
            {f"{fonts[name].BaseFont}: {fault}" for name in used for fault in _faults(fonts[name], used[name])}
        )


def _collect(page: Any, used: dict[str, set[int]]) -> None:
    current = ""
    for step in pikepdf.parse_content_stream(page):
        operator = str(step.operator)
        if operator == "Tf":
            current = str(step.operands[0])
        elif operator == "Tj":
            used.setdefault(current, set()).update(bytes(step.operands[-1]))
        elif operator in {"TJ", "'", '"'}:
            raise AssertionError("the check does not know this way of showing text")


def _faults(font: Any, codes: set[int]) -> Iterator[str]:
    if not int(font.FontDescriptor.Flags) & _SYMBOLIC or "/Encoding" in font:
        yield "codes are read through an encoding the subset does not follow"
    tables = _tables(font.FontDescriptor.FontFile2.read_bytes())
    glyphs = _glyphs(tables[b"cmap"])
    widths = [float(width) for width in font.Widths]
    units = struct.unpack(">H", tables[b"head"][18:20])[0]
    letters = _letters(font.ToUnicode.read_bytes().decode("latin-1"))
    for code in sorted(codes):
        glyph = glyphs.get(code, 0)
        if not glyph:
            yield f"code {code} has no glyph"
        elif abs(_advance(tables, glyph) * 1000 / units - widths[code - int(font.FirstChar)]) > 1:
            yield f"code {code} is drawn with another width than its glyph's"
        if not letters.get(code):
            yield f"code {code} says no letter"


def _tables(data: bytes) -> dict[bytes, bytes]:
    count = struct.unpack(">H", data[4:6])[0]
    entries = (struct.unpack(">4sLLL", data[12 + 16 * n : 28 + 16 * n]) for n in range(count))
    return {tag: data[offset : offset + length] for tag, _, offset, length in entries}


def _glyphs(cmap: bytes) -> dict[int, int]:
    _, count, _, _, offset = struct.unpack(">HHHHL", cmap[:12])
    kind, _, _, first, length = struct.unpack(">HHHHH", cmap[offset : offset + 10])
    assert (count, kind) == (1, 6), "the check knows fonts with one table of format 6"
    glyphs = struct.unpack(f">{length}H", cmap[offset + 10 : offset + 10 + 2 * length])
    return {first + number: glyph for number, glyph in enumerate(glyphs)}


def _advance(tables: dict[bytes, bytes], glyph: int) -> int:
    metrics = struct.unpack(">H", tables[b"hhea"][34:36])[0]
    at = 4 * min(glyph, metrics - 1)
    return int(struct.unpack(">H", tables[b"hmtx"][at : at + 2])[0])


def _letters(to_unicode: str) -> dict[int, str]:
    """Codes with the letters they stand for."""
    found = re.findall(r"^<(\w+)> <(\w+)>$", to_unicode, re.MULTILINE)
    return {int(code, 16): letter for code, letter in found if int(letter, 16)}
