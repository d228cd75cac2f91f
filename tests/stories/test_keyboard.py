"""A whole talk by the keyboard alone, in a real window on a real home: nothing is out of reach, and nothing is lost on the way."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QSpinBox, QWidget

from desktop.__main__ import go_on, tools
from desktop.domain.rating import Answer, Reason
from desktop.domain.talk import Step
from desktop.workflow import practice, reading
from desktop.workflow.ports import Home
from tests.stories.fingers import Fingers
from ui.application import prepare
from ui.demo.player import Player
from ui.desk import Desk
from ui.pages.look import Look
from ui.practising import make_practice_home
from ui.start import open_window
from ui.theme import LIGHT

pytestmark = [
    pytest.mark.xdist_group("keyboard"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

TAB, BACKTAB, SPACE, ENTER, ESC = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
DONT_KNOW = 0
# The answers, by place: 1 to 5 and DONT_KNOW are keys of their own; how gladly, 1 to 5, is so many arrows.
LEVELS = (2, 3, 2, 3, 1, 2, 2, DONT_KNOW, 2, 1, 1, 3)
WISHES = (3, 2, 3, 3, 4, 5, 2, 3, 4, 3, 2, 4)
OTHER_LEVEL, NOT_AGREED, IN_DEPTH = 0, 1, 2
RESUMED_AT = 4
WISH = "En stund med en kollega"


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
class Story:
    """The talk, page by page. ``stops`` are the names Tab went through on each kind of page, first time it was seen."""

    fingers: Fingers
    desk: Desk
    out: Path
    stops: dict[str, list[str]]

    def look_round(self, name: str, state: str = "") -> None:
        """The page that must be in front, and every stop of it, from *Hjälp* on."""
        assert self.fingers.page == name
        name += state
        assert isinstance(self.desk.window.page, QWidget)
        assert self.desk.window.page.isAncestorOf(self.fingers.focus)
        if name not in self.stops:
            names = [stop.accessibleName() for stop in self.fingers.ring()]
            at = next(at for at, each in enumerate(names) if each in {"Hjälp", "Help"})
            self.stops[name] = names[at:] + names[:at]

    def play(self) -> None:
        self.unlock()
        self.look_at_the_people()
        self.rate()
        self.compare()
        self.choose_first_steps()
        self.plan()
        self.finish()
        self.hand_over()

    def unlock(self) -> None:
        fingers = self.fingers
        self.look_round("unlock")
        fingers.write("fel")
        fingers.press(ENTER)
        assert "Lösenfrasen stämmer inte." in fingers.at
        fingers.press(TAB, SPACE)
        assert fingers.at == "Lösenfras"
        fingers.write(practice.PASSPHRASE)
        fingers.press(ENTER)

    def look_at_the_people(self) -> None:
        fingers, desk = self.fingers, self.desk
        self.look_round("people")
        fingers.tab_to("English")
        fingers.press(ENTER)
        assert (desk.look.language, fingers.at) == ("en", "Svenska")
        fingers.press(ENTER)
        assert (desk.look.language, fingers.at) == ("sv", "English")
        fingers.tab_to("Börja, ")
        before = fingers.at
        fingers.press(Qt.Key.Key_Plus, held=CONTROL)
        assert (desk.look.theme.scale, fingers.at) == (125, before)
        fingers.press(Qt.Key.Key_0, held=CONTROL)
        assert (desk.look.theme.scale, fingers.at) == (100, before)
        fingers.press(Qt.Key.Key_F1)
        assert [stop.accessibleName() for stop in fingers.ring()] == ["Stäng"]
        fingers.press(ESC)
        assert fingers.at == before
        fingers.press(ENTER)
        self.look_round("start")
        fingers.press(LEFT, held=ALT)
        assert fingers.page == "people"
        fingers.tab_to("Börja, ")
        fingers.press(ENTER)

    def rate(self) -> None:
        fingers = self.fingers
        fingers.press(ENTER)
        self.look_round("audience")
        fingers.go_to("Vem ser vad?")
        fingers.press(TAB, SPACE)
        fingers.go_on()
        for number, (level, wish) in enumerate(zip(LEVELS, WISHES, strict=True)):
            self.look_round("question")
            self.answer(level, wish)
            if number == RESUMED_AT:
                self.pause_and_come_back()
            fingers.go_on()
            if fingers.page == "area_done":
                self.look_round("area_done")
                fingers.press(ENTER)
        self.look_round("review")
        fingers.tab_to("Ändra")
        fingers.press(TAB, ENTER)
        assert fingers.page == "question"
        fingers.press(ESC)
        assert fingers.page == "question"
        fingers.press(ENTER)  # on the chosen card: go on
        assert fingers.page == "review"
        fingers.go_on()

    def answer(self, level: int, wish: int) -> None:
        """The level by its number, or by arrows and Space; the wish by arrows and Space."""
        fingers = self.fingers
        if level % 2:
            fingers.press(*[DOWN] * (level - 1), SPACE)
        else:
            fingers.press(Qt.Key(Qt.Key.Key_0 + level))
        fingers.press(TAB, *[RIGHT] * (wish - 1), SPACE)

    def pause_and_come_back(self) -> None:
        fingers = self.fingers
        asked = self.desk.window.windowTitle()
        fingers.go_to("Pausa")
        assert [stop.accessibleName() for stop in fingers.ring()] == ["Stanna kvar", "Pausa"]
        fingers.press(ESC)
        assert fingers.at == "Pausa"
        fingers.press(SPACE, TAB, ENTER)
        assert fingers.page == "people"
        fingers.tab_to("Fortsätt svara, ")
        fingers.press(ENTER)
        assert fingers.at == "Fortsätt där du slutade"
        fingers.press(ENTER)
        assert fingers.page == "question"
        assert self.desk.window.windowTitle() == asked

    def compare(self) -> None:
        fingers = self.fingers
        self.look_round("together")
        fingers.press(ENTER)
        self.look_round("compare")
        place = 0
        while fingers.page == "compare":
            names = [stop.accessibleName() for stop in fingers.ring() if isinstance(stop, QSpinBox)]
            fingers.tab_to("Hjälp")
            for name in names:
                self.agree(name, place)
                place += 1
            fingers.go_on()
        assert place == len(LEVELS)

    def agree(self, name: str, place: int) -> None:
        fingers, part = self.fingers, name.partition(", ")[2]
        level = LEVELS[place] or 2
        fingers.tab_to(name)
        if place == NOT_AGREED:
            fingers.go_to(f"Vi är inte överens än: {part}")
        elif place == IN_DEPTH:
            fingers.go_to(f"Prata om den här: {part}")
            self.look_round("depth")
            fingers.tab_to("Med hjälp")
            fingers.press(Qt.Key(Qt.Key.Key_0 + level))
            fingers.go_on()
        elif place == OTHER_LEVEL:
            fingers.press(*[UP] * (level + 1))
            self.look_round("compare", ", another level")
            fingers.tab_to("Du kan mer än du trodde")
            fingers.press(RIGHT, SPACE)
            assert fingers.at == "Ni tolkade frågan olika"
        else:
            fingers.press(*[UP] * level)

    def choose_first_steps(self) -> None:
        fingers = self.fingers
        self.look_round("first_steps")
        fingers.tab_to("Flytta ner: ")
        moved = fingers.at
        fingers.press(SPACE)
        assert fingers.at == moved  # the same button of the same card, one place down
        self.look_round("first_steps", ", moved")
        before, after = self.stops["first_steps"], self.stops["first_steps, moved"]
        assert after.index(moved) > before.index(moved)
        fingers.go_on()

    def plan(self) -> None:
        fingers = self.fingers
        number = 0
        while fingers.page == "activity":
            self.look_round("activity")
            if number == 0:
                fingers.go_to("Välj: ")
                assert fingers.at.startswith("Vald: ")
            else:
                self.wish()
            fingers.go_on()
            self.look_round("when")
            fingers.press(DOWN, SPACE)
            fingers.tab_to("En kollega")
            fingers.press(SPACE)
            fingers.tab_to("Hur lång tid tar det?")
            fingers.press(UP)
            fingers.go_on()
            number += 1
        assert number > 1
        self.look_round("time")
        fingers.tab_to("Hur lång tid i veckan?")
        fingers.press(UP, TAB, RIGHT, SPACE, TAB)
        fingers.write("9.00")
        fingers.go_on()
        self.look_round("meeting")
        fingers.go_to("Visa kalender")
        fingers.press(RIGHT, ENTER)
        fingers.tab_to("Plats")
        fingers.write("Biblioteket")
        fingers.go_on()

    def wish(self) -> None:
        """Larger text in the middle of a wish loses nothing of it."""
        fingers = self.fingers
        fingers.go_to("Önska något")
        self.look_round("wish")
        fingers.write(WISH)
        fingers.press(Qt.Key.Key_Plus, held=CONTROL)
        fingers.press(Qt.Key.Key_0, held=CONTROL)
        fingers.write(".")
        fingers.go_on()

    def finish(self) -> None:
        fingers = self.fingers
        self.look_round("plan")
        fingers.go_to("Spara som pdf")
        self.choose(self.out / "plan.pdf")
        assert fingers.page == "plan"
        fingers.go_on()
        self.look_round("done")
        fingers.press(ENTER)
        assert fingers.page == "people"

    def hand_over(self) -> None:
        fingers = self.fingers
        fingers.go_on()
        self.look_round("hand_over")
        fingers.tab_to("Spara anmälan")
        fingers.press(ENTER)
        self.choose(self.out / "dator.enrol")
        assert fingers.at == "Stäng"
        fingers.press(ENTER)
        assert fingers.at == "Spara anmälan"
        fingers.press(LEFT, held=ALT)
        assert fingers.page == "people"

    def choose(self, path: Path) -> None:
        """Write a place into the open file dialog."""
        fingers = self.fingers
        assert isinstance(fingers.focus.window(), QFileDialog)
        fingers.press(Qt.Key.Key_A, held=CONTROL)
        fingers.write(str(path))
        fingers.press(ENTER)


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
