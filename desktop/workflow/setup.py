"""Bringing things in: framework, catalogue, roster, divisions, rounds and earlier ratings.

Each reads first and lists every problem; only a file without faults changes anything, and then in one change. What is
already there in the same words is not written again, so the same file twice changes nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from desktop.domain import rating as rating_domain
from desktop.domain.divisions import suggest
from desktop.domain.earlier_ratings import EarlierRating, rounds_of
from desktop.domain.framework import Framework
from desktop.domain.journal import Fact, Json
from desktop.domain.people import Actor, Person, Roster
from desktop.domain.people_json import roster_facts, round_fact
from desktop.domain.plan import typed
from desktop.domain.problems import InputRefusedError, Problem, UserError
from desktop.domain.rating import Agreement, Answer, SelfRating
from desktop.domain.talk import Round
from desktop.domain.words import Text
from desktop.workflow import reading
from desktop.workflow.insight import current_round
from desktop.workflow.keys import has_centre
from desktop.workflow.ports import Clock, Journal


class Readers(Protocol):
    """Readers of the files people bring. Each gives a value, or None, and everything that is wrong with the file."""

    def framework(self, path: Path) -> tuple[Json, tuple[Problem, ...]]:
        """The framework's JSON document."""
        ...

    def catalogue(self, path: Path, framework: Framework) -> tuple[Json, tuple[Problem, ...]]:
        """The catalogue's JSON document."""
        ...

    def roster(
        self, path: Path, framework: Framework, valid_from: date, known_divisions: Mapping[str, str] | None
    ) -> tuple[Roster | None, tuple[Problem, ...]]:
        """The roster."""
        ...

    def ratings(
        self, path: Path, framework: Framework, known: frozenset[str]
    ) -> tuple[tuple[EarlierRating, ...] | None, tuple[Problem, ...]]:
        """Ratings of earlier rounds."""
        ...

    def rounds(self, path: Path) -> tuple[tuple[Round, ...] | None, tuple[Problem, ...]]:
        """Rounds: name, the day it opens, the day it closes."""
        ...

    def divisions(self, path: Path, framework: Framework) -> tuple[dict[str, str] | None, tuple[Problem, ...]]:
        """The divisions map: roster division to department id."""
        ...


@dataclass(frozen=True, slots=True)
class Brought:
    """What bringing a file in did: how many things it speaks of, how many facts were new, and what was noted."""

    count: int
    written: int
    notices: tuple[Problem, ...] = ()


def bring_framework(
    journal: Journal, actor: Actor, clock: Clock, readers: Readers, path: Path, *, check: bool = False
) -> Brought:
    """Take a framework file into use; raises InputRefusedError with every problem, and where a centre decides."""
    _refuse_under_centre(journal)
    document, problems = readers.framework(path)
    if document is None:
        raise InputRefusedError(problems)
    written = 0 if check else adopt_framework(journal, actor, clock, document)
    return Brought(1, written, problems)


def adopt_framework(journal: Journal, actor: Actor, clock: Clock, document: Json) -> int:
    """Take a framework document, known to be sound, into use; returns the number of facts written."""
    if not isinstance(document, dict):
        raise ValueError("framework")
    key = {"framework": str(document["id"]), "version": str(document["version"])}
    return _record_new(journal, actor, clock, [Fact(reading.FRAMEWORK, key, reading.DOCUMENT, document)])


def bring_catalogue(
    journal: Journal, actor: Actor, clock: Clock, readers: Readers, path: Path, *, check: bool = False
) -> Brought:
    """Take a catalogue file into use; raises InputRefusedError with every problem, and where a centre decides."""
    _refuse_under_centre(journal)
    document, problems = readers.catalogue(path, reading.framework(journal))
    if document is None:
        raise InputRefusedError(problems)
    written = 0 if check else adopt_catalogue(journal, actor, clock, document)
    return Brought(1, written, problems)


def adopt_catalogue(journal: Journal, actor: Actor, clock: Clock, document: Json) -> int:
    """Take a catalogue document, known to be sound, into use; returns the number of facts written."""
    if not isinstance(document, dict):
        raise ValueError("catalogue")
    key = {"catalogue": str(document["id"])}
    return _record_new(journal, actor, clock, [Fact(reading.CATALOGUE, key, reading.DOCUMENT, document)])


