"""The divisions map: suggested by name, silent where it would only guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.divisions import departments_of, suggest
from desktop.domain.words import Text

DEPARTMENTS = {
    "bibliotek": Text("Bibliotek", "Libraries"),
    "kulturskola": Text("Kulturskola", "Culture school"),
    "museer_konst": Text("Museer och konst", "Museums and art"),
    "evenemang": Text("Evenemang", "Events"),
    "stab": Text("Staber", "Staffs"),
}


@pytest.mark.parametrize(
    ("division", "department"),
    [
        ("bibliotek", "bibliotek"),
        ("Stadsbiblioteket", "bibliotek"),
        ("Sagoby bibliotek", "bibliotek"),
        ("Libraries", "bibliotek"),
        ("City Library", "bibliotek"),
        ("KULTURSKOLAN", "kulturskola"),
        ("Culture School", "kulturskola"),
        ("Museer och konst", "museer_konst"),
        ("Museum", "museer_konst"),
        ("Museerna", "museer_konst"),
        ("Konstmuseet", "museer_konst"),
        ("Konsthallen", "museer_konst"),
        ("Art", "museer_konst"),
        ("Evenemangsavdelningen", "evenemang"),
        ("HR-stab", "stab"),
        ("Ekonomistaben", "stab"),
        ("Staber", "stab"),
    ],
)
def test_a_name_points_at_its_department(division: str, department: str) -> None:
    assert suggest([division], DEPARTMENTS) == {division: department}


@pytest.mark.parametrize(
    "division",
    [
        "",
        "Kultur",
        "Culture department",
        "Arkivet",
        "Bibliotek och kulturskola",
        "Start",
        "Artister",
        "123",
        "Kulturförvaltningen",
    ],
)
def test_where_nothing_or_too_much_fits_nothing_is_suggested(division: str) -> None:
    assert suggest([division], DEPARTMENTS) == {division: ""}


def test_more_of_a_name_outweighs_less() -> None:
    assert suggest(["Museer, konst och evenemang"], DEPARTMENTS) == {"Museer, konst och evenemang": "museer_konst"}


def test_a_department_without_english_still_fits() -> None:
    assert suggest(["Arkivet"], {"ark": Text("Arkiv", "")}) == {"Arkivet": "ark"}
    assert suggest(["Arkivet"], {}) == {"Arkivet": ""}


def test_endings_upon_endings_are_taken_off() -> None:
    assert suggest(["Museet"], {"m": Text("Museums", "")}) == {"Museet": "m"}


def test_departments_of_several_divisions() -> None:
    known = {"Stadsbiblioteket": "bibliotek", "HR-stab": "stab", "Annat": ""}
    assert departments_of(["Stadsbiblioteket", "HR-stab", "Annat", "Okänd"], known) == {"bibliotek", "stab"}
    assert departments_of(["Annat"], known) == frozenset()


@given(names=st.lists(st.text(max_size=30)))
def test_every_name_gets_an_answer(names: list[str]) -> None:
    answer = suggest(names, DEPARTMENTS)
    assert set(answer) == set(names)
    assert set(answer.values()) <= {"", *DEPARTMENTS}


@given(department=st.sampled_from(sorted(DEPARTMENTS)), language=st.sampled_from(["sv", "en"]), upper=st.booleans())
def test_a_departments_own_name_always_points_at_it(department: str, language: str, *, upper: bool) -> None:
    text = DEPARTMENTS[department]
    name = text.sv if language == "sv" else text.en
    name = name.upper() if upper else name
    assert suggest([name], DEPARTMENTS) == {name: department}
