"""The plan as a PDF, against bare ReportLab drawing the same lines of text in the same fonts and sizes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from unittest.mock import patch

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from benchmarks.made_up import clock, swedish
from benchmarks.measuring import Comparison, Sizes, compared, seconds_of
from desktop.domain.documents import (
    ActivityChoice,
    ChartRow,
    FollowUpMeeting,
    LearningTime,
    PlanDocument,
    PlanDocumentItem,
)
from exports.documents.plan_pdf import write_plan

MARGIN = 57.0


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of text as ReportLab was told to set it."""

    font: str
    size: float
    text: str


def plans(sizes: Sizes) -> Comparison:
    """Fonts are loaded before either begins, as they are once in a process."""
    plan = a_plan()
    lines = lines_of(plan)
    return compared(
        "the plan as a tagged PDF",
        lambda: seconds_of(lambda: write_plan(plan, swedish)),
        "bare ReportLab drawing the same lines",
        lambda: seconds_of(lambda: drawn(lines)),
        sizes.plans,
        budget=3.0,
    )


def lines_of(plan: PlanDocument) -> tuple[Line, ...]:
    """Every piece of text our writer sets, in order, noted while it writes."""
    noted: list[Line] = []
    form = PDFTextObject._formatText  # noqa: SLF001 # the one place all text passes

    def note(self: Any, text: Any) -> Any:
        noted.append(Line(self._fontname, self._fontsize, str(text)))
        return form(self, text)

    with patch.object(PDFTextObject, "_formatText", note):
        write_plan(plan, swedish)
    return tuple(line for line in noted if line.text.strip())


def drawn(lines: Sequence[Line]) -> bytes:
    """A PDF with the lines below each other, and nothing else."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4)
    y = A4[1] - MARGIN
    for line in lines:
        if y < MARGIN:
            canvas.showPage()
            y = A4[1] - MARGIN
        canvas.setFont(line.font, line.size)
        canvas.drawString(MARGIN, y, line.text)
        y -= line.size * 1.4
    canvas.save()
    return target.getvalue()


def a_plan() -> PlanDocument:
    """A plan with three steps, as most talks end."""
    steps = (
        ("Skydda personuppgifter och integritet", 1, 3),
        ("Dela och samarbeta digitalt", 2, 3),
        ("Lösa tekniska problem", 2, 4),
    )
    return PlanDocument(
        key="plan",
        person="Selma Sagoberg",
        role="Museivärd",
        manager="Björn Bygelius",
        talk_date=date(2026, 11, 23),
        created=clock(),
        language="sv",
        practice=True,
        strengths=("Söka och hitta information", "Kommunicera digitalt", "Skapa digitalt innehåll"),
        chart=tuple(ChartRow(name, now, goal, goal) for name, now, goal in steps),
        items=tuple(_step(*step) for step in steps),
        learning_time=LearningTime(1, 12, 2, time(9), time(10)),
        follow_up=FollowUpMeeting(datetime(2027, 3, 11, 10), "Röda rummet"),  # noqa: DTZ001 # local by definition
        level_names=("Med hjälp", "Enkla uppgifter", "På egen hand", "Hjälper andra", "Leder och lär andra"),
    )


def _step(competence: str, now: int, goal: int) -> PlanDocumentItem:
    return PlanDocumentItem(
        key=competence,
        competence=competence,
        from_level=now,
        to_level=goal,
        why="Du möter det här varje vecka och vill känna dig säker. Jobbet kräver mer än du kan i dag.",
        how=ActivityChoice("Digital säkerhet för alla", "e-lärande", "digitalt", 1.5),
        prepare="Ta med en lista du undrar över.",
        with_whom="Märta Mallberg, kollega",
        due=date(2027, 1, 29),
        how_we_notice="du tar emot en deltagarlista utan att fråga någon.",
    )
