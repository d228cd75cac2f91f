"""Learning activities, and which of them fit a need.

Fitting is a filter followed by a sort whose keys can be said in words (`Match.reasons`); nothing is weighed or scored.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.words import Text

EXACT_STEP = "exact_step"
COVERS_STEP = "covers_step"
OWN_ROLE = "own_role"
ALL_ROLES = "all_roles"
HAS_DATE = "has_date"

REASONS = (EXACT_STEP, COVERS_STEP, OWN_ROLE, ALL_ROLES, HAS_DATE)
"""Every code a `Match` may carry."""


@dataclass(frozen=True, slots=True)
class Training:
    """What an activity trains: a competence, from the level one enters with to the level it aims at."""

    competence: str
    from_level: int
    to_level: int


@dataclass(frozen=True, slots=True)
class ActivitySession:
    """A dated occasion. ``start`` is the clock on the wall at the place, without zone; 0 seats means no limit told."""

    start: datetime
    place: str
    seats: int = 0


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity of the catalogue; empty ``departments`` or ``roles`` mean everybody's.

    ``format``, ``mode``, ``level`` and ``theme`` are ids of the catalogue's own word lists; ``partial`` marks short
    inspiration that is not expected to move a level alone.
    """

    id: str
    title: Text
    description: Text
    trains: tuple[Training, ...]
    format: str
    mode: str
    level: str
    hours: float
    departments: frozenset[str]
    roles: frozenset[str]
    theme: str
    prep: Text
    follow_up: Text
    sessions: tuple[ActivitySession, ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The activities as loaded, the framework id they are written for, and the words for their ids."""

    id: str
    status: str
    framework: str
    activities: tuple[Activity, ...]
    formats: Mapping[str, Text]
    modes: Mapping[str, Text]
    levels: Mapping[str, Text]
    themes: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Match:
    """An activity that fits, the training that makes it fit, and why it stands where it stands (codes of `REASONS`)."""

    activity: Activity
    training: Training
    reasons: tuple[str, ...]


def activity(catalogue: Catalogue, activity_id: str) -> Activity:
    """The activity with that id; raises KeyError when the catalogue has none."""
    for candidate in catalogue.activities:
        if candidate.id == activity_id:
            return candidate
    raise KeyError(activity_id)


def upcoming(offered: Activity, today: date | None) -> tuple[ActivitySession, ...]:
    """The sessions from ``today`` on, soonest first; every session when no day is given."""
    kept = (s for s in offered.sessions if today is None or s.start.date() >= today)
    return tuple(sorted(kept, key=lambda session: session.start))


def matching(
    catalogue: Catalogue,
    competence: str,
    agreed_level: int,
    held: Iterable[str],
    departments: Iterable[str],
    *,
    mode: str | None = None,
    max_hours: float | None = None,
    dated_only: bool = False,
    today: date | None = None,
) -> tuple[Match, ...]:
    """The activities that train ``competence`` on a step the person stands before, in an order that can be told.

    ``held`` are the person's role and assignment ids; ``departments`` the catalogue departments of the person's
    divisions (empty when the divisions map knows none: then the division decides nothing). ``mode``, ``max_hours`` and
    ``dated_only`` narrow; sessions before ``today`` do not count as dates. Order: the exact step first, then the
    nearest; then what names the person's own role; then what has a date; then the shorter; then title and id.
    """
    roles = frozenset(held)
    homes = frozenset(departments)
    found = (
        Match(offered, step, _reasons(offered, step, agreed_level, roles, today))
        for offered, step in _offers(catalogue, competence, agreed_level)
        if (not offered.roles or offered.roles & roles)
        and (not offered.departments or not homes or offered.departments & homes)
        and (mode is None or offered.mode == mode)
        and (max_hours is None or offered.hours <= max_hours)
        and (not dated_only or upcoming(offered, today))
    )
    return tuple(sorted(found, key=lambda match: _order(match, agreed_level)))


def _offers(catalogue: Catalogue, competence: str, level: int) -> Iterator[tuple[Activity, Training]]:
    for offered in catalogue.activities:
        steps = [t for t in offered.trains if t.competence == competence and t.from_level <= level < t.to_level]
        if steps:
            yield offered, min(steps, key=lambda t: (level - t.from_level, t.to_level))


def _reasons(
    offered: Activity, step: Training, level: int, roles: frozenset[str], today: date | None
) -> tuple[str, ...]:
    stands = EXACT_STEP if step.from_level == level else COVERS_STEP
    named = OWN_ROLE if offered.roles & roles else ALL_ROLES
    return (stands, named, *((HAS_DATE,) if upcoming(offered, today) else ()))


def _order(match: Match, level: int) -> tuple[int, int, bool, bool, float, str, str]:
    step = match.training
    return (
        level - step.from_level,
        step.to_level,
        OWN_ROLE not in match.reasons,
        HAS_DATE not in match.reasons,
        match.activity.hours,
        match.activity.title.sv.casefold(),
        match.activity.id,
    )
