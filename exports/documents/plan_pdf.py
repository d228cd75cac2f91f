"""The plan as a tagged PDF: what it says, in which order, and which part of the structure each piece is.

The result is machine-checked against a part of PDF/UA-1 in the tests and carries its mark; it is not certified.
"""

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desktop.domain.charts import MarkKind, move
from desktop.domain.documents import ActivityChoice, ChartRow, PlanDocument, PlanDocumentItem, WishChoice
from desktop.domain.words import Translate
from exports.documents.flowables import (
    CELL_LEFT,
    CELL_RIGHT,
    Bookmark,
    ChipRow,
    HeadCell,
    LabelledParagraph,
    StepHeading,
    TaggedParagraph,
    TaggedTable,
    table_style,
)
from exports.documents.level_drawings import LevelRow, ScaleHead
from exports.documents.pages import write_pages
from exports.documents.style import REGULAR, SMALL, TABLE, WIDTH, Styles, document_styles, load_fonts
from exports.documents.tagged import Element, FileFacts
from exports.documents.wording import activity_text, day_text, fitted, learning_time_text, meeting_text, uncapitalised

_LANGUAGE_TAGS = {"sv": "sv-SE", "en": "en-GB"}
_COLUMNS = (66 * mm, 18 * mm, 16.8 * mm, 21.7 * mm, WIDTH - 122.5 * mm)
_PADDING = 5.0
_LINE = 14.0
_NAME_CAP = 110  # characters of a name in chart and chips; headings carry it whole
_TOGETHER = 300.0  # a step up to this height is not torn over two pages


def write_plan(document: PlanDocument, translate: Translate) -> bytes:
    """The plan as the bytes of a PDF file; the same document gives the same bytes.

    Every text may be of any length and hold any character: what the bundled font cannot show is replaced (``fitted``).
    """
    return _Plan(document, translate, load_fonts(), document_styles()).write()


