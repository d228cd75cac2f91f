"""A prepared application, and a way to show a widget and have it laid out."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.application import prepare

Show = Callable[..., None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen screen says so whenever a window has size hints or a list drops down; it means nothing here."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(
                pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)")
            )


@pytest.fixture(scope="session", autouse=True)
def house(qapp: QApplication) -> Iterator[QApplication]:
    prepare(qapp)
    yield qapp
    qapp.closeAllWindows()


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    """Show a widget as a window of a size and let it lay itself out."""

    kept: list[QWidget] = []

    def shown(widget: QWidget, width: int = 1366, height: int = 768) -> None:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        for _ in range(4):
            qapp.processEvents()

    return shown
