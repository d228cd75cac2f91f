"""How dates, times and amounts read, and how text is fitted to the glyphs there are."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.documents import ActivityChoice, FollowUpMeeting, LearningTime
from exports.documents.style import load_fonts
from exports.documents.wording import (
    activity_text,
    day_text,
    fitted,
    hours_text,
    learning_time_text,
    meeting_text,
    uncapitalised,
)
from tests.exports.documents.plans import swedish

GLYPHS = load_fonts()


@pytest.mark.parametrize(
    ("learning", "text"),
    [
        (LearningTime(1, None, 2, time(9), time(10)), "En timme i veckan, onsdagar 9.00–10.00."),
        (LearningTime(0.5, 6), "En halv timme i veckan. Sammanlagt 6 timmar."),
        (LearningTime(weekday=0, starts=time(13, 30)), "Måndagar klockan 13.30."),
        (LearningTime(1.25), "1,25 timmar i veckan."),
        (LearningTime(total_hours=1), "Sammanlagt en timme."),
        (LearningTime(), ""),
    ],
)
def test_learning_time_reads_as_sentences(learning: LearningTime, text: str) -> None:
    assert learning_time_text(learning, "sv", swedish) == text


def test_a_meeting_without_place_is_still_a_sentence() -> None:
    starts = datetime(2027, 3, 11, 8, 5)  # noqa: DTZ001  # local by definition
    assert meeting_text(FollowUpMeeting(starts), swedish) == "Torsdag 11 mars 2027 klockan 8.05."
    assert meeting_text(FollowUpMeeting(starts, "Vid fiket."), swedish).endswith("Plats: Vid fiket.")


def test_a_role_is_small_inside_a_sentence_but_abbreviations_stay() -> None:
    assert uncapitalised("Museivärd") == "museivärd"
    assert uncapitalised("IT-coach") == "IT-coach"
    assert uncapitalised("") == ""


def test_dates_and_hours_in_words() -> None:
    assert day_text(date(2027, 1, 29), swedish) == "29 januari 2027"
    assert hours_text(3, "sv", swedish) == "3 timmar"
    assert hours_text(1.5, "en", swedish) == "1.5 timmar"
    assert activity_text(ActivityChoice("Kurs", "", "på plats", None), "sv", swedish) == "Kurs, på plats."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Łukasz Şahin Čolić", "Łukasz Şahin Čolić"),
        ("A\u030asa", "Åsa"),
        ("Tack \U0001f600\ufe0f!", "Tack !"),
        ("Тува", "????"),
        ("ⅷ", "viii"),
        ("nivå 1 → 3", "nivå 1 -> 3"),
        ("rad ett\r\nrad två\x00\u200b", "rad ett\nrad två"),
        ("tio\u202ftusen\ttack", "tio tusen tack"),
    ],
)
def test_text_is_fitted_sensibly(text: str, shown: str) -> None:
    assert fitted(text, GLYPHS) == shown


@given(st.text())
def test_fitted_text_holds_only_glyphs_there_are(text: str) -> None:
    assert all(char == "\n" or ord(char) in GLYPHS for char in fitted(text, GLYPHS))
