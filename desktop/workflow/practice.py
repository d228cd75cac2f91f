"""Practice: a home filled with made-up people, so that the whole work can be tried without anyone's data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.earlier_ratings import EarlierRating
from desktop.domain.journal import Json
from desktop.domain.people import Actor, Person, Roster, staff_of
from desktop.domain.practice import (
    PracticeDivision,
    PracticeRound,
    PracticeShape,
    practice_manager,
    practice_ratings,
    practice_roster,
)
from desktop.domain.talk import Round
from desktop.workflow import reading, setup
from desktop.workflow.passphrase import OF_PRACTICE
from desktop.workflow.ports import Clock, Journal

PASSPHRASE = OF_PRACTICE
VALID_FROM = date(2025, 1, 1)
ROUND_DAYS = 90


@dataclass(frozen=True, slots=True)
class Practice:
    """The made-up department, the rounds behind it and the divisions map."""

    shape: PracticeShape
    rounds: tuple[PracticeRound, ...]
    departments: Mapping[str, str]


def practice_from_json(document: Json) -> Practice:
    """The practice description we ship; raises KeyError or TypeError when it is not one."""
    told = _object(document)
    divisions = [_object(d) for d in _list(told["divisions"])]
    rounds = [_object(r) for r in _list(told["rounds"])]
    return Practice(
        shape=PracticeShape(
            women_names=tuple(str(name) for name in _list(told["women"])),
            men_names=tuple(str(name) for name in _list(told["men"])),
            surnames=tuple(str(name) for name in _list(told["surnames"])),
            divisions=tuple(
                PracticeDivision(
                    str(d["name"]),
                    int(str(d["people"])),
                    str(d["unit"]),
                    {role: int(str(share)) for role, share in _object(d["roles"]).items()},
                )
                for d in divisions
            ),
            women=int(str(told["women_of_all"])),
        ),
        rounds=tuple(
            PracticeRound(
                str(r["name"]),
                date.fromisoformat(str(r["opens"])),
                date.fromisoformat(str(r["closes"])),
                float(str(r["response"])),
                float(str(r["lift"])),
            )
            for r in rounds
        ),
        departments={name: str(department) for name, department in _object(told["departments"]).items()},
    )


def everybody(practice: Practice) -> Roster:
    """The whole made-up department."""
    return practice_roster(practice.shape, VALID_FROM)


def earlier_ratings(journal: Journal, practice: Practice, roster: Roster) -> tuple[EarlierRating, ...]:
    """The ratings of the practice rounds for a roster."""
    return practice_ratings(reading.framework(journal), roster, practice.rounds)


def open_practice_round(today: date) -> Round:
    """A round that is open now: practice is always possible."""
    opens = today - timedelta(days=14)
    closes = today + timedelta(days=ROUND_DAYS - 14)
    return Round(
        f"Övning {today.year}–{closes.year}" if closes.year > today.year else f"Övning {today.year}", opens, closes
    )


def fill_laptop(journal: Journal, actor: Actor, clock: Clock, practice: Practice) -> Person:
    """Fill a laptop with one manager's made-up people and their earlier ratings; returns the manager."""
    whole = everybody(practice)
    manager = practice_manager(whole)
    people = (manager, *staff_of(whole.people, manager.id))
    ids = {person.id for person in people}
    setup.adopt_roster(journal, actor, clock, Roster(whole.valid_from, people))
    setup.write_divisions(journal, actor, clock, practice.departments)
    ratings = [r for r in earlier_ratings(journal, practice, whole) if r.person in ids]
    setup.adopt_ratings(journal, actor, clock, ratings)
    setup.open_round(journal, actor, clock, open_practice_round(clock().date()))
    setup.choose_self(journal, actor, clock, manager.id)
    return manager


def _object(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value
