"""Unlocking, the first start and the recovery key, as hands and a screen reader meet them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.conftest import Show
from tests.ui.pages.hands import click, heard
from tests.ui.reading import cut_off
from ui.frame import PageFrame
from ui.pages.first_start import FirstStartPage
from ui.pages.look import Look
from ui.pages.recovery_key import RecoveryKeyPage
from ui.pages.recovery_unlock import RecoveryUnlockPage
from ui.pages.unlock import UnlockPage
from ui.theme import LIGHT

LOOK = Look(LIGHT, "sv")


def test_enter_unlocks_with_what_was_typed(show: Show) -> None:
    page = UnlockPage(LOOK)
    show(page)
    said = heard(page.unlocked)
    QTest.keyClicks(page.passphrase.field, "lugn hand varje dag")
    QTest.keyClick(page.passphrase.field, Qt.Key.Key_Return)
    assert said == [("lugn hand varje dag",)]


def test_nothing_typed_is_said_and_unlocks_nothing(show: Show) -> None:
    page = UnlockPage(LOOK)
    show(page)
    said = heard(page.unlocked)
    click(page.main_button)
    assert said == []
    assert page.passphrase.error == "Skriv din lösenfras."


def test_a_refusal_stands_by_the_field(show: Show) -> None:
    page = UnlockPage(LOOK)
    show(page)
    page.set_busy(True)
    assert page.main_button is not None
    assert not page.main_button.isEnabled()
    page.set_busy(False)
    page.show_refused("Fel lösenfras.")
    assert page.passphrase.error == "Fel lösenfras."
    assert page.main_button.isEnabled()


def test_the_letters_are_hidden_until_asked_for(show: Show) -> None:
    page = UnlockPage(LOOK)
    show(page)
    assert page.passphrase.field.echoMode() is QLineEdit.EchoMode.Password
    click(page.show_it)
    assert page.passphrase.field.echoMode() is QLineEdit.EchoMode.Normal


def test_the_other_language_is_offered_in_its_own_words(show: Show) -> None:
    page = UnlockPage(LOOK)
    show(page)
    said = heard(page.language_chosen)
    assert page.language.text() == "English"
    click(page.language)
    assert said == [("en",)]


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [("kort", "kort", "first"), ("lugn hand varje dag", "lugn hand varje kveld", "second")],
)
def test_a_poor_passphrase_makes_no_home(show: Show, first: str, second: str, wrong: str) -> None:
    page = FirstStartPage(LOOK)
    show(page)
    said = heard(page.home_wanted)
    QTest.keyClicks(page.first.field, first)
    QTest.keyClicks(page.second.field, second)
    click(page.main_button)
    assert said == []
    assert {"first": page.first.error, "second": page.second.error}[wrong]


def test_the_same_passphrase_twice_makes_a_home(show: Show) -> None:
    page = FirstStartPage(LOOK)
    show(page)
    said = heard(page.home_wanted)
    QTest.keyClicks(page.first.field, "lugn hand varje dag")
    QTest.keyClicks(page.second.field, "lugn hand varje dag")
    click(page.main_button)
    assert said == [("lugn hand varje dag",)]


def test_the_recovery_key_must_be_put_away_first(show: Show) -> None:
    page = RecoveryKeyPage(LOOK, ("ba9a", "337a"))
    show(page)
    said = heard(page.main)
    click(page.main_button)
    assert said == []
    click(page.written_down)
    click(page.main_button)
    assert said == [()]


def test_the_recovery_key_is_told_as_typed(show: Show) -> None:
    page = RecoveryUnlockPage(LOOK)
    show(page)
    said = heard(page.recovered)
    QTest.keyClicks(page.key.field, "ba9a-337a")
    QTest.keyClick(page.key.field, Qt.Key.Key_Return)
    assert said == [("ba9a-337a",)]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("kind", [UnlockPage, FirstStartPage, RecoveryUnlockPage])
def test_nothing_is_cut_off(show: Show, kind: type[PageFrame], scale: int) -> None:
    page = kind(Look(LIGHT.at(scale), "sv"))  # type: ignore[arg-type,call-arg] # these pages take a look alone
    show(page, 1366 if scale == 100 else 683)
    assert cut_off(page) == []
