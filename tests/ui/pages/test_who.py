"""Who works at this laptop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import a_person
from tests.ui.conftest import Show
from tests.ui.pages.hands import click, heard, settle, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.pages.look import Look
from ui.pages.who import AT_MOST, WhoPage
from ui.theme import LIGHT

NAMES = ("Vera Verksam", "Tuva Testlund", "Åsa-Lï Özdemir von Döbeln")


def page_of(names: tuple[str, ...] = NAMES, scale: int = 100) -> WhoPage:
    managers = tuple(a_person(name, id=f"P{number}") for number, name in enumerate(names))
    return WhoPage(Look(LIGHT.at(scale), "sv"), managers, {"museivard": "Museivärd"})


def test_a_manager_is_chosen(show: Show) -> None:
    page = page_of()
    show(page)
    chosen = heard(page.chosen)
    assert name_of(page.buttons["P1"]) == "Det är jag, Tuva Testlund"
    click(page.buttons["P1"])
    page.buttons["P2"].setFocus()
    QTest.keyClick(page.buttons["P2"], Qt.Key.Key_Return)
    assert chosen == [("P1",), ("P2",)]
    assert "Museivärd, Museum 4" in texts(page)


def test_the_search_narrows_the_list(show: Show) -> None:
    page = page_of()
    show(page)
    QTest.keyClicks(page.search.field, "von")
    assert list(page.buttons) == ["P2"]
    QTest.keyClicks(page.search.field, "x")
    settle()
    assert not page.buttons
    assert "Ingen chef heter så. Sök på en del av namnet, eller töm rutan." in texts(page)


def test_a_long_list_is_counted(show: Show) -> None:
    page = page_of(tuple(f"Chef {n}" for n in range(AT_MOST + 12)))
    show(page)
    assert len(page.buttons) == AT_MOST
    assert "Och 12 till. Skriv en del av namnet för att hitta rätt." in texts(page)


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (683, 100), (1366, 200)])
def test_nothing_is_cut_off(show: Show, width: int, scale: int) -> None:
    page = page_of(scale=scale)
    show(page, width)
    assert cut_off(page) == []
    assert stands_out(page) == 0
