"""The files the centre hands on, opened with the tools their readers use."""

import csv
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from desktop.domain.dataset import Dataset, FigureRow
from exports.central.counting import figures
from exports.central.report import report
from exports.central.wording import decimal
from exports.central.writing import harmless, write_figures, write_whole
from tests.exports.central.people import ROUNDS, department

NAMES = {"bibliotekarie": "Bibliotekarie", "1": "Informations- och datakunnighet", "1.1": "Söka och hitta information"}
HEADER = "round,division,unit,role,gender,area,competence,measure,numerator,denominator,value,hidden"


def _swedish(_context: str, source: str, _disambiguation: str | None = None, _n: int = -1, /) -> str:
    return source


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return department()


@pytest.fixture(scope="module")
def out(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report") / "new"
    files = report(dataset, folder, _swedish, (ROUNDS[1], ROUNDS[0]), NAMES)
    assert [file.name for file in files] == ["figures.csv", "report.xlsx", "summary.txt"]
    assert sorted(file.name for file in folder.iterdir()) == ["figures.csv", "report.xlsx", "summary.txt"]
    return folder


@pytest.fixture(scope="module")
def book(out: Path) -> Workbook:
    return load_workbook(out / "report.xlsx")


@pytest.fixture(scope="module")
def some(dataset: Dataset) -> Dataset:
    """The people of two units: for what does not depend on how many they are."""
    people = {r.person for r in dataset.registrations if r.unit in ("Bibliotek 1", "Museer 1")}
    return replace(
        dataset,
        registrations=tuple(r for r in dataset.registrations if r.person in people),
        ratings=tuple(r for r in dataset.ratings if r.person in people),
        plans=tuple(p for p in dataset.plans if p.person in people),
    )


def test_figures_csv_is_read_back_in_full_precision(out: Path, dataset: Dataset) -> None:
    text = (out / "figures.csv").read_text(encoding="utf-8")
    assert text.splitlines()[0] == HEADER
    read = list(csv.DictReader(text.splitlines()))
    rows = figures(dataset)
    assert len(read) == len(rows)
    assert [line["value"] for line in read] == ["" if row.value is None else repr(row.value) for row in rows]
    assert [line["hidden"] for line in read] == [row.hidden for row in rows]
    assert {line["hidden"] for line in read} == {"", "small group", "could be worked out"}
    assert all(line["numerator"] == line["denominator"] == line["value"] == "" for line in read if line["hidden"])


def test_duckdb_reads_figures_csv(out: Path, dataset: Dataset) -> None:
    whole = next(row for row in figures(dataset) if row.measure == "share_with_needs" and row.round == ROUNDS[1])
    query = (
        f"SELECT numerator, denominator, value FROM read_csv('{out / 'figures.csv'}', header = true) "
        f"WHERE round = '{ROUNDS[1]}' AND measure = 'share_with_needs' AND division IS NULL AND role IS NULL "
        "AND gender IS NULL"
    )
    with duckdb.connect(":memory:") as database:
        found = database.execute(query).fetchall()
    assert found == [(whole.numerator, whole.denominator, whole.value)]


def test_the_workbook_has_a_sheet_per_question_with_round_against_round(book: Workbook) -> None:
    assert book.sheetnames == [
        "Läs först",
        "Har svarat",
        "Har något att utveckla",
        "Skattningar under kravet",
        "Medelnivå",
        "Vill gärna lära sig mer",
        "Vad samtalet ändrade",
        "Steg i planerna",
        "Önskemål",
    ]
    for name in book.sheetnames[1:]:
        sheet = book[name]
        assert sheet.freeze_panes == "A4"
        headings = [cell.value for cell in sheet[3]]
        assert headings[7:9] == list(ROUNDS)
        assert str(headings[9]).startswith("Ändring")
        assert sheet["A4"].value == "Alla"
        assert (sheet.column_dimensions["C"].width or 0) >= 20


def test_the_workbook_shows_the_published_figures_and_their_change(book: Workbook, dataset: Dataset) -> None:
    whole = {
        row.round: row
        for row in figures(dataset)
        if row.measure == "response_rate" and not (row.division or row.role or row.gender or row.area)
    }
    before, now = (whole[name].value or 0.0 for name in ROUNDS)
    sheet = book["Har svarat"]
    assert [cell.value for cell in sheet[4][7:10]] == pytest.approx([before, now, 100 * (now - before)])
    assert [cell.number_format for cell in sheet[4][7:10]] == ["0%", "0%", "+0;-0;0"]
    assert [cell.value for cell in sheet[4][10:]] == [
        count for name in ROUNDS for count in (whole[name].numerator, whole[name].denominator)
    ]
    words = {cell.value for row in sheet.iter_rows(min_row=4, max_col=7) for cell in row}
    assert {"Bibliotekarie", "Söka och hitta information", "Kvinnor", "Män"} <= words


def test_a_hidden_cell_says_too_few_people_and_gives_no_number(book: Workbook, dataset: Dataset) -> None:
    hidden = sum(bool(row.hidden) for row in figures(dataset) if row.measure == "mean_level")
    sheet = book["Medelnivå"]
    rows = [[cell.value for cell in row[7:]] for row in sheet.iter_rows(min_row=4)]
    assert sum(row[:2].count("för få personer") for row in rows) == hidden > 0
    for before, now, change, *counts in rows:
        assert before != "för få personer" or counts[:2] == ["för få personer"] * 2
        assert now != "för få personer" or counts[2:] == ["för få personer"] * 2
        assert "för få personer" not in (before, now) or change is None


def test_one_round_alone_has_no_change(some: Dataset, tmp_path: Path) -> None:
    report(some, tmp_path, _swedish, (ROUNDS[1], None), {})
    sheet = load_workbook(tmp_path / "report.xlsx")["Medelnivå"]
    assert [cell.value for cell in sheet[3]][7:] == [ROUNDS[1], *(f"{ROUNDS[1]}: {of}" for of in _LEVELS)]
    assert "→" not in (tmp_path / "summary.txt").read_text(encoding="utf-8")


_LEVELS = ("summa nivåer", "skattningar")


def test_the_summary_tells_every_question_and_where_the_self_rating_stands_in(
    out: Path, book: Workbook, dataset: Dataset
) -> None:
    lines = (out / "summary.txt").read_text(encoding="utf-8").splitlines()
    assert [line.partition(": ")[0] for line in lines[2:10]] == book.sheetnames[1:]
    assert all("→" in line for line in lines[2:10])
    for name in ROUNDS:
        expected = {r.person: r.expected for r in dataset.registrations if r.round == name}
        mine = [r for r in dataset.ratings if r.round == name and r.competence in expected[r.person]]
        disagreed = sum(r.disagreed for r in mine)
        alone = sum(r.agreed is None and r.self_level is not None for r in mine)
        grouped = f"{alone:,}".replace(",", "\N{NO-BREAK SPACE}")
        assert f"{name}: ”Vi är inte överens än” står vid {disagreed} skattningar." in lines
        assert any(line.startswith(f"{name}: den egna skattningen gäller i {grouped} av") for line in lines)


def test_four_people_leave_no_number_in_any_file(dataset: Dataset, tmp_path: Path) -> None:
    people = {r.person for r in dataset.registrations[:4]}
    few = replace(
        dataset,
        registrations=tuple(r for r in dataset.registrations if r.person in people),
        ratings=tuple(r for r in dataset.ratings if r.person in people),
        plans=tuple(p for p in dataset.plans if p.person in people),
    )
    assert all(row.hidden or row.denominator == 0 for row in figures(few))
    report(few, tmp_path, _swedish, (ROUNDS[1], ROUNDS[0]), {})
    told = (tmp_path / "summary.txt").read_text(encoding="utf-8")
    assert "Har svarat: för få personer → för få personer\n" in told
    assert "överens" not in told


def test_a_division_named_like_a_formula_stays_text(some: Dataset, tmp_path: Path) -> None:
    names = {"Bibliotek": "=cmd|'/c calc'!A1", "Museer": "@SUM(A1)"}
    renamed = replace(
        some,
        registrations=tuple(replace(r, division=names.get(r.division, r.division)) for r in some.registrations),
    )
    report(renamed, tmp_path, _swedish, (ROUNDS[1], ROUNDS[0]), {})
    lines = list(csv.DictReader((tmp_path / "figures.csv").read_text(encoding="utf-8").splitlines()))
    assert {"'=cmd|'/c calc'!A1", "'@SUM(A1)"} <= {line["division"] for line in lines}
    sheet = load_workbook(tmp_path / "report.xlsx")["Har svarat"]
    cells = [cell for row in sheet.iter_rows(min_row=4, max_col=3) for cell in row if isinstance(cell, Cell)]
    assert all(cell.data_type != "f" for cell in cells)
    assert names["Bibliotek"] in {cell.value for cell in cells}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_words_that_begin_a_formula_are_made_harmless(start: str) -> None:
    assert harmless(f"{start}1") == f"'{start}1"
    assert harmless(f"1{start}") == f"1{start}"


def test_negative_numbers_are_not_touched(tmp_path: Path) -> None:
    row = FigureRow("R", "", "", "", "", "1", "", "talk_effect", -3, 9, -3 / 9, "")
    text = write_figures([row], tmp_path / "figures.csv").read_text(encoding="utf-8")
    assert text == f"{HEADER}\nR,,,,,1,,talk_effect,-3,9,{-3 / 9!r},\n"


def test_a_file_that_cannot_be_written_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_whole(tmp_path / "folder", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize(
    ("value", "digits", "signed", "text"),
    [(3.04, 1, False, "3,0"), (-0.004, 2, True, "0,00"), (-0.25, 2, True, "−0,25"), (4, 0, True, "+4")],
)
def test_numbers_are_written_the_swedish_way(value: float, digits: int, signed: bool, text: str) -> None:  # noqa: FBT001  # a case of the table above
    assert decimal(value, digits, _swedish, signed=signed) == text
