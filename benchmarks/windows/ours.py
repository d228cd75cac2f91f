"""The program's own window on the home given: the first page painted, then unlocked until the people are painted.

The key derivation is timed apart: it is meant to cost what it costs.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.measuring import resident_mib
from benchmarks.windows.painted import Painted
from desktop.__main__ import ONLY_USER, OpenedHome, tools
from desktop.workflow.ports import Home
from desktop.workflow.practice import PASSPHRASE
from storage.home import open_unlocked
from storage.key_file import unlock
from ui.application import prepare
from ui.pages.look import Look
from ui.start import open_window
from ui.window import system_theme


def main(place: Path) -> None:
    application = QApplication([])
    prepare(application)
    derived: list[float] = []
    asked: list[float] = []

    def open_home(home: Path, passphrase: str) -> Home:
        start = time.perf_counter()
        unlocked = unlock(home, ONLY_USER, passphrase)
        derived.append(time.perf_counter() - start)
        return OpenedHome(open_unlocked(home, unlocked))

    window, desk, people = open_window(
        replace(tools(), open_home=open_home), place, Look(system_theme(), "sv", practice=True)
    )

    def unlock_page_painted() -> None:
        print(f"painted {resident_mib()}", flush=True)
        asked.append(time.perf_counter())
        window.page.unlocked.emit(PASSPHRASE)  # type: ignore[union-attr] # the unlock page stands in front

    def people_painted() -> None:
        print(f"people {time.perf_counter() - asked[0] - derived[0]}", flush=True)
        window.close()
        application.quit()

    def shown(name: str) -> None:
        then = {"unlock": unlock_page_painted, "people": people_painted}.get(name)
        if window.page is not None and then is not None:
            Painted(window.page, then)

    desk.page_shown.connect(shown)
    people.begin()
    window.show()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
