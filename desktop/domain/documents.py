"""What the plan document and the calendar are made of: frozen values, free of labels and layout.

Texts in here are people's own words or names from framework and catalogue, already in the document's language. The
writers in ``exports.documents`` add the labels. Nothing counts revisions: a changed plan is a new document with the
same keys, so that its calendar entries replace the earlier ones.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from desktop.domain.words import Language


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One competence of the chart; levels 1 to 5, None where there is none ("don't know", no goal, no expectation)."""

    competence: str
    now: int | None
    goal: int | None
    expected: int | None


@dataclass(frozen=True, slots=True)
class ActivityChoice:
    """A learning activity from the catalogue; format and mode in the document's language, hours at least 0."""

    title: str
    format: str
    mode: str
    hours: float | None


@dataclass(frozen=True, slots=True)
class WishChoice:
    """A wish for an activity that does not exist yet, in the person's own words."""

    words: str


@dataclass(frozen=True, slots=True)
class PlanDocumentItem:
    """One step of the plan. Empty texts are left out of the document."""

    key: str  # stable and without meaning: calendar entries are recognised by it
    competence: str
    from_level: int | None
    to_level: int | None
    why: str
    how: ActivityChoice | WishChoice
    prepare: str
    with_whom: str
    due: date | None
    how_we_notice: str


@dataclass(frozen=True, slots=True)
class LearningTime:
    """Time set aside to learn; every part may be missing. ``weekday`` counts from 0, Monday. Times are local."""

    hours_per_week: float | None = None
    total_hours: float | None = None
    weekday: int | None = None
    starts: time | None = None
    ends: time | None = None


@dataclass(frozen=True, slots=True)
class FollowUpMeeting:
    """When and where the two meet again; ``starts`` is naive local time."""

    starts: datetime
    place: str = ""
    minutes: int = 30


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """A whole plan as both get it. ``practice`` marks invented data; ``created`` is an aware point in time."""

    key: str
    person: str
    role: str
    manager: str
    talk_date: date
    created: datetime
    language: Language
    practice: bool
    strengths: tuple[str, ...]
    chart: tuple[ChartRow, ...]
    items: tuple[PlanDocumentItem, ...]
    learning_time: LearningTime | None = None
    follow_up: FollowUpMeeting | None = None
    level_names: tuple[str, ...] = ()  # five names, or none to leave them out


@dataclass(frozen=True, slots=True)
class DueEntry:
    """A whole day by which a step is done; ``what`` is an activity's title or a wish's words, never a level."""

    key: str
    what: str
    due: date


@dataclass(frozen=True, slots=True)
class LearningTimeEntry:
    """Weekly time to learn, local time, from ``first`` up to and including ``last``."""

    key: str
    first: date
    starts: time
    ends: time
    last: date


@dataclass(frozen=True, slots=True)
class FollowUpEntry:
    """The follow-up meeting, naive local time."""

    key: str
    starts: datetime
    ends: datetime
    place: str
    person: str
    manager: str


CalendarEntry: TypeAlias = DueEntry | LearningTimeEntry | FollowUpEntry


def calendar_entries(document: PlanDocument) -> tuple[CalendarEntry, ...]:
    """Calendar entries of a plan: due steps, weekly time to learn until the follow-up, the follow-up.

    Carries no level, no competence and no reason: calendars are read by more people than plans are. Weekly time needs
    weekday, both times and a follow-up (or a last due date) after the talk.
    """
    entries: list[CalendarEntry] = [
        DueEntry(item.key, item.how.words if isinstance(item.how, WishChoice) else item.how.title, item.due)
        for item in document.items
        if item.due is not None
    ]
    weekly = _weekly_time(document)
    if weekly is not None:
        entries.append(weekly)
    if document.follow_up is not None:
        meeting = document.follow_up
        ends = meeting.starts + timedelta(minutes=meeting.minutes)
        entries.append(
            FollowUpEntry(document.key, meeting.starts, ends, meeting.place, document.person, document.manager)
        )
    return tuple(entries)


def _weekly_time(document: PlanDocument) -> LearningTimeEntry | None:
    learning, meeting = document.learning_time, document.follow_up
    if learning is None or learning.weekday is None or learning.starts is None or learning.ends is None:
        return None
    dues = [item.due for item in document.items if item.due is not None]
    if meeting is not None:
        last = meeting.starts.date()
    elif dues:
        last = max(dues)
    else:
        return None
    day_after = document.talk_date + timedelta(days=1)
    first = day_after + timedelta(days=(learning.weekday - day_after.weekday()) % 7)
    if first > last or learning.ends <= learning.starts:
        return None
    return LearningTimeEntry(document.key, first, learning.starts, learning.ends, last)
