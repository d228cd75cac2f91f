"""`report.xlsx`: a sheet that explains, then one sheet per question, round against round."""

import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from desktop.domain.dataset import FigureRow
from desktop.domain.words import Translate
from exports.central.wording import Form, Question, gender_name, group_kind, questions, too_few

Value: TypeAlias = str | int | float | None

_FORMATS: Final[Mapping[Form, str]] = {"share": "0%", "level": "0.0", "difference": "+0.00;-0.00;0.00", "count": "0.00"}
_CHANGES: Final[Mapping[Form, str]] = {
    "share": "+0;-0;0",
    "level": "+0.0;-0.0;0.0",
    "difference": "+0.00;-0.00;0.00",
    "count": "+0.00;-0.00;0.00",
}
_GROUP_WIDTHS: Final = (11, 22, 22, 26, 16, 32, 54)
_FIGURE_WIDTH: Final = 16
_LONGEST_SHEET_NAME: Final = 31
_HEADING_ROW: Final = 3
_DIGITS: Final = re.compile(r"(\d+)")
_EXPLAINED_WIDTH: Final = 90
_LINE: Final = 15
_TYPEFACE: Final = "Calibri"
_TITLE: Final = Font(name=_TYPEFACE, bold=True, size=14)
_HEADING: Final = Font(name=_TYPEFACE, bold=True, color="FFFFFFFF")
_HEADING_FILL: Final = PatternFill("solid", start_color="FF0B5563")
_MUTED: Final = Font(name=_TYPEFACE, italic=True, color="FF5C6670")
_WRAPPED: Final = Alignment(wrap_text=True, vertical="top")
_RIGHT: Final = Alignment(horizontal="right")

