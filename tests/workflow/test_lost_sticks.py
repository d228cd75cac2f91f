"""What no receipt has covered still waits: a lost stick is written anew, and nothing is written twice to one folder."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

import pytest

from desktop.domain.talk import Step
from desktop.workflow import plans, reading, talks
from desktop.workflow.delivery import Whereabouts
from tests.workflow.places import ROUND, SELMA, TUVA, Home, collect, connect, hand_over, hold_talk, rate_all, receipts
from tests.workflow.test_delivery import opened, refused, standings, told


@pytest.fixture
def laptop(homes: Callable[[str], Home], centre: Home) -> Home:
    found = homes("laptop")
    connect(centre, found, "Sagomuseet")
    return found


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    return tmp_path / "usb"


def test_a_lost_stick_is_written_anew_and_receipts_then_cover_it(
    centre: Home, laptop: Home, usb: Path, tmp_path: Path
) -> None:
    found, again = tmp_path / "found", tmp_path / "again"
    hold_talk(laptop, SELMA)
    first = hand_over(laptop, found, most_lines=10)
    collect(centre, found)
    assert receipts(laptop, found) == len(first.packages)
    talk = rate_all(laptop, TUVA).talk
    hand_over(laptop, usb, most_lines=10)
    talks.confirm_rating(*laptop.ports, talk)
    late = hand_over(laptop, usb, most_lines=10)
    rmtree(usb)
    assert standings(laptop) == {TUVA: (Whereabouts.WRITTEN, True), SELMA: (Whereabouts.RECEIVED, True)}
    new = hand_over(laptop, again, most_lines=10)
    sent = {line["id"] for line in opened(centre, again, *new.packages)}
    assert sent.isdisjoint(line["id"] for line in opened(centre, found, *first.packages))
    assert new.events == late.events + 2  # the step and the framework, which went with the first
    refused("nothing_waits", laptop, again)
    done, aside = collect(centre, again)
    assert (sorted(done.merged), aside, done.gaps) == (sorted(new.packages), {}, {})
    assert reading.ratings(centre.journal, TUVA, ROUND.name) == reading.ratings(laptop.journal, TUVA, ROUND.name)
    assert receipts(laptop, again) == len(new.packages)
    assert standings(laptop) == {SELMA: (Whereabouts.RECEIVED, True), TUVA: (Whereabouts.RECEIVED, True)}
    refused("nothing_waits", laptop, tmp_path / "third")


def test_both_sticks_may_come_in_any_order_and_one_is_enough(
    centre: Home, laptop: Home, usb: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    hold_talk(laptop)
    first, second = hand_over(laptop, usb), hand_over(laptop, other)
    assert first.packages != second.packages
    refused("nothing_waits", laptop, usb)
    refused("nothing_waits", laptop, other)
    collect(centre, usb)
    state = centre.journal.merging.state_hash()
    assert receipts(laptop, usb) == 1
    assert standings(laptop) == {SELMA: (Whereabouts.RECEIVED, True)}
    refused("nothing_waits", laptop, tmp_path / "third")
    done, aside = collect(centre, other)
    assert (done.events, aside, centre.journal.merging.state_hash()) == (0, {}, state)


def test_a_package_without_its_signature_does_not_lie_there(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    (name,) = hand_over(laptop, usb).packages
    (usb / f"{name}.minisig").unlink()
    (again,) = hand_over(laptop, usb).packages
    assert collect(centre, usb)[0].merged == (again,)


def test_a_lost_package_of_envelopes_alone_goes_once_more(
    centre: Home, laptop: Home, usb: Path, tmp_path: Path
) -> None:
    rate_all(laptop)
    names = hand_over(laptop, usb, most_lines=10).packages
    for name in names[1:]:
        (usb / name).unlink()
    assert told(opened(centre, usb, names[0])) == {("talk", "step"), ("talk", "framework")}
    collect(centre, usb)
    receipts(laptop, usb)
    again = hand_over(laptop, tmp_path / "again", most_lines=10).packages
    assert told(opened(centre, tmp_path / "again", *again)) == set()
    assert collect(centre, tmp_path / "again")[0].gaps == {}
    assert len(centre.journal._db.execute("SELECT 1 FROM event WHERE kind = 'rating'").fetchall()) == 24


def test_words_taken_back_do_not_leave_though_their_package_was_lost(
    centre: Home, laptop: Home, usb: Path, tmp_path: Path
) -> None:
    talk = hold_talk(laptop)
    hand_over(laptop, usb)
    (item,) = reading.plan(laptop.journal, SELMA, ROUND.name).items
    plans.change_item(
        *laptop.ports, talks.reopen(*laptop.ports, talk, Step.AGREED, "skäl").talk, replace(item, wish="")
    )
    again = tmp_path / "again"
    lines = opened(centre, again, *hand_over(laptop, again).packages)
    assert "En kurs i att dela filer" not in str(lines)
    assert collect(centre, again)[0].gaps == {}
