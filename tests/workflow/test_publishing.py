"""Set-up files: who gets what, the first one trusted, older ones refused, talks begun before kept."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.people import Roster
from desktop.domain.problems import UserError
from desktop.domain.talk import Round
from desktop.workflow import publishing, reading, setup, talks
from desktop.workflow.keys import centre_keys, has_centre, keep_serial, own_keys
from exports.packages.folder import write_whole
from tests.workflow.places import (
    MANAGER,
    ROSTER_DAY,
    ROUND,
    SEALING,
    SELMA,
    START,
    TUVA,
    Home,
    a_roster,
    agree_on_all,
    collect,
    document,
    enroll,
    fill,
    hand_over,
    hold_talk,
    new_centre,
    people,
    plan_all,
    published,
    rate_all,
    receipts,
    take,
)

Homes = Callable[[str], Home]
OTHERS = people(["P0011", "P0012"], "P0010")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def laptop(homes: Homes, centre: Home) -> Home:
    """A laptop the centre knows, without a set-up yet."""
    found = homes("laptop")
    enroll(centre, found, "Sagomuseet")
    return found


def code_of(step: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        step()
    return told.value.code


def test_a_laptop_gets_the_ground_and_its_own_people_only(centre: Home, laptop: Home, out: Path) -> None:
    setup.adopt_roster(*centre.ports, a_roster(*OTHERS))
    (file,) = published(centre, out)
    assert file == out / "Sagomuseet.setup"
    words = take(laptop, file)
    keys = own_keys(centre.journal, SEALING)
    assert words == SEALING.fingerprint(keys.sign_public, keys.open_public)
    assert centre_keys(laptop.journal)[:2] == (keys.sign_public, keys.open_public)
    assert reading.ground(laptop.journal) == reading.ground(centre.journal)
    assert reading.rounds(laptop.journal) == (ROUND,)
    assert [person.id for person in reading.people_of(laptop.journal, ROUND.name)] == [MANAGER, SELMA, TUVA]
    assert {entry.key["person"] for entry in laptop.journal.read("person")} == {MANAGER, SELMA, TUVA}
    assert reading.setting(laptop.journal, "manager") == MANAGER


def test_what_is_chosen_on_the_laptop_stands(centre: Home, laptop: Home, out: Path) -> None:
    setup.change_setting(*laptop.ports, "manager", TUVA)
    take(laptop, *published(centre, out))
    assert reading.setting(laptop.journal, "manager") == TUVA


def test_a_check_changes_nothing(centre: Home, laptop: Home, out: Path) -> None:
    (file,) = published(centre, out)
    before = laptop.journal.merging.state_hash()
    assert take(laptop, file, check=True) == take(laptop, file, check=True)
    assert laptop.journal.merging.state_hash() == before
    assert not has_centre(laptop.journal)


def test_the_same_set_up_again_changes_nothing(centre: Home, laptop: Home, out: Path) -> None:
    (file,) = published(centre, out)
    take(laptop, file)
    before = laptop.journal.merging.state_hash()
    take(laptop, file)
    assert laptop.journal.merging.state_hash() == before


def test_an_older_set_up_is_refused(centre: Home, laptop: Home, out: Path) -> None:
    (file,) = published(centre, out)
    old = file.rename(out / "old")
    setup.open_round(*centre.ports, Round("Våren 2027", date(2027, 3, 1), date(2027, 4, 30)))
    (new,) = published(centre, out)
    take(laptop, new)
    for check in (True, False):
        assert code_of(lambda check=check: take(laptop, old, check=check)) == "setup_older"  # type: ignore[misc] # bound now
    assert len(reading.rounds(laptop.journal)) == 2


def test_a_centre_restored_from_a_backup_is_still_newer(centre: Home, laptop: Home, out: Path) -> None:
    for _ in range(3):
        (file,) = published(centre, out)
    take(laptop, file)
    keep_serial(centre.journal, 1)
    take(laptop, *published(centre, out))


def test_a_clock_set_back_still_publishes_newer(centre: Home, laptop: Home, out: Path) -> None:
    take(laptop, *published(centre, out))
    centre.clock.now = START.replace(year=2020)
    take(laptop, *published(centre, out))


def test_another_centre_is_refused(homes: Homes, centre: Home, laptop: Home, tmp_path: Path, out: Path) -> None:
    take(laptop, *published(centre, out))
    other = new_centre(tmp_path / "another", centre.clock)
    enroll(other, laptop, "Sagomuseet")
    (file,) = published(other, tmp_path / "another" / "out")
    other.journal.close()
    assert code_of(lambda: take(laptop, file)) == "package_other_centre"
    assert homes("third").journal.outbox.position() != laptop.journal.outbox.position()


def test_another_laptops_set_up_cannot_be_opened(homes: Homes, centre: Home, laptop: Home, out: Path) -> None:
    other = homes("other")
    enroll(centre, other, "Konsthallen")
    first, second = published(centre, out)
    assert code_of(lambda: take(laptop, second)) == "package_wrong_recipient"
    take(laptop, first)


@pytest.mark.parametrize(
    "field", ["device", "serial", "manager", "recovery", "setup_secret", "events", "ground", "packages", "own_laptops"]
)
def test_a_set_up_that_lacks_something_changes_nothing(centre: Home, laptop: Home, out: Path, field: str) -> None:
    keys, mine = own_keys(centre.journal, SEALING), own_keys(laptop.journal, SEALING)
    (file,) = published(centre, out)
    content = dict(SEALING.read_setup(file.read_bytes(), mine, None).content)
    before = laptop.journal.merging.state_hash()
    for value in (7 if field in {"device", "manager", "recovery", "setup_secret"} else "?", None):
        file.write_bytes(SEALING.write_setup({**content, field: value}, mine.open_public, keys))
        assert code_of(lambda: take(laptop, file)) == "bad_setup"
    assert (laptop.journal.merging.state_hash(), has_centre(laptop.journal)) == (before, False)


def test_a_laptop_whose_manager_nobody_knows_gets_nobody_and_it_is_told(
    homes: Homes, centre: Home, laptop: Home, out: Path
) -> None:
    lost, blank = homes("lost"), homes("blank")
    enroll(centre, lost, "Vilse", "P9999")
    enroll(centre, blank, "Tom", "")
    files = {file.stem: file for file in published(centre, out)}
    assert {error.values["name"] for error in publishing.without_people(centre.journal)} == {"Vilse", "Tom"}
    for home in (lost, blank):
        take(home, files["Vilse" if home is lost else "Tom"])
        assert reading.people_of(home.journal, ROUND.name) == ()
    take(laptop, files["Sagomuseet"])
    assert len(reading.people_of(laptop.journal, ROUND.name)) == 3


def test_a_centre_without_ground_publishes_nothing(homes: Homes, tmp_path: Path, out: Path) -> None:
    home = homes("home")
    own_keys(home.journal, SEALING)
    assert code_of(lambda: published(home, out)) == "no_framework"
    assert not list(out.iterdir())
    assert tmp_path.exists()


def test_receipts_come_with_the_next_set_up(centre: Home, laptop: Home, out: Path, tmp_path: Path) -> None:
    take(laptop, *published(centre, out))
    hold_talk(laptop)
    hand_over(laptop, tmp_path / "usb")
    collect(centre, tmp_path / "usb")
    take(laptop, *published(centre, out))
    (record,) = laptop.journal.outbox.packages()
    assert record.received is not None
    assert receipts(laptop, tmp_path / "usb") == 0


def test_the_centres_newer_ground_reaches_the_laptop(centre: Home, laptop: Home, out: Path) -> None:
    take(laptop, *published(centre, out))
    newer = dict(document("framework.json"))
    setup.adopt_framework(*centre.ports, {**newer, "version": 2})
    setup.adopt_roster(*centre.ports, Roster(ROSTER_DAY.replace(day=2), people([TUVA])))
    take(laptop, *published(centre, out))
    assert reading.framework(laptop.journal).version == 2
    assert [person.id for person in reading.people_of(laptop.journal, ROUND.name)] == [MANAGER, TUVA]
    assert len(reading.rosters(laptop.journal)) == 2


def test_the_centres_framework_counts_though_the_laptops_own_is_newer(homes: Homes, centre: Home, out: Path) -> None:
    newer = dict(document("framework.json"))
    laptop = homes("laptop")
    setup.adopt_framework(*laptop.ports, {**newer, "version": 7})
    enroll(centre, laptop, "Sagomuseet")
    take(laptop, *published(centre, out))
    assert reading.framework(laptop.journal).version == 1
    assert reading.framework(laptop.journal, (str(newer["id"]), 7)).version == 7


def test_a_talk_begun_before_the_first_set_up_goes_on_and_reaches_the_centre(
    homes: Homes, centre: Home, out: Path, tmp_path: Path
) -> None:
    laptop = fill(homes("laptop"))
    talk = rate_all(laptop).talk
    enroll(centre, laptop, "Sagomuseet")
    take(laptop, *published(centre, out))
    assert [round_.name for round_ in reading.rounds(laptop.journal)] == [ROUND.name]
    assert len(reading.people_of(laptop.journal, ROUND.name)) == 3
    now = talks.sitting(laptop.journal, SELMA, ROUND.name)
    assert (now.unanswered, {rating.self_level for rating in now.ratings.values()}) == ((), {2})
    agree_on_all(laptop, talk, 3)
    plan_all(laptop, talk)
    hand_over(laptop, tmp_path / "usb")
    done, aside = collect(centre, tmp_path / "usb")
    assert (len(done.merged), aside) == (1, {})
    assert reading.talk(centre.journal, SELMA, ROUND.name) == reading.talk(laptop.journal, SELMA, ROUND.name)
    assert {rating.level for rating in reading.ratings(centre.journal, SELMA, ROUND.name).values()} == {3}
    assert [round_.name for round_ in reading.rounds(centre.journal)] == [ROUND.name]


def test_a_round_that_both_opened_before_they_met_has_the_days_told_last(homes: Homes, centre: Home, out: Path) -> None:
    laptop = homes("laptop")
    setup.open_round(*laptop.ports, Round("A", date(2027, 1, 1), date(2027, 1, 2)))
    for name in ("A", "B"):
        setup.open_round(*centre.ports, Round(name, date(2027, 2, 1), date(2027, 2, 2)))
    setup.open_round(*laptop.ports, Round("B", date(2027, 3, 1), date(2027, 3, 2)))
    enroll(centre, laptop, "Sagomuseet")
    take(laptop, *published(centre, out))
    opens = {round_.name: round_.opens.month for round_ in reading.rounds(laptop.journal)}
    assert opens == {ROUND.name: 11, "A": 2, "B": 3}


def test_a_set_up_survives_the_end_of_the_program(centre: Home, laptop: Home, out: Path) -> None:
    take(laptop, *published(centre, out))
    hold_talk(laptop.reopened())
    assert reading.framework(laptop.journal).version == 1


def test_nothing_is_written_where_nobody_is_known(centre: Home, out: Path) -> None:
    journal = centre.journal
    out.mkdir()
    assert publishing.publish(journal, journal.outbox, journal.merging, SEALING, write_whole, out, centre.clock) == ()
    assert not list(out.iterdir())
