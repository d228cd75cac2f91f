"""The plan in words, and what must be decided before it is done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from desktop.domain.plan import PlanItem
from desktop.workflow.plans import PlanSitting
from tests.builders import a_plan_sitting, an_item, shipped_catalogue
from tests.ui.conftest import Show
from tests.ui.reading import cut_off, name_of
from ui.controls import Label
from ui.pages.look import Look
from ui.pages.plan import PlanPage
from ui.theme import LIGHT


def two() -> tuple[PlanItem, PlanItem]:
    first = an_item(helper_name="Märta Mallberg")
    return first, replace(first, id="i2", competence="2.3", activity="", wish="Att klippa film.", place=1)


def page_of(now: PlanSitting, look: Look | None = None) -> tuple[PlanPage, list[str]]:
    page = PlanPage(look or Look(LIGHT, "sv"), now, shipped_catalogue(), "Björn Bygelius")
    heard: list[str] = []
    page.main.connect(lambda: heard.append("main"))
    page.print_wanted.connect(lambda: heard.append("print"))
    page.pdf_wanted.connect(lambda: heard.append("pdf"))
    page.calendar_wanted.connect(lambda: heard.append("calendar"))
    page.time_wanted.connect(lambda: heard.append("time"))
    page.meeting_wanted.connect(lambda: heard.append("meeting"))
    page.item_change_wanted.connect(heard.append)
    return page, heard


def words_of(page: PlanPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label))


def test_it_reads_like_the_document(show: Show) -> None:
    page, _ = page_of(a_plan_sitting(*two()))
    show(page)
    words = words_of(page)
    for said in (
        "Selma Sagoberg, museivärd. Samtal med Björn Bygelius den 23 november 2026.",
        "Två steg kvar. Du vill ganska gärna lära dig mer.",
        "Frukostföreläsning: Vad är digital kompetens? (föreläsning, digitalt, 2 timmar)",
        "Märta Mallberg, en kollega",
        "29 januari 2027",
        "du tar emot en deltagarlista utan att fråga någon.",
        "Önskemål: Att klippa film.",
        "En timme i veckan, onsdagar 9.00–10.00.",
        "Torsdag 11 mars 2027 klockan 10.00. Plats: Röda rummet.",
    ):
        assert said in words


def test_every_button_asks_for_its_own(show: Show) -> None:
    page, heard = page_of(a_plan_sitting(*two()))
    show(page)
    buttons = (
        page.print_button,
        page.pdf_button,
        page.cards[0].change,
        page.cards[1].change,
        page.change_time,
        page.change_meeting,
        *page.calendar_buttons,
    )
    for button in buttons:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert heard == ["print", "pdf", "i1", "i2", "time", "meeting", "calendar", "calendar"]
    assert name_of(page.cards[0].change) == "Ändra Skydda personuppgifter och integritet"
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert heard[-1] == "print"


def test_a_whole_plan_is_done(show: Show) -> None:
    page, heard = page_of(a_plan_sitting(*two()))
    show(page)
    assert page.main_button
    assert page.main_button.text() == "Planen är klar"
    QTest.mouseClick(page.main_button, Qt.MouseButton.LeftButton)
    assert heard == ["main"]


@pytest.mark.parametrize(
    ("changes", "lacks"),
    [
        ({"activity": ""}, "Skydda personuppgifter och integritet: välj hur du vill lära dig."),
        ({"due": None}, "Skydda personuppgifter och integritet: välj när det ska vara klart."),
        ({"helper": None}, "Skydda personuppgifter och integritet: välj vem som hjälper dig."),
    ],
)
def test_what_is_missing_is_said_with_the_way_there(show: Show, changes: dict[str, object], lacks: str) -> None:
    page, heard = page_of(a_plan_sitting(an_item(**changes), whole=False))
    show(page)
    page.go_on()
    assert heard == []
    assert page.errors.hasFocus()
    assert lacks in name_of(page.errors)
    assert "Bestäm när ni ses igen." in name_of(page.errors)
    assert "Inte bestämt än" in words_of(page)


def test_an_empty_plan_is_not_done(show: Show) -> None:
    page, heard = page_of(a_plan_sitting())
    show(page)
    page.go_on()
    assert heard == []


def test_an_activity_that_is_gone_is_said_so(show: Show) -> None:
    page, _ = page_of(a_plan_sitting(an_item(activity="LA-999")))
    show(page)
    assert "Aktiviteten finns inte längre. Välj en ny." in words_of(page)


def test_what_is_saved_is_said_by_the_flow_alone(show: Show) -> None:
    page, _ = page_of(a_plan_sitting(*two()))
    show(page)
    assert page.footer.state == ""
    page.set_saved("Sparad på den här datorn")
    assert page.footer.state == "Sparad på den här datorn"


def test_two_steps_fit_the_screen(show: Show) -> None:
    page, _ = page_of(a_plan_sitting(*two()))
    show(page)
    assert page.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("scale", "width"), [(100, 1280), (100, 683), (200, 683)])
def test_nothing_is_cut_off(show: Show, scale: int, width: int) -> None:
    page, _ = page_of(a_plan_sitting(*two()), Look(LIGHT.at(scale), "en"))
    show(page, width, 720)
    assert cut_off(page) == []