def bring_roster(
    journal: Journal,
    actor: Actor,
    clock: Clock,
    readers: Readers,
    path: Path,
    *,
    valid_from: date | None = None,
    check: bool = False,
) -> Brought:
    """Take a roster into use from ``valid_from`` (today unless told) on; raises InputRefusedError with every problem.

    Divisions are met with the divisions map where one is written; without one a map is suggested by name and written.
    A newer roster updates, never duplicates and never removes a rating. A laptop with a centre has its people from there.
    """
    _refuse_under_centre(journal)
    framework = reading.framework(journal)
    known = reading.divisions(journal)
    day = valid_from or clock().date()
    roster, problems = readers.roster(path, framework, day, known or None)
    if roster is None:
        raise InputRefusedError(problems)
    if check:
        return Brought(len(roster.people), 0, problems)
    written = adopt_roster(journal, actor, clock, roster)
    return Brought(len(roster.people), written, problems)


def adopt_roster(journal: Journal, actor: Actor, clock: Clock, roster: Roster) -> int:
    """Write a roster, and a divisions map for divisions it is the first to name; returns the facts written."""
    framework = reading.framework(journal)
    known = reading.divisions(journal)
    named = {post.division for person in roster.people for post in person.posts}
    suggested = suggest(sorted(named - known.keys()), framework.departments)
    facts = list(roster_facts(roster))
    if suggested:
        facts.append(divisions_fact({**known, **suggested}))
    return _record_new(journal, actor, clock, facts)


def divisions_fact(division_map: Mapping[str, str]) -> Fact:
    """The divisions map as a fact: roster division to catalogue department, empty where none fits."""
    return Fact(reading.DIVISIONS, {"map": "divisions"}, "map", dict(division_map))


def write_divisions(journal: Journal, actor: Actor, clock: Clock, division_map: Mapping[str, str]) -> int:
    """Replace the divisions map."""
    return _record_new(journal, actor, clock, [divisions_fact(division_map)])


def open_round(journal: Journal, actor: Actor, clock: Clock, round_: Round) -> int:
    """Open a round, or change its days; raises UserError for a known one where a centre decides."""
    if round_.name in {known.name for known in reading.rounds(journal)}:
        _refuse_under_centre(journal)
    return _record_new(journal, actor, clock, [round_fact(round_)])


def bring_rounds(
    journal: Journal, actor: Actor, clock: Clock, readers: Readers, path: Path, *, check: bool = False
) -> Brought:
    """Open rounds, or change their days; raises InputRefusedError with every problem, and where a centre decides."""
    _refuse_under_centre(journal)
    found, problems = readers.rounds(path)
    if found is None:
        raise InputRefusedError(problems)
    written = 0 if check else _record_new(journal, actor, clock, [round_fact(round_) for round_ in found])
    return Brought(len(found), written, problems)


def bring_divisions(
    journal: Journal, actor: Actor, clock: Clock, readers: Readers, path: Path, *, check: bool = False
) -> Brought:
    """Write what a divisions file says into the divisions map; divisions it does not name stay as they are."""
    _refuse_under_centre(journal)
    found, problems = readers.divisions(path, reading.framework(journal))
    if found is None:
        raise InputRefusedError(problems)
    known = reading.divisions(journal)
    written = 0 if check else write_divisions(journal, actor, clock, {**known, **found})
    return Brought(len(found), written, problems)


def bring_ratings(
    journal: Journal, actor: Actor, clock: Clock, readers: Readers, path: Path, *, check: bool = False
) -> Brought:
    """Take ratings of earlier rounds in; raises InputRefusedError with every problem.

    A round not known yet is made, open from its first to its last date.
    """
    known = frozenset(person.id for roster in reading.rosters(journal) for person in roster.people)
    found, problems = readers.ratings(path, reading.framework(journal), known)
    if found is None:
        raise InputRefusedError(problems)
    if check:
        return Brought(len(found), 0, problems)
    return Brought(len(found), adopt_ratings(journal, actor, clock, found), problems)


def adopt_ratings(journal: Journal, actor: Actor, clock: Clock, ratings: Sequence[EarlierRating]) -> int:
    """Write ratings of earlier rounds and the rounds they belong to; returns the facts written."""
    names = {known.name for known in reading.rounds(journal)}
    facts = [round_fact(Round(*told)) for told in rounds_of(ratings) if told[0] not in names]
    for rating in ratings:
        facts += rating_facts(rating)
    return _record_new(journal, actor, clock, facts)


