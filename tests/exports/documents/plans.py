"""Plans to write in the tests, with invented people; and the tools that look at what came out."""

import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from desktop.domain.documents import (
    ActivityChoice,
    ChartRow,
    FollowUpMeeting,
    LearningTime,
    PlanDocument,
    PlanDocumentItem,
    WishChoice,
)

COURSE = ActivityChoice("Digital säkerhet för alla", "e-lärande", "digitalt", 1.5)
WISH = WishChoice("En kort kurs i delade scheman för oss som sällan sitter vid dator")

_ENGLISH = {
    "Utvecklingsplan": "Development plan",
    "Sida": "Page",
    "november": "November",
    "mars": "March",
    "torsdag": "Thursday",
    "{hour}.{minute}": "{hour}:{minute}",
    "{weekday} {day} klockan {time}": "{weekday} {day} at {time}",
    "{hours} timmar": "{hours} hours",
    "Så går du vidare": "Your next steps",
}


def swedish(_context: str, source: str, _disambiguation: str | None = None, n: int = -1, /) -> str:
    return source.replace("%n", str(n)) if n >= 0 else source


def english(_context: str, source: str, _disambiguation: str | None = None, _n: int = -1, /) -> str:
    return _ENGLISH.get(source, source)


def an_item(**changes: Any) -> PlanDocumentItem:
    item = PlanDocumentItem(
        key="step-1",
        competence="Skydda personuppgifter och integritet",
        from_level=1,
        to_level=3,
        why="Du möter deltagarlistor varje vecka och vill känna dig säker.",
        how=COURSE,
        prepare="Ta med en lista du undrar över.",
        with_whom="Märta Mallberg, kollega",
        due=date(2027, 1, 29),
        how_we_notice="du tar emot en deltagarlista utan att fråga någon.",
    )
    return replace(item, **changes)


def a_plan(**changes: Any) -> PlanDocument:
    plan = PlanDocument(
        key="plan-1",
        person="Selma Sagoberg",
        role="Museivärd",
        manager="Björn Bygelius",
        talk_date=date(2026, 11, 23),
        created=datetime(2026, 11, 23, 14, 5, tzinfo=UTC),
        language="sv",
        practice=False,
        strengths=("Söka och hitta information", "Kommunicera digitalt"),
        chart=(
            ChartRow("Skydda personuppgifter och integritet", 1, 3, 3),
            ChartRow("Dela och samarbeta digitalt", 2, 3, 4),
            ChartRow("Lösa tekniska problem", None, 2, None),
        ),
        items=(
            an_item(),
            an_item(
                key="step-2", competence="Dela och samarbeta digitalt", from_level=2, how=WISH, due=date(2027, 2, 26)
            ),
        ),
        learning_time=LearningTime(1, 12, 2, time(9), time(10)),
        follow_up=FollowUpMeeting(datetime(2027, 3, 11, 10), "Röda rummet"),  # noqa: DTZ001  # local by definition
        level_names=("Med hjälp", "Enkla uppgifter", "På egen hand", "Hjälper andra", "Leder och lär andra"),
    )
    return replace(plan, **changes)


def a_long_plan() -> PlanDocument:
    """Sixty steps and chart rows, some with texts far longer than a page, a word without a break, emoji, Cyrillic."""
    endless = "Jag vill öva på det här länge och väl. " * 250
    items = tuple(
        an_item(
            key=f"step-{number}",
            competence=f"Del nummer {number} för łŁşŞčć och andra",
            why=endless if number % 20 == 0 else "För att det behövs.",
            prepare="x" * 3000 if number == 5 else "Rad ett\n\nRad två",
            with_whom="Тува Testlund \U0001f600",
            how=WISH if number % 2 else COURSE,
        )
        for number in range(60)
    )
    chart = tuple(ChartRow(f"Del {n} åäö " + "lång " * (n * 3), 1 + n % 5, 1 + (n + 2) % 5, 3) for n in range(60))
    return a_plan(
        items=items, chart=chart, strengths=("Kommunicera digitalt " * 9,) * 3 + ("Kort",) * 40, practice=True
    )


def output_of(*command: str | Path) -> str:
    done = subprocess.run(command, check=True, capture_output=True, timeout=30)
    return done.stdout.decode()


def text_of(pdf: bytes, folder: Path, *options: str) -> str:
    """What pdftotext reads, every run of white space as one space."""
    file = folder / "plan.pdf"
    file.write_bytes(pdf)
    return " ".join(output_of("pdftotext", *options, file, "-").split())
