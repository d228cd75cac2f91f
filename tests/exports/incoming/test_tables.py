"""Tables: what Excel and others write becomes rows of tidy text; what cannot be read is told, never raised."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from exports.incoming.table_file import read_table
from exports.incoming.tables import MOST_BYTES, MOST_ROWS, Table, tidy
from tests.exports.incoming.files import codes, places, write_csv, write_xlsx


def _read(path: Path) -> Table:
    table, problems = read_table(path)
    assert table is not None, problems
    assert not problems
    return table


def _cells(path: Path) -> list[tuple[str, ...]]:
    return [row.cells for row in _read(path).rows]


def _sheet(path: Path, xml: str) -> Path:
    """A workbook whose one sheet holds this XML, as programs other than Excel may write it."""
    write_xlsx(path, [("x",)])
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["xl/worksheets/sheet1.xml"] = xml.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return path


MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [";", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_csv_in_every_dress(tmp_path: Path, encoding: str, separator: str, end: str) -> None:
    rows = [("namn", "ort"), ("Åsa-Lï Özdemir von Döbeln", 'Sagoby; "Norra", väst')]
    path = write_csv(tmp_path / "a.csv", rows, separator, encoding, end)
    assert _cells(path) == rows


def test_the_separator_is_the_header_lines_own(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('"namn; hela",ort\n"a;b;c;d",e\n', encoding="utf-8")
    assert _cells(path) == [("namn; hela", "ort"), ("a;b;c;d", "e")]
    path.write_text("sep=;\r\nnamn;ort\r\na,b,c;d\r\n", encoding="utf-8")
    assert _cells(path) == [("namn", "ort"), ("a,b,c", "d")]


def test_a_byte_order_mark_before_a_quoted_header(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'\xef\xbb\xbf"namn; hela";ort\na;b\n')
    assert _cells(path) == [("namn; hela", "ort"), ("a", "b")]


def test_rows_keep_the_numbers_a_spreadsheet_gives_them(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('namn;ort\n\n;;\n"två\nrader";x\nsist;y\n', encoding="utf-8")
    assert [(row.number, row.cells) for row in _read(path).rows] == [
        (1, ("namn", "ort")),
        (4, ("två rader", "x")),
        (5, ("sist", "y")),
    ]
    path = write_xlsx(tmp_path / "a.xlsx", [("namn",), (), (" ",), ("Tuva",)])
    assert [row.number for row in _read(path).rows] == [1, 4]


def test_blanks_and_decomposed_letters_are_tidied() -> None:
    assert tidy(" \u00a0Tuva \t\n Testlund\u200b \ufeff") == "Tuva Testlund"
    assert tidy("A\u030asa") == "Åsa"
    assert tidy("a\x07b\x1c") == "a\x07b\x1c", "control characters stay, to be told"


def test_workbook_cells_say_what_they_show(tmp_path: Path) -> None:
    cells = (1001, 1001.0, 2.5, True, date(2026, 2, 3), datetime(2026, 2, 3, 9, 30), time(9, 5), " x ", None)  # noqa: DTZ001  # Excel knows no zone
    path = write_xlsx(tmp_path / "a.xlsx", [cells])
    assert _cells(path) == [("1001", "1001", "2.5", "yes", "2026-02-03", "2026-02-03 09:30:00", "09:05:00", "x")]


def test_zeros_that_the_format_shows_are_kept(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append([42, 42, "0042"])
    sheet["A1"].number_format = "000000"
    book.save(tmp_path / "a.xlsx")
    assert _cells(tmp_path / "a.xlsx") == [("000042", "42", "0042")]


def test_formulas_give_the_value_excel_last_saw(tmp_path: Path) -> None:
    xml = f'<worksheet {MAIN}><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>'
    assert _cells(_sheet(tmp_path / "a.xlsx", xml)) == [("2",)]


def test_a_wrong_size_in_the_sheet_hides_no_row(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 4))
    xml = f'<worksheet {MAIN}><dimension ref="A1"/><sheetData>{rows}</sheetData></worksheet>'
    assert _cells(_sheet(tmp_path / "a.xlsx", xml)) == [("1",), ("2",), ("3",)]


def test_the_first_sheet_with_rows_is_read_and_others_are_told(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Tom"
    hidden = book.create_sheet("Gömd")
    hidden.append(["nej"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Personal").append(["ja"])
    book.create_sheet("Fler").append(["nej"])
    book.save(tmp_path / "a.xlsx")
    table, problems = read_table(tmp_path / "a.xlsx")
    assert table is not None
    assert [row.cells for row in table.rows] == [("ja",)]
    assert codes(problems) == ["sheets_ignored"]
    assert problems[0].values == {"read": "Personal", "ignored": "Tom, Fler"}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"", "file_empty"),
        ("a.csv", b"\r\n;;\r\n", "file_empty"),
        ("a.csv", b"PK\x03\x04rest", "csv_not_text"),
        ("a.csv", "namn;ort".encode("utf-16"), "csv_not_text"),
        ("a.csv", b"namn;\x81", "csv_encoding"),
        ("a.csv", b'namn;ort\n"Selma;x\nTuva;y\n', "csv_broken"),
        ("a.csv", b"x" * 200_000, "csv_broken"),
        ("a.xlsx", b"", "file_empty"),
        ("a.xlsx", b"namn;ort", "workbook_broken"),
        ("a.xlsx", b"PK\x03\x04" + b"\0" * 40, "workbook_broken"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "file_old_excel"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "file_locked"),
        ("a.xls", b"x", "file_kind_unknown"),
        ("a.pdf", b"x", "file_kind_unknown"),
        ("a", b"x", "file_kind_unknown"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    table, problems = read_table(path)
    assert table is None
    assert codes(problems) == [code]
    assert problems[0].file == name


def test_missing_files_and_folders_are_told(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    assert codes(read_table(tmp_path / "none.csv")[1]) == ["file_missing"]
    assert codes(read_table(tmp_path / "folder.csv")[1]) == ["file_unreadable"]
    assert codes(read_table(Path("a\0b.csv"))[1]) == ["file_unreadable"]


def test_too_large_too_long_and_swollen_files_are_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    large.write_bytes(b"a;b\n" + b" " * MOST_BYTES)
    assert codes(read_table(large)[1]) == ["file_too_large"]
    long = tmp_path / "long.csv"
    long.write_bytes(b"a;b\n" + b"1;2\n" * MOST_ROWS)
    assert len(_read(long).rows) == MOST_ROWS + 1
    long.write_bytes(b"a;b\n" + b"1;2\n" * (MOST_ROWS + 1))
    assert places(read_table(long)[1]) == [("too_many_rows", MOST_ROWS + 2, "")]
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/workbook.xml", "w") as part:
        for _ in range(101):
            part.write(b" " * 1_000_000)
    assert bomb.stat().st_size < 200_000
    assert codes(read_table(bomb)[1]) == ["workbook_swollen"]


def test_far_away_cells_cost_nothing(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c><c r="XFD{n}"><v>2</v></c></row>' for n in range(1, 200))
    path = _sheet(tmp_path / "wide.xlsx", f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>")
    assert set(_cells(path)) == {("1",)}
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="999999999999"><c r="A9"><v>1</v></c></row>'
    path = _sheet(tmp_path / "far.xlsx", f"<worksheet {MAIN}><sheetData>{far}</sheetData></worksheet>")
    assert codes(read_table(path)[1]) == ["workbook_broken"]


def test_entities_that_grow_are_not_grown(tmp_path: Path) -> None:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "{"x" * 1000}">{lines}]>'
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&e11;</t></is></c></row>'
    path = _sheet(tmp_path / "a.xlsx", f"{bomb}<worksheet {MAIN}><sheetData>{cell}</sheetData></worksheet>")
    table, problems = read_table(path)
    assert table is None
    assert codes(problems) in (["workbook_broken"], ["file_empty"])


@settings(max_examples=150)
@given(content=st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_told(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    for name in ("any.csv", "any.xlsx"):
        path = folder / name
        path.write_bytes(content)
        table, problems = read_table(path)
        places(problems)
        assert (table is None) == bool(problems)


def _workbook() -> dict[str, bytes]:
    stream = io.BytesIO()
    book = Workbook()
    book.worksheets[0].append(["namn", "ort", 3, date(2026, 1, 1)])
    book.save(stream)
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PARTS = _workbook()


@settings(max_examples=150)
@given(
    name=st.sampled_from(sorted(PARTS)),
    at=st.floats(0, 1),
    junk=st.binary(max_size=6) | st.sampled_from([b'r="0"', b"<v>inf</v>", b't="s"', b'"', b"</", b"99999999999"]),
    cut=st.integers(0, 60),
)
def test_any_damage_inside_a_workbook_is_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, name: str, at: float, junk: bytes, cut: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in PARTS.items():
            start = int(at * len(content))
            archive.writestr(part, content if part != name else content[:start] + junk + content[start + cut :])
    table, problems = read_table(path)
    places(problems)
    assert table is not None or problems