class _Plan:
    """One writing of one plan: story and structure grow side by side."""

    def __init__(self, document: PlanDocument, translate: Translate, glyphs: Container[int], styles: Styles) -> None:
        self._document = document
        self._translate = translate
        self._glyphs = glyphs
        self._styles = styles
        self._tree = Element("Document")
        self._story: list[Flowable] = []
        self._bookmarks = 0
        self._letters = 0

    def write(self) -> bytes:
        """Build story and structure, lay them out."""
        translate = self._translate
        self._add_head()
        self._add_strengths()
        self._add_chart()
        self._add_steps()
        self._add_times()
        footer = translate("Plan", "Utvecklingsplan för {person}. Spara den på ett säkert ställe.")
        footer = footer.format(person=self._plain(self._document.person))
        if self._document.practice:
            footer = translate("Plan", "Övning.") + " " + footer
        return write_pages(
            self._story,
            self._tree,
            self._facts(),
            footer=_clipped(footer, WIDTH - 60, SMALL),
            page_word=translate("Plan", "Sida"),
            most_pages=20 + len(self._story) + self._letters // 200,
        )

    def _facts(self) -> FileFacts:
        document, translate = self._document, self._translate
        title = translate("Plan", "Utvecklingsplan för {person}, {day}").format(
            person=self._plain(document.person), day=day_text(document.talk_date, translate)
        )
        return FileFacts(
            title=title,
            author=self._plain(document.manager or document.person),
            subject=translate("Plan", "Plan för digital kompetens"),
            creator="Kompetenssamtal",
            language=_LANGUAGE_TAGS[document.language],
            created=document.created,
        )

    def _plain(self, text: str) -> str:
        """One line of text the font can show."""
        self._letters += len(text)
        return " ".join(fitted(text, self._glyphs).split())

    def _marked_up(self, text: str) -> str:
        """Text with its line breaks, as ReportLab's mark-up."""
        self._letters += len(text)
        lines = fitted(text, self._glyphs).strip().split("\n")
        return "<br/>".join(escape(" ".join(line.split())) for line in lines)

    def _bookmark(self, level: int, text: str) -> Bookmark:
        self._bookmarks += 1
        return Bookmark(level, f"part{self._bookmarks}", text)

    def _add(self, role: str, text: str, style: ParagraphStyle, bookmark: Bookmark | None = None) -> None:
        self._story.append(TaggedParagraph(self._marked_up(text), style, self._tree.add(role), bookmark))

    def _add_section(self, text: str, room: float = 70) -> None:
        self._story.append(CondPageBreak(room))
        self._add("H2", text, self._styles.section, self._bookmark(1, text))

    def _add_head(self) -> None:
        document, translate = self._document, self._translate
        title = translate("Plan", "Utvecklingsplan")
        self._add("H1", title, self._styles.title, self._bookmark(0, title))
        who = ", ".join(part for part in (document.person.strip(), uncapitalised(document.role.strip())) if part)
        day = day_text(document.talk_date, translate)
        if document.manager.strip():
            talk = translate("Plan", "Samtal med {manager} den {day}.").format(manager=document.manager, day=day)
        else:
            talk = translate("Plan", "Samtal den {day}.").format(day=day)
        self._add("P", f"{who}. {talk}", self._styles.byline)
        if document.practice:
            self._add("P", translate("Plan", "Övning. Personerna och svaren är påhittade."), self._styles.notice)
            self._story.append(Spacer(0, 6))

    def _add_strengths(self) -> None:
        if not self._document.strengths:
            return
        translate = self._translate
        self._add_section(translate("Plan", "Det här kan du redan"))
        names = [_clipped(self._plain(name), WIDTH - 30, TABLE) for name in self._document.strengths]
        entries = self._tree.add("L")
        row: list[tuple[str, Element]] = []
        used = 0.0
        for name in names:
            width = ChipRow.width_of(stringWidth(name, REGULAR, TABLE))
            if row and used + width > WIDTH:
                self._story.append(ChipRow(row))
                row, used = [], 0.0
            row.append((name, entries.add("LI").add("LBody")))
            used += width
        self._story.append(ChipRow(row))

    def _add_chart(self) -> None:
        if not self._document.chart:
            return
        translate, table = self._translate, Element("Table")
        self._add_section(translate("Plan", "Det här är ni överens om"), room=120)
        self._tree.kids.append(table)
        data = [self._chart_head(table), *(self._chart_row(table, row) for row in self._document.chart)]
        drawn = TaggedTable(data, colWidths=_COLUMNS, repeatRows=1)
        drawn.setStyle(table_style(_PADDING))
        self._story += [Spacer(0, 3), drawn]
        if self._document.level_names:
            names = " · ".join(f"{level} {name}" for level, name in enumerate(self._document.level_names, 1))
            self._add("P", names, self._styles.small)

    def _chart_head(self, table: Element) -> list[Flowable]:
        translate, row = self._translate, table.add("TR")
        style = self._styles.head_cell

        def head(text: str, kind: MarkKind | None = None, *, is_goal: bool = False) -> HeadCell:
            indented = ParagraphStyle("marked", style, leftIndent=15) if kind or is_goal else style
            cell = HeadCell(escape(text), indented, row.add("TH", scope="Column"))
            cell.kind, cell.is_goal = kind, is_goal
            return cell

        return [
            head(translate("Plan", "Del")),
            head(translate("Plan", "Nu"), MarkKind.SELF),
            head(translate("Plan", "Mål"), is_goal=True),
            head(translate("Plan", "Jobbet"), MarkKind.EXPECTED),
            ScaleHead(row.add("TH", scope="Column"), _LINE),
        ]

    def _chart_row(self, table: Element, row: ChartRow) -> list[Flowable]:
        translate, tr = self._translate, table.add("TR")
        name = self._plain(row.competence)
        name = name if len(name) <= _NAME_CAP else name[:_NAME_CAP] + "…"
        unknown = translate("Plan", "vet inte")

        def cell(text: str, role: str = "TD", scope: str = "") -> TaggedParagraph:
            return TaggedParagraph(escape(text), self._styles.cell, tr.add(role, scope=scope))

        first = cell(name, "TH", "Row")
        levels = [cell(str(row.now) if row.now else unknown)]
        levels += [cell(str(level) if level else "–") for level in (row.goal, row.expected)]
        figure = tr.add("TD").add("Figure", alt=self._alternative(replace(row, competence=name)))
        height = max(_LINE, first.wrap(_COLUMNS[0] - CELL_LEFT - CELL_RIGHT, 10_000)[1])
        return [first, *levels, LevelRow(figure, height, row, _PADDING)]

    def _alternative(self, row: ChartRow) -> str:
        """What the picture of a row says, in words."""
        translate = self._translate
        parts = [
            translate("Plan", "nu nivå {level}").format(level=row.now) if row.now else translate("Plan", "nu: vet inte")
        ]
        if row.goal:
            parts.append(translate("Plan", "mål nivå {level}").format(level=row.goal))
        if row.expected:
            parts.append(translate("Plan", "jobbet kräver nivå {level}").format(level=row.expected))
        return f"{row.competence}: {', '.join(parts)}."

    def _add_steps(self) -> None:
        if not self._document.items:
            return
        translate = self._translate
        self._add_section(translate("Plan", "Så går du vidare"), room=160)
        for number, item in enumerate(self._document.items, 1):
            self._add_step(number, item)

    def _add_step(self, number: int, item: PlanDocumentItem) -> None:
        translate, name = self._translate, self._plain(item.competence)
        style = self._styles.step if number < 10 else self._styles.step_two_digits
        bookmark = self._bookmark(2, f"{number} {name}")
        heading = StepHeading(escape(name), style, self._tree.add("H3"), bookmark)
        heading.number = str(number)
        if item.from_level and item.to_level:
            words = translate("Plan", "Från nivå {start} till nivå {goal}.")
            words = words.format(start=item.from_level, goal=item.to_level)
            heading.figure = self._tree.add("Figure", alt=words)
            heading.move = move(item.from_level, item.to_level, 76, 21)
        entries = self._tree.add("L")
        facts = [
            LabelledParagraph.of(label, self._marked_up(text), self._styles.labelled, entries.add("LI"))
            for label, text in self._step_facts(item)
            if text.strip()
        ]
        self._story += [CondPageBreak(_room([heading, *facts])), heading, *facts]

    def _step_facts(self, item: PlanDocumentItem) -> list[tuple[str, str]]:
        translate = self._translate
        if isinstance(item.how, ActivityChoice):
            how = (translate("Plan", "Hur"), activity_text(item.how, self._document.language, translate))
        else:
            how = (translate("Plan", "Önskemål"), self._wish_text(item.how))
        due = day_text(item.due, translate) if item.due is not None else ""
        return [
            (translate("Plan", "Varför"), item.why),
            how,
            (translate("Plan", "Förbered"), item.prepare),
            (translate("Plan", "Med vem"), item.with_whom),
            (translate("Plan", "Klart senast"), due),
            (translate("Plan", "Det märks när"), item.how_we_notice),
        ]

    def _wish_text(self, wish: WishChoice) -> str:
        words = wish.words.strip().rstrip(".")
        translate = self._translate
        pattern = translate("Plan", "”{words}”. Det finns ingen sådan aktivitet än.")
        return pattern.format(words=words) if words else ""

    def _add_times(self) -> None:
        document, translate = self._document, self._translate
        if document.learning_time is not None:
            text = learning_time_text(document.learning_time, document.language, translate)
            if text:
                self._add_section(translate("Plan", "Tid att lära"))
                self._add("P", text, self._styles.body)
        if document.follow_up is not None:
            self._add_section(translate("Plan", "När ses ni igen?"))
            self._add("P", meeting_text(document.follow_up, translate), self._styles.body)


def _clipped(text: str, width: float, size: float) -> str:
    """The text if it is at most ``width`` points wide, else its beginning with an ellipsis."""
    if stringWidth(text[:400], REGULAR, size) <= width and len(text) <= 400:
        return text
    kept = text[:400]
    while kept and stringWidth(kept + "…", REGULAR, size) > width:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _room(flowables: Sequence[Any]) -> float:
    """Height to ask for before a step begins: all of it if it is short, else enough for a good beginning."""
    height = sum(flowable.wrap(WIDTH, 10_000)[1] + flowable.getSpaceAfter() for flowable in flowables)
    height += flowables[0].getSpaceBefore()
    return float(height if height <= _TOGETHER else _TOGETHER / 2)
