"""The people of a roster: posts, assignments, manager, gender and protected identity."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActorRole(StrEnum):
    """In which role somebody acts; role rules are enforced in the workflow."""

    MANAGER = "manager"
    DEPUTY = "deputy"
    COACH = "coach"
    EMPLOYEE = "employee"
    ADMINISTRATOR = "administrator"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a person's employee id (or the name of a desk, such as ``centre``) and the role they act in."""

    person: str
    role: ActorRole


@dataclass(frozen=True, slots=True)
class Post:
    """One row of the roster: where somebody works and as what. ``role`` is a role id of the framework."""

    division: str
    unit: str
    role: str


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a roster; ``posts`` has at least one, figures count the first. ``gender`` may be empty."""

    id: str
    name: str
    email: str
    posts: tuple[Post, ...]
    assignments: tuple[str, ...] = ()
    manager: str = ""
    gender: str = ""
    protected: bool = False

    @property
    def held(self) -> tuple[str, ...]:
        """Ids of every role and assignment the person holds."""
        return tuple(dict.fromkeys((*(post.role for post in self.posts), *self.assignments)))


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody employed from a day on."""

    valid_from: date
    people: tuple[Person, ...]


def roster_for(rosters: Iterable[Roster], closes: date) -> Roster | None:
    """The roster a round uses: the latest valid at its close, else the earliest later one; None without rosters."""
    known = sorted(rosters, key=lambda roster: roster.valid_from)
    valid = [roster for roster in known if roster.valid_from <= closes]
    if valid:
        return valid[-1]
    return known[0] if known else None


def staff_of(people: Iterable[Person], manager: str) -> tuple[Person, ...]:
    """The people whose manager is ``manager``, by name."""
    return tuple(sorted((p for p in people if p.manager == manager), key=lambda p: p.name.casefold()))


def reporting_cycles(manager_of: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """Every circle of people who are, step by step, their own managers; each starts at its smallest id."""
    circles: set[tuple[str, ...]] = set()
    settled: set[str] = set()
    for start in manager_of:
        path: list[str] = []
        on_path: dict[str, int] = {}
        person = start
        while person and person not in settled and person in manager_of and person not in on_path:
            on_path[person] = len(path)
            path.append(person)
            person = manager_of[person]
        if person in on_path:
            circle = path[on_path[person] :]
            turn = circle.index(min(circle))
            circles.add((*circle[turn:], *circle[:turn]))
        settled.update(path)
    return tuple(sorted(circles))
