"""How dates, times and amounts read in documents, and how text is fitted to the glyphs a font has."""

import unicodedata
from collections.abc import Container
from datetime import date, datetime, time

from desktop.domain.documents import ActivityChoice, FollowUpMeeting, LearningTime
from desktop.domain.words import Language, Translate

# What people type that the bundled font lacks, and what says the same.
_STAND_INS = {"→": "->", "←": "<-", "≥": ">=", "≤": "<=", "‑": "-", "✓": "·", "●": "•", "\u202f": " ", "\ufb01": "fi"}  # noqa: RUF001  # the odd hyphen is the point


def months(translate: Translate) -> tuple[str, ...]:
    """Names of the twelve months, January first."""
    return (
        translate("Dates", "januari"),
        translate("Dates", "februari"),
        translate("Dates", "mars"),
        translate("Dates", "april"),
        translate("Dates", "maj"),
        translate("Dates", "juni"),
        translate("Dates", "juli"),
        translate("Dates", "augusti"),
        translate("Dates", "september"),
        translate("Dates", "oktober"),
        translate("Dates", "november"),
        translate("Dates", "december"),
    )


def weekdays(translate: Translate) -> tuple[str, ...]:
    """Names of the seven days, Monday first."""
    return (
        translate("Dates", "måndag"),
        translate("Dates", "tisdag"),
        translate("Dates", "onsdag"),
        translate("Dates", "torsdag"),
        translate("Dates", "fredag"),
        translate("Dates", "lördag"),
        translate("Dates", "söndag"),
    )


def weekly_days(translate: Translate) -> tuple[str, ...]:
    """The seven days as something that comes back every week ("måndagar"), Monday first."""
    return (
        translate("Dates", "måndagar"),
        translate("Dates", "tisdagar"),
        translate("Dates", "onsdagar"),
        translate("Dates", "torsdagar"),
        translate("Dates", "fredagar"),
        translate("Dates", "lördagar"),
        translate("Dates", "söndagar"),
    )


def day_text(day: date, translate: Translate) -> str:
    """A date in words: "29 januari 2027"."""
    return f"{day.day} {months(translate)[day.month - 1]} {day.year}"


def time_text(moment: time, translate: Translate) -> str:
    """A time of day as the language writes it: "9.00"."""
    return translate("Dates", "{hour}.{minute}").format(hour=moment.hour, minute=f"{moment.minute:02}")


def number_text(number: float, language: Language) -> str:
    """A number with at most two decimals, with decimal comma in Swedish."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "sv" else text


def hours_text(hours: float, language: Language, translate: Translate) -> str:
    """Hours in words: "en halv timme", "en timme", "1,5 timmar"."""
    if hours == 0.5:
        return translate("Plan", "en halv timme")
    if hours == 1:
        return translate("Plan", "en timme")
    return translate("Plan", "{hours} timmar").format(hours=number_text(hours, language))


def activity_text(activity: ActivityChoice, language: Language, translate: Translate) -> str:
    """An activity on one line: title, format, mode, hours; what is missing is left out."""
    parts = [activity.title, activity.format, activity.mode]
    if activity.hours:
        parts.append(hours_text(activity.hours, language, translate))
    return ", ".join(part for part in parts if part) + "."


def learning_time_text(learning: LearningTime, language: Language, translate: Translate) -> str:
    """The time set aside as one or two sentences; empty if nothing is set aside."""
    weekly: list[str] = []
    if learning.hours_per_week:
        hours = hours_text(learning.hours_per_week, language, translate)
        weekly.append(translate("Plan", "{hours} i veckan").format(hours=hours))
    if learning.weekday is not None:
        when = weekly_days(translate)[learning.weekday]
        if learning.starts is not None and learning.ends is not None:
            when += f" {time_text(learning.starts, translate)}–{time_text(learning.ends, translate)}"
        elif learning.starts is not None:
            clock = time_text(learning.starts, translate)
            when = translate("Plan", "{day} klockan {time}").format(day=when, time=clock)
        weekly.append(when)
    sentences = [capitalised(", ".join(weekly)) + "."] if weekly else []
    if learning.total_hours:
        hours = hours_text(learning.total_hours, language, translate)
        sentences.append(translate("Plan", "Sammanlagt {hours}.").format(hours=hours))
    return " ".join(sentences)


def moment_text(moment: datetime, translate: Translate) -> str:
    """A meeting's time in words: "torsdag 11 mars 2027 klockan 10.00"."""
    return translate("Plan", "{weekday} {day} klockan {time}").format(
        weekday=weekdays(translate)[moment.weekday()],
        day=day_text(moment.date(), translate),
        time=time_text(moment.time(), translate),
    )


def meeting_text(meeting: FollowUpMeeting, translate: Translate) -> str:
    """The follow-up as one sentence, with its place if there is one."""
    when = moment_text(meeting.starts, translate)
    if meeting.place.strip():
        pattern = translate("Plan", "{when}. Plats: {place}.")
        return capitalised(pattern.format(when=when, place=meeting.place.strip().rstrip(".")))
    return capitalised(when) + "."


def capitalised(text: str) -> str:
    """The text with its first letter in capital, the rest as it was."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """The text with its first letter small, unless it begins with an abbreviation ("IT-coach")."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def fitted(text: str, glyphs: Container[int]) -> str:
    """Text in which every character has a glyph; ``glyphs`` holds the code points the font can show.

    Line breaks stay. Accents the font lacks are dropped from their letter, a letter of another script becomes "?", so
    that the reader sees that something is missing; emoji, control characters and other ornament are left out.
    """
    shown: list[str] = []
    for char in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")):
        if char == "\n" or ord(char) in glyphs:
            shown.append(char)
        elif char.isspace():
            shown.append(" ")
        else:
            shown.append(_STAND_INS.get(char) or _nearest(char, glyphs))
    return "".join(shown)


def _nearest(char: str, glyphs: Container[int]) -> str:
    known = "".join(part for part in unicodedata.normalize("NFKD", char) if ord(part) in glyphs)
    if known:
        return known
    return "?" if unicodedata.category(char)[0] in "LN" else ""
