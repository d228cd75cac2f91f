"""Bringing files in: all or nothing, the same twice changes nothing, newer updates and never removes."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.journal import Fact, Json
from desktop.domain.problems import InputRefusedError, UserError
from desktop.domain.rating import Answer, Rating, SelfRating
from desktop.domain.talk import Round, Talk
from desktop.workflow import reading, setup, talks
from desktop.workflow.setup import Brought
from exports.incoming.readers import FileReaders
from tests.workflow.places import ROUND, SELMA, TUVA, Home, Ticking, connect, document, rate_all

READERS = FileReaders()
KINDS = ("framework", "catalogue", "roster", "ratings", "rounds", "divisions")
HEADER = "anställnings-id;namn;e-post;avdelning;enhet;yrkesroll;uppdrag;chef;kön;skyddad identitet"
ROSTER = (
    HEADER,
    "C1;Chefia Chefsson;;Museer och konst;Sagomuseet;chef;;;kvinna;nej",
    "S1;Selma Sagoberg;s1@exempel.invalid;Museer och konst;Sagomuseet;museivard;;C1;kvinna;nej",
    "T1;Åsa-Lï Özdemir von Döbeln;;Museer och konst;Sagomuseet;museivard;;C1;;ja",
)
RATINGS = (
    "omgång;anställnings-id;delkompetens;egen;gemensam;motivation;datum",
    "Våren 2025;S1;1.1;2;3;4;2025-03-01",
    "Våren 2025;S1;1.2;;;5;2025-04-30",
    "Våren 2025;T1;1.1;4;;;2025-04-01",
)
ROUNDS = ("omgång;öppnar;stänger", "Hösten 2026;2026-11-01;2026-12-31", "Våren 2027;2027-03-01;2027-04-30")
DIVISIONS = ("avdelning;verksamhet", "Museer och konst;museer_konst", "Stab;")


def a_file(folder: Path, kind: str, *lines: str) -> Path:
    if kind in {"framework", "catalogue"}:
        path = folder / f"{kind}.json"
        name = "framework.json" if kind == "framework" else "activities.json"
        path.write_text("\n".join(lines) or json.dumps(document(name)), encoding="utf-8")
        return path
    path = folder / f"{kind}.csv"
    told = lines or {"roster": ROSTER, "ratings": RATINGS, "rounds": ROUNDS, "divisions": DIVISIONS}[kind]
    path.write_text("\n".join(told), encoding="utf-8")
    return path


def bring(home: Home, kind: str, path: Path, *, check: bool = False) -> Brought:
    step = {
        "framework": setup.bring_framework,
        "catalogue": setup.bring_catalogue,
        "roster": setup.bring_roster,
        "ratings": setup.bring_ratings,
        "rounds": setup.bring_rounds,
        "divisions": setup.bring_divisions,
    }[kind]
    return step(*home.ports, READERS, path, check=check)


@pytest.fixture
def empty(homes: Callable[[str], Home]) -> Home:
    return homes("home")


@pytest.fixture
def brought(empty: Home, tmp_path: Path) -> Home:
    """A home that took one file of every kind."""
    for kind in KINDS:
        bring(empty, kind, a_file(tmp_path, kind))
    return empty


def everything(home: Home) -> list[tuple[object, ...]]:
    kinds = ("framework", "catalogue", "divisions", "roster", "person", "round", "rating", "setting")
    return [(e.kind, sorted(e.key.items()), e.field, e.value) for kind in kinds for e in home.journal.read(kind)]


def test_a_file_of_every_kind_is_taken_in(brought: Home) -> None:
    journal = brought.journal
    assert reading.framework(journal).id == document("framework.json")["id"]
    assert len(reading.catalogue(journal).activities) == 84
    (roster,) = reading.rosters(journal)
    assert [person.name for person in roster.people] == [
        "Chefia Chefsson",
        "Selma Sagoberg",
        "Åsa-Lï Özdemir von Döbeln",
    ]
    assert (roster.valid_from, roster.people[2].protected) == (date(2026, 11, 23), True)
    assert [round_.name for round_ in reading.rounds(journal)] == ["Våren 2025", "Hösten 2026", "Våren 2027"]
    assert reading.rounds(journal)[0] == Round("Våren 2025", date(2025, 3, 1), date(2025, 4, 30))
    assert reading.divisions(journal) == {"Museer och konst": "museer_konst", "Stab": ""}
    rated = reading.ratings(journal, "S1", "Våren 2025")
    assert (rated["1.1"].self_level, rated["1.1"].agreed_level, rated["1.1"].motivation) == (2, 3, 4)
    assert rated["1.2"] == Rating("1.2", motivation=5)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_file_again_changes_nothing(brought: Home, tmp_path: Path, kind: str) -> None:
    before, written = everything(brought), len(brought.journal.outbox.own_events())
    assert bring(brought, kind, a_file(tmp_path, kind)).written == 0
    assert (everything(brought), len(brought.journal.outbox.own_events())) == (before, written)


@pytest.mark.parametrize("kind", KINDS)
def test_a_check_changes_nothing(empty: Home, tmp_path: Path, kind: str) -> None:
    for earlier in KINDS[: KINDS.index(kind)]:
        bring(empty, earlier, a_file(tmp_path, earlier))
    before = everything(empty)
    told = bring(empty, kind, a_file(tmp_path, kind), check=True)
    assert told.count >= 1
    assert told.written == 0
    assert everything(empty) == before
    assert bring(empty, kind, a_file(tmp_path, kind)).count == told.count


@pytest.mark.parametrize(
    ("kind", "lines", "codes"),
    [
        ("framework", ("{",), {"json_broken"}),
        ("catalogue", ('{"id": "x"}',), {"json_missing"}),
        (
            "roster",
            (
                *ROSTER,
                "X1;;;Museer och konst;Sagomuseet;museivard;;C1;;",
                "Y1;Ypsilon;;Museer och konst;;trollkarl;;Q;;",
            ),
            {"value_missing", "role_unknown", "manager_unknown"},
        ),
        (
            "ratings",
            (*RATINGS, "Våren 2025;Z9;1.1;2;3;4;2025-03-01", "Våren 2025;S1;1.3;9;;;i våras"),
            {"person_unknown", "level_outside", "bad_date"},
        ),
        ("rounds", (*ROUNDS, "Baklänges;2027-04-30;2027-03-01"), {"round_backwards"}),
        ("divisions", (*DIVISIONS, "Bibliotek;badhus"), {"department_unknown"}),
    ],
)
def test_nothing_is_half_imported(
    empty: Home, tmp_path: Path, kind: str, lines: tuple[str, ...], codes: set[str]
) -> None:
    for earlier in KINDS[: KINDS.index(kind)]:
        bring(empty, earlier, a_file(tmp_path, earlier))
    before = everything(empty)
    for check in (True, False):
        with pytest.raises(InputRefusedError) as told:
            bring(empty, kind, a_file(tmp_path, kind, *lines), check=check)
        assert {problem.code for problem in told.value.problems} >= codes
    assert everything(empty) == before


def test_a_newer_roster_updates_never_duplicates_and_never_removes_a_rating(brought: Home, tmp_path: Path) -> None:
    moved = ROSTER[2].replace("Sagoberg", "Sagodal").replace("Sagomuseet", "Konsthallen")
    path = a_file(tmp_path, "roster", HEADER, ROSTER[1], moved)
    setup.bring_roster(*brought.ports, READERS, path, valid_from=date(2026, 12, 1))
    old, new = reading.rosters(brought.journal)
    assert [person.id for person in new.people] == ["C1", "S1"]
    assert [person.id for person in old.people] == ["C1", "S1", "T1"]
    assert new.people[1].name == "Selma Sagodal"
    assert reading.person(brought.journal, "Hösten 2026", "S1").posts[0].unit == "Konsthallen"
    assert reading.person(brought.journal, "Våren 2025", "S1").name == "Selma Sagoberg"
    assert reading.ratings(brought.journal, "T1", "Våren 2025")["1.1"].self_level == 4


def test_the_same_days_roster_again_is_that_roster_corrected(brought: Home, tmp_path: Path) -> None:
    path = a_file(tmp_path, "roster", *ROSTER[:2], ROSTER[2].replace("Sagoberg", "Sagodal"))
    assert bring(brought, "roster", path).written == 2
    (roster,) = reading.rosters(brought.journal)
    assert [person.name for person in roster.people] == ["Chefia Chefsson", "Selma Sagodal"]


def test_a_round_can_be_moved(brought: Home, tmp_path: Path) -> None:
    path = a_file(tmp_path, "rounds", ROUNDS[0], "Våren 2027;2027-02-01;2027-05-31")
    assert bring(brought, "rounds", path).written == 1
    assert reading.round_named(brought.journal, "Våren 2027").opens == date(2027, 2, 1)
    assert len(reading.rounds(brought.journal)) == 3


def test_a_rating_that_came_corrected_replaces_the_earlier(brought: Home, tmp_path: Path) -> None:
    path = a_file(tmp_path, "ratings", RATINGS[0], RATINGS[1].replace(";3;4;", ";4;4;"))
    assert bring(brought, "ratings", path).written == 1
    assert reading.ratings(brought.journal, "S1", "Våren 2025")["1.1"].agreed_level == 4


def test_a_round_already_known_keeps_its_days(brought: Home, tmp_path: Path) -> None:
    path = a_file(tmp_path, "ratings", RATINGS[0], "Hösten 2026;S1;1.1;3;;;2026-11-20")
    bring(brought, "ratings", path)
    assert reading.round_named(brought.journal, "Hösten 2026").closes == date(2026, 12, 31)


def test_divisions_a_file_does_not_name_stay(brought: Home, tmp_path: Path) -> None:
    bring(brought, "divisions", a_file(tmp_path, "divisions", DIVISIONS[0], "Stab;stab"))
    assert reading.divisions(brought.journal) == {"Museer och konst": "museer_konst", "Stab": "stab"}


def test_a_first_roster_suggests_where_its_divisions_are(empty: Home, tmp_path: Path) -> None:
    for kind in KINDS[:3]:
        bring(empty, kind, a_file(tmp_path, kind))
    assert reading.divisions(empty.journal) == {"Museer och konst": "museer_konst"}


def test_the_manager_of_a_laptop_is_somebody_known(home: Home) -> None:
    with pytest.raises(UserError):
        setup.choose_self(*home.ports, "P9999")
    setup.choose_self(*home.ports, SELMA)
    assert reading.setting(home.journal, "manager") == SELMA


def test_settings_are_cleaned_and_kept(home: Home) -> None:
    setup.change_setting(*home.ports, "greeting", " hej\x00\ud800 ")
    assert reading.setting(home.reopened().journal, "greeting") == "hej"
    assert reading.setting(home.journal, "nothing") == ""


def test_without_anything_brought_in_it_is_told_what_is_missing(empty: Home) -> None:
    for step, code in ((reading.framework, "no_framework"), (reading.catalogue, "no_framework")):
        with pytest.raises(UserError) as told:
            step(empty.journal)
        assert told.value.code in {code, "no_catalogue"}
    with pytest.raises(UserError):
        reading.round_named(empty.journal, "Våren")


def test_a_value_of_another_version_hides_a_round_and_breaks_nothing(home: Home) -> None:
    nonsense: tuple[Json, ...] = (
        {},
        {"opens": "i vår", "closes": "2026-01-01"},
        "vår",
        {"opens": None, "closes": None},
    )
    odd = [Fact("round", {"round": f"udda {number}"}, "details", value) for number, value in enumerate(nonsense)]
    keyless = Fact("round", {"x": "y"}, "details", {"opens": "2026-01-01", "closes": "2026-01-01"})
    home.journal.record(home.actor, home.clock(), [*odd, keyless])
    assert [round_.name for round_ in reading.rounds(home.journal)] == [ROUND.name]


def test_people_of_a_protected_identity_stay_marked(brought: Home) -> None:
    assert reading.person(brought.journal, "Hösten 2026", "T1").protected
    assert not reading.person(brought.journal, "Hösten 2026", "S1").protected


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "ratings"])
def test_a_laptop_with_a_centre_has_its_ground_from_there(
    homes: Callable[[str], Home], tmp_path: Path, kind: str
) -> None:
    laptop = homes("laptop")
    connect(homes("centre"), laptop, "Sagomuseet")
    before = everything(laptop)
    for check in (True, False):
        with pytest.raises(UserError) as told:
            bring(laptop, kind, a_file(tmp_path, kind), check=check)
        assert told.value.code == "centre_decides"
    assert everything(laptop) == before


def test_a_laptop_with_a_centre_opens_rounds_of_its_own_and_moves_none(homes: Callable[[str], Home]) -> None:
    laptop = homes("laptop")
    connect(homes("centre"), laptop, "Sagomuseet")
    setup.open_round(*laptop.ports, Round("Egen", date(2027, 1, 1), date(2027, 2, 1)))
    with pytest.raises(UserError):
        setup.open_round(*laptop.ports, Round(ROUND.name, date(2027, 1, 1), date(2027, 2, 1)))
    assert reading.round_named(laptop.journal, ROUND.name) == ROUND


def test_what_is_held_is_told(brought: Home, clock: Ticking) -> None:
    found = setup.inventory(brought.journal)
    assert (found.people, found.rounds, found.divisions, found.connected) == (3, 3, 2, False)
    assert (found.ratings, found.framework, found.activities) == (2, 1, 84)
    standing = setup.standing(brought.journal, clock().date())
    assert [person.id for person in standing.managers] == ["C1"]
    assert standing.round == ROUND
    assert (standing.has_people, standing.manager) == (True, "")


def test_ratings_of_earlier_years_leave_no_round_to_work_in(empty: Home, clock: Ticking, tmp_path: Path) -> None:
    for kind in ("framework", "catalogue", "roster", "ratings"):
        bring(empty, kind, a_file(tmp_path, kind))
    today = clock().date()
    assert setup.inventory(empty.journal).rounds == 1
    assert setup.standing(empty.journal, today).round is None
    setup.open_round(*empty.ports, ROUND)
    assert setup.standing(empty.journal, today).round == ROUND
    assert setup.standing(empty.journal, date(2028, 1, 1)).round is None
    rate_all(empty, "S1")
    assert setup.standing(empty.journal, date(2028, 1, 1)).round == ROUND


def test_a_talks_answers_are_not_touched_by_bringing_in(home: Home, tmp_path: Path) -> None:
    talk: Talk = rate_all(home, TUVA).talk
    talks.confirm_rating(*home.ports, talk)
    bring(home, "roster", a_file(tmp_path, "roster"))
    ratings = reading.ratings(home.journal, TUVA, ROUND.name)
    assert {rating.self_rating for rating in ratings.values()} == {SelfRating(Answer.LEVEL, 2)}
