"""Rosters: what people write becomes people, and every contradiction is told with its place."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.framework import Framework, Role
from desktop.domain.people import Person, Post, Roster
from desktop.domain.problems import Problem
from desktop.domain.words import Text
from exports.incoming.roster import read_roster
from tests.exports.incoming.files import ROSTER_EN, ROSTER_SV, codes, person_row, places, write_csv, write_xlsx

DAY = date(2026, 2, 1)


def _read(
    path: Path, framework: Framework, divisions: Mapping[str, str] | None = None
) -> tuple[Roster | None, tuple[Problem, ...]]:
    roster, problems = read_roster(path, framework, DAY, divisions)
    assert roster is None or roster.valid_from == DAY
    return roster, problems


def _people(path: Path, framework: Framework) -> tuple[Person, ...]:
    roster, problems = _read(path, framework)
    assert roster is not None, problems
    assert not problems
    return roster.people


def _told(tmp_path: Path, framework: Framework, *rows: Sequence[object]) -> list[tuple[str, int | None, str]]:
    """What is told about these rows, which must be refused."""
    roster, problems = _read(write_xlsx(tmp_path / "roster.xlsx", [ROSTER_SV, *rows]), framework)
    assert roster is None
    assert {problem.file for problem in problems} == {"roster.xlsx"}
    return places(problems)


def test_a_row_becomes_a_person(tmp_path: Path, framework: Framework) -> None:
    boss = person_row("0007", "Åsa-Lï Özdemir von Döbeln", role="Chef")
    row = (
        *("1001", "Selma Sagoberg", "selma@example.org", "Museer och konst", "Sagomuseet", "  museivärd "),
        *("Systemägare, systemansvarig", "0007", "Kvinna", "JA"),
    )
    expected = Person(
        id="1001",
        name="Selma Sagoberg",
        email="selma@example.org",
        posts=(Post("Museer och konst", "Sagomuseet", "museivard"),),
        assignments=("systemagare", "systemansvarig"),
        manager="0007",
        gender="woman",
        protected=True,
    )
    for path in (
        write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, boss, row]),
        write_csv(tmp_path / "r.csv", [ROSTER_SV, boss, row]),
    ):
        found = _people(path, framework)
        assert found[0].name == "Åsa-Lï Özdemir von Döbeln"
        assert found[0].posts[0].role == "chef"
        assert found[1] == expected


def test_english_headers_in_any_order_with_words_in_english(tmp_path: Path, framework: Framework) -> None:
    row = (*("e1", "Tuva Testlund", "", "Libraries", "Sagoby", "Library assistant"), "System owner", "", "woman", "no")
    header = [f" {word.upper()} *" for word in reversed(ROSTER_EN)]
    found = _people(write_csv(tmp_path / "r.csv", [header, tuple(reversed(row))], ","), framework)
    post = Post("Libraries", "Sagoby", "biblioteksassistent")
    assert found == (Person("e1", "Tuva Testlund", "", (post,), ("systemagare",), gender="woman"),)


def test_windows_1252_keeps_every_letter(tmp_path: Path, framework: Framework) -> None:
    path = write_csv(tmp_path / "r.csv", [ROSTER_SV, person_row(name="Åsa-Lï Özdemir von Döbeln")], encoding="cp1252")
    assert _people(path, framework)[0].name == "Åsa-Lï Özdemir von Döbeln"


def test_merged_header_cells_and_a_title_above(tmp_path: Path, framework: Framework) -> None:
    title = ("Personal 2026", *[""] * 9)
    groups = ("anställnings-id", "Person", "", "Anställning", "", "", "", "", "", "skyddad identitet")
    below = ("", *ROSTER_SV[1:9], "")
    for header, merged in (
        ([title, ROSTER_SV], ["A1:J1"]),
        ([groups, below], ["A1:A2", "B1:C1", "D1:I1", "J1:J2"]),
        ([("anställnings-id", "namn", "Övrigt", *[""] * 7), ("", "", *ROSTER_SV[2:])], ["A1:A2", "B1:B2", "C1:J1"]),
    ):
        path = write_xlsx(tmp_path / "r.xlsx", [*header, person_row(protected="ja")], merged)
        (person,) = _people(path, framework)
        assert (person.id, person.name, person.protected) == ("1001", "Selma Sagoberg", True)
        assert person.posts[0].unit == "Sagomuseet"


def test_a_header_merged_over_two_columns_names_the_first(tmp_path: Path, framework: Framework) -> None:
    header = (*ROSTER_SV[:8], None, *ROSTER_SV[8:])
    row = (*person_row()[:8], "Chefens namn", *person_row()[8:])
    path = write_xlsx(tmp_path / "r.xlsx", [header, row], ["H1:I1"])
    assert _people(path, framework)[0].manager == ""


def test_ids_from_numbers_and_from_text(tmp_path: Path, framework: Framework) -> None:
    rows = [person_row(1001.0), person_row("0042", "Tuva Testlund", manager=1001), person_row("1003.0", "Bo Bok")]
    found = _people(write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, *rows]), framework)
    assert [(p.id, p.manager) for p in found] == [("1001", ""), ("0042", "1001"), ("1003", "")]


def test_two_posts_under_one_id_are_one_person(tmp_path: Path, framework: Framework) -> None:
    rows = [
        person_row(assignments="systemagare", manager="9"),
        person_row("9", "Bo Bok", role="chef"),
        person_row(
            role="bibliotekarie", division="Bibliotek", unit="Sagoby", assignments="systemansvarig", gender="man"
        ),
    ]
    first = _people(write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, *rows]), framework)[0]
    assert first.posts == (
        Post("Museer och konst", "Sagomuseet", "museivard"),
        Post("Bibliotek", "Sagoby", "bibliotekarie"),
    )
    assert first.held == ("museivard", "bibliotekarie", "systemagare", "systemansvarig")
    assert (first.manager, first.gender) == ("9", "man")


def test_one_row_that_protects_protects_the_person(tmp_path: Path, framework: Framework) -> None:
    rows = [person_row(protected="nej"), person_row(unit="Konsthallen", protected="yes")]
    assert _people(write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, *rows]), framework)[0].protected
    book = write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, person_row(protected=True), person_row("2", protected=False)])
    assert [person.protected for person in _people(book, framework)] == [True, False], "Excel's own TRUE and FALSE"


def test_two_names_under_one_id(tmp_path: Path, framework: Framework) -> None:
    told = _told(tmp_path, framework, person_row(), person_row(name="Tuva Testlund", unit="Konsthallen"))
    assert told == [("two_names", 3, "namn")]


def test_the_case_of_a_name_is_no_second_name(tmp_path: Path, framework: Framework) -> None:
    rows = [person_row(), person_row(name="SELMA SAGOBERG", unit="Konsthallen")]
    (person,) = _people(write_csv(tmp_path / "r.csv", [ROSTER_SV, *rows]), framework)
    assert (person.name, len(person.posts)) == ("Selma Sagoberg", 2)


def test_a_broken_row_is_not_also_called_repeated(tmp_path: Path, framework: Framework) -> None:
    told = _told(tmp_path, framework, person_row(role="x"), person_row(role="x"))
    assert told == [("role_unknown", 2, "yrkesroll"), ("role_unknown", 3, "yrkesroll")]


def test_assignments_of_a_departments_own_framework(tmp_path: Path, framework: Framework) -> None:
    own = Role("own", Text("Värd (kväll, helg)", ""), (), {}, is_assignment=True)
    widened = replace(framework, roles=(*framework.roles, own))
    rows = [
        person_row("1", assignments="Värd (kväll, helg), Systemägare"),
        person_row("2"),
        person_row("3", assignments=" , "),
    ]
    found = _people(write_csv(tmp_path / "r.csv", [ROSTER_SV, *rows]), widened)
    assert [person.assignments for person in found] == [("own", "systemagare"), (), ()]


def test_one_id_that_contradicts_itself(tmp_path: Path, framework: Framework) -> None:
    first = person_row(email="a@example.org", gender="man")
    other = person_row(unit="Konsthallen", email="b@example.org", gender="annat")
    assert _told(tmp_path, framework, first, other) == [("two_values", 3, "e-post"), ("two_values", 3, "kön")]


def test_repeated_rows_and_second_managers_are_noticed_but_read(tmp_path: Path, framework: Framework) -> None:
    rows = [
        person_row("9", "Bo Bok", role="chef"),
        person_row("8", "Bi Bok", role="chef"),
        person_row(manager="9"),
        person_row(manager="9"),
        person_row(manager="8", unit="Konsthallen"),
    ]
    roster, problems = _read(write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, *rows]), framework)
    assert places(problems) == [("row_repeated", 5, "anställnings-id"), ("second_manager", 6, "chef")]
    assert roster is not None
    assert len(roster.people) == 3
    assert (len(roster.people[2].posts), roster.people[2].manager) == (2, "9")


@pytest.mark.parametrize(
    ("changed", "code", "column"),
    [
        ({"role": "Trollkarl"}, "role_unknown", "yrkesroll"),
        ({"role": "Systemägare"}, "role_is_assignment", "yrkesroll"),
        ({"role": ""}, "value_missing", "yrkesroll"),
        ({"division": " "}, "value_missing", "avdelning"),
        ({"unit": ""}, "value_missing", "enhet"),
        ({"assignments": "systemagare, Trollkarl"}, "assignment_unknown", "uppdrag"),
        ({"assignments": "Chef"}, "assignment_is_role", "uppdrag"),
        ({"gender": "x"}, "gender_unknown", "kön"),
        ({"protected": "kanske"}, "protected_unknown", "skyddad identitet"),
        ({"email": "selma"}, "bad_email", "e-post"),
        ({"manager": "404"}, "manager_unknown", "chef"),
        ({"manager": "1001"}, "manager_circular", "chef"),
        ({"manager": "19800101-0000"}, "personal_number", "chef"),
        ({"person": ""}, "value_missing", "anställnings-id"),
        ({"person": "19800101-0000"}, "personal_number", "anställnings-id"),
        ({"name": ""}, "value_missing", "namn"),
        ({"name": "Selma\u202eSagoberg"}, "control_character", "namn"),
        ({"name": "S" * 201}, "value_too_long", "namn"),
        ({"unit": "#N/A"}, "cell_error", "enhet"),
    ],
)
def test_each_wrong_cell_is_told_with_its_place(
    tmp_path: Path, framework: Framework, changed: dict[str, str], code: str, column: str
) -> None:
    good = person_row("2002", "Tuva Testlund")
    assert _told(tmp_path, framework, good, person_row(**changed)) == [(code, 3, column)]


def test_everything_wrong_is_told_at_once_in_the_order_of_rows(tmp_path: Path, framework: Framework) -> None:
    told = _told(tmp_path, framework, person_row(manager="404", role="x"), person_row("2", gender="x"), person_row(""))
    assert told == [
        ("role_unknown", 2, "yrkesroll"),
        ("manager_unknown", 2, "chef"),
        ("gender_unknown", 3, "kön"),
        ("value_missing", 4, "anställnings-id"),
    ]


def test_a_broken_row_still_counts_as_a_manager(tmp_path: Path, framework: Framework) -> None:
    told = _told(tmp_path, framework, person_row("9", role="x"), person_row("1", manager="9"))
    assert told == [("role_unknown", 2, "yrkesroll")]


def test_circles_of_managers_are_told_once_each(tmp_path: Path, framework: Framework) -> None:
    rows = [
        person_row("3", manager="2"),
        person_row("2", manager="1"),
        person_row("1", manager="3"),
        person_row("4", manager="1"),
    ]
    path = write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, *rows])
    _, problems = _read(path, framework)
    assert places(problems) == [("manager_circular", 4, "chef")]
    assert problems[0].values["people"] == "1 → 3 → 2 → 1"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("19800101-0000", "personal_number"),
        ("198001010000", "personal_number"),
        ("800101-0000", "personal_number"),
        ("800161+0000", "personal_number"),  # a coordination number: day + 60
        ("8001010001", "personal_number"),  # ten bare digits with the right control digit
        ("8001010007", "two_names"),
        ("1980130100", "two_names"),
        ("2001", "two_names"),
        ("123456789012", "two_names"),
    ],
)
def test_personal_identity_numbers_are_refused_and_never_repeated(
    tmp_path: Path, framework: Framework, text: str, code: str
) -> None:
    rows = [person_row(text), person_row(text, "Tuva Testlund"), person_row("7", manager=text)]
    _, problems = _read(write_csv(tmp_path / "r.csv", [ROSTER_SV, *rows]), framework)
    assert code in codes(problems)
    assert ("personal_number" in codes(problems)) == (text not in repr(problems))


@pytest.mark.parametrize("missing", ["anställnings-id", "namn", "avdelning", "enhet", "yrkesroll", "chef"])
def test_missing_columns_are_told_by_name(tmp_path: Path, framework: Framework, missing: str) -> None:
    at = ROSTER_SV.index(missing)
    rows = [[cell for place, cell in enumerate(row) if place != at] for row in (ROSTER_SV, person_row())]
    roster, problems = _read(write_csv(tmp_path / "r.csv", rows), framework)
    assert roster is None
    assert places(problems) == [("columns_missing", 1, "")]
    assert problems[0].values == {"columns": missing}


def test_files_without_a_header_or_without_rows(tmp_path: Path, framework: Framework) -> None:
    _, problems = _read(write_csv(tmp_path / "r.csv", [person_row()]), framework)
    assert places(problems) == [("columns_missing", 1, "")]
    for rows in ([ROSTER_SV], [ROSTER_SV, [""] * 10]):
        roster, problems = _read(write_csv(tmp_path / "r.csv", rows), framework)
        assert roster is None
        assert places(problems) == [("no_rows", None, "")]


def test_columns_nobody_reads_and_columns_told_twice(tmp_path: Path, framework: Framework) -> None:
    header = (*ROSTER_SV[:9], "skyddad identitett")
    roster, problems = _read(write_csv(tmp_path / "r.csv", [header, person_row(protected="ja")]), framework)
    assert roster is not None
    assert places(problems) == [("column_ignored", 1, "skyddad identitett")]
    roster, problems = _read(write_csv(tmp_path / "r.csv", [(*ROSTER_SV, "name"), (*person_row(), "x")]), framework)
    assert roster is None
    assert places(problems) == [("column_twice", 1, "name")]


def test_a_sign_too_many_cannot_shift_a_row(tmp_path: Path, framework: Framework) -> None:
    roster, problems = _read(write_csv(tmp_path / "r.csv", [ROSTER_SV, (*person_row(), "x")]), framework)
    assert roster is None
    assert places(problems) == [("row_too_long", 2, "")]
    assert _people(write_xlsx(tmp_path / "r.xlsx", [ROSTER_SV, (*person_row(), "en anteckning")]), framework)


def test_divisions_the_map_does_not_know_are_noticed_once_each(tmp_path: Path, framework: Framework) -> None:
    rows = [person_row("1"), person_row("2", division="Sagostaben"), person_row("3", division="Sagostaben")]
    path = write_csv(tmp_path / "r.csv", [ROSTER_SV, *rows])
    roster, problems = _read(path, framework, {"Museer och konst": "museer_konst"})
    assert roster is not None
    assert places(problems) == [("division_unknown", 3, "avdelning")]
    assert problems[0].values == {"division": "Sagostaben", "count": "2"}
    assert not _read(path, framework, {"Museer och konst": "", "Sagostaben": ""})[1], "empty means looked at"
    assert not _read(path, framework, None)[1], "no map yet, nothing to compare with"
