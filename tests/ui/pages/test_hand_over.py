"""Handing over: what waits, where it goes, how it goes, and what happens then."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from desktop.domain.talk import Step
from desktop.workflow.delivery import Waiting, Whereabouts
from tests.builders import ROUND, a_person
from tests.ui.conftest import Show
from tests.ui.reading import cut_off, name_of, said
from ui.controls import Label, Progress
from ui.pages.hand_over import HandOverPage, HandOverState
from ui.pages.look import Look
from ui.theme import LIGHT

TODAY = date(2026, 11, 23)
FOLDER = "/media/KULTUR"


def a_row(name: str, where: Whereabouts, since: datetime | None = None, *, protected: bool = False) -> Waiting:
    return Waiting(a_person(name, protected=protected), ROUND, Step.CLOSED, where, since)


def rows() -> tuple[Waiting, ...]:
    return (
        a_row("Tuva Testlund", Whereabouts.LAPTOP),
        a_row("Elis Exempelsson", Whereabouts.WRITTEN, datetime(2026, 11, 23, 15, 2)),  # noqa: DTZ001 - local
        a_row("Ture Tänkström", Whereabouts.RECEIVED, datetime(2026, 11, 16, 8, 0), protected=True),  # noqa: DTZ001 - local
    )


def page_of(
    state: HandOverState, waiting: tuple[Waiting, ...] | None = None, scale: int = 100, language: str = "sv"
) -> tuple[HandOverPage, list[str]]:
    look = Look(LIGHT.at(scale), "en" if language == "en" else "sv")
    page = HandOverPage(look, rows() if waiting is None else waiting, state, where="Museum 4", today=TODAY)
    heard: list[str] = []
    page.main.connect(lambda: heard.append("main"))
    page.folder_wanted.connect(lambda: heard.append("folder"))
    page.cancelled.connect(lambda: heard.append("cancelled"))
    page.enrol_wanted.connect(lambda: heard.append("enrol"))
    page.setup_wanted.connect(lambda: heard.append("setup"))
    return page, heard


def words_of(page: HandOverPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def test_three_states_in_words(show: Show) -> None:
    page, _ = page_of(HandOverState(FOLDER))
    show(page)
    assert page.list.said == [
        "Tuva Testlund. Övning vintern 2027. Bara på den här datorn",
        "Elis Exempelsson. Övning vintern 2027. På usb-minnet. Sedan i dag 15.02",
        "Ture Tänkström. Övning vintern 2027. Lämnas över utan namn. Mottaget. 16 november",
    ]
    assert page.footer.state == "Inget tas bort från datorn förrän kvittot har kommit"


def test_the_list_is_one_stop_and_arrows_go_through_it(show: Show) -> None:
    page, _ = page_of(HandOverState())
    show(page)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.current == 1
    assert page.list.accessibleDescription() == page.list.said[1]
    QTest.keyClick(page.list, Qt.Key.Key_End)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.current == 2
    QTest.keyClick(page.list, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.folder_button
    assert name_of(page.list) == "Samtal och var de finns"


def test_a_long_list_is_scrolled_by_its_arrows(show: Show) -> None:
    page, _ = page_of(HandOverState(), tuple(a_row(f"Person {n}", Whereabouts.LAPTOP) for n in range(20)))
    show(page)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    assert bar.value() > bar.maximum() // 2


def test_with_a_folder_it_hands_over(show: Show) -> None:
    page, heard = page_of(HandOverState(FOLDER))
    show(page)
    assert page.main_button
    assert page.first_focus == page.main_button
    QTest.keyClick(page.main_button, Qt.Key.Key_Return)
    assert heard == ["main"]


@pytest.mark.parametrize(
    ("state", "only", "lacks"),
    [
        (HandOverState(), None, "Välj vart filerna ska läggas. Tryck på Välj mapp."),
        (HandOverState(FOLDER), "received", "Inget väntar. Allt som kan lämnas över är redan överlämnat."),
        (HandOverState(FOLDER, lacks=False), None, "Inget väntar. Allt som kan lämnas över är redan överlämnat."),
        (HandOverState(connected=False), None, "Datorn är inte ansluten än. Ta in startfilen först."),
    ],
)
def test_what_stops_it_is_said(show: Show, state: HandOverState, only: str | None, lacks: str) -> None:
    kept = tuple(row for row in rows() if only is None or row.whereabouts == only)
    page, heard = page_of(state, kept)
    show(page)
    assert page.main_button
    QTest.mouseClick(page.main_button, Qt.MouseButton.LeftButton)
    assert heard == []
    assert page.errors.hasFocus()
    assert lacks in name_of(page.errors)


@pytest.mark.parametrize(
    ("state", "only"), [(HandOverState(FOLDER), "written"), (HandOverState(FOLDER, lacks=True), "received")]
)
def test_what_is_written_but_not_received_can_be_handed_over_again(show: Show, state: HandOverState, only: str) -> None:
    page, heard = page_of(state, tuple(row for row in rows() if row.whereabouts == only))
    show(page)
    assert page.main_button
    QTest.mouseClick(page.main_button, Qt.MouseButton.LeftButton)
    assert heard == ["main"]


def test_a_laptop_without_a_centre_says_what_to_do(show: Show) -> None:
    page, heard = page_of(HandOverState(connected=False), ())
    show(page)
    assert "Utvecklingsenheten behöver ge dig en startfil först." in words_of(page)
    assert "Det finns inget att lämna över än." in words_of(page)
    assert page.enrol_button
    assert page.first_focus == page.enrol_button
    assert page.setup_button
    QTest.keyClick(page.enrol_button, Qt.Key.Key_Space)
    QTest.keyClick(page.setup_button, Qt.Key.Key_Space)
    assert heard == ["enrol", "setup"]
    assert page.folder_button is None


def test_while_it_runs_it_can_be_stopped_and_not_started(show: Show) -> None:
    page, heard = page_of(HandOverState(FOLDER, progress=(0, 3)))
    show(page)
    assert page.main_button
    assert not page.main_button.isEnabled()
    assert page.cancel_button
    page.cancel_button.setFocus()
    page.show_state(HandOverState(FOLDER, progress=(2, 3)))
    bar = next(bar for bar in page.findChildren(Progress) if bar.isVisible())
    assert (bar.value(), name_of(bar)) == (2, "2 av 3 filer ligger på minnet")
    assert page.focusWidget() is page.cancel_button
    QTest.keyClick(page.cancel_button, Qt.Key.Key_Space)
    assert heard == ["cancelled"]
    assert "Läggs på minnet nu" in words_of(page)


def test_when_it_is_done_the_list_is_new_and_focus_is_somewhere(show: Show) -> None:
    page, _ = page_of(HandOverState(FOLDER, progress=(2, 3)))
    show(page)
    later = tuple(a_row(row.person.name, Whereabouts.WRITTEN, row.since) for row in rows())
    page.show_state(HandOverState(FOLDER, written=3), later)
    assert "Klart. 3 filer ligger på minnet." in words_of(page)
    assert "Bara på den här datorn" not in words_of(page)
    assert page.main_button
    assert page.main_button.isEnabled()
    assert page.focusWidget() is page.main_button


def test_a_failure_is_told_and_can_be_tried_again(show: Show) -> None:
    page, heard = page_of(HandOverState(FOLDER, progress=(1, 3)))
    show(page)
    page.show_state(HandOverState(FOLDER, problem="Minnet är fullt."))
    assert "Minnet är fullt." in words_of(page)
    assert "Samtalen finns kvar på datorn. Inget är förlorat." in words_of(page)
    assert page.main_button
    assert page.main_button.text() == "Försök igen"
    page.main_button.click()
    assert heard == ["main"]


def test_the_folder_can_be_chosen_anew(show: Show) -> None:
    page, heard = page_of(HandOverState())
    show(page)
    assert page.folder_button
    assert page.first_focus is page.folder_button
    QTest.keyClick(page.folder_button, Qt.Key.Key_Space)
    assert heard == ["folder"]
    assert said(page.folder_button).state().focusable


@pytest.mark.parametrize(("scale", "width"), [(100, 1366), (100, 683), (200, 683)])
@pytest.mark.parametrize(
    "state", [HandOverState(FOLDER, progress=(1, 3)), HandOverState(FOLDER, written=1), HandOverState(connected=False)]
)
def test_nothing_is_cut_off(show: Show, scale: int, width: int, state: HandOverState) -> None:
    page, _ = page_of(state, scale=scale, language="en")
    show(page, width)
    assert cut_off(page) == []
