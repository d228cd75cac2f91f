"""What nobody expected: the user gets a calm word, the log gets where it happened, and neither gets what it was about."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.__main__ import tools
from ui.demo.player import Player
from ui.desk import Desk
from ui.hook import LOG, LONGEST_LOG, UnexpectedErrors, outline
from ui.pages.look import Look
from ui.pages.unlock import UnlockPage
from ui.theme import LIGHT
from ui.window import MainWindow

NAME = "Selma Sagoberg"


def broken(what: str) -> None:
    held: dict[str, str] = {}
    try:
        held[what]
    except KeyError as error:
        raise RuntimeError(f"about {what}") from error


def caught(what: str = NAME) -> RuntimeError:
    with pytest.raises(RuntimeError) as told:
        broken(what)
    return told.value


def hook(home: Path, told: list[str]) -> UnexpectedErrors:
    return UnexpectedErrors(home, lambda: datetime(2026, 11, 23, tzinfo=UTC), lambda: told.append("told"))


def test_the_log_says_where_and_never_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []
    error = caught()
    hook(tmp_path, told)(type(error), error, error.__traceback__)
    for written in ((tmp_path / LOG).read_text(encoding="utf-8"), capsys.readouterr().err):
        assert "RuntimeError" in written
        assert "KeyError" in written
        assert f"{Path(__file__).name}:" in written
        assert "broken" in written
        assert "2026-11-23T00:00:00+00:00" in written
        assert "Sagoberg" not in written
    assert told == ["told"]


def test_no_folder_is_made_for_the_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = caught()
    hook(tmp_path / "not-yet", [])(type(error), error, None)
    assert not (tmp_path / "not-yet").exists()
    assert "RuntimeError" in capsys.readouterr().err


def test_a_long_log_begins_anew(tmp_path: Path) -> None:
    (tmp_path / LOG).write_text("x" * (LONGEST_LOG + 1), encoding="utf-8")
    error = caught()
    hook(tmp_path, [])(type(error), error, None)
    assert "x" * 100 not in (tmp_path / LOG).read_text(encoding="utf-8")


def test_when_even_the_word_fails_it_is_written_down_and_no_more(tmp_path: Path) -> None:
    def fail() -> None:
        raise ValueError(NAME)

    error = caught()
    UnexpectedErrors(tmp_path, lambda: datetime(2026, 11, 23, tzinfo=UTC), fail)(type(error), error, None)
    log = (tmp_path / LOG).read_text(encoding="utf-8")
    assert log.index("RuntimeError") < log.index("ValueError")
    assert "Sagoberg" not in log


def test_an_interrupt_is_no_error(tmp_path: Path) -> None:
    told: list[str] = []
    hook(tmp_path, told)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert not (tmp_path / LOG).exists()


def test_errors_that_point_at_each_other_are_told_once() -> None:
    first, second = ValueError(), TypeError()
    first.__context__, second.__context__ = second, first
    assert outline(first).split() == ["ValueError", "TypeError"]


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    window = MainWindow()
    desk = Desk(window, tools(), tmp_path, Look(LIGHT, "sv"))
    monkeypatch.setattr(sys, "excepthook", UnexpectedErrors(tmp_path, tools().clock, desk.tell_unexpected))
    window.show()
    yield desk
    desk.close()
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("thread", ["database", "background"])
def test_what_breaks_on_a_thread_is_told_and_the_page_is_free_again(
    desk: Desk, qapp: QApplication, thread: str
) -> None:
    worker = {"database": desk.database, "background": desk.background}[thread]

    def make(look: Look) -> UnlockPage:
        page = UnlockPage(look)

        def unlock(_words: str) -> None:
            page.set_busy(True)
            worker.ask(lambda: broken(NAME), print, print)

        page.unlocked.connect(unlock)
        return page

    desk.show("unlock", make)
    player = Player(qapp, desk.place)
    player.sit_down(desk)
    player.write("en fras", player.page(UnlockPage).passphrase.field)
    player.go_on(player.page(UnlockPage))
    overlay = desk.messages.overlay
    assert overlay is not None
    assert overlay.title_text == "Något gick fel"
    assert "Det du har sparat finns kvar." in overlay.text
    assert not worker.busy
    player.click(overlay.no)
    main = player.page(UnlockPage).main_button
    assert main is not None
    assert main.isEnabled()
    assert "RuntimeError" in (desk.place / LOG).read_text(encoding="utf-8")
