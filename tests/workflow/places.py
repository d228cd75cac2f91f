"""Homes with the real encrypted journal, people and a round in them, and a clock that ticks."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from desktop.domain.framework import expected_levels
from desktop.domain.people import Actor, ActorRole, Person, Post, Roster
from desktop.domain.plan import Helper, PlanItem
from desktop.domain.rating import Agreement, Answer, Reason, SelfRating
from desktop.domain.talk import Round, Talk
from desktop.workflow import collecting, delivery, plans, publishing, setup, talks
from desktop.workflow.talks import Sitting
from exports.packages.folder import LocalFolder, write_whole
from exports.packages.sealing import AgeSealing
from resources import resource
from storage.home import make_home, open_home
from storage.journal import JournalDatabase
from storage.key_slots import KeyCost
from tests.builders import shipped_framework

CHEAP = KeyCost(memory_kib=32, passes=1, lanes=1)
PASSPHRASE = "höst lampa björk"
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ROUND = Round("Hösten 2026", date(2026, 11, 1), date(2026, 12, 31))
ROSTER_DAY = date(2026, 10, 1)
MANAGER, SELMA, TUVA = "P0001", "P0002", "P0003"
CENTRE = Actor("centre", ActorRole.COORDINATOR)
SEALING = AgeSealing()


class Ticking:
    """A clock that goes one second on every time it is asked."""

    def __init__(self, start: datetime = START) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Home:
    """An opened home, the one who acts in it, and its clock."""

    folder: Path
    journal: JournalDatabase
    clock: Ticking
    actor: Actor
    ids: Callable[[], str] = field(default_factory=lambda: map("{:04x}".format, count()).__next__)

    @property
    def ports(self) -> tuple[JournalDatabase, Actor, Ticking]:
        """What nearly every use case takes first."""
        return self.journal, self.actor, self.clock

    def reopened(self) -> "Home":
        """The same home after the program ended and began again."""
        self.journal.close()
        self.journal = open_home(self.folder, "", PASSPHRASE)
        return self


def new_home(folder: Path, clock: Ticking, actor: Actor | None = None) -> Home:
    journal, _recovery = make_home(folder, "", PASSPHRASE, "administrator", CHEAP)
    return Home(folder, journal, clock, actor or Actor(MANAGER, ActorRole.MANAGER))


@cache
def document(name: str) -> Any:
    """A JSON file we ship, an object."""
    return json.loads(resource(name).read_text(encoding="utf-8"))


def people(ids: Iterable[str] = (SELMA, TUVA), manager: str = MANAGER) -> tuple[Person, ...]:
    names = {SELMA: "Selma Sagoberg", TUVA: "Tuva Testlund"}
    post = Post("Museer och konst", "Sagomuseet", "museivard")
    boss = Person(manager, f"Chefia Chefsson {manager}", "", (Post("Museer och konst", "Sagomuseet", "chef"),))
    staff = (Person(i, names.get(i, f"Person {i}"), f"{i}@exempel.invalid", (post,), manager=manager) for i in ids)
    return (boss, *staff)


def a_roster(*others: Person, day: date = ROSTER_DAY) -> Roster:
    return Roster(day, (*people(), *others))


def fill(home: Home, roster: Roster | None = None) -> Home:
    """Framework, catalogue, people and a round."""
    setup.adopt_framework(*home.ports, document("framework.json"))
    setup.adopt_catalogue(*home.ports, document("activities.json"))
    setup.adopt_roster(*home.ports, roster or a_roster())
    setup.open_round(*home.ports, ROUND)
    return home


def rate_all(home: Home, person: str = SELMA, level: int = 2, motivation: int = 4) -> Sitting:
    """Begin and answer every question."""
    now = talks.begin(*home.ports, person, ROUND.name)
    for competence in now.competences:
        talks.answer(*home.ports, now.talk, competence.id, SelfRating(Answer.LEVEL, level))
        talks.tell_motivation(*home.ports, now.talk, competence.id, motivation)
    return talks.sitting(home.journal, person, ROUND.name)


def agree_on_all(home: Home, talk: Talk, level: int = 2) -> Sitting:
    """Confirm, sit down together and agree on every competence."""
    now = talks.confirm_rating(*home.ports, talk)
    now = talks.sit_down_together(*home.ports, talk)
    for competence in now.competences:
        own = now.rating(competence.id).self_level
        reason = None if own == level else Reason.KNOWS_MORE
        talks.agree(*home.ports, talk, competence.id, Agreement(level, reason))
    return talks.finish_comparing(*home.ports, talk)


def plan_all(home: Home, talk: Talk, *competences: str, wish: str = "En kurs i att dela filer") -> Talk:
    """Choose, decide, set a meeting, and close."""
    chosen = plans.choose_first_steps(*home.ports, talk, competences or ("1.1",), home.ids)
    for item in chosen.plan.items:
        done = _decided(item, wish)
        plans.change_item(*home.ports, talk, done)
    plans.set_meeting(*home.ports, talk, datetime(2027, 3, 11, 10), "Röda rummet")  # noqa: DTZ001 - local, as typed
    plans.finish_plan(*home.ports, talk)
    return talks.close(*home.ports, talk).talk


def _decided(item: PlanItem, wish: str) -> PlanItem:
    return replace(item, wish=wish, due=date(2027, 1, 29), helper=Helper.COLLEAGUE, sign="Du gör det utan att fråga.")


def hold_talk(home: Home, person: str = SELMA, level: int = 2) -> Talk:
    """A whole talk, from the first answer to the closed plan."""
    talk = rate_all(home, person, level).talk
    agree_on_all(home, talk, level)
    return plan_all(home, talk)


def expected(role: str = "museivard") -> dict[str, int]:
    return dict(expected_levels(shipped_framework(), (role,)))


def new_centre(folder: Path, clock: Ticking, roster: Roster | None = None) -> Home:
    """A centre with keys, framework, catalogue, people and a round."""
    centre = new_home(folder, clock, CENTRE)
    collecting.init_centre(centre.journal, SEALING)
    return fill(centre, roster)


def enroll(centre: Home, laptop: Home, name: str, manager: str = MANAGER) -> None:
    letter, _words = delivery.enrol(laptop.journal, laptop.journal.outbox, SEALING, name, manager)
    collecting.enroll(*centre.ports, SEALING, letter)


def published(centre: Home, out: Path) -> tuple[Path, ...]:
    out.mkdir(exist_ok=True)
    journal = centre.journal
    return publishing.publish(journal, journal.outbox, journal.merging, SEALING, write_whole, out, centre.clock)


def take(laptop: Home, file: Path, *, check: bool = False) -> str:
    journal = laptop.journal
    return delivery.take_setup(
        journal, journal.merging, journal.outbox, SEALING, laptop.clock, file.read_bytes(), check=check
    )


def connect(centre: Home, laptop: Home, name: str, manager: str = MANAGER) -> None:
    """Enroll a laptop and take its set-up file in."""
    enroll(centre, laptop, name, manager)
    published(centre, centre.folder / "out")
    take(laptop, centre.folder / "out" / f"{name}.setup")


def stick(path: Path) -> LocalFolder:
    path.mkdir(exist_ok=True)
    return LocalFolder(path)


def hand_over(laptop: Home, folder: Path, **more: object) -> delivery.HandedOver:
    journal = laptop.journal
    return delivery.hand_over(journal, journal.outbox, SEALING, stick(folder), laptop.clock, **more)  # type: ignore[arg-type] # go_on and most_lines pass through


def collect(centre: Home, folder: Path) -> tuple[collecting.Collected, dict[str, str]]:
    """What collecting did, and what was set aside with its reason."""
    aside: dict[str, str] = {}

    def set_aside(name: str, content: bytes, reason: str) -> None:
        assert content
        aside[name] = reason

    journal = centre.journal
    return collecting.collect(journal, journal.merging, SEALING, stick(folder), set_aside, centre.clock), aside


def take_own(laptop: Home, folder: Path) -> delivery.TakenIn:
    journal = laptop.journal
    return delivery.take_from_own_laptops(journal, journal.merging, SEALING, stick(folder))


def receipts(laptop: Home, folder: Path) -> int:
    journal = laptop.journal
    return delivery.take_receipts(journal, journal.outbox, SEALING, stick(folder), laptop.clock)
