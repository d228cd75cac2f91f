"""The frame of every page: order of the keyboard, reflow, states, signals."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from tests.ui.reading import cut_off, name_of, press
from ui.controls import Button, Heading, Label, Option, Progress, RadioGroup, Tip
from ui.frame import PageFrame
from ui.layout import FOOTER, HEADER, column, inset, row
from ui.theme import LIGHT, Theme

OPTIONS = [Option(n, f"Svar {n}", "Ett exempel på vad det kan vara på jobbet.", level=n) for n in range(1, 6)]


def question_page(theme: Theme = LIGHT) -> PageFrame:
    frame = PageFrame(
        theme, "Fråga 4 av 12", extra=Progress(4, 12, "Fråga 4 av 12"), saved="Dina svar sparas på den här datorn"
    )
    listen = Button(theme, "Lyssna på frågan", icon="speaker")
    left = column(
        inset(Heading(theme, "Dela dokument med andra")),
        row(listen, None),
        inset(Tip(theme, "Tänk på en vanlig vecka.")),
    )
    frame.set_columns(left, column(RadioGroup(theme, "Vad stämmer bäst på dig i dag?", OPTIONS), None))
    return frame


def group_of(frame: PageFrame) -> RadioGroup:
    return frame.findChildren(RadioGroup)[0]


def body_of(frame: PageFrame) -> QScrollArea:
    return frame.findChildren(QScrollArea)[0]


def names_by_tab(frame: PageFrame, steps: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    names = []
    for _ in range(steps):
        press(frame.focusWidget(), key)
        now = frame.focusWidget()
        assert now is not None
        names.append(name_of(now))
    return names


def test_the_keyboard_goes_header_body_footer(show: Show) -> None:
    frame = question_page()
    show(frame)
    frame.help_button.setFocus()
    order = ["Pausa", "Lyssna på frågan", "Svar 1", "Tillbaka", "Fortsätt", "Hjälp"]
    assert names_by_tab(frame, 6) == order
    assert names_by_tab(frame, 6, Qt.Key.Key_Backtab) == [*order[-2::-1], "Hjälp"]


def test_what_is_added_late_still_comes_before_the_footer(qtbot: QtBot, show: Show) -> None:
    frame = question_page()
    show(frame)
    late = Button(LIGHT, "Sent tillagd")
    frame.add(row(late, None))
    qtbot.waitUntil(late.isVisible)
    group_of(frame).take_focus()
    assert names_by_tab(frame, 2) == ["Sent tillagd", "Tillbaka"]


def test_tab_goes_on_from_a_card_that_is_no_stop_itself(show: Show) -> None:
    frame = question_page()
    show(frame)
    group_of(frame).card(3).setFocus()
    assert names_by_tab(frame, 1) == ["Tillbaka"]


def test_header_and_footer_keep_their_place_and_nothing_scrolls_that_fits(show: Show) -> None:
    frame = question_page()
    show(frame)
    body = body_of(frame)
    assert (body.y(), frame.height() - body.geometry().bottom() - 1) == (HEADER, FOOTER)
    assert body.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(320, 256, 100), (320, 900, 100), (500, 768, 100), (1366, 768, 200), (1366, 768, 150)],
)
def test_the_page_reflows_and_scrolls_one_way_only(show: Show, width: int, height: int, scale: int) -> None:
    frame = question_page(LIGHT.at(scale))
    show(frame, width, height)
    body = body_of(frame)
    inner = body.widget()
    assert (frame.width(), frame.height()) == (width, height)
    assert inner is not None
    assert inner.width() == body.viewport().width()
    assert inner.minimumSizeHint().width() <= body.viewport().width()
    assert cut_off(frame) == []
    assert not frame.is_wide


def test_two_columns_become_one_below_1000_px(qtbot: QtBot, show: Show) -> None:
    frame = question_page()
    show(frame)
    group, listen = (
        group_of(frame),
        next(each for each in frame.findChildren(Button) if each.text() == "Lyssna på frågan"),
    )
    assert group.mapTo(frame, group.rect().topLeft()).x() > listen.mapTo(frame, listen.rect().topRight()).x()
    with qtbot.waitSignal(frame.reflowed, check_params_cb=lambda wide: not wide):
        frame.resize(999, 768)
    qtbot.waitUntil(lambda: group.mapTo(frame, group.rect().topLeft()).x() < 40)


def test_help_and_pause_are_icons_only_below_480_px_and_keep_their_names(show: Show) -> None:
    frame = question_page()
    show(frame, 1366)
    wide = frame.help_button.width()
    frame.resize(400, 700)
    assert frame.help_button.sizeHint().width() < wide
    assert (name_of(frame.help_button), name_of(frame.pause_button)) == ("Hjälp", "Pausa")


def test_buttons_and_keys_tell_the_page(show: Show) -> None:
    frame = question_page()
    show(frame)
    told: list[str] = []
    frame.back.connect(lambda: told.append("back"))
    frame.main.connect(lambda: told.append("main"))
    frame.help.connect(lambda: told.append("help"))
    frame.pause.connect(lambda: told.append("pause"))
    group_of(frame).take_focus()
    press(frame.focusWidget(), Qt.Key.Key_F1)
    press(frame.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert frame.main_button is not None
    frame.main_button.click()
    frame.pause_button.click()
    assert told == ["help", "back", "main", "pause"]


def test_enter_on_a_chosen_card_is_the_main_button_and_on_another_it_chooses(show: Show) -> None:
    frame = question_page()
    show(frame)
    told: list[int] = []
    frame.main.connect(lambda: told.append(1))
    card = group_of(frame).card(2)
    card.setFocus()
    press(card, Qt.Key.Key_Return)
    assert (group_of(frame).value, told) == (2, [])
    press(card, Qt.Key.Key_Return)
    assert told == [1]


def test_saved_is_shown_and_announced(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    frame = question_page()
    qtbot.addWidget(frame)
    heard: list[tuple[QAccessible.Event, str]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.type(), event.message()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)  # the offscreen screen has nobody listening
    frame.set_state("Bara ni två ser den här sidan", "lock")
    frame.set_saved("Svaret är sparat. Fråga 5 av 12.")
    assert frame.footer.state == "Svaret är sparat. Fråga 5 av 12."
    assert heard == [(QAccessible.Event.Announcement, "Svaret är sparat. Fråga 5 av 12.")]


def test_a_page_can_do_without_back_and_main(show: Show) -> None:
    frame = PageFrame(
        LIGHT,
        "Mina medarbetare",
        back=None,
        main="Lämna över",
        main_kind="normal",
        saved="Allt är sparat",
        can_pause=False,
    )
    frame.title("Välj vem du ska prata med", "Omgång Vintern.", Label(LIGHT, "Sök", wrap=False))
    frame.add(QWidget(), None)
    show(frame)
    assert frame.back_button is None
    assert frame.main_button is not None
    assert name_of(frame.main_button) == "Lämna över"
    assert not frame.pause_button.isVisible()
    assert cut_off(frame) == []


def test_the_main_button_says_what_it_does_while_work_runs(qtbot: QtBot) -> None:
    frame = question_page()
    qtbot.addWidget(frame)
    frame.set_main("Lämnar över", enabled=False)
    assert frame.main_button is not None
    assert not frame.main_button.isEnabled()
    assert name_of(frame.main_button) == "Lämnar över"
