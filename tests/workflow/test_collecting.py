"""The centre: laptops enrolled, packages in any order and twice, bad ones set aside, receipts back."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from desktop.domain.journal import (
    Envelope,
    Event,
    Fact,
    Json,
    Payload,
    canonical,
    envelope_id,
    event_from_json,
    event_json,
    write,
)
from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import UserError
from desktop.workflow import collecting, delivery, insight, reading
from desktop.workflow.keys import own_keys
from desktop.workflow.ports import EnrolmentLetter, PackageDraft
from tests.workflow.places import (
    MANAGER,
    ROUND,
    SEALING,
    SELMA,
    TUVA,
    Home,
    collect,
    connect,
    enroll,
    hand_over,
    hold_talk,
    new_centre,
    receipts,
)

Homes = Callable[[str], Home]


@pytest.fixture
def laptop(homes: Homes, centre: Home) -> Home:
    found = homes("laptop")
    connect(centre, found, "Sagomuseet")
    return found


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb"


def code_of(step: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        step()
    return told.value.code


def levels(centre: Home, person: str = SELMA) -> set[int | None]:
    return {rating.level for rating in reading.ratings(centre.journal, person, ROUND.name).values()}


def renamed(envelope: Envelope, payload: Payload | None) -> Event:
    return Event(replace(envelope, id=envelope_id(envelope)), payload)


def sealed(
    laptop: Home, usb: Path, facts: Sequence[Fact], *, hlc: str = "", base: tuple[str, ...] = (), to: str = ""
) -> str:
    """A package of events written behind the journal's back by a laptop that holds its own keys."""
    keys = own_keys(laptop.journal, SEALING)
    secret = laptop.journal.secret("setup_secret").encode()
    _, events = write(
        laptop.journal.outbox._chain.position,
        facts,
        secret=secret,
        actor="a" * 64,
        now=laptop.clock(),
        change="c",
        salt=lambda: "00",
        heads_of=lambda _entity, _field: base,
    )
    if hlc:
        events = tuple(renamed(replace(event.envelope, hlc=hlc), event.payload) for event in events)
    first, last = events[0].envelope, events[-1].envelope
    lines = tuple(canonical(event_json(event)) for event in events)
    reader = to or laptop.journal.secret("centre_keys").split("\n")[1]
    draft = PackageDraft(first.device, first.epoch, first.seq, last.seq, "", (), lines)
    package = SEALING.seal(draft, (reader,), keys)
    (usb / package.name).write_bytes(package.content)
    (usb / f"{package.name}.minisig").write_bytes(package.signature)
    return package.name


def test_a_centre_is_made_once(centre: Home) -> None:
    assert code_of(lambda: collecting.init_centre(centre.journal, SEALING)) == "centre_exists"


def test_a_home_without_centre_keys_collects_and_enrolls_nothing(home: Home, usb: Path) -> None:
    assert code_of(lambda: collect(home, usb)) == "no_centre_keys"


def test_a_laptop_is_enrolled_once_and_its_letter_again_changes_nothing(homes: Homes, centre: Home) -> None:
    laptop = homes("laptop")
    enroll(centre, laptop, "Sagomuseet")
    (known,) = collecting.laptops(centre.journal)
    letter, words = delivery.enrol(laptop.journal, laptop.journal.outbox, SEALING, "Sagomuseet", MANAGER)
    assert (known.name, known.manager) == ("Sagomuseet", MANAGER)
    assert SEALING.fingerprint(known.sign_public, known.open_public) == words
    written = len(centre.journal.outbox.own_events())
    collecting.enroll(*centre.ports, SEALING, letter)
    assert len(centre.journal.outbox.own_events()) == written


@pytest.mark.parametrize("name", ["../ut", "", ".gömd", "a/b", "a\\b", "c:", "slut.", "x" * 81, "rad\nbrytning"])
def test_no_laptop_is_called_what_no_file_can_be(homes: Homes, centre: Home, name: str) -> None:
    laptop = homes("laptop")
    keys = own_keys(laptop.journal, SEALING)
    told = EnrolmentLetter("laptop1", name, MANAGER, keys.sign_public, keys.open_public)
    letter = SEALING.write_enrolment(told, keys)
    assert code_of(lambda: collecting.enroll(*centre.ports, SEALING, letter)) == "bad_laptop_name"


def test_names_and_devices_are_taken_once(homes: Homes, centre: Home) -> None:
    laptop, other = homes("laptop"), homes("other")
    enroll(centre, laptop, "Åsas dator 2")
    assert code_of(lambda: enroll(centre, other, "åsas DATOR 2")) == "laptop_name_taken"
    keys = own_keys(other.journal, SEALING)
    device = laptop.journal.outbox.position()[0]
    stolen = EnrolmentLetter(device, "Sagomuseet", MANAGER, keys.sign_public, keys.open_public)
    letter = SEALING.write_enrolment(stolen, keys)
    assert code_of(lambda: collecting.enroll(*centre.ports, SEALING, letter)) == "other_keys"


