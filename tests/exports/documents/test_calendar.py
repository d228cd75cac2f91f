"""The calendar file: opens again, keeps its days, says nothing about levels, and replaces itself."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from desktop.domain.documents import (
    CalendarEntry,
    DueEntry,
    FollowUpMeeting,
    LearningTime,
    LearningTimeEntry,
    WishChoice,
    calendar_entries,
)
from exports.documents.calendar import write_calendar
from tests.exports.documents.plans import a_plan, an_item, english, swedish

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
STOCKHOLM = ZoneInfo("Europe/Stockholm")
ENTRIES = calendar_entries(a_plan())


def opened(file: bytes) -> Any:
    """The file as the library reads it; its values have too many types to name."""
    return Calendar.from_ical(file)


def events(entries: Sequence[CalendarEntry] = ENTRIES) -> dict[str, Any]:
    """The events of the written file, by the first word of their UID."""
    calendar = opened(write_calendar(entries, swedish, NOW))
    return {str(event["uid"]).split("-")[0]: event for event in calendar.events}


def test_due_steps_are_whole_days_that_leave_the_time_free() -> None:
    event = events([DueEntry("step-1", "Digital säkerhet för alla", date(2027, 1, 29))])["due"]
    assert event["summary"] == "Klart senast: Digital säkerhet för alla"
    assert (event.start, event.end) == (date(2027, 1, 29), date(2027, 1, 30))
    assert event["transp"] == "TRANSPARENT"
    assert event.alarms.times[0].trigger == datetime(2027, 1, 26, 9)  # noqa: DTZ001  # a whole day has no zone


def test_learning_time_comes_back_every_week_until_the_follow_up() -> None:
    event = events()["learning"]
    assert event.start == datetime(2026, 11, 25, 9, tzinfo=STOCKHOLM)
    assert event.end - event.start == timedelta(hours=1)
    assert event["rrule"]["freq"] == ["WEEKLY"]
    (until,) = event["rrule"]["until"]
    assert until == datetime(2027, 3, 11, 22, 59, 59, tzinfo=UTC), "the evening of the follow-up, in UTC"


def test_the_follow_up_has_its_time_and_place_in_stockholm() -> None:
    event = events()["follow"]
    assert event.start == datetime(2027, 3, 11, 10, tzinfo=STOCKHOLM)
    assert event.end == datetime(2027, 3, 11, 10, 30, tzinfo=STOCKHOLM)
    assert event["location"] == "Röda rummet"
    assert "Selma Sagoberg + Björn Bygelius" in event["summary"]


def test_the_zone_travels_with_the_file_and_turns_at_the_right_hour() -> None:
    (zone,) = opened(write_calendar(ENTRIES, swedish, NOW)).timezones
    rules = zone.to_tz()
    for local in ("2027-03-28T01:59", "2027-03-28T03:01", "2041-07-01", "2041-01-01"):
        moment = datetime.fromisoformat(local)
        assert rules.utcoffset(moment) == STOCKHOLM.utcoffset(moment)


def test_no_level_competence_or_reason_reaches_the_calendar() -> None:
    plan = a_plan(items=(an_item(competence="Planterad kompetens", why="Planterat skäl", from_level=1, to_level=3),))
    file = write_calendar(calendar_entries(plan), swedish, NOW).decode()
    unfolded = file.replace("\r\n ", "").lower()
    for word in ("nivå", "level", "rating", "planterad", "planterat", "behov", "chart", "märks"):
        assert word not in unfolded
    texts = re.findall(r"^(?:SUMMARY|DESCRIPTION|LOCATION):(.*)$", file, re.MULTILINE)
    assert texts
    assert not any(re.search(r"\d", text) for text in texts)


def test_every_entry_is_private_has_one_reminder_and_its_own_uid() -> None:
    calendar = opened(write_calendar(ENTRIES, swedish, NOW))
    assert len(calendar.events) == len(ENTRIES) == 4
    assert {event["class"] for event in calendar.events} == {"PRIVATE"}
    assert all(len(event.alarms.times) == 1 for event in calendar.events if "rrule" not in event)
    assert len({event["uid"] for event in calendar.events}) == 4


def test_a_changed_plan_replaces_its_entries() -> None:
    moved = calendar_entries(a_plan(follow_up=FollowUpMeeting(datetime(2027, 4, 1, 13))))  # noqa: DTZ001  # local
    later = opened(write_calendar(moved, swedish, NOW + timedelta(days=9)))
    first = opened(write_calendar(ENTRIES, swedish, NOW))
    assert {event["uid"] for event in later.events} == {event["uid"] for event in first.events}
    assert {event.DTSTAMP for event in later.events} == {NOW + timedelta(days=9)}


def test_the_same_entries_give_the_same_bytes() -> None:
    assert write_calendar(ENTRIES, swedish, NOW) == write_calendar(ENTRIES, swedish, NOW)


def test_practice_is_marked_in_every_entry() -> None:
    calendar = opened(write_calendar(ENTRIES, swedish, NOW, practice=True))
    assert all(event["summary"].startswith("Övning: ") for event in calendar.events)


def test_english_goes_through_the_catalogue() -> None:
    file = write_calendar(ENTRIES, lambda *_: "Words", NOW)
    assert b"SUMMARY:Words" in file
    assert b"Klart" not in file
    assert english("", "Sida") == "Page"


@given(st.text(min_size=1, max_size=300))
def test_any_words_fold_into_lines_the_format_allows_and_open_again(words: str) -> None:
    file = write_calendar([DueEntry("step-1", words, date(2027, 1, 29))], swedish, NOW)
    assert file.endswith(b"\r\n")
    lines = file.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    (event,) = opened(file).events
    shown = " ".join("".join(char if char.isprintable() else " " for char in words).split())
    assert event["summary"] == f"Klart senast: {shown}".rstrip()


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(0, 6), st.integers(0, 60), st.booleans())
def test_learning_time_begins_on_its_weekday_after_the_talk_and_ends_in_time(
    talk: date,
    weekday: int,
    days: int,
    has_meeting: bool,  # noqa: FBT001  # drawn by hypothesis
) -> None:
    end = talk + timedelta(days=days)
    meeting = FollowUpMeeting(datetime.combine(end, time(10))) if has_meeting else None
    plan = a_plan(
        talk_date=talk,
        learning_time=LearningTime(weekday=weekday, starts=time(9), ends=time(10)),
        follow_up=meeting,
        items=(an_item(due=end),),
    )
    weekly = [entry for entry in calendar_entries(plan) if isinstance(entry, LearningTimeEntry)]
    first = next(talk + timedelta(days=n) for n in range(1, 8) if (talk + timedelta(days=n)).weekday() == weekday)
    assert weekly == ([LearningTimeEntry(plan.key, first, time(9), time(10), end)] if first <= end else [])


@pytest.mark.parametrize("missing", ["weekday", "starts", "ends"])
def test_time_without_day_or_hours_gives_no_weekly_entry(missing: str) -> None:
    whole = LearningTime(1, 12, 2, time(9), time(10))
    partly = replace(whole, **{missing: None})
    assert not any(isinstance(entry, LearningTimeEntry) for entry in calendar_entries(a_plan(learning_time=partly)))
    assert any(isinstance(entry, LearningTimeEntry) for entry in calendar_entries(a_plan(learning_time=whole)))


def test_wishes_have_days_too_and_a_plan_without_days_has_no_entries() -> None:
    plan = a_plan(items=(an_item(how=WishChoice("En kurs")),), learning_time=None, follow_up=None)
    assert calendar_entries(plan) == (DueEntry("step-1", "En kurs", date(2027, 1, 29)),)
    bare = replace(plan, items=(an_item(due=None),))
    assert calendar_entries(bare) == ()
    assert opened(write_calendar((), swedish, NOW)).events == []
