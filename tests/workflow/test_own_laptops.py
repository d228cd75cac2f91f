"""Two laptops of one manager: what only they may read goes between them, and the centre is none the wiser."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.journal import Fact, Json
from desktop.domain.problems import UserError
from desktop.domain.rating import Agreement, Answer, Reason, SelfRating
from desktop.domain.talk import Step
from desktop.workflow import plans, reading, setup, talks
from desktop.workflow.keys import own_keys, own_laptops
from desktop.workflow.outgoing import MOST_READERS
from tests.workflow.places import (
    MANAGER,
    ROUND,
    SEALING,
    SELMA,
    TUVA,
    Home,
    agree_on_all,
    collect,
    enroll,
    fill,
    hand_over,
    hold_talk,
    plan_all,
    published,
    rate_all,
    receipts,
    take,
    take_own,
)
from tests.workflow.test_collecting import sealed

Homes = Callable[[str], Home]
WORDS = "hemliga ord om Selma"


@pytest.fixture
def pair(homes: Homes, centre: Home) -> tuple[Home, Home]:
    return connected(centre, homes("one"), homes("two"))


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb"


def connected(centre: Home, *laptops: Home, manager: str = MANAGER) -> tuple[Home, Home]:
    for laptop in laptops:
        enroll(centre, laptop, laptop.folder.name, manager)
    published(centre, centre.folder / "out")
    for laptop in laptops:
        take(laptop, centre.folder / "out" / f"{laptop.folder.name}.setup")
    return laptops[0], laptops[1]


def lines_for(reader: Home, writer: Home, usb: Path, *names: str) -> list[dict[str, object]]:
    """The lines of packages, as ``reader`` opens them."""
    keys, signed = own_keys(reader.journal, SEALING), own_keys(writer.journal, SEALING).sign_public
    known = {writer.journal.outbox.position()[0]: signed}
    lines: list[dict[str, object]] = []
    for name in names:
        content, signature = (usb / name).read_bytes(), (usb / f"{name}.minisig").read_bytes()
        lines += map(dict, SEALING.open(name, content, signature, known, keys).lines)
    return lines


def span(name: str) -> str:
    return name.rpartition("-")[0]


def in_words(laptop: Home) -> dict[str, Json]:
    """What was said in free words about Selma's competence 1.1 and her first step."""
    rating = reading.ratings(laptop.journal, SELMA, ROUND.name)["1.1"]
    plan = reading.plan(laptop.journal, SELMA, ROUND.name)
    return {"note": rating.words, "signs": [item.sign for item in plan.items], "room": plan.room}


def test_the_set_up_names_the_same_managers_other_laptops(homes: Homes, centre: Home, pair: tuple[Home, Home]) -> None:
    one, two = pair
    (other,) = own_laptops(one.journal)
    keys = own_keys(two.journal, SEALING)
    assert other.device == two.journal.outbox.position()[0]
    assert (other.sign_public, other.open_public) == (keys.sign_public, keys.open_public)
    stranger, nobodys = connected(centre, homes("stranger"), homes("nobodys"), manager="P0010")
    assert [len(own_laptops(home.journal)) for home in (one, stranger, nobodys)] == [1, 1, 1]
    lost, blank = connected(centre, homes("lost"), homes("blank"), manager="")
    assert own_laptops(lost.journal) == own_laptops(blank.journal) == ()


def test_a_talk_begun_on_one_goes_on_at_the_other_with_its_notes(
    centre: Home, pair: tuple[Home, Home], usb: Path
) -> None:
    one, two = pair
    talk = rate_all(one).talk
    agree_on_all(one, talk)
    talks.reopen(*one.ports, talk, Step.IN_TALK, "vi hann inte")
    talks.agree(*one.ports, talk, "1.1", Agreement(4, Reason.OWN_WORDS), WORDS)
    talks.finish_comparing(*one.ports, talk)
    done = hand_over(one, usb)
    assert [span(name) for name in done.for_own_laptops] == [span(name) for name in done.packages]
    taken = take_own(two, usb)
    assert (taken.merged, taken.refused) == (done.for_own_laptops, ())
    now = talks.sitting(two.journal, SELMA, ROUND.name)
    assert replace(now.talk, place=None) == replace(talks.sitting(one.journal, SELMA, ROUND.name).talk, place=None)
    assert now.ratings == talks.sitting(one.journal, SELMA, ROUND.name).ratings
    assert in_words(two)["note"] == WORDS
    plan_all(two, now.talk)
    hand_over(two, usb)
    take_own(one, usb)
    assert (
        in_words(one)
        == in_words(two)
        == {"note": WORDS, "signs": ["Du gör det utan att fråga."], "room": "Röda rummet"}
    )
    assert talks.sitting(one.journal, SELMA, ROUND.name).talk.step is Step.CLOSED
    collected, aside = collect(centre, usb)
    assert (len(collected.merged), len(collected.passed_over), aside, collected.gaps) == (2, 2, {}, {})
    assert reading.plan(centre.journal, SELMA, ROUND.name).items[0].wish == "En kurs i att dela filer"
    assert [receipts(home, usb) for home in pair] == [1, 1]


