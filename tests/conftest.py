"""A strict run: private folders, no unexpected log, nothing left behind."""

import atexit
import gc
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ExpectLog = Callable[[str], None]

CALL_FAILED = pytest.StashKey[bool]()
THREAD_PATIENCE_SECONDS = 2.0


def _private_folders() -> None:
    """Point everything that looks for a home at a folder of this run, before Qt or the app is imported."""
    home = Path(tempfile.mkdtemp(prefix="kst-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    places = {
        "HOME": "home",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
        "XDG_RUNTIME_DIR": "run",
        "APPDATA": "appdata",
        "LOCALAPPDATA": "localappdata",
    }
    for variable, folder in places.items():
        (home / folder).mkdir(mode=0o700)
        os.environ[variable] = str(home / folder)


def _steady_surroundings() -> None:
    """The same language, time zone and screen on every machine."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update({"LC_ALL": "C.UTF-8", "LANGUAGE": "", "TZ": "Europe/Stockholm"})
    for variable in ("KOMPETENSSAMTAL_HOME", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(variable, None)
    if hasattr(time, "tzset"):
        time.tzset()


_private_folders()
_steady_surroundings()
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember a failure: what a failed test leaves behind is not its fault twice."""
    report = yield
    if report.when == "call":
        item.stash[CALL_FAILED] = report.failed
    return report


@pytest.fixture
def expected_logs() -> list[str]:
    return []


@pytest.fixture
def expect_log(expected_logs: list[str]) -> ExpectLog:
    """Call with a regular expression: this test must log it at WARNING or above, and that is fine."""
    return expected_logs.append


@pytest.fixture(autouse=True)
def only_expected_logs(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture, expected_logs: list[str]
) -> Generator[None]:
    yield
    logged = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if request.node.stash.get(CALL_FAILED, False):
        return
    unexpected = [text for text in logged if not any(re.search(pattern, text) for pattern in expected_logs)]
    assert not unexpected, f"logged without expect_log: {unexpected}"
    unheard = [pattern for pattern in expected_logs if not any(re.search(pattern, text) for text in logged)]
    assert not unheard, f"expected in the log, never came: {unheard}"


def _lingering_threads(before: Iterable[threading.Thread]) -> list[str]:
    new = [thread for thread in threading.enumerate() if thread not in before]
    deadline = time.monotonic() + THREAD_PATIENCE_SECONDS
    for thread in new:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [f"thread {thread.name}" for thread in new if thread.is_alive()]


def _top_level_widgets() -> "list[QWidget]":
    """Windows alive now; none when no test has started Qt's widgets yet."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return QApplication.topLevelWidgets()


def _running_in_qt() -> list[str]:
    """Timers and threads that Python still holds and Qt still runs."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    found = []
    for thing in gc.get_objects():
        kind = type(thing)
        if issubclass(kind, QTimer) and isValid(thing) and thing.isActive():
            found.append(f"running timer {thing.objectName() or thing.parent()}")
        elif issubclass(kind, QThread) and isValid(thing) and thing.isRunning() and not thing.isCurrentThread():
            found.append(f"running QThread {thing.objectName()}")
    pool = QThreadPool.globalInstance()
    if not pool.waitForDone(int(THREAD_PATIENCE_SECONDS * 1000)):
        found.append(f"{pool.activeThreadCount()} jobs in the thread pool")
    return found


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Generator[None]:
    threads, windows = threading.enumerate(), _top_level_widgets()
    yield
    if request.node.stash.get(CALL_FAILED, False):
        return
    left = _lingering_threads(threads)
    if "qapp" in request.fixturenames:
        new = [window for window in _top_level_widgets() if window not in windows]
        if new:
            new.clear()
            gc.collect()
            new = [window for window in _top_level_widgets() if window not in windows]
        left += [f"window {type(window).__name__} {window.objectName()}" for window in new]
        new.clear()
        left += _running_in_qt()
    assert not left, f"left behind: {left}"