@dataclass(frozen=True, slots=True)
class Inventory:
    """What a home holds: the framework's version (0 without one), and how many of the rest."""

    connected: bool = False
    framework: int = 0
    activities: int = 0
    people: int = 0
    rounds: int = 0
    ratings: int = 0
    divisions: int = 0


def inventory(journal: Journal) -> Inventory:
    """What has been brought in so far; people are those of the latest roster."""
    latest = reading.rosters(journal)[-1:]
    return Inventory(
        connected=has_centre(journal),
        framework=reading.framework(journal).version if journal.read(reading.FRAMEWORK) else 0,
        activities=len(reading.catalogue(journal).activities) if journal.read(reading.CATALOGUE) else 0,
        people=len(latest[0].people) if latest else 0,
        rounds=len(reading.rounds(journal)),
        ratings=sum(e.field == rating_domain.SELF for e in journal.read(rating_domain.KIND)),
        divisions=len(reading.divisions(journal)),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """What the laptop still needs before the people can be shown; ``roles`` are names of roles by id."""

    has_people: bool
    manager: str
    managers: tuple[Person, ...]
    roles: Mapping[str, Text]
    round: Round | None


def standing(journal: Journal, today: date) -> Standing:
    """Whether there are people, who the manager of this laptop is, and which round is on."""
    latest = reading.rosters(journal)[-1:]
    people = latest[0].people if latest else ()
    leading = {person.manager for person in people} - {""}
    roles = {role.id: role.name for role in reading.framework(journal).roles} if people else {}
    return Standing(
        has_people=bool(people),
        manager=reading.setting(journal, "manager"),
        managers=tuple(sorted((p for p in people if p.id in leading), key=lambda p: p.name.casefold())),
        roles=roles,
        round=_round_in_use(journal, today),
    )


def _round_in_use(journal: Journal, today: date) -> Round | None:
    """The current round; none where it is over and known by brought-in ratings alone, and nobody else opens the next."""
    found = current_round(journal, today)
    if found is None or found.closes >= today or has_centre(journal) or reading.talks(journal, found.name):
        return found
    return None


def choose_self(journal: Journal, actor: Actor, clock: Clock, person: str) -> None:
    """Say who the manager of this laptop is; raises UserError when no roster knows the person."""
    latest = reading.rosters(journal)[-1:]
    people: Iterable[Person] = latest[0].people if latest else ()
    if person not in {known.id for known in people}:
        raise InputRefusedError([Problem("unknown_person", values={"value": person})])
    _record_new(journal, actor, clock, [setting_fact("manager", person)])


def change_setting(journal: Journal, actor: Actor, clock: Clock, name: str, value: str) -> None:
    """Set one of this home's settings."""
    _record_new(journal, actor, clock, [setting_fact(name, typed(value))])


def setting_fact(name: str, value: str) -> Fact:
    """A setting as a fact."""
    return Fact(reading.SETTING, {"setting": name}, "value", value)


def _refuse_under_centre(journal: Journal) -> None:
    """Refuse what comes in the centre's set-up file: written here it would stand against what the centre wrote."""
    if has_centre(journal):
        raise UserError("centre_decides")


def rating_facts(rating: EarlierRating) -> list[Fact]:
    """What an earlier rating says, as facts; what it leaves open is not said."""
    key = rating_domain.rating_key(rating.person, rating.round, rating.competence)
    facts: list[Fact] = []
    if rating.self_level is not None:
        facts.append(rating_domain.self_fact(key, SelfRating(Answer.LEVEL, rating.self_level)))
    if rating.motivation is not None:
        facts.append(rating_domain.motivation_fact(key, rating.motivation))
    if rating.agreed is not None:
        facts.append(rating_domain.agreed_fact(key, Agreement(rating.agreed)))
    return facts


def _record_new(journal: Journal, actor: Actor, clock: Clock, facts: Sequence[Fact]) -> int:
    """Write what differs from what stands, in one change."""
    standing: dict[tuple[str, str, frozenset[tuple[str, str]]], object] = {}
    for kind in {fact.kind for fact in facts}:
        for entry in journal.read(kind):
            standing[kind, entry.field, frozenset(entry.key.items())] = entry.value
    unwritten = object()
    new = [f for f in facts if standing.get((f.kind, f.field, frozenset(f.key.items())), unwritten) != f.value]
    if new:
        journal.record(actor, clock(), new)
    return len(new)
