"""How days, times and amounts of hours are said on the pages."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.domain.plan import LearningTime
from desktop.domain.words import Language

translate = QCoreApplication.translate


def locale(language: Language) -> QLocale:
    """Sweden's for Swedish, Britain's for English."""
    country = QLocale.Country.Sweden if language == "sv" else QLocale.Country.UnitedKingdom
    return QLocale(QLocale.Language.Swedish if language == "sv" else QLocale.Language.English, country)


def day_words(language: Language, day: date) -> str:
    """A date in words: "29 januari 2027"."""
    return locale(language).toString(_qdate(day), "d MMMM yyyy")


def short_day(language: Language, day: date) -> str:
    """A date without its year: "16 november"."""
    return locale(language).toString(_qdate(day), "d MMMM")


def weekday_words(language: Language, day: date, *, year: bool = True) -> str:
    """A date with its weekday: "torsdag 11 mars 2027"."""
    return locale(language).toString(_qdate(day), "dddd d MMMM yyyy" if year else "dddd d MMMM")


def clock_words(language: Language, at: time) -> str:
    """A time of day as the language writes it: "9.00", "9:00"."""
    return locale(language).toString(QTime(at.hour, at.minute), "H.mm" if language == "sv" else "H:mm")


def moment_words(language: Language, at: datetime) -> str:
    """A meeting's day and time: "torsdag 11 mars 2027 klockan 10.00"."""
    pattern = translate("Dates", "{day} klockan {time}")
    return pattern.format(day=weekday_words(language, at.date()), time=clock_words(language, at.time()))


def hours_words(language: Language, hours: float) -> str:
    """An amount of time: "45 minuter", "en halv timme", "en timme", "1,5 timmar"."""
    if hours == 0.5:
        return translate("Dates", "en halv timme")
    if hours == 1:
        return translate("Dates", "en timme")
    if hours < 1:
        return translate("Dates", "{minutes} minuter").format(minutes=round(hours * 60))
    number = f"{hours:.2f}".rstrip("0").rstrip(".")
    return translate("Dates", "{hours} timmar").format(hours=number.replace(".", ",") if language == "sv" else number)


def weekly_day(weekday: int) -> str:
    """A weekday (0 Monday to 6) that comes back every week: "onsdagar"."""
    return (
        translate("Dates", "måndagar"),
        translate("Dates", "tisdagar"),
        translate("Dates", "onsdagar"),
        translate("Dates", "torsdagar"),
        translate("Dates", "fredagar"),
        translate("Dates", "lördagar"),
        translate("Dates", "söndagar"),
    )[weekday]


def read_clock(text: str) -> time | None:
    """The time a person wrote: "9", "9.30", "09:30", "0930"; None for anything else, an empty text too."""
    found = re.fullmatch(r"(\d{1,2})(?:[.: ]?(\d{2}))?", text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def capitalised(text: str) -> str:
    """The text with its first letter in capital, the rest as it was."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """The text with its first letter small, unless it begins with an abbreviation ("IT-handledaren")."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def time_words(language: Language, aside: LearningTime) -> str:
    """Time set aside, in a sentence: "En timme i veckan, onsdagar 9.00–10.00."."""
    hours = translate("Dates", "{hours} i veckan").format(hours=hours_words(language, aside.hours_a_week))
    when = weekly_day(aside.weekday)
    start = read_clock(aside.start)
    if start is not None:
        minutes = start.hour * 60 + start.minute + round(aside.hours_a_week * 60)
        end = time(minutes // 60 % 24, minutes % 60)
        when += f" {clock_words(language, start)}–{clock_words(language, end)}"
    return f"{capitalised(hours)}, {when}."


def meeting_words(language: Language, at: datetime, room: str) -> str:
    """The next meeting in a sentence: "Torsdag 11 mars 2027 klockan 10.00. Plats: Röda rummet."."""
    when = f"{capitalised(moment_words(language, at))}."
    if not room:
        return when
    return f"{when} " + translate("Dates", "Plats: {place}.").format(place=room.rstrip("."))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
