"""Saying who one is: by search, by keys, and where nobody is found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.people import Person
from tests.builders import a_person
from tests.ui.conftest import Show
from tests.ui.pages.hands import click, heard, press, settle, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.pages.look import Look
from ui.pages.who import AT_A_TIME, WhoPage
from ui.theme import LIGHT

ROLES = {"museivard": "Museivärd", "chef": "Enhetschef"}
TWO = (a_person("Selma Sagoberg", id="selma", role="chef"), a_person("Tuva Testlund", id="tuva"))


def page_of(managers: tuple[Person, ...] = TWO, scale: int = 100) -> WhoPage:
    return WhoPage(Look(LIGHT.at(scale), "sv"), managers, ROLES)


def test_one_says_who_one_is_by_keys_alone(show: Show) -> None:
    page = page_of()
    show(page)
    said = heard(page.chosen)
    assert page.first_focus is page.search
    page.search.setFocus()
    press(page, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert said == [("tuva",)]
    assert name_of(page.choices["tuva"]) == "Det är jag, Tuva Testlund"
    assert "Enhetschef, Museum 4" in texts(page)


@pytest.mark.parametrize("words", ["testl", "TUVA t", "museiv"])
def test_search_finds_by_name_and_role(show: Show, words: str) -> None:
    page = page_of()
    show(page)
    QTest.keyClicks(page.search.field, words)
    assert list(page.choices) == ["tuva"]


def test_nobody_found_says_what_to_do(show: Show) -> None:
    page = page_of()
    show(page)
    QTest.keyClicks(page.search.field, "xyz")
    settle()
    assert not page.choices
    assert "Ingen chef heter så" in texts(page)
    assert page.main_button is None
    back = heard(page.back)
    click(page.back_button)
    assert back == [()]


def test_many_managers_are_shown_a_little_at_a_time(show: Show) -> None:
    page = page_of(tuple(a_person(f"Chef{n} Chefsson", id=str(n)) for n in range(AT_A_TIME + 2)))
    show(page)
    assert len(page.choices) == AT_A_TIME
    assert f"{AT_A_TIME} av {AT_A_TIME + 2} visas" in texts(page)
    page.more.setFocus()
    press(page, Qt.Key.Key_Return)
    assert len(page.choices) == AT_A_TIME + 2
    assert page.focusWidget() is page.choices[str(AT_A_TIME)]
    assert not page.more.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (320, 100), (1366, 200)])
def test_nothing_is_cut_off(show: Show, width: int, scale: int) -> None:
    page = page_of(scale=scale)
    show(page, width)
    assert cut_off(page) == []
    assert stands_out(page) == 0
