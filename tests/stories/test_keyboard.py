"""A whole talk by the keyboard alone, in a real window on a real home: nothing is out of reach, and nothing is lost on the way."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from desktop.__main__ import go_on, tools
from desktop.domain.rating import Answer, Reason
from desktop.domain.talk import Step
from desktop.workflow import practice, reading
from desktop.workflow.ports import Home
from tests.stories.fingers import Fingers
from tests.stories.keyed import DONT_KNOW, LEVELS, OTHER_LEVEL, WISH, WISHES, Story
from ui.application import prepare
from ui.demo.player import Player
from ui.pages.look import Look
from ui.practising import make_practice_home
from ui.start import open_window
from ui.theme import LIGHT

pytestmark = [
    pytest.mark.xdist_group("keyboard"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

# What Tab comes to, page by page; a group is one stop.
ORDER = {
    "people": r"Hjälp > Ta in filer > English > Sök [^>]+ > Att göra nu \(14\)( > Börja, [^>]+){14} > Lämna över",
    "question": "Hjälp > Pausa > Med hjälp > Inte alls > Tillbaka > Fortsätt",
    "review": "Hjälp > Pausa( > Ändra [^>]+){12} > Tillbaka > Ja, det stämmer",
    "compare": "Hjälp > Pausa > Prata [^>]+ > Ni är överens om[^>]+ > Vi är inte överens än[^>]+"
    "( > Prata [^>]+ > Ni är överens om[^>]+){2} > Tillbaka > Nästa område",
    "compare, another level": "Hjälp > Pausa > Prata [^>]+ > Ni är överens om[^>]+ > Du kan mer än du trodde"
    " > Prata [^>]+ > Ni är överens om[^>]+ > Vi är inte överens än[^>]+"
    " > Prata [^>]+ > Ni är överens om[^>]+ > Tillbaka > Nästa område",
    "first_steps": r"Hjälp > Pausa > ([^>]+) > Flytta ner: \1 > ([^>]+) > Flytta upp: \2 > Flytta ner: \2"
    r" > ([^>]+) > Flytta upp: \3 > [^>]+ > Visa fler > Tillbaka > Fortsätt",
    "activity": r"Hjälp > Pausa > Alla \(4\)( > Välj: [^>]+){4} > Önska något som inte finns > Tillbaka > Fortsätt",
    "when": "Hjälp > Pausa > Inom en månad > En kollega > Vad heter hen[^>]+ > Hur lång tid tar det. > Hur märker [^>]+"
    " > Tillbaka > Fortsätt",
    "meeting": "Hjälp > Pausa > Dag > Visa kalender: Dag > Tid > Plats [^>]+ > Tillbaka > Fortsätt",
    "plan": "Hjälp > Pausa > Skriv ut > Spara som pdf( > Ändra [^>]+){3} > Lägg i kalendern: tid att lära"
    " > Ändra tid att lära > Lägg i kalendern: nästa samtal > Ändra nästa samtal > Tillbaka > Planen är klar",
    "hand_over": "Hjälp > Pausa > Samtal och var de finns > Spara anmälan > Ta in startfil > Tillbaka > Lämna över",
}


class Windows(QObject):
    """Watches the application for windows that open beside the one there is; what a file dialog opens is its own."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.shown: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            in_dialog = isinstance(QApplication.activeModalWidget(), QFileDialog)
            self.shown += [] if in_dialog else [type(watched).__name__]
        return False


@dataclass
class Told:
    """What is left when the story has been told."""

    story: Story
    windows: list[str]
    home: Path


@pytest.fixture(scope="module")
def told(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Told:
    out = tmp_path_factory.mktemp("keyboard")
    prepare(qapp)
    make_practice_home(tools(), out / "home")
    window, desk, opening = open_window(tools(), out / "home", go_on, Look(LIGHT, "sv", practice=True))
    player = Player(qapp, out)
    story = Story(Fingers(qapp, desk, player), desk, out, {})
    watching = Windows(qapp)
    opening.begin()
    player.sit_down(desk)
    try:
        story.play()
    finally:
        qapp.removeEventFilter(watching)
        window.close()
        window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Told(story, watching.shown, out / "home")


@pytest.fixture
def home(told: Told) -> Iterator[Home]:
    opened = tools().open_home(told.home, practice.PASSPHRASE)
    yield opened
    opened.journal.close()


def test_what_was_keyed_is_what_is_kept(told: Told, home: Home) -> None:
    (talk,) = reading.talks(home.journal, practice.open_practice_round(tools().clock().date()).name).values()
    ratings = sorted(reading.ratings(home.journal, talk.person, talk.round).values(), key=lambda r: r.competence)
    plan = reading.plan(home.journal, talk.person, talk.round)
    assert talk.step is Step.CLOSED
    said = [(rating.self_level or DONT_KNOW, rating.motivation) for rating in ratings]
    assert said == list(zip(LEVELS, WISHES, strict=True))
    unsure = ratings[LEVELS.index(DONT_KNOW)].self_rating
    assert unsure is not None
    assert unsure.answer is Answer.DONT_KNOW
    agreed = [rating.agreed_level for rating in ratings]
    assert agreed == [LEVELS[0] + 1, None, *(level or 2 for level in LEVELS[2:])]
    other = ratings[OTHER_LEVEL].agreement
    assert other is not None
    assert other.reason is Reason.READ_DIFFERENTLY
    assert plan.items[1].wish == f"{WISH}."
    assert all(item.complete for item in plan.items)
    assert plan.time is not None
    assert (plan.time.hours_a_week, plan.time.weekday, plan.time.start) == (1.5, 1, "09:00")
    assert plan.meeting is not None
    assert plan.room == "Biblioteket"
    assert (told.story.out / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert (told.story.out / "dator.enrol").is_file()


def test_hjalp_and_pausa_come_first_tillbaka_and_the_main_button_last(told: Told) -> None:
    assert len(told.story.stops) > 15
    for page, stops in told.story.stops.items():
        assert all(stops), page
        if page in {"unlock", "people"}:
            assert stops[0] == "Hjälp", page
        else:
            assert stops[:2] == ["Hjälp", "Pausa"], page
            assert stops[-2] == "Tillbaka", page


@pytest.mark.parametrize("page", ORDER)
def test_the_stops_come_in_the_order_of_the_page(told: Told, page: str) -> None:
    stops = told.story.stops[page]
    assert re.fullmatch(ORDER[page], " > ".join(stops)), stops


def test_no_window_opens_beside_the_one_there_is(told: Told) -> None:
    """Only what was asked for: one calendar, and two dialogs for places."""
    assert Counter(told.windows) == {"MainWindow": 1, "QCalendarWidget": 1, "QFileDialog": 2}


def test_a_widget_shown_without_a_place_is_noticed(qapp: QApplication) -> None:
    watching, lost = Windows(qapp), QLabel("Övning")
    lost.setVisible(True)
    qapp.removeEventFilter(watching)
    lost.close()
    assert watching.shown == ["QLabel"]
