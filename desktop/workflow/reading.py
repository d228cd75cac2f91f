"""The domain's values as the journal holds them now. Reading only; every function takes the journal it reads."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain import plan as plan_domain
from desktop.domain import rating as rating_domain
from desktop.domain import talk as talk_domain
from desktop.domain.activities import Catalogue
from desktop.domain.catalogue_json import catalogue_from_json
from desktop.domain.framework import Framework
from desktop.domain.framework_json import framework_from_json
from desktop.domain.people import Person, Roster, roster_for
from desktop.domain.people_json import DETAILS, PEOPLE, PERSON, ROSTER, ROUND, rosters_from_json, round_from_json
from desktop.domain.plan import Plan, gather_items, gather_plan
from desktop.domain.problems import UserError
from desktop.domain.rating import Rating
from desktop.domain.talk import Round, Talk
from desktop.workflow.keys import ground_in_use
from desktop.workflow.ports import Entry, Journal

FRAMEWORK = "framework"
CATALOGUE = "catalogue"
DIVISIONS = "divisions"
DOCUMENT = "document"
SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a talk stands on: the framework and catalogue in use, and where divisions are in the catalogue."""

    framework: Framework
    catalogue: Catalogue
    divisions: Mapping[str, str]


def ground(journal: Journal) -> Ground:
    """Framework, catalogue and divisions map in use; raises UserError when framework or catalogue is missing."""
    return Ground(framework(journal), catalogue(journal), divisions(journal))


def framework(journal: Journal, version: tuple[str, int] | None = None) -> Framework:
    """The framework of that id and version, else the centre's, else the newest brought in; raises UserError without one."""
    entries = journal.read(FRAMEWORK)
    if version is not None:
        wanted = {"framework": version[0], "version": str(version[1])}
        entries = tuple(e for e in entries if e.key == wanted) or entries
    if not entries:
        raise UserError("no_framework")
    found, problems = framework_from_json(_in_use(journal, entries).value)
    if found is None:
        raise UserError("framework_damaged", count=len(problems))
    return found


def catalogue(journal: Journal) -> Catalogue:
    """The centre's catalogue, else the newest brought in; raises UserError when there is none."""
    entries = journal.read(CATALOGUE)
    if not entries:
        raise UserError("no_catalogue")
    found, problems = catalogue_from_json(_in_use(journal, entries).value, framework(journal))
    if found is None:
        raise UserError("catalogue_damaged", count=len(problems))
    return found


def divisions(journal: Journal) -> dict[str, str]:
    """Roster division to catalogue department; empty while no map is written."""
    value = journal.value(DIVISIONS, "map", map="divisions")
    return {name: str(department) for name, department in value.items()} if isinstance(value, dict) else {}


def rosters(journal: Journal) -> tuple[Roster, ...]:
    """Every roster brought in, earliest first."""
    members = [(e.key["roster"], e.value) for e in _newest(journal.read(ROSTER), PEOPLE)]
    people = [(e.key["roster"], e.key["person"], e.value) for e in _newest(journal.read(PERSON), DETAILS)]
    return rosters_from_json(members, people)


def rounds(journal: Journal) -> tuple[Round, ...]:
    """Every round, in order of closing."""
    found = []
    for entry in _newest(journal.read(ROUND), DETAILS, "round"):
        try:
            found.append(round_from_json(entry.key["round"], entry.value))
        except (KeyError, ValueError):  # a newer version or another program wrote it otherwise
            continue
    return tuple(sorted(found, key=lambda r: (r.closes, r.opens, r.name)))


def round_named(journal: Journal, name: str) -> Round:
    """The round of that name; raises UserError when it is not known."""
    for found in rounds(journal):
        if found.name == name:
            return found
    raise UserError("unknown_round", round=name)


def people_of(journal: Journal, round_: str) -> tuple[Person, ...]:
    """The people of the roster a round uses; empty without a roster."""
    roster = roster_for(rosters(journal), round_named(journal, round_).closes)
    return roster.people if roster else ()


