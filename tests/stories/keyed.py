"""A whole talk told by the keyboard alone: what is keyed on each page, and what the page answers."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSpinBox, QWidget

from desktop.workflow import practice
from tests.stories.fingers import Fingers
from ui.desk import Desk

TAB, SPACE, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
DONT_KNOW = 0
# The answers, by place: 1 to 5 and DONT_KNOW are keys of their own; how gladly, 1 to 5, is so many arrows.
LEVELS = (2, 3, 2, 3, 1, 2, 2, DONT_KNOW, 2, 1, 1, 3)
WISHES = (3, 2, 3, 3, 4, 5, 2, 3, 4, 3, 2, 4)
OTHER_LEVEL, NOT_AGREED, IN_DEPTH = 0, 1, 2
RESUMED_AT = 4
WISH = "En stund med en kollega"


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
