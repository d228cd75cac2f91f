"""Practice data: a made-up department shaped like the one the report describes, and two rounds of ratings.

Everything is drawn from one seed, so the same description gives the same people on every machine.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from desktop.domain.earlier_ratings import EarlierRating
from desktop.domain.framework import Framework, expected_levels
from desktop.domain.people import Person, Post, Roster

PEOPLE_A_UNIT = 14
_SEED = 2026


@dataclass(frozen=True, slots=True)
class PracticeDivision:
    """A division: its name, how many people, what its units are called, and how often each role occurs."""

    name: str
    people: int
    unit: str
    roles: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PracticeRound:
    """A round: the share of people who rate, 0 to 1, and how much better they do than in the first, in levels."""

    name: str
    opens: date
    closes: date
    response: float
    lift: float


@dataclass(frozen=True, slots=True)
class PracticeShape:
    """What the department is made of; ``women`` of all its people are women, the rest men."""

    women_names: Sequence[str]
    men_names: Sequence[str]
    surnames: Sequence[str]
    divisions: Sequence[PracticeDivision]
    women: int


def practice_roster(shape: PracticeShape, valid_from: date) -> Roster:
    """The department's people. Every unit has a manager, who has the division's first; the very first has none.

    One person holds two assignments, one holds two posts and one has a protected identity, so that practice meets
    what real rosters hold.
    """
    draw = Random(_SEED)  # noqa: S311 - practice data, the same everywhere
    total = sum(division.people for division in shape.divisions)
    genders = ["woman"] * shape.women + ["man"] * (total - shape.women)
    draw.shuffle(genders)
    names = {"woman": _names(shape.women_names, shape.surnames), "man": _names(shape.men_names, shape.surnames)}
    people: list[Person] = []
    for division in shape.divisions:
        people += _division(division, len(people), genders, names, draw)
    top = people[0].id
    heads = {p.posts[0].division: p.id for p in reversed(people) if p.posts[0].role == "chef"}
    placed = [_under(person, top, heads) for person in people]
    return Roster(valid_from, tuple(_with_oddities(placed)))


def practice_ratings(
    framework: Framework, roster: Roster, rounds: Sequence[PracticeRound]
) -> tuple[EarlierRating, ...]:
    """Two rounds of ratings: most reach what the job asks for, some lag, and the later round stands a little better."""
    draw = Random(_SEED + 1)  # noqa: S311 - practice data, the same everywhere
    skill = {person.id: draw.gauss(1.0, 0.75) for person in roster.people}
    found: list[EarlierRating] = []
    for round_ in rounds:
        days = (round_.closes - round_.opens).days
        for person in roster.people:
            if draw.random() > round_.response:
                continue
            on = round_.opens + timedelta(days=draw.randint(0, days))
            for competence, expected in expected_levels(framework, person.held).items():
                own = _level(expected + skill[person.id] + round_.lift + draw.gauss(0, 0.35))
                agreed = None if draw.random() < 0.1 else _level(own + draw.choice((0, 0, 0, 0, 0, 1, -1)))
                motivation = _level(3.95 + 1.6 * round_.lift + draw.gauss(0, 1.1))
                found.append(EarlierRating(round_.name, person.id, competence, own, agreed, motivation, on))
    return tuple(found)


def practice_manager(roster: Roster) -> Person:
    """A manager whose people are museum hosts and their colleagues: the one practice begins with."""
    hosts = [p for p in roster.people if p.posts[0].role == "museivard" and p.posts[0].division == "Museer och konst"]
    return next(person for person in roster.people if person.id == hosts[0].manager)


def _names(first_names: Sequence[str], surnames: Sequence[str]) -> list[str]:
    """Every pairing once, neighbours differing in both parts; taken from the end."""
    pairs = [
        f"{first} {surnames[(place + step) % len(surnames)]}"
        for step in range(len(surnames))
        for place, first in enumerate(first_names)
    ]
    return pairs[::-1]


def _division(
    division: PracticeDivision, before: int, genders: Sequence[str], names: Mapping[str, list[str]], draw: Random
) -> list[Person]:
    roles = [role for role, share in division.roles.items() for _ in range(share)]
    units = max(1, division.people // PEOPLE_A_UNIT)
    found = []
    for place in range(division.people):
        unit = place % units
        gender = genders[before + place]
        name = names[gender].pop()
        number = f"{before + place + 1:04d}"
        role = "chef" if place < units else roles[draw.randrange(len(roles))]
        post = Post(division.name, f"{division.unit} {unit + 1}", role)
        found.append(Person(f"P{number}", name, f"p{number}@exempel.invalid", (post,), gender=gender))
    leaders = {person.posts[0].unit: person.id for person in found[:units]}
    return [p if p.posts[0].role == "chef" else replace(p, manager=leaders[p.posts[0].unit]) for p in found]


def _under(person: Person, top: str, heads: Mapping[str, str]) -> Person:
    if person.manager or person.id == top:
        return person
    head = heads[person.posts[0].division]
    return replace(person, manager=top if person.id == head else head)


def _with_oddities(people: Sequence[Person]) -> list[Person]:
    """Assignments for a few, a second post for one, a protected identity for one."""
    changed = list(people)
    hosts = [place for place, p in enumerate(people) if p.posts[0].role == "museivard"]
    officers = [place for place, p in enumerate(people) if p.posts[0].role == "administrator"]
    for place in officers[::9]:
        changed[place] = replace(people[place], assignments=("systemansvarig",))
    changed[officers[1]] = replace(people[officers[1]], assignments=("systemagare", "systemansvarig"))
    host = people[hosts[2]]
    second = replace(host.posts[0], role="museipedagog")
    changed[hosts[2]] = replace(host, posts=(*host.posts, second))
    changed[hosts[3]] = replace(people[hosts[3]], protected=True)
    return changed


def _level(value: float) -> int:
    return max(1, min(5, round(value)))
