"""The plan's days as a calendar file (RFC 5545): due steps, weekly time to learn, the follow-up.

No level, rating or reason ever stands in it: colleagues see each other's calendars. Every entry is private by class, and
its UID follows from the plan's own keys, so that a changed plan replaces its entries instead of adding new ones.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Component, Event
from icalendar.enums import CLASS, TRANSP

from desktop.domain.documents import CalendarEntry, DueEntry, FollowUpEntry, LearningTimeEntry
from desktop.domain.words import Translate

_ZONE = ZoneInfo("Europe/Stockholm")
# Written out: icalendar's own lists single nights, ends after some years and begins summer time an hour late.
_ZONE_RULES = """BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""
_DUE_ALARM = timedelta(days=-3, hours=9)  # nine in the morning, three days before
_LEARNING_ALARM = timedelta(minutes=-10)
_MEETING_ALARM = timedelta(days=-1)


def write_calendar(
    entries: Sequence[CalendarEntry], translate: Translate, now: datetime, *, practice: bool = False
) -> bytes:
    """A calendar file with the given entries; ``now`` is aware, the same input gives the same bytes.

    ``practice`` marks every entry as an exercise. Local times are Europe/Stockholm's.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Kompetenssamtal//Plan//SV")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if any(not isinstance(entry, DueEntry) for entry in entries):
        calendar.add_component(Component.from_ical(_ZONE_RULES.replace("\n", "\r\n")))
    for entry in entries:
        event = _event(entry, translate, now.astimezone(UTC), practice=practice)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, translate: Translate, stamp: datetime, *, practice: bool) -> Event:
    facts: dict[str, Any]
    match entry:
        case DueEntry():
            summary = translate("Calendar", "Klart senast: {what}").format(what=_one_line(entry.what)).rstrip()
            facts = {"uid": _uid("due", entry.key), "start": entry.due, "end": entry.due + timedelta(days=1)}
            alarm = _DUE_ALARM
        case LearningTimeEntry():
            summary = translate("Calendar", "Tid att lära")
            facts = {"uid": _uid("learning", entry.key), **_span(entry.first, entry.starts, entry.ends)}
            alarm = _LEARNING_ALARM
        case FollowUpEntry():
            people = " + ".join(name for name in (_one_line(entry.person), _one_line(entry.manager)) if name)
            summary = translate("Calendar", "Uppföljning av planen: {people}").format(people=people)
            facts = {"uid": _uid("follow-up", entry.key), "location": _one_line(entry.place) or None}
            facts |= {"start": entry.starts.replace(tzinfo=_ZONE), "end": entry.ends.replace(tzinfo=_ZONE)}
            alarm = _MEETING_ALARM
    return _finished(entry, facts, _marked(summary, translate, practice=practice), alarm, stamp)


def _finished(entry: CalendarEntry, facts: dict[str, Any], summary: str, alarm: timedelta, stamp: datetime) -> Event:
    busy = TRANSP.TRANSPARENT if isinstance(entry, DueEntry) else TRANSP.OPAQUE
    event = Event.new(summary=summary, stamp=stamp, classification=CLASS.PRIVATE, transparency=busy, **facts)
    event.add("last-modified", stamp)
    if isinstance(entry, LearningTimeEntry):
        # RFC 5545: with a zoned start, UNTIL is in UTC.
        until = datetime.combine(entry.last, time(23, 59, 59), _ZONE).astimezone(UTC)
        event.add("rrule", {"freq": "weekly", "until": until})
    reminder = Alarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", summary)
    reminder.add("trigger", alarm)
    event.add_component(reminder)
    return event


def _span(day: date, starts: time, ends: time) -> dict[str, datetime]:
    return {"start": datetime.combine(day, starts, _ZONE), "end": datetime.combine(day, ends, _ZONE)}


def _uid(kind: str, key: str) -> str:
    return f"{kind}-{key}@kompetenssamtal"


def _marked(summary: str, translate: Translate, *, practice: bool) -> str:
    return translate("Calendar", "Övning: {what}").format(what=summary) if practice else summary


def _one_line(text: str) -> str:
    """Text without line breaks and control characters, which the format forbids."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
