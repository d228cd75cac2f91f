"""The people list: who is shown, what each row says and does, and that it holds a whole department."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.people import Post
from desktop.domain.talk import PHASE_OF, Phase, Round, Step, Talk
from desktop.workflow.insight import PersonRow, Staff
from tests.builders import a_person
from tests.ui.conftest import Show
from tests.ui.pages.hands import click, heard, press, settle, stands_out, texts
from tests.ui.reading import cut_off, name_of
from ui.pages.look import Look
from ui.pages.people import AT_A_TIME, PeoplePage
from ui.pages.people_words import When, when_words
from ui.theme import LIGHT

TODAY = date(2026, 11, 23)
ROUND = Round("Vintern 2026–2027", date(2026, 11, 1), date(2027, 2, 26))
ROLES = {"museivard": "Museivärd", "vaktmastare": "Vaktmästare"}


def a_row(
    name: str, step: Step | None = None, meeting: datetime | None = None, role: str = "museivard", **changes: object
) -> PersonRow:
    person = a_person(name, id=name.split(maxsplit=1)[0], role=role, **changes)
    talk = Talk(person.id, ROUND.name, step, date(2026, 11, 19)) if step else None
    return PersonRow(person, talk, PHASE_OF[step] if step else Phase.SELF_RATING, meeting)


def everybody() -> tuple[PersonRow, ...]:
    return (
        a_row("Elis Exempelsson", Step.IN_TALK, role="vaktmastare"),
        a_row("Märta Mallberg", Step.AGREED),
        a_row("Nora Nyhittad"),
        a_row("Selma Sagoberg", Step.CLOSED, datetime(2026, 12, 3, 10, 0)),  # noqa: DTZ001 - local
        a_row("Tuva Testlund", Step.CONFIRMED),
    )


def page_of(
    rows: tuple[PersonRow, ...] | None = None,
    waiting: int = 3,
    round_: Round = ROUND,
    *,
    scale: int = 100,
    **look: bool,
) -> PeoplePage:
    staff = Staff(a_person("Chef Chefsson", id="chef"), round_, everybody() if rows is None else rows)
    return PeoplePage(Look(LIGHT.at(scale), "sv", **look), staff, waiting, TODAY, roles=ROLES)


def test_what_is_to_be_done_comes_first_and_its_first_button_is_filled(show: Show) -> None:
    page = page_of()
    show(page)
    assert list(page.rows) == ["Elis", "Tuva", "Märta", "Nora"]
    assert page.first_action is page.rows["Elis"].action
    filled = [who for who, line in page.rows.items() if line.action.property("kind") == "primary"]
    assert filled == ["Elis"]
    assert page.chips["to_do"].isChecked()
    assert [chip.text() for chip in page.chips.values()] == [
        "Att göra nu (4)",
        "Svara själv (1)",
        "Samtal (2)",
        "Plan (1)",
        "Uppföljning (1)",
        "Alla (5)",
    ]


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (None, "Börja"),
        (Step.PREPARED, "Fortsätt svara"),
        (Step.SELF_RATED, "Se över svaren"),
        (Step.CONFIRMED, "Börja samtalet"),
        (Step.IN_TALK, "Fortsätt samtalet"),
        (Step.AGREED, "Gör planen"),
        (Step.PLANNED, "Gör klart planen"),
        (Step.CLOSED, "Visa planen"),
    ],
)
def test_the_button_says_what_comes_next_and_with_whom(show: Show, step: Step | None, words: str) -> None:
    page = page_of((a_row("Tuva Testlund", step),))
    show(page)
    said = heard(page.opened)
    action = page.rows["Tuva"].action
    assert (action.text(), name_of(action)) == (words, f"{words}, Tuva Testlund")
    click(action)
    assert said == [("Tuva",)]


def test_a_row_says_who_and_where_the_talk_stands(show: Show) -> None:
    page = page_of((a_row("Tuva Testlund", Step.CONFIRMED, protected=True),))
    show(page)
    assert texts(page.rows["Tuva"]) == [
        "Tuva Testlund",
        "Museivärd",
        "Skyddad identitet",
        "Samtal",
        "Redo för samtal",
        "Svarade 19 november",
    ]


@pytest.mark.parametrize(
    ("step", "meeting", "when"),
    [
        (None, None, When("Senast 26 februari", "Har inte börjat")),
        (Step.PREPARED, None, When("Senast 26 februari", "Har börjat svara")),
        (Step.IN_TALK, datetime(2026, 12, 3, 10, 0), When("Ni har börjat", "Sedan 19 november")),  # noqa: DTZ001 - local
        (Step.CLOSED, datetime(2026, 11, 23, 13, 30), When("I dag 13.30", "Då ses ni igen", today=True)),  # noqa: DTZ001 - local
        (Step.CLOSED, datetime(2026, 11, 24, 9, 0), When("24 november 9.00", "I morgon")),  # noqa: DTZ001 - local
        (Step.CLOSED, datetime(2026, 12, 3, 10, 0), When("3 december 10.00", "Om 10 dagar")),  # noqa: DTZ001 - local
        (Step.PLANNED, datetime(2026, 12, 8, 14, 0), When("8 december 14.00", "Om 2 veckor")),  # noqa: DTZ001 - local
        (Step.CLOSED, datetime(2027, 3, 11, 10, 0), When("11 mars 10.00", "Då ses ni igen")),  # noqa: DTZ001 - local
        (Step.CLOSED, datetime(2027, 11, 11, 10, 0), When("11 november 2027 10.00", "Då ses ni igen")),  # noqa: DTZ001 - local
        (Step.CLOSED, datetime(2026, 11, 2, 10, 0), When("2 november 10.00", "Dagen har varit")),  # noqa: DTZ001 - local
        (Step.CLOSED, None, When("Planen är klar", "Klar 19 november")),
    ],
)
def test_the_day_that_matters(step: Step | None, meeting: datetime | None, when: When) -> None:
    look = Look(LIGHT, "sv")
    assert when_words(look, a_row("Tuva Testlund", step, meeting), ROUND.closes, TODAY) == when


def test_chips_narrow_the_list_and_arrows_go_between_them(show: Show) -> None:
    page = page_of()
    show(page)
    page.chips["to_do"].setFocus()
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert page.focusWidget() is page.chips["talk"]
    assert set(page.rows) == {"Elis", "Tuva"}
    click(page.chips["follow_up"])
    assert list(page.rows) == ["Selma"]
    assert page.first_action.property("kind") == "normal"
    click(page.chips["all"])
    assert len(page.rows) == len(everybody())


def test_search_looks_among_everybody_and_goes_back_when_emptied(show: Show) -> None:
    page = page_of()
    show(page)
    QTest.keyClicks(page.search.field, "SAGO")
    assert list(page.rows) == ["Selma"]
    assert page.chips["all"].isChecked()
    page.search.field.clear()
    QTest.keyClicks(page.search.field, "vaktm")
    assert list(page.rows) == ["Elis"]
    for _ in "vaktm":
        QTest.keyClick(page.search.field, Qt.Key.Key_Backspace)
    assert page.chips["to_do"].isChecked()
    assert list(page.rows) == ["Elis", "Tuva", "Märta", "Nora"]


def test_nobody_found_says_what_to_do(show: Show) -> None:
    page = page_of()
    show(page)
    QTest.keyClicks(page.search.field, "xyz")
    settle()
    assert not page.rows
    assert "Ingen heter eller jobbar så" in texts(page)
    with pytest.raises(LookupError):
        _ = page.first_action


def test_when_all_is_done_everybody_is_shown(show: Show) -> None:
    page = page_of((a_row("Selma Sagoberg", Step.CLOSED),))
    show(page)
    assert page.chips["all"].isChecked()
    assert list(page.rows) == ["Selma"]
    click(page.chips["to_do"])
    settle()
    assert "Ingen står här just nu" in texts(page)


def test_a_whole_department_is_built_a_little_at_a_time(show: Show) -> None:
    page = page_of(tuple(a_row(f"Person{n} Påhittad") for n in range(1224)))
    show(page)
    assert len(page.rows) == AT_A_TIME
    assert page.chips["all"].text().endswith("224)")
    assert [*page.stops].index(page.more) == [*page.stops].index(page.rows[f"Person{AT_A_TIME - 1}"].action) + 1
    page.more.setFocus()
    press(page, Qt.Key.Key_Return)
    assert len(page.rows) == 2 * AT_A_TIME
    assert page.focusWidget() is page.rows[f"Person{AT_A_TIME}"].action
    QTest.keyClicks(page.search.field, "person1223")
    settle()
    assert list(page.rows) == ["Person1223"]
    assert not page.more.isVisible()


def test_the_footer_says_what_waits_and_hands_over(show: Show) -> None:
    page = page_of(waiting=2)
    show(page)
    handed, paused = heard(page.main), page.pause_button.isVisible()
    assert (page.footer.state, page.footer.note) == ("Allt är sparat", "2 samtal väntar på att lämnas över")
    assert page.main_button
    assert (page.main_button.text(), page.main_button.property("kind")) == ("Lämna över", "normal")
    click(page.main_button)
    assert handed == [()]
    assert (page.back_button, paused) == (None, False)


def test_nothing_that_waits_is_not_spoken_of(show: Show) -> None:
    page = page_of(waiting=0)
    show(page)
    assert (page.footer.state, page.footer.note) == ("Allt är sparat", "")


def test_files_and_language_are_in_the_header(show: Show) -> None:
    page = page_of(practice=True)
    show(page)
    wanted, language = heard(page.bring_in_wanted), heard(page.language_chosen)
    assert "Övning: alla namn är påhittade" in texts(page)
    click(page.bring_in)
    click(page.language)
    assert wanted == [()]
    assert (page.language.text(), language) == ("English", [("en",)])


def test_without_people_there_is_one_thing_to_do(show: Show) -> None:
    page = page_of((), waiting=0)
    show(page)
    wanted = heard(page.bring_in_wanted)
    assert page.main_button is None
    assert page.bring_in.property("kind") == "primary"
    click(page.bring_in)
    assert wanted == [()]


@pytest.mark.parametrize(
    ("round_", "words"),
    [
        (ROUND, "Omgång Vintern 2026–2027. Öppen till 26 februari."),
        (Round("Omgång 2027", date(2026, 12, 1), date(2027, 2, 1)), "Omgång 2027. Öppnar 1 december."),
        (Round("Våren", date(2026, 1, 1), date(2026, 11, 2)), "Omgång Våren. Stängde 2 november."),
    ],
)
def test_the_round_says_whether_it_is_open(show: Show, round_: Round, words: str) -> None:
    page = page_of(round_=round_)
    show(page)
    assert words in texts(page)


def test_tab_goes_from_search_by_the_chips_to_the_rows(show: Show) -> None:
    page = page_of()
    show(page)
    assert page.first_focus is page.search
    page.search.setFocus()
    order = []
    for _ in range(4):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        order.append(page.focusWidget())
    assert order == [page.chips["to_do"], *(page.rows[who].action for who in ("Elis", "Tuva", "Märta"))]


def test_all_posts_are_named(show: Show) -> None:
    posts = (Post("Museer och konst", "Museum 4", "museivard"), Post("Museer och konst", "Museum 4", "vaktmastare"))
    page = page_of((a_row("Tuva Testlund", posts=posts),))
    show(page)
    assert "Museivärd, Vaktmästare" in texts(page)


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1366, 768, 100), (683, 768, 100), (320, 768, 100), (1366, 768, 200)]
)
def test_nothing_is_cut_off(show: Show, width: int, height: int, scale: int) -> None:
    rows = (*everybody(), a_row("Maria-Antoinetta Provnamnsdotter Testlundsson", Step.PREPARED, protected=True))
    page = page_of(rows, scale=scale)
    show(page, width, height)
    assert cut_off(page) == []
    assert stands_out(page) == 0
