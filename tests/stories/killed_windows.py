"""Run as a program: real windows in which questions are answered by keys, killed at random, and what is left counted.

    python -m tests.stories.killed_windows FOLDER KILLS SEED [early]

Every window is a process of its own, forked from this one so that sixty of them take half a minute; all open the same
home. A window writes a line for each answer it is about to key and for each *sparat* a screen reader is told.
``early`` plants the fault to be found: *sparat* is said before the use case is done.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

import ui.frame
from desktop.__main__ import ONLY_USER, ROLE, OpenedHome, go_on, tools
from desktop.domain.rating import SelfRating
from desktop.workflow import practice, reading
from desktop.workflow.ports import Home
from storage.home import make_home
from storage.key_slots import KeyCost
from ui.application import prepare
from ui.demo.player import Player
from ui.flows.rating import RatingFlow
from ui.pages.look import Look
from ui.pages.people import PeoplePage
from ui.pages.question import QuestionPage
from ui.pages.review import ReviewPage
from ui.practising import make_practice_home
from ui.start import open_window
from ui.theme import LIGHT
from ui.tools import Tools

CHEAP = KeyCost(memory_kib=32, passes=1, lanes=1)
ASKED, SAVED = "asked", "saved"
TAB, SPACE, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return


def cheap_tools() -> Tools:
    """The program's own, but for a key that costs nothing to work out."""

    def made(home: Path, passphrase: str) -> tuple[Home, str]:
        journal, recovery = make_home(home, ONLY_USER, passphrase, ROLE, CHEAP)
        return OpenedHome(journal), recovery

    return replace(tools(), make_home=made)


class Answering:
    """Answers question after question in a window, by keys, until it is killed."""

    def __init__(self, place: Path, seed: int, out: int) -> None:
        self._rng = random.Random(seed)
        self._out = out
        self._said: tuple[str, int] | None = None
        application = QApplication([])
        prepare(application)
        self._window, desk, opening = open_window(cheap_tools(), place, go_on, Look(LIGHT, "sv", practice=True))
        self._player = Player(application, place)
        vars(ui.frame)["announce"] = self.hear  # in place of the screen reader
        opening.begin()
        self._player.sit_down(desk)

    def hear(self, widget: QWidget, _words: str) -> None:
        """What a screen reader is told: on a question it is that the answer just given is saved."""
        if isinstance(widget, QuestionPage) and self._said is not None:
            self._tell(SAVED)

    def go(self) -> None:
        """Never ends by itself."""
        player = self._player
        player.write(practice.PASSPHRASE)
        player.press(ENTER)
        player.page(PeoplePage)
        while not self._name.startswith(("Börja", "Fortsätt svara")):
            player.press(TAB)
        player.press(ENTER)
        player.press(ENTER)  # begin, or go on
        while True:
            front = player.front
            if isinstance(front, QuestionPage):
                self._answer(front)
            elif isinstance(front, ReviewPage):
                self._change_one()
            else:
                player.press(ENTER)

    @property
    def _name(self) -> str:
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused else ""

    def _answer(self, page: QuestionPage) -> None:
        for _ in range(self._rng.choice((2, 4))):
            level = self._rng.choice([each for each in range(1, 6) if each != page.levels.value])
            self._said = (page.where.text(), level)
            self._tell(ASKED)
            self._player.press(Qt.Key(Qt.Key.Key_0 + level))
        self._said = None
        if page.wishes.value is None:
            self._player.press(TAB)
            self._player.press(SPACE)
        self._player.press(ENTER)

    def _change_one(self) -> None:
        for _ in range(self._rng.randrange(1, 30)):
            self._player.press(TAB)
        if self._name.startswith("Ändra"):
            self._player.press(SPACE)

    def _tell(self, what: str) -> None:
        assert self._said is not None
        question, level = self._said
        os.write(self._out, f"{what} {question.split()[1]} {level}\n".encode())


def speak_too_early() -> None:
    """Plant the fault: say *sparat* first and save afterwards."""
    answer: Callable[[RatingFlow, QuestionPage, str, SelfRating], None] = RatingFlow._answer

    def early(self: RatingFlow, page: QuestionPage, competence: str, rating: SelfRating) -> None:
        self._say_saved(page, competence)
        answer(self, page, competence, rating)

    RatingFlow._answer = early  # type: ignore[method-assign] # the planted fault


def kill_one(place: Path, rng: random.Random, *, early: bool) -> list[str]:
    """Start a window, kill it a random moment after a random number of answers, and return its lines."""
    ours, theirs = os.pipe()
    seed = rng.randrange(2**32)
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            if early:
                speak_too_early()
            Answering(place, seed, theirs).go()
        finally:
            os._exit(1)
    os.close(theirs)
    heard, wanted = b"", rng.choice((1, 1, 2, 3, 5))
    while heard.count(SAVED.encode()) < wanted and (more := os.read(ours, 4096)):
        heard += more
    moment = time.perf_counter() + (0.0 if early else rng.random() * 0.03)
    while time.perf_counter() < moment:
        pass
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while more := os.read(ours, 4096):
        heard += more
    os.close(ours)
    assert os.WIFSIGNALED(status), "the window ended by itself"
    return heard.decode().splitlines()


def kept_in(place: Path) -> dict[int, int]:
    """The level each question was answered with, by its number, as the home says when it is opened again."""
    home = tools().open_home(place, practice.PASSPHRASE)
    try:
        round_ = practice.open_practice_round(tools().clock().date()).name
        (talk,) = reading.talks(home.journal, round_).values()
        ratings = reading.ratings(home.journal, talk.person, round_)
        order = [part.id for area in reading.framework(home.journal).areas for part in area.competences]
        return {order.index(rating.competence) + 1: rating.self_level or 0 for rating in ratings.values()}
    finally:
        home.journal.close()


def main() -> None:
    """Kill the windows and print how many answers were said to be saved, and how many of those are not there."""
    folder, kills, seed, *early = sys.argv[1:]
    place, rng = Path(folder) / "home", random.Random(int(seed))
    make_practice_home(cheap_tools(), place)
    tools().get_ready()  # once, not in every window
    saved = lost = 0
    may_be: dict[int, set[int]] = {}  # by question: the level said to be saved, and one keyed since
    for _ in range(int(kills)):
        for line in kill_one(place, rng, early=bool(early)):
            what, question, level = line.split()
            if what == SAVED:
                saved += 1
                may_be[int(question)] = {int(level)}
            else:
                may_be.setdefault(int(question), {0}).add(int(level))
        kept = kept_in(place)
        lost += sum(kept.get(question, 0) not in levels for question, levels in may_be.items())
        may_be = {question: {kept.get(question, 0)} for question in may_be}
    print(json.dumps({"saved": saved, "lost": lost}))  # noqa: T201 the report to the test that runs this


if __name__ == "__main__":
    main()