def person(journal: Journal, round_: str, person_id: str) -> Person:
    """One person as the round's roster has them; raises UserError when no roster does.

    Somebody who has left that roster is told by the latest that still has them: their talk is not lost with the move.
    Reads that person's own entries only: a roster may hold a thousand others.
    """
    closes = round_named(journal, round_).closes
    entries = _newest(journal.read(PERSON, person=person_id), DETAILS)
    days = [(e.key["roster"], e.value) for e in _newest(journal.read(ROSTER), PEOPLE)]
    own = rosters_from_json(days, [(e.key["roster"], person_id, e.value) for e in entries])
    roster = roster_for(own, closes)
    if roster is None or not roster.people:
        roster = next((other for other in reversed(own) if other.people), None)
    if roster is None:
        raise UserError("unknown_person", person=person_id)
    return roster.people[0]


def talk(journal: Journal, person_id: str, round_: str) -> Talk | None:
    """The talk of a person in a round, None before it is begun."""
    entries = with_parts(journal.read(talk_domain.KIND, person=person_id, round=round_))
    if not any(e.field == talk_domain.STEP for e in entries):
        return None
    found = Talk(person_id, round_)
    for entry in entries:
        found = talk_domain.with_field(found, entry.field, entry.value)
    return found


def talks(journal: Journal, round_: str) -> dict[str, Talk]:
    """Every talk of a round by person."""
    found: dict[str, Talk] = {}
    for entry in with_parts(journal.read(talk_domain.KIND, round=round_), "person"):
        who = entry.key["person"]
        found[who] = talk_domain.with_field(found.get(who, Talk(who, round_)), entry.field, entry.value)
    return found


def ratings(journal: Journal, person_id: str, round_: str) -> dict[str, Rating]:
    """A person's ratings in a round by competence."""
    entries = journal.read(rating_domain.KIND, person=person_id, round=round_)
    told = with_parts(entries, "competence")
    return rating_domain.gather((e.key["competence"], e.field, e.value) for e in told)


def plan(journal: Journal, person_id: str, round_: str) -> Plan:
    """A person's plan in a round; empty before anything is chosen."""
    items = journal.read(plan_domain.ITEM_KIND, person=person_id, round=round_)
    own = journal.read(plan_domain.PLAN_KIND, person=person_id, round=round_)
    return gather_plan(
        gather_items((e.key["item"], e.field, e.value) for e in with_parts(items, "item")),
        ((e.field, e.value) for e in with_parts(own)),
    )


def setting(journal: Journal, name: str) -> str:
    """A setting of this home, empty when it is not set."""
    value = journal.value(SETTING, "value", setting=name)
    return value if isinstance(value, str) else ""


def with_parts(entries: Iterable[Entry], *parts: str) -> tuple[Entry, ...]:
    """The entries whose key has all these parts, the oldest clock reading first.

    Others were written by a newer version, or by a program that is none of ours: they are kept and not shown.
    """
    return tuple(sorted((e for e in entries if all(part in e.key for part in parts)), key=lambda e: e.hlc))


def _newest(entries: Iterable[Entry], field: str, *parts: str) -> tuple[Entry, ...]:
    """One entry per thing with this field, in the order first written.

    A thing that was here before the first set-up file came is written down twice, since the set-up has another secret:
    the newest counts.
    """
    found: dict[frozenset[tuple[str, str]], Entry] = {}
    for entry in entries:
        if entry.field != field or entry.value is None or any(part not in entry.key for part in parts):
            continue
        key = frozenset(entry.key.items())
        if key not in found or found[key].hlc < entry.hlc:
            found[key] = entry
    return tuple(found.values())


def _in_use(journal: Journal, entries: Iterable[Entry]) -> Entry:
    """The entry the centre sent, else the newest."""
    ground = ground_in_use(journal)
    return max(entries, key=lambda entry: (entry.event in ground, entry.hlc))
