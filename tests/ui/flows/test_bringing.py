"""Bringing files in, in a real window on a real home: nothing is in before it is taken in, and the window says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.__main__ import tools
from desktop.workflow import setup
from desktop.workflow.ports import Home
from ui.demo.player import Player
from ui.desk import Desk
from ui.flows.bringing import BringingFlow
from ui.pages.bring_in import BringInPage
from ui.pages.look import Look
from ui.pages.problem_table import ProblemTable
from ui.theme import LIGHT
from ui.window import MainWindow

HEADER = "anställnings-id;namn;avdelning;enhet;yrkesroll;chef"
TUVA = "T1;Tuva Testlund;Museer och konst;Sagomuseet;chef;"
SELMA = "S1;Selma Sagoberg;Museer och konst;Sagomuseet;museivard;T1"


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    given = tools()
    window = MainWindow()
    desk = Desk(window, given, tmp_path / "home", Look(LIGHT, "sv"))

    def make() -> Home:
        home, _recovery = given.make_home(tmp_path / "home", "en lång fras av ord")
        given.ship(home.journal, desk.actor, given.clock)
        return home

    desk.database.ask(make, desk.use, desk.tell)  # the database belongs to its thread
    window.show()
    yield desk
    desk.close()
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begin(desk: Desk, qapp: QApplication, tmp_path: Path) -> Player:
    player = Player(qapp, tmp_path)
    player.sit_down(desk)
    player.settle()
    BringingFlow(desk).begin()
    player.settle()
    return player


def choose(player: Player, path: Path, *lines: str) -> BringInPage:
    """Write the file, press *Välj fil* for the roster and choose it."""
    path.write_text("\n".join((HEADER, *lines)), encoding="utf-8")
    page = player.page(BringInPage)
    player.click(page.again if page.problems is not None and page.again is not None else page.buttons["roster"])
    player.choose_path(path)
    return player.page(BringInPage)


def people(desk: Desk, player: Player) -> list[int]:
    counted: list[int] = []
    desk.ask(lambda home: setup.inventory(home.journal).people, counted.append)
    player.settle()
    return counted


def test_a_file_is_read_mended_read_again_and_taken_in(desk: Desk, qapp: QApplication, tmp_path: Path) -> None:
    player = begin(desk, qapp, tmp_path)
    path = tmp_path / "personal.csv"
    page = choose(player, path, TUVA, SELMA.replace("museivard", "drake"))
    assert isinstance(page.problems, ProblemTable)
    assert "drake" in page.problems.text.toPlainText()
    assert page.take is None
    page = choose(player, path, TUVA, SELMA)
    assert page.problems is None
    assert people(desk, player) == [0]
    assert page.take is not None
    player.click(page.take)
    assert player.page(BringInPage) is not page
    assert player.page(BringInPage).footer.state == "personal.csv är inläst"
    assert people(desk, player) == [2]


def test_without_people_one_is_told_what_is_missing_and_there_is_no_way_back_into_nothing(
    desk: Desk, qapp: QApplication, tmp_path: Path
) -> None:
    player = begin(desk, qapp, tmp_path)
    page = player.page(BringInPage)
    finished: list[bool] = []
    flow = desk.findChild(BringingFlow)
    assert flow is not None
    flow.done.connect(lambda: finished.append(True))
    assert page.back_button is None
    assert page.pause_button.isHidden()
    player.go_on(page)
    assert desk.messages.overlay is not None
    assert desk.messages.overlay.title_text == "Personallistan saknas"
    player.click(desk.messages.overlay.no)
    choose(player, tmp_path / "personal.csv", TUVA, SELMA)
    page = player.page(BringInPage)
    assert page.take is not None
    player.click(page.take)
    page = player.page(BringInPage)
    assert page.back_button is not None
    player.go_on(page)
    assert finished == [True]


def test_what_is_shown_of_a_file_says_that_nothing_is_changed_and_keeps_notices_apart(
    desk: Desk, qapp: QApplication, tmp_path: Path
) -> None:
    player = begin(desk, qapp, tmp_path)
    choose(player, tmp_path / "personal.csv", TUVA, SELMA)
    page = player.page(BringInPage)
    assert page.take is not None
    player.click(page.take)
    page = choose(player, tmp_path / "personal.csv", TUVA, SELMA, SELMA, SELMA.replace("museivard", "drake"))
    assert page.footer.state == "Inget ändras förrän du väljer Ta in"
    assert page.problems is not None
    words = page.problems.text.toPlainText()
    assert "drake" in words
    assert "samma sak" not in words
    assert any("samma sak" in label.text() for label in page.findChildren(QLabel))


def test_a_message_stays_when_the_text_is_made_larger(desk: Desk, qapp: QApplication, tmp_path: Path) -> None:
    player = begin(desk, qapp, tmp_path)
    page = player.page(BringInPage)
    player.click(page.help_button)
    before = desk.messages.overlay
    desk.change_scale(1)
    player.settle()
    after = desk.messages.overlay
    assert before is not None
    assert after is not None
    assert after.text == before.text
    assert after is not before
    assert desk.look.theme.scale == 125
    player.click(after.no)
    assert player.page(BringInPage).isEnabled()
