"""Handing over, in a real window on a real home: a folder that lacks something gets it, and one that has all does not."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.__main__ import tools
from desktop.domain.people import Actor, ActorRole
from desktop.workflow import collecting, delivery, reading
from desktop.workflow import ports as workflow_ports
from desktop.workflow.delivery import Whereabouts
from tests.workflow import places
from tests.workflow.places import MANAGER, ROUND, SEALING, SELMA, Ticking
from ui.demo.player import Player
from ui.desk import Desk
from ui.flows.delivering import DeliveringFlow
from ui.pages.hand_over import HandOverPage
from ui.pages.look import Look
from ui.theme import LIGHT
from ui.window import MainWindow

Answer = TypeVar("Answer")
NOTHING = "Inget väntar. Allt som kan lämnas över är redan överlämnat."


class Office:
    """The centre, a laptop in the window and another of the same manager, each with the set-up file it was sent."""

    def __init__(self, folder: Path, qapp: QApplication) -> None:
        given = tools()
        self.clock = Ticking(given.clock())
        self.folder = folder
        self.centre = places.new_centre(folder / "centre", self.clock)
        self.other = places.new_home(folder / "other", self.clock)
        places.enroll(self.centre, self.other, "Andra")
        self.window = MainWindow()
        self.desk = Desk(self.window, given, folder / "home", Look(LIGHT, "sv"))
        self.player = Player(qapp, folder)

        def make() -> workflow_ports.Home:
            home, _recovery = given.make_home(folder / "home", places.PASSPHRASE)
            return home

        self.desk.database.ask(make, self.desk.use, self.desk.tell)  # the database belongs to its thread
        self.player.sit_down(self.desk)
        self.player.settle()
        self._connect()

    def _connect(self) -> None:
        letter = self.asked(lambda home: delivery.enrol(home.journal, home.outbox, SEALING, "Fönstret", MANAGER)[0])
        collecting.enroll(*self.centre.ports, SEALING, letter)
        files = {path.stem: path for path in places.published(self.centre, self.folder / "out")}
        places.take(self.other, files["Andra"])
        content = files["Fönstret"].read_bytes()
        self.asked(
            lambda home: delivery.take_setup(
                home.journal, home.merging, home.outbox, SEALING, self.clock, content, check=False
            )
        )

    def asked(self, use_case: Callable[[workflow_ports.Home], Answer]) -> Answer:
        answers: list[Answer] = []
        self.desk.ask(use_case, answers.append)
        self.player.settle()
        return answers[0]

    def hold_talk(self) -> None:
        manager = Actor(MANAGER, ActorRole.MANAGER)
        self.asked(lambda home: places.hold_talk(places.Home(self.folder, home.journal, self.clock, manager)))  # type: ignore[arg-type] # the real journal, known by its port

    def choose(self, name: str) -> HandOverPage:
        page = self.player.page(HandOverPage)
        assert page.folder_button is not None
        (self.folder / name).mkdir(exist_ok=True)
        self.player.click(page.folder_button)
        self.player.choose_path(self.folder / name)
        return self.player.page(HandOverPage)

    def hand_over(self, name: str) -> int:
        """How many packages lie in the folder after the main button."""
        self.player.go_on(self.player.page(HandOverPage))
        self.player.settle()
        return len(list((self.folder / name).glob("*.kpk")))

    def whereabouts(self) -> list[Whereabouts]:
        return [row.whereabouts for row in self.asked(lambda home: delivery.waiting(home.journal, home.outbox))]

    def close(self, qapp: QApplication) -> None:
        self.desk.close()
        self.window.close()
        self.window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.centre.journal.close()
        self.other.journal.close()


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    made = Office(tmp_path, qapp)
    yield made
    made.close(qapp)


def lacking(page: HandOverPage) -> list[str]:
    return [missing[0] for missing in page.missing()]


def test_a_lost_stick_is_written_anew_and_nothing_twice(office: Office) -> None:
    office.hold_talk()
    DeliveringFlow(office.desk).begin()
    assert lacking(office.choose("first")) == []
    assert office.hand_over("first") == 2
    assert lacking(office.player.page(HandOverPage)) == [NOTHING]
    assert office.whereabouts() == [Whereabouts.WRITTEN]
    assert lacking(office.choose("second")) == []
    assert office.hand_over("second") == 2
    assert lacking(office.choose("first")) == [NOTHING]
    done, aside = places.collect(office.centre, office.folder / "second")
    assert (len(done.merged), len(done.passed_over), aside) == (1, 1, {})
    office.choose("second")
    assert office.whereabouts() == [Whereabouts.RECEIVED]


def test_what_the_managers_other_laptop_wrote_comes_in_with_the_folder(office: Office) -> None:
    places.hold_talk(office.other)
    places.hand_over(office.other, office.folder / "stick")
    DeliveringFlow(office.desk).begin()
    assert lacking(office.choose("stick")) == [NOTHING]
    (item,) = office.asked(lambda home: reading.plan(home.journal, SELMA, ROUND.name)).items
    assert item.sign == "Du gör det utan att fråga."


def test_what_cannot_be_taken_in_is_told(office: Office) -> None:
    places.hold_talk(office.other)
    (name,) = places.hand_over(office.other, office.folder / "stick").for_own_laptops
    (office.folder / "stick" / f"{name}.minisig").unlink()
    DeliveringFlow(office.desk).begin()
    office.choose("stick")
    assert len(office.desk.messages.said) == 1
    assert office.asked(lambda home: reading.talk(home.journal, SELMA, ROUND.name)) is None
