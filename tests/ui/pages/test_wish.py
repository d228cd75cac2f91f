"""Writing a wish."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.plan import LONGEST_WORDS
from tests.builders import a_plan_sitting, an_item
from tests.ui.conftest import Show
from tests.ui.reading import cut_off
from ui.pages.look import Look
from ui.pages.wish import WishPage
from ui.theme import LIGHT


def page_with(wish: str = "", scale: int = 100) -> tuple[WishPage, list[str], list[bool]]:
    item = an_item(activity="", wish=wish)
    page = WishPage(Look(LIGHT.at(scale), "sv"), a_plan_sitting(item), item)
    wishes: list[str] = []
    went_on: list[bool] = []
    page.wish_written.connect(wishes.append)
    page.main.connect(lambda: went_on.append(True))
    return page, wishes, went_on


def press_main(page: WishPage) -> None:
    assert page.main_button
    QTest.keyClick(page.main_button, Qt.Key.Key_Return)


def test_a_wish_is_told_before_going_on(show: Show) -> None:
    page, wishes, went_on = page_with()
    show(page)
    page.first_focus.setFocus()
    QTest.keyClicks(page.area.field, "  Att klippa film.")
    assert page.footer.state == "16 av 500 tecken"
    press_main(page)
    assert (wishes, went_on) == (["Att klippa film."], [True])


def test_no_words_are_asked_for(show: Show) -> None:
    page, wishes, went_on = page_with()
    show(page)
    press_main(page)
    assert (wishes, went_on) == ([], [])
    assert page.errors.hasFocus()
    assert page.area.error == "Skriv vad du önskar. Ångrar du dig, välj Tillbaka."
    QTest.keyClicks(page.area.field, "a")
    assert page.area.error == ""


def test_an_emptied_wish_is_taken_back(show: Show) -> None:
    page, wishes, went_on = page_with("Att klippa film.")
    show(page)
    page.area.field.selectAll()
    QTest.keyClick(page.area.field, Qt.Key.Key_Delete)
    press_main(page)
    assert (wishes, went_on) == ([""], [True])


def test_too_many_words_are_kept_but_not_told(show: Show) -> None:
    page, wishes, went_on = page_with("a" * LONGEST_WORDS)
    show(page)
    QTest.keyClicks(page.area.field, "b")
    press_main(page)
    assert (wishes, went_on) == ([], [])
    assert len(page.area.text) == LONGEST_WORDS + 1


def test_nothing_is_cut_off(show: Show) -> None:
    page, _, _ = page_with(scale=200)
    show(page, 683)
    assert cut_off(page) == []
