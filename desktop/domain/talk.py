"""The talk and its steps: prepared, self-rated, confirmed, in talk, agreed, planned, closed.

A step is left forwards by doing the work; backwards only by re-opening with a reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.journal import Fact, Json

KIND = "talk"
STEP = "step"
PLACE = "place"
FRAMEWORK = "framework"
REOPENED = "reopened"


class Step(StrEnum):
    """Where a talk stands, in order."""

    PREPARED = "prepared"
    SELF_RATED = "self_rated"
    CONFIRMED = "confirmed"
    IN_TALK = "in_talk"
    AGREED = "agreed"
    PLANNED = "planned"
    CLOSED = "closed"


ORDER = tuple(Step)


class Phase(StrEnum):
    """The four steps of the process as people are shown them."""

    SELF_RATING = "self_rating"
    TALK = "talk"
    PLAN = "plan"
    FOLLOW_UP = "follow_up"


PHASE_OF: Mapping[Step, Phase] = {
    Step.PREPARED: Phase.SELF_RATING,
    Step.SELF_RATED: Phase.SELF_RATING,
    Step.CONFIRMED: Phase.TALK,
    Step.IN_TALK: Phase.TALK,
    Step.AGREED: Phase.PLAN,
    Step.PLANNED: Phase.PLAN,
    Step.CLOSED: Phase.FOLLOW_UP,
}


@dataclass(frozen=True, slots=True)
class Round:
    """A round of ratings: its name, and the days it opens and closes."""

    name: str
    opens: date
    closes: date


@dataclass(frozen=True, slots=True)
class Place:
    """The page a talk was left at: its name and what it was about (a competence, an area or a plan item)."""

    page: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """One person's talk in one round. ``framework`` is the id and version the talk began with.

    ``reopened`` is why it was last re-opened, in the two's own words; empty when it never was.
    """

    person: str
    round: str
    step: Step = Step.PREPARED
    since: date | None = None
    place: Place | None = None
    framework: tuple[str, int] | None = None
    reopened: str = ""

    @property
    def confirmed(self) -> bool:
        """Whether the employee has confirmed the self-rating: only then may others see it."""
        return self.reached(Step.CONFIRMED)

    def reached(self, step: Step) -> bool:
        """Whether the talk stands at ``step`` or beyond it."""
        return ORDER.index(self.step) >= ORDER.index(step)


def talk_key(person: str, round_: str) -> dict[str, str]:
    """Natural key of a talk."""
    return {"person": person, "round": round_}


def may_move(here: Step | None, to: Step) -> bool:
    """Whether ``to`` is the next step after ``here``; a talk that does not exist yet starts as prepared."""
    if here is None:
        return to is Step.PREPARED
    return ORDER.index(to) == ORDER.index(here) + 1


def may_reopen(here: Step, to: Step, reason: str) -> bool:
    """Whether a talk may go back to ``to``: an earlier step, and a reason in words."""
    return ORDER.index(to) < ORDER.index(here) and bool(reason.strip())


def step_fact(key: Mapping[str, str], step: Step, on: date) -> Fact:
    """A step as a fact."""
    return Fact(KIND, key, STEP, {"step": step.value, "date": on.isoformat()})


def reopened_fact(key: Mapping[str, str], reason: str) -> Fact:
    """Why a talk is re-opened as a fact of its own: free words travel less far than steps."""
    return Fact(KIND, key, REOPENED, reason)


def place_fact(key: Mapping[str, str], place: Place) -> Fact:
    """Where the talk is left, so that it resumes there."""
    return Fact(KIND, key, PLACE, {"page": place.page, "about": place.about})


def framework_fact(key: Mapping[str, str], framework_id: str, version: int) -> Fact:
    """Which framework the talk began with."""
    return Fact(KIND, key, FRAMEWORK, {"id": framework_id, "version": version})


def with_field(talk: Talk, name: str, value: Json) -> Talk:
    """The talk with one field of the journal read into it.

    Unknown fields, withheld values and values a newer version or another program wrote otherwise change nothing.
    """
    try:
        return _read_into(talk, name, value)
    except (KeyError, ValueError):
        return talk


def _read_into(talk: Talk, name: str, value: Json) -> Talk:
    if name == REOPENED and isinstance(value, str):
        return replace(talk, reopened=value)
    if not isinstance(value, dict):
        return talk
    if name == STEP:
        on = value.get("date")
        since = date.fromisoformat(str(on)) if on else None
        return replace(talk, step=Step(str(value["step"])), since=since)
    if name == PLACE:
        return replace(talk, place=Place(str(value["page"]), str(value.get("about", ""))))
    if name == FRAMEWORK:
        version = value["version"]
        return replace(talk, framework=(str(value["id"]), version if isinstance(version, int) else 1))
    return talk