def test_the_centre_stands_the_same_whether_or_not_laptops_write_to_each_other(
    centre: Home, pair: tuple[Home, Home], usb: Path, tmp_path: Path
) -> None:
    hold_talk(pair[0])
    done = hand_over(pair[0], usb)
    only = tmp_path / "only"
    only.mkdir()
    for name in done.for_own_laptops:
        for file in (name, f"{name}.minisig"):
            (usb / file).rename(only / file)
    collect(centre, usb)
    state = centre.journal.merging.state_hash()
    for _ in range(2):
        collected, aside = collect(centre, only)
        assert (collected.passed_over, collected.merged, aside) == (done.for_own_laptops, (), {})
        assert (collected.receipts, list(only.glob("*.receipt"))) == ((), [])
    assert centre.journal.merging.state_hash() == state


def test_names_and_words_are_sealed_to_the_laptops_only(homes: Homes, centre: Home, usb: Path) -> None:
    one = fill(homes("one"))  # people written on the laptop itself, before there was a centre
    one, two = connected(centre, one, homes("two"))
    setup.change_setting(*one.ports, "greeting", "hemlig inställning")
    talk = hold_talk(one)
    talks.reopen(*one.ports, talk, Step.IN_TALK, WORDS)
    done = hand_over(one, usb)
    theirs = str(lines_for(two, one, usb, *done.for_own_laptops))
    for planted in ("Selma Sagoberg", "exempel.invalid", "Röda rummet", "utan att fråga", WORDS):
        assert planted in theirs
        assert planted not in str(lines_for(centre, one, usb, *done.packages))
        assert not [file for file in usb.iterdir() if planted.encode() in file.read_bytes()]
    assert "hemlig inställning" not in theirs
    for name in done.for_own_laptops:
        with pytest.raises(UserError) as error:
            lines_for(centre, one, usb, name)
        assert error.value.code == "package_wrong_recipient"
    before = reading.rosters(two.journal)
    assert take_own(two, usb).refused == ()
    assert reading.rosters(two.journal) == before


def test_an_unconfirmed_answer_and_settings_stay_and_confirmed_ones_come_late(
    pair: tuple[Home, Home], usb: Path
) -> None:
    one, two = pair
    setup.change_setting(*two.ports, "greeting", "tvåans")
    setup.change_setting(*one.ports, "greeting", "ettans")
    talk = rate_all(one).talk
    first = hand_over(one, usb)
    lines = lines_for(two, one, usb, *first.for_own_laptops)
    assert {line["kind"] for line in lines if "payload" in line} == {"talk"}
    take_own(two, usb)
    assert talks.sitting(two.journal, SELMA, ROUND.name).ratings == {}
    talks.answer(*two.ports, talk, "1.1", SelfRating(Answer.LEVEL, 5))
    talks.begin(*two.ports, TUVA, ROUND.name)
    hand_over(two, usb)
    take_own(one, usb)
    assert talks.sitting(one.journal, SELMA, ROUND.name).rating("1.1").self_level == 2
    talks.confirm_rating(*one.ports, talk)
    hand_over(one, usb)
    take_own(two, usb)
    assert len(talks.sitting(two.journal, SELMA, ROUND.name).ratings) == 12
    assert [reading.setting(home.journal, "greeting") for home in pair] == ["ettans", "tvåans"]


def test_what_both_said_at_once_is_seen_on_both(pair: tuple[Home, Home], usb: Path) -> None:
    one, two = pair
    talk = rate_all(one).talk
    talks.confirm_rating(*one.ports, talk)
    talks.sit_down_together(*one.ports, talk)
    hand_over(one, usb)
    take_own(two, usb)
    talks.agree(*one.ports, talk, "1.1", Agreement(3, Reason.KNOWS_MORE))
    talks.agree(*two.ports, talk, "1.1", Agreement(4, Reason.KNOWS_MORE))
    for home in (one, two):
        hand_over(home, usb)
    for home in (one, two):
        take_own(home, usb)
    for home in (one, two):
        (entry,) = (e for e in home.journal.read("rating", person=SELMA, competence="1.1") if e.field == "agreed")
        assert entry.value == {"level": 4, "reason": "knows_more"}
        assert entry.siblings == ({"level": 3, "reason": "knows_more"},)


def test_words_alone_are_reason_enough_to_hand_over(pair: tuple[Home, Home], usb: Path) -> None:
    one, two = pair
    talk = hold_talk(one)
    hand_over(one, usb)
    take_own(two, usb)
    (item,) = reading.plan(one.journal, SELMA, ROUND.name).items
    now = talks.reopen(*one.ports, talk, Step.AGREED, "skäl").talk
    hand_over(one, usb)
    plans.change_item(*one.ports, now, replace(item, sign=WORDS))
    done = hand_over(one, usb)
    assert (done.packages, done.events, len(done.for_own_laptops)) == ((), 0, 1)
    with pytest.raises(UserError) as error:
        hand_over(one, usb)
    assert error.value.code == "nothing_waits"
    take_own(two, usb)
    assert in_words(two)["signs"] == [WORDS]


