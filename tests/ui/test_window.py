"""The window itself: what it is called, and that all of it is on the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from ui.frame import PageFrame
from ui.theme import LIGHT
from ui.window import MainWindow


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    made = MainWindow()
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_title_says_the_page_and_the_program_once(window: MainWindow) -> None:
    for where, title in (
        ("Lämna över", "Lämna över – Kompetenssamtal"),
        ("Kompetenssamtal", "Kompetenssamtal"),
        ("", "Kompetenssamtal"),
    ):
        page = PageFrame(LIGHT, where)
        page.setWindowTitle(where)
        window.show_page(page)
        assert window.windowTitle() == title


def test_a_screen_too_small_for_the_window_is_filled(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.screen().availableSize().width() < 1366  # offscreen: 800 by 800
    window.come_up()
    assert window.isMaximized()
    window.showNormal()
    monkeypatch.setattr(type(window.screen()), "availableSize", lambda _screen: QSize(1920, 1080))
    window.come_up()
    assert not window.isMaximized()
