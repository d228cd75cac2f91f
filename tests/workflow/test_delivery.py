"""Handing over: what waits, what leaves and what never does, packages cut and stopped, receipts."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.domain.audience import Recipient, must_never_receive
from desktop.domain.people import Roster
from desktop.domain.problems import UserError
from desktop.domain.rating import Agreement, Answer, Reason, SelfRating
from desktop.domain.talk import Place, Step, place_fact, talk_key
from desktop.workflow import collecting, delivery, setup, talks
from desktop.workflow.delivery import Whereabouts
from desktop.workflow.ports import Keys
from exports.packages.folder import LocalFolder
from tests.workflow.places import (
    ROSTER_DAY,
    ROUND,
    SEALING,
    SELMA,
    START,
    TUVA,
    Home,
    collect,
    connect,
    hand_over,
    hold_talk,
    people,
    rate_all,
    receipts,
    stick,
)

Line = dict[str, object]


@pytest.fixture
def laptop(homes: Callable[[str], Home], centre: Home) -> Home:
    found = homes("laptop")
    connect(centre, found, "Sagomuseet")
    return found


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    return tmp_path / "usb"


def opened(centre: Home, usb: Path, *names: str) -> list[Line]:
    """The lines of packages, as the centre opens them."""
    keys = Keys(*centre.journal.secret("own_keys").split("\n"))
    known = {each.device: each.sign_public for each in collecting.laptops(centre.journal)}
    lines: list[Line] = []
    for name in names:
        content, signature = (usb / name).read_bytes(), (usb / f"{name}.minisig").read_bytes()
        lines += map(dict, SEALING.open(name, content, signature, known, keys).lines)
    return lines


def told(lines: list[Line]) -> set[tuple[object, object]]:
    """Kind and field of what travelled with its payload."""
    return {(line["kind"], line["field"]) for line in lines if "payload" in line}


def standings(laptop: Home) -> dict[str, tuple[Whereabouts, bool]]:
    rows = delivery.waiting(laptop.journal, laptop.journal.outbox)
    return {row.person.id: (row.whereabouts, row.since is not None) for row in rows}


def refused(code: str, laptop: Home, usb: Path) -> None:
    with pytest.raises(UserError) as error:
        hand_over(laptop, usb)
    assert error.value.code == code


def test_without_a_centre_nothing_is_handed_over(home: Home, usb: Path) -> None:
    hold_talk(home)
    refused("no_centre", home, usb)
    assert not list(usb.iterdir())
    assert standings(home) == {SELMA: (Whereabouts.LAPTOP, False)}


def test_nothing_waits_before_a_talk(laptop: Home, usb: Path) -> None:
    refused("nothing_waits", laptop, usb)
    assert standings(laptop) == {}


def test_a_talk_goes_from_the_laptop_to_a_folder_to_the_centre(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    assert standings(laptop) == {SELMA: (Whereabouts.LAPTOP, False)}
    done = hand_over(laptop, usb)
    assert len(done.packages) == 1
    assert {path.name for path in usb.iterdir()} == {*done.packages, f"{done.packages[0]}.minisig"}
    assert standings(laptop) == {SELMA: (Whereabouts.WRITTEN, True)}
    refused("nothing_waits", laptop, usb)
    assert receipts(laptop, usb) == 0
    collect(centre, usb)
    assert receipts(laptop, usb) == 1
    assert receipts(laptop, usb) == 0
    assert standings(laptop) == {SELMA: (Whereabouts.RECEIVED, True)}


def test_what_only_the_laptop_has_stands_first(laptop: Home, usb: Path) -> None:
    hold_talk(laptop, SELMA)
    hand_over(laptop, usb)
    rate_all(laptop, TUVA)
    assert list(standings(laptop).items()) == [
        (TUVA, (Whereabouts.LAPTOP, False)),
        (SELMA, (Whereabouts.WRITTEN, True)),
    ]


def test_an_unconfirmed_answer_stays_and_comes_late(centre: Home, laptop: Home, usb: Path) -> None:
    talk = rate_all(laptop).talk
    first = opened(centre, usb, *hand_over(laptop, usb).packages)
    assert told(first) == {("talk", "step"), ("talk", "framework")}
    assert sum(line["kind"] == "rating" for line in first) == 24
    refused("nothing_waits", laptop, usb)
    talks.confirm_rating(*laptop.ports, talk)
    second = opened(centre, usb, *hand_over(laptop, usb).packages)
    assert told(second) == {("talk", "step"), ("rating", "self"), ("rating", "motivation")}
    late = {line["id"] for line in second} & {line["id"] for line in first}
    assert len(late) == 24
    refused("nothing_waits", laptop, usb)


def test_a_draft_of_an_answer_never_leaves(centre: Home, laptop: Home, usb: Path) -> None:
    talk = rate_all(laptop, level=1).talk
    talks.answer(*laptop.ports, talk, "1.1", SelfRating(Answer.DONT_KNOW))
    talks.answer(*laptop.ports, talk, "1.1", SelfRating(Answer.LEVEL, 5))
    talks.confirm_rating(*laptop.ports, talk)
    lines = opened(centre, usb, *hand_over(laptop, usb).packages)
    of_one = [
        line["payload"]["value"]["level"]  # type: ignore[index] # payloads of answers
        for line in lines
        if line["field"] == "self" and "payload" in line and line["payload"]["key"]["competence"] == "1.1"  # type: ignore[index] # as above
    ]
    assert of_one == [5]
    assert sum(line["field"] == "self" for line in lines) == 14


def test_no_package_holds_what_the_centre_never_receives(centre: Home, laptop: Home, usb: Path) -> None:
    talk = hold_talk(laptop)
    talks.reopen(*laptop.ports, talk, Step.IN_TALK, "hemligt skäl")
    talks.agree(*laptop.ports, talk, "1.1", Agreement(4, Reason.OWN_WORDS), "hemliga ord")
    setup.change_setting(*laptop.ports, "greeting", "hemlig inställning")
    lines = opened(centre, usb, *hand_over(laptop, usb).packages)
    assert not [place for place in told(lines) if must_never_receive(Recipient.CENTRE, str(place[0]), str(place[1]))]
    assert ("rating", "agreed_words") in {(line["kind"], line["field"]) for line in lines}
    for secret in ("hemlig", "Selma", "exempel.invalid", "Röda rummet", "utan att fråga"):
        assert secret not in str(lines)
    assert "En kurs i att dela filer" in str(lines)


def test_a_second_hand_over_sends_only_the_new(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop, SELMA)
    first = opened(centre, usb, *hand_over(laptop, usb).packages)
    hold_talk(laptop, TUVA)
    second = opened(centre, usb, *hand_over(laptop, usb).packages)
    assert {line["id"] for line in first}.isdisjoint(line["id"] for line in second)
    assert {line["seq"] for line in first} | {line["seq"] for line in second} == set(
        range(1, len(first) + len(second) + 1)
    )
    assert len(laptop.journal.outbox.packages()) == 2


def test_packages_are_cut_where_a_change_ends_and_chained(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    done = hand_over(laptop, usb, most_lines=10)
    assert len(done.packages) > 3
    changes = [{line["change"] for line in opened(centre, usb, name)} for name in done.packages]
    for earlier, later in pairwise(changes):
        assert earlier.isdisjoint(later)
    records = laptop.journal.outbox.packages()
    assert [record.name for record in records] == list(done.packages)
    assert [one.last + 1 for one in records][:-1] == [other.first for other in records][1:]
    merged, aside = collect(centre, usb)
    assert sorted(merged.merged) == sorted(done.packages)
    assert (aside, merged.gaps) == ({}, {})


def test_a_change_without_end_is_cut_all_the_same(centre: Home, laptop: Home, usb: Path) -> None:
    rate_all(laptop)
    key = talk_key(SELMA, ROUND.name)
    laptop.journal.record(
        laptop.actor, laptop.clock(), [place_fact(key, Place("question", str(number))) for number in range(30)]
    )
    sizes = [len(opened(centre, usb, name)) for name in hand_over(laptop, usb, most_lines=3).packages]
    assert max(sizes) == 12


def test_stopping_between_packages_keeps_what_is_written_and_the_rest_waits(
    centre: Home, laptop: Home, usb: Path
) -> None:
    hold_talk(laptop)
    asked: list[tuple[int, int]] = []

    def go_on(done: int, of: int) -> bool:
        asked.append((done, of))
        return done < 2

    done = hand_over(laptop, usb, go_on=go_on, most_lines=10)
    assert len(done.packages) == 2
    assert [number for number, _ in asked] == [0, 1, 2]
    assert standings(laptop) == {SELMA: (Whereabouts.LAPTOP, False)}
    rest = hand_over(laptop, usb, most_lines=10)
    assert len(rest.packages) == asked[0][1] - 2
    merged, _ = collect(centre, usb)
    assert (len(merged.merged), merged.gaps) == (asked[0][1], {})
    assert standings(laptop) == {SELMA: (Whereabouts.WRITTEN, True)}


def test_a_full_stick_loses_nothing(centre: Home, laptop: Home, usb: Path, tmp_path: Path) -> None:
    hold_talk(laptop)
    with pytest.raises(UserError) as error:
        delivery.hand_over(laptop.journal, laptop.journal.outbox, SEALING, LocalFolder(tmp_path / "gone"), laptop.clock)
    assert error.value.code == "folder_missing"
    assert laptop.journal.outbox.packages() == ()
    hand_over(laptop, usb)
    assert len(collect(centre, usb)[0].merged) == 1


def test_what_is_written_survives_the_end_of_the_program(laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    hand_over(laptop, usb)
    refused("nothing_waits", laptop.reopened(), usb)
    assert standings(laptop) == {SELMA: (Whereabouts.WRITTEN, True)}


def test_a_receipt_somebody_else_wrote_proves_nothing(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    hand_over(laptop, usb)
    collect(centre, usb)
    (receipt,) = usb.glob("*.receipt")
    receipt.write_bytes(receipt.read_bytes().replace(b"package", b"Package"))
    assert receipts(laptop, usb) == 0
    assert standings(laptop) == {SELMA: (Whereabouts.WRITTEN, True)}


def test_an_unsigned_receipt_and_another_laptops_are_left_alone(
    homes: Callable[[str], Home], centre: Home, laptop: Home, usb: Path
) -> None:
    other = homes("other")
    connect(centre, other, "Konsthallen")
    hold_talk(other)
    hand_over(other, usb)
    hold_talk(laptop, TUVA)
    hand_over(laptop, usb)
    collect(centre, usb)
    for signature in usb.glob(f"{laptop.journal.outbox.position()[0]}-*.receipt.minisig"):
        signature.unlink()
    assert receipts(laptop, usb) == 0
    assert receipts(other, usb) == 1


def test_somebody_who_left_the_roster_still_waits(home: Home) -> None:
    hold_talk(home)
    setup.adopt_roster(*home.ports, Roster(ROSTER_DAY.replace(day=2), people([TUVA])))
    assert standings(home) == {SELMA: (Whereabouts.LAPTOP, False)}
    rows = delivery.waiting(home.journal, home.journal.outbox)
    assert rows[0].person.name == "Selma Sagoberg"


def test_a_package_says_when_it_was_written(laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    hand_over(laptop, usb)
    (record,) = laptop.journal.outbox.packages()
    assert record.written > START
    assert record.received is None
    assert SEALING.digest(stick(usb).get(record.name)) == record.sha256