def test_a_laptop_that_comes_later_gets_everything_and_twice_is_once(
    homes: Homes, centre: Home, pair: tuple[Home, Home], usb: Path
) -> None:
    one, _ = pair
    hold_talk(one)
    hand_over(one, usb)
    collect(centre, usb)
    receipts(one, usb)
    third, _ = connected(centre, homes("three"), one)
    done = hand_over(one, usb)
    assert (done.packages, len(done.for_own_laptops)) == ((), 1)
    taken = take_own(third, usb)
    assert taken.merged == done.for_own_laptops
    state = third.journal.merging.state_hash()
    assert take_own(third, usb) == replace(taken, merged=(), events=0)
    assert third.journal.merging.state_hash() == state
    assert in_words(third) == in_words(one)


def test_more_laptops_than_a_package_has_room_for_all_get_theirs(homes: Homes, centre: Home, usb: Path) -> None:
    laptops = [homes(f"laptop{number}") for number in range(MOST_READERS + 2)]
    connected(centre, *laptops)
    hold_talk(laptops[0])
    assert len(hand_over(laptops[0], usb).for_own_laptops) == 2
    assert {len(take_own(laptop, usb).merged) for laptop in laptops[1:]} == {1}


FORBIDDEN: tuple[tuple[str, dict[str, str], str, Json], ...] = (
    ("setting", {"setting": "manager"}, "value", "P9999"),
    ("talk", {"person": SELMA, "round": ROUND.name}, "place", {"page": "x"}),
    ("framework", {"framework": "f", "version": "9"}, "document", {}),
    ("roster", {"roster": "2026-10-01"}, "people", ["P9999"]),
    ("device", {"device": "laptopevil"}, "keys", {}),
)


@pytest.mark.parametrize(("kind", "key", "field", "value"), FORBIDDEN, ids=[f"{f[0]}.{f[2]}" for f in FORBIDDEN])
def test_what_stays_in_its_home_is_refused_even_signed(
    pair: tuple[Home, Home], usb: Path, kind: str, key: dict[str, str], field: str, value: Json
) -> None:
    one, two = pair
    before = two.journal.merging.state_hash()
    name = sealed(one, usb, [Fact(kind, key, field, value)], to=own_keys(two.journal, SEALING).open_public)
    taken = take_own(two, usb)
    assert [(refused, error.code) for refused, error in taken.refused] == [(name, "bad_event")]
    assert (taken.merged, two.journal.merging.state_hash()) == ((), before)


def test_who_there_is_only_the_centre_says(pair: tuple[Home, Home], usb: Path) -> None:
    one, two = pair
    before = reading.rosters(two.journal)
    (entry,) = two.journal.read("person", person=SELMA)
    assert isinstance(entry.value, dict)
    other = Fact("person", entry.key, entry.field, {**entry.value, "name": "Någon Annan"})
    name = sealed(one, usb, [other], to=own_keys(two.journal, SEALING).open_public)
    taken = take_own(two, usb)
    assert (taken.merged, taken.events, reading.rosters(two.journal)) == ((name,), 0, before)


def test_a_bad_package_is_told_and_the_rest_taken_in(
    homes: Homes, centre: Home, pair: tuple[Home, Home], usb: Path
) -> None:
    one, two = pair
    to_two = own_keys(two.journal, SEALING).open_public
    stranger, _ = connected(centre, homes("stranger"), homes("third"), manager="P0010")
    sealed(stranger, usb, [Fact("x", {}, "y", 1)], to=to_two)
    key = {"person": TUVA, "round": ROUND.name}
    unsigned = sealed(one, usb, [Fact("talk", key, "step", {"step": "prepared"})], to=to_two)
    (usb / f"{unsigned}.minisig").unlink()
    (entry,) = two.journal.read("divisions")
    meddling = sealed(one, usb, [Fact("tomorrow", {}, "x", 1)], base=(entry.event,), to=to_two)
    hold_talk(one)
    done = hand_over(one, usb)
    taken = take_own(two, usb)
    assert {name: error.code for name, error in taken.refused} == {unsigned: "package_unsigned", meddling: "bad_event"}
    assert taken.merged == done.for_own_laptops
    assert reading.talk(two.journal, TUVA, ROUND.name) is None
    assert reading.talk(two.journal, SELMA, ROUND.name) is not None


def test_only_what_is_sealed_to_known_laptops_is_passed_over(
    homes: Homes, centre: Home, pair: tuple[Home, Home], usb: Path
) -> None:
    stranger = own_keys(homes("stranger").journal, SEALING).open_public
    name = sealed(pair[0], usb, [Fact("x", {}, "y", 1)], to=stranger)
    collected, aside = collect(centre, usb)
    assert (aside, collected.passed_over) == ({name: "package_wrong_recipient"}, ())
