"""People, rosters and rounds to and from the journal's JSON."""

from collections.abc import Iterable
from datetime import date

from desktop.domain.journal import Fact, Json
from desktop.domain.people import Person, Post, Roster
from desktop.domain.talk import Round

PERSON = "person"
ROSTER = "roster"
ROUND = "round"
DETAILS = "details"
PEOPLE = "people"


def roster_facts(roster: Roster) -> tuple[Fact, ...]:
    """A roster as facts: who belongs to it, and one fact per person."""
    day = roster.valid_from.isoformat()
    members: list[Json] = [person.id for person in roster.people]
    return (
        Fact(ROSTER, {"roster": day}, PEOPLE, members),
        *(Fact(PERSON, {"person": p.id, "roster": day}, DETAILS, _person_json(p)) for p in roster.people),
    )


def round_fact(round_: Round) -> Fact:
    """A round as a fact."""
    value: dict[str, Json] = {"opens": round_.opens.isoformat(), "closes": round_.closes.isoformat()}
    return Fact(ROUND, {"round": round_.name}, DETAILS, value)


def person_from_json(person: str, value: Json) -> Person:
    """The person a ``details`` value describes; raises ValueError when it does not."""
    if not isinstance(value, dict):
        raise ValueError(person)
    posts = value.get("posts")
    if not isinstance(posts, list):
        raise ValueError(person)
    return Person(
        id=person,
        name=str(value.get("name", "")),
        email=str(value.get("email", "")),
        posts=tuple(_post(post) for post in posts),
        assignments=tuple(str(a) for a in _list(value.get("assignments"))),
        manager=str(value.get("manager", "")),
        gender=str(value.get("gender", "")),
        protected=bool(value.get("protected", False)),
    )


def round_from_json(name: str, value: Json) -> Round:
    """The round a ``details`` value describes; raises ValueError when it does not."""
    if not isinstance(value, dict):
        raise ValueError(name)
    return Round(name, date.fromisoformat(str(value["opens"])), date.fromisoformat(str(value["closes"])))


def rosters_from_json(
    members: Iterable[tuple[str, Json]], people: Iterable[tuple[str, str, Json]]
) -> tuple[Roster, ...]:
    """Rosters from (day, member ids) and (day, person id, details), the earliest first."""
    known: dict[str, dict[str, Person]] = {}
    for day, person, value in people:
        if value is not None:
            known.setdefault(day, {})[person] = person_from_json(person, value)
    rosters = []
    for day, ids in members:
        found = known.get(day, {})
        rosters.append(Roster(date.fromisoformat(day), tuple(found[str(i)] for i in _list(ids) if str(i) in found)))
    return tuple(sorted(rosters, key=lambda roster: roster.valid_from))


def _person_json(person: Person) -> dict[str, Json]:
    posts: list[Json] = [{"division": p.division, "unit": p.unit, "role": p.role} for p in person.posts]
    assignments: list[Json] = [*person.assignments]
    return {
        "name": person.name,
        "email": person.email,
        "posts": posts,
        "assignments": assignments,
        "manager": person.manager,
        "gender": person.gender,
        "protected": person.protected,
    }


def _post(value: Json) -> Post:
    if not isinstance(value, dict):
        raise ValueError("post")
    return Post(str(value.get("division", "")), str(value.get("unit", "")), str(value.get("role", "")))


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