_Key: TypeAlias = tuple[str, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class _Setting:
    """What all sheets share: `rounds` in time order, one or two, and the names of roles, areas and competences."""

    translate: Translate
    rounds: tuple[str, ...]
    names: Mapping[str, str]


def workbook(
    rows: Iterable[FigureRow], translate: Translate, rounds: tuple[str, str | None], names: Mapping[str, str]
) -> bytes:
    """The workbook for the first of `rounds` against the second, if there is one; `rows` are hidden already.

    `names` gives what people call each role, area and competence; one without a name stands by its id.
    """
    setting = _Setting(translate, tuple(name for name in reversed(rounds) if name is not None), names)
    by_measure: dict[str, list[FigureRow]] = {}
    for row in rows:
        by_measure.setdefault(row.measure, []).append(row)
    book = Workbook()
    book.properties.creator = "Kompetenssamtal"
    book.properties.title = translate("Report", "Kompetens i siffror")
    asked = questions(translate)
    first = book.worksheets[0]
    first.title = translate("Report", "Läs först")[:_LONGEST_SHEET_NAME]
    _explain(first, setting, asked)
    for question in asked:
        sheet = book.create_sheet(question.title[:_LONGEST_SHEET_NAME])
        _answer(sheet, setting, question, by_measure.get(question.measure, []))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _explain(sheet: Worksheet, setting: _Setting, asked: Sequence[Question]) -> None:
    translate = setting.translate
    _put(sheet, 1, 1, translate("Report", "Kompetens i siffror")).font = _TITLE
    _put(sheet, 2, 1, translate("Report", "Omgångar: {rounds}").format(rounds=" → ".join(setting.rounds)))
    notes = (
        translate(
            "Report", "Varje blad svarar på en fråga. Varje rad är en grupp och ett område eller en delkompetens."
        ),
        translate(
            "Report",
            "Där det står ”{too_few}” skulle siffran handla om färre än fem personer, eller göra att någon kan räkna ut en så liten grupp.",
        ).format(too_few=too_few(translate)),
        translate(
            "Report", "Ett streck betyder att det inte finns någon att räkna, till exempel att gruppen inte fanns då."
        ),
        translate("Report", "Nivån är den gemensamma. Saknas den gäller den egna skattningen."),
    )
    for index, note in enumerate(notes, start=4):
        _put(sheet, index, 1, note)
        sheet.merge_cells(start_row=index, end_row=index, start_column=1, end_column=2)
        sheet.cell(index, 1).alignment = _WRAPPED
        sheet.row_dimensions[index].height = 32
    top = 5 + len(notes)
    _head(sheet, top, (translate("Report", "Blad"), translate("Report", "Vad siffran säger")))
    for index, question in enumerate(asked, start=top + 1):
        _put(sheet, index, 1, question.title)
        _put(sheet, index, 2, question.explained).alignment = _WRAPPED
        sheet.cell(index, 1).alignment = _WRAPPED
        sheet.row_dimensions[index].height = _LINE * (1 + len(question.explained) // (_EXPLAINED_WIDTH - 5))
    sheet.column_dimensions["A"].width = 30
    sheet.column_dimensions["B"].width = _EXPLAINED_WIDTH
    _lay_out(sheet)


def _answer(sheet: Worksheet, setting: _Setting, question: Question, rows: Iterable[FigureRow]) -> None:
    _put(sheet, 1, 1, question.title).font = _TITLE
    _put(sheet, 2, 1, question.explained).font = _MUTED
    headings = _headings(setting, question)
    _head(sheet, _HEADING_ROW, headings)
    longest = max(len(heading) for heading in headings[len(_GROUP_WIDTHS) :])
    sheet.row_dimensions[_HEADING_ROW].height = _LINE * (1 + longest // (_FIGURE_WIDTH - 4))
    for column in range(1, len(headings) + 1):
        width = _GROUP_WIDTHS[column - 1] if column <= len(_GROUP_WIDTHS) else _FIGURE_WIDTH
        sheet.column_dimensions[get_column_letter(column)].width = width
    sides: dict[_Key, dict[str, FigureRow]] = {}
    for row in rows:
        if row.round in setting.rounds:
            key = (row.division, row.unit, row.role, row.gender, row.area, row.competence)
            sides.setdefault(key, {})[row.round] = row
    formats = _formats(setting, question)
    number = _HEADING_ROW
    for number, key in enumerate(sorted(sides, key=_order), start=_HEADING_ROW + 1):
        values = (*_labels(setting, question, next(iter(sides[key].values()))), *_values(setting, question, sides[key]))
        for column, value in enumerate(values, start=1):
            cell = _put(sheet, number, column, value)
            form = formats[column - 1]
            if form and isinstance(value, str):
                cell.font = _MUTED
                cell.alignment = _RIGHT
            elif form:
                cell.number_format = form
    sheet.freeze_panes = f"A{_HEADING_ROW + 1}"
    sheet.auto_filter.ref = f"A{_HEADING_ROW}:{get_column_letter(len(headings))}{number}"
    sheet.print_title_rows = f"1:{_HEADING_ROW}"
    _lay_out(sheet)


def _lay_out(sheet: Worksheet) -> None:
    """Print lying, as wide as the paper and as long as it needs, with the sheet's name and the page at the foot."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6, header=0.3, footer=0.3)
    foot = HeaderFooterItem()
    foot.left.text, foot.right.text = "&A", "&P / &N"
    sheet.HeaderFooter.oddFooter = foot


def _order(key: _Key) -> tuple[int, list[list[tuple[int, str]]]]:
    """The whole first, then divisions, units, roles, genders; numbers in names as people count, 2 before 10."""
    division, unit, role, gender = key[:4]
    kind = 2 if unit else 1 if division else 3 if role else 4 if gender else 0
    return kind, [[(int(part), "") if part.isdecimal() else (-1, part) for part in _DIGITS.split(name)] for name in key]


def _headings(setting: _Setting, question: Question) -> tuple[str, ...]:
    translate = setting.translate
    group = (
        translate("Report", "Grupp"),
        translate("Report", "Avdelning"),
        translate("Report", "Enhet"),
        translate("Report", "Yrke"),
        translate("Report", "Kön"),
        translate("Report", "Område"),
        translate("Report", "Delkompetens"),
    )
    change = (
        translate("Report", "Ändring, procentenheter") if question.form == "share" else translate("Report", "Ändring")
    )
    counts = [f"{name}: {words}" for name in setting.rounds for words in (question.numerator, question.denominator)]
    return (*group, *setting.rounds, *((change,) if len(setting.rounds) > 1 else ()), *counts)


def _formats(setting: _Setting, question: Question) -> tuple[str, ...]:
    """The number format of each column; empty for words."""
    several = len(setting.rounds)
    change = (_CHANGES[question.form],) if several > 1 else ()
    return (*[""] * len(_GROUP_WIDTHS), *[_FORMATS[question.form]] * several, *change, *["#,##0"] * (2 * several))


def _labels(setting: _Setting, question: Question, row: FigureRow) -> tuple[str, ...]:
    translate, names = setting.translate, setting.names
    if question.measure == "share_with_needs":
        area = translate("Report", "Det som alla skattar")
    else:
        area = names.get(row.area, row.area) or translate("Report", "Alla områden")
    return (
        group_kind(row, translate),
        row.division,
        row.unit,
        names.get(row.role, row.role),
        gender_name(row.gender, translate),
        area,
        names.get(row.competence, row.competence),
    )


def _values(setting: _Setting, question: Question, sides: Mapping[str, FigureRow]) -> Iterator[Value]:
    rows = [sides.get(name) for name in setting.rounds]
    hidden = too_few(setting.translate)
    for row in rows:
        yield "–" if row is None else hidden if row.hidden else "–" if row.value is None else row.value
    if len(rows) > 1:
        before, now = (None if row is None else row.value for row in rows)
        scale = 100 if question.form == "share" else 1
        yield None if before is None or now is None else scale * (now - before)
    for row in rows:
        counts = (None, None) if row is None else (row.numerator, row.denominator)
        yield from ((hidden, hidden) if row is not None and row.hidden else counts)


def _head(sheet: Worksheet, number: int, headings: Iterable[str]) -> None:
    for column, heading in enumerate(headings, start=1):
        cell = _put(sheet, number, column, heading)
        cell.font = _HEADING
        cell.fill = _HEADING_FILL
        cell.alignment = _WRAPPED


def _put(sheet: Worksheet, row: int, column: int, value: Value) -> Cell:
    """Write a cell; words stay words whatever they begin with."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError("a merged cell cannot be written")
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        if cell.data_type == "f":
            cell.data_type = "s"
            cell.quotePrefix = True
    else:
        cell.value = value
    return cell
