"""The program as it is started, on the home given: the first page painted, then unlocked until the people are painted.

Only what opens the window is replaced, to see the painting. Unlocking waits until the program is ready for it, which
takes less than typing. The key derivation is timed apart: it is meant to cost what it costs.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.measuring import resident_mib
from desktop.__main__ import ONLY_USER, OpenedHome, commands, go_on, load_in_peace, tools, wiring
from desktop.cli import program
from desktop.workflow.passphrase import OF_PRACTICE
from desktop.workflow.ports import Home


def open_home_in(derived: list[float], home: Path, passphrase: str) -> Home:
    """Open the home, noting the seconds its key took."""
    from storage.home import open_unlocked
    from storage.key_file import unlock

    start = time.perf_counter()
    unlocked = unlock(home, ONLY_USER, passphrase)
    derived.append(time.perf_counter() - start)
    return OpenedHome(open_unlocked(home, unlocked))


def window(place: Path | None, practice: bool) -> int:  # noqa: FBT001 - as the program's own
    load_in_peace()
    from ui.application import prepare
    from ui.pages.look import Look
    from ui.painted import Painted
    from ui.start import open_window
    from ui.window import system_theme

    assert place is not None
    application = QApplication([])
    prepare(application)
    derived: list[float] = []
    asked: list[float] = []
    given = replace(tools(), open_home=lambda home, passphrase: open_home_in(derived, home, passphrase))
    shown, desk, opening = open_window(given, place, go_on, Look(system_theme(), "sv", practice))

    def unlock_page_painted() -> None:
        print(f"painted {resident_mib()}", flush=True)
        desk.database.became_idle.connect(unlock)

    def unlock() -> None:
        desk.database.became_idle.disconnect(unlock)
        print(f"ready {resident_mib()}", flush=True)
        asked.append(time.perf_counter())
        shown.page.unlocked.emit(OF_PRACTICE)  # type: ignore[union-attr] # the unlock page stands in front

    def people_painted() -> None:
        print(f"people {time.perf_counter() - asked[0] - derived[0]}", flush=True)
        shown.close()
        application.quit()

    def page_shown(name: str) -> None:
        then = {"unlock": unlock_page_painted, "people": people_painted}.get(name)
        if shown.page is not None and then is not None:
            Painted(shown.page, then)

    desk.page_shown.connect(page_shown)
    opening.begin()
    shown.show()
    return application.exec()


if __name__ == "__main__":
    program(replace(wiring(), window=window), commands)(args=["--home", sys.argv[1], "--practice"])