def test_a_talk_arrives_as_it_was_held(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    hand_over(laptop, usb)
    done, aside = collect(centre, usb)
    assert (len(done.merged), done.known, done.refused, aside, done.gaps) == (1, (), (), {}, {})
    assert done.events == len(laptop.journal.outbox.own_events())
    assert levels(centre) == {2}
    talk = reading.talk(centre.journal, SELMA, ROUND.name)
    assert talk == reading.talk(laptop.journal, SELMA, ROUND.name)
    (item,) = reading.plan(centre.journal, SELMA, ROUND.name).items
    assert (item.wish, item.sign) == ("En kurs i att dela filer", "")
    rows = insight.dataset(centre.journal)
    assert [(row.person, row.kind) for row in rows.items] == [(SELMA, "wish")]


def test_collecting_twice_changes_nothing_and_piles_up_no_receipts(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    hand_over(laptop, usb)
    collect(centre, usb)
    state, lying = centre.journal.merging.state_hash(), sorted(usb.iterdir())
    done, aside = collect(centre, usb)
    assert (done.merged, len(done.known), done.events, done.receipts, aside) == ((), 1, 0, (), {})
    assert (centre.journal.merging.state_hash(), sorted(usb.iterdir())) == (state, lying)


def test_a_lost_receipt_is_written_again(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    hand_over(laptop, usb)
    collect(centre, usb)
    for receipt in usb.glob("*.receipt*"):
        receipt.unlink()
    assert len(collect(centre, usb)[0].receipts) == 1
    assert receipts(laptop, usb) == 1


def test_any_order_of_packages_gives_the_same_state(
    tmp_path: Path, homes: Homes, centre: Home, laptop: Home, usb: Path
) -> None:
    other = homes("other")
    connect(centre, other, "Konsthallen")
    hold_talk(laptop, SELMA)
    hold_talk(other, TUVA, 3)
    names = [*hand_over(laptop, usb, most_lines=35).packages, *hand_over(other, usb).packages]
    assert len(names) == 3
    before = tmp_path / "before"
    centre.journal.close()
    shutil.copytree(centre.folder, before)
    states = set()
    for number, order in enumerate(permutations(names)):
        shutil.copytree(before, tmp_path / f"centre{number}")
        again = Home(tmp_path / f"centre{number}", centre.journal, centre.clock, centre.actor).reopened()
        for name in order:
            part = tmp_path / f"part{number}{name}"
            part.mkdir()
            for file in (name, f"{name}.minisig"):
                shutil.copy(usb / file, part / file)
            collect(again, part)
            collect(again, part)
        states.add((again.journal.merging.state_hash(), str(insight.dataset(again.journal))))
        assert again.journal.merging.gaps() == {}
        again.journal.close()
    assert len(states) == 1


def test_a_missing_package_is_told_as_a_gap_until_it_comes(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    names = hand_over(laptop, usb, most_lines=30).packages
    late = (usb / names[0]).rename(usb.parent / names[0])
    done, _ = collect(centre, usb)
    (missing,) = done.gaps.values()
    assert missing[0] == 1
    late.rename(usb / names[0])
    assert collect(centre, usb)[0].gaps == {}


def test_one_bad_package_is_set_aside_and_named_and_the_rest_merged(
    homes: Homes, centre: Home, laptop: Home, usb: Path
) -> None:
    stranger = homes("stranger")
    connect(new_centre(usb.parent / "elsewhere", centre.clock), stranger, "Främmande")
    hold_talk(stranger, TUVA)
    unknown = hand_over(stranger, usb).packages[0]
    hold_talk(laptop)
    good = hand_over(laptop, usb).packages[0]
    altered = good.replace("-1-", "-2-")
    (usb / altered).write_bytes((usb / good).read_bytes() + b"x")
    (usb / f"{altered}.minisig").write_bytes((usb / f"{good}.minisig").read_bytes())
    unsigned = good.replace("-1-", "-3-")
    (usb / unsigned).write_bytes(b"junk")
    (usb / "anteckningar.txt").write_text("inte vår", encoding="utf-8")
    done, aside = collect(centre, usb)
    assert done.merged == (good,)
    assert {name: error.code for name, error in done.refused} == aside
    assert aside.keys() == {unknown, altered, unsigned}
    assert aside[unknown] == "package_unknown_device"
    assert aside[unsigned] == "package_unsigned"
    assert levels(centre) == {2}
    assert (usb / unknown).exists()


def test_a_laptop_enrolled_later_is_collected_then(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    name = hand_over(laptop, usb).packages[0]
    other = new_centre(usb.parent / "other", centre.clock)
    keys = centre.journal.secret("own_keys")
    other.journal.keep_secret("own_keys", keys)
    assert collect(other, usb)[1] == {name: "package_unknown_device"}
    enroll(other, laptop, "Sagomuseet")
    assert collect(other, usb)[0].merged == (name,)
    other.journal.close()


FORBIDDEN: tuple[tuple[str, dict[str, str], str, Json], ...] = (
    ("device", {"device": "laptopevil"}, "keys", {"name": "x", "manager": "", "sign_public": "", "open_public": ""}),
    ("framework", {"framework": "f", "version": "9"}, "document", {}),
    ("roster", {"roster": "2026-10-01"}, "people", ["P9999"]),
    ("person", {"person": SELMA, "roster": "2026-10-01"}, "details", {"posts": []}),
    ("divisions", {"map": "divisions"}, "map", {}),
    ("setting", {"setting": "manager"}, "value", "P9999"),
    ("plan", {"person": SELMA, "round": ROUND.name}, "room", "hemliga rummet"),
    ("rating", {"person": SELMA, "round": ROUND.name, "competence": "1.1"}, "agreed_words", "hemligt"),
)


@pytest.mark.parametrize(("kind", "key", "field", "value"), FORBIDDEN, ids=[f"{f[0]}.{f[2]}" for f in FORBIDDEN])
def test_what_the_centre_never_receives_is_refused_even_signed(
    centre: Home, laptop: Home, usb: Path, kind: str, key: dict[str, str], field: str, value: Json
) -> None:
    before = centre.journal.merging.state_hash()
    name = sealed(laptop, usb, [Fact(kind, key, field, value)])
    assert collect(centre, usb)[1] == {name: "not_for_centre"}
    assert centre.journal.merging.state_hash() == before


def test_no_laptop_has_a_say_in_the_centres_own_ground(centre: Home, laptop: Home, usb: Path) -> None:
    (entry,) = centre.journal.read("divisions")
    name = sealed(laptop, usb, [Fact("tomorrow", {}, "x", 1)], base=(entry.event,))
    assert collect(centre, usb)[1] == {name: "not_for_centre"}
    assert centre.journal.read("divisions") == (entry,)


def test_what_a_newer_laptop_writes_is_kept_and_breaks_nothing(centre: Home, laptop: Home, usb: Path) -> None:
    key = {"person": SELMA, "round": ROUND.name, "competence": "1.1"}
    odd = [
        Fact("follow_up", {"person": SELMA}, "done", value={"hours": 2}),
        Fact("rating", key, "tomorrow", 1),
        Fact("rating", key, "self", {"answer": "guessing", "level": 77}),
        Fact("rating", {}, "self", {"answer": "level", "level": 3}),
        Fact("talk", {"person": SELMA, "round": ROUND.name}, "step", {"step": "followed_up"}),
        Fact("plan_item", {"person": SELMA, "round": ROUND.name}, "what", {}),
        Fact("plan", {"round": ROUND.name}, "meeting", "i vår"),
        Fact("round", {"round": "udda"}, "details", 7),
    ]
    assert collect(centre, usb)[0].refused == ()
    name = sealed(laptop, usb, odd)
    assert collect(centre, usb)[0].merged == (name,)
    assert [row.self_level for row in insight.dataset(centre.journal).ratings] == [None]
    assert len(insight.staff(centre.journal, MANAGER, ROUND).rows) == 2
    assert reading.plan(centre.journal, SELMA, ROUND.name).items == ()


def test_a_clock_that_is_none_is_one_bad_package_and_no_crash(centre: Home, laptop: Home, usb: Path) -> None:
    name = sealed(laptop, usb, [Fact("x", {}, "y", 1)], hlc="när som helst")
    hold_talk(laptop)
    good = hand_over(laptop, usb).packages[0]
    done, aside = collect(centre, usb)
    assert (done.merged, set(aside)) == ((good,), {name})


def test_an_event_outside_the_packages_range_is_foreign(centre: Home, laptop: Home, usb: Path) -> None:
    keys = own_keys(laptop.journal, SEALING)
    hold_talk(laptop)
    event = laptop.journal.outbox.own_events()[-1]
    device, epoch = laptop.journal.outbox.position()
    for draft in (
        PackageDraft(device, epoch, 1, 1, "", (), (canonical(event_json(event)),)),
        PackageDraft(device, "0", 1, 9999, "", (), (canonical(event_json(event)),)),
    ):
        package = SEALING.seal(draft, (laptop.journal.secret("centre_keys").split("\n")[1],), keys)
        (usb / package.name).write_bytes(package.content)
        (usb / f"{package.name}.minisig").write_bytes(package.signature)
    assert list(collect(centre, usb)[1].values()) == ["foreign_event", "foreign_event"]
    assert event_from_json(event_json(event)) == event


def test_receipts_name_all_of_a_chain(centre: Home, laptop: Home, usb: Path, tmp_path: Path) -> None:
    hold_talk(laptop, SELMA)
    first = hand_over(laptop, usb)
    collect(centre, usb)
    hold_talk(laptop, TUVA)
    second = hand_over(laptop, tmp_path / "other")
    collect(centre, tmp_path / "other")
    assert receipts(laptop, tmp_path / "other") == len(first.packages) + len(second.packages)


def test_an_actor_is_named_nowhere_in_what_arrives(centre: Home, laptop: Home, usb: Path) -> None:
    hold_talk(laptop)
    hand_over(laptop, usb)
    collect(centre, usb)
    rows = centre.journal._db.execute("SELECT DISTINCT actor FROM event").fetchall()
    assert Actor(MANAGER, ActorRole.MANAGER).person not in str(rows)
